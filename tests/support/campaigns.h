// Analyses that ask for one campaign after another.
#pragma once
#include <gtest/gtest.h>

#include <optional>

#include "engine/analysis/campaign_runner.h"
#include "engine/ensemble/campaign.h"

namespace aftermath::test {

// Of an analysis of so many campaigns, whichever of them is cut or fails: nothing is told, what went wrong is passed
// on, and nothing is asked after it. analyse(RunCampaign) -> Result<optional of what is found>.
template <class Analyse>
void expect_an_end_at_each_campaign(std::size_t campaigns, const Analyse& analyse) {
  for (std::size_t cut = 0; cut < campaigns; ++cut) {
    std::size_t asked = 0;
    const auto until = [&](const Result<CampaignOutcome>& then) {
      asked = 0;
      return analyse(
          [&, then](const Campaign& campaign, const std::string&, const std::string&) -> Result<CampaignOutcome> {
            if (asked++ == cut) return then;
            return CampaignOutcome{run_campaign(campaign, 1, {}, {}), true};
          });
    };
    const auto unfinished = until(CampaignOutcome{});
    ASSERT_TRUE(unfinished);
    EXPECT_FALSE(*unfinished);
    EXPECT_EQ(asked, cut + 1) << "nothing is asked after it";
    const auto failed = until(failure({"ledger", 0, 0, "cannot be written", "", ""}));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().file, "ledger");
    EXPECT_EQ(asked, cut + 1);
  }
}

}  // namespace aftermath::test
