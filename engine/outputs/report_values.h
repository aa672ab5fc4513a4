// The values inside a report (web/page/src/report/report.ts): what the commands write anyway, and what the page asks
// its engine for.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"
#include "engine/library/library.h"
#include "engine/outputs/in_depth.h"

namespace aftermath {

// What a comparison's report holds beside the summary; null: not run.
struct ReportParts {
  const Challenge* challenge = nullptr;  // the answer under either side's assumptions, and what rests on weak evidence
  const Decision* decision = nullptr;
  const EnoughRuns* runs = nullptr;
  const InDepth* depth = nullptr;
  std::string asked = {};  // the command's laws and options, to be repeated; empty: names alone
};

// Read once for a report: the place as the page shows it, studies, real raids, the main numbers.
struct ReportLibrary {
  nlohmann::ordered_json place;
  std::vector<EvidenceRecord> evidence;
  std::vector<Operation> operations;
  QuantityTable published = {};  // the main numbers, to say which of a run's are others; empty: nothing is said
};
[[nodiscard]] Result<ReportLibrary> report_library(const Library& library, const Setting& setting);

// {"kind": "compare", ...}. results: of the plan's draws so far.
[[nodiscard]] nlohmann::ordered_json compare_values(const Plan& plan, const Results& results, const Summary& summary,
                                                    const ReportLibrary& beside, const ReportParts& parts);

// {"kind": kind, "result": result, ...}: an analysis, by the JSON that its command writes. No plan: of no single place.
[[nodiscard]] nlohmann::ordered_json analysis_values(std::string_view kind, const std::string& result,
                                                     const Plan* plan = nullptr, const ReportLibrary* beside = nullptr);

// "Vancouver, Canada: LAW beside LAW", shown until the report's script has drawn its own.
[[nodiscard]] std::string title_of(const Plan& plan);

// As it stands in a report: no spaces; what is no UTF-8 is replaced.
[[nodiscard]] std::string as_text(const nlohmann::ordered_json& values);

// By draw, as the page asks for it: {"outcome", "arms": [[...] by law], "rates" or null}.
[[nodiscard]] nlohmann::ordered_json draws_values(const Results& results, const OutcomeInfo& outcome,
                                                  std::size_t group);

}  // namespace aftermath
