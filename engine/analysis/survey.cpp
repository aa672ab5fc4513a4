#include "engine/analysis/survey.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "engine/base/digest.h"
#include "engine/base/thread_pool.h"

namespace aftermath {
namespace {

constexpr double kHalf = 0.5;

double log_odds(double share) { return std::log(share / (1 - share)); }

// Answers of those who take part, half a person of either kind to begin with.
double asked_share(const PlaceTarget& target, const Cohort& cohort, const Simulation& world) {
  double yes = kHalf, people = 2 * kHalf;
  cohort.interview(target.among, world, [&](const auto& answer) {
    yes += answer(*target.asked);
    people += 1;
  });
  return yes / people;
}

double counted_in(const PlaceTarget& target, const Tallies& year, double weight) {
  double events = 0;
  for (const OutcomeInfo* outcome : target.counted)
    events += outcome->per * from_fixed(year.sum[0][static_cast<std::size_t>(outcome->numerator)]);
  return weight * std::max(events, kHalf * target.counted.front()->per);
}

}  // namespace

std::string in_words(const PlaceTarget& target) {
  std::string words;
  for (const OutcomeInfo* outcome : target.counted)
    words += (words.empty() ? "" : " and ") + std::string(outcome->name);
  if (!target.asked) return words + " a year";
  words = std::string(kAskedWords[static_cast<std::size_t>(*target.asked)]);
  if (target.among != Among::all) words += ", " + std::string(kAmongWords[static_cast<std::size_t>(target.among)]);
  if (target.recall_weeks > 0) words += ", in " + std::to_string(target.recall_weeks) + " weeks";
  return words;
}

double on_scale(const PlaceTarget& target, double value) { return target.asked ? log_odds(value) : std::log(value); }

double off_scale(const PlaceTarget& target, double scaled) {
  return target.asked ? 1 / (1 + std::exp(-scaled)) : std::exp(scaled);
}

double published_error(const PlaceTarget& target) {
  constexpr double kNormal95 = 1.959964;
  return (on_scale(target, target.interval[1]) - on_scale(target, target.interval[0])) / (2 * kNormal95);
}

std::vector<double> survey_one(const Plan& plan, const std::vector<PlaceTarget>& targets, const Draw& q,
                               std::uint32_t member, const SweepKernel& sweep) {
  const std::unique_ptr<Simulation> held = burnt_in(plan, q, member, sweep);
  Simulation& world = *held;
  int weeks = 0;
  for (const PlaceTarget& target : targets) weeks = std::max(weeks, target.asked ? target.recall_weeks : kWeeksPerYear);
  std::vector<Cohort> cohorts(targets.size());
  for (int week = 0; week <= weeks; ++week) {
    for (std::size_t t = 0; t < targets.size(); ++t)
      if (targets[t].asked && weeks - targets[t].recall_weeks == week) cohorts[t] = Cohort(world);
    if (week == weeks - kWeeksPerYear) (void)world.end_year();  // counts begin
    if (week < weeks) world.step_week();
  }
  std::vector<double> found(targets.size());
  for (std::size_t t = 0; t < targets.size(); ++t)
    if (targets[t].asked) found[t] = on_scale(targets[t], asked_share(targets[t], cohorts[t], world));
  const double weight = q[Quantity::represented] / static_cast<double>(plan.people);
  const Tallies year = world.end_year();
  for (std::size_t t = 0; t < targets.size(); ++t)
    if (!targets[t].asked) found[t] = on_scale(targets[t], counted_in(targets[t], year, weight));
  return found;
}

std::vector<std::vector<double>> run_surveys(const Plan& plan, const std::vector<PlaceTarget>& targets,
                                             const SweepKernel& sweep, unsigned threads, const EnsembleHooks& hooks) {
  std::vector<std::vector<double>> found(targets.size(), std::vector<double>(plan.draws));
  ThreadPool pool(threads);
  std::mutex mutex;
  pool.for_each(plan.draws, [&](std::size_t draw, unsigned) {
    const auto member = static_cast<std::uint32_t>(draw);
    const std::vector<double> one =
        survey_one(plan, targets, sample(plan.quantities, plan.posterior, plan.seed, member), member, sweep);
    const std::lock_guard lock(mutex);
    for (std::size_t t = 0; t < targets.size(); ++t) found[t][draw] = one[t];
    if (hooks.finished) hooks.finished({});
  });
  return found;
}

std::string calibrated_to(const Setting& setting, const QuantityTable& table, const std::vector<Quantity>& quantities,
                          const std::vector<PlaceTarget>& targets) {
  Digest digest;
  digest.text(setting.reference_law).text(format_date(setting.measured));
  add_priors(digest, table, quantities);
  for (const PlaceTarget& target : targets) {
    digest.text(in_words(target));
    for (const double part : {target.published, target.interval[0], target.interval[1], target.transport})
      digest.number(part);
  }
  return digest.hex();
}

}  // namespace aftermath
