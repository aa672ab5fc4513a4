"""What calibration leaves: a joint normal of scores, as posterior.toml holds it."""

from __future__ import annotations

import os
import pathlib
import tempfile
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def joint_normal(scores: Array, weights: Array) -> tuple[Array, Array]:
    """Weighted mean [k] and lower Cholesky factor [k, k] of scores [particle, k]."""
    mean = np.average(scores, axis=0, weights=weights)
    covariance = np.cov(scores.T, aweights=weights)
    return mean, np.linalg.cholesky(np.atleast_2d(covariance))


def rows_as_toml(table: str, names: Sequence[str], mean: Array, factor: Array) -> list[str]:
    lines: list[str] = []
    for k, name in enumerate(names):
        row = ", ".join(f"{value:.4f}" for value in factor[k, : k + 1])
        lines += ["", f"[[{table}]]", f'name = "{name}"', f"mean = {mean[k]:.4f}", f"factor = [{row}]"]
    return lines


def write(path: pathlib.Path, text: str) -> None:
    """Whole or not at all."""
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as beside:
        beside.write(text)
    os.chmod(beside.name, 0o644)
    os.replace(beside.name, path)
