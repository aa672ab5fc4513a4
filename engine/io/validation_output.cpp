#include "engine/io/validation_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/analysis/elsewhere.h"
#include "engine/io/csv.h"
#include "engine/io/in_words.h"
#include "engine/io/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

constexpr double kLeastShown = 0.05, kMostShown = 20;  // ratios in the picture
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
          {"width_ratio", json_number(c.width_ratio)}};
}

std::string range(double low, double high) { return plain(low) + " to " + plain(high); }

std::string title_of(const Observed& row) {
  std::string title(row.outcome->title);
  if (!group_of(row).dimension.empty()) title += ", " + std::string(group_of(row).title);
  return title;
}

std::string measure_in_words(const Observed& row) {
  std::string words(word(row.measure));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words + (row.per == Per::place ? ", whole place" : "");
}

std::string published(const Observed& row) {
  return plain(row.estimate) + (row.interval.empty() ? "" : " (" + range(row.interval[0], row.interval[1]) + ")");
}

std::string sign_in_words(const Validation& v) {
  return std::isnan(v.median) ? "not predicted" : !v.has_sign ? "–" : v.sign_agrees ? "agrees" : "differs";
}

// A ratio for the picture, kept within it.
double shown(Measure measure, double value) {
  constexpr double kPerCent = 100;
  return std::clamp(measure == Measure::percent_change ? 1 + value / kPerCent : value, kLeastShown, kMostShown);
}

HtmlTable table_of(const Replayed& one) {
  HtmlTable table{"",
                  {"Outcome", "Measure", "Published (95%)", "Predicted", "50%", "90%", "Other studies (90%)",
                   "Published in the 90%?", "Sign"},
                  {false, false, true, true, true, true, true, false, false},
                  {}};
  for (const Validation& v : one.rows) {
    const Observed& row = *v.observed;
    const bool told = std::isfinite(v.median);
    std::string pooled = v.pooled_studies == 0 ? "–" : plain(v.pooled_mean);
    if (v.pooled_studies >= kFewestPooled) pooled += " (" + range(v.pooled_lo90, v.pooled_hi90) + ")";
    table.rows.push_back({title_of(row), measure_in_words(row), published(row), plain(v.median),
                          told ? range(v.lo50, v.hi50) : "–", told ? range(v.lo90, v.hi90) : "–", pooled,
                          v.covered90 ? "yes" : "no", sign_in_words(v)});
  }
  return table;
}

void add_experiment(HtmlDocument& page, const Replayed& one) {
  const Experiment& e = one.experiment;
  page.body() += "<h3>" + escaped(e.place + ", " + format_date(e.plan.setting.change) + ": " + e.name) + "</h3>\n";
  std::string about = "Experiment " + e.id + ". Design grade " + (e.grade.empty() ? "not said" : e.grade) + "; " +
                      (e.verified ? "clauses read in the statutes" : "clauses not checked in the statutes") + ".";
  if (e.grade == kGradeOfModels) about += " The published figures are another model's: not counted above.";
  page.paragraph(about + (e.note.empty() ? "" : " " + e.note));
  page.table(table_of(one));
  std::vector<std::string> notes;
  for (const Validation& v : one.rows) {
    const Observed& row = *v.observed;
    const std::string source = row.evidence.empty() ? row.source : row.evidence;
    notes.push_back(title_of(row) + ": " + source + (row.note.empty() ? "." : ". " + row.note));
  }
  page.list("Where these figures come from", notes);
}

}  // namespace

std::vector<Criterion> criteria_in_words(const Criteria& c) {
  std::vector<Criterion> out;
  const auto add = [&](const std::string& text, bool met) { out.push_back({text, met}); };
  if (c.rows == 0) return out;
  const double covered = share(c.covered, c.rows), signs = share(c.sure_signs_agree, c.sure_signs);
  add(std::to_string(c.covered) + " of " + std::to_string(c.rows) + " published figures (" + plain_share(covered) +
          ") lie within the predicted 90% interval; asked: 80% or more. If studies that published no interval had no "
          "error: " +
          std::to_string(c.covered_exact),
      covered >= kAskedCoverage);
  if (c.sure_signs > 0)
    add(std::to_string(c.sure_signs_agree) + " of " + std::to_string(c.sure_signs) + " signs (" + plain_share(signs) +
            ") agree where the published interval excludes no effect; asked: 85% or more. Of all rows with a sign: " +
            std::to_string(c.signs_agree) + " of " + std::to_string(c.signs),
        signs >= kAskedSigns);
  if (c.pooled_with_interval > 0)
    add("predicted 90% intervals are " + plain(c.width_ratio) +
            " times as wide as those of the pooled other studies (" + std::to_string(c.pooled_with_interval) +
            " rows); asked: at most twice",
        c.width_ratio <= kWidestRatio);
  if (c.ratios > 0)
    add("mean CRPS " + plain(c.crps) + ", of 'no effect' " + plain(c.crps_null) + " (" + std::to_string(c.ratios) +
            " ratios); asked: smaller",
        c.crps < c.crps_null);
  if (c.pooled > 0)
    add("mean CRPS " + plain(c.crps_beside_pooled) + ", of the pooled mean of other studies " + plain(c.crps_pooled) +
            " (" + std::to_string(c.pooled) + " ratios); asked: smaller",
        c.crps_beside_pooled < c.crps_pooled);
  if (c.pooled_with_interval > 0)
    add("mean CRPS " + plain(c.crps_beside_interval) + ", of the pooled mean with its interval " +
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

namespace {

// The rows of the picture. A label begins with its place in the order, which the axis does not show; a heading has '#'
// after it.
struct ForestRows {
  json labels = json::array(), published = json::array(), predicted = json::array();

  std::string label(char mark, const std::string& text) {
    constexpr std::size_t kDigits = 3;
    const std::string place = std::to_string(labels.size());
    return std::string(kDigits - std::min(kDigits, place.size()), '0') + place + mark + text;
  }
  static bool has_place(const Validation& v) { return is_ratio(v.observed->measure) && std::isfinite(v.median); }
  void add(const Experiment& experiment, const std::vector<Validation>& rows) {
    if (std::none_of(rows.begin(), rows.end(), has_place)) return;
    labels.push_back(label('#', experiment.id));
    for (const Validation& v : rows) {
      const Observed& row = *v.observed;
      if (!has_place(v)) continue;
      const std::string name = label(' ', title_of(row));
      labels.push_back(name);
      const auto at = [&](double value) { return shown(row.measure, value); };
      const bool told = row.interval.size() == 2;
      published.push_back({{"row", name},
                           {"what", "published, 95%"},
                           {"x", at(row.estimate)},
                           {"lo", at(told ? row.interval[0] : row.estimate)},
                           {"hi", at(told ? row.interval[1] : row.estimate)}});
      predicted.push_back({{"row", name},
                           {"what", "predicted, 50% and 90%"},
                           {"x", at(v.median)},
                           {"lo", at(v.lo90)},
                           {"hi", at(v.hi90)},
                           {"lo50", at(v.lo50)},
                           {"hi50", at(v.hi50)}});
    }
  }
};

}  // namespace

std::string forest_figure(const std::vector<Replayed>& replayed) {
  constexpr int kRowHeight = 21;  // pixels
  ForestRows rows;
  for (const Replayed& one : replayed) rows.add(one.experiment, one.rows);
  const json y{
      {"field", "row"},
      {"type", "nominal"},
      {"title", nullptr},
      {"scale", {{"domain", rows.labels}}},
      {"axis",
       {{"labelLimit", 360},
        {"ticks", false},
        {"domain", false},
        {"labelExpr", "substring(datum.label, 4)"},
        {"labelFontWeight",
         {{"condition", {{"test", "substring(datum.value, 3, 4) == '#'"}, {"value", "bold"}}}, {"value", "normal"}}}}}};
  const json colour{
      {"field", "what"},
      {"type", "nominal"},
      {"title", nullptr},
      {"legend", {{"orient", "top"}, {"labelLimit", 300}}},
      {"scale", {{"domain", {"published, 95%", "predicted, 50% and 90%"}}, {"range", {"#D55E00", "#0072B2"}}}}};
  const json x_axis{{"values", {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20}}, {"format", "~g"}, {"orient", "top"}};
  const auto x = [&](const char* field) {
    return json{{"field", field},
                {"type", "quantitative"},
                {"title", "ratio, with the change to without it (1: no effect; 0.5: half; 2: twice)"},
                {"scale", {{"type", "log"}, {"domain", {kLeastShown, kMostShown}}, {"nice", false}}},
                {"axis", x_axis}};
  };
  const auto layer = [&](const json& values, json mark, const char* from, const char* to, int offset) {
    json encoding{{"y", y}, {"yOffset", {{"value", offset}}}, {"x", x(from)}, {"color", colour}};
    if (to != nullptr) encoding["x2"] = {{"field", to}};
    return json{{"data", {{"values", values}}}, {"mark", std::move(mark)}, {"encoding", std::move(encoding)}};
  };
  constexpr int kUpper = kRowHeight / 3, kLower = kRowHeight - kRowHeight / 3;
  const json line{{"type", "rule"}, {"strokeWidth", 1.5}}, thick{{"type", "rule"}, {"strokeWidth", 5}};
  const json out{
      {"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
      {"width", "container"},
      {"height", kRowHeight * static_cast<int>(rows.labels.size())},
      {"layer",
       json::array(
           {{{"data", {{"values", json::array({{{"nothing", 1}}})}}},
             {"mark", {{"type", "rule"}, {"strokeDash", {4, 4}}}},
             {"encoding", {{"x", {{"field", "nothing"}, {"type", "quantitative"}}}}}},
            layer(rows.published, line, "lo", "hi", kUpper),
            layer(rows.published, {{"type", "point"}, {"shape", "diamond"}, {"filled", true}, {"size", 60}}, "x",
                  nullptr, kUpper),
            layer(rows.predicted, line, "lo", "hi", kLower),
            layer(rows.predicted, thick, "lo50", "hi50", kLower),
            layer(rows.predicted, {{"type", "point"}, {"filled", true}, {"size", 45}}, "x", nullptr, kLower)})}};
  return out.dump();
}

void add_validation(HtmlDocument& page, const ValidationReport& report) {
  page.heading("Put to the test");
  page.paragraph(
      "Each row is something that was measured when a law, a practice, a platform or a programme really changed. The "
      "model was told what changed, but not what was found: the studies of the case were left out of what it rests "
      "on. What it predicts is set beside what was published.");
  std::vector<std::string> lines;
  for (const Criterion& one : criteria_in_words(report.criteria))
    lines.push_back((one.met ? "Met: " : "Not met: ") + one.text + ".");
  page.list("The whole", lines);
  page.figure(
      forest_figure(report.replayed),
      "Published estimate (diamond, line: 95% interval) above the predicted median (dot; thick line: half of "
      "what is predicted lies there; thin line: 90%). Left of 1: less of it after the change. What lies beyond "
      "0.05 or 20 is drawn at the edge. A diamond outside the thin line below it is a miss. Levels and differences of "
      "shares stand in the tables only.");
  page.paragraph(
      "How to read it: intervals hold what is not known of the parameters, luck, and the study's own error. Scores "
      "(CRPS) measure how far a forecast lies from what was found, on the log scale; smaller is better. 'Other "
      "studies' is the random-effects mean of what was measured of the same outcome elsewhere. What it does not show: "
      "a place whose inputs were borrowed is not that place, a study without a control holds all that happened in "
      "those years, and people who knew these studies chose what the model looks at.");
  for (const Replayed& one : report.replayed) add_experiment(page, one);
}

std::string validation_html(const ValidationReport& report, const std::string& charts) {
  HtmlDocument page("Real changes of law, replayed", charts);
  if (!report.assume.empty())
    page.paragraph("Not the main assumptions: this run was made under " + report.assume + ".");
  page.about_charts();
  add_validation(page, report);
  page.heading("How it was made");
  page.paragraph(std::to_string(report.draws) + " draws of " + std::to_string(report.people) +
                 " simulated people in each experiment, seed " + std::to_string(report.seed) +
                 ", with and without the change on the same people and the same luck. All people are synthetic.");
  return page.finish();
}

}  // namespace aftermath
