"""`aftermath evidence pool` beside R's metafor: random data sets, and every parameter that says pool = true.

Prints 'N passed, N failed' last. Needs build/release/aftermath and R with metafor.
The data sets differ from run to run; the seed is printed, and `run.py SEED` repeats them.
"""
import csv
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from statistics import NormalDist

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/aftermath"
SETS, NEAR, ROUNDED = 20, 1e-6, 0.01
Z = NormalDist().inv_cdf(0.975)
RATIOS = ("OR", "RR", "HR", "IRR")


def told(data, *args):
    done = subprocess.run([PROGRAM, "evidence", "pool", *args, "--json"], capture_output=True, text=True, check=True,
                          env=os.environ | {"AFTERMATH_DATA": str(data)})
    return json.loads(done.stdout)


def log_study(record, inverse=()):
    """(cluster, log estimate, variance) of a record, separate from the program's own reading."""
    low, high = record["ci"]
    y, se = math.log(record["estimate"]), (math.log(high) - math.log(low)) / (2 * Z)
    return record.get("cluster") or record["id"].split("-")[0], -y if record["id"] in inverse else y, se**2


def one_per_cluster(studies):
    clusters = {}
    for cluster, y, v in studies:
        clusters.setdefault(cluster, []).append((y, v))
    for members in clusters.values():
        weights = [1 / v for _, v in members]
        yield tuple(sum(w * m[i] for w, m in zip(weights, members)) / sum(weights) for i in (0, 1))


def random_set(chance, number):
    """Records of 3 to 12 studies; some share a cohort, some sets have no spread beyond sampling."""
    tau, mean = chance.choice([0, 0.1, 0.3, 0.8]), chance.gauss(0.5, 0.5)
    records = []
    for i in range(chance.randint(3, 12)):
        se = chance.uniform(0.1, 0.6)
        y = chance.gauss(mean, math.hypot(tau, se))
        cluster = f"cohort{chance.randint(1, 3)}" if i > 2 and chance.random() < 0.4 else ""
        records.append({"id": f"s{number}x{i}-ratio", "estimate": math.exp(y), "cluster": cluster,
                        "ci": [math.exp(y - Z * se), math.exp(y + Z * se)], "measure": chance.choice(RATIOS)})
    return records


def evidence_file(records):
    text = "format = 1\n"
    for r in records:
        text += f'\n[[evidence]]\nid = "{r["id"]}"\nrole = "prior"\nmeasure = "{r["measure"]}"\nestimate = {r["estimate"]!r}\n'
        text += f'ci = {r["ci"]!r}\ncluster = "{r["cluster"]}"\n'
        text += "".join(f'{key} = "none"\n' for key in ("exposure", "outcome", "population", "place", "design", "source"))
    return text


def metafor(folder, sets):
    with open(folder / "data.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["set", "y", "v"])
        rows.writerows([name, repr(y), repr(v)] for name, studies in sets.items() for y, v in studies)
    subprocess.run(["Rscript", "--vanilla", Path(__file__).with_name("metafor.R"), folder], check=True)
    with open(folder / "metafor.csv") as file:
        return {row.pop("set"): {key: float(value) for key, value in row.items()} for row in csv.DictReader(file)}


def flat(pooled):
    (low, high), (predicted_low, predicted_high) = pooled["interval"], pooled["prediction_interval"]
    return pooled | {"low": low, "high": high, "predicted_low": predicted_low, "predicted_high": predicted_high}


def read(folder, key):
    return [r for f in sorted((ROOT / "data" / folder).glob("*.toml")) for r in tomllib.loads(f.read_text())[key]]


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="aftermath-pooling-") as name:
        folder = Path(name)
        for part in ("laws", "evidence"):
            (folder / part).mkdir()
        drawn = {f"set {i}": random_set(chance, i) for i in range(SETS)}
        (folder / "evidence/drawn.toml").write_text(evidence_file([r for records in drawn.values() for r in records]))
        ours = {name: told(folder, *(r["id"] for r in records)) for name, records in drawn.items()}
        studies = {name: list(one_per_cluster(map(log_study, records))) for name, records in drawn.items()}

        evidence = {r["id"]: r for r in read("evidence", "evidence")}
        pooled = {p["name"]: p for p in read("parameters", "parameter") if p.get("pool")}
        for name, parameter in pooled.items():
            ours[name] = told(ROOT / "data", "--parameter", name)
            named = [evidence[i] for i in parameter["evidence"]]
            studies[name] = list(one_per_cluster(log_study(r, parameter.get("inverse", ()))
                                                 for r in named if r["measure"] in RATIOS and "ci" in r))
        theirs = metafor(folder, studies)

    for name, expected in theirs.items():
        told_here = flat(ours[name])
        wrong = [f"{key} {told_here[key]!r}, metafor {value!r}" for key, value in expected.items()
                 if not abs(told_here[key] - value) <= NEAR]
        if ours[name]["studies"] != len(studies[name]):
            wrong.append(f"{ours[name]['studies']} studies, not {len(studies[name])}")
        if name in pooled:
            median = math.exp(pooled[name].get("shrink", 1) * expected["log_mean"])
            sd_log = (expected["predicted_high"] - expected["predicted_low"]) / (2 * Z)
            for key, value in (("median", median), ("sd_log", sd_log)):
                if abs(pooled[name][key] / value - 1) > ROUNDED:
                    wrong.append(f"the file says {key} = {pooled[name][key]}, metafor {value:.3g}")
        print("FAIL" if wrong else "ok  ", name, *wrong)
        passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
