#include "engine/analysis/compare.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/explain.h"
#include "engine/base/thread_pool.h"
#include "engine/world/model.h"

namespace aftermath {
namespace {

constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double mean_of(const std::vector<double>& values) {
  double sum = 0;
  std::size_t count = 0;
  for (const double value : values) {
    if (std::isnan(value)) continue;
    sum += value;
    ++count;
  }
  return count > 0 ? sum / static_cast<double>(count) : kNaN;
}

// One figure by draw and arm: how it is read from the results.
using Figure = std::vector<std::vector<double>>;  // [arm][draw]

template <class Read>
Figure figure(const Results& results, const Read& read) {
  Figure values(results.arms, std::vector<double>(results.draws));
  for (std::size_t arm = 0; arm < results.arms; ++arm)
    for (std::size_t draw = 0; draw < results.draws; ++draw) values[arm][draw] = read(draw, arm);
  return values;
}

std::vector<ArmSummary> arm_summaries(const Plan& plan, const Figure& values) {
  std::vector<ArmSummary> arms;
  for (std::size_t arm = 0; arm < values.size(); ++arm) arms.push_back({plan.laws[arm].id, interval_of(values[arm])});
  return arms;
}

std::vector<double> minus(const std::vector<double>& law, const std::vector<double>& versus) {
  std::vector<double> out(law.size());
  for (std::size_t draw = 0; draw < law.size(); ++draw) out[draw] = law[draw] - versus[draw];
  return out;
}

std::vector<Reason> reasons(const Plan& plan, const std::vector<OutcomeSummary>& outcomes) {
  std::vector<Reason> out;
  if (plan.laws.size() < 2) return out;
  const Central central(plan);
  for (std::size_t arm = 1; arm < plan.laws.size(); ++arm) {
    const std::vector<Central::Shift> shifts = central.shifts(plan.laws[arm], plan.laws[0]);
    for (const OutcomeSummary& outcome : outcomes) {
      if (outcome.group != &group_vocabulary()[0] || effect_of(outcome, arm - 1).verdict == Verdict::no_difference)
        continue;
      Reason reason{std::string(outcome.outcome->name), plan.laws[arm].id, plan.laws[0].id, {}};
      for (const Central::Shift& shift : strongest_shifts(shifts, outcome.outcome->name))
        reason.lines.push_back(central.in_words(shift, plan.laws[arm], plan.laws[0]));
      if (!reason.lines.empty()) out.push_back(std::move(reason));
    }
  }
  return out;
}

}  // namespace

std::string_view hazard_behind(std::string_view outcome) {
  static constexpr std::pair<std::string_view, std::string_view> kMade[] = {
      {"police_contacts", "police_contact"},
      {"arrests", "arrest"},
      {"immigration_detentions", "immigration_detention"},
      {"raids", "raided"},
      {"people_raided", "raided"},
      {"trafficked_identified", "identified"},
      {"client_violence", "client_violence"},
      {"other_violence", "other_violence"},
      {"violence_reported", "violence_reported"},
      {"homicides", "client_violence"},
      {"hiv_infections", "hiv_acquisition"},
      {"sti_infections", "sti_acquisition"},
      {"encounters", "encounters"},
      {"condomless_encounters", "condomless"},
      {"condomless_share", "condomless"},
      {"hiv_suppressed", "hiv_care"},
      {"newly_exploited", "autonomy_loss"},
      {"newly_trafficked", "autonomy_loss"},
      {"exploited_years", "autonomy_loss"},
      {"trafficked_years", "autonomy_loss"},
      {"isolated_share", "isolation"},
      {"third_party_share", "third_party_change"},
      {"haste_share", "haste"},
      {"screening_share", "screening"}};
  for (const auto& [name, target] : kMade)
    if (name == outcome) return target;
  return "";
}

std::vector<Central::Shift> strongest_shifts(std::vector<Central::Shift> shifts, std::string_view outcome) {
  constexpr double kWorthSaying = 0.01;  // a factor that moves less than 1% is left out
  constexpr std::size_t kMost = 6;
  const auto size = [](const Central::Shift& s) { return std::fabs(std::log(s.ratio)); };
  const std::string_view target = hazard_behind(outcome);
  std::erase_if(shifts, [&](const Central::Shift& s) { return s.target != target || size(s) <= kWorthSaying; });
  std::stable_sort(shifts.begin(), shifts.end(), [&](const auto& a, const auto& b) { return size(a) > size(b); });
  shifts.resize(std::min(shifts.size(), kMost), Central::Shift{});
  return shifts;
}

const Effect& effect_of(const OutcomeSummary& summary, std::size_t law) {
  const std::size_t scales = happens_at_work(*summary.outcome) ? 2 : 1;
  return summary.effects[law * scales];
}

OutcomeSummary outcome_summary(const Plan& plan, const Results& results, const OutcomeInfo& outcome,
                               std::size_t group) {
  OutcomeSummary out;
  out.outcome = &outcome;
  out.group = &group_vocabulary()[group];
  const Figure totals =
      figure(results, [&](std::size_t draw, std::size_t arm) { return results.total(outcome, draw, arm, group); });
  out.arms = arm_summaries(plan, totals);
  out.effects = effects_of(plan, results, outcome, group);
  out.splits = splits_of(plan, results, outcome, group);
  if (outcome.denominator == Tally::none) {
    const Figure rates =
        figure(results, [&](std::size_t draw, std::size_t arm) { return results.rate(outcome, draw, arm, group); });
    out.rates = arm_summaries(plan, rates);
  }
  if (group != 0) return out;
  out.series.resize(results.arms);
  out.difference_series.resize(results.arms > 0 ? results.arms - 1 : 0);
  for (std::size_t year = 0; year < results.years; ++year) {
    const Figure values = figure(
        results, [&](std::size_t draw, std::size_t arm) { return results.value(outcome, draw, arm, year, group); });
    for (std::size_t arm = 0; arm < results.arms; ++arm) {
      out.series[arm].push_back(interval_of(values[arm]));
      if (arm > 0) out.difference_series[arm - 1].push_back(interval_of(minus(values[arm], values[0])));
    }
  }
  return out;
}

// Levers that a law sets and no factor of any mechanism reads.
std::vector<std::string> idle_levers(const Plan& plan) {
  std::vector<bool> read(kLevers, false);
  for (const Declaration* mechanism : declarations())
    for (const Factor* factor : mechanism->factors)
      for (std::size_t i = 0; i < factor->levers; ++i) read[static_cast<std::size_t>(factor->lever[i])] = true;
  std::vector<std::string> idle;
  for (std::size_t lever = 0; lever < kLevers; ++lever) {
    const bool set = std::any_of(plan.laws.begin(), plan.laws.end(), [&](const Law& law) {
      return std::any_of(law.provisions.begin(), law.provisions.end(),
                         [&](const Provision& p) { return static_cast<std::size_t>(p.lever) == lever; });
    });
    if (set && !read[lever]) idle.emplace_back(lever_vocabulary()[lever].name);
  }
  return idle;
}

double percentile(std::vector<double>& values, double p) {
  values.erase(std::remove_if(values.begin(), values.end(), [](double v) { return std::isnan(v); }), values.end());
  if (values.empty()) return kNaN;
  if (!std::is_sorted(values.begin(), values.end())) std::sort(values.begin(), values.end());
  const double position = p * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (position - static_cast<double>(below)) * (values[above] - values[below]);
}

Interval interval_of(std::vector<double> values) {
  Interval out{mean_of(values), percentile(values, kLow), percentile(values, kHigh)};
  out.median = percentile(values, kMiddle);
  out.error = {error_of_mean(values), error_of_percentile(values, kLow), error_of_percentile(values, kHigh),
               error_of_percentile(values, kMiddle)};
  return out;
}

std::vector<OutcomeSummary> effects_on_everybody(const Plan& plan, const Results& results) {
  std::vector<OutcomeSummary> out;
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    out.emplace_back();
    out.back().outcome = &outcome;
    out.back().group = &group_vocabulary().front();
    out.back().effects = effects_of(plan, results, outcome, 0);
  }
  return out;
}

namespace {

// All but outcomes and reasons.
Summary head_of(const Plan& plan, const Results& results) {
  Summary summary;
  summary.version = AFTERMATH_VERSION;
  summary.setting = &plan.setting;
  for (const Law& law : plan.laws) summary.laws.push_back(&law);
  summary.years = plan.years;
  summary.people = plan.people;
  summary.draws = results.draws;
  summary.seed = plan.seed;
  summary.represents = results.weight * static_cast<double>(plan.people);
  summary.assume = plan.assume;
  for (std::size_t i = 0; i < plan.frozen.size(); ++i)
    if (plan.frozen.test(i)) summary.frozen.emplace_back(declarations()[i]->name);
  summary.idle_levers = idle_levers(plan);
  summary.quantities = &plan.quantities;
  for (const QuantityRecord& record : plan.quantities)
    if (on_weak_evidence(record)) summary.assumptions.emplace_back(info(record.quantity).name);
  for (const InputDigest& input : inputs_of(plan)) summary.inputs.emplace_back(input.name, input.sha256);
  summary.digest_of_plan = plan_digest(plan);
  summary.digest_of_results = results_digest(results);
  return summary;
}

}  // namespace

Summary summarise(const Plan& plan, const Results& results, unsigned threads) {
  Summary summary = head_of(plan, results);
  const std::size_t groups = group_vocabulary().size();
  summary.outcomes.resize(outcome_vocabulary().size() * groups);
  ThreadPool(threads).for_each(summary.outcomes.size(), [&](std::size_t i, unsigned) {
    summary.outcomes[i] = outcome_summary(plan, results, outcome_vocabulary()[i / groups], i % groups);
  });
  summary.reasons = reasons(plan, summary.outcomes);
  return summary;
}

Summary summarise_everybody(const Plan& plan, const Results& results) {
  Summary summary = head_of(plan, results);
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    summary.outcomes.push_back(outcome_summary(plan, results, outcome, 0));
  return summary;
}

}  // namespace aftermath
