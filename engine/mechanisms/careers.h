// Leaving, entering, dying from other causes than homicide. Equations: docs/model/careers.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Careers {
 public:
  explicit Careers(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // People who enter per person present at the start and year: what keeps numbers level under the reference law.
  [[nodiscard]] static double entry_per_year(const Draw& q, double demand = 1);
  // Factor on all who enter, of what the law prohibits beyond the reference.
  [[nodiscard]] double entry_under_law() const;
  // HIV prevalence among people who enter: what keeps the setting's prevalence, given its incidence.
  [[nodiscard]] static double hiv_on_entry(const Draw& q);

 private:
  const Circumstances c_;
};

}  // namespace aftermath
