#include "engine/inputs/place_target_toml.h"

#include <algorithm>

#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr double kMostTransport = 3, kMostCounted = 1e8, kLongestRecall = 520;
constexpr int kFirstYear = 1900, kLastYear = 2100;

// Totals only: a share is asked.
std::vector<const OutcomeInfo*> counted_outcomes() {
  std::vector<const OutcomeInfo*> all;
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    if (outcome.denominator == Tally::none) all.push_back(&outcome);
  return all;
}

// Two numbers around the published one, both within what the figure can be.
std::array<double, 2> interval(TableReader& in, double published, double most) {
  const toml::node* node = in.node("ci", true);
  if (node == nullptr) return {};
  const std::vector<double> ends = numbers_of(*node);
  if (ends.size() != 2 || !(ends[0] > 0 && ends[0] < ends[1] && ends[1] < most) || published < ends[0] ||
      published > ends[1]) {
    in.refuse(node, "'ci' does not fit", "[lowest, highest] of 95 %, around the published figure, above 0");
    return {};
  }
  return {ends[0], ends[1]};
}

void read_asked(TableReader& in, PlaceTarget& target) {
  target.asked = static_cast<Asked>(in.word("asked", kAskedWords, true));
  if (in.ok() && target.asked == Asked::programme)
    in.refuse(in.node("asked", true), "nobody can be asked for 'programme'",
              "what happened to people, or how they live");
  if (in.has("among")) target.among = static_cast<Among>(in.word("among", kAmongWords, true));
  if (in.has("recall_weeks"))
    target.recall_weeks = static_cast<int>(in.whole("recall_weeks", 1, static_cast<int>(kLongestRecall), true));
  target.published = in.number("share", 0, 1, true);
  if (in.ok()) target.interval = interval(in, target.published, 1);
}

void read_counted(TableReader& in, PlaceTarget& target) {
  static const std::vector<const OutcomeInfo*> kOutcomes = counted_outcomes();
  std::vector<std::string_view> names;
  for (const OutcomeInfo* outcome : kOutcomes) names.push_back(outcome->name);
  target.counted = {kOutcomes[in.word("counted", names, true)]};
  for (const std::string& name : in.texts("together_with")) {
    const auto known = std::find(names.begin(), names.end(), name);
    if (known == names.end())
      in.refuse_word(in.node("together_with", true), name, "outcome", names);
    else
      target.counted.push_back(kOutcomes[static_cast<std::size_t>(known - names.begin())]);
  }
  target.published = in.number("per_year", 0, kMostCounted, true);
  if (in.ok()) target.interval = interval(in, target.published, kMostCounted);
}

}  // namespace

Result<std::vector<PlaceTarget>> place_targets_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<PlaceTarget> targets;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("target", [&](TableReader& in) {
    PlaceTarget target;
    if (in.has("counted"))
      read_counted(in, target);
    else
      read_asked(in, target);
    target.transport = in.number("transport", 0, kMostTransport, true);
    target.year = static_cast<int>(in.whole("year", kFirstYear, kLastYear, true));
    target.evidence = in.texts("evidence");
    target.source = in.text("source", false);
    target.note = in.text("note", false);
    target.verified = in.yes_no("verified", false);
    target.file = file;
    target.line = in.line();
    if (in.ok() && target.evidence.empty() && target.source.empty())
      in.refuse_table("the target has no source", "evidence = [\"id\"] or source = \"...\"");
    targets.push_back(std::move(target));
  });
  if (root.ok() && targets.empty()) root.refuse_table("the file has no target", "at least one [[target]]");
  if (const auto problem = root.finish()) return failure(*problem);
  return targets;
}

}  // namespace aftermath
