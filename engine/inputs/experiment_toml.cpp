#include "engine/inputs/experiment_toml.h"

#include <algorithm>
#include <cmath>

#include "engine/inputs/law_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr double kWidest = 1e12;
constexpr std::int64_t kMostYears = 50;

// The share of the published figure that concerns the people simulated: 5 % and 95 % point.
std::vector<double> concerns(TableReader& in, Measure measure) {
  const toml::node* node = in.node("concerns", false);
  if (node == nullptr) return {};
  std::vector<double> out = numbers_of(*node);
  if (out.size() != 2 || !(0 < out[0] && out[0] < out[1] && out[1] < 1))
    in.refuse(node, "'concerns' is no range of shares", "[low, high], 0 < low < high < 1");
  else if (measure != Measure::percent_change && measure != Measure::rate_ratio)
    in.refuse(node, "'concerns' dilutes a relative change", "measure = \"percent_change\" or \"rate_ratio\"");
  return out;
}

Observed observed(TableReader& in) {
  static const std::vector<std::string_view> kOutcomes = names_of(outcome_vocabulary()),
                                             kGroups = names_of(group_vocabulary());
  Observed row;
  row.outcome = &outcome_vocabulary()[in.word("outcome", kOutcomes, true)];
  if (in.has("group")) row.group = in.word("group", kGroups, true);
  row.measure = static_cast<Measure>(in.word("measure", kMeasureWords, true));
  if (in.has("per")) row.per = static_cast<Per>(in.word("per", kPerWords, true));
  row.from = static_cast<std::size_t>(in.whole("from_year", 0, kMostYears - 1, false, 0));
  row.to = static_cast<std::size_t>(in.whole("to_year", 1, kMostYears, true));
  row.estimate = in.number("estimate", -kWidest, kWidest, true);
  row.interval = interval_around(in, row.estimate);
  row.concerns = concerns(in, row.measure);
  row.pooled = in.texts("pooled");
  row.inverse = in.texts("inverse");
  row.evidence = in.text("evidence", false);
  row.source = in.text("source", false);
  row.note = in.text("note", false);
  if (!in.ok()) return row;
  if (row.to <= row.from)
    in.refuse(in.node("to_year", true), "the window ends before it begins", "to_year above from_year");
  if (row.evidence.empty() && row.source.empty())
    in.refuse_table("an observation without a source", "evidence = \"id\" or source = \"...\"");
  for (const std::string& id : row.inverse)
    if (std::find(row.pooled.begin(), row.pooled.end(), id) == row.pooled.end())
      in.refuse(in.node("inverse", true), "'" + id + "' is not among the records of 'pooled'", "one of them");
  const bool ratio = row.measure == Measure::rate_ratio || row.measure == Measure::odds_ratio;
  const double least = row.measure == Measure::percent_change ? -100 : 0;
  if ((ratio || row.measure == Measure::percent_change) &&
      (row.estimate <= least || (!row.interval.empty() && row.interval[0] <= least)))
    in.refuse(in.node("estimate", true), "'estimate' or 'ci' is not above " + std::to_string(static_cast<int>(least)),
              ratio ? "a ratio above 0" : "a change above -100 percent");
  const bool share = row.outcome->unit == "share";
  const double most = row.measure == Measure::risk_difference || (share && row.measure == Measure::level) ? 1 : kWidest;
  const auto beyond = [&](double figure) { return share && std::fabs(figure) > most; };
  if (beyond(row.estimate) || std::any_of(row.interval.begin(), row.interval.end(), beyond))
    in.refuse(
        in.node("estimate", true),
        "'estimate' or 'ci' is no " + std::string(row.measure == Measure::level ? "share" : "difference of shares"),
        "a share of one: 0.25 for 25 per cent, -0.05 for five points fewer");
  if (row.measure == Measure::odds_ratio && row.outcome->denominator == Tally::none)
    in.refuse(in.node("measure", true), "'" + std::string(row.outcome->name) + "' is counted and has no odds",
              "rate_ratio, or an outcome that is a share");
  return row;
}

LawInFile law(TableReader& root, std::string_view key, const std::string& id, const std::string& file) {
  LawInFile out;
  root.one_table(key, true, [&](TableReader& in) {
    out.base = in.text("law", false);
    in.each_table("provision", [&](TableReader& one) { out.own.provisions.push_back(read_provision(one)); });
  });
  out.own.id = id + "-" + std::string(key);
  out.own.name = out.own.id;
  out.own.file = file;
  return out;
}

}  // namespace

Result<ExperimentFile> experiment_from_toml(std::string_view text, const std::string& file, const std::string& id) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  ExperimentFile out;
  Experiment& experiment = out.experiment;
  experiment.id = id;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.one_table("experiment", true, [&](TableReader& in) {
    experiment.name = in.text("name", true);
    experiment.place = in.text("place", true);
    experiment.grade = in.text("grade", false);
    experiment.note = in.text("note", false);
    experiment.verified = in.yes_no("verified", false);
    experiment.leave_out = in.texts("leave_out");
    out.setting = in.text("setting", false);
    out.change = in.date("change", true);
  });
  out.before = law(root, "before", id, file);
  out.after = law(root, "after", id, file);
  for (Law* one : {&out.before.own, &out.after.own}) one->digest = digest_of(text);
  root.each_table("input", [&](TableReader& in) { add_quantity_once(in, out.inputs, read_quantity(in, true)); });
  root.each_table("observed", [&](TableReader& in) { experiment.observed.push_back(observed(in)); });
  if (root.ok() && experiment.observed.empty())
    root.refuse_table("the experiment observed nothing", "at least one [[observed]]");
  if (root.ok() && out.setting.empty())
    for (const QuantityInfo& about : quantity_vocabulary().subspan(kParameters))
      if (std::none_of(out.inputs.begin(), out.inputs.end(),
                       [&](const QuantityRecord& r) { return info(r.quantity).name == about.name; })) {
        root.refuse_table("the experiment names no setting and lacks the input '" + std::string(about.name) + "'",
                          "setting = \"vancouver\" under [experiment], or an [[input]] for each");
        break;
      }
  if (const auto problem = root.finish()) return failure(*problem);
  for (const Law* one : {&out.before.own, &out.after.own})
    if (const Result<void> checked = check_timeline(*one); !checked) return failure(checked.error());
  return out;
}

}  // namespace aftermath
