"""What is handed in, and when it is read: contents decide, never names; numbers, paths and dates of every kind; what is
wrong is told by the argument's name."""
import concurrent.futures
import datetime
import multiprocessing
import pathlib
import pickle
import shutil
import subprocess
import sys
import tomllib

import numpy as np
import pandas as pd
import pytest

import aftermath
from aftermath.campaigns import Job, Spec, piece
from conftest import LAWS, ROOT, SMALL

TINY = {"draws": 3, "people": 200, "years": 1, "progress": False}

FRESH = """
import pickle, sys, aftermath
setting, laws, options = pickle.loads(sys.stdin.buffer.read())
sys.stdout.buffer.write(pickle.dumps(aftermath.compare(setting, laws, **options).rows))
"""


def in_a_fresh_process(setting, laws, **options):
    asked = pickle.dumps((setting, laws, options))
    return pickle.loads(subprocess.run([sys.executable, "-c", FRESH], input=asked, stdout=subprocess.PIPE, check=True).stdout)


def isolation_at(path, value):
    """A parameter file that holds the violence of isolation at a number."""
    path.write_text(f'format = 1\n[[parameter]]\nname = "violence.isolation"\ndistribution = "fixed"\nvalue = {value}\n'
                    'grade = "assumption"\nsource = "a test"\n')
    return str(path)


@pytest.fixture
def city(tmp_path):
    """A place of one's own, and its posterior, which is put beside it by city.calibrate()."""
    folder = tmp_path / "city"
    shutil.copytree(ROOT / "data/settings/nairobi", folder)
    posterior = (folder / "posterior.toml").read_text()
    (folder / "posterior.toml").unlink()
    setting = folder / "setting.toml"
    return setting, lambda: (folder / "posterior.toml").write_text(posterior)


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    """A copy of the data, in use."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("schema"))
    monkeypatch.setenv("AFTERMATH_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture(scope="module")
def one_worker():
    """A process that works on, so that it has met what it is asked before."""
    with concurrent.futures.ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as held:
        yield held


# Files that change under their names

def test_an_assumption_that_changes_in_its_file_changes_what_is_found(tmp_path):
    found = []
    for value in (0.5, 5):
        path = isolation_at(tmp_path / "p.toml", value)
        found.append(aftermath.compare("vancouver", LAWS, assume=path, **TINY).rows)
        assert np.array_equal(found[-1], in_a_fresh_process("vancouver", LAWS, assume=path, **TINY))
    assert not np.array_equal(*found)


def test_a_posterior_that_comes_later_changes_what_is_found(city):
    setting, calibrate = city
    before = aftermath.compare(str(setting), ["ke"], **TINY).rows
    calibrate()
    after = aftermath.compare(str(setting), ["ke"], **TINY).rows
    assert np.array_equal(after, in_a_fresh_process(str(setting), ["ke"], **TINY))
    assert not np.array_equal(before, after)


def test_a_worker_that_has_met_the_name_before_has_the_numbers_of_a_fresh_process(tmp_path, city, one_worker):
    setting, calibrate = city
    for value in (0.5, 5):
        path = isolation_at(tmp_path / "p.toml", value)
        found = aftermath.compare(setting, ["ke"], assume=path, executor=one_worker, chunk=1, **TINY).rows
        assert np.array_equal(found, in_a_fresh_process(str(setting), ["ke"], assume=path, **TINY))
        calibrate()


def test_data_that_change_change_what_is_found(own_data):
    before = aftermath.compare("vancouver", LAWS, **TINY).rows
    law = own_data / "laws/nz-2003-pra.toml"
    law.write_text(law.read_text().replace('value = "allowed"', 'value = "prohibited"', 1))
    after = aftermath.compare("vancouver", LAWS, **TINY).rows
    assert not np.array_equal(before, after)
    assert np.array_equal(after, in_a_fresh_process("vancouver", LAWS, **TINY))


def test_workers_have_the_callers_files_and_refuse_another_library(tmp_path, city, one_worker, monkeypatch):
    setting, _ = city
    path = isolation_at(tmp_path / "p.toml", 0.5)
    options = {"assume": path, "people": 200, "years": 1}
    local = aftermath.compare(setting, ["ke"], **options, draws=1, progress=False)
    job = Job("ensemble", Spec.of(setting, ["ke"], **options), (("draws", 1), ("seed", 1), ("groups", True)))
    kept = []
    job(lambda campaign: kept.append(campaign.digest))
    shutil.rmtree(setting.parent)
    (tmp_path / "p.toml").unlink()
    assert np.array_equal(one_worker.submit(piece, job, {}, "ensemble", kept[0], [0]).result(), local.rows)
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("schema"))
    questions = tmp_path / "data/parameters/stigma.toml"
    questions = questions if questions.exists() else next((tmp_path / "data/parameters").glob("*.toml"))
    questions.write_text(questions.read_text() + "# changed\n")
    monkeypatch.setenv("AFTERMATH_DATA", str(tmp_path / "data"))
    other = Job("ensemble", Spec.of("vancouver", LAWS, people=200, years=1), (("draws", 1), ("seed", 1), ("groups", True)))
    with pytest.raises(RuntimeError, match="other data or another version"):
        one_worker.submit(piece, other, {}, "ensemble", "0" * 16, [0]).result()


def test_validation_reads_its_assumptions_again(tmp_path, one_worker):
    found = []
    for value in (0.5, 5):
        path = isolation_at(tmp_path / "p.toml", value)
        sizes = {"draws": 2, "people": 200, "assume": pathlib.Path(path), "progress": False}
        found.append(aftermath.validate("canada-2014", executor=one_worker, **sizes).data)
        assert found[-1] == aftermath.validate(["canada-2014"], **sizes).data


# Results that last

def test_a_pickled_ensemble_keeps_what_it_was_made_of(own_data, tmp_path):
    found = aftermath.compare("vancouver", LAWS, assume=isolation_at(tmp_path / "p.toml", 0.5), **TINY)
    attrs, summary, inputs = dict(found.dataset.attrs), found.summary, found.inputs
    assert inputs[str(tmp_path / "p.toml")] and "library:settings/vancouver/setting.toml" in inputs
    assert any(name.startswith("library:parameters/") for name in inputs) and any(name.startswith("library:evidence/") for name in inputs)
    pickled = pickle.dumps(found)
    setting = own_data / "settings/vancouver/setting.toml"
    setting.write_text(setting.read_text().replace("[setting]", "# of another time\n[setting]", 1))
    (tmp_path / "p.toml").unlink()
    again = pickle.loads(pickled)
    assert again.dataset.attrs == attrs and again.summary == summary and again.inputs == inputs
    assert np.array_equal(again.rows, found.rows)
    again.to_netcdf(tmp_path / "again.nc")
    assert aftermath.load(tmp_path / "again.nc").dataset.attrs == attrs
    assert aftermath.compare("vancouver", LAWS, **TINY).dataset.attrs["inputs"] != attrs["inputs"]  # the setting of now


def test_an_ensemble_in_hand_is_not_touched_by_what_changes(own_data):
    found = aftermath.compare("vancouver", LAWS, **TINY)
    setting = own_data / "settings/vancouver/setting.toml"
    before = setting.read_text()
    for i in range(10):  # more than are kept built
        setting.write_text(before.replace("[setting]", f"# {i}\n[setting]", 1))
        last = aftermath.compare("vancouver", LAWS, **{**TINY, "draws": 1})
    assert found.summary["inputs"] != last.summary["inputs"]
    assert found.summary["digests"]["plan"] == pickle.loads(pickle.dumps(found)).summary["digests"]["plan"]


def test_results_of_another_version_are_refused(small):
    state = small.__getstate__()
    with pytest.raises(ValueError, match="another version of aftermath"):
        aftermath.Ensemble.__new__(aftermath.Ensemble).__setstate__({**state, "digest": "0" * 16, "version": "0.0.9"})


def test_places_scenarios_and_calibrations_go_to_other_processes(one_worker, city, tmp_path):
    setting, calibrate = city
    scenario = aftermath.Scenario("vancouver", LAWS, people=200, years=1)
    scenario.change_on("2019-05-01")
    scores = np.array([[0.5], [-0.5]])
    there = one_worker.submit(scenario.evaluate, ["violence.frailty"], scores).result()
    np.testing.assert_array_equal(there, scenario.evaluate(["violence.frailty"], scores))
    assert pickle.loads(pickle.dumps(scenario)).digest(3, 1) == scenario.digest(3, 1)
    place = aftermath.Place(setting, people=200)
    pickled, luck = pickle.dumps(place), np.zeros((1, len(place.quantities)))
    before = place.survey(luck)
    shutil.rmtree(setting.parent)
    again = pickle.loads(pickled)
    np.testing.assert_array_equal(again.survey(luck), before)
    assert again.targets == place.targets and again.digest == place.digest
    kept = aftermath.calibration.Calibration(place, ["people.represented"], np.zeros(1), np.eye(1), luck.T, luck.T, "a test")
    assert pickle.loads(pickle.dumps(kept)).to_toml() == kept.to_toml()


def test_earlier_results_are_read_back(program, small, tmp_path):
    program("compare", *LAWS, "--draws", "6", "--people", "300", "--years", "2", "--seed", "7", "--out", tmp_path)
    told = aftermath.load(tmp_path)
    assert told.laws == LAWS and told.dataset.attrs == small.dataset.attrs
    assert told.summary["outcomes"] == small.summary["outcomes"]
    counted = [one["name"] for one in aftermath._engine.outcomes() if one["total"]]  # shares read back are means over years
    pd.testing.assert_frame_equal(told.to_pandas(counted), small.to_pandas(counted))
    assert repr(told).startswith("ca-2014-pcepa and nz-2003-pra: 6 draws of 300 people, 2 years") and "<svg" in told._repr_html_()
    assert told.inputs["law nz-2003-pra"] == small.inputs["library:laws/nz-2003-pra.toml"]
    alone = aftermath.load(tmp_path / "results.nc")
    with pytest.raises(ValueError, match="no summary.json"):
        alone.summary
    assert pickle.loads(pickle.dumps(alone)).laws == LAWS
    split = aftermath.attribute("vancouver", LAWS, draws=2, people=200, years=1, progress=False)
    program("attribute", *LAWS, "--draws", "2", "--people", "200", "--years", "1", "--out", tmp_path / "split")
    assert aftermath.load(tmp_path / "split" / "attribution.json").data == split.data


def test_what_holds_no_results_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="expected results.nc"):
        aftermath.load(tmp_path)
    (tmp_path / "results.nc").write_text("nothing")
    with pytest.raises(ValueError, match="no NetCDF file"):
        aftermath.load(tmp_path)
    (tmp_path / "other.json").write_text("{}")
    with pytest.raises(ValueError, match="expected attribution.json"):
        aftermath.load(tmp_path / "other.json")


def test_a_backend_for_netcdf_comes_with_the_package():
    assert '"netCDF4>=' in (ROOT / "pyproject.toml").read_text()


# Kinds of numbers, paths and days

def test_numbers_of_numpy_and_pandas_are_numbers():
    law = aftermath.Law.load("nz-2003-pra")
    plain = law.copy("a").set("raids", 20.0, "sweep").set("buying", "allowed", "s 1", begins=datetime.date(2020, 1, 1))
    column = pd.Series([20.0, 30.0])
    for value, word, begins in [(np.float64(20), np.str_("allowed"), pd.Timestamp("2020-01-01")), (np.int64(20), "allowed", np.datetime64("2020-01-01")),
                                (column[0], "allowed", datetime.datetime(2020, 1, 1, 12)), (np.float32(20), "allowed", "2020")]:
        if begins == "2020":
            begins = datetime.date(2020, 1, 1)
        same = law.copy("a").set("raids", value, "sweep").set("buying", word, "s 1", begins=begins)
        assert same.to_toml() == plain.to_toml().replace("20.0", "20") or same.to_toml() == plain.to_toml()
    place = aftermath.Setting.load("vancouver")
    place.inputs["people.represented"].median = np.float64(5000)
    assert "median = 5000" in place.to_toml()
    with pytest.raises(TypeError, match="value is .*expected text, a number"):
        law.copy("a").set("raids", object(), "sweep").to_toml()
    sizes = {"draws": np.int64(3), "people": np.int32(200), "years": pd.Series([1])[0], "seed": np.uint64(1), "progress": np.bool_(False)}
    expected = aftermath.compare("vancouver", LAWS, **TINY)
    for laws in (np.array(LAWS), pd.Series(LAWS), tuple(LAWS)):
        assert np.array_equal(aftermath.compare(np.str_("vancouver"), laws, **sizes).rows, expected.rows)


def test_paths_are_paths(tmp_path, city, monkeypatch):
    setting, _ = city
    law = aftermath.Law.load("ke").copy("bill").write(tmp_path / "bill.toml")
    assume = pathlib.Path(isolation_at(tmp_path / "p.toml", 0.5))
    as_text = aftermath.compare(str(setting), [str(law)], assume=str(assume), **TINY)
    assert np.array_equal(aftermath.compare(setting, [law], assume=assume, **TINY).rows, as_text.rows)
    monkeypatch.chdir(tmp_path)
    assert aftermath.Law.load(pathlib.Path("bill.toml")).id == "bill"
    assert np.array_equal(aftermath.compare(pathlib.Path("city/setting.toml"), [pathlib.Path("bill.toml")], assume=assume, **TINY).rows, as_text.rows)
    assert aftermath.Place(setting, people=200).id == aftermath.Place(str(setting), people=200).id == "city"
    assert aftermath.Scenario(setting, [law], assume=assume, people=200, years=1).laws == ["bill"]
    with pytest.raises(ValueError, match=r"\./nairobi: "):
        aftermath.compare(pathlib.Path("nairobi"), ["ke"], **TINY)


def test_days_are_days():
    days = [datetime.date(2019, 5, 1), datetime.datetime(2019, 5, 1, 8), pd.Timestamp("2019-05-01"), np.datetime64("2019-05-01"), "2019-05-01"]
    told = [aftermath.run("vancouver", LAWS[0], change=day, **{**TINY, "draws": 1}).dataset.attrs["change"] for day in days]
    assert told == ["2019-05-01"] * len(days)


# What is wrong is told by name

@pytest.mark.parametrize("argument, value, kind, told", [
    ("draws", "2", TypeError, r"draws is '2' \(str\); expected a whole number from 1 to 1000000"),
    ("draws", 2.0, TypeError, r"draws is 2.0 \(float\)"),
    ("draws", True, TypeError, r"draws is True \(bool\)"),
    ("draws", -1, ValueError, "draws is -1; expected a whole number from 1"),
    ("draws", 0, ValueError, "draws is 0"),
    ("people", 10**12, ValueError, "people is 1000000000000; expected a whole number from 100 to 60000000"),
    ("people", 99, ValueError, "people is 99"),
    ("years", 10**6, ValueError, "years is 1000000; expected a whole number from 1 to 100"),
    ("burn_in_years", 101, ValueError, "burn_in_years is 101"),
    ("seed", -1, ValueError, "seed is -1; expected a whole number from 0 to 18446744073709551615"),
    ("seed", None, TypeError, "seed is None; expected a whole number"),
    ("threads", -1, ValueError, "threads is -1; expected a whole number from 0 to 1024"),
    ("threads", 1025, ValueError, "threads is 1025"),
    ("chunk", -1, ValueError, "chunk is -1; expected a whole number from 1"),
    ("chunk", 0, ValueError, "chunk is 0"),
    ("groups", "no", TypeError, "groups is 'no'"),
    ("assume", {"stigma.report": 0.5}, TypeError, "assume is .*expected .*parameter file"),
    ("change", 2019, TypeError, "change is 2019"),
    ("change", "2019-02-30", ValueError, "'2019-02-30' is no date"),
    ("executor", 2, TypeError, "executor is 2"),
    ("mechanism", print, TypeError, "mechanism is a"),
    ("thread", 2, TypeError, r"compare\(\) has no argument 'thread'; did you mean 'threads'"),
])
def test_an_argument_that_is_wrong_is_named(argument, value, kind, told):
    with pytest.raises(kind, match=told):
        aftermath.compare("vancouver", LAWS, **{**TINY, argument: value})


def test_laws_and_settings_that_are_none_are_named():
    with pytest.raises(TypeError, match=r"laws is the text 'nz-2003-pra'; expected a list of laws: \['nz-2003-pra'\]"):
        aftermath.compare("vancouver", "nz-2003-pra", **TINY)
    with pytest.raises(TypeError, match=r"laws\[1\] is 3 \(int\)"):
        aftermath.compare("vancouver", ["ke", 3], **TINY)
    with pytest.raises(TypeError, match="setting is None"):
        aftermath.compare(None, ["ke"], **TINY)
    with pytest.raises(TypeError, match="laws is a Law"):
        aftermath.compare("vancouver", aftermath.Law.load("nz-2003-pra"), **TINY)
    with pytest.raises(TypeError, match=r"setting is a Setting \(Setting\); expected a name or a path"):
        aftermath.calibrate(aftermath.Setting.load("nairobi"))
    with pytest.raises(ValueError, match="people is 5"):
        aftermath.calibrate("nairobi", people=5)
    for build in (lambda: aftermath.Scenario("vancouver", people=10**12), lambda: aftermath.Place("nairobi", people=10**12)):
        with pytest.raises(ValueError, match="people is 1000000000000; expected a whole number from 100 to 60000000"):
            build()


def test_places_and_scenarios_called_directly_say_the_same():
    place, law = aftermath.Setting.load("nairobi"), aftermath.Law.load("ke")
    for call, told in [(lambda: aftermath.Place(None), "setting is None"), (lambda: aftermath.Place(place), r"setting is a Setting \(Setting\); expected a name of a setting or the path"),
                       (lambda: aftermath.Place("nairobi", people="2"), r"people is '2' \(str\)"), (lambda: aftermath.Place("nairobi", burn_in_years=2.0), r"burn_in_years is 2.0 \(float\)"),
                       (lambda: aftermath.Scenario(7), r"setting is 7 \(int\)"), (lambda: aftermath.Scenario("vancouver", "ke"), "laws is the text 'ke'"),
                       (lambda: aftermath.Scenario("vancouver", ["ke", 7]), r"laws\[1\] is 7"), (lambda: aftermath.Scenario("vancouver", assume={"a": 1}), "assume is {'a': 1}")]:
        with pytest.raises(TypeError, match=told):
            call()
    scenario = aftermath.Scenario(place, [law], people=100, years=1)
    scores = np.array([[0.5]])
    for call, told in [(lambda: scenario.evaluate("violence.isolation", scores), "names is the text"), (lambda: scenario.evaluate(["violence.isolation"], [0.5]), "scores has 1 dimensions"),
                       (lambda: scenario.study(["violence.isolation"], [["x"]]), "scores has 2 dimensions"), (lambda: scenario.study(["violence.isolation"], scores, seed="x"), "seed is 'x'"),
                       (lambda: scenario.evaluate(["violence.isolation"], [[0.5], [1, 2]]), "scores is")]:
        with pytest.raises(TypeError, match=told):
            call()
    held = scenario.evaluate(["violence.isolation"], scores)
    for same in ([[0.5]], np.array([[0.5]], dtype=np.float32), pd.DataFrame({"violence.isolation": [0.5]})):
        assert np.array_equal(scenario.evaluate(["violence.isolation"], same), held)


def test_analyses_name_what_is_wrong():
    for call, told in [(lambda: aftermath.attribute("vancouver", LAWS, exact_up_to=17), "exact_up_to is 17"),
                       (lambda: aftermath.sensitivity("vancouver", LAWS, draws=8), "draws is 8; expected a whole number from 16"),
                       (lambda: aftermath.breakeven("vancouver", LAWS, "arrests", values=1), "values is 1"),
                       (lambda: aftermath.validate("canada-2014", people=0), "people is 0")]:
        with pytest.raises(ValueError, match=told):
            call()
    with pytest.raises(TypeError, match="outcomes is the text 'arrests'"):
        aftermath.sensitivity("vancouver", LAWS, outcomes="arrests")


def test_scores_that_are_no_numbers_are_refused():
    scenario = aftermath.Scenario("vancouver", LAWS, people=100, years=1)
    for call in (scenario.evaluate, scenario.study):
        for score in (np.nan, np.inf):
            with pytest.raises(ValueError, match="a score is NaN or infinite"):
                call(["violence.frailty"], np.array([[score]]))
    place = aftermath.Place("nairobi", people=100)
    with pytest.raises(ValueError, match="luck is NaN or infinite"):
        place.survey(np.full((1, len(place.quantities)), np.nan))


def test_two_laws_of_one_id_are_refused():
    law = aftermath.Law.load("nz-2003-pra")
    for laws in ([law, law.copy(law.id).set("raids", 5, "s 1")], ["nz-2003-pra", "nz-2003-pra"]):
        with pytest.raises(ValueError, match="two of the laws are named 'nz-2003-pra'; expected each law once"):
            aftermath.compare("vancouver", laws, **TINY)


def test_what_is_misspelt_in_an_object_is_refused_at_once():
    place = aftermath.Setting.load("vancouver")
    with pytest.raises(AttributeError, match="medain"):
        place.inputs["people.represented"].medain = 3
    with pytest.raises(ValueError, match="no lever 'buyin'; did you mean 'buying'"):
        aftermath.Law.load("nz-2003-pra").set("buyin", "allowed", "s 1")


# What an executor or a runner may do

def test_simulations_that_never_come_back_are_no_numbers(small):
    class Short(concurrent.futures.ThreadPoolExecutor):
        def submit(self, call, *arguments):
            return super().submit(lambda: call(*arguments)[:1])

    with Short(1) as executor, pytest.raises(RuntimeError, match="a worker returned figures of the shape"):
        aftermath.compare("vancouver", LAWS, executor=executor, chunk=3, **SMALL)


def test_a_campaign_that_is_kept_is_over():
    scenario, kept = aftermath.Scenario("vancouver", LAWS, people=100, years=1), []
    assert scenario.ensemble(2, 1, True, lambda campaign: kept.append(campaign)) is None
    (campaign,) = kept
    for use in (lambda: campaign.tasks, lambda: campaign.width, lambda: campaign.digest, lambda: campaign.simulate([0]),
                lambda: campaign.run(1, "", print)):
        with pytest.raises(ValueError, match="this campaign is over"):
            use()
    with pytest.raises(ValueError, match="one row for each task"):
        scenario.ensemble(2, 1, True, lambda campaign: "rows")


def test_a_ledger_is_let_go_of_where_an_executor_fails(tmp_path):
    class Fails(concurrent.futures.Executor):
        def submit(self, *arguments):
            raise OSError("no worker")

    def open_files():
        return [str(path.resolve()) for path in pathlib.Path("/proc/self/fd").iterdir()]

    with pytest.raises(OSError, match="no worker") as kept:
        aftermath.compare("vancouver", LAWS, executor=Fails(), ledger=tmp_path, **TINY)
    assert str(tmp_path / "ensemble.ledger") not in open_files() and kept.value is not None
    scenario, ledgers = aftermath.Scenario("vancouver", LAWS, people=100, years=1), []
    scenario.ensemble(2, 1, True, lambda campaign: ledgers.append((aftermath._engine.Ledger(str(tmp_path / "other.ledger"), campaign), campaign.width)))
    (ledger, width), = ledgers
    ledger.close()
    with pytest.raises(ValueError, match="this ledger is closed"):
        ledger.append(0, np.zeros(width))


LIMITED = """
import resource, sys, aftermath
held = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + (4 << 30),) * 2)
found = aftermath.compare("vancouver", sys.argv[1:], threads=1024, draws=8, people=200, years=1, progress=False)
print(found.rows.sum())
"""


def test_threads_that_the_machine_refuses_cost_time_only():
    told = subprocess.run([sys.executable, "-c", LIMITED, *LAWS], capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert float(told.stdout) == aftermath.compare("vancouver", LAWS, **{**TINY, "draws": 8}).rows.sum()


COUNTED = {"asked": ["violence_by_clients", None], "among": ["street", None], "recall_weeks": [26, None], "share": [0.22, None], "counted": [None, "raids"],
           "per_year": [None, 12], "low": [0.18, 8], "high": [0.27, 20], "transport": [0.4, 0.7], "year": [2016, 2019], "evidence": [[], ["one-id", "two-id"]],
           "source": ["Author, 2017. \"Title\"", ""]}


def test_a_place_takes_targets_and_inputs_from_a_table_or_a_csv_file(tmp_path):
    """As a DataFrame with gaps, numbers as floats and lists, or as the file that it would be."""
    town = aftermath.Setting.load("gulu").copy("town", name="Town")
    table = pd.DataFrame({"name": ["people.represented", "people.street"], "year": [2020, 2021], "distribution": ["lognormal", "logit_normal"], "median": [1500, 0.4],
                          "sd_log": [0.3, None], "sd_logit": [None, 0.2], "grade": ["assumption", "C"], "source": ["", "Somebody"]})
    assert town.take_inputs(table) is town
    assert (town.inputs["people.represented"].median, town.inputs["people.represented"].year, town.inputs["people.street"].sd_logit) == (1500, 2020, 0.2)
    with pytest.raises(ValueError, match="lies in no file of yours"):
        town.write_targets(pd.DataFrame(COUNTED))
    town = aftermath.Setting.load(town.write(tmp_path / "setting.toml"))
    written = town.write_targets(pd.DataFrame(COUNTED))
    assert written == tmp_path / "targets.toml"
    told = tomllib.loads(written.read_text())["target"]
    assert [(one.get("recall_weeks"), one.get("share"), one.get("per_year"), one["ci"], one["year"]) for one in told] == [(26, 0.22, None, [0.18, 0.27], 2016), (None, None, 12, [8, 20], 2019)]
    assert (told[1]["evidence"], told[0]["source"]) == (["one-id", "two-id"], "Author, 2017. \"Title\"")
    assert [one["published"] for one in aftermath.Place(str(tmp_path / "setting.toml")).targets] == [0.22, 12]
    with pytest.raises(FileExistsError, match="there are targets already; expected replace=True"):
        town.write_targets(pd.DataFrame(COUNTED))
    csv = tmp_path / "counted.csv"
    pd.DataFrame(COUNTED).map(lambda cell: " ".join(cell) if isinstance(cell, list) else cell).to_csv(csv, index=False)
    before = written.read_text()
    assert town.write_targets(csv, replace=True).read_text() == before
    csv.write_text(csv.read_text().replace("0.22", "2.2"))
    with pytest.raises(ValueError, match=r"counted\.csv:2:33: 'share' is 2\.2; expected"):
        town.write_targets(csv, replace=True)
    with pytest.raises(ValueError, match=r"the table of inputs, as CSV:1:1: unknown column 'nam'.*did you mean 'name'"):
        town.take_inputs(pd.DataFrame({"nam": ["people.street"]}))
    with pytest.raises(FileNotFoundError, match=r"nowhere\.csv: no such file"):
        town.take_inputs("nowhere.csv")
    with pytest.raises(TypeError, match=r"table is 7 \(int\); expected a pandas.DataFrame or the path"):
        town.take_inputs(7)
    assert written.read_text() == before
