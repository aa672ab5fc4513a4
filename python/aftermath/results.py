"""What the analyses found: labelled arrays, tables, figures, and how a notebook shows them."""

from __future__ import annotations

import functools
import json
import pathlib
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import xarray as xr

from . import _engine
from .campaigns import Rows, Spec

_COMMENTS = {True: "total of the year, in represented people", False: "share or ratio within the year"}
HEADLINE = ["client_violence", "police_contacts", "arrests", "trafficked_years", "hiv_infections", "income", "dalys", "public_money"]


def _interval(values: npt.NDArray[np.float64]) -> tuple[float, float, float]:
    low, high = np.nanquantile(values, [0.05, 0.95])
    return float(np.nanmean(values)), float(low), float(high)


def _number(value: float) -> str:
    return f"{value:,.4g}"


def _text(table: pd.DataFrame) -> str:
    return str(table.to_string(float_format=_number, na_rep=""))


def _html(table: pd.DataFrame) -> str:
    return str(table.to_html(float_format=_number, na_rep=""))


class Ensemble:
    """Parameter draws x laws. .dataset: every figure; .summary: summary.json as a dict; .to_pandas(): the table."""

    def __init__(self, spec: Spec, rows: Rows, seed: int, groups: bool) -> None:
        self._spec, self._rows, self._seed, self._groups = spec, rows, seed, groups

    @property
    def laws(self) -> list[str]:
        return self._spec.engine().laws

    @property
    def rows(self) -> Rows:
        """The engine's own figures [draw, figure], as a campaign returned them; what is told is made of them."""
        return self._rows

    @functools.cached_property
    def dataset(self) -> xr.Dataset:
        """Dimensions draw, arm, year, group; one variable per outcome with units, as in results.nc. Variables are views
        of one array: nothing is copied."""
        scenario = self._spec.engine()
        values = scenario.values(self._rows, self._groups)
        dimensions = ("draw", "arm", "year", "group")
        variables: dict[str, Any] = {"weight": ("draw", self._rows[:, 0], {
            "long_name": "people represented by one simulated person", "units": "people"})}
        for one, array in zip(_engine.outcomes(), values, strict=True):
            variables[one["name"]] = (dimensions, array, {
                "units": one["units"], "long_name": one["long_name"], "mechanism": one["mechanism"], "comment": _COMMENTS[one["total"]]})
        variables.update(self._own(values.shape[1:4]))
        coordinates = {
            "draw": ("draw", np.arange(values.shape[1], dtype=np.int32), {"long_name": "number of the parameter draw"}),
            "arm": ("arm", np.array(scenario.laws, dtype=object), {"long_name": "law; the first is the comparator"}),
            "year": ("year", np.arange(1, values.shape[3] + 1, dtype=np.int32),
                     {"long_name": "year after the change, the first is 1", "units": "years of 52 weeks"}),
            "group": ("group", np.array(_engine.groups()[:values.shape[4]], dtype=object), {"long_name": "subgroup by current state"})}
        attributes = dict(scenario.attributes(len(self._rows), self._seed))
        if self._spec.mechanism is not None:
            attributes["mechanism_of_your_own"] = self._spec.mechanism.name
        return xr.Dataset(variables, coordinates, attributes)

    def _own(self, shape: tuple[int, ...]) -> dict[str, Any]:
        names = () if self._spec.mechanism is None else self._spec.mechanism.outcomes
        if not names:
            return {}
        counted = self._rows[:, -shape[1] * shape[2] * len(names):].reshape(*shape, len(names))
        return {name: (("draw", "arm", "year"), counted[..., i], {"comment": "of your own mechanism, in simulated people"})
                for i, name in enumerate(names)}

    @functools.cached_property
    def summary(self) -> dict[str, Any]:
        """summary.json (data/schema/summary.schema.json), as the command line writes it."""
        self._need_the_programs_own()
        held: dict[str, Any] = json.loads(self._spec.engine().summary(self._rows, self._seed))
        return held

    def _need_the_programs_own(self) -> None:
        if not self._groups:
            raise ValueError("subgroups were not kept; expected an ensemble that was run with groups=True")
        if self._spec.mechanism is not None:
            raise ValueError("a mechanism of your own is in these results, which the program's files could not say; "
                             "expected .dataset or .to_pandas(): dataset.to_netcdf() writes them with its name")

    def totals(self) -> xr.Dataset:
        """Everybody over all years [draw, arm]: sums of what is counted, means over years of shares."""
        everybody = self.dataset.sel(group="all", drop=True).drop_vars("weight")
        counted = {one["name"] for one in _engine.outcomes() if one["total"]}
        return everybody.map(lambda a: a.sum("year", keep_attrs=True) if a.name in counted else a.mean("year", keep_attrs=True), keep_attrs=True)

    def differences(self) -> xr.Dataset:
        """Totals of each law less the comparator's [draw, arm], in the same draw."""
        totals = self.totals()
        return totals.isel(arm=slice(1, None)) - totals.isel(arm=0, drop=True)

    def to_pandas(self, outcomes: list[str] | None = None) -> pd.DataFrame:
        """A row for each outcome and law: mean with 90 % interval, and the paired difference from the comparator."""
        totals, records = self.totals(), []
        for name in outcomes or [one["name"] for one in _engine.outcomes()]:
            values = totals[name].values
            for arm, law in enumerate(self.laws):
                mean, low, high = _interval(values[:, arm])
                record = {"outcome": name, "law": law, "units": totals[name].attrs.get("units", ""), "mean": mean, "lo90": low, "hi90": high}
                if arm > 0:
                    mean, low, high = _interval(values[:, arm] - values[:, 0])
                    record |= {"difference": mean, "difference_lo90": low, "difference_hi90": high, "told_apart": low > 0 or high < 0}
                records.append(record)
        return pd.DataFrame(records).set_index(["outcome", "law"])

    def to_netcdf(self, path: str | pathlib.Path) -> None:
        """results.nc, as the command line writes it."""
        self._need_the_programs_own()
        self._spec.engine().write_netcdf(str(path), self._rows, self._seed)

    def plot(self, outcomes: list[str] | None = None) -> Any:
        """Relative differences from the comparator with 90 % intervals; a matplotlib figure."""
        from . import plots  # matplotlib takes a moment
        return plots.differences(self, outcomes or HEADLINE)

    def plot_years(self, outcome: str) -> Any:
        """One outcome by year and law with 90 % intervals; a matplotlib figure."""
        from . import plots  # matplotlib takes a moment
        return plots.years(self.dataset[outcome].sel(group="all"))

    @property
    def _size(self) -> str:
        own = "" if self._spec.mechanism is None else f", with a mechanism of your own ({self._spec.mechanism.name})"
        return f"{len(self._rows)} draws of {self._spec.people} people, {self._spec.years} years{own}"

    def __repr__(self) -> str:
        return f"{' and '.join(self.laws)}: {self._size}\n{_text(self.to_pandas(HEADLINE))}"

    def _repr_html_(self) -> str:
        chart = self.plot()._repr_html_() if len(self.laws) > 1 else ""
        return f"<b>{' and '.join(self.laws)}</b>: {self._size}{_html(self.to_pandas(HEADLINE))}{chart}"


class _Found:
    """A JSON result of the command line, as a dict (.data) and as a table."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def to_pandas(self) -> pd.DataFrame:
        raise NotImplementedError

    def __repr__(self) -> str:
        return _text(self.to_pandas())

    def _repr_html_(self) -> str:
        return _html(self.to_pandas())


class Attribution(_Found):
    """data/schema/attribution.schema.json"""

    def to_pandas(self, group: str = "all") -> pd.DataFrame:
        """Parts of each outcome's difference: rows outcome and part, whose means add up to the difference."""
        provisions = [one["provision"] for one in self.data["provisions"]["players"]]
        mechanisms = [one["mechanism"] for one in self.data["mechanisms"]["players"]]
        records = []
        for one in self.data["outcomes"]:
            if one["group"] != group or one["measure"] != "total":
                continue
            records.append({"outcome": one["outcome"], "of": "difference", "part": "", **_three(one["difference"])})
            for kind, names in (("provisions", provisions), ("mechanisms", mechanisms)):
                records += [{"outcome": one["outcome"], "of": kind, "part": name, **_three(value)}
                            for name, value in zip(names, one[kind], strict=True)]
        return pd.DataFrame(records).set_index(["outcome", "of", "part"])

    def plot(self, outcome: str, of: str = "provisions") -> Any:
        parts: Any = self.to_pandas().loc[outcome, of]
        from . import plots  # matplotlib takes a moment
        return plots.bars(parts["mean"], parts["lo90"], parts["hi90"], f"part of the difference in {outcome}")


class Sensitivity(_Found):
    """data/schema/sensitivity.schema.json"""

    def to_pandas(self) -> pd.DataFrame:
        """Sobol' indices: rows outcome and source."""
        sources = [one["quantity"] for one in self.data["sources"]]
        records = [{"outcome": one["outcome"], "source": name, **index}
                   for one in self.data["outcomes"] for name, index in zip(sources, one["indices"], strict=False)]
        return pd.DataFrame(records).set_index(["outcome", "source"])


class BreakEven(_Found):
    """data/schema/breakeven.schema.json"""

    def to_pandas(self) -> pd.DataFrame:
        """A row for each parameter: verdict, and where the sign flips."""
        records = [{"parameter": one["parameter"], "unit": one["unit"], "verdict": one["verdict"],
                    "flips_at": [crossing["at"] for crossing in one["crossings"]], "prior90": one["published"]["prior90"]}
                   for one in self.data["parameters"]]
        return pd.DataFrame(records).set_index("parameter")


class Validation(_Found):
    """data/schema/validate.schema.json"""

    def to_pandas(self) -> pd.DataFrame:
        """A row for each published figure: what was observed, what was foretold."""
        records = [{"experiment": one["id"], **{key: value for key, value in row.items() if not isinstance(value, dict)}}
                   for one in self.data["experiments"] for row in one["rows"]]
        return pd.DataFrame(records).set_index("experiment")


def _three(value: dict[str, Any]) -> dict[str, Any]:
    return {key: value[key] for key in ("mean", "lo90", "hi90")}
