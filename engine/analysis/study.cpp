#include "engine/analysis/study.h"

#include <algorithm>
#include <mutex>

#include "engine/base/thread_pool.h"
#include "engine/world/simulation.h"

namespace aftermath {
namespace {

// What a participant is known by at the start of the recall window.
struct Enrolled {
  std::uint64_t id = 0;
  std::array<std::uint16_t, kClocks> events{};
};
using Cohort = std::vector<std::vector<Enrolled>>;  // [block][slot]; id 0 where nobody was

bool present(const People& people, std::size_t slot) { return people.row[slot] != HazardTable::kVacant; }

Cohort enrol(const Simulation& world) {
  Cohort cohort;
  for (const auto& block : world.blocks()) {
    const People& people = block->state().people;
    cohort.emplace_back(people.person.size());
    for (std::size_t slot = 0; slot < people.person.size(); ++slot)
      if (present(people, slot)) cohort.back()[slot] = {people.person[slot].id, people.person[slot].events};
  }
  return cohort;
}

bool answers(Asked asked, const Person& person, const Enrolled& before) {
  const auto since = [&](Process process) {
    const std::size_t clock = clock_of(process);
    return person.events[clock] != before.events[clock];
  };
  const Profile p = person.profile;
  switch (asked) {
    case Asked::police_contact:
      return since(Process::police_contact);
    case Asked::violence_by_clients:
      return since(Process::client_violence);
    case Asked::violence:
      return since(Process::client_violence) || since(Process::other_violence);
    case Asked::unstable_housing:
      return p.is(Housing::unstable);
    case Asked::money_trouble:
      return p.poor();
    case Asked::hiv_or_sti:
      return !p.is(Hiv::negative) || p.is(Sti::yes);
    case Asked::suppressed:
      return p.is(Hiv::suppressed);
    case Asked::exploited:
      return !p.is(Autonomy::free);
    case Asked::count:
      break;
  }
  return false;
}

bool takes_part(Among among, Profile p) {
  if (!p.at_work()) return false;  // studies find people at liberty
  return among == Among::all || (among == Among::street && p.is(Venue::street)) ||
         (among == Among::with_hiv && !p.is(Hiv::negative));
}

double odds_ratio(const Target& target, const Simulation& world, const Cohort& cohort) {
  double cell[2][2] = {{1, 1}, {1, 1}};  // twice the count, so that half a person is one
  for (std::size_t b = 0; b < cohort.size(); ++b) {
    const People& people = world.blocks()[b]->state().people;
    for (std::size_t slot = 0; slot < cohort[b].size(); ++slot) {
      const Enrolled& before = cohort[b][slot];
      if (!present(people, slot) || people.person[slot].id != before.id) continue;
      const Person& person = people.person[slot];
      if (!takes_part(target.among, person.profile)) continue;
      cell[answers(target.exposure, person, before) ? 1 : 0][answers(target.outcome, person, before) ? 1 : 0] += 2;
    }
  }
  return cell[1][1] * cell[0][0] / (cell[1][0] * cell[0][1]);
}

void weeks(Simulation& world, int count) {
  for (int week = 0; week < count; ++week) world.step_week();
}

}  // namespace

std::vector<StudyResult> run_studies(const Plan& plan, const std::vector<Target>& targets, const SweepKernel& sweep,
                                     unsigned threads, const EnsembleHooks& hooks) {
  constexpr std::size_t kWorkersPerClient = 2;
  constexpr int kFirstRounds = 8, kYearlyRounds = 2;
  int longest = 0;
  for (const Target& target : targets) longest = std::max(longest, static_cast<int>(target.recall_weeks));
  std::vector<StudyResult> results;
  for (const Target& target : targets) results.push_back({&target, std::vector<double>(plan.draws)});
  const Levers law = levers_on(plan.reference_law, plan.setting.change);
  ThreadPool pool(threads);
  std::mutex mutex;
  pool.for_each(plan.draws, [&](std::size_t draw, unsigned) {
    const auto number = static_cast<std::uint32_t>(draw);
    const Draw q = sample(plan.quantities, plan.seed, number);
    Simulation world(q, law, {plan.people, plan.people / kWorkersPerClient}, ensemble_key(plan.seed, number), sweep,
                     nullptr);
    world.anchor(kFirstRounds);
    world.begin(law);
    for (std::size_t year = 0; year < plan.burn_in_years; ++year) {
      weeks(world, kWeeksPerYear);
      (void)world.end_year();
      world.anchor(kYearlyRounds);
    }
    // Each study recalls back from the same day.
    std::vector<Cohort> cohorts(targets.size());
    for (int week = 0; week < longest; ++week) {
      for (std::size_t t = 0; t < targets.size(); ++t)
        if (longest - static_cast<int>(targets[t].recall_weeks) == week) cohorts[t] = enrol(world);
      world.step_week();
    }
    for (std::size_t t = 0; t < targets.size(); ++t)
      results[t].odds_ratio[draw] = odds_ratio(targets[t], world, cohorts[t]);
    const std::lock_guard lock(mutex);
    if (hooks.finished) hooks.finished({});
  });
  return results;
}

}  // namespace aftermath
