// What each file of the module adds to it.
#pragma once
#include "python/convert.h"

namespace aftermath::python {

void bind_inputs(nb::module_& m);       // laws, settings, evidence, vocabularies
void bind_campaigns(nb::module_& m);    // what an analysis asks to have run
void bind_calibration(nb::module_& m);  // places and their targets
void bind_scenario(nb::module_& m);     // ensembles and analyses

}  // namespace aftermath::python
