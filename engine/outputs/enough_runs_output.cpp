#include "engine/outputs/enough_runs_output.h"

#include <algorithm>
#include <cmath>

#include "engine/outputs/in_words.h"
#include "engine/outputs/json_values.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

// The figure whose mean, or interval end, is known least; null if none is.
const RelativeError* largest(const EnoughRuns& runs, double RelativeError::*of) {
  const RelativeError* found = nullptr;
  for (const RelativeError& error : runs.errors)
    if (std::isfinite(error.*of) && (found == nullptr || error.*of > found->*of)) found = &error;
  return found;
}

std::string percent(double share) {
  constexpr double kPercent = 100;
  return plain(kPercent * share) + "%";
}

}  // namespace

nlohmann::ordered_json as_json(const EnoughRuns& runs) {
  json out{{"errors", json::array()}, {"convergence", json::array()}};
  for (const RelativeError& e : runs.errors)
    out["errors"].push_back({{"outcome", e.outcome->name},
                             {"law", e.law},
                             {"relative_mc_error", json_number(e.middle)},
                             {"relative_mc_error_of_ends", json_number(e.ends)}});
  for (const Convergence& c : runs.convergence) {
    json one{{"outcome", c.outcome->name}, {"law", c.law}, {"draws", c.draws}};
    put_middles(one, c.values);
    out["convergence"].push_back(std::move(one));
  }
  return out;
}

std::string in_words(const EnoughRuns& runs) {
  const RelativeError *middle = largest(runs, &RelativeError::middle), *ends = largest(runs, &RelativeError::ends);
  if (middle == nullptr || ends == nullptr) return "Monte-Carlo error: not known from so few draws";
  const auto named = [](double share, const RelativeError& e) {
    return percent(share) + " (" + std::string(e.outcome->title) + " under " + e.law + ")";
  };
  return "largest Monte-Carlo error of a middle: " + named(middle->middle, *middle) +
         ", of an interval end: " + named(ends->ends, *ends);
}

}  // namespace aftermath
