// Draws side by side are the draws one by one, on every vector target.
#include "engine/base/draws.h"

#include <gtest/gtest.h>

#include <vector>

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

// For frailties; the smallest and the largest word among them.
TEST(Draws, every_target_gives_the_deviates_and_powers_of_single_numbers) {
  constexpr std::size_t kCount = 4096;
  std::vector<std::uint32_t> words(kCount);
  std::vector<double> powers(kCount), deviates(kCount);
  std::vector<float> amounts(kCount);
  for (std::uint32_t i = 0; i < kCount; ++i) {
    words[i] = i == 0 ? 0 : i == 1 ? 0xffffffff : draw({1, 2}, i, 0, 0)[0];
    powers[i] = 40 * uniform(draw({1, 2}, i, 1, 0)[0]) - 20;
  }
  double sum = 0, squares = 0;
  for (const std::string& target : sweep_targets()) {
    const DrawKernel draws = choose_draws(target);
    draws.normal(words.data(), deviates.data(), kCount);
    draws.exp(powers.data(), amounts.data(), kCount);
    for (std::size_t i = 0; i < kCount; ++i) {
      EXPECT_EQ(deviates[i], normal(words[i])) << target << " " << i;
      EXPECT_EQ(amounts[i], static_cast<float>(exact::short_exp(powers[i]))) << target << " " << i;
    }
  }
  for (std::size_t i = 2; i < kCount; ++i) {
    sum += deviates[i];
    squares += deviates[i] * deviates[i];
  }
  EXPECT_NEAR(sum / kCount, 0, 0.05);
  EXPECT_NEAR(squares / kCount, 1, 0.1);
}

}  // namespace aftermath
