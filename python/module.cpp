// The engine for Python, thinly: what the package aftermath (python/aftermath/) stands on.
#include "python/bindings.h"

NB_MODULE(_engine, m) {
  m.doc() = "Aftermath's engine: a law goes in, what it does to people comes out.";
  m.attr("__version__") = AFTERMATH_VERSION;
  aftermath::python::bind_inputs(m);
  aftermath::python::bind_campaigns(m);
  aftermath::python::bind_calibration(m);
  aftermath::python::bind_scenario(m);
}
