"""The engine beside the slow reference: same fixed numbers, same laws, independent luck; outcomes must agree.

Prints 'N passed, N failed' last. Needs build/release/aftermath and NumPy.
An outcome agrees if the two means lie within 5 standard errors of their difference plus 1.5% (steps of a third of a
week in the reference, events in order of time in the engine).
"""
import json
import math
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

import reference

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/aftermath"
PEOPLE, YEARS, BURN_IN, DRAWS, REPLICATES = 3000, 3, 5, 40, 8
ERRORS, SLACK = 5, 0.015

# Two laws that between them pull most levers; the first is the setting's own.
HARSH = {"buying": "prohibited", "buying enforcement": 40, "third_parties": "prohibited", "working_together": "prohibited",
         "soliciting": "prohibited", "soliciting enforcement": 60, "advertising": "prohibited", "raids": 30,
         "seizure": ["condoms", "money"], "migrant_sex_work": "deportable", "trafficking_definition": "conflated",
         "disposition": "compulsory_rehabilitation", "disposition_weeks": 20, "raids_homes": True,
         "health_testing": "compulsory", "services_voluntary": False, "services_health": 50}
MILD = {"raids": 5, "raids_targeting": "complaint_led", "disposition": "voluntary_referral", "non_punishment": True,
        "residence_permit": "conditional", "reporting_immunity": True, "labour_rights": "full",
        "migrant_sex_work": "barred", "soliciting": "zoned", "migration_channels": 0.8, "migration_debt": 0.3,
        "participation": "co_designed", "services_led_by": "sex_workers",
        **{"services_" + kind: 150 for kind in reference.SERVICES},
        **{"organisations_" + programme: 80 for programme in reference.PROGRAMMES}}
# Values apart from the middles of the priors: busier, so that rare events are seen.
BUSY = {"people.trafficked": 0.05, "people.exploited": 0.12, "people.unpermitted": 0.4, "people.shared": 0.15,
        "police.contact": 1.2, "violence.client": 1.1, "violence.other": 0.4, "health.hiv_incidence": 0.02,
        "displacement.move_rate": 0.5, "people.debt": 0.3, "people.entry_prohibited": 0.6, "migration.lapse": 0.2, "violence.acted_on": 0.4,
        "stigma.half_life": 2, "migration.inflow": 0.4, "migration.permit_granted": 0.9, "services.trust_half_life": 1, "violence.homicide": 0.002, "raids.home_ratio": 0.5}


def middle(record):
    for key in ("value", "median", "mean"):
        if key in record:
            return float(record[key])
    return (record["low"] + record["high"]) / 2


def numbers():
    """Fixed values of all parameters and of all inputs of the setting."""
    files = sorted((ROOT / "data/parameters").glob("*.toml"))
    parameters = [r for f in files for r in tomllib.loads(f.read_text())["parameter"]]
    inputs = tomllib.loads((ROOT / "data/settings/vancouver/setting.toml").read_text())["input"]
    return [{r["name"]: BUSY.get(r["name"], middle(r)) for r in records} for records in (parameters, inputs)]


def law_file(path, levers):
    text = ('format = 1\n[law]\nname = "test"\njurisdiction = "CA"\ncitation = "none"\nsource = "none"\n'
            'verified = false\n')
    for lever, value in levers.items():
        if not lever.endswith(" enforcement"):
            text += f'\n[[provision]]\nlever = "{lever}"\nvalue = {json.dumps(value)}\nclause = "none"\n'
            if lever + " enforcement" in levers:
                text += f'enforcement = {levers[lever + " enforcement"]}\n'
    path.write_text(text)


def records(kind, values, more=""):
    return "".join(f'\n[[{kind}]]\nname = "{name}"\ndistribution = "fixed"\nvalue = {value!r}\ngrade = "assumption"\n'
                   f'evidence = []\nnote = "test"\n{more}' for name, value in values.items())


def engine(parameters, inputs, folder):
    """The program's summary of the two laws: by outcome, the mean of each arm."""
    law_file(folder / "harsh.toml", HARSH)
    law_file(folder / "mild.toml", MILD)
    (folder / "place.toml").write_text(
        'format = 1\n[setting]\nname = "test"\ncountry = "CA"\nreference_law = "./harsh.toml"\nchange = 2021-01-01\n'
        + records("input", {**inputs, "people.represented": PEOPLE}, 'year = 2015\nsource = "none"\n'))
    (folder / "fixed.toml").write_text("format = 1\n" + records("parameter", parameters))
    done = subprocess.run([str(PROGRAM), "compare", "--setting", folder / "place.toml", folder / "harsh.toml",
                           folder / "mild.toml", "--assume", folder / "fixed.toml", "--people", str(PEOPLE), "--years",
                           str(YEARS), "--draws", str(DRAWS), "--json"], stdout=subprocess.PIPE, check=True)
    return {o["outcome"]: [arm["mean"] for arm in o["arms"]] for o in json.loads(done.stdout)["outcomes"]
            if o["group"] == "all"}


def replicate(job):
    numbers_by_name, seed = job
    return reference.run(numbers_by_name, HARSH, [HARSH, MILD], PEOPLE, BURN_IN, YEARS, seed)


def main():
    parameters, inputs = numbers()
    with tempfile.TemporaryDirectory() as name:
        fast = engine(parameters, inputs, Path(name))
    with ProcessPoolExecutor() as pool:
        slow = list(pool.map(replicate, [({**parameters, **inputs}, seed) for seed in range(REPLICATES)]))
    passed = failed = 0
    print(f"{'outcome':28} law     engine  reference  standard error of the difference")
    for outcome in sorted(slow[0][0].keys() & fast.keys()):
        for arm, law in enumerate(("harsh", "mild")):
            values = np.array([one[arm].get(outcome, 0) for one in slow])
            # One world of the engine scatters as one of the reference does.
            error = values.std(ddof=1) * math.sqrt(1 / REPLICATES + 1 / DRAWS)
            gap = abs(fast[outcome][arm] - values.mean())
            agrees = gap <= ERRORS * error + SLACK * abs(values.mean())
            passed, failed = passed + agrees, failed + (not agrees)
            print(f"{outcome:28} {law:5} {fast[outcome][arm]:9.4g}  {values.mean():9.4g}  {error:9.2g}"
                  + ("" if agrees else "   DISAGREES"))
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
