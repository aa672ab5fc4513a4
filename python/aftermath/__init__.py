"""Aftermath: a law goes in, what it does to people comes out. A first, thin module on the C++ engine."""

from ._engine import Place, Scenario, __version__, sobol

__all__ = ["Place", "Scenario", "__version__", "sobol"]
