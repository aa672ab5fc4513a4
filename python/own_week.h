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
  // What is kept of a draw between its weeks.
  struct OfDraw {
    std::uint64_t filling = 0;                         // of the table, to which the next two belong
    std::vector<HazardRow> filled;                     // as the engine filled them, in the order of their numbers
    bool changed = false;                              // rows differ from what the engine filled
    std::vector<std::uint32_t> by_profile;             // numbers of the rows
    std::map<std::size_t, std::vector<Trace>> traces;  // by process, by number of the row
    std::map<std::pair<std::size_t, std::size_t>, std::vector<double>> counted;  // by arm and year
  };

  // call(draw, arm, week, profiles uint32 [row], people int64 [row], hazards float32 [row, clock], per week, factors)
  // -> one number for each of `outcomes`. What it writes to hazards holds for this week. factors(process), until it
  // returns: [(mechanism, words, float64 [row])] in the order in which they were multiplied, a base in events per year,
  // NaN where a row has none such.
  OwnWeek(nb::callable call, std::size_t outcomes) : call_(std::move(call)), outcomes_(outcomes) {}

  // For Plan::each_week. Errors are kept, and `running` is cancelled.
  void look(Simulation& world, const WeekOfRun& when, Running& running);
  // What was counted in a draw [arm, year, outcome], which is then forgotten.
  [[nodiscard]] std::vector<double> take(std::uint32_t draw, std::size_t arms, std::size_t years);
  void raise_if_failed();

 private:
  nb::callable call_;
  std::size_t outcomes_;
  std::mutex mutex_;
  std::map<std::uint32_t, OfDraw> draws_;
  std::exception_ptr failed_;

  void call(Simulation& world, const WeekOfRun& when, OfDraw& mine) const;
};

}  // namespace aftermath::python
