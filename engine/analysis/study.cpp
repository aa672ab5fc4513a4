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

// 0 or 1, or a share between.
double answer(Asked asked, const Person& person, const Enrolled& before, const Exposures& exposures) {
  const auto count = [&](Process process) {
    const std::size_t clock = clock_of(process);
    return static_cast<std::uint16_t>(person.events[clock] - before.events[clock]);
  };
  const auto since = [&](Process process) { return count(process) > 0; };
  const auto yes = [](bool is) { return is ? 1.0 : 0.0; };
  const Profile p = person.profile;
  switch (asked) {
    case Asked::police_contact:
      return yes(since(Process::police_contact));
    case Asked::repeated_contact:
      return yes(count(Process::police_contact) > 1);
    case Asked::custody_or_raid_at_home:
      return yes(since(Process::custody_release));
    case Asked::violence_by_clients:
      return yes(since(Process::client_violence));
    case Asked::violence_by_others:
      return yes(since(Process::other_violence));
    case Asked::violence:
      return yes(since(Process::client_violence) || since(Process::other_violence));
    case Asked::unstable_housing:
      return yes(p.is(Housing::unstable));
    case Asked::money_trouble:
      return yes(p.poor());
    case Asked::condomless:
      return exposures.condomless;
    case Asked::hiv:
      return yes(!p.is(Hiv::negative));
    case Asked::sti:
      return yes(p.is(Sti::yes));
    case Asked::hiv_or_sti:
      return yes(!p.is(Hiv::negative) || p.is(Sti::yes));
    case Asked::suppressed:
      return yes(p.is(Hiv::suppressed));
    case Asked::exploited:
      return yes(!p.is(Autonomy::free));
    case Asked::programme:
    case Asked::count:
      break;
  }
  return 0;
}

bool takes_part(Among among, Profile p) {
  if (!p.at_work()) return false;  // studies find people at liberty
  switch (among) {
    case Among::street:
      return p.is(Venue::street);
    case Among::with_hiv:
      return !p.is(Hiv::negative);
    case Among::all:
    case Among::count:
      break;
  }
  return true;
}

// People by exposure and outcome; half a person in each cell to begin with.
struct FourfoldTable {
  double cell[2][2] = {{kHalf, kHalf}, {kHalf, kHalf}};
  void add(double exposed, double outcome) {
    for (const int e : {0, 1})
      for (const int o : {0, 1}) cell[e][o] += (e == 1 ? exposed : 1 - exposed) * (o == 1 ? outcome : 1 - outcome);
  }
  [[nodiscard]] double odds_ratio() const { return cell[1][1] * cell[0][0] / (cell[1][0] * cell[0][1]); }
};

// Everyone of the cohort who is still there. exposed: what all are, or nothing to ask them.
void interview(const Target& target, const Simulation& world, const Cohort& cohort, const double* exposed,
               FourfoldTable& table) {
  for (std::size_t b = 0; b < cohort.size(); ++b) {
    const People& people = world.blocks()[b]->state().people;
    for (std::size_t slot = 0; slot < cohort[b].size(); ++slot) {
      const Enrolled& before = cohort[b][slot];
      if (!present(people, slot) || people.person[slot].id != before.id) continue;
      const Person& person = people.person[slot];
      if (!takes_part(target.among, person.profile)) continue;
      const Exposures& exposures = world.table().exposures(people.row[slot]);
      table.add(exposed != nullptr ? *exposed : answer(target.exposure, person, before, exposures),
                answer(target.outcome, person, before, exposures));
    }
  }
}

void weeks(Simulation& world, int count) {
  for (int week = 0; week < count; ++week) world.step_week();
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
        cohorts[t] = enrol(world);
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
    weeks(world, before);
    const Cohort cohort = enrol(world);
    weeks(world, recall);
    interview(target, world, cohort, &exposed, table);
  }
  return table.odds_ratio();
}

}  // namespace

std::vector<double> study_one(const Plan& plan, const std::vector<Target>& targets, const Draw& q, std::uint32_t member,
                              const SweepKernel& sweep) {
  constexpr std::size_t kWorkersPerClient = 2;
  constexpr int kFirstRounds = 8, kYearlyRounds = 2;
  const Levers law = levers_on(plan.reference_law, plan.setting.change);
  Simulation world(q, law, {plan.people, plan.people / kWorkersPerClient}, ensemble_key(plan.seed, member), sweep,
                   nullptr);
  world.anchor(kFirstRounds);
  world.begin(law);
  for (std::size_t year = 0; year < plan.burn_in_years; ++year) {
    weeks(world, kWeeksPerYear);
    (void)world.end_year();
    world.anchor(kYearlyRounds);
  }
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
  for (const Quantity quantity : quantities) {
    const Prior& prior = table[static_cast<std::size_t>(quantity)].prior;
    digest.text(info(quantity).name);
    digest.number(static_cast<double>(prior.shape));
    digest.number(prior.centre);
    digest.number(prior.spread);
  }
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
