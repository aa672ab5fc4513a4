// Who enters under a law, and where they begin.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "engine/world/model.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr int kSteps = 2000;

}  // namespace

TEST(Entrants, begin_as_the_law_draws_people) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Draw q = test::random_draw(seed);
    const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 100);
    const Anchors anchors;
    const Displacement there({law, reference, q, {}, {}, anchors}), usual({reference, reference, q, {}, {}, anchors});
    std::array<double, 4> begun{};
    for (std::size_t venue = 0; venue < begun.size(); ++venue)
      for (int step = 0; step < kSteps; ++step) {
        const auto begins = static_cast<std::size_t>(there.begins(static_cast<Venue>(venue), (step + 0.5) / kSteps));
        begun[begins] += usual.venue_mix()[venue] / kSteps;
      }
    for (std::size_t venue = 0; venue < begun.size(); ++venue)
      EXPECT_NEAR(begun[venue], there.venue_mix()[venue], 5.0 / kSteps) << "seed " << seed << " venue " << venue;
  }
}

TEST(Entrants, begin_where_they_usually_do_under_the_reference_law) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Draw q = test::random_draw(seed);
    const Levers reference = test::random_levers(seed);
    const Anchors anchors;
    const Displacement there({reference, reference, q, {}, {}, anchors});
    for (const Venue venue : {Venue::street, Venue::managed, Venue::shared, Venue::solo})
      for (const double within : {0.0, 0.3, 0.999999}) EXPECT_EQ(there.begins(venue, within), venue) << seed;
  }
}

TEST(Entrants, answer_to_the_part_of_sex_work_that_is_prohibited) {
  Draw q = test::plain_draw();
  q[Q::entry_prohibited] = 0.5;
  Levers all = test::permissive();
  all[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  all[Lever::soliciting].word = static_cast<std::uint8_t>(Soliciting::prohibited);
  all[Lever::working_together].word = static_cast<std::uint8_t>(WorkingTogether::prohibited);
  all[Lever::third_parties].word = static_cast<std::uint8_t>(ThirdParties::prohibited);
  all[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  const Levers none = test::permissive();
  const Anchors anchors;
  const auto factor = [&](const Levers& law, const Levers& reference) {
    return Careers({law, reference, q, {}, {}, anchors}).entry_under_law();
  };
  EXPECT_NEAR(factor(all, none), 0.5, 1e-12);
  EXPECT_NEAR(factor(none, all), 2, 1e-12);
  EXPECT_EQ(factor(all, all), 1);
  Levers buying = none;
  buying[Lever::buying] = all[Lever::buying];
  EXPECT_NEAR(std::pow(factor(buying, none), 5), 0.5, 1e-12);
}

}  // namespace aftermath
