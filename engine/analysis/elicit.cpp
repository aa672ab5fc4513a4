#include "engine/analysis/elicit.h"

#include <algorithm>

namespace aftermath {
namespace {

std::string_view mechanism_of(Quantity quantity) {
  const std::string_view name = info(quantity).name;
  return name.substr(0, name.find('.'));
}

const QuantityRecord* weak_record(const QuantityTable& table, Quantity quantity) {
  const auto at = static_cast<std::size_t>(quantity);
  return at < table.size() && on_weak_evidence(table[at]) ? &table[at] : nullptr;
}

const Question* question_of(const std::vector<Question>& questions, Quantity quantity) {
  const auto found =
      std::find_if(questions.begin(), questions.end(), [&](const Question& q) { return q.quantity == quantity; });
  return found == questions.end() ? nullptr : &*found;
}

Selection by_importance(const std::vector<Question>& questions, const QuantityTable& table,
                        std::vector<Importance> importances, std::size_t most) {
  std::stable_sort(importances.begin(), importances.end(),
                   [](const Importance& a, const Importance& b) { return a.total > b.total; });
  Selection out;
  for (const Importance& one : importances) {
    const QuantityRecord* record = weak_record(table, one.quantity);
    if (record == nullptr || !(one.total > 0)) continue;
    if (out.asked.size() == most) break;
    if (const Question* question = question_of(questions, one.quantity))
      out.asked.push_back({question, record, one.total, one.outcome});
    else
      out.not_askable.push_back(one);
  }
  return out;
}

Selection in_turn(const std::vector<Question>& questions, const QuantityTable& table, std::size_t most) {
  std::vector<std::string_view> mechanisms;
  std::vector<std::vector<ChosenQuestion>> of_mechanism;
  for (const Question& question : questions) {
    const QuantityRecord* record = weak_record(table, question.quantity);
    if (record == nullptr) continue;
    const std::string_view mechanism = mechanism_of(question.quantity);
    const auto known = std::find(mechanisms.begin(), mechanisms.end(), mechanism);
    const auto at = static_cast<std::size_t>(known - mechanisms.begin());
    if (known == mechanisms.end()) {
      mechanisms.push_back(mechanism);
      of_mechanism.emplace_back();
    }
    of_mechanism[at].push_back({&question, record, 0, ""});
  }
  Selection out;
  bool any = true;
  for (std::size_t round = 0; any && out.asked.size() < most; ++round) {
    any = false;
    for (const std::vector<ChosenQuestion>& asked : of_mechanism) {
      if (round >= asked.size() || out.asked.size() == most) continue;
      out.asked.push_back(asked[round]);
      any = true;
    }
  }
  return out;
}

}  // namespace

Selection choose_questions(const std::vector<Question>& questions, const QuantityTable& table,
                           const std::vector<Importance>& importances, std::size_t most) {
  return importances.empty() ? in_turn(questions, table, most) : by_importance(questions, table, importances, most);
}

Result<std::vector<ElicitedQuantity>> pool_forms(const std::vector<FilledForm>& forms,
                                                 const std::vector<Question>& questions, const QuantityTable& main) {
  std::vector<ElicitedQuantity> out;
  for (const Question& question : questions) {
    Answers answers{question.scale, {}};
    const FilledForm* last = nullptr;
    for (const FilledForm& form : forms)
      for (const FilledForm::Item& item : form.items)
        if (item.quantity == question.quantity) {
          answers.forms.push_back(item.answer);
          if (!item.answer.dont_know) last = &form;
        }
    if (last == nullptr) continue;
    const QuantityRecord& now = main[static_cast<std::size_t>(question.quantity)];
    Result<PooledAnswers> pooled = pool_answers(info(question.quantity), now.prior.shape, answers);
    if (!pooled) return failure(pooled.error());
    ElicitedQuantity one;
    one.question = &question;
    one.record.quantity = question.quantity;
    one.record.prior = pooled->prior;
    one.record.null_value = now.null_value;
    one.record.grade = "elicited";
    one.record.answers = std::move(answers);
    one.fit = fit_of(info(question.quantity), *pooled);
    one.pooled = std::move(*pooled);
    out.push_back(std::move(one));
  }
  if (out.empty())
    return failure({"", 0, 0, "no form gives a range for any question", "at least one answer in one form", ""});
  return out;
}

Result<ElicitedQuantity> elicited_again(const QuantityRecord& record) {
  ElicitedQuantity out;
  out.record = record;
  Result<PooledAnswers> pooled = pool_answers(info(record.quantity), record.prior.shape, *record.answers);
  if (!pooled) return failure(pooled.error());
  out.fit = fit_of(info(record.quantity), *pooled);
  out.pooled = std::move(*pooled);
  return out;
}

std::string_view fit_in_words(double gap) { return gap <= kCloseFit ? "close" : gap <= kPoorFit ? "rough" : "poor"; }

}  // namespace aftermath
