// Clients and demand: how many visits remain under a prohibition of buying, and whose.
// Equations: docs/model/demand.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Demand {
 public:
  explicit Demand(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // The share of clients of each kind who stay away once a law has worked through, and a factor on all visits where
  // the published fall is a rise.
  struct Response {
    double averse = 0, others = 0, dangerous = 0;  // shares staying away
    double boost = 1;                              // at least 1
  };
  [[nodiscard]] static Response response(const Levers& law, const Draw& q);

 private:
  const Circumstances c_;
};

}  // namespace aftermath
