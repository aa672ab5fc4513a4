// What one thread works with, block after block: where it gathers person-time and counts, and lists that it writes
// again every week. One of each thread, not of each block, stays in the thread's own cache.
#pragma once
#include <cstdint>
#include <vector>

#include "engine/base/sweep.h"
#include "engine/hazard/table.h"
#include "engine/outcomes/tallies.h"

namespace aftermath {

struct alignas(64) Workspace {
  PersonTime time;     // since it was last booked
  EventCounts counts;  // of the year; whole numbers, so it does not matter which thread counted what
  std::vector<Due> due, sorted;
  std::vector<std::uint32_t> found;  // slots of a workplace that is raided

  // Room for everybody who may be due.
  void make_room(std::size_t people) {
    if (due.size() >= people) return;
    due.resize(people);
    sorted.resize(people);
  }
};

}  // namespace aftermath
