"""Calibration of a place to what was counted in it: an ensemble smoother with multiple data assimilation (Emerick and
Reynolds 2013, by the library iterative_ensemble_smoother), decision 0027.

1. An ensemble of places: every input and effect at its own luck (standard-normal under the priors).
2. Each is surveyed as the targets ask; the smoother moves the ensemble towards the published figures, whose noise is
   the published standard error and the transport error. A few times, with the noise widened so that the figures are
   used once in all.
3. The inputs that go with a target become a joint normal of scores, written to posterior.toml beside the setting.
"""

from __future__ import annotations

import dataclasses
import os
import pathlib
import tempfile
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from . import checks
from .posterior import Array, joint_normal, rows_as_toml, write
from .progress import tqdm
from .scenarios import Place

CHUNK = 20  # places surveyed between two looks at the clock and two saves
CORRELATIONS = 3  # standard errors of a correlation from which an input goes with a target


class Ledger:
    """What has been surveyed, in a file, so that a stopped calibration goes on where it was."""

    def __init__(self, path: pathlib.Path, digest: str) -> None:
        self.path, self.digest = path, digest
        self.found: dict[int, Array] = {}
        try:
            with np.load(path) as held:
                if str(held["digest"]) == digest:
                    self.found = {int(key[1:]): held[key] for key in held.files if key != "digest"}
        except (OSError, ValueError, KeyError):  # none, or not one of ours: begin again
            pass

    def save(self) -> None:
        beside = self.path.with_suffix(".part.npz")
        rows: dict[str, Any] = {f"s{step}": rows for step, rows in self.found.items()}
        np.savez(beside, digest=self.digest, **rows)
        os.replace(beside, self.path)


def survey(place: Place, luck: Array, step: int, ledger: Ledger, threads: int, bar: Any) -> Array:
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


def assimilate(place: Place, members: int, assimilations: int, seed: int, ledger: Ledger, threads: int,
               bar: Any) -> tuple[Array, Array, Array]:
    """Luck [quantity, member] before and after, and the figures of the first ensemble [member, target]."""
    import iterative_ensemble_smoother  # an extra of the package: aftermath[calibration]

    published = np.array([target["scaled"] for target in place.targets])
    noise = np.array([target["error"] ** 2 + target["transport"] ** 2 for target in place.targets])
    # Two streams: an ensemble that goes with the noise of its observations is drawn too far.
    of_places, of_noise = (np.random.default_rng(stream) for stream in np.random.SeedSequence(seed).spawn(2))
    smoother = iterative_ensemble_smoother.ESMDA(covariance=noise, observations=published, alpha=assimilations, seed=of_noise)
    before = of_places.standard_normal((len(place.quantities), members))
    luck = before.copy()
    first: Array | None = None
    for step in range(smoother.num_assimilations()):
        found = survey(place, luck.T, step, ledger, threads, bar)
        first = found if first is None else first
        smoother.prepare_assimilation(Y=found.T)
        luck = smoother.assimilate_batch(X=luck)
    assert first is not None
    return before, luck, first


def moved(place: Place, before: Array, first: Array) -> list[int]:
    """Numbers of the inputs that go with a target: the others would be narrowed by chance alone."""
    members = before.shape[1]
    correlation = np.corrcoef(np.vstack([before, first.T]))[: len(before), len(before):]
    strong = np.abs(correlation).max(axis=1) >= CORRELATIONS / np.sqrt(members)
    return [k for k, quantity in enumerate(place.quantities) if quantity["movable"] and strong[k]]


def as_toml(place: Place, names: list[str], mean: Array, factor: Array, method: str) -> str:
    lines = [f"# What calibration to {place.id}'s targets.toml left of the inputs' priors. Made by 'aftermath calibrate': renew it, do not edit it.",
             "# Scores are standard-normal under the priors. score = mean + factor * e, e independent standard-normal.",
             "format = 1", f'fitted_to = "{place.calibrated_to(names)}"', f'method = "{method}"']
    return "\n".join([*lines, *rows_as_toml("input", names, mean, factor)]) + "\n"


@dataclasses.dataclass
class Calibration:
    """What calibration left of a place's inputs."""

    place: Place
    names: list[str]  # of the inputs that go with a target
    mean: Array  # of their scores; 0: the targets taught nothing
    factor: Array  # lower triangle; 1: the targets taught nothing
    before: Array  # luck [quantity, member] of the first ensemble: the priors
    luck: Array  # of the last: the posterior
    method: str

    def to_toml(self) -> str:
        return as_toml(self.place, self.names, self.mean, self.factor, self.method)

    def write(self, path: str | os.PathLike[str] | None = None) -> pathlib.Path:
        """posterior.toml; None: beside the setting, where it moves the inputs wherever the setting is named."""
        to = pathlib.Path(path) if path is not None else pathlib.Path(self.place.folder) / "posterior.toml"
        write(to, self.to_toml())
        return to

    def _members(self, luck: Array) -> xr.Dataset:
        values = self.place.numbers(np.ascontiguousarray(luck.T))
        known = {quantity["name"]: k for k, quantity in enumerate(self.place.quantities)}
        return xr.Dataset({name: (("chain", "draw"), values[None, :, known[name]], {"units": self.place.quantities[known[name]]["unit"]})
                           for name in self.names})

    @property
    def posterior(self) -> xr.Dataset:
        """The inputs' values [chain, draw] in their own units, for ArviZ: arviz.summary(found.posterior)."""
        return self._members(self.luck)

    @property
    def prior(self) -> xr.Dataset:
        return self._members(self.before)

    def to_pandas(self) -> pd.DataFrame:
        spread = np.sqrt((self.factor**2).sum(axis=1))
        return pd.DataFrame({"score": self.mean, "sd": spread}, index=pd.Index(self.names, name="input"))

    def _repr_html_(self) -> str:
        return str(self.to_pandas().to_html(float_format=lambda x: f"{x:+.2f}"))


def calibrate(setting: str | os.PathLike[str], *, people: int = 2000, members: int = 400, assimilations: int = 4, seed: int = 1,
              threads: int | None = None, ledger: str | os.PathLike[str] | None = None, progress: bool | None = None) -> Calibration:
    """A setting, by name or path, with a targets.toml beside it (docs/calibrating-a-place.md). Nothing is written:
    .write() does. people: simulated in each place; members: places in the ensemble (2 to 100,000); assimilations: rounds (1
    to 100). ledger: a file NAME.npz from which a stopped call goes on."""
    named = checks.name_or_path("setting", setting, "a name or a path of a setting (Setting.write() makes a file)")
    people, seed = checks.people(people), checks.seed(seed)
    members, assimilations = checks.whole("members", members, 2, 100_000), checks.whole("assimilations", assimilations, 1, 100)
    threads = (None if threads is None else checks.threads(threads)) or os.cpu_count() or 1
    place = Place(named, people=people)
    if not place.targets:
        raise ValueError(f"{place.folder}targets.toml: no such file; expected what was counted in the place (docs/calibrating-a-place.md)")
    sizes = f"{members} members, {assimilations} assimilations, {people} people"
    disable = None if progress is None else not progress
    with tempfile.TemporaryDirectory() as nowhere:
        path = pathlib.Path(ledger) if ledger is not None else pathlib.Path(nowhere) / "ledger.npz"
        kept = Ledger(path, f"{place.digest} {place.calibrated_to([])} {sizes} seed {seed}")
        with tqdm(total=members * assimilations, desc=place.id, unit="run", disable=disable, smoothing=0.05) as bar:
            before, luck, first = assimilate(place, members, assimilations, seed, kept, threads, bar)
        path.unlink(missing_ok=True)
    return _left_by(place, before, luck, first, sizes)


def _left_by(place: Place, before: Array, luck: Array, first: Array, sizes: str) -> Calibration:
    import iterative_ensemble_smoother

    kept = moved(place, before, first)
    mean, factor = joint_normal(luck[kept].T, np.ones(before.shape[1]))
    version = iterative_ensemble_smoother.__version__
    method = f"ensemble smoother with multiple data assimilation (iterative_ensemble_smoother {version}), {sizes}"
    return Calibration(place, [place.quantities[k]["name"] for k in kept], mean, factor, before, luck, method)
