// A campaign as Python sees it: run by threads here, or piece by piece wherever the caller likes.
#pragma once
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/campaign_runner.h"
#include "engine/base/thread_pool.h"
#include "engine/outputs/record_ledger.h"
#include "python/convert.h"

namespace aftermath::python {

// Shared by the campaigns of one analysis. An error that Python code raised within a task ends them.
struct Running {
  std::atomic<bool> cancelled{false};
  std::function<void()> raise_if_failed;  // throws what a task's Python code raised; may be empty
};

// The engine's campaign while its runner is called; afterwards there is none, even for those that kept what they were
// given.
class OpenCampaign {
 public:
  explicit OpenCampaign(const Campaign& campaign) : campaign_(&campaign) {}
  // Ends it, after those who are at work in it. Called with the GIL, which it lets go meanwhile.
  void close();

  // Holds it open. ValueError where it is over.
  class Use {
   public:
    explicit Use(OpenCampaign& open);
    ~Use();
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    const Campaign& operator*() const { return *open_.campaign_; }
    const Campaign* operator->() const { return open_.campaign_; }

   private:
    OpenCampaign& open_;
  };

 private:
  const Campaign* campaign_;
  std::mutex mutex_;
  std::condition_variable left_;
  int users_ = 0;
  bool over_ = false;
};

struct SeenCampaign {
  std::shared_ptr<OpenCampaign> open;
  std::string name, what;
  std::shared_ptr<Running> running;
  // The same task by all threads of a pool: for few tasks of many people. May be empty.
  std::function<Row(std::size_t task, ThreadPool& pool)> wide;

  // Rows, float64 [task, width], of these tasks.
  [[nodiscard]] Array<double> simulate(const std::vector<std::size_t>& tasks, std::int64_t threads) const;
  // Every task; those in the ledger at `path` (if any) first, and what is finished goes there. `tick(finished)` is
  // called from this thread a few times a second. Ctrl-C raises KeyboardInterrupt: the ledger keeps what was finished.
  [[nodiscard]] Array<double> run(std::int64_t threads, const std::string& path, const nb::callable& tick) const;
};

// The ledger of a campaign that is run piece by piece; none once it is closed.
struct OpenLedger {
  std::optional<CampaignLedger> ledger;
  std::vector<FinishedTask> known;
};

// The rows that the runner returned, as they are: the caller's array; None: nothing yet.
[[nodiscard]] std::optional<Rows> asked_of_python(const nb::callable& runner, const SeenCampaign& campaign);

// A runner that calls Python: runner(campaign) -> float64 [task, width], or None: nothing yet.
[[nodiscard]] RunCampaign by_python(const nb::callable& runner, const std::shared_ptr<Running>& running,
                                    std::function<Row(std::size_t, ThreadPool&)> wide = nullptr);

}  // namespace aftermath::python
