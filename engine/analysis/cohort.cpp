#include "engine/analysis/cohort.h"

#include <cmath>

namespace aftermath {

Cohort::Cohort(const Simulation& world) {
  for (const auto& block : world.blocks()) {
    const People& people = block->state().people;
    blocks_.emplace_back(people.person.size());
    for (std::size_t slot = 0; slot < people.person.size(); ++slot)
      if (people.row[slot] != HazardTable::kVacant)
        blocks_.back()[slot] = {people.person[slot].id, people.person[slot].events};
  }
}

bool Cohort::still_there(const People& people, std::size_t slot, const Enrolled& before) {
  return people.row[slot] != HazardTable::kVacant && people.person[slot].id == before.id;
}

double Cohort::answer(Asked asked, const Person& person, const Enrolled& before, std::uint32_t row,
                      const HazardTable& table) {
  const auto count = [&](Process process) {
    const std::size_t clock = clock_of(process);
    return static_cast<std::uint16_t>(person.events[clock] - before.events[clock]);
  };
  const auto since = [&](Process process) { return count(process) > 0; };
  const auto yes = [](bool is) { return is ? 1.0 : 0.0; };
  // At least one of the contacts in the window was such a one, at the share that holds now.
  const auto of_contacts = [&](float share) {
    return 1 - std::pow(1 - static_cast<double>(share), count(Process::police_contact));
  };
  const Profile p = person.profile;
  switch (asked) {
    case Asked::police_contact:
      return yes(since(Process::police_contact));
    case Asked::repeated_contact:
      return yes(count(Process::police_contact) > 1);
    case Asked::custody_or_raid_at_home:
      return yes(since(Process::custody_release));
    case Asked::arrested:
      return of_contacts(table.shares(row).arrest);
    case Asked::police_violence:
      return of_contacts(table.shares(row).police_violence);
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
      return table.exposures(row).condomless;
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
    case Asked::trafficked:
      return yes(p.is(Autonomy::trafficked));
    case Asked::street:
      return yes(p.is(Venue::street));
    case Asked::managed:
      return yes(p.is(Venue::managed));
    case Asked::migrant:
      return yes(p.migrant());
    case Asked::third_party:
      return yes(p.is(ThirdParty::has_one));
    case Asked::depression:
      return table.exposures(row).depression;
    case Asked::post_traumatic:
      return table.exposures(row).post_traumatic;
    case Asked::programme:
    case Asked::count:
      break;
  }
  return 0;
}

bool Cohort::takes_part(Among among, Profile p) {
  if (!p.at_work()) return false;  // studies find people at liberty
  switch (among) {
    case Among::street:
      return p.is(Venue::street);
    case Among::managed:
      return p.is(Venue::managed);
    case Among::indoor:
      return !p.is(Venue::street);
    case Among::migrant:
      return p.migrant();
    case Among::with_hiv:
      return !p.is(Hiv::negative);
    case Among::all:
    case Among::count:
      break;
  }
  return true;
}

void step_weeks(Simulation& world, int count) {
  for (int week = 0; week < count; ++week) world.step_week();
}

std::unique_ptr<Simulation> burnt_in(const Plan& plan, const Draw& q, std::uint32_t member, const SweepKernel& sweep) {
  constexpr std::size_t kWorkersPerClient = 2;
  constexpr int kFirstRounds = 8, kYearlyRounds = 2;
  const Levers law = levers_on(plan.reference_law, plan.setting.measured);
  auto world = std::make_unique<Simulation>(q, law, WorldSize{plan.people, plan.people / kWorkersPerClient},
                                            ensemble_key(plan.seed, member), sweep, nullptr);
  world->anchor(kFirstRounds);
  world->begin(law);
  for (std::size_t year = 0; year < plan.burn_in_years; ++year) {
    step_weeks(*world, kWeeksPerYear);
    (void)world->end_year();
    world->anchor(kYearlyRounds);
  }
  return world;
}

}  // namespace aftermath
