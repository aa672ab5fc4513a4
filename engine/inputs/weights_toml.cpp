#include "engine/inputs/weights_toml.h"

#include <algorithm>

#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr double kHeaviest = 1e12;

Term read_term(TableReader& in) {
  static const std::vector<std::string_view> kOutcomes = names_of(outcome_vocabulary()),
                                             kGroups = names_of(group_vocabulary());
  Term term;
  term.outcome = &outcome_vocabulary()[in.word("outcome", kOutcomes, true)];
  if (in.has("group")) term.group = in.word("group", kGroups, true);
  term.weight = in.number("weight", -kHeaviest, kHeaviest, true);
  (void)in.text("note", false);
  if (in.ok() && term.weight == 0)
    in.refuse(in.node("weight", true), "a weight of 0 says nothing", "a number other than 0, or no [[weight]]");
  return term;
}

}  // namespace

Result<Index> weights_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  Index index;
  TableReader root(*table, file, "the file");
  root.check_format();
  index.name = root.text("name", true);
  root.each_table("weight", [&](TableReader& in) {
    const Term term = read_term(in);
    const bool known = std::any_of(index.terms.begin(), index.terms.end(),
                                   [&](const Term& t) { return t.outcome == term.outcome && t.group == term.group; });
    if (in.ok() && known)
      in.refuse_table("'" + std::string(term.outcome->name) + "' of '" +
                          std::string(group_vocabulary()[term.group].name) + "' has two weights",
                      "each outcome and group once");
    index.terms.push_back(term);
  });
  if (root.ok() && index.terms.empty()) root.refuse_table("the file has no weight", "at least one [[weight]]");
  if (const auto problem = root.finish()) return failure(*problem);
  return index;
}

}  // namespace aftermath
