"""What the analyses found: labelled arrays, tables, figures, and how a notebook shows them."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import pathlib
import pickle
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import xarray as xr

from . import _engine, reports
from .campaigns import Rows, Spec

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_COMMENTS = {True: "total of the year, in represented people", False: "share or ratio within the year"}
HEADLINE = ["client_violence", "police_contacts", "arrests", "trafficked_years", "hiv_infections", "income", "dalys", "public_money"]


def _interval(values: npt.NDArray[np.float64]) -> tuple[float, float, float]:
    if np.isnan(values).all():  # of nobody
        return np.nan, np.nan, np.nan
    low, high = np.nanquantile(values, [0.05, 0.95])
    return float(np.nanmedian(values)), float(low), float(high)


_FEWEST, _LIKELY, _VERY_LIKELY = 100, 0.8, 0.95  # draws, and chances, as the engine judges (docs/effects.md)


def _verdict(law: npt.NDArray[np.float64], versus: npt.NDArray[np.float64]) -> tuple[float, str]:
    """The chance that the law's figure is higher, and the word for it."""
    known = ~(np.isnan(law) | np.isnan(versus))
    a, b = law[known], versus[known]
    difference = np.where(np.abs(a - b) <= 1e-9 * np.maximum(np.abs(a), np.abs(b)), 0, a - b)
    if not difference.any() and (np.isnan(law) == np.isnan(versus)).all():
        return 0.5, "no_difference"
    higher = float(((difference > 0) + 0.5 * (difference == 0)).mean()) if len(difference) else np.nan
    if len(difference) < _FEWEST:
        return higher, "too_few_draws"
    side = "higher" if higher > 0.5 else "lower"
    chance = max(higher, 1 - higher)
    return higher, f"very_likely_{side}" if chance >= _VERY_LIKELY else f"likely_{side}" if chance >= _LIKELY else "cannot_be_told"


def _number(value: float) -> str:
    return f"{value:,.4g}"


def _text(table: pd.DataFrame) -> str:
    return str(table.to_string(float_format=_number, na_rep=""))


def _by(records: list[dict[str, Any]], *names: str) -> pd.DataFrame:
    """A table by these columns, in the order of its rows, which pandas takes for sorted: .loc[] finds without a search."""
    table = pd.DataFrame(records)
    found = [pd.factorize(table[name]) for name in names]
    index = pd.MultiIndex(levels=[list(levels) for _, levels in found], codes=[codes.tolist() for codes, _ in found], names=list(names))
    return table.drop(columns=list(names)).set_index(index)


def _html(table: pd.DataFrame) -> str:
    return str(table.to_html(float_format=_number, na_rep=""))


class _Told:
    """What is reported about every figure [draw, arm, year, group], wherever it came from."""

    dataset: xr.Dataset

    @property
    def laws(self) -> list[str]:
        """Ids, in order; the first is the comparator."""
        return [str(law) for law in self.dataset["arm"].values]

    def totals(self) -> xr.Dataset:
        """Everybody over all years [draw, arm]: sums of what is counted; of shares, of which a file holds no sums, the means
        over years."""
        everybody = self.dataset.sel(group="all", drop=True).drop_vars("weight")
        counted = {one["name"] for one in _engine.outcomes() if one["total"]}
        return everybody.map(lambda a: a.sum("year", keep_attrs=True) if a.name in counted else a.mean("year", keep_attrs=True), keep_attrs=True)

    def differences(self) -> xr.Dataset:
        """Totals of each law less the comparator's [draw, arm], in the same draw."""
        totals = self.totals()
        return totals.isel(arm=slice(1, None)) - totals.isel(arm=0, drop=True)

    def to_pandas(self, outcomes: list[str] | None = None) -> pd.DataFrame:
        """A row for each outcome and law: median with 90 % interval over draws, and the effect beside the comparator, paired
        by draw. ratio: of what is counted, per worker-year; difference: of totals and of shares; p_higher and verdict as in
        summary.json, of the ratio where there is one."""
        totals, laws, records = self.totals(), self.laws, []
        counted = {one["name"] for one in _engine.outcomes() if one["total"] and one["units"] not in ("dollars", "years")} - {"worker_years"}
        years = totals["worker_years"].values
        for name in outcomes or [one["name"] for one in _engine.outcomes()]:
            values = totals[name].values
            for arm, law in enumerate(laws):
                middle, low, high = _interval(values[:, arm])
                record = {"outcome": name, "law": law, "units": totals[name].attrs.get("units", ""), "median": middle, "lo90": low, "hi90": high}
                if arm > 0:
                    record |= self._effect(values[:, [0, arm]] / (years[:, [0, arm]] if name in counted else 1), name in counted)
                    middle, low, high = _interval(values[:, arm] - values[:, 0])
                    record |= {"difference": middle, "difference_lo90": low, "difference_hi90": high}
                records.append(record)
        return _by(records, "outcome", "law")

    @staticmethod
    def _effect(figures: npt.NDArray[np.float64], as_ratio: bool) -> dict[str, Any]:
        """Of figures [draw, (comparator, law)]."""
        versus, law = figures.T
        higher, verdict = _verdict(law, versus)
        told: dict[str, Any] = {"p_higher": higher, "verdict": verdict}
        if as_ratio:
            with np.errstate(divide="ignore", invalid="ignore"):
                middle, low, high = _interval(law / versus)
            told |= {"ratio": middle, "ratio_lo90": low, "ratio_hi90": high}
        return told

    def plot(self, outcomes: list[str] | None = None) -> Figure:
        """Relative differences from the comparator with 90 % intervals."""
        from . import plots  # matplotlib takes a moment
        return plots.differences(self.totals(), self.laws, outcomes or HEADLINE)

    def plot_years(self, outcome: str) -> Figure:
        """One outcome by year and law with 90 % intervals."""
        from . import plots  # matplotlib takes a moment
        return plots.years(self.dataset[outcome].sel(group="all"))

    @property
    def _size(self) -> str:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{' and '.join(self.laws)}: {self._size}\n{_text(self.to_pandas(HEADLINE))}"

    def _repr_html_(self) -> str:
        from . import plots  # matplotlib takes a moment
        chart = plots.as_svg(self.plot()) if len(self.laws) > 1 else ""
        return f"<b>{' and '.join(self.laws)}</b>: {self._size}{_html(self.to_pandas(HEADLINE))}{chart}"


def _of(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class Ensemble(_Told):
    """Parameter draws x laws. .dataset: every figure; .summary: summary.json as a dict; .to_pandas(): the table.

    It holds what it was made of, texts and digests: files that change later change nothing in it, nor does pickling."""

    def __init__(self, spec: Spec, scenario: _engine.Scenario, rows: Rows, seed: int, groups: bool) -> None:
        self._spec, self._scenario, self._rows, self._seed, self._groups = spec, scenario, rows, seed, groups

    def __getstate__(self) -> dict[str, Any]:
        return {"version": _version(), "digest": self._scenario.digest(len(self._rows), self._seed), "spec": self._spec,
                "scenario": zlib.compress(pickle.dumps(self._scenario)), "rows": self._rows, "seed": self._seed, "groups": self._groups}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._spec, self._rows, self._seed, self._groups = (state[name] for name in ("spec", "rows", "seed", "groups"))
        self._scenario = pickle.loads(zlib.decompress(state["scenario"]))
        self._spec.with_mechanism(self._scenario)
        if self._scenario.digest(len(self._rows), self._seed) != state["digest"]:
            raise ValueError(f"these results were made by another version of aftermath ({state['version']}; this is {_version()}), to which their "
                             "inputs say something else; expected that version, or the results.nc that to_netcdf() writes: aftermath.load() reads it")

    @property
    def inputs(self) -> dict[str, str]:
        """SHA-256 of every file that was read, by path ('library:' for those that ship with the program)."""
        texts: dict[str, str | None] = self._scenario.texts[0]
        return {path: hashlib.sha256(text.encode()).hexdigest() for path, text in texts.items() if text is not None}

    @property
    def laws(self) -> list[str]:
        """Ids, in order; the first is the comparator."""
        return self._scenario.laws

    @property
    def rows(self) -> Rows:
        """The engine's own figures [draw, figure], as a campaign returned them; what is reported is made of them."""
        return self._rows

    @functools.cached_property
    def dataset(self) -> xr.Dataset:  # type: ignore[override]
        """Dimensions draw, arm, year, group; one variable per outcome with units, as in results.nc. Variables are views
        of one array that is made of .rows when it is first asked for: it takes as much memory again."""
        scenario = self._scenario
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
        held: dict[str, Any] = json.loads(self._scenario.summary(self._rows, self._seed))
        return held

    def totals(self) -> xr.Dataset:
        """Everybody over all years [draw, arm]: sums of what is counted; shares of the sums, as summary.json has them."""
        values = self._scenario.totals(self._rows, self._groups)
        everybody = self.dataset.isel(year=0, drop=True).sel(group="all", drop=True).drop_vars("weight")
        variables: dict[str, Any] = {one["name"]: (("draw", "arm"), array, everybody[one["name"]].attrs)
                                     for one, array in zip(_engine.outcomes(), values, strict=True)}
        own = () if self._spec.mechanism is None else self._spec.mechanism.outcomes
        variables |= {name: self.dataset[name].sum("year", keep_attrs=True) for name in own}
        return xr.Dataset(variables, everybody.coords, self.dataset.attrs)

    def report(self, path: str | os.PathLike[str] | None = None) -> str:
        """report.html, as the command line writes it but for both sides' numbers, which take runs of their own: one file
        that opens without a network. path: where it is written, too."""
        self._need_the_programs_own()
        text: str = self._scenario.report(self._rows, self._seed, reports.need_page())
        if path is not None:
            reports.write(path, text)
        return text

    def _repr_html_(self) -> str:
        told = super()._repr_html_()
        if not reports.page() or not self._groups or self._spec.mechanism is not None:
            return told
        return reports.framed(self.report(), told)

    def _need_the_programs_own(self) -> None:
        if not self._groups:
            raise ValueError("subgroups were not kept; expected an ensemble that was run with groups=True")
        if self._spec.mechanism is not None:
            raise ValueError("a mechanism of your own is in these results, which the program's files could not say; "
                             "expected .dataset or .to_pandas(): dataset.to_netcdf() writes them with its name")

    def to_netcdf(self, path: str | os.PathLike[str]) -> None:
        """results.nc, as the command line writes it."""
        self._need_the_programs_own()
        self._scenario.write_netcdf(os.fspath(path), self._rows, self._seed)

    @property
    def _size(self) -> str:
        own = "" if self._spec.mechanism is None else f", with a mechanism of your own ({self._spec.mechanism.name})"
        return f"{_of(len(self._rows), 'draw')} of {self._spec.people} people, {_of(self._spec.years, 'year')}{own}"


class Results(_Told):
    """Every figure of an earlier run, read back by aftermath.load(): .dataset, and all that is reported about it. What only the
    engine's own rows could give (.rows, .to_netcdf()) is not there; .dataset.to_netcdf() writes."""

    def __init__(self, dataset: xr.Dataset, summary: dict[str, Any] | None = None) -> None:
        self.dataset, self._summary = dataset, summary

    @property
    def summary(self) -> dict[str, Any]:
        """summary.json, where it lay beside."""
        if self._summary is None:
            raise ValueError("no summary.json lay beside these results; expected aftermath.load() of the folder that the program wrote")
        return self._summary

    @property
    def inputs(self) -> dict[str, str]:
        """Digests of what the figures were made of, as results.nc names them."""
        told = (one.rpartition(" ") for one in str(self.dataset.attrs.get("inputs", "")).split("; ") if one)
        return {name: digest.removeprefix("sha256:") for name, _, digest in told}

    @property
    def _size(self) -> str:
        attrs, sizes = self.dataset.attrs, self.dataset.sizes
        return f"{_of(sizes['draw'], 'draw')} of {attrs.get('people', '?')} people, {_of(sizes['year'], 'year')}, by {attrs.get('source', 'aftermath')}"


def _version() -> str:
    return str(getattr(_engine, "__version__"))  # stubs leave it out


def _dataset_at(path: pathlib.Path) -> xr.Dataset:
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such file; expected results.nc, or a folder that 'aftermath compare --out' wrote")
    try:
        dataset = xr.load_dataset(path, decode_times=False)  # 'years' are units here, no dates
    except (OSError, ValueError) as problem:
        raise ValueError(f"{path}: no NetCDF file ({problem}); expected results.nc of aftermath") from problem
    if not str(dataset.attrs.get("source", "")).startswith("aftermath ") or not {"draw", "arm", "year", "group"} <= set(dataset.dims):
        raise ValueError(f"{path}: not a results.nc of aftermath: expected its dimensions draw, arm, year and group, and its 'source'")
    return dataset


def _json_at(path: pathlib.Path) -> dict[str, Any]:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise ValueError(f"{path}: no JSON ({problem})") from problem
    if not isinstance(held, dict):
        raise ValueError(f"{path}: a JSON {type(held).__name__}; expected an object, as the program writes it")
    return held


def load(path: str | os.PathLike[str]) -> Results | Attribution | Sensitivity | BreakEven | Validation:
    """Results of an earlier run, by the command line or by to_netcdf(): a folder or its results.nc, or the JSON file of
    another analysis (attribution.json, sensitivity.json, breakeven.json, validate.json). Nothing is run again, and no
    other file is read: figures, digests and version are those of then."""
    path = pathlib.Path(path)
    if path.is_dir():
        beside = path / "summary.json"
        return Results(_dataset_at(path / "results.nc"), _json_at(beside) if beside.is_file() else None)
    if path.suffix != ".json":
        return Results(_dataset_at(path))
    held = _json_at(path)
    kinds: dict[str, type[Attribution | Sensitivity | BreakEven | Validation]] = {
        "provisions": Attribution, "chance_share": Sensitivity, "no_part": BreakEven, "experiments": Validation}
    for key, kind in kinds.items():  # by what only this kind has
        if key in held:
            return kind(held)
    raise ValueError(f"{path}: results of no analysis that is read from JSON; expected attribution.json, sensitivity.json, breakeven.json, "
                     "validate.json, or for a comparison the folder or its results.nc")


class _Found:
    """A JSON result of the command line, as a dict (.data) and as a table."""

    kind = ""

    def __init__(self, data: dict[str, Any], scenario: _engine.Scenario | None = None) -> None:
        self.data, self._scenario = data, scenario

    def report(self, path: str | os.PathLike[str] | None = None) -> str:
        """The report that the command line writes beside its numbers: one file that opens without a network. path: where
        it is written, too."""
        text = self._made(reports.need_page())
        if path is not None:
            reports.write(path, text)
        return text

    def _made(self, page: str) -> str:
        if self._scenario is None:
            raise ValueError("these were read back from a file, which names no laws or place in full; expected the analysis itself, or the report that was written beside the file")
        made: str = self._scenario.analysis_report(self.kind, json.dumps(self.data), page)
        return made

    def to_pandas(self) -> pd.DataFrame:
        raise NotImplementedError

    def __repr__(self) -> str:
        return _text(self.to_pandas())

    def _repr_html_(self) -> str:
        table = _html(self.to_pandas())
        return reports.framed(self.report(), table) if reports.page() and self._reports else table

    @property
    def _reports(self) -> bool:
        return self._scenario is not None


class Attribution(_Found):
    """data/schema/attribution.schema.json"""

    kind = "attribution"

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
        return _by(records, "outcome", "of", "part")

    def plot(self, outcome: str, of: str = "provisions") -> Figure:
        parts: Any = self.to_pandas().loc[outcome, of]
        from . import plots  # matplotlib takes a moment
        return plots.bars(parts["mean"], parts["lo90"], parts["hi90"], f"part of the difference in {outcome}")


class Sensitivity(_Found):
    """data/schema/sensitivity.schema.json"""

    kind = "sensitivity"

    def to_pandas(self) -> pd.DataFrame:
        """Sobol' indices: rows outcome and source, strongest first. With few draws they are rough: what is above 1 or below
        0 is noise, as the ends of the intervals say."""
        records = [{"outcome": one["outcome"], "source": index["quantity"], **{key: value for key, value in index.items() if key != "quantity"}}
                   for one in self.data["outcomes"] for index in one["indices"]]
        return _by(records, "outcome", "source")


class BreakEven(_Found):
    """data/schema/breakeven.schema.json"""

    kind = "breakeven"

    def to_pandas(self) -> pd.DataFrame:
        """A row for each parameter: verdict, and where the sign flips."""
        records = [{"parameter": one["parameter"], "unit": one["unit"], "verdict": one["verdict"],
                    "flips_at": [crossing["at"] for crossing in one["crossings"]], "prior90": one["published"]["prior90"]}
                   for one in self.data["parameters"]]
        return pd.DataFrame(records).set_index("parameter")


class Validation(_Found):
    """data/schema/validate.schema.json"""

    kind = "validation"
    @property
    def _reports(self) -> bool:
        return True

    def _made(self, page: str) -> str:
        made: str = _engine.validation_report(json.dumps(self.data), page)
        return made

    def to_pandas(self) -> pd.DataFrame:
        """A row for each published figure: what was observed, what was predicted."""
        records = []
        for one in self.data["experiments"]:
            for row in one["rows"]:
                observed, predicted = row["observed"], row["predicted"]
                figures = {"observed": observed["estimate"], "observed_lo95": observed["lo95"], "observed_hi95": observed["hi95"],
                           "predicted": predicted["median"], "predicted_lo90": predicted["lo90"], "predicted_hi90": predicted["hi90"]}
                told = {key: value for key, value in row.items() if not isinstance(value, dict)}
                records.append({"experiment": one["id"], "outcome": told.pop("outcome"), **figures, **told})
        return pd.DataFrame(records).set_index("experiment")


def _three(value: dict[str, Any]) -> dict[str, Any]:
    return {key: value[key] for key in ("mean", "lo90", "hi90")}
