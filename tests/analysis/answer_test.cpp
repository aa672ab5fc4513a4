// The answer: violence, trafficking, HIV and money are always reported, and nothing from too few draws.
#include "engine/analysis/answer.h"

#include <gtest/gtest.h>

#include <set>

#include "engine/outputs/answer_output.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::array<std::string_view, 4> kAlways = {"client_violence", "trafficked_years", "hiv_infections",
                                                     "public_money"};

// A summary in which every outcome has this verdict, but those named.
struct Made {
  Plan plan = test::small_plan();
  Summary summary;
  explicit Made(Verdict others, const std::vector<std::pair<std::string_view, Verdict>>& named = {}) {
    plan.laws[0].id = "old";
    plan.laws[1].id = "new";
    plan.laws[0].name = "Old law";
    plan.laws[1].name = "New law";
    for (const Law& law : plan.laws) summary.laws.push_back(&law);
    for (const OutcomeInfo& outcome : outcome_vocabulary()) {
      OutcomeSummary one;
      one.outcome = &outcome;
      one.group = &group_vocabulary()[0];
      for (std::size_t scale = 0; scale < (happens_at_work(outcome) ? 2U : 1U); ++scale) {
        Effect effect;
        effect.law = "new";
        effect.versus = "old";
        effect.scale = scale == 1 ? EffectScale::encounter : own_scale(outcome);
        effect.ratio = {0.5, 0.25, 0.75};
        effect.draws = 40;
        effect.p_higher = 0.4;
        effect.verdict = others;
        for (const auto& [name, verdict] : named)
          if (name == outcome.name && scale == 0) effect.verdict = verdict;
        one.effects.push_back(effect);
      }
      summary.outcomes.push_back(one);
    }
  }
};

std::string text_of(const Summary& summary) {
  std::string text;
  for (const std::string& sentence : in_words(answers_of(summary).front())) text += sentence + "\n";
  return text;
}

}  // namespace

TEST(Answer, always_tells_of_violence_trafficking_hiv_and_money) {
  for (const Verdict others : {Verdict::cannot_be_told, Verdict::very_likely_higher, Verdict::likely_lower,
                               Verdict::no_difference, Verdict::too_few_draws}) {
    const Made made(others);
    const Answer answer = answers_of(made.summary).front();
    std::set<std::string_view> told;
    for (const auto* list : {&answer.likely, &answer.open, &answer.same})
      for (const Finding& finding : *list) told.insert(finding.outcome->name);
    for (const std::string_view name : kAlways) EXPECT_TRUE(told.contains(name)) << name << word_of(others);
  }
}

TEST(Answer, says_what_is_likely_first_and_then_what_is_not_clear) {
  const Made made(Verdict::cannot_be_told,
                  {{"public_money", Verdict::likely_lower}, {"arrests", Verdict::very_likely_lower}});
  EXPECT_EQ(text_of(made.summary),
            "Compared with Old law, New law very likely lowers arrests (-50%; 90% interval -75% to -25%); it likely "
            "lowers public money in all (-50%; 90% interval -75% to -25%).\n"
            "There is no clear difference in violence by clients (-50%; 90% interval -75% to "
            "-25%; higher in 40% of simulations), years trafficked (-50%; 90% interval -75% to -25%; higher in 40% of "
            "simulations) and new HIV infections among workers (-50%; 90% interval -75% to -25%; higher in 40% of "
            "simulations).\n");
}

TEST(Answer, says_nothing_from_too_few_draws) {
  const Made made(Verdict::too_few_draws);
  EXPECT_EQ(text_of(made.summary),
            "Too few simulations to say what New law would change: 40 were made, at least 100 are needed.\n");
}

TEST(Answer, of_equal_laws_is_that_nothing_changes) {
  EXPECT_EQ(text_of(Made(Verdict::no_difference).summary),
            "It changes nothing in violence by clients, years trafficked, new HIV infections among workers and public "
            "money in all.\n");
}

}  // namespace aftermath
