#include "engine/analysis/elicit.h"

#include <gtest/gtest.h>

#include <set>

#include "engine/analysis/assumptions.h"
#include "engine/library/library.h"

namespace aftermath {
namespace {

Question question_of(Quantity quantity, const char* scale = "share") {
  return {quantity, "topic", "ask", "unit", "", *answer_scale(scale), 1};
}

const std::vector<Question>& questions() {
  static const std::vector<Question>* const kQuestions = new std::vector<Question>{
      question_of(Quantity::police_practice), question_of(Quantity::stigma_report, "divided_by 10"),
      question_of(Quantity::police_fine), question_of(Quantity::stigma_violence, "divided_by 10")};
  return *kQuestions;
}

QuantityTable table_with(const std::string& grade) {
  QuantityTable table(kQuantities);
  for (std::size_t i = 0; i < kQuantities; ++i) {
    table[i].quantity = static_cast<Quantity>(i);
    table[i].grade = grade;
    table[i].prior = {Prior::Shape::lognormal, 0.5, 0.3};
  }
  return table;
}

std::vector<Quantity> asked(const Selection& selection) {
  std::vector<Quantity> out;
  for (const ChosenQuestion& one : selection.asked) out.push_back(one.question->quantity);
  return out;
}

FilledForm form(const std::string& id, Quantity quantity, double lowest, double best, double highest) {
  return {id, id + ".toml", {{quantity, {id, false, lowest, best, highest}}}};
}

}  // namespace

TEST(ChooseQuestions, without_importances_every_mechanism_has_its_turn_first) {
  const QuantityTable table = table_with("assumption");
  EXPECT_EQ(asked(choose_questions(questions(), table, {}, 3)),
            (std::vector<Quantity>{Quantity::police_practice, Quantity::stigma_report, Quantity::police_fine}));
  EXPECT_EQ(choose_questions(questions(), table, {}, 100).asked.size(), questions().size());
}

TEST(ChooseQuestions, nothing_with_studies_behind_it_is_asked) {
  QuantityTable table = table_with("B");
  EXPECT_TRUE(choose_questions(questions(), table, {}, 9).asked.empty());
  table[static_cast<std::size_t>(Quantity::stigma_violence)].grade = "D";
  EXPECT_EQ(asked(choose_questions(questions(), table, {}, 9)), std::vector<Quantity>{Quantity::stigma_violence});
}

TEST(ChooseQuestions, importances_put_what_matters_most_first_and_name_what_cannot_be_asked) {
  const std::vector<Importance> matter = {{Quantity::police_fine, 0.1, "arrests"},
                                          {Quantity::stigma_violence, 0.4, "client_violence"},
                                          {Quantity::exploit_debt, 0.3, "newly_exploited"},
                                          {Quantity::police_practice, 0, "arrests"}};
  const Selection chosen = choose_questions(questions(), table_with("assumption"), matter, 5);
  EXPECT_EQ(asked(chosen), (std::vector<Quantity>{Quantity::stigma_violence, Quantity::police_fine}));
  EXPECT_EQ(chosen.asked[0].outcome, "client_violence");
  ASSERT_EQ(chosen.not_askable.size(), 1U);
  EXPECT_EQ(chosen.not_askable[0].quantity, Quantity::exploit_debt);
}

TEST(PoolForms, each_quantity_is_pooled_from_the_forms_that_answer_it) {
  QuantityTable main = table_with("assumption");
  main[static_cast<std::size_t>(Quantity::stigma_report)].null_value = 1;
  const auto pooled = pool_forms(
      {form("000001", Quantity::stigma_report, 5, 10, 20), form("000002", Quantity::stigma_report, 5, 10, 20),
       form("000003", Quantity::stigma_violence, 8, 12, 30)},
      questions(), main);
  ASSERT_TRUE(pooled) << pooled.error().text();
  ASSERT_EQ(pooled->size(), 2U);
  const QuantityRecord& first = (*pooled)[0].record;
  EXPECT_EQ(first.quantity, Quantity::stigma_report);
  EXPECT_EQ(first.grade, "elicited");
  EXPECT_EQ(first.null_value, 1);
  EXPECT_EQ(first.answers->forms.size(), 2U);
  EXPECT_NEAR(first.prior.centre, 1, 1e-12);
  EXPECT_FALSE(answers_problem(first));
  EXPECT_FALSE(pool_forms({{"000001", "a.toml", {}}}, questions(), main));
}

TEST(WithoutElicited, puts_back_only_what_was_elicited) {
  Plan main, plan;
  main.quantities = table_with("assumption");
  plan.quantities = main.quantities;
  const auto elicited = static_cast<std::size_t>(Quantity::stigma_report);
  const auto assumed = static_cast<std::size_t>(Quantity::police_fine);
  plan.quantities[assumed].prior.centre = 0.9;
  EXPECT_FALSE(has_elicited(plan.quantities));
  plan.quantities[elicited].prior.centre = 0.7;
  plan.quantities[elicited].answers = Answers{};
  EXPECT_TRUE(has_elicited(plan.quantities));
  const Plan without = without_elicited(plan, main);
  EXPECT_EQ(without.quantities[elicited].prior, main.quantities[elicited].prior);
  EXPECT_EQ(without.quantities[assumed].prior.centre, 0.9);
}

TEST(BundledQuestions, each_asks_for_a_number_without_a_study_and_its_prior_lies_where_answers_reach) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library) << library.error().text();
  const auto bundled = library->questions();
  ASSERT_TRUE(bundled) << bundled.error().text();
  const auto parameters = library->parameters();
  ASSERT_TRUE(parameters) << parameters.error().text();
  for (const Question& question : *bundled) {
    const QuantityRecord& record = (*parameters)[static_cast<std::size_t>(question.quantity)];
    const QuantityInfo& about = info(question.quantity);
    EXPECT_TRUE(on_weak_evidence(record)) << about.name;
    EXPECT_TRUE(record.prior.has_scores()) << about.name;
    // The middle of the present prior is an answer that somebody could give, and it comes back as the same value.
    const double typed = answer_of(question.scale, record.prior.at(0.5));
    EXPECT_GE(typed, 0) << about.name;
    EXPECT_LE(typed, most_answer(question.scale)) << about.name;
    const FormValues values =
        values_of(about, record.prior.shape, question.scale, {"000001", false, typed, typed, typed});
    EXPECT_NEAR(values.value[1], record.prior.at(0.5), 1e-9) << about.name;
  }
}

TEST(BundledQuestions, the_twelve_usual_ones_are_of_twelve_mechanisms) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  const auto bundled = library->questions();
  const auto parameters = library->parameters();
  const Selection chosen = choose_questions(*bundled, *parameters, {}, 12);
  std::set<std::string_view> mechanisms;
  for (const ChosenQuestion& one : chosen.asked) {
    const std::string_view name = info(one.question->quantity).name;
    mechanisms.insert(name.substr(0, name.find('.')));
  }
  EXPECT_EQ(mechanisms.size(), 12U);
}

}  // namespace aftermath
