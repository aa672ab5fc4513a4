#include "engine/world/expected_counts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "engine/world/simulation.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::size_t kPeople = 4000;
constexpr int kYears = 3;

// Years of one world under a law, its events told one way or the other.
Tallies told(std::uint64_t seed, Counting counting, std::size_t people = kPeople) {
  const Draw q = test::random_draw(seed);
  const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 1000);
  Simulation world(q, reference, {people, people / 8, counting}, ensemble_key(seed, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(law);
  Tallies all;
  for (int year = 0; year < kYears; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    all += world.end_year();
  }
  return all;
}

double amount(const Tallies& tallies, Tally what, std::size_t group) {
  return from_fixed(tallies.sum[group][static_cast<std::size_t>(what)]);
}

constexpr std::size_t kFree = 13, kExploited = 14, kTrafficked = 15;  // groups

// One row by itself: what its hazards, shares and time at risk come to.
struct OneRow {
  Profile profile;
  HazardRow hazards;
  EventShares shares;
  TimeAtRisk time;

  // So many events of a process, each person-week at risk counting as one.
  void spend(Process process, double events) { hazards.per_week[clock_of(process)] = static_cast<float>(events); }
};

OneRow one_row(Profile profile) {
  OneRow row{.profile = profile, .hazards = {}, .shares = {}, .time = {}};
  constexpr std::int64_t kWeek = std::int64_t{1} << 32;
  row.time = {kWeek, kWeek, kWeek, kWeek, kWeek, kWeek, kWeek, 0};
  return row;
}

// All that is told of it, and no other tally: by hand.
void expect_amounts(const OneRow& row, const std::map<Tally, double>& by_hand) {
  ByParts<std::int64_t> out;
  add_expected(out, row.profile, row.hazards, row.shares, row.time);
  Tallies told;
  out.spread(told, 1);
  constexpr double kRounding = 1e-5;
  for (std::size_t i = 0; i < kTallies; ++i) {
    const auto what = static_cast<Tally>(i);
    const auto found = by_hand.find(what);
    EXPECT_NEAR(amount(told, what, 0), found == by_hand.end() ? 0 : found->second, kRounding) << "tally " << i;
    EXPECT_EQ(amount(told, what, groups_of(row.profile)[5]), amount(told, what, 0)) << "tally " << i;
  }
}

// Who is found in raids: four people, half of them called trafficked.
OneRow found_in_raids(Profile profile) {
  OneRow row = one_row(profile);
  row.spend(Process::home_raid, 2);
  row.time.raids = std::int64_t{4} << 32;
  row.shares.present = 0.5F;  // two more, at work
  row.shares.identified = 0.5F;
  row.shares.housing_lost = 0.25F;
  row.shares.raid_seizure = 0.25F;
  row.shares.raid_disclosed = 0.125F;
  row.shares.freed = 0.5F;
  row.shares.permit = 0.25F;
  row.shares.disposition = {0.25F, 0.375F, 0.5F};
  row.shares.punished = 0.5F;
  row.shares.raid_detention = 0.25F;
  row.shares.raid_arrest = 0.5F;
  return row;
}

// A world of one, and its first week: one event and no other, if chance has it so.
struct OnePerson {
  Simulation world;
  Profile before;
  Frailties frailties;
  double contacts_before = 0;  // hazards of police contact a week
  double happens = 0;          // part of the week before the event

  OnePerson(const Draw& q, std::uint64_t seed)
      : world(q, test::permissive(), {1, 1, Counting::expected}, ensemble_key(seed, 0), choose_sweep("scalar"),
              nullptr) {
    world.anchor(8);
    world.begin(test::permissive());
  }
  [[nodiscard]] const People& people() const { return world.blocks()[0]->state().people; }
  [[nodiscard]] double contacts() const { return double{world.table().rows()[people().row[0]].per_week[0]}; }

  // False: something else happened too, or nothing did.
  bool only_event(Process process, float per_week) {
    const std::size_t clock = clock_of(process);
    world.table().rows()[people().row[0]].per_week[clock] = per_week;
    before = people().person[0].profile;
    frailties = people().person[0].frailties;
    contacts_before = contacts();
    happens = double{people().clocks[0].left[clock]} / double{per_week};
    world.step_week();
    if (people().person.size() != 1) return false;
    for (std::size_t k = 0; k < kClocks; ++k)
      if (people().person[0].events[k] != (k == clock ? 1 : 0)) return false;
    return true;
  }
};

// By one person's clocks: each event adds one.
constexpr Tally kOfPeople[] = {Tally::police_contacts,     Tally::fines,          Tally::police_violence,
                               Tally::client_violence,     Tally::other_violence, Tally::violence_reported,
                               Tally::violence_unreported, Tally::homicides,      Tally::deaths,
                               Tally::hiv_infections,      Tally::sti_infections, Tally::newly_exploited,
                               Tally::newly_trafficked,    Tally::freed_self,     Tally::freed_peers,
                               Tally::freed_police,        Tally::permits_lost,   Tally::left_work,
                               Tally::homes_raided,        Tally::housing_lost,   Tally::venue_moves};
// In part by raids on workplaces, where one event finds many.
constexpr Tally kOfRaids[] = {Tally::arrests,
                              Tally::property_seized,
                              Tally::immigration_detentions,
                              Tally::rehabilitation_entries,
                              Tally::deportations,
                              Tally::people_raided,
                              Tally::trafficked_found,
                              Tally::trafficked_identified,
                              Tally::called_trafficked,
                              Tally::others_found,
                              Tally::others_cleared,
                              Tally::others_identified,
                              Tally::raid_harmed,
                              Tally::trafficked_punished,
                              Tally::health_results_disclosed,
                              Tally::freed_raids,
                              Tally::permits_gained};

// Events less what their hazards led one to expect: a sum of independent surprises, whose variance is at most
// `together` times the expected number (people who are met by one event), here of 24 worlds of 4,000 people for three
// years.
void expect_no_surplus(Tally what, double together, const std::vector<Tallies>& counted,
                       const std::vector<Tallies>& expected) {
  constexpr double kErrors = 4.5;
  for (std::size_t group = 0; group < kGroups; ++group) {
    double surplus = 0, most = 0;
    for (std::size_t i = 0; i < counted.size(); ++i) {
      surplus += amount(counted[i], what, group) - amount(expected[i], what, group);
      most += amount(expected[i], what, group);
    }
    EXPECT_LE(std::fabs(surplus), kErrors * std::sqrt(together * most) + 1)
        << "tally " << static_cast<int>(what) << ", group " << group_vocabulary()[group].name << ", of " << most;
  }
}

}  // namespace

TEST(ExpectedCounts, are_the_mean_of_what_is_counted_for_every_outcome_and_group) {
  constexpr std::uint64_t kWorlds = 24;
  std::vector<Tallies> counted, expected;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    counted.push_back(told(300 + seed, Counting::events));
    expected.push_back(told(300 + seed, Counting::expected));
  }
  for (const Tally what : kOfPeople) expect_no_surplus(what, 1, counted, expected);
  for (const Tally what : kOfRaids) expect_no_surplus(what, 12, counted, expected);
  double raids = 0, expected_raids = 0;
  for (std::size_t i = 0; i < counted.size(); ++i) {
    raids += amount(counted[i], Tally::raids, 0);
    expected_raids += amount(expected[i], Tally::raids, 0);
  }
  EXPECT_NEAR(raids, expected_raids, 4.5 * std::sqrt(expected_raids));
}

TEST(ExpectedCounts, client_infections_are_the_mean_of_those_counted) {
  double counted = 0, expected = 0, squares = 0;
  constexpr std::uint64_t kWorlds = 40;
  for (std::uint64_t seed = 0; seed < kWorlds; ++seed) {
    const double a = amount(told(500 + seed, Counting::events, 800), Tally::client_sti_infections, 0),
                 b = amount(told(500 + seed, Counting::expected, 800), Tally::client_sti_infections, 0);
    counted += a;
    expected += b;
    squares += (a - b) * (a - b);
  }
  EXPECT_GT(expected, 0);
  EXPECT_NEAR(counted, expected, 4.5 * std::sqrt(squares) + 0.01 * expected);
}

TEST(ExpectedCounts, change_nothing_that_people_live_through) {
  const Tallies counted = told(77, Counting::events), expected = told(77, Counting::expected);
  for (const Tally what :
       {Tally::person_weeks, Tally::worker_weeks, Tally::encounters, Tally::hiv_weeks, Tally::sti_weeks,
        Tally::custody_weeks, Tally::trafficked_weeks, Tally::entered_work, Tally::income})
    for (std::size_t group = 0; group < kGroups; ++group)
      EXPECT_EQ(amount(counted, what, group), amount(expected, what, group));
}

TEST(ExpectedCounts, add_up_as_counts_do) {
  const Tallies all = told(78, Counting::expected);
  constexpr double kRounding = 0.01;
  EXPECT_NEAR(amount(all, Tally::client_violence, 0) + amount(all, Tally::other_violence, 0),
              amount(all, Tally::homicides, 0) + amount(all, Tally::violence_reported, 0) +
                  amount(all, Tally::violence_unreported, 0),
              kRounding);
  EXPECT_NEAR(amount(all, Tally::people_raided, 0),
              amount(all, Tally::trafficked_found, 0) + amount(all, Tally::others_found, 0), kRounding);
  EXPECT_NEAR(amount(all, Tally::called_trafficked, 0),
              amount(all, Tally::trafficked_identified, 0) + amount(all, Tally::others_identified, 0), kRounding);
  EXPECT_NEAR(amount(all, Tally::others_found, 0),
              amount(all, Tally::others_cleared, 0) + amount(all, Tally::others_identified, 0), kRounding);
  double groups = 0;
  for (std::size_t group = 1; group <= 4; ++group) groups += amount(all, Tally::arrests, group);
  EXPECT_NEAR(groups, amount(all, Tally::arrests, 0), kRounding);
}

TEST(ExpectedCounts, of_police_contacts_are_by_their_shares) {
  OneRow row = one_row({});
  row.spend(Process::police_contact, 0.5);
  row.time.police_contact *= 8;  // four contacts
  row.shares.police_violence = 0.0625F;
  row.shares.seizure = 0.75F;
  row.shares.arrest = 0.25F;
  row.shares.immigration_detention = 0.125F;
  row.shares.fine = 0.5F;
  expect_amounts(row, {{Tally::police_contacts, 4},
                       {Tally::police_violence, 0.25},
                       {Tally::property_seized, 3},
                       {Tally::arrests, 1},
                       {Tally::immigration_detentions, 0.5},
                       {Tally::fines, 2}});
  row.shares.arrest = 0.75F;  // no room for more than all contacts
  row.shares.immigration_detention = 0.5F;
  expect_amounts(row, {{Tally::police_contacts, 4},
                       {Tally::police_violence, 0.25},
                       {Tally::property_seized, 3},
                       {Tally::arrests, 3},
                       {Tally::immigration_detentions, 1}});
}

TEST(ExpectedCounts, of_violence_are_homicides_and_of_the_rest_what_is_reported) {
  OneRow row = one_row({});
  row.spend(Process::client_violence, 0.5);
  row.time.client_violence *= 6;
  row.spend(Process::other_violence, 0.25);
  row.time.other_violence *= 4;
  row.shares.homicide = 0.25F;
  row.shares.report = 0.5F;
  expect_amounts(row, {{Tally::client_violence, 3},
                       {Tally::other_violence, 1},
                       {Tally::homicides, 1},
                       {Tally::deaths, 1},
                       {Tally::violence_reported, 1.5},
                       {Tally::violence_unreported, 1.5}});
}

TEST(ExpectedCounts, of_infections_moves_and_exits_go_by_each_ones_time_at_risk) {
  OneRow row = one_row({});
  row.spend(Process::hiv_acquisition, 0.5);
  row.time.hiv *= 3;
  row.spend(Process::sti_acquisition, 0.25);
  row.time.sti *= 5;
  row.time.weeks *= 2;
  row.spend(Process::venue_move, 1.5);
  row.shares.venue = {0.25F, 0.25F, 0.5F, 0.75F};  // a fourth stays where it is
  row.spend(Process::exit, 0.5);
  row.shares.death = 0.125F;
  expect_amounts(row, {{Tally::hiv_infections, 1.5},
                       {Tally::sti_infections, 1.25},
                       {Tally::venue_moves, 2.25},
                       {Tally::deaths, 0.125},
                       {Tally::left_work, 0.875}});
}

TEST(ExpectedCounts, of_autonomy_say_who_freed_whom) {
  OneRow row = one_row({});
  row.spend(Process::autonomy_loss, 0.5);
  row.time.autonomy_loss *= 3;
  row.spend(Process::autonomy_gain, 4);
  row.shares.exit_self = 0.5F;
  row.shares.exit_peers = 0.125F;
  expect_amounts(row, {{Tally::newly_exploited, 1.5}});
  row.profile.set(Autonomy::exploited);
  expect_amounts(row, {{Tally::newly_trafficked, 1.5}});
  row.profile.set(Autonomy::trafficked);
  row.spend(Process::autonomy_loss, 0);
  expect_amounts(row, {{Tally::freed_self, 2}, {Tally::freed_peers, 0.5}, {Tally::freed_police, 1.5}});
  row.shares.exit_peers = 0.75F;  // of those who do not free themselves, no more than all
  expect_amounts(row, {{Tally::freed_self, 2}, {Tally::freed_peers, 2}});
}

TEST(ExpectedCounts, of_changing_circumstances_are_homes_and_permits) {
  Profile permitted;
  permitted.set(Status::permitted);
  OneRow row = one_row(permitted);
  row.spend(Process::money_change, 4);
  row.shares.circumstances = {0.125F, 0.625F};
  expect_amounts(row, {{Tally::housing_lost, 2}, {Tally::permits_lost, 1.5}});
  row.profile.set(Housing::unstable);
  row.profile.set(Status::unpermitted);
  expect_amounts(row, {{Tally::permits_gained, 1.5}});
}

TEST(ExpectedCounts, of_releases_are_removals_and_lost_homes) {
  Profile held;
  held.set(Custody::immigration);
  OneRow row = one_row(held);
  row.spend(Process::custody_release, 4);
  row.time.raids = std::int64_t{4} << 32;  // nobody is found at work out of custody
  row.shares.present = 1;
  row.shares.removed_after_detention = 0.25F;
  row.shares.housing_lost = 0.5F;
  expect_amounts(row, {{Tally::deportations, 1}, {Tally::housing_lost, 1.5}});
  row.profile.set(Custody::police);
  expect_amounts(row, {{Tally::housing_lost, 2}});
  row.profile.set(Housing::unstable);
  expect_amounts(row, {});
  row.profile.set(Housing::secure);
  row.profile.set(Custody::removed);
  expect_amounts(row, {});
}

TEST(ExpectedCounts, of_raids_on_trafficked_persons_are_by_hand_what_becomes_of_them) {
  Profile profile;
  profile.set(Autonomy::trafficked);
  profile.set(Status::unpermitted);
  std::map<Tally, double> by_hand = {
      {Tally::homes_raided, 2},          {Tally::housing_lost, 0.5},           {Tally::people_raided, 4},
      {Tally::trafficked_found, 4},      {Tally::property_seized, 1},          {Tally::health_results_disclosed, 0.5},
      {Tally::trafficked_identified, 2}, {Tally::called_trafficked, 2},        {Tally::freed_raids, 1},
      {Tally::permits_gained, 0.5},      {Tally::rehabilitation_entries, 0.5}, {Tally::deportations, 0.25}};
  // Of the two called trafficked half are let go by the disposition, half of those punished all the same: 0.5, in
  // immigration detention unless a permit was given (a fourth), else arrested. Of the two others a fourth is detained
  // and half of the rest arrested.
  by_hand[Tally::immigration_detentions] = 0.5 * 0.75 + 0.5;
  by_hand[Tally::arrests] = 0.25 + 0.5 * 0.25 + 0.75;
  by_hand[Tally::raid_harmed] = by_hand[Tally::trafficked_punished] = 1 + 0.5 + 0.5 + 0.75;
  expect_amounts(found_in_raids(profile), by_hand);
  profile.set(Status::permitted);  // no one is detained for lack of a permit
  by_hand[Tally::immigration_detentions] = 0.5;
  by_hand[Tally::arrests] = 0.25 + 0.5 + 0.75;
  expect_amounts(found_in_raids(profile), by_hand);
}

TEST(ExpectedCounts, of_raids_on_others_are_by_hand_what_becomes_of_them) {
  Profile profile;
  profile.set(Housing::unstable);
  std::map<Tally, double> by_hand = {{Tally::homes_raided, 2},
                                     {Tally::people_raided, 4},
                                     {Tally::others_found, 4},
                                     {Tally::property_seized, 1},
                                     {Tally::health_results_disclosed, 0.5},
                                     {Tally::others_identified, 2},
                                     {Tally::called_trafficked, 2},
                                     {Tally::others_cleared, 2},
                                     {Tally::rehabilitation_entries, 0.5},
                                     {Tally::deportations, 0.25},
                                     {Tally::immigration_detentions, 0.5},
                                     {Tally::arrests, 0.25 + 0.5 + 0.75},
                                     {Tally::raid_harmed, 1 + 0.5 + 0.5 + 0.75}};
  expect_amounts(found_in_raids(profile), by_hand);
  profile.set(Status::unpermitted);  // without a permit one is detained rather than arrested
  by_hand[Tally::immigration_detentions] = 0.5 + 0.5;
  by_hand[Tally::arrests] = 0.25 + 0.75;
  expect_amounts(found_in_raids(profile), by_hand);
}

// The week's time up to the event counts at the old row's hazards, the rest at the new one's.
TEST(ExpectedCounts, time_of_a_week_is_booked_to_the_row_in_which_it_was_spent) {
  Draw q = test::plain_draw();
  q[Quantity::police_frailty] = 0.5;
  q[Quantity::police_residual] = 2;
  q[Quantity::exploited] = q[Quantity::trafficked] = 0;
  int tried = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    OnePerson one(q, seed);
    if (!one.only_event(Process::autonomy_loss, 1)) continue;
    ++tried;
    const double contacts_after = one.contacts();
    const Tallies told = one.world.end_year();
    const auto police = static_cast<double>(one.frailties.police.value());
    constexpr double kRounding = 1e-5;
    EXPECT_NEAR(amount(told, Tally::police_contacts, kFree), police * one.contacts_before * one.happens, kRounding);
    EXPECT_NEAR(amount(told, Tally::police_contacts, kExploited), police * contacts_after * (1 - one.happens),
                kRounding);
    EXPECT_NEAR(amount(told, Tally::newly_exploited, kFree),
                static_cast<double>(one.frailties.exploitation.value()) * one.happens, kRounding);
    EXPECT_EQ(amount(told, Tally::police_contacts, kTrafficked), 0);
  }
  EXPECT_GE(tried, 20);
}

TEST(ExpectedCounts, who_leaves_in_the_middle_of_a_week_spends_no_more_of_it) {
  const Draw q = test::plain_draw();
  int tried = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    OnePerson one(q, seed);
    if (!one.only_event(Process::exit, 1)) continue;
    ++tried;
    const Tallies told = one.world.end_year();
    EXPECT_NEAR(amount(told, Tally::police_contacts, 0), one.contacts_before * one.happens, 1e-5);
    EXPECT_NEAR(amount(told, Tally::left_work, 0) + amount(told, Tally::deaths, 0), one.happens, 1e-5);
  }
  EXPECT_GE(tried, 20);
}

// Burn-in: nobody looks at its counts.
TEST(ExpectedCounts, years_counted_by_events_change_no_bit_of_those_that_follow) {
  const auto second_year = [](Counting of_the_first) {
    const Draw q = test::random_draw(11);
    const Levers reference = test::random_levers(11);
    Simulation world(q, reference, {600, 75, Counting::expected}, ensemble_key(11, 0), choose_sweep("auto"), nullptr);
    world.count(of_the_first);
    world.anchor(8);
    world.begin(test::random_levers(1011));
    const auto year = [&] {
      for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
      return world.end_year();
    };
    (void)year();
    world.count(Counting::expected);
    return year();
  };
  EXPECT_EQ(second_year(Counting::events).sum, second_year(Counting::expected).sum);
}

}  // namespace aftermath
