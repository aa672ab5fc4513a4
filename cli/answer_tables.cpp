#include "cli/answer_tables.h"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "cli/problems.h"
#include "cli/text_table.h"
#include "engine/analysis/answer.h"
#include "engine/analysis/headline.h"
#include "engine/outputs/answer_output.h"
#include "engine/outputs/elsewhere_output.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

const OutcomeSummary* everybody(const Summary& summary, std::string_view outcome) {
  const auto found = std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
    return o.outcome->name == outcome && o.group->dimension.empty();
  });
  return found == summary.outcomes.end() ? nullptr : &*found;
}

// Of a file for --assume: which numbers it sets. A preset is no file.
std::string own_numbers_in_words(const Plan& plan) {
  constexpr std::size_t kMostNamed = 5;
  std::size_t own = 0;
  std::string names;
  for (const QuantityRecord& record : plan.quantities) {
    if (record.file.empty() || !plan.assume.starts_with(record.file)) continue;
    if (++own <= kMostNamed) names += (own > 1 ? ", " : "") + std::string(info(record.quantity).name);
  }
  if (own == 0) return "";
  return " sets " + counted(own, "number") + ": " + names + (own > kMostNamed ? ", ..." : "");
}

void print_heading(const Plan& plan, const Summary& summary) {
  std::cout << plan.setting.name << ", " << counted(summary.years, "year") << " from "
            << format_date(plan.setting.change) << ", " << counted(summary.draws, "draw") << " of " << summary.people
            << " people who stand for about " << plain(summary.represents) << "; brackets hold 90% intervals";
  if (!summary.assume.empty()) std::cout << "; assumptions: " << summary.assume << own_numbers_in_words(plan);
  std::cout << "\n" << age_in_words(plan.setting) << "\n\n";
}

std::string middle_in_words(const OutcomeInfo& outcome, const Effect& e) {
  return std::isfinite(e.ratio.median) ? "x" + plain(e.ratio.median)
                                       : plain_signed(as_shown(e.difference, outcome).median) + points_of(outcome);
}

std::vector<std::string> effect_row(const OutcomeInfo& outcome, const Effect& e) {
  const Quantiles effect = std::isfinite(e.ratio.median) ? e.ratio : as_shown(e.difference, outcome);
  return {std::string(outcome.title),
          plain(as_shown(e.level, outcome).median),
          scale_in_words(e.scale, outcome),
          middle_in_words(outcome, e),
          plain(effect.lo90) + " to " + plain(effect.hi90),
          e.verdict == Verdict::no_difference ? "–" : plain_share(e.p_higher),
          in_words(e.verdict)};
}

// What a finding rests on: its middle under either side's assumptions, whether that keeps the finding's side, and the
// share of its spread that goes with weak evidence.
void add_grade(std::vector<std::string>& row, const OutcomeSummary& o, std::size_t law, const Challenge* challenge) {
  if (challenge == nullptr || challenge->sides.empty()) return;
  const Effect& own = effect_of(o, law);
  const auto index = static_cast<std::size_t>(o.outcome - outcome_vocabulary().data());
  const double weak = challenge->weak[law][index];
  const bool same = own.verdict == Verdict::no_difference;
  for (const Side& side : challenge->sides)
    row.push_back(middle_in_words(*o.outcome, effect_of(side.outcomes[index], law)));
  row.push_back(same ? "–" : keeps_its_side(*challenge, index, law, own) ? "yes" : "no");
  row.push_back(same || std::isnan(weak) ? "–" : plain_share(weak));
}

// The real changes that have most in common with a compared law.
void print_elsewhere(const Summary& summary) {
  constexpr std::size_t kMost = 3;
  if (summary.elsewhere.empty()) return;
  std::cout
      << "\nWhere real laws moved the same rules: observed, beside what this model predicts without the studies of "
         "that case\n";
  for (std::size_t i = 0; i < std::min(kMost, summary.elsewhere.size()); ++i) {
    const Elsewhere& one = summary.elsewhere[i];
    std::cout << heading_in_words(one) << "\n";
    for (const ReplayedFigure& figure : one.change.figures)
      std::cout << "  " << title_of(figure) << ": observed " << observed_in_words(figure) << ", predicted "
                << predicted_in_words(figure) << "\n";
  }
  if (summary.elsewhere.size() > kMost)
    std::cout << summary.elsewhere.size() - kMost << " more in the report and in summary.json ('elsewhere')\n";
}

}  // namespace

void print_levels(const Plan& plan, const Summary& summary, const Challenge*) {
  print_heading(plan, summary);
  TextTable table{{{"over " + counted(summary.years, "year")}}, {false}};
  for (const Law& law : plan.laws) {
    table.rows[0].push_back(law.id);
    table.right.push_back(true);
  }
  for (const std::string_view name : headline_outcomes()) {
    const OutcomeSummary* o = everybody(summary, name);
    std::vector<std::string> row = {std::string(o->outcome->title)};
    for (const ArmSummary& arm : o->arms) row.push_back(plain(arm.value));
    table.rows.push_back(row);
  }
  std::cout << table.text();
}

void print_differences(const Plan& plan, const Summary& summary, const Challenge* challenge) {
  print_heading(plan, summary);
  for (const Answer& answer : answers_of(summary)) {
    for (const std::string& sentence : in_words(answer)) std::cout << sentence << "\n";
    std::cout << "\n";
  }
  for (std::size_t arm = 1; arm < plan.laws.size(); ++arm) {
    TextTable table{{{"over " + counted(summary.years, "year"), plan.laws[0].id, "", plan.laws[arm].id, "90% interval",
                      "chance higher", ""}},
                    {false, true, false, true, true, true, false, true, true, false, true}};
    if (challenge != nullptr && !challenge->sides.empty()) {
      for (const Side& side : challenge->sides) table.rows[0].push_back(side.assume);
      table.rows[0].emplace_back("same for both sides");
      table.rows[0].emplace_back("on weak evidence");
    }
    for (const std::string_view name : headline_outcomes()) {
      const OutcomeSummary* o = everybody(summary, name);
      const Effect& own = effect_of(*o, arm - 1);
      for (const Effect& e : o->effects) {
        if (e.law != own.law) continue;
        table.rows.push_back(effect_row(*o->outcome, e));
        if (&e == &own) add_grade(table.rows.back(), *o, arm - 1, challenge);
      }
    }
    std::cout << table.text() << (arm + 1 < plan.laws.size() ? "\n" : "");
  }
  if (challenge != nullptr && !challenge->sides.empty())
    std::cout << "critics, associations: the middle of " << challenge->sides.front().draws
              << " simulations each, with every disputed number from one side"
              << (challenge->sides.front().draws < kFewestDrawsForAVerdict ? "; too few for a word of their own\n"
                                                                           : "\n");
  print_elsewhere(summary);
  if (!summary.idle_levers.empty()) {
    std::cout << "\nno mechanism of this version acts on:";
    for (const std::string& lever : summary.idle_levers) std::cout << " " << lever;
    std::cout << "\n";
  }
}

}  // namespace aftermath::cli
