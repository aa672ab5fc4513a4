#include "engine/outputs/elicit_output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "engine/outputs/in_words.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string digits(double value, int significant) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*g", significant, value);
  return text;
}

constexpr int kOfPrior = 6, kAsTyped = 10;  // significant digits

// ---- the file

std::string_view spread_key(Prior::Shape shape) {
  return shape == Prior::Shape::lognormal ? "sd_log" : shape == Prior::Shape::logit_normal ? "sd_logit" : "sd";
}

std::string_view shape_word(Prior::Shape shape) {
  return shape == Prior::Shape::lognormal      ? "lognormal"
         : shape == Prior::Shape::logit_normal ? "logit_normal"
                                               : "normal";
}

std::string range(const std::array<double, 3>& points) {
  return plain(points[1]) + " (" + plain(points[0]) + " to " + plain(points[2]) + ")";
}

std::string count_of_forms(const ElicitedQuantity& one) {
  const std::size_t n = one.pooled.forms.size();
  std::string text = std::to_string(n) + (n == 1 ? " form" : " forms");
  if (one.pooled.dont_know > 0) text += ", " + std::to_string(one.pooled.dont_know) + " without an answer";
  if (one.pooled.held > 0) text += ", " + std::to_string(one.pooled.held) + " held at what the model can hold";
  return text;
}

std::string note_of(const ElicitedQuantity& one) {
  return "Equal-weight pool of " + count_of_forms(one) + ". Middle and 90 % of the pool: " + range(one.fit.pool) +
         "; of the prior fitted to it: " + range(one.fit.prior) + ". The fit is " +
         std::string(fit_in_words(one.fit.gap)) + " (distribution functions part by " + digits(one.fit.gap, 2) + ").";
}

std::string form_text(const FormAnswer& answer) {
  std::string out = "\n[[parameter.form]]\nform = \"" + answer.form + "\"\n";
  if (answer.dont_know) return out + "dont_know = true\n";
  return out + "lowest = " + digits(answer.lowest, kAsTyped) + "\nbest = " + digits(answer.best, kAsTyped) +
         "\nhighest = " + digits(answer.highest, kAsTyped) + "\n";
}

// ---- the report

std::array<double, 3> points_of(const QuantityInfo& about, const Prior& prior) {
  constexpr std::array<double, 3> kPoints = {0.05, 0.5, 0.95};
  std::array<double, 3> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::clamp(prior.at(kPoints[i]), about.least, about.most);
  return out;
}

// As people answered, where the question is known; else as the quantity's value.
std::array<double, 3> as_answered(const ElicitedQuantity& one, std::array<double, 3> points) {
  if (one.question == nullptr) return points;
  for (double& point : points) point = answer_of(one.record.answers->scale, point);
  if (points[0] > points[2]) std::swap(points[0], points[2]);
  return points;
}

json points_json(const std::array<double, 3>& p) { return {{"lo90", p[0]}, {"median", p[1]}, {"hi90", p[2]}}; }

json question_json(const Question* question) {
  if (question == nullptr) return nullptr;
  return {{"topic", question->topic},
          {"ask", question->ask},
          {"unit", question->unit},
          {"scale", in_words(question->scale)}};
}

json answers_json(const ElicitedQuantity& one, const std::array<double, 3>& before) {
  json forms = json::array();
  std::size_t at = 0;  // of those who gave a range
  for (const FormAnswer& answer : one.record.answers->forms) {
    if (answer.dont_know) continue;
    const std::array<double, 3> points = as_answered(one, one.pooled.values[at++].value);
    forms.push_back({{"form", answer.form}, {"lowest", points[0]}, {"best", points[1]}, {"highest", points[2]}});
  }
  return {{"forms", std::move(forms)},
          {"fitted", points_json(as_answered(one, one.fit.prior))},
          {"before", points_json(as_answered(one, before))}};
}

}  // namespace

std::string questions_json(const Selection& selection) {
  json asked = json::array(), others = json::array();
  for (const ChosenQuestion& one : selection.asked)
    asked.push_back({{"quantity", info(one.question->quantity).name},
                     {"grade", one.record->grade},
                     {"total", one.outcome.empty() ? json() : json(one.total)},
                     {"outcome", one.outcome.empty() ? json() : json(one.outcome)},
                     {"topic", one.question->topic},
                     {"ask", one.question->ask},
                     {"unit", one.question->unit},
                     {"scale", in_words(one.question->scale)}});
  for (const Importance& one : selection.not_askable)
    others.push_back({{"quantity", info(one.quantity).name}, {"total", one.total}, {"outcome", one.outcome}});
  return json{{"questions", std::move(asked)}, {"without_a_question", std::move(others)}}.dump(1, ' ') + "\n";
}

std::string few_forms_note(std::size_t forms) {
  if (forms >= kFewForms) return "";
  return std::string(forms == 1 ? "one form only" : "two forms only") +
         ": this is what one or two people think likely, not what people who know think; at least three are wanted";
}

std::string elicited_toml(const std::vector<ElicitedQuantity>& elicited, std::size_t forms) {
  std::string out =
      "# Made by 'aftermath elicit import' from " + std::to_string(forms) + (forms == 1 ? " form" : " forms") +
      ". To be used with --assume.\n"
      "# Each form's answers stand below the prior they were pooled into, as typed: lowest and highest are 5 % and\n"
      "# 95 % points, best is the median; 'scale' turns answers into values. A prior that is not what its forms\n"
      "# pool to is refused. docs/elicit.md has the sums.\n";
  if (const std::string few = few_forms_note(forms); !few.empty()) out += "# Note: " + few + ".\n";
  out += "format = 1\n";
  for (const ElicitedQuantity& one : elicited) {
    const Prior& prior = one.record.prior;
    out += "\n[[parameter]]\nname = \"" + std::string(info(one.record.quantity).name) + "\"\ndistribution = \"" +
           std::string(shape_word(prior.shape)) + "\"\n" +
           (prior.shape == Prior::Shape::normal ? "mean = " : "median = ") + digits(prior.centre, kOfPrior) + "\n" +
           std::string(spread_key(prior.shape)) + " = " + digits(prior.spread, kOfPrior) + "\n";
    if (one.record.null_value) out += "null = " + digits(*one.record.null_value, kAsTyped) + "\n";
    out += "grade = \"elicited\"\nnote = \"" + note_of(one) + "\"\nscale = \"" + in_words(one.record.answers->scale) +
           "\"\n";
    for (const FormAnswer& answer : one.record.answers->forms) out += form_text(answer);
  }
  return out;
}

json elicited_values(const std::vector<ElicitedQuantity>& elicited, const QuantityTable& main) {
  json quantities = json::array();
  for (const ElicitedQuantity& one : elicited) {
    const Prior& prior = one.record.prior;
    const QuantityInfo& about = info(one.record.quantity);
    const std::array<double, 3> before = points_of(about, main[static_cast<std::size_t>(one.record.quantity)].prior);
    quantities.push_back({{"quantity", about.name},
                          {"meaning", about.meaning},
                          {"unit", about.unit},
                          {"question", question_json(one.question)},
                          {"forms", one.pooled.forms.size()},
                          {"dont_know", one.pooled.dont_know},
                          {"held_at_bounds", one.pooled.held},
                          {"distribution", shape_word(prior.shape)},
                          {"centre", prior.centre},
                          {"spread", prior.spread},
                          {"pool", points_json(one.fit.pool)},
                          {"fitted", points_json(one.fit.prior)},
                          {"before", points_json(before)},
                          {"gap", one.fit.gap},
                          {"fit", fit_in_words(one.fit.gap)},
                          {"answers", answers_json(one, before)}});
  }
  return quantities;
}

std::string elicited_json(const std::vector<ElicitedQuantity>& elicited, std::size_t forms, const QuantityTable& main) {
  return json{{"forms", forms}, {"few", forms < kFewForms}, {"quantities", elicited_values(elicited, main)}}.dump(1,
                                                                                                                  ' ') +
         "\n";
}

}  // namespace aftermath
