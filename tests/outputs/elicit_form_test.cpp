#include "engine/outputs/elicit_form.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "engine/inputs/quantity_toml.h"
#include "engine/outputs/elicit_output.h"

namespace aftermath {
namespace {

const std::vector<Question>& questions() {
  static const std::vector<Question>* const kQuestions = new std::vector<Question>{
      {Quantity::police_practice, "Police", "What <do> they do?", "out of 100 times", "", *answer_scale("share"), 1},
      {Quantity::stigma_report, "Reporting", "How many?", "out of 100 people", "", *answer_scale("odds_against 30"),
       1}};
  return *kQuestions;
}

const QuantityTable& table() {
  static const QuantityTable* const kTable = [] {
    auto* all = new QuantityTable(kQuantities);
    for (std::size_t i = 0; i < kQuantities; ++i) {
      (*all)[i].quantity = static_cast<Quantity>(i);
      (*all)[i].grade = "assumption";
      (*all)[i].prior = {Prior::Shape::lognormal, 0.5, 0.3};
    }
    (*all)[static_cast<std::size_t>(Quantity::police_practice)].prior.shape = Prior::Shape::logit_normal;
    return all;
  }();
  return *kTable;
}

Selection selection() { return choose_questions(questions(), table(), {}, 9); }

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

std::string filled_toml() {
  std::string text = replaced(blank_toml(selection().asked), "form = \"\"", "form = \"048213\"");
  text = replaced(text, "lowest = \"\"\nhighest = \"\"\nbest = \"\"", "lowest = 20\nhighest = 60.5\nbest = 35");
  return replaced(text, "best = \"\"\ndont_know = false", "best = \"\"\ndont_know = true");
}

const std::string kHeading = "form,number,name,scale,lowest,highest,best,dont_know\n";

std::string problem_of(const std::string& text, const std::string& file) {
  const Result<FilledForm> form = filled_form(text, file, questions(), table());
  return form ? "" : form.error().text();
}

}  // namespace

TEST(ElicitForm, a_blank_file_that_was_filled_in_is_read_back) {
  const Result<FilledForm> form = filled_form(filled_toml(), "f.toml", questions(), table());
  ASSERT_TRUE(form) << form.error().text();
  EXPECT_EQ(form->id, "048213");
  ASSERT_EQ(form->items.size(), 2U);
  EXPECT_EQ(form->items[0].answer, (FormAnswer{"048213", false, 20, 35, 60.5}));
  EXPECT_EQ(form->items[1].answer, (FormAnswer{"048213", true, 0, 0, 0}));
}

TEST(ElicitForm, a_spreadsheet_says_the_same_with_commas_semicolons_quotes_and_a_byte_order_mark) {
  const std::string rows =
      "048213,1,police_contact.practice,share,20,60.5,35,\n,2,stigma.report,odds_against 30,,,,x\n";
  std::string semicolons = kHeading + rows;
  std::replace(semicolons.begin(), semicolons.end(), ',', ';');
  const auto expected = filled_form(filled_toml(), "f.toml", questions(), table());
  for (const std::string& text :
       {kHeading + rows, semicolons, replaced(semicolons, "60.5", "60,5"), "\xEF\xBB\xBF" + kHeading + rows,
        replaced(kHeading + rows, ",share,20,", ",\"share\",\"20\" ,"), kHeading + rows + ",,,,,,,\r\n"}) {
    const Result<FilledForm> form = filled_form(text, "f.csv", questions(), table());
    ASSERT_TRUE(form) << form.error().text() << "\n" << text;
    EXPECT_EQ(form->id, "048213");
    ASSERT_EQ(form->items.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(form->items[i].answer, expected->items[i].answer) << text;
  }
}

TEST(ElicitForm, skipped_questions_are_no_answers) {
  const std::string text = replaced(blank_toml(selection().asked), "form = \"\"", "form = \"048213\"");
  const Result<FilledForm> form = filled_form(text, "f.toml", questions(), table());
  ASSERT_TRUE(form) << form.error().text();
  EXPECT_TRUE(form->items.empty());
  const std::string csv = replaced(blank_csv(selection().asked), "\n,1", "\n048213,1");
  const Result<FilledForm> sheet = filled_form(csv, "f.csv", questions(), table());
  const std::string without_zero =
      replaced(blank_csv(selection().asked), "\n,1", "\n48213,1");  // as a spreadsheet saves it
  EXPECT_EQ(filled_form(without_zero, "f.csv", questions(), table())->id, "048213");
  ASSERT_TRUE(sheet) << sheet.error().text();
  EXPECT_TRUE(sheet->items.empty());
}

TEST(ElicitForm, a_mistake_has_one_message_with_its_place) {
  const std::string good = filled_toml();
  EXPECT_EQ(
      problem_of(replaced(good, "\"048213\"", "\"Anna\""), "f.toml"),
      "f.toml:7:8: the form's number is not six digits; expected six digits drawn at random, such as \"482913\": no "
      "name, no date");
  EXPECT_EQ(
      problem_of(replaced(good, "best = 35", "best = 35\nremark = \"I know Anna\""), "f.toml"),
      "f.toml:16:1: [[answer]] has an unknown key 'remark'; expected name, scale, dont_know, lowest, best or highest");
  EXPECT_EQ(
      problem_of(replaced(good, "police_contact.practice", "police_contact.practise"), "f.toml"),
      "f.toml:11:8: unknown name 'police_contact.practise'; expected police_contact.practice or stigma.report; did "
      "you mean 'police_contact.practice'?");
  EXPECT_EQ(problem_of(replaced(good, "best = 35", "best = 75"), "f.toml"),
            "f.toml:15:8: 'best' does not lie between 'lowest' and 'highest'; expected lowest <= best <= highest");
  EXPECT_EQ(problem_of(replaced(good, "best = 35", "best = \"\""), "f.toml"),
            "f.toml:15:8: 'best' is empty; expected a number, or all three empty");
  EXPECT_EQ(problem_of(replaced(good, "highest = 60.5", "highest = 160"), "f.toml"),
            "f.toml:14:11: 'highest' is 160; expected a number from 0 to 100");
  EXPECT_EQ(problem_of(replaced(good, "odds_against 30", "odds_against 20"), "f.toml"),
            "f.toml:21:9: 'stigma.report' was asked on the scale 'odds_against 20', which is not that of the question; "
            "expected odds_against 30");
  EXPECT_EQ(problem_of(replaced(good, "stigma.report", "police_contact.practice"), "f.toml"),
            "f.toml:20:8: 'police_contact.practice' is answered twice; expected each question once");
}

TEST(ElicitForm, a_mistake_in_a_spreadsheet_has_its_line_and_column) {
  const auto row = [](const std::string& text) { return problem_of(kHeading + text + "\n", "f.csv"); };
  EXPECT_EQ(row("048213,1,police_contact.practise,share,20,60,35,"),
            "f.csv:2:10: unknown name 'police_contact.practise'; expected a name of the blank file; did you mean "
            "'police_contact.practice'?");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,60,many,"),
            "f.csv:2:46: 'best' is 'many'; expected a number from 0 to 100, or all three empty");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,60,35,,Anna"),
            "f.csv:2:50: the row has 9 cells; expected 8 cells: form, number, name, scale, lowest, highest, best or "
            "dont_know");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,60,60,60,"),
            "f.csv:2:43: 'highest' is not above 'lowest'; expected a range, even a small one");
  EXPECT_EQ(row(",1,police_contact.practice,share,20,60,35,").substr(0, 40),
            "f.csv:2:1: no row has the form's number;");
  EXPECT_EQ(problem_of("form,number,name,scale,lowest,higest,best,dont_know\n", "f.csv"),
            "f.csv:1:31: unknown column 'higest'; expected highest; did you mean 'highest'?");
}

TEST(ElicitForm, what_a_spreadsheet_may_not_hold_is_refused_where_it_stands) {
  const auto row = [](const std::string& text) { return problem_of(kHeading + text + "\n", "f.csv"); };
  const std::string good = "048213,1,police_contact.practice,share,20,60,35,\n";
  EXPECT_EQ(row("048213,one,police_contact.practice,share,20,60,35,"),
            "f.csv:2:8: 'number' is 'one'; expected the number of the question");
  EXPECT_EQ(row(good + "048213,1,police_contact.practice,share,20,60,35,"),
            "f.csv:3:10: 'police_contact.practice' is answered twice; expected each question once");
  EXPECT_EQ(row("048213,1,police_contact.practice,rate,20,60,35,"),
            "f.csv:2:34: 'police_contact.practice' was asked on the scale 'rate', which is not that of the question; "
            "expected share");
  EXPECT_EQ(row(good + "048214,2,stigma.report,odds_against 30,20,60,35,"),
            "f.csv:3:1: a second form begins here; expected one file for each form");
  EXPECT_EQ(row("482130x,1,police_contact.practice,share,20,60,35,").substr(0, 51),
            "f.csv:2:1: the form's number is not six digits; exp");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,60,35,maybe"),
            "f.csv:2:49: 'dont_know' is 'maybe'; expected x or nothing");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,60,35,x"),
            "f.csv:2:49: a range stands beside 'dont_know'; expected either a range or an x");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,,35,"),
            "f.csv:2:43: 'highest' is ''; expected a number from 0 to 100, or all three empty");
  EXPECT_EQ(row("048213,1,police_contact.practice,share,20,101,35,"),
            "f.csv:2:43: 'highest' is '101'; expected a number from 0 to 100, or all three empty");
  EXPECT_EQ(row("048213,1,\"police_contact.practice,share,20,60,35,"),
            "f.csv:2:1: a quotation mark is not closed; expected one cell for each column");
  EXPECT_EQ(
      problem_of("form,number,name,scale,lowest,highest,best\n", "f.csv"),
      "f.csv:1:1: the column 'dont_know' is missing; expected form, number, name, scale, lowest, highest, best or "
      "dont_know");
  EXPECT_EQ(problem_of(replaced(kHeading, "dont_know", "dont_know,notes"), "f.csv"),
            "f.csv:1:54: unknown column 'notes'; expected no further column");
}

TEST(ElicitForm, a_range_beyond_all_that_the_model_holds_is_refused_where_it_stands) {
  std::vector<Question> tens = questions();
  tens[1].scale = *answer_scale("divided_by 10");
  const Result<FilledForm> form =
      filled_form(kHeading + "048213,2,stigma.report,divided_by 10,600,900,700,\n", "f.csv", tens, table());
  ASSERT_FALSE(form);
  EXPECT_EQ(
      form.error().text(),
      "f.csv:2:38: the whole range lies beyond what the model can hold for 'stigma.report'; expected a range that "
      "reaches further, or dont_know");
}

TEST(ElicitForm, importances_are_the_largest_of_each_quantity_and_mistakes_have_a_place) {
  const auto read = importances_from_json(
      R"({"seed": 1, "outcomes": [{"outcome": "a", "indices": [{"quantity": "stigma.report", "first": 0.1, "total": 0.2},
      {"quantity": "police_contact.practice", "total": null}]},
      {"outcome": "b", "indices": [{"quantity": "stigma.report", "total": 0.5}]}]})",
      "s.json");
  ASSERT_TRUE(read) << read.error().text();
  ASSERT_EQ(read->size(), 1U);
  EXPECT_EQ((*read)[0].total, 0.5);
  EXPECT_EQ((*read)[0].outcome, "b");
  EXPECT_EQ(importances_from_json("{\n \"outcomes\": [}", "s.json").error().text().substr(0, 38),
            "s.json:2:15: this is no JSON; expected");
  EXPECT_EQ(importances_from_json(
                R"({"outcomes": [{"outcome": "a", "indices": [{"quantity": "stigma.reprot", "total": 1}]}]})", "s.json")
                .error()
                .nearest,
            "stigma.report");
  for (const char* text :
       {"[]", "{}", R"({"outcomes": 3})", R"({"outcomes": [{"outcome": "a"}]})", R"({"outcomes": []})",
        R"({"outcomes": [{"outcome": "a", "indices": [{"quantity": "stigma.report"}]}]})",
        R"({"outcomes": [{"outcome": "a", "indices": [{"quantity": 1, "total": 1}]}]})",
        R"({"outcomes": [{"outcome": "a", "indices": [3]}]})",
        R"({"outcomes": 1e999999})"})  // the last: beyond what a double holds, for which the library has another error
    EXPECT_FALSE(importances_from_json(text, "s.json")) << text;
}

TEST(ElicitOutput, the_parameter_file_is_read_back_as_the_same_priors_and_forms) {
  std::mt19937_64 luck(21);
  std::uniform_real_distribution<double> any(1, 60);
  for (int trial = 0; trial < 20; ++trial) {
    std::vector<FilledForm> forms;
    for (const char* id : {"000001", "000002", "999999"}) {
      FilledForm form{id, "", {}};
      for (const Question& question : questions()) {
        const double low = any(luck);
        form.items.push_back({question.quantity, {id, false, low, low + 3, low + 9}});
      }
      forms.push_back(form);
    }
    forms.push_back({"123456", "", {{Quantity::stigma_report, {"123456", true, 0, 0, 0}}}});
    const auto pooled = pool_forms(forms, questions(), table());
    ASSERT_TRUE(pooled);
    const auto records = parameters_from_toml(elicited_toml(*pooled, forms.size()), "e.toml");
    ASSERT_TRUE(records) << records.error().text();
    ASSERT_EQ(records->size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
      EXPECT_EQ((*records)[i].quantity, (*pooled)[i].record.quantity);
      EXPECT_NEAR((*records)[i].prior.centre, (*pooled)[i].record.prior.centre,
                  1e-4 * (*pooled)[i].record.prior.centre);
      ASSERT_EQ((*records)[i].answers->forms.size(), (*pooled)[i].record.answers->forms.size());
      for (std::size_t form = 0; form < (*records)[i].answers->forms.size(); ++form)
        EXPECT_EQ((*records)[i].answers->forms[form].dont_know, (*pooled)[i].record.answers->forms[form].dont_know);
    }
  }
}

TEST(ElicitOutput, a_grade_of_elicited_needs_its_forms_and_a_prior_that_follows_from_them) {
  const std::string head =
      "format = 1\n[[parameter]]\nname = \"stigma.report\"\ndistribution = \"lognormal\"\nmedian = 1\nsd_log = "
      "0.421404\n";
  const std::string form = "[[parameter.form]]\nform = \"000001\"\nlowest = 5\nbest = 10\nhighest = 20\n";
  const std::string scale = "scale = \"divided_by 10\"\n", elicited = "grade = \"elicited\"\n";
  const auto text_of = [](const std::string& text) {
    const auto records = parameters_from_toml(text, "e.toml");
    return records ? std::string() : records.error().text();
  };
  EXPECT_EQ(text_of(head + elicited + scale + form), "");
  EXPECT_EQ(
      text_of(head + elicited),
      "e.toml:2:1: 'stigma.report' is elicited, but has no 'scale'; expected what 'aftermath elicit import' writes: "
      "scale and [[parameter.form]]");
  EXPECT_EQ(
      text_of(head + "grade = \"assumption\"\n" + scale),
      "e.toml:8:9: 'scale' belongs to filled forms, but the grade is not 'elicited'; expected grade = \"elicited\"");
  EXPECT_EQ(
      text_of(replaced(head, "median = 1", "median = 2") + elicited + scale + form),
      "e.toml:2:1: the prior of 'stigma.report' is not what its forms pool to; expected median = 1 with a spread of "
      "0.4214035639");
  EXPECT_EQ(text_of(head + elicited + scale + form + form),
            "e.toml:14:1: the form '000001' stands twice; expected each form once");
  EXPECT_EQ(text_of(head + elicited + scale + form + "name = \"Anna\"\n"),
            "e.toml:14:1: [[form]] has an unknown key 'name'; expected form, dont_know, lowest, best or highest");
}

TEST(ElicitOutput, questions_are_told_once_each_as_they_stand) {
  const auto told = nlohmann::json::parse(questions_json(selection()));
  ASSERT_EQ(told["questions"].size(), 2U);
  EXPECT_EQ(told["questions"][0]["ask"], "What <do> they do?");
  EXPECT_NE(told["questions"][0]["quantity"], told["questions"][1]["quantity"]);
}

TEST(ElicitOutput, fewer_than_three_forms_are_pooled_with_a_word_of_warning) {
  EXPECT_NE(few_forms_note(1).find("at least three"), std::string::npos);
  EXPECT_NE(few_forms_note(2).find("at least three"), std::string::npos);
  EXPECT_EQ(few_forms_note(3), "");
}

}  // namespace aftermath
