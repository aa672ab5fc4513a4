// Campaigns: many numbered simulations, each of which leaves a row of figures. What attribution, break-even,
// sensitivity and validation are made of.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace aftermath {

using Row = std::vector<double>;

struct Campaign {
  std::size_t tasks = 0;
  std::size_t width = 0;                          // figures in each row
  std::string digest;                             // of everything that decides the rows (plan_digest and what is asked)
  std::function<Row(std::size_t task)> simulate;  // called from many threads; empty row: dropped, since cancelled
};

// One finished task. A task's row is the same whichever thread ran it, and whichever others ran.
struct FinishedTask {
  std::size_t task = 0;
  Row row;
};

struct CampaignHooks {
  std::function<void(const FinishedTask&)> finished;  // called from one thread at a time
  const std::atomic<bool>* cancelled = nullptr;       // set: no new task begins
};

// Tasks but those in `known` (finished by an earlier run). Rows by number of task; empty where none was finished.
[[nodiscard]] std::vector<Row> run_campaign(const Campaign& campaign, unsigned threads, std::vector<FinishedTask> known,
                                            const CampaignHooks& hooks);

}  // namespace aftermath
