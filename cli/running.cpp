#include "cli/running.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>

#include "cli/problems.h"
#include "cli/progress.h"
#include "engine/outputs/record_ledger.h"

namespace aftermath::cli {
namespace {

std::atomic<bool> stopped{false};

void on_interrupt(int) {
  if (stopped.exchange(true)) std::_Exit(kInterrupted);  // the second time it is meant
}

}  // namespace

void listen_to_interrupts() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
}

const std::atomic<bool>* interruption() { return &stopped; }

void LedgerWatch::saw(bool kept) {
  if (kept || said_) return;
  said_ = true;
  std::cerr << "aftermath: what is finished cannot be kept (is the disk full?): if this run is stopped, it begins "
               "again\n";
}

Result<CampaignOutcome> run_resumable(const Campaign& campaign, unsigned threads, const std::string& folder,
                                      const std::string& name, const std::string& what, bool keep_ledger) {
  std::optional<CampaignLedger> ledger;
  std::vector<FinishedTask> known;
  const std::string path = folder + "/" + name + ".ledger";
  if (!folder.empty()) {
    Result<CampaignLedger> opened = CampaignLedger::open(path, campaign);
    if (!opened) return failure(opened.error());
    ledger = std::move(*opened);
    known = ledger->take_known();
    if (!known.empty())
      std::cerr << "taking up " << known.size() << " " << what << " that an earlier run had finished\n";
  }
  listen_to_interrupts();
  Progress progress(what, campaign.tasks, known.size());
  LedgerWatch watch;
  CampaignOutcome out;
  out.rows = run_campaign(campaign, threads, std::move(known),
                          {[&](const FinishedTask& one) {
                             if (ledger) watch.saw(ledger->append(one));
                             progress.one_more();
                           },
                           &stopped});
  progress.finish();
  out.complete = std::none_of(out.rows.begin(), out.rows.end(), [](const Row& row) { return row.empty(); });
  ledger.reset();
  if (out.complete && !keep_ledger && !folder.empty()) std::filesystem::remove(path);
  return out;
}

void forget_campaigns(const std::string& folder, std::span<const char* const> names) {
  if (folder.empty()) return;
  for (const char* name : names) std::filesystem::remove(folder + "/" + name + ".ledger");
}

int interrupted_campaign(const std::string& folder) {
  std::cerr << "interrupted: nothing is written"
            << (folder.empty() ? "" : " but what is finished; the same command takes up the rest") << "\n";
  return kInterrupted;
}

}  // namespace aftermath::cli
