// Forms for people to fill in: blank files to type answers into, and those files read back.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/elicit.h"
#include "engine/base/problem.h"

namespace aftermath {

// sensitivity.json: {"outcomes": [{"outcome": "...", "indices": [{"quantity": "...", "total": 0.3}, ...]}, ...]}; other
// keys are passed over. The largest total of each quantity; what has no number there is passed over. Problems: no JSON
// (with its place), another shape, an unknown quantity.
[[nodiscard]] Result<std::vector<Importance>> importances_from_json(std::string_view text, const std::string& file);

// Blank files, one to be copied for each filled form. They hold no place for a name or a remark.
[[nodiscard]] std::string blank_toml(const std::vector<ChosenQuestion>& asked);
[[nodiscard]] std::string blank_csv(const std::vector<ChosenQuestion>& asked);

// A filled form, by the ending of `file`: .csv, else TOML. A question left blank was skipped. Problems, each with its
// place: an unknown key, column or question (with the nearest one), a scale that the question does not have (another
// wording was printed), numbers that are no range, a range beyond all that the quantity can be, an id that is not six
// digits, a question twice.
[[nodiscard]] Result<FilledForm> filled_form(std::string_view text, const std::string& file,
                                             const std::vector<Question>& questions, const QuantityTable& main);

}  // namespace aftermath
