"""Laws as objects: read, built, edited, diffed, written back as TOML."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import difflib
import pathlib
import tomllib
from typing import Any

import pandas as pd

from . import _engine, checks, tomls

_RENAMED = {"begins": "from"}  # a word of Python

Value = str | bool | int | float | list[str]


@dataclasses.dataclass(slots=True)
class Provision:
    """One dated sentence of a law: it sets a lever (aftermath.levers()) to a value. Format: docs/coding-a-law.md."""

    lever: str
    value: Value
    clause: str
    enforcement: str | float | None = None  # "low", "medium", "high", or contacts per 100 workers a year
    basis: str | None = None  # "statute" (the default) or "practice"
    begins: datetime.date | None = None
    until: datetime.date | None = None  # exclusive
    note: str | None = None
    source: str | None = None
    evidence: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(slots=True)
class Law:
    """A law: who made it, and dated provisions. What stands in it is checked when it is used or written: ValueError
    says what is wrong and what was expected."""

    name: str
    jurisdiction: str  # ISO 3166-1 alpha-2 or 3166-2
    citation: str
    source: str
    verified: bool = False
    checked: datetime.date | None = None
    note: str | None = None
    provisions: list[Provision] = dataclasses.field(default_factory=list, metadata={"beside": True})
    id: str = dataclasses.field(default="my-law", metadata={"beside": True})

    @classmethod
    def load(cls, name_or_path: str | pathlib.Path) -> Law:
        """A law of the library ('nz-2003-pra', 'us-ny+us-2018-fosta', 'ke:written') or a file, whole: with what it
        stands upon."""
        text, id = _engine.law_text(checks.name_or_path("law", name_or_path))
        return cls.from_toml(text, id)

    @classmethod
    def from_toml(cls, text: str, id: str = "my-law") -> Law:
        read = tomllib.loads(_engine.law_checked(text, id))
        law: Law = tomls.record(cls, read["law"], {})
        law.provisions = [tomls.record(Provision, one, _RENAMED) for one in read.get("provision", [])]
        law.id = id
        return law

    def to_toml(self) -> str:
        """Checked, as a law file."""
        document: dict[str, Any] = {"format": 1, "law": tomls.table(self, {})}
        document["law"]["verified"] = self.verified
        document["provision"] = [tomls.table(one, _RENAMED) for one in self.provisions]
        return _engine.law_checked(tomls.dumps(document), self.id)

    def write(self, path: str | pathlib.Path) -> pathlib.Path:
        return tomls.write(path, self.to_toml())

    def copy(self, id: str, **changes: Any) -> Law:
        """Another law that begins as this one."""
        other = dataclasses.replace(copy.deepcopy(self), id=id, **changes)
        return other

    def without(self, lever: str) -> Law:
        """In place: takes out every provision on a lever; returns the law itself."""
        self.provisions = [one for one in self.provisions if one.lever != lever]
        return self

    def set(self, lever: str, value: Value, clause: str, **more: Any) -> Law:
        """In place: this provision instead of all on its lever; returns the law itself. value: text, True or False, a
        number (NumPy's too) or a list of words, as aftermath.levers() says."""
        known = [one["name"] for one in _engine.levers()]
        if lever not in known:
            near = difflib.get_close_matches(str(lever), known, 1)
            raise ValueError(f"no lever '{lever}'; " + (f"did you mean '{near[0]}'?" if near else "expected one of aftermath.levers()"))
        self.without(lever).provisions.append(Provision(lever, value, clause, **more))
        return self

    def diff(self, other: Law) -> str:
        """What turns this law's text into the other's, as a unified diff; '' where they say the same."""
        return tomls.diff(self.to_toml(), other.to_toml(), self.id, other.id)

    def to_pandas(self) -> pd.DataFrame:
        return pd.DataFrame([dataclasses.asdict(one) for one in self.provisions])

    def _repr_html_(self) -> str:
        heading = f"<b>{self.name}</b> ({self.id}, {self.jurisdiction})"
        return heading + str(self.to_pandas().dropna(axis="columns", how="all").to_html(index=False))


def law_names() -> list[str]:
    """Of the laws that ship with the program."""
    return _engine.law_names()


def levers() -> pd.DataFrame:
    """All that a law can set: name, kind, words, unit, meaning."""
    return pd.DataFrame(_engine.levers()).set_index("name")
