#include "engine/io/target_toml.h"

#include "engine/io/toml_input.h"

namespace aftermath {

Result<std::vector<Target>> targets_from_toml(std::string_view text, const std::string& file) {
  constexpr double kLongestRecall = 520;
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<Target> targets;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("target", [&](TableReader& in) {
    Target t;
    t.evidence = in.text("evidence", true);
    t.exposure = static_cast<Asked>(in.word("exposure", kAskedWords, true));
    t.outcome = static_cast<Asked>(in.word("outcome", kAskedWords, true));
    t.among = static_cast<Among>(in.word("among", kAmongWords, true));
    t.recall_weeks = in.number("recall_weeks", 1, kLongestRecall, true);
    t.note = in.text("note", false);
    targets.push_back(std::move(t));
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return targets;
}

}  // namespace aftermath
