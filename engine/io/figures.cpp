#include "engine/io/figures.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/io/in_words.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

// Okabe and Ito 2008, black last.
constexpr std::string_view kColours[] = {"#E69F00", "#0072B2", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#000000"};
constexpr double kLeastRatio = 0.05, kMostRatio = 20;  // what the picture of ratios shows

json colour_range(std::size_t first, std::size_t count) {
  json range = json::array();
  for (std::size_t i = 0; i < count; ++i) range.push_back(kColours[(first + i) % std::size(kColours)]);
  return range;
}

json law_ids(const Summary& summary, std::size_t first) {
  json ids = json::array();
  for (std::size_t i = first; i < summary.laws.size(); ++i) ids.push_back(summary.laws[i]->id);
  return ids;
}

// Laws keep one colour and one shape in every figure.
json law_scale(const Summary& summary, std::size_t first) {
  const json ids = law_ids(summary, first);
  return {{"domain", ids}, {"range", colour_range(first, ids.size())}};
}

json figure(json values) {
  return {{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
          {"width", "container"},
          {"data", {{"values", std::move(values)}}}};
}

json quantitative(std::string_view field, std::string_view title) {
  return {{"field", field}, {"type", "quantitative"}, {"title", title}};
}

// Intervals with points, one row each, a dashed line where nothing differs.
json intervals(json values, json x, std::string_view row_title, double nothing, const json& law) {
  constexpr int kRowHeight = 24, kLawHeight = 12;  // pixels
  std::set<std::string> rows, laws;
  for (const json& value : values) {
    rows.insert(value["row"]);
    laws.insert(value["law"]);
  }
  json out = figure(std::move(values));
  out["height"] = static_cast<int>(rows.size()) * (kRowHeight + kLawHeight * (static_cast<int>(laws.size()) - 1));
  // Long labels in two lines, so that a narrow screen has room for the picture.
  constexpr const char *kTwoLines = "split(trim(replace(datum.label, /(.{1,42})(\\s+|$)/g, '$1\\n')), '\\n')",
                       *kLong = "length(datum.label) > 42";  // characters
  const json up_half_a_line{{"condition", {{"test", kLong}, {"value", -6}}}, {"value", 0}};
  const json y{{"field", "row"},
               {"type", "nominal"},
               {"sort", nullptr},
               {"title", row_title},
               {"axis", {{"labelExpr", kTwoLines}, {"labelLimit", 300}, {"labelOffset", up_half_a_line}}}};
  const json offset{{"field", "law"}, {"type", "nominal"}, {"sort", nullptr}};
  json x_low = x;
  x_low["field"] = "lo";
  const json tooltip = json::array({{{"field", "row"}, {"title", row_title}},
                                    {{"field", "law"}, {"title", "law"}},
                                    {{"field", "mean"}, {"title", "mean"}, {"format", ".3~g"}},
                                    {{"field", "lo"}, {"title", "5%"}, {"format", ".3~g"}},
                                    {{"field", "hi"}, {"title", "95%"}, {"format", ".3~g"}},
                                    {{"field", "told"}, {"title", "verdict"}}});
  const json opacity{
      {"condition",
       {{"test", "datum.told == 'no clear difference' || datum.told == 'too few simulations'"}, {"value", 0.45}}},
      {"value", 1}};
  out["layer"] = json::array({{{"mark", {{"type", "rule"}, {"strokeDash", {4, 4}}}},
                               {"data", {{"values", json::array({{{"nothing", nothing}}})}}},
                               {"encoding", {{"x", {{"field", "nothing"}, {"type", "quantitative"}}}}}},
                              {{"mark", {{"type", "rule"}, {"strokeWidth", 2.5}}},
                               {"encoding",
                                {{"y", y},
                                 {"yOffset", offset},
                                 {"x", x_low},
                                 {"x2", {{"field", "hi"}}},
                                 {"color", law},
                                 {"opacity", opacity},
                                 {"tooltip", tooltip}}}},
                              {{"mark", {{"type", "point"}, {"size", 70}, {"filled", true}}},
                               {"encoding",
                                {{"y", y},
                                 {"yOffset", offset},
                                 {"x", x},
                                 {"color", law},
                                 {"shape", {{"field", "law"}, {"legend", nullptr}}},
                                 {"opacity", opacity},
                                 {"tooltip", tooltip}}}}});
  return out;
}

json law_colour(const Summary& summary, std::size_t first) {
  json colour{{"field", "law"}, {"type", "nominal"}, {"title", "law"}, {"scale", law_scale(summary, first)}};
  if (summary.laws.size() - first < 2) colour["legend"] = nullptr;
  return colour;
}

double clipped(double ratio) { return std::clamp(ratio, kLeastRatio, kMostRatio); }

// Whether a part of it lies beyond the picture's ends.
bool is_clipped(const Quantiles& ratio) {
  return clipped(ratio.lo90) != ratio.lo90 || clipped(ratio.hi90) != ratio.hi90;
}

}  // namespace

std::span<const std::string_view> headline_outcomes() {
  static constexpr std::string_view kHeadline[] = {"client_violence",
                                                   "other_violence",
                                                   "police_violence",
                                                   "homicides",
                                                   "violence_reported",
                                                   "police_contacts",
                                                   "arrests",
                                                   "immigration_detentions",
                                                   "deportations",
                                                   "people_raided",
                                                   "raid_harmed",
                                                   "trafficked_identified",
                                                   "newly_exploited",
                                                   "newly_trafficked",
                                                   "exploited_years",
                                                   "trafficked_years",
                                                   "hiv_infections",
                                                   "sti_infections",
                                                   "condomless_encounters",
                                                   "encounters",
                                                   "isolated_share",
                                                   "screening_share",
                                                   "third_party_share",
                                                   "income",
                                                   "poverty_share",
                                                   "unstable_housing_share",
                                                   "depression_share",
                                                   "dalys",
                                                   "public_money",
                                                   "haste_share"};
  return kHeadline;
}

std::string effects_figure(const Summary& summary) {
  json values = json::array();
  for (const std::string_view name : headline_outcomes())
    for (const OutcomeSummary& outcome : summary.outcomes) {
      if (outcome.outcome->name != name || !outcome.group->dimension.empty()) continue;
      for (std::size_t law = 0; law + 1 < summary.laws.size(); ++law) {
        const Effect& e = effect_of(outcome, law);
        if (std::isnan(e.ratio.median)) continue;
        values.push_back(
            {{"row", std::string(outcome.outcome->title) + (is_clipped(e.ratio) ? " (beyond the picture)" : "")},
             {"law", e.law},
             {"mean", clipped(e.ratio.median)},
             {"lo", clipped(e.ratio.lo90)},
             {"hi", clipped(e.ratio.hi90)},
             {"ratio", plain(e.ratio)},
             {"told", in_words(e.verdict)}});
      }
    }
  json x = quantitative("mean", "ratio to " + summary.laws[0]->id + " (1: no difference; 0.5: half; 2: twice)");
  x["scale"] = {{"type", "log"}};
  x["axis"] = {{"values", {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20}}, {"format", "~g"}};
  return intervals(std::move(values), x, "", 1, law_colour(summary, 1)).dump();
}

std::string over_time_figure(const Summary& summary, const OutcomeSummary& outcome) {
  json values = json::array();
  for (std::size_t arm = 0; arm < outcome.series.size(); ++arm)
    for (std::size_t year = 0; year < outcome.series[arm].size(); ++year) {
      const Interval& value = outcome.series[arm][year];
      if (std::isfinite(value.median))
        values.push_back({{"year", year + 1},
                          {"law", summary.laws[arm]->id},
                          {"mean", value.median},
                          {"lo", value.lo90},
                          {"hi", value.hi90}});
    }
  json out = figure(std::move(values));
  out["height"] = 260;
  const json x{{"field", "year"},
               {"type", "quantitative"},
               {"title", "year after the change"},
               {"axis", {{"tickMinStep", 1}, {"format", "d"}}}};
  const json law{{"field", "law"}, {"type", "nominal"}, {"title", "law"}, {"scale", law_scale(summary, 0)}};
  const json y = quantitative(
      "mean", std::string(outcome.outcome->title) + (outcome.outcome->denominator == Tally::none ? ", per year" : ""));
  json y_low = y;
  y_low["field"] = "lo";
  out["layer"] = json::array({{{"mark", {{"type", "area"}, {"opacity", 0.18}}},
                               {"encoding", {{"x", x}, {"y", y_low}, {"y2", {{"field", "hi"}}}, {"color", law}}}},
                              {{"mark", {{"type", "line"}, {"strokeWidth", 2.5}, {"point", true}}},
                               {"encoding",
                                {{"x", x},
                                 {"y", y},
                                 {"color", law},
                                 {"strokeDash", {{"field", "law"}, {"scale", {{"domain", law_ids(summary, 0)}}}}}}}}});
  return out.dump();
}

std::string subgroups_figure(const Summary& summary, std::string_view outcome) {
  json values = json::array();
  std::string scale;
  for (const OutcomeSummary& o : summary.outcomes) {
    if (o.outcome->name != outcome) continue;
    for (std::size_t law = 0; law + 1 < summary.laws.size(); ++law) {
      const Effect& e = effect_of(o, law);
      scale = scale_in_words(e.scale, *o.outcome);
      const Quantiles difference = as_shown(e.difference, *o.outcome);
      if (std::isfinite(difference.median) && std::isfinite(difference.lo90) && std::isfinite(difference.hi90))
        values.push_back({{"row", o.group->title},
                          {"law", e.law},
                          {"mean", difference.median},
                          {"lo", difference.lo90},
                          {"hi", difference.hi90},
                          {"told", in_words(e.verdict)}});
    }
  }
  const std::string title = "difference to " + summary.laws[0]->id + ", " + (scale == "%" ? "points" : scale);
  return intervals(std::move(values), quantitative("mean", title), "", 0, law_colour(summary, 1)).dump();
}

std::string acceptability_figure(const Decision& decision) {
  constexpr std::size_t kRingEvery = 5;  // steps of the curve
  const Acceptability& curve = decision.acceptability;
  json values = json::array(), rings = json::array();
  for (std::size_t i = 0; i < curve.willingness.size(); ++i) {
    for (std::size_t law = 0; law < decision.laws.size(); ++law)
      values.push_back(
          {{"price", curve.willingness[i]}, {"law", decision.laws[law]}, {"chance", curve.chance[law][i]}});
    const std::size_t best = curve.frontier[i];
    if (i % kRingEvery == 0)
      rings.push_back(
          {{"price", curve.willingness[i]}, {"law", decision.laws[best]}, {"chance", curve.chance[best][i]}});
  }
  json out = figure(std::move(values));
  out["height"] = 260;
  json x = quantitative("price", "willing to pay, dollars per DALY averted");
  x["axis"] = {{"format", ",d"}};
  json y = quantitative("chance", "chance of being best");
  y["axis"] = {{"format", "%"}};
  y["scale"] = {{"domain", {0, 1}}};
  const json law{{"field", "law"},
                 {"type", "nominal"},
                 {"title", "law"},
                 {"scale", {{"domain", decision.laws}, {"range", colour_range(0, decision.laws.size())}}}};
  const json dash{{"field", "law"}, {"scale", {{"domain", decision.laws}}}};
  out["layer"] = json::array({{{"mark", {{"type", "line"}, {"strokeWidth", 2.5}}},
                               {"encoding", {{"x", x}, {"y", y}, {"color", law}, {"strokeDash", dash}}}},
                              {{"mark", {{"type", "point"}, {"size", 90}, {"strokeWidth", 2}}},
                               {"data", {{"values", std::move(rings)}}},
                               {"encoding", {{"x", x}, {"y", y}, {"color", law}}}}});
  return out.dump();
}

std::string convergence_figure(const Summary& summary, const std::vector<Convergence>& figures) {
  const std::size_t first = summary.laws.size() > 1 ? 1 : 0;
  json values = json::array(), titles = json::array();
  for (const Convergence& one : figures) {
    titles.push_back(one.outcome->title);
    const bool moves =
        std::any_of(one.values.begin(), one.values.end(), [](const Interval& v) { return v.lo90 != 0 || v.hi90 != 0; });
    for (std::size_t i = 0; moves && i < one.draws.size(); ++i)
      if (std::isfinite(one.values[i].median))
        values.push_back({{"row", one.outcome->title},
                          {"law", one.law},
                          {"draws", one.draws[i]},
                          {"mean", one.values[i].median},
                          {"lo", one.values[i].lo90},
                          {"hi", one.values[i].hi90}});
  }
  json out = figure(std::move(values));
  out.erase("width");
  const json x{{"field", "draws"}, {"type", "quantitative"}, {"title", nullptr}, {"axis", {{"tickCount", 4}}}};
  json y = quantitative("mean", "");
  y["title"] = nullptr;
  y["axis"] = {{"tickCount", 4},
               {"labelExpr", "abs(datum.value) < 1000 ? format(datum.value, '~g') : format(datum.value, '~s')"}};
  y["scale"] = {{"zero", false}};
  json y_low = y;
  y_low["field"] = "lo";
  const json law = law_colour(summary, first);
  const json layers =
      json::array({{{"mark", {{"type", "area"}, {"opacity", 0.25}}},
                    {"encoding", {{"x", x}, {"y", y_low}, {"y2", {{"field", "hi"}}}, {"color", law}}}},
                   {{"mark", {{"type", "line"}, {"strokeWidth", 2}}},
                    {"encoding",
                     {{"x", x},
                      {"y", y},
                      {"color", law},
                      {"strokeDash",
                       {{"field", "law"}, {"legend", nullptr}, {"scale", {{"domain", law_ids(summary, first)}}}}}}}}});
  out["facet"] = {{"field", "row"},
                  {"type", "nominal"},
                  {"sort", std::move(titles)},
                  {"title", nullptr},
                  {"header", {{"labelLimit", 250}}}};
  out["columns"] = 3;
  out["bounds"] = "flush";  // panels under one another, whatever the width of their labels
  out["spacing"] = 55;
  out["spec"] = {{"width", 240}, {"height", 90}, {"layer", layers}};
  out["resolve"] = {{"scale", {{"y", "independent"}}}, {"axis", {{"x", "independent"}}}};
  return out.dump();
}

}  // namespace aftermath
