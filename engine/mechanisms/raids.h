// Raids and rescue: how often workplaces and homes are raided, the raid as a test for trafficking, and what happens to
// those found. Equations: docs/model/raids.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Raids {
 public:
  explicit Raids(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Raids per workplace-year where a trafficked person works and where none does. struck: share of workplaces with a
  // trafficked person. Complaint-led raids find them with odds, and their mean rate stays the law's.
  struct WorkplaceRates {
    double with_trafficked, without;
  };
  [[nodiscard]] WorkplaceRates workplace_rates(double struck) const;
  [[nodiscard]] double closure(Venue venue) const { return closure_[static_cast<std::size_t>(venue)]; }

  // P(called trafficked | found) under one law. Public for the test against Bayes' closed form.
  [[nodiscard]] static double identified(const Levers& law, const Draw& q, Profile profile);

 private:
  const Circumstances c_;
  double per_workplace_year_;
  double complaint_led_;  // share of raids that follow a complaint
  std::array<double, 4> closure_{};
};

}  // namespace aftermath
