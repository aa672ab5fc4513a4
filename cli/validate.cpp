#include "engine/analysis/validate.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/depth.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/text_table.h"
#include "engine/base/digest.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"
#include "engine/outputs/validation_output.h"

namespace aftermath::cli {
namespace {

struct Options {
  std::vector<std::string> experiments;
  std::size_t draws = 200, people = 4000;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::string assume, out;
  bool replace = false, all = false, list = false, as_json = false, schema = false;
};

void print(const ValidationReport& report) {
  for (const Replayed& one : report.replayed) {
    const Experiment& experiment = one.experiment;
    std::cout << experiment.id << ": " << experiment.name << " (" << experiment.place << "; design grade "
              << experiment.grade << (experiment.verified ? "" : "; statutes not checked") << ")\n";
    TextTable table{{{"outcome", "measure", "published", "95%", "predicted", "50%", "90%", "covered", "sign", "CRPS",
                      "no effect", "others"}},
                    {false, false, true, true, true, true, true, false, false, true, true, true}};
    for (const Validation& v : one.rows) {
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
  for (const Criterion& one : criteria_in_words(report.criteria))
    std::cout << (one.met ? "met:     " : "NOT met: ") << one.text << "\n";
  std::cout << "Intervals hold parameters, luck and the study's own error. CRPS: smaller is better, ratios on the log "
               "scale; 'others': of the pooled mean of other studies.\n";
}

int list(const Library& library, bool as_json) {
  TextTable table{{{"experiment", "change", "place", "what changed"}}, {false, false, false, false}};
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const std::string& name : library.experiment_names()) {
    const Result<Experiment> experiment = library.experiment(name, "");
    if (!experiment) return report(experiment.error());
    table.rows.push_back({name, format_date(experiment->plan.setting.change), experiment->place, experiment->name});
    all.push_back({{"experiment", name},
                   {"change", format_date(experiment->plan.setting.change)},
                   {"place", experiment->place},
                   {"name", experiment->name}});
  }
  std::cout << (as_json ? all.dump(1, ' ') + "\n" : table.text());
  return kDone;
}

Result<std::vector<Experiment>> read_all(const Library& library, const std::vector<std::string>& names,
                                         const Options& options) {
  std::vector<Experiment> out;
  for (const std::string& name : names) {
    Result<Experiment> read = library.experiment(name, options.assume);
    if (!read) return failure(read.error());
    read->plan.draws = options.draws;
    read->plan.people = options.people;
    read->plan.seed = options.seed;
    out.push_back(std::move(*read));
  }
  return out;
}

// Pools before anything is simulated: a wrong id is told at once.
Result<Pools> pools_in(const Library& library, const std::vector<Experiment>& experiments, const Options& options) {
  const Result<std::vector<Experiment>> shipped = read_all(library, library.experiment_names(), options);
  if (!shipped) return failure(shipped.error());
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return failure(evidence.error());
  return pools_of(experiments, *shipped, *evidence);
}

Result<void> write(const RunFolder& folder, const ValidationReport& report) {
  const std::string json = validation_json(report);
  return write_analysis(folder, {{"validate.json", json}, {"validate.csv", validation_csv(report)}}, "validate",
                        "validation", "Real changes of law, replayed", json);
}

RunIdentity identity_of(const std::vector<Experiment>& experiments, const Options& options) {
  Digest digest;
  digest.text("validate").text(options.assume);
  for (const Experiment& one : experiments) digest.text(one.id).text(plan_digest(one.plan));
  RunIdentity run{"validate", {}, digest.hex(), options.draws, ""};
  if (options.all) run.about = {"all"};
  for (const Experiment& one : experiments)
    if (!options.all) run.about.push_back(one.id);
  run.digest = digest.number(static_cast<double>(options.draws)).hex();
  return run;
}

int validate(const Options& options) {
  if (options.schema) {
    std::cout << experiment_schema();
    return kDone;
  }
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  if (options.list) return list(*library, options.as_json);
  const std::vector<std::string> names = options.all ? library->experiment_names() : options.experiments;
  if (names.empty())
    return report({"validate", 0, 0, "no experiment is named", "names or paths of experiment files, or --all", ""});
  Result<std::vector<Experiment>> experiments = read_all(*library, names, options);
  if (!experiments) return report(experiments.error());
  const Result<Pools> pools = pools_in(*library, *experiments, options);
  if (!pools) return report(pools.error());
  const tl::expected<RunFolder, int> own = RunFolder::open(
      {options.out, options.as_json && options.out.empty(), options.replace}, identity_of(*experiments, options));
  if (!own) return own.error();
  const std::string& folder = own->path();
  const SweepKernel sweep = choose_sweep("auto");
  const Result<std::optional<ValidationReport>> ran =
      run_validation(std::move(*experiments), *pools, sweep, resumable({sweep, options.threads, folder}, false));
  if (!ran) return report(ran.error());
  if (!*ran) {
    std::cerr << "interrupted: nothing is written" << (folder.empty() ? "" : "; the same command takes up the rest")
              << "\n";
    return kInterrupted;
  }
  const ValidationReport& found = **ran;
  if (!folder.empty())
    if (const Result<void> written = write(*own, found); !written) return report(written.error()), kFailed;
  if (options.as_json) {
    std::cout << validation_json(found);
    return std::cout ? kDone : kFailed;
  }
  print(found);
  std::cout << "\n" << report_line(*own, "validate.html") << "\n";
  return std::cout ? kDone : kFailed;
}

}  // namespace

void add_validate(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand(
      "validate", "replay real changes of law: what was observed beside what the model predicts");
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
  command->add_option("--assume", options->assume, "null, critics, associations, priors or a parameter file");
  add_folder_options(*command, options->out, options->replace, "validate.json, validate.csv and validate.html");
  command->add_flag("--json", options->as_json, "the result on standard output, nothing else");
  command->add_flag("--schema", options->schema, "the JSON Schema of experiment files");
  command->footer(
      "--all takes about 12 minutes of processor time, shared by the cores.\n"
      "Examples:\n"
      "  aftermath validate --all\n"
      "  aftermath validate canada-2014 ./my-case.toml --json\n"
      "  aftermath validate ./my-case.toml --assume critics --out my-case\n"
      "Killed or interrupted, the same command goes on from what was finished (with --out or without --json).");
  command->callback([&chosen, options] { chosen = [options] { return validate(*options); }; });
}

}  // namespace aftermath::cli
