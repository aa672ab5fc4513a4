#include "cli/options.h"

#include <algorithm>
#include <iostream>

#include "cli/safe_output.h"
#include "engine/base/digest.h"
#include "engine/base/nearest_word.h"
#include "engine/base/sweep.h"
#include "engine/inputs/text_file.h"
#include "engine/library/checks.h"
#include "engine/world/model.h"

namespace aftermath::cli {
namespace {

constexpr std::size_t kMostDraws = 1000000, kMostPeople = 60000000, kMostYears = 100;
constexpr unsigned kMostThreads = 1024;
constexpr std::size_t kMostUntilError = 5000;  // draws of --until-error, if nothing is said
constexpr std::size_t kMostUsual = 512;        // draws, if nothing is asked for

// Marks the mechanisms named, or all others.
Result<void> freeze(Plan& plan, const EnsembleOptions& options) {
  if (options.freeze.empty()) return {};
  std::vector<std::string_view> known;
  for (const Declaration* d : declarations()) known.push_back(d->name);
  for (const std::string& name : options.freeze) {
    const auto at = std::find(known.begin(), known.end(), name);
    if (at == known.end())
      return failure({"--freeze", 0, 0, "unknown mechanism '" + name + "'", "a name that 'aftermath mechanisms' lists",
                      nearest_word(name, known)});
    plan.frozen.set(static_cast<std::size_t>(at - known.begin()));
  }
  if (options.freeze_others) plan.frozen.flip();
  std::string names;
  for (std::size_t m = 0; m < known.size(); ++m)
    if (plan.frozen.test(m)) names += (names.empty() ? "" : ", ") + std::string(known[m]);
  plan.assume = (plan.assume.empty() ? "main" : plan.assume) + "; frozen: " + names;
  return {};
}

// As a shell reads it.
std::string quoted(const std::string& word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:@%,./";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
  std::string out = "'";
  for (const char letter : word) out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return out + "'";
}

}  // namespace

void add_ensemble_options(CLI::App& command, EnsembleOptions& options) {
  command.add_option("-s,--setting", options.setting, "place, by name ('aftermath settings list') or path")
      ->capture_default_str();
  command.add_option("--draws", options.draws, "draws of the parameters")
      ->each([&options](const std::string&) { options.draws_given = true; })
      ->check(CLI::Range(std::size_t{1}, kMostDraws))
      ->capture_default_str();
  command.add_option("--people", options.people, "people simulated in each draw")
      ->each([&options](const std::string&) { options.people_given = true; })
      ->check(CLI::Range(std::size_t{100}, kMostPeople))
      ->capture_default_str();
  command.add_option("--years", options.years, "years after the change")
      ->check(CLI::Range(std::size_t{1}, kMostYears))
      ->capture_default_str();
  command.add_option("--change", options.change,
                     "the day on which the compared laws begin, as 2027-01-01; not given: the setting's");
  command.add_option("--seed", options.seed, "the same seed gives the same bits")->capture_default_str();
  command.add_option("--threads", options.threads, "threads; 0: all of the machine. The result is the same")
      ->check(CLI::Range(0U, kMostThreads))
      ->capture_default_str();
  command.add_option("--assume", options.assume,
                     "null, critics, associations (the other side), priors (before calibration) or a parameter file "
                     "whose values replace the main ones");
  command
      .add_option("--freeze", options.freeze,
                  "mechanisms that go on as under the setting's own law, by name ('aftermath mechanisms')")
      ->delimiter(',');
  command.add_flag("--freeze-others", options.freeze_others, "freeze all mechanisms but those that --freeze names");
  add_folder_options(command, options.out, options.replace,
                     "summary.json, summary.csv, decision.csv, results.nc and report.html");
  command.add_flag("--json", options.json, "the summary on standard output, nothing else");
  command
      .add_option("--simd", options.simd,
                  "vector instructions: auto, scalar or a target's name. The result is the same")
      ->capture_default_str();
}

void examples(CLI::App& command, const std::vector<std::pair<const char*, const char*>>& lines) {
  for (const auto& [name, line] : lines) command.get_subcommand(name)->footer("Example:\n  " + std::string(line));
}

void add_folder_options(CLI::App& command, std::string& out, bool& replace, const std::string& files) {
  command.add_option("-o,--out", out, "folder for " + files + " [one for each run in aftermath-out; none with --json]");
  command.add_flag("--replace", replace, "throw away another run's files and unfinished work in that folder");
}

void add_until_error(CLI::App& command, EnsembleOptions& options) {
  command
      .add_option(
          "--until-error", options.until_error,
          "make draws in rounds until the Monte-Carlo error of every headline difference and of both ends of its "
          "interval is at most this share of the comparator's level or of half the interval's width; --draws is then "
          "the most [5000]")
      ->check(CLI::PositiveNumber);
  command
      .add_option("--csv", options.csv,
                  "how CSV files are written: plain (comma, decimal point) or european (semicolon, decimal comma)")
      ->check(CLI::IsMember({"plain", "european"}))
      ->capture_default_str();
  options.by_accuracy = true;
  command.get_option("--draws")->default_str(
      "until errors are at most 0.1, of nine ends in ten 0.4; 128 at least, 512 at most");
  command.get_option("--people")->default_str("250, or more where luck decides most");
}

Result<Plan> plan_of(const Library& library, const EnsembleOptions& options) {
  Result<Plan> plan = library.plan(options.setting, options.laws, options.assume);
  if (!plan) return plan;
  if (const std::optional<Problem> stale = stale_posterior(library, plan->setting))
    std::cerr << "aftermath: warning: " << spelt_out(stale->text(), false) << "\n";
  if (!options.change.empty()) {
    const std::optional<Date> day = parse_date(options.change);
    if (!day) return failure({"--change", 0, 0, "'" + options.change + "' is no date", "a date as 2027-01-01", ""});
    plan->setting.change = *day;
  }
  plan->draws = options.draws_given || !options.by_accuracy ? options.draws
                : options.until_error > 0                   ? kMostUntilError
                                                            : kMostUsual;
  plan->people = options.people;
  plan->years = options.years;
  plan->seed = options.seed;
  if (const Result<void> frozen = freeze(*plan, options); !frozen) return failure(frozen.error());
  return plan;
}

Result<SweepKernel> sweep_of(const EnsembleOptions& options) {
  std::string wanted = options.simd;
  const auto as_lower = [](std::string text) {
    for (char& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return text;
  };
  for (const std::string& target : sweep_targets())
    if (as_lower(target) == as_lower(wanted)) wanted = target;
  SweepKernel sweep = choose_sweep(wanted);
  if (sweep.workers != nullptr) return sweep;
  std::string targets = "auto";
  for (const std::string& target : sweep_targets()) targets += ", " + target;
  return failure({"--simd", 0, 0, "this machine has no '" + options.simd + "'", "one of " + targets, ""});
}

Result<void> write_files(const std::string& folder, const std::vector<std::pair<std::string, std::string>>& files) {
  for (const auto& [name, content] : files)
    if (Result<void> written = write_atomically(folder + "/" + name, content); !written) return written;
  return {};
}

FolderChoice folder_of(const EnsembleOptions& options) {
  return {options.out, options.json && options.out.empty(), options.replace};
}

RunIdentity identity_of(const std::string& command, const Plan& plan, const std::vector<std::string>& options) {
  RunIdentity run{command, {plan.setting.id}, plan_digest(plan), plan.draws, ""};
  for (const Law& law : plan.laws) run.about.push_back(law.id);
  Digest digest;
  digest.text(command).text(run.work).text(plan.assume).number(static_cast<double>(plan.draws));
  for (const std::string& option : options) digest.text(option);
  for (const InputDigest& input : inputs_of(plan)) digest.text(input.name).text(input.sha256);
  run.digest = digest.hex();
  return run;
}

std::string as_asked(const EnsembleOptions& options) {
  std::string text;
  for (const std::string& law : options.laws) text += (text.empty() ? "" : " ") + quoted(law);
  text += " --setting " + quoted(options.setting) + " --years " + std::to_string(options.years);
  if (!options.change.empty()) text += " --change " + options.change;
  if (options.seed != 1) text += " --seed " + std::to_string(options.seed);
  if (!options.assume.empty()) text += " --assume " + quoted(options.assume);
  for (const std::string& mechanism : options.freeze) text += " --freeze " + mechanism;
  return text + (options.freeze_others ? " --freeze-others" : "");
}

Result<const OutcomeInfo*> outcome_named(const std::string& name) {
  std::vector<std::string_view> known;
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    if (outcome.name == name) return &outcome;
    known.push_back(outcome.name);
  }
  return failure({"--outcome", 0, 0, "unknown outcome '" + name + "'", "a name that 'aftermath outcomes' lists",
                  nearest_word(name, known)});
}

}  // namespace aftermath::cli
