"""Whether the unit tests notice mistakes: `./dev mutants [N]` makes N small ones, one at a time, and lists those that pass.

A mutant turns one factor, sign, bound, comparison, enumerator, index or boolean of a mechanism, of the world or of an
outcome. Which ones: by a seeded hash, some in each file. They are built in a copy (build/mutants/tree), so that the tree
is never dirty. The unit tests of the changed file run first, then the rest but SLOW, until one fails. What was noticed
is kept in build/mutants/results.json and not tried again while the changed file and the test that noticed it are the same.

Mutants that cannot change a result, and those that only other parts of the tests notice, stand in tests/mutants.toml with
the reason. Exit code 1 if 5 % or more are left, or if that file lists a mutant that is noticed after all.
"""
import hashlib
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build/mutants"
TREE = WORK / "tree"
BUILD = TREE / "build/release"  # lies in the copy as it does in a clone: the compiler cache serves both
RESULTS = WORK / "results.json"
PROGRAM = BUILD / "aftermath_tests"
SOURCES = ["engine/mechanisms/*.cpp", "engine/world/*.cpp", "engine/outcomes/*.cpp"]
SEED = "aftermath"
MANY = 110
FEWEST = 2  # of each file
MOST_LEFT = 0.05
PATIENCE = 5  # times what all tests take without a mutant: then it hangs, which is noticed
MEMORY = 4 << 30  # bytes; a mutant that wants more is stopped, which is noticed
# Left out: they take long, and reach mechanisms and world only through all of the layers above, as quicker ones do too.
SLOW = ["PageEngine.*", "WholeWorld.*", "EnoughRuns.*", "Validate.*"]
LATE = ["Epidemic.*"]  # ten seconds: when nothing else has noticed


class Mutant(NamedTuple):
    path: str
    line: int  # from 1
    kind: str
    before: str  # the line, without the space around it
    after: str
    text: str  # the whole file as it is turned

    @property
    def name(self) -> str:
        return f"{self.path}: {self.before} -> {self.after}"


# ---- where a file can be turned

NOT_CODE = re.compile(r'//[^\n]*|"(?:\\.|[^"\\\n])*"|^\s*#[^\n]*', re.M)
# Statements that say nothing about results: texts of factors, what is read at compile time, and what asks for memory ahead.
NO_RESULT = re.compile(r"\b(?:constexpr Factor k|static_assert\(|using |namespace |template <|__builtin_prefetch\(|(?:\w+(?:\.|->))?fetch\(|"
                       r"alignas\(|\w+\.reserve\()")
TRACE = re.compile(r"\b(?:row\.)?note\(")  # for `aftermath explain` alone
DECLARATION = re.compile(r"::declaration\(\) \{.*?^\}", re.M | re.S)


def blanked(text: str, start: int, end: int) -> str:
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def end_of(text: str, start: int) -> int:
    """Where the statement or list that begins at `start` ends: at ';' or a closing bracket of what is around it."""
    depth = 0
    for i in range(start, len(text)):
        if text[i] in "([{":
            depth += 1
        elif text[i] in ")]}":
            depth -= 1
            if depth < 0:
                return i
        elif text[i] == ";" and depth == 0:
            return i
    return len(text)


def code_of(text: str) -> str:
    """The text with spaces in place of all that no mutant is to touch; of the same length."""
    for match in NOT_CODE.finditer(text):
        text = blanked(text, *match.span())
    for match in DECLARATION.finditer(text):
        text = blanked(text, *match.span())
    for pattern in (NO_RESULT, TRACE):
        for match in pattern.finditer(text):
            if text[match.start():match.end()].strip():  # not within one that was blanked
                end = text.index("\n", match.start()) if match[0].startswith(("namespace", "template")) else end_of(text, match.start())
                text = blanked(text, match.start(), end)
    return text


# Kind, what is looked for, and what stands in its place.
SWAPS: list[tuple[str, re.Pattern[str], dict[str, str]]] = [
    ("comparison", re.compile(r"(?<= )(?:<=|>=|==|!=|<|>)(?= )"), {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}),
    ("sign", re.compile(r"(?<= )(?:\+=?|-=?)(?= )"), {"+": "-", "-": "+", "+=": "-=", "-=": "+="}),
    ("factor", re.compile(r"(?<= )(?:\*=?|/=?)(?= )"), {"*": "/", "/": "*", "*=": "/=", "/=": "*="}),
    ("bound", re.compile(r"\bstd::(?:min|max)\b"), {"std::min": "std::max", "std::max": "std::min"}),
    ("bound", re.compile(r"(?<=[,(] )(?:0\.0|1\.0)(?=[,)])"), {"0.0": "1.0", "1.0": "0.0"}),
    ("index", re.compile(r"(?<=\w)\[\d\]"), {"[0]": "[1]", "[1]": "[0]", "[2]": "[1]", "[3]": "[2]"}),
    ("boolean", re.compile(r"\b(?:true|false)\b|&&|\|\||(?<=[( ])!(?=[\w(])"), {"true": "false", "false": "true", "&&": "||", "||": "&&", "!": ""}),
    ("boolean", re.compile(r"\? (?:1 : 0|0 : 1)\b"), {"? 1 : 0": "? 0 : 1", "? 0 : 1": "? 1 : 0"}),
    ("factor", re.compile(r"\b1 - (?=[a-z])"), {"1 - ": ""}),
]
FACTOR = re.compile(r"\b\w+\.times\(")  # a factor on a hazard: left out
WORD = re.compile(r"\b(\w+)::([a-z]\w*)\b(?![(:<])")


def hashed(*parts: object) -> int:
    return int.from_bytes(hashlib.sha256("\0".join(map(str, (SEED, *parts))).encode()).digest()[:8], "big")


def enumerations() -> dict[str, list[str]]:
    """The words of each enumeration that the engine uses. Q stands for Quantity, file by file."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "engine").glob("*/*.[hc]*"))]
    names = {name for text in texts for name in re.findall(r"\benum class (\w+)", text)}
    words: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for name, word in WORD.findall(text):
            if name in names and word != "count":
                words[name].add(word)
    return {name: sorted(of) for name, of in words.items()}


def turned(path: str, text: str, kind: str, start: int, end: int, into: str) -> Mutant:
    first = text.rfind("\n", 0, start) + 1
    new = text[:start] + into + text[end:]
    last, new_last = text.find("\n", end), new.find("\n", start + len(into))

    def shown(line: str) -> str:
        return re.sub(r"\s+", " ", line).strip()
    return Mutant(path, text.count("\n", 0, start) + 1, kind, shown(text[first:last]), shown(new[first:new_last]), new)


def sites(path: str, words: dict[str, list[str]]) -> Iterator[Mutant]:
    """All mutants of one file."""
    text = (ROOT / path).read_text(encoding="utf-8")
    code = code_of(text)
    for kind, pattern, into in SWAPS:
        for match in pattern.finditer(code):
            if match[0] in into:
                yield turned(path, text, kind, *match.span(), into[match[0]])
    for match in FACTOR.finditer(code):
        yield turned(path, text, "factor", match.start(), end_of(code, match.start()), "")
    of_file = {"Q": sorted({word for name, word in WORD.findall(code) if name == "Q"})}
    for match in WORD.finditer(code):
        others = [word for word in (of_file | words).get(match[1], []) if word != match[2]]
        if others:
            other = others[hashed(path, match[0], text[max(0, match.start() - 40):match.start()]) % len(others)]
            yield turned(path, text, "enumerator", match.start(2), match.end(2), other)


def by_turns(mutants: list[Mutant]) -> list[Mutant]:
    """In the order in which they are tried: each kind in its turn, within a kind by hash."""
    kinds: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in sorted(mutants, key=lambda m: hashed(m.name)):
        if all(mutant.name != other.name for other in kinds[mutant.kind]):  # two of one line look the same: one is enough
            kinds[mutant.kind].append(mutant)
    order = sorted(kinds, key=lambda kind: hashed(mutants[0].path, kind))
    longest = max((len(of) for of in kinds.values()), default=0)
    return [kinds[kind][turn] for turn in range(longest) for kind in order if turn < len(kinds[kind])]


def shared_out(many: int, lines: dict[str, int]) -> dict[str, int]:
    """How many of each file: by the root of its length, so that short ones get some."""
    weights = {path: count ** 0.5 for path, count in lines.items()}
    total = sum(weights.values())
    return {path: max(FEWEST, round(many * weight / total)) for path, weight in weights.items()}


# ---- the copy, its build and its tests


def told(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def copy_tree() -> None:
    """The copy holds what Git knows or would take; only what differs is written, so that little is built again."""
    names = set(filter(None, told("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")))
    for name in names:
        source, copy = ROOT / name, TREE / name
        if not source.is_file():
            copy.unlink(missing_ok=True)
            continue
        content = source.read_bytes()
        if not copy.is_file() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
    for copy in TREE.rglob("*_test.cpp"):
        if str(copy.relative_to(TREE)) not in names:
            copy.unlink()


def surroundings(keep: bool) -> dict[str, str]:
    """Of the compiler: its cache serves the copy, and does not keep mutants."""
    return os.environ | {"CCACHE_BASEDIR": str(TREE)} | ({} if keep else {"CCACHE_READONLY": "1"})


def build(keep: bool = False) -> bool:
    if not (BUILD / "build.ninja").exists():
        made = subprocess.run(["cmake", "--preset", "release"], cwd=TREE, env=surroundings(keep), capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(made.stdout + made.stderr)
    jobs = os.environ.get("AFTERMATH_JOBS", str(os.cpu_count() or 1))
    with open(WORK / "build.log", "w", encoding="utf-8") as log:
        return subprocess.run(["ninja", "-C", BUILD, "-j", jobs, "aftermath_tests"], env=surroundings(keep), stdout=log, stderr=log).returncode == 0


class Ran(NamedTuple):
    failed: bool
    by: str  # the test, or in words
    file: str  # of the test; "" where it is not known


def run_tests(tests: str, limit: float) -> Ran:
    """A test that fails, crashes or hangs has noticed."""
    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    process = subprocess.Popen([PROGRAM, f"--gtest_filter={tests}", "--gtest_fail_fast", "--gtest_brief=1"], cwd=TREE, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", start_new_session=True, preexec_fn=bounded)
    try:
        out = process.communicate(timeout=limit)[0]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return Ran(True, "no end", "")
    if process.returncode == 0:
        return Ran(False, "", "")
    failed = re.search(r"\[  FAILED  \] ([\w.]+)", out)
    where = re.search(r"(tests/\w+/\w+\.\w+):\d+: Failure", out)
    return Ran(True, failed[1] if failed else f"exit code {process.returncode}", where[1] if where else "")


def suites_of(paths: list[Path]) -> list[str]:
    return sorted({suite for path in paths for suite in re.findall(r"^TEST(?:_[FP])?\((\w+),", path.read_text(encoding="utf-8"), re.M)})


def nearest_tests(path: str) -> list[str]:
    """Suites of the file's own test, or of its layer's where it has none of its name."""
    layer = ROOT / "tests" / Path(path).parts[1]
    own = layer / f"{Path(path).stem}_test.cpp"
    return suites_of([own] if own.is_file() else sorted(layer.glob("*_test.cpp")))


def noticed(path: str, limit: float) -> Ran:
    slow, late = ":".join(SLOW), ":".join(LATE)
    near = ":".join(f"{suite}.*" for suite in nearest_tests(path))
    ran = Ran(False, "", "")
    for tests in ([f"{near}-{slow}:{late}"] if near else []) + [f"*-{slow}:{late}:{near}", late]:
        ran = run_tests(tests, limit)
        if ran.failed:
            break
    return ran


# ---- what is kept


def digest(*paths: Path) -> str:
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes() if path.is_file() else b"")
    return total.hexdigest()[:16]


def tests_digest(file: str) -> str:
    """Of one file of tests, or of all; as they are in the copy."""
    return digest(TREE / file) if file else digest(*sorted((TREE / "tests").glob("*/*.[hc]*")))


class Kept:
    """Results by mutant: {"source": digest, "state": noticed | survived | none, "by": test, "tests": digest of what says so}."""

    def __init__(self) -> None:
        self.results: dict[str, dict[str, str]] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}

    def state(self, mutant: Mutant) -> dict[str, str] | None:
        one = self.results.get(mutant.name)
        if one is None or one["source"] != digest(ROOT / mutant.path):
            return None
        return one if one["state"] == "none" or one["tests"] == tests_digest(one["file"]) else None

    def keep(self, mutant: Mutant, state: str, ran: Ran) -> dict[str, str]:
        one = {"source": digest(ROOT / mutant.path), "state": state, "by": ran.by, "file": ran.file, "tests": tests_digest(ran.file)}
        self.results[mutant.name] = one
        part = RESULTS.with_suffix(".part")
        part.write_text(json.dumps(self.results, indent=1, sort_keys=True))
        part.replace(RESULTS)
        return one


def tried(mutant: Mutant, kept: Kept, limit: float) -> dict[str, str]:
    before = kept.state(mutant)
    if before is not None:
        return before
    copy = TREE / mutant.path
    began = time.monotonic()
    try:
        copy.write_text(mutant.text, encoding="utf-8")
        ran = noticed(mutant.path, limit) if build() else None
    finally:
        copy.write_bytes((ROOT / mutant.path).read_bytes())
    state = "none" if ran is None else "noticed" if ran.failed else "survived"
    one = kept.keep(mutant, state, ran or Ran(False, "", ""))
    print(f"{state} {one['by']} ({time.monotonic() - began:.0f} s): {mutant.path}:{mutant.line}: {mutant.before}  ->  {mutant.after}", flush=True)
    return one


def excused() -> dict[str, str]:
    """Reasons by mutant."""
    with open(ROOT / "tests/mutants.toml", "rb") as file:
        table = tomllib.load(file)
    return {f"{one['file']}: {one['before']} -> {one['after']}": f"{kind}: {one['why']}"
            for kind in ("equivalent", "elsewhere") for one in table.get(kind, [])}


def prepare() -> float:
    """The copy, built, with its tests passing; returns how long they may take with a mutant."""
    WORK.mkdir(parents=True, exist_ok=True)
    copy_tree()
    if not build(keep=True):
        sys.exit((WORK / "build.log").read_text())
    began = time.monotonic()
    ran = run_tests(f"*-{':'.join(SLOW)}", 3600)
    if ran.failed:
        sys.exit(f"without a mutant, {ran.by} fails")
    return PATIENCE * (time.monotonic() - began) + 10


def all_of(many: int, kept: Kept, limit: float) -> Iterator[tuple[Mutant, dict[str, str]]]:
    words = enumerations()
    paths = told("git", "ls-files", *SOURCES).split()
    found = {path: by_turns(list(sites(path, words))) for path in paths}
    lines = {path: len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in paths}
    for path, wanted in shared_out(many, lines).items():
        for mutant in found[path]:
            if wanted == 0:
                break
            one = tried(mutant, kept, limit)
            if one["state"] != "none":
                wanted -= 1
                yield mutant, one


def main(many: int) -> int:
    limit = prepare()
    ran = list(all_of(many, Kept(), limit))
    reasons = excused()
    survivors = [mutant for mutant, one in ran if one["state"] == "survived"]
    left = [mutant for mutant in survivors if mutant.name not in reasons]
    wrong = [mutant for mutant, one in ran if one["state"] == "noticed" and mutant.name in reasons]
    print(f"\n{len(ran)} mutants: {len(ran) - len(survivors)} noticed, {len(survivors) - len(left)} with a reason, {len(left)} left")
    for mutant in survivors:
        print(f"{mutant.path}:{mutant.line}: {mutant.before}  ->  {mutant.after}\n    {reasons.get(mutant.name, 'no test notices')}")
    for mutant in wrong:
        print(f"tests/mutants.toml lists what the unit tests do notice: {mutant.name}")
    return 1 if wrong or len(left) >= MOST_LEFT * len(ran) else 0


if __name__ == "__main__":
    if len(sys.argv) > 2 or not all(arg.isdigit() for arg in sys.argv[1:]):
        print("./dev mutants [N]: expected how many mutants, as 110", file=sys.stderr)
        sys.exit(2)
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
