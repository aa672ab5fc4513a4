"""Calibration to the targets: approximate Bayesian computation (pyABC), decision 0015.

1. Screen: draws from the priors, each studied as the targets ask; parameters that move a target are kept.
2. ABC on their scores (standard-normal under the priors). The stochastic acceptor (Wilkinson 2013; Schaelte &
   Hasenauer 2020) takes the published standard error and the transport error as measurement noise, so that a
   generation at temperature 1 samples the posterior of that noise model and not one of a chosen tolerance. One
   generation from the priors is the default: the targets teach little enough that it keeps 4 of 100 draws, while
   sequential proposals in twenty dimensions lose nearly all weight (decision 0015). What is accepted too often for
   its likelihood is put right by weights.
3. The weighted particles become a joint normal of the scores, written to data/posterior.toml.

Run: ./dev calibrate [--particles N] ...
"""

import argparse
import os
import pathlib
import tempfile

import numpy as np

import aftermath
from aftermath.posterior import joint_normal, rows_as_toml, write

HERE = pathlib.Path(__file__).resolve().parents[2]
FARTHEST = 6  # scores that nobody proposes
MORE_ACCEPTED = 20  # times as many as rejection by the best likelihood would accept; weights make up for it


def screen(scenario, draws, threads, least):
    """Names of the parameters whose score goes with a fitted target (correlation of at least `least`), strongest
    first."""
    names = list(scenario.parameters)
    scores = np.random.default_rng(1).standard_normal((draws, len(names)))
    found = scenario.study(names, scores, threads=threads)
    fitted = [i for i, target in enumerate(scenario.targets) if target["fit"]]
    moving = [i for i in fitted if found[:, i].std() > 0]
    correlation = np.corrcoef(np.hstack([scores, found[:, moving]]).T)[: len(names), len(names):]
    strength = np.abs(correlation).max(axis=1)
    return [names[k] for k in np.argsort(-strength) if strength[k] >= least]


def sample_posterior(scenario, names, particles, generations, threads, database):
    """Scores [particle, parameter] and weights of the last generation, and its temperature."""
    import pyabc
    import scipy.stats

    targets = [(i, t) for i, t in enumerate(scenario.targets) if t["fit"]]
    keys = [f"p{k:02d}" for k in range(len(names))]

    def model(score):
        member = int(np.random.randint(2**31))
        at = np.array([[score[key] for key in keys]])
        found = scenario.study(names, at, first=member)[0]
        return {t["evidence"]: found[i] for i, t in targets}

    noise = pyabc.IndependentNormalKernel(
        keys=sorted(t["evidence"] for _, t in targets),
        var=[t["error"] ** 2 + t["transport"] ** 2 for _, t in sorted(targets, key=lambda pair: pair[1]["evidence"])])
    sampler = pyabc.sampler.MulticoreEvalParallelSampler(n_procs=threads) if threads > 1 else pyabc.sampler.SingleCoreSampler()
    smc = pyabc.ABCSMC(
        models=model,
        parameter_priors=pyabc.Distribution(**{key: pyabc.RV("norm", 0, 1) for key in keys}),
        distance_function=noise,
        acceptor=pyabc.StochasticAcceptor(pdf_norm_method=pyabc.ScaledPDFNorm(factor=MORE_ACCEPTED)),
        eps=pyabc.Temperature(),
        population_size=particles,
        sampler=sampler)
    smc.new("sqlite:///" + str(database), {t["evidence"]: t["log_odds_ratio"] for _, t in targets})
    history = smc.run(max_nr_populations=generations)
    frame, weights = history.get_distribution()
    temperature = float(history.get_all_populations()["epsilon"].iloc[-1])
    return frame[keys].to_numpy(), np.asarray(weights), temperature


def as_toml(names, mean, factor, digest, method):
    lines = ["# What calibration to data/targets.toml left of the priors. Made by ./dev calibrate: renew it, do not edit it.",
             "# Scores are standard-normal under the priors: a mean of 0 and a factor of 1 say that the targets taught nothing.",
             "# score = mean + factor * e, e independent standard-normal; a parameter's row of the lower triangle is its factor.",
             "format = 1", f'fitted_to = "{digest}"', f'method = "{method}"']
    return "\n".join([*lines, *rows_as_toml("parameter", names, mean, factor)]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--setting", default="vancouver")
    parser.add_argument("--people", type=int, default=5000, help="simulated in each study")
    parser.add_argument("--screen", type=int, default=3000, help="draws to screen parameters with")
    parser.add_argument("--least", type=float, default=0.1, help="correlation with a target from which a parameter is kept")
    parser.add_argument("--particles", type=int, default=500)
    parser.add_argument("--generations", type=int, default=1, help="the last is at temperature 1")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "data" / "posterior.toml")
    options = parser.parse_args()

    scenario = aftermath.Scenario(options.setting, assume="priors", people=options.people)
    print(f"screening {len(scenario.parameters)} parameters with {options.screen} draws", flush=True)
    names = screen(scenario, options.screen, options.threads, options.least)
    print(f"{len(names)} kept: {', '.join(names)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        scores, weights, temperature = sample_posterior(scenario, names, options.particles, options.generations,
                                                        options.threads, pathlib.Path(folder) / "abc.db")
    effective = weights.sum() ** 2 / (weights**2).sum()
    mean, factor = joint_normal(np.clip(scores, -FARTHEST, FARTHEST), weights)
    method = (f"ABC with stochastic acceptance (pyABC), {len(weights)} particles, effective {effective:.0f}, last "
              f"temperature {temperature:g}; {options.setting}, {options.people} people, screened with {options.screen} draws")
    write(options.out, as_toml(names, mean, factor, scenario.fitted_to(names), method))
    print(method)
    sd = np.sqrt((factor**2).sum(axis=1))
    for name, m, s in zip(names, mean, sd):
        print(f"{name:40s} score {m:+.2f} +- {s:.2f}")
    print(f"written: {options.out}")


if __name__ == "__main__":
    main()
