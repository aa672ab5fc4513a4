#include "engine/outputs/in_depth.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "engine/analysis/headline.h"

namespace aftermath {
namespace {

// Of every outcome and group, likely to differ where `apart` holds of the outcome's place among the headline ones.
Summary summary_where(const std::function<bool(std::size_t)>& apart) {
  const auto headline = headline_outcomes();
  Summary summary;
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    for (const GroupInfo& group : group_vocabulary()) {
      const auto at =
          static_cast<std::size_t>(std::find(headline.begin(), headline.end(), outcome.name) - headline.begin());
      OutcomeSummary one;
      one.outcome = &outcome;
      one.group = &group;
      const std::size_t scales = happens_at_work(outcome) ? 2 : 1;
      one.effects.resize(2 * scales);  // of a third law too, under which everything is likely to differ
      const bool likely = !group.dimension.empty() || at == headline.size() || apart(at);
      for (std::size_t i = 0; i < one.effects.size(); ++i)
        one.effects[i].verdict = likely || i >= scales ? Verdict::likely_lower : Verdict::cannot_be_told;
      summary.outcomes.push_back(std::move(one));
    }
  return summary;
}

std::vector<std::string> names(std::initializer_list<std::size_t> places) {
  std::vector<std::string> out;
  for (const std::size_t at : places) out.emplace_back(headline_outcomes()[at]);
  return out;
}

}  // namespace

TEST(DepthFocus, holds_the_first_four_headline_outcomes_that_are_likely_to_differ_between_the_first_two_laws) {
  const DepthFocus focus = depth_focus(summary_where([](std::size_t at) { return at % 2 == 1; }), {});
  EXPECT_EQ(focus.outcomes, names({1, 3, 5, 7}));
  EXPECT_EQ(focus.chosen, DepthFocus::Chosen::likely);
  EXPECT_EQ(depth_focus(summary_where([](std::size_t at) { return at == 9; }), {}).outcomes, names({9}));
}

TEST(DepthFocus, falls_back_where_no_headline_outcome_is_likely_to_differ) {
  const DepthFocus focus = depth_focus(summary_where([](std::size_t) { return false; }), {});
  EXPECT_EQ(focus.outcomes, (std::vector<std::string>{"client_violence", "police_contacts"}));
  EXPECT_EQ(focus.chosen, DepthFocus::Chosen::none_likely);
}

TEST(DepthFocus, is_what_was_asked_for_each_once) {
  const DepthFocus focus = depth_focus(summary_where([](std::size_t) { return true; }), {"dalys", "arrests", "dalys"});
  EXPECT_EQ(focus.outcomes, (std::vector<std::string>{"dalys", "arrests"}));
  EXPECT_EQ(focus.chosen, DepthFocus::Chosen::asked_for);
}

}  // namespace aftermath
