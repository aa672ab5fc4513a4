"""The notebooks with what they show: kept without outputs in docs/notebooks, executed into build/notebooks, and shown on
the site from there. Run: build/venv/bin/python docs/notebooks.py (./dev site does)."""
import hashlib
import json
import os
import pathlib
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
KEPT, SHOWN = ROOT / "docs/notebooks", ROOT / "build/notebooks"
DRAWS = "40"  # instead of ten thousand, where a notebook asks for so many


def stamp(notebook):
    """Of all that decides what it shows: itself and the package."""
    package = ROOT / "build/release/python/aftermath"
    total = hashlib.sha256((KEPT / notebook).read_bytes())
    for path in sorted([*package.glob("*.py"), *package.glob("_engine.*.so")]):
        total.update(path.read_bytes())
    return total.hexdigest()


def execute(notebook, folder):
    """Runs it in that folder; the executed notebook goes to build/notebooks and is returned."""
    import nbclient
    import nbformat
    held = nbformat.read(KEPT / notebook, as_version=4)
    os.environ["AFTERMATH_NOTEBOOK_DRAWS"] = DRAWS
    nbclient.NotebookClient(held, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    held.metadata["stamp"] = stamp(notebook)
    SHOWN.mkdir(parents=True, exist_ok=True)
    beside = SHOWN / f"{notebook}.part"
    nbformat.write(held, beside)
    beside.replace(SHOWN / notebook)
    return held


def is_shown(notebook):
    """Whether build/notebooks holds it as it is now."""
    path = SHOWN / notebook
    return path.is_file() and json.loads(path.read_text(encoding="utf-8"))["metadata"].get("stamp") == stamp(notebook)


def _shown(output):
    """What a cell gave, as Markdown; progress bars and warnings are left out."""
    data = output.get("data", {})
    text = "".join(output.get("text", data.get("text/plain", "")))
    if "text/html" in data:
        return f"<div class=\"output\">{''.join(data['text/html'])}</div>"
    if "image/svg+xml" in data:
        return f"<div class=\"output\">{''.join(data['image/svg+xml'])}</div>"
    if "image/png" in data:
        return f"<div class=\"output\"><img alt=\"figure\" src=\"data:image/png;base64,{''.join(data['image/png']).strip()}\"></div>"
    return f"```text\n{text.rstrip()}\n```" if text.strip() and output.get("name") != "stderr" else ""


def page(notebook, cells):
    """An executed notebook as a page of Markdown."""
    parts = []
    for cell in cells:
        source = "".join(cell["source"])
        parts.append(f"```python\n{source}\n```" if cell["cell_type"] == "code" else source)
        parts += filter(None, map(_shown, cell.get("outputs", [])))
    told = f"[This page as a notebook]({notebook}), to run it yourself."
    if any("AFTERMATH_NOTEBOOK_DRAWS" in "".join(cell["source"]) for cell in cells):
        told += f" What is shown was run with {DRAWS} draws."
    return "\n\n".join([*parts, told]) + "\n"


def main():
    os.environ["PYTHONPATH"] = str(ROOT / "build/release/python")  # the kernel's
    for path in sorted(KEPT.glob("*.ipynb")):
        if not is_shown(path.name):
            with tempfile.TemporaryDirectory() as folder:
                execute(path.name, folder)


if __name__ == "__main__":
    main()
