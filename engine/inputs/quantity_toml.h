// Parameter files, setting files and sets of assumptions: TOML in, quantity records out. Schemas: data/schema/.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/setting.h"

namespace aftermath {

// [[parameter]] tables of one file. A name twice, bounds broken or a distribution that lacks its numbers is a problem.
[[nodiscard]] Result<std::vector<QuantityRecord>> parameters_from_toml(std::string_view text, const std::string& file);

// "lognormal": what 'distribution' says.
[[nodiscard]] std::string_view shape_word(Prior::Shape shape);

// [setting] and [[input]] tables: one per SETTING_INPUT, or fewer where the setting names a region.
[[nodiscard]] Result<Setting> setting_from_toml(std::string_view text, const std::string& file, const std::string& id);

// The setting as a file that reads back as the same setting: its own inputs; those of its region are borrowed again.
[[nodiscard]] std::string setting_toml(const Setting& setting);

// [region] and [[input]] tables: one per SETTING_INPUT, or fewer where the region lies within another.
[[nodiscard]] Result<Region> region_from_toml(std::string_view text, const std::string& file, const std::string& id);

// One [[parameter]] or [[input]], and its place in a list that holds each once; for files that hold them among other
// things.
class TableReader;
[[nodiscard]] QuantityRecord read_quantity(TableReader& in, bool setting_input);
// The same where something else than 'name' says which quantity it is.
[[nodiscard]] QuantityRecord read_quantity_of(TableReader& in, Quantity quantity);
// 'lowest', 'best' and 'highest', or 'dont_know = true'; nothing where all three are empty (missing or ""). The form's
// id is left to the caller.
[[nodiscard]] std::optional<FormAnswer> read_form_answer(TableReader& in, const AnswerScale& scale);
// Why three numbers are no range: the one at fault, and what was expected; nothing where they are one.
struct RangeProblem {
  std::string_view key, what, expected;
};
[[nodiscard]] std::optional<RangeProblem> range_problem(const FormAnswer& answer);
// 'form': six digits, so that no name can stand there.
[[nodiscard]] std::string read_form_id(TableReader& in);
// 'scale', such as "odds_against 30".
[[nodiscard]] AnswerScale read_answer_scale(TableReader& in);
inline constexpr std::string_view kFormIdWords = "six digits drawn at random, such as \"482913\": no name, no date";
[[nodiscard]] bool is_form_id(std::string_view text);
void add_quantity_once(TableReader& in, std::vector<QuantityRecord>& records, QuantityRecord added);

}  // namespace aftermath
