"""What `./dev test` and `./dev check` run: `run.py test`, `run.py check [PART ...]`. Ends with 'N passed, N failed'.

A part is a command whose last line is 'N passed, N failed'. The parts of a test run one after another, each on all
cores. Those of a check run beside one another, each on its share of the cores; a part that has passed on this very tree
is not run again (build/check/PART.json), so that a check takes up where it failed or was stopped. What each part costs
and proves: CONTRIBUTING.md.
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

# In the order of how soon they tell.
TEST = {
    "unit": [PYTHON, "tests/unit.py", "release", "aftermath_tests"],
    "formatting": ["tests/lint/run", "quick"],
    "program": [PYTHON, "tests/program/run.py"],
    "statements": [PYTHON, "tests/statements/run.py"],
    "reference": [PYTHON, "tests/reference/run.py"],
    "python": ["./dev", "tested-python", "not notebook"],
    "page": ["./dev", "tested-page", "first"],
}
# What several parts of a check need, built before they run beside one another. No part builds what is not its own.
NEEDED = [["./dev", "python"], ["./dev", "page"]]
# The longest first. Parts in one list follow one another: they share a build or a browser.
CHECK = [
    {"address-and-undefined": [PYTHON, "tests/unit.py", "sanitize", "aftermath_tests"], "fuzz": ["tests/fuzz/run"]},
    {"static": ["tests/lint/run", "static"]},
    {"thread": [PYTHON, "tests/unit.py", "thread", "aftermath_thread_tests", THREADED]},
    {"page-rest": ["./dev", "tested-page", "rest"]},
    {"notebooks": ["./dev", "tested-python", "notebook"], "site": ["./dev", "tested-site"]},  # which shows them
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


def run(name, command, results, jobs=None, live=False):
    """Runs one part; its output lies in `results`."""
    began = time.monotonic()
    environment = os.environ | ({"AFTERMATH_JOBS": str(jobs)} if jobs else {})
    last = ""
    with open(results / f"{name}.log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   text=True, errors="replace")
        for line in process.stdout:
            log.write(line)
            if live:
                print(line, end="", flush=True)
            last = line.strip() or last
        _, ended, usage = os.wait4(process.pid, 0)
        process.returncode = status = os.waitstatus_to_exitcode(ended)
    cost = f"{time.monotonic() - began:.0f} s, {usage.ru_utime + usage.ru_stime:.0f} s of processors"
    counted = COUNT.fullmatch(last)
    if counted is None:
        return Ran(0, 1, cost + "; it broke off")
    passed, failed = int(counted[1]), int(counted[2])
    if status != 0 and failed == 0:
        return Ran(passed, 1, cost + f"; it ended with exit code {status}")
    return Ran(passed, failed, cost)


def test(results):
    counts = []
    for name, command in TEST.items():
        print(f"\n== {name}", flush=True)
        ran = run(name, command, results, live=True)
        print(f"({name} took {ran.cost})", flush=True)
        counts.append((ran.passed, ran.failed))
    return [sum(column) for column in zip(*counts)]


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


def check_one(name, command, results, records, jobs):
    before = records.passed(name)
    if before is not None:
        print(f"\n== {name}: passed before, and nothing has changed since: {before} passed, 0 failed", flush=True)
        return before, 0
    ran = run(name, command, results, jobs)
    text = (results / f"{name}.log").read_text(encoding="utf-8")
    print(f"\n== {name}\n{text}({name} took {ran.cost})", flush=True)
    if ran.failed == 0:
        records.keep(name, ran.passed)
    return ran.passed, ran.failed


def check(results, only):
    records = Records()
    lists = [{name: command for name, command in one.items() if not only or name in only} for one in CHECK]
    left = [name for one in lists for name in one if records.passed(name) is None]
    if left:
        for command in NEEDED:
            if subprocess.run(command, cwd=ROOT).returncode != 0:
                print(f"{' '.join(command)} failed")
                return [0, 1]
    lanes = max(1, min(os.cpu_count() or 1, 2))
    jobs = max(1, (os.cpu_count() or 1) // lanes)

    def in_order(parts):
        return [check_one(name, command, results, records, jobs) for name, command in parts.items()]

    with ThreadPoolExecutor(lanes) as pool:
        counts = [count for one in pool.map(in_order, lists) for count in one]
    return [sum(column) for column in zip(*counts)] if counts else [0, 0]


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
