// Migration: channels, debt, permits gained and lost. Equations: docs/model/migration.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Migration {
 public:
  explicit Migration(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // How people who come differ from those who came under the reference law.
  struct Arrivals {
    double migrants = 1;     // factor on migrants who come
    double unpermitted = 1;  // factor on the share of them without a permit
    double debt_unpermitted = 0, debt_permitted = 0;
  };
  [[nodiscard]] Arrivals arrivals() const;
  // Factor on all who come, migrants or not.
  [[nodiscard]] double all_arrivals() const;

 private:
  const Circumstances c_;
};

}  // namespace aftermath
