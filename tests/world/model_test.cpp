// Mechanisms that are held go on as under the reference law; all others answer to the law.
#include "engine/world/model.h"

#include <gtest/gtest.h>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

constexpr std::size_t kMechanisms = static_cast<std::size_t>(Mechanism::count);

// What these laws do to a person when all mechanisms but one are held: the mechanism of the first factor that moves.
std::string_view first_moved(std::size_t free, std::uint64_t seed, Profile profile) {
  const Draw q = test::random_draw(seed);
  const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 70);
  const SlowEnvironment slow = test::settled(reference, q);
  const Anchors anchors;
  Frozen held;
  held.set();
  held.reset(free);
  Trace before, after;
  (void)Model({reference, reference, q, slow, slow, anchors}).fill(profile, &before);
  (void)Model({law, reference, q, slow, slow, anchors, held}).fill(profile, &after);
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    if (i >= before.size()) return after[i].factor->mechanism;
    if (i >= after.size()) return before[i].factor->mechanism;
    if (before[i].factor != after[i].factor || before[i].value != after[i].value) return after[i].factor->mechanism;
  }
  return {};
}

// Of these, what the law does is told in rows of the hazard table at once, not by way of slow quantities.
bool answers_in_rows(std::size_t mechanism) {
  switch (static_cast<Mechanism>(mechanism)) {
    case Mechanism::stigma:
    case Mechanism::demand:
    case Mechanism::mortality:
    case Mechanism::careers:
    case Mechanism::public_money:
      return false;
    default:
      return true;
  }
}

}  // namespace

TEST(Model, the_mechanism_that_is_not_held_is_the_first_to_answer) {
  for (std::size_t mechanism = 0; mechanism < kMechanisms; ++mechanism) {
    const std::string_view name = declarations()[mechanism]->name;
    int answers = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed)
      for (const Venue venue : {Venue::street, Venue::managed, Venue::shared, Venue::solo})
        for (const Status status : {Status::resident, Status::permitted, Status::unpermitted})
          for (const Autonomy autonomy : {Autonomy::free, Autonomy::trafficked})
            for (const Money money : {Money::enough, Money::debt}) {
              const Profile profile = test::worker().with(venue).with(status).with(autonomy).with(money);
              const std::string_view moved = first_moved(mechanism, seed, profile);
              if (moved.empty()) continue;
              EXPECT_EQ(moved, name) << "seed " << seed;
              ++answers;
            }
    EXPECT_EQ(answers > 0, answers_in_rows(mechanism)) << name;
  }
}

TEST(Model, where_all_are_held_no_law_does_anything) {
  const Draw q = test::random_draw(3);
  const Levers reference = test::random_levers(3), law = test::random_levers(4), another = test::random_levers(5);
  const SlowEnvironment slow = test::settled(reference, q);
  const Anchors anchors;
  Frozen held;
  held.set();
  const auto contacts = [&](const Circumstances& c) { return Model(c).fill(test::worker()).per_year; };
  EXPECT_EQ(contacts({law, reference, q, slow, slow, anchors, held}),
            contacts({reference, reference, q, slow, slow, anchors}));
  // Held under another law than the reference: as that law has it.
  EXPECT_EQ(contacts({law, reference, q, slow, slow, anchors, held, &another}),
            contacts({another, reference, q, slow, slow, anchors}));
}

}  // namespace aftermath
