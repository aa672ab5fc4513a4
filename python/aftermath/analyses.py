"""The questions: compare, run, attribute, breakeven, sensitivity, validate. Each runs on all threads of this machine,
or on the executor that it is given; the same seed gives the same bits either way.

Shared arguments
----------------
setting: name, path or Setting. laws: names, paths or Law objects; the first is the comparator.
assume: "" (the main priors), "null", "critics", "priors" or the path of a parameter file.
draws, people, years, burn_in_years, seed: sizes. change: the day on which compared laws begin (None: the setting's).
threads: 0: all. executor: anything with submit() in the style of concurrent.futures, or a Dask client.
chunk: simulations in a piece of work for the executor. ledger: folder from which a stopped call goes on.
progress: None: a bar on a terminal or in a notebook.

All raise ValueError with file, line and what was expected where an input is not right, and KeyboardInterrupt on Ctrl-C.
"""

from __future__ import annotations

import json
import pathlib
from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from .campaigns import Job, Spec, execute
from .laws import Law
from .own import Mechanism
from .results import Attribution, BreakEven, Ensemble, Sensitivity, Validation
from .settings import Setting


class Work(TypedDict, total=False):
    threads: int
    executor: Any
    chunk: int | None
    ledger: str | pathlib.Path | None
    progress: bool | None


def compare(setting: str | Setting, laws: Sequence[str | Law], *, draws: int = 256, people: int = 1000, years: int = 10,
            burn_in_years: int = 5, seed: int = 1, assume: str = "", change: object = None, groups: bool = True,
            mechanism: Mechanism | None = None, **work: Unpack[Work]) -> Ensemble:
    """What laws do, beside one another: the same people, the same luck. groups=False keeps everybody's figures only: a
    twenty-fifth of the memory, for large campaigns."""
    spec = Spec.of(setting, list(laws), assume=assume, people=people, years=years, burn_in_years=burn_in_years,
                   change=change, mechanism=mechanism)
    rows = execute(Job("ensemble", spec, (("draws", draws), ("seed", seed), ("groups", groups))), **work)
    return Ensemble(spec, rows, seed, groups)


def run(setting: str | Setting, law: str | Law, **arguments: Any) -> Ensemble:
    """One law alone; arguments as compare()."""
    return compare(setting, [law], **arguments)


def _of_two(setting: str | Setting, laws: Sequence[str | Law], people: int, years: int, assume: str, change: object) -> Spec:
    if len(laws) != 2:
        raise ValueError(f"{len(laws)} laws are named; expected two: the comparator, and the law beside it")
    return Spec.of(setting, list(laws), assume=assume, people=people, years=years, change=change)


def attribute(setting: str | Setting, laws: Sequence[str | Law], *, draws: int = 60, people: int = 1000, years: int = 10,
              seed: int = 1, assume: str = "", change: object = None, exact_up_to: int = 12, permutations: int = 3,
              **work: Unpack[Work]) -> Attribution:
    """How much of the difference each provision and each mechanism makes (Shapley values; docs/attribute.md)."""
    spec = _of_two(setting, laws, people, years, assume, change)
    job = Job("attribute", spec, (("draws", draws), ("seed", seed), ("exact_up_to", exact_up_to), ("permutations", permutations)))
    return Attribution(json.loads(execute(job, **work)))


def sensitivity(setting: str | Setting, laws: Sequence[str | Law], *, draws: int = 512, people: int = 2000, years: int = 5,
                seed: int = 1, assume: str = "", change: object = None, sources: int = 8, outcomes: Sequence[str] = (),
                ranks: bool = False, **work: Unpack[Work]) -> Sensitivity:
    """Which uncertain numbers decide how much two laws differ (Sobol' indices; docs/sensitivity.md)."""
    spec = _of_two(setting, laws, people, years, assume, change)
    if draws < 16:
        raise ValueError(f"{draws} draws are too few to screen by; expected 16 or more")
    job = Job("sensitivity", spec, (("draws", draws), ("seed", seed), ("sources", sources), ("outcomes", tuple(outcomes)), ("ranks", ranks)))
    return Sensitivity(json.loads(execute(job, **work)))


def breakeven(setting: str | Setting, laws: Sequence[str | Law], outcome: str = "", *, weights: str | pathlib.Path | None = None,
              parameters: Sequence[str] = (), values: int = 5, pairs_of: int = 2, draws: int = 40, people: int = 2000,
              years: int = 5, seed: int = 1, assume: str = "", change: object = None, **work: Unpack[Work]) -> BreakEven:
    """What a disputed number would have to be for the difference to change sign (docs/breakeven.md). weights: a file of
    weights instead of one outcome. parameters: those held; none named: all that are disputed."""
    if (outcome == "") == (weights is None):
        raise ValueError("what is weighed is not said, or said twice; expected an outcome or weights")
    spec = _of_two(setting, laws, people, years, assume, change)
    text = "" if weights is None else pathlib.Path(weights).read_text(encoding="utf-8")
    job = Job("breakeven", spec, (("draws", draws), ("seed", seed), ("outcome", outcome), ("weights", text),
                                  ("parameters", tuple(parameters)), ("at", values), ("paired", pairs_of)))
    return BreakEven(json.loads(execute(job, **work)))


def validate(experiments: str | Sequence[str], *, draws: int = 200, people: int = 4000, seed: int = 1, assume: str = "",
             **work: Unpack[Work]) -> Validation:
    """Real changes of law replayed: what was observed beside what the model foretells (docs/experiments.md)."""
    names = (experiments,) if isinstance(experiments, str) else tuple(experiments)
    job = Job("validate", None, (("experiments", names), ("draws", draws), ("people", people), ("seed", seed), ("assume", assume)))
    return Validation(json.loads(execute(job, **work)))
