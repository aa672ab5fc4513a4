#include "engine/ensemble/campaign.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "engine/outputs/record_ledger.h"

namespace aftermath {
namespace {

Campaign squares(std::size_t tasks) {
  return {tasks, 2, "squares", [](std::size_t task) {
            const auto t = static_cast<double>(task);
            return Row{t, t * t};
          }};
}

}  // namespace

TEST(Campaign, rows_do_not_depend_on_threads) {
  const Campaign campaign = squares(100);
  const std::vector<Row> one = run_campaign(campaign, 1, {}, {}), three = run_campaign(campaign, 3, {}, {});
  EXPECT_EQ(one, three);
  EXPECT_EQ(one[7], (Row{7, 49}));
}

TEST(Campaign, a_killed_campaign_resumes_and_does_no_task_twice) {
  const Campaign campaign = squares(10);
  const std::string path = ::testing::TempDir() + "aftermath_campaign_test";
  std::filesystem::remove(path);
  {
    Result<CampaignLedger> ledger = CampaignLedger::open(path, campaign);
    ASSERT_TRUE(ledger);
    for (const std::size_t task : {4U, 1U, 3U}) ASSERT_TRUE(ledger->append({task, campaign.simulate(task)}));
  }
  std::filesystem::resize_file(path, std::filesystem::file_size(path) - 5);  // killed while it wrote the third
  Result<CampaignLedger> ledger = CampaignLedger::open(path, campaign);
  ASSERT_TRUE(ledger);
  std::vector<FinishedTask> known = ledger->take_known();
  ASSERT_EQ(known.size(), 2U);
  std::vector<std::size_t> ran;
  EXPECT_EQ(run_campaign(campaign, 1, std::move(known), {[&](const FinishedTask& one) { ran.push_back(one.task); }}),
            run_campaign(campaign, 1, {}, {}));
  EXPECT_EQ(ran, (std::vector<std::size_t>{0, 2, 3, 5, 6, 7, 8, 9}));
  std::filesystem::remove(path);
}

TEST(Campaign, cancelling_keeps_the_finished_tasks) {
  std::atomic<bool> cancelled{false};
  std::size_t finished = 0;
  const std::vector<Row> rows =
      run_campaign(squares(9), 1, {}, {[&](const FinishedTask&) { cancelled = ++finished == 4; }, &cancelled});
  EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const Row& row) { return !row.empty(); }), 4);
}

}  // namespace aftermath
