// How a command ends, and what it says of an input that is wrong.
#pragma once
#include <string>
#include <vector>

#include "engine/base/problem.h"

namespace aftermath::cli {

enum ExitCode : int { kDone = 0, kFailed = 1, kBadInput = 2, kInterrupted = 130 };

// One line on standard error; the exit code.
int report(const Problem& problem);

// What a check found: one line each on standard error, or `fine` where there is nothing; with as_json one object on
// standard output. The exit code.
int report_check(const std::vector<Problem>& problems, bool as_json, const std::string& fine);

// "1 year", "2 years".
[[nodiscard]] std::string counted(std::size_t number, const std::string& what);

}  // namespace aftermath::cli
