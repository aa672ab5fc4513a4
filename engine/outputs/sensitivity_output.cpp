#include "engine/outputs/sensitivity_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

#include "engine/analysis/headline.h"
#include "engine/inputs/csv.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

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

json prior_json(const Prior& prior) {
  constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
  return {{"median", json_number(prior.at(kMiddle))},
          {"lo90", json_number(prior.at(kLow))},
          {"hi90", json_number(prior.at(kHigh))}};
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
                    {"value", single ? prior_json(record_of(plan, source.quantities[0]).prior) : json()},
                    {"quantities", std::move(names)}});
  }
  return list;
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

}  // namespace aftermath
