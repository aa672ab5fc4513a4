"""Aftermath: a law goes in, what it does to people comes out.

    import aftermath
    found = aftermath.compare("vancouver", ["ca-2014-pcepa", "nz-2003-pra"], draws=50, people=2000)
    found                     # a table in a notebook
    found.dataset             # xarray.Dataset: draw, arm, year, group; the same content as results.nc
    found.to_pandas()

Guides: docs/tutorials/ and docs/how-to/ of the repository; help(aftermath.compare) and its like tell the arguments. Everything runs on this machine (or on the executor that you pass); nothing is
sent anywhere.
"""

import copyreg as _copyreg
import pathlib as _pathlib
from typing import Any as _Any

from . import _engine

_packaged = _pathlib.Path(__file__).parent / "data"
if _packaged.is_dir():
    _engine.use_data(str(_packaged))

from ._engine import sobol  # noqa: E402
from .analyses import attribute, breakeven, compare, run, sensitivity, validate  # noqa: E402
from .calibration import calibrate  # noqa: E402
from .evidence import Evidence  # noqa: E402
from .laws import Law, Provision, law_names, levers  # noqa: E402
from .own import Mechanism, Week  # noqa: E402
from .results import Attribution, BreakEven, Ensemble, Results, Sensitivity, Validation, load  # noqa: E402
from .scenarios import Place, Scenario  # noqa: E402
from .settings import Input, Setting, setting_names  # noqa: E402


def _reduced(method: _Any) -> tuple[_Any, tuple[_Any, str]]:
    return getattr, (method.__self__, method.__name__)


# The engine's bound methods, so that joblib and its like can be given scenario.evaluate.
_copyreg.pickle(type(Scenario.__new__(Scenario).evaluate), _reduced)

__version__: str = getattr(_engine, "__version__")  # stubs leave it out

__all__ = ["Attribution", "BreakEven", "Ensemble", "Evidence", "Input", "Law", "Mechanism", "Place", "Provision", "Results",
           "Scenario", "Sensitivity", "Setting", "Validation", "Week", "__version__", "attribute", "breakeven", "calibrate", "compare",
           "law_names", "levers", "load", "run", "sensitivity", "setting_names", "sobol", "validate"]
