// The answer in a terminal: sentences, and tables of outcomes for everybody.
#pragma once
#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath::cli {

// challenge: both sides, where they were run; else null.
void print_levels(const Plan& plan, const Summary& summary, const Challenge* challenge);
void print_differences(const Plan& plan, const Summary& summary, const Challenge* challenge);

}  // namespace aftermath::cli
