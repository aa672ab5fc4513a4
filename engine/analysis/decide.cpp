#include "engine/analysis/decide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace aftermath {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kHalf = 0.5;

const OutcomeInfo& outcome_of(std::string_view name) {
  const auto all = outcome_vocabulary();
  return *std::find_if(all.begin(), all.end(), [&](const OutcomeInfo& o) { return o.name == name; });
}

LawsByDraw totals(const Results& results, const OutcomeInfo& outcome) {
  LawsByDraw out(results.arms, std::vector<double>(results.draws));
  for (std::size_t law = 0; law < results.arms; ++law)
    for (std::size_t draw = 0; draw < results.draws; ++draw) out[law][draw] = results.total(outcome, draw, law, 0);
  return out;
}

LawsByDraw discounted(const Results& results, const OutcomeInfo& outcome, double discount) {
  LawsByDraw out(results.arms, std::vector<double>(results.draws));
  for (std::size_t law = 0; law < results.arms; ++law)
    for (std::size_t draw = 0; draw < results.draws; ++draw) {
      double factor = 1;
      for (std::size_t year = 0; year < results.years; ++year, factor /= 1 + discount)
        out[law][draw] += factor * results.value(outcome, draw, law, year, 0);
    }
  return out;
}

std::vector<double> minus(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> out(a.size());
  std::transform(a.begin(), a.end(), b.begin(), out.begin(), std::minus<>());
  return out;
}

double mean_of(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// How much of a draw lies above zero: all, nothing, or half where there is no difference.
double above(double value) { return value > 0 ? 1 : value == 0 ? kHalf : 0; }

void count_quadrants(AgainstComparator& out, const std::vector<double>& cost, const std::vector<double>& averted) {
  const double part = 1 / static_cast<double>(cost.size());
  for (std::size_t draw = 0; draw < cost.size(); ++draw) {
    const double more_money = above(cost[draw]), more_health = above(averted[draw]);
    out.p_less_money_more_health += part * (1 - more_money) * more_health;
    out.p_more_money_more_health += part * more_money * more_health;
    out.p_less_money_less_health += part * (1 - more_money) * (1 - more_health);
    out.p_more_money_less_health += part * more_money * (1 - more_health);
  }
}

AgainstComparator against_comparator(const Plan& plan, const LawsByDraw& cost, const LawsByDraw& dalys,
                                     std::size_t law) {
  const std::vector<double> extra = minus(cost[law], cost[0]), averted = minus(dalys[0], dalys[law]);
  AgainstComparator out;
  out.draws = extra.size();
  out.law = plan.laws[law].id;
  out.versus = plan.laws[0].id;
  out.extra_cost = interval_of(extra);
  out.dalys_averted = interval_of(averted);
  out.effect = cost_effect(out.extra_cost.mean, out.dalys_averted.mean);
  const bool ratio = out.effect == CostEffect::pays_for_health || out.effect == CostEffect::saves_money_loses_health;
  out.per_daly = ratio ? out.extra_cost.mean / out.dalys_averted.mean : kNaN;
  out.per_daly_error = ratio ? error_of_ratio(extra, averted) : kNaN;
  count_quadrants(out, extra, averted);
  return out;
}

std::vector<double> willingness_up_to(double most) {
  constexpr std::size_t kSteps = 80;
  std::vector<double> out;
  for (std::size_t i = 0; i <= kSteps; ++i) out.push_back(most * static_cast<double>(i) / static_cast<double>(kSteps));
  return out;
}

}  // namespace

std::span<const Direction> directions() {
  static constexpr Direction kDirections[] = {
#define DIRECTION(outcome, better, reason) {outcome, Better::better, reason},
#include "engine/analysis/directions.def"
  };
  return kDirections;
}

ChanceBest chance_best(const LawsByDraw& values, Better better) {
  ChanceBest out{std::vector<double>(values.size(), 0.0), std::vector<double>(values.size(), kNaN), 0, 0};
  std::vector<double> draw_values(values.size());
  for (std::size_t draw = 0; draw < values[0].size(); ++draw) {
    for (std::size_t law = 0; law < values.size(); ++law) draw_values[law] = values[law][draw];
    if (std::any_of(draw_values.begin(), draw_values.end(), [](double v) { return std::isnan(v); })) continue;
    ++out.draws;
    const auto [low, high] = std::minmax_element(draw_values.begin(), draw_values.end());
    const double best = better == Better::lower ? *low : *high;
    const auto tied = std::count(draw_values.begin(), draw_values.end(), best);
    for (std::size_t law = 0; law < values.size(); ++law)
      if (draw_values[law] == best) out.share[law] += 1 / static_cast<double>(tied);
    if (*low == *high) out.all_tie += 1;
  }
  const double draws = static_cast<double>(out.draws);
  for (std::size_t law = 0; law < values.size(); ++law) {
    out.share[law] = out.draws > 0 ? out.share[law] / draws : kNaN;
    out.error[law] = error_of_share(out.share[law], out.draws);
  }
  out.all_tie = out.draws > 0 ? out.all_tie / draws : kNaN;
  return out;
}

CostEffect cost_effect(double extra_cost, double dalys_averted) {
  if (extra_cost == 0 && dalys_averted == 0) return CostEffect::no_difference;
  if (extra_cost <= 0 && dalys_averted >= 0) return CostEffect::dominates;
  if (extra_cost >= 0 && dalys_averted <= 0) return CostEffect::dominated;
  return extra_cost > 0 ? CostEffect::pays_for_health : CostEffect::saves_money_loses_health;
}

namespace {

// Dollars per DALY averted of `law` instead of `other`.
double step_cost(std::span<const double> cost, std::span<const double> dalys, std::size_t law, std::size_t other) {
  return (cost[law] - cost[other]) / (dalys[other] - dalys[law]);
}

// A law that leaves no reason to take this one, on either count; its own number if there is none. Of two that are
// the same, the later one.
std::size_t dominator(std::span<const double> cost, std::span<const double> dalys, std::size_t law) {
  for (std::size_t other = 0; other < cost.size(); ++other) {
    if (other == law || cost[other] > cost[law] || dalys[other] > dalys[law]) continue;
    const bool same = cost[other] == cost[law] && dalys[other] == dalys[law];
    if (!same || other < law) return other;
  }
  return law;
}

}  // namespace

std::vector<Rung> incremental_ladder(std::span<const double> cost, std::span<const double> dalys) {
  std::vector<std::size_t> order(cost.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cost[a] < cost[b]; });
  std::vector<std::size_t> hull;  // laws that are left, by rising cost and falling DALYs
  std::vector<Rung> rungs(cost.size());
  for (const std::size_t law : order) {
    const std::size_t by = dominator(cost, dalys, law);
    if (by != law) {
      const bool same = cost[by] == cost[law] && dalys[by] == dalys[law];
      rungs[law] = {law, same ? Rung::Standing::same : Rung::Standing::dominated, by, kNaN};
      continue;
    }
    // A step that costs more per DALY than the one after it is left out: a mix of its neighbours does better.
    while (hull.size() > 1 &&
           step_cost(cost, dalys, law, hull.back()) < step_cost(cost, dalys, hull.back(), hull[hull.size() - 2])) {
      rungs[hull.back()] = {hull.back(), Rung::Standing::extendedly_dominated, law, kNaN};
      hull.pop_back();
    }
    hull.push_back(law);
  }
  for (std::size_t i = 0; i < hull.size(); ++i)
    rungs[hull[i]] =
        i == 0 ? Rung{hull[0], Rung::Standing::cheapest, hull[0], kNaN}
               : Rung{hull[i], Rung::Standing::step, hull[i - 1], step_cost(cost, dalys, hull[i], hull[i - 1])};
  std::vector<Rung> out;
  for (const std::size_t law : order) out.push_back(rungs[law]);
  return out;
}

Acceptability acceptability(const LawsByDraw& cost, const LawsByDraw& dalys, std::vector<double> willingness) {
  const std::size_t laws = cost.size();
  Acceptability out{
      std::move(willingness), std::vector<std::vector<double>>(laws), std::vector<std::vector<double>>(laws), {}};
  LawsByDraw burden(laws, std::vector<double>(cost[0].size()));  // minus the net monetary benefit
  for (const double price : out.willingness) {
    for (std::size_t law = 0; law < laws; ++law)
      std::transform(cost[law].begin(), cost[law].end(), dalys[law].begin(), burden[law].begin(),
                     [&](double money, double years) { return price * years + money; });
    const ChanceBest chance = chance_best(burden, Better::lower);
    std::vector<double> means;
    for (std::size_t law = 0; law < laws; ++law) {
      out.chance[law].push_back(chance.share[law]);
      out.error[law].push_back(chance.error[law]);
      means.push_back(mean_of(burden[law]));
    }
    out.frontier.push_back(static_cast<std::size_t>(std::min_element(means.begin(), means.end()) - means.begin()));
  }
  return out;
}

Decision decide(const Plan& plan, const Results& results, const DecisionOptions& options) {
  Decision out;
  out.options = options;
  const LawsByDraw cost = discounted(results, outcome_of("public_money"), options.discount);
  const LawsByDraw dalys = discounted(results, outcome_of("dalys"), options.discount);
  std::vector<double> mean_cost, mean_dalys;
  for (std::size_t law = 0; law < results.arms; ++law) {
    out.laws.push_back(plan.laws[law].id);
    out.cost.push_back(interval_of(cost[law]));
    out.dalys.push_back(interval_of(dalys[law]));
    mean_cost.push_back(mean_of(cost[law]));
    mean_dalys.push_back(mean_of(dalys[law]));
    if (law > 0) out.against.push_back(against_comparator(plan, cost, dalys, law));
  }
  out.ladder = incremental_ladder(mean_cost, mean_dalys);
  for (Rung& rung : out.ladder) {
    const Interval averted = interval_of(minus(dalys[rung.against], dalys[rung.law]));
    rung.clear_difference = averted.lo90 > 0 || averted.hi90 < 0;
  }
  out.acceptability = acceptability(cost, dalys, willingness_up_to(options.most_willingness));
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    for (const Direction& direction : directions())
      if (direction.outcome == outcome.name)
        out.best.push_back({&outcome, &direction,
                            direction.better == Better::none
                                ? ChanceBest{}
                                : chance_best(totals(results, outcome), direction.better)});
  return out;
}

}  // namespace aftermath
