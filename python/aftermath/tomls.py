"""What laws and settings share: records that are read from TOML and written back by the engine, which checks them."""

from __future__ import annotations

import dataclasses
import difflib
import pathlib
from typing import Any

import tomli_w

from . import checks


def table(record: Any, renamed: dict[str, str]) -> dict[str, Any]:
    """A dataclass as a TOML table, without what was left at its default."""
    out = {}
    for field in dataclasses.fields(record):
        if field.metadata.get("beside"):
            continue
        value = checks.plain(field.name, getattr(record, field.name))
        if value is None or (field.default is not dataclasses.MISSING and value == field.default):
            continue
        if value == [] and field.default_factory is not dataclasses.MISSING:
            continue
        out[renamed.get(field.name, field.name)] = value
    return out


def record(kind: type, read: dict[str, Any], renamed: dict[str, str]) -> Any:
    names = {renamed.get(field.name, field.name): field.name for field in dataclasses.fields(kind)}
    return kind(**{names[key]: value for key, value in read.items()})


def dumps(document: dict[str, Any]) -> str:
    return tomli_w.dumps(document)


def write(path: str | pathlib.Path, text: str) -> pathlib.Path:
    """Whole or not at all."""
    path = pathlib.Path(path)
    beside = path.with_name(path.name + ".part")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
    return path


def diff(a: str, b: str, name_a: str, name_b: str) -> str:
    return "\n".join(difflib.unified_diff(a.splitlines(), b.splitlines(), name_a, name_b, lineterm="", n=2))
