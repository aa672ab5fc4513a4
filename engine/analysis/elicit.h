// What to ask people who know, and what their answers add up to: questions for numbers without a study, chosen by what
// they matter, and filled forms pooled into priors.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/evidence/elicited.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

// A quantity in everyday words (data/elicit.toml).
struct Question {
  Quantity quantity{};
  std::string topic, ask, unit, note;
  AnswerScale scale;
  int line = 0;
};

// How much of an answer's spread goes with a quantity: the largest total-effect index over outcomes.
struct Importance {
  Quantity quantity{};
  double total = 0;
  std::string outcome;  // where it is largest
};

struct ChosenQuestion {
  const Question* question = nullptr;
  const QuantityRecord* record = nullptr;
  double total = 0;     // 0 without importances
  std::string outcome;  // empty without importances
};

struct Selection {
  std::vector<ChosenQuestion> asked;    // in the order of the form
  std::vector<Importance> not_askable;  // weak quantities that matter as much as the last one asked, without a question
};

// At most `most` questions whose quantity rests on weak evidence in `table` (grade D, assumption or elicited). With
// importances: those that matter most, largest first; what has no importance or one of 0 is not asked. Without: one of
// each mechanism in turn, in the order of the questions, so that no mechanism crowds out another.
[[nodiscard]] Selection choose_questions(const std::vector<Question>& questions, const QuantityTable& table,
                                         const std::vector<Importance>& importances, std::size_t most);

// A form as somebody filled it in.
struct FilledForm {
  std::string id, file;
  struct Item {
    Quantity quantity{};
    FormAnswer answer;
  };
  std::vector<Item> items;  // skipped questions are not here
};

// One quantity's pool.
struct ElicitedQuantity {
  const Question* question = nullptr;
  QuantityRecord record;  // as the parameter file holds it: grade 'elicited', answers inside
  PooledAnswers pooled;
  Fit fit;
};

// In the order of `questions`; a quantity to which no form gives a range is left out. main: what the priors are now,
// for shape and the value that means 'no effect'. Errors: as pool_answers.
[[nodiscard]] Result<std::vector<ElicitedQuantity>> pool_forms(const std::vector<FilledForm>& forms,
                                                               const std::vector<Question>& questions,
                                                               const QuantityTable& main);

// The same from what an elicited record holds, as a parameter file brought it.
[[nodiscard]] Result<ElicitedQuantity> elicited_again(const QuantityRecord& record);

// "close", "rough" or "poor": how well one hump tells what the forms say.
[[nodiscard]] std::string_view fit_in_words(double gap);

}  // namespace aftermath
