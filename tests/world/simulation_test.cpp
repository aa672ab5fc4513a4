// The week loop: slow quantities and the hazard table that follows them.
#include "engine/world/simulation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

// Exposures of somebody at work alone indoors, as the table has them.
const Exposures& of_solo(const Simulation& world) {
  for (std::uint32_t row = 1; row < world.table().size(); ++row) {
    const Profile p = world.table().link(row).profile;
    if (p.is(Venue::solo) && p.at_work()) return world.table().exposures(row);
  }
  ADD_FAILURE() << "nobody works alone indoors";
  return world.table().exposures(0);
}

// What a week in which nothing happens amounts to, person by person.
class WeekByHand {
 public:
  void add(Profile p, const Exposures& x) {
    if (p.is(Custody::removed)) return;
    put(Tally::person_weeks, 1);
    put(Tally::hiv_weeks, p.is(Hiv::negative) ? 0 : 1);
    put(Tally::suppressed_weeks, p.one_if(Hiv::suppressed));
    put(Tally::sti_weeks, p.one_if(Sti::yes));
    put(Tally::depression_weeks, x.depression);
    put(Tally::post_traumatic_weeks, x.post_traumatic);
    put(Tally::custody_weeks, p.one_if(Custody::police));
    put(Tally::detention_weeks, p.one_if(Custody::immigration));
    put(Tally::rehabilitation_weeks, p.one_if(Custody::rehabilitation));
    if (p.at_work()) add_work(p, x);
  }
  // The week's demand is known when it is over.
  void expect(const Tallies& told, double demand) {
    sum_[Tally::encounters] *= demand;
    sum_[Tally::condomless_encounters] *= demand;
    sum_[Tally::income] = earned_ * demand - taken_;
    for (const auto& [what, sum] : sum_) {
      EXPECT_GT(std::fabs(sum), 0) << "tally " << static_cast<int>(what);
      EXPECT_NEAR(from_fixed(told.sum[0][static_cast<std::size_t>(what)]) / sum, 1, 1e-4)
          << "tally " << static_cast<int>(what);
    }
  }

 private:
  std::map<Tally, double> sum_;
  double earned_ = 0, taken_ = 0;
  void put(Tally what, double amount) { sum_[what] += amount; }
  void add_work(Profile p, const Exposures& x) {
    put(Tally::worker_weeks, 1);
    put(Tally::exploited_weeks, p.one_if(Autonomy::exploited));
    put(Tally::trafficked_weeks, p.one_if(Autonomy::trafficked));
    put(Tally::street_weeks, p.one_if(Venue::street));
    put(Tally::managed_weeks, p.one_if(Venue::managed));
    put(Tally::shared_weeks, p.one_if(Venue::shared));
    put(Tally::solo_weeks, p.one_if(Venue::solo));
    put(Tally::third_party_weeks, p.one_if(ThirdParty::has_one));
    put(Tally::poor_weeks, p.is(Money::enough) ? 0 : 1);
    put(Tally::debt_weeks, p.one_if(Money::debt));
    put(Tally::unstable_weeks, p.one_if(Housing::unstable));
    put(Tally::isolated_weeks, x.isolation);
    put(Tally::haste_weeks, x.haste);
    put(Tally::screened_weeks, x.screening);
    put(Tally::organised_weeks, x.organised);
    put(Tally::funding, x.funding / 52);
    put(Tally::wish_weeks, x.wish);
    put(Tally::participation_weeks, x.participation);
    const Tally served[] = {Tally::served_health,     Tally::served_legal,         Tally::served_economic,
                            Tally::served_protection, Tally::served_psychological, Tally::served_housing};
    for (std::size_t kind = 0; kind < kServices; ++kind) put(served[kind], x.served[kind]);
    put(Tally::encounters, x.encounters);
    put(Tally::condomless_encounters, x.encounters * x.condomless);
    earned_ += x.encounters * x.earned;
    taken_ += x.taken;
  }
};

// A law under which people are in every state.
Levers of_every_kind() {
  Levers law = test::enforced(Lever::selling, 150, test::saying(Lever::selling, Selling::prohibited));
  law = test::enforced(Lever::migrant_sex_work, 100,
                       test::saying(Lever::migrant_sex_work, MigrantSexWork::deportable, law));
  law = test::saying(Lever::disposition, Disposition::compulsory_rehabilitation, law);
  law = test::saying(Lever::participation, Participation::consulted, test::saying(Lever::seizure, kSeizeMoney, law));
  law[Lever::raids].level = {Intensity::Kind::rate, 80};
  for (const Lever services :
       {Lever::services_health, Lever::services_legal, Lever::services_economic, Lever::services_social_protection,
        Lever::services_psychological, Lever::services_housing})
    law = test::numbered(services, 300, law);
  return test::numbered(Lever::organisations_labour_organising, 200, law);
}

Draw with_every_state() {
  Draw q = test::plain_draw();
  const std::pair<Q, double> chosen[] = {{Q::police_arrest, 0.3},
                                         {Q::police_removal, 0.3},
                                         {Q::haste_per_contact, 0.2},
                                         {Q::debt_share, 0.3},
                                         {Q::poor, 0.3},
                                         {Q::unstable_street, 0.4},
                                         {Q::unstable_indoor, 0.2},
                                         {Q::screen_street, 0.2},
                                         {Q::screen_managed, 0.4},
                                         {Q::participation_consulted, 0.3},
                                         {Q::police_seizure, 0.5},
                                         {Q::income_seizure, 100},
                                         {Q::raid_flag_trafficked, 0.8}};
  for (const auto& [quantity, value] : chosen) q[quantity] = value;
  return q;
}

}  // namespace

TEST(Simulation, a_week_in_which_nothing_happens_amounts_to_the_states_of_people) {
  const Draw q = with_every_state();
  Simulation world(q, test::permissive(), {3000, 300}, ensemble_key(54, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(of_every_kind());
  for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
  (void)world.end_year();
  Levers quiet = of_every_kind();  // workplaces have no rows that could be emptied
  quiet[Lever::raids].level = {Intensity::Kind::rate, 0};
  world.begin(quiet);
  for (std::uint32_t row = 0; row < world.table().size(); ++row) world.table().rows()[row].per_week.fill(0);
  WeekByHand week;
  for (const std::uint32_t row : world.blocks()[0]->state().people.row)
    if (row != HazardTable::kVacant) week.add(world.table().link(row).profile, world.table().exposures(row));
  world.step_week();
  const double demand = world.environment().demand;
  week.expect(world.end_year(), demand);
}

// One slow quantity is enough for the table to be filled again.
TEST(Simulation, the_table_follows_each_slow_quantity_within_its_tolerance) {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.8;
  q[Q::stigma_half_life] = 0.5;
  q[Q::ad_loss_prohibited] = 0.6;
  q[Q::ad_lasting] = 0.25;
  const std::pair<Levers, bool> laws[] = {{test::saying(Lever::selling, Selling::prohibited), true},
                                          {test::saying(Lever::advertising, Advertising::prohibited), false}};
  for (const auto& [law, by_stigma] : laws) {
    Simulation world(q, test::permissive(), {400, 50}, ensemble_key(51, 0), choose_sweep("auto"), nullptr);
    world.anchor(8);
    world.begin(law);
    const SlowEnvironment begun = world.slow(), before = world.slow_reference();
    for (int week = 0; week < 2 * kWeeksPerYear; ++week) {
      world.step_week();
      EXPECT_LE(std::fabs(of_solo(world).stigma - (world.slow().stigma - before.stigma)), 0.05);
      EXPECT_LE(std::fabs(of_solo(world).reach_lost - world.slow().advertising_lost), 0.02);
    }
    if (by_stigma) {
      EXPECT_NEAR(world.slow().stigma - before.stigma, 0.4 * (1 - std::pow(0.5, 4)), 1e-9);
      EXPECT_EQ(world.slow().advertising_lost, 0);
    } else {
      EXPECT_NEAR(begun.advertising_lost, 0.6, 1e-12);
      EXPECT_NEAR(world.slow().advertising_lost, 0.15, 1e-2);  // the rest came back within its half-life of weeks
      EXPECT_EQ(world.slow().stigma, before.stigma);
    }
  }
}

// Weeks at work times the share of the scale, as it was in the weeks of the year.
TEST(Simulation, stigma_of_a_year_is_its_mean_over_weeks) {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.8;
  q[Q::stigma_half_life] = 0.5;
  Simulation world(q, test::permissive(), {400, 50}, ensemble_key(52, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  world.begin(test::saying(Lever::selling, Selling::prohibited));
  for (int year = 0; year < 2; ++year) {
    double sum = 0;
    for (int week = 0; week < kWeeksPerYear; ++week) {
      sum += world.slow().stigma;
      world.step_week();
    }
    const Tallies told = world.end_year();
    const auto of = [&](Tally what) { return from_fixed(told.sum[0][static_cast<std::size_t>(what)]); };
    EXPECT_NEAR(of(Tally::stigma_weeks) / of(Tally::worker_weeks), sum / kWeeksPerYear, 1e-6);
  }
}

TEST(Simulation, what_was_saved_goes_on_as_it_would_have) {
  const Draw q = test::random_draw(5);
  const Levers law = test::random_levers(6);
  Simulation world(q, test::random_levers(5), {600, 80}, ensemble_key(53, 0), choose_sweep("auto"), nullptr);
  world.anchor(8);
  const WorldState state = world.save();
  const auto year = [&] {
    world.begin(law);
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    return world.end_year();
  };
  const Tallies first = year();
  world.restore(state);
  EXPECT_EQ(world.week(), state.week);
  EXPECT_EQ(world.slow(), state.slow);
  EXPECT_EQ(year(), first);
}

}  // namespace aftermath
