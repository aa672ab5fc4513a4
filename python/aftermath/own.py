"""A mechanism of your own, to try an idea before it is written in C++ (decision 0031)."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any, SupportsFloat

import numpy as np
import numpy.typing as npt

from . import _engine


@functools.cache
def _attributes() -> dict[str, tuple[int, int, list[str]]]:
    return {one["name"]: (one["at"], one["width"], one["words"]) for one in _engine.attributes()}


@functools.cache
def _columns() -> dict[str, int]:
    return {name: column for column, names in enumerate(_engine.clocks()) for name in names}


def _known(kind: str, name: str, names: Sequence[str]) -> None:
    if name not in names:
        raise ValueError(f"no {kind} '{name}'; expected one of {', '.join(names)}")


@dataclasses.dataclass
class Week:
    """One week of one arm, about to begin. A row stands for all people of one profile."""

    draw: int
    arm: int  # the law's place in the comparison; 0 is the comparator
    week: int  # since the day of change
    profiles: npt.NDArray[np.uint32]  # [row]; read-only
    people: npt.NDArray[np.int64]  # [row]: how many have this profile now; read-only
    hazards: npt.NDArray[np.float32]  # [row, clock], per week; as the engine's mechanisms have it; to be changed in place
    ask_factors: Callable[[str], list[tuple[str, str, npt.NDArray[np.float64]]]]

    def hazard(self, process: str) -> npt.NDArray[np.float32]:
        """The column of one process ('client_violence'): a view, to be changed in place. Processes that share a clock share it."""
        _known("process", process, list(_columns()))
        column: npt.NDArray[np.float32] = self.hazards[:, _columns()[process]]
        return column

    def factors(self, process: str) -> dict[str, npt.NDArray[np.float64]]:
        """What the hazard of a process is the product of, in the words of `aftermath explain`: [row] each, NaN where a row
        has no such factor. The first is the base, in events per year of 52 weeks. Costs 0.5 to 1.7 milliseconds."""
        _known("process", process, list(_columns()))
        told: dict[str, npt.NDArray[np.float64]] = {}
        for mechanism, words, values in self.ask_factors(process):
            told[f"{mechanism}: {words}" if words in told else words] = values
        return told

    def replace(self, process: str, factor: str, values: npt.ArrayLike) -> None:
        """The factor of these words becomes `values` ([row] or one number) in the rows that have it. ValueError where the
        process competes with another for one clock, of whose hazard it is a part only."""
        factors = self.factors(process)
        _known(f"factor of {process}", factor, list(factors))
        replaced = factors[factor]
        has = ~np.isnan(replaced)
        for other in _engine.clocks()[_columns()[process]]:
            if other != process and any((has & ~np.isnan(values)).any() for _, _, values in self.ask_factors(other)):
                raise ValueError(f"{process} shares its clock with {other}, so that no single factor can be replaced; change its hazard()")
        wanted = np.broadcast_to(np.asarray(values, dtype=float), replaced.shape)
        changed = has & (wanted != replaced)
        if np.any(replaced[changed] == 0):
            raise ValueError(f"factor '{factor}' is zero in some rows and cannot be divided out; write the hazard() of those rows")
        self.hazard(process)[changed] *= wanted[changed] / replaced[changed]

    def has(self, attribute: str, word: str) -> npt.NDArray[np.bool_]:
        """Rows whose people have this attribute: has('venue', 'street')."""
        _known("attribute", attribute, list(_attributes()))
        at, width, words = _attributes()[attribute]
        _known(attribute, word, words)
        same: npt.NDArray[np.bool_] = (self.profiles >> np.uint32(at)) & np.uint32((1 << width) - 1) == words.index(word)
        return same


@dataclasses.dataclass(frozen=True, eq=False)
class Mechanism:
    """act(week): called before each week of each arm after the day of change; what it writes to week.hazards holds for
    that week. outcomes: names of what it returns each week, one number each; they are added up by year.

    Its answer may hang on nothing but the week that it is shown, or the same seed will not give the same bits. A profile
    that nobody had before meets the engine's own hazards for the rest of the week in which it first occurs.

    Cost: 0.2 to 0.3 milliseconds a week and arm, more than the week itself takes, and threads wait for one another while
    Python runs. Without a mechanism nothing is paid."""

    act: Callable[[Week], Sequence[float] | None]
    outcomes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        taken = {one["name"] for one in _engine.outcomes()} | {"weight", "draw", "arm", "year", "group"}
        for name in self.outcomes:
            if name in taken or self.outcomes.count(name) > 1:
                raise ValueError(f"outcome '{name}' of a mechanism of your own is a name that the results have already")

    @property
    def name(self) -> str:
        return f"{getattr(self.act, '__module__', '')}.{getattr(self.act, '__qualname__', type(self.act).__name__)}"

    def _numbers(self, told: Any) -> list[float]:
        if told is None and not self.outcomes:
            return []
        if told is None or isinstance(told, str) or not isinstance(told, Iterable):
            raise TypeError(f"a mechanism of your own returned {told!r}; expected one number per outcome: a list or tuple of {len(self.outcomes)}")
        numbers = list(told)
        for number in numbers:
            if isinstance(number, str) or not isinstance(number, SupportsFloat):
                raise TypeError(f"a mechanism of your own returned {number!r} for an outcome; expected a number")
        return [float(number) for number in numbers]

    def engine_call(self) -> Callable[..., Sequence[float]]:
        def call(draw: int, arm: int, week: int, profiles: npt.NDArray[np.uint32], people: npt.NDArray[np.int64],
                 hazards: npt.NDArray[np.float32], factors: Callable[[str], list[tuple[str, str, npt.NDArray[np.float64]]]],
                 ) -> Sequence[float]:
            for told_only in (profiles, people):  # copies: what is written to them would change nothing
                told_only.flags.writeable = False
            return self._numbers(self.act(Week(draw, arm, week, profiles, people, hazards, factors)))
        return call
