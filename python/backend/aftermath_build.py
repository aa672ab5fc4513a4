"""How `pip install .` builds: by scikit-build-core, once Debian's compiler and libraries are there (decision 0036)."""
import pathlib
import shutil
import subprocess
import sys
from typing import Any

from scikit_build_core import build as _build
from scikit_build_core.build import (build_sdist, get_requires_for_build_editable, get_requires_for_build_sdist,
                                     get_requires_for_build_wheel, prepare_metadata_for_build_editable,
                                     prepare_metadata_for_build_wheel)

__all__ = ["build_editable", "build_sdist", "build_wheel", "get_requires_for_build_editable", "get_requires_for_build_sdist",
           "get_requires_for_build_wheel", "prepare_metadata_for_build_editable", "prepare_metadata_for_build_wheel"]

ROOT = pathlib.Path(__file__).resolve().parents[2]


def install_debian_packages(root: pathlib.Path = ROOT) -> None:
    """What `./dev build` installs, where Debian's tools are. Elsewhere CMake says what it misses."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        return
    told = subprocess.run([root / "dev", "packages"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(told.stdout, end="")
    if told.returncode != 0:
        sys.exit("The compiler and libraries that the engine needs could not be installed: see the lines above. With them, 'pip install .' goes on.")


def build_report(root: pathlib.Path = ROOT) -> None:
    """The file that reports are made of. Without it there are numbers only, and the program says so."""
    built = subprocess.run([root / "dev", "report"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if built.returncode != 0:
        print(built.stdout, "There will be numbers but no reports: their page could not be built, which takes npm.", sep="\n")


def build_wheel(*args: Any, **keys: Any) -> str:
    install_debian_packages()
    build_report()
    return _build.build_wheel(*args, **keys)


def build_editable(*args: Any, **keys: Any) -> str:
    install_debian_packages()
    build_report()
    return _build.build_editable(*args, **keys)
