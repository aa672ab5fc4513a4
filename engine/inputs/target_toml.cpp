#include "engine/inputs/target_toml.h"

#include "engine/inputs/toml_input.h"

namespace aftermath {

namespace {

// What the programme changes: levers that are numbers. With the exposure 'programme', and only then.
void read_programme(TableReader& in, Target& target) {
  std::vector<std::string_view> numbers;
  std::vector<Lever> levers;
  for (const LeverInfo& lever : lever_vocabulary()) {
    if (lever.kind != LeverKind::number) continue;
    numbers.push_back(lever.name);
    levers.push_back(lever.lever);
  }
  in.each_table("programme", [&](TableReader& part) {
    const Lever lever = levers[part.word("lever", numbers, true)];
    target.programme.push_back({lever, part.number("value", info(lever).least, info(lever).most, true)});
  });
  const bool trial = target.exposure == Asked::programme;
  if (!in.ok() || (trial && !target.programme.empty() && target.programme_years > 0) ||
      (!trial && target.programme.empty()))
    return;
  in.refuse_table("the exposure '" + std::string(kAskedWords[static_cast<std::size_t>(target.exposure)]) + "' with " +
                      (target.programme.empty() ? "no programme" : "a programme"),
                  "[[target.programme]] and programme_years > 0 where the exposure is 'programme', and only there");
}

}  // namespace

Result<std::vector<Target>> targets_from_toml(std::string_view text, const std::string& file) {
  constexpr double kLongestRecall = 520, kMostYears = 20, kMostTransport = 3;
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
    t.inverse = in.yes_no("inverse", false);
    t.transport = in.number("transport", 0, kMostTransport, true);
    t.fit = in.yes_no("fit", true);
    t.programme_years = in.number("programme_years", 0, kMostYears, false);
    read_programme(in, t);
    targets.push_back(std::move(t));
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return targets;
}

}  // namespace aftermath
