// Housing lost and found again. Equations: docs/model/housing.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class HousingLoss {
 public:
  explicit HousingLoss(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  [[nodiscard]] static double regain_rate(const Draw& q) { return 1 / q[Quantity::housing_years]; }
  // Loss that keeps the measured shares of unstable housing on the street and elsewhere, per year, though people move
  // between the two.
  [[nodiscard]] static double loss_rate(const Draw& q, bool street);

 private:
  const Circumstances c_;
};

}  // namespace aftermath
