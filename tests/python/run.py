"""The Python package's tests, by pytest. Run by build/venv's Python. Ends with 'N passed, N failed'."""
import pathlib
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent


class Count:
    passed = failed = 0

    def pytest_runtest_logreport(self, report):
        self.passed += report.passed and report.when == "call"
        self.failed += report.failed


if __name__ == "__main__":
    count = Count()
    status = pytest.main([str(HERE), "-q", "-p", "no:cacheprovider", "--durations=10", *sys.argv[1:]], plugins=[count])
    failed = max(count.failed, int(status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)))
    print(f"{count.passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
