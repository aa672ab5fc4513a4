// Long work: a progress bar, an end by Ctrl-C, and finished parts that the same command takes up.
#pragma once
#include <atomic>
#include <span>
#include <string>

#include "engine/analysis/campaign_runner.h"
#include "engine/base/problem.h"

namespace aftermath::cli {

// Set by Ctrl-C and by the end of the session, once listen_to_interrupts() was called or a campaign runs.
[[nodiscard]] const std::atomic<bool>* interruption();
void listen_to_interrupts();

// A campaign with a progress bar. folder: where its ledger `name` lies while it runs, so that the same command takes up
// what a killed one had finished; empty: none. Ctrl-C ends it early: `complete` is false and the finished rows are
// kept. keep_ledger: it stays although complete, since more campaigns follow; forget_campaigns() takes it away.
[[nodiscard]] Result<CampaignOutcome> run_resumable(const Campaign& campaign, unsigned threads,
                                                    const std::string& folder, const std::string& name,
                                                    const std::string& what, bool keep_ledger = false);

void forget_campaigns(const std::string& folder, std::span<const char* const> names);

// Said once: finished work cannot be kept, since the disk is full.
class LedgerWatch {
 public:
  void saw(bool kept);

 private:
  bool said_ = false;
};

// What to say when a campaign was cut: to standard error; the exit code.
int interrupted_campaign(const std::string& folder);

}  // namespace aftermath::cli
