#include "engine/io/enough_runs_output.h"

#include <algorithm>
#include <cmath>

#include "engine/io/figures.h"
#include "engine/io/in_words.h"
#include "engine/io/json_values.h"

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

std::string with_error(double value, double error) { return plain_signed(value) + " ±\u00a0" + plain(error); }

const Effect* effect_behind(const Summary& summary, const RelativeError& error) {
  for (const OutcomeSummary& o : summary.outcomes) {
    if (o.outcome != error.outcome || !o.group->dimension.empty()) continue;
    for (const Effect& e : o.effects)
      if (e.law == error.law) return &e;
  }
  return nullptr;
}

HtmlTable errors_table(const Summary& summary, const EnoughRuns& runs) {
  const bool compares = summary.laws.size() > 1;
  const bool many = summary.laws.size() > 2;
  HtmlTable table{compares ? "Differences to " + summary.laws[0]->id + ", everybody, each ± its standard error"
                           : "Levels, everybody, each ± its standard error",
                  {"Outcome", "Middle", "5%", "95%", "Error of middle, relative", "Of ends", compares ? "Verdict" : ""},
                  {false, true, true, true, true, true, false},
                  {}};
  for (const RelativeError& e : runs.errors) {
    const Effect* effect = effect_behind(summary, e);
    const std::string verdict = effect == nullptr ? "" : in_words(effect->verdict);
    table.rows.push_back({std::string(e.outcome->title) + (many ? ", " + e.law : ""),
                          with_error(e.value.median, e.value.error.median),
                          with_error(e.value.lo90, e.value.error.lo90), with_error(e.value.hi90, e.value.error.hi90),
                          percent(e.middle), percent(e.ends), verdict});
  }
  return table;
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

void add_enough_runs(HtmlDocument& page, const Summary& summary, const EnoughRuns& runs) {
  page.heading("Enough runs?");
  page.body() +=
      "<p>Run again with another seed, each figure would come out a little different, since only " +
      std::to_string(summary.draws) +
      " draws were made. The standard errors below say by how much: two of them each way cover about 95% of such runs. "
      "More draws make them smaller; they make the 90% intervals surer, not narrower, since those hold what is not "
      "known.</p>\n<p>The " +
      escaped(in_words(runs)) +
      ", relative to the comparator's level or to half the width of the interval, whichever is larger. "
      "<code>--until-error "
      "0.05</code> makes draws until no middle's and no interval end's is above 5%. Errors of interval ends are "
      "themselves estimates, good to about "
      "40% "
      "from 200 draws. None of this says what more simulated people would change.</p>\n";
  page.table(errors_table(summary, runs));
  if (!page.has_charts()) return;
  page.body() += "<details open><summary>How the figures settled as draws came in</summary>\n";
  page.figure(
      convergence_figure(summary, runs.convergence),
      "Middle (line) and 90% interval (band) of each headline figure from the first draws alone, by how many of "
      "them. A line that still drifts at its right end needs more draws. Figures without any difference are "
      "left out.");
  page.body() += "</details>\n";
}

}  // namespace aftermath
