// Figures as Vega-Lite specifications: made here once, shown by the same script in the report, on the page and in
// notebooks.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "engine/analysis/compare.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"

namespace aftermath {

// Outcomes that the first picture and the terminal show: what happens to people, most direct first.
[[nodiscard]] std::span<const std::string_view> headline_outcomes();

// Vega-Lite 5 JSON, data inside. Colours are Okabe and Ito's, told apart without colour by shape or dash as well.
[[nodiscard]] std::string effects_figure(const Summary& summary);
[[nodiscard]] std::string over_time_figure(const Summary& summary, const OutcomeSummary& outcome);
[[nodiscard]] std::string subgroups_figure(const Summary& summary, std::string_view outcome);
[[nodiscard]] std::string acceptability_figure(const Decision& decision);
[[nodiscard]] std::string convergence_figure(const Summary& summary, const std::vector<Convergence>& figures);

}  // namespace aftermath
