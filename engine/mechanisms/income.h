// Income and money trouble. Equations: docs/model/income.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Income {
 public:
  explicit Income(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Rate at which people get into money trouble that keeps its measured share, per year.
  [[nodiscard]] static double poverty_in_rate(const Draw& q);
  [[nodiscard]] static double poverty_out_rate(const Draw& q) { return 1 / q[Quantity::income_poverty_years]; }
  // Dollars a week, at the demand of the circumstances.
  [[nodiscard]] static double weekly(const Exposures& x, double demand) {
    return x.earned * x.encounters * demand - x.taken;
  }

 private:
  const Circumstances c_;
  [[nodiscard]] double share_kept(Profile p) const;
};

}  // namespace aftermath
