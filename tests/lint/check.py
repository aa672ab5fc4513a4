"""Promises of the layout and the language, checked on the text of the tree."""
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

ROOMS = ("inputs", "library", "outputs")  # where files are read, found and written

# Who may include whom: downwards only (docs/decisions/0002).
MAY_INCLUDE = {
    "base": set(),
    "law": {"base"},
    "evidence": {"base"},
    "people": {"base", "hazard"},
    "hazard": {"base", "law", "evidence", "people"},
    "outcomes": {"base", "hazard"},
    "mechanisms": {"base", "law", "evidence", "people", "hazard", "outcomes"},
    "world": {"base", "law", "evidence", "people", "hazard", "outcomes", "mechanisms"},
    "ensemble": {"base", "law", "evidence", "people", "hazard", "outcomes", "mechanisms", "world"},
    "analysis": {"base", "law", "evidence", "people", "hazard", "outcomes", "mechanisms", "world", "ensemble"},
    "inputs": {"base", "law", "evidence", "people", "hazard", "outcomes", "ensemble", "analysis"},
    "library": {"base", "law", "evidence", "people", "hazard", "outcomes", "ensemble", "analysis", "inputs"},
    "outputs": {"base", "law", "evidence", "people", "hazard", "outcomes", "world", "ensemble", "analysis", "inputs", "library"},
}


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in out.split("\0") if name]


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def includes_go_downwards():
    for path in tracked("engine/*.h", "engine/*.cpp"):
        layer = path.relative_to(ROOT).parts[1]
        for number, line in enumerate(lines(path), 1):
            match = re.match(r'#include "engine/(\w+)/(\w+)', line)
            if not match:
                continue
            other, file = match.groups()
            if other != layer and other not in MAY_INCLUDE[layer]:
                yield f"{path}:{number}: {layer}/ includes {other}/"
            if layer == other == "mechanisms" and file != path.stem:
                yield f"{path}:{number}: a mechanism includes another: they meet in the hazard table"


def mechanisms_hold_no_numbers():
    """No arithmetic literal but 0 and 1 (2^n of bit counts and unit conversions live elsewhere)."""
    for path in tracked("engine/mechanisms/*.cpp"):
        in_constants = False
        for number, line in enumerate(lines(path), 1):
            code = re.sub(r'"(\\.|[^"])*"|//.*$', "", line)
            code = re.sub(r"\[\d+\]", "", code)  # places in a list
            code = re.sub(r"constexpr (int|std::size_t) k\w+ = \d+;", "", code)  # named counts, such as iterations
            for literal in re.findall(r"(?<![\w.])(\d+\.?\d*(?:e[-+]?\d+)?)(?![\w.])", code):
                if float(literal) not in (0.0, 1.0):
                    yield f"{path}:{number}: the number {literal} belongs in data/parameters"


def no_output_or_globals_in_engine():
    for path in tracked("engine/*.cpp", "engine/*.h"):
        if path.relative_to(ROOT).parts[1] in ROOMS:
            continue
        for number, line in enumerate(lines(path), 1):
            if re.search(r"std::(cout|cerr)|\bprintf\(", line):
                yield f"{path}:{number}: the engine does not print"


def respectful_words():
    """The word stays in titles of statutes and of cited papers only."""
    for path in tracked("*.cpp", "*.h", "*.md", "*.toml", "*.py", "*.js", "*.mjs", "*.def", "*.ts", "*.tsx", "*.ftl"):
        above = ""
        for number, line in enumerate(lines(path), 1):
            above, title = line, above.startswith("# law ")  # a title in another language (messages/*/data.ftl)
            if title or path == Path(__file__).resolve():
                continue
            if re.match(r"\s*(source|citation|clause)\s*=", line):
                continue
            if path == ROOT / "docs/places.md" and line.startswith("|"):  # a row ends with its source
                continue
            for match in re.finditer(r"\bprostitut\w*", line, re.IGNORECASE):
                if match.group(0)[0].isupper():  # a title
                    continue
                yield f"{path}:{number}: '{match.group(0)}'"


# Words that a pupil of fifteen would look up, and what to write instead. Also inside of longer names: told_apart.
OUTDATED = {
    r"fore(tell|told)(s|ing)?": "predict",
    r"befalls?|befell|befallen": "happen to",
    r"whoever|whomever|whosoever": "those who, people who, everyone who",
    r"(told|tell)[ _]?apart|toldApart": "clear difference",
    r"nobody can tell": "not clear",
    r"anew": "again",
    r"seldom": "rarely",
    r"amongst": "among",
    r"whilst": "while",
    r"lest": "so that ... not",
    r"nigh": "near",
    r"thereof|therein|therefrom|whereby|hitherto|henceforth|forthwith": "(in plain words)",
    r"prophe(cy|cies|sy|sies|tic)": "prediction",
    r"for want of": "for lack of",
    r"be it": "even",
}
# What laws, places and studies say is quoted, or stands in a digest; it is corrected with its file's next change.
AS_WRITTEN = ("data/laws/", "data/settings/", "data/parameters/", "data/evidence/", "docs/places.md", "docs/decisions/0059-words.md")


def outdated_words():
    patterns = [(re.compile(rf"(?<![A-Za-z])(?:{word})(?![A-Za-z])", re.IGNORECASE), instead) for word, instead in OUTDATED.items()]
    kinds = ("*.cpp", "*.h", "*.def", "*.md", "*.toml", "*.py", "*.pyi", "*.ts", "*.tsx", "*.js", "*.mjs", "*.ftl", "*.json", "*.ipynb", "*.cff", "*.yml")
    for path in tracked(*kinds, "dev"):
        name = path.relative_to(ROOT).as_posix()
        if path == Path(__file__).resolve() or name.startswith(AS_WRITTEN) or path.name == "package-lock.json":
            continue
        for number, line in enumerate(lines(path), 1):
            for pattern, instead in patterns:
                if match := pattern.search(line):
                    yield f"{path}:{number}: '{match.group(0)}': write '{instead}'"


def nothing_of_one_machine():
    for path in tracked("*"):
        if path.suffix in {".png"} or path == Path(__file__).resolve():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if re.search(r"(?<![\w.])/(work|farm|home|root)/\w", line):
                yield f"{path}:{number}: the path of one machine"


def each_mechanism_has_tests_of_its_name():
    """What a mechanism promises on its page is tested where one looks for it."""
    for path in tracked("engine/mechanisms/*.cpp"):
        test = ROOT / "tests/mechanisms" / f"{path.stem}_test.cpp"
        if not test.is_file() or "TEST" not in test.read_text(encoding="utf-8"):
            yield f"{path}: there is no {test.relative_to(ROOT)}"
        if not (ROOT / "docs/model" / f"{path.stem}.md").is_file():
            yield f"{path}: there is no docs/model/{path.stem}.md"


def each_reader_and_writer_has_tests():
    """Of its name, or elsewhere: where, by which test, and why (tests/elsewhere.toml)."""
    table = ROOT / "tests/elsewhere.toml"
    elsewhere = tomllib.loads(table.read_text(encoding="utf-8"))
    names = {path.stem: path for room in ROOMS for path in tracked(f"engine/{room}/*.cpp")}
    for name in elsewhere.keys() - names.keys():
        yield f"{table}: there is no reader or writer named {name}"
    for name, path in names.items():
        test = ROOT / "tests" / path.relative_to(ROOT).parts[1] / f"{name}_test.cpp"
        own = test.is_file() and "TEST(" in test.read_text(encoding="utf-8")
        if name not in elsewhere:
            if not own:
                yield f"{path}: there is no {test.relative_to(ROOT)}, and tests/elsewhere.toml does not say what tests it"
            continue
        if own:
            yield f"{table}: {name} has tests of its name"
        entry = elsewhere[name]
        other = ROOT / entry["tests"]
        if not other.is_file() or entry["by"] not in other.read_text(encoding="utf-8"):
            yield f"{table}: {name}: '{entry['by']}' is not in {entry['tests']}"
        if not entry.get("why"):
            yield f"{table}: {name}: why not by a file of its name?"


def imports_of_the_page(files):
    """By file of the page, which others it imports for more than their types."""
    found = {}
    for path in files:
        text = path.read_text(encoding="utf-8")
        named = re.findall(r'^(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"', text, re.M)
        places = [(path.parent / name).resolve() for name in named]
        found[path] = {other for place in places for other in (place.with_name(place.name + ".ts"), place.with_name(place.name + ".tsx"), place / "index.tsx") if other in files}
    return found


def imports_of_the_package(files):
    """By file of the Python package, which others it imports at its head."""
    by_name = {path.stem: path for path in files}
    found = {}
    for path in files:
        text = path.read_text(encoding="utf-8")
        named = re.findall(r"^from \.(\w+) import", text, re.M)
        for line in re.findall(r"^from \. import (.*)$", text, re.M):
            named += re.split(r",\s*", line)
        found[path] = {by_name[name] for name in named if name in by_name}
    return found


def no_circles():
    """No file that needs one that needs it: each can be read, and taken, by itself."""
    page, package = set(tracked("web/page/src/*.ts", "web/page/src/*.tsx")), set(tracked("python/aftermath/*.py"))
    for needs in (imports_of_the_page(page), imports_of_the_package(package)):
        while needs:
            free = [path for path, others in needs.items() if not others & needs.keys() - {path}]
            if not free:
                yield f"{', '.join(sorted(str(path) for path in needs))}: some of these import one another in a circle"
                break
            needs = {path: others for path, others in needs.items() if path not in free}


CHECKS = [each_mechanism_has_tests_of_its_name, each_reader_and_writer_has_tests, includes_go_downwards, mechanisms_hold_no_numbers, no_circles, no_output_or_globals_in_engine, outdated_words, respectful_words, nothing_of_one_machine]


def main():
    failed = 0
    for check in CHECKS:
        problems = list(check())
        for problem in problems[:20]:
            print(f"{check.__name__}: {problem}")
        failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
