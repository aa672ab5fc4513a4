#include "engine/analysis/shapley.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>

namespace aftermath {
namespace {

using Values = std::vector<std::vector<double>>;

Coalition with(Coalition coalition, std::size_t player) { return coalition | Coalition{1} << player; }

// |S|! (n-|S|-1)! / n! by the size of S.
std::vector<double> weights(std::size_t players) {
  std::vector<double> weight(players);
  double choices = 1;  // of |S| among the n-1 others
  for (std::size_t size = 0; size < players; ++size) {
    weight[size] = 1 / (static_cast<double>(players) * choices);
    choices = choices * static_cast<double>(players - 1 - size) / static_cast<double>(size + 1);
  }
  return weight;
}

// Adds weight x what the player adds to the coalition. False if cancelled.
bool add_marginal(Game& game, Coalition before, std::size_t player, double weight, std::vector<double>& sum) {
  const std::vector<double>& without = game.worth(before);
  const std::vector<double>& joined = game.worth(with(before, player));
  if (without.empty() || joined.empty()) return false;
  sum.resize(joined.size(), 0);
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * (joined[i] - without[i]);
  return true;
}

// Fisher and Yates, by the words of the given luck; a word is spread over at most 63 places, so that its rounding is
// below 2^-26.
std::vector<std::size_t> shuffled(std::size_t players, Key luck, std::uint32_t number) {
  constexpr std::uint32_t kStream = 0x53686170;
  std::vector<std::size_t> order(players);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = players; i-- > 1;) {
    const std::uint64_t word = draw(luck, number, kStream, static_cast<std::uint32_t>(i))[0];
    std::swap(order[i], order[static_cast<std::size_t>(word * (i + 1) >> 32)]);
  }
  return order;
}

template <class Order>
bool walk(Game& game, const Order& order, double weight, Values& sum) {
  Coalition coalition = 0;
  for (const std::size_t player : order) {
    if (!add_marginal(game, coalition, player, weight, sum[player])) return false;
    coalition = with(coalition, player);
  }
  return true;
}

}  // namespace

const std::vector<double>& Game::worth(Coalition coalition) {
  const auto found = known_.find(coalition);
  return found != known_.end() ? found->second : known_.emplace(coalition, worth_(coalition)).first->second;
}

ShapleyValues exact_shapley(Game& game) {
  const std::vector<double> weight = weights(game.players());
  ShapleyValues out{Values(game.players()), Values(game.players())};
  for (std::size_t player = 0; player < game.players(); ++player)
    for (Coalition coalition = 0; coalition <= game.everybody(); ++coalition) {
      if (with(coalition, player) == coalition) continue;
      if (!add_marginal(game, coalition, player, weight[static_cast<std::size_t>(std::popcount(coalition))],
                        out.value[player]))
        return {};
    }
  for (std::size_t player = 0; player < game.players(); ++player)
    out.variance[player].assign(out.value[player].size(), 0);
  return out;
}

ShapleyValues sampled_shapley(Game& game, std::size_t pairs, Key luck) {
  constexpr double kHalf = 0.5;
  const auto count = static_cast<double>(pairs);
  ShapleyValues out{Values(game.players()), Values(game.players())};
  std::vector<Values> by_pair;
  for (std::size_t pair = 0; pair < pairs; ++pair) {
    const std::vector<std::size_t> order = shuffled(game.players(), luck, static_cast<std::uint32_t>(pair));
    Values one(game.players());
    if (!walk(game, order, kHalf, one) ||
        !walk(game, std::vector<std::size_t>(order.rbegin(), order.rend()), kHalf, one))
      return {};
    by_pair.push_back(std::move(one));
  }
  for (std::size_t player = 0; player < game.players(); ++player) {
    const std::size_t games = by_pair[0][player].size();
    std::vector<double>&mean = out.value[player], &variance = out.variance[player];
    mean.assign(games, 0);
    variance.assign(games, 0);
    for (const Values& one : by_pair)
      for (std::size_t i = 0; i < games; ++i) mean[i] += one[player][i] / count;
    for (const Values& one : by_pair)
      for (std::size_t i = 0; i < games; ++i) {
        const double off = one[player][i] - mean[i];
        variance[i] += off * off / (count * (count - 1));
      }
  }
  return out;
}

std::size_t coalitions_sampled(std::size_t players, std::size_t pairs) {
  return players < 2 ? players + 1 : 2 * pairs * (players - 1) + 2;
}

std::size_t coalitions_in_all(std::size_t players) { return std::size_t{1} << players; }

}  // namespace aftermath
