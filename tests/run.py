"""What `./dev test` and `./dev check` run: `run.py test`, `run.py check [PART ...]`. Ends with 'N passed, N failed'.

A part is a command whose last line is 'N passed, N failed'; what it printed is shown when it ends. Parts run beside one
another, each on its share of the cores. A part of a check that has passed on this very tree is not run again
(build/check/PART.json), so that a check takes up where it failed or was stopped. What each part costs and proves:
CONTRIBUTING.md.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PYTHON = "/usr/bin/python3"  # Debian's, whose packages ./dev installs
VENV = "build/venv/bin/python"
COUNT = re.compile(r"(\d+) passed, (\d+) failed")
THREADED = "*hread*:Ensemble.*"
GUIDES = "test_documents or stubs_and_types"  # what pages and notebooks show, and the types: minutes, and rarely broken alone

# Parts in one list follow one another: they share a build, or a browser. The longest come first, so that no core waits for
# one at the end, but for the unit tests, which tell soonest.
TEST = [
    {"unit": [PYTHON, "tests/unit.py", "release", "aftermath_tests"]},
    {"page": ["./dev", "tested-page", "first"]},  # which builds it
    {"reference": [PYTHON, "tests/reference/run.py"]},
    {"python": ["./dev", "tested-python", f"not ({GUIDES})"]},
    {"program-1": [PYTHON, "tests/program/run.py", "1/2"]},
    {"program-2": [PYTHON, "tests/program/run.py", "2/2"]},
    {"statements": [PYTHON, "tests/statements/run.py"]},
    {"formatting": ["tests/lint/run", "quick"]},
]
# Built by all cores before the parts run beside one another, for no two may build in one folder.
NEEDED = {"test": ["tests-built"], "check": ["python", "page"]}
CHECK = [
    {"address-and-undefined": [PYTHON, "tests/unit.py", "sanitize", "aftermath_tests"], "fuzz": ["tests/fuzz/run"]},
    {"static": ["tests/lint/run", "static"]},
    {"thread": [PYTHON, "tests/unit.py", "thread", "aftermath_thread_tests", THREADED]},
    {"page-rest": ["./dev", "tested-page", "rest"]},
    {"guides": ["./dev", "tested-python", GUIDES], "site": ["./dev", "tested-site"]},  # which shows them
    {"pooling": [PYTHON, "tests/pooling/run.py"]},
]


def digest_of_tree():
    """Of all files that Git knows or would take, their names and contents."""
    names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                           capture_output=True, check=True).stdout.split(b"\0")
    total = hashlib.sha256()
    for name in sorted(set(filter(None, names))):
        path = ROOT / os.fsdecode(name)
        content = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b"gone"
        total.update(name + b"\0" + content)
    return total.hexdigest()


class Ran(NamedTuple):
    passed: int
    failed: int
    cost: str  # in words


def run(name, command, results, jobs):
    """Runs one part; its output lies in `results`."""
    began = time.monotonic()
    with open(results / f"{name}.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"AFTERMATH_JOBS": str(jobs)}, stdout=log, stderr=subprocess.STDOUT)
        _, ended, usage = os.wait4(process.pid, 0)
        process.returncode = status = os.waitstatus_to_exitcode(ended)
    text = (results / f"{name}.log").read_text(encoding="utf-8", errors="replace")
    cost = f"{time.monotonic() - began:.0f} s, {usage.ru_utime + usage.ru_stime:.0f} s of processors"
    counted = COUNT.fullmatch(text.strip().rpartition("\n")[2].strip())
    if counted is None:
        ran = Ran(0, 1, cost + "; it broke off")
    elif status != 0 and int(counted[2]) == 0:
        ran = Ran(int(counted[1]), 1, cost + f"; it ended with exit code {status}")
    else:
        ran = Ran(int(counted[1]), int(counted[2]), cost)
    print(f"\n== {name}\n{text}({name} took {ran.cost})", flush=True)
    return ran


def in_lanes(lists, lanes, one):
    """Passed and failed of all parts; one(name, command, jobs) gives those of a part."""
    cores = os.cpu_count() or 1

    def in_order(parts):
        return [one(name, command, max(1, cores // lanes)) for name, command in parts.items()]

    with ThreadPoolExecutor(lanes) as pool:
        counts = [count for each in pool.map(in_order, lists) for count in each]
    return [sum(column) for column in zip(*counts)] if counts else [0, 0]


def built(which):
    for what in NEEDED[which]:
        if subprocess.run(["./dev", what], cwd=ROOT).returncode != 0:
            print(f"./dev {what} failed")
            return False
    return True


def test(results):
    if not built("test"):
        return [0, 1]

    def one(name, command, jobs):
        ran = run(name, command, results, jobs)
        return ran.passed, ran.failed

    return in_lanes(TEST, 3, one)  # one more than cores: a browser waits most of its time


class Records:
    """Which parts have passed on this tree."""

    def __init__(self):
        self.folder = ROOT / "build/check"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.tree = digest_of_tree()

    def passed(self, name):
        try:
            record = json.loads((self.folder / f"{name}.json").read_text())
        except (OSError, ValueError):
            return None
        return record.get("passed") if record.get("tree") == self.tree else None

    def keep(self, name, passed):
        if digest_of_tree() != self.tree:  # it was changed meanwhile: nobody knows what was tested
            return
        part = self.folder / f"{name}.part"
        part.write_text(json.dumps({"tree": self.tree, "passed": passed}))
        part.replace(self.folder / f"{name}.json")


def check(results, only):
    records = Records()
    lists = [{name: command for name, command in one.items() if not only or name in only} for one in CHECK]
    left = [name for one in lists for name in one if records.passed(name) is None]
    if left and not built("check"):
        return [0, 1]

    def one(name, command, jobs):
        before = records.passed(name)
        if before is not None:
            print(f"\n== {name}: passed before, and nothing has changed since: {before} passed, 0 failed", flush=True)
            return before, 0
        ran = run(name, command, results, jobs)
        if ran.failed == 0:
            records.keep(name, ran.passed)
        return ran.passed, ran.failed

    return in_lanes(lists, 2, one)


def main(which, *only):
    known = [name for one in CHECK for name in one]
    unknown = [name for name in only if which != "check" or name not in known]
    if which not in ("test", "check") or unknown:
        print(f"{' '.join([which, *unknown])}: expected test, or check and any of {', '.join(known)}", file=sys.stderr)
        return 2
    results = ROOT / "build/test-results"
    results.mkdir(parents=True, exist_ok=True)
    passed, failed = test(results) if which == "test" else check(results, only)
    print(f"\n{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else main("test"))
