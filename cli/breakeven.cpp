#include "engine/analysis/breakeven.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <optional>

#include "cli/commands.h"
#include "cli/depth.h"
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
  BreakEvenOptions held;
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
  return outcome_index(**outcome);
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

// Points to simulate, each once.
class Points {
 public:
  std::size_t place_of(HeldValues point) {
    const auto [place, added] = places_.try_emplace({point.quantity, point.value}, points_.size());
    if (added) points_.push_back(std::move(point));
    return place->second;
  }
  std::vector<std::size_t> places_of(Quantity quantity, const std::vector<double>& at) {
    std::vector<std::size_t> places;
    for (const double value : at) places.push_back(place_of({{quantity}, {value}}));
    return places;
  }
  // One row of a surface.
  std::vector<std::size_t> places_of(const PairBreakEven& pair, double at_y) {
    std::vector<std::size_t> places;
    for (const double at_x : pair.surface.x) places.push_back(place_of({{pair.x, pair.y}, {at_x, at_y}}));
    return places;
  }
  [[nodiscard]] const std::vector<HeldValues>& all() const { return points_; }

 private:
  std::vector<HeldValues> points_;
  std::map<std::pair<std::vector<Quantity>, std::vector<double>>, std::size_t> places_;
};

// The stages of the studies. Each runs a campaign that can be taken up; nothing where one was cut.
class Studies {
 public:
  Studies(const Plan& plan, const std::vector<Index>& indices, const BreakEvenOptions& options, const Work& work)
      : plan_(plan), indices_(indices), options_(options), work_(work) {
    for (const Index& index : indices) studies_.push_back({index, plan.draws, {}, {}, {}, {}});
  }

  Result<std::optional<std::vector<BreakEvenStudy>>> run(const std::vector<Quantity>& parameters) {
    for (const Quantity quantity : parameters) {
      ParameterBreakEven one;
      one.quantity = quantity;
      one.scale = scale_of(plan_.quantities[static_cast<std::size_t>(quantity)]);
      one.range = published_range(plan_, quantity);
      one.at = spaced(one.range.searched[0], one.range.searched[1], options_.values, one.scale);
      candidates_.push_back(std::move(one));
    }
    for (const auto stage : {&Studies::ends, &Studies::alone, &Studies::pairs}) {
      const Result<bool> complete = (this->*stage)();
      if (!complete) return failure(complete.error());
      if (!*complete) return std::optional<std::vector<BreakEvenStudy>>();
    }
    return std::optional(std::move(studies_));
  }

 private:
  // Few draws at either end: a parameter that changes no bit plays no part.
  Result<bool> ends() {
    constexpr std::size_t kDraws = 4;
    Plan few = plan_;
    few.draws = std::min(kDraws, plan_.draws);
    std::vector<HeldValues> points;
    for (const ParameterBreakEven& one : candidates_)
      for (const double end : one.range.searched) points.push_back({{one.quantity}, {end}});
    const Result<CampaignOutcome> out = simulate(few, points, kEnds, "draws that look for what plays a part");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k)
      for (std::size_t p = 0; p < candidates_.size(); ++p) {
        const auto low = out->rows.begin() + static_cast<std::ptrdiff_t>(2 * p * few.draws),
                   high = low + static_cast<std::ptrdiff_t>(few.draws);
        if (std::equal(low, high, high, [k](const Row& a, const Row& b) { return a[k] == b[k]; }))
          studies_[k].no_part.push_back(candidates_[p].quantity);
        else
          studies_[k].parameters.push_back(candidates_[p]);
      }
    return true;
  }

  Result<bool> alone() {
    Points points;
    const std::size_t as_drawn = points.place_of({});
    for (const BreakEvenStudy& study : studies_)
      for (const ParameterBreakEven& one : study.parameters) points.places_of(one.quantity, one.at);
    const Result<CampaignOutcome> out = simulate(plan_, points.all(), kAlone, "draws of the break-even");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k) {
      studies_[k].as_drawn = curve(out->rows, k, {as_drawn}, {0}, Scale::linear).mean[0];
      for (ParameterBreakEven& one : studies_[k].parameters)
        one.found = curve(out->rows, k, points.places_of(one.quantity, one.at), one.at, one.scale);
    }
    return true;
  }

  // Those that move the answer most, two by two.
  Result<bool> pairs() {
    Points points;
    for (BreakEvenStudy& study : studies_) {
      std::vector<std::size_t> strongest = by_reach(study.parameters);
      strongest.resize(std::min(strongest.size(), options_.paired));
      for (std::size_t i = 0; i < strongest.size(); ++i)
        for (std::size_t j = i + 1; j < strongest.size(); ++j) {
          const ParameterBreakEven &x = study.parameters[strongest[i]], &y = study.parameters[strongest[j]];
          study.pairs.push_back({x.quantity, y.quantity, {x.scale, y.scale, x.at, y.at, {}}, {}});
          for (const double at_y : y.at) points.places_of(study.pairs.back(), at_y);
        }
    }
    if (points.all().empty()) return true;
    const Result<CampaignOutcome> out = simulate(plan_, points.all(), kPairs, "draws of pairs");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k)
      for (PairBreakEven& pair : studies_[k].pairs) {
        for (const double at_y : pair.surface.y)
          pair.surface.mean.push_back(
              curve(out->rows, k, points.places_of(pair, at_y), pair.surface.x, pair.surface.x_scale).mean);
        pair.line = zero_line(pair.surface);
      }
    return true;
  }

  [[nodiscard]] Result<CampaignOutcome> simulate(const Plan& plan, const std::vector<HeldValues>& points,
                                                 const char* ledger, const char* what) const {
    return run_resumable(held_campaign(plan, indices_, points, work_.sweep), work_.threads, work_.folder, ledger, what,
                         true);
  }

  static Result<bool> told(const Result<CampaignOutcome>& out) {
    return out ? Result<bool>(false) : failure(out.error());
  }

  // Of index k, over points of a campaign at which a parameter has the values `at`.
  [[nodiscard]] BreakEven curve(const std::vector<Row>& rows, std::size_t k, const std::vector<std::size_t>& places,
                                const std::vector<double>& at, Scale scale) const {
    const DifferenceAt simulated = [&](double value, std::size_t draw) {
      const auto i = static_cast<std::size_t>(std::find(at.begin(), at.end(), value) - at.begin());
      return rows[places[i] * plan_.draws + draw][k];
    };
    return break_even(curve_of(simulated, at, scale, plan_.draws), plan_.seed);
  }

  const Plan& plan_;
  const std::vector<Index>& indices_;
  const BreakEvenOptions& options_;
  const Work& work_;
  std::vector<ParameterBreakEven> candidates_;  // nothing found yet
  std::vector<BreakEvenStudy> studies_;         // by index
};

}  // namespace

Index outcome_index(const OutcomeInfo& outcome) { return {std::string(outcome.title), {{&outcome, 0, 1}}}; }

Result<std::optional<std::vector<BreakEvenStudy>>> run_breakeven(const Plan& plan, const std::vector<Index>& indices,
                                                                 const std::vector<Quantity>& parameters,
                                                                 const BreakEvenOptions& options, const Work& work) {
  return Studies(plan, indices, options, work).run(parameters);
}

void forget_breakeven(const std::string& folder) { forget_campaigns(folder, {kEnds, kAlone, kPairs}); }

void print_breakeven(const Plan& plan, const BreakEvenStudy& study, bool all) {
  std::cout << plan.setting.name << ", " << study.index.name << ", " << plan.laws[1].id << " minus " << plan.laws[0].id
            << ", " << plan.years << " years: " << plain_signed(study.as_drawn.mean) << " ("
            << plain(study.as_drawn.lo90) << " to " << plain(study.as_drawn.hi90) << "), mean of " << study.draws
            << " draws of " << plan.people << " people; brackets hold 90% intervals for chance in the simulation\n\n";
  TextTable table{{{"parameter", "changes sign at", "published (90%)", "critics (90%)", "verdict"}}, {}};
  for (const ParameterBreakEven& one : study.parameters) {
    const Flip flip = flip_of(one);
    if (!all && (flip == Flip::none || flip == Flip::open)) continue;
    table.rows.push_back({std::string(info(one.quantity).name), flips_in_words(one),
                          in_words(one.range.calibrated.value_or(one.range.prior)),
                          one.range.critics ? in_words(*one.range.critics) : "", in_words(flip)});
  }
  if (table.rows.size() > 1 || all)
    std::cout << table.text();
  else
    std::cout << "none of " << study.parameters.size() << " disputed parameters surely turns it alone\n";
  if (study.no_part.empty() || !all) return;
  std::cout << "\nplay no part here:";
  for (const Quantity quantity : study.no_part) std::cout << " " << info(quantity).name;
  std::cout << "\n";
}

namespace {

Result<void> write(const std::string& folder, const Plan& plan, const BreakEvenStudy& study,
                   const std::vector<EvidenceRecord>& evidence) {
  HtmlDocument page("Break-even: " + study.index.name + " under " + plan.laws[1].id + " and " + plan.laws[0].id +
                        " in " + plan.setting.name,
                    charts_script());
  page.about_charts();
  page.paragraph(std::to_string(study.draws) + " draws of " + std::to_string(plan.people) + " people over " +
                 std::to_string(plan.years) + " years, seed " + std::to_string(plan.seed) +
                 (plan.assume.empty() ? "." : "; assumptions: " + plan.assume + "."));
  add_breakeven(page, plan, {study}, evidence);
  return write_files(folder, {{"breakeven.json", breakeven_json(plan, study, evidence)},
                              {"breakeven.csv", breakeven_csv(study)},
                              {"breakeven.html", page.finish()}});
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
  const Result<std::optional<std::vector<BreakEvenStudy>>> studies = run_breakeven(
      *plan, {*index}, *parameters, options.held, {choose_sweep("auto"), options.ensemble.threads, folder});
  if (!studies) return report(studies.error());
  if (!*studies) return interrupted_campaign(folder);
  const BreakEvenStudy& study = (*studies)->front();
  if (!folder.empty())
    if (const Result<void> written = write(folder, *plan, study, *evidence); !written)
      return report(written.error()), kFailed;
  forget_breakeven(folder);
  if (options.ensemble.json)
    std::cout << breakeven_json(*plan, study, *evidence) << std::flush;
  else {
    print_breakeven(*plan, study, true);
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
  command->add_option("--values", options->held.values, "values at which each is held")
      ->check(CLI::Range(kFewestValues, kMostValues))
      ->capture_default_str();
  command
      ->add_option("--pairs-of", options->held.paired,
                   "how many of those that move the answer most are held two by two")
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
