#include "engine/analysis/assumptions.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/exact_math.h"
#include "engine/evidence/assume.h"

namespace aftermath {

namespace {

Plan under(const Plan& plan, QuantityTable quantities, const char* assume, std::size_t draws) {
  Plan out = plan;
  out.quantities = std::move(quantities);
  out.posterior = where_unchanged(plan.posterior, plan.quantities, out.quantities);
  out.assume = assume;
  out.draws = draws;
  return out;
}

}  // namespace

Plan under_critics(const Plan& plan, std::size_t draws) {
  return under(plan, assume_critics(plan.quantities), "critics", draws);
}

Plan under_associations(const Plan& plan, std::size_t draws) {
  return under(plan, assume_associations(plan.quantities), "associations", draws);
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

namespace {

// An effect in each draw: of rates and totals the logarithm of their ratio, of shares the difference; NaN where there
// is none.
std::vector<double> told_by_draw(const Results& results, const OutcomeInfo& outcome, std::size_t arm) {
  const EffectScale scale = own_scale(outcome);
  std::vector<double> law = figure_by_draw(results, outcome, scale, arm, 0);
  const std::vector<double> versus = figure_by_draw(results, outcome, scale, 0, 0);
  for (std::size_t draw = 0; draw < law.size(); ++draw) {
    if (scale == EffectScale::share)
      law[draw] -= versus[draw];
    else
      law[draw] = law[draw] > 0 && versus[draw] > 0 ? exact::log(law[draw]) - exact::log(versus[draw])
                                                    : std::numeric_limits<double>::quiet_NaN();
  }
  return law;
}

}  // namespace

std::vector<std::vector<double>> weak_shares(const Results& main, const Results& redrawn) {
  constexpr double kHalfSquare = 0.5;
  std::vector<std::vector<double>> shares;
  for (std::size_t arm = 1; arm < main.arms; ++arm) {
    shares.emplace_back();
    for (const OutcomeInfo& outcome : outcome_vocabulary()) {
      const std::vector<double> all = told_by_draw(main, outcome, arm), others = told_by_draw(redrawn, outcome, arm);
      double n = 0, mean = 0, squares = 0, pairs = 0, changes = 0;
      for (std::size_t draw = 0; draw < main.draws; ++draw) {
        const double d = all[draw];
        if (std::isnan(d)) continue;
        ++n;
        const double step = d - mean;
        mean += step / n;
        squares += step * (d - mean);
        const auto twin = std::find(redrawn.draw_index.begin(), redrawn.draw_index.end(), main.draw_index[draw]);
        if (twin == redrawn.draw_index.end()) continue;
        const double other = others[static_cast<std::size_t>(twin - redrawn.draw_index.begin())];
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

namespace {

// -1, 0 or 1: the side on which more than half of the draws lie.
int side_of(const Effect& effect) {
  constexpr double kHalf = 0.5;
  return (effect.p_higher > kHalf) - (effect.p_higher < kHalf);
}

}  // namespace

bool keeps_its_side(const Challenge& challenge, std::size_t outcome, std::size_t law, const Effect& main) {
  return std::all_of(challenge.sides.begin(), challenge.sides.end(), [&](const Side& side) {
    return side_of(effect_of(side.outcomes[outcome], law)) == side_of(main);
  });
}

}  // namespace aftermath
