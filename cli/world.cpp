#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/running.h"
#include "cli/text_table.h"
#include "engine/analysis/whole_world.h"
#include "engine/base/digest.h"
#include "engine/base/nearest_word.h"
#include "engine/base/thread_pool.h"
#include "engine/inputs/text_file.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"
#include "engine/outputs/world_output.h"

namespace aftermath::cli {
namespace {

constexpr const char* kLedger = "world";

struct Options {
  EnsembleOptions run;  // years, seed, threads, simd, assume, out, json
  std::string law, file;
  std::vector<std::string> parts;
  double people = 0, scale = 1;
  std::size_t slice = 20000;
  bool list = false, schema = false, summary_schema = false;
};

// Leaves the named parts; all where none is named.
Result<void> choose_parts(World& world, const std::vector<std::string>& names) {
  if (names.empty()) return {};
  std::vector<std::string_view> known;
  for (const WorldPart& part : world.parts) known.push_back(part.id);
  for (const std::string& name : names)
    if (std::find(known.begin(), known.end(), name) == known.end())
      return failure({"--part", 0, 0, "no part named '" + name + "'", "ids that 'aftermath world --list' shows",
                      nearest_word(name, known)});
  std::erase_if(world.parts,
                [&](const WorldPart& part) { return std::find(names.begin(), names.end(), part.id) == names.end(); });
  return {};
}

Result<WorldRun> run_of(const Library& library, const Options& options) {
  Result<World> world = library.world(options.file);
  if (!world) return failure(world.error());
  WorldRun run;
  if (options.people > 0) run.times = options.people / median_people(*world);
  run.scale = options.scale;
  run.slice = options.slice;
  if (const Result<void> chosen = choose_parts(*world, options.parts); !chosen) return failure(chosen.error());
  Result<std::vector<Plan>> plans = library.world_plans(*world, options.law, options.run.assume);
  if (!plans) return failure(plans.error());
  for (Plan& plan : *plans) {
    plan.years = options.run.years;
    plan.seed = options.run.seed;
  }
  run.world = std::move(*world);
  run.plans = std::move(*plans);
  return run;
}

void print_list_as_json(const WorldRun& run) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const WorldPart& part : run.world.parts)
    all.push_back({{"part", part.id},
                   {"people", in_words(part.people.prior)},
                   {"law", part.law},
                   {"region", part.region},
                   {"grade", part.people.grade},
                   {"verified", part.people.verified}});
  std::cout << all.dump(1, ' ') << "\n";
}

void print_list(const WorldRun& run) {
  TextTable table{{{"part", "people (90%)", "law", "priors of", "grade", "number seen in its source"}},
                  {false, true, false, false, false, false}};
  for (std::size_t i = 0; i < run.plans.size(); ++i) {
    const WorldPart& part = run.world.parts[i];
    table.rows.push_back({part.id, in_words(part.people.prior), part.law, part.region, part.people.grade,
                          part.people.verified ? "yes" : "no"});
  }
  table.rows.push_back({"all", plain(median_people(run.world)), "", "", "", ""});
  std::cout << table.text();
}

// What a run cost on this machine: no part of its result.
class Cost {
 public:
  [[nodiscard]] static double processor_seconds() {
    const rusage usage = used();
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
  }
  [[nodiscard]] double wall_seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  // The most that the process ever held.
  [[nodiscard]] static double peak_mebibytes() {
    constexpr double kKibibytes = 1024;  // Linux tells KiB
    return static_cast<double>(used().ru_maxrss) / kKibibytes;
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  static rusage used() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage;
  }
  static double seconds(const timeval& time) {
    constexpr double kMicro = 1e-6;
    return static_cast<double>(time.tv_sec) + kMicro * static_cast<double>(time.tv_usec);
  }
};

struct Speed {
  double people = 0, person_weeks = 0;  // of this run; not what an earlier one had finished
  double wall = 0, processor = 0, peak_mebibytes = 0;
  unsigned threads = 0;
  [[nodiscard]] std::string json() const {
    return nlohmann::ordered_json{{"people", people},
                                  {"person_weeks", person_weeks},
                                  {"wall_seconds", wall},
                                  {"processor_seconds", processor},
                                  {"person_weeks_per_second", person_weeks / wall},
                                  {"person_weeks_per_processor_second", person_weeks / processor},
                                  {"peak_mebibytes", peak_mebibytes},
                                  {"threads", threads}}
               .dump(1, ' ') +
           "\n";
  }
  [[nodiscard]] std::string text() const {
    return plain(person_weeks) + " person-weeks in " + plain(wall) + " s on " + std::to_string(threads) +
           " threads: " + plain(person_weeks / wall) + " a second; processor time " + plain(processor) +
           " s; at most " + plain(peak_mebibytes) + " MiB of memory\n";
  }
};

const WorldOutcome& outcome_of(const WorldTotals& totals, std::string_view name) {
  return *std::find_if(totals.outcomes.begin(), totals.outcomes.end(),
                       [&](const WorldOutcome& o) { return o.outcome->name == name; });
}

std::string with_spread(double value, const Spread& spread) {
  std::string text = plain(value);
  if (std::isfinite(spread.lo90)) text += " (" + plain(spread.lo90) + " to " + plain(spread.hi90) + ")";
  return text;
}

// Headline outcomes: rates per 1,000 worker-years by part, or the other law's ratios to them.
void print_parts(const WorldRun& run, const std::vector<WorldTotals>& totals) {
  constexpr std::string_view kColumns[] = {"client_violence", "police_contacts", "arrests", "hiv_infections",
                                           "trafficked_years"};
  const bool compared = run.arms() > 1;
  TextTable table{{{"part", "people", "law"}}, {false, true, false}};
  for (const std::string_view name : kColumns) {
    table.rows[0].emplace_back(outcome_of(totals.back(), name).outcome->title);
    table.right.push_back(true);
  }
  for (std::size_t i = 0; i < totals.size(); ++i) {
    const WorldTotals& one = totals[i];
    std::vector<std::string> row = {one.part == nullptr ? "all" : one.part->id, plain(one.represented),
                                    one.part == nullptr ? "" : run.plans[i].laws.back().id};
    for (const std::string_view name : kColumns) {
      const WorldOutcome& outcome = outcome_of(one, name);
      row.push_back(compared ? with_spread(outcome.ratio, outcome.spread_of_effect)
                             : with_spread(outcome.arms[0].rate, outcome.arms[0].spread));
    }
    table.rows.push_back(std::move(row));
  }
  std::cout << table.text();
}

void print_totals(const WorldRun& run, const WorldTotals& all) {
  constexpr std::string_view kRows[] = {"client_violence",  "police_violence",  "homicides",      "police_contacts",
                                        "arrests",          "people_raided",    "hiv_infections", "sti_infections",
                                        "newly_trafficked", "trafficked_years", "worker_years",   "dalys",
                                        "public_money"};
  TextTable table{{{"all, over " + counted(run.plans[0].years, "year"), "under the laws in force"}},
                  {false, true, true, true}};
  if (run.arms() > 1) {
    table.rows[0].push_back("under " + run.plans[0].laws[1].id);
    table.rows[0].push_back("difference");
  }
  for (const std::string_view name : kRows) {
    const WorldOutcome& outcome = outcome_of(all, name);
    std::vector<std::string> row = {std::string(outcome.outcome->title)};
    for (const WorldArm& arm : outcome.arms) row.push_back(plain(arm.amount));
    if (outcome.arms.size() > 1) row.push_back(plain_signed(outcome.difference));
    table.rows.push_back(std::move(row));
  }
  std::cout << table.text();
}

void print(const WorldRun& run, const std::vector<WorldTotals>& totals) {
  const WorldTotals& all = totals.back();
  std::cout << run.world.name << ", " << counted(run.plans[0].years, "year") << " from "
            << format_date(run.world.change) << ", " << plain(static_cast<double>(all.simulated))
            << " people simulated of " << plain(all.represented) << ", in " << all.slices << " slices\n\n"
            << (run.arms() > 1 ? "rates per worker-year under the other law, as a ratio to those under the law in "
                                 "force; brackets, where a part has slices enough, hold 90% of them\n"
                               : "per 1,000 worker-years; brackets hold 90% of a part's slices\n");
  print_parts(run, totals);
  std::cout << "\n";
  print_totals(run, all);
  std::cout << "\n";
}

RunIdentity identity_of(const WorldRun& run, const Options& options) {
  RunIdentity out{"world", options.parts, world_campaign(run, choose_sweep("auto"), nullptr).digest, 0, ""};
  if (!options.law.empty()) out.about.push_back(options.law);
  out.digest = Digest().text(out.work).text(options.run.assume).hex();
  return out;
}

int simulate(const WorldRun& run, const Options& options, const SweepKernel& sweep) {
  const tl::expected<RunFolder, int> own = RunFolder::open(folder_of(options.run), identity_of(run, options));
  if (!own) return own.error();
  const std::string& folder = own->path();
  const std::vector<Slice> slices = slices_of(run);
  const Campaign counted = world_campaign(run, sweep, interruption());
  Campaign campaign = counted;
  std::vector<Slice> done;  // by this run
  const Cost cost;
  const double before = Cost::processor_seconds();
  std::vector<char> simulated(slices.size());  // by one thread each
  campaign.simulate = [&](std::size_t task) {
    simulated[task] = 1;
    return counted.simulate(task);
  };
  const Result<CampaignOutcome> ran = run_resumable(campaign, options.run.threads, folder, kLedger, "slices", true);
  if (!ran) return report(ran.error());
  if (!ran->complete) return interrupted_campaign(folder);
  for (std::size_t i = 0; i < slices.size(); ++i)
    if (simulated[i] != 0) done.push_back(slices[i]);
  Speed speed;
  for (const Slice& slice : done) speed.people += static_cast<double>(slice.people);
  speed.person_weeks = person_weeks(run, done);
  speed.wall = cost.wall_seconds();
  speed.processor = Cost::processor_seconds() - before;
  speed.peak_mebibytes = Cost::peak_mebibytes();
  speed.threads = ThreadPool(options.run.threads).threads();
  const std::vector<WorldTotals> totals = world_totals(run, ran->rows);
  const std::string told = world_json(run, totals);
  if (!folder.empty()) {
    if (const Result<void> written = own->write({{"world.json", told}, {"speed.json", speed.json()}}); !written)
      return report(written.error()), kFailed;
    forget_campaigns(folder, std::array{kLedger});
  }
  if (options.run.json)
    std::cout << told << std::flush;
  else
    print(run, totals);
  if (!options.run.json) {
    std::cout << speed.text();
    std::cout << "summary: " << own->where("world.json") << "\n";
  }
  return std::cout ? kDone : kFailed;
}

int run_world(const Options& options) {
  if (options.schema || options.summary_schema) {
    std::cout << (options.schema ? world_schema() : world_summary_schema());
    return kDone;
  }
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<SweepKernel> sweep = sweep_of(options.run);
  if (!sweep) return report(sweep.error());
  const Result<WorldRun> run = run_of(*library, options);
  if (!run) return report(run.error());
  if (options.list) return options.run.json ? print_list_as_json(*run) : print_list(*run), kDone;
  return simulate(*run, options, *sweep);
}

}  // namespace

void add_world(CLI::App& program, Action& chosen) {
  constexpr double kMostPeople = 1e9, kLeastScale = 1e-9;
  constexpr std::size_t kLeastSlice = 1000, kMostSlice = 60000000, kMostYears = 100;
  constexpr unsigned kMostThreads = 1024;
  CLI::App* command =
      program.add_subcommand("world", "every adult sex worker on Earth, one by one, under the laws in force");
  auto options = std::make_shared<Options>();
  options->run.years = 20;
  command->add_option("--law", options->law,
                      "run everybody a second time, with the same luck, under this law from the first day on");
  command->add_option("--people", options->people, "as if there were so many in all parts [the sum of their medians]")
      ->check(CLI::Range(1.0, kMostPeople));
  command->add_option("--scale", options->scale, "share of the people that is simulated")
      ->check(CLI::Range(kLeastScale, 1.0))
      ->capture_default_str();
  command->add_option("--part", options->parts, "these parts only ('aftermath world --list')")->delimiter(',');
  command->add_option("--file", options->file, "a world file of your own [data/world.toml]");
  command->add_option("--years", options->run.years, "years, after five or ten that lead up to them")
      ->check(CLI::Range(std::size_t{1}, kMostYears))
      ->capture_default_str();
  command->add_option("--slice", options->slice, "people simulated together at most: memory and the result hang on it")
      ->check(CLI::Range(kLeastSlice, kMostSlice))
      ->capture_default_str();
  command->add_option("--seed", options->run.seed, "the same seed gives the same bits")->capture_default_str();
  command->add_option("--threads", options->run.threads, "threads; 0: all of the machine. The result is the same")
      ->check(CLI::Range(0U, kMostThreads))
      ->capture_default_str();
  command->add_option("--assume", options->run.assume,
                      "null, critics, associations, priors (before calibration) or a parameter file");
  add_folder_options(*command, options->run.out, options->run.replace,
                     "world.json and speed.json, and for what a killed run had finished");
  command->add_flag("--json", options->run.json,
                    "world.json (or with --list the parts) on standard output, nothing else");
  command->add_option("--simd", options->run.simd, "vector instructions: auto, scalar or a target's name")
      ->capture_default_str();
  command->add_flag("--list", options->list, "the parts, their people and laws; nothing is simulated");
  command->add_flag("--schema", options->schema, "the JSON Schema of world files");
  command->add_flag("--summary-schema", options->summary_schema, "the JSON Schema of world.json");
  command->footer(
      "Examples:\n"
      "  aftermath world --list\n"
      "  aftermath world --scale 0.001                             # a thousandth of the people: seconds\n"
      "  aftermath world --out world                               # all; the same command takes up a killed run\n"
      "  aftermath world --people 50000000 --out world-50          # as if there were 50 million\n"
      "  aftermath world --scale 0.01 --law model-full-decriminalisation --json > world.json\n"
      "  aftermath world --part india,china --years 5");
  command->callback([&chosen, options] { chosen = [options] { return run_world(*options); }; });
}

}  // namespace aftermath::cli
