// Shapley values against closed forms.
#include "engine/analysis/shapley.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <numeric>

namespace aftermath {
namespace {

constexpr Key kLuck{7, 11};

bool in(Coalition coalition, std::size_t player) { return (coalition >> player & 1) != 0; }

Game one_game(std::size_t players, std::function<double(Coalition)> worth) {
  return {players, [worth = std::move(worth)](Coalition c) { return std::vector<double>{worth(c)}; }};
}

std::vector<double> exactly(Game game) {
  std::vector<double> values;
  for (const auto& of_player : exact_shapley(game).value) values.push_back(of_player.at(0));
  return values;
}

// The worth of every coalition drawn at random.
std::vector<double> random_worths(std::size_t players, std::uint32_t seed) {
  std::vector<double> worth(coalitions_in_all(players));
  for (std::size_t c = 0; c < worth.size(); ++c) worth[c] = 1000 * uniform(draw(kLuck, c, seed, 0)[0]);
  return worth;
}

// Harsanyi (1959): what each coalition has beyond its parts is shared equally among its members. Another formula for
// the same values.
std::vector<double> by_dividends(std::size_t players, std::vector<double> worth) {
  for (std::size_t player = 0; player < players; ++player)  // Moebius transform, in place
    for (Coalition c = 0; c < worth.size(); ++c)
      if (in(c, player)) worth[c] -= worth[c ^ Coalition{1} << player];
  std::vector<double> values(players, 0);
  for (Coalition c = 1; c < worth.size(); ++c)
    for (std::size_t player = 0; player < players; ++player)
      if (in(c, player)) values[player] += worth[c] / std::popcount(c);
  return values;
}

}  // namespace

TEST(Shapley, of_an_additive_game_is_each_players_own_worth) {
  const auto worth = [](Coalition c) {
    double sum = 5;  // of nobody: belongs to no player
    for (std::size_t player = 0; player < 12; ++player)
      if (in(c, player)) sum += static_cast<double>(player) - 3;
    return sum;
  };
  const std::vector<double> values = exactly(one_game(12, worth));
  Game again = one_game(12, worth);
  const ShapleyValues sampled = sampled_shapley(again, 3, kLuck);
  for (std::size_t player = 0; player < 12; ++player) {
    EXPECT_NEAR(values[player], static_cast<double>(player) - 3, 1e-12);
    EXPECT_NEAR(sampled.value[player][0], static_cast<double>(player) - 3, 1e-12);
    EXPECT_NEAR(sampled.variance[player][0], 0, 1e-12);
  }
}

TEST(Shapley, of_the_glove_game_gives_the_rare_glove_two_thirds) {
  const std::vector<double> values = exactly(one_game(3, [](Coalition c) { return in(c, 0) && c != 1 ? 1 : 0; }));
  EXPECT_NEAR(values[0], 2.0 / 3, 1e-15);
  EXPECT_NEAR(values[1], 1.0 / 6, 1e-15);
  EXPECT_NEAR(values[2], 1.0 / 6, 1e-15);
}

// Littlechild & Owen (1973): each stretch of the runway is shared by those who need it.
TEST(Shapley, of_the_airport_game_shares_each_stretch_among_its_users) {
  const std::vector<double> cost = {1, 2, 4, 8, 16};
  const std::vector<double> values = exactly(one_game(cost.size(), [&](Coalition c) {
    double most = 0;
    for (std::size_t player = 0; player < cost.size(); ++player)
      if (in(c, player)) most = std::max(most, cost[player]);
    return most;
  }));
  double shared = 0, last = 0;
  for (std::size_t player = 0; player < cost.size(); ++player) {
    shared += (cost[player] - last) / static_cast<double>(cost.size() - player);
    last = cost[player];
    EXPECT_NEAR(values[player], shared, 1e-14);
  }
}

// v(S) = product of (1 + a_i): for two players a_i + a_1 a_2 / 2.
TEST(Shapley, of_a_product_game_shares_what_factors_do_together) {
  const std::vector<double> a = {0.5, -0.4, 2, 0};
  const auto worth = [&](Coalition c) {
    double product = 1;
    for (std::size_t player = 0; player < a.size(); ++player)
      if (in(c, player)) product *= 1 + a[player];
    return product;
  };
  const std::vector<double> two = exactly(one_game(2, worth));
  EXPECT_NEAR(two[0], a[0] + a[0] * a[1] / 2, 1e-15);
  EXPECT_NEAR(two[1], a[1] + a[0] * a[1] / 2, 1e-15);
  const std::vector<double> three = exactly(one_game(3, worth));
  EXPECT_NEAR(three[0], a[0] + (a[0] * a[1] + a[0] * a[2]) / 2 + a[0] * a[1] * a[2] / 3, 1e-15);
  EXPECT_EQ(exactly(one_game(4, worth))[3], 0);  // a factor of one
}

TEST(Shapley, of_any_game_is_its_dividends_and_adds_up) {
  for (const std::size_t players : {1U, 2U, 5U, 9U, 12U}) {
    const std::vector<double> worth = random_worths(players, static_cast<std::uint32_t>(players));
    const auto of = [&](Coalition c) { return worth[c]; };
    const std::vector<double> values = exactly(one_game(players, of)), expected = by_dividends(players, worth);
    const double whole = worth.back() - worth.front();
    for (std::size_t player = 0; player < players; ++player) EXPECT_NEAR(values[player], expected[player], 1e-9 * 1000);
    EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0), whole, 1e-9 * std::fabs(whole));
    Game game = one_game(players, of);
    double sum = 0;
    for (const auto& value : sampled_shapley(game, 2, kLuck).value) sum += value[0];
    EXPECT_NEAR(sum, whole, 1e-9 * std::fabs(whole));
  }
}

TEST(Shapley, gives_a_null_player_exactly_nothing_and_symmetric_players_the_same) {
  const std::vector<double> worth = random_worths(8, 3);
  // Players 2 and 5 count only by how many of them there are; player 7 does not count.
  const auto of = [&](Coalition c) {
    const Coalition others = c & ~(Coalition{1} << 2 | Coalition{1} << 5 | Coalition{1} << 7);
    const int twins = static_cast<int>(in(c, 2)) + static_cast<int>(in(c, 5));
    return worth[others | (twins > 0 ? Coalition{1} << 2 : 0) | (twins > 1 ? Coalition{1} << 5 : 0)];
  };
  const std::vector<double> values = exactly(one_game(8, of));
  EXPECT_EQ(values[7], 0);
  EXPECT_NEAR(values[2], values[5], 1e-9);
  EXPECT_NE(values[2], values[3]);
  Game game = one_game(8, of);
  EXPECT_EQ(sampled_shapley(game, 4, kLuck).value[7][0], 0);
}

TEST(Shapley, sampled_lies_within_its_own_error_of_the_exact_value) {
  constexpr std::size_t kPlayers = 6, kPairs = 4000;
  const std::vector<double> worth = random_worths(kPlayers, 4);
  const auto of = [&](Coalition c) { return worth[c]; };
  const std::vector<double> expected = exactly(one_game(kPlayers, of));
  Game game = one_game(kPlayers, of);
  const ShapleyValues sampled = sampled_shapley(game, kPairs, kLuck);
  double squares = 0;
  for (std::size_t player = 0; player < kPlayers; ++player) {
    const double score = (sampled.value[player][0] - expected[player]) / std::sqrt(sampled.variance[player][0]);
    EXPECT_LT(std::fabs(score), 4) << player;
    squares += score * score;
  }
  EXPECT_GT(squares, 0.3);  // nor is the error told too large: chi-squared with five degrees of freedom
}

TEST(Shapley, an_order_and_its_reverse_cancel_what_pairs_of_players_do_together) {
  const auto of = [](Coalition c) {
    const double n = std::popcount(c);
    return 3 * n * n;
  };
  Game game = one_game(7, of);
  for (const auto& value : sampled_shapley(game, 2, kLuck).value) EXPECT_NEAR(value[0], 3 * 7, 1e-12);
}

TEST(Shapley, asks_for_each_coalition_once_and_for_no_more_than_it_says) {
  std::size_t asked = 0;
  const auto of = [&](Coalition c) {
    ++asked;
    return static_cast<double>(c);
  };
  (void)exactly(one_game(6, of));
  EXPECT_EQ(asked, coalitions_in_all(6));
  asked = 0;
  Game many = one_game(kMostPlayers, of);
  (void)sampled_shapley(many, 2, kLuck);
  EXPECT_LE(asked, coalitions_sampled(kMostPlayers, 2));
  EXPECT_GT(asked, coalitions_sampled(kMostPlayers, 2) / 2);
}

TEST(Shapley, of_several_games_is_that_of_each_and_undefined_where_a_worth_is) {
  Game games(2, [](Coalition c) {
    return std::vector<double>{static_cast<double>(std::popcount(c)), c == 1 ? std::nan("") : 0};
  });
  const ShapleyValues values = exact_shapley(games);
  EXPECT_DOUBLE_EQ(values.value[0][0], 1);
  EXPECT_TRUE(std::isnan(values.value[0][1]));
}

TEST(Shapley, is_empty_once_cancelled) {
  std::size_t asked = 0;
  const auto cancelled_at = [&](std::size_t most) {
    asked = 0;
    return Game(4,
                [&asked, most](Coalition) { return ++asked > most ? std::vector<double>{} : std::vector<double>{1}; });
  };
  Game exact = cancelled_at(5), sampled = cancelled_at(5);
  EXPECT_TRUE(exact_shapley(exact).value.empty());
  asked = 0;
  EXPECT_TRUE(sampled_shapley(sampled, 2, kLuck).value.empty());
}

}  // namespace aftermath
