"""Calibration of a place to what was counted in it: aftermath.calibrate(), for the command line.

Run: aftermath calibrate SETTING
"""

import argparse
import os
import pathlib
import signal
import sys

import aftermath
from aftermath.calibration import Ledger, as_toml, assimilate, moved, survey  # noqa: F401 - the tests take it apart


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

    out = options.out
    try:
        place = aftermath.Place(options.setting, people=options.people)
        out = out or pathlib.Path(place.folder) / "posterior.toml"
        found = aftermath.calibrate(options.setting, people=options.people, members=options.members, assimilations=options.assimilations,
                                    seed=options.seed, threads=options.threads, ledger=out.with_name(out.stem + ".ledger.npz"))
    except ValueError as problem:
        print(f"aftermath: {problem}", file=sys.stderr)
        return 2
    found.write(out)
    for name, row in found.to_pandas().iterrows():
        print(f"{name:32s} score {row['score']:+.2f} +- {row['sd']:.2f}")
    print(f"written: {out}\nsee the fit: aftermath settings fit {options.setting}")
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: (print("\nstopped; the same command goes on", file=sys.stderr), os._exit(130)))
    sys.exit(main())
