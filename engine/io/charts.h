// The chart script that a report carries (built by web/charts).
#pragma once
#include <string>

namespace aftermath {

// AFTERMATH_CHARTS, else beside the program, else where it was built; empty if it was not built.
[[nodiscard]] std::string charts_script();

}  // namespace aftermath
