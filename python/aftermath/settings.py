"""Places as objects: read, edited, diffed, written back as TOML."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import os
import pathlib
import tomllib
from typing import Any

import pandas as pd

from . import _engine, checks, tomls

_PRIORS = ("value", "mean", "sd", "median", "sd_log", "sd_logit", "low", "high")


@dataclasses.dataclass(slots=True)
class Input:
    """A number that was measured in the place, with its spread. distribution: 'fixed' (value), 'normal' (mean, sd),
    'lognormal' (median, sd_log), 'logit_normal' (median, sd_logit) or 'uniform' (low, high)."""

    name: str
    year: int
    distribution: str
    grade: str  # "A" to "D", or "assumption"
    value: float | None = None
    mean: float | None = None
    sd: float | None = None
    median: float | None = None
    sd_log: float | None = None
    sd_logit: float | None = None
    low: float | None = None
    high: float | None = None
    null: float | None = None
    evidence: list[str] = dataclasses.field(default_factory=list)
    source: str | None = None
    note: str | None = None
    verified: bool = False
    critics: dict[str, Any] | None = None


@dataclasses.dataclass(slots=True)
class Setting:
    """A place: its own inputs by name; those that it lacks are borrowed from its region. Checked when it is used or
    written: ValueError says what is wrong and what was expected."""

    name: str
    country: str
    reference_law: str  # under which the inputs were measured
    change: datetime.date  # the day on which compared laws begin
    measured: datetime.date | None = None  # the day of the reference law under which they were; None: that of change
    region: str | None = None
    note: str | None = None
    inputs: dict[str, Input] = dataclasses.field(default_factory=dict, metadata={"beside": True})
    id: str = dataclasses.field(default="my-place", metadata={"beside": True})
    origin: str = dataclasses.field(default="", metadata={"beside": True})  # name or path that it was read from

    @classmethod
    def load(cls, name_or_path: str | pathlib.Path) -> Setting:
        """A setting of the library ('vancouver') or a file."""
        named = checks.name_or_path("setting", name_or_path)
        text, id, _ = _engine.setting_text(named)
        setting = cls.from_toml(text, id)
        setting.origin = str(pathlib.Path(named).resolve()) if checks.is_path(named) else named
        return setting

    @classmethod
    def from_toml(cls, text: str, id: str = "my-place") -> Setting:
        read = tomllib.loads(_engine.setting_checked(text, id))
        setting: Setting = tomls.record(cls, read["setting"], {})
        setting.inputs = {one["name"]: tomls.record(Input, one, {}) for one in read.get("input", [])}
        setting.id = id
        return setting

    def to_toml(self) -> str:
        """Checked, as a setting file."""
        document: dict[str, Any] = {"format": 1, "setting": tomls.table(self, {})}
        document["input"] = [tomls.table(one, {}) for one in self.inputs.values()]
        return _engine.setting_checked(tomls.dumps(document), self.id)

    def write(self, path: str | pathlib.Path) -> pathlib.Path:
        return tomls.write(path, self.to_toml())

    def copy(self, id: str, **changes: Any) -> Setting:
        """Another place that begins as this one; what this one was calibrated to holds for inputs that stay."""
        return dataclasses.replace(copy.deepcopy(self), id=id, **changes)

    def take_inputs(self, table: pd.DataFrame | str | os.PathLike[str]) -> Setting:
        """Inputs from a table or the path of a CSV file, in place of those of the same name; this setting. Columns: name,
        year, distribution, its numbers, grade, evidence, source, note, verified, in any order (docs/calibrating-a-place.md)."""
        for one in tomllib.loads(_rows(table, "inputs"))["input"]:
            self.inputs[one["name"]] = tomls.record(Input, one, {})
        return self

    def write_targets(self, table: pd.DataFrame | str | os.PathLike[str], replace: bool = False) -> pathlib.Path:
        """What was counted in the place, from a table or the path of a CSV file, as targets.toml beside the setting's file,
        which calibrate() reads. Columns: asked, among, recall_weeks, share or counted, together_with, per_year; low, high,
        transport, year, evidence, source, note, verified. A file that is there is written over only if replace is True."""
        if not self.origin or not checks.is_path(self.origin):
            raise ValueError("this setting lies in no file of yours; expected one that Setting.load() read from a path: write() it, then load() that file")
        path = pathlib.Path(self.origin).with_name("targets.toml")
        if path.exists() and not checks.truth("replace", replace):
            raise FileExistsError(f"{path}: there are targets already; expected replace=True to write over them")
        return tomls.write(path, "format = 1\n" + _rows(table, "targets"))

    def diff(self, other: Setting) -> str:
        return tomls.diff(self.to_toml(), other.to_toml(), self.id, other.id)

    def to_pandas(self) -> pd.DataFrame:
        """A row for each input of its own."""
        return pd.DataFrame([dataclasses.asdict(one) for one in self.inputs.values()]).set_index("name")

    def file(self) -> str:
        """Where it was read from; '' for one that was built."""
        return _engine.setting_text(self.origin)[2] if self.origin else ""

    def _repr_html_(self) -> str:
        shown = ["year", "distribution", *_PRIORS, "grade"]
        table = self.to_pandas()[shown].dropna(axis="columns", how="all")
        return f"<b>{self.name}</b> ({self.id}), measured under {self.reference_law}" + str(table.to_html())


def _rows(table: Any, which: str) -> str:
    """As TOML, checked by the engine. A problem of a table is reported by its place in the CSV that pandas makes of it."""
    if isinstance(table, pd.DataFrame):
        lists = table.map(lambda cell: " ".join(cell) if isinstance(cell, (list, tuple)) else cell)
        return _engine.place_rows(lists.to_csv(index=False), f"the table of {which}, as CSV", which)
    path = pathlib.Path(checks.name_or_path("table", table, "a pandas.DataFrame or the path of a CSV file"))
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such file; expected the path of a CSV file, or a pandas.DataFrame")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        raise ValueError(f"{path}: this is not a text file in UTF-8 ({problem.reason}); expected a CSV file") from problem
    return _engine.place_rows(text, str(path), which)


def setting_names() -> list[str]:
    """Of the places that ship with the program."""
    return _engine.setting_names()
