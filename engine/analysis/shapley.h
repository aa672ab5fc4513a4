// Shapley values (Shapley 1953): what each player adds to the worth of a coalition, averaged over all orders in which
// the players can join. They add up to the worth of all players together less that of none.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "engine/base/philox.h"

namespace aftermath {

using Coalition = std::uint64_t;  // bit i: player i has joined
inline constexpr std::size_t kMostPlayers = 63;

// Several games of the same players at once: one worth per game. Each coalition is asked for once.
class Game {
 public:
  // worth: empty, if cancelled; then so are all values. NaN, where a game has no worth for this coalition.
  Game(std::size_t players, std::function<std::vector<double>(Coalition)> worth)
      : players_(players), worth_(std::move(worth)) {}

  [[nodiscard]] std::size_t players() const { return players_; }
  [[nodiscard]] Coalition everybody() const { return (Coalition{1} << players_) - 1; }
  [[nodiscard]] const std::vector<double>& worth(Coalition coalition);

 private:
  std::size_t players_;
  std::function<std::vector<double>(Coalition)> worth_;
  std::unordered_map<Coalition, std::vector<double>> known_;
};

// [player][game]. variance: of the value's error that comes from taking some orders only; zero where all were taken.
struct ShapleyValues {
  std::vector<std::vector<double>> value, variance;
};

// By all coalitions: sum over S without i of |S|! (n-|S|-1)! / n! (v(S and i) - v(S)). Empty if cancelled.
[[nodiscard]] ShapleyValues exact_shapley(Game& game);

// By random orders, each taken forwards and backwards (antithetic: Mitchell, Cooper, Frank & Holmes 2022). pairs: at
// least two, since their spread gives the error. Empty if cancelled.
[[nodiscard]] ShapleyValues sampled_shapley(Game& game, std::size_t pairs, Key luck);

// Coalitions that sampling asks for at most, and all that there are.
[[nodiscard]] std::size_t coalitions_sampled(std::size_t players, std::size_t pairs);
[[nodiscard]] std::size_t coalitions_in_all(std::size_t players);

}  // namespace aftermath
