#include "engine/analysis/whole_world.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/compare.h"
#include "engine/analysis/effects.h"
#include "engine/base/digest.h"
#include "engine/base/exact_math.h"
#include "engine/outcomes/tallies.h"

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double median_people(const WorldPart& part) { return part.people.prior.at(1.0 / 2); }

std::size_t slice_count(std::size_t people, std::size_t most) {
  const std::size_t least = (people + most - 1) / most;
  return std::clamp(std::max(least, kWantedSlices), std::size_t{1}, std::max<std::size_t>(1, people / kFewestOfSlice));
}

Row row_of(const DrawResult& result, std::size_t arms, std::size_t years) {
  if (result.tallies.empty()) return {};
  Row row(arms * kTallies);
  for (std::size_t arm = 0; arm < arms; ++arm)
    for (std::size_t year = 0; year < years; ++year)
      for (std::size_t tally = 0; tally < kTallies; ++tally)
        row[arm * kTallies + tally] += from_fixed(result.tallies[arm * years + year].sum[0][tally]);
  return row;
}

std::string digest_of(const WorldRun& run, const std::vector<Slice>& slices) {
  Digest digest;
  for (const Plan& plan : run.plans) digest.text(plan_digest(plan));
  for (const Slice& slice : slices) {
    digest.number(static_cast<double>(slice.draw));
    digest.number(static_cast<double>(slice.people));
  }
  return digest.hex();
}

// The tallies of one arm.
using Amounts = std::span<const double>;
Amounts of_arm(const Row& row, std::size_t arm) { return Amounts(row).subspan(arm * kTallies, kTallies); }

double at(Amounts amounts, Tally tally) { return amounts[static_cast<std::size_t>(tally)]; }
bool is_total(const OutcomeInfo& outcome) { return outcome.denominator == Tally::none; }
double ratio(double above, double below) { return below > 0 ? above / below : kNaN; }
double thousand_worker_years(Amounts amounts) {
  constexpr double kThousand = 1000;
  return at(amounts, Tally::worker_weeks) * kYearsPerWeek / kThousand;
}
double counted(const OutcomeInfo& outcome, Amounts amounts) { return outcome.per * at(amounts, outcome.numerator); }

// Per 1,000 worker-years; a share or mean as it is.
double rate_of(const OutcomeInfo& outcome, Amounts amounts) {
  if (is_total(outcome)) return ratio(counted(outcome, amounts), thousand_worker_years(amounts));
  return ratio(counted(outcome, amounts), at(amounts, outcome.denominator));
}

// Of the other law, on the outcome's own scale (decision 0050): a ratio of rates, or a difference of shares.
double effect(const OutcomeInfo& outcome, const Row& row) {
  const double in_force = rate_of(outcome, of_arm(row, 0)), other = rate_of(outcome, of_arm(row, 1));
  switch (own_scale(outcome)) {
    case EffectScale::worker_year:
      return ratio(other, in_force);
    case EffectScale::share:
      return other - in_force;
    default:
      return kNaN;
  }
}

// Slices without a figure (a ratio to nothing) are left out.
template <class Read>
Spread spread_over(std::span<const Row> slices, const Read& read) {
  std::vector<double> values;
  for (const Row& slice : slices)
    if (const double value = read(slice); !std::isnan(value)) values.push_back(value);
  if (values.size() < kFewestForSpread) return {kNaN, kNaN};
  constexpr double kLow = 0.05, kHigh = 0.95;
  const double low = percentile(values, kLow);
  return {low, percentile(values, kHigh)};
}

// sums: of represented people. slices: none for all parts together.
std::vector<WorldOutcome> outcomes_of(const Row& sums, std::size_t arms, std::span<const Row> slices) {
  std::vector<WorldOutcome> out;
  for (const OutcomeInfo& info : outcome_vocabulary()) {
    WorldOutcome outcome{&info, {}, 0, kNaN, {kNaN, kNaN}};
    for (std::size_t arm = 0; arm < arms; ++arm) {
      const Amounts amounts = of_arm(sums, arm);
      const double rate = rate_of(info, amounts);
      const Spread spread = spread_over(slices, [&](const Row& slice) { return rate_of(info, of_arm(slice, arm)); });
      outcome.arms.push_back(is_total(info) ? WorldArm{counted(info, amounts), rate, spread}
                                            : WorldArm{rate, kNaN, spread});
    }
    if (arms > 1) {
      outcome.difference = outcome.arms[1].amount - outcome.arms[0].amount;
      if (own_scale(info) == EffectScale::worker_year) outcome.ratio = effect(info, sums);
      outcome.spread_of_effect = spread_over(slices, [&](const Row& slice) { return effect(info, slice); });
    }
    out.push_back(std::move(outcome));
  }
  return out;
}

void add(Row& sums, const Row& row, double weight) {
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += weight * row[i];
}

}  // namespace

double median_people(const World& world) {
  double sum = 0;
  for (const WorldPart& part : world.parts) sum += median_people(part);
  return sum;
}

double WorldRun::represented(std::size_t part) const { return median_people(world.parts[part]) * times; }

std::size_t WorldRun::simulated(std::size_t part) const {
  return std::max(kFewestOfSlice, static_cast<std::size_t>(std::llround(represented(part) * scale)));
}

std::vector<Slice> slices_of(const WorldRun& run) {
  std::vector<Slice> slices;
  for (std::size_t part = 0; part < run.world.parts.size(); ++part) {
    const std::size_t people = run.simulated(part), count = slice_count(people, run.slice);
    for (std::size_t i = 0; i < count; ++i)
      slices.push_back({part, static_cast<std::uint32_t>(run.world.parts[part].place * kMostSlices + i),
                        people * (i + 1) / count - people * i / count});
  }
  return slices;
}

Campaign world_campaign(const WorldRun& run, const SweepKernel& sweep, const std::atomic<bool>* cancelled) {
  std::vector<Slice> slices = slices_of(run);
  Campaign campaign;
  campaign.tasks = slices.size();
  campaign.width = run.arms() * kTallies;
  campaign.digest = digest_of(run, slices);
  campaign.simulate = [&run, slices = std::move(slices), sweep, cancelled](std::size_t task) {
    Plan plan = run.plans[slices[task].part];
    plan.people = slices[task].people;
    return row_of(run_draw(plan, slices[task].draw, sweep, nullptr, cancelled), plan.laws.size(), plan.years);
  };
  return campaign;
}

double person_weeks(const WorldRun& run, std::span<const Slice> slices) {
  const Plan& plan = run.plans.front();
  double people = 0;
  for (const Slice& slice : slices) people += static_cast<double>(slice.people);
  return people * kWeeksPerYear * static_cast<double>(plan.burn_in_years + plan.laws.size() * plan.years);
}

std::vector<WorldTotals> world_totals(const WorldRun& run, const std::vector<Row>& rows) {
  const std::vector<Slice> slices = slices_of(run);
  std::vector<WorldTotals> out;
  WorldTotals all;
  Row of_all(run.arms() * kTallies);
  for (std::size_t part = 0, first = 0; part < run.world.parts.size(); ++part) {
    WorldTotals totals{&run.world.parts[part], run.represented(part), run.simulated(part), 0, {}};
    const double weight = totals.represented / static_cast<double>(totals.simulated);
    Row sums(of_all.size());
    while (first + totals.slices < slices.size() && slices[first + totals.slices].part == part)
      add(sums, rows[first + totals.slices++], weight);
    totals.outcomes = outcomes_of(sums, run.arms(), std::span(rows).subspan(first, totals.slices));
    first += totals.slices;
    add(of_all, sums, 1);
    all.represented += totals.represented;
    all.simulated += totals.simulated;
    all.slices += totals.slices;
    out.push_back(std::move(totals));
  }
  all.outcomes = outcomes_of(of_all, run.arms(), {});
  out.push_back(std::move(all));
  return out;
}

}  // namespace aftermath
