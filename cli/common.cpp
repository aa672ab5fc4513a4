#include "cli/common.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include "cli/depth.h"
#include "cli/progress.h"
#include "cli/reports.h"
#include "cli/safe_output.h"
#include "engine/analysis/answer.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/sizes.h"
#include "engine/base/digest.h"
#include "engine/base/nearest_word.h"
#include "engine/base/thread_pool.h"
#include "engine/inputs/csv.h"
#include "engine/inputs/text_file.h"
#include "engine/outputs/answer_output.h"
#include "engine/outputs/decision_output.h"
#include "engine/outputs/elsewhere_output.h"
#include "engine/outputs/enough_runs_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/ledger.h"
#include "engine/outputs/record_ledger.h"
#include "engine/outputs/results_netcdf.h"
#include "engine/outputs/summary_csv.h"
#include "engine/outputs/summary_json.h"
#include "engine/world/model.h"

namespace aftermath::cli {
namespace {

constexpr std::size_t kMostDraws = 1000000, kMostPeople = 60000000, kMostYears = 100;
constexpr unsigned kMostThreads = 1024;
constexpr std::size_t kMostUntilError = 5000;  // draws of --until-error, if nothing is said
constexpr std::size_t kMostUsual = 512;        // draws, if nothing is asked for

std::atomic<bool> interrupted{false};

void on_interrupt(int) {
  if (interrupted.exchange(true)) std::_Exit(kInterrupted);  // the second time it is meant
}

const OutcomeSummary* everybody(const Summary& summary, std::string_view outcome) {
  const auto found = std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
    return o.outcome->name == outcome && o.group->dimension.empty();
  });
  return found == summary.outcomes.end() ? nullptr : &*found;
}

void print_heading(const Plan& plan, const Summary& summary) {
  std::cout << plan.setting.name << ", " << counted(summary.years, "year") << " from "
            << format_date(plan.setting.change) << ", " << counted(summary.draws, "draw") << " of " << summary.people
            << " people who stand for about " << plain(summary.represents) << "; brackets hold 90% intervals";
  if (!summary.assume.empty()) std::cout << "; assumptions: " << summary.assume;
  std::cout << "\n" << age_in_words(plan.setting) << "\n\n";
}

// Files are made side by side, and get their names one after another once all are there.
Result<void> write_outputs(const RunFolder& folder, const Plan& plan, const Summary& summary, const Results& results,
                           const ReportLibrary& beside, const ReportParts& parts, const EnsembleOptions& options) {
  const std::string cube = folder.path() + "/results.nc";
  const auto in_csv = [&](const std::string& text) { return options.csv == "european" ? csv_european(text) : text; };
  std::string json, csv;
  Result<Files> report;
  Result<void> cube_written;
  const std::array<std::function<void()>, 4> makers = {
      [&] { cube_written = write_results_beside(cube, plan, results); },
      [&] { report = report_of("report.html", title_of(plan), compare_values(plan, results, summary, beside, parts)); },
      [&] { json = summary_json(summary, parts.decision, parts.runs, parts.challenge); },
      [&] { csv = in_csv(summary_csv(summary)); },
  };
  ThreadPool(options.threads).for_each(makers.size(), [&](std::size_t i, unsigned) { makers[i](); });
  if (!cube_written) return cube_written;
  if (!report) return failure(report.error());
  Files files = {{"summary.json", std::move(json)}, {"summary.csv", std::move(csv)}};
  std::move(report->begin(), report->end(), std::back_inserter(files));
  if (parts.decision != nullptr) files.emplace_back("decision.csv", in_csv(decision_csv(*parts.decision)));
  if (Result<void> written = folder.write(files, {"results.nc"}); !written) {
    std::error_code ignored;
    std::filesystem::remove(unfinished_path(cube), ignored);
    return written;
  }
  return finish_writing(cube);
}

}  // namespace

int report(const Problem& problem) {
  std::cerr << "aftermath: " << spelt_out(problem.text(), false) << "\n";
  return kBadInput;
}

int report_check(const std::vector<Problem>& problems, bool as_json, const std::string& fine) {
  if (as_json) {
    nlohmann::ordered_json out{{"problems", nlohmann::ordered_json::array()}};
    for (const Problem& one : problems)
      out["problems"].push_back({{"file", one.file},
                                 {"line", one.line},
                                 {"column", one.column},
                                 {"what", one.what},
                                 {"expected", one.expected},
                                 {"nearest", one.nearest}});
    std::cout << out.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
  } else {
    std::vector<std::string> said;  // what many places rest on is wrong once
    for (const Problem& one : problems) {
      if (std::find(said.begin(), said.end(), one.text()) != said.end()) continue;
      said.push_back(one.text());
      report(one);
    }
    if (problems.empty()) std::cout << fine;
  }
  return problems.empty() ? kDone : kBadInput;
}

std::string counted(std::size_t number, const std::string& what) {
  return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

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

namespace {

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

}  // namespace

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

namespace {

// The answer under the assumptions of either side, a fifth of the draws each, and with weak numbers redrawn, a sixth.
// Not where assumptions are the user's own, nor after an interruption.
std::optional<Challenge> challenged(const Plan& plan, const Results& results, const SweepKernel& sweep,
                                    unsigned threads) {
  constexpr std::size_t kPart = 5, kPartRedrawn = 6;
  if (!plan.assume.empty() || plan.laws.size() < 2 || interrupted) return {};
  const auto part = [&](std::size_t of) { return (plan.draws + of - 1) / of; };
  const Plan sides[] = {under_critics(plan, part(kPart)), under_associations(plan, part(kPart))};
  const Plan redrawn = with_weak_redrawn(plan, part(kPartRedrawn));
  Progress progress("draws that test the answer", 2 * part(kPart) + redrawn.draws, 0);
  const EnsembleHooks hooks{[&](const DrawResult&) { progress.one_more(); }, &interrupted};
  Challenge challenge;
  for (const Plan& side : sides) {  // one after the other: two sets of draws would need as much memory as the report
    const Results found = run_ensemble(side, sweep, threads, {}, hooks);
    if (interrupted || found.draws == 0) return {};
    challenge.sides.push_back({side.assume, effects_on_everybody(side, found), found.draws});
  }
  const Results by_redrawn = run_ensemble(redrawn, sweep, threads, {}, hooks);
  progress.finish();
  if (interrupted || by_redrawn.draws == 0) return {};
  challenge.weak = weak_shares(results, by_redrawn);
  return challenge;
}

void print_decision_and_error(const Decision* decision, const EnoughRuns& runs, std::size_t draws) {
  std::cout << "\n";
  if (decision != nullptr && draws >= kFewestDrawsForAVerdict)
    for (const std::string& sentence : in_words(*decision)) std::cout << sentence << "\n";
  std::cout << in_words(runs) << "\n";
}

void say_where_it_ended(const EnsembleOptions& options, const Plan& plan, const EnoughRuns& runs) {
  const bool reached = enough_runs(runs.errors, {.middle = options.until_error, .ends = options.until_error});
  std::cerr << (reached ? "--until-error was reached with " : "--until-error was not reached within ") << plan.draws
            << " draws" << (reached ? "" : "; more --draws may") << "\n";
}

// A run on people's answers beside the same run without them; nothing where no number was elicited.
Result<std::optional<Challenge>> without_answers(const Library& library, const EnsembleOptions& options,
                                                 const Plan& plan, const SweepKernel& sweep) {
  if (!has_elicited(plan.quantities) || plan.laws.size() < 2 || interrupted) return std::optional<Challenge>();
  EnsembleOptions unassumed = options;
  unassumed.assume.clear();
  const Result<Plan> main = plan_of(library, unassumed);
  if (!main) return failure(main.error());
  const Plan without = without_elicited(plan, *main);
  Progress progress("draws without the answers", without.draws, 0);
  const Results results = run_ensemble(without, sweep, options.threads, {},
                                       {[&](const DrawResult&) { progress.one_more(); }, &interrupted});
  progress.finish();
  if (interrupted || results.draws == 0) return std::optional<Challenge>();
  Challenge challenge;
  challenge.without_elicited =
      WithoutElicited{summarise(without, results, options.threads).outcomes, results.draws, without.quantities};
  return std::optional<Challenge>(std::move(challenge));
}

}  // namespace

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

void LedgerWatch::saw(bool kept) {
  if (kept || said_) return;
  said_ = true;
  std::cerr << "aftermath: what is finished cannot be kept (is the disk full?): if this run is stopped, it begins "
               "anew\n";
}

const std::atomic<bool>* interruption() { return &interrupted; }

namespace {

std::vector<std::string> texts_of(const EnsembleOptions& options) {
  std::vector<std::string> out = {std::to_string(options.until_error), std::to_string(options.decision.discount),
                                  std::to_string(options.decision.most_willingness), options.in_depth ? "deep" : ""};
  out.insert(out.end(), options.outcomes.begin(), options.outcomes.end());
  return out;
}

}  // namespace

namespace {

// As a shell reads it.
std::string quoted(const std::string& word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:@%,./";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
  std::string out = "'";
  for (const char letter : word) out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return out + "'";
}

// What the run was asked, for commands that ask more of the same: laws and options, but sizes.
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

// What is asked of the errors; nothing where the number of draws is.
std::optional<Accuracy> asked_of(const EnsembleOptions& options) {
  if (options.until_error > 0) return Accuracy{.middle = options.until_error, .ends = options.until_error};
  return options.by_accuracy && !options.draws_given ? std::optional(kUsualAccuracy) : std::nullopt;
}

// Sets how many people a draw simulates, where neither that nor the number of draws was given. The draws made on the
// way that are the plan's own.
std::vector<DrawResult> choose_people(Plan& plan, const EnsembleOptions& options, const SweepKernel& sweep) {
  if (!options.by_accuracy || options.people_given || options.draws_given) return {};
  Sizes sizes = sizes_by_accuracy(plan, sweep, options.threads, headline_outcomes(), &interrupted);
  if (sizes.people == 0) return {};
  const bool as_it_was = sizes.people == plan.people;
  plan.people = sizes.people;
  return as_it_was ? std::move(sizes.finished) : std::vector<DrawResult>();
}

// Those of `made` that `known` does not hold.
void add_made(std::vector<DrawResult>& known, std::vector<DrawResult> made) {
  const std::size_t before = known.size();
  for (DrawResult& draw : made)
    if (std::none_of(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(before),
                     [&](const DrawResult& k) { return k.draw == draw.draw; }))
      known.push_back(std::move(draw));
}

// The answer so far, to be redrawn as draws arrive.
std::string so_far_in_words(const Plan& plan, std::size_t draws, const std::vector<RelativeError>& errors) {
  const bool compares = plan.laws.size() > 1;
  TextTable table{{{"so far, " + counted(draws, "draw"), compares ? "difference" : "total", "90% interval"}},
                  {false, true, true}};
  for (const RelativeError& e : errors)
    table.rows.push_back({std::string(e.outcome->title) + (plan.laws.size() > 2 ? ", " + e.law : ""),
                          compares ? plain_signed(e.value.median) : plain(e.value.median),
                          plain(e.value.lo90) + " to " + plain(e.value.hi90)});
  return table.text();
}

}  // namespace

int run_and_write(const std::string& command, const EnsembleOptions& options,
                  void (*print)(const Plan&, const Summary&, const Challenge*)) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  Result<Plan> plan = plan_of(*library, options);
  if (!plan) return report(plan.error());
  const Result<SweepKernel> chosen = sweep_of(options);
  if (!chosen) return report(chosen.error());
  const SweepKernel& sweep = *chosen;
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
  std::vector<DrawResult> made = choose_people(*plan, options, sweep);
  if (interrupted) {
    std::cerr << "interrupted before the first draw was finished: nothing is written\n";
    return kInterrupted;
  }
  const tl::expected<RunFolder, int> own =
      RunFolder::open(folder_of(options), identity_of(command, *plan, texts_of(options)));
  if (!own) return own.error();
  const std::string& folder = own->path();
  std::optional<Ledger> ledger;
  std::vector<DrawResult> known;
  const std::string ledger_path = folder + "/draws.ledger";
  if (!folder.empty()) {
    Result<Ledger> opened = Ledger::open(ledger_path, *plan);
    if (!opened) return report(opened.error());
    ledger = std::move(*opened);
    known = ledger->take_known();
    if (!known.empty()) std::cerr << "taking up " << known.size() << " draws that an earlier run had finished\n";
  }

  add_made(known, std::move(made));
  const std::optional<Accuracy> asked = asked_of(options);
  Progress progress(asked ? "draws at most" : "draws", plan->draws, known.size());
  LedgerWatch watch;
  const EnsembleHooks hooks{[&](const DrawResult& draw) {
                              if (ledger) watch.saw(ledger->append(draw));
                              progress.one_more();
                            },
                            &interrupted};
  const auto look = [&](const Results& so_far) {
    const std::vector<RelativeError> errors = relative_errors(*plan, so_far, headline_outcomes());
    progress.show(so_far_in_words(*plan, so_far.draws, errors));
    return asked && so_far.draws >= asked->fewest_draws && enough_runs(errors, *asked);
  };
  const Results results = run_in_rounds(*plan, sweep, options.threads, std::move(known), hooks, look);
  progress.finish();
  if (asked && !interrupted) plan->draws = results.draws;  // all else as if so many had been asked for
  if (interrupted && results.draws == 0) {
    std::cerr << "interrupted before the first draw was finished: nothing is written\n";
    return kInterrupted;
  }
  Summary summary = summarise(*plan, results, options.threads);
  const Result<std::vector<RealChange>> changes = library->real_changes();
  if (!changes) return report(changes.error());
  summary.elsewhere = elsewhere_of(*plan, *changes);
  const std::optional<Decision> decision =
      plan->laws.size() > 1 ? std::optional(decide(*plan, results, options.decision)) : std::nullopt;
  const EnoughRuns runs{relative_errors(*plan, results, headline_outcomes()),
                        convergence(*plan, results, headline_outcomes())};
  const Decision* view = decision ? &*decision : nullptr;
  std::optional<Challenge> challenge;
  ReportLibrary beside;
  ReportParts parts{nullptr, view, &runs};
  parts.asked = as_asked(options);
  if (!folder.empty()) {
    challenge = challenged(*plan, results, sweep, options.threads);
    if (!challenge) {
      Result<std::optional<Challenge>> without = without_answers(*library, options, *plan, sweep);
      if (!without) return report(without.error());
      challenge = std::move(*without);
    }
    if (challenge) parts.challenge = &*challenge;
    Result<ReportLibrary> read = report_library(*library, plan->setting);
    if (!read) return report(read.error());
    beside = std::move(*read);
    if (const Result<void> written = write_outputs(*own, *plan, summary, results, beside, parts, options); !written)
      return report(written.error()), kFailed;
    ledger.reset();
    if (!interrupted && !options.in_depth) std::filesystem::remove(ledger_path);
  }
  if (options.json)
    std::cout << summary_json(summary, view, &runs) << std::flush;
  else {
    print(*plan, summary, parts.challenge);
    print_decision_and_error(view, runs, results.draws);
  }
  if (options.in_depth && !interrupted) {
    std::cout << std::flush;
    const Result<bool> finished =
        go_deeper(options, {*plan, results, summary, beside}, parts, *own, {sweep, options.threads, folder});
    if (!finished) return report(finished.error()), kFailed;
    if (!*finished) {
      std::cerr << "interrupted in depth: the report holds the comparison alone; the same command takes up the rest\n";
      return kInterrupted;
    }
    std::filesystem::remove(ledger_path);
  }
  if (!options.json) std::cout << "\n" << report_line(*own, "report.html") << "\n";
  if (!std::cout) return kFailed;
  if (!interrupted) {
    if (options.until_error > 0) say_where_it_ended(options, *plan, runs);
    return kDone;
  }
  std::cerr << "interrupted after " << results.draws << " of " << plan->draws << " draws: what is written holds those"
            << (folder.empty() ? "" : "; the same command takes up the rest") << "\n";
  return kInterrupted;
}

Result<CampaignOutcome> run_resumable(const Campaign& campaign, unsigned threads, const std::string& folder,
                                      const std::string& name, const std::string& what, bool keep_ledger) {
  std::optional<CampaignLedger> ledger;
  std::vector<FinishedTask> known;
  const std::string path = folder + "/" + name + ".ledger";
  if (!folder.empty()) {
    Result<CampaignLedger> opened = CampaignLedger::open(path, campaign);
    if (!opened) return failure(opened.error());
    ledger = std::move(*opened);
    known = ledger->take_known();
    if (!known.empty())
      std::cerr << "taking up " << known.size() << " " << what << " that an earlier run had finished\n";
  }
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
  Progress progress(what, campaign.tasks, known.size());
  LedgerWatch watch;
  CampaignOutcome out;
  out.rows = run_campaign(campaign, threads, std::move(known),
                          {[&](const FinishedTask& one) {
                             if (ledger) watch.saw(ledger->append(one));
                             progress.one_more();
                           },
                           &interrupted});
  progress.finish();
  out.complete = std::none_of(out.rows.begin(), out.rows.end(), [](const Row& row) { return row.empty(); });
  ledger.reset();
  if (out.complete && !keep_ledger && !folder.empty()) std::filesystem::remove(path);
  return out;
}

void forget_campaigns(const std::string& folder, std::span<const char* const> names) {
  if (folder.empty()) return;
  for (const char* name : names) std::filesystem::remove(folder + "/" + name + ".ledger");
}

int interrupted_campaign(const std::string& folder) {
  std::cerr << "interrupted: nothing is written"
            << (folder.empty() ? "" : " but what is finished; the same command takes up the rest") << "\n";
  return kInterrupted;
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

namespace {

using Cells = std::vector<std::vector<std::string>>;

std::vector<std::size_t> widths_of(const Cells& rows) {
  std::vector<std::size_t> width;
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i >= width.size()) width.push_back(0);
      width[i] = std::max(width[i], shown_length(row[i]));
    }
  return width;
}

// Columns of text give way, the widest first, until the table fits or none is left that may.
void narrow(std::vector<std::size_t>& width, const std::vector<bool>& right, std::size_t most) {
  constexpr std::size_t kLeast = 10, kGap = 2;
  const auto gives = [&](std::size_t i) { return !(i < right.size() && right[i]) && width[i] > kLeast; };
  std::size_t total = width.empty() ? 0 : kGap * (width.size() - 1);
  for (const std::size_t one : width) total += one;
  for (; total > most; --total) {
    std::size_t widest = width.size();
    for (std::size_t i = 0; i < width.size(); ++i)
      if (gives(i) && (widest == width.size() || width[i] > width[widest])) widest = i;
    if (widest == width.size()) return;
    --width[widest];
  }
}

std::vector<std::string> lines_of(const std::string& cell, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream in(shown_length(cell) > width ? wrapped(cell, width) : cell);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace

std::string TextTable::text() const {
  Cells shown = rows;
  for (auto& row : shown)
    for (std::string& cell : row) cell = spelt_out(cell, false);
  std::vector<std::size_t> width = widths_of(shown);
  if (const std::size_t most = line_width(); most > 0) narrow(width, right, most);
  std::string out;
  for (const auto& row : shown) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back(lines_of(row[i], width[i]));
      height = std::max(height, cells.back().size());
    }
    for (std::size_t part = 0; part < height; ++part) {
      std::string line;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string text = part < cells[i].size() ? cells[i][part] : "";
        const std::size_t length = shown_length(text);
        const std::string space(width[i] > length ? width[i] - length : 0, ' ');
        const bool number = i < right.size() && right[i];
        line += (i > 0 ? "  " : "") + (number ? space + text : text + space);
      }
      out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
  }
  return out;
}

namespace {

std::string middle_in_words(const OutcomeInfo& outcome, const Effect& e) {
  return std::isfinite(e.ratio.median) ? "x" + plain(e.ratio.median)
                                       : plain_signed(as_shown(e.difference, outcome).median) + points_of(outcome);
}

std::vector<std::string> effect_row(const OutcomeInfo& outcome, const Effect& e) {
  const Quantiles effect = std::isfinite(e.ratio.median) ? e.ratio : as_shown(e.difference, outcome);
  return {std::string(outcome.title),
          plain(as_shown(e.level, outcome).median),
          scale_in_words(e.scale, outcome),
          middle_in_words(outcome, e),
          plain(effect.lo90) + " to " + plain(effect.hi90),
          e.verdict == Verdict::no_difference ? "–" : plain_share(e.p_higher),
          in_words(e.verdict)};
}

// What a finding rests on: its middle under either side's assumptions, whether that keeps the finding's side, and the
// share of its spread that goes with weak evidence.
void add_grade(std::vector<std::string>& row, const OutcomeSummary& o, std::size_t law, const Challenge* challenge) {
  if (challenge == nullptr || challenge->sides.empty()) return;
  const Effect& own = effect_of(o, law);
  const auto index = static_cast<std::size_t>(o.outcome - outcome_vocabulary().data());
  const double weak = challenge->weak[law][index];
  const bool same = own.verdict == Verdict::no_difference;
  for (const Side& side : challenge->sides)
    row.push_back(middle_in_words(*o.outcome, effect_of(side.outcomes[index], law)));
  row.push_back(same ? "–" : keeps_its_side(*challenge, index, law, own) ? "yes" : "no");
  row.push_back(same || std::isnan(weak) ? "–" : plain_share(weak));
}

// The real changes that have most in common with a compared law.
void print_elsewhere(const Summary& summary) {
  constexpr std::size_t kMost = 3;
  if (summary.elsewhere.empty()) return;
  std::cout
      << "\nWhere real laws moved the same rules: observed, beside what this model predicts without the studies of "
         "that case\n";
  for (std::size_t i = 0; i < std::min(kMost, summary.elsewhere.size()); ++i) {
    const Elsewhere& one = summary.elsewhere[i];
    std::cout << heading_in_words(one) << "\n";
    for (const ReplayedFigure& figure : one.change.figures)
      std::cout << "  " << title_of(figure) << ": observed " << observed_in_words(figure) << ", predicted "
                << predicted_in_words(figure) << "\n";
  }
  if (summary.elsewhere.size() > kMost)
    std::cout << summary.elsewhere.size() - kMost << " more in the report and in summary.json ('elsewhere')\n";
}

}  // namespace

void print_levels(const Plan& plan, const Summary& summary, const Challenge*) {
  print_heading(plan, summary);
  TextTable table{{{"over " + counted(summary.years, "year")}}, {false}};
  for (const Law& law : plan.laws) {
    table.rows[0].push_back(law.id);
    table.right.push_back(true);
  }
  for (const std::string_view name : headline_outcomes()) {
    const OutcomeSummary* o = everybody(summary, name);
    std::vector<std::string> row = {std::string(o->outcome->title)};
    for (const ArmSummary& arm : o->arms) row.push_back(plain(arm.value));
    table.rows.push_back(row);
  }
  std::cout << table.text();
}

void print_differences(const Plan& plan, const Summary& summary, const Challenge* challenge) {
  print_heading(plan, summary);
  for (const Answer& answer : answers_of(summary)) {
    for (const std::string& sentence : in_words(answer)) std::cout << sentence << "\n";
    std::cout << "\n";
  }
  for (std::size_t arm = 1; arm < plan.laws.size(); ++arm) {
    TextTable table{{{"over " + counted(summary.years, "year"), plan.laws[0].id, "", plan.laws[arm].id, "90% interval",
                      "chance higher", ""}},
                    {false, true, false, true, true, true, false, true, true, false, true}};
    if (challenge != nullptr && !challenge->sides.empty()) {
      for (const Side& side : challenge->sides) table.rows[0].push_back(side.assume);
      table.rows[0].emplace_back("same for both sides");
      table.rows[0].emplace_back("on weak evidence");
    }
    for (const std::string_view name : headline_outcomes()) {
      const OutcomeSummary* o = everybody(summary, name);
      const Effect& own = effect_of(*o, arm - 1);
      for (const Effect& e : o->effects) {
        if (e.law != own.law) continue;
        table.rows.push_back(effect_row(*o->outcome, e));
        if (&e == &own) add_grade(table.rows.back(), *o, arm - 1, challenge);
      }
    }
    std::cout << table.text() << (arm + 1 < plan.laws.size() ? "\n" : "");
  }
  if (challenge != nullptr && !challenge->sides.empty())
    std::cout << "critics, associations: the middle of " << challenge->sides.front().draws
              << " simulations each, with every disputed number from one side"
              << (challenge->sides.front().draws < kFewestDrawsForAVerdict ? "; too few for a word of their own\n"
                                                                           : "\n");
  print_elsewhere(summary);
  if (!summary.idle_levers.empty()) {
    std::cout << "\nno mechanism of this version acts on:";
    for (const std::string& lever : summary.idle_levers) std::cout << " " << lever;
    std::cout << "\n";
  }
}

}  // namespace aftermath::cli
