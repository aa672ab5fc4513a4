// What `aftermath validate` found, for programs, spreadsheets and readers.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/validate.h"
#include "engine/io/html.h"

namespace aftermath {

// What is asked of the whole, in words: "42 of 50 published figures ...", each with whether it is met.
struct Criterion {
  std::string text;
  bool met = false;
};
[[nodiscard]] std::vector<Criterion> criteria_in_words(const Criteria& criteria);

[[nodiscard]] std::string validation_json(const ValidationReport& report);  // data/schema/validate.schema.json
[[nodiscard]] std::string validation_csv(const ValidationReport& report);   // one line a row

// Published estimates with 95 % intervals beside predictions with 50 % and 90 % intervals; ratios only, log scale,
// grouped by experiment. Vega-Lite.
[[nodiscard]] std::string forest_figure(const std::vector<Replayed>& replayed);

void add_validation(HtmlDocument& page, const ValidationReport& report);
[[nodiscard]] std::string validation_html(const ValidationReport& report, const std::string& charts);

}  // namespace aftermath
