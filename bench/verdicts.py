"""Whether answers hold still: ./dev bench verdicts renews docs/verdicts.md (a quarter of an hour).

Every place with a setting of its own, its law in force beside three other laws, three seeds each, all else by default. Two questions
about every headline row: do the middle that is told and the majority of draws lie on one side, and do the seeds give one word, or words
that stand beside one another (likely higher beside no clear difference, not beside likely lower)?
"""
import json
import subprocess
import sys
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "build/release/aftermath"
OTHERS = ["model-full-decriminalisation", "model-equality", "model-prohibition-rescue"]
SEEDS = [1, 2, 3]
ORDER = ["very_likely_lower", "likely_lower", "cannot_be_told", "likely_higher", "very_likely_higher"]


def effects(job):
    """By headline outcome and scale: the effect of one run."""
    place, law, other, seed = job
    done = subprocess.run([PROGRAM, "compare", "--setting", place, law, other, "--seed", str(seed), "--threads", "1", "--json"],
                          capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return told["draws"], {(o["outcome"], e["scale"]): e for o in told["outcomes"] if o["group"] == "all" and o["outcome"] in HEADLINE for e in o["effects"]}


def sides(effect):
    """Of the middle and of the majority: -1, 0 or 1. A tie of draws, or a middle that is nothing, is on neither side."""
    sign = lambda value: (value > 0) - (value < 0)
    middle = effect["ratio"]["median"] - 1 if effect["ratio"] and effect["ratio"]["median"] is not None else effect["difference"]["median"] if effect["difference"] else 0
    return sign(middle), sign(effect["p_higher"] - 0.5)


def apart(words):
    """How far the words of one row lie from one another; 'no difference' only goes with itself."""
    if "no_difference" in words:
        return 0 if len(set(words)) == 1 else len(ORDER)
    places = [ORDER.index(word) for word in words]
    return max(places) - min(places)


HEADLINE = {o["outcome"] for o in json.loads(subprocess.run([PROGRAM, "outcomes", "--json"], capture_output=True, check=True).stdout)["outcomes"] if o["headline"]}


def main():
    places = {path.parent.name: tomllib.loads(path.read_text())["setting"]["reference_law"] for path in sorted((ROOT / "data/settings").glob("*/setting.toml"))}
    jobs = [(place, law, other, seed) for place, law in places.items() for other in OTHERS for seed in SEEDS]
    with ThreadPoolExecutor() as pool:
        found = dict(zip(jobs, pool.map(effects, jobs)))
    lines = ["# Whether answers hold still\n",
             f"Renewed by `./dev bench verdicts`: {len(places)} places, the law in force beside three model laws, {len(SEEDS)} seeds, all else by default. "
             "A row is a headline figure of a place and a pair of laws.\n",
             "| place | draws | rows | middle against the majority of draws | one word by all seeds | words beside one another | further apart |", "| --- | --- | --- | --- | --- | --- | --- |"]
    total, worst = Counter(), []
    for place, law in places.items():
        count, draws = Counter(), set()
        for other in OTHERS:
            runs = [found[place, law, other, seed] for seed in SEEDS]
            draws |= {n for n, _ in runs}
            for row in runs[0][1]:
                of_row = [run[row] for _, run in runs]
                count["rows"] += 1
                count["against"] += any(middle * majority < 0 for middle, majority in map(sides, of_row))
                far = apart([effect["verdict"] for effect in of_row])
                count["same" if far == 0 else "beside" if far == 1 else "apart"] += 1
                if far > 1:
                    worst.append(f"- {place}, {other}, {row[0]} ({row[1]}): {', '.join(effect['verdict'].replace('_', ' ') for effect in of_row)}")
        lines.append(f"| {place} | {min(draws)} to {max(draws)} | {count['rows']} | {count['against']} | {count['same']} | {count['beside']} | {count['apart']} |")
        total += count
    rows = total["rows"]
    lines += [f"| **all** | | **{rows}** | **{total['against']}** | **{total['same']}** | **{total['beside']}** | **{total['apart']}** |", "",
              f"One word, or words beside one another: {(total['same'] + total['beside']) / rows:.1%} of rows (asked: 95 %). Middle against majority: {total['against']} rows (asked: none)."]
    if worst:
        lines += ["", "Further apart:", "", *worst]
    (ROOT / "docs/verdicts.md").write_text("\n".join(lines) + "\n")
    print("renewed: docs/verdicts.md")


if __name__ == "__main__":
    sys.exit(main())
