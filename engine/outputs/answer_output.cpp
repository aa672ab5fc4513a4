#include "engine/outputs/answer_output.h"

#include <cmath>

#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string lower_case(std::string_view title) {
  std::string text(title);
  const bool acronym = text.size() > 1 && std::isupper(static_cast<unsigned char>(text[1])) != 0;
  if (!acronym) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

std::string name_of(const Finding& f) {
  return lower_case(f.outcome->title) + (f.effect->scale == EffectScale::encounter ? " per encounter" : "");
}

// "-55%" of a ratio of 0.45, "+2.4 times" of one of 2.4.
std::string change(double ratio) {
  constexpr double kPercent = 100, kTimesFrom = 3;
  if (!std::isfinite(ratio)) return "from none";
  if (ratio >= kTimesFrom) return plain(ratio) + " times";
  const long percent = std::lround((ratio - 1) * kPercent);
  return (percent > 0 ? "+" : "") + std::to_string(percent) + "%";
}

std::string size_of(const Finding& f) {
  const Effect& e = *f.effect;
  if (!std::isfinite(e.ratio.median)) {
    const Quantiles difference = as_shown(e.difference, *f.outcome);
    return plain_signed(difference.median) + points_of(*f.outcome) + "; 90% interval " + plain_signed(difference.lo90) +
           " to " + plain_signed(difference.hi90);
  }
  return change(e.ratio.median) + "; 90% interval " + change(e.ratio.lo90) + " to " + change(e.ratio.hi90);
}

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 < parts.size() ? ", " : " and ") + parts[i];
  return text;
}

// "very likely lowers police contacts (-55%; ...) and arrests (...)": findings of one verdict.
void add_clause(std::vector<std::string>& clauses, const std::vector<Finding>& findings, Verdict verdict,
                const std::string& verb) {
  std::vector<std::string> parts;
  for (const Finding& f : findings)
    if (f.effect->verdict == verdict) parts.push_back(name_of(f) + " (" + size_of(f) + ")");
  if (!parts.empty()) clauses.push_back(verb + " " + listed(parts));
}

json spread(const Quantiles& s) {
  if (std::isnan(s.median)) return nullptr;
  return {{"median", json_number(s.median)}, {"lo90", json_number(s.lo90)}, {"hi90", json_number(s.hi90)}};
}

}  // namespace

std::vector<std::string> in_words(const Answer& answer) {
  const std::string law = answer.law->name, versus = answer.versus->name;
  for (const Finding& f : answer.open)
    if (f.effect->verdict == Verdict::too_few_draws)
      return {"Too few simulations to say what " + law + " would change: " + std::to_string(f.effect->draws) +
              " were made, at least " + std::to_string(kFewestDrawsForAVerdict) + " are needed."};
  std::vector<std::string> sentences, clauses;
  add_clause(clauses, answer.likely, Verdict::very_likely_lower, "very likely lowers");
  add_clause(clauses, answer.likely, Verdict::very_likely_higher, "very likely raises");
  add_clause(clauses, answer.likely, Verdict::likely_lower, "likely lowers");
  add_clause(clauses, answer.likely, Verdict::likely_higher, "likely raises");
  if (!clauses.empty()) {
    std::string text = "Compared with " + versus + ", " + law + " ";
    for (std::size_t i = 0; i < clauses.size(); ++i) text += (i == 0 ? "" : "; it ") + clauses[i];
    sentences.push_back(text + ".");
  }
  std::vector<std::string> open, same;
  for (const Finding& f : answer.open)
    open.push_back(name_of(f) + " (" + size_of(f) + "; higher in " + plain_share(f.effect->p_higher) +
                   " of simulations)");
  for (const Finding& f : answer.same) same.push_back(name_of(f));
  std::string text;
  if (!open.empty()) text = "There is no clear difference in " + listed(open);
  if (!same.empty()) text += (text.empty() ? "It changes nothing in " : "; it changes nothing in ") + listed(same);
  if (!text.empty()) sentences.push_back(text + ".");
  return sentences;
}

nlohmann::ordered_json as_json(const Effect& e) {
  return {{"law", e.law},
          {"versus", e.versus},
          {"scale", kScaleWords[static_cast<std::size_t>(e.scale)]},
          {"level", spread(e.level)},
          {"ratio", spread(e.ratio)},
          {"difference", spread(e.difference)},
          {"place", spread(e.place)},
          {"p_higher", json_number(e.p_higher)},
          {"verdict", word_of(e.verdict)},
          {"draws", e.draws},
          {"without_denominator", e.without_denominator},
          {"mc_error",
           {{"ratio", spread(e.ratio_error)},
            {"difference", spread(e.difference_error)},
            {"p_higher", json_number(e.p_higher_error)}}}};
}

nlohmann::ordered_json as_json(const Split& s) {
  return {{"law", s.law},
          {"versus", s.versus},
          {"workers", json_number(s.workers)},
          {"per_worker", json_number(s.per_worker)},
          {"encounters", json_number(s.encounters)},
          {"risk", json_number(s.risk)},
          {"total", json_number(s.total)},
          {"draws", s.draws}};
}

nlohmann::ordered_json as_json(const Answer& answer) {
  json out{{"law", answer.law->id}, {"versus", answer.versus->id}, {"text", ""}, {"findings", json::array()}};
  std::string text;
  for (const std::string& sentence : in_words(answer)) text += (text.empty() ? "" : " ") + sentence;
  out["text"] = text;
  for (const auto* list : {&answer.likely, &answer.open, &answer.same})
    for (const Finding& f : *list)
      out["findings"].push_back({{"outcome", f.outcome->name},
                                 {"scale", kScaleWords[static_cast<std::size_t>(f.effect->scale)]},
                                 {"verdict", word_of(f.effect->verdict)}});
  return out;
}

}  // namespace aftermath
