#include "python/campaign.h"

#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <system_error>
#include <thread>

#include "python/bindings.h"

namespace aftermath::python {
namespace {

using namespace nb::literals;

Array<double> rows_as_array(std::vector<Row> rows, std::size_t width) {
  auto all = std::make_unique<std::vector<double>>();
  all->reserve(rows.size() * width);
  for (Row& row : rows) {
    all->insert(all->end(), row.begin(), row.end());
    row = {};
  }
  return array(std::move(all), {rows.size(), width});
}

std::thread thread_for(std::function<void()> work) {
  try {
    return std::thread(std::move(work));
  } catch (const std::system_error&) {
    throw std::runtime_error(
        "the machine gives no thread more: a limit on processes or memory (ulimit -u, -v) is reached");
  }
}

// Runs `work` beside this thread, which lets Python breathe, calls `tick` now and then and hears Ctrl-C.
void beside(const SeenCampaign& seen, const std::function<void()>& tick, const std::function<void()>& work) {
  constexpr std::chrono::milliseconds kBreath{100};
  std::mutex mutex;
  std::condition_variable ended;
  bool over = false;
  std::exception_ptr problem, problem_of_work;
  std::thread worker = thread_for([&] {
    try {
      work();
    } catch (...) {
      problem_of_work = std::current_exception();
    }
    const std::lock_guard lock(mutex);
    over = true;
    ended.notify_one();
  });
  for (bool done = false; !done;) {
    {
      const nb::gil_scoped_release others_may_run;
      std::unique_lock lock(mutex);
      done = ended.wait_for(lock, kBreath, [&] { return over; });
    }
    if (problem) continue;
    try {
      tick();
      if (PyErr_CheckSignals() != 0) throw nb::python_error();
    } catch (...) {
      problem = std::current_exception();
      seen.running->cancelled = true;
    }
  }
  worker.join();
  for (const std::exception_ptr& one : {problem, problem_of_work})
    if (one) std::rethrow_exception(one);
  if (seen.running->raise_if_failed) seen.running->raise_if_failed();
}

}  // namespace

OpenCampaign::Use::Use(OpenCampaign& open) : open_(open) {
  const std::lock_guard lock(open.mutex_);
  if (open.over_) throw nb::value_error("this campaign is over: it can be used within the call of its runner only");
  ++open.users_;
}

OpenCampaign::Use::~Use() {
  const std::lock_guard lock(open_.mutex_);
  --open_.users_;
  open_.left_.notify_all();
}

void OpenCampaign::close() {
  const nb::gil_scoped_release others_may_run;
  std::unique_lock lock(mutex_);
  over_ = true;
  left_.wait(lock, [&] { return users_ == 0; });
}

Array<double> SeenCampaign::simulate(const std::vector<std::size_t>& tasks, std::int64_t threads) const {
  const OpenCampaign::Use campaign(*open);
  const unsigned wanted = checked_threads(threads);
  for (const std::size_t task : tasks)
    if (task >= campaign->tasks) throw nb::value_error("a task beyond the campaign's");
  std::vector<Row> rows(tasks.size());
  beside(
      *this, [] {},
      [&] {
        ThreadPool pool(wanted);
        pool.for_each(tasks.size(), [&](std::size_t i, unsigned) {
          if (!running->cancelled.load(std::memory_order_relaxed)) rows[i] = campaign->simulate(tasks[i]);
        });
      });
  return rows_as_array(std::move(rows), campaign->width);
}

Array<double> SeenCampaign::run(std::int64_t threads, const std::string& path, const nb::callable& tick) const {
  const OpenCampaign::Use campaign(*open);
  const unsigned wanted = checked_threads(threads);
  std::optional<CampaignLedger> ledger;
  std::vector<FinishedTask> known;
  if (!path.empty()) {
    ledger = value_or_raise(CampaignLedger::open(path, *campaign));
    known = ledger->take_known();
  }
  std::atomic<std::size_t> finished{known.size()};
  std::vector<Row> rows;
  const CampaignHooks hooks{[&](const FinishedTask& one) {
                              if (ledger) ledger->append(one);
                              ++finished;
                            },
                            &running->cancelled};
  beside(
      *this, [&] { tick(finished.load()); },
      [&] {
        const std::size_t unfinished = campaign->tasks - known.size();
        ThreadPool pool(wanted);
        if (!wide || unfinished >= pool.threads()) {
          rows = run_campaign(*campaign, wanted, std::move(known), hooks);
          return;
        }
        rows.resize(campaign->tasks);
        for (FinishedTask& one : known) rows[one.task] = std::move(one.row);
        for (std::size_t task = 0; task < rows.size() && !running->cancelled; ++task) {
          if (!rows[task].empty()) continue;
          rows[task] = wide(task, pool);
          if (!rows[task].empty()) hooks.finished({task, rows[task]});
        }
      });
  return rows_as_array(std::move(rows), campaign->width);
}

std::optional<Rows> asked_of_python(const nb::callable& runner, const SeenCampaign& campaign) {
  const std::size_t tasks = OpenCampaign::Use(*campaign.open)->tasks, width = OpenCampaign::Use(*campaign.open)->width;
  const auto closed = [](OpenCampaign* one) { one->close(); };
  const std::unique_ptr<OpenCampaign, decltype(closed)> until_here(campaign.open.get(), closed);
  const nb::object told = runner(nb::cast(std::make_shared<SeenCampaign>(campaign)));
  if (told.is_none()) return std::nullopt;
  Rows rows;
  if (!nb::try_cast(told, rows) || rows.shape(0) != tasks || rows.shape(1) != width)
    throw nb::value_error("the runner must return one row for each task of the campaign: float64 [task, width]");
  return rows;
}

RunCampaign by_python(const nb::callable& runner, const std::shared_ptr<Running>& running,
                      std::function<Row(std::size_t, ThreadPool&)> wide) {
  // The runner outlives the analysis: its caller holds it.
  return [&runner, running, wide = std::move(wide)](const Campaign& campaign, const std::string& name,
                                                    const std::string& what) -> Result<CampaignOutcome> {
    const nb::gil_scoped_acquire python;
    const SeenCampaign seen{std::make_shared<OpenCampaign>(campaign), name, what, running, wide};
    const std::optional<Rows> told = asked_of_python(runner, seen);
    CampaignOutcome out{std::vector<Row>(campaign.tasks), false};
    if (!told) return out;
    const Rows& rows = *told;
    for (std::size_t task = 0; task < campaign.tasks; ++task)
      out.rows[task].assign(rows.data() + task * campaign.width, rows.data() + (task + 1) * campaign.width);
    out.complete = true;
    return out;
  };
}

void bind_campaigns(nb::module_& m) {
  nb::class_<SeenCampaign>(m, "Campaign",
                           "Numbered simulations of one analysis, each of which leaves a row of figures. Valid within "
                           "the call of the runner that was given it; ValueError afterwards.")
      .def_prop_ro("tasks", [](const SeenCampaign& c) { return OpenCampaign::Use(*c.open)->tasks; })
      .def_prop_ro(
          "width", [](const SeenCampaign& c) { return OpenCampaign::Use(*c.open)->width; }, "Figures in a row.")
      .def_prop_ro(
          "digest", [](const SeenCampaign& c) { return OpenCampaign::Use(*c.open)->digest; },
          "Of all that decides the rows.")
      .def_ro("name", &SeenCampaign::name, "Unique within its analysis.")
      .def_ro("what", &SeenCampaign::what, "Its tasks in words.")
      .def("simulate", &SeenCampaign::simulate, "tasks"_a, "threads"_a = 1,
           "Rows, float64 [task, width], of these tasks; the same on every machine, and beside any others.")
      .def(
          "run", &SeenCampaign::run, "threads"_a, "ledger"_a, "tick"_a,
          "Rows of all tasks. ledger: file that keeps finished rows, '' for none. tick(finished) is called a few times "
          "a second.");
  nb::class_<OpenLedger>(m, "Ledger", "Rows that were finished, in a file, so that a stopped campaign goes on.")
      .def(nb::new_([](const std::string& path, const SeenCampaign& seen) {
             CampaignLedger ledger = value_or_raise(CampaignLedger::open(path, *OpenCampaign::Use(*seen.open)));
             std::vector<FinishedTask> known = ledger.take_known();
             return OpenLedger{std::move(ledger), std::move(known)};
           }),
           "path"_a, "campaign"_a)
      .def(
          "known",
          [](const OpenLedger& ledger) {
            std::vector<std::size_t> tasks;
            std::vector<Row> rows;
            for (const FinishedTask& one : ledger.known) {
              tasks.push_back(one.task);
              rows.push_back(one.row);
            }
            const std::size_t width = rows.empty() ? 0 : rows.front().size();
            return nb::make_tuple(tasks, rows_as_array(std::move(rows), width));
          },
          "Numbers of the tasks that an earlier run had finished, and their rows.")
      .def(
          "append",
          [](OpenLedger& ledger, std::size_t task, const Column& row) {
            if (!ledger.ledger) throw nb::value_error("this ledger is closed");
            return ledger.ledger->append({task, {row.data(), row.data() + row.shape(0)}});
          },
          "task"_a, "row"_a, "Keeps a finished row; False where the disk is full.")
      .def(
          "close", [](OpenLedger& ledger) { ledger.ledger.reset(); },
          "Lets go of the file, even if this object is still held.");
}

}  // namespace aftermath::python
