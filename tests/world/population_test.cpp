// Who is there when a world begins: each attribute by its measured share. Shares are compared within 5 standard errors.
#include "engine/world/population.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/world/simulation.h"
#include "tests/support/census.h"
#include "tests/support/chance.h"
#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using Condition = std::function<bool(Profile)>;

constexpr std::size_t kPeople = 40000;

Draw of_all_kinds() {
  Draw q = test::plain_draw();
  const std::pair<Q, double> shares[] = {{Q::share_street, 0.25},
                                         {Q::share_managed, 0.3},
                                         {Q::share_shared, 0.2},
                                         {Q::migrant_street, 0.15},
                                         {Q::migrant_managed, 0.5},
                                         {Q::migrant_other, 0.25},
                                         {Q::unpermitted, 0.4},
                                         {Q::trans, 0.1},
                                         {Q::men_other, 0.15},
                                         {Q::young, 0.2},
                                         {Q::trafficked, 0.05},
                                         {Q::exploited, 0.12},
                                         {Q::tied, 0.35},
                                         {Q::third_party_share, 0.2},
                                         {Q::poor, 0.3},
                                         {Q::debt_share, 0.4},
                                         {Q::unstable_street, 0.45},
                                         {Q::unstable_indoor, 0.15},
                                         {Q::past_violence_share, 0.55},
                                         {Q::hiv_prevalence, 0.1},
                                         {Q::hiv_suppressed, 0.6},
                                         {Q::sti_prevalence, 0.08}};
  for (const auto& [quantity, share] : shares) q[quantity] = share;
  return q;
}

const Simulation& beginning() {
  static const Draw kDraw = of_all_kinds();
  static const Simulation kWorld(kDraw, test::permissive(), {kPeople, 10}, ensemble_key(41, 0), choose_sweep("auto"),
                                 nullptr);
  return kWorld;
}

double people(const Condition& condition) {
  double count = 0;
  for (const auto& block : beginning().blocks())
    for (const Person& person : block->state().people.person) count += condition(person.profile) ? 1 : 0;
  return count;
}

void expect_share(double share, const Condition& among, const Condition& who, const char* what) {
  const double of = people(among);
  ASSERT_GT(of, 0) << what;
  EXPECT_NEAR(people([&](Profile p) { return among(p) && who(p); }) / of, share, test::share_tolerance(share, of))
      << what;
}

template <class Attribute>
Condition is(Attribute value) {
  return [value](Profile p) { return p.is(value); };
}
bool anyone(Profile) { return true; }
bool migrant(Profile p) { return p.migrant(); }

}  // namespace

TEST(Population, works_by_venue_and_is_migrant_and_housed_by_venue) {
  expect_share(0.25, anyone, is(Venue::street), "street");
  expect_share(0.3, anyone, is(Venue::managed), "managed");
  expect_share(0.2, anyone, is(Venue::shared), "shared");
  expect_share(0.25, anyone, is(Venue::solo), "solo");
  expect_share(0.15, is(Venue::street), migrant, "migrants on the street");
  expect_share(0.5, is(Venue::managed), migrant, "migrants in managed venues");
  expect_share(0.25, is(Venue::shared), migrant, "migrants in shared places");
  expect_share(0.25, is(Venue::solo), migrant, "migrants alone");
  expect_share(0.4, migrant, is(Status::unpermitted), "without a permit");
  expect_share(0.45, is(Venue::street), is(Housing::unstable), "without a home, street");
  expect_share(
      0.15, [](Profile p) { return !p.is(Venue::street); }, is(Housing::unstable), "without a home, indoors");
  expect_share(1, is(Venue::managed), is(ThirdParty::has_one), "third party, managed");
  expect_share(
      0.2, [](Profile p) { return !p.is(Venue::managed); }, is(ThirdParty::has_one), "third party");
}

TEST(Population, has_each_attribute_by_its_share) {
  expect_share(0.1, anyone, is(Gender::trans_woman), "trans women");
  expect_share(0.15, anyone, is(Gender::man_or_other), "men and others");
  expect_share(0.2, anyone, is(Age::from_18_to_24), "young");
  expect_share(0.05, anyone, is(Autonomy::trafficked), "trafficked");
  expect_share(0.12, anyone, is(Autonomy::exploited), "exploited");
  expect_share(0.35, anyone, is(Tie::in_touch), "in touch");
  expect_share(0.4, migrant, is(Money::debt), "in debt");
  expect_share(0.6 * 0.3, migrant, is(Money::poverty), "poor migrants");
  expect_share(0.3, is(Status::resident), is(Money::poverty), "poor residents");
  expect_share(0, is(Status::resident), is(Money::debt), "residents in debt");
  expect_share(0.55, anyone, is(PastViolence::yes), "past violence");
  expect_share(
      0.1, anyone, [](Profile p) { return !p.is(Hiv::negative); }, "hiv");
  expect_share(
      0.6, [](Profile p) { return !p.is(Hiv::negative); }, is(Hiv::suppressed), "suppressed");
  expect_share(0.08, anyone, is(Sti::yes), "sti");
  expect_share(1, anyone, is(Custody::liberty), "at liberty");
}

// Attributes that share a person but no reason: the one says nothing of the other.
TEST(Population, has_attributes_that_hang_on_nothing_but_what_they_are_told_to) {
  for (const auto& [share, who, what] : {std::tuple{0.1, is(Gender::trans_woman), "trans women"},
                                         {0.2, is(Age::from_18_to_24), "young"},
                                         {0.12, is(Autonomy::exploited), "exploited"},
                                         {0.55, is(PastViolence::yes), "past violence"},
                                         {0.08, is(Sti::yes), "sti"}})
    for (const Condition& among : {is(Venue::street), is(Status::unpermitted), is(Tie::in_touch), is(Money::poverty),
                                   is(Housing::unstable), is(Hiv::suppressed)})
      expect_share(share, among, who, what);
}

// Everybody up to 24 turns 25 within seven years, at any time of them.
TEST(Population, turns_25_at_any_time_of_seven_years) {
  double first = 0, all = 0;
  for (const auto& block : beginning().blocks()) {
    const People& of = block->state().people;
    for (std::size_t slot = 0; slot < of.person.size(); ++slot) {
      if (!of.person[slot].profile.is(Age::from_18_to_24)) continue;
      EXPECT_GE(of.turns_25_week[slot], 0);
      EXPECT_LT(of.turns_25_week[slot], 7 * kWeeksPerYear);
      first += of.turns_25_week[slot] < kWeeksPerYear ? 1 : 0;
      ++all;
    }
  }
  EXPECT_NEAR(first / all, 1.0 / 7, test::share_tolerance(1.0 / 7, all));
}

// Log-normal, mean 1; kept to three digits. The four have what they have in common by their correlation.
TEST(Population, differs_in_lasting_ways_by_the_measured_spread) {
  Draw q = of_all_kinds();
  const std::array<Q, 4> spreads = {Q::violence_frailty, Q::police_frailty, Q::exploit_frailty, Q::infection_frailty};
  for (std::size_t i = 0; i < spreads.size(); ++i) q[spreads[i]] = 0.2 + 0.1 * static_cast<double>(i);
  q[Q::frailty_correlation] = 0.5;
  const Simulation world(q, test::permissive(), {kPeople, 10}, ensemble_key(42, 0), choose_sweep("auto"), nullptr);
  std::array<double, 4> mean{}, logs{}, squares{};
  double products = 0, n = 0;
  for (const auto& block : world.blocks())
    for (const Person& person : block->state().people.person) {
      const Frailties& f = person.frailties;
      const std::array<Frailty, 4> of = {f.violence, f.police, f.exploitation, f.infection};
      std::array<double, 4> log{};
      for (std::size_t i = 0; i < of.size(); ++i) {
        mean[i] += static_cast<double>(of[i].value());
        log[i] = std::log(static_cast<double>(of[i].value()));
        logs[i] += log[i];
        squares[i] += log[i] * log[i];
      }
      products += log[0] * log[3];
      ++n;
    }
  for (std::size_t i = 0; i < spreads.size(); ++i) {
    const double spread = q[spreads[i]];
    EXPECT_NEAR(mean[i] / n, 1, test::kErrors * spread / std::sqrt(n) + 0.002) << i;
    EXPECT_NEAR(std::sqrt(squares[i] / n - logs[i] / n * logs[i] / n) / spread, 1, 0.03) << i;
  }
  const double common = products / n - logs[0] / n * logs[3] / n;
  EXPECT_NEAR(common / (q[spreads[0]] * q[spreads[3]]), 0.5, test::kErrors / std::sqrt(n) + 0.01);
}

// The same person comes out of a batch of any length, at any place in it.
TEST(Population, draws_each_person_by_their_own_identity) {
  const Draw q = of_all_kinds();
  DrawContext context{};
  context.key = ensemble_key(44, 0);
  context.q = &q;
  context.sweep = choose_sweep("auto");
  DrawBatch batch{};
  std::array<BirthLuck, kBirthsTogether> together;
  birth_luck(context, 100, batch, together);
  for (std::size_t i = 0; i < together.size(); ++i) {
    std::array<BirthLuck, 1> alone;
    birth_luck(context, 100 + i, batch, alone);
    EXPECT_EQ(alone[0].attributes, together[i].attributes) << i;
    EXPECT_EQ(alone[0].amounts.left, together[i].amounts.left) << i;
    EXPECT_EQ(alone[0].place, together[i].place) << i;
    for (std::size_t word = 0; word < BirthLuck::kOfAttributes; ++word)
      EXPECT_EQ(alone[0].attributes[word], draw(context.key, 100 + i, static_cast<std::uint32_t>(Stream::birth),
                                                static_cast<std::uint32_t>(word)));
  }
}

// Who comes under a law: it draws the free elsewhere, trafficked persons are where they are put; nobody brings past
// violence, and status, debt and HIV are those of people who come.
TEST(Population, who_enters_begins_as_the_law_has_it) {
  Draw q = of_all_kinds();
  q[Q::trafficked] = 0.3;
  q[Q::move_street_soliciting] = 1e-6;
  DrawContext context{};
  context.key = ensemble_key(45, 0);
  context.q = &q;
  context.sweep = choose_sweep("auto");
  context.hiv_on_entry = 0.02;
  const Levers open = test::permissive(), law = test::saying(Lever::soliciting, Soliciting::prohibited);
  const Displacement displacement = test::mechanism<Displacement>(law, open, q);
  const Arriving arriving{{.migrants = 2, .unpermitted = 0.5, .debt_unpermitted = 0.8, .debt_permitted = 0.1},
                          displacement};
  std::vector<Profile> entered;
  DrawBatch batch{};
  std::array<BirthLuck, kBirthsTogether> luck;
  while (entered.size() < kPeople) {
    birth_luck(context, entered.size(), batch, luck);
    for (const BirthLuck& one : luck)
      entered.push_back(born(one, context, entered.size(), &arriving, 0).person.profile);
  }
  const auto expect = [&](double share, const Condition& among, const Condition& who, const char* what) {
    double of = 0, found = 0;
    for (const Profile p : entered) {
      of += among(p) ? 1 : 0;
      found += among(p) && who(p) ? 1 : 0;
    }
    EXPECT_NEAR(found / of, share, test::share_tolerance(share, of)) << what;
  };
  const auto free = [](Profile p) { return !p.is(Autonomy::trafficked); };
  expect(0.25, is(Autonomy::trafficked), is(Venue::street), "trafficked on the street");
  expect(0, free, is(Venue::street), "others on the street");
  expect(0.3 / 0.75, free, is(Venue::managed), "others in managed venues");
  expect(0, anyone, is(PastViolence::yes), "past violence");
  expect(
      0.02, anyone, [](Profile p) { return !p.is(Hiv::negative); }, "hiv");
  expect(0.2, migrant, is(Status::unpermitted), "without a permit");
  expect(0.8, is(Status::unpermitted), is(Money::debt), "in debt, without a permit");
  expect(0.1, is(Status::permitted), is(Money::debt), "in debt, with a permit");
  // Half of them are migrants; twice as many of those come: 1 of 1.5.
  const auto in_managed = [](Profile p) { return p.is(Autonomy::trafficked) && p.is(Venue::managed); };
  expect(1 / 1.5, in_managed, migrant, "migrants in managed venues");
}

TEST(Population, has_as_many_workplaces_as_its_shares_and_their_size_make) {
  Draw q = of_all_kinds();
  q[Q::managed_size] = 8;
  q[Q::shared_size] = 3;
  const Simulation world(q, test::permissive(), {1000, 10}, ensemble_key(43, 0), choose_sweep("auto"), nullptr);
  const Workplaces& places = world.blocks()[0]->state().workplaces;
  EXPECT_EQ(places.managed, 38);      // 1,000 x 0.3 / 8 = 37.5
  EXPECT_EQ(places.size(), 38 + 67);  // 1,000 x 0.2 / 3 = 66.7
  const People& of = world.blocks()[0]->state().people;
  std::vector<int> at(places.size());
  for (const std::int16_t place : of.workplace)
    if (place >= 0) ++at[static_cast<std::size_t>(place)];
  EXPECT_LE(std::count(at.begin(), at.begin() + 38, 0), 3);  // with 8 each, on average, hardly one is empty
  EXPECT_LE(std::count(at.begin() + 38, at.end(), 0), 15);   // with 3 each one of twenty
}

}  // namespace aftermath
