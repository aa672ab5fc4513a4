// Scenarios: one place and the laws that are compared in it; ensembles and analyses of them.
#include <nanobind/stl/filesystem.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/variant.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/analysis/attribute.h"
#include "engine/analysis/breakeven.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/sensitivity.h"
#include "engine/analysis/study.h"
#include "engine/analysis/validate.h"
#include "engine/base/digest.h"
#include "engine/base/nearest_word.h"
#include "engine/inputs/law_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/weights_toml.h"
#include "engine/library/library.h"
#include "engine/outputs/attribution_output.h"
#include "engine/outputs/breakeven_output.h"
#include "engine/outputs/report_file.h"
#include "engine/outputs/report_values.h"
#include "engine/outputs/results_netcdf.h"
#include "engine/outputs/sensitivity_output.h"
#include "engine/outputs/summary_json.h"
#include "engine/outputs/validation_output.h"
#include "python/bindings.h"
#include "python/own_week.h"

namespace aftermath::python {

std::vector<Quantity> quantities_named(const std::vector<std::string>& names) {
  std::vector<std::string_view> known;
  for (const QuantityInfo& about : quantity_vocabulary()) known.push_back(about.name);
  std::vector<Quantity> quantities;
  for (const std::string& name : names) {
    const auto found = std::find(known.begin(), known.end(), name);
    if (found == known.end())
      throw nb::value_error(
          ("unknown parameter '" + name + "'; nearest: '" + std::string(nearest_word(name, known)) + "'").c_str());
    quantities.push_back(static_cast<Quantity>(found - known.begin()));
  }
  return quantities;
}

namespace {

using namespace nb::literals;

// By name or path; or an object's own text, its name, and the name or path beside which its other files lie ("": none).
using Text = std::tuple<std::string, std::string, std::string>;
using Source = std::variant<std::string, Text, std::filesystem::path>;

// The name or path that it was given by; nothing for a text.
std::optional<std::string> named(const Source& source) {
  if (const auto* name = std::get_if<std::string>(&source)) return *name;
  if (const auto* path = std::get_if<std::filesystem::path>(&source)) return as_name(*path);
  return std::nullopt;
}

Law law_of(const Library& library, const Source& source) {
  if (const auto name = named(source)) return value_or_raise(library.law(*name));
  const auto& [text, id, origin] = std::get<Text>(source);
  return value_or_raise(law_from_toml(text, "law '" + id + "'", id));
}

Setting setting_of(const Library& library, const Source& source) {
  if (const auto name = named(source)) return value_or_raise(library.setting(*name));
  const auto& [text, id, origin] = std::get<Text>(source);
  Setting setting = value_or_raise(setting_from_toml(text, "setting '" + id + "'", id));
  if (!origin.empty()) setting.file = value_or_raise(library.setting(origin)).file;
  return value_or_raise(library.with_borrowed(std::move(setting)));
}

// All that a scenario is made of: what pickle carries.
using ScenarioState = std::tuple<Source, std::vector<Source>, std::string, std::int64_t, std::int64_t, std::int64_t,
                                 std::string, std::string, Texts>;

// NaN would pass for a number all the way.
void check_scores(const Matrix& scores) {
  const double* end = scores.data() + scores.shape(0) * scores.shape(1);
  if (!std::all_of(scores.data(), end, [](double score) { return std::isfinite(score); }))
    throw nb::value_error("a score is NaN or infinite; expected finite numbers, standard-normal under the prior");
}

const OutcomeInfo& outcome_named(const std::string& name) {
  std::vector<std::string_view> known;
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    if (outcome.name == name) return outcome;
    known.push_back(outcome.name);
  }
  throw nb::value_error(
      ("unknown outcome '" + name + "'; nearest: '" + std::string(nearest_word(name, known)) + "'").c_str());
}

// What of a draw an ensemble keeps: every subgroup, or everybody only.
std::size_t groups_kept(bool groups) { return groups ? kGroups : 1; }

// A draw as a row: weight, then tallies [arm, year, group, tally], then what a mechanism of the user's own counted.
Row row_of(const DrawResult& draw, std::size_t groups, const std::vector<double>& own) {
  Row row = {draw.weight};
  for (const Tallies& year : draw.tallies)
    for (std::size_t group = 0; group < groups; ++group)
      for (const std::int64_t amount : year.sum[group]) row.push_back(from_fixed(amount));
  row.insert(row.end(), own.begin(), own.end());
  return row;
}

// Python may do other things meanwhile.
template <class Work>
auto ungilded(const Work& work) {
  const nb::gil_scoped_release others_may_run;
  return work();
}

class Scenario {
 public:
  Scenario(Source setting, std::vector<Source> laws, const NameOrPath& assume, std::int64_t people, std::int64_t years,
           std::int64_t burn_in_years, const std::optional<Texts>& own)
      : Scenario(std::move(setting), std::move(laws), as_name(assume), people, years, burn_in_years, reading(own)) {}

  // What another was made of, here: nothing is read of the disk.
  explicit Scenario(const ScenarioState& state)
      : Scenario(std::get<0>(state), std::get<1>(state), std::get<2>(state), std::get<3>(state), std::get<4>(state),
                 std::get<5>(state),
                 std::make_shared<KeptTexts>(std::get<7>(state), KeptTexts::From::held,
                                             TextsByKey{std::get<8>(state).first, std::get<8>(state).second})) {
    change_on(std::get<6>(state));
  }

  [[nodiscard]] ScenarioState state() const {
    const auto size = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    return {setting_,
            laws_,
            plan_.assume,
            size(plan_.people),
            size(plan_.years),
            size(plan_.burn_in_years),
            format_date(plan_.setting.change),
            texts_->folder(),
            as_texts(texts_->kept())};
  }
  [[nodiscard]] Texts texts() const { return as_texts(texts_->kept()); }
  [[nodiscard]] Texts own_texts() const { return as_texts(texts_->outside_library()); }
  [[nodiscard]] std::string library_digest() const { return texts_->library_digest(); }

  void change_on(const std::string& day) {
    const std::optional<Date> parsed = parse_date(day);
    if (!parsed) throw nb::value_error(("'" + day + "' is no date; expected one as 2027-01-01").c_str());
    plan_.setting.change = *parsed;
  }

  // By name: the unit of each parameter that calibration can move.
  [[nodiscard]] nb::dict parameters() const {
    nb::dict units;
    for (const QuantityRecord& record : plan_.quantities)
      if (!is_setting_input(record.quantity) && record.prior.has_scores())
        units[std::string(info(record.quantity).name).c_str()] = std::string(info(record.quantity).unit);
    return units;
  }

  [[nodiscard]] nb::list targets() const {
    nb::list all;
    for (const Target& target : targets_) {
      const auto record = std::find_if(beside_.evidence.begin(), beside_.evidence.end(),
                                       [&](const EvidenceRecord& r) { return r.id == target.evidence; });
      if (record == beside_.evidence.end())
        throw nb::value_error(("unknown evidence '" + target.evidence + "'").c_str());
      const Published told = published(target, *record);
      nb::dict one;
      one["evidence"] = target.evidence;
      one["log_odds_ratio"] = told.log_odds_ratio;
      one["error"] = told.error;
      one["transport"] = target.transport;
      one["fit"] = target.fit;
      all.append(one);
    }
    return all;
  }

  // Log odds ratios [row, target] that studies find where these parameters stand at these scores; row i has the luck of
  // member first + i.
  [[nodiscard]] Array<double> study(const std::vector<std::string>& names, const Matrix& scores, std::uint64_t seed,
                                    std::uint32_t first, std::int64_t threads) const {
    const std::vector<Quantity> quantities = movable(names, scores);
    const std::size_t rows = scores.shape(0), columns = names.size();
    auto found = std::make_unique<std::vector<double>>(rows * targets_.size());
    Plan plan = plan_;
    plan.seed = seed;
    fill_rows(rows, checked_threads(threads), [&](std::size_t row) {
      const double* at = scores.data() + row * columns;
      const auto member = first + static_cast<std::uint32_t>(row);
      const Draw q = at_scores(plan.quantities, quantities, {at, at + columns}, seed, member);
      const std::vector<double> odds_ratios = study_one(plan, targets_, q, member, choose_sweep("auto"));
      for (std::size_t t = 0; t < targets_.size(); ++t) (*found)[row * targets_.size() + t] = std::log(odds_ratios[t]);
    });
    return array(std::move(found), {rows, targets_.size()});
  }

  [[nodiscard]] std::string fitted(const std::vector<std::string>& names) const {
    return fitted_to(plan_.quantities, quantities_named(names), targets_, beside_.evidence);
  }

  // Totals of everybody over all years [row, law, outcome], where the parameters stand at these scores.
  [[nodiscard]] Array<double> evaluate(const std::vector<std::string>& names, const Matrix& scores, std::uint64_t seed,
                                       std::uint32_t first, std::int64_t threads) const {
    const std::vector<Quantity> quantities = movable(names, scores);
    const std::size_t rows = scores.shape(0), columns = names.size();
    const auto outcomes = outcome_vocabulary();
    const std::size_t width = plan_.laws.size() * outcomes.size();
    auto found = std::make_unique<std::vector<double>>(rows * width);
    Plan plan = plan_;
    plan.seed = seed;
    fill_rows(rows, checked_threads(threads), [&](std::size_t row) {
      const double* at = scores.data() + row * columns;
      const auto member = first + static_cast<std::uint32_t>(row);
      const Draw q = at_scores(plan.quantities, quantities, {at, at + columns}, seed, member);
      std::vector<DrawResult> one;
      one.push_back(run_numbers(plan, q, member, choose_sweep("auto"), nullptr, nullptr));
      const Results results = results_of(plan, std::move(one));
      for (std::size_t arm = 0; arm < plan.laws.size(); ++arm)
        for (std::size_t o = 0; o < outcomes.size(); ++o)
          (*found)[row * width + arm * outcomes.size() + o] = results.total(outcomes[o], 0, arm, 0);
    });
    return array(std::move(found), {rows, plan.laws.size(), outcomes.size()});
  }

  [[nodiscard]] std::string digest(std::size_t draws, std::uint64_t seed) const {
    return plan_digest(sized(draws, seed));
  }
  [[nodiscard]] std::vector<std::string> laws() const {
    std::vector<std::string> ids;
    for (const Law& law : plan_.laws) ids.push_back(law.id);
    return ids;
  }

  // call: nothing, or as OwnWeek.
  void own_week(const nb::object& call, std::size_t outcomes) {
    own_call_ = call;
    own_outcomes_ = outcomes;
  }

  // Rows [draw, figure] as row_of(); None where the runner had nothing yet.
  [[nodiscard]] std::optional<Rows> ensemble(std::size_t draws, std::uint64_t seed, bool groups,
                                             const nb::callable& runner) const {
    if (plan_.laws.empty()) throw nb::value_error("no law is named: an ensemble runs one or more");
    Plan plan = sized(draws, seed);
    const auto running = std::make_shared<Running>();
    // One for each call: pieces of one ensemble may run side by side in this process.
    std::unique_ptr<OwnWeek> own;
    if (!own_call_.is_none()) {
      own = std::make_unique<OwnWeek>(nb::cast<nb::callable>(own_call_), own_outcomes_);
      plan.each_week = [&own, running = running.get()](Simulation& world, const WeekOfRun& when) {
        own->look(world, when, *running);
      };
      running->raise_if_failed = [&own] { own->raise_if_failed(); };
    }
    const SweepKernel sweep = choose_sweep("auto");
    const auto simulate = [&](std::size_t task, ThreadPool* pool) -> Row {
      const auto number = static_cast<std::uint32_t>(task);
      const DrawResult draw = run_draw(plan, number, sweep, pool, &running->cancelled);
      if (draw.tallies.empty()) return {};
      return row_of(draw, groups_kept(groups),
                    own ? own->take(number, plan.laws.size(), plan.years) : std::vector<double>());
    };
    Digest digest;
    digest.text("ensemble");
    digest.text(groups ? "groups" : "everybody");
    digest.text(plan_digest(plan));
    const Campaign campaign{draws, width(groups), digest.hex(),
                            [&](std::size_t task) { return simulate(task, nullptr); }};
    return asked_of_python(runner, {std::make_shared<OpenCampaign>(campaign), "ensemble", "draws", running,
                                    [&](std::size_t task, ThreadPool& pool) { return simulate(task, &pool); }});
  }

  // Every outcome [outcome, draw, law, year, group] of ensemble()'s rows; NaN where nobody is concerned.
  [[nodiscard]] Array<double> values(const Matrix& rows, bool groups) const {
    const auto outcomes = outcome_vocabulary();
    const std::size_t draws = rows.shape(0), kept = groups_kept(groups), arms = plan_.laws.size(), years = plan_.years;
    const std::size_t each = draws * arms * years * kept;
    check_width(rows, groups);
    auto out = std::make_unique<std::vector<double>>(outcomes.size() * each);
    {
      const nb::gil_scoped_release others_may_run;
      for (std::size_t draw = 0; draw < draws; ++draw) {
        const Results one = results(rows, draw, 1, groups);
        std::size_t at = draw * arms * years * kept;
        for (std::size_t arm = 0; arm < arms; ++arm)
          for (std::size_t year = 0; year < years; ++year)
            for (std::size_t group = 0; group < kept; ++group, ++at)
              for (std::size_t o = 0; o < outcomes.size(); ++o)
                (*out)[o * each + at] = one.value(outcomes[o], 0, arm, year, group);
      }
    }
    return array(std::move(out), {outcomes.size(), draws, arms, years, kept});
  }

  // Everybody over all years [outcome, draw, law]: sums of what is counted, shares of the sums; NaN where nobody is
  // concerned.
  [[nodiscard]] Array<double> totals(const Matrix& rows, bool groups) const {
    const auto outcomes = outcome_vocabulary();
    const std::size_t draws = rows.shape(0), arms = plan_.laws.size();
    check_width(rows, groups);
    auto out = std::make_unique<std::vector<double>>(outcomes.size() * draws * arms);
    {
      const nb::gil_scoped_release others_may_run;
      for (std::size_t draw = 0; draw < draws; ++draw) {
        const Results one = results(rows, draw, 1, groups);
        for (std::size_t o = 0; o < outcomes.size(); ++o)
          for (std::size_t arm = 0; arm < arms; ++arm)
            (*out)[(o * draws + draw) * arms + arm] = one.total(outcomes[o], 0, arm, 0);
      }
    }
    return array(std::move(out), {outcomes.size(), draws, arms});
  }

  // summary.json of ensemble()'s rows with all groups, as `aftermath compare --json`.
  [[nodiscard]] std::string summary(const Matrix& rows, std::uint64_t seed) const {
    return compared(rows, seed, [](const Plan&, const Results&, const Summary& found, const ReportParts& parts) {
      return summary_json(found, parts.decision, parts.runs);
    });
  }

  // report.html of ensemble()'s rows with all groups. page: the file that reports are made of.
  [[nodiscard]] std::string report(const Matrix& rows, std::uint64_t seed, const std::string& page) const {
    return compared(rows, seed,
                    [&](const Plan& plan, const Results& all, const Summary& found, const ReportParts& parts) {
                      const auto values = compare_values(plan, all, found, beside_, parts);
                      return value_or_raise(report_file(page, title_of(plan), as_text(values)));
                    });
  }

  // The report of an analysis, by the JSON that it gave.
  [[nodiscard]] std::string analysis_report(const std::string& kind, const std::string& result,
                                            const std::string& page) const {
    return value_or_raise(report_file(page, title_of(plan_), as_text(analysis_values(kind, result, &plan_, &beside_))));
  }

  void write_netcdf(const std::string& path, const Matrix& rows, std::uint64_t seed) const {
    check_width(rows, true);
    const Plan plan = sized(rows.shape(0), seed);
    const Results all = results(rows, 0, plan.draws, true);
    if (const Result<void> written = write_results_netcdf(path, plan, all); !written)
      throw nb::value_error(written.error().text().c_str());
  }

  // The provenance that results.nc has, by name.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> attributes(std::size_t draws,
                                                                            std::uint64_t seed) const {
    const Plan plan = sized(draws, seed);
    return results_attributes(plan);
  }

  // JSON as the subcommands write it; None where the runner had nothing yet.
  [[nodiscard]] std::optional<std::string> attribute(std::size_t draws, std::uint64_t seed, std::size_t exact_up_to,
                                                     std::size_t permutations, const nb::callable& runner) const {
    const Plan plan = of_two_laws(draws, seed);
    const auto running = std::make_shared<Running>();
    const Result<AttributionRun> ran = ungilded([&] {
      return run_attribution(plan, {exact_up_to, permutations}, choose_sweep("auto"), &running->cancelled,
                             by_python(runner, running));
    });
    if (!ran) throw nb::value_error(ran.error().text().c_str());
    if (!ran->complete) return std::nullopt;
    return attribution_json(ran->found);
  }

  [[nodiscard]] std::optional<std::string> sensitivity(std::size_t draws, std::uint64_t seed, std::size_t sources,
                                                       const std::vector<std::string>& outcomes, bool ranks,
                                                       const nb::callable& runner) const {
    const Plan plan = of_two_laws(draws, seed);
    for (const std::string& name : outcomes) static_cast<void>(outcome_named(name));
    SensitivityDesign design{(draws + 1) / 2, sources, outcomes, ranks};
    if (outcomes.empty()) design.focus = {headline_outcomes().begin(), headline_outcomes().end()};
    const SweepKernel sweep = choose_sweep("auto");
    const Result<std::optional<Sensitivity>> ran =
        ungilded([&] { return run_sensitivity(plan, design, sweep, by_python(runner, std::make_shared<Running>())); });
    if (!ran) throw nb::value_error(ran.error().text().c_str());
    if (!*ran) return std::nullopt;
    return sensitivity_json(plan, **ran);
  }

  // weights: text of a file of weights, or "": the outcome alone. parameters: empty: all that are disputed.
  [[nodiscard]] std::optional<std::string> breakeven(std::size_t draws, std::uint64_t seed, const std::string& outcome,
                                                     const std::string& weights,
                                                     const std::vector<std::string>& parameters, std::size_t at,
                                                     std::size_t paired, const nb::callable& runner) const {
    const Plan plan = of_two_laws(draws, seed);
    const Index index =
        weights.empty() ? outcome_index(outcome_named(outcome)) : value_or_raise(weights_from_toml(weights, "weights"));
    const std::vector<Quantity> held =
        parameters.empty() ? disputed(plan.quantities, beside_.evidence) : quantities_named(parameters);
    const SweepKernel sweep = choose_sweep("auto");
    const Result<std::optional<std::vector<BreakEvenStudy>>> ran = ungilded([&] {
      return run_breakeven(plan, {index}, held, {at, paired}, sweep, by_python(runner, std::make_shared<Running>()));
    });
    if (!ran) throw nb::value_error(ran.error().text().c_str());
    if (!*ran) return std::nullopt;
    return breakeven_json(plan, (*ran)->front(), beside_.evidence);
  }

 private:
  Source setting_;
  std::vector<Source> laws_;
  std::shared_ptr<KeptTexts> texts_;
  Plan plan_;
  std::vector<Target> targets_;
  ReportLibrary beside_;  // evidence, and what reports show of the place
  std::vector<RealChange> real_changes_;
  nb::object own_call_ = nb::none();  // None: no mechanism of the user's own
  std::size_t own_outcomes_ = 0;

  // Reads everything: what changes on the disk later changes nothing here.
  Scenario(Source setting, std::vector<Source> laws, const std::string& assume, std::int64_t people, std::int64_t years,
           std::int64_t burn_in_years, std::shared_ptr<KeptTexts> texts)
      : setting_(std::move(setting)), laws_(std::move(laws)), texts_(std::move(texts)) {
    check_sizes(people, years, burn_in_years);
    const Library library = Library::through(texts_);
    std::vector<Law> arms;
    for (const Source& law : laws_) arms.push_back(law_of(library, law));
    plan_ = value_or_raise(library.plan(setting_of(library, setting_), std::move(arms), assume));
    targets_ = value_or_raise(library.targets());
    beside_ = value_or_raise(report_library(library, plan_.setting));
    real_changes_ = value_or_raise(library.real_changes());
    plan_.people = static_cast<std::size_t>(people);
    plan_.years = static_cast<std::size_t>(years);
    plan_.burn_in_years = static_cast<std::size_t>(burn_in_years);
  }

  [[nodiscard]] std::vector<Quantity> movable(const std::vector<std::string>& names, const Matrix& scores) const {
    std::vector<Quantity> quantities = quantities_named(names);
    for (const Quantity quantity : quantities)
      if (!plan_.quantities[static_cast<std::size_t>(quantity)].prior.has_scores())
        throw nb::value_error(("'" + std::string(info(quantity).name) + "' has a fixed or uniform prior").c_str());
    if (scores.shape(1) != names.size()) throw nb::value_error("scores must have one column per name");
    check_scores(scores);
    return quantities;
  }

  [[nodiscard]] Plan sized(std::size_t draws, std::uint64_t seed) const {
    Plan plan = plan_;
    plan.draws = draws;
    plan.seed = seed;
    return plan;
  }

  [[nodiscard]] Plan of_two_laws(std::size_t draws, std::uint64_t seed) const {
    if (plan_.laws.size() != 2) throw nb::value_error("two laws are compared; the first is the comparator");
    return sized(draws, seed);
  }

  [[nodiscard]] std::size_t width(bool groups) const {
    const std::size_t stretches = plan_.laws.size() * plan_.years;
    return 1 + stretches * (groups_kept(groups) * kTallies + own_outcomes_);
  }

  void check_width(const Matrix& rows, bool groups) const {
    if (rows.shape(1) != width(groups)) throw nb::value_error("these are not rows of this scenario's ensemble");
  }

  [[nodiscard]] Results results(const Matrix& rows, std::size_t first, std::size_t draws, bool groups) const {
    const std::size_t stretches = plan_.laws.size() * plan_.years, kept = groups_kept(groups) * kTallies;
    Results out;
    out.draws = draws;
    out.arms = plan_.laws.size();
    out.years = plan_.years;
    out.tallies.reserve(draws * stretches * kGroups * kTallies);
    double weights = 0;
    for (std::size_t draw = first; draw < first + draws; ++draw) {
      const double* row = rows.data() + draw * rows.shape(1);
      out.draw_index.push_back(static_cast<std::uint32_t>(draw));
      out.draw_weight.push_back(row[0]);
      weights += row[0];
      for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
        const double* tallies = row + 1 + stretch * kept;
        out.tallies.insert(out.tallies.end(), tallies, tallies + kept);
        out.tallies.resize(out.tallies.size() + kGroups * kTallies - kept);
      }
    }
    out.weight = draws == 0 ? 0 : weights / static_cast<double>(draws);
    return out;
  }

  // What `tell` makes of the comparison that ensemble()'s rows with all groups hold.
  template <class Tell>
  [[nodiscard]] std::string compared(const Matrix& rows, std::uint64_t seed, const Tell& tell) const {
    check_width(rows, true);
    const Plan plan = sized(rows.shape(0), seed);
    const nb::gil_scoped_release others_may_run;
    const Results all = results(rows, 0, plan.draws, true);
    Summary found = summarise(plan, all);
    found.elsewhere = elsewhere_of(plan, real_changes_);
    const EnoughRuns runs{relative_errors(plan, all, headline_outcomes()), convergence(plan, all, headline_outcomes())};
    const std::optional<Decision> decision = plan.laws.size() < 2 ? std::nullopt : std::optional(decide(plan, all, {}));
    return tell(plan, all, found, ReportParts{nullptr, decision ? &*decision : nullptr, &runs});
  }
};

// Experiments, read: what is replayed does not change if their files do.
class Replay {
 public:
  Replay(const std::vector<std::string>& names, const NameOrPath& assume, const std::optional<Texts>& own)
      : texts_(reading(own)) {
    if (names.empty()) throw nb::value_error("no experiment is named");
    const Library library = Library::through(texts_);
    const auto read = [&](const std::vector<std::string>& which) {
      std::vector<Experiment> out;
      for (const std::string& name : which) out.push_back(value_or_raise(library.experiment(name, as_name(assume))));
      return out;
    };
    experiments_ = read(names);
    all_ = read(library.experiment_names());
    evidence_ = value_or_raise(library.evidence());
  }

  [[nodiscard]] Texts own_texts() const { return as_texts(texts_->outside_library()); }
  [[nodiscard]] std::string library_digest() const { return texts_->library_digest(); }

  // validate.json; None where the runner had nothing yet.
  [[nodiscard]] std::optional<std::string> validate(std::size_t draws, std::int64_t people, std::uint64_t seed,
                                                    const nb::callable& runner) const {
    check_size("people", people, 1, 10000000);
    const auto sized = [&](std::vector<Experiment> experiments) {
      for (Experiment& one : experiments) {
        one.plan.draws = draws;
        one.plan.people = static_cast<std::size_t>(people);
        one.plan.seed = seed;
      }
      return experiments;
    };
    std::vector<Experiment> experiments = sized(experiments_);
    const Pools pools = value_or_raise(pools_of(experiments, sized(all_), evidence_));
    const SweepKernel sweep = choose_sweep("auto");
    const Result<std::optional<ValidationReport>> ran = ungilded([&] {
      return run_validation(std::move(experiments), pools, sweep, by_python(runner, std::make_shared<Running>()));
    });
    if (!ran) throw nb::value_error(ran.error().text().c_str());
    if (!*ran) return std::nullopt;
    return validation_json(**ran);
  }

 private:
  std::shared_ptr<KeptTexts> texts_;
  std::vector<Experiment> experiments_, all_;
  std::vector<EvidenceRecord> evidence_;
};

}  // namespace

void bind_scenario(nb::module_& m) {
  nb::class_<Scenario>(m, "Scenario",
                       "A place, its law, the laws to compare (names of the library, paths, or texts of their own) and "
                       "what is assumed.\n\n"
                       "Raises ValueError with the file, line and what was expected if an input is not right.")
      .def(nb::init<Source, std::vector<Source>, const NameOrPath&, std::int64_t, std::int64_t, std::int64_t,
                    const std::optional<Texts>&>(),
           "setting"_a, "laws"_a = std::vector<Source>{}, "assume"_a = "", "people"_a = 10000, "years"_a = 10,
           "burn_in_years"_a = 5, "own_texts"_a = nb::none())
      .def("__getstate__", &Scenario::state)
      .def("__setstate__", [](Scenario& self, const ScenarioState& state) { new (&self) Scenario(state); })
      .def_prop_ro("texts", &Scenario::texts,
                   "All that was read: texts by path ('library:' for files that ship with the program; None: no such "
                   "file) and lists by folder.")
      .def_prop_ro("own_texts", &Scenario::own_texts,
                   "What was read of files that do not ship with the program: texts by path (None: no such file) and "
                   "lists by folder. For another process, which has the library but not these.")
      .def_prop_ro("library_digest", &Scenario::library_digest, "SHA-256 of what was read of the library's files.")
      .def("change_on", &Scenario::change_on, "day"_a,
           "The day on which compared laws begin, in place of the setting's.")
      .def_prop_ro("parameters", &Scenario::parameters,
                   "Unit of each parameter that calibration can move, by name: those whose prior is made of a normal.")
      .def_prop_ro("targets", &Scenario::targets,
                   "The published associations, in order: evidence, log_odds_ratio, error (its standard error), "
                   "transport (standard deviation of what another place and question add), fit.")
      .def(
          "study", &Scenario::study, "names"_a, "scores"_a, "seed"_a = 1, "first"_a = 0, "threads"_a = 1,
          "Log odds ratios, float64 [row, target], that the targets' studies find among the simulated people where the "
          "parameters `names` stand at `scores` (float64 [row, parameter], standard-normal under the prior) and all "
          "others at their priors' draw first + row. Raises ValueError for an unknown or fixed parameter.")
      .def("fitted_to", &Scenario::fitted, "names"_a, "Digest of the priors of `names` and of the targets.")
      .def("evaluate", &Scenario::evaluate, "names"_a, "scores"_a, "seed"_a = 1, "first"_a = 0, "threads"_a = 1,
           "Totals of everybody over all years, float64 [row, law, outcome], where the parameters `names` stand at "
           "`scores` (float64 [row, parameter], standard-normal under the prior) and all others at their priors' draw "
           "first + row.")
      .def("digest", &Scenario::digest, "draws"_a, "seed"_a, "Of everything that decides an ensemble.")
      .def_prop_ro("laws", &Scenario::laws, "Ids, in order.")
      .def("own_week", &Scenario::own_week, "call"_a.none(), "outcomes"_a,
           "A mechanism of your own: call(draw, arm, week, profiles, people, hazards, factors), before each week of "
           "each arm.")
      .def("ensemble", &Scenario::ensemble, "draws"_a, "seed"_a, "groups"_a, "runner"_a,
           "float64 [draw, figure] for values(), summary() and write_netcdf(); None where the runner returned None.")
      .def("values", &Scenario::values, "rows"_a, "groups"_a,
           "Every outcome, float64 [outcome, draw, law, year, group]; NaN where nobody is concerned.")
      .def("totals", &Scenario::totals, "rows"_a, "groups"_a,
           "Everybody over all years, float64 [outcome, draw, law]: sums of what is counted, shares of the sums; NaN "
           "where nobody is concerned.")
      .def("report", &Scenario::report, "rows"_a, "seed"_a, "page"_a,
           "report.html of rows with all groups; page: path of the file that reports are made of.")
      .def("analysis_report", &Scenario::analysis_report, "kind"_a, "result"_a, "page"_a,
           "The report of an analysis, by the JSON that it gave.")
      .def("summary", &Scenario::summary, "rows"_a, "seed"_a, "summary.json of rows with all groups.")
      .def("write_netcdf", &Scenario::write_netcdf, "path"_a, "rows"_a, "seed"_a, "results.nc of rows with all groups.")
      .def("attributes", &Scenario::attributes, "draws"_a, "seed"_a, "The provenance that results.nc has.")
      .def("attribute", &Scenario::attribute, "draws"_a, "seed"_a, "exact_up_to"_a, "permutations"_a, "runner"_a)
      .def("sensitivity", &Scenario::sensitivity, "draws"_a, "seed"_a, "sources"_a, "outcomes"_a, "ranks"_a, "runner"_a)
      .def("breakeven", &Scenario::breakeven, "draws"_a, "seed"_a, "outcome"_a, "weights"_a, "parameters"_a, "at"_a,
           "paired"_a, "runner"_a);
  nb::class_<Replay>(m, "Replay", "Real changes of law, read to be replayed.")
      .def(nb::init<const std::vector<std::string>&, const NameOrPath&, const std::optional<Texts>&>(), "experiments"_a,
           "assume"_a = "", "own_texts"_a = nb::none())
      .def_prop_ro("own_texts", &Replay::own_texts, "As a Scenario's.")
      .def_prop_ro("library_digest", &Replay::library_digest, "As a Scenario's.")
      .def("validate", &Replay::validate, "draws"_a, "people"_a, "seed"_a, "runner"_a,
           "validate.json, or None where the runner returned None.");
  m.def("report_template", &report_template,
        "Path of the file that reports are made of: AFTERMATH_REPORT, else where it was built; '' where it was not.");
  m.def(
      "validation_report",
      [](const std::string& result, const std::string& page) {
        return value_or_raise(
            report_file(page, "Real changes of law, replayed", as_text(analysis_values("validation", result))));
      },
      "result"_a, "page"_a, "The report of replayed changes of law, by validate.json.");
}

}  // namespace aftermath::python
