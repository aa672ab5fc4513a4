#include "engine/outputs/in_depth.h"

#include <algorithm>

#include "engine/analysis/headline.h"
#include "engine/outputs/attribution_output.h"
#include "engine/outputs/breakeven_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/sensitivity_output.h"

namespace aftermath {
namespace {

std::string titles(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    for (const OutcomeInfo& outcome : outcome_vocabulary())
      if (outcome.name == name) text += (text.empty() ? "" : "; ") + std::string(outcome.title);
  return text;
}

std::string why(DepthFocus::Chosen chosen) {
  switch (chosen) {
    case DepthFocus::Chosen::asked_for:
      return "as asked for";
    case DepthFocus::Chosen::likely:
      return "the first that are likely or very likely to differ, four at most";
    case DepthFocus::Chosen::none_likely:
      break;
  }
  return "since no headline outcome is likely to differ";
}

}  // namespace

DepthFocus depth_focus(const Summary& summary, const std::vector<std::string>& named) {
  constexpr std::size_t kMost = 4;
  if (!named.empty()) {
    DepthFocus focus;
    for (const std::string& name : named)
      if (std::find(focus.outcomes.begin(), focus.outcomes.end(), name) == focus.outcomes.end())
        focus.outcomes.push_back(name);
    return focus;
  }
  DepthFocus focus{{}, DepthFocus::Chosen::likely};
  for (const std::string_view name : headline_outcomes())
    for (const OutcomeSummary& o : summary.outcomes)
      if (focus.outcomes.size() < kMost && o.outcome->name == name && o.group->dimension.empty() &&
          is_likely(effect_of(o, 0).verdict))
        focus.outcomes.emplace_back(name);
  if (!focus.outcomes.empty()) return focus;
  return {{"client_violence", "police_contacts"}, DepthFocus::Chosen::none_likely};
}

std::vector<std::string> in_words(const InDepth& depth) {
  std::vector<std::string> sentences;
  if (depth.laws > 2)
    sentences.push_back("Of the " + std::to_string(depth.laws) + " laws only the first two: " + depth.plan->laws[1].id +
                        " against " + depth.plan->laws[0].id + ".");
  sentences.push_back("Outcomes looked at, " + why(depth.focus.chosen) + ": " + titles(depth.focus.outcomes) +
                      ". --outcome NAME,... chooses others.");
  return sentences;
}

}  // namespace aftermath
