#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/options.h"
#include "cli/problems.h"
#include "cli/progress.h"
#include "cli/settings.h"
#include "cli/text_table.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/survey.h"
#include "engine/base/exact_math.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;

struct Row {
  const PlaceTarget* target;
  double median, lo90, hi90;      // simulated
  double asked_lo90, asked_hi90;  // with the published error and the transport error: what such a study may find
  [[nodiscard]] bool inside() const { return lo90 <= target->published && target->published <= hi90; }
  [[nodiscard]] bool inside_as_asked() const {
    return asked_lo90 <= target->published && target->published <= asked_hi90;
  }
};

json as_json(const Row& row) {
  const PlaceTarget& t = *row.target;
  return {{"question", in_words(t)},
          {"unit", t.asked ? "share" : "a year"},
          {"published", {{"estimate", t.published}, {"interval95", t.interval}, {"year", t.year}}},
          {"simulated", {{"median", row.median}, {"lo90", row.lo90}, {"hi90", row.hi90}}},
          {"as_asked", {{"lo90", row.asked_lo90}, {"hi90", row.asked_hi90}}},
          {"inside90", row.inside()},
          {"inside90_as_asked", row.inside_as_asked()},
          {"transport", t.transport},
          {"evidence", t.evidence},
          {"source", t.source},
          {"note", t.note},
          {"verified", t.verified}};
}

std::string figure(const PlaceTarget& target, double value) { return target.asked ? plain_share(value) : plain(value); }

std::size_t count_of(const std::vector<Row>& rows, bool (Row::*inside)() const) {
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const Row& r) { return (r.*inside)(); }));
}

Row row_of(const PlaceTarget& target, const std::vector<double>& scaled) {
  // Each draw with the errors of study and transport, at evenly spread chances instead of by luck.
  constexpr int kErrors = 20;
  const double error = std::hypot(published_error(target), target.transport);
  std::vector<double> values, as_asked;
  for (const double one : scaled) {
    values.push_back(off_scale(target, one));
    for (int i = 0; i < kErrors; ++i)
      as_asked.push_back(off_scale(target, one + error * exact::normal_quantile((i + kMiddle) / kErrors)));
  }
  return {&target,
          percentile(values, kMiddle),
          percentile(values, kLow),
          percentile(values, kHigh),
          percentile(as_asked, kLow),
          percentile(as_asked, kHigh)};
}

void print(const std::vector<Row>& rows) {
  TextTable table{{{"asked or counted", "published", "95%", "simulated", "90% of draws", "inside", "as asked"}},
                  {false, true, true, true, true, false, false}};
  for (const Row& row : rows) {
    const PlaceTarget& t = *row.target;
    table.rows.push_back({in_words(t), figure(t, t.published),
                          figure(t, t.interval[0]) + " to " + figure(t, t.interval[1]), figure(t, row.median),
                          figure(t, row.lo90) + " to " + figure(t, row.hi90), row.inside() ? "yes" : "no",
                          row.inside_as_asked() ? "yes" : "no"});
  }
  std::cout << table.text() << "\n"
            << count_of(rows, &Row::inside) << " of " << rows.size() << " published figures lie inside; "
            << count_of(rows, &Row::inside_as_asked)
            << " inside what such a study may find (its error and the transport error added)\n";
}

int fit(const EnsembleOptions& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<SweepKernel> sweep = sweep_of(options);
  if (!sweep) return report(sweep.error());
  const Result<Plan> plan = plan_of(*library, options);
  if (!plan) return report(plan.error());
  const Result<std::vector<PlaceTarget>> targets = library->place_targets(plan->setting);
  if (!targets) return report(targets.error());
  if (targets->empty())
    return report({plan->setting.file, 0, 0, "nothing was counted in this place",
                   "a targets.toml beside it (docs/calibrating-a-place.md)", ""});
  Progress progress("draws", plan->draws, 0);
  const std::vector<std::vector<double>> found =
      run_surveys(*plan, *targets, *sweep, options.threads, {[&](const DrawResult&) { progress.one_more(); }, nullptr});
  progress.finish();
  std::vector<Row> rows;
  for (std::size_t t = 0; t < targets->size(); ++t) rows.push_back(row_of((*targets)[t], found[t]));
  if (!options.json) {
    print(rows);
    return kDone;
  }
  const Result<Posterior> posterior = library->place_posterior(plan->setting);
  json out{{"setting", plan->setting.id},
           {"name", plan->setting.name},
           {"reference_law", plan->reference_law.id},
           {"people", plan->people},
           {"draws", plan->draws},
           {"seed", plan->seed},
           {"calibrated", posterior && !posterior->quantity.empty() && options.assume != "priors"},
           {"method", posterior ? posterior->method : ""},
           {"inside90", count_of(rows, &Row::inside)},
           {"inside90_as_asked", count_of(rows, &Row::inside_as_asked)},
           {"targets", json::array()}};
  for (const Row& row : rows) out["targets"].push_back(as_json(row));
  std::cout << out.dump(1, ' ') << "\n";
  return kDone;
}

}  // namespace

void add_settings_fit(CLI::App& settings, Action& chosen) {
  CLI::App* command =
      settings.add_subcommand("fit", "what was counted in a place beside what the simulated place answers");
  auto options = std::make_shared<EnsembleOptions>();
  constexpr std::size_t kPeople = 2000, kDraws = 200;
  options->people = kPeople;
  options->draws = kDraws;
  command->add_option("setting", options->setting, "by name or path")->required();
  command->add_option("--draws", options->draws, "places drawn")->capture_default_str()->check(CLI::Range(1, 100000));
  command->add_option("--people", options->people, "people simulated")
      ->capture_default_str()
      ->check(CLI::Range(100, 1000000));
  command->add_option("--seed", options->seed, "seed")->capture_default_str();
  command->add_option("--threads", options->threads, "threads; 0: all")->capture_default_str();
  command->add_option("--assume", options->assume, "priors: before calibration");
  command->add_flag("--json", options->json, "as JSON");
  command->footer("Examples:\n  aftermath settings fit nairobi\n  aftermath settings fit nairobi --assume priors");
  command->callback([&chosen, options] { chosen = [options] { return fit(*options); }; });
}

}  // namespace aftermath::cli
