// Places with what was counted in them, and Sobol' indices.
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

#include "engine/analysis/sobol.h"
#include "engine/analysis/survey.h"
#include "engine/base/thread_pool.h"
#include "engine/library/library.h"
#include "python/bindings.h"

namespace aftermath::python {
namespace {

using namespace nb::literals;

// NaN would pass for a number all the way.
void check_luck(const Matrix& luck) {
  if (luck.shape(1) != kQuantities) throw nb::value_error("luck must have one column per quantity");
  const double* end = luck.data() + luck.shape(0) * luck.shape(1);
  if (!std::all_of(luck.data(), end, [](double one) { return std::isfinite(one); }))
    throw nb::value_error("a number of luck is NaN or infinite; expected finite ones, standard-normal under the prior");
}

// All that a place is made of: what pickle carries.
using PlaceState = std::tuple<std::string, std::int64_t, std::int64_t, std::string, Texts>;

// A place under its own law, and what was counted in it; the effects of law as calibrated to the published
// associations.
class Place {
 public:
  Place(const std::string& setting, std::int64_t people, std::int64_t burn_in_years)
      : Place(setting, people, burn_in_years, reading({})) {}

  // What another was made of, here: nothing is read of the disk.
  explicit Place(const PlaceState& state)
      : Place(std::get<0>(state), std::get<1>(state), std::get<2>(state),
              std::make_shared<KeptTexts>(std::get<3>(state), KeptTexts::From::held,
                                          TextsByKey{std::get<4>(state).first, std::get<4>(state).second})) {}

  [[nodiscard]] PlaceState state() const {
    return {setting_, static_cast<std::int64_t>(plan_.people), static_cast<std::int64_t>(plan_.burn_in_years),
            texts_->folder(), as_texts(texts_->kept())};
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
    return aftermath::calibrated_to(plan_.setting, plan_.quantities, quantities_named(names), targets_);
  }

  // Values [row, quantity], in their own units, of quantities at this luck.
  [[nodiscard]] Array<double> numbers(const Matrix& luck) const {
    check_luck(luck);
    auto found = std::make_unique<std::vector<double>>();
    for (std::size_t row = 0; row < luck.shape(0); ++row) {
      const double* at = luck.data() + row * kQuantities;
      const Draw q = at_luck(plan_.quantities, plan_.posterior, {at, at + kQuantities});
      found->insert(found->end(), q.value.begin(), q.value.end());
    }
    return array(std::move(found), {luck.shape(0), kQuantities});
  }

  [[nodiscard]] Array<double> survey(const Matrix& luck, std::uint64_t seed, std::uint32_t first,
                                     std::int64_t threads) const {
    check_luck(luck);
    const std::size_t rows = luck.shape(0);
    auto found = std::make_unique<std::vector<double>>(rows * targets_.size());
    Plan plan = plan_;
    plan.seed = seed;
    fill_rows(rows, checked_threads(threads), [&](std::size_t row) {
      const double* at = luck.data() + row * kQuantities;
      const Draw q = at_luck(plan.quantities, plan.posterior, {at, at + kQuantities});
      const std::vector<double> one =
          survey_one(plan, targets_, q, first + static_cast<std::uint32_t>(row), choose_sweep("auto"));
      std::copy(one.begin(), one.end(), found->begin() + static_cast<std::ptrdiff_t>(row * targets_.size()));
    });
    return array(std::move(found), {rows, targets_.size()});
  }

 private:
  // Reads everything: what changes on the disk later changes nothing here.
  Place(std::string setting, std::int64_t people, std::int64_t burn_in_years, std::shared_ptr<KeptTexts> texts)
      : setting_(std::move(setting)), texts_(std::move(texts)) {
    check_sizes(people, 1, burn_in_years);
    const Library library = Library::through(texts_);
    plan_ = value_or_raise(library.plan(setting_, {}, "priors"));
    targets_ = value_or_raise(library.place_targets(plan_.setting));
    plan_.posterior = value_or_raise(library.posterior());
    plan_.people = static_cast<std::size_t>(people);
    plan_.burn_in_years = static_cast<std::size_t>(burn_in_years);
  }

  std::string setting_;
  std::shared_ptr<KeptTexts> texts_;
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

void bind_calibration(nb::module_& m) {
  m.def(
      "sobol", &sobol, "a"_a, "b"_a, "mixed"_a, "replicates"_a = 500, "seed"_a = 1,
      "Sobol' indices of one output of a Saltelli design. a, b: float64 [row], the output for two independent sets of "
      "inputs; mixed: float64 [source, row], the output for the inputs of a with one source's from b. Returns 'first' "
      "and 'total' by source (Saltelli 2010, Jansen 1999) with the ends of their 90 % bootstrap intervals.");
  nb::class_<Place>(m, "Place",
                    "A place under its own law, with what was counted in it (its targets.toml). Effects of "
                    "law stand as calibrated to the published associations, inputs at their priors.\n\n"
                    "Raises ValueError with the file, line and what was expected if an input is not right.")
      .def(
          "__init__",
          [](Place& self, const NameOrPath& setting, std::int64_t people, std::int64_t burn_in_years) {
            new (&self) Place(as_name(setting), people, burn_in_years);
          },
          "setting"_a, "people"_a = 2000, "burn_in_years"_a = 5)
      .def("__getstate__", &Place::state)
      .def("__setstate__", [](Place& self, const PlaceState& state) { new (&self) Place(state); })
      .def_prop_ro("quantities", &Place::quantities,
                   "All quantities in the order of luck: name, unit, input (of the setting), movable (an input whose "
                   "prior is made of a normal).")
      .def_prop_ro("targets", &Place::targets,
                   "In order: question, published (share, or number a year), scaled (log odds or logarithm), error "
                   "(its standard error on that scale), transport.")
      .def_prop_ro("folder", &Place::folder, "Where the setting's files lie.")
      .def_prop_ro("id", &Place::id, "Name of the setting.")
      .def_prop_ro("digest", &Place::digest, "Of everything that a survey's answer hangs on.")
      .def("calibrated_to", &Place::calibrated_to, "names"_a,
           "Digest of the priors of the inputs `names` and of the targets.")
      .def("numbers", &Place::numbers, "luck"_a,
           "Values in their own units, float64 [row, quantity], of quantities at this luck.")
      .def("survey", &Place::survey, "luck"_a, "seed"_a = 1, "first"_a = 0, "threads"_a = 1,
           "Scaled figures, float64 [row, target], that the targets' questions find among the simulated people whose "
           "quantities have this luck (float64 [row, quantity], standard-normal under priors and posterior).");
}

}  // namespace aftermath::python
