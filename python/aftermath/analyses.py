"""The questions: compare, run, attribute, breakeven, sensitivity, validate. Each runs on all threads of this machine,
or on the executor that it is given; the same seed gives the same bits either way.

Shared arguments
----------------
setting: name, path or Setting. laws: names, paths or Law objects; the first is the comparator; no two of one id.
assume: "" (the main priors), "null", "critics", "associations", "priors" or the path of a parameter file.
draws (to 1,000,000), people (100 to 60,000,000), years (1 to 100), burn_in_years (0 to 100), seed: sizes.
change: the day on which compared laws begin (None: the setting's): a date or '2027-01-01'.
threads (to 1024): 0: all. executor: anything with submit() in the style of concurrent.futures, or a Dask client.
chunk: simulations in a piece of work for the executor. ledger: folder from which a stopped call goes on.
progress: None: a bar on a terminal or in a notebook.

Numbers may be NumPy's, lists any list, tuple, array or column, paths pathlib's. Files are read when a call begins: what is
changed under its name holds from the next call on, here and on workers.

TypeError names the argument of the wrong kind; ValueError says what is beyond its bounds, or with file and line what is
not right in an input and what was expected. Ctrl-C raises KeyboardInterrupt.
"""

from __future__ import annotations

import inspect
import json
import os
import pathlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Unpack

from . import checks
from .campaigns import Job, Replay, Spec, Work, execute
from .laws import Law
from .own import Mechanism
from .results import Attribution, BreakEven, Ensemble, Sensitivity, Validation
from .settings import Setting

Path = str | os.PathLike[str]


def _known(function: Callable[..., Any], work: Mapping[str, Any]) -> None:
    """TypeError for a keyword that neither the function nor its **work knows."""
    own = [one.name for one in inspect.signature(function).parameters.values() if one.kind is not one.VAR_KEYWORD]
    checks.known(function.__name__, work, [*Work.__annotations__, *own])


def compare(setting: Path | Setting, laws: Sequence[Path | Law], *, draws: int = 256, people: int = 250, years: int = 10,
            burn_in_years: int = 5, seed: int = 1, assume: Path = "", change: object = None, groups: bool = True,
            mechanism: Mechanism | None = None, **work: Unpack[Work]) -> Ensemble:
    """What laws do, beside one another: the same people, the same luck.

    setting: name, path or Setting. laws: names, paths or Law objects; the first is the comparator.
    draws, people, years, burn_in_years, seed: sizes; the same seed gives the same bits.
    assume: "" (the main priors), "null", "critics", "associations", "priors" or the path of a parameter file.
    change: the day on which the compared laws begin (None: the setting's).
    groups: False keeps everybody's figures only: a sixteenth of the memory, for large campaigns.
    mechanism: of your own, an aftermath.Mechanism.
    threads: 0: all of the machine. executor: in the style of concurrent.futures, or a Dask client; chunk: simulations in
    a piece of work for it. ledger: folder from which a stopped call goes on. progress: False: no bar."""
    _known(compare, work)
    spec = Spec.of(setting, laws, assume=assume, people=people, years=years, burn_in_years=burn_in_years, change=change,
                   mechanism=mechanism)
    draws, seed, groups = checks.draws(draws), checks.seed(seed), checks.truth("groups", groups)
    scenario = spec.engine()
    rows = execute(Job("ensemble", spec, (("draws", draws), ("seed", seed), ("groups", groups))), **work)
    return Ensemble(spec, scenario, rows, seed, groups)


def run(setting: Path | Setting, law: Path | Law, *, draws: int = 256, people: int = 250, years: int = 10, burn_in_years: int = 5,
        seed: int = 1, assume: Path = "", change: object = None, groups: bool = True, mechanism: Mechanism | None = None,
        **work: Unpack[Work]) -> Ensemble:
    """One law alone; arguments as compare()."""
    _known(run, work)
    return compare(setting, [law], draws=draws, people=people, years=years, burn_in_years=burn_in_years, seed=seed, assume=assume,
                   change=change, groups=groups, mechanism=mechanism, **work)


def _of_two(setting: Path | Setting, laws: Sequence[Path | Law], people: int, years: int, assume: Path, change: object) -> Spec:
    named = checks.several("laws", laws, "a list of two laws")
    if len(named) != 2:
        raise ValueError(f"{len(named)} laws are named; expected two: the comparator, and the law beside it")
    return Spec.of(setting, named, assume=assume, people=people, years=years, change=change)


def attribute(setting: Path | Setting, laws: Sequence[Path | Law], *, draws: int = 60, people: int = 500, years: int = 10,
              seed: int = 1, assume: Path = "", change: object = None, exact_up_to: int = 9, permutations: int = 3,
              **work: Unpack[Work]) -> Attribution:
    """How much of the difference each provision and each mechanism makes (Shapley values; docs/attribute.md). exact_up_to:
    players (0 to 16) up to which every coalition is run; permutations: of orders (2 or more) beyond. Others as compare()."""
    _known(attribute, work)
    arguments = (("draws", checks.draws(draws)), ("seed", checks.seed(seed)), ("exact_up_to", checks.whole("exact_up_to", exact_up_to, 0, 16)),
                 ("permutations", checks.whole("permutations", permutations, 2, 10000)))
    spec = _of_two(setting, laws, people, years, assume, change)
    return Attribution(json.loads(execute(Job("attribute", spec, arguments), **work)), spec.engine())


def sensitivity(setting: Path | Setting, laws: Sequence[Path | Law], *, draws: int = 512, people: int = 1000, years: int = 5,
                seed: int = 1, assume: Path = "", change: object = None, sources: int = 8, outcomes: Sequence[str] = (),
                ranks: bool = False, **work: Unpack[Work]) -> Sensitivity:
    """Which uncertain numbers decide how much two laws differ (Sobol' indices; docs/sensitivity.md). sources: numbers (1 to
    50) that are reported one by one; outcomes: none named: the headline ones; ranks: of ranks instead of values. Others as
    compare()."""
    _known(sensitivity, work)
    arguments = (("draws", checks.draws(draws, fewest=16)), ("seed", checks.seed(seed)), ("sources", checks.whole("sources", sources, 1, 50)),
                 ("outcomes", checks.names("outcomes", outcomes)), ("ranks", checks.truth("ranks", ranks)))
    spec = _of_two(setting, laws, people, years, assume, change)
    return Sensitivity(json.loads(execute(Job("sensitivity", spec, arguments), **work)), spec.engine())


def breakeven(setting: Path | Setting, laws: Sequence[Path | Law], outcome: str = "", *, weights: Path | None = None,
              parameters: Sequence[str] = (), values: int = 5, pairs_of: int = 2, draws: int = 40, people: int = 1000,
              years: int = 5, seed: int = 1, assume: Path = "", change: object = None, **work: Unpack[Work]) -> BreakEven:
    """What a disputed number would have to be for the difference to change sign (docs/breakeven.md). weights: a file of
    weights instead of one outcome. parameters: those held; none named: all that are disputed. values: at which each is
    held (2 to 101); pairs_of: numbers (0 to 8) whose pairs are held as well. Others as compare()."""
    _known(breakeven, work)
    if (outcome == "") == (weights is None):
        raise ValueError("what is weighed is not said, or said twice; expected an outcome or weights")
    text = "" if weights is None else pathlib.Path(checks.name_or_path("weights", weights, "the path of a file of weights")).read_text(encoding="utf-8")
    arguments = (("draws", checks.draws(draws)), ("seed", checks.seed(seed)), ("outcome", checks.name_or_path("outcome", outcome, "the name of an outcome")),
                 ("weights", text), ("parameters", checks.names("parameters", parameters)), ("at", checks.whole("values", values, 2, 101)),
                 ("paired", checks.whole("pairs_of", pairs_of, 0, 8)))
    spec = _of_two(setting, laws, people, years, assume, change)
    return BreakEven(json.loads(execute(Job("breakeven", spec, arguments), **work)), spec.engine())


def validate(experiments: Path | Sequence[Path], *, draws: int = 200, people: int = 4000, seed: int = 1, assume: Path = "",
             **work: Unpack[Work]) -> Validation:
    """Real changes of law replayed: what was observed beside what the model predicts (docs/experiments.md). experiments:
    names or paths. Others as compare()."""
    _known(validate, work)
    arguments = (("draws", checks.draws(draws)), ("people", checks.whole("people", people, 1, 10_000_000)), ("seed", checks.seed(seed)))
    return Validation(json.loads(execute(Job("validate", Replay.of(experiments, assume), arguments), **work)))
