#include "engine/ensemble/campaign.h"

#include <mutex>

#include "engine/base/thread_pool.h"

namespace aftermath {

std::vector<Row> run_campaign(const Campaign& campaign, unsigned threads, std::vector<FinishedTask> known,
                              const CampaignHooks& hooks) {
  std::vector<Row> rows(campaign.tasks);
  for (FinishedTask& one : known) rows[one.task] = std::move(one.row);
  std::vector<std::size_t> open;
  for (std::size_t task = 0; task < campaign.tasks; ++task)
    if (rows[task].empty()) open.push_back(task);
  std::mutex mutex;
  ThreadPool pool(threads);
  pool.for_each(open.size(), [&](std::size_t i, unsigned) {
    if (hooks.cancelled != nullptr && hooks.cancelled->load(std::memory_order_relaxed)) return;
    FinishedTask one{open[i], campaign.simulate(open[i])};
    if (one.row.empty()) return;
    const std::lock_guard lock(mutex);
    if (hooks.finished) hooks.finished(one);
    rows[one.task] = std::move(one.row);
  });
  return rows;
}

}  // namespace aftermath
