// How an analysis has its campaigns run: by its caller, with the threads or machines, the ledgers and the progress bar
// of the caller. An analysis may string several together, each decided by the rows of those before.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/ensemble/campaign.h"

namespace aftermath {

struct CampaignOutcome {
  std::vector<Row> rows;  // by task; empty where it was not finished
  bool complete = false;  // every task was: where not, the analysis has nothing to tell yet
};

// name: the campaign's, unique among those of all analyses and fit for a file; what: its tasks in words, for a bar.
using RunCampaign =
    std::function<Result<CampaignOutcome>(const Campaign& campaign, const std::string& name, const std::string& what)>;

}  // namespace aftermath
