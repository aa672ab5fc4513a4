"""clang-tidy over the engine and the program, but only where something changed since it last found nothing.

What a file's answer hangs on: the file, every header of the project that it includes (directly or not), its compile
command, .clang-tidy, and the versions of clang-tidy and of the packages that the build includes. A digest of all that is
kept when nothing was found, beside other caches of the user ($XDG_CACHE_HOME, ~/.cache), so that it serves every clone.
`tidy.py [FILE ...]`; prints what it finds; exit code 1 if anything.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/lint"  # configured, never built: each file with a command of its own
STAMPS = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aftermath/tidy"
KEPT_DAYS = 90
TIDY = ROOT / "build/lint-venv/bin/clang-tidy"  # put there by ./dev; it passes over what stands in headers of the system
NOT_READ = {"engine/base/sweep.cpp"}  # its code stands in macros of Highway
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def told(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def commands():
    """The compile command of every file, by its path in the project."""
    subprocess.run(["cmake", "--preset", "lint"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    return {os.path.relpath(entry["file"], ROOT): entry["command"] for entry in entries}


@lru_cache(maxsize=None)
def included(path):
    """The project's files that a file includes, itself among them."""
    found, left = set(), [path]
    while left:
        one = left.pop()
        if one in found or not (ROOT / one).is_file():
            continue
        found.add(one)
        for name in INCLUDE.findall((ROOT / one).read_text(encoding="utf-8")):
            left += [name, os.path.normpath(os.path.join(os.path.dirname(one), name))]
    return sorted(found)


def digest(path, command, surroundings):
    total = hashlib.sha256((surroundings + command.replace(str(ROOT), "")).encode())
    for name in included(path):
        total.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return total.hexdigest()


def problems(path):
    done = subprocess.run([TIDY, "--quiet", "-p", BUILD, "--extra-arg=-Wno-unknown-warning-option",
                           "--extra-arg=-Wno-deprecated-declarations", path], cwd=ROOT,
                          capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if re.search(r"warning:|error:", line)]
    if done.returncode != 0 and not lines:
        lines = [f"{path}: clang-tidy ended with exit code {done.returncode}: {done.stderr.strip()[-300:]}"]
    return lines


def forget_old_stamps():
    STAMPS.mkdir(parents=True, exist_ok=True)
    for stamp in STAMPS.iterdir():
        if stamp.stat().st_mtime < time.time() - KEPT_DAYS * 24 * 3600:
            stamp.unlink(missing_ok=True)


def main(names):
    of_build = commands()
    files = names or told("git", "ls-files", "engine/*.cpp", "cli/*.cpp").split()
    surroundings = told(TIDY, "--version") + (ROOT / ".clang-tidy").read_text() + Path(__file__).read_text() + \
        told("dpkg-query", "-W", "-f", "${Package} ${Version}\n", "*-dev", "libstdc++*", "g++*")
    wanted = {}
    for path in files:
        if path not in NOT_READ:
            wanted[path] = digest(path, of_build.get(path, ""), surroundings)
    stamps = {path: STAMPS / wanted[path] for path in wanted}
    left = [path for path in wanted if not stamps[path].exists()]
    print(f"clang-tidy: {len(left)} of {len(wanted)} files changed")
    forget_old_stamps()
    found = 0
    with ThreadPoolExecutor(int(os.environ.get("AFTERMATH_JOBS", os.cpu_count() or 1))) as pool:
        for path, lines in zip(left, pool.map(problems, left)):
            print(*lines, sep="\n", end="\n" if lines else "")
            found += len(lines)
            if not lines:
                stamps[path].touch()
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
