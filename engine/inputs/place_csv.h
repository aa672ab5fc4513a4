// Figures of a place from a spreadsheet: each row becomes a [[target]] of targets.toml or an [[input]] of setting.toml.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/survey.h"
#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

// What was counted in the place, or what it starts from.
enum class PlaceTable { targets, inputs };

struct PlaceRows {
  std::string toml;                    // the tables, each after an empty line; no 'format'
  std::vector<PlaceTarget> targets;    // as read back; one of the two is empty
  std::vector<QuantityRecord> inputs;  // `line` of both is that of the CSV
};

// Columns bear the names of the keys, in any order; 'ci' is two columns, 'low' and 'high', in a table of targets. Lists
// (evidence, together_with) are separated by blanks. Commas or semicolons separate cells; with semicolons the comma is
// the decimal sign. Problems have the line and column of the CSV. Three years of one question are refused: a place is
// simulated in one state, and a series over years is none.
[[nodiscard]] Result<PlaceRows> place_rows_from_csv(std::string_view text, const std::string& file, PlaceTable which);

}  // namespace aftermath
