#include "engine/io/decision_output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

#include "engine/io/csv.h"
#include "engine/io/figures.h"
#include "engine/io/in_words.h"
#include "engine/io/json_values.h"

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

std::string_view word(Better better) {
  static constexpr std::string_view kWords[] = {"lower", "higher", "none"};
  return kWords[static_cast<std::size_t>(better)];
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
      {"outcome", best.outcome->name}, {"better", word(best.direction->better)}, {"reason", best.direction->reason}};
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

// Which of the two cannot be told; empty if both can.
std::string doubts(const AgainstComparator& a) {
  std::string text;
  if (holds_zero(a.extra_cost)) text = "whether it costs more or less";
  if (holds_zero(a.dalys_averted))
    text += std::string(text.empty() ? "" : " and ") + "whether it saves or loses healthy years";
  return text.empty() ? "" : text + " cannot be told";
}

std::string verdict(const AgainstComparator& a) {
  const std::string doubt = doubts(a), then = doubt.empty() ? "." : "; but " + doubt + ".";
  const std::string no_ratio = " No ratio is told of what may be of either sign.";
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

std::string standing_in_words(const Decision& d, const Rung& rung) {
  const std::string& other = d.laws[rung.against];
  switch (rung.standing) {
    case Rung::Standing::cheapest:
      return "costs least";
    case Rung::Standing::step:
      return rung.told_apart ? plain(rung.per_daly) + " dollars per DALY averted, instead of " + other
                             : "costs more than " + other + "; whether it averts DALYs cannot be told";
    case Rung::Standing::dominated:
      return "dominated: " + other + " costs no more and saves no fewer healthy years";
    case Rung::Standing::extendedly_dominated:
      return "extendedly dominated: going on to " + other + " buys healthy years for less";
    case Rung::Standing::same:
      return "same as " + other;
  }
  return "";
}

// A number in a narrow cell, about two digits: "+1.2M", "-34k", "+0.3".
std::string narrow(double value) {
  constexpr double kTwoDigits = 10, kThousand = 1e3, kMillion = 1e6;
  const double size = std::fabs(value);
  const double unit = size >= kMillion ? kMillion : size >= kThousand ? kThousand : 1;
  const int decimals = size >= kTwoDigits * unit ? 0 : size >= unit ? 1 : 2;
  char text[32];
  std::snprintf(text, sizeof text, "%+.*f", decimals, value / unit);
  return std::string(text) + (unit == kMillion ? "M" : unit == kThousand ? "k" : "");
}

constexpr double kPoints = 100;  // percentage points

// The matrix of who bears what: one law, headline outcomes by subgroup.
class Matrix {
 public:
  Matrix(const Summary& summary, std::size_t law) : summary_(summary), law_(law) {}

  std::string text() {
    out_ = "<div class=\"scroll\"><table class=\"matrix\"><caption>" + escaped(summary_.laws[law_]->id) + " against " +
           escaped(summary_.laws[0]->id) +
           ": difference per 1,000 worker-years (shares: percentage points; income: dollars a week; public money, "
           "healthy years: in all)</caption>\n<thead><tr><th scope=\"col\"></th>";
    for (const GroupInfo& group : group_vocabulary())
      out_ += "<th scope=\"col\"><span>" + escaped(group.title) + "</span></th>";
    out_ += "</tr></thead>\n<tbody>\n";
    for (const std::string_view name : headline_outcomes()) row(name);
    out_ += "</tbody></table></div>\n";
    return out_;
  }

 private:
  const Summary& summary_;
  std::size_t law_;
  std::string out_;

  // What is booked for everybody only (workplaces raided, say) has no subgroups to show.
  [[nodiscard]] static bool by_subgroup(const std::vector<const OutcomeSummary*>& groups) {
    return std::any_of(groups.begin() + 1, groups.end(), [](const OutcomeSummary* o) {
      return std::any_of(o->arms.begin(), o->arms.end(), [](const ArmSummary& arm) { return arm.value.mean != 0; });
    });
  }

  void row(std::string_view name) {
    std::vector<const OutcomeSummary*> groups;
    for (const OutcomeSummary& o : summary_.outcomes)
      if (o.outcome->name == name) groups.push_back(&o);
    if (groups.empty() || !by_subgroup(groups)) return;
    out_ += "<tr><th scope=\"row\">" + escaped(groups[0]->outcome->title) + "</th>";
    for (const OutcomeSummary* o : groups) cell(*o);
    out_ += "</tr>\n";
  }

  void cell(const OutcomeSummary& o) {
    const Effect& e = effect_of(o, law_ - 1);
    const Quantiles difference = as_shown(e.difference, *o.outcome), level = as_shown(e.level, *o.outcome);
    if (!std::isfinite(difference.median)) {
      out_ += "<td>–</td>";
      return;
    }
    const std::string number = narrow(difference.median);
    out_ += "<td" + shade(e) + " title=\"" + plain_signed(difference.median) + " (" + plain(difference.lo90) + " to " +
            plain(difference.hi90) + "), " + in_words(e.verdict) + "; comparator " + plain(level.median) + "\">" +
            (e.verdict == Verdict::no_difference ? "0"
             : is_likely(e.verdict)              ? number
                                                 : "(" + number + ")") +
            "</td>";
  }

  // Three strengths, by the change relative to the comparator.
  [[nodiscard]] static std::string shade(const Effect& e) {
    constexpr double kSome = 0.1, kMuch = 0.3;
    if (!is_likely(e.verdict)) return "";
    // Infinite where the comparator has none.
    const double change = std::fabs(e.difference.median) / std::fabs(e.level.median);
    const char* strength = change > kMuch ? "3" : change > kSome ? "2" : "1";
    return std::string(" class=\"") + (e.difference.median < 0 ? "less" : "more") + strength + "\"";
  }
};

std::string better_in_words(Better better) {
  switch (better) {
    case Better::lower:
      return "less";
    case Better::higher:
      return "more";
    case Better::none:
      return "not said";
  }
  return "";
}

// Headline outcomes in their order, or all others.
std::vector<const BestOnOutcome*> in_order(const Decision& decision, bool headline) {
  std::vector<const BestOnOutcome*> out;
  const auto names = headline_outcomes();
  const auto place = [&](const BestOnOutcome* b) { return std::find(names.begin(), names.end(), b->outcome->name); };
  for (const BestOnOutcome& best : decision.best)
    if ((place(&best) != names.end()) == headline) out.push_back(&best);
  std::stable_sort(out.begin(), out.end(),
                   [&](const BestOnOutcome* a, const BestOnOutcome* b) { return place(a) < place(b); });
  return out;
}

constexpr std::size_t kFewLaws = 3;  // that leave room for a column of reasons

HtmlTable side_by_side(const Summary& summary, const Decision& decision, bool headline) {
  HtmlTable table;
  table.caption = "Totals over " + std::to_string(summary.years) +
                  " years (shares: over the whole time); after the dot, in how many draws that law is best";
  table.heading = {"Outcome"};
  table.numbers = {false};
  for (const std::string& law : decision.laws) {
    table.heading.push_back(law);
    table.numbers.push_back(true);
  }
  const bool crowded = decision.laws.size() > kFewLaws;
  table.heading.emplace_back(crowded ? "Better" : "Which is better, and why");
  for (const BestOnOutcome* each : in_order(decision, headline)) {
    const BestOnOutcome& best = *each;
    const auto of = std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
      return o.outcome->name == best.outcome->name && o.group->dimension.empty();
    });
    std::vector<std::string> row = {std::string(best.outcome->title)};
    for (std::size_t law = 0; law < decision.laws.size(); ++law)
      row.push_back(
          plain(of->arms[law].value.mean) +
          (best.chance.share.empty() ? "" : (crowded ? " · " : "\u00a0·\u00a0") + plain_share(best.chance.share[law])));
    row.push_back(better_in_words(best.direction->better) +
                  (crowded ? "" : ": " + std::string(best.direction->reason)));
    table.rows.push_back(row);
  }
  return table;
}

void add_reasons(HtmlDocument& page, const Decision& decision) {
  HtmlTable table{"", {"Outcome", "Better", "Why"}, {}, {}};
  for (const BestOnOutcome& best : decision.best)
    table.rows.push_back({std::string(best.outcome->title), better_in_words(best.direction->better),
                          std::string(best.direction->reason)});
  page.body() += "<details><summary>Which direction is better, and why</summary>\n";
  page.table(table);
  page.body() += "</details>\n";
}

void add_money_and_health(HtmlDocument& page, const Decision& d) {
  page.body() += "<h3>Money and healthy years</h3>\n";
  HtmlTable levels{"Laws by rising cost. Standing: by the averages alone",
                   {"Law", "Public money, dollars", "Healthy years lost (DALYs)", "Standing"},
                   {false, true, true, false},
                   {}};
  for (const Rung& rung : d.ladder)
    levels.rows.push_back(
        {d.laws[rung.law], plain(d.cost[rung.law]), plain(d.dalys[rung.law]), standing_in_words(d, rung)});
  page.table(levels);
  page.list("Against the comparator", in_words(d));
  const double error = [&] {
    double largest = 0;
    for (const auto& law : d.acceptability.error)
      largest = std::max(largest, *std::max_element(law.begin(), law.end()));
    return largest;
  }();
  page.figure(acceptability_figure(d),
              "Acceptability curve: the chance that each law has the highest net monetary benefit, by what one is "
              "willing to pay for a healthy year. Rings: the law that is best on average at that price (frontier); it "
              "need not be the one with the highest chance. Monte-Carlo standard error: at most " +
                  plain_share(error) + ".");
  constexpr std::size_t kShown = 4;  // of the curve's steps, a table shows the quarters
  HtmlTable curve{"Chance of the highest net monetary benefit", {"Dollars per DALY averted"}, {true}, {}};
  for (const std::string& law : d.laws) {
    curve.heading.push_back(law);
    curve.numbers.push_back(true);
  }
  curve.heading.emplace_back("Best on average");
  const std::size_t last = d.acceptability.willingness.size() - 1;
  for (std::size_t i = 0; i <= last; i += last / kShown) {
    std::vector<std::string> row = {plain(d.acceptability.willingness[i])};
    for (const auto& chance : d.acceptability.chance) row.push_back(plain_share(chance[i]));
    row.push_back(d.laws[d.acceptability.frontier[i]]);
    curve.rows.push_back(row);
  }
  page.table(curve);
}

std::vector<std::string> judgements(const Decision& d) {
  std::string discount = "Money and healthy years are ";
  discount += d.options.discount > 0 ? "discounted by " + plain(kPoints * d.options.discount) +
                                           " % a year in this part (elsewhere in the report they are not)."
                                     : "not discounted (--discount).";
  const std::string directions =
      "Which direction is better is declared for each outcome, with its reason. Where people disagree (how large the "
      "market is, raids, arrests) or where more can mean two things (people freed), no law is called best.";
  const std::string health =
      "A healthy year counts the same for everybody. DALYs count illness, injury and death of workers; being "
      "trafficked, "
      "locked up or deported weighs nothing in them, nor does any right or wrong. They must not decide alone.";
  const std::string money = "Money is public money only: not what workers earn or lose, not what clients pay.";
  const std::string score =
      "Outcomes are not added up into one score. Being best in most draws is not being much better: read the sizes.";
  return {directions, health, money, discount, score};
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
                             {"told_apart", rung.told_apart}});
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
      rows.add({"best", d.laws[law], "", best.outcome->name, kUnknown, word(best.direction->better)},
               best.chance.share[law], best.chance.error[law]);
  return rows.text;
}

std::vector<std::string> in_words(const Decision& decision) {
  std::vector<std::string> out;
  for (const AgainstComparator& against : decision.against) out.push_back(sentence(against));
  return out;
}

void add_decision(HtmlDocument& page, const Summary& summary, const Decision& decision) {
  page.heading("To decide");
  page.paragraph("The laws side by side, what a healthy year costs, and who bears what.");
  page.list("Value judgements in this part", judgements(decision));
  page.body() += "<h3>Side by side</h3>\n";
  page.table(side_by_side(summary, decision, true));
  page.body() += "<details><summary>All other outcomes side by side</summary>\n";
  page.table(side_by_side(summary, decision, false));
  page.body() += "</details>\n";
  if (decision.laws.size() > kFewLaws) add_reasons(page, decision);
  add_money_and_health(page, decision);
  page.body() +=
      "<h3>Who bears what</h3>\n<p>Signs tell more (+) or less (-) than under the comparator, not better or worse. "
      "In brackets: no clear difference. Colour repeats the sign, <span class=\"less2\">less</span>, <span "
      "class=\"more2\">more</span>, in three strengths: under 10%, up to 30% and over 30% of the comparator's rate. A "
      "group that is small has few events and wide intervals. People are counted in the group they are in at the "
      "time, so a law that moves people between groups changes who is in them. What is booked for nobody in "
      "particular is left out.</p>\n";
  for (std::size_t law = 1; law < summary.laws.size(); ++law) page.body() += Matrix(summary, law).text();
}

}  // namespace aftermath
