#include "engine/outputs/report_values.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>

#include "engine/analysis/headline.h"
#include "engine/outputs/answer_output.h"
#include "engine/outputs/attribution_output.h"
#include "engine/outputs/breakeven_output.h"
#include "engine/outputs/json_values.h"
#include "engine/outputs/page_values.h"
#include "engine/outputs/sensitivity_output.h"
#include "engine/outputs/summary_json.h"

namespace aftermath {
namespace {

constexpr int kReportFormat = 1;

json head(std::string_view kind, const Plan* plan, const ReportLibrary* beside, const std::string& asked) {
  json laws = json::array();
  if (plan != nullptr)
    for (const Law& law : plan->laws) laws.push_back(law_json(law, plan->setting.change));
  return {{"format", kReportFormat},
          {"kind", kind},
          {"aftermath", AFTERMATH_VERSION},
          {"vocabulary", vocabulary_json()},
          {"place", beside != nullptr ? beside->place : json()},
          {"laws", std::move(laws)},
          {"asked", asked}};
}

void drop_errors(json& value) {
  if (value.is_object()) value.erase("mc_error");
  for (json& part : value)
    if (part.is_structured()) drop_errors(part);
}

// As summary.json, but for the Monte-Carlo errors of subgroups, a third of it, which no view shows.
json shown_summary(const Summary& summary, const ReportParts& parts) {
  json out = summary_values(summary, parts.decision, parts.runs, parts.challenge);
  for (json& outcome : out["outcomes"])
    if (outcome["group"] != group_vocabulary().front().name) drop_errors(outcome);
  return out;
}

// Dots of a picture: no more digits than one can see.
void round_for_pictures(json& values) {
  constexpr int kDigits = 5;
  for (json& value : values) {
    if (value.is_structured()) round_for_pictures(value);
    if (!value.is_number_float()) continue;
    char text[32];
    std::snprintf(text, sizeof text, "%.*g", kDigits, value.get<double>());
    value = std::strtod(text, nullptr);
  }
}

const OutcomeInfo& outcome_named(std::string_view name) {
  return *std::find_if(outcome_vocabulary().begin(), outcome_vocabulary().end(),
                       [&](const OutcomeInfo& outcome) { return outcome.name == name; });
}

json headline_draws(const Results& results) {
  json out = json::array();
  for (const std::string_view name : headline_outcomes()) out.push_back(draws_values(results, outcome_named(name), 0));
  round_for_pictures(out);
  return out;
}

// Each law but the first as the comparator of all others, on the headline outcomes. With the first one it stands in the
// summary.
json effects_between(const Plan& plan, const Results& results) {
  json out = json::array();
  for (const std::string_view name : headline_outcomes()) {
    json effects = json::array();
    for (std::size_t comparator = 1; comparator < results.arms; ++comparator)
      for (std::size_t law = 0; law < results.arms; ++law)
        if (law != comparator)
          effects.push_back(as_json(effect_between(plan, results, outcome_named(name), law, comparator)));
    out.push_back({{"outcome", name}, {"effects", std::move(effects)}});
  }
  drop_errors(out);
  return out;
}

// Studies that the numbers name: reasons name no others.
json named_studies(const QuantityTable& numbers, const std::vector<EvidenceRecord>& all) {
  std::set<std::string> named;
  for (const QuantityRecord& number : numbers) named.insert(number.evidence.begin(), number.evidence.end());
  json out = json::array();
  for (const EvidenceRecord& study : all)
    if (named.count(study.id) > 0) out.push_back(evidence_json(study));
  return out;
}

json number_json(const Plan& plan, const QuantityRecord& number, const QuantityTable& published) {
  json out = parameter_json(number, &published);
  const auto calibrated = calibrated_interval(plan.quantities, plan.posterior, number.quantity);
  out["calibrated"] = calibrated ? json::array({json_number((*calibrated)[0]), json_number((*calibrated)[1])}) : json();
  return out;
}

// A report shows sums of everybody; rates and subgroups, nine tenths of attribution.json, stay in that file.
json shown_attribution(json attribution) {
  const auto unseen = [](const json& o) {
    return o["group"] != group_vocabulary().front().name || o["measure"] != "total";
  };
  std::erase_if(attribution["outcomes"].get_ref<json::array_t&>(), unseen);
  return attribution;
}

json depth_json(const InDepth& depth) {
  constexpr std::string_view kChosen[] = {"asked_for", "likely", "none_likely"};
  json breakeven = json::array();
  for (const BreakEvenStudy& study : depth.studies)
    breakeven.push_back(json::parse(breakeven_json(*depth.plan, study, depth.evidence)));
  return {{"outcomes", depth.focus.outcomes},
          {"chosen", kChosen[static_cast<std::size_t>(depth.focus.chosen)]},
          {"attribution", shown_attribution(json::parse(attribution_json(depth.attribution)))},
          {"sensitivity", json::parse(sensitivity_json(*depth.plan, depth.sensitivity))},
          {"breakeven", std::move(breakeven)}};
}

}  // namespace

Result<ReportLibrary> report_library(const Library& library, const Setting& setting) {
  const Result<std::vector<PlaceTarget>> targets = library.place_targets(setting);
  if (!targets) return failure(targets.error());
  const Result<Posterior> posterior = library.place_posterior(setting);
  if (!posterior) return failure(posterior.error());
  Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return failure(evidence.error());
  Result<std::vector<Operation>> operations = library.operations();
  if (!operations) return failure(operations.error());
  Result<QuantityTable> published = library.quantities(setting, "");
  if (!published) return failure(published.error());
  return ReportLibrary{place_json(setting, library.ships(setting), targets->size(), !posterior->quantity.empty()),
                       std::move(*evidence), std::move(*operations), std::move(*published)};
}

std::string title_of(const Plan& plan) {
  std::string title = plan.setting.name + ": ";
  for (std::size_t i = 0; i < plan.laws.size(); ++i)
    title += (i == 0 ? "" : i == 1 ? " beside " : ", ") + plan.laws[i].name;
  return title;
}

std::string as_text(const json& values) { return values.dump(-1, ' ', false, json::error_handler_t::replace); }

json draws_values(const Results& results, const OutcomeInfo& outcome, std::size_t group) {
  const auto by_law = [&](const auto& value) {
    json arms = json::array();
    for (std::size_t arm = 0; arm < results.arms; ++arm) {
      json values = json::array();
      for (std::size_t draw = 0; draw < results.draws; ++draw) values.push_back(json_number(value(draw, arm)));
      arms.push_back(std::move(values));
    }
    return arms;
  };
  json out{{"outcome", outcome.name}, {"group", group_vocabulary()[group].name}};
  out["arms"] = by_law([&](std::size_t draw, std::size_t arm) { return results.total(outcome, draw, arm, group); });
  out["rates"] = nullptr;
  if (outcome.denominator == Tally::none)
    out["rates"] = by_law([&](std::size_t draw, std::size_t arm) { return results.rate(outcome, draw, arm, group); });
  return out;
}

json compare_values(const Plan& plan, const Results& results, const Summary& summary, const ReportLibrary& beside,
                    const ReportParts& parts) {
  json out = head("compare", &plan, &beside, parts.asked);
  out["summary"] = shown_summary(summary, parts);
  out["draws"] = headline_draws(results);
  out["between"] = plan.laws.size() > 2 ? effects_between(plan, results) : json::array();
  out["why"] = json::array();
  for (std::size_t law = 1; law < plan.laws.size(); ++law) out["why"].push_back(why_json(plan, law));
  out["numbers"] = json::array();
  for (const QuantityRecord& number : plan.quantities)
    out["numbers"].push_back(number_json(plan, number, beside.published));
  out["evidence"] = named_studies(plan.quantities, beside.evidence);
  out["operations"] = json::array();
  for (const Operation& operation : beside.operations) out["operations"].push_back(operation_json(operation));
  out["depth"] = parts.depth != nullptr ? depth_json(*parts.depth) : json();
  return out;
}

json analysis_values(std::string_view kind, const std::string& result, const Plan* plan, const ReportLibrary* beside) {
  json out = head(kind, plan, beside, "");
  out["result"] = kind == "attribution" ? shown_attribution(json::parse(result)) : json::parse(result);
  return out;
}

}  // namespace aftermath
