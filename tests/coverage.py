"""Which lines and branches of the engine the unit tests reach: `./dev coverage` renews docs/coverage.md.

Needs build/coverage/aftermath_tests (the preset 'coverage'); runs it once. A branch is a way on from a condition as the
compiler has it; those that only an exception takes are left out. Why files may have lines that no unit test reaches
stands in tests/coverage.toml; of the others every one is listed as open.
"""
import json
import os
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build/coverage"
PAGE = ROOT / "docs/coverage.md"
WELL = 0.95  # of a file's lines: below it, the page says why

HEAD = """# What the unit tests reach

Made by `./dev coverage` (gcov; the engine at `-O1`, its readers and writers at `-O0`, the tests as ever); not edited by hand. Lines and branches of the engine that
`aftermath_tests` reaches, by folder; headers are left out. A branch is a way on as the compiler has it, without those that throw: at `-O0` most of
them tidy up texts and lists, so that those of `engine/inputs`, `engine/library` and `engine/outputs` say little.
Reaching a line proves little: whether a test would notice a mistake there is asked by `./dev mutants`. What belongs to commands (tables, files,
progress) is run by the tests of the program (`tests/program/run.py`), which are not counted here: which of these lines they reach is not measured.
`open`: nobody has looked yet.
"""


class Seen(NamedTuple):
    lines: dict[int, bool]
    branches: dict[tuple[int, int], bool]


def run_tests() -> None:
    for old in BUILD.rglob("*.gcda"):
        old.unlink()
    done = subprocess.run([BUILD / "aftermath_tests", "--gtest_brief=1"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)


def parts() -> list[dict[str, Any]]:
    """What gcov says of each unit of compilation."""
    out: list[dict[str, Any]] = []
    for counts in sorted(BUILD.rglob("*.gcda")):
        told = subprocess.run(["gcov", "--json-format", "--branch-probabilities", "--stdout", counts], cwd=BUILD, capture_output=True,
                              text=True, check=True).stdout
        out += [json.loads(line) for line in told.splitlines() if line.strip()]
    return out


def seen() -> dict[str, Seen]:
    """By file: a line or a branch is reached if it is in any unit that holds it."""
    files: dict[str, Seen] = defaultdict(lambda: Seen({}, {}))
    for part in parts():
        folder = Path(part["current_working_directory"])
        for file in part["files"]:
            path = os.path.relpath(os.path.normpath(folder / file["file"]), ROOT)
            if not path.startswith("engine/") or not path.endswith(".cpp"):  # the linker takes inline functions of the tests' own
                continue
            lines, branches = files[path]
            for line in file["lines"]:
                number = line["line_number"]
                lines[number] = lines.get(number, False) or line["count"] > 0
                ways = [way for way in line["branches"] if not way["throw"]]
                for i, way in enumerate(ways):
                    branches[number, i] = branches.get((number, i), False) or way["count"] > 0
    return files


def share(of: list[bool]) -> str:
    return f"{100 * sum(of) / len(of):.1f} %" if of else "–"


def ranges(numbers: list[int]) -> str:
    """3-5, 9"""
    out: list[list[int]] = []
    for number in numbers:
        if out and number == out[-1][1] + 1:
            out[-1][1] = number
        else:
            out.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in out)


def table_of_folders(files: dict[str, Seen]) -> list[str]:
    rows = ["| Folder | Lines | reached | Branches | reached |", "|---|--:|--:|--:|--:|"]
    folders = sorted({path.split("/")[1] for path in files})
    for folder in [*folders, ""]:
        mine = [one for path, one in files.items() if not folder or path.split("/")[1] == folder]
        lines = [reached for one in mine for reached in one.lines.values()]
        branches = [reached for one in mine for reached in one.branches.values()]
        rows.append(f"| {f'`engine/{folder}`' if folder else 'all'} | {len(lines)} | {share(lines)} | {len(branches)} | {share(branches)} |")
    return rows


def table_of_gaps(files: dict[str, Seen], why: dict[str, str]) -> list[str]:
    rows = ["| File | Lines reached | Not reached | Why it may stay so |", "|---|--:|---|---|"]
    for path, one in sorted(files.items()):
        missed = sorted(number for number, reached in one.lines.items() if not reached)
        if len(missed) <= (1 - WELL) * len(one.lines):
            continue
        rows.append(f"| `{path.removeprefix('engine/')}` | {share(list(one.lines.values()))} | {ranges(missed)} | {why.get(path, 'open')} |")
    return rows


def main() -> int:
    run_tests()
    files = seen()
    why: dict[str, str] = tomllib.loads((ROOT / "tests/coverage.toml").read_text(encoding="utf-8"))
    gone = [path for path in why if path not in files]
    if gone:
        print(f"tests/coverage.toml: no code in {', '.join(gone)}")
        return 1
    page = [HEAD, *table_of_folders(files), "", f"## Files of which less than {WELL:.0%} of the lines are reached".replace("%", " %"), "",
            *table_of_gaps(files, why)]
    PAGE.write_text("\n".join(page) + "\n", encoding="utf-8")
    print("renewed: docs/coverage.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
