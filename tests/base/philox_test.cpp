#include "engine/base/philox.h"

#include <gtest/gtest.h>

#include <set>

namespace aftermath {

// Known answers that come with Random123 (Salmon et al. 2011), philox4x32-10.
TEST(Philox, gives_the_published_known_answers) {
  EXPECT_EQ(philox({0, 0}, {0, 0, 0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox({0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}),
            (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox({0xa4093822, 0x299f31d0}, {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}),
            (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Philox, draws_differ_by_every_part_of_their_name) {
  std::set<Words> seen;
  for (const std::uint32_t seed : {1U, 2U})
    for (const std::uint32_t member : {0U, 1U})
      for (const std::uint64_t who : {0ULL, 1ULL, 1ULL << 32})
        for (const std::uint32_t stream : {0U, 1U})
          for (const std::uint32_t count : {0U, 1U}) seen.insert(draw(ensemble_key(seed, member), who, stream, count));
  EXPECT_EQ(seen.size(), 2U * 2 * 3 * 2 * 2);
}

TEST(Philox, uniform_is_never_zero_or_one) {
  EXPECT_GT(uniform(0), 0);
  EXPECT_LT(uniform(0xffffffff), 1);
}

}  // namespace aftermath
