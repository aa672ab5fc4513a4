"""The engine's places and scenarios as Python calls them: what is of the wrong kind is reported with the argument's name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _engine, checks
from .campaigns import Text, _law, _setting

Numbers = npt.NDArray[np.float64]
_ASSUME = "'' (the main priors), 'null', 'critics', 'associations', 'priors' or the path of a parameter file"


class Place(_engine.Place):
    """A place under its own law, with what was counted in it (its targets.toml). Effects of law stand as calibrated to the
    published associations, inputs at their priors. setting: a name or a path, since targets lie beside a file."""

    def __init__(self, setting: str | os.PathLike[str], people: int = 2000, burn_in_years: int = 5) -> None:
        super().__init__(checks.name_or_path("setting", setting, "a name of a setting or the path of its file"),
                         checks.people(people), checks.burn_in_years(burn_in_years))

    def numbers(self, luck: npt.ArrayLike) -> Numbers:
        """Values in their own units, float64 [row, quantity], of quantities at this luck."""
        return super().numbers(checks.matrix("luck", luck))

    def survey(self, luck: npt.ArrayLike, seed: int = 1, first: int = 0, threads: int = 1) -> Numbers:
        """Figures [row, target], on the scale of 'scaled' in targets, that the place gives at this luck (standard-normal
        under the priors, [row, quantity]); row i with the chance of member first + i."""
        return super().survey(checks.matrix("luck", luck), checks.seed(seed), checks.whole("first", first, 0, 2**32 - 1), checks.threads(threads))


class Scenario(_engine.Scenario):
    """A place, its law, the laws to compare (names of the library, paths, Law objects) and what is assumed.

    ValueError with the file, line and what was expected if an input is not right."""

    def __init__(self, setting: Any, laws: Any = (), assume: str | os.PathLike[str] = "", people: int = 10000, years: int = 10,
                 burn_in_years: int = 5, own_texts: tuple[Any, Any] | None = None) -> None:
        arms = [_source(f"laws[{i}]", law, _law) for i, law in enumerate(checks.several("laws", laws, "a list of laws"))]
        super().__init__(_source("setting", setting, lambda _, one: _setting(one)), arms, checks.name_or_path("assume", assume, _ASSUME),
                         checks.people(people), checks.years(years), checks.burn_in_years(burn_in_years), own_texts)

    def study(self, names: Sequence[str], scores: npt.ArrayLike, seed: int = 1, first: int = 0, threads: int = 1) -> Numbers:
        """Log odds ratios, float64 [row, target], that the targets' studies find among the simulated people where the
        parameters `names` stand at `scores` ([row, parameter], standard-normal under the prior) and all others at their
        priors' draw first + row."""
        return super().study(*_asked(names, scores, seed, first, threads))

    def evaluate(self, names: Sequence[str], scores: npt.ArrayLike, seed: int = 1, first: int = 0, threads: int = 1) -> Numbers:
        """Totals of everybody over all years, float64 [row, law, outcome], where the parameters `names` stand at `scores`
        ([row, parameter], standard-normal under the prior) and all others at their priors' draw first + row."""
        return super().evaluate(*_asked(names, scores, seed, first, threads))


def _source(name: str, value: Any, read: Any) -> str | Text:
    """As it comes from a pickle or another process: its texts; else as compare() takes it."""
    if isinstance(value, tuple) and len(value) == 3 and all(isinstance(part, str) for part in value):
        return value
    told: str | Text = read(name, value)
    return told


def _asked(names: Any, scores: Any, seed: Any, first: Any, threads: Any) -> tuple[list[str], Numbers, int, int, int]:
    return (list(checks.names("names", names)), checks.matrix("scores", scores), checks.seed(seed), checks.whole("first", first, 0, 2**32 - 1),
            checks.threads(threads))
