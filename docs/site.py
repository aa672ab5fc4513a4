"""What the site needs beside mkdocs: the pages of the model and the decisions in the menu, the notebooks with what they
show, and links out of docs/ to the repository's own files, which are copied beside the pages."""
import json
import pathlib
import re
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import notebooks  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[1]
OUT_OF_DOCS = re.compile(r"\]\(((?:\.\./)+)((?:data|engine|tests)/[^)#]*)")


def on_config(config):
    for title, folder in (("The model", "model"), ("Decisions", "decisions")):
        pages = sorted((ROOT / "docs" / folder).glob("*.md"), key=lambda path: (path.name != "README.md", path.name))
        config.nav.append({title: [f"{folder}/{path.name}" for path in pages]})
    config.nav.insert(2, {"Notebooks": [f"notebooks/{path.stem}.md" for path in sorted(notebooks.KEPT.glob("*.ipynb"))]})
    return config


def on_files(files, config):
    """A page of each notebook, as docs/notebooks.py has run it."""
    from mkdocs.structure.files import File
    for path in sorted(notebooks.KEPT.glob("*.ipynb")):
        executed = notebooks.SHOWN / path.name
        if not executed.is_file():
            raise FileNotFoundError(f"{executed} is not there; docs/notebooks.py makes it")
        cells = json.loads(executed.read_text(encoding="utf-8"))["cells"]
        files.append(File.generated(config, f"notebooks/{path.stem}.md", content=notebooks.page(path.name, cells)))
    return files


def on_page_markdown(markdown, page, config, files):
    """A link to a file of the repository becomes a link to its copy, which must be there."""
    def copied(match):
        source = ROOT / match.group(2)
        if not source.is_file():
            raise FileNotFoundError(f"{page.file.src_path}: no file {match.group(2)}")
        to = pathlib.Path(config.site_dir) / "files" / match.group(2)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, to)
        return f']({match.group(1)[3:]}files/{match.group(2)}'
    return OUT_OF_DOCS.sub(copied, markdown)
