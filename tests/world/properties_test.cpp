// What must hold for any law, any parameters and any luck.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "engine/base/thread_pool.h"
#include "engine/world/population.h"
#include "engine/world/simulation.h"
#include "tests/support/census.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr WorldSize kSize{4000, 500};
constexpr std::uint64_t kSeeds[] = {101, 102, 103, 104};

double tally(const Tallies& tallies, Tally what, std::size_t group = 0) {
  return from_fixed(tallies.sum[group][static_cast<std::size_t>(what)]);
}

std::vector<Tallies> years_under(Simulation& world, const Levers& law, int years) {
  world.begin(law);
  std::vector<Tallies> out;
  for (int year = 0; year < years; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    out.push_back(world.end_year());
  }
  return out;
}

struct Fork {
  Draw q;
  Levers reference;
  Simulation world;
  WorldState state;
  explicit Fork(std::uint64_t seed, WorldSize size = kSize, ThreadPool* pool = nullptr, const char* simd = "auto")
      : q(test::random_draw(seed)),
        reference(test::random_levers(seed)),
        world(q, reference, size, ensemble_key(seed, 0), choose_sweep(simd), pool) {
    world.anchor(8);
    (void)years_under(world, reference, 1);
    world.anchor(2);
    state = world.save();
  }
  std::vector<Tallies> arm(const Levers& law, int years = 2) {
    world.restore(state);
    return years_under(world, law, years);
  }
};

}  // namespace

TEST(Properties, no_one_is_lost) {
  for (const std::uint64_t seed : kSeeds) {
    Fork fork(seed);
    const auto anyone = [](Profile) { return true; };
    double people = test::count_people(fork.world, anyone);
    for (const Tallies& year : fork.arm(test::random_levers(seed + 1000)))
      people += tally(year, Tally::entered_work) - tally(year, Tally::left_work) - tally(year, Tally::deaths);
    EXPECT_EQ(test::count_people(fork.world, anyone), people) << "seed " << seed;
  }
}

// Kept up to date event by event, and counted again.
TEST(Properties, sums_of_a_block_are_those_of_its_people) {
  double trafficked_at_work = 0, raids = 0;
  for (const std::uint64_t seed : kSeeds) {
    Fork fork(seed);
    for (const Tallies& year : fork.arm(test::random_levers(seed + 1500))) raids += tally(year, Tally::raids);
    for (const auto& block : fork.world.blocks()) {
      const BlockState& state = block->state();
      std::vector<std::int32_t> trafficked(state.workplaces.size());
      BlockSums sums;
      for (std::size_t slot = 0; slot < state.people.row.size(); ++slot) {
        const std::uint32_t row = state.people.row[slot];
        if (row == HazardTable::kVacant) continue;
        const Profile p = state.people.person[slot].profile;
        const std::int16_t place = state.people.workplace[slot];
        EXPECT_EQ(fork.world.table().link(row).profile, p);
        ASSERT_EQ(place >= 0, p.has_workplace());
        if (place >= 0) {
          EXPECT_EQ(state.workplaces.venue(static_cast<std::uint32_t>(place)), p.get<Venue>());
        }
        sums.workers += fork.world.table().link(row).contribution;
        if (p.is(Autonomy::trafficked) && p.has_workplace() && p.at_work())
          ++trafficked[static_cast<std::size_t>(place)];
      }
      EXPECT_EQ(state.workplaces.trafficked, trafficked) << "seed " << seed;
      const auto with = std::count_if(trafficked.begin(), trafficked.end(), [](std::int32_t n) { return n > 0; });
      EXPECT_EQ(state.sums.workplaces_with_trafficked, with);
      EXPECT_EQ(state.sums.workers.encounters, sums.workers.encounters);
      EXPECT_EQ(state.sums.workers.reports, sums.workers.reports);
      EXPECT_EQ(state.sums.workers.sti_to_clients, sums.workers.sti_to_clients);
      trafficked_at_work += static_cast<double>(with);
    }
  }
  EXPECT_GT(trafficked_at_work, 0);
  EXPECT_GT(raids, 0);
}

TEST(Properties, person_time_adds_up_by_state_and_by_group) {
  for (const std::uint64_t seed : kSeeds) {
    Fork fork(seed);
    for (const Tallies& year : fork.arm(test::random_levers(seed + 2000))) {
      const double all = tally(year, Tally::person_weeks), at_work = tally(year, Tally::worker_weeks);
      EXPECT_EQ(at_work, tally(year, Tally::street_weeks) + tally(year, Tally::managed_weeks) +
                             tally(year, Tally::shared_weeks) + tally(year, Tally::solo_weeks));
      EXPECT_EQ(all, at_work + tally(year, Tally::custody_weeks) + tally(year, Tally::detention_weeks) +
                         tally(year, Tally::rehabilitation_weeks));  // people removed are not in the place
      const std::size_t first[] = {1, 5, 8, 11, 13, kGroups};
      for (std::size_t t = 0; t < kTallies; ++t) {
        if (static_cast<Tally>(t) == Tally::raids || static_cast<Tally>(t) == Tally::client_hiv_infections ||
            static_cast<Tally>(t) == Tally::client_sti_infections || static_cast<Tally>(t) == Tally::money_raids ||
            static_cast<Tally>(t) == Tally::public_money)
          continue;  // of no worker in particular
        const bool account = t >= static_cast<std::size_t>(Tally::healthy_years_disability);  // rounded in each group
        for (std::size_t d = 0; d + 1 < std::size(first); ++d) {
          std::int64_t sum = 0;
          for (std::size_t group = first[d]; group < first[d + 1]; ++group) sum += year.sum[group][t];
          EXPECT_LE(std::abs(sum - year.sum[0][t]), account ? kGroupDimensions : 0U)
              << "seed " << seed << " tally " << t << " dimension " << d;
        }
      }
    }
  }
}

TEST(Properties, a_law_that_changes_nothing_changes_no_bit) {
  for (const std::uint64_t seed : kSeeds) {
    Fork fork(seed);
    const std::vector<Tallies> reference = fork.arm(fork.reference);
    EXPECT_TRUE(reference == fork.arm(fork.reference)) << "seed " << seed;
    Levers same = fork.reference;
    same[Lever::selling].provision = 7;  // another provision, the same value
    EXPECT_TRUE(reference == fork.arm(same)) << "seed " << seed;
    Levers other = fork.reference;
    other[Lever::buying].word ^= 1;
    EXPECT_FALSE(reference == fork.arm(other)) << "seed " << seed;
  }
}

// People stand in another order, in another slot each: nothing that is counted may change.
TEST(Properties, permuting_people_permutes_nothing_that_is_counted) {
  for (const std::uint64_t seed : kSeeds) {
    Fork fork(seed);
    const Levers law = test::random_levers(seed + 3000);
    const std::vector<Tallies> ordered = fork.arm(law);
    for (BlockState& block : fork.state.blocks) {
      const std::size_t slots = block.people.person.size();
      std::vector<std::int32_t> place(slots);  // old slot -> new slot
      std::iota(place.begin(), place.end(), 0);
      for (std::size_t i = slots; i > 1; --i)
        std::swap(place[i - 1], place[draw({1, 1}, seed, 0, static_cast<std::uint32_t>(i))[0] % i]);
      const People before = block.people;
      for (std::size_t old = 0; old < slots; ++old) {
        const auto now = static_cast<std::size_t>(place[old]);
        block.people.clocks[now] = before.clocks[old];
        block.people.row[now] = before.row[old];
        block.people.person[now] = before.person[old];
        block.people.workplace[now] = before.workplace[old];
        block.people.turns_25_week[now] = before.turns_25_week[old];
      }
      for (std::uint32_t& slot : block.people.free_slots) slot = static_cast<std::uint32_t>(place[slot]);
    }
    EXPECT_TRUE(ordered == fork.arm(law)) << "seed " << seed;
  }
}

TEST(Properties, threads_and_vector_width_change_no_bit) {
  constexpr WorldSize kThreeBlocks{40000, 2000};
  const Levers law = test::random_levers(5);
  Fork alone(7, kThreeBlocks);
  const std::vector<Tallies> expected = alone.arm(law, 1);
  ThreadPool three(3);
  EXPECT_TRUE(expected == Fork(7, kThreeBlocks, &three).arm(law, 1));
  for (const std::string& target : sweep_targets())
    EXPECT_TRUE(expected == Fork(7, kThreeBlocks, nullptr, target.c_str()).arm(law, 1)) << target;
}

TEST(Properties, more_enforcement_never_lowers_contacts) {
  for (const std::uint64_t seed : kSeeds) {
    const Draw q = test::random_draw(seed);
    const Levers reference = test::random_levers(seed);
    const Anchors anchors;
    for (const Lever lever : {Lever::selling, Lever::soliciting, Lever::third_parties, Lever::working_together,
                              Lever::migrant_sex_work, Lever::buying}) {
      double before[64] = {};
      for (const double rate : {0.0, 20.0, 300.0}) {
        Levers law = reference;
        law[lever].word = static_cast<std::uint8_t>(info(lever).words.size() - 1);
        law[lever].enforcement = {Intensity::Kind::rate, rate};
        const Model model({law, reference, q, {}, {}, anchors});
        for (std::uint32_t k = 0; k < 64; ++k) {
          const Profile profile{draw({2, 2}, seed, 1, k)[0] &
                                0x5FF};  // venue, status, gender, age, autonomy, tie, third party; a valid word each
          if (profile.get<Status>() > Status::unpermitted || profile.get<Gender>() > Gender::man_or_other ||
              profile.get<Autonomy>() > Autonomy::trafficked)
            continue;
          const double contacts = model.fill(profile).x.contacts;
          EXPECT_GE(contacts, before[k]) << info(lever).name;
          before[k] = contacts;
        }
      }
    }
  }
}

}  // namespace aftermath
