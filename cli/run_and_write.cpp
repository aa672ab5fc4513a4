#include "cli/run_and_write.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>

#include "cli/depth.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/progress.h"
#include "cli/reports.h"
#include "cli/running.h"
#include "cli/safe_output.h"
#include "cli/text_table.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/sizes.h"
#include "engine/base/thread_pool.h"
#include "engine/inputs/csv.h"
#include "engine/inputs/text_file.h"
#include "engine/outputs/decision_output.h"
#include "engine/outputs/enough_runs_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/ledger.h"
#include "engine/outputs/results_netcdf.h"
#include "engine/outputs/summary_csv.h"
#include "engine/outputs/summary_json.h"

namespace aftermath::cli {
namespace {

bool interrupted() { return interruption()->load(); }

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

// The answer under the assumptions of either side, a fifth of the draws each, and with weak numbers redrawn, a sixth.
// Not where assumptions are the user's own, nor after an interruption.
std::optional<Challenge> challenged(const Plan& plan, const Results& results, const SweepKernel& sweep,
                                    unsigned threads) {
  constexpr std::size_t kPart = 5, kPartRedrawn = 6;
  if (!plan.assume.empty() || plan.laws.size() < 2 || interrupted()) return {};
  const auto part = [&](std::size_t of) { return (plan.draws + of - 1) / of; };
  const Plan sides[] = {under_critics(plan, part(kPart)), under_associations(plan, part(kPart))};
  const Plan redrawn = with_weak_redrawn(plan, part(kPartRedrawn));
  Progress progress("draws that test the answer", 2 * part(kPart) + redrawn.draws, 0);
  const EnsembleHooks hooks{[&](const DrawResult&) { progress.one_more(); }, interruption()};
  Challenge challenge;
  for (const Plan& side : sides) {  // one after the other: two sets of draws would need as much memory as the report
    const Results found = run_ensemble(side, sweep, threads, {}, hooks);
    if (interrupted() || found.draws == 0) return {};
    challenge.sides.push_back({side.assume, effects_on_everybody(side, found), found.draws});
  }
  const Results by_redrawn = run_ensemble(redrawn, sweep, threads, {}, hooks);
  progress.finish();
  if (interrupted() || by_redrawn.draws == 0) return {};
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
  if (!has_elicited(plan.quantities) || plan.laws.size() < 2 || interrupted()) return std::optional<Challenge>();
  EnsembleOptions unassumed = options;
  unassumed.assume.clear();
  const Result<Plan> main = plan_of(library, unassumed);
  if (!main) return failure(main.error());
  const Plan without = without_elicited(plan, *main);
  Progress progress("draws without the answers", without.draws, 0);
  const Results results = run_ensemble(without, sweep, options.threads, {},
                                       {[&](const DrawResult&) { progress.one_more(); }, interruption()});
  progress.finish();
  if (interrupted() || results.draws == 0) return std::optional<Challenge>();
  Challenge challenge;
  challenge.without_elicited =
      WithoutElicited{summarise(without, results, options.threads).outcomes, results.draws, without.quantities};
  return std::optional<Challenge>(std::move(challenge));
}

std::vector<std::string> texts_of(const EnsembleOptions& options) {
  std::vector<std::string> out = {std::to_string(options.until_error), std::to_string(options.decision.discount),
                                  std::to_string(options.decision.most_willingness), options.in_depth ? "deep" : ""};
  out.insert(out.end(), options.outcomes.begin(), options.outcomes.end());
  return out;
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
  Sizes sizes = sizes_by_accuracy(plan, sweep, options.threads, headline_outcomes(), interruption());
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

constexpr const char* kLedger = "draws.ledger";
constexpr const char* kNothingYet = "interrupted before the first draw was finished: nothing is written\n";

// Finished draws of the run: those that an earlier one left, and each as it comes.
struct KeptDraws {
  std::optional<Ledger> ledger;
  std::string path;
  std::vector<DrawResult> known;
};

Result<KeptDraws> kept_draws(const std::string& folder, const Plan& plan) {
  KeptDraws kept;
  if (folder.empty()) return kept;
  kept.path = folder + "/" + kLedger;
  Result<Ledger> opened = Ledger::open(kept.path, plan);
  if (!opened) return failure(opened.error());
  kept.ledger = std::move(*opened);
  kept.known = kept.ledger->take_known();
  if (!kept.known.empty())
    std::cerr << "taking up " << kept.known.size() << " draws that an earlier run had finished\n";
  return kept;
}

// All draws, or as many as the errors asked for need; `plan` then has so many.
Results draw_all(Plan& plan, const EnsembleOptions& options, const SweepKernel& sweep, KeptDraws& kept) {
  const std::optional<Accuracy> asked = asked_of(options);
  Progress progress(asked ? "draws at most" : "draws", plan.draws, kept.known.size());
  LedgerWatch watch;
  const EnsembleHooks hooks{[&](const DrawResult& draw) {
                              if (kept.ledger) watch.saw(kept.ledger->append(draw));
                              progress.one_more();
                            },
                            interruption()};
  const auto look = [&](const Results& so_far) {
    const std::vector<RelativeError> errors = relative_errors(plan, so_far, headline_outcomes());
    progress.show(so_far_in_words(plan, so_far.draws, errors));
    return asked && so_far.draws >= asked->fewest_draws && enough_runs(errors, *asked);
  };
  Results results = run_in_rounds(plan, sweep, options.threads, std::move(kept.known), hooks, look);
  progress.finish();
  if (asked && !interrupted()) plan.draws = results.draws;  // all else as if so many had been asked for
  return results;
}

// Tests of an answer that need runs of their own: either side's numbers, or none of people's answers.
Result<std::optional<Challenge>> tested(const Library& library, const EnsembleOptions& options, const Plan& plan,
                                        const Results& results, const SweepKernel& sweep) {
  if (std::optional<Challenge> challenge = challenged(plan, results, sweep, options.threads)) return challenge;
  return without_answers(library, options, plan, sweep);
}

int said_how_it_ended(const EnsembleOptions& options, const Plan& plan, const Results& results, const EnoughRuns& runs,
                      bool kept) {
  if (!interrupted()) {
    if (options.until_error > 0) say_where_it_ended(options, plan, runs);
    return kDone;
  }
  std::cerr << "interrupted after " << results.draws << " of " << plan.draws << " draws: what is written holds those"
            << (kept ? "; the same command takes up the rest" : "") << "\n";
  return kInterrupted;
}

}  // namespace

int run_and_write(const std::string& command, const EnsembleOptions& options,
                  void (*print)(const Plan&, const Summary&, const Challenge*)) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  Result<Plan> plan = plan_of(*library, options);
  if (!plan) return report(plan.error());
  const Result<SweepKernel> sweep = sweep_of(options);
  if (!sweep) return report(sweep.error());
  listen_to_interrupts();
  std::vector<DrawResult> made = choose_people(*plan, options, *sweep);
  if (interrupted()) {
    std::cerr << kNothingYet;
    return kInterrupted;
  }
  const tl::expected<RunFolder, int> own =
      RunFolder::open(folder_of(options), identity_of(command, *plan, texts_of(options)));
  if (!own) return own.error();
  const std::string& folder = own->path();
  Result<KeptDraws> kept = kept_draws(folder, *plan);
  if (!kept) return report(kept.error());
  add_made(kept->known, std::move(made));
  const Results results = draw_all(*plan, options, *sweep, *kept);
  if (interrupted() && results.draws == 0) {
    std::cerr << kNothingYet;
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
  std::optional<Challenge> challenge;
  ReportLibrary beside;
  ReportParts parts{nullptr, decision ? &*decision : nullptr, &runs};
  parts.asked = as_asked(options);
  if (!folder.empty()) {
    Result<std::optional<Challenge>> tests = tested(*library, options, *plan, results, *sweep);
    if (!tests) return report(tests.error());
    challenge = std::move(*tests);
    if (challenge) parts.challenge = &*challenge;
    Result<ReportLibrary> read = report_library(*library, plan->setting);
    if (!read) return report(read.error());
    beside = std::move(*read);
    if (const Result<void> written = write_outputs(*own, *plan, summary, results, beside, parts, options); !written)
      return report(written.error()), kFailed;
    kept->ledger.reset();
    if (!interrupted() && !options.in_depth) std::filesystem::remove(kept->path);
  }
  if (options.json)
    std::cout << summary_json(summary, parts.decision, &runs) << std::flush;
  else {
    print(*plan, summary, parts.challenge);
    print_decision_and_error(parts.decision, runs, results.draws);
  }
  if (options.in_depth && !interrupted()) {
    std::cout << std::flush;
    const Result<bool> finished =
        go_deeper(options, {*plan, results, summary, beside}, parts, *own, {*sweep, options.threads, folder});
    if (!finished) return report(finished.error()), kFailed;
    if (!*finished) {
      std::cerr << "interrupted in depth: the report holds the comparison alone; the same command takes up the rest\n";
      return kInterrupted;
    }
    std::filesystem::remove(kept->path);
  }
  if (!options.json) std::cout << "\n" << report_line(*own, "report.html") << "\n";
  if (!std::cout) return kFailed;
  return said_how_it_ended(options, *plan, results, runs, !folder.empty());
}

}  // namespace aftermath::cli
