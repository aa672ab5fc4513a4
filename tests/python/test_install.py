"""What `pip install .` does to a Debian machine before it builds: programs of the same names note what they are asked."""
import importlib.util
import os
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT

TOOLS = ("bash", "env", "dirname", "grep", "cat")


@pytest.fixture
def machine(tmp_path):
    """machine(missing, user, sudo) -> environment; what apt-get and sudo were asked lies in tmp_path/asked."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def program(name, script):
        (folder / name).write_text("#!/bin/bash\n" + script)
        (folder / name).chmod(0o755)

    def made(missing=(), user=0, sudo=True):
        for tool in TOOLS:
            (folder / tool).symlink_to(shutil.which(tool))
        names = "|".join(missing) or "nothing"
        program("dpkg-query", f'case "${{@: -1}}" in {names}) echo unknown ;; *) echo "install ok installed" ;; esac\n')
        program("apt-get", f'echo "apt-get $*" >> {tmp_path}/asked\n')
        program("id", f"echo {user}\n")
        if sudo:
            program("sudo", f'echo "sudo $1" >> {tmp_path}/asked; exec "$@"\n')
        return {**os.environ, "PATH": str(folder)}
    return made


def asked(tmp_path):
    file = tmp_path / "asked"
    return file.read_text().splitlines() if file.exists() else []


def packages(environment):
    return subprocess.run([ROOT / "dev", "packages"], env=environment, capture_output=True, text=True)


def test_nothing_is_called_where_nothing_is_missing(machine, tmp_path):
    assert packages(machine(user=1000, sudo=False)).returncode == 0
    assert asked(tmp_path) == []


def test_what_is_missing_is_installed_and_nothing_else(machine, tmp_path):
    assert packages(machine(missing=("libhwy-dev", "python3-dev"))).returncode == 0
    update, install = asked(tmp_path)
    assert update == "apt-get update -qq"
    assert install.startswith("apt-get install -y") and install.endswith(" libhwy-dev python3-dev")


def test_others_than_root_ask_sudo(machine, tmp_path):
    assert packages(machine(missing=("libhwy-dev",), user=1000)).returncode == 0
    assert asked(tmp_path)[0] == "sudo apt-get"


def test_without_root_or_sudo_the_build_ends_with_the_names(machine, tmp_path, monkeypatch, capsys):
    for name, value in machine(missing=("libhwy-dev",), user=1000, sudo=False).items():
        monkeypatch.setenv(name, value)
    spec = importlib.util.spec_from_file_location("aftermath_build", ROOT / "python/backend/aftermath_build.py")
    backend = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(backend)
    with pytest.raises(SystemExit, match="could not be installed"):
        backend.build_wheel(str(tmp_path))
    assert "libhwy-dev" in capsys.readouterr().out
    assert asked(tmp_path) == [] and list(tmp_path.glob("*.whl")) == []


def test_python_runs_the_program_and_hands_its_exit_code_on():
    def told(*command):
        return subprocess.run([*command], capture_output=True, text=True)
    module, program = [sys.executable, "-m", "aftermath"], [ROOT / "build/release/aftermath"]
    assert told(*module, "laws", "list").stdout == told(*program, "laws", "list").stdout != ""
    wrong = told(*module, "laws", "shwo")
    assert wrong.returncode == 2 and wrong.stderr.startswith("aftermath: ")


def test_the_program_calibrates_by_the_python_that_runs_it(tmp_path, monkeypatch):
    monkeypatch.setenv("AFTERMATH_DATA", str(tmp_path))
    for kind in ("laws", "settings", "parameters"):
        (tmp_path / kind).mkdir()
    monkeypatch.delenv("AFTERMATH_PYTHON", raising=False)
    refused = subprocess.run([sys.executable, "-m", "aftermath", "calibrate", "nowhere"], capture_output=True, text=True)
    assert refused.returncode == 2 and "no setting named 'nowhere'" in refused.stderr
