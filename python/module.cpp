// The engine for Python, thinly: inputs by name, numbers as NumPy arrays. The package proper is a later step; this is
// what calibration needs.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "engine/analysis/sobol.h"
#include "engine/analysis/study.h"
#include "engine/analysis/survey.h"
#include "engine/base/nearest_word.h"
#include "engine/io/library.h"

namespace nb = nanobind;

namespace aftermath {
namespace {

using Matrix = nb::ndarray<const double, nb::ndim<2>, nb::c_contig, nb::device::cpu>;
using Column = nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

// The value, or the problem as a Python ValueError.
template <class Value>
Value value_or_raise(Result<Value> result) {
  if (!result) throw nb::value_error(result.error().text().c_str());
  return std::move(*result);
}

// An array that owns its numbers.
nb::object array(std::unique_ptr<std::vector<double>> numbers, const std::vector<std::size_t>& shape) {
  double* data = numbers->data();
  nb::capsule owner(numbers.release(), [](void* held) noexcept { delete static_cast<std::vector<double>*>(held); });
  return nb::cast(nb::ndarray<nb::numpy, double>(data, shape.size(), shape.data(), owner));
}

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

// One place, its law, the laws to compare and what is assumed.
class Scenario {
 public:
  Scenario(const std::string& setting, const std::vector<std::string>& laws, const std::string& assume,
           std::size_t people, std::size_t years, std::size_t burn_in_years)
      : library_(value_or_raise(Library::open())),
        plan_(value_or_raise(library_.plan(setting, laws, assume))),
        targets_(value_or_raise(library_.targets())),
        evidence_(value_or_raise(library_.evidence())) {
    if (people == 0 || years == 0) throw nb::value_error("people and years must be at least 1");
    plan_.people = people;
    plan_.years = years;
    plan_.burn_in_years = burn_in_years;
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
      const auto record = std::find_if(evidence_.begin(), evidence_.end(),
                                       [&](const EvidenceRecord& r) { return r.id == target.evidence; });
      if (record == evidence_.end()) throw nb::value_error(("unknown evidence '" + target.evidence + "'").c_str());
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
  [[nodiscard]] nb::object study(const std::vector<std::string>& names, const Matrix& scores, std::uint64_t seed,
                                 std::uint32_t first, unsigned threads) const {
    const std::vector<Quantity> quantities = quantities_named(names);
    for (const Quantity quantity : quantities)
      if (!plan_.quantities[static_cast<std::size_t>(quantity)].prior.has_scores())
        throw nb::value_error(("'" + std::string(info(quantity).name) + "' has a fixed or uniform prior").c_str());
    if (scores.shape(1) != names.size()) throw nb::value_error("scores must have one column per name");
    const std::size_t rows = scores.shape(0), columns = names.size();
    auto found = std::make_unique<std::vector<double>>(rows * targets_.size());
    Plan plan = plan_;
    plan.seed = seed;
    {
      const nb::gil_scoped_release others_may_run;
      ThreadPool pool(threads);
      pool.for_each(rows, [&](std::size_t row, unsigned) {
        const double* at = scores.data() + row * columns;
        const auto member = first + static_cast<std::uint32_t>(row);
        const Draw q = at_scores(plan.quantities, quantities, {at, at + columns}, seed, member);
        const std::vector<double> odds_ratios = study_one(plan, targets_, q, member, choose_sweep("auto"));
        for (std::size_t t = 0; t < targets_.size(); ++t)
          (*found)[row * targets_.size() + t] = std::log(odds_ratios[t]);
      });
    }
    return array(std::move(found), {rows, targets_.size()});
  }

  [[nodiscard]] std::string digest(const std::vector<std::string>& names) const {
    return fitted_to(plan_.quantities, quantities_named(names), targets_, evidence_);
  }

  // Every outcome [draw, law, year, group, outcome], with the names of the last two and the draws that finished.
  [[nodiscard]] nb::dict run(std::size_t draws, std::uint64_t seed, unsigned threads) const {
    Plan plan = plan_;
    plan.draws = draws;
    plan.seed = seed;
    Results results;
    {
      const nb::gil_scoped_release others_may_run;
      results = run_ensemble(plan, choose_sweep("auto"), threads, {}, {});
    }
    const auto outcomes = outcome_vocabulary();
    const auto groups = group_vocabulary();
    auto values = std::make_unique<std::vector<double>>();
    for (std::size_t d = 0; d < results.draws; ++d)
      for (std::size_t arm = 0; arm < results.arms; ++arm)
        for (std::size_t year = 0; year < results.years; ++year)
          for (std::size_t group = 0; group < groups.size(); ++group)
            for (const OutcomeInfo& outcome : outcomes) values->push_back(results.value(outcome, d, arm, year, group));
    nb::dict out;
    out["values"] =
        array(std::move(values), {results.draws, results.arms, results.years, groups.size(), outcomes.size()});
    nb::list laws, group_names, outcome_names, units;
    for (const Law& law : plan.laws) laws.append(law.id);
    for (const GroupInfo& group : groups) group_names.append(std::string(group.name));
    for (const OutcomeInfo& outcome : outcomes) {
      outcome_names.append(std::string(outcome.name));
      units.append(std::string(outcome.unit));
    }
    out["laws"] = laws;
    out["groups"] = group_names;
    out["outcomes"] = outcome_names;
    out["units"] = units;
    out["draws"] = results.draw_index;
    return out;
  }

 private:
  Library library_;
  Plan plan_;
  std::vector<Target> targets_;
  std::vector<EvidenceRecord> evidence_;
};

// A place under its own law, and what was counted in it; the effects of law as calibrated to the published
// associations.
class Place {
 public:
  Place(const std::string& setting, std::size_t people, std::size_t burn_in_years)
      : library_(value_or_raise(Library::open())),
        plan_(value_or_raise(library_.plan(setting, {}, "priors"))),
        targets_(value_or_raise(library_.place_targets(plan_.setting))) {
    if (people == 0) throw nb::value_error("people must be at least 1");
    plan_.posterior = value_or_raise(library_.posterior());
    plan_.people = people;
    plan_.burn_in_years = burn_in_years;
  }

  [[nodiscard]] nb::list quantities() const {
    nb::list all;
    for (const QuantityRecord& record : plan_.quantities) {
      nb::dict one;
      one["name"] = std::string(info(record.quantity).name);
      one["unit"] = std::string(info(record.quantity).unit);
      one["input"] = is_setting_input(record.quantity);
      one["movable"] = is_setting_input(record.quantity) && record.prior.has_scores();
      all.append(one);
    }
    return all;
  }

  [[nodiscard]] nb::list targets() const {
    nb::list all;
    for (const PlaceTarget& target : targets_) {
      nb::dict one;
      one["question"] = in_words(target);
      one["published"] = target.published;
      one["scaled"] = on_scale(target, target.published);
      one["error"] = published_error(target);
      one["transport"] = target.transport;
      all.append(one);
    }
    return all;
  }

  [[nodiscard]] std::string folder() const {
    return plan_.setting.file.substr(0, plan_.setting.file.find_last_of('/') + 1);
  }
  [[nodiscard]] std::string id() const { return plan_.setting.id; }
  [[nodiscard]] std::string digest() const { return plan_digest(plan_); }
  [[nodiscard]] std::string calibrated_to(const std::vector<std::string>& names) const {
    return aftermath::calibrated_to(plan_.quantities, quantities_named(names), targets_);
  }

  [[nodiscard]] nb::object survey(const Matrix& luck, std::uint64_t seed, std::uint32_t first, unsigned threads) const {
    if (luck.shape(1) != kQuantities) throw nb::value_error("luck must have one column per quantity");
    const std::size_t rows = luck.shape(0);
    auto found = std::make_unique<std::vector<double>>(rows * targets_.size());
    Plan plan = plan_;
    plan.seed = seed;
    {
      const nb::gil_scoped_release others_may_run;
      ThreadPool pool(threads);
      pool.for_each(rows, [&](std::size_t row, unsigned) {
        const double* at = luck.data() + row * kQuantities;
        const Draw q = at_luck(plan.quantities, plan.posterior, {at, at + kQuantities});
        const std::vector<double> one =
            survey_one(plan, targets_, q, first + static_cast<std::uint32_t>(row), choose_sweep("auto"));
        std::copy(one.begin(), one.end(), found->begin() + static_cast<std::ptrdiff_t>(row * targets_.size()));
      });
    }
    return array(std::move(found), {rows, targets_.size()});
  }

 private:
  Library library_;
  Plan plan_;
  std::vector<PlaceTarget> targets_;
};

// Sobol' indices of one output: rows a, b [row] and mixed [source, row].
nb::dict sobol(const Column& a, const Column& b, const Matrix& mixed, std::size_t replicates, std::uint64_t seed) {
  const std::size_t rows = a.shape(0);
  if (b.shape(0) != rows || mixed.shape(1) != rows)
    throw nb::value_error("a, b and mixed must have one number per row");
  SobolSample sample{{a.data(), a.data() + rows}, {b.data(), b.data() + rows}, {}};
  for (std::size_t k = 0; k < mixed.shape(0); ++k)
    sample.mixed.emplace_back(mixed.data() + k * rows, mixed.data() + (k + 1) * rows);
  nb::dict out;
  const auto put = [&](const char* name, const std::vector<SobolIndex>& found, double SobolIndex::*part) {
    auto numbers = std::make_unique<std::vector<double>>();
    for (const SobolIndex& index : found) numbers->push_back(index.*part);
    out[name] = array(std::move(numbers), {found.size()});
  };
  const std::vector<SobolIndex> found = sobol_indices(sample, replicates, seed);
  put("first", found, &SobolIndex::first);
  put("first_lo", found, &SobolIndex::first_lo);
  put("first_hi", found, &SobolIndex::first_hi);
  put("total", found, &SobolIndex::total);
  put("total_lo", found, &SobolIndex::total_lo);
  put("total_hi", found, &SobolIndex::total_hi);
  return out;
}

}  // namespace
}  // namespace aftermath

NB_MODULE(_engine, m) {
  using aftermath::Scenario;
  using namespace nb::literals;
  m.doc() = "Aftermath's engine: a law goes in, what it does to people comes out.";
  m.attr("__version__") = AFTERMATH_VERSION;
  m.def(
      "sobol", &aftermath::sobol, "a"_a, "b"_a, "mixed"_a, "replicates"_a = 500, "seed"_a = 1,
      "Sobol' indices of one output of a Saltelli design. a, b: float64 [row], the output for two independent sets of "
      "inputs; mixed: float64 [source, row], the output for the inputs of a with one source's from b. Returns 'first' "
      "and 'total' by source (Saltelli 2010, Jansen 1999) with the ends of their 90 % bootstrap intervals.");
  nb::class_<aftermath::Place>(m, "Place",
                               "A place under its own law, with what was counted in it (its targets.toml). Effects of "
                               "law stand as calibrated to the published associations, inputs at their priors.\n\n"
                               "Raises ValueError with the file, line and what was expected if an input is not right.")
      .def(nb::init<const std::string&, std::size_t, std::size_t>(), "setting"_a, "people"_a = 2000,
           "burn_in_years"_a = 5)
      .def_prop_ro("quantities", &aftermath::Place::quantities,
                   "All quantities in the order of luck: name, unit, input (of the setting), movable (an input whose "
                   "prior is made of a normal).")
      .def_prop_ro("targets", &aftermath::Place::targets,
                   "In order: question, published (share, or number a year), scaled (log odds or logarithm), error "
                   "(its standard error on that scale), transport.")
      .def_prop_ro("folder", &aftermath::Place::folder, "Where the setting's files lie.")
      .def_prop_ro("id", &aftermath::Place::id, "Name of the setting.")
      .def_prop_ro("digest", &aftermath::Place::digest, "Of everything that a survey's answer hangs on.")
      .def("calibrated_to", &aftermath::Place::calibrated_to, "names"_a,
           "Digest of the priors of the inputs `names` and of the targets.")
      .def("survey", &aftermath::Place::survey, "luck"_a, "seed"_a = 1, "first"_a = 0, "threads"_a = 1,
           "Scaled figures, float64 [row, target], that the targets' questions find among the simulated people whose "
           "quantities have this luck (float64 [row, quantity], standard-normal under priors and posterior).");
  nb::class_<Scenario>(m, "Scenario",
                       "A place, its law, the laws to compare (names of the library, or paths) and what is assumed.\n\n"
                       "Raises ValueError with the file, line and what was expected if an input is not right.")
      .def(nb::init<const std::string&, const std::vector<std::string>&, const std::string&, std::size_t, std::size_t,
                    std::size_t>(),
           "setting"_a, "laws"_a = std::vector<std::string>{}, "assume"_a = "", "people"_a = 10000, "years"_a = 10,
           "burn_in_years"_a = 5)
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
      .def("fitted_to", &Scenario::digest, "names"_a, "Digest of the priors of `names` and of the targets.")
      .def("run", &Scenario::run, "draws"_a = 200, "seed"_a = 1, "threads"_a = 1,
           "The ensemble: a dict with 'values', float64 [draw, law, year, group, outcome] in the units 'units', NaN "
           "where "
           "nobody is concerned; 'laws', 'groups', 'outcomes'; 'draws', the numbers of the draws.");
}
