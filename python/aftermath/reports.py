"""Reports: the page that the command line writes, as a file or within a notebook (decision 0053)."""

from __future__ import annotations

import html
import os
import pathlib

from . import _engine

_PACKAGED = pathlib.Path(__file__).parent / "report" / "report.html"


def page() -> str:
    """Path of the file that reports are made of; "" where it was not built."""
    return str(_PACKAGED) if _PACKAGED.is_file() else _engine.report_template()


def need_page() -> str:
    path = page()
    if not path:
        raise ValueError("there are no reports here: the page that they are made of was not built; expected './dev report', which takes npm, or AFTERMATH_REPORT")
    return path


def write(path: str | os.PathLike[str], report: str) -> None:
    """Beside, then renamed: never half a file."""
    path = pathlib.Path(path)
    beside = path.with_name(path.name + ".part")
    beside.write_text(report, encoding="utf-8")
    beside.replace(path)


def framed(report: str, instead: str) -> str:
    """For a notebook: the report in a frame that can run its own script and nothing else; `instead`, HTML, below it."""
    return (f'<iframe title="Aftermath" sandbox="allow-scripts allow-downloads" loading="lazy" style="width:100%;height:45em;border:1px solid" srcdoc="{html.escape(report)}"></iframe>'
            f"<details><summary>Table</summary>{instead}</details>")
