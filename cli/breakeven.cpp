#include "engine/analysis/breakeven.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/common.h"
#include "engine/base/nearest_word.h"
#include "engine/io/breakeven_output.h"
#include "engine/io/charts.h"
#include "engine/io/in_words.h"
#include "engine/io/schema.h"
#include "engine/io/text_file.h"
#include "engine/io/weights_toml.h"

namespace aftermath::cli {
namespace {

constexpr const char *kEnds = "breakeven-ends", *kAlone = "breakeven-alone", *kPairs = "breakeven";  // ledgers

struct Options {
  EnsembleOptions ensemble;
  std::string outcome, weights;
  std::vector<std::string> parameters;
  std::size_t values = 5, paired = 2;
  bool schema = false, weights_schema = false;
};

Result<Index> index_of(const Options& options) {
  if (options.outcome.empty() == options.weights.empty())
    return failure({"breakeven", 0, 0, "what is weighed is not said, or said twice",
                    "either --outcome NAME or --weights FILE.toml", ""});
  if (!options.weights.empty()) {
    const Result<std::string> text = read_text(options.weights);
    if (!text) return failure(text.error());
    return weights_from_toml(*text, options.weights);
  }
  const Result<const OutcomeInfo*> outcome = outcome_named(options.outcome);
  if (!outcome) return failure(outcome.error());
  return Index{std::string((*outcome)->title), {{*outcome, 0, 1}}};
}

Result<std::vector<Quantity>> parameters_of(const Options& options, const Plan& plan,
                                            const std::vector<EvidenceRecord>& evidence) {
  if (options.parameters.empty()) return disputed(plan.quantities, evidence);
  std::vector<std::string_view> known;
  for (const QuantityInfo& about : quantity_vocabulary()) known.push_back(about.name);
  std::vector<Quantity> out;
  for (const std::string& name : options.parameters) {
    const auto at = std::find(known.begin(), known.end(), name);
    if (at == known.end())
      return failure({"--parameter", 0, 0, "unknown parameter '" + name + "'",
                      "a name of data/parameters or of the setting", nearest_word(name, known)});
    const auto quantity = static_cast<Quantity>(at - known.begin());
    if (std::find(out.begin(), out.end(), quantity) == out.end()) out.push_back(quantity);
  }
  return out;
}

// The stages of the study. Each runs a campaign that can be taken up; nothing where one was cut.
class Study {
 public:
  Study(const Plan& plan, const Index& index, const Options& options, std::string folder)
      : plan_(plan), index_(index), options_(options), folder_(std::move(folder)), sweep_(choose_sweep("auto")) {}

  Result<std::optional<BreakEvenStudy>> run(const std::vector<Quantity>& parameters) {
    BreakEvenStudy study{index_, plan_.draws, {}, {}, {}, {}};
    for (const auto stage : {&Study::ends, &Study::alone, &Study::pairs}) {
      const Result<bool> complete = (this->*stage)(parameters, study);
      if (!complete) return failure(complete.error());
      if (!*complete) return std::nullopt;
    }
    return study;
  }

 private:
  // Few draws at either end: a parameter that changes no bit plays no part.
  Result<bool> ends(const std::vector<Quantity>& parameters, BreakEvenStudy& study) {
    constexpr std::size_t kDraws = 4;
    Plan few = plan_;
    few.draws = std::min(kDraws, plan_.draws);
    std::vector<HeldValues> points;
    for (const Quantity quantity : parameters)
      for (const double end : published_range(plan_, quantity).searched) points.push_back({{quantity}, {end}});
    const Result<CampaignOutcome> out = simulate(few, points, kEnds, "draws that look for what plays a part");
    if (!out || !out->complete) return told(out);
    for (std::size_t p = 0; p < parameters.size(); ++p) {
      const auto low = out->rows.begin() + static_cast<std::ptrdiff_t>(2 * p * few.draws),
                 high = low + static_cast<std::ptrdiff_t>(few.draws);
      if (std::equal(low, high, high)) {
        study.no_part.push_back(parameters[p]);
        continue;
      }
      ParameterBreakEven one;
      one.quantity = parameters[p];
      one.scale = scale_of(plan_.quantities[static_cast<std::size_t>(one.quantity)]);
      one.range = published_range(plan_, one.quantity);
      one.at = spaced(one.range.searched[0], one.range.searched[1], options_.values, one.scale);
      study.parameters.push_back(std::move(one));
    }
    return true;
  }

  Result<bool> alone(const std::vector<Quantity>& /*parameters*/, BreakEvenStudy& study) {
    std::vector<HeldValues> points = {{}};  // the first: as drawn
    for (const ParameterBreakEven& one : study.parameters)
      for (const double value : one.at) points.push_back({{one.quantity}, {value}});
    const Result<CampaignOutcome> out = simulate(plan_, points, kAlone, "draws");
    if (!out || !out->complete) return told(out);
    study.as_drawn = curve(out->rows, 0, {0}, Scale::linear).mean[0];
    std::size_t first = 1;
    for (ParameterBreakEven& one : study.parameters) {
      one.found = curve(out->rows, first, one.at, one.scale);
      first += one.at.size();
    }
    return true;
  }

  // Those that move the answer most, two by two.
  Result<bool> pairs(const std::vector<Quantity>& /*parameters*/, BreakEvenStudy& study) {
    std::vector<std::size_t> strongest = by_reach(study.parameters);
    strongest.resize(std::min(strongest.size(), options_.paired));
    std::vector<HeldValues> points;
    for (std::size_t i = 0; i < strongest.size(); ++i)
      for (std::size_t j = i + 1; j < strongest.size(); ++j) {
        const ParameterBreakEven &x = study.parameters[strongest[i]], &y = study.parameters[strongest[j]];
        study.pairs.push_back({x.quantity, y.quantity, {x.scale, y.scale, x.at, y.at, {}}, {}});
        for (const double at_y : y.at)
          for (const double at_x : x.at) points.push_back({{x.quantity, y.quantity}, {at_x, at_y}});
      }
    if (points.empty()) return true;
    const Result<CampaignOutcome> out = simulate(plan_, points, kPairs, "draws of pairs");
    if (!out || !out->complete) return told(out);
    std::size_t first = 0;
    for (PairBreakEven& pair : study.pairs) {
      for (std::size_t j = 0; j < pair.surface.y.size(); ++j, first += pair.surface.x.size())
        pair.surface.mean.push_back(curve(out->rows, first, pair.surface.x, pair.surface.x_scale).mean);
      pair.line = zero_line(pair.surface);
    }
    return true;
  }

  Result<CampaignOutcome> simulate(const Plan& plan, const std::vector<HeldValues>& points, const char* ledger,
                                   const char* what) const {
    return run_resumable(held_campaign(plan, index_, points, sweep_), options_.ensemble.threads, folder_, ledger, what,
                         true);
  }

  static Result<bool> told(const Result<CampaignOutcome>& out) {
    return out ? Result<bool>(false) : failure(out.error());
  }

  // Points [first, first + at) of a campaign's rows.
  [[nodiscard]] BreakEven curve(const std::vector<Row>& rows, std::size_t first, const std::vector<double>& at,
                                Scale scale) const {
    const DifferenceAt simulated = [&](double value, std::size_t draw) {
      const auto place = static_cast<std::size_t>(std::find(at.begin(), at.end(), value) - at.begin());
      return rows[(first + place) * plan_.draws + draw][0];
    };
    return break_even(curve_of(simulated, at, scale, plan_.draws), plan_.seed);
  }

  const Plan& plan_;
  const Index& index_;
  const Options& options_;
  std::string folder_;
  SweepKernel sweep_;
};

void print(const Plan& plan, const BreakEvenStudy& study) {
  std::cout << plan.setting.name << ", " << study.index.name << ", " << plan.laws[1].id << " minus " << plan.laws[0].id
            << ", " << plan.years << " years: " << plain_signed(study.as_drawn.mean) << " ("
            << plain(study.as_drawn.lo90) << " to " << plain(study.as_drawn.hi90) << "), mean of " << study.draws
            << " draws of " << plan.people << " people; brackets hold 90% intervals for chance in the simulation\n\n";
  TextTable table{{{"parameter", "changes sign at", "published (90%)", "critics (90%)", "verdict"}}, {}};
  for (const ParameterBreakEven& one : study.parameters)
    table.rows.push_back({std::string(info(one.quantity).name), flips_in_words(one),
                          in_words(one.range.calibrated.value_or(one.range.prior)),
                          one.range.critics ? in_words(*one.range.critics) : "", in_words(flip_of(one))});
  std::cout << table.text();
  if (study.no_part.empty()) return;
  std::cout << "\nplay no part here:";
  for (const Quantity quantity : study.no_part) std::cout << " " << info(quantity).name;
  std::cout << "\n";
}

Result<void> write(const std::string& folder, const Plan& plan, const BreakEvenStudy& study,
                   const std::vector<EvidenceRecord>& evidence) {
  HtmlDocument page("Break-even: " + study.index.name + " under " + plan.laws[1].id + " and " + plan.laws[0].id +
                        " in " + plan.setting.name,
                    charts_script());
  page.about_charts();
  page.paragraph(std::to_string(study.draws) + " draws of " + std::to_string(plan.people) + " people over " +
                 std::to_string(plan.years) + " years, seed " + std::to_string(plan.seed) +
                 (plan.assume.empty() ? "." : "; assumptions: " + plan.assume + "."));
  add_breakeven(page, plan, study, evidence);
  for (const auto& [name, content] :
       {std::pair<std::string, std::string>{"breakeven.json", breakeven_json(plan, study, evidence)},
        {"breakeven.csv", breakeven_csv(study)},
        {"breakeven.html", page.finish()}})
    if (Result<void> written = write_atomically(folder + "/" + name, content); !written) return written;
  return {};
}

int run(const Options& options) {
  if (options.schema || options.weights_schema) {
    std::cout << (options.schema ? breakeven_schema() : weights_schema());
    return kDone;
  }
  if (options.ensemble.laws.size() != 2)
    return report({"breakeven", 0, 0, "two laws are compared", "LAW_A LAW_B; the first is the comparator", ""});
  const Result<Index> index = index_of(options);
  if (!index) return report(index.error());
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, options.ensemble);
  if (!plan) return report(plan.error());
  const Result<std::vector<EvidenceRecord>> evidence = library->evidence();
  if (!evidence) return report(evidence.error());
  const Result<std::vector<Quantity>> parameters = parameters_of(options, *plan, *evidence);
  if (!parameters) return report(parameters.error());

  const std::string folder = folder_of(options.ensemble);
  const Result<std::optional<BreakEvenStudy>> study = Study(*plan, *index, options, folder).run(*parameters);
  if (!study) return report(study.error());
  if (!*study) return interrupted_campaign(folder);
  if (!folder.empty())
    if (const Result<void> written = write(folder, *plan, **study, *evidence); !written)
      return report(written.error()), kFailed;
  forget_campaigns(folder, {kEnds, kAlone, kPairs});
  if (options.ensemble.json)
    std::cout << breakeven_json(*plan, **study, *evidence) << std::flush;
  else {
    print(*plan, **study);
    std::cout << "\nreport: " << std::filesystem::absolute(folder + "/breakeven.html").lexically_normal().string()
              << "\n";
  }
  return std::cout ? kDone : kFailed;
}

}  // namespace

void add_breakeven(CLI::App& program, Action& chosen) {
  constexpr std::size_t kDraws = 40, kPeople = 2000, kYears = 5, kFewestValues = 2, kMostValues = 101, kMostPaired = 8;
  CLI::App* command = program.add_subcommand(
      "breakeven", "what a disputed number would have to be for the difference between two laws to change sign");
  auto options = std::make_shared<Options>();
  options->ensemble.draws = kDraws;
  options->ensemble.people = kPeople;
  options->ensemble.years = kYears;
  command->add_option("laws", options->ensemble.laws, "two laws, by name or path; the first is the comparator")
      ->expected(2);
  command->add_option("--outcome", options->outcome, "the outcome whose difference may change sign");
  command->add_option("--weights", options->weights,
                      "or several outcomes, weighed by this file (docs/breakeven.md): there is no weight but yours");
  command
      ->add_option("--parameter", options->parameters,
                   "parameters to hold [all with a prior of the critics or studies of both signs]")
      ->delimiter(',');
  command->add_option("--values", options->values, "values at which each is held")
      ->check(CLI::Range(kFewestValues, kMostValues))
      ->capture_default_str();
  command->add_option("--pairs-of", options->paired, "how many of those that move the answer most are held two by two")
      ->check(CLI::Range(std::size_t{0}, kMostPaired))
      ->capture_default_str();
  add_ensemble_options(*command, options->ensemble);
  command->remove_option(command->get_option("--simd"));
  command->get_option("--out")->description(
      "folder for breakeven.json, .csv and .html [aftermath-out; none with --json]");
  command->get_option("--json")->description("breakeven.json on standard output, nothing else");
  command->add_flag("--schema", options->schema, "the JSON Schema of breakeven.json");
  command->add_flag("--weights-schema", options->weights_schema, "the JSON Schema of a file of weights, as JSON");
  command->footer(
      "Examples:\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --outcome trafficked_years\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --weights my-weights.toml --values 9 --draws 200\n"
      "  aftermath breakeven ca-2014-pcepa nz-2003-pra --outcome encounters --parameter "
      "demand.purchase_ban_fall,stigma.clients");
  command->callback([&chosen, options] { chosen = [options] { return run(*options); }; });
}

}  // namespace aftermath::cli
