// Mental health, deaths from other causes than homicide, years of healthy life lost. Equations:
// docs/model/mortality.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"
#include "engine/outcomes/results.h"

namespace aftermath {

class Mortality {
 public:
  explicit Mortality(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Disability-adjusted life years lost in a year's tallies of one group, from its counts.
  struct Burden {
    double disability = 0, death = 0;
  };
  [[nodiscard]] static Burden burden(const Draw& q, const std::array<std::int64_t, kTallies>& counts);

 private:
  const Circumstances c_;
  const double depression_odds_, post_traumatic_odds_;  // before what a profile changes
};

}  // namespace aftermath
