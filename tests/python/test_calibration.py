"""The engine's module, and the calibration against a closed form."""
import ast
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import types
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/aftermath"
sys.path[:0] = [str(ROOT / "build/release/python"), str(ROOT / "python/calibration")]

import numpy as np  # noqa: E402
import SALib.analyze.sobol  # noqa: E402
import SALib.sample.sobol  # noqa: E402
import SALib.test_functions.Ishigami  # noqa: E402

import aftermath  # noqa: E402
import calibrate  # noqa: E402
from aftermath import calibrate_command, calibration  # noqa: E402

LAWS = ["ca-2014-pcepa", "nz-2003-pra"]


def told(*args, **environment):
    return subprocess.run([PROGRAM, *args], capture_output=True, text=True, env={**os.environ, **environment})


class Module(unittest.TestCase):
    def test_a_study_hangs_on_scores_and_luck_only(self):
        scenario = aftermath.Scenario("vancouver", assume="priors", people=300, burn_in_years=1)
        names = ["health.condomless_poverty", "violence.frailty"]
        scores = np.array([[0.0, 0.0], [1.5, -1.0], [-0.5, 2.0]])
        found = scenario.study(names, scores, seed=3, threads=1)
        self.assertEqual(found.shape, (3, len(scenario.targets)))
        self.assertTrue(np.isfinite(found).all())
        np.testing.assert_array_equal(found, scenario.study(names, scores, seed=3, threads=2))
        np.testing.assert_array_equal(found[1:], scenario.study(names, scores[1:], seed=3, first=1))
        hardship = [t["evidence"] for t in scenario.targets].index("reed2022-hardship-condom")
        raised = scenario.study(names, scores[:1] + [[2.0, 0.0]], seed=3)
        self.assertGreater(raised[0, hardship], found[0, hardship])

    def test_what_is_wrong_is_a_value_error_that_says_what_was_expected(self):
        with self.assertRaisesRegex(ValueError, "did you mean 'vancouver'"):
            aftermath.Scenario("vancuver")
        scenario = aftermath.Scenario("vancouver", people=100)
        with self.assertRaisesRegex(ValueError, "nearest: 'violence.frailty'"):
            scenario.study(["violence.frailt"], np.zeros((1, 1)))
        with self.assertRaisesRegex(ValueError, "fixed or uniform"):
            scenario.study(["demand.enforcement_exponent"], np.zeros((1, 1)))
        with self.assertRaisesRegex(ValueError, "one column per name"):
            scenario.study(["violence.frailty"], np.zeros((1, 2)))


class Sensitivity(unittest.TestCase):
    def test_sobol_indices_of_the_ishigami_function_are_salibs_and_the_closed_form(self):
        problem = {"num_vars": 3, "names": ["x1", "x2", "x3"], "bounds": [[-np.pi, np.pi]] * 3}
        at = SALib.sample.sobol.sample(problem, 4096, calc_second_order=False, seed=3)
        y = SALib.test_functions.Ishigami.evaluate(at, 7, 0.1)  # by row: a, then mixed 1 to 3, then b
        theirs = SALib.analyze.sobol.analyze(problem, y, calc_second_order=False, num_resamples=200, conf_level=0.9, seed=3)
        rows = y.reshape(-1, 5)
        ours = aftermath.sobol(*map(np.ascontiguousarray, (rows[:, 0], rows[:, 4], rows[:, 1:4].T)))
        np.testing.assert_allclose(ours["first"], theirs["S1"], atol=1e-10)
        np.testing.assert_allclose(ours["total"], theirs["ST"], atol=1e-10)
        np.testing.assert_allclose((ours["total_hi"] - ours["total_lo"]) / 2, theirs["ST_conf"], rtol=0.35, atol=1e-4)
        np.testing.assert_allclose(ours["first"], [0.3139, 0.4424, 0], atol=0.01)
        np.testing.assert_allclose(ours["total"], [0.5576, 0.4424, 0.2437], atol=0.01)

    def test_rows_that_do_not_match_are_refused(self):
        with self.assertRaisesRegex(ValueError, "one number per row"):
            aftermath.sobol(np.zeros(3), np.zeros(3), np.zeros((2, 4)))


class NoBar:
    def update(self, count):
        pass


class Places(unittest.TestCase):
    def test_every_law_runs_in_every_place(self):
        laws = sorted(path.stem for path in (ROOT / "data/laws").glob("*.toml"))
        places = sorted(path.parent.name for path in (ROOT / "data/settings").glob("*/setting.toml"))
        self.assertGreaterEqual(len(laws), 40)
        self.assertGreaterEqual(len(places), 12)
        undefined_at_zero = {"raid_sensitivity", "raid_specificity", "raid_false_positive", "raid_predictive_value", "raid_called_share",
                             "harmed_per_freed", "harmed_per_identified", "hiv_suppressed"}  # per person found, or with HIV
        for name in places:
            found = aftermath.compare(name, laws, people=300, years=1, burn_in_years=1, draws=1)
            self.assertEqual(found.dataset.sizes["arm"], len(laws))
            for outcome, values in found.dataset.drop_vars("weight").items():
                column = values.values[0, :, 0, 0]
                self.assertFalse(np.isinf(column).any(), (name, outcome))
                self.assertTrue(outcome in undefined_at_zero or not np.isnan(column).any(), (name, outcome))

    def test_the_smoother_finds_the_posterior_that_a_linear_survey_has(self):
        """Survey = A luck, published y with error s: posterior covariance (I + A' A / s^2)^-1, mean cov A' y / s^2. What
        goes with no target is left alone."""
        matrix, published, error = np.array([[1.0, 0.0, 0.0, 0.4], [0.5, 1.0, 0.0, 0.0]]), np.array([1.0, -0.8]), 0.6
        town = types.SimpleNamespace(
            targets=[{"scaled": y, "error": 0.5, "transport": np.sqrt(error**2 - 0.25)} for y in published],
            quantities=[{"name": n, "movable": n != "d"} for n in "abcd"],
            survey=lambda luck, first, threads: luck @ matrix.T)
        with tempfile.TemporaryDirectory() as folder:
            ledger = calibration.Ledger(pathlib.Path(folder) / "l.npz", "x")
            before, luck, first = calibration.assimilate(town, 3000, 4, 5, ledger, 1, NoBar())
        self.assertEqual(calibration.moved(town, before, first), [0, 1])
        mean, factor = calibrate.joint_normal(luck[:2].T, np.ones(3000))
        covariance = np.linalg.inv(np.eye(4) + matrix.T @ matrix / error**2)
        np.testing.assert_allclose(mean, (covariance @ matrix.T @ published / error**2)[:2], atol=0.08)
        np.testing.assert_allclose(factor @ factor.T, covariance[:2, :2], atol=0.06)
        np.testing.assert_allclose(np.corrcoef(luck[2], before[2])[0, 1], 1, atol=0.05)

    def test_a_stopped_calibration_goes_on_and_the_program_uses_what_it_wrote(self):
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder) / "data"
            shutil.copytree(ROOT / "data", data)
            town, environment = data / "settings/gulu", {"AFTERMATH_DATA": str(data)}
            (town / "posterior.toml").unlink(missing_ok=True)
            args = ["calibrate", "gulu", "--people", "200", "--members", "40", "--assimilations", "2"]
            at_priors = told("run", "ke", "--setting", "gulu", "--draws", "3", "--people", "300", "--years", "1", "--json", **environment)
            whole = told(*args, "--out", str(town / "whole.toml"), **environment)
            self.assertEqual(whole.returncode, 0, whole.stderr)
            survey, calls = aftermath.Place.survey, []

            def stops(self, *args, **kwargs):
                calls.append(1)
                if len(calls) == 3:
                    raise KeyboardInterrupt
                return survey(self, *args, **kwargs)

            os.environ.update(environment)
            self.addCleanup(os.environ.pop, "AFTERMATH_DATA")
            argv, sys.argv, aftermath.Place.survey = sys.argv, args, stops
            try:
                with self.assertRaises(KeyboardInterrupt):
                    calibrate_command.main()
            finally:
                sys.argv, aftermath.Place.survey = argv, survey
            self.assertTrue((town / "posterior.ledger.npz").exists())
            self.assertEqual(told(*args, **environment).returncode, 0)
            self.assertEqual((town / "posterior.toml").read_text(), (town / "whole.toml").read_text())
            self.assertFalse((town / "posterior.ledger.npz").exists())
            self.assertEqual(told("settings", "check", **environment).returncode, 0)
            calibrated = told("run", "ke", "--setting", "gulu", "--draws", "3", "--people", "300", "--years", "1", "--json", **environment)
            self.assertNotEqual(json.loads(at_priors.stdout)["outcomes"], json.loads(calibrated.stdout)["outcomes"])
            targets = town / "targets.toml"
            targets.write_text(targets.read_text().replace("transport = 0", "transport = 1", 1))
            out_of_date = told("settings", "check", **environment)
            self.assertEqual(out_of_date.returncode, 2)
            self.assertIn("fitted to another day or law, or other priors or targets", out_of_date.stderr)

    def test_help_lists_the_options_of_the_package_and_slips_are_told_before_python_is_asked(self):
        help = told("calibrate", "--help").stdout
        for option in calibrate_command.parser()._actions[2:]:
            self.assertIn(option.option_strings[0], help)
            if isinstance(option.default, int) and option.dest != "threads":
                self.assertRegex(help, rf"{option.option_strings[0]} UINT.*={option.default}\s")
        refused = told("calibrate", "gulu", "--members", "1", AFTERMATH_PYTHON="/nowhere/python")
        self.assertEqual((refused.returncode, refused.stderr.count("/nowhere")), (2, 0))
        self.assertIn("--members", refused.stderr)

    def test_calibration_of_what_is_no_place_is_refused(self):
        self.assertIn("did you mean 'nairobi'", told("calibrate", "nairob").stderr)
        self.assertEqual(told("calibrate", "nairob").returncode, 2)
        self.assertEqual(told("calibrate").returncode, 2)

    def test_another_python_calibrates_by_its_own_package_or_says_what_it_has_not(self):
        with tempfile.TemporaryDirectory() as folder:
            package = pathlib.Path(folder) / "aftermath"
            package.mkdir()
            (package / "__init__.py").touch()
            (package / "calibrate_command.py").write_text("import os, sys\ndef run(): print(sys.argv[1:], os.environ['AFTERMATH_DATA'])\n")
            named = {"AFTERMATH_PYTHON": "/usr/bin/python3"}
            asked = told("calibrate", "gulu", "--seed", "2", **named, PYTHONPATH=folder)
            words, environment = re.fullmatch(r"(\[.*\]) (.*)\n", asked.stdout).groups()
            meant = calibrate_command.parser().parse_args(["gulu", "--seed", "2"])
            self.assertEqual(calibrate_command.parser().parse_args(ast.literal_eval(words)), meant, asked.stderr)
            self.assertEqual(environment, str(ROOT / "data"))
            # A file in the folder where the user is does not count.
            bare = subprocess.run([PROGRAM, "calibrate", "gulu"], capture_output=True, text=True, cwd=folder,
                                  env={**os.environ, **named, "PYTHONPATH": ""})
            self.assertEqual(bare.returncode, 1)
            self.assertIn("/usr/bin/python3 has no 'aftermath'; expected a Python with it (pip install 'aftermath[calibration]'", bare.stderr)
        none = told("calibrate", "gulu", AFTERMATH_PYTHON="/nowhere/python")
        self.assertEqual(none.returncode, 1)
        self.assertIn("/nowhere/python: it cannot be run", none.stderr)

    def test_what_cannot_be_written_is_said_before_the_work(self):
        refused = told("calibrate", "gulu", "--out", "/nowhere/posterior.toml")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("/nowhere/posterior.toml: cannot be written", refused.stderr)


class Calibration(unittest.TestCase):
    def test_the_joint_normal_is_that_of_the_weighted_particles(self):
        rng = np.random.default_rng(5)
        truth, factor = np.array([0.5, -1.0]), np.array([[0.8, 0.0], [-0.3, 0.4]])
        scores = truth + rng.standard_normal((40000, 2)) @ factor.T
        weights = np.exp(0.5 * scores[:, 0])  # tilts the mean by half its variance
        mean, found = calibrate.joint_normal(scores, weights / weights.sum())
        np.testing.assert_allclose(mean, truth + 0.5 * (factor @ factor.T)[0], atol=0.03)
        np.testing.assert_allclose(found, factor, atol=0.03)

    def test_sampling_finds_the_posterior_that_a_linear_study_has(self):
        """Study = A score, published y with error s: posterior covariance (I + A' A / s^2)^-1, mean cov A' y / s^2."""
        matrix, published, error = np.array([[1.0, 0.0], [0.5, 1.0], [0.0, 2.0]]), np.array([1.0, 0.2, -0.8]), 0.6
        targets = [{"evidence": f"t{i}", "log_odds_ratio": y, "error": 0.5, "transport": np.sqrt(error**2 - 0.25), "fit": i < 2}
                   for i, y in enumerate(published)]  # the third is not fitted
        scenario = types.SimpleNamespace(targets=targets, study=lambda names, at, first: np.asarray(at) @ matrix.T)
        np.random.seed(11)
        with tempfile.TemporaryDirectory() as folder:
            scores, weights, temperature = calibrate.sample_posterior(scenario, ["a", "b"], 800, 1, 1, pathlib.Path(folder) / "abc.db")
        self.assertEqual(temperature, 1)
        mean, factor = calibrate.joint_normal(scores, weights)
        fitted = matrix[:2]
        covariance = np.linalg.inv(np.eye(2) + fitted.T @ fitted / error**2)
        np.testing.assert_allclose(mean, covariance @ fitted.T @ published[:2] / error**2, atol=0.12)
        np.testing.assert_allclose(factor @ factor.T, covariance, atol=0.1)

    def test_screening_keeps_what_moves_a_fitted_target(self):
        targets = [{"fit": True}, {"fit": False}, {"fit": True}]
        scenario = types.SimpleNamespace(
            parameters={"a": "", "b": "", "c": ""}, targets=targets,
            study=lambda names, at, threads: np.stack([2 * at[:, 0] + at[:, 2], 5 * at[:, 1], np.zeros(len(at))], 1))
        self.assertEqual(calibrate.screen(scenario, 500, 1, 0.2), ["a", "c"])

    def test_the_program_reads_what_calibration_writes_and_refuses_what_is_out_of_date(self):
        names = ["violence.frailty", "health.condomless_poverty"]
        scenario = aftermath.Scenario("vancouver", assume="priors", people=100)
        mean, factor = np.array([0.5, -1.0]), np.array([[0.9, 0], [0.2, 0.7]])
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder) / "data"
            shutil.copytree(ROOT / "data", data)
            posterior = data / "posterior.toml"
            calibrate.write(posterior, calibrate.as_toml(names, mean, factor, scenario.fitted_to(names), "test"))
            self.assertEqual(told("evidence", "check", AFTERMATH_DATA=str(data)).returncode, 0)
            calibrated = told("targets", "--draws", "4", "--people", "200", "--json", AFTERMATH_DATA=str(data)).stdout
            priors = told("targets", "--draws", "4", "--people", "200", "--json", "--assume", "priors", AFTERMATH_DATA=str(data)).stdout
            self.assertNotEqual(calibrated, priors)
            posterior.write_text(posterior.read_text().replace(scenario.fitted_to(names), "0" * 16))
            stale = told("evidence", "check", AFTERMATH_DATA=str(data))
            self.assertEqual(stale.returncode, 2)
            self.assertIn("./dev calibrate", stale.stderr)
            posterior.write_text(calibrate.as_toml(names, mean, np.array([[0.9, 0], [0.2, 0.0]]), "x", "test"))
            broken = told("targets", "--draws", "1", AFTERMATH_DATA=str(data))
            self.assertEqual(broken.returncode, 2)
            self.assertIn("the last above 0", broken.stderr)

