#include "python/own_week.h"

#include <nanobind/stl/string.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace aftermath::python {
namespace {

constexpr std::size_t kFirst = 1;  // row 0 is nobody
constexpr float kMost = 1e6F;      // events a week: more would never end

// Rows back to what the engine filled; those that are new are remembered.
void put_back(HazardTable& table, std::vector<HazardRow>& filled) {
  const std::size_t known = std::min(filled.size(), table.size() - kFirst);
  std::copy_n(filled.begin(), known, table.rows() + kFirst);
  filled.insert(filled.end(), table.rows() + kFirst + known, table.rows() + table.size());
}

// Numbers of the rows, by profile: which number a row has may depend on threads, what Python is shown must not. Of
// `rows`, those known so far, to all.
void order_by_profile(const HazardTable& table, std::vector<std::uint32_t>& rows) {
  const auto known = static_cast<std::ptrdiff_t>(rows.size());
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return table.link(a).profile.bits < table.link(b).profile.bits;
  };
  rows.resize(table.size() - kFirst);
  std::iota(rows.begin() + known, rows.end(), static_cast<std::uint32_t>(kFirst) + static_cast<std::uint32_t>(known));
  std::sort(rows.begin() + known, rows.end(), before);
  std::inplace_merge(rows.begin(), rows.begin() + known, rows.end(), before);
}

std::vector<std::int64_t> people_by_row(const Simulation& world) {
  std::vector<std::int64_t> people(world.table().size());
  for (const auto& block : world.blocks())
    for (const std::uint32_t row : block->state().people.row) ++people[row];
  return people;
}

// of(row) for each of these rows, as an array.
template <class Number, class Of>
Array<Number> column(const std::vector<std::uint32_t>& rows, const Of& of) {
  auto values = std::make_unique<std::vector<Number>>();
  values->reserve(rows.size());
  for (const std::uint32_t row : rows) values->push_back(of(row));
  return array(std::move(values), {rows.size()});
}

struct FactorByRow {
  const Factor* factor;
  std::unique_ptr<std::vector<double>> value;
};

// Row by row what multiplies to the hazard of a process; rows known so far are not filled again.
void trace_rows(const Simulation& world, Process process, std::vector<Trace>& traces) {
  const HazardTable& table = world.table();
  for (std::size_t row = traces.size() + kFirst; row < table.size(); ++row) {
    Trace all;
    (void)world.model().fill(table.link(static_cast<std::uint32_t>(row)).profile, &all);
    const std::string_view target = kProcessNames[static_cast<std::size_t>(process)];
    std::erase_if(all, [&](const FactorAtWork& one) { return one.target != target; });
    traces.push_back(std::move(all));
  }
}

// The same factor by factor, in the order of `rows`.
std::vector<FactorByRow> by_factor(const std::vector<Trace>& traces, const std::vector<std::uint32_t>& rows) {
  std::vector<FactorByRow> found;
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const FactorAtWork& one : traces[rows[i] - kFirst]) {
      auto known = std::find_if(found.begin(), found.end(), [&](const auto& f) { return f.factor == one.factor; });
      if (known == found.end()) {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        found.push_back({one.factor, std::make_unique<std::vector<double>>(rows.size(), kNone)});
        known = found.end() - 1;
      }
      double& value = (*known->value)[i];
      value = std::isnan(value) ? one.value : value * one.value;
    }
  return found;
}

nb::list told_factors(const Simulation& world, OwnWeek::OfDraw& mine, const std::string& name) {
  const auto process = std::find(kProcessNames.begin(), kProcessNames.end(), name) - kProcessNames.begin();
  if (static_cast<std::size_t>(process) == kProcesses) throw nb::value_error(("no process '" + name + "'").c_str());
  std::vector<FactorByRow> found;
  {
    const nb::gil_scoped_release others_may_run;
    std::vector<Trace>& traces = mine.traces[static_cast<std::size_t>(process)];
    trace_rows(world, static_cast<Process>(process), traces);
    found = by_factor(traces, mine.by_profile);
  }
  nb::list out;
  for (FactorByRow& one : found)
    out.append(nb::make_tuple(std::string(one.factor->mechanism), std::string(one.factor->words),
                              array(std::move(one.value), {mine.by_profile.size()})));
  return out;
}

// The first row that differs: what was spent so far was spent at the old hazards.
void write_row(Simulation& world, HazardRow& row, const float* hazards, bool& changed) {
  if (std::equal(row.per_week.begin(), row.per_week.end(), hazards)) return;
  if (!changed) world.book_person_time();
  changed = true;
  std::copy_n(hazards, kClocks, row.per_week.begin());
}

// For Python to ask about the week at hand; of a week that is over it would tell something else.
class Asked {
 public:
  Asked(const Simulation& world, OwnWeek::OfDraw& mine) : open_(std::make_shared<bool>(true)) {
    factors_ = nb::cpp_function([open = open_, &world, &mine](const std::string& process) {
      if (!*open) throw nb::value_error("the week is over: ask for its factors within the call");
      return told_factors(world, mine, process);
    });
  }
  ~Asked() { *open_ = false; }
  Asked(const Asked&) = delete;
  Asked& operator=(const Asked&) = delete;
  [[nodiscard]] const nb::object& factors() const { return factors_; }

 private:
  std::shared_ptr<bool> open_;
  nb::object factors_;
};

}  // namespace

void OwnWeek::call(Simulation& world, const WeekOfRun& when, OfDraw& mine) const {
  HazardTable& table = world.table();
  const std::vector<std::uint32_t>& rows = mine.by_profile;
  const std::vector<std::int64_t> people = people_by_row(world);
  auto hazards = std::make_unique<std::vector<float>>();
  hazards->reserve(rows.size() * kClocks);
  for (const std::uint32_t row : rows)
    hazards->insert(hazards->end(), table.rows()[row].per_week.begin(), table.rows()[row].per_week.end());
  // The array owns its numbers, so that nothing dangles if the caller keeps it.
  float* const changed = hazards->data();

  const nb::gil_scoped_acquire python;
  const nb::object held = nb::cast(array(std::move(hazards), {rows.size(), kClocks}));
  const Asked asked(world, mine);
  const nb::object told =
      call_(when.draw, when.arm, when.week,
            column<std::uint32_t>(rows, [&](std::uint32_t row) { return table.link(row).profile.bits; }),
            column<std::int64_t>(rows, [&](std::uint32_t row) { return people[row]; }), held, asked.factors());
  bool possible = true;
  for (std::size_t i = 0; i < rows.size() * kClocks; ++i)
    possible = possible & (changed[i] >= 0) & (changed[i] <= kMost);
  if (!possible)
    throw nb::value_error(
        "a mechanism of your own left a hazard that is below zero, beyond a million a week or no number");
  for (std::size_t i = 0; i < rows.size(); ++i)
    write_row(world, table.rows()[rows[i]], changed + i * kClocks, mine.changed);
  if (outcomes_ == 0) return;
  if (nb::len(told) != outcomes_) throw nb::value_error("a mechanism of your own must return one number per outcome");
  const std::size_t year = static_cast<std::size_t>(when.week / kWeeksPerYear);
  std::vector<double>& counted = mine.counted[{when.arm, year}];
  counted.resize(outcomes_);
  for (std::size_t i = 0; i < outcomes_; ++i) counted[i] += nb::cast<double>(told[i]);
}

void OwnWeek::look(Simulation& world, const WeekOfRun& when, Running& running) {
  OfDraw* mine = nullptr;
  {
    const std::lock_guard lock(mutex_);
    if (failed_) return;
    mine = &draws_[when.draw];
  }
  const std::uint64_t filling = world.table().filling();
  if (mine->filling != filling) {
    mine->filled.clear();
    mine->by_profile.clear();
    mine->traces.clear();
    mine->filling = filling;
    mine->changed = false;
  }
  if (mine->changed) world.book_person_time();  // last week's, at what was written for it
  mine->changed = false;
  put_back(world.table(), mine->filled);
  order_by_profile(world.table(), mine->by_profile);
  try {
    call(world, when, *mine);
  } catch (...) {
    const std::lock_guard lock(mutex_);
    if (!failed_) failed_ = std::current_exception();
    running.cancelled = true;
  }
}

std::vector<double> OwnWeek::take(std::uint32_t draw, std::size_t arms, std::size_t years) {
  const std::lock_guard lock(mutex_);
  std::vector<double> out(arms * years * outcomes_);
  for (const auto& [when, counted] : draws_[draw].counted)
    std::copy(counted.begin(), counted.end(),
              out.begin() + static_cast<std::ptrdiff_t>((when.first * years + when.second) * outcomes_));
  draws_.erase(draw);
  return out;
}

void OwnWeek::raise_if_failed() {
  const std::lock_guard lock(mutex_);
  if (failed_) std::rethrow_exception(failed_);
}

}  // namespace aftermath::python
