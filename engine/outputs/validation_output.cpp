#include "engine/outputs/validation_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/analysis/elsewhere.h"
#include "engine/inputs/csv.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

// What a model must do to be believed (docs/validation.md).
constexpr double kAskedCoverage = 0.8, kAskedSigns = 0.85, kWidestRatio = 2;

std::string_view word(Measure measure) { return kMeasureWords[static_cast<std::size_t>(measure)]; }
std::string_view word(Per per) { return kPerWords[static_cast<std::size_t>(per)]; }
const GroupInfo& group_of(const Observed& row) { return group_vocabulary()[row.group]; }

json as_json(const Validation& v) {
  const Observed& row = *v.observed;
  const bool told = row.interval.size() == 2;
  return {{"outcome", row.outcome->name},
          {"group", group_of(row).name},
          {"measure", word(row.measure)},
          {"per", word(row.per)},
          {"years", {row.from, row.to}},
          {"predicted",
           {{"median", json_number(v.median)},
            {"lo90", json_number(v.lo90)},
            {"hi90", json_number(v.hi90)},
            {"lo50", json_number(v.lo50)},
            {"hi50", json_number(v.hi50)}}},
          {"observed",
           {{"estimate", row.estimate},
            {"lo95", told ? json(row.interval[0]) : json()},
            {"hi95", told ? json(row.interval[1]) : json()}}},
          {"covered90", v.covered90},
          {"covered90_exact", v.covered90_exact},
          {"sign_agrees", v.has_sign ? json(v.sign_agrees) : json()},
          {"sign_is_sure", v.sign_is_sure},
          {"p_higher", json_number(v.p_higher)},
          {"verdict", std::isnan(v.p_higher) ? json() : json(word_of(v.verdict))},
          {"crps", json_number(v.crps)},
          {"crps_null", json_number(v.crps_null)},
          {"crps_pooled", json_number(v.crps_pooled)},
          {"crps_pooled_interval", json_number(v.crps_pooled_interval)},
          {"pooled",
           {{"studies", v.pooled_studies},
            {"mean", json_number(v.pooled_mean)},
            {"lo90", json_number(v.pooled_lo90)},
            {"hi90", json_number(v.pooled_hi90)}}},
          {"evidence", row.evidence},
          {"source", row.source},
          {"note", row.note}};
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? std::nan("") : static_cast<double>(part) / static_cast<double>(whole);
}

json as_json(const WordRecord& word) {
  return {{"said", word.said},
          {"right", word.right},
          {"said_of_sure", word.said_of_sure},
          {"right_of_sure", word.right_of_sure}};
}

// Levers by how they moved: {"more": [...], "less": [...], "other": [...]}.
json moved_json(const Experiment& e) {
  json out{{"more", json::array()}, {"less", json::array()}, {"other", json::array()}};
  for (const MovedLever& one : moved_between(e.plan.laws[0], e.plan.laws[1], e.plan.setting.change))
    out[one.move == Move::more ? "more" : one.move == Move::less ? "less" : "other"].push_back(info(one.lever).name);
  return out;
}

// What is asked of the whole, as far as it applies.
json asked_json(const Criteria& c) {
  json out = json::array();
  for (const Criterion& one : criteria_in_words(c))
    out.push_back({{"criterion", one.name}, {"bound", json_number(one.bound)}, {"met", one.met}});
  return out;
}

json as_json(const Criteria& c) {
  return {{"rows", c.rows},
          {"covered90", c.covered},
          {"covered90_share", json_number(share(c.covered, c.rows))},
          {"covered90_exact", c.covered_exact},
          {"signs", c.signs},
          {"signs_agree", c.signs_agree},
          {"sure_signs", c.sure_signs},
          {"sure_signs_agree", c.sure_signs_agree},
          {"sure_signs_share", json_number(share(c.sure_signs_agree, c.sure_signs))},
          {"words",
           {{"very_likely", as_json(c.very_likely)},
            {"likely", as_json(c.likely)},
            {"no_clear_difference", c.no_clear_difference}}},
          {"ratios", c.ratios},
          {"crps", json_number(c.crps)},
          {"crps_null", json_number(c.crps_null)},
          {"pooled", c.pooled},
          {"crps_beside_pooled", json_number(c.crps_beside_pooled)},
          {"crps_pooled", json_number(c.crps_pooled)},
          {"pooled_with_interval", c.pooled_with_interval},
          {"crps_beside_interval", json_number(c.crps_beside_interval)},
          {"crps_pooled_interval", json_number(c.crps_pooled_interval)},
          {"width_ratio", json_number(c.width_ratio)},
          {"asked", asked_json(c)}};
}

}  // namespace

std::vector<Criterion> criteria_in_words(const Criteria& c) {
  std::vector<Criterion> out;
  const auto add = [&](std::string_view name, double bound, const std::string& text, bool met) {
    out.push_back({name, bound, text, met});
  };
  const double none = std::nan("");
  if (c.rows == 0) return out;
  const double covered = share(c.covered, c.rows), signs = share(c.sure_signs_agree, c.sure_signs);
  add("covered90", kAskedCoverage,
      std::to_string(c.covered) + " of " + std::to_string(c.rows) + " published figures (" + plain_share(covered) +
          ") lie within the predicted 90% interval; asked: 80% or more. If studies that published no interval had no "
          "error: " +
          std::to_string(c.covered_exact),
      covered >= kAskedCoverage);
  if (c.sure_signs > 0)
    add("sure_signs", kAskedSigns,
        std::to_string(c.sure_signs_agree) + " of " + std::to_string(c.sure_signs) + " signs (" + plain_share(signs) +
            ") agree where the published interval excludes no effect; asked: 85% or more. Of all rows with a sign: " +
            std::to_string(c.signs_agree) + " of " + std::to_string(c.signs),
        signs >= kAskedSigns);
  if (c.pooled_with_interval > 0)
    add("width", kWidestRatio,
        "predicted 90% intervals are " + plain(c.width_ratio) +
            " times as wide as those of the pooled other studies (" + std::to_string(c.pooled_with_interval) +
            " rows); asked: at most twice",
        c.width_ratio <= kWidestRatio);
  if (c.ratios > 0)
    add("no_effect", none,
        "mean CRPS " + plain(c.crps) + ", of 'no effect' " + plain(c.crps_null) + " (" + std::to_string(c.ratios) +
            " ratios); asked: smaller",
        c.crps < c.crps_null);
  if (c.pooled > 0)
    add("pooled", none,
        "mean CRPS " + plain(c.crps_beside_pooled) + ", of the pooled mean of other studies " + plain(c.crps_pooled) +
            " (" + std::to_string(c.pooled) + " ratios); asked: smaller",
        c.crps_beside_pooled < c.crps_pooled);
  if (c.pooled_with_interval > 0)
    add("pooled_interval", none,
        "mean CRPS " + plain(c.crps_beside_interval) + ", of the pooled mean with its interval " +
            plain(c.crps_pooled_interval) + " (" + std::to_string(c.pooled_with_interval) +
            " ratios): the harder comparison",
        c.crps_beside_interval < c.crps_pooled_interval);
  return out;
}

std::string validation_json(const ValidationReport& report) {
  json out{{"experiments", json::array()}};
  for (const Replayed& one : report.replayed) {
    json rows = json::array();
    for (const Validation& v : one.rows) rows.push_back(as_json(v));
    const Experiment& e = one.experiment;
    out["experiments"].push_back({{"id", e.id},
                                  {"name", e.name},
                                  {"place", e.place},
                                  {"change", format_date(e.plan.setting.change)},
                                  {"grade", e.grade},
                                  {"verified", e.verified},
                                  {"left_out", e.leave_out},
                                  {"moved", moved_json(e)},
                                  {"note", e.note},
                                  {"rows", std::move(rows)}});
  }
  out["criteria"] = as_json(report.criteria);
  out["draws"] = report.draws;
  out["people"] = report.people;
  out["seed"] = report.seed;
  out["assume"] = report.assume;
  return out.dump(1, ' ') + "\n";
}

std::string validation_csv(const ValidationReport& report) {
  std::string text =
      "experiment,outcome,group,measure,per,from_year,to_year,estimate,lo95,hi95,median,lo50,hi50,lo90,hi90,covered90,"
      "sign_agrees,crps,crps_null,crps_pooled,pooled_studies,pooled_mean,pooled_lo90,pooled_hi90,source\n";
  for (const Replayed& one : report.replayed)
    for (const Validation& v : one.rows) {
      const Observed& row = *v.observed;
      const bool told = row.interval.size() == 2;
      text += csv_cell(one.experiment.id) + ',' + std::string(row.outcome->name) + ',' +
              std::string(group_of(row).name) + ',' + std::string(word(row.measure)) + ',' +
              std::string(word(row.per)) + ',' + std::to_string(row.from) + ',' + std::to_string(row.to);
      for (const double value : {row.estimate, told ? row.interval[0] : std::nan(""),
                                 told ? row.interval[1] : std::nan(""), v.median, v.lo50, v.hi50, v.lo90, v.hi90})
        text += ',' + csv_number(value);
      text += std::string(std::isnan(v.median) ? ",,"
                          : v.covered90        ? ",yes,"
                                               : ",no,") +
              (!v.has_sign     ? ""
               : v.sign_agrees ? "yes"
                               : "no");
      for (const double value : {v.crps, v.crps_null, v.crps_pooled}) text += ',' + csv_number(value);
      text += ',' + std::to_string(v.pooled_studies);
      for (const double value : {v.pooled_mean, v.pooled_lo90, v.pooled_hi90}) text += ',' + csv_number(value);
      text += ',' + csv_cell(row.evidence.empty() ? row.source : row.evidence) + '\n';
    }
  return text;
}

}  // namespace aftermath
