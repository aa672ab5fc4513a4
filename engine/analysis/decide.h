// The decision view: healthy years (DALYs) and public money of two to six laws, which law is most often best, and at
// which willingness to pay. It weighs nothing by itself: the value judgements that it needs are declared in
// directions.def and docs/decisions/0020.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/compare.h"

namespace aftermath {

enum class Better : std::uint8_t { lower, higher, none };
// As JSON and CSV write it.
[[nodiscard]] inline std::string_view word_of(Better better) {
  constexpr std::string_view kWords[] = {"lower", "higher", "none"};
  return kWords[static_cast<std::size_t>(better)];
}

struct Direction {
  std::string_view outcome;  // OutcomeInfo::name
  Better better;
  std::string_view reason;
};
[[nodiscard]] std::span<const Direction> directions();

// One figure by law and draw.
using LawsByDraw = std::vector<std::vector<double>>;

// The share of draws in which each law is best; laws that tie share a draw. Draws in which a law's figure is not known
// are left out. Sums to one; NaN where no draw is left.
struct ChanceBest {
  std::vector<double> share, error;  // by law; Monte-Carlo standard error
  double all_tie = 0;                // share of draws in which no law differs from another
  std::size_t draws = 0;             // that were not left out
};
[[nodiscard]] ChanceBest chance_best(const LawsByDraw& values, Better better);

struct BestOnOutcome {
  const OutcomeInfo* outcome = nullptr;
  const Direction* direction = nullptr;
  ChanceBest chance;  // empty where no direction is better
};

// A law against the comparator on means over draws (Drummond et al. 2015, the cost-effectiveness plane).
enum class CostEffect : std::uint8_t {
  no_difference,            // in any draw
  dominates,                // no more money, no fewer healthy years, one of them better
  dominated,                // the reverse
  pays_for_health,          // more money, more healthy years: a cost per DALY averted
  saves_money_loses_health  // money saved per DALY incurred: not a cost per DALY averted
};
[[nodiscard]] CostEffect cost_effect(double extra_cost, double dalys_averted);

struct AgainstComparator {
  std::string law, versus;
  Interval extra_cost, dalys_averted;  // paired by draw
  CostEffect effect{};
  double per_daly = 0,
         per_daly_error = 0;  // dollars per DALY averted or, where money is saved, per DALY incurred; else NaN
  // Shares of draws; a draw without difference counts half on either side.
  double p_less_money_more_health = 0, p_more_money_more_health = 0, p_less_money_less_health = 0,
         p_more_money_less_health = 0;
  std::size_t draws = 0;  // which those shares are of: error_of_share() tells how sure they are
};

// All laws by rising cost: what the next step costs (Drummond et al. 2015, ch. 4).
struct Rung {
  enum class Standing : std::uint8_t { cheapest, step, dominated, extendedly_dominated, same };
  std::size_t law = 0;
  Standing standing{};
  std::size_t against = 0;  // the law below on the ladder, or one that dominates it, or the same law
  double per_daly = 0;      // of a step: dollars per DALY averted; else NaN
  bool clear_difference =
      false;  // the 90% interval of DALYs averted, against that law, excludes zero: decide() fills it in
};
[[nodiscard]] std::vector<Rung> incremental_ladder(std::span<const double> cost, std::span<const double> dalys);

// Fenwick, Claxton & Sculpher 2001: the chance that each law has the highest net monetary benefit,
// -(willingness * DALYs + money), and the law whose benefit is highest on average (frontier).
struct Acceptability {
  std::vector<double> willingness;          // dollars per DALY averted
  std::vector<std::vector<double>> chance;  // [law][willingness]; sums to one over laws
  std::vector<std::vector<double>> error;   // Monte-Carlo standard error
  std::vector<std::size_t> frontier;        // law, by willingness; of equals, the first
};
[[nodiscard]] Acceptability acceptability(const LawsByDraw& cost, const LawsByDraw& dalys,
                                          std::vector<double> willingness);

struct DecisionOptions {
  double most_willingness = 200000;  // dollars per DALY averted: where the curve ends
  double discount = 0;               // per year, of money and healthy years alike; the first year is not discounted
};

struct Decision {
  DecisionOptions options;
  std::vector<std::string> laws;
  std::vector<Interval> cost, dalys;  // by law, discounted as the options say
  std::vector<AgainstComparator> against;
  std::vector<Rung> ladder;
  Acceptability acceptability;
  std::vector<BestOnOutcome> best;  // in the order of outcome_vocabulary()
};
[[nodiscard]] Decision decide(const Plan& plan, const Results& results, const DecisionOptions& options);

}  // namespace aftermath
