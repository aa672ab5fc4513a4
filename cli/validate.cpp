#include "engine/analysis/validate.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/common.h"
#include "cli/progress.h"
#include "engine/io/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> experiments;
  std::size_t draws = 200, people = 4000;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::string assume;
  bool all = false, list = false, as_json = false;
};

struct Replayed {
  Experiment experiment;
  Results results;
  std::vector<Validation> rows;
};

// What the other experiments observed of the same outcome, measured the same way.
std::vector<double> seen_elsewhere(const std::vector<Replayed>& all, const Replayed& own, const Observed& row) {
  std::vector<double> estimates;
  for (const Replayed& other : all) {
    if (&other == &own) continue;
    for (const Observed& seen : other.experiment.observed)
      if (seen.outcome == row.outcome && seen.measure == row.measure && seen.per == row.per)
        estimates.push_back(seen.estimate);
  }
  return estimates;
}

json number(double value) { return std::isfinite(value) ? json(value) : json(); }

json as_json(const Validation& v) {
  const Observed& row = *v.observed;
  const bool told = row.interval.size() == 2;
  return {{"outcome", row.outcome->name},
          {"group", group_vocabulary()[row.group].name},
          {"measure", kMeasureWords[static_cast<std::size_t>(row.measure)]},
          {"per", kPerWords[static_cast<std::size_t>(row.per)]},
          {"years", {row.from, row.to}},
          {"predicted",
           {{"median", number(v.median)},
            {"lo90", number(v.lo90)},
            {"hi90", number(v.hi90)},
            {"lo50", number(v.lo50)},
            {"hi50", number(v.hi50)}}},
          {"observed",
           {{"estimate", row.estimate},
            {"lo95", told ? json(row.interval[0]) : json()},
            {"hi95", told ? json(row.interval[1]) : json()}}},
          {"covered90", v.covered90},
          {"sign_agrees", v.has_sign ? json(v.sign_agrees) : json()},
          {"crps", number(v.crps)},
          {"crps_null", number(v.crps_null)},
          {"crps_pooled", number(v.crps_pooled)},
          {"evidence", row.evidence},
          {"source", row.source},
          {"note", row.note}};
}

// Shares and means over rows; NaNs left out.
struct Score {
  std::size_t rows = 0, covered = 0, with_sign = 0, signs = 0, compared = 0;
  double crps = 0, null = 0;
  void add(const Validation& v) {
    if (!std::isfinite(v.median)) return;
    ++rows;
    covered += v.covered90 ? 1 : 0;
    with_sign += v.has_sign ? 1 : 0;
    signs += v.sign_agrees ? 1 : 0;
    if (!std::isfinite(v.crps_null)) return;
    ++compared;
    crps += v.crps;
    null += v.crps_null;
  }
};

void print(const std::vector<Replayed>& all) {
  Score score;
  for (const Replayed& one : all) {
    std::cout << one.experiment.id << ": " << one.experiment.name << " (" << one.experiment.place << "; design grade "
              << one.experiment.grade << (one.experiment.verified ? "" : "; statutes not checked") << ")\n";
    TextTable table{{{"outcome", "measure", "published", "95%", "predicted", "50%", "90%", "covered", "sign", "CRPS",
                      "no effect", "others"}},
                    {false, false, true, true, true, true, true, false, false, true, true, true}};
    for (const Validation& v : one.rows) {
      score.add(v);
      const Observed& row = *v.observed;
      const auto range = [](double low, double high) { return plain(low) + " to " + plain(high); };
      const auto shown = [](double value) { return std::isfinite(value) ? plain(value) : std::string("-"); };
      table.rows.push_back({std::string(row.outcome->name) +
                                (row.group == 0 ? "" : " " + std::string(group_vocabulary()[row.group].name)),
                            std::string(kMeasureWords[static_cast<std::size_t>(row.measure)]), plain(row.estimate),
                            row.interval.empty() ? "" : range(row.interval[0], row.interval[1]), shown(v.median),
                            std::isfinite(v.median) ? range(v.lo50, v.hi50) : "-",
                            std::isfinite(v.median) ? range(v.lo90, v.hi90) : "-", v.covered90 ? "yes" : "no",
                            !v.has_sign     ? "-"
                            : v.sign_agrees ? "agrees"
                                            : "differs",
                            shown(v.crps), shown(v.crps_null), shown(v.crps_pooled)});
    }
    std::cout << table.text() << "\n";
  }
  std::cout << score.covered << " of " << score.rows << " published figures lie within the predicted 90 % interval; "
            << score.signs << " of " << score.with_sign << " signs agree";
  if (score.compared > 0)
    std::cout << "; mean CRPS " << plain(score.crps / static_cast<double>(score.compared)) << ", of 'no effect' "
              << plain(score.null / static_cast<double>(score.compared));
  std::cout
      << "\nIntervals hold parameters, luck and the study's own error. CRPS: smaller is better, ratios on the log "
         "scale.\n";
}

int list(const Library& library) {
  TextTable table{{{"experiment", "change", "place", "what changed"}}, {false, false, false, false}};
  for (const std::string& name : library.experiment_names()) {
    const Result<Experiment> experiment = library.experiment(name, "");
    if (!experiment) return report(experiment.error());
    table.rows.push_back({name, format_date(experiment->plan.setting.change), experiment->place, experiment->name});
  }
  std::cout << table.text();
  return kDone;
}

int validate(const Options& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  if (options.list) return list(*library);
  const std::vector<std::string> names = options.all ? library->experiment_names() : options.experiments;
  if (names.empty())
    return report({"validate", 0, 0, "no experiment is named", "names or paths of experiment files, or --all", ""});
  const SweepKernel sweep = choose_sweep("auto");
  std::vector<Replayed> all;
  for (const std::string& name : names) {
    Result<Experiment> read = library->experiment(name, options.assume);
    if (!read) return report(read.error());
    read->plan.draws = options.draws;
    read->plan.people = options.people;
    read->plan.seed = options.seed;
    all.push_back({std::move(*read), {}, {}});
  }
  Progress progress("draws", options.draws * all.size(), 0);
  for (Replayed& one : all)
    one.results = run_ensemble(one.experiment.plan, sweep, options.threads, {},
                               {[&](const DrawResult&) { progress.one_more(); }, nullptr});
  progress.finish();
  for (Replayed& one : all)
    for (const Observed& row : one.experiment.observed)
      one.rows.push_back(judge(row, predicted(row, one.results), seen_elsewhere(all, one, row), options.seed));
  if (!options.as_json) {
    print(all);
    return kDone;
  }
  json out{{"experiments", json::array()}};
  for (const Replayed& one : all) {
    json rows = json::array();
    for (const Validation& v : one.rows) rows.push_back(as_json(v));
    out["experiments"].push_back({{"id", one.experiment.id},
                                  {"name", one.experiment.name},
                                  {"place", one.experiment.place},
                                  {"grade", one.experiment.grade},
                                  {"verified", one.experiment.verified},
                                  {"left_out", one.experiment.leave_out},
                                  {"rows", std::move(rows)}});
  }
  std::cout << out.dump(1, ' ') << "\n";
  return kDone;
}

}  // namespace

void add_validate(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand(
      "validate", "replay real changes of law: what was observed beside what the model foretells");
  auto options = std::make_shared<Options>();
  command->add_option("experiments", options->experiments, "experiment files, by name or path (docs/experiments.md)");
  command->add_flag("--all", options->all, "every experiment that ships with the program");
  command->add_flag("--list", options->list, "what ships with the program");
  command->add_option("--draws", options->draws, "parameter draws")
      ->check(CLI::Range(1, 100000))
      ->capture_default_str();
  command->add_option("--people", options->people, "people simulated")
      ->check(CLI::Range(1, 10000000))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "the same seed gives the same bits")->capture_default_str();
  command->add_option("--threads", options->threads, "threads; 0: all of the machine")
      ->check(CLI::Range(0U, 1024U))
      ->capture_default_str();
  command->add_option("--assume", options->assume, "null, critics, priors or a parameter file");
  command->add_flag("--json", options->as_json, "as JSON");
  command->footer(
      "Examples:\n"
      "  aftermath validate --all\n"
      "  aftermath validate canada-2014 ./my-case.toml --json");
  command->callback([&chosen, options] { chosen = [options] { return validate(*options); }; });
}

}  // namespace aftermath::cli
