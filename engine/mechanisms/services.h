// Services: places, who would take them up, who is served; trust. Equations: docs/model/services.md.
#pragma once
#include <array>

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
  // What is the same for everybody under a law.
  struct Offer {
    double led = 1, compulsory = 1, trust = 1;  // factors on the odds to wish for a service
    std::array<double, kServices> coverage{};   // share of those who wish for one that the law's places can serve
  };
  const Circumstances c_;
  const Offer now_, then_;  // then: under the reference law

  [[nodiscard]] Offer offer(const Levers& law, const SlowEnvironment& slow) const;
  [[nodiscard]] double coverage(const Levers& law, std::size_t kind, double wish) const;
  // haste: the person's factor on the odds
  [[nodiscard]] double wish(const Offer& offer, const RowBuilder& row, double haste, double participation) const;
};

}  // namespace aftermath
