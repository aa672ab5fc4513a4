// Participation: sex workers' part in making the law. Equations: docs/model/participation.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Participating {
 public:
  explicit Participating(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

 private:
  const Circumstances c_;
  double more_ = 0;  // than under the reference law, -1..1
};

}  // namespace aftermath
