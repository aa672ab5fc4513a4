// Public money: unit costs times counts. Equations: docs/model/public_money.md.
#pragma once
#include <array>

#include "engine/hazard/circumstances.h"
#include "engine/hazard/factor.h"
#include "engine/outcomes/results.h"

namespace aftermath {

class PublicMoney {
 public:
  // Dollars spent by budget line for one group, from its counts of a year.
  struct Budget {
    double police = 0, raids = 0, custody = 0, immigration = 0, rehabilitation = 0, services = 0, organisations = 0,
           health = 0;
    [[nodiscard]] double total() const {
      return police + raids + custody + immigration + rehabilitation + services + organisations + health;
    }
  };
  [[nodiscard]] static Budget spent(const Draw& q, const std::array<std::int64_t, kTallies>& counts);
  [[nodiscard]] static const Declaration& declaration();
};

}  // namespace aftermath
