// What `aftermath validate` found, for programs, spreadsheets and readers.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/validate.h"

namespace aftermath {

// What is asked of the whole, in words: "42 of 50 published figures ...", each with whether it is met.
struct Criterion {
  std::string_view name;  // "covered90"
  double bound = 0;       // NaN: asked is to do better than another score
  std::string text;
  bool met = false;
};
[[nodiscard]] std::vector<Criterion> criteria_in_words(const Criteria& criteria);

[[nodiscard]] std::string validation_json(const ValidationReport& report);  // data/schema/validate.schema.json
[[nodiscard]] std::string validation_csv(const ValidationReport& report);   // one line a row

}  // namespace aftermath
