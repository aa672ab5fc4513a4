"""The command `aftermath` of an installed package: the C++ program, in place of this process.

Apart from the package `aftermath`, whose import takes longer than most answers of the program.
"""

import os
import pathlib
import sys


def program() -> pathlib.Path:
    """In an installed package beside its data; in a clone's build/release/python, where the build puts it."""
    package = pathlib.Path(__file__).resolve().parent.parent / "aftermath"
    built = package.parent.parent / "aftermath"
    return built if not (package / "aftermath").is_file() and built.is_file() else package / "aftermath"


def main() -> None:
    os.environ.setdefault("AFTERMATH_PYTHON", sys.executable)  # 'aftermath calibrate' is done by this one
    path = str(program())
    try:
        os.execv(path, ["aftermath", *sys.argv[1:]])
    except OSError as problem:
        sys.exit(f"aftermath: {path}: {problem.strerror}; expected the program, as the package installs it")
