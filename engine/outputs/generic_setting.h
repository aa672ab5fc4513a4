// A setting file for a place with few figures of its own, as 'aftermath settings new' and the page make it.
#pragma once
#include <string>

#include "engine/base/problem.h"
#include "engine/evidence/setting.h"
#include "engine/library/library.h"

namespace aftermath {

// name, country, region, reference_law, change and note of the setting, and its own inputs; what they lack is borrowed
// from the region, and stands in the file as comments. Its figures count as measured in the middle of their years.
// Problems: no region or law of that name, no country code, a name without letters; their 'file' is what is at fault
// ("country") after `before`, as "--" of options.
[[nodiscard]] Result<std::string> generic_setting_toml(const Library& library, Setting setting,
                                                       const std::string& before = "");

}  // namespace aftermath
