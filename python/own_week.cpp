#include "python/own_week.h"

#include <algorithm>

namespace aftermath::python {
namespace {

constexpr std::size_t kFirst = 1;  // row 0 is nobody

// Rows back to what the engine filled; those that are new are remembered.
void put_back(HazardTable& table, std::vector<HazardRow>& filled, bool same_filling) {
  if (!same_filling) filled.clear();
  const std::size_t known = std::min(filled.size(), table.size() - kFirst);
  std::copy_n(filled.begin(), known, table.rows() + kFirst);
  filled.insert(filled.end(), table.rows() + kFirst + known, table.rows() + table.size());
}

std::vector<std::int64_t> people_by_row(const Simulation& world) {
  std::vector<std::int64_t> people(world.table().size());
  for (const auto& block : world.blocks())
    for (const std::uint32_t row : block->state().people.row) ++people[row];
  return people;
}

}  // namespace

void OwnWeek::call(Simulation& world, const WeekOfRun& when, OfDraw& mine) const {
  HazardTable& table = world.table();
  const std::size_t rows = table.size() - kFirst;
  auto profiles = std::make_unique<std::vector<std::uint32_t>>();
  for (std::uint32_t row = kFirst; row < table.size(); ++row) profiles->push_back(table.link(row).profile.bits);
  auto people = std::make_unique<std::vector<std::int64_t>>(people_by_row(world));
  people->erase(people->begin());
  auto hazards = std::make_unique<std::vector<float>>();
  for (std::uint32_t row = kFirst; row < table.size(); ++row)
    hazards->insert(hazards->end(), table.rows()[row].per_week.begin(), table.rows()[row].per_week.end());
  // The array owns its numbers, so that nothing dangles if the caller keeps it.
  float* const changed = hazards->data();

  const nb::gil_scoped_acquire python;
  const nb::object held = nb::cast(array(std::move(hazards), {rows, kClocks}));
  const nb::object told =
      call_(when.draw, when.arm, when.week, array(std::move(profiles), {rows}), array(std::move(people), {rows}), held);
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t clock = 0; clock < kClocks; ++clock) {
      const float hazard = changed[i * kClocks + clock];
      if (!(hazard >= 0))
        throw nb::value_error("a mechanism of your own left a hazard that is below zero or no number");
      table.rows()[kFirst + i].per_week[clock] = hazard;
    }
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
  put_back(world.table(), mine->filled, mine->filling == filling);
  mine->filling = filling;
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
