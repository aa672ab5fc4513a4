"""Figures with matplotlib: quiet, with intervals, readable in grey."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.figure import Figure


class Shown(Figure):
    """A figure that a notebook shows as it is; no pyplot, so no window and nothing global."""

    def _repr_html_(self) -> str:
        return as_svg(self)


def _figure(height: float) -> tuple[Shown, Any]:
    figure = Shown(figsize=(7, height), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def differences(totals: xr.Dataset, laws: list[str], outcomes: list[str]) -> Figure:
    """totals: [draw, arm]."""
    figure, axes = _figure(0.6 + 0.3 * len(outcomes) * (len(laws) - 1))
    axes.axvline(0, color="0.6", linewidth=1)
    for arm in range(1, len(laws)):
        for line, name in enumerate(outcomes):
            base = totals[name].values[:, 0]
            middle = np.abs(np.median(base))
            scale = 100 / middle if middle != 0 else np.nan
            change = (totals[name].values[:, arm] - base) * scale
            low, high = np.nanquantile(change, [0.05, 0.95])
            at = line + (arm - 1) * 0.8 / (len(laws) - 1)
            axes.plot([low, high], [at, at], color=f"C{arm - 1}", linewidth=2)
            axes.plot(np.nanmedian(change), at, "o", color=f"C{arm - 1}", label=laws[arm] if line == 0 else None)
    axes.set_yticks(range(len(outcomes)), [totals[name].attrs.get("long_name", name) for name in outcomes])
    axes.invert_yaxis()
    axes.set_xlabel(f"difference from {laws[0]}, % of its middle; 90 % of draws")
    axes.legend(frameon=False)
    return figure


def years(outcome: xr.DataArray) -> Figure:
    figure, axes = _figure(3.5)
    for colour, law in enumerate(outcome.arm.values):
        values = outcome.sel(arm=law)
        low, high = np.nanquantile(values, [0.05, 0.95], axis=values.get_axis_num("draw"))
        axes.fill_between(outcome.year, low, high, color=f"C{colour}", alpha=0.2, linewidth=0)
        axes.plot(outcome.year, values.median("draw"), color=f"C{colour}", label=law)
    axes.set_xlabel("year after the change")
    axes.set_ylabel(f"{outcome.attrs['long_name']} ({outcome.attrs['units']})")
    axes.set_ylim(bottom=min(0, axes.get_ylim()[0]))
    axes.legend(frameon=False)
    return figure


def bars(mean: Any, low: Any, high: Any, label: str) -> Figure:
    figure, axes = _figure(0.8 + 0.3 * len(mean))
    axes.axvline(0, color="0.6", linewidth=1)
    axes.barh(range(len(mean)), mean, xerr=[mean - low, high - mean], color="C0", ecolor="0.4")
    axes.set_yticks(range(len(mean)), mean.index)
    axes.invert_yaxis()
    axes.set_xlabel(label)
    return figure


def as_svg(figure: Any) -> str:
    out = io.StringIO()
    figure.savefig(out, format="svg")
    return out.getvalue()[out.getvalue().index("<svg"):]
