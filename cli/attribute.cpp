#include "engine/analysis/attribute.h"

#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/depth.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/running.h"
#include "cli/text_table.h"
#include "engine/analysis/headline.h"
#include "engine/outputs/attribution_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"

namespace aftermath::cli {
namespace {

struct Options {
  EnsembleOptions ensemble;
  AttributionOptions attribution;
  std::vector<std::string> outcomes;
  bool schema = false;
};

// One block of rows for each outcome: the difference, then the largest parts; all of them where the user named it.
void add_parts(TextTable& table, const std::vector<std::string>& names, const std::vector<PartOfDifference>& parts,
               std::size_t draws, std::string_view kind, std::size_t most) {
  for (const std::size_t i : largest_first(parts)) {
    if (most-- == 0) break;
    const PartOfDifference& c = parts[i];
    table.rows.push_back({"  " + std::string(kind) + " " + names[i], plain_signed(c.value.mean),
                          plain(c.value.lo90) + " to " + plain(c.value.hi90), c.error > 0 ? plain(c.error) : "",
                          in_words(c, draws)});
  }
}

}  // namespace

void forget_attribution(const std::string& folder) { forget_campaigns(folder, kAttributionCampaigns); }

void print_attribution(const Attribution& a, const std::vector<std::string>& outcomes, std::size_t most) {
  const Plan& plan = *a.plan;
  std::cout
      << "From " << plan.laws[0].id << " to " << plan.laws[1].id << ", " << plan.setting.name << ", "
      << counted(plan.years, "year") << " from " << format_date(plan.setting.change) << ", " << counted(a.draws, "draw")
      << " of " << plan.people
      << " people.\nA part is a Shapley value: what changes when this provision (clause >) or mechanism (through >) "
         "comes in,\naveraged over the orders in which they can; each list of parts adds up to the difference. It "
         "is not what\neach would do alone. error: of the mean part, where only some orders were taken.\n\n";
  std::vector<std::string> provisions, mechanisms;
  for (const LeverPlayer& player : a.parts.provisions) provisions.push_back(in_words(player));
  for (const MechanismPlayer& player : a.parts.mechanisms) mechanisms.emplace_back(player.declaration->title);
  if (provisions.empty()) {
    std::cout << "The two laws say the same on every lever after the day of change: there is nothing to split.\n";
    return;
  }
  TextTable table{{{"over " + counted(plan.years, "year"), "part", "90% interval", "error", ""}},
                  {false, true, true, true, false}};
  for (const std::string& name : outcomes) {
    const AttributedDifference* d = a.everybody(name);
    if (d == nullptr || d->draws == 0) continue;
    table.rows.push_back({std::string(d->figure.outcome->title), plain_signed(d->difference.value.mean),
                          plain(d->difference.value.lo90) + " to " + plain(d->difference.value.hi90), "",
                          in_words(d->difference, d->draws)});
    add_parts(table, provisions, d->provisions, d->draws, "clause >", most);
    add_parts(table, mechanisms, d->mechanisms, d->draws, "through >", most);
  }
  std::cout << table.text();
}

namespace {

void print(const Attribution& attribution, const std::vector<std::string>& named) {
  constexpr std::size_t kMost = 2;
  if (!named.empty()) return print_attribution(attribution, named, kLevers);
  print_attribution(attribution, {headline_outcomes().begin(), headline_outcomes().end()}, kMost);
}

// Before hours are spent: how many worlds will be simulated, and whether every combination is among them.
void say_what_is_planned(const Plan& plan, const AttributionOptions& options) {
  const AttributionParts parts = parts_of(plan, options);
  if (parts.provisions.empty()) return;
  const ArmsOfSplit arms = arms_in_a_draw(parts, options);
  const auto how = [&](bool exact) {
    return exact ? std::string("every combination")
                 : std::to_string(2 * options.permutations) + " orders of each draw, not every combination";
  };
  std::cerr << counted(parts.provisions.size(), "provision") << " (" << how(parts.provisions_exact) << "), "
            << counted(parts.mechanisms.size(), "mechanism") << " (" << how(parts.mechanisms_exact) << "): up to "
            << arms.provisions + arms.mechanisms << " worlds in each of " << counted(plan.draws, "draw") << "\n";
}

int run(const Options& options) {
  if (options.schema) {
    std::cout << attribution_schema();
    return kDone;
  }
  const EnsembleOptions& ensemble = options.ensemble;
  if (ensemble.laws.size() != 2)
    return report({"attribute", 0, 0, std::to_string(ensemble.laws.size()) + " laws are named",
                   "two: the comparator, and the law whose provisions are put in its place", ""});
  for (const std::string& name : options.outcomes)
    if (const Result<const OutcomeInfo*> known = outcome_named(name); !known) return report(known.error());
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, ensemble);
  if (!plan) return report(plan.error());
  const Result<SweepKernel> sweep = sweep_of(ensemble);
  if (!sweep) return report(sweep.error());
  std::vector<std::string> decide = options.outcomes;
  decide.push_back(std::to_string(options.attribution.exact_up_to));
  decide.push_back(std::to_string(options.attribution.permutations));
  const tl::expected<RunFolder, int> own =
      RunFolder::open(folder_of(ensemble), identity_of("attribute", *plan, decide));
  if (!own) return own.error();
  const std::string& folder = own->path();
  if (!ensemble.json) say_what_is_planned(*plan, options.attribution);
  const Result<AttributionRun> ran = run_attribution(*plan, options.attribution, *sweep, interruption(),
                                                     resumable({*sweep, ensemble.threads, folder}, false));
  if (!ran) return report(ran.error());
  const Attribution& attribution = ran->found;
  if (attribution.draws == 0) {
    std::cerr << "interrupted before the first draw was finished: nothing is written\n";
    return kInterrupted;
  }
  if (!folder.empty()) {
    const std::string json = attribution_json(attribution);
    if (const Result<void> written =
            write_analysis(*own, {{"attribution.json", json}, {"attribution.csv", attribution_csv(attribution)}},
                           "attribution", "attribution", title_of(*plan), json, &*library, &*plan);
        !written)
      return report(written.error()), kFailed;
  }
  if (ensemble.json)
    std::cout << attribution_json(attribution) << std::flush;
  else {
    print(attribution, options.outcomes);
    std::cout << "\n" << report_line(*own, "attribution.html") << "\n";
  }
  if (!std::cout) return kFailed;
  if (ran->complete) return kDone;
  std::cerr << "interrupted after " << attribution.draws << " of " << plan->draws
            << " draws: what is written holds those" << (folder.empty() ? "" : "; the same command takes up the rest")
            << "\n";
  return kInterrupted;
}

}  // namespace

void add_attribute(CLI::App& program, Action& chosen) {
  constexpr std::size_t kDraws = 128, kPeople = 250;  // minutes for eight provisions
  static_assert(kDraws >= kFewestDrawsForAVerdict);
  constexpr std::size_t kMostExact = 16, kMostPermutations = 10000;
  CLI::App* command = program.add_subcommand(
      "attribute", "which provisions make the difference between two laws, and through which mechanisms");
  auto options = std::make_shared<Options>();
  options->ensemble.draws = kDraws;
  options->ensemble.people = kPeople;
  command
      ->add_option("laws", options->ensemble.laws,
                   "two laws, by name ('aftermath laws list') or path; the first is the comparator")
      ->expected(0, 2);
  add_ensemble_options(*command, options->ensemble);
  command->remove_option(command->get_option("--freeze"));  // this command holds and releases mechanisms itself
  command->remove_option(command->get_option("--freeze-others"));
  command->get_option("--out")->description(
      "folder for attribution.json, .csv and .html [one for each run in aftermath-out; none with --json]");
  command->get_option("--json")->description("the attribution on standard output, nothing else");
  command
      ->add_option("--outcome", options->outcomes,
                   "all parts of these outcomes on the terminal; else the largest of many")
      ->delimiter(',');
  command
      ->add_option("--exact-up-to", options->attribution.exact_up_to,
                   "all coalitions of up to so many provisions (2^n arms in each draw); random orders of more")
      ->check(CLI::Range(std::size_t{0}, kMostExact))
      ->capture_default_str();
  command
      ->add_option("--permutations", options->attribution.permutations,
                   "random orders in each draw where not all are taken, each forwards and backwards")
      ->check(CLI::Range(std::size_t{2}, kMostPermutations))
      ->capture_default_str();
  command->add_flag("--schema", options->schema, "print the JSON Schema of attribution.json");
  command->footer(
      "With the defaults about 6 minutes of processor time for eight provisions, shared by the cores.\n"
      "Examples:\n"
      "  aftermath attribute ca-2014-pcepa nz-2003-pra --setting vancouver\n"
      "  aftermath attribute ca-2014-pcepa nz-2003-pra --outcome client_violence,arrests\n"
      "  aftermath attribute ca-2014-pcepa ./my-bill.toml --people 10000 --draws 200 --out my-bill");
  command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace aftermath::cli
