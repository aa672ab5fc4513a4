"""How the simulations of an analysis are run: by threads here, or in pieces by any executor in the style of
concurrent.futures (decision 0032). The rows are the same bits either way."""

from __future__ import annotations

import collections
import concurrent.futures
import contextlib
import dataclasses
import pathlib
import threading
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypedDict

import numpy as np
import numpy.typing as npt

from . import _engine, checks
from .laws import Law
from .own import Mechanism
from .progress import tqdm
from .settings import Setting

Rows = npt.NDArray[np.float64]
Runner = Callable[[_engine.Campaign], Rows | None]
Text = tuple[str, str, str]  # TOML, id, and the name or path beside which its other files lie

_OUTSTANDING = 256  # pieces submitted and not back: enough for any cluster, little for the scheduler
_PIECES = 100  # of a campaign, if nothing else is said: little to lose, little to send


@dataclasses.dataclass(frozen=True)
class OwnFiles:
    """What was read of files that do not ship with the program: by path, and for folders what lay in them."""

    texts: tuple[tuple[str, str | None], ...]  # None: no such file
    lists: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def of(cls, read: tuple[dict[str, str | None], dict[str, list[str]]]) -> OwnFiles:
        texts, lists = read
        return cls(tuple(texts.items()), tuple((folder, tuple(names)) for folder, names in lists.items()))

    def read(self) -> tuple[dict[str, str | None], dict[str, list[str]]]:
        return dict(self.texts), {folder: list(names) for folder, names in self.lists}


class _Read(Protocol):
    """An object of the engine that keeps what it read."""

    @property
    def own_texts(self) -> tuple[dict[str, str | None], dict[str, list[str]]]: ...
    @property
    def library_digest(self) -> str: ...


class _Built:
    """The engine's objects by what they are made of: contents, never paths, so that a file that changes under its name
    makes another. A few, for pieces of one job that come one after another."""

    _MOST = 8

    def __init__(self) -> None:
        self._held: collections.OrderedDict[Any, Any] = collections.OrderedDict()
        self._lock = threading.Lock()

    def put(self, spec: Any, built: Any) -> None:
        with self._lock:
            self._held[spec] = built
            self._held.move_to_end(spec)
            while len(self._held) > self._MOST:
                self._held.popitem(last=False)

    def get(self, spec: Any, build: Callable[[], _Read]) -> Any:
        with self._lock:
            if spec in self._held:
                self._held.move_to_end(spec)
                return self._held[spec]
        built = _same_library(spec.library, build)
        self.put(spec, built)
        return built


_built = _Built()


def _same_library(digest: str, build: Callable[[], _Read]) -> _Read:
    """What is built here of the caller's files and this machine's library, which must be the caller's."""
    other = (f"this worker's copy of aftermath ({_engine.__version__}) has other data or another version than the caller's; "  # type: ignore[attr-defined]
             f"expected the same files in {_engine.data_folder()}")
    try:
        built = build()
    except ValueError as problem:  # with the caller's library there was none
        raise RuntimeError(f"{other}: {problem}") from problem
    if built.library_digest != digest:
        raise RuntimeError(other)
    return built


@dataclasses.dataclass(frozen=True)
class Spec:
    """All that decides a scenario, small enough to be sent: names of the library with its digest, and the texts of all
    other files."""

    setting: str | Text
    laws: tuple[str | Text, ...]
    assume: str
    people: int
    years: int
    burn_in_years: int
    change: str
    mechanism: Mechanism | None
    own: OwnFiles
    library: str

    @classmethod
    def of(cls, setting: Any, laws: Any, *, assume: Any = "", people: Any = 10000, years: Any = 10,
           burn_in_years: Any = 5, change: Any = None, mechanism: Mechanism | None = None) -> Spec:
        """Reads what is named, now: later changes of files change nothing in what is run by it."""
        if mechanism is not None and not isinstance(mechanism, Mechanism):
            raise TypeError(f"mechanism is a {type(mechanism).__name__}; expected an aftermath.Mechanism or None")
        assume = checks.name_or_path("assume", assume, "'' (the main priors), 'null', 'critics', 'associations', 'priors' or the path of a parameter file")
        arms = tuple(_law(f"laws[{i}]", law) for i, law in enumerate(checks.several("laws", laws, "a list of laws")))
        spec = cls(_setting(setting), arms, assume, checks.people(people), checks.years(years), checks.burn_in_years(burn_in_years),
                   checks.day("change", change), mechanism, OwnFiles((), ()), "")
        scenario = spec._build(None)
        spec = dataclasses.replace(spec, own=OwnFiles.of(scenario.own_texts), library=scenario.library_digest)
        _built.put(spec, scenario)
        return spec

    def _build(self, own: OwnFiles | None) -> _engine.Scenario:
        """None: read from the disk."""
        scenario = _engine.Scenario(self.setting, list(self.laws), self.assume, self.people, self.years, self.burn_in_years,
                                    None if own is None else own.read())
        if self.change:
            scenario.change_on(self.change)
        self.with_mechanism(scenario)
        return scenario

    def with_mechanism(self, scenario: _engine.Scenario) -> None:
        if self.mechanism is not None:
            scenario.own_week(self.mechanism.engine_call(), len(self.mechanism.outcomes))

    def engine(self) -> _engine.Scenario:
        scenario: _engine.Scenario = _built.get(self, lambda: self._build(self.own))
        return scenario


@dataclasses.dataclass(frozen=True)
class Replay:
    """Experiments, as a Spec."""

    experiments: tuple[str, ...]
    assume: str
    own: OwnFiles
    library: str

    @classmethod
    def of(cls, experiments: Any, assume: Any) -> Replay:
        if isinstance(experiments, (str, pathlib.Path)):
            experiments = [experiments]
        named = tuple(checks.name_or_path(f"experiments[{i}]", one)
                      for i, one in enumerate(checks.several("experiments", experiments, "names or paths of experiments")))
        assume = checks.name_or_path("assume", assume, "'' (the main priors), 'null', 'critics', 'associations', 'priors' or the path of a parameter file")
        read = _engine.Replay(list(named), assume)
        replay = cls(named, assume, OwnFiles.of(read.own_texts), read.library_digest)
        _built.put(replay, read)
        return replay

    def engine(self) -> _engine.Replay:
        replay: _engine.Replay = _built.get(self, lambda: _engine.Replay(list(self.experiments), self.assume, self.own.read()))
        return replay


def _law(name: str, law: Any) -> str | Text:
    if isinstance(law, Law):
        return law.to_toml(), law.id, ""
    return checks.name_or_path(name, law, "a name of a law, a path or a Law")


def _setting(setting: Any) -> str | Text:
    if isinstance(setting, Setting):
        return setting.to_toml(), setting.id, setting.origin
    return checks.name_or_path("setting", setting, "a name of a setting, a path or a Setting")


@dataclasses.dataclass(frozen=True)
class Job:
    """An analysis, ready to be run here or elsewhere."""

    kind: str  # a method of the engine's Scenario or Replay
    spec: Spec | Replay
    arguments: tuple[tuple[str, Any], ...]

    def __call__(self, runner: Runner) -> Any:
        analysis: Any = getattr(self.spec.engine(), self.kind)
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


@contextlib.contextmanager
def _ledger(path: pathlib.Path | None, campaign: _engine.Campaign) -> Iterator[_engine.Ledger | None]:
    """Closed at the end, also where an error's traceback keeps the object."""
    if path is None:
        yield None
        return
    ledger = _engine.Ledger(str(path), campaign)
    try:
        yield ledger
    finally:
        ledger.close()


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
                break
            for future in concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED).done:
                tasks = waiting.pop(future)
                told = np.asarray(future.result(), dtype=float)
                if told.shape != (len(tasks), campaign.width):
                    raise RuntimeError(f"a worker returned figures of the shape {told.shape}; expected ({len(tasks)}, {campaign.width})")
                rows[tasks], done[tasks] = told, True
                if ledger is not None:
                    for task in tasks:
                        ledger.append(task, rows[task])
                bar.update(len(tasks))
    finally:
        for future in waiting:
            future.cancel()
    if not done.all():
        raise RuntimeError(f"{np.count_nonzero(~done)} of {campaign.tasks} simulations never came back from the executor")
    return rows


class Work(TypedDict, total=False):
    """How an analysis is run; no figure hangs on it."""

    threads: int
    executor: Any
    chunk: int | None
    ledger: str | pathlib.Path | None
    progress: bool | None


def execute(job: Job, *, threads: int = 0, executor: Any = None, chunk: int | None = None,
            ledger: str | pathlib.Path | None = None, progress: bool | None = None) -> Any:
    """The job's result. threads: 0: all of the machine. executor: pieces of `chunk` tasks each go to it instead.
    ledger: folder in which finished rows are kept, so that the same call goes on where a stopped one was; it is emptied
    when all is done. progress: None: on a terminal or in a notebook."""
    threads, workers, folder = checks.threads(threads), checks.worker(executor), checks.folder("ledger", ledger)
    chunk = None if chunk is None else checks.whole("chunk", chunk, 1, 2**63 - 1)
    progress = None if progress is None else checks.truth("progress", progress)
    if folder is not None:
        if isinstance(job.spec, Spec) and job.spec.mechanism is not None:
            raise ValueError("a mechanism of your own has no digest, so that no ledger can tell whether it is the same")
        folder.mkdir(parents=True, exist_ok=True)
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
                size = chunk or max(1, campaign.tasks // _PIECES)
                with _ledger(path, campaign) as kept:
                    rows = _gather(workers, job, campaign, earlier, size, kept, bar)
        if workers is not None:  # whose pieces of later campaigns need them
            earlier[campaign.name] = rows
        return rows

    result = job(runner)
    for path in paths:
        path.unlink(missing_ok=True)
    return result
