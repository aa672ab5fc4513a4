#include "engine/analysis/assumptions.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/evidence/assume.h"

namespace aftermath {

Plan under_critics(const Plan& plan, std::size_t draws) {
  Plan critics = plan;
  critics.quantities = assume_critics(plan.quantities);
  critics.posterior = where_unchanged(plan.posterior, plan.quantities, critics.quantities);
  critics.assume = "critics";
  critics.draws = draws;
  return critics;
}

Plan with_weak_redrawn(const Plan& plan, std::size_t draws) {
  Plan redrawn = plan;
  redrawn.draws = draws;
  redrawn.redrawn.assign(plan.quantities.size(), false);
  for (const QuantityRecord& record : plan.quantities)
    redrawn.redrawn[static_cast<std::size_t>(record.quantity)] =
        on_weak_evidence(record) && record.quantity != Quantity::represented;
  return redrawn;
}

bool has_elicited(const QuantityTable& table) {
  return std::any_of(table.begin(), table.end(), [](const QuantityRecord& r) { return r.answers.has_value(); });
}

Plan without_elicited(const Plan& plan, const Plan& main) {
  Plan without = plan;
  for (std::size_t i = 0; i < plan.quantities.size(); ++i)
    if (plan.quantities[i].answers) without.quantities[i] = main.quantities[i];
  without.posterior = where_unchanged(main.posterior, main.quantities, without.quantities);
  return without;
}

std::vector<std::vector<double>> weak_shares(const Results& main, const Results& redrawn) {
  constexpr double kHalfSquare = 0.5;
  std::vector<std::vector<double>> shares;
  for (std::size_t arm = 1; arm < main.arms; ++arm) {
    shares.emplace_back();
    for (const OutcomeInfo& outcome : outcome_vocabulary()) {
      const auto difference = [&](const Results& of, std::size_t draw) {
        const double weight = outcome.denominator == Tally::none ? of.draw_weight[draw] : 1;
        return (of.total(outcome, draw, arm, 0) - of.total(outcome, draw, 0, 0)) / weight;
      };
      double n = 0, mean = 0, squares = 0, pairs = 0, changes = 0;
      for (std::size_t draw = 0; draw < main.draws; ++draw) {
        const double d = difference(main, draw);
        if (std::isnan(d)) continue;
        ++n;
        const double step = d - mean;
        mean += step / n;
        squares += step * (d - mean);
        const auto twin = std::find(redrawn.draw_index.begin(), redrawn.draw_index.end(), main.draw_index[draw]);
        if (twin == redrawn.draw_index.end()) continue;
        const double other = difference(redrawn, static_cast<std::size_t>(twin - redrawn.draw_index.begin()));
        if (std::isnan(other)) continue;
        ++pairs;
        changes += (other - d) * (other - d);
      }
      const bool known = n > 1 && pairs > 0 && squares > 0;
      shares.back().push_back(known ? std::min(1.0, kHalfSquare * (changes / pairs) / (squares / (n - 1)))
                                    : std::numeric_limits<double>::quiet_NaN());
    }
  }
  return shares;
}

}  // namespace aftermath
