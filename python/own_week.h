// A mechanism of the user's own, in Python: sees each week of each arm after the change, may change hazards, may count
// something (decision 0031).
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/ensemble/ensemble.h"
#include "python/campaign.h"

namespace aftermath::python {

class OwnWeek {
 public:
  // call(draw, arm, week, profiles uint32 [row], people int64 [row], hazards float32 [row, clock], per week) -> one
  // number for each of `outcomes`, or None. What it writes to hazards holds for this week.
  OwnWeek(nb::callable call, std::size_t outcomes) : call_(std::move(call)), outcomes_(outcomes) {}

  // For Plan::each_week. Errors are kept, and `running` is cancelled.
  void look(Simulation& world, const WeekOfRun& when, Running& running);
  // What was counted in a draw [arm, year, outcome], which is then forgotten.
  [[nodiscard]] std::vector<double> take(std::uint32_t draw, std::size_t arms, std::size_t years);
  void raise_if_failed();

 private:
  struct OfDraw {
    std::uint64_t filling = 0;
    std::vector<HazardRow> filled;  // as the engine filled them, in the order of their numbers
    std::map<std::pair<std::size_t, std::size_t>, std::vector<double>> counted;  // by arm and year
  };
  nb::callable call_;
  std::size_t outcomes_;
  std::mutex mutex_;
  std::map<std::uint32_t, OfDraw> draws_;
  std::exception_ptr failed_;

  void call(Simulation& world, const WeekOfRun& when, OfDraw& mine) const;
};

}  // namespace aftermath::python
