// What may stand behind a law's name, wherever one is named: NAME@2017-01-01 (as it stood on that day, frozen),
// NAME:without=raids,buying (without its provisions on these levers), NAME:written (the statute without its practice).
#pragma once
#include <string>
#include <vector>

#include "engine/law/law.h"

namespace aftermath {

struct VariedName {
  std::string law;                    // what is left
  std::vector<std::string> variants;  // "@2017-01-01", ":without=raids", ":written", in the order in which they hold
};
[[nodiscard]] VariedName split_variants(const std::string& name);

// The law with one of them; its id and name say so. A problem where a day is none, a lever is unknown, or the law says
// nothing about it.
[[nodiscard]] Result<Law> varied(Law law, const std::string& variant);

}  // namespace aftermath
