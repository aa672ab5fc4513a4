// Draws side by side are the draws one by one, on every vector target.
#include "engine/base/draws.h"

#include <gtest/gtest.h>

#include "engine/base/sweep.h"

namespace aftermath {

TEST(Draws, every_target_gives_the_words_and_amounts_of_single_draws) {
  constexpr Key kKey{0x12345678, 0x9abcdef0};
  for (const std::string& target : sweep_targets()) {
    const DrawKernel draws = choose_draws(target);
    DrawBatch batch{};
    for (std::uint32_t i = 0; i < DrawBatch::kMost; ++i) batch.ask(i, 0xfedc00000000ULL * i + i, i % 16, i * i);
    draws.draw(kKey, batch, DrawBatch::kMost);
    alignas(64) float amounts[DrawBatch::kMost];
    draws.exponential(batch.first, amounts, DrawBatch::kMost);
    for (std::uint32_t i = 0; i < DrawBatch::kMost; ++i) {
      const Words words = draw(kKey, 0xfedc00000000ULL * i + i, i % 16, i * i);
      EXPECT_EQ(batch.words[i], words) << target << " " << i;
      EXPECT_EQ(amounts[i], exponential(words[0])) << target << " " << i;
    }
  }
}

}  // namespace aftermath
