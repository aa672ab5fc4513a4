"""Calibration of a place to what was counted in it: aftermath.calibrate(), for the command line.

Run: aftermath calibrate SETTING
"""

import argparse
import importlib.util
import os
import pathlib
import signal
import sys

from . import calibrate
from .scenarios import Place


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="aftermath calibrate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("setting", help="by name or path, with a targets.toml beside it")
    made.add_argument("--people", type=int, default=2000, help="simulated in each place (default: 2000)")
    made.add_argument("--members", type=int, default=400, help="places in the ensemble (default: 400)")
    made.add_argument("--assimilations", type=int, default=4, help="rounds (default: 4)")
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--threads", type=int, default=os.cpu_count())
    made.add_argument("--out", type=pathlib.Path, help="file to write (default: posterior.toml beside the setting)")
    return made


def main() -> int:
    options = parser().parse_args()
    if importlib.util.find_spec("iterative_ensemble_smoother") is None:
        print(f"aftermath: calibration needs the library iterative_ensemble_smoother, which {sys.executable} has not; "
              "expected: pip install 'aftermath[calibration]'", file=sys.stderr)
        return 1
    out = options.out
    try:
        place = Place(options.setting, people=options.people)
        out = out or pathlib.Path(place.folder) / "posterior.toml"
        if not os.access(out.parent, os.W_OK):  # now, not after all the work
            print(f"aftermath: {out}: cannot be written; expected a folder that you may write to: --out names another file", file=sys.stderr)
            return 1
        found = calibrate(options.setting, people=options.people, members=options.members, assimilations=options.assimilations,
                          seed=options.seed, threads=options.threads, ledger=out.with_name(out.stem + ".ledger.npz"))
    except ValueError as problem:
        print(f"aftermath: {problem}", file=sys.stderr)
        return 2
    found.write(out)
    for name, row in found.to_pandas().iterrows():
        print(f"{name:32s} score {row['score']:+.2f} +- {row['sd']:.2f}")
    print(f"written: {out}\nsee the fit: aftermath settings fit {options.setting}")
    return 0


def run() -> None:
    """As the program calls it: Ctrl-C ends it at once, since what is finished lies in the ledger."""
    def stopped(*_: object) -> None:
        print("\nstopped; the same command goes on", file=sys.stderr)
        os._exit(130)
    signal.signal(signal.SIGINT, stopped)
    sys.exit(main())
