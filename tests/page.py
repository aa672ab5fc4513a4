"""Counts what the page's tests printed, of the part named: units (vitest) and browser (Node's TAP). Used by ./dev."""
import json
import re
import sys
from pathlib import Path

BUILD = Path(__file__).resolve().parents[1] / "build"


def main(part):
    tap = (BUILD / f"page-{part}.tap").read_text()
    passed, failed = (int(re.search(rf"^# {word} (\d+)", tap, re.M).group(1)) for word in ("pass", "fail"))
    if part == "first":
        units = json.loads((BUILD / "page-units.json").read_text())
        passed += units["numPassedTests"]
        failed += units["numFailedTests"] + units["numFailedTestSuites"]
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
