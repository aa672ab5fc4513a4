"""What the guides show is run: every python and bash block of a page, in order, in one folder; every notebook."""
import os
import pathlib
import re
import subprocess
import sys
import tomllib

import nbformat
import pytest

import aftermath
from conftest import ROOT

sys.path.insert(0, str(ROOT / "docs"))
import notebooks  # noqa: E402

NOT_RUN = {"", "text", "toml", "mermaid", "yaml", "console"}  # output, files, and what needs a cluster or installs
PAGES = sorted(str(path.relative_to(ROOT)) for path in [ROOT / "README.md", *(ROOT / "docs").glob("**/*.md")])
FENCE = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```$", re.M | re.S)


def blocks(path):
    for indent, kind, text in FENCE.findall((ROOT / path).read_text(encoding="utf-8")):
        yield kind, re.sub(f"^{indent}", "", text, flags=re.M)


def environment():
    return {**os.environ, "PATH": f"{ROOT / 'build/release'}:{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}", "MPLBACKEND": "agg"}


def test_every_block_says_what_it_is():
    for page in PAGES:
        assert {kind for kind, _ in blocks(page)} <= NOT_RUN | {"python", "bash"}, page


@pytest.mark.parametrize("page", [page for page in PAGES if {kind for kind, _ in blocks(page)} & {"python", "bash"}])
def test_the_blocks_of_a_page_run(page, tmp_path):
    python = "\n".join(text for kind, text in blocks(page) if kind == "python")
    bash = "set -eu\n" + "\n".join(text for kind, text in blocks(page) if kind == "bash")
    for command, text in (["bash", bash], [sys.executable, python]):
        script = tmp_path / "block"
        script.write_text(text)
        ran = subprocess.run([command, script], cwd=tmp_path, env=environment(), capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr[-2000:]


@pytest.mark.parametrize("notebook", sorted(path.name for path in (ROOT / "docs/notebooks").glob("*.ipynb")))
def test_a_notebook_runs_and_its_page_shows_what_it_gave(notebook, tmp_path):
    kept = nbformat.read(ROOT / "docs/notebooks" / notebook, as_version=4)
    assert not any(cell.get("outputs") for cell in kept.cells), "notebooks are kept without outputs"
    held = notebooks.execute(notebook, tmp_path)
    shown = [output for cell in held.cells for output in cell.get("outputs", [])]
    assert any("text/html" in output.get("data", {}) for output in shown) and not any(output.output_type == "error" for output in shown)
    page = notebooks.page(notebook, held.cells)
    assert all("".join(cell["source"]) in page for cell in held.cells) and "<table" in page
    assert notebooks.is_shown(notebook)


def test_a_page_shows_tables_figures_and_text_but_no_progress():
    code = {"cell_type": "code", "source": ["a = 1\n", "a"], "outputs": [
        {"output_type": "stream", "name": "stderr", "text": "draws: 100%"}, {"output_type": "stream", "name": "stdout", "text": ["said\n"]},
        {"output_type": "execute_result", "data": {"text/html": ["<table>", "</table>"], "text/plain": "plain"}}, {"output_type": "display_data", "data": {"image/png": "aGk=\n"}}]}
    page = notebooks.page("1-x.ipynb", [{"cell_type": "markdown", "source": "# Title"}, code])
    assert page == ("# Title\n\n```python\na = 1\na\n```\n\n```text\nsaid\n```\n\n<div class=\"output\"><table></table></div>\n\n"
                    "<div class=\"output\"><img alt=\"figure\" src=\"data:image/png;base64,aGk=\"></div>\n\n[This page as a notebook](1-x.ipynb), to run it yourself.\n")


def test_all_that_guides_and_notebooks_import_is_named_by_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    assert extras["study"][0] == "aftermath[calibration,dask]"
    needed = [*project["dependencies"], *extras["study"], *extras["calibration"], *extras["dask"]]
    named = {re.match(r"[\w-]+", one).group().lower().replace("-", "_") for one in needed}
    notebooks = ["\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code") for path in (ROOT / "docs/notebooks").glob("*.ipynb")]
    for text in [*notebooks, *(text for page in PAGES for kind, text in blocks(page) if kind == "python")]:
        used = {match.split(".")[0] for match in re.findall(r"^\s*(?:import|from) ([\w.]+)", text, re.M)}
        assert {name.lower() for name in used - sys.stdlib_module_names} <= named, used


def test_what_a_cluster_is_told_to_run_exists():
    told = re.findall(r"^ +args: \[(.*)\]$", (ROOT / "docs/how-to/many-machines.md").read_text(), re.M)
    assert len(told) == 2
    for line in told:
        program, command, *options = [word.strip(' "') for word in line.split(",")]
        shown = subprocess.run([pathlib.Path(sys.executable).parent / program, command, "--help"], capture_output=True, text=True)
        assert shown.returncode == 0, shown.stderr
        assert all(option in shown.stdout for option in options if option.startswith("-")), line


def test_the_package_is_the_one_that_was_built():
    assert pathlib.Path(aftermath.__file__).is_relative_to(os.environ.get("AFTERMATH_PACKAGE", str(ROOT / "build")))
