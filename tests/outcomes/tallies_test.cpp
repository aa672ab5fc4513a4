#include "engine/outcomes/tallies.h"

#include <gtest/gtest.h>

#include "engine/base/philox.h"

namespace aftermath {

TEST(Tallies, what_is_gathered_by_two_parts_of_the_profile_arrives_in_all_six_groups) {
  EventCounts counts;
  Tallies expected;
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const Words words = draw({8, 8}, 1, 2, i);
    Profile p;
    std::uint32_t word = 0;
    for (const AttributeInfo& attribute : kAttributes)
      p.bits |= (draw({9, 9}, i, word++, 0)[0] % static_cast<std::uint32_t>(attribute.count)) << attribute.field.at;
    const auto what = static_cast<Tally>(words[0] % kTallies);
    counts.count(p, what);
    for (const std::uint8_t group : groups_of(p))
      expected.sum[group][static_cast<std::size_t>(what)] += std::int64_t{1} << kFixedBits;
  }
  counts.add_to_all(Tally::raids, 77);
  expected.sum[0][static_cast<std::size_t>(Tally::raids)] += 77;
  EXPECT_EQ(counts.tallies(), expected);
}

}  // namespace aftermath
