// Stigma: a slow stock that law draws to its level. Equations: docs/model/stigma.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Stigma {
 public:
  explicit Stigma(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // The level that a law draws stigma to, 0..1, practice being between the reference law's and the law's.
  [[nodiscard]] static double level(const Levers& law, const Draw& q);
  [[nodiscard]] static double next_week(double stigma, const Levers& law, const Draw& q);

 private:
  const double beyond_;  // the reference's level, share of the scale
  // Factors, the same for everybody.
  const double client_violence_, other_violence_, report_, care_, depression_;
};

}  // namespace aftermath
