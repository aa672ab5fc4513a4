#include "engine/analysis/study.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

#include "engine/base/digest.h"
#include "engine/base/thread_pool.h"
#include "engine/world/simulation.h"

namespace aftermath {
namespace {

// People by exposure and outcome; half a person in each cell to begin with.
struct FourfoldTable {
  double cell[2][2] = {{kHalf, kHalf}, {kHalf, kHalf}};
  void add(double exposed, double outcome) {
    for (const int e : {0, 1})
      for (const int o : {0, 1}) cell[e][o] += (e == 1 ? exposed : 1 - exposed) * (o == 1 ? outcome : 1 - outcome);
  }
  [[nodiscard]] double odds_ratio() const { return cell[1][1] * cell[0][0] / (cell[1][0] * cell[0][1]); }
};

// exposed: what all are, or nothing to ask them.
void interview(const Target& target, const Simulation& world, const Cohort& cohort, const double* exposed,
               FourfoldTable& table) {
  cohort.interview(target.among, world, [&](const auto& answer) {
    table.add(exposed != nullptr ? *exposed : answer(target.exposure), answer(target.outcome));
  });
}

bool of_programme(const Target& target) { return target.exposure == Asked::programme; }

// Studies of people as they are: each recalls back from the same day.
void ask_of_recall(const std::vector<Target>& targets, Simulation& world, std::vector<double>& odds_ratios) {
  int longest = 0;
  for (const Target& target : targets)
    if (!of_programme(target)) longest = std::max(longest, static_cast<int>(target.recall_weeks));
  std::vector<Cohort> cohorts(targets.size());
  for (int week = 0; week < longest; ++week) {
    for (std::size_t t = 0; t < targets.size(); ++t)
      if (!of_programme(targets[t]) && longest - static_cast<int>(targets[t].recall_weeks) == week)
        cohorts[t] = Cohort(world);
    world.step_week();
  }
  for (std::size_t t = 0; t < targets.size(); ++t) {
    if (of_programme(targets[t])) continue;
    FourfoldTable table;
    interview(targets[t], world, cohorts[t], nullptr, table);
    odds_ratios[t] = table.odds_ratio();
  }
}

// A trial: the same people with and without the programme.
double ask_of_programme(const Target& target, Simulation& world, const WorldState& fork, const Levers& without) {
  Levers with = without;
  for (const ProgrammePart& part : target.programme) with[part.lever].number = part.value;
  const int recall = static_cast<int>(target.recall_weeks),
            before = std::max(0, static_cast<int>(target.programme_years * kWeeksPerYear) - recall);
  FourfoldTable table;
  for (const double exposed : {0.0, 1.0}) {
    world.restore(fork);
    world.begin(exposed > 0 ? with : without);
    step_weeks(world, before);
    const Cohort cohort(world);
    step_weeks(world, recall);
    interview(target, world, cohort, &exposed, table);
  }
  return table.odds_ratio();
}

}  // namespace

std::vector<double> study_one(const Plan& plan, const std::vector<Target>& targets, const Draw& q, std::uint32_t member,
                              const SweepKernel& sweep) {
  const Levers law = levers_on(plan.reference_law, plan.setting.measured);
  const std::unique_ptr<Simulation> held = burnt_in(plan, q, member, sweep);
  Simulation& world = *held;
  const WorldState fork = world.save();
  std::vector<double> odds_ratios(targets.size());
  ask_of_recall(targets, world, odds_ratios);
  for (std::size_t t = 0; t < targets.size(); ++t)
    if (of_programme(targets[t])) odds_ratios[t] = ask_of_programme(targets[t], world, fork, law);
  return odds_ratios;
}

std::vector<StudyResult> run_studies(const Plan& plan, const std::vector<Target>& targets, const SweepKernel& sweep,
                                     unsigned threads, const EnsembleHooks& hooks) {
  std::vector<StudyResult> results;
  for (const Target& target : targets) results.push_back({&target, std::vector<double>(plan.draws)});
  ThreadPool pool(threads);
  std::mutex mutex;
  pool.for_each(plan.draws, [&](std::size_t draw, unsigned) {
    const auto member = static_cast<std::uint32_t>(draw);
    const std::vector<double> found =
        study_one(plan, targets, sample(plan.quantities, plan.posterior, plan.seed, member), member, sweep);
    const std::lock_guard lock(mutex);
    for (std::size_t t = 0; t < targets.size(); ++t) results[t].odds_ratio[draw] = found[t];
    if (hooks.finished) hooks.finished({});
  });
  return results;
}

Published published(const Target& target, const EvidenceRecord& record) {
  constexpr double kNormal95 = 1.959964;
  const double log_ratio = std::log(record.estimate);
  const double error = record.interval.size() == 2 ? std::log(record.interval[1] / record.interval[0]) / (2 * kNormal95)
                                                   : std::numeric_limits<double>::infinity();
  return {target.inverse ? -log_ratio : log_ratio, error};
}

std::string fitted_to(const QuantityTable& table, const std::vector<Quantity>& quantities,
                      const std::vector<Target>& targets, const std::vector<EvidenceRecord>& evidence) {
  Digest digest;
  add_priors(digest, table, quantities);
  for (const Target& target : targets) {
    if (!target.fit) continue;
    digest.text(target.evidence);
    digest.text(kAskedWords[static_cast<std::size_t>(target.exposure)]);
    digest.text(kAskedWords[static_cast<std::size_t>(target.outcome)]);
    digest.text(kAmongWords[static_cast<std::size_t>(target.among)]);
    for (const double part :
         {target.recall_weeks, target.inverse ? 1.0 : 0.0, target.transport, target.programme_years})
      digest.number(part);
    for (const ProgrammePart& part : target.programme) {
      digest.text(info(part.lever).name);
      digest.number(part.value);
    }
    for (const EvidenceRecord& record : evidence) {
      if (record.id != target.evidence) continue;
      digest.number(record.estimate);
      for (const double end : record.interval) digest.number(end);
    }
  }
  return digest.hex();
}

}  // namespace aftermath
