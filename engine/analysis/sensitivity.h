// Which of the uncertain numbers decides how much two laws differ: a screen of all of them on an ordinary ensemble,
// then Sobol' indices of the strongest.
//
// Paired: draws [0, rows) are Saltelli's matrix A, draws [rows, 2 rows) are B; together an ordinary ensemble. A mixed
// run has the people, the luck and all numbers of draw i but those of one source, which come from draw rows + i. Luck
// is a source of its own: the numbers of draw i, people and luck of draw rows + i.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/campaign_runner.h"
#include "engine/analysis/sobol.h"
#include "engine/ensemble/campaign.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

enum class SourceKind : std::uint8_t { quantity, calibrated, others, luck };

// What is taken from the other draw as one. calibrated: all that the posterior holds, since it ties them to each other;
// they are independent of everything else.
struct UncertaintySource {
  SourceKind kind = SourceKind::quantity;
  std::string name;  // a quantity's; or "calibrated", "others", "luck"
  std::vector<Quantity> quantities;
};

struct SensitivityDesign {
  std::size_t rows = 0;            // of A, and of B
  std::size_t sources = 0;         // quantities that stand alone, at most
  std::vector<std::string> focus;  // names of outcomes by which the strongest are chosen
  bool ranks = false;              // shares of the variance of the difference's rank among all runs
};

// Law minus comparator for everybody, by outcome_vocabulary(), per 1,000 simulated people where it is counted: the
// number of people in the place multiplies all alike and says nothing of laws. Empty if the result is.
[[nodiscard]] Row differences_of(const Plan& plan, DrawResult result);

// 2 rows tasks: draw by draw.
[[nodiscard]] Campaign ordinary_campaign(const Plan& plan, const SensitivityDesign& design, const SweepKernel& sweep);

// The share of each outcome's variance that goes with each uncertain quantity alone.
struct Screen {
  std::vector<Quantity> quantities;        // whose prior leaves room
  std::vector<std::vector<double>> share;  // [outcome][quantity]; NaN where the outcome does not vary
  std::vector<std::vector<double>> low,
      high;           // [outcome][quantity]: mean difference where it lies in its lowest and highest fifth
  double chance = 0;  // what a quantity without effect exceeds once in twenty
};
[[nodiscard]] Screen screened(const Plan& plan, const SensitivityDesign& design, const std::vector<Row>& ordinary);

// The strongest quantities by mean squared share over the outcomes in focus, then the calibrated ones, all others,
// luck.
[[nodiscard]] std::vector<UncertaintySource> sources_of(const Plan& plan, const SensitivityDesign& design,
                                                        const Screen& screen);

// Tasks: source by source, row by row.
[[nodiscard]] Campaign mixed_campaign(const Plan& plan, const SensitivityDesign& design,
                                      const std::vector<UncertaintySource>& sources, const SweepKernel& sweep);

struct OutcomeSensitivity {
  const OutcomeInfo* outcome = nullptr;
  double mean = 0, sd = 0;          // of the difference, over draws
  std::vector<SobolIndex> indices;  // by source; empty where the difference does not vary
};

// False where the interval of a total spans more than the whole variance: a few extreme draws decide, and only more
// draws, or ranks, tell.
[[nodiscard]] bool is_steady(const OutcomeSensitivity& one);

struct Sensitivity {
  SensitivityDesign design;
  std::vector<UncertaintySource> sources;
  Screen screen;
  std::vector<OutcomeSensitivity> outcomes;  // by outcome_vocabulary()
};

// ordinary, mixed: the rows of the two campaigns, whole.
[[nodiscard]] Sensitivity sensitivity_of(const Plan& plan, const SensitivityDesign& design, Screen screen,
                                         std::vector<UncertaintySource> sources, const std::vector<Row>& ordinary,
                                         const std::vector<Row>& mixed);

// Its campaigns, in order: ordinary draws, mixed ones.
inline constexpr std::array<const char*, 2> kSensitivityCampaigns = {"sensitivity-draws", "sensitivity"};
// Nothing where a campaign was cut.
[[nodiscard]] Result<std::optional<Sensitivity>> run_sensitivity(const Plan& plan, const SensitivityDesign& design,
                                                                 const SweepKernel& sweep,
                                                                 const RunCampaign& run_campaign);

}  // namespace aftermath
