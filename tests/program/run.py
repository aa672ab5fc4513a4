"""The program as its users call it: exit codes, messages, files, determinism, resume, report in a browser.

`run.py [K/N]`: all tests, or every N-th from the K-th on. Prints 'N passed, N failed' last. Needs build/release/aftermath.
"""
import base64
import contextlib
import fcntl
import functools
import gzip
import hashlib
import html
import http.client
import json
import math
import os
import pty
import re
import resource
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
import tomllib
import unittest
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build/release/aftermath"
LAWS = ["ca-2014-pcepa", "nz-2003-pra"]
SMALL = ["--draws", "4", "--people", "400", "--years", "2"]


def aftermath(*args, cwd=None, check=None, timeout=300, env=None):
    done = subprocess.run([str(PROGRAM), *map(str, args)], cwd=cwd, capture_output=True, text=True, timeout=timeout, env=env)
    if check is not None and done.returncode != check:
        raise AssertionError(f"exit code {done.returncode}, not {check}: {args}\n{done.stderr[-2000:]}")
    return done


@functools.cache
def schema(name):
    """Its validator, made once."""
    return jsonschema.Draft202012Validator(json.loads((ROOT / f"data/schema/{name}.schema.json").read_text()))


def values_in(report):
    """What a report holds, as a browser unpacks it."""
    packed = re.search(r'<script type="text/plain" id="values">([A-Za-z0-9+/=]+)</script>', Path(report).read_text())[1]
    return json.loads(gzip.decompress(base64.b64decode(packed)))


def shown_of(attribution):
    """What a report keeps of attribution.json."""
    return {**attribution, "outcomes": [o for o in attribution["outcomes"] if (o["group"], o["measure"]) == ("all", "total")]}


def dom_of(page, folder, language="en"):
    """The page as a browser without network has drawn it; what the file holds apart. Fails on any word of its console."""
    done = subprocess.run([shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder}/profile-{language}", f"--lang={language}",
                           f"--accept-lang={language}", "--enable-logging=stderr", "--v=0", "--virtual-time-budget=15000", "--dump-dom", Path(page).as_uri()],
                          capture_output=True, text=True, timeout=180, env={**os.environ, "HOME": str(folder), "LANGUAGE": language})
    told = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    if told:
        raise AssertionError(told)
    return re.sub(r"<script.*?</script>", "", done.stdout, flags=re.DOTALL)


class InFolder(unittest.TestCase):
    longMessage = False

    def holds(self, text, part):
        self.assertTrue(part in text, f"'{part}' is not in: {text[:300]} ...")

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="aftermath-test-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def few_numbers(self, *free):
        """A file for --assume that fixes every parameter but these, so that an analysis of each number has few to do."""
        middle = lambda r: next((r[key] for key in ("value", "median", "mean") if key in r), None) or (r["low"] + r["high"]) / 2
        records = [r for path in sorted((ROOT / "data/parameters").glob("*.toml")) for r in tomllib.loads(path.read_text())["parameter"] if r["name"] not in free]
        return self.write("few.toml", "format = 1\n" + "".join(f'[[parameter]]\nname = "{r["name"]}"\ndistribution = "fixed"\nvalue = {float(middle(r))}\n'
                                                               'grade = "assumption"\nevidence = []\nnote = "test"\n' for r in records))

    def again(self, law):
        """The same law under another name."""
        return self.write("again.toml", (ROOT / f"data/laws/{law}.toml").read_text())


class MalformedFiles(InFolder):
    """Each gives one clear message with its place, exit code 2, and no output."""

    def setUp(self):
        super().setUp()
        self.law = (ROOT / "data/laws/nz-2003-pra.toml").read_text()
        self.setting = (ROOT / "data/settings/vancouver/setting.toml").read_text()

    def refused(self, name, content, setting=False, says=""):
        path = self.write(name, content)
        args = ["--setting", path, *LAWS] if setting else [LAWS[0], path]
        out = self.folder / "out"
        done = aftermath("compare", *args, *SMALL, "--out", out)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertTrue(done.stderr.startswith(f"aftermath: {path}:"), done.stderr)
        self.assertRegex(done.stderr, says)
        self.assertFalse(out.exists())

    def test_unknown_lever(self):
        self.refused("a.toml", self.law.replace('lever = "third_parties"', 'lever = "third_partys"', 1), says=r":\d+:\d+: unknown lever 'third_partys'.*did you mean 'third_parties'")

    def test_wrong_type(self):
        self.refused("a.toml", re.sub(r'lever = "third_parties"\nvalue = "\w+"', 'lever = "third_parties"\nvalue = 7', self.law, count=1), says=r":\d+:\d+: 'value' is a whole number; expected allowed")

    def test_overlapping_dates(self):
        extra = '\n[[provision]]\nlever = "buying"\nvalue = "allowed"\nfrom = 2000-01-01\nclause = "x"\n\n[[provision]]\nlever = "buying"\nvalue = "prohibited"\nfrom = 2010-01-01\nclause = "y"\n'
        law = re.sub(r'\[\[provision\]\]\nlever = "buying"(.|\n)*?(?=\n\[\[|\Z)', "", self.law)
        self.refused("a.toml", law + extra, says=r":\d+:\d+: 'buying' is set twice at one time")

    def test_impossible_date(self):
        self.refused("a.toml", self.law + '\n[[provision]]\nlever = "health_testing"\nvalue = "none"\nfrom = 2021-02-30\nclause = "x"\n', says=r":\d+:\d+: ")

    def test_negative_rate_in_a_law(self):
        self.refused("a.toml", self.law + '\n[[provision]]\nlever = "selling"\nvalue = "prohibited"\nfrom = 2090-01-01\nenforcement = -3\nclause = "x"\n', says=r"'enforcement' does not fit; expected")

    def test_negative_rate_in_a_setting(self):
        self.refused("s.toml", re.sub(r'(name = "police.contact"(?:.|\n)*?median = )[\d.]+', r"\1-1.0", self.setting, count=1), setting=True, says=r":\d+:\d+: 'median' is -1; expected a number from 0 to 100")

    def test_duplicate_provision(self):
        first = re.search(r"\[\[provision\]\](?:.|\n)*?(?=\n\[\[)", self.law).group(0)
        self.refused("a.toml", self.law + "\n" + first + "\n", says=r"is set twice at one time")

    def test_duplicate_input(self):
        first = re.search(r"\[\[input\]\](?:.|\n)*?(?=\n\[\[)", self.setting).group(0)
        self.refused("s.toml", self.setting + "\n" + first + "\n", setting=True, says=r"stands twice")

    def test_truncated(self):
        cut = self.law.index("clause") + len('clause = "s')
        self.refused("a.toml", self.law[:cut], says=r":\d+:\d+: ")
        self.refused("s.toml", self.setting[: len(self.setting) // 2], setting=True, says=r":\d+:\d+: ")

    def test_binary(self):
        for setting in (False, True):
            self.refused("b.toml", bytes(range(256)) * 40, setting=setting, says="this is not a text file")

    def test_empty(self):
        for setting in (False, True):
            self.refused("e.toml", "", setting=setting, says="the file is empty")

    def test_hundred_megabytes(self):
        for setting in (False, True):
            self.refused("h.toml", b"# padding\n" * 10_000_000, setting=setting, says="larger than 4 MiB")

    def test_missing_and_folder(self):
        done = aftermath("compare", LAWS[0], "./nothing.toml", cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr), (2, "aftermath: ./nothing.toml: no such file\n"))
        done = aftermath("compare", LAWS[0], "nz-2003-pr", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assertIn("did you mean 'nz-2003-pra'?", done.stderr)

    def test_deep_nesting_does_not_crash(self):
        self.refused("n.toml", "a = " + "[" * 100_000, says=r":\d+:\d+: ")


class CommandLine(InFolder):
    def test_wrong_calls_end_with_2_and_say_how(self):
        for args in ([], ["compar"], ["compare", "x"], ["compare", *LAWS, "--draws", "0"], ["compare", *LAWS, "--people", "many"], ["compare", *LAWS, "--simd", "AVX99"], ["compare", *LAWS, "--assume", "nul"],
                     ["explain", LAWS[0], "--profile", "venue=steet"], ["laws", "show", LAWS[0], "--at", "2018-02-31"], ["evidence", "show", "no-such-record"]):
            done = aftermath(*args, cwd=self.folder)
            self.assertEqual(done.returncode, 2, args)
            self.assertNotEqual(done.stderr, "")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_two_laws_of_one_id_are_refused(self):
        law = (ROOT / "data/laws/nz-2003-pra.toml").read_text()
        for folder in ("a", "b"):
            (self.folder / folder).mkdir()
            self.write(f"{folder}/my-bill.toml", law)
        for laws in (["./a/my-bill.toml", "./b/my-bill.toml"], ["nz-2003-pra", "nz-2003-pra"], ["nz-2003-pra", "ke", "nz-2003-pra"]):
            done = aftermath("compare", *laws, *SMALL, "--out", "out", cwd=self.folder, check=2)
            self.assertEqual(done.stdout, "")
            self.assertRegex(done.stderr, "two of the laws are named '(my-bill|nz-2003-pra)'; expected each law once")
        self.assertFalse((self.folder / "out").exists())

    def test_threads_that_the_machine_refuses_cost_time_only(self):
        sizes = ["--draws", "8", "--people", "200", "--years", "1", "--json"]
        room = 4 << 30  # of addresses: a thousand threads ask for eight gigabytes, each draw at work for a fifth of one
        done = subprocess.run([str(PROGRAM), "compare", *LAWS, *sizes, "--threads", "1024"], capture_output=True, text=True, timeout=300,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (room, room)))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, aftermath("compare", *LAWS, *sizes, check=0).stdout)

    def test_a_limit_on_processes_costs_time_only(self):
        sizes = ["--draws", "8", "--people", "100", "--years", "1", "--json"]
        told = aftermath("compare", *LAWS, *sizes, check=0).stdout
        for most in (1, 2, 10):
            done = subprocess.run([str(PROGRAM), "compare", *LAWS, *sizes, "--threads", "64"], cwd="/", capture_output=True, text=True, timeout=300, **self.limited(most))
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(done.stdout, told)

    def limited(self, most):
        """Somebody who may have that many processes, threads among them. The limit does not hold for root."""
        nobody = 65534
        if not os.geteuid() and subprocess.run([str(PROGRAM), "--version"], cwd="/", capture_output=True, user=nobody).returncode:
            self.skipTest("the tree is not for others to read, and root has no limit")
        return {"user": None if os.geteuid() else nobody, "preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_NPROC, (most, most))}

    def test_numbers_are_decimal_and_within_their_bounds(self):
        small = ["compare", *LAWS, "--draws", "1", "--people", "100", "--years", "1", "--json"]
        for seed, told in (("010", 10), ("0", 0), ("18446744073709551615", 2**64 - 1)):
            self.assertEqual(json.loads(aftermath(*small, "--seed", seed, check=0).stdout)["seed"], told)
        for option, value in (("--seed", "-1"), ("--seed", "18446744073709551616"), ("--seed", "99999999999999999999999"), ("--seed", "0x10"), ("--seed", "1e3"), ("--seed", "+5"), ("--seed", "1.0"), ("--draws", "0x10"), ("--years", "-1")):
            done = aftermath("compare", *LAWS, "--json", f"{option}={value}", cwd=self.folder, check=2)
            self.holds(done.stderr, f"{option}: '{value}' does not fit; expected a whole number")
            self.assertEqual(done.stdout, "")
        self.assertEqual(json.loads(aftermath(*small[:3], "--draws", "010", *small[5:], check=0).stdout)["draws"], 10)

    def test_slips_get_the_nearest_word_and_help_is_found(self):
        for args, says in ((["compare", *LAWS, "--settin", "vancouver"], "did you mean '--setting'"), (["compar"], "did you mean 'compare'"), (["laws", "lst"], "did you mean 'list'"),
                           (["compare", LAWS[0]], "laws: at least 2 expected, and given: 1"), (["laws"], "a command is missing")):
            self.holds(aftermath(*args, check=2).stderr, says)
        self.holds(aftermath(check=2).stderr, "Examples:")
        self.assertEqual(aftermath("help", "compare", check=0).stdout, aftermath("compare", "--help", check=0).stdout)
        small = ["compare", *LAWS, "--draws", "1", "--people", "100", "--years", "1", "--json"]
        self.assertEqual(aftermath(*small, "--simd", "Scalar", check=0).stdout, aftermath(*small, "--simd", "scalar", check=0).stdout)

    def test_what_cannot_be_written_ends_with_1(self):
        for args in (["laws", "list"], ["evidence", "list", "--json"], ["--help"], ["--version"], ["completion", "bash"]):
            with open("/dev/full", "w") as full:
                done = subprocess.run([PROGRAM, *args], stdout=full, stderr=subprocess.PIPE, text=True)
            self.assertEqual(done.returncode, 1, args)
            self.holds(done.stderr, "cannot be written")
        limited = subprocess.run(["bash", "-c", 'ulimit -f 64; exec "$@"', "bash", PROGRAM, "compare", *LAWS, "--draws", "40", "--people", "200", "--years", "2", "--threads", "1", "--out", "out"],
                                 cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(limited.returncode, 1, limited.stderr)
        self.holds(limited.stderr, "what is finished cannot be kept")
        self.assertEqual([p.name for p in (self.folder / "out").iterdir() if "partial" in p.name], [])

    def test_a_pipe_or_device_as_a_file_is_refused_at_once(self):
        os.mkfifo(self.folder / "pipe.toml")
        for path in (self.folder / "pipe.toml", "/dev/zero"):
            self.holds(aftermath("laws", "check", path, check=2, timeout=60).stderr, "this is no ordinary file")

    def test_what_files_say_is_text_on_a_terminal(self):
        evil = "a\\u001b[31mred\\u202Eleft\\u0007\\nline"
        law = self.write("evil.toml", (ROOT / "data/laws/nz-2003-pra.toml").read_text().replace('name = "', f'name = "{evil}', 1))
        bad = self.write("bad.toml", law.read_text().replace('lever = "buying"', f'lever = "{evil}"', 1))
        for done in (aftermath("laws", "show", law, check=0), aftermath("laws", "check", bad, check=2), aftermath("run", law, *SMALL, "--out", "out", cwd=self.folder, check=0)):
            text = done.stdout + done.stderr
            self.assertEqual([letter for letter in text if letter in "\x1b\x07\u202e"], [])
        self.assertEqual(aftermath("laws", "check", bad, check=2).stderr.count("\n"), 1)
        self.holds(aftermath("laws", "check", bad, check=2).stderr, "\\u001b[31mred\\u202eleft")
        told = json.loads(aftermath("laws", "show", law, "--json", check=0).stdout)
        self.holds(json.dumps(told), "\\u001b[31mred\\u202eleft")

    def test_a_name_that_nothing_bears_is_told_with_its_file(self):
        town = (ROOT / "data/settings/vancouver/setting.toml").read_text()
        for path, says in ((self.write("law.toml", 'format = 1\n[law]\nname = "x"\njurisdiction = "XX"\ncitation = "-"\nsource = "-"\nupon = "nz-2003-pr"\n[[provision]]\nlever = "buying"\nvalue = "allowed"\nclause = "s 1"\n'), "did you mean 'nz-2003-pra'"),
                           (self.write("town.toml", re.sub('reference_law = ".*"', 'reference_law = "nz-2003-pr"', town)), "did you mean 'nz-2003-pra'"),
                           (self.write("place.toml", town.replace("[setting]\n", '[setting]\nregion = "oceanya"\n', 1)), "did you mean 'oceania'")):
            done = aftermath("laws" if path.name == "law.toml" else "settings", "check", path, check=2)
            self.assertEqual(self.place_told(done, path), self.place_of(path, r'(?:upon|reference_law|region) = ()"'), done.stderr)
            self.holds(done.stderr, says)

    def place_told(self, done, path):
        """Line and column of the only message."""
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        told = re.match(rf"aftermath: {re.escape(str(path))}:(\d+):(\d+): ", done.stderr)
        return told and tuple(map(int, told.groups()))

    def place_of(self, path, pattern):
        """Line and column of the group of the pattern in the file."""
        text = path.read_text()
        at = re.search(pattern, text).start(1)
        return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)

    def test_what_is_found_after_reading_is_told_with_its_place(self):
        data = self.folder / "data"
        shutil.copytree(ROOT / "data", data)

        def check(command, path, old, new, place, says):
            text = path.read_text()
            path.write_text(re.sub(old, new, text, count=1))
            self.assertNotEqual(path.read_text(), text, old)
            done = subprocess.run([str(PROGRAM), *command], capture_output=True, text=True, env={**os.environ, "AFTERMATH_DATA": str(data)})
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertEqual(self.place_told(done, path), self.place_of(path, place), done.stderr)
            self.holds(done.stderr, says)
            path.write_text(text)

        place, effects, counted, experiment = data / "settings/nairobi/posterior.toml", data / "posterior.toml", data / "settings/nairobi/targets.toml", data / "experiments/norway-2009.toml"
        fitted = r'fitted_to = ()"'
        check(["settings", "check", "nairobi"], place, 'fitted_to = "..', 'fitted_to = "zz', fitted, "the place's posterior was fitted to another day or law, or other priors or targets")
        check(["settings", "check", "nairobi"], counted, r'evidence = \["', 'evidence = ["x-', r'evidence = \[()"x-', "the target rests on the unknown evidence 'x-")
        setting = data / "settings/nairobi/setting.toml"
        measured = setting.read_text()
        setting.write_text(re.sub("\nmeasured = .*", "\nmeasured = 2013-01-01", measured))
        check(["settings", "check", "nairobi"], place, "# What", "# what", fitted, "the place's posterior was fitted to another day or law")
        setting.write_text(measured)
        check(["evidence", "check"], effects, 'fitted_to = "..', 'fitted_to = "zz', fitted, "the posterior was fitted to other priors or targets")
        check(["targets"], data / "targets.toml", 'evidence = "', 'evidence = "x-', r'evidence = ()"x-', "unknown evidence 'x-")
        check(["evidence", "check"], data / "operations.toml", r'evidence = \["', 'evidence = ["x-', r'evidence = ()\["x-', "cites the unknown evidence 'x-")
        check(["validate", "norway-2009"], experiment, 'setting = "', 'setting = "x-', r'setting = ()"x-', "no setting named 'x-")

    def test_long_quotes_are_cut(self):
        law = self.write("long.toml", (ROOT / "data/laws/nz-2003-pra.toml").read_text().replace('lever = "buying"', 'lever = "' + "é" * 100_000 + '"', 1))
        done = aftermath("laws", "check", law, check=2)
        self.assertLess(len(done.stderr), 2000)
        self.holds(done.stderr, "bytes]")

    def test_a_file_names_nothing_outside_its_folder(self):
        town = (ROOT / "data/settings/vancouver/setting.toml").read_text()
        law = (ROOT / "data/laws/nz-2003-pra.toml").read_text()
        (self.folder / "in").mkdir()
        for path in ("/etc/passwd.toml", "../law.toml", "below/../../law.toml"):
            bad_law = self.write("in/bad.toml", law.replace("[law]\n", f'[law]\nupon = "{path}"\n', 1))
            self.holds(aftermath("laws", "check", bad_law, check=2).stderr, f"it names '{path}', which lies outside its folder")
            for key in ("reference_law", "region"):
                text = re.sub(rf'(?m)^{key} = .*\n', "", town).replace("[setting]\n", f'[setting]\n{key} = "{path}"\n', 1)
                self.holds(aftermath("settings", "check", self.write("in/town.toml", text), check=2).stderr, f"it names '{path}', which lies outside its folder")

    def test_help_has_examples(self):
        for command in ([], ["compare"], ["run"], ["attribute"], ["sensitivity"], ["breakeven"], ["validate"], ["explain"], ["laws"], ["settings"], ["evidence"], ["mechanisms"], ["completion"], ["elicit"], ["elicit", "export"], ["elicit", "import"]):
            self.holds(aftermath(*command, "--help", check=0).stdout, "Example")

    def test_help_and_readme_say_what_the_defaults_cost(self):
        row = re.search(r"\| `compare` two laws, four \|(?:.*\n){3}", (ROOT / "README.md").read_text()).group(0)
        for command in ("compare", "attribute", "sensitivity", "breakeven", "validate"):
            told = re.search(r"about (\d+ (?:minutes?|seconds)) of processor time", aftermath(command, "--help", check=0).stdout)
            self.holds(row, f"`{command}")
            self.holds(row, told.group(1))

    def test_help_says_how_many_in_words_and_each_range_once(self):
        for command in ("compare", "attribute", "sensitivity", "breakeven", "explain", "run", "validate", "laws diff"):
            told = aftermath(*command.split(), "--help", check=0).stdout
            self.assertIsNone(re.search(r"\(\d+x\)| x \d|in \[[^]]*\]:", told), told)
        self.holds(aftermath("compare", "--help").stdout, "Usage: aftermath compare [OPTIONS] laws...")

    def test_completion_is_a_script_that_knows_the_options(self):
        script = aftermath("completion", "bash", check=0).stdout
        self.holds(script, "--assume")
        subprocess.run(["bash", "-n"], input=script, text=True, check=True)
        asked = subprocess.run(["bash", "-c", script + '\nPATH="$1:$PATH"; COMP_WORDS=(aftermath compare ca-); COMP_CWORD=2; _aftermath; echo "${COMPREPLY[@]}"', "bash", str(PROGRAM.parent)],
                               capture_output=True, text=True, check=True)
        self.holds(asked.stdout, "ca-2014-pcepa")

    def test_values_of_options_are_completed_and_fish_has_a_script(self):
        script = aftermath("completion", "bash", check=0).stdout
        self.write("my.toml", "")
        self.write("sensitivity.json", "")
        # bash takes '=' for a word of its own, and what it puts in stands after the last one
        for line, says in (("compare --assume ", "critics"), ("compare --assume ", "my.toml"), ("compare --assume = cr", "critics"), ("compare --freeze raids,vio", "raids,violence"), ("compare --outcome arr", "arrests"), ("validate nor", "norway-2009"),
                           ("settings show nai", "nairobi"), ("explain ke --profile ven", "venue=managed"), ("explain ke --profile venue = st", "street"), ("explain ke --profile venue = street,status = unp", "unpermitted"),
                           ("explain ke --profile venue = street,tie", "street,tie=isolated"), ("elicit export --sensitivity ", "sensitivity.json"), ("breakeven --weights ", "my.toml"), ("world --part ind", "india"), ("calibrate nai", "nairobi")):
            asked = subprocess.run(["bash", "-c", script + '\nPATH="$1:$PATH"; shift; COMP_WORDBREAKS="="; COMP_WORDS=(aftermath "$@"); COMP_CWORD=$#; _aftermath; printf "%s\\n" "${COMPREPLY[@]}"', "bash", str(PROGRAM.parent), *line.split(" ")],
                                   cwd=self.folder, capture_output=True, text=True, check=True)
            self.assertIn(says, asked.stdout.splitlines(), line)
        fish = aftermath("completion", "fish", check=0).stdout
        for part in ("complete -c aftermath", "case 'laws show'", "--assume", "critics"):
            self.holds(fish, part)
        if shutil.which("fish"):
            for line, says in (("compare --assume ", "critics"), ("compare --assume=cr", "--assume=critics"), ("compare --freeze raids,vio", "raids,violence"), ("explain ke --profile venue=street,sta", "venue=street,status=unpermitted"), ("validate nor", "norway-2009"), ("laws show nz", "nz-2003-pra")):
                asked = subprocess.run(["fish", "-c", fish + "\nset -x PATH $argv[1] $PATH; complete -C \"aftermath $argv[2]\"", str(PROGRAM.parent), line], cwd=self.folder, capture_output=True, text=True, check=True)
                self.assertIn(says, asked.stdout.splitlines(), line)

    @unittest.skipUnless(shutil.which("zsh"), "needs zsh")
    def test_zsh_completes_values_by_the_same_script(self):
        script = self.write("script.zsh", aftermath("completion", "zsh", check=0).stdout)
        for line, says in (("validate norw", "norway-2009"), ("explain ke --profile venue=street,tie=iso", "venue=street,tie=isolated"), ("compare --assume=cri", "--assume=critics")):
            asked = f"""
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= ; PATH={PROGRAM.parent}:$PATH; cd {self.folder}; autoload -U compinit; compinit -u -D; source {script}; echo REA""DY'
zpty -r -m shell said '*READY*'
zpty -w -n shell $'aftermath {line}\t'
zpty -r -m shell said '*{says}*'
print FOUND
"""
            self.assertIn("FOUND", subprocess.run(["timeout", "60", "zsh", "-f", "-c", asked], capture_output=True, text=True).stdout, line)

    def test_every_nested_command_has_an_example_of_its_own(self):
        for command, nested in (("laws", ("list", "show", "diff", "agree", "check", "schema")), ("settings", ("list", "show", "check", "regions", "fit", "new", "import", "schema")), ("evidence", ("list", "show", "pool", "check")), ("elicit", ("export", "import"))):
            for name in nested:
                self.holds(aftermath(command, name, "--help", check=0).stdout, f"  aftermath {command} {name}")

    def test_lists_and_checks_are_told_as_json(self):
        for args in (["laws", "check"], ["settings", "check"], ["evidence", "check"]):
            self.assertEqual(json.loads(aftermath(*args, "--json", check=0).stdout), {"problems": []})
        bad = self.write("bad.toml", (ROOT / "data/laws/nz-2003-pra.toml").read_text().replace('lever = "buying"', 'lever = "buyin"', 1))
        done = aftermath("laws", "check", bad, "--json", check=2)
        problem = json.loads(done.stdout)["problems"][0]
        self.assertEqual((problem["file"], problem["nearest"], done.stderr), (str(bad), "buying", ""))
        for args, key in ((["settings", "regions"], "region"), (["world", "--list"], "part"), (["validate", "--list"], "experiment")):
            self.assertGreater(len({one[key] for one in json.loads(aftermath(*args, "--json", check=0).stdout)}), 5)

    def test_lines_fit_the_terminal_and_a_pipe_is_left_alone(self):
        def lines(*args, columns):
            done = subprocess.run([PROGRAM, *args], cwd=self.folder, capture_output=True, text=True, env={**os.environ, "COLUMNS": columns}, check=True)
            return [line for line in done.stdout.splitlines() if not line.startswith("  aftermath ")]

        small = ["compare", *LAWS, "--draws", "2", "--people", "100", "--years", "1", "--out", "out"]
        for args in (small, ["laws", "list"], ["laws", "show", LAWS[0]], ["settings", "show", "vancouver"], ["compare", "--help"], ["--help"], ["explain", LAWS[0], "--profile", "venue=street"]):
            wide, narrow = lines(*args, columns=""), lines(*args, columns="80")
            self.assertGreater(max(map(len, wide)), 80)
            self.assertEqual([line for line in narrow if len(line) > 80 and " " in line.strip()], [], args)
            words = lambda text: sorted(" ".join(text).split())
            self.assertEqual(words(wide), words(narrow), args)
        plain, narrow = (subprocess.run([PROGRAM, "laws", "list", "--json"], capture_output=True, check=True, env={**os.environ, "COLUMNS": columns}).stdout for columns in ("", "40"))
        self.assertEqual(plain, narrow)

    def test_one_is_singular(self):
        told = aftermath("compare", *LAWS, "--draws", "1", "--people", "100", "--years", "1", "--out", "out", cwd=self.folder, check=0).stdout
        self.assertRegex(told, r"1 year from .*, 1 draw of 100 people")
        self.assertIsNone(re.search(r"\b1 (years|draws)\b", told))

    def test_library_lists_shows_and_checks(self):
        self.assertIn("nz-2003-pra", aftermath("laws", "list", check=0).stdout)
        self.assertEqual({law["law"] for law in json.loads(aftermath("laws", "list", "--json", check=0).stdout)} & set(LAWS), set(LAWS))
        in_force = json.loads(aftermath("laws", "show", LAWS[0], "--at", "2018-06-01", "--json", check=0).stdout)
        buying = [p for p in in_force["provisions"] if p["lever"] == "buying"]
        self.assertTrue(buying and buying[0]["value"].startswith("prohibited"))
        before = json.loads(aftermath("laws", "show", LAWS[0], "--at", "2010-06-01", "--json", check=0).stdout)
        self.assertFalse([p for p in before["provisions"] if p["lever"] == "buying" and p["value"].startswith("prohibited")])
        for what in ("laws", "settings", "evidence"):
            self.holds(aftermath(what, "check", check=0).stdout, "no problem")
        self.holds(aftermath("settings", "show", "vancouver", check=0).stdout, "people.represented")
        self.assertGreater(len(json.loads(aftermath("evidence", "list", "--json", check=0).stdout)), 1000)

    LAW = 'format = 1\n[law]\nname = "{0}"\njurisdiction = "XX"\ncitation = "-"\nsource = "-"\n{1}\n'
    PROVISION = '[[provision]]\nlever = "{0}"\nvalue = "{1}"\nclause = "s 1"\n{2}\n'

    def write_law(self, name, head, *provisions):
        return self.write(name + ".toml", self.LAW.format(name, head) + "".join(self.PROVISION.format(*one) for one in provisions))

    def in_force(self, law, day="2021-01-01"):
        told = json.loads(aftermath("laws", "show", law, "--at", day, "--json", cwd=self.folder, check=0).stdout)
        return {p["lever"]: p for p in told["provisions"]}

    def test_laws_stand_upon_laws(self):
        self.write_law("country", "", ("selling", "licensed", ""), ("buying", "allowed", ""))
        self.write_law("city", 'upon = "country.toml"\nwins = "stricter"', ("selling", "prohibited", "from = 2010-01-01"), ("soliciting", "zoned", ""))
        both = self.in_force("./city.toml")
        self.assertEqual({lever: (p["value"], p["layer"]) for lever, p in both.items()},
                         {"selling": ("prohibited", "city"), "buying": ("allowed", "country"), "soliciting": ("zoned", "city")})
        self.assertEqual(self.in_force("./city.toml", "2009-12-31")["selling"]["value"], "licensed")
        self.write_law("by-law", 'wins = "stricter"', ("buying", "prohibited", ""))
        self.assertEqual(self.in_force("./country.toml+./by-law.toml")["buying"]["value"], "prohibited")
        self.assertEqual(json.loads(aftermath("laws", "show", "./country.toml+./by-law.toml", "--json", cwd=self.folder, check=0).stdout)["law"], "country+by-law")
        self.write_law("plus+sign", "", ("buying", "prohibited", ""))
        self.assertEqual(self.in_force("./plus+sign.toml")["buying"]["value"], "prohibited")
        self.write_law("round", 'upon = "round.toml"', ("buying", "prohibited", ""))
        self.holds(aftermath("laws", "show", "./round.toml", cwd=self.folder, check=2).stderr, "stand upon one another")
        self.holds(aftermath("laws", "show", "nz-2003-pra+ca-2014-pcep", check=2).stderr, "did you mean 'ca-2014-pcepa'")

    def test_practice_is_kept_separate_and_can_be_left_out(self):
        self.write_law("place", "", ("health_testing", "none", ""), ("health_testing", "compulsory", 'basis = "practice"\nsource = "a report"'))
        practised = self.in_force("./place.toml")["health_testing"]
        self.assertEqual((practised["value"], practised["basis"]), ("compulsory", "practice"))
        self.assertEqual(self.in_force("./place.toml:written")["health_testing"]["value"], "none")
        self.holds(aftermath("laws", "diff", "./place.toml", "./place.toml:written", cwd=self.folder, check=0).stdout, "compulsory (practice)")
        arms = json.loads(aftermath("compare", "./place.toml", "./place.toml:written", *SMALL, "--json", cwd=self.folder, check=0).stdout)
        self.assertEqual(arms["laws"], ["place", "place:written"])

    def test_laws_begin_on_one_day_wherever_none_is_said(self):
        days = {one["change"] for one in json.loads(aftermath("settings", "list", "--json", check=0).stdout)}
        days.add(tomllib.loads((ROOT / "data/world.toml").read_text())["world"]["change"].isoformat())
        self.assertEqual(len(days), 1, days)
        self.holds(aftermath("settings", "new", "--help", check=0).stdout, days.pop())

    def test_a_place_tells_how_old_its_figures_are(self):
        shown = json.loads(aftermath("settings", "show", "vancouver", "--json", check=0).stdout)
        years = sorted(one["year"] for one in shown["inputs"] if not one["borrowed_from"] and one["grade"] != "assumption")
        told = aftermath("compare", *LAWS, *SMALL, cwd=self.folder, check=0).stdout
        self.holds(" ".join(told.split()), f"{len(years)} are figures chosen for it, from {years[0]} to {years[-1]}, half of them from {years[(len(years) - 1) // 2]} or before")
        figures = json.loads(aftermath("compare", *LAWS, *SMALL, "--json", check=0).stdout)["figures"]
        self.assertEqual([figures[key] for key in ("own", "first", "last", "measured")], [len(years), years[0], years[-1], shown["measured"]])

    def test_a_generic_place_is_made_of_a_region_and_compared_there(self):
        args = ["settings", "new", "town.toml", "--name", 'A "town"', "--country", "KE", "--region", "sub-saharan-africa", "--law", "ke", "--people", "3000", "--change", "2021-01-01"]
        self.holds(aftermath(*args, cwd=self.folder, check=0).stdout, "town.toml")
        shown = json.loads(aftermath("settings", "show", "./town.toml", "--json", cwd=self.folder, check=0).stdout)
        self.assertEqual(shown["name"], 'A "town"')
        own = [one["name"] for one in shown["inputs"] if not one["borrowed_from"]]
        self.assertEqual(own, ["people.represented"])
        borrowed = {one["name"]: one["borrowed_from"] for one in shown["inputs"]}
        self.assertEqual({"Sub-Saharan Africa", "World", ""}, set(borrowed.values()))
        self.assertTrue(all(one["grade"] == "assumption" for one in shown["inputs"]))
        told = json.loads(aftermath("compare", "--setting", "./town.toml", "ke", "nz-2003-pra", *SMALL, "--json", cwd=self.folder, check=0).stdout)
        self.assertEqual(told["setting"], "town")
        self.holds(aftermath(*args, cwd=self.folder, check=2).stderr, "there is such a file already")
        aftermath(*args[:2], "a/folder/setting.toml", *args[3:], cwd=self.folder, check=0)
        aftermath("settings", "check", "./a/folder/setting.toml", cwd=self.folder, check=0)
        self.write("a/folder/targets.toml", 'format = 1\n[[target]]\nasked = "hiv"\nshare = 0.1\nci = [0.2, 0.3]\ntransport = 0.3\nyear = 2016\nsource = "x"\n')
        self.holds(aftermath("settings", "check", "./a/folder/setting.toml", cwd=self.folder, check=2).stderr, "targets.toml:5:6: 'ci' does not fit")
        for wrong, says in ((("--region", "sub-sahara-africa"), "did you mean 'sub-saharan-africa'"), (("--country", "Kenya"), "ISO 3166"),
                            (("--law", "keh"), "did you mean 'ke'"), (("--change", "2021"), "no date")):
            again = [*args[:2], "other.toml", *args[3:]]
            again[again.index(wrong[0]) + 1] = wrong[1]
            self.holds(aftermath(*again, cwd=self.folder, check=2).stderr, says)
            self.assertFalse((self.folder / "other.toml").exists())

    def test_figures_of_a_place_come_from_spreadsheets(self):
        town = self.folder / "town/setting.toml"
        aftermath("settings", "new", town, "--name", "Town", "--country", "KE", "--region", "sub-saharan-africa", "--law", "ke", "--people", "3000", check=0)
        before = town.read_text()
        counted = self.write("counted.csv", "asked,among,recall_weeks,share,counted,per_year,low,high,transport,year,source\n"
                             "violence_by_clients,street,26,0.22,,,0.18,0.27,0.4,2016,A\n,,,,trafficked_identified,45,30,65,0.7,2019,B\n")
        measured = self.write("measured.csv", "name;year;distribution;median;sd_logit;grade;source\npeople.street;2018;logit_normal;0,4;0,2;C;D\n")
        done = aftermath("settings", "import", town, "--targets", counted, "--inputs", measured, check=0)
        self.holds(done.stdout, "written: ")
        self.assertTrue(town.read_text().startswith(before))
        targets = tomllib.loads((town.parent / "targets.toml").read_text())["target"]
        self.assertEqual([(one.get("share"), one.get("per_year"), one["ci"]) for one in targets], [(0.22, None, [0.18, 0.27]), (None, 45.0, [30.0, 65.0])])
        self.assertEqual(tomllib.loads(town.read_text())["input"][-1]["median"], 0.4)
        aftermath("settings", "check", town, check=0)
        told = json.loads(aftermath("settings", "fit", town, "--draws", "4", "--people", "200", "--json", check=0).stdout)
        self.assertEqual([one["published"]["estimate"] for one in told["targets"]], [0.22, 45])
        written = [path.read_text() for path in (town, town.parent / "targets.toml")]
        for args, says in ((["--targets", counted], f"{counted}:2:1: 'violence_by_clients, street, in 26 weeks, 2016' stands in {town.parent}/targets.toml:"), (["--inputs", measured], f"{measured}:2:1: '"),
                           (["--targets", self.write("bad.csv", counted.read_text().replace("0.22", "2.2"))], "bad.csv:2:31: 'share' is 2.2; expected"), ([], "no file is named")):
            done = aftermath("settings", "import", town, *args, check=2)
            self.holds(done.stderr, says)
            self.assertEqual([path.read_text() for path in (town, town.parent / "targets.toml")], written)
        more = self.write("more.csv", counted.read_text().replace(",2016,", ",2017,").replace(",2019,", ",2020,"))
        aftermath("settings", "import", town, "--targets", more, check=0)
        self.assertEqual(len(tomllib.loads((town.parent / "targets.toml").read_text())["target"]), 4)
        aftermath("settings", "import", town, "--targets", more, "--replace", check=0)
        self.assertEqual([one["year"] for one in tomllib.loads((town.parent / "targets.toml").read_text())["target"]], [2017, 2020])

    def test_a_place_is_set_beside_what_was_counted_there(self):
        args = ["settings", "fit", "nairobi", "--draws", "10", "--people", "300"]
        told = json.loads(aftermath(*args, "--json", check=0).stdout)
        self.assertTrue(told["calibrated"])
        self.assertEqual(json.loads(aftermath(*args, "--json", "--threads", "1", check=0).stdout), told)
        for one in told["targets"]:
            self.assertLessEqual(one["as_asked"]["lo90"], one["simulated"]["lo90"])
            self.assertEqual(one["inside90"], one["simulated"]["lo90"] <= one["published"]["estimate"] <= one["simulated"]["hi90"])
        self.assertEqual(told["inside90"], sum(one["inside90"] for one in told["targets"]))
        self.assertFalse(json.loads(aftermath(*args, "--json", "--assume", "priors", check=0).stdout)["calibrated"])
        self.holds(aftermath("settings", "regions", check=0).stdout, "sub-saharan-africa")

    def test_two_laws_are_compared_and_two_codings_compared(self):
        told = json.loads(aftermath("laws", "diff", *LAWS, "--at", "2010-01-01", "--json", check=0).stdout)
        levers = {one["lever"]: [said["value"] for said in one["said"]] for one in told["differ"]}
        self.assertIn("working_together", levers)  # prohibited in Canada until 2014
        self.assertNotIn("buying", levers)
        self.holds(aftermath("laws", "diff", LAWS[0], LAWS[0], check=0).stdout, "both say the same")
        self.assertEqual(json.loads(aftermath("laws", "agree", LAWS[0], LAWS[0], "--json", check=0).stdout)["share"], 1)
        told = json.loads(aftermath("laws", "agree", *LAWS, "--from", "2004-01-01", "--until", "2024-01-01", "--json", check=0).stdout)
        self.assertAlmostEqual({one["lever"]: one["share"] for one in told["levers"]}["buying"], 3992 / 7305)  # to 6 December 2014
        self.holds(aftermath("laws", "agree", *LAWS, "--until", "1999-01-01", check=2).stderr, "not after --from")

    def test_the_library_asks_more_of_its_own_laws(self):
        data = self.folder / "data"
        shutil.copytree(ROOT / "data", data)
        text = (data / "laws/nz-2003-pra.toml").read_text()
        check = lambda: subprocess.run([PROGRAM, "laws", "check"], capture_output=True, text=True, env={**os.environ, "AFTERMATH_DATA": str(data)})
        for old, new, says in (("checked = 2026-11-24\n", "", "last looked at"),
                               ('basis = "practice"\nsource', 'basis = "practice"\n#', "practice without a source"),
                               ('lever = "buying"\n', 'lever = "buying"\nevidence = ["platt2018-violence-repressive-policin"]\n', "did you mean 'platt2018-violence-repressive-policing'")):
            self.assertEqual(text.count(old) > 0, True)
            (data / "laws/nz-2003-pra.toml").write_text(text.replace(old, new, 1))
            done = check()
            self.assertEqual(done.returncode, 2)
            self.holds(done.stderr, says)

    def test_a_date_ten_years_later_brings_the_effect_ten_years_later(self):
        for year in (2021, 2031):
            self.write_law(f"from-{year}", "", ("buying", "prohibited", f'from = {year}-01-01\nenforcement = "high"'))
        self.write_law("none", "", ("selling", "allowed", ""))
        told = json.loads(aftermath("compare", "./none.toml", "./from-2021.toml", "./from-2031.toml", "--change", "2021-01-01", "--draws", "12", "--people", "600", "--years", "20", "--json", cwd=self.folder, check=0).stdout)
        year_by_year = {(one["outcome"], arm["law"]): arm["median"] for one in told["outcomes"] if one["group"] == "all" for arm in one["series"]["arms"]}
        for outcome in {outcome for outcome, _ in year_by_year}:
            self.assertEqual(year_by_year[outcome, "from-2031"][:10], year_by_year[outcome, "none"][:10], outcome)
        contacts = {law: [a - b for a, b in zip(year_by_year["police_contacts", law], year_by_year["police_contacts", "none"])] for law in ("from-2021", "from-2031")}
        args = ["compare", "./none.toml", "./from-2031.toml", "--draws", "4", "--people", "400", "--years", "1", "--json"]
        shifted = json.loads(aftermath(*args, "--change", "2031-01-01", cwd=self.folder, check=0).stdout)
        self.assertGreater(next(one for one in shifted["outcomes"] if one["outcome"] == "police_contacts")["effects"][0]["difference"]["median"], 0)
        self.holds(aftermath(*args, "--change", "2031", cwd=self.folder, check=2).stderr, "no date")
        soon, late = sum(contacts["from-2021"][:10]), sum(contacts["from-2031"][10:])
        self.assertGreater(soon, 0)
        self.assertLess(abs(late / soon - 1), 0.2)

    def test_one_published_number_has_one_role_under_any_id(self):
        data = Path(self.folder) / "data"
        shutil.copytree(ROOT / "data", data)
        records = data / "evidence/violence-health.toml"
        record = re.search(r'\[\[evidence\]\]\nid = "platt2018-violence-repressive-policing".*?(?=\n\[\[evidence)', records.read_text(), re.S)[0]
        again = record.replace("violence-repressive-policing", "violence-again", 1).replace('role = "target"', 'role = "prior"')
        records.write_text(records.read_text() + "\n" + again + "\n")
        done = subprocess.run([PROGRAM, "evidence", "check"], capture_output=True, text=True, env={**os.environ, "AFTERMATH_DATA": str(data)})
        self.assertEqual(done.returncode, 2)
        self.holds(done.stderr, "platt2018-violence-again' is the number of 'platt2018-violence-repressive-policing'")

    def test_pool_shows_the_prior_of_a_parameter_and_says_what_it_cannot_do(self):
        told = json.loads(aftermath("evidence", "pool", "--parameter", "violence.homeless", "--json", check=0).stdout)
        self.assertEqual((told["records"], told["studies"], told["left_out"]), (4, 3, []))
        self.assertLess(told["prior"]["median"], told["ratio"])  # shrunk
        self.holds(aftermath("evidence", "pool", *told["used"], check=0).stdout, "3 independent studies from 4 records")
        for args in ([], ["no-such-record"], ["--parameter", "violence.homeles"], ["decker2021-rate-client"],
                     ["decker2021-homeless-ipv", "--inverse", "other"]):
            done = aftermath("evidence", "pool", *args, cwd=self.folder)
            self.assertEqual(done.returncode, 2, done.stderr)

    def test_explain_gives_factor_clause_and_evidence(self):
        told = json.loads(aftermath("explain", *LAWS, "--profile", "venue=street,status=unpermitted", "--json", check=0).stdout)
        self.assertEqual([law["law"] for law in told["laws"]], LAWS)
        factors = [factor for law in told["laws"] for target in law["targets"] for factor in target["factors"]]
        self.assertTrue(any(factor["clauses"] for factor in factors) and any(factor["evidence"] for factor in factors))
        hazards = {target["target"]: target["value"] for target in told["laws"][0]["targets"]}
        self.assertGreater(hazards["client_violence"], 0)

    def test_generated_pages_and_schemas_are_up_to_date(self):
        done = subprocess.run([sys.executable, ROOT / "docs/generate.py", "--check-quick"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_every_mechanism_has_its_page_and_every_link_its_target(self):
        for page in (ROOT / "docs").rglob("*.md"):
            for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text()):
                self.assertTrue((page.parent / target).exists(), f"{page}: {target}")

    def test_data_files_fit_their_schemas(self):
        def load(path):
            return json.loads(json.dumps(tomllib.loads(path.read_text()), default=str))

        for name, pattern in (("law", "laws/*.toml"), ("setting", "settings/*/setting.toml"), ("region", "regions/*.toml"), ("world", "world.toml"), ("place-targets", "settings/*/targets.toml"), ("parameters", "parameters/*.toml"), ("experiment", "experiments/*.toml")):
            files = sorted((ROOT / "data").glob(pattern))
            self.assertTrue(files)
            for path in files:
                self.assertEqual([f"{list(e.path)} {e.message[:200]}" for e in schema(name).iter_errors(load(path))], [], path)


class Runs(InFolder):
    def compare(self, *args, laws=LAWS, **kwargs):
        return aftermath("compare", "--setting", "vancouver", *laws, *SMALL, *args, cwd=self.folder, check=0, **kwargs)

    def test_json_is_the_summary_and_nothing_else(self):
        done = self.compare("--json")
        summary = json.loads(done.stdout)
        self.assertEqual(done.stderr, "")
        self.assertEqual(list(self.folder.iterdir()), [])
        schema("summary").validate(summary)
        self.assertEqual((summary["setting"], summary["laws"], summary["draws"], summary["people"]), ("vancouver", LAWS, 4, 400))

    def test_threads_and_vector_width_change_no_byte(self):
        for options in (["--threads", "1"], ["--threads", "2"], ["--simd", "scalar"], ["--simd", "SSE4"]):
            self.compare("--out", "-".join(options).strip("-"), *options)
        texts = {path.read_bytes() for path in self.folder.glob("*/summary.json")}
        self.assertEqual(len(texts), 1)
        self.assertEqual(len({path.read_bytes() for path in self.folder.glob("*/summary.csv")}), 1)
        self.assertEqual(len({path.read_bytes() for path in self.folder.glob("*/report.html")}), 1)

    def test_until_error_gives_the_bytes_of_so_many_draws_and_resumes(self):
        def run(folder, *options, **kwargs):
            return aftermath("compare", "--setting", "vancouver", *LAWS, "--people", "100", "--years", "1", "--out", folder, *options, cwd=self.folder, **kwargs)

        def outputs(folder):
            return {p.name: p.read_bytes() for p in sorted((self.folder / folder).iterdir()) if p.name not in ("results.nc", "run.json")}

        stopped = run("stopped", "--until-error", "20", "--draws", "160", "--threads", "2", check=0)
        self.holds(stopped.stderr, "reached with 32 draws")
        run("asked", "--draws", "32", "--threads", "1", check=0)
        self.assertEqual(outputs("stopped"), outputs("asked"))
        short = run("short", "--until-error", "1e-6", "--draws", "60", check=0)
        self.holds(short.stderr, "not reached within 60 draws")

        killed = subprocess.Popen([PROGRAM, "compare", *LAWS, "--people", "100", "--years", "1", "--out", "killed", "--until-error", "1e-6", "--draws", "160", "--threads", "1"],
                                  cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ledger = self.folder / "killed/draws.ledger"
        while killed.poll() is None and not (ledger.exists() and ledger.stat().st_size > 0):
            time.sleep(0.01)
        killed.kill()
        killed.wait()
        run("killed", "--until-error", "20", "--draws", "160", check=0)
        self.assertEqual(outputs("killed"), outputs("asked"))
        self.assertEqual(run("bad", "--until-error", "0").returncode, 2)
        self.assertEqual(run("bad", "--until-error", "-1").returncode, 2)
        self.assertFalse((self.folder / "bad").exists())

    def test_on_a_terminal_the_answer_so_far_stands_above_the_bar_and_goes_at_the_end(self):
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 60, 0, 0))
        running = subprocess.Popen([PROGRAM, "compare", *LAWS, "--people", "100", "--years", "1", "--draws", "50"], cwd=self.folder, stdout=subprocess.PIPE, stderr=theirs)
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # the end of a terminal
            while piece := os.read(ours, 4096):
                shown += piece
        os.close(ours)
        answer = running.communicate()[0].decode()
        self.assertEqual(running.returncode, 0)
        shown = shown.decode()
        first, second = shown.index("so far, 32 draws"), shown.index("so far, 48 draws")
        table = re.sub(r"\r?\n", "\n", shown[first:shown.index("[", first)])
        self.assertIn("Police contacts", table)
        self.assertLessEqual(max(map(len, table.splitlines())), 60)
        self.assertIn(f"\x1b[{table.count(chr(10))}A", shown[first:second])  # the next is drawn over it
        self.assertRegex(shown[shown.rindex(" draws, "):], r"\x1b\[\d+A\r\x1b\[J")
        self.assertNotIn("so far", answer)

    def test_sizes_are_chosen_by_what_the_figures_need_and_give_the_bytes_of_those_sizes(self):
        chosen = aftermath("compare", *LAWS, "--years", "1", "--json", check=0)
        summary = json.loads(chosen.stdout)
        self.assertIn(summary["draws"], (64, 96, 128, 192, 256, 384, 512))
        self.assertIn(summary["people"], (250, 500, 1000, 2000))
        ends = [e["relative_mc_error_of_ends"] for e in summary["enough_runs"]["errors"]]
        if summary["draws"] < 512:
            self.assertLessEqual(max(e["relative_mc_error"] for e in summary["enough_runs"]["errors"]), 0.1)
            self.assertGreaterEqual(sum(e <= 0.4 for e in ends), 0.9 * len(ends))
        self.assertGreaterEqual(summary["draws"], 128)
        asked = aftermath("compare", *LAWS, "--years", "1", "--json", "--draws", str(summary["draws"]), "--people", str(summary["people"]), check=0)
        self.assertEqual(chosen.stdout, asked.stdout)

    def test_until_error_goes_on_beyond_the_usual_number_of_draws(self):
        args = ["compare", *LAWS, "--people", "100", "--years", "1", "--until-error", "0.3", "--json"]
        done = aftermath(*args, check=0)
        self.holds(done.stderr, "--until-error was reached with")
        self.assertGreater(json.loads(done.stdout)["draws"], 256)
        self.holds(aftermath(*args, "--draws", "200", check=0).stderr, "not reached within 200 draws")

    def test_the_decision_view_of_three_laws_adds_up(self):
        laws = [*LAWS, self.again(LAWS[0])]
        summary = json.loads(self.compare("--json", "--willing-to-pay", "80000", "--discount", "0.03", laws=laws).stdout)
        schema("summary").validate(summary)
        decision = summary["decision"]
        for best in decision["best"]:
            chances = [law["chance"] for law in best.get("chance_best", [])]
            self.assertTrue(not chances or None in chances or abs(sum(chances) - 1) < 1e-9, best)
        for outcome in ("raids", "encounters", "worker_years"):
            self.assertEqual([b["better"] for b in decision["best"] if b["outcome"] == outcome], ["none"])
        curve = decision["acceptability"]
        self.assertEqual((curve["willingness_to_pay"][0], curve["willingness_to_pay"][-1]), (0, 80000))
        for chances in zip(*(law["chance"] for law in curve["chance_best"])):
            self.assertAlmostEqual(sum(chances), 1)
        self.assertEqual(decision["against"][1]["case"], "no_difference")
        undiscounted = next(o for o in summary["outcomes"] if (o["outcome"], o["group"]) == ("public_money", "all"))
        self.assertLess(decision["levels"][0]["public_money"]["mean"], undiscounted["arms"][0]["mean"])
        for options in (["--discount", "-0.1"], ["--willing-to-pay", "nothing"]):
            self.assertEqual(aftermath("compare", *laws, *options, cwd=self.folder).returncode, 2)

    def test_the_same_law_differs_by_exactly_zero(self):
        for outcome in json.loads(self.compare("--json", laws=[LAWS[0], self.again(LAWS[0])]).stdout)["outcomes"]:
            for effect in outcome["effects"]:
                self.assertEqual(effect["verdict"], "no_difference", outcome["outcome"])
                self.assertIn(effect["difference"], ({"median": 0, "lo90": 0, "hi90": 0}, None))

    def test_null_assumptions_make_arms_identical(self):
        for outcome in json.loads(self.compare("--json", "--assume", "null").stdout)["outcomes"]:
            for effect in outcome["effects"]:
                self.assertEqual(effect["verdict"], "no_difference", outcome["outcome"])
                self.assertIn(effect["difference"], ({"median": 0, "lo90": 0, "hi90": 0}, None))

    def test_assumptions_and_seed_change_the_answer(self):
        texts = {self.compare("--json", *options).stdout for options in ([], ["--seed", "2"], ["--assume", "critics"])}
        self.assertEqual(len(texts), 3)
        own = self.write("own.toml", 'format = 1\n[[parameter]]\nname = "demand.purchase_ban_fall"\ndistribution = "fixed"\nvalue = 0.5\ngrade = "assumption"\n')
        encounters = {}
        for options in ([], ["--assume", own]):
            for outcome in json.loads(self.compare("--json", *options).stdout)["outcomes"]:
                if (outcome["outcome"], outcome["group"]) == ("encounters", "all"):
                    encounters[len(options)] = outcome["effects"][0]["ratio"]["median"]
        self.assertGreater(encounters[2], encounters[0])
        told = self.compare("--assume", own, "--out", "own").stdout
        self.holds(" ".join(told.split()), "own.toml sets 1 number: demand.purchase_ban_fall")

    def test_an_own_setting_and_law_work_by_path(self):
        shutil.copy(ROOT / "data/settings/vancouver/setting.toml", self.folder / "my-town.toml")
        shutil.copy(ROOT / "data/laws/nz-2003-pra.toml", self.folder / "my-bill.toml")
        done = aftermath("compare", "--setting", "./my-town.toml", LAWS[0], "./my-bill.toml", *SMALL, "--json", cwd=self.folder, check=0)
        self.assertEqual(json.loads(done.stdout)["laws"], [LAWS[0], "my-bill"])

    def test_results_hold_named_dimensions_units_and_provenance(self):
        self.compare("--out", "out")
        header = subprocess.run(["ncdump", "-h", self.folder / "out/results.nc"], capture_output=True, text=True, check=True).stdout
        for text in ("draw = 4 ;", "arm = 2 ;", "year = 2 ;", "group = 16 ;", "double client_violence(draw, arm, year, group) ;", 'client_violence:units = "events"', "client_violence:long_name", ":seed", ":source", "law nz-2003-pra sha256:"):
            self.holds(header, text)
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["decision.csv", "report.html", "results.nc", "run.json", "summary.csv", "summary.json"])

    def test_a_replayed_operation_gives_its_published_share(self):
        # Pentameter 2 (United Kingdom, 2007-08): 167 of about 2,050 women met were called trafficked, where police put
        # trafficked persons at 2,600 of 30,000 off-street workers.
        setting = (ROOT / "data/settings/vancouver/setting.toml").read_text()
        trafficked = re.search(r'name = "people.trafficked"\n(?:.*\n)*?(?=\n\[\[|\Z)', setting)[0]
        fixed = 'name = "people.trafficked"\nyear = 2008\ndistribution = "fixed"\nvalue = 0.087\ngrade = "D"\nevidence = []\nsource = "test"\nnote = "test"\n'
        place = self.write("uk.toml", setting.replace(trafficked, fixed))
        law = self.write("sweep.toml", (ROOT / "data/laws/nz-2003-pra.toml").read_text().split("[[provision]]")[0]
                         + '[[provision]]\nlever = "raids"\nvalue = 100\nclause = "test"\n')
        done = aftermath("run", "--setting", place, law, "--draws", "60", "--people", "1000", "--years", "2", "--json", check=0)
        share = next(o for o in json.loads(done.stdout)["outcomes"] if (o["outcome"], o["group"]) == ("raid_called_share", "all"))
        low, high = share["arms"][0]["lo90"], share["arms"][0]["hi90"]
        self.assertTrue(low <= 167 / 2050 <= high, f"{low} to {high}")
        self.assertLess(high, 0.5)  # an interval that says something

    def test_experiments_are_replayed_and_repeat_to_the_bit(self):
        args = ("validate", "norway-2009", "east-java-2014", "united-kingdom-2007", "--draws", "6", "--people", "400", "--json", "--threads")
        once, again = (aftermath(*args, t, check=0).stdout for t in "12")
        self.assertEqual(once, again)
        told = json.loads(once)
        schema("validate").validate(told)
        self.assertEqual([e["id"] for e in told["experiments"]], ["norway-2009", "east-java-2014", "united-kingdom-2007"])
        rows = [row for e in told["experiments"] for row in e["rows"]]
        for row in rows:
            self.assertLessEqual(row["predicted"]["lo90"], row["predicted"]["lo50"])
            self.assertLessEqual(row["predicted"]["hi50"], row["predicted"]["hi90"])
            self.assertEqual(row["covered90"], row["predicted"]["lo90"] <= row["observed"]["estimate"] <= row["predicted"]["hi90"])
            self.assertGreaterEqual(row["crps"], 0)
        self.assertEqual((told["criteria"]["rows"], told["criteria"]["covered90"]), (len(rows), sum(row["covered90"] for row in rows)))
        self.assertGreater(rows[1]["pooled"]["studies"], 2)  # violence is measured in many places

    def test_a_killed_validation_is_taken_up_and_gives_the_same_bits(self):
        args = ("validate", "norway-2009", "sweden-1999", "--draws", "20", "--people", "500", "--threads", "1", "--out")
        aftermath(*args, self.folder / "whole", check=0)
        half = self.folder / "half"
        running = subprocess.Popen([str(PROGRAM), *map(str, args), str(half)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        ledger = half / "validate.ledger"
        for _ in range(600):
            if ledger.exists() and ledger.stat().st_size > 500:
                break
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
        self.assertEqual(running.returncode, 130, said)
        self.holds(said.decode(), "the same command takes up the rest")
        self.assertFalse((half / "validate.json").exists())
        self.holds(aftermath(*args, half, check=0).stderr, "taking up ")
        self.assertEqual(sorted(p.name for p in half.iterdir()), ["run.json", "validate.csv", "validate.html", "validate.json"])
        for name in ("validate.csv", "validate.html", "validate.json"):
            self.assertEqual((half / name).read_bytes(), (self.folder / "whole" / name).read_bytes())

    def test_the_report_of_a_validation_holds_its_json_and_every_row_stands_in_the_table(self):
        done = aftermath("validate", "karnataka-2007", "--draws", "4", "--people", "300", "--out", self.folder / "out", check=0)
        self.holds(done.stdout, "published figures")
        self.assertEqual(values_in(self.folder / "out/validate.html")["result"], json.loads((self.folder / "out/validate.json").read_text()))
        lines = (self.folder / "out/validate.csv").read_text().splitlines()
        self.assertEqual(len(lines), 1 + (ROOT / "data/experiments/karnataka-2007.toml").read_text().count("[[observed]]"))

    def test_an_experiment_of_ones_own_needs_nothing_in_data(self):
        text = (ROOT / "data/experiments/norway-2009.toml").read_text()
        inputs = (ROOT / "data/settings/vancouver/setting.toml").read_text().split("[[input]]", 1)[1]
        own = self.write("own.toml", text.replace('setting = "vancouver"\n', "") + "\n[[input]]" + inputs)
        small = ("--draws", "3", "--people", "300", "--json")
        told = json.loads(aftermath("validate", own, *small, check=0).stdout)
        named = json.loads(aftermath("validate", "norway-2009", *small, check=0).stdout)
        self.assertEqual(told["experiments"][0]["rows"], named["experiments"][0]["rows"])
        own.write_text(own.read_text().replace('name = "people.managed"', 'name = "people.manged"'))
        self.holds(aftermath("validate", own, check=2).stderr, "people.managed")
        self.holds(aftermath("validate", "norway-2008", check=2).stderr, "norway-2009")
        self.holds(aftermath("validate", "--list", check=0).stdout, "norway-2009")

    def test_an_experiment_with_everything_inside_names_nothing_of_data(self):
        inputs = (ROOT / "data/settings/vancouver/setting.toml").read_text().split("[[input]]", 1)[1]
        own = self.write("mine.toml", '''format = 1
[experiment]
name = "A city of one's own"
place = "Anywhere"
change = 2020-05-01
[before]
provision = [ { lever = "selling", value = "prohibited", enforcement = 80, clause = "s 1" } ]
[after]
provision = [ { lever = "soliciting", value = "zoned", clause = "s 2" }, { lever = "labour_rights", value = "full", clause = "s 3", from = 2021-01-01 } ]
[[observed]]
outcome = "arrests"
measure = "rate_ratio"
to_year = 2
estimate = 0.3
ci = [0.2, 0.5]
source = "own survey"
[[observed]]
outcome = "client_violence"
group = "venue:street"
measure = "percent_change"
from_year = 1
to_year = 3
estimate = -25
source = "own survey"
pooled = ["kerrigan2015-hiv-empowerment"]
''' + "[[input]]" + re.sub(r'evidence = \[.*\]', 'source = "own survey"', re.sub(r'source = ".*"\n', "", inputs)))
        schema("experiment").validate(json.loads(json.dumps(tomllib.loads(own.read_text()), default=str)))
        told = json.loads(aftermath("validate", own, "--draws", "4", "--people", "300", "--json", cwd=self.folder, check=0).stdout)
        rows = told["experiments"][0]["rows"]
        self.assertLess(rows[0]["predicted"]["median"], 1)  # selling is no longer an offence
        own.write_text(own.read_text().replace("kerrigan2015-hiv", "kerigan2015-hiv"))
        refused = aftermath("validate", own, check=2)
        self.holds(refused.stderr, "'kerigan2015-hiv-empowerment' cannot stand under 'pooled'")

    def test_the_worked_example_of_the_guide_runs(self):
        example = re.search(r"```toml\n(.*?)```", (ROOT / "docs/experiments.md").read_text(), re.S)[1]
        with tempfile.TemporaryDirectory() as folder:
            own = Path(folder) / "example.toml"
            own.write_text(example)
            told = json.loads(aftermath("validate", str(own), "--draws", "3", "--people", "300", "--json", check=0).stdout)
        self.assertEqual(told["experiments"][0]["rows"][0]["group"], "venue:street")

    def test_null_assumptions_predict_that_nothing_changes(self):
        told = json.loads(aftermath("validate", "norway-2009", "--assume", "null", "--draws", "3", "--people", "300", "--json", check=0).stdout)
        violence = told["experiments"][0]["rows"][1]
        self.assertEqual(violence["predicted"]["median"], 1)
        self.assertAlmostEqual(violence["predicted"]["hi90"], math.exp(1.6449 * 0.2), delta=0.01)  # the study's own error is left

    def test_targets_are_studied_and_repeat_to_the_bit(self):
        once, again = (aftermath("targets", "--draws", "6", "--people", "500", "--json", "--threads", t, check=0).stdout for t in "12")
        self.assertEqual(once, again)
        for row in json.loads(once):
            self.assertGreater(row["simulated"]["median"], 0)

    def test_freezing_every_mechanism_leaves_no_difference(self):
        done = self.compare("--json", "--freeze", "mortality", "--freeze-others")  # which reads no lever
        frozen = json.loads(done.stdout)
        self.assertGreater(len(frozen["outcomes"]), 0)
        for outcome in frozen["outcomes"]:
            for effect in outcome["effects"]:
                self.assertEqual(effect["verdict"], "no_difference", outcome["outcome"])
        self.assertEqual(aftermath("compare", *LAWS, "--freeze", "raid").returncode, 2)

    def test_the_commands_of_a_report_repeat_it(self):
        shutil.copy(ROOT / "data/settings/vancouver/setting.toml", self.folder / "my town.toml")
        shutil.copy(ROOT / "data/laws/nz-2003-pra.toml", self.folder / "bill.toml")
        args = ["compare", "./bill.toml:without=raids", "ca-2014-pcepa@2020-05-01", "--setting", "./my town.toml", "--change", "2020-05-01", "--years", "1"]
        aftermath(*args, "--draws", "4", "--people", "100", "--out", "first", cwd=self.folder, check=0)
        shown = html.unescape(dom_of(self.folder / "first/report.html", self.folder))
        commands = [" ".join(command.split()) for command in re.findall(r"<code>aftermath ((?:attribute|sensitivity|breakeven|compare) .*?)</code>", shown)]
        commands = [command for command in commands if "--in-depth" not in command and "FILE" not in command]
        self.assertEqual([command.split()[0] for command in commands], ["attribute", "sensitivity", "breakeven", "compare"])
        for number, command in enumerate(commands):
            draws = "16" if command.startswith("sensitivity") else "2"
            done = aftermath(*shlex.split(command), "--draws", draws, "--people", "100", "--out", f"again-{number}", cwd=self.folder)
            self.assertEqual(done.returncode, 0, command + done.stderr)
            told = json.loads((self.folder / f"again-{number}/run.json").read_text())
            self.assertEqual(told["about"][:1], ["my town"], command)
        self.assertEqual(json.loads((self.folder / "again-3/summary.json").read_text())["change"], "2020-05-01")
        self.assertEqual(values_in(self.folder / "first/report.html")["summary"]["change"], "2020-05-01")

    def test_spreadsheets_of_other_locales_are_written_where_asked_for(self):
        self.compare("--csv", "european", "--out", "out")
        first, second = (self.folder / "out/summary.csv").read_text().splitlines()[:2]
        self.assertEqual(first.split(";")[:4], ["outcome", "group", "unit", "scale"])
        self.assertRegex(second, r"^police_contacts;all;events;total;ca-2014-pcepa;;\d+,\d+;")
        self.holds((self.folder / "out/decision.csv").read_text(), ";")
        self.assertEqual(aftermath("compare", *LAWS, "--csv", "french").returncode, 2)

    def test_real_changes_of_the_same_rules_and_the_grade_stand_beside_the_answer(self):
        args = ["compare", "--setting", "ireland", "ie-2017@2017-03-26", "ie-2017", "--draws", "4", "--people", "100", "--years", "1", "--out", "out"]
        shown = aftermath(*args, cwd=self.folder, check=0).stdout
        self.holds(shown, "Ireland, 2017-03-27: Buying prohibited, brothel-keeping penalties doubled (moved as ie-2017 does: ")
        self.holds(shown, "Violence by clients: observed x1.73 (x1.31 to x2.29), predicted x")
        self.assertRegex(shown, r"critics\s+associations\s+same for both sides\s+on weak evidence")
        told = json.loads((self.folder / "out/summary.json").read_text())
        schema("summary").validate(told)
        first = told["elsewhere"][0]
        self.assertIn("buying", first["same"])
        self.assertEqual({one["law"] for one in told["elsewhere"]}, {"ie-2017"})
        self.assertEqual(values_in(self.folder / "out/report.html")["summary"]["elsewhere"], told["elsewhere"])
        same = json.loads(aftermath("compare", LAWS[0], self.again(LAWS[0]), "--draws", "2", "--people", "100", "--years", "1", "--json", check=0).stdout)
        self.assertNotIn("elsewhere", same)

    def test_outcomes_groups_and_scales_are_listed(self):
        told = json.loads(aftermath("outcomes", "--json", check=0).stdout)
        self.assertEqual(told["scales"], ["worker_year", "encounter", "share", "total"])
        by_name = {o["outcome"]: o for o in told["outcomes"]}
        self.assertEqual(by_name["client_violence"]["scales"], ["worker_year", "encounter"])
        self.assertEqual(by_name["public_money"]["scales"], ["total"])
        self.assertIn("venue:street", {g["group"] for g in told["groups"]})
        self.holds(aftermath("outcomes", check=0).stdout, "client_violence ")
        done = aftermath("attribute", *LAWS, "--outcome", "client_violense", check=2)
        self.holds(done.stderr, "a name that 'aftermath outcomes' lists; did you mean 'client_violence'?")

    def test_a_law_is_its_own_counterfactual(self):
        done = aftermath("compare", "--setting", "ireland", "ie-2017@2017-03-26", "ie-2017", "--draws", "4", "--people", "200", "--years", "2", "--json", cwd=self.folder, check=0)
        self.assertEqual(json.loads(done.stdout)["laws"], ["ie-2017@2017-03-26", "ie-2017"])
        buying = aftermath("laws", "diff", "ie-2017@2017-03-26", "ie-2017@2017-03-27", check=0).stdout
        self.holds(buying, "buying")

    def test_a_stretch_of_difference_and_a_provision_that_never_holds_are_told(self):
        window = self.write("window.toml", 'format = 1\n[law]\nname = "w"\njurisdiction = "CA"\nupon = "ca-2014-pcepa"\ncitation = "own"\nsource = "own"\n'
                            '[[provision]]\nlever = "raids"\nvalue = "high"\nfrom = 2022-01-01\nuntil = 2024-01-01\nclause = "c"\n')
        self.holds(aftermath("laws", "diff", "ca-2014-pcepa", window, check=0).stdout, "they differ from 2022-01-01 until 2024-01-01: raids")
        idle = self.write("idle.toml", window.read_text().replace('"raids"', '"buying"').replace('"high"', '"allowed"').replace("2022", "2005").replace("until = 2024-01-01\n", ""))
        self.holds(aftermath("laws", "check", idle, check=2).stderr, "holds only until 2014-12-06")

    def test_no_verdict_comes_from_few_draws(self):
        shown = self.compare("--out", "out").stdout
        self.holds(shown, "Too few simulations to say what")
        summary = json.loads((self.folder / "out/summary.json").read_text())
        self.assertLess(summary["draws"], 100)
        words = {effect["verdict"] for outcome in summary["outcomes"] for effect in outcome["effects"]}
        self.assertLessEqual(words, {"too_few_draws", "no_difference"})
        for word in ("On average", "differs", "no clear difference"):
            self.assertNotIn(word, shown)
        self.assertNotIn("likely", shown.replace("too few simulations", ""))

    def test_a_hundred_draws_are_judged(self):
        summary = json.loads(aftermath("compare", *LAWS, "--draws", "100", "--people", "100", "--years", "2", "--json", cwd=self.folder, check=0).stdout)
        words = {effect["verdict"] for outcome in summary["outcomes"] for effect in outcome["effects"]}
        self.assertNotIn("too_few_draws", {effect["verdict"] for outcome in summary["outcomes"] for effect in outcome["effects"] if effect["draws"] == 100})
        self.assertIn("very_likely_lower", words)
        for outcome in summary["outcomes"]:
            for effect in outcome["effects"]:
                higher = effect["p_higher"]
                if effect["verdict"] in ("too_few_draws", "no_difference") or effect["ratio"] is None:
                    continue
                middle = effect["ratio"]["median"]
                against = middle is not None and (middle > 1 and higher < 0.49 or middle < 1 and higher > 0.51)
                self.assertFalse(against, (outcome["outcome"], outcome["group"], effect))
        self.assertEqual({finding["outcome"] for finding in summary["answer"][0]["findings"]} & {"client_violence", "trafficked_years", "hiv_infections", "public_money"},
                         {"client_violence", "trafficked_years", "hiv_infections", "public_money"})
        self.assertEqual((summary["format"], summary["change"], summary["frozen"]), (2, "2027-01-01", []))

    def test_interrupted_run_keeps_its_draws_and_resumes_to_the_same_bytes(self):
        many = ["compare", "--setting", "vancouver", *LAWS, "--draws", "40", "--people", "3000", "--years", "2", "--threads", "2"]
        running = subprocess.Popen([PROGRAM, *many, "--out", "cut"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        ledger = self.folder / "cut/draws.ledger"
        deadline = time.monotonic() + 60
        while (not ledger.exists() or ledger.stat().st_size < 50_000) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=60)
        self.assertEqual(running.returncode, 130, errors)
        finished = json.loads((self.folder / "cut/summary.json").read_text())["draws"]
        self.assertTrue(0 < finished < 40, finished)
        resumed = aftermath(*many, "--out", "cut", cwd=self.folder, check=0)
        self.assertIn("taking up", resumed.stderr)
        aftermath(*many, "--out", "whole", cwd=self.folder, check=0)
        self.assertEqual((self.folder / "cut/summary.json").read_bytes(), (self.folder / "whole/summary.json").read_bytes())
        self.assertFalse(ledger.exists())

    def test_a_killed_run_leaves_nothing_half_written_and_resumes(self):
        many = ["compare", *LAWS, "--draws", "40", "--people", "3000", "--years", "2"]
        running = subprocess.Popen([PROGRAM, *many, "--out", "cut"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ledger = self.folder / "cut/draws.ledger"
        deadline = time.monotonic() + 60
        while (not ledger.exists() or ledger.stat().st_size < 100_000) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()
        running.wait()
        self.assertEqual(sorted(p.name for p in (self.folder / "cut").iterdir()), ["draws.ledger", "run.json"])
        self.assertIn("taking up", aftermath(*many, "--out", "cut", cwd=self.folder, check=0).stderr)

    def test_a_folder_that_cannot_be_written_is_a_fault_from_outside_and_said_before_the_run(self):
        (self.folder / "file").write_text("x")
        closed = self.folder / "closed"
        closed.mkdir(mode=0o555)
        new = ["--name", "X", "--country", "KE", "--region", "sub-saharan-africa", "--law", "ke", "--people", "3000"]
        as_nobody = [] if os.geteuid() else ["setpriv", "--reuid", "65534", "--clear-groups"]  # root may write anywhere
        self.folder.chmod(0o755)
        if subprocess.run([*as_nobody, str(PROGRAM), "--version"], cwd="/", capture_output=True).returncode:
            as_nobody = []  # the tree is not for others to read
        for out in (self.folder / "file/out", *([closed / "out"] if as_nobody or os.geteuid() else [])):
            for args in (["compare", *LAWS, *SMALL, "--out", out], ["validate", "norway-2009", "--draws", "1", "--out", out], ["elicit", "export", "--out", out], ["settings", "new", *new, out / "x.toml"]):
                done = subprocess.run([*as_nobody, str(PROGRAM), *map(str, args)], cwd="/", capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertRegex(done.stderr, r"\Aaftermath: .*/out.*: cannot be (made|written): .*\n\Z")
        self.assertEqual((list(closed.iterdir()), (self.folder / "file").read_text()), ([], "x"))


class Folders(InFolder):
    """One folder for one run: nothing finished is lost, nothing of another run lies beside it."""

    TINY = ["compare", *LAWS, "--draws", "2", "--people", "200", "--years", "1"]

    def names(self, folder):
        return sorted(p.name for p in (self.folder / folder).iterdir())

    def killed(self, *args, ledger):
        running = subprocess.Popen([PROGRAM, *args], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        path = self.folder / ledger
        deadline = time.monotonic() + 120
        while (not path.exists() or path.stat().st_size < 50_000) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()
        running.wait()
        return path

    def test_without_out_each_run_has_a_folder_and_the_same_command_the_same(self):
        first, other, again = (aftermath(*self.TINY, *more, cwd=self.folder, check=0) for more in ([], ["--seed", "2"], []))
        reports = [Path(re.search(r"(?m)^report: (.*)$", done.stdout)[1]) for done in (first, other, again)]
        self.assertEqual(reports[0], reports[2])
        self.assertNotEqual(reports[0], reports[1])
        self.assertRegex(str(reports[0]), "aftermath-out/compare-vancouver-ca-2014-pcepa-nz-2003-pra-[0-9a-f]{8}/report.html$")
        self.assertEqual((self.folder / "aftermath-out/latest").resolve(), reports[2].parent.resolve())
        self.assertEqual(len(list((self.folder / "aftermath-out").iterdir())), 3)

    def test_what_a_folder_says_of_its_run_fits_its_schema(self):
        schema = jsonschema.Draft202012Validator(json.loads((ROOT / "data/schema/run.schema.json").read_text()))
        little = ["--people", "100", "--years", "1"]
        for args in (["compare", *LAWS, *little, "--draws", "2"], ["run", LAWS[0], *little, "--draws", "2"], ["attribute", *LAWS, *little, "--draws", "2"],
                     ["breakeven", *LAWS, *little, "--draws", "2", "--values", "2", "--outcome", "arrests", "--parameter", "stigma.report", "--pairs-of", "0"], ["sensitivity", *LAWS, *little, "--draws", "16", "--sources", "1"],
                     ["validate", "norway-2009", "--people", "100", "--draws", "2"], ["world", "--part", "canada", "--scale", "0.01", "--years", "1"]):
            aftermath(*args, "--out", self.folder / args[0], check=0)
            told = json.loads((self.folder / args[0] / "run.json").read_text())
            self.assertEqual([error.message for error in schema.iter_errors(told)], [], args)
            self.assertEqual((told["command"], set(told["files"]) | {"run.json"}), (args[0], {path.name for path in (self.folder / args[0]).iterdir() if not path.name.startswith(".")}))
        for wrong in ({**told, "wrong": 1}, {**told, "pieces": -1}, {**told, "files": "summary.json"}, {key: value for key, value in told.items() if key != "run"}):
            self.assertFalse(schema.is_valid(wrong))

    def test_a_killed_run_survives_whatever_is_run_after_it(self):
        many = ["compare", *LAWS, "--draws", "150", "--people", "100", "--years", "1", "--threads", "1"]
        for out, folder in (([], None), (["--out", "mine"], "mine")):
            if folder is None:  # the folder's own name
                folder = re.search(r"report: (.*)/report.html", aftermath(*many, cwd=self.folder, check=0).stdout)[1]
                for path in Path(folder).iterdir():
                    path.unlink()
            ledger = self.killed(*many, *out, ledger=Path(folder) / "draws.ledger")
            kept = ledger.read_bytes()
            for other in (self.TINY, [*self.TINY, "--seed", "5"], ["run", LAWS[0], *self.TINY[3:]], ["attribute", *LAWS, *self.TINY[3:]]):
                done = aftermath(*other, *out, cwd=self.folder)
                self.assertEqual(done.returncode, 2 if out else 0, done.stderr)
                if out:
                    self.holds(done.stderr, "aftermath: mine: the folder holds unfinished work of another run ('compare vancouver ca-2014-pcepa nz-2003-pra'); expected another folder for --out, or --replace")
                    self.assertEqual(done.stdout, "")
            self.assertTrue(ledger.read_bytes() == kept)
            self.holds(aftermath(*many, *out, cwd=self.folder, check=0).stderr, "taking up ")

    def test_more_draws_take_up_a_killed_run(self):
        many = ["compare", *LAWS, "--people", "100", "--years", "1", "--threads", "1", "--out", "mine", "--draws"]
        self.killed(*many, "150", ledger="mine/draws.ledger")
        self.holds(aftermath(*many, "160", cwd=self.folder, check=0).stderr, "taking up ")

    def test_results_of_another_run_stay_or_go_as_a_whole(self):
        aftermath(*self.TINY, "--in-depth", "--outcome", "arrests", "--out", "mine", cwd=self.folder, check=0)
        before = {name: (self.folder / "mine" / name).read_bytes() for name in self.names("mine")}
        self.assertEqual(sorted(json.loads(before["run.json"])["files"] + ["run.json"]), sorted(before))
        self.write("mine/notes.txt", "mine")
        done = aftermath(*self.TINY, "--seed", "9", "--out", "mine", cwd=self.folder, check=2)
        self.holds(done.stderr, "the folder holds results of another run ('compare vancouver")
        self.assertEqual({name: (self.folder / "mine" / name).read_bytes() for name in before}, before)
        aftermath(*self.TINY, "--seed", "9", "--out", "mine", "--replace", cwd=self.folder, check=0)
        self.assertEqual(self.names("mine"), ["decision.csv", "notes.txt", "report.html", "results.nc", "run.json", "summary.csv", "summary.json"])
        self.assertEqual(json.loads((self.folder / "mine/summary.json").read_text())["seed"], 9)

    def test_results_that_say_nothing_of_their_run_are_not_overwritten(self):
        (self.folder / "old").mkdir()
        self.write("old/summary.json", "{}")
        self.holds(aftermath(*self.TINY, "--out", "old", cwd=self.folder, check=2).stderr, "that it does not name")
        self.assertEqual(self.names("old"), ["summary.json"])
        self.write("old/run.json", "[")
        aftermath(*self.TINY, "--out", "old", cwd=self.folder, check=2)
        self.assertEqual((self.folder / "old/summary.json").read_text(), "{}")

    def test_one_process_at_a_time_and_the_lock_goes_with_it(self):
        many = ["compare", *LAWS, "--draws", "2000", "--people", "2000", "--years", "5", "--threads", "1", "--out", "mine"]
        running = subprocess.Popen([PROGRAM, *many], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            deadline = time.monotonic() + 60
            while not (self.folder / "mine/draws.ledger").exists() and time.monotonic() < deadline:
                time.sleep(0.02)
            for other in (many, [*self.TINY, "--out", "mine", "--replace"]):
                done = aftermath(*other, cwd=self.folder)
                self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
                self.holds(done.stderr, "mine: another run is writing here")
        finally:
            running.kill()
            running.wait()
        aftermath(*self.TINY, "--out", "mine", "--replace", cwd=self.folder, check=0)

    def test_what_a_killed_process_left_half_written_goes(self):
        (self.folder / "mine").mkdir()
        gone = subprocess.Popen(["true"])
        gone.wait()
        machine = os.uname().nodename
        for name in (f"results.nc.partial-{machine}-{gone.pid}", f"results.nc.partial-{machine}-{os.getpid()}", f"results.nc.partial-elsewhere-{gone.pid}"):
            self.write(f"mine/{name}", "half")
        aftermath(*self.TINY, "--out", "mine", cwd=self.folder, check=0)
        self.assertEqual([name for name in self.names("mine") if "partial" in name], sorted([f"results.nc.partial-{machine}-{os.getpid()}", f"results.nc.partial-elsewhere-{gone.pid}"]))


class Provenance(InFolder):
    TINY = ["compare", *LAWS, "--draws", "2", "--people", "200", "--years", "1", "--json"]

    def inputs(self, *args, data=ROOT / "data"):
        done = subprocess.run([PROGRAM, *self.TINY, *args], cwd=self.folder, capture_output=True, text=True, env={**os.environ, "AFTERMATH_DATA": str(data)})
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)["inputs"]

    def test_a_result_names_all_that_was_read(self):
        version = (ROOT / "data/VERSION").read_text().strip()
        own = self.write("own.toml", 'format = 1\n[[parameter]]\nname = "demand.purchase_ban_fall"\ndistribution = "fixed"\nvalue = 0.5\ngrade = "assumption"\n')
        told = self.inputs("--assume", own, "--setting", "nairobi")
        self.assertEqual(set(told), {"setting nairobi", *(f"law {law}" for law in LAWS), "law of the place ke", "posterior", "region sub-saharan-africa", "assume own.toml", "parameters", "evidence", f"data {version}"})
        self.assertEqual(told["assume own.toml"], hashlib.sha256(own.read_bytes()).hexdigest())
        listed = subprocess.run('find . -type f -printf "%P\\n" | LC_ALL=C sort | xargs sha256sum | sha256sum', shell=True, cwd=ROOT / "data", capture_output=True, text=True, check=True)
        self.assertEqual(told[f"data {version}"], listed.stdout.split()[0])
        listed = subprocess.run('find . -type f -printf "%P\\n" | LC_ALL=C sort | xargs sha256sum | sha256sum', shell=True, cwd=ROOT / "data/evidence", capture_output=True, text=True, check=True)
        self.assertEqual(told["evidence"], listed.stdout.split()[0])
        own.write_text(own.read_text().replace("0.5", "0.6"))
        changed = self.inputs("--assume", own, "--setting", "nairobi")
        self.assertEqual([name for name in told if told[name] != changed[name]], ["assume own.toml"])

    def test_a_change_of_evidence_parameters_or_region_shows(self):
        data = self.folder / "data"
        shutil.copytree(ROOT / "data", data)
        before = self.inputs("--setting", "nairobi", data=data)
        for file, names in (("evidence/violence-health.toml", {"evidence"}), ("parameters/violence.toml", {"parameters"}), ("regions/sub-saharan-africa.toml", {"region sub-saharan-africa", "setting nairobi"}), ("statements.toml", set())):
            path = data / file
            text = path.read_text()
            path.write_text(text + "# changed\n")
            after = self.inputs("--setting", "nairobi", data=data)
            self.assertEqual({name for name in after if after[name] != before[name]} - {name for name in after if name.startswith("data ")}, names)
            self.assertNotEqual(*({k: v for k, v in one.items() if k.startswith("data ")} for one in (before, after)))
            path.write_text(text)

    def test_results_nc_has_the_same(self):
        aftermath(*self.TINY[:-1], "--assume", "critics", "--out", "out", cwd=self.folder, check=0)
        header = subprocess.run(["ncdump", "-h", self.folder / "out/results.nc"], capture_output=True, text=True, check=True).stdout
        for name, digest in json.loads((self.folder / "out/summary.json").read_text())["inputs"].items():
            self.holds(header, f"{name} sha256:{digest}")

    def test_version_is_told_to_people_and_programs(self):
        told = json.loads(aftermath("--version", "--json", check=0).stdout)
        self.assertEqual(set(told), {"aftermath", "commit", "compiler", "target", "vector_instructions", "data"})
        self.assertEqual((told["data"]["version"], len(told["data"]["sha256"])), ((ROOT / "data/VERSION").read_text().strip(), 64))
        if (ROOT / ".git").exists():
            self.assertRegex(told["commit"], r"^[0-9a-f]{12}(\+changes)?$")
        for words in (["--version"], ["version"], ["-V"]):
            self.assertRegex(aftermath(*words, check=0).stdout, rf"^aftermath {re.escape(told['aftermath'])} .*\ndata {told['data']['version']} \(SHA-256 {told['data']['sha256'][:12]}")
        alone = subprocess.run([PROGRAM, "--version", "--json"], capture_output=True, text=True, env={**os.environ, "AFTERMATH_DATA": str(self.folder)})
        self.assertEqual((alone.returncode, json.loads(alone.stdout)["data"]), (0, None))


class Elicit(InFolder):
    """Those who know are asked: export, fill in, import, compare."""

    RANGES = {"share": (20, 60, 35), "divided_by 10": (5, 30, 12), "divided_by 20": (2, 30, 9), "divided_by 100": (20, 95, 50),
              "odds_against 15": (8, 40, 20), "odds_against 20": (10, 60, 30), "odds_against 30": (8, 45, 20)}

    def fill(self, blank, number, factor=1.0):
        text = blank.replace('form = ""', f'form = "{number:06d}"')

        def answer(match):
            low, high, best = (round(value * factor, 1) for value in self.RANGES[match[2]])
            return f'{match[1]}lowest = {low}\nhighest = {high}\nbest = {best}\n'

        return re.sub(r'(scale = "([^"]+)"\n)lowest = ""\nhighest = ""\nbest = ""\n', answer, text)

    def exported(self, *args):
        aftermath("elicit", "export", "--out", self.folder / "form", *args, check=0)
        return (self.folder / "form/answers.toml").read_text()

    def test_a_form_is_printed_filled_in_pooled_and_used(self):
        blank = self.exported()
        form = values_in(self.folder / "form/form.html")
        self.assertEqual(len(form["result"]["questions"]), 12)
        self.assertEqual(form["place"]["id"], "vancouver")
        files = [self.write(f"f{i}.toml", self.fill(blank, 100 + i, 0.8 + 0.2 * i)) for i in range(3)]
        done = aftermath("elicit", "import", *files, "--out", self.folder / "elicited.toml", check=0)
        self.assertEqual(done.stderr.count("at least three"), 0)
        elicited = tomllib.loads((self.folder / "elicited.toml").read_text())["parameter"]
        self.assertEqual(len(elicited), 12)
        self.assertTrue(all(p["grade"] == "elicited" and len(p["form"]) == 3 for p in elicited))
        schema("parameters").validate({"format": 1, "parameter": elicited})
        with_answers, main = (json.loads(aftermath("compare", *LAWS, *SMALL, "--json", *args, check=0).stdout) for args in (["--assume", self.folder / "elicited.toml"], []))
        self.assertNotEqual(with_answers["outcomes"], main["outcomes"])
        self.assertEqual(with_answers["assume"], str(self.folder / "elicited.toml"))
        pages = []
        for threads in "12":
            aftermath("compare", *LAWS, *SMALL, "--assume", self.folder / "elicited.toml", "--threads", threads, "--out", self.folder / threads, check=0)
            pages.append((self.folder / threads / "report.html").read_bytes())
        self.assertEqual(pages[0], pages[1])
        self.assertEqual(len(values_in(self.folder / "1/report.html")["summary"]["elicited"]["quantities"]), 12)

    def test_answers_that_are_typed_in_are_not_written_over(self):
        blank = self.exported()
        self.assertEqual(self.exported(), blank)  # nothing is lost
        for name in ("answers.toml", "answers.csv"):
            path = self.folder / "form" / name
            text = path.read_text()
            path.write_text(text + "\n# mine\n")
            done = aftermath("elicit", "export", "--out", self.folder / "form", check=2)
            self.assertEqual((done.stdout, path.read_text()), ("", text + "\n# mine\n"))
            self.holds(done.stderr, f"{path}: the file is there already, and is not this blank form")
            aftermath("elicit", "export", "--out", self.folder / "form", "--replace", check=0)
            self.assertEqual(path.read_text(), text)

    def test_the_column_without_answers_is_the_main_run(self):
        blank = self.exported()
        answers = self.write("f.toml", self.fill(blank, 7))
        done = aftermath("elicit", "import", answers, "--out", self.folder / "e.toml", check=0)
        self.holds(done.stderr, "at least three")
        aftermath("compare", *LAWS, *SMALL, "--assume", self.folder / "e.toml", "--out", self.folder / "with", check=0)
        aftermath("compare", *LAWS, *SMALL, "--out", self.folder / "without", check=0)

        def effect(findings):
            return next(f["effect"] for f in findings if f["outcome"] == "client_violence")

        told = json.loads((self.folder / "with/summary.json").read_text())["elicited"]
        main = json.loads((self.folder / "without/summary.json").read_text())["outcomes"]
        own = next(o["effects"][0] for o in main if o["outcome"] == "client_violence" and o["group"] == "all")
        self.assertEqual(effect(told["findings"]), own)

    def test_spreadsheets_and_toml_say_the_same_and_pools_do_not_hang_on_order(self):
        blank = self.exported()
        rows = (self.folder / "form/answers.csv").read_text().splitlines()
        sheet = [rows[0]]
        for row in rows[1:]:
            cells = row.split(",")
            sheet.append(",".join([cells[0] or "000007", *cells[1:4], *map(str, self.RANGES[cells[3]]), ""]))
        toml, csv = self.write("a.toml", self.fill(blank, 7)), self.write("a.csv", "\r\n".join(sheet))
        other = self.write("b.toml", self.fill(blank, 8, 0.9))
        texts = [aftermath("elicit", "import", *files, "--json", check=0).stdout for files in ([toml, other], [csv, other], [other, csv])]
        self.assertEqual(texts[0], texts[1])
        for a, b in zip(json.loads(texts[0])["quantities"], json.loads(texts[2])["quantities"]):
            self.assertAlmostEqual(a["centre"], b["centre"], places=9)

    def test_what_matters_most_is_asked_first(self):
        indices = [{"quantity": name, "first": 0.1, "total": total} for name, total in
                   (("stigma.report", 0.2), ("income.fine", 0.5), ("violence.homeless", 0.9), ("exploitation.frailty", 0.4), ("raids.freed", 0.05))]
        chosen = self.write("sensitivity.json", json.dumps({"outcomes": [{"outcome": "client_violence", "indices": indices}]}))
        told = json.loads(aftermath("elicit", "export", "--sensitivity", chosen, "--most", "2", "--json", cwd=self.folder, check=0).stdout)
        self.assertEqual([q["quantity"] for q in told["questions"]], ["income.fine", "stigma.report"])
        self.assertEqual([q["quantity"] for q in told["without_a_question"]], ["exploitation.frailty"])
        self.assertEqual([p.name for p in self.folder.iterdir()], ["sensitivity.json"])

    def test_a_malformed_form_has_one_message_with_its_place_and_nothing_is_written(self):
        good = self.fill(self.exported(), 7)
        whole = self.write("whole.toml", good)
        for bad, says in ((good.replace('"000007"', '"Anna"'), r":\d+:\d+: the form's number is not six digits"),
                          (good.replace("best =", "bst =", 1), r":\d+:\d+: .*unknown key 'bst'.*did you mean 'best'"),
                          (good.replace("dont_know = false", 'remark = "x"', 1), r":\d+:\d+: .*unknown key 'remark'"),
                          (good.replace("police_contact.practice", "police_contact.practise"), r":\d+:\d+: unknown name .*did you mean 'police_contact.practice'"),
                          (good.replace("highest = 60", "highest = 600", 1), r":\d+:\d+: 'highest' is 600; expected a number from 0 to 100"),
                          (good[: len(good) // 2] + '"', r":\d+:\d+: ")):
            path = self.write("bad.toml", bad)
            done = aftermath("elicit", "import", whole, path, "--out", self.folder / "e.toml")
            self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1), done.stderr)
            self.assertRegex(done.stderr, f"aftermath: {path}" + says)
            self.assertFalse((self.folder / "e.toml").exists())
        done = aftermath("elicit", "import", whole, whole, "--out", self.folder / "e.toml")
        self.assertEqual(done.returncode, 2)
        self.holds(done.stderr, "stands twice")

    def test_a_prior_that_does_not_follow_from_its_forms_is_refused(self):
        aftermath("elicit", "import", self.write("f.toml", self.fill(self.exported(), 7)), "--out", self.folder / "e.toml", check=0)
        text = (self.folder / "e.toml").read_text()
        changed = self.write("changed.toml", re.sub(r"median = [\d.]+", "median = 0.9", text, count=1))
        done = aftermath("compare", *LAWS, *SMALL, "--assume", changed, "--json")
        self.assertEqual(done.returncode, 2)
        self.holds(done.stderr, "is not what its forms pool to")

    def test_the_form_in_the_guide_is_read(self):
        example = re.search(r"```toml\n(.*?)```", (ROOT / "docs/elicit.md").read_text(), re.S)[1]
        told = json.loads(aftermath("elicit", "import", self.write("f.toml", example), "--json", check=0).stdout)
        self.assertEqual([q["quantity"] for q in told["quantities"]], ["stigma.report"])

    def test_questions_are_short_and_hold_no_words_of_the_trade(self):
        for question in tomllib.loads((ROOT / "data/elicit.toml").read_text())["question"]:
            text = question["ask"] + " " + question["unit"] + " " + question["topic"]
            self.assertIsNone(re.search(r"hazard|odds|ratio\b|prior\b|median|percent|%|rate\b|probab|elasticity|parameter|incidence", text), text)
            sentences = [s for s in re.split(r"[.?:]\s*", question["ask"]) if s]
            self.assertLessEqual(max(len(s.split()) for s in sentences), 26, question["ask"])
            self.assertLessEqual(len(question["ask"].split()), 60, question["ask"])


class Sensitivity(InFolder):
    SMALL = ["sensitivity", *LAWS, "--draws", "16", "--people", "300", "--years", "1", "--sources", "2"]

    def test_json_fits_its_schema_and_threads_change_no_byte(self):
        one, two = (aftermath(*self.SMALL, "--json", "--threads", n, cwd=self.folder, check=0) for n in "12")
        self.assertEqual(one.stdout, two.stdout)
        self.assertEqual(one.stderr, "")
        self.assertEqual(list(self.folder.iterdir()), [])
        told = json.loads(one.stdout)
        schema("sensitivity").validate(told)
        self.assertEqual([s["kind"] for s in told["sources"]], ["quantity", "quantity", "calibrated", "others", "luck"])
        contacts = next(o for o in told["outcomes"] if o["outcome"] == "police_contacts")
        self.assertEqual(len(contacts["indices"]), 5)
        self.assertEqual([i["total"] for i in contacts["indices"]], sorted((i["total"] for i in contacts["indices"]), reverse=True))
        for index in contacts["indices"]:
            self.assertLessEqual(index["total_lo"], index["total_hi"])

    def test_files_are_written_and_the_ledgers_go(self):
        done = aftermath(*self.SMALL, "--out", "out", cwd=self.folder, check=0)
        self.holds(done.stdout, "hangs most on")
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["run.json", "sensitivity.csv", "sensitivity.html", "sensitivity.json"])
        rows = (self.folder / "out/sensitivity.csv").read_text().splitlines()
        self.assertTrue(rows[0].startswith("outcome,quantity,kind,first,"))
        self.assertGreater(len(rows), 100)

    def test_ranks_share_out_the_rank_and_say_so(self):
        plain, ranks = (json.loads(aftermath(*self.SMALL, "--json", *more, cwd=self.folder, check=0).stdout) for more in ([], ["--ranks"]))
        self.assertEqual((plain["ranks"], ranks["ranks"]), (False, True))
        self.assertNotEqual(plain["outcomes"][0]["indices"], ranks["outcomes"][0]["indices"])

    def test_under_the_null_nothing_varies_and_that_is_said(self):
        done = aftermath(*self.SMALL, "--assume", "null", "--out", "out", cwd=self.folder, check=0)
        self.holds(done.stdout, "nothing to share out")

    def test_bad_input_is_refused_with_the_nearest_word(self):
        for args, says in ((["--outcome", "client_violense"], "did you mean 'client_violence'"), (["--draws", "3"], "--draws"), (["--sources", "0"], "--sources")):
            done = aftermath(*self.SMALL, *args, cwd=self.folder, check=2)
            self.holds(done.stderr, says)
        self.holds(aftermath("sensitivity", LAWS[0], check=2).stderr, "laws")
        self.holds(aftermath("sensitivity", check=2).stderr, "two laws are compared")

    def test_a_killed_run_is_taken_up_to_the_same_bytes(self):
        many = ["sensitivity", *LAWS, "--draws", "40", "--people", "300", "--years", "1", "--sources", "2", "--threads", "1"]
        running = subprocess.Popen([PROGRAM, *many, "--out", "cut"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ledger = self.folder / "cut/sensitivity.ledger"  # of the second stage
        deadline = time.monotonic() + 60
        while (not ledger.exists() or ledger.stat().st_size < 3000) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()
        running.wait()
        resumed = aftermath(*many, "--out", "cut", cwd=self.folder, check=0)
        self.assertIn("taking up 40 draws", resumed.stderr)
        self.assertIn("mixed draws", resumed.stderr)
        whole = aftermath(*many, "--json", cwd=self.folder, check=0)
        self.assertEqual((self.folder / "cut/sensitivity.json").read_text(), whole.stdout)


class BreakEven(InFolder):
    SMALL = ["breakeven", *LAWS, "--draws", "4", "--people", "300", "--years", "1", "--values", "3"]
    WEIGHTS = 'format = 1\nname = "Harm as I see it"\n[[weight]]\noutcome = "client_violence"\nweight = 1\n[[weight]]\noutcome = "arrests"\ngroup = "venue:street"\nweight = 2.5\n'

    def test_json_fits_its_schema_and_threads_change_no_byte(self):
        few = [*self.SMALL, "--outcome", "encounters", "--parameter", "demand.purchase_ban_fall,stigma.clients,services.health_testing"]
        one, two = (aftermath(*few, "--json", "--threads", n, cwd=self.folder, check=0) for n in "12")
        self.assertEqual(one.stdout, two.stdout)
        self.assertEqual(list(self.folder.iterdir()), [])
        told = json.loads(one.stdout)
        schema("breakeven").validate(told)
        self.assertEqual([p["parameter"] for p in told["parameters"]], ["demand.purchase_ban_fall", "stigma.clients"])
        self.assertEqual(told["no_part"], ["services.health_testing"])
        fall = told["parameters"][0]
        # The comparator bans buying: where the ban makes visits rise, lifting it makes them fewer.
        self.assertLess(fall["curve"][0]["mean"], 0)
        self.assertGreater(fall["curve"][-1]["mean"], 0)
        self.assertEqual([c["direction"] for c in fall["crossings"]], ["rising"])
        self.assertAlmostEqual(fall["crossings"][0]["at"], 0, delta=0.15)
        self.assertEqual(len(told["pairs"][0]["cells"]), 9)

    def test_weights_come_from_a_file_and_files_are_written(self):
        self.write("w.toml", self.WEIGHTS)
        aftermath(*self.SMALL, "--weights", "w.toml", "--parameter", "violence.haste", "--out", "out", cwd=self.folder, check=0)
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["breakeven.csv", "breakeven.html", "breakeven.json", "run.json"])
        told = json.loads((self.folder / "out/breakeven.json").read_text())
        self.assertEqual(told["index"]["terms"], [{"outcome": "client_violence", "group": "all", "weight": 1.0}, {"outcome": "arrests", "group": "venue:street", "weight": 2.5}])
        schema("weights").validate(tomllib.loads(self.WEIGHTS))
        self.assertEqual(values_in(self.folder / "out/breakeven.html")["result"], told)

    def test_malformed_weights_are_refused_with_their_place(self):
        for change, says in ((("client_violence", "client_violense"), r":4:11: unknown outcome 'client_violense'.*did you mean 'client_violence'"),
                             (("weight = 1\n", 'weight = "much"\n'), r":5:10: 'weight' is text"),
                             (("weight = 1\n", "weight = 0\n"), r":5:10: a weight of 0"),
                             (("weight = 1\n", "wieght = 1\n"), r":5:1: .*unknown key 'wieght'.*did you mean 'weight'"),
                             (("venue:street", "venue:stret"), r":8:9: unknown group 'venue:stret'.*did you mean 'venue:street'"),
                             (('"arrests"\ngroup = "venue:street"', '"client_violence"'), r":6:\d+: .*two weights"),
                             (('name = "Harm as I see it"\n', ""), r": .*lacks 'name'"),
                             (("format = 1", "format = 9"), r":1:10: "),
                             ((self.WEIGHTS[self.WEIGHTS.index("[["):], ""), r"no weight"),
                             (("weight = 2.5\n", "weight = "), r":9:\d+: ")):
            path = self.write("w.toml", self.WEIGHTS.replace(*change))
            done = aftermath(*self.SMALL, "--weights", path, "--out", self.folder / "out")
            self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1), done.stderr)
            self.assertTrue(done.stderr.startswith(f"aftermath: {path}"), done.stderr)
            self.assertRegex(done.stderr, says)
            self.assertFalse((self.folder / "out").exists())

    def test_no_morality_is_assumed_and_slips_get_the_nearest_word(self):
        self.write("w.toml", self.WEIGHTS)
        for args, says in (([], "either --outcome NAME or --weights FILE.toml"), (["--outcome", "arrests", "--weights", "w.toml"], "either --outcome"),
                           (["--outcome", "arests"], "did you mean 'arrests'"), (["--weights", "none.toml"], "none.toml: no such file"),
                           (["--outcome", "arrests", "--parameter", "violence.hast"], "did you mean 'violence.haste'")):
            self.holds(aftermath(*self.SMALL, *args, cwd=self.folder, check=2).stderr, says)

    def test_the_same_law_twice_flips_nowhere(self):
        done = aftermath("breakeven", LAWS[0], self.again(LAWS[0]), *self.SMALL[3:], "--outcome", "arrests", "--parameter", "violence.haste,displacement.haste_per_contact", "--json", cwd=self.folder, check=0)
        told = json.loads(done.stdout)
        self.assertEqual((told["as_drawn"]["mean"], told["parameters"], len(told["no_part"])), (0, [], 2))


class Attribution(InFolder):
    TINY = ["--draws", "3", "--people", "100", "--years", "1"]

    def attribute(self, *args, laws=LAWS, check=0):
        return aftermath("attribute", *laws, *self.TINY, *args, cwd=self.folder, check=check)

    def test_json_fits_its_schema_and_its_parts_add_up(self):
        done = self.attribute("--json")
        told = json.loads(done.stdout)
        self.assertEqual((done.stderr, list(self.folder.iterdir())), ("", []))
        schema("attribution").validate(told)
        self.assertEqual((told["versus"], told["law"], told["draws"]), (*LAWS, 3))
        self.assertTrue(told["provisions"]["exact"])
        self.assertGreater(len(told["mechanisms"]["players"]), 5)
        moved = 0
        for one in (o for o in told["outcomes"] if o["draws"] > 0):
            whole = one["difference"]["mean"]
            for parts in ("provisions", "mechanisms"):
                means = [p["mean"] for p in one[parts]]
                size = max(map(abs, [whole, *means]))  # parts may cancel
                self.assertLessEqual(abs(sum(means) - whole), 1e-9 * size, one["outcome"])
            moved += whole != 0
        self.assertGreater(moved, 500)

    def test_threads_and_sampling_orders_repeat_to_the_bit(self):
        for options in (["--threads", "1"], ["--threads", "2"], ["--threads", "1", "--exact-up-to", "3"], ["--threads", "2", "--exact-up-to", "3", "--simd", "scalar"]):
            self.attribute("--out", "-".join(options).strip("-"), *options)
        for name in ("attribution.json", "attribution.csv", "attribution.html"):
            self.assertEqual(len({path.read_bytes() for path in self.folder.glob(f"*/{name}")}), 2, name)
        sampled = json.loads(next(self.folder.glob("*simd*/attribution.json")).read_text())
        self.assertEqual((sampled["provisions"]["exact"], sampled["provisions"]["permutations"]), (False, 3))

    def test_writes_its_files_and_names_provisions_by_lever_and_clause(self):
        done = self.attribute("--out", "out", "--outcome", "client_violence")
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["attribution.csv", "attribution.html", "attribution.json", "run.json"])
        self.holds(done.stdout, "buying: prohibited \u2192 allowed")
        self.holds(done.stdout, "through > Police contact")
        self.assertRegex(done.stderr, r"\d+ provisions \(every combination\), \d+ mechanisms \(6 orders of each draw, not every combination\): up to \d+ worlds in each of \d+ draws?\n")
        values = values_in(self.folder / "out/attribution.html")
        self.assertEqual(values["result"], shown_of(json.loads((self.folder / "out/attribution.json").read_text())))
        self.assertEqual([law["id"] for law in values["laws"]], LAWS)
        rows = (self.folder / "out/attribution.csv").read_text().splitlines()
        self.assertTrue(any(row.startswith("arrests,venue:street,rate,") for row in rows))

    def test_without_effects_or_differences_no_part_is_left(self):
        for one in json.loads(self.attribute("--json", "--assume", "null").stdout)["outcomes"]:
            for part in one["provisions"] + one["mechanisms"]:
                self.assertIn(part["mean"], (0, None), one["outcome"])
        self.holds(self.attribute("--out", "same", laws=[LAWS[0], self.again(LAWS[0])]).stdout, "nothing to split")

    def test_wrong_calls_say_what_was_expected(self):
        for args, says in ((LAWS[:1], "1 laws are named; expected two"), (["nz-2003-pr", LAWS[0]], "did you mean 'nz-2003-pra'"), ([*LAWS, "--outcome", "arests"], "did you mean 'arrests'"),
                           ([*LAWS, "--permutations", "1"], "--permutations"), ([*LAWS, "--freeze=raids"], "--freeze"), ([*LAWS, "--simd", "AVX99"], "AVX99")):
            done = aftermath("attribute", *args, cwd=self.folder, check=2)
            self.holds(done.stderr, says)
            self.assertEqual((done.stdout, list(self.folder.iterdir())), ("", []))

    def test_a_killed_run_resumes_to_the_same_bytes(self):
        many = ["attribute", *LAWS, "--draws", "6", "--people", "100", "--years", "1", "--threads", "1"]
        running = subprocess.Popen([PROGRAM, *many, "--out", "cut"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ledger = self.folder / "cut/attribution.ledger"
        deadline = time.monotonic() + 60
        while (not ledger.exists() or ledger.stat().st_size < 1_000_000) and time.monotonic() < deadline:  # a draw takes 0.76 MB
            time.sleep(0.02)
        running.kill()
        running.wait()
        self.assertEqual(sorted(p.name for p in (self.folder / "cut").iterdir()), ["attribution.ledger", "run.json"])
        self.assertIn("taking up", aftermath(*many, "--out", "cut", cwd=self.folder, check=0).stderr)
        aftermath(*many, "--out", "whole", cwd=self.folder, check=0)
        for name in ("attribution.json", "attribution.html"):
            self.assertEqual((self.folder / "cut" / name).read_bytes(), (self.folder / "whole" / name).read_bytes())
        self.assertFalse(ledger.exists())


class InDepth(InFolder):
    """One report holds what the single commands tell, and the comparison itself is not touched."""

    def setUp(self):
        super().setUp()
        self.tiny = ["--draws", "2", "--people", "200", "--years", "1", "--assume", self.few_numbers("police_contact.arrest", "demand.purchase_ban_fall", "violence.homicide")]

    def told(self, name):
        return (self.folder / name).read_bytes()

    def test_the_three_parts_stand_in_the_report_and_are_those_of_the_single_commands(self):
        done = aftermath("compare", *LAWS, *self.tiny, "--in-depth", "--outcome", "client_violence,encounters", "--out", "deep", cwd=self.folder, check=0)
        aftermath("compare", *LAWS, *self.tiny, "--out", "plain", cwd=self.folder, check=0)
        self.assertEqual(self.told("deep/summary.json"), self.told("plain/summary.json"))
        added = {p.name for p in (self.folder / "deep").iterdir()} - {p.name for p in (self.folder / "plain").iterdir()}
        self.assertEqual(added, {"attribution.json", "attribution.csv", "sensitivity.json", "sensitivity.csv", "breakeven.json", "breakeven.csv", "breakeven-encounters.json", "breakeven-encounters.csv"})
        for name in ("attribution", "sensitivity", "breakeven"):
            schema(name).validate(json.loads(self.told(f"deep/{name}.json")))
        for name, *args in (("attribution", "attribute", *self.tiny, "--exact-up-to", "8"), ("sensitivity", "sensitivity", "--draws", "16", *self.tiny[2:], "--outcome", "client_violence,encounters"),
                            ("breakeven", "breakeven", *self.tiny, "--pairs-of", "0", "--outcome", "client_violence"), ("breakeven-encounters", "breakeven", *self.tiny, "--pairs-of", "0", "--outcome", "encounters")):
            single = aftermath(args[0], *LAWS, *args[1:], "--json", cwd=self.folder, check=0).stdout
            self.assertTrue(self.told(f"deep/{name}.json") == single.encode(), name)
        deep, plain = (values_in(self.folder / run / "report.html") for run in ("deep", "plain"))
        self.assertEqual(plain["depth"], None)
        self.assertEqual({**deep, "depth": None}, plain)
        self.assertEqual((deep["depth"]["outcomes"], deep["depth"]["chosen"]), (["client_violence", "encounters"], "asked_for"))
        self.assertEqual(deep["depth"]["attribution"], shown_of(json.loads(self.told("deep/attribution.json"))))
        self.assertEqual(deep["depth"]["sensitivity"], json.loads(self.told("deep/sensitivity.json")))
        self.assertEqual(deep["depth"]["breakeven"], [json.loads(self.told(f"deep/{name}.json")) for name in ("breakeven", "breakeven-encounters")])
        for part in ("Shapley", "hangs most on", "minus ca-2014-pcepa"):
            self.holds(done.stdout, part)

    def test_of_three_laws_the_first_two_are_asked_and_that_is_said(self):
        done = aftermath("compare", *LAWS, self.again(LAWS[0]), *self.tiny, "--in-depth", "--out", "out", cwd=self.folder, check=0)
        self.holds(done.stdout, "Of the 3 laws only the first two: nz-2003-pra against ca-2014-pcepa.")
        self.assertEqual(len(json.loads(self.told("out/breakeven.json"))["laws"]), 2)

    def test_a_killed_run_is_taken_up_to_the_same_bytes(self):
        many = ["compare", *LAWS, "--draws", "4", *self.tiny[2:], "--in-depth", "--outcome", "arrests", "--threads", "1"]
        running = subprocess.Popen([PROGRAM, *many, "--out", "cut"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        last = self.folder / "cut/breakeven-alone.ledger"
        deadline = time.monotonic() + 120
        while (not last.exists() or last.stat().st_size < 1000) and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()
        running.wait()
        self.assertEqual(values_in(self.folder / "cut/report.html")["depth"], None)  # the comparison alone
        self.assertFalse((self.folder / "cut/attribution.json").exists())
        resumed = aftermath(*many, "--out", "cut", cwd=self.folder, check=0).stderr
        for part in ("taking up 4 draws that", "4 draws of the attribution", "16 draws of the sensitivity", "mixed draws of the sensitivity", "draws of the break-even"):
            self.holds(resumed, part)
        aftermath(*many, "--out", "whole", cwd=self.folder, check=0)
        for path in (self.folder / "whole").iterdir():
            self.assertTrue(path.read_bytes() == self.told(f"cut/{path.name}"), path.name)
        self.assertEqual(list((self.folder / "cut").glob("*.ledger")), [])

    def test_what_does_not_go_together_is_refused(self):
        for args, says in ((["--in-depth", "--json"], "--out DIR beside --json"), (["--in-depth", "--freeze", "raids"], "some mechanisms are frozen"),
                           (["--in-depth", "--outcome", "arests"], "did you mean 'arrests'"), (["--outcome", "arrests"], "--in-depth")):
            done = aftermath("compare", *LAWS, *self.tiny, *args, cwd=self.folder, check=2)
            self.holds(done.stderr, says)
            self.assertEqual((done.stdout, [p.name for p in self.folder.iterdir()]), ("", ["few.toml"]))


class World(InFolder):
    TINY = ["world", "--scale", "0.0001", "--years", "2"]

    def told(self, *args, law=None):
        done = aftermath(*self.TINY, *(["--law", law] if law else []), "--json", *args, cwd=self.folder, check=0)
        return done.stdout

    def test_json_fits_its_schema_and_threads_change_no_byte(self):
        once = self.told("--threads", "1", law="model-full-decriminalisation")
        self.assertEqual(self.told("--threads", "2", law="model-full-decriminalisation"), once)
        told = json.loads(once)
        schema("world-summary").validate(told)
        self.assertEqual(list(self.folder.iterdir()), [])
        parts = tomllib.loads((ROOT / "data/world.toml").read_text())["part"]
        self.assertEqual([(p["part"], p["laws"]) for p in told["parts"]], [(p["id"], [p["law"], "model-full-decriminalisation"]) for p in parts])

    def test_parts_add_up_to_the_world(self):
        told = json.loads(self.told())
        for k in ("represented", "simulated"):
            self.assertAlmostEqual(sum(p["people"][k] for p in told["parts"]), told["all"]["people"][k], delta=1)
        self.assertAlmostEqual(told["all"]["people"]["represented"], sum(p["median"] for p in tomllib.loads((ROOT / "data/world.toml").read_text())["part"]), delta=1)
        by_name = lambda totals: {o["outcome"]: o["arms"][0]["amount"] for o in totals["outcomes"]}
        for outcome, amount in by_name(told["all"]).items():
            if outcome in ("client_violence", "arrests", "worker_years", "public_money"):
                self.assertGreater(amount, 0)
                self.assertAlmostEqual(sum(by_name(p)[outcome] for p in told["parts"]) / amount, 1, places=9)

    def test_a_part_alone_and_more_people_in_proportion(self):
        part = lambda text: next(p for p in json.loads(text)["parts"] if p["part"] == "nepal")
        self.assertEqual(part(self.told("--part", "nepal")), part(self.told()))
        world = json.loads(self.told("--people", "50000000"))
        self.assertAlmostEqual(world["all"]["people"]["represented"], 50e6, delta=1)

    def test_the_table_shows_every_part_and_the_cost(self):
        done = aftermath(*self.TINY, "--out", "out", cwd=self.folder, check=0)
        for part in tomllib.loads((ROOT / "data/world.toml").read_text())["part"]:
            self.assertRegex(done.stdout, rf"(?m)^{part['id']} .*{re.escape(part['law'])}")
        self.assertRegex(done.stdout, r"person-weeks in .* s on \d+ threads: .* a second; processor time .* s; at most .* MiB of memory")
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["run.json", "speed.json", "world.json"])
        speed = json.loads((self.folder / "out/speed.json").read_text())
        told = json.loads((self.folder / "out/world.json").read_text())
        self.assertEqual(speed["person_weeks"], told["all"]["people"]["simulated"] * 52 * (5 + 2))
        self.assertGreater(speed["peak_mebibytes"], 0)

    def test_a_killed_run_is_taken_up_to_the_same_bytes(self):
        some = ["world", "--scale", "0.02", "--years", "10", "--part", "india,china,brazil"]
        running = subprocess.Popen([PROGRAM, *some, "--out", "cut"], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ledger = self.folder / "cut/world.ledger"
        deadline = time.monotonic() + 60
        while (not ledger.exists() or ledger.stat().st_size < 3000) and time.monotonic() < deadline:
            time.sleep(0.01)
        running.kill()
        running.wait()
        self.assertEqual(sorted(p.name for p in (self.folder / "cut").iterdir()), ["run.json", "world.ledger"])
        self.holds(aftermath(*some, "--out", "cut", cwd=self.folder, check=0).stderr, "taking up ")
        aftermath(*some, "--out", "whole", cwd=self.folder, check=0)
        self.assertEqual((self.folder / "cut/world.json").read_bytes(), (self.folder / "whole/world.json").read_bytes())
        self.assertFalse(ledger.exists())

    def test_the_law_in_force_beside_itself_differs_in_nothing(self):
        told = json.loads(self.told("--part", "new-zealand", law="nz-2003-pra"))
        for outcome in told["all"]["outcomes"]:
            self.assertIn(outcome["difference"]["amount"], (0, None), outcome["outcome"])

    def test_what_is_wrong_is_said_with_its_place(self):
        own = (ROOT / "data/world.toml").read_text()
        for content, says in ((own.replace('region = "oceania"', 'region = "oceanya"', 1), r":\d+:\d+: part 'australia': no region named 'oceanya'.*did you mean 'oceania'"),
                              (own.replace('law = "nz-2003-pra"', 'law = "nz-2003-pr"', 1), r":\d+:\d+: part 'new-zealand': no law named 'nz-2003-pr'.*did you mean 'nz-2003-pra'"),
                              (own.replace("median = 2900000", "median = 0", 1), r":\d+:\d+: 'median' is 0"),
                              (own.replace("sd_log = 0.7", 'sd_log = "wide"', 1), r":\d+:\d+: 'sd_log' is")):
            path = self.write("mine.toml", content)
            done = aftermath("world", "--file", path, "--json")
            self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (2, "", 1), done.stderr)
            self.assertRegex(done.stderr, "^aftermath: " + re.escape(str(path)) + says)
        for args, says in ((["--part", "indja"], "did you mean 'india'"), (["--law", "nz-2003"], "no law named 'nz-2003'"), (["--scale", "0"], "--scale")):
            done = aftermath("world", *args, "--json")
            self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
            self.holds(done.stderr, says)


class Report(InFolder):
    """The report as a browser shows it, without network."""

    def test_it_is_drawn_in_the_readers_language_and_nothing_is_fetched(self):
        aftermath("compare", *LAWS, *SMALL, "--out", self.folder / "out", check=0)
        report = self.folder / "out/report.html"
        self.assertLess(report.stat().st_size, 1_500_000)
        for language, title in (("en", "The answer"), ("es", "La respuesta")):
            shown = dom_of(report, self.folder, language)
            self.assertGreaterEqual(shown.count("<svg"), 3)
            self.holds(shown, title)
            links = re.findall(r'(?:src|href)="(?!#)([^"]*)"', shown)
            self.assertEqual([link for link in links if not link.startswith(("https://doi.org/", "data:"))], [])

    def test_names_from_files_are_text(self):
        law = (ROOT / "data/laws/nz-2003-pra.toml").read_text()
        name = re.search(r'^name = "(.*)"$', law, re.M)[1]
        self.write("bill.toml", law.replace(f'"{name}"', '"<img src=x onerror=alert(1)></title><script>alert(2)</script>"', 1))
        aftermath("compare", LAWS[0], "./bill.toml", *SMALL, "--out", "out", cwd=self.folder, check=0)
        shown = dom_of(self.folder / "out/report.html", self.folder)
        self.holds(shown, "&lt;img src=x onerror=alert(1)&gt;")
        for markup in ("<img", "<script>alert"):
            self.assertFalse(markup in shown, markup)

    def test_without_the_page_of_reports_there_are_numbers_and_a_word(self):
        shown = aftermath("compare", *LAWS, *SMALL, "--out", self.folder / "out", env={**os.environ, "AFTERMATH_REPORT": str(self.folder / "none.html")}, check=0).stdout
        self.holds(shown, "no report: the page that reports are made of was not built")
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["decision.csv", "results.nc", "run.json", "summary.csv", "summary.json"])
        (self.folder / "wrong.html").write_text("<title>@TITLE@</title>")
        done = aftermath("compare", *LAWS, *SMALL, "--out", self.folder / "other", env={**os.environ, "AFTERMATH_REPORT": str(self.folder / "wrong.html")})
        self.assertEqual(done.returncode, 1, done.stderr)
        self.holds(done.stderr, "has no place for a title and values")


class PageOnOnesOwnMachine(InFolder):
    """The page's files copied out and served on loopback, to nobody else. What the page does is tests/browser's."""

    def setUp(self):
        super().setUp()
        page = self.folder / "page"
        (page / "assets").mkdir(parents=True)
        (page / "index.html").write_text("<!doctype html><title>Aftermath</title>")
        (page / "assets/engine.wasm").write_bytes(b"\0asm")
        self.env = {**os.environ, "AFTERMATH_PAGE": str(page)}

    def call(self, *args):
        return subprocess.run([str(PROGRAM), *map(str, args)], capture_output=True, text=True, timeout=60, env=self.env)

    def test_a_copy_is_whole_and_overwrites_nothing(self):
        out = self.folder / "stick/aftermath"
        self.assertEqual(self.call("page", "--out", out).returncode, 0)
        self.assertEqual((out / "assets/engine.wasm").read_bytes(), b"\0asm")
        again = self.call("page", "--out", out)
        self.assertEqual(again.returncode, 2)
        self.holds(again.stderr, "this is there already")
        self.assertEqual([p.name for p in out.parent.iterdir()], ["aftermath"])

    def test_without_a_page_it_says_how_to_build_one(self):
        self.env["AFTERMATH_PAGE"] = str(self.folder / "nowhere")
        for args in (["page", "--out", self.folder / "out"], ["serve", "--port", "0"]):
            done = self.call(*args)
            self.assertEqual(done.returncode, 2)
            self.holds(done.stderr, "./dev page")

    def test_serves_where_the_machine_gives_no_threads(self):
        self.folder.chmod(0o755)
        server = subprocess.Popen([str(PROGRAM), "serve", "--port", "0"], cwd="/", stdout=subprocess.PIPE, text=True, env=self.env, **CommandLine.limited(self, 1))
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        port = int(re.search(r"http://127\.0\.0\.1:(\d+)/", server.stdout.readline()).group(1))
        for _ in range(3):
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
                connection.request("GET", "/")
                self.assertEqual(connection.getresponse().status, 200)

    def serving(self, *args):
        server = subprocess.Popen([str(PROGRAM), "serve", "--port", "0", *args], stdout=subprocess.PIPE, text=True, env=self.env)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        return int(re.search(r"http://127\.0\.0\.1:(\d+)/", server.stdout.readline()).group(1))

    def test_compresses_for_who_takes_it_and_sends_nothing_twice(self):
        page = Path(self.env["AFTERMATH_PAGE"])
        script, wasm = b"// a line like all others\n" * 1000, b"\0asm" + bytes(10_000)
        (page / "assets/a.js").write_bytes(script)
        (page / "assets/engine.wasm").write_bytes(wasm)
        port = self.serving()

        def get(path, method="GET", **headers):
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
                connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
                answer = connection.getresponse()
                return answer.status, answer.headers, answer.read()

        for path, content, kind in (("/assets/a.js", script, "text/javascript"), ("/assets/engine.wasm", wasm, "application/wasm")):
            for accepted in ("gzip, deflate, br", "br;q=1.0, gzip;q=0.8"):
                status, headers, body = get(path, Accept_Encoding=accepted)
                self.assertEqual((status, headers["Content-Encoding"], headers["Vary"], headers["Content-Type"]), (200, "gzip", "Accept-Encoding", kind))
                self.assertEqual(gzip.decompress(body), content)
                self.assertLess(len(body), len(content) / 10)
            for accepted in ("identity", "br", "gzip;q=0"):
                status, plain, body = get(path, Accept_Encoding=accepted)
                self.assertEqual((status, plain["Content-Encoding"], body), (200, None, content))
            self.assertNotEqual(plain["ETag"], headers["ETag"])
            self.assertEqual(get(path, Accept_Encoding="gzip", If_None_Match=headers["ETag"])[::2], (304, b""))
            self.assertEqual(get(path, "HEAD", Accept_Encoding="gzip")[1]["Content-Length"], headers["Content-Length"])
        self.assertEqual(get("/assets/a.js", "POST")[0], 404)
        (page / "assets/a.js").write_bytes(b"// other")
        os.utime(page / "assets/a.js", (1, 1))
        self.assertEqual(get("/assets/a.js", Accept_Encoding="gzip", If_None_Match=headers["ETag"])[2], b"// other")

    def test_links_begin_with_the_address_that_the_host_sets(self):
        meta = '<meta name="aftermath-address" content="%s" />'
        for name in ("index.html", "aftermath-page.html"):
            (Path(self.env["AFTERMATH_PAGE"]) / name).write_text("<!doctype html>" + meta % "")
        address = "https://example.org/laws/"
        out = self.folder / "public"
        done = self.call("page", "--out", out, "--address", address)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.holds(done.stdout, "aftermath-page.html in it opens by double click")
        for name in ("index.html", "aftermath-page.html"):
            self.holds((out / name).read_text(), meta % address)
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.serving("--address", address), timeout=20)) as connection:
            connection.request("GET", "/")
            self.holds(connection.getresponse().read().decode(), meta % address)
        for wrong in ("example.org", 'https://example.org/"><script>', "javascript:alert(1)"):
            self.assertEqual(self.call("serve", "--port", "0", "--address", wrong).returncode, 2)

    def test_serves_its_files_with_a_strict_policy_on_loopback_only(self):
        port = self.serving()

        def get(path, host="localhost"):
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
                connection.request("GET", path, headers={"Host": f"{host}:{port}"})
                answer = connection.getresponse()
                return answer.status, dict(answer.getheaders()), answer.read()

        def ask_with(headers):
            with contextlib.closing(socket.create_connection(("127.0.0.1", port), timeout=20)) as connection:
                connection.sendall(f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\n".encode() + b"".join(b"X-%d: a\r\n" % i for i in range(headers)) + b"\r\n")
                return int(connection.recv(4096).split()[1])

        status, headers, body = get("/")
        self.assertEqual(status, 200)
        self.assertTrue(b"Aftermath" in body)
        policy = headers["Content-Security-Policy"]
        self.holds(policy, "default-src 'none'")
        self.assertEqual(re.findall(r"https?:|\*|unsafe-inline|'unsafe-eval'", policy), [])
        self.assertEqual(get("/assets/engine.wasm")[1]["Content-Type"], "application/wasm")
        self.assertEqual(get("/assets/nothing.js")[0], 404)
        self.assertEqual(get("/../secret")[0], 404)
        self.assertEqual(get("/", host="evil.example")[0], 421)
        self.assertEqual(get("/", host="LOCALHOST")[0], 200)
        page = Path(self.env["AFTERMATH_PAGE"])
        (page / ".secret").write_text("secret")
        (page / "out.txt").symlink_to("/etc/hostname")
        (page / "assets/in.txt").symlink_to("../index.html")
        self.assertEqual([get(path)[0] for path in ("/.secret", "/out.txt", "/assets/in.txt")], [404, 404, 200])
        self.holds(get("/nothing")[2].decode(), "404")
        self.assertEqual(ask_with(headers=100), 200)
        self.assertEqual(ask_with(headers=10_000), 400)
        drips = [socket.create_connection(("127.0.0.1", port)) for _ in range(200)]  # eight who send a byte now and then blocked it once
        over = threading.Event()

        def send_slowly():
            while not over.wait(0.3):
                for drip in drips:
                    with contextlib.suppress(OSError):
                        drip.sendall(b"G")

        sender = threading.Thread(target=send_slowly)
        sender.start()
        try:
            over.wait(1)
            self.assertEqual(get("/")[0], 200)
        finally:
            over.set()
            sender.join()
            for drip in drips:
                drip.close()
        listening = Path("/proc/net/tcp").read_text().splitlines()[1:]
        mine = [line.split()[1] for line in listening if line.split()[1].endswith(f":{port:04X}") and line.split()[3] == "0A"]
        self.assertEqual(mine, [f"0100007F:{port:04X}"])


def each(suite):
    """The tests of a suite of suites, in order."""
    for one in suite:
        yield from each(one) if isinstance(one, unittest.TestSuite) else (one,)


if __name__ == "__main__":
    first, of = (int(n) for n in sys.argv[1].split("/")) if len(sys.argv) > 1 else (1, 1)  # 2/3: every third test, from the second on
    tests = list(each(unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])))[first - 1 :: of]
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=1).run(unittest.TestSuite(tests))
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed")
    sys.exit(bad > 0)
