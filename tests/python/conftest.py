"""Where the built package and the program are."""
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILT = os.environ.get("AFTERMATH_PACKAGE", str(ROOT / "build/release/python"))
sys.path[:0] = [BUILT, str(ROOT / "python/calibration")]
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [BUILT, os.environ.get("PYTHONPATH")]))  # of worker processes

import aftermath  # noqa: E402

LAWS = ["ca-2014-pcepa", "nz-2003-pra"]
SMALL = {"draws": 6, "people": 300, "years": 2, "seed": 7, "progress": False}


@pytest.fixture(scope="session")
def program():
    """The command line: its standard output."""
    def told(*args):
        ran = subprocess.run([ROOT / "build/release/aftermath", *map(str, args)], capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout
    return told


@pytest.fixture(scope="session")
def small():
    """A small comparison, by all threads of this machine."""
    return aftermath.compare("vancouver", LAWS, **SMALL)
