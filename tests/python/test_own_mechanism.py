"""A mechanism of the user's own, in Python."""
import numpy as np
import pytest

import aftermath
from conftest import LAWS, SMALL


def compare(mechanism):
    return aftermath.compare("vancouver", LAWS, mechanism=mechanism, **SMALL)


def test_one_that_does_nothing_changes_no_bit(small):
    seen = []
    found = compare(aftermath.Mechanism(lambda week: seen.append(week)))
    assert np.array_equal(found.rows, small.rows)
    assert len(seen) == 6 * 2 * 2 * 52
    assert {week.week for week in seen} == set(range(104)) and {week.arm for week in seen} == {0, 1}


def test_what_it_writes_holds_for_one_week_and_does_not_add_up(small):
    """A hazard taken away for a week is back in the next: police contacts stop in the second year only."""
    def act(week):
        if week.week >= 52:
            week.hazard("police_contact")[:] = 0

    contacts = compare(aftermath.Mechanism(act)).dataset["police_contacts"].sel(group="all")
    before = small.dataset["police_contacts"].sel(group="all")
    assert np.array_equal(contacts.sel(year=1), before.sel(year=1))
    assert before.sel(year=2).sum() > 0 and contacts.sel(year=2).sum() < 0.05 * before.sel(year=2).sum()


def test_a_factor_for_some_acts_on_them_and_is_paired(small):
    def act(week):
        if week.arm == 1:
            week.hazard("client_violence")[week.has("venue", "street")] *= 0.5

    found = compare(aftermath.Mechanism(act))
    assert np.array_equal(found.dataset["client_violence"].isel(arm=0), small.dataset["client_violence"].isel(arm=0))
    ours, theirs = (d.dataset["client_violence"].isel(arm=1).sum(["draw", "year"]) for d in (found, small))
    assert 0.35 < float(ours.sel(group="venue:street") / theirs.sel(group="venue:street")) < 0.65


def test_factors_multiply_to_the_hazard(small):
    """Of a process that has a clock of its own, in every row; in events per year of 52 weeks. No factors: no hazard."""
    looked = []

    def act(week):
        if week.week not in (0, 60):
            return
        for process in ("police_contact", "client_violence", "hiv_acquisition", "exit", "autonomy_gain"):
            factors = np.array(list(week.factors(process).values()))
            product = np.where(np.isnan(factors).all(axis=0), 0, np.nanprod(factors, axis=0))
            np.testing.assert_allclose(product, week.hazard(process) * 52, rtol=1e-6)
            looked.append(process)
        assert np.all(np.diff(week.profiles.astype(np.int64)) > 0)

    assert np.array_equal(compare(aftermath.Mechanism(act)).rows, small.rows)
    assert len(looked) == 6 * 2 * 2 * 5


def test_a_factor_is_replaced(small):
    """By itself: no bit. By twice itself, the hazard doubles where it acts."""
    def same(week):
        if week.week == 0:
            for factor, values in week.factors("client_violence").items():
                week.replace("client_violence", factor, values)

    assert np.array_equal(compare(aftermath.Mechanism(same)).rows, small.rows)

    def twice(week):
        if week.week == 0:
            before = week.hazard("client_violence").copy()
            base, values = next(iter(week.factors("client_violence").items()))
            week.replace("client_violence", base, 2 * values)
            np.testing.assert_allclose(week.hazard("client_violence"), 2 * before, rtol=1e-6)

    compare(aftermath.Mechanism(twice))


def test_processes_that_exclude_one_another_have_one_clock_and_factors_of_their_own():
    in_custody = []

    def act(week):
        if week.week != 100:
            return
        raids = week.factors("home_raid")
        base = next(iter(raids))
        at_home = ~np.isnan(raids[base])
        before = week.hazard("custody_release").copy()
        in_custody.append(before[~at_home].any())
        week.replace("home_raid", base, 2 * raids[base])
        assert np.array_equal(week.hazard("custody_release")[~at_home], before[~at_home])
        np.testing.assert_allclose(week.hazard("home_raid")[at_home], 2 * before[at_home], rtol=1e-6)

    compare(aftermath.Mechanism(act))
    assert any(in_custody)


def test_results_say_that_it_is_in_them(small, tmp_path):
    def idea(week):
        pass

    found = compare(aftermath.Mechanism(idea))
    assert found.dataset.attrs["mechanism_of_your_own"].endswith("idea") and "a mechanism of your own" in repr(found)
    assert "mechanism_of_your_own" not in small.dataset.attrs
    for refused in (lambda: found.summary, lambda: found.to_netcdf(tmp_path / "results.nc")):
        with pytest.raises(ValueError, match="a mechanism of your own is in these results"):
            refused()
    assert list(tmp_path.iterdir()) == []


def test_an_outcome_is_counted_by_year(small):
    mechanism = aftermath.Mechanism(lambda week: (float(week.people[week.has("custody", "liberty")].sum()),), ("at_liberty",))
    found = compare(mechanism)
    assert found.dataset["at_liberty"].dims == ("draw", "arm", "year")
    assert np.array_equal(found.rows[:, :small.rows.shape[1]], small.rows)
    worked = small.dataset["worker_years"].sel(group="all") * 52 / small.dataset["weight"]
    np.testing.assert_allclose(found.dataset["at_liberty"], worked, rtol=0.02)


def test_executors_and_threads_give_the_same(small):
    from concurrent.futures import ThreadPoolExecutor

    mechanism = aftermath.Mechanism(lambda week: (float(week.people.sum()),), ("people",))
    with ThreadPoolExecutor(2) as executor:
        pieces = aftermath.compare("vancouver", LAWS, mechanism=mechanism, executor=executor, chunk=1, **SMALL)
    assert np.array_equal(pieces.rows, compare(mechanism).rows)


def test_what_goes_wrong_is_told():
    def fails(week):
        raise RuntimeError("of my own")

    def below_zero(week):
        week.hazard("client_violence")[:] = -1

    with pytest.raises(RuntimeError, match="of my own"):
        compare(aftermath.Mechanism(fails))
    with pytest.raises(ValueError, match="below zero"):
        compare(aftermath.Mechanism(below_zero))
    with pytest.raises(ValueError, match="one number per outcome"):
        compare(aftermath.Mechanism(lambda week: (1.0, 2.0), ("one",)))
    with pytest.raises(ValueError, match="no process 'violence'"):
        compare(aftermath.Mechanism(lambda week: week.hazard("violence")))
    with pytest.raises(ValueError, match="no factor of client_violence 'nothing'"):
        compare(aftermath.Mechanism(lambda week: week.replace("client_violence", "nothing", 1)))
    for process in ("money_change", "housing_change"):
        with pytest.raises(ValueError, match=f"{process} shares its clock with"):
            compare(aftermath.Mechanism(lambda week: week.replace(process, next(iter(week.factors(process))), 1)))
    for names in (("client_violence",), ("weight",), ("mine", "mine")):
        with pytest.raises(ValueError, match="have already"):
            aftermath.Mechanism(fails, names)
    kept = []
    compare(aftermath.Mechanism(lambda week: kept.append(week)))
    with pytest.raises(ValueError, match="the week is over"):
        kept[0].factors("client_violence")
    with pytest.raises(ValueError, match="no digest"):
        aftermath.compare("vancouver", LAWS, mechanism=aftermath.Mechanism(fails), ledger="nowhere", **SMALL)


def test_an_answer_that_is_no_number_is_told():
    for answer, told in [("many", r"returned 'many'; expected one number per outcome"), (3.0, r"returned 3.0; expected one number per outcome"),
                         (("many",), "returned 'many' for an outcome; expected a number"), (None, "returned None; expected one number")]:
        with pytest.raises(TypeError, match=told):
            compare(aftermath.Mechanism(lambda week: answer, ("mine",)))
    counted = compare(aftermath.Mechanism(lambda week: np.array([2]), ("mine",))).dataset["mine"]
    assert (counted == 2 * 52).all()


def test_what_cannot_be_changed_is_read_only():
    def writes(week):
        week.people[:] = 0

    with pytest.raises(ValueError, match="read-only"):
        compare(aftermath.Mechanism(writes))
