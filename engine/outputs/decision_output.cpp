#include "engine/outputs/decision_output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

#include "engine/analysis/headline.h"
#include "engine/inputs/csv.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_values.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string_view word(CostEffect effect) {
  static constexpr std::string_view kWords[] = {"no_difference", "dominates", "dominated", "pays_for_health",
                                                "saves_money_loses_health"};
  return kWords[static_cast<std::size_t>(effect)];
}

std::string_view word(Rung::Standing standing) {
  static constexpr std::string_view kWords[] = {"cheapest", "step", "dominated", "extendedly_dominated", "same"};
  return kWords[static_cast<std::size_t>(standing)];
}

bool holds_zero(const Interval& value) { return value.lo90 <= 0 && value.hi90 >= 0; }

// The corners of the cost-effectiveness plane and the share of draws in each.
std::vector<std::pair<std::string_view, double>> corners(const AgainstComparator& a) {
  return {{"less_money_more_health", a.p_less_money_more_health},
          {"more_money_more_health", a.p_more_money_more_health},
          {"less_money_less_health", a.p_less_money_less_health},
          {"more_money_less_health", a.p_more_money_less_health}};
}

json as_json(const AgainstComparator& a) {
  json chance = json::object(), errors = json::object();
  for (const auto& [corner, share] : corners(a)) {
    chance[std::string(corner)] = json_number(share);
    errors[std::string(corner)] = json_number(error_of_share(share, a.draws));
  }
  const bool pays = a.effect == CostEffect::pays_for_health, saves = a.effect == CostEffect::saves_money_loses_health;
  return {{"law", a.law},
          {"versus", a.versus},
          {"extra_cost", json_interval(a.extra_cost)},
          {"dalys_averted", json_interval(a.dalys_averted)},
          {"case", word(a.effect)},
          {"cost_per_daly_averted", pays ? json_number(a.per_daly) : json()},
          {"saved_per_daly_incurred", saves ? json_number(a.per_daly) : json()},
          {"per_daly_mc_error", json_number(a.per_daly_error)},
          {"chance", std::move(chance)},
          {"chance_mc_error", std::move(errors)}};
}

json as_json(const Acceptability& curve, const std::vector<std::string>& laws) {
  json out{{"willingness_to_pay", curve.willingness}, {"chance_best", json::array()}, {"frontier", json::array()}};
  for (std::size_t law = 0; law < laws.size(); ++law)
    out["chance_best"].push_back({{"law", laws[law]},
                                  {"chance", json_numbers(curve.chance[law])},
                                  {"mc_error", json_numbers(curve.error[law])}});
  for (const std::size_t law : curve.frontier) out["frontier"].push_back(laws[law]);
  return out;
}

json as_json(const BestOnOutcome& best, const std::vector<std::string>& laws) {
  json out{
      {"outcome", best.outcome->name}, {"better", word_of(best.direction->better)}, {"reason", best.direction->reason}};
  if (best.direction->better == Better::none) return out;
  out["draws"] = best.chance.draws;
  out["all_tie"] = json_number(best.chance.all_tie);
  out["chance_best"] = json::array();
  for (std::size_t law = 0; law < laws.size(); ++law)
    out["chance_best"].push_back({{"law", laws[law]},
                                  {"chance", json_number(best.chance.share[law])},
                                  {"mc_error", json_number(best.chance.error[law])}});
  return out;
}

// Rows of decision.csv.
struct Rows {
  std::string text = "part,law,versus,outcome,willingness_to_pay,measure,value,lo90,hi90,mc_error\n";

  struct Row {
    std::string_view part, law, versus = {}, outcome = {};
    double willingness = std::nan("");
    std::string_view measure = {};
  };
  void begin(const Row& row) {
    text += std::string(row.part) + ',' + csv_cell(row.law) + ',' + csv_cell(row.versus) + ',' +
            std::string(row.outcome) + ',' + csv_number(row.willingness) + ',' + std::string(row.measure) + ',';
  }
  void add(const Row& row, double value, double error) {
    begin(row);
    text += csv_number(value) + ",,," + csv_number(error) + '\n';
  }
  void add(const Row& row, const Interval& value) {
    begin(row);
    text += csv_number(value.mean) + ',' + csv_number(value.lo90) + ',' + csv_number(value.hi90) + ',' +
            csv_number(value.error.mean) + '\n';
  }
};

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

void against_rows(Rows& rows, const AgainstComparator& a) {
  Rows::Row row{"against", a.law, a.versus};
  const auto add = [&](const std::string& measure, double value, double error) {
    row.measure = measure;
    rows.add(row, value, error);
  };
  row.measure = "extra_cost";
  rows.add(row, a.extra_cost);
  row.measure = "dalys_averted";
  rows.add(row, a.dalys_averted);
  if (a.effect == CostEffect::pays_for_health) add("cost_per_daly_averted", a.per_daly, a.per_daly_error);
  if (a.effect == CostEffect::saves_money_loses_health) add("saved_per_daly_incurred", a.per_daly, a.per_daly_error);
  for (const auto& [corner, chance] : corners(a))
    add("chance_" + std::string(corner), chance, error_of_share(chance, a.draws));
}

// Which of the two is not clear; empty if both are.
std::string doubts(const AgainstComparator& a) {
  std::string text;
  if (holds_zero(a.extra_cost)) text = "whether it costs more or less";
  if (holds_zero(a.dalys_averted))
    text += std::string(text.empty() ? "" : " and ") + "whether it saves or loses healthy years";
  return text.empty() ? "" : "it is not clear " + text;
}

std::string verdict(const AgainstComparator& a) {
  const std::string doubt = doubts(a), then = doubt.empty() ? "." : "; but " + doubt + ".";
  const std::string no_ratio = " No ratio is given of what may be of either sign.";
  const std::string per_daly =
      plain(a.per_daly) + " dollars (± " + plain(a.per_daly_error) + " from the number of draws)";
  const auto both = [](double share) { return " Both hold in " + plain_share(share) + " of draws."; };
  switch (a.effect) {
    case CostEffect::no_difference:
      return "No difference in either.";
    case CostEffect::dominates:
      return "On average it costs no more and loses no healthy years" +
             (doubt.empty() ? ": it dominates, and nothing is paid per DALY averted." : then) +
             both(a.p_less_money_more_health);
    case CostEffect::dominated:
      return "On average it costs no less and saves no healthy years" +
             (doubt.empty() ? ": it is dominated, and there is no cost per DALY averted." : then) +
             both(a.p_more_money_less_health);
    case CostEffect::pays_for_health:
      return "On average it costs more and saves healthy years" +
             (doubt.empty() ? ": " + per_daly + " per healthy year saved (DALY averted)." : then + no_ratio);
    case CostEffect::saves_money_loses_health:
      return "On average it costs less and loses healthy years" +
             (doubt.empty() ? ": " + per_daly +
                                  " saved for each healthy year lost. This is not a cost per DALY averted: more of it "
                                  "is better."
                            : then + no_ratio);
  }
  return "";
}

std::string sentence(const AgainstComparator& a) {
  const auto signed_interval = [](const Interval& value) {
    return plain_signed(value.mean) + " (" + plain_signed(value.lo90) + " to " + plain_signed(value.hi90) + ")";
  };
  if (a.effect == CostEffect::no_difference) return a.law + " against " + a.versus + ": " + verdict(a);
  return a.law + " against " + a.versus + ": public money, on average, " + signed_interval(a.extra_cost) +
         " dollars, healthy years saved " + signed_interval(a.dalys_averted) + ". " + verdict(a);
}

}  // namespace

nlohmann::ordered_json as_json(const Decision& d) {
  json out{{"discount", d.options.discount},
           {"levels", json::array()},
           {"against", json::array()},
           {"ladder", json::array()},
           {"acceptability", as_json(d.acceptability, d.laws)},
           {"best", json::array()}};
  for (std::size_t law = 0; law < d.laws.size(); ++law)
    out["levels"].push_back(
        {{"law", d.laws[law]}, {"public_money", json_interval(d.cost[law])}, {"dalys", json_interval(d.dalys[law])}});
  for (const AgainstComparator& against : d.against) out["against"].push_back(as_json(against));
  for (const Rung& rung : d.ladder)
    out["ladder"].push_back({{"law", d.laws[rung.law]},
                             {"standing", word(rung.standing)},
                             {"against", d.laws[rung.against]},
                             {"cost_per_daly_averted", json_number(rung.per_daly)},
                             {"clear_difference", rung.clear_difference}});
  for (const BestOnOutcome& best : d.best) out["best"].push_back(as_json(best, d.laws));
  return out;
}

std::string decision_csv(const Decision& d) {
  Rows rows;
  for (std::size_t law = 0; law < d.laws.size(); ++law) {
    rows.add({"level", d.laws[law], "", "public_money", kUnknown, "total"}, d.cost[law]);
    rows.add({"level", d.laws[law], "", "dalys", kUnknown, "total"}, d.dalys[law]);
  }
  for (const AgainstComparator& against : d.against) against_rows(rows, against);
  for (const Rung& rung : d.ladder)
    rows.add({"ladder", d.laws[rung.law], d.laws[rung.against], "", kUnknown, word(rung.standing)}, rung.per_daly,
             kUnknown);
  const Acceptability& curve = d.acceptability;
  for (std::size_t i = 0; i < curve.willingness.size(); ++i)
    for (std::size_t law = 0; law < d.laws.size(); ++law)
      rows.add({"acceptability", d.laws[law], "", "", curve.willingness[i],
                law == curve.frontier[i] ? "chance_best_on_frontier" : "chance_best"},
               curve.chance[law][i], curve.error[law][i]);
  for (const BestOnOutcome& best : d.best)
    for (std::size_t law = 0; law < best.chance.share.size(); ++law)
      rows.add({"best", d.laws[law], "", best.outcome->name, kUnknown, word_of(best.direction->better)},
               best.chance.share[law], best.chance.error[law]);
  return rows.text;
}

std::vector<std::string> in_words(const Decision& decision) {
  std::vector<std::string> out;
  for (const AgainstComparator& against : decision.against) out.push_back(sentence(against));
  return out;
}

}  // namespace aftermath
