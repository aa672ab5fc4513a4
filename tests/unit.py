"""Builds one GoogleTest program of a preset and deals its tests out to as many processes as there are cores.

`unit.py PRESET PROGRAM [FILTER]`. Prints failures, the slowest files of tests, and 'N passed, N failed' last.
"""
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SLOWEST = 5


def build(preset, program, jobs):
    folder = ROOT / "build" / preset
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "build.ninja").exists():
        with open(folder.parent / f"{preset}.log", "w") as log:
            if subprocess.run(["cmake", "--preset", preset], cwd=ROOT, stdout=log, stderr=log).returncode != 0:
                print((folder.parent / f"{preset}.log").read_text())
                return False
    return subprocess.run(["ninja", "-C", folder, "--quiet", "-j", str(jobs), program]).returncode == 0


def start(folder, program, shard, shards, pattern):
    own = folder / f"shard{shard}"
    own.mkdir(exist_ok=True)
    (own / "tests.xml").unlink(missing_ok=True)
    environment = os.environ | {"GTEST_TOTAL_SHARDS": str(shards), "GTEST_SHARD_INDEX": str(shard), "TEST_TMPDIR": f"{own}/"}
    return subprocess.Popen([folder / program, f"--gtest_filter={pattern}", "--gtest_brief=1", f"--gtest_output=xml:{own}/tests.xml"],
                            cwd=ROOT, env=environment, stdout=open(folder / f"shard{shard}.log", "w"), stderr=subprocess.STDOUT)


def count(text, status):
    """Passed and failed of one shard, from what it printed."""
    passed = sum(int(n) for n in re.findall(r"\[  PASSED  \] (\d+)", text))
    failed = sum(int(n) for n in re.findall(r"^ ?(\d+) FAILED TEST", text, re.M))
    return passed, failed if status == 0 or failed else 1  # it broke off


def seconds_by_suite(folder, shards):
    seconds = Counter()
    for shard in range(shards):
        report = folder / f"shard{shard}/tests.xml"
        if report.exists():
            for case in ElementTree.parse(report).getroot().iter("testcase"):
                seconds[case.get("classname")] += float(case.get("time"))
    return seconds


def main(preset, program, pattern="*"):
    jobs = int(os.environ.get("AFTERMATH_JOBS", os.cpu_count() or 1))
    if not build(preset, program, jobs):
        return 1
    folder = ROOT / "build" / preset
    running = [start(folder, program, shard, jobs, pattern) for shard in range(jobs)]
    total = [0, 0]
    for shard, process in enumerate(running):
        status = process.wait()
        text = (folder / f"shard{shard}.log").read_text(errors="replace")
        print(text, end="")
        for i, n in enumerate(count(text, status)):
            total[i] += n
    slow = seconds_by_suite(folder, jobs).most_common(SLOWEST)
    print("slowest: " + ", ".join(f"{suite} {seconds:.1f} s" for suite, seconds in slow))
    print(f"{total[0]} passed, {total[1]} failed")
    return 1 if total[1] else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
