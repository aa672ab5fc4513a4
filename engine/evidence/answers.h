// What people answered on forms, as it stands beside a number that rests on it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aftermath {

// How an answer becomes the value of a quantity. People reason better with counts than with ratios and odds (Gigerenzer
// and Hoffrage 1995, Psychol Rev 102:684-704), so a form asks 'how many of 100' or 'how many instead of 10', and the
// ratio is formed here.
struct AnswerScale {
  enum class Kind : std::uint8_t {
    share,         // answer / 100
    divided_by,    // answer / base
    gain_on,       // answer / base - 1
    odds_against,  // odds(answer / 100) / odds(base / 100)
    rate_in        // base / answer
  };
  Kind kind = Kind::share;
  double base = 100;  // above 0; below 100 for odds_against
  bool operator==(const AnswerScale&) const = default;
};

// "odds_against 30" and back; nothing where the words or the number are none of these.
[[nodiscard]] std::string in_words(const AnswerScale& scale);
[[nodiscard]] std::optional<AnswerScale> answer_scale(std::string_view words);

// The largest answer that a form may hold; the least is 0.
[[nodiscard]] double most_answer(const AnswerScale& scale);

// One form's answer to one question, as typed: the lowest and the highest that seem plausible and the best guess.
struct FormAnswer {
  std::string form;        // six digits, drawn at random by the person who typed
  bool dont_know = false;  // then the numbers are 0 and count for nothing
  double lowest = 0, best = 0, highest = 0;
  bool operator==(const FormAnswer&) const = default;
};

struct Answers {
  AnswerScale scale;
  std::vector<FormAnswer> forms;
};

}  // namespace aftermath
