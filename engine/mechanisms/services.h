// Services: places, who would take them up, who is served; trust. Equations: docs/model/services.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Services {
 public:
  explicit Services(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Trust that a law leads to, and its way there. 1: nobody is forced.
  [[nodiscard]] static double trust_level(const Levers& law, const Draw& q);
  [[nodiscard]] static double trust_next_week(double trust, const Levers& law, const Draw& q);

 private:
  const Circumstances c_;

  // Share of those who wish for a service that a law's places can serve.
  [[nodiscard]] double coverage(const Levers& law, std::size_t kind, double wish) const;
  [[nodiscard]] double wish(const Levers& law, const SlowEnvironment& slow, const RowBuilder& row,
                            double participation) const;
};

}  // namespace aftermath
