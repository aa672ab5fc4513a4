"""Every statement of the source document works: the lever alone moves the outcome through the mechanism named.

For each test of data/statements.toml, in paired arms: with all other mechanisms frozen the outcome answers; with every
mechanism frozen that reads a lever of the change, no number differs. Signs are asserted where the file gives one; where
it says 'either', draws of both signs must occur. Every lever must be moved by some test. Prints 'N passed, N failed'
last. Needs build/release/aftermath.
"""
import json
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/aftermath"
SIZES = ["--people", "500", "--years", "2", "--threads", "1"]
DRAWS = 64  # even points (decision 0039), expected counts: a sign that 1 in 10 draws have is seen in all but 1 of 800 tests
FROZEN = 4  # what is frozen is held bit by bit, in each draw: outcomes are expected counts, which any difference moves


def law(levers):
    text = 'format = 1\n[law]\nname = "test"\njurisdiction = "CA"\ncitation = "none"\nsource = "none"\nverified = false\n'
    for lever, value in {"selling": "allowed", **levers}.items():
        text += f'\n[[provision]]\nlever = "{lever}"\nvalue = {json.dumps(value)}\nclause = "none"\n'
    return text


class Bench:
    """Runs a test's two laws in Vancouver as it would be with the base for its own law."""

    def __init__(self, folder):
        model = json.loads(subprocess.run([PROGRAM, "mechanisms", "--json"], capture_output=True, check=True).stdout)
        self.readers = {}
        for mechanism in model["mechanisms"]:
            for factor in mechanism["factors"]:
                for lever in factor["levers"]:
                    self.readers.setdefault(lever, set()).add(mechanism["mechanism"])
        self.levers = {lever["lever"] for lever in model["levers"]}
        self.folder = Path(folder)
        self.setting = (ROOT / "data/settings/vancouver/setting.toml").read_text()

    def differences(self, number, test, draws, *freeze, outcome=None):
        """Effects on one outcome, or on all: middle and interval of the difference, chance that it is higher; everybody."""
        folder = self.folder / str(number)
        folder.mkdir(exist_ok=True)
        (folder / "base.toml").write_text(law(test["base"]))
        (folder / "change.toml").write_text(law({**test["base"], **test["change"]}))
        (folder / "place.toml").write_text(self.setting.replace('"ca-2014-pcepa"', '"./base.toml"'))
        done = subprocess.run([PROGRAM, "compare", "--setting", folder / "place.toml", folder / "base.toml",
                               folder / "change.toml", *SIZES, "--draws", str(draws), "--json", *freeze],
                              capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        rows = [o for o in json.loads(done.stdout)["outcomes"] if o["group"] == "all"]
        nothing = {"median": 0, "lo90": 0, "hi90": 0}
        return {o["outcome"]: {**o["effects"][0], **(o["effects"][0]["difference"] or nothing)} for o in rows if outcome in (None, o["outcome"])}

    def failures(self, number, statement, test):
        """What is wrong with one test, in words."""
        outcome, through = test["outcome"], test["through"]
        moved = self.differences(number, test, DRAWS, "--freeze", ",".join(through), "--freeze-others", outcome=outcome)
        if outcome not in moved:
            return [f"unknown outcome {outcome}"]
        row, wrong = moved[outcome], []
        if row["verdict"] == "no_difference":
            wrong.append(f"{outcome} does not answer through {', '.join(through)}")
        elif test["sign"] == "up" and not (row["median"] > 0 and row["lo90"] >= 0):
            wrong.append(f"{outcome} does not rise: {row['median']} from {row['lo90']}")
        elif test["sign"] == "down" and not (row["median"] < 0 and row["hi90"] <= 0):
            wrong.append(f"{outcome} does not fall: {row['median']} to {row['hi90']}")
        elif test["sign"] == "either" and not 0 < row["p_higher"] < 1:
            wrong.append(f"the prior of {outcome} has one sign only: chance of more {row['p_higher']}")
        readers = sorted(set().union(*(self.readers[lever] for lever in test["change"])))
        frozen = self.differences(number, test, FROZEN, "--freeze", ",".join(readers))
        differing = [name for name, row in frozen.items() if row["verdict"] != "no_difference"]
        if differing:
            wrong.append(f"{', '.join(differing[:3])} and so on differ although {', '.join(readers)} are frozen")
        return wrong


def main():
    statements = tomllib.loads((ROOT / "data/statements.toml").read_text())["statement"]
    tests = [(s, t) for s in statements for t in s["test"]]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as pool:
        bench = Bench(folder)
        results = pool.map(lambda job: bench.failures(job[0], *job[1]), enumerate(tests))
        for (statement, test), wrong in zip(tests, results):
            passed, failed = passed + (not wrong), failed + bool(wrong)
            for line in wrong:
                print(f"{statement['id']} {test['base']} -> {test['change']}: {line}")
        unmoved = bench.levers - {lever for _, test in tests for lever in test["change"]}
        if unmoved:
            print(f"no test moves {', '.join(sorted(unmoved))}")
        passed, failed = passed + (not unmoved), failed + bool(unmoved)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
