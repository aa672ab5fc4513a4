// What ships with the program beside its data: the page, and what reports are made of.
#pragma once
#include <string>

namespace aftermath {

// The path of a file or folder: where the environment variable says, else beside the program, else in share/aftermath,
// else where it was built. Empty where it is not there.
[[nodiscard]] std::string shipped(const std::string& name, const char* variable);

}  // namespace aftermath
