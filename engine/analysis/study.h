// Targets: published associations, reproduced by studying the simulated people as the study did its participants. A
// total effect is compared with what the mechanisms add up to; it is never multiplied in.
#pragma once
#include <array>
#include <string>
#include <vector>

#include "engine/base/sweep.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

// What is asked of each person: an event within the recall window, or a state at its end.
enum class Asked : std::uint8_t {
  police_contact,
  violence_by_clients,
  violence,  // by clients or others
  unstable_housing,
  money_trouble,
  hiv_or_sti,
  suppressed,
  exploited,  // or trafficked
  count
};
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Asked::count)> kAskedWords = {
    "police_contact", "violence_by_clients", "violence",   "unstable_housing",
    "money_trouble",  "hiv_or_sti",          "suppressed", "exploited"};

// Who takes part.
enum class Among : std::uint8_t { all, street, with_hiv, count };
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Among::count)> kAmongWords = {"all", "street",
                                                                                                     "with_hiv"};

struct Target {
  std::string evidence;  // id of a record with the role 'target': its odds ratio and interval
  Asked exposure{}, outcome{};
  Among among{};
  double recall_weeks = 26;
  std::string note;
};

// The odds ratio that a study of the simulated people finds, by draw: exposed against not, half a person added to each
// cell (Haldane 1956). The place under its own law, after the burn-in.
struct StudyResult {
  const Target* target = nullptr;
  std::vector<double> odds_ratio;
};
[[nodiscard]] std::vector<StudyResult> run_studies(const Plan& plan, const std::vector<Target>& targets,
                                                   const SweepKernel& sweep, unsigned threads,
                                                   const EnsembleHooks& hooks);

}  // namespace aftermath
