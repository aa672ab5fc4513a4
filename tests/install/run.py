"""What ./dev release made, tried where a user has it: in a Debian 12 without compilers, -dev packages or this clone.

The Debian is made once by debootstrap (build/install/debian) and copied for each trial. What pip installs beside the wheel is
fetched outside and handed in, so that the wheel's own trial needs no network. The Debian package's dependencies come by apt.
Needs root, and build/dist. Prints 'N passed, N failed' last.
"""
import gzip
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import unittest
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST, WORK = ROOT / "build/dist", ROOT / "build/install"
PROGRAM = ROOT / "build/release/aftermath"
LAWS = ["ca-2014-pcepa", "nz-2003-pra"]
SMALL = [*LAWS, "--draws", "4", "--people", "300", "--years", "1"]
BARE = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
# Without them nothing can be compiled or linked.
BUILDERS = ["cc", "gcc", "g++", "c++", "clang", "cmake", "ninja", "make", "npm"]


def run(*command, check=True, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=1200, **options)
    if check and done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done


def only(pattern):
    """The one file of the release that has such a name."""
    found = list(DIST.glob(pattern))
    assert len(found) == 1, f"{pattern}: {found or 'none'} in build/dist; ./dev release makes it"
    return found[0]


class Machine:
    """A Debian of its own folder. run() is within it; only what runs there sees its /proc."""

    def __init__(self, name):
        self.folder = WORK / name
        base = WORK / "debian"
        if not base.exists():
            part = WORK / "debian.part"
            shutil.rmtree(part, ignore_errors=True)
            part.parent.mkdir(parents=True, exist_ok=True)
            run("debootstrap", "--variant=minbase", "--include=ca-certificates,python3-venv", "bookworm", part)
            part.rename(base)
        shutil.rmtree(self.folder, ignore_errors=True)
        run("cp", "--archive", base, self.folder)

    def command(self, *words):
        within = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
        return ["unshare", "--mount", "sh", "-c", within, str(self.folder), *map(str, words)]

    def run(self, *words, **options):
        return run(*self.command(*words), env=BARE, **options)

    def put(self, path, folder="root"):
        to = self.folder / folder / path.name
        to.parent.mkdir(exist_ok=True)
        shutil.copy(path, to)
        return f"/{folder}/{path.name}"


def without_the_clone(*words, **options):
    """Run on this machine, with an empty folder in place of the clone."""
    return run("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none "$0" && cd / && exec "$@"', ROOT, *words, env=BARE, **options)


def answer():
    return json.loads(run(PROGRAM, "compare", *SMALL, "--json").stdout)["outcomes"]


class Release(unittest.TestCase):
    def test_the_sums_are_those_of_the_files(self):
        lines = (DIST / "SHA256SUMS").read_text().splitlines()
        self.assertEqual({line.split("  ")[1] for line in lines}, {path.name for path in DIST.iterdir()} - {"SHA256SUMS"})
        for line in lines:
            digest, name = line.split("  ")
            self.assertEqual(hashlib.sha256((DIST / name).read_bytes()).hexdigest(), digest, name)

    def test_the_bill_of_materials_has_every_file_and_library(self):
        bill = json.loads(only("*.cdx.json").read_text())
        files = {c["name"]: c["hashes"][0]["content"] for c in bill["components"] if c["type"] == "file"}
        self.assertEqual(set(files), {path.name for path in DIST.iterdir()} - {"SHA256SUMS", only("*.cdx.json").name})
        wheel = only("*.whl")
        self.assertEqual(files[wheel.name], hashlib.sha256(wheel.read_bytes()).hexdigest())
        bought = {c["purl"].split("@")[0] for c in bill["components"] if "purl" in c}
        for needed in ("pkg:deb/debian/libnetcdf19", "pkg:deb/debian/libhwy1", "pkg:deb/debian/nlohmann-json3-dev",
                       "pkg:npm/preact", "pkg:npm/docx", "pkg:pypi/numpy"):
            self.assertIn(needed, bought)

    def test_the_page_as_files_is_what_serve_opens(self):
        folder = WORK / "page"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        run("tar", "--extract", "--directory", folder, "--file", only("aftermath-page-*.tar.gz"))
        page, = folder.iterdir()
        self.assertEqual(sorted(p.relative_to(page) for p in page.rglob("*")),
                         sorted(p.relative_to(ROOT / "build/page") for p in (ROOT / "build/page").rglob("*")))


class Prefix(unittest.TestCase):
    """cmake --install build/release --prefix P."""

    @classmethod
    def setUpClass(cls):
        cls.prefix = Path("/var/tmp") / f"aftermath-prefix-{os.getpid()}"
        cls.addClassCleanup(shutil.rmtree, cls.prefix, ignore_errors=True)
        run("cmake", "--install", ROOT / "build/release", "--prefix", cls.prefix)

    def aftermath(self, *words, **options):
        return without_the_clone(self.prefix / "bin/aftermath", *words, **options)

    def test_it_answers_as_in_the_clone_when_that_is_gone(self):
        out = self.prefix / "out"
        self.aftermath("compare", *SMALL, "--out", out)
        self.assertEqual(json.loads((out / "summary.json").read_text())["outcomes"], answer())
        self.assertIn("This script contains the following libraries", (out / "report.html").read_text())

    def test_the_page_is_found(self):
        self.aftermath("page", "--out", self.prefix / "page")
        self.assertTrue((self.prefix / "page/index.html").is_file())

    def test_every_command_has_a_page_of_the_manual(self):
        pages = {path.name for path in (self.prefix / "share/man/man1").iterdir()}
        commands = re.findall(r"^  ([a-z]+) ", run(PROGRAM, "--help").stdout.partition("Subcommands:\n")[2].partition("\n\n")[0], re.M)
        self.assertGreater(len(commands), 15)
        self.assertLessEqual({"aftermath.1", "aftermath-laws-show.1"} | {f"aftermath-{command}.1" for command in commands}, pages)
        text = run("man", "--local-file", self.prefix / "share/man/man1/aftermath-compare.1").stdout
        for part in ("aftermath-compare - ", "SYNOPSIS", "--setting", "EXAMPLES"):
            self.assertIn(part, text)
        complained = run("man", "--warnings", "--local-file", self.prefix / "share/man/man1/aftermath.1").stderr
        self.assertEqual(complained, "")

    def test_bash_completes(self):
        script = self.prefix / "share/bash-completion/completions/aftermath"
        told = run("bash", "-c", f"source {script}; COMP_WORDS=(aftermath sens); COMP_CWORD=1; _aftermath; echo \"${{COMPREPLY[@]}}\"").stdout
        self.assertEqual(told.strip(), "sensitivity")

    def test_zsh_completes_at_the_first_tab(self):
        """In a terminal of its own: what zsh loads by name must answer already then."""
        folder = self.prefix / "share/zsh/site-functions"
        program = f"""
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= ; fpath=({folder} $fpath); autoload -U compinit; compinit -u -d {self.prefix}/zcompdump; echo REA""DY'
zpty -r -m shell said '*READY*'
zpty -w -n shell $'aftermath sens\\t'
zpty -r -m shell said '*sensitivity*'
print FOUND
"""
        self.assertIn("FOUND", run("timeout", "60", "zsh", "-f", "-c", program).stdout)

    def test_away_from_data_the_message_says_what_to_name(self):
        alone = self.prefix / "alone/bin/aftermath"
        alone.parent.mkdir(parents=True)
        shutil.copy(self.prefix / "bin/aftermath", alone)
        refused = without_the_clone(alone, "laws", "list", check=False)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("AFTERMATH_DATA", refused.stderr)
        data = self.prefix / "share/aftermath/data"
        named = without_the_clone("env", f"AFTERMATH_DATA={data}", alone, "laws", "list").stdout
        self.assertIn("nz-2003-pra", named)


class Wheel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.machine = Machine("wheel")
        wheel = only("*.whl")
        wheels = WORK / "wheels"
        wheels.mkdir(exist_ok=True)
        for earlier in wheels.glob("aftermath-*.whl"):  # pip would keep it
            earlier.unlink()
        fetcher = WORK / "fetcher"
        if not fetcher.exists():
            run("/usr/bin/python3", "-m", "venv", fetcher)
        run(fetcher / "bin/pip", "download", "--quiet", "--only-binary", ":all:", "--dest", wheels, f"{wheel}[calibration]")
        for path in wheels.glob("*.whl"):
            cls.machine.put(path, "wheels")
        cls.machine.run("python3", "-m", "venv", "/env")
        cls.machine.run("/env/bin/pip", "install", "--quiet", "--no-index", "--find-links", "/wheels", f"/wheels/{wheel.name}[calibration]")

    def aftermath(self, *words, **options):
        return self.machine.run("/env/bin/aftermath", *words, **options)

    def test_nothing_to_build_with_is_there(self):
        there = self.machine.run("sh", "-c", "for word; do command -v $word; done; ls /usr/include; exit 0", "sh", *BUILDERS).stdout
        self.assertEqual(there.strip(), "")
        self.assertEqual(list(self.machine.folder.glob("usr/lib/*/libnetcdf*")), [])

    def test_its_tag_says_that_it_brings_its_libraries(self):
        self.assertRegex(only("*.whl").name, r"-manylinux_2_\d+_x86_64\.whl$")

    def test_nothing_in_it_names_the_place_where_it_was_built(self):
        package = next(self.machine.folder.glob("env/lib/python3*/site-packages/aftermath"))
        for file in (package / "aftermath", *package.glob("_engine*.so")):
            self.assertNotIn(str(ROOT).encode(), file.read_bytes(), file.name)

    def test_the_main_job(self):
        self.aftermath("compare", *SMALL, "--out", "/out")
        out = self.machine.folder / "out"
        self.assertEqual(json.loads((out / "summary.json").read_text())["outcomes"], answer())
        self.assertIn("This script contains the following libraries", (out / "report.html").read_text())
        self.assertTrue((out / "results.nc").is_file())

    def test_python_runs_the_same_program(self):
        by_module = self.machine.run("/env/bin/python", "-m", "aftermath", "laws", "list").stdout
        self.assertEqual(by_module, self.aftermath("laws", "list").stdout)
        self.assertEqual(self.aftermath("laws", "shwo", check=False).returncode, 2)

    def test_a_notebooks_first_cell(self):
        cells = json.loads((ROOT / "docs/notebooks/1-first-comparison.ipynb").read_text())["cells"]
        code = "".join(next(cell for cell in cells if cell["cell_type"] == "code")["source"])
        self.assertIn("client", self.machine.run("/env/bin/python", "-c", code + "\nprint(found)").stdout)

    def test_a_place_is_calibrated_by_the_wheels_own_python(self):
        told = self.aftermath("calibrate", "gulu", "--people", "200", "--members", "40", "--assimilations", "1", "--out", "/posterior.toml").stdout
        self.assertIn("written: /posterior.toml", told)
        self.assertTrue((self.machine.folder / "posterior.toml").is_file())

    def test_serve_opens_the_page(self):
        served = subprocess.Popen(self.machine.command("/env/bin/aftermath", "serve", "--port", "0"), env=BARE, stdout=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://\S+", served.stdout.readline())[0]
            with urllib.request.urlopen(address) as page:
                self.assertEqual(page.read(), (ROOT / "build/page/index.html").read_bytes())
        finally:
            served.send_signal(signal.SIGINT)
            ended = served.wait(60)
            served.stdout.close()
        self.assertEqual(ended, 0)


class DebianPackage(unittest.TestCase):
    def test_unpacked_anywhere_it_finds_what_it_reads(self):
        folder = Path("/var/tmp") / f"aftermath-unpacked-{os.getpid()}"
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        run("dpkg", "--extract", only("*.deb"), folder)
        told = without_the_clone(folder / "usr/bin/aftermath", "compare", *SMALL, "--json").stdout
        self.assertEqual(json.loads(told)["outcomes"], answer())

    def test_it_declares_what_it_needs(self):
        needs = run("dpkg", "--field", only("*.deb"), "Depends").stdout
        for library in ("libc6", "libnetcdf19", "libhwy1", "libssl3", "libstdc++6"):
            self.assertIn(library, needs)

    def test_installed_it_works_and_removed_it_is_gone(self):
        machine = Machine("deb")
        package = machine.put(only("*.deb"))
        machine.run("apt-get", "update", "-qq")
        machine.run("apt-get", "install", "--yes", "-qq", "--no-install-recommends", package)
        machine.run("aftermath", "compare", *SMALL, "--out", "/out")
        self.assertEqual(json.loads((machine.folder / "out/summary.json").read_text())["outcomes"], answer())
        page = machine.folder / "usr/share/man/man1/aftermath.1.gz"
        self.assertIn(b"AFTERMATH", gzip.decompress(page.read_bytes()))
        self.assertTrue((machine.folder / "usr/share/zsh/vendor-completions/_aftermath").is_file())
        refused = machine.run("aftermath", "calibrate", "gulu", check=False)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("pip install 'aftermath[calibration]'", refused.stderr)
        machine.run("apt-get", "purge", "--yes", "-qq", "aftermath")
        left = [path for path in machine.folder.glob("usr/**/*aftermath*")]
        self.assertEqual(left, [])


def main():
    if os.geteuid() != 0:
        sys.exit("These trials need root: debootstrap, mount and chroot")
    result = unittest.TextTestRunner(verbosity=1).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__]))
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
