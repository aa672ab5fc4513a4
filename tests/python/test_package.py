"""The package against the command line: the same figures, whichever of the two is asked."""
import base64
import gzip
import html
import inspect
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time
import warnings

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import aftermath
from conftest import LAWS, ROOT, SMALL

SIZES = ["--draws", "6", "--people", "300", "--years", "2", "--seed", "7"]


def test_the_dataset_is_results_nc(small, program, tmp_path):
    program("compare", *LAWS, *SIZES, "--out", tmp_path)
    with xr.open_dataset(tmp_path / "results.nc", decode_times=False) as told:
        xr.testing.assert_equal(small.dataset, told)
        assert small.dataset.attrs == told.attrs
        for name in told.variables:
            assert small.dataset[name].attrs == told[name].attrs, name
    small.to_netcdf(tmp_path / "ours.nc")
    assert (tmp_path / "ours.nc").stat().st_size == (tmp_path / "results.nc").stat().st_size
    with xr.open_dataset(tmp_path / "ours.nc", decode_times=False) as ours:
        xr.testing.assert_equal(ours, small.dataset)


def test_the_summary_is_the_command_lines(small, program, tmp_path):
    assert small.summary == json.loads(program("compare", *LAWS, *SIZES, "--json"))


def test_threads_and_objects_change_no_bit(small):
    for threads in (1, 2):
        assert np.array_equal(aftermath.compare("vancouver", LAWS, threads=threads, **SMALL).rows, small.rows)
    laws = [aftermath.Law.load(name) for name in LAWS]
    again = aftermath.compare(aftermath.Setting.load("vancouver"), laws, **SMALL)
    assert np.array_equal(again.rows, small.rows)


def test_variables_are_views_of_one_array(small):
    first, second = small.dataset["client_violence"].values, small.dataset["arrests"].values
    assert first.base is not None and second.base is not None
    assert np.shares_memory(first.base, second.base)
    assert np.shares_memory(small.dataset["weight"].values, small.rows)


def test_everybody_alone_has_the_same_figures(small):
    found = aftermath.compare("vancouver", LAWS, groups=False, **SMALL)
    xr.testing.assert_equal(found.dataset, small.dataset.sel(group=["all"]))
    assert found.rows.nbytes * 10 < small.rows.nbytes
    with pytest.raises(ValueError, match="groups=True"):
        found.summary


def test_one_law_runs_alone(small):
    alone = aftermath.run("vancouver", LAWS[1], **SMALL)
    xr.testing.assert_equal(alone.dataset.drop_vars("arm"), small.dataset.isel(arm=[1]).drop_vars("arm"))


def test_the_table_holds_paired_differences(small):
    table = small.to_pandas(["client_violence"])
    totals = small.dataset["client_violence"].sel(group="all").sum("year").values
    row = table.loc["client_violence", LAWS[1]]
    assert row["difference"] == pytest.approx(np.median(totals[:, 1] - totals[:, 0]))
    assert row["difference_hi90"] == pytest.approx(np.quantile(totals[:, 1] - totals[:, 0], 0.95))
    assert np.isnan(table.loc["client_violence", LAWS[0]]["difference"])


def test_the_table_is_looked_up_without_a_warning_and_says_what_it_does_not_know(small):
    table = small.to_pandas()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        table.loc["client_violence", LAWS[1]], table.loc["arrests"]
    assert table["verdict"].isna().sum() == len(table) / 2
    assert set(table["verdict"].dropna()) <= {"too_few_draws", "no_difference"}


def test_effects_are_those_of_the_summary():
    found = aftermath.compare("vancouver", LAWS, draws=104, people=100, years=2)
    table, totals = found.to_pandas(), found.totals()
    seen = set()
    for one in found.summary["outcomes"]:
        if one["group"] != "all":
            continue
        effect, row = one["effects"][0], table.loc[one["outcome"], LAWS[1]]
        level = one["arms"][1]["median"]
        assert row["median"] == pytest.approx(level) if level is not None else np.isnan(row["median"]), one["outcome"]
        if np.isnan(totals[one["outcome"]]).any():
            continue  # a draw without a denominator counts at its end of the scale, which only the engine knows
        assert row["verdict"] == effect["verdict"], one["outcome"]
        assert row["p_higher"] == pytest.approx(effect["p_higher"])
        seen.add(effect["verdict"])
        if effect["scale"] == "worker_year" and effect["ratio"] and None not in effect["ratio"].values() and effect["draws"] == 104:
            figures = [row["ratio"], row["ratio_lo90"], row["ratio_hi90"]]
            if np.isfinite(figures).all():
                assert figures == pytest.approx([effect["ratio"][name] for name in ("median", "lo90", "hi90")]), one["outcome"]
    assert len(seen) >= 3


def test_help_tells_the_arguments():
    for name in ("draws", "people", "seed", "assume", "change", "executor", "ledger"):
        assert f"{name}" in inspect.getdoc(aftermath.compare) and name in {*inspect.signature(aftermath.run).parameters, "executor", "ledger"}
    assert (ROOT / "docs/tutorials").is_dir() and "docs/tutorials/" in aftermath.__doc__


def test_a_notebook_shows_a_table_and_a_chart(small):
    shown = small._repr_html_()
    assert repr(small).startswith("ca-2014-pcepa and nz-2003-pra: 6 draws of 300 people, 2 years\n") and "client_violence" in repr(small)
    assert "<table" in shown and "<svg" in shown and "nz-2003-pra" in shown
    figure = small.plot_years("client_violence")
    assert len(figure.axes[0].lines) == 2


def values_in(report):
    packed = re.search(r'<script type="text/plain" id="values">([A-Za-z0-9+/=]+)</script>', report)[1]
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def test_a_report_is_the_command_lines(small, tmp_path):
    values = values_in(small.report(tmp_path / "mine.html"))
    assert values["kind"] == "compare" and values["summary"]["digests"] == small.summary["digests"]
    assert [law["id"] for law in values["laws"]] == LAWS and values["place"]["id"] == "vancouver"
    assert values_in((tmp_path / "mine.html").read_text()) == values and len(list(tmp_path.iterdir())) == 1
    frame = small._repr_html_()
    assert "<iframe" in frame and html.escape("<script")[:6] in frame and "allow-same-origin" not in frame


def test_without_the_built_page_a_notebook_shows_tables_and_a_report_says_what_is_missing(small, monkeypatch):
    monkeypatch.setenv("AFTERMATH_REPORT", "/nowhere/report.html")
    assert "<iframe" not in small._repr_html_() and "<table" in small._repr_html_()
    with pytest.raises(ValueError, match="./dev report"):
        small.report()


@pytest.mark.parametrize("analysis, command, python, options", [
    ("attribute", ["--draws", "2", "--people", "200", "--years", "2"], {}, {"draws": 2, "people": 200, "years": 2}),
    ("sensitivity", ["--draws", "16", "--people", "200", "--years", "1", "--sources", "2"], {},
     {"draws": 16, "people": 200, "years": 1, "sources": 2}),
    ("breakeven", ["--draws", "3", "--people", "200", "--years", "1", "--values", "3", "--outcome", "trafficked_years"],
     {"outcome": "trafficked_years"}, {"draws": 3, "people": 200, "years": 1, "values": 3}),
])
def test_analyses_are_the_command_lines(analysis, command, python, options, program):
    found = getattr(aftermath, analysis)("vancouver", LAWS, **python, **options, progress=False)
    assert found.data == json.loads(program(analysis, *LAWS, *command, "--json"))
    assert len(found.to_pandas()) > 3 and "<table" in found._repr_html_() and found.to_pandas().columns[0] in repr(found)
    values = values_in(found.report())
    assert values["kind"] == analysis.replace("attribute", "attribution")
    kept, whole = values["result"], found.data
    assert {**kept, "outcomes": None} == {**whole, "outcomes": None} if "outcomes" in whole else kept == whole
    if analysis == "attribute":  # what a report keeps: everybody's sums
        whole = {"outcomes": [one for one in whole["outcomes"] if (one["group"], one["measure"]) == ("all", "total")]}
    assert kept.get("outcomes") == whole.get("outcomes")
    assert [law["id"] for law in values["laws"]] == LAWS
    with pytest.raises(ValueError, match="read back from a file"):
        type(found)(found.data).report()


def test_a_source_stands_beside_its_own_index():
    """Indices are told strongest first, sources in another order."""
    found = aftermath.sensitivity("vancouver", LAWS, draws=16, people=200, years=1, sources=3, progress=False)
    table, data = found.to_pandas(), {one["outcome"]: one["indices"] for one in found.data["outcomes"]}
    assert len({tuple(index["quantity"] for index in indices) for indices in data.values()}) > 1
    for (outcome, source), row in table.iterrows():
        assert row["total"] == next(index["total"] for index in data[outcome] if index["quantity"] == source)


def test_validation_is_the_command_lines(program):
    found = aftermath.validate(["canada-2014"], draws=3, people=300, progress=False)
    assert found.data == json.loads(program("validate", "canada-2014", "--draws", "3", "--people", "300", "--json"))
    rows, table = found.data["experiments"][0]["rows"], found.to_pandas()
    assert len(table) == len(rows)
    assert table["predicted"].tolist() == [row["predicted"]["median"] for row in rows] and table["observed"].iloc[0] == rows[0]["observed"]["estimate"]


def test_every_law_and_setting_reads_back_as_it_was_written():
    for name in aftermath.law_names():
        law = aftermath.Law.load(name)
        assert aftermath.Law.from_toml(law.to_toml(), law.id) == law
    for name in aftermath.setting_names():
        place = aftermath.Setting.load(name)
        again = aftermath.Setting.from_toml(place.to_toml(), place.id)
        again.origin = place.origin
        assert again == place


def test_a_law_is_built_edited_diffed_and_written(tmp_path, program):
    bill = aftermath.Law.load("ca-2014-pcepa").copy("my-bill", name="My bill").set("buying", "allowed", "s 1", note="repealed")
    difference = aftermath.Law.load("ca-2014-pcepa").diff(bill)
    assert '+value = "allowed"' in difference and '-value = "prohibited"' in difference
    path = bill.write(tmp_path / "my-bill.toml")
    found = aftermath.compare("vancouver", ["ca-2014-pcepa", bill], **SMALL)
    from_file = aftermath.compare("vancouver", ["ca-2014-pcepa", str(path)], **SMALL)
    assert np.array_equal(found.rows, from_file.rows)
    told = json.loads(program("compare", "ca-2014-pcepa", path, *SIZES, "--json"))
    assert found.summary["outcomes"] == told["outcomes"]
    assert found.differences()["client_violence"].any()


def test_what_is_wrong_in_a_law_is_told():
    law = aftermath.Law.load("nz-2003-pra")
    with pytest.raises(ValueError, match="did you mean 'buying'"):
        law.copy("wrong").set("buyin", "allowed", "s 1").to_toml()
    with pytest.raises(ValueError, match="did you mean 'allowed'"):
        aftermath.compare("vancouver", [law, law.copy("wrong").set("buying", "alowed", "s 1")], **SMALL)
    with pytest.raises(ValueError, match="two"):
        aftermath.attribute("vancouver", [law])
    with pytest.raises(ValueError, match="said twice"):
        aftermath.breakeven("vancouver", LAWS)


def test_an_edited_setting_keeps_what_was_calibrated_of_the_other_inputs(small):
    place = aftermath.Setting.load("vancouver").copy("fewer")
    median = place.inputs["people.represented"].median
    place.inputs["people.represented"].median = median / 2
    found = aftermath.compare(place, LAWS, **SMALL)
    assert "median = " in aftermath.Setting.load("vancouver").diff(place)
    np.testing.assert_allclose(found.dataset["weight"], small.dataset["weight"] / 2, rtol=1e-12)
    np.testing.assert_allclose(found.dataset["hiv_suppressed"], small.dataset["hiv_suppressed"])


def test_evidence_is_found():
    evidence = aftermath.Evidence()
    raids = evidence.find("raid", role="prior")
    assert 0 < len(raids) < len(evidence) and set(raids.to_pandas()["role"]) == {"prior"}
    first = raids.records[0]["id"]
    assert evidence[first]["id"] == first
    with pytest.raises(ValueError, match="no field 'rolle'"):
        evidence.find(rolle="prior")


def test_python_goes_on_while_the_engine_works():
    """The interpreter is not held: another thread counts meanwhile, and several times a second."""
    ticks, over = [], threading.Event()

    def count():
        while not over.wait(0.01):
            ticks.append(time.monotonic())

    counting = threading.Thread(target=count)
    counting.start()
    begin = time.monotonic()
    aftermath.compare("vancouver", LAWS, draws=20, people=2000, years=3, threads=1, progress=False)
    end = time.monotonic()
    over.set()
    counting.join()
    assert len([t for t in ticks if begin < t < end]) > 10


INTERRUPTED = """
import signal, sys, aftermath
signal.signal(signal.SIGINT, signal.default_int_handler)  # work in the background is begun with it ignored
try:
    aftermath.compare("vancouver", {laws}, draws=100, people=400, years=3, threads=1, ledger=sys.argv[1], progress=False)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


def test_ctrl_c_stops_and_the_same_call_goes_on(tmp_path):
    ledger = tmp_path / "ensemble.ledger"
    child = subprocess.Popen([sys.executable, "-c", INTERRUPTED.format(laws=LAWS), str(tmp_path)], stdout=subprocess.PIPE, text=True)
    while child.poll() is None and (not ledger.exists() or ledger.stat().st_size < 200_000):  # a draw or two
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    assert child.stdout.read() == "interrupted\n"
    assert child.wait() == 0 and ledger.stat().st_size >= 200_000
    options = {"draws": 100, "people": 400, "years": 3, "progress": False}
    resumed = aftermath.compare("vancouver", LAWS, ledger=tmp_path, **options)
    assert np.array_equal(resumed.rows, aftermath.compare("vancouver", LAWS, **options).rows)
    assert not list(tmp_path.iterdir())


def test_a_ledger_is_taken_up_by_threads_and_by_an_executor(tmp_path, small):
    from concurrent.futures import ThreadPoolExecutor

    class Broken(Exception):
        pass

    class BreaksOff(ThreadPoolExecutor):
        left = 2

        def submit(self, *args, **kwargs):
            if self.left == 0:
                raise Broken
            self.left -= 1
            return super().submit(*args, **kwargs)

    with BreaksOff(1) as executor, pytest.raises(Broken):
        aftermath.compare("vancouver", LAWS, executor=executor, chunk=1, ledger=tmp_path, **SMALL)
    with ThreadPoolExecutor(1) as executor:
        whole = aftermath.compare("vancouver", LAWS, executor=executor, chunk=4, ledger=tmp_path, **SMALL)
    assert np.array_equal(whole.rows, small.rows) and not list(tmp_path.iterdir())


def test_stubs_and_types_hold():
    checked = subprocess.run([sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / "build/mypy")], cwd=ROOT, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


def test_the_engines_stub_is_what_the_module_says(tmp_path):
    made = tmp_path / "_engine.pyi"
    environment = {**os.environ, "PYTHONPATH": str(pathlib.Path(aftermath.__file__).parent)}
    subprocess.run([sys.executable, "-m", "nanobind.stubgen", "-q", "-m", "_engine", "-o", str(made)], check=True, env=environment)
    assert made.read_text() == (ROOT / "python/aftermath/_engine.pyi").read_text()
