// The roof of the weekly step: a bare sweep as design describes it, in the plainest form. It stays as it is when the
// engine's own sweep gets better.
#pragma once
#include "engine/base/sweep.h"

namespace aftermath {

// One week of everybody: one multiply, one subtract, one compare, a rarely taken branch on each clock. Arguments and
// result as SweepKernel::workers; on the widest vectors that this machine has, as choose_sweep("auto").
[[nodiscard]] SweepFunction plain_sweep();

}  // namespace aftermath
