"""Aftermath's engine: a law goes in, what it does to people comes out."""

from collections.abc import Callable, Mapping, Sequence
import os
import pathlib
from typing import Annotated

import numpy
from numpy.typing import NDArray


def use_data(folder: str) -> None:
    """
    The folder of laws, settings and numbers; AFTERMATH_DATA goes before it.
    """

def law_names() -> list[str]: ...

def setting_names() -> list[str]: ...

def experiment_names() -> list[str]: ...

def data_folder() -> str:
    """Where the laws, settings and numbers lie."""

def law_text(name: str) -> tuple:
    """A law by name or path, whole, as TOML; and its id."""

def law_checked(text: str, id: str) -> str:
    """
    The same law in the order of a law file. ValueError says what is not right, and where.
    """

def setting_text(name: str) -> tuple:
    """
    A setting by name or path, with its own inputs, as TOML; its id and its file.
    """

def setting_checked(text: str, id: str) -> str:
    """
    The same setting in the order of a setting file. ValueError says what is not right.
    """

def place_rows(text: str, file: str, which: str) -> str:
    """
    A CSV of 'targets' or 'inputs' as tables of TOML. ValueError says what is not right, with line and column.
    """

def evidence() -> list:
    """Every record of the evidence files."""

def outcomes() -> list:
    """
    Name, units, long_name, mechanism, total (or a share), of each outcome in order.
    """

def levers() -> list:
    """Name, kind, words, unit, meaning of all that a law file can set."""

def attributes() -> list:
    """
    A person's attributes: name, first bit and width in the profile, words.
    """

def groups() -> list:
    """Names of the subgroups, in order."""

def clocks() -> list[list[str]]:
    """Names of the processes whose hazard each column holds; some share one."""

class Campaign:
    """
    Numbered simulations of one analysis, each of which leaves a row of figures. Valid within the call of the runner that was given it; ValueError afterwards.
    """

    @property
    def tasks(self) -> int: ...

    @property
    def width(self) -> int:
        """Figures in a row."""

    @property
    def digest(self) -> str:
        """Of all that decides the rows."""

    @property
    def name(self) -> str:
        """Unique within its analysis."""

    @property
    def what(self) -> str:
        """Its tasks in words."""

    def simulate(self, tasks: Sequence[int], threads: int = 1) -> NDArray[numpy.float64]:
        """
        Rows, float64 [task, width], of these tasks; the same on every machine, and beside any others.
        """

    def run(self, threads: int, ledger: str, tick: Callable) -> NDArray[numpy.float64]:
        """
        Rows of all tasks. ledger: file that keeps finished rows, '' for none. tick(finished) is called a few times a second.
        """

class Ledger:
    """
    Rows that were finished, in a file, so that a stopped campaign goes on.
    """

    def __init__(self, path: str, campaign: Campaign) -> None: ...

    def known(self) -> tuple:
        """Numbers of the tasks that an earlier run had finished, and their rows."""

    def append(self, task: int, row: Annotated[NDArray[numpy.float64], dict(shape=(None,), order='C', device='cpu', writable=False)]) -> bool:
        """Keeps a finished row; False where the disk is full."""

    def close(self) -> None:
        """Lets go of the file, even if this object is still held."""

def sobol(a: Annotated[NDArray[numpy.float64], dict(shape=(None,), order='C', device='cpu', writable=False)], b: Annotated[NDArray[numpy.float64], dict(shape=(None,), order='C', device='cpu', writable=False)], mixed: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], replicates: int = 500, seed: int = 1) -> dict:
    """
    Sobol' indices of one output of a Saltelli design. a, b: float64 [row], the output for two independent sets of inputs; mixed: float64 [source, row], the output for the inputs of a with one source's from b. Returns 'first' and 'total' by source (Saltelli 2010, Jansen 1999) with the ends of their 90 % bootstrap intervals.
    """

class Place:
    """
    A place under its own law, with what was counted in it (its targets.toml). Effects of law stand as calibrated to the published associations, inputs at their priors.

    Raises ValueError with the file, line and what was expected if an input is not right.
    """

    def __init__(self, setting: str | str | os.PathLike, people: int = 2000, burn_in_years: int = 5) -> None: ...

    def __getstate__(self) -> tuple[str, int, int, str, tuple[dict[str, str | None], dict[str, list[str]]]]: ...

    def __setstate__(self, arg: tuple[str, int, int, str, tuple[Mapping[str, str | None], Mapping[str, Sequence[str]]]], /) -> None: ...

    @property
    def quantities(self) -> list:
        """
        All quantities in the order of luck: name, unit, input (of the setting), movable (an input whose prior is made of a normal).
        """

    @property
    def targets(self) -> list:
        """
        In order: question, published (share, or number a year), scaled (log odds or logarithm), error (its standard error on that scale), transport.
        """

    @property
    def folder(self) -> str:
        """Where the setting's files lie."""

    @property
    def id(self) -> str:
        """Name of the setting."""

    @property
    def digest(self) -> str:
        """Of everything that a survey's answer hangs on."""

    def calibrated_to(self, names: Sequence[str]) -> str:
        """Digest of the priors of the inputs `names` and of the targets."""

    def numbers(self, luck: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)]) -> NDArray[numpy.float64]:
        """
        Values in their own units, float64 [row, quantity], of quantities at this luck.
        """

    def survey(self, luck: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int = 1, first: int = 0, threads: int = 1) -> NDArray[numpy.float64]:
        """
        Scaled figures, float64 [row, target], that the targets' questions find among the simulated people whose quantities have this luck (float64 [row, quantity], standard-normal under priors and posterior).
        """

class Scenario:
    """
    A place, its law, the laws to compare (names of the library, paths, or texts of their own) and what is assumed.

    Raises ValueError with the file, line and what was expected if an input is not right.
    """

    def __init__(self, setting: str | tuple[str, str, str] | str | os.PathLike, laws: Sequence[str | tuple[str, str, str] | str | os.PathLike] = [], assume: str | str | os.PathLike = '', people: int = 10000, years: int = 10, burn_in_years: int = 5, own_texts: tuple[Mapping[str, str | None], Mapping[str, Sequence[str]]] | None = None) -> None: ...

    def __getstate__(self) -> tuple[str | tuple[str, str, str] | pathlib.Path, list[str | tuple[str, str, str] | pathlib.Path], str, int, int, int, str, str, tuple[dict[str, str | None], dict[str, list[str]]]]: ...

    def __setstate__(self, arg: tuple[str | tuple[str, str, str] | str | os.PathLike, Sequence[str | tuple[str, str, str] | str | os.PathLike], str, int, int, int, str, str, tuple[Mapping[str, str | None], Mapping[str, Sequence[str]]]], /) -> None: ...

    @property
    def texts(self) -> tuple[dict[str, str | None], dict[str, list[str]]]:
        """
        All that was read: texts by path ('library:' for files that ship with the program; None: no such file) and lists by folder.
        """

    @property
    def own_texts(self) -> tuple[dict[str, str | None], dict[str, list[str]]]:
        """
        What was read of files that do not ship with the program: texts by path (None: no such file) and lists by folder. For another process, which has the library but not these.
        """

    @property
    def library_digest(self) -> str:
        """SHA-256 of what was read of the library's files."""

    def change_on(self, day: str) -> None:
        """The day on which compared laws begin, in place of the setting's."""

    @property
    def parameters(self) -> dict:
        """
        Unit of each parameter that calibration can move, by name: those whose prior is made of a normal.
        """

    @property
    def targets(self) -> list:
        """
        The published associations, in order: evidence, log_odds_ratio, error (its standard error), transport (standard deviation of what another place and question add), fit.
        """

    def study(self, names: Sequence[str], scores: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int = 1, first: int = 0, threads: int = 1) -> NDArray[numpy.float64]:
        """
        Log odds ratios, float64 [row, target], that the targets' studies find among the simulated people where the parameters `names` stand at `scores` (float64 [row, parameter], standard-normal under the prior) and all others at their priors' draw first + row. Raises ValueError for an unknown or fixed parameter.
        """

    def fitted_to(self, names: Sequence[str]) -> str:
        """Digest of the priors of `names` and of the targets."""

    def evaluate(self, names: Sequence[str], scores: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int = 1, first: int = 0, threads: int = 1) -> NDArray[numpy.float64]:
        """
        Totals of everybody over all years, float64 [row, law, outcome], where the parameters `names` stand at `scores` (float64 [row, parameter], standard-normal under the prior) and all others at their priors' draw first + row.
        """

    def digest(self, draws: int, seed: int) -> str:
        """Of everything that decides an ensemble."""

    @property
    def laws(self) -> list[str]:
        """Ids, in order."""

    def own_week(self, call: object | None, outcomes: int) -> None:
        """
        A mechanism of your own: call(draw, arm, week, profiles, people, hazards, factors), before each week of each arm.
        """

    def ensemble(self, draws: int, seed: int, groups: bool, runner: Callable) -> Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu')] | None:
        """
        float64 [draw, figure] for values(), summary() and write_netcdf(); None where the runner returned None.
        """

    def values(self, rows: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], groups: bool) -> NDArray[numpy.float64]:
        """
        Every outcome, float64 [outcome, draw, law, year, group]; NaN where nobody is concerned.
        """

    def totals(self, rows: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], groups: bool) -> NDArray[numpy.float64]:
        """
        Everybody over all years, float64 [outcome, draw, law]: sums of what is counted, shares of the sums; NaN where nobody is concerned.
        """

    def report(self, rows: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int, page: str) -> str:
        """
        report.html of rows with all groups; page: path of the file that reports are made of.
        """

    def analysis_report(self, kind: str, result: str, page: str) -> str:
        """The report of an analysis, by the JSON that it gave."""

    def summary(self, rows: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int) -> str:
        """summary.json of rows with all groups."""

    def write_netcdf(self, path: str, rows: Annotated[NDArray[numpy.float64], dict(shape=(None, None), order='C', device='cpu', writable=False)], seed: int) -> None:
        """results.nc of rows with all groups."""

    def attributes(self, draws: int, seed: int) -> list[tuple[str, str]]:
        """The provenance that results.nc has."""

    def attribute(self, draws: int, seed: int, exact_up_to: int, permutations: int, runner: Callable) -> str | None: ...

    def sensitivity(self, draws: int, seed: int, sources: int, outcomes: Sequence[str], ranks: bool, runner: Callable) -> str | None: ...

    def breakeven(self, draws: int, seed: int, outcome: str, weights: str, parameters: Sequence[str], at: int, paired: int, runner: Callable) -> str | None: ...

class Replay:
    """Real changes of law, read to be replayed."""

    def __init__(self, experiments: Sequence[str], assume: str | str | os.PathLike = '', own_texts: tuple[Mapping[str, str | None], Mapping[str, Sequence[str]]] | None = None) -> None: ...

    @property
    def own_texts(self) -> tuple[dict[str, str | None], dict[str, list[str]]]:
        """As a Scenario's."""

    @property
    def library_digest(self) -> str:
        """As a Scenario's."""

    def validate(self, draws: int, people: int, seed: int, runner: Callable) -> str | None:
        """validate.json, or None where the runner returned None."""

def report_template() -> str:
    """
    Path of the file that reports are made of: AFTERMATH_REPORT, else where it was built; '' where it was not.
    """

def validation_report(result: str, page: str) -> str:
    """The report of replayed changes of law, by validate.json."""
