"""Calibration of a place to what was counted in it: an ensemble smoother with multiple data assimilation (Emerick and
Reynolds 2013, by the library iterative_ensemble_smoother), decision 0027.

1. An ensemble of places: every input and effect at its own luck (standard-normal under the priors).
2. Each is surveyed as the targets ask; the smoother moves the ensemble towards the published figures, whose noise is
   the published standard error and the transport error. A few times, with the noise widened so that the figures are
   used once in all.
3. The inputs that go with a target become a joint normal of scores, written to posterior.toml beside the setting.

Run: aftermath calibrate SETTING
"""

import argparse
import os
import pathlib
import signal
import sys

import iterative_ensemble_smoother
import numpy as np
from tqdm import tqdm

import aftermath
from calibrate import joint_normal, rows_as_toml, write

CHUNK = 20  # places surveyed between two looks at the clock and two saves
CORRELATIONS = 3  # standard errors of a correlation from which an input goes with a target


class Ledger:
    """What has been surveyed, in a file, so that a stopped calibration goes on where it was."""

    def __init__(self, path, digest):
        self.path, self.digest, self.found = path, digest, {}
        try:
            with np.load(path) as held:
                if str(held["digest"]) == digest:
                    self.found = {int(key[1:]): held[key] for key in held.files if key != "digest"}
        except (OSError, ValueError, KeyError):  # none, or not one of ours: begin anew
            pass

    def save(self):
        beside = self.path.with_suffix(".part.npz")
        np.savez(beside, digest=self.digest, **{f"s{step}": rows for step, rows in self.found.items()})
        os.replace(beside, self.path)


def survey(place, luck, step, ledger, threads, bar):
    """Figures [member, target] of step `step`, those in the ledger first."""
    done = ledger.found.get(step, np.empty((0, len(place.targets))))
    bar.update(len(done))
    while len(done) < len(luck):
        chunk = luck[len(done):len(done) + CHUNK]
        done = np.vstack([done, place.survey(np.ascontiguousarray(chunk), first=len(done), threads=threads)])
        ledger.found[step] = done
        ledger.save()
        bar.update(len(chunk))
    return done


def assimilate(place, members, assimilations, seed, ledger, threads, bar):
    """Luck [quantity, member] before and after, and the figures of the first ensemble [member, target]."""
    published = np.array([target["scaled"] for target in place.targets])
    noise = np.array([target["error"] ** 2 + target["transport"] ** 2 for target in place.targets])
    # Two streams: an ensemble that goes with the noise of its observations is drawn too far.
    of_places, of_noise = (np.random.default_rng(stream) for stream in np.random.SeedSequence(seed).spawn(2))
    smoother = iterative_ensemble_smoother.ESMDA(covariance=noise, observations=published, alpha=assimilations, seed=of_noise)
    before = of_places.standard_normal((len(place.quantities), members))
    luck, first = before.copy(), None
    for step in range(smoother.num_assimilations()):
        found = survey(place, luck.T, step, ledger, threads, bar)
        first = found if first is None else first
        smoother.prepare_assimilation(Y=found.T)
        luck = smoother.assimilate_batch(X=luck)
    return before, luck, first


def moved(place, before, first):
    """Numbers of the inputs that go with a target: the others would be narrowed by chance alone."""
    members = before.shape[1]
    correlation = np.corrcoef(np.vstack([before, first.T]))[: len(before), len(before):]
    strong = np.abs(correlation).max(axis=1) >= CORRELATIONS / np.sqrt(members)
    return [k for k, quantity in enumerate(place.quantities) if quantity["movable"] and strong[k]]


def as_toml(place, names, mean, factor, method):
    lines = [f"# What calibration to {place.id}'s targets.toml left of the inputs' priors. Made by 'aftermath calibrate': renew it, do not edit it.",
             "# Scores are standard-normal under the priors. score = mean + factor * e, e independent standard-normal.",
             "format = 1", f'fitted_to = "{place.calibrated_to(names)}"', f'method = "{method}"']
    return "\n".join([*lines, *rows_as_toml("input", names, mean, factor)]) + "\n"


def main():
    parser = argparse.ArgumentParser(prog="aftermath calibrate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("setting", help="by name or path, with a targets.toml beside it")
    parser.add_argument("--people", type=int, default=2000, help="simulated in each place (default: 2000)")
    parser.add_argument("--members", type=int, default=400, help="places in the ensemble (default: 400)")
    parser.add_argument("--assimilations", type=int, default=4, help="rounds (default: 4)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--out", type=pathlib.Path, help="file to write (default: posterior.toml beside the setting)")
    options = parser.parse_args()

    try:
        place = aftermath.Place(options.setting, people=options.people)
    except ValueError as problem:
        print(f"aftermath: {problem}", file=sys.stderr)
        return 2
    if not place.targets:
        print(f"aftermath: {place.folder}targets.toml: no such file; expected what was counted in the place (docs/calibrating-a-place.md)", file=sys.stderr)
        return 2
    out = options.out or pathlib.Path(place.folder) / "posterior.toml"
    sizes = f"{options.members} members, {options.assimilations} assimilations, {options.people} people"
    ledger = Ledger(out.with_name(out.stem + ".ledger.npz"), f"{place.digest} {place.calibrated_to([])} {sizes} seed {options.seed}")
    with tqdm(total=options.members * options.assimilations, desc=place.id, unit="run", disable=None, smoothing=0.05) as bar:
        before, luck, first = assimilate(place, options.members, options.assimilations, options.seed, ledger, options.threads, bar)
    kept = moved(place, before, first)
    names = [place.quantities[k]["name"] for k in kept]
    mean, factor = joint_normal(luck[kept].T, np.ones(options.members))
    method = f"ensemble smoother with multiple data assimilation (iterative_ensemble_smoother {iterative_ensemble_smoother.__version__}), {sizes}"
    write(out, as_toml(place, names, mean, factor, method))
    ledger.path.unlink(missing_ok=True)
    sd = np.sqrt((factor**2).sum(axis=1))
    for name, m, s in zip(names, mean, sd):
        print(f"{name:32s} score {m:+.2f} +- {s:.2f}")
    print(f"written: {out}\nsee the fit: aftermath settings fit {options.setting}")
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: (print("\nstopped; the same command goes on", file=sys.stderr), os._exit(130)))
    sys.exit(main())
