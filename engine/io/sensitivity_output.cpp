#include "engine/io/sensitivity_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

#include "engine/io/csv.h"
#include "engine/io/figures.h"
#include "engine/io/in_words.h"
#include "engine/io/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view kLowColour = "#E69F00", kHighColour = "#0072B2";  // Okabe and Ito 2008
constexpr int kRowHeight = 26;                                               // pixels

std::string_view kind_in_words(SourceKind kind) {
  switch (kind) {
    case SourceKind::quantity:
      return "quantity";
    case SourceKind::calibrated:
      return "calibrated";
    case SourceKind::others:
      return "others";
    case SourceKind::luck:
      break;
  }
  return "luck";
}

std::string meaning(const UncertaintySource& source) {
  switch (source.kind) {
    case SourceKind::quantity: {
      const QuantityInfo& about = info(source.quantities[0]);
      return std::string(about.meaning) + " (" + std::string(about.unit) + ")";
    }
    case SourceKind::calibrated:
      return "what was fitted to the published total effects, as one: it is known jointly, not one by one";
    case SourceKind::others:
      return "every other uncertain number, as one";
    case SourceKind::luck:
      break;
  }
  return "who is simulated and what chance brings them: more people make it smaller";
}

const QuantityRecord& record_of(const Plan& plan, Quantity quantity) {
  return plan.quantities[static_cast<std::size_t>(quantity)];
}

// The place of a source's quantity in the screen; nothing for groups and luck.
std::optional<std::size_t> place_in(const Screen& screen, const UncertaintySource& source) {
  if (source.kind != SourceKind::quantity) return std::nullopt;
  const auto found = std::find(screen.quantities.begin(), screen.quantities.end(), source.quantities[0]);
  if (found == screen.quantities.end()) return std::nullopt;
  return static_cast<std::size_t>(found - screen.quantities.begin());
}

json indices_json(const Sensitivity& found, std::size_t outcome) {
  json list = json::array();
  const OutcomeSensitivity& one = found.outcomes[outcome];
  if (one.indices.empty()) return list;
  for (const std::size_t s : strongest_first(one)) {
    const SobolIndex& index = one.indices[s];
    const std::optional<std::size_t> at = place_in(found.screen, found.sources[s]);
    list.push_back({{"quantity", found.sources[s].name},
                    {"kind", kind_in_words(found.sources[s].kind)},
                    {"first", json_number(index.first)},
                    {"first_lo", json_number(index.first_lo)},
                    {"first_hi", json_number(index.first_hi)},
                    {"total", json_number(index.total)},
                    {"total_lo", json_number(index.total_lo)},
                    {"total_hi", json_number(index.total_hi)},
                    {"mean_lowest_fifth", at ? json_number(found.screen.low[outcome][*at]) : json()},
                    {"mean_highest_fifth", at ? json_number(found.screen.high[outcome][*at]) : json()}});
  }
  return list;
}

// Single quantities above what chance gives, strongest first.
json screen_json(const Sensitivity& found, std::size_t outcome) {
  const std::vector<double>& share = found.screen.share[outcome];
  std::vector<std::size_t> order;
  for (std::size_t q = 0; q < share.size(); ++q)
    if (share[q] > found.screen.chance) order.push_back(q);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return share[i] > share[j]; });
  json list = json::array();
  for (const std::size_t q : order)
    list.push_back({{"quantity", info(found.screen.quantities[q]).name}, {"share", json_number(share[q])}});
  return list;
}

json sources_json(const Plan& plan, const Sensitivity& found) {
  json list = json::array();
  for (const UncertaintySource& source : found.sources) {
    json names = json::array();
    for (const Quantity quantity : source.quantities) names.push_back(info(quantity).name);
    const bool single = source.kind == SourceKind::quantity;
    list.push_back({{"quantity", source.name},
                    {"kind", kind_in_words(source.kind)},
                    {"meaning", meaning(source)},
                    {"grade", single ? json(record_of(plan, source.quantities[0]).grade) : json()},
                    {"quantities", std::move(names)}});
  }
  return list;
}

json figure(json values, std::size_t rows) {
  return {{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
          {"width", "container"},
          {"height", kRowHeight * static_cast<int>(rows)},
          {"data", {{"values", std::move(values)}}}};
}

json row_axis() {
  return {{"field", "row"}, {"type", "nominal"}, {"sort", nullptr}, {"title", ""}, {"axis", {{"labelLimit", 320}}}};
}

// Share of the variance: the total as a bar with its interval, the first order as a narrower bar inside.
std::string shares_figure(const Sensitivity& found, const OutcomeSensitivity& one) {
  const auto cut = [](double share) { return std::clamp(share, 0.0, 1.0); };  // beyond lies chance
  json values = json::array();
  for (const std::size_t s : strongest_first(one)) {
    const SobolIndex& index = one.indices[s];
    values.push_back({{"row", short_name(found.sources[s])},
                      {"first", cut(index.first)},
                      {"total", cut(index.total)},
                      {"lo", cut(index.total_lo)},
                      {"hi", cut(index.total_hi)}});
  }
  const std::size_t rows = values.size();
  json out = figure(std::move(values), rows);
  const auto x = [](std::string_view field) {
    return json{
        {"field", field},
        {"type", "quantitative"},
        {"title", "share of the variance of the difference: pale total, dark alone, line 90 % interval of total"},
        {"axis", {{"format", "%"}}}};
  };
  json low = x("lo");
  const json tooltip = json::array({{{"field", "row"}, {"title", "source"}},
                                    {{"field", "first"}, {"title", "alone"}, {"format", ".2f"}},
                                    {{"field", "total"}, {"title", "total"}, {"format", ".2f"}},
                                    {{"field", "lo"}, {"title", "total, 5%"}, {"format", ".2f"}},
                                    {{"field", "hi"}, {"title", "total, 95%"}, {"format", ".2f"}}});
  constexpr int kWide = 16, kNarrow = 8;  // pixels
  out["layer"] = json::array(
      {{{"mark", {{"type", "bar"}, {"height", kWide}, {"color", "#56B4E9"}, {"opacity", 0.6}}},
        {"encoding", {{"y", row_axis()}, {"x", x("total")}, {"tooltip", tooltip}}}},
       {{"mark", {{"type", "bar"}, {"height", kNarrow}, {"color", kHighColour}}},
        {"encoding", {{"y", row_axis()}, {"x", x("first")}, {"tooltip", tooltip}}}},
       {{"mark", {{"type", "rule"}, {"strokeWidth", 1.5}}},
        {"encoding", {{"y", row_axis()}, {"x", std::move(low)}, {"x2", {{"field", "hi"}}}, {"tooltip", tooltip}}}}});
  return out.dump();
}

// The tornado: the mean difference where a number is low and where it is high, about the mean of all draws.
std::string tornado_figure(const Sensitivity& found, std::size_t outcome) {
  const OutcomeSensitivity& one = found.outcomes[outcome];
  struct Bar {
    std::string name;
    double low, high;
  };
  std::vector<Bar> bars;
  for (const UncertaintySource& source : found.sources) {
    if (const std::optional<std::size_t> at = place_in(found.screen, source))
      bars.push_back({short_name(source), found.screen.low[outcome][*at], found.screen.high[outcome][*at]});
  }
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& a, const Bar& b) { return std::fabs(a.high - a.low) > std::fabs(b.high - b.low); });
  json values = json::array();
  for (const Bar& bar : bars)
    for (const bool high : {false, true})
      values.push_back({{"row", bar.name},
                        {"end", high ? "highest fifth" : "lowest fifth"},
                        {"mean", one.mean},
                        {"at", high ? bar.high : bar.low}});
  json out = figure(std::move(values), bars.size());
  const auto x = [&](std::string_view field) {
    const std::string counted = one.outcome->denominator == Tally::none ? ", per 1,000 simulated people" : "";
    return json{{"field", field},
                {"type", "quantitative"},
                {"scale", {{"zero", false}}},
                {"title", "mean difference" + counted}};
  };
  const json end{{"field", "end"},
                 {"type", "nominal"},
                 {"title", "the number lies in its"},
                 {"scale", {{"domain", {"lowest fifth", "highest fifth"}}, {"range", {kLowColour, kHighColour}}}}};
  const json tooltip = json::array({{{"field", "row"}, {"title", "number"}},
                                    {{"field", "end"}, {"title", "in its"}},
                                    {{"field", "at"}, {"title", "mean difference"}, {"format", ".3~g"}}});
  json middle = x("mean");
  middle["aggregate"] = "mean";
  out["layer"] =
      json::array({{{"mark", {{"type", "bar"}, {"height", 12}, {"opacity", 0.55}}},
                    {"encoding", {{"y", row_axis()}, {"x", x("mean")}, {"x2", {{"field", "at"}}}, {"color", end}}}},
                   {{"mark", {{"type", "point"}, {"size", 60}, {"filled", true}}},
                    {"encoding",
                     {{"y", row_axis()},
                      {"x", x("at")},
                      {"color", end},
                      {"shape", {{"field", "end"}, {"legend", nullptr}}},
                      {"tooltip", tooltip}}}},
                   {{"mark", {{"type", "rule"}, {"strokeDash", {4, 4}}}}, {"encoding", {{"x", std::move(middle)}}}}});
  return out.dump();
}

// Total index of every source for every headline outcome.
std::string overview_figure(const Sensitivity& found, const std::vector<std::size_t>& headline) {
  json values = json::array();
  json columns = json::array();
  for (const UncertaintySource& source : found.sources) columns.push_back(short_name(source));
  for (const std::size_t outcome : headline)
    for (std::size_t s = 0; s < found.sources.size(); ++s)
      values.push_back({{"row", found.outcomes[outcome].outcome->title},
                        {"source", short_name(found.sources[s])},
                        {"total", std::clamp(found.outcomes[outcome].indices[s].total, 0.0, 1.0)}});
  json out = figure(std::move(values), headline.size());
  out["mark"] = {{"type", "rect"}};
  out["encoding"] = {{"y", row_axis()},
                     {"x",
                      {{"field", "source"},
                       {"type", "nominal"},
                       {"sort", columns},
                       {"title", ""},
                       {"axis", {{"labelAngle", -40}, {"labelLimit", 260}, {"orient", "top"}}}}},
                     {"color",
                      {{"field", "total"},
                       {"type", "quantitative"},
                       {"title", "total share"},
                       {"legend", {{"format", "%"}}},
                       {"scale", {{"scheme", "blues"}, {"domain", {0, 1}}}}}},
                     {"tooltip", json::array({{{"field", "row"}, {"title", "outcome"}},
                                              {{"field", "source"}},
                                              {{"field", "total"}, {"title", "total share"}, {"format", ".0%"}}})}};
  return out.dump();
}

std::vector<std::size_t> varying_headline(const Sensitivity& found) {
  std::vector<std::size_t> out;
  for (const std::string_view name : headline_outcomes())
    for (std::size_t outcome = 0; outcome < found.outcomes.size(); ++outcome)
      if (found.outcomes[outcome].outcome->name == name && !found.outcomes[outcome].indices.empty())
        out.push_back(outcome);
  return out;
}

HtmlTable outcomes_table(const Sensitivity& found, const std::vector<std::size_t>& headline) {
  constexpr std::size_t kNamed = 2;
  HtmlTable table{"Each outcome: what its difference hangs on most. Total share of the variance, 90% interval",
                  {"Outcome", "Mean difference", "Its spread (sd)", "Hangs most on", "Then on", "Luck"},
                  {false, true, true},
                  {}};
  for (const std::size_t outcome : headline) {
    const OutcomeSensitivity& one = found.outcomes[outcome];
    std::vector<std::string> row = {std::string(one.outcome->title) + (is_steady(one) ? "" : " (unsteady)"),
                                    plain_signed(one.mean), plain(one.sd)};
    const std::size_t before = row.size();
    for (const std::size_t s : strongest_first(one))
      if (row.size() < before + kNamed && found.sources[s].kind != SourceKind::luck)
        row.push_back(short_name(found.sources[s]) + " " + total_in_words(one.indices[s]));
    row.resize(before + kNamed);
    row.push_back(plain_share(one.indices.back().total));  // luck is the last source
    table.rows.push_back(std::move(row));
  }
  return table;
}

HtmlTable sources_table(const Plan& plan, const Sensitivity& found) {
  HtmlTable table{"What was varied", {"Source", "What it is", "Value (90%)", "Grade"}, {}, {}};
  for (const UncertaintySource& source : found.sources) {
    const bool single = source.kind == SourceKind::quantity;
    const QuantityRecord* record = single ? &record_of(plan, source.quantities[0]) : nullptr;
    const std::string count = source.quantities.empty() ? "" : std::to_string(source.quantities.size()) + " quantities";
    table.rows.push_back(
        {short_name(source), meaning(source), single ? in_words(record->prior) : count, single ? record->grade : ""});
  }
  return table;
}

}  // namespace

std::string short_name(const UncertaintySource& source) {
  switch (source.kind) {
    case SourceKind::calibrated:
      return "all calibrated numbers";
    case SourceKind::others:
      return "all other numbers";
    case SourceKind::quantity:
    case SourceKind::luck:
      break;
  }
  return source.name;
}

std::string total_in_words(const SobolIndex& index) {
  return plain_share(index.total) + " (" + plain_share(index.total_lo) + " to " + plain_share(index.total_hi) + ")";
}

std::vector<std::size_t> strongest_first(const OutcomeSensitivity& one) {
  std::vector<std::size_t> order(one.indices.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t i, std::size_t j) { return one.indices[i].total > one.indices[j].total; });
  return order;
}

std::string sensitivity_json(const Plan& plan, const Sensitivity& found) {
  json outcomes = json::array();
  for (std::size_t outcome = 0; outcome < found.outcomes.size(); ++outcome) {
    const OutcomeSensitivity& one = found.outcomes[outcome];
    outcomes.push_back({{"outcome", one.outcome->name},
                        {"title", one.outcome->title},
                        {"mean", json_number(one.mean)},
                        {"sd", json_number(one.sd)},
                        {"steady", is_steady(one)},
                        {"indices", indices_json(found, outcome)},
                        {"screen", screen_json(found, outcome)}});
  }
  const json out{{"version", AFTERMATH_VERSION},
                 {"setting", plan.setting.id},
                 {"laws", {plan.laws[0].id, plan.laws[1].id}},
                 {"years", plan.years},
                 {"people", plan.people},
                 {"draws", 2 * found.design.rows},
                 {"seed", plan.seed},
                 {"assume", plan.assume},
                 {"ranks", found.design.ranks},
                 {"chance_share", json_number(found.screen.chance)},
                 {"sources", sources_json(plan, found)},
                 {"outcomes", std::move(outcomes)}};
  return out.dump(1, ' ') + "\n";
}

std::string sensitivity_csv(const Sensitivity& found) {
  std::string text = "outcome,quantity,kind,first,first_lo,first_hi,total,total_lo,total_hi\n";
  for (const OutcomeSensitivity& one : found.outcomes)
    for (std::size_t s = 0; s < one.indices.size(); ++s) {
      const SobolIndex& index = one.indices[s];
      text += std::string(one.outcome->name) + ',' + csv_cell(found.sources[s].name) + ',' +
              std::string(kind_in_words(found.sources[s].kind));
      for (const double value :
           {index.first, index.first_lo, index.first_hi, index.total, index.total_lo, index.total_hi})
        text += ',' + csv_number(value);
      text += '\n';
    }
  return text;
}

void add_sensitivity(HtmlDocument& page, const Plan& plan, const Sensitivity& found,
                     const std::vector<std::string>& shown) {
  page.heading("Which uncertain numbers decide the difference");
  page.paragraph(
      "The difference between " + plan.laws[1].name + " and " + plan.laws[0].name +
      " comes out otherwise in every draw, because numbers are uncertain and because luck differs. Each share "
      "says how much of that variance comes from one source: alone, or in total, with all that it does "
      "together with others. Totals may add up to more than 100%. Brackets hold 90% intervals; where they "
      "reach 0, the source may well play no part.");
  page.paragraph(
      "What it does not show: that a number is wrong. A share is large where the number matters and is badly "
      "known; a number that matters but is well known has a small share. Counts are per 1,000 simulated "
      "people, so the number of people in the place plays no part.");
  page.paragraph(
      found.design.ranks
          ? "Shares are of the difference's rank among all runs: what decides whether it is larger or smaller, "
            "whatever the few extreme draws are."
          : "Where an outcome is called unsteady, the interval of a share spans more than the whole variance: "
            "a few extreme draws decide it. More --draws of 'aftermath sensitivity' help, or its --ranks.");
  const std::vector<std::size_t> headline = varying_headline(found);
  if (headline.empty()) {
    page.paragraph("No outcome's difference varies: there is nothing to share out.");
    return;
  }
  page.figure(
      overview_figure(found, headline),
      "Total share of the variance of each outcome's difference: the darker, the more it hangs on this source.");
  page.table(outcomes_table(found, headline));
  for (const std::string& name : shown)
    for (std::size_t outcome = 0; outcome < found.outcomes.size(); ++outcome) {
      const OutcomeSensitivity& one = found.outcomes[outcome];
      if (one.outcome->name != name || one.indices.empty()) continue;
      page.subheading(std::string(one.outcome->title) + ": what its difference hangs on");
      page.figure(shares_figure(found, one), "Share of the variance by source, strongest first; cut at 0% and 100%.");
      page.figure(tornado_figure(found, outcome),
                  "Tornado: the mean difference among draws in which a number lies in its lowest fifth and in its "
                  "highest fifth; dashed: among all draws. Chance moves these means too; trust bars whose share above "
                  "is clear of zero.");
    }
  page.table(sources_table(plan, found));
}

}  // namespace aftermath
