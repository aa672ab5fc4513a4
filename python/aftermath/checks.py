"""What a caller hands in, made plain: numbers of NumPy and pandas, paths, dates. What is of the wrong kind (TypeError) or
beyond what is possible (ValueError) is reported with the argument's name. Bounds are the command line's."""

from __future__ import annotations

import datetime
import difflib
import operator
import os
import pathlib
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

MOST_DRAWS, MOST_PEOPLE, MOST_YEARS, MOST_THREADS, MOST_SEED = 1_000_000, 60_000_000, 100, 1024, 2**64 - 1
FEWEST_PEOPLE = 100


def _shown(value: object) -> str:
    """Short: some have a page of repr."""
    told = repr(value)
    return told if len(told) <= 40 else f"a {type(value).__name__}"


def _wrong(name: str, value: object, expected: str) -> TypeError:
    kind = "" if value is None else f" ({type(value).__name__})"
    return TypeError(f"{name} is {_shown(value)}{kind}; expected {expected}")


def whole(name: str, value: Any, least: int, most: int) -> int:
    """A whole number within bounds."""
    expected = f"a whole number from {least} to {most}"
    if isinstance(value, (bool, np.bool_)):
        raise _wrong(name, value, expected)
    try:
        number = operator.index(value)
    except TypeError:
        raise _wrong(name, value, expected) from None
    if not least <= number <= most:
        raise ValueError(f"{name} is {number}; expected {expected}")
    return number


def draws(value: Any, fewest: int = 1) -> int:
    return whole("draws", value, fewest, MOST_DRAWS)


def people(value: Any) -> int:
    return whole("people", value, FEWEST_PEOPLE, MOST_PEOPLE)


def years(value: Any) -> int:
    return whole("years", value, 1, MOST_YEARS)


def burn_in_years(value: Any) -> int:
    return whole("burn_in_years", value, 0, MOST_YEARS)


def seed(value: Any) -> int:
    return whole("seed", value, 0, MOST_SEED)


def threads(value: Any) -> int:
    return whole("threads", value, 0, MOST_THREADS)


def truth(name: str, value: Any) -> bool:
    if not isinstance(value, (bool, np.bool_)):
        raise _wrong(name, value, "True or False")
    return bool(value)


def is_path(name: str) -> bool:
    """In the program's eyes; all else is a name of the library."""
    return "/" in name or name.endswith(".toml")


def name_or_path(name: str, value: Any, expected: str = "a name or a path") -> str:
    """As text. A path is one even where it looks like a name."""
    if isinstance(value, str):
        return str(value)  # of NumPy's own kind as well
    if isinstance(value, os.PathLike):
        path = os.fsdecode(os.fspath(value))
        return path if is_path(path) else f"./{path}"
    raise _wrong(name, value, expected)


def several(name: str, value: Any, expected: str) -> list[Any]:
    """The members of a list, tuple, array or column; a lone string is none of these."""
    if isinstance(value, str):
        raise TypeError(f"{name} is the text {_shown(str(value))}; expected {expected}: [{_shown(str(value))}]")
    if isinstance(value, Mapping) or not isinstance(value, Iterable):
        raise _wrong(name, value, expected)
    return list(value)


def names(name: str, value: Any) -> tuple[str, ...]:
    found = several(name, value, "a list of names")
    for i, one in enumerate(found):
        if not isinstance(one, str):
            raise _wrong(f"{name}[{i}]", one, "a name")
    return tuple(str(one) for one in found)


def matrix(name: str, value: Any) -> npt.NDArray[np.float64]:
    """Two dimensions of numbers, as the engine reads them; copied only where it must be."""
    try:
        held = np.asarray(value)
    except ValueError:  # rows of several lengths
        raise _wrong(name, value, "numbers [row, column]") from None
    if held.dtype.kind not in "fiu" or held.ndim != 2:
        raise TypeError(f"{name} has {held.ndim} dimensions of {held.dtype}; expected numbers [row, column]")
    return np.ascontiguousarray(held, dtype=np.float64)


def day(name: str, value: Any) -> str:
    """As 2027-01-01; '' for None."""
    expected = "a date, as datetime.date(2027, 1, 1) or '2027-01-01'"
    if value is None or isinstance(value, str):
        return str(value or "")
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if value is pd.NaT or not isinstance(value, datetime.date):
        raise _wrong(name, value, expected)
    return (value.date() if isinstance(value, datetime.datetime) else value).isoformat()


def plain(name: str, value: Any) -> Any:
    """A value as TOML knows it: NumPy's and pandas' kinds become Python's, lists of any kind lists, times of day dates."""
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if value is pd.NaT or value is pd.NA:
        raise _wrong(name, value, "a value, or None")
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, os.PathLike):
        return os.fsdecode(os.fspath(value))
    if isinstance(value, Mapping):
        return {str(key): plain(f"{name}.{key}", one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray, pd.Series, pd.Index)):
        return [plain(f"{name}[{i}]", one) for i, one in enumerate(value)]
    raise _wrong(name, value, "text, a number, True or False, a date or a list of these")


def known(function: str, arguments: Iterable[str], names: Iterable[str]) -> None:
    """TypeError for an argument that the function has not."""
    names = list(names)
    for argument in arguments:
        if argument not in names:
            near = difflib.get_close_matches(argument, names, 1)
            told = f"did you mean '{near[0]}'?" if near else f"expected one of {', '.join(names)}"
            raise TypeError(f"{function}() has no argument '{argument}'; {told}")


def folder(name: str, value: Any) -> pathlib.Path | None:
    if value is None:
        return None
    if not isinstance(value, (str, os.PathLike)):
        raise _wrong(name, value, "a folder, or None")
    return pathlib.Path(os.fsdecode(os.fspath(value)))


def worker(value: Any) -> Any:
    """An executor in the style of concurrent.futures; a Dask client gives one."""
    if value is None or hasattr(value, "submit") and not hasattr(value, "get_executor"):
        return value
    if not hasattr(value, "get_executor"):
        raise _wrong("executor", value, "one in the style of concurrent.futures (with submit()), a Dask client, or None")
    return value.get_executor(pure=False)
