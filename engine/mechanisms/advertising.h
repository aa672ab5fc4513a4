// Advertising: own reach lost under a ban and regained as platforms move; clients lost; third parties taken on.
// Equations: docs/model/advertising.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class AdvertisingReach {
 public:
  explicit AdvertisingReach(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Share of own reach lost at once under this law, and the part of it that stays lost while the law stands.
  [[nodiscard]] static double lost_at_once(const Levers& law, const Draw& q);
  [[nodiscard]] static double lost_for_good(const Levers& law, const Draw& q);
  // Reach lost a week later: what is not lost for good comes back with a half-life (years).
  [[nodiscard]] static double next_week(double lost, const Levers& law, const Draw& q);

 private:
  const Circumstances c_;
};

}  // namespace aftermath
