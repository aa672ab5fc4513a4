"""How the simulations of an analysis are run: by threads here, or in pieces by any executor in the style of
concurrent.futures (decision 0032). The rows are the same bits either way."""

from __future__ import annotations

import concurrent.futures
import contextlib
import dataclasses
import functools
import pathlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _engine
from .laws import Law
from .own import Mechanism
from .progress import tqdm
from .settings import Setting

Rows = npt.NDArray[np.float64]
Runner = Callable[[_engine.Campaign], Rows | None]
Text = tuple[str, str, str]  # TOML, id, and the name or path that it was read from

_OUTSTANDING = 256  # pieces submitted and not back: enough for any cluster, little for the scheduler
_PIECES = 100  # of a campaign, if nothing else is said: little to lose, little to send


@dataclasses.dataclass(frozen=True)
class Spec:
    """All that decides a scenario, small enough to be sent: names of the library, or texts."""

    setting: str | Text
    laws: tuple[str | Text, ...]
    assume: str
    people: int
    years: int
    burn_in_years: int
    change: str
    mechanism: Mechanism | None = None

    @classmethod
    def of(cls, setting: str | Setting, laws: list[str | Law], *, assume: str = "", people: int = 10000, years: int = 10,
           burn_in_years: int = 5, change: object = "", mechanism: Mechanism | None = None) -> Spec:
        return cls(_setting(setting), tuple(_law(law) for law in laws), assume, people, years, burn_in_years, str(change or ""), mechanism)

    def engine(self) -> _engine.Scenario:
        return _built(self)


def _is_path(name: str) -> bool:
    return "/" in name or name.endswith(".toml")


def _law(law: str | Law) -> str | Text:
    if isinstance(law, str) and not _is_path(law):
        return law
    held = Law.load(law) if isinstance(law, str) else law
    return held.to_toml(), held.id, ""


def _setting(setting: str | Setting) -> str | Text:
    if isinstance(setting, str) and not _is_path(setting):
        return setting
    held = Setting.load(pathlib.Path(setting).resolve()) if isinstance(setting, str) else setting
    return held.to_toml(), held.id, held.origin


@functools.lru_cache(maxsize=8)
def _built(spec: Spec) -> _engine.Scenario:
    setting: str | Text = spec.setting
    if not isinstance(setting, str):
        text, id, origin = setting
        setting = text, id, _engine.setting_text(origin)[2] if origin else ""
    scenario = _engine.Scenario(setting, list(spec.laws), spec.assume, spec.people, spec.years, spec.burn_in_years)
    if spec.change:
        scenario.change_on(spec.change)
    if spec.mechanism is not None:
        scenario.own_week(spec.mechanism.engine_call(), len(spec.mechanism.outcomes))
    return scenario


@dataclasses.dataclass(frozen=True)
class Job:
    """An analysis, ready to be run here or elsewhere."""

    kind: str  # a method of the engine's Scenario, or 'validate'
    spec: Spec | None
    arguments: tuple[tuple[str, Any], ...]

    def __call__(self, runner: Runner) -> Any:
        analysis: Any = _engine.validate if self.spec is None else getattr(self.spec.engine(), self.kind)
        lists = {name: list(value) if isinstance(value, tuple) else value for name, value in self.arguments}
        return analysis(**lists, runner=runner)


def piece(job: Job, earlier: dict[str, Rows], name: str, digest: str, tasks: list[int]) -> Rows:
    """Rows of some tasks of one campaign of the job, on whichever machine this is called. earlier: the rows of the
    job's campaigns before it."""
    found: list[Rows] = []

    def runner(campaign: _engine.Campaign) -> Rows | None:
        if campaign.name != name:
            return earlier[campaign.name]
        if campaign.digest != digest:
            raise RuntimeError("this worker's copy of aftermath has other data or another version than the caller's")
        found.append(campaign.simulate(tasks, 1))
        return None

    job(runner)
    return found[0]


@contextlib.contextmanager
def _bar(campaign: _engine.Campaign, progress: bool | None) -> Iterator[tqdm[Any]]:
    disable = None if progress is None else not progress  # None: shown on a terminal only
    with tqdm(total=campaign.tasks, desc=campaign.what, disable=disable, smoothing=0.05) as bar:
        yield bar


def _as_executor(executor: Any) -> Any:
    """A Dask client gives one; all else is one."""
    return executor.get_executor(pure=False) if hasattr(executor, "get_executor") else executor


def _gather(executor: Any, job: Job, campaign: _engine.Campaign, earlier: dict[str, Rows], chunk: int,
            ledger: _engine.Ledger | None, bar: tqdm[Any]) -> Rows:
    rows = np.full((campaign.tasks, campaign.width), np.nan)
    done = np.zeros(campaign.tasks, bool)
    if ledger is not None:
        tasks, known = ledger.known()
        rows[tasks], done[tasks] = known.reshape(len(tasks), campaign.width), True
        bar.update(len(tasks))
    open_tasks = np.flatnonzero(~done).tolist()
    chunks = iter([open_tasks[i:i + chunk] for i in range(0, len(open_tasks), chunk)])
    waiting: dict[Any, list[int]] = {}
    try:
        while True:
            while len(waiting) < _OUTSTANDING and (tasks := next(chunks, None)) is not None:
                waiting[executor.submit(piece, job, earlier, campaign.name, campaign.digest, tasks)] = tasks
            if not waiting:
                return rows
            for future in concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED).done:
                tasks = waiting.pop(future)
                rows[tasks] = future.result()
                if ledger is not None:
                    for task in tasks:
                        ledger.append(task, rows[task])
                bar.update(len(tasks))
    finally:
        for future in waiting:
            future.cancel()


def execute(job: Job, *, threads: int = 0, executor: Any = None, chunk: int | None = None,
            ledger: str | pathlib.Path | None = None, progress: bool | None = None) -> Any:
    """The job's result. threads: 0: all of the machine. executor: pieces of `chunk` tasks each go to it instead.
    ledger: folder in which finished rows are kept, so that the same call goes on where a stopped one was; it is emptied
    when all is done. progress: None: on a terminal or in a notebook."""
    folder = None if ledger is None else pathlib.Path(ledger)
    if folder is not None:
        if job.spec is not None and job.spec.mechanism is not None:
            raise ValueError("a mechanism of your own has no digest, so that no ledger can tell whether it is the same")
        folder.mkdir(parents=True, exist_ok=True)
    workers = None if executor is None else _as_executor(executor)
    earlier: dict[str, Rows] = {}
    paths: list[pathlib.Path] = []

    def runner(campaign: _engine.Campaign) -> Rows:
        path = None if folder is None else folder / f"{campaign.name}.ledger"
        if path is not None:
            paths.append(path)
        with _bar(campaign, progress) as bar:
            if workers is None:
                rows = campaign.run(threads, "" if path is None else str(path), lambda finished: bar.update(finished - bar.n))
                bar.update(campaign.tasks - bar.n)
            else:
                kept = None if path is None else _engine.Ledger(str(path), campaign)
                size = chunk or max(1, campaign.tasks // _PIECES)
                rows = _gather(workers, job, campaign, earlier, size, kept, bar)
        earlier[campaign.name] = rows
        return rows

    result = job(runner)
    for path in paths:
        path.unlink(missing_ok=True)
    return result
