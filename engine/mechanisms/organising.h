// Organising: funded sex worker-led organisations, whom they reach, what their programmes do. Equations:
// docs/model/organising.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Organising {
 public:
  explicit Organising(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

 private:
  const Circumstances c_;

  // What a programme can do with its funding, 0..1.
  struct Programmes {
    double all = 0, labour = 0, economic = 0, protection = 0, legal = 0, support = 0;
    double funding = 0;  // dollars per worker-year
  };
  Programmes now_, then_;
  [[nodiscard]] Programmes programmes(const Levers& law) const;
  [[nodiscard]] double free_to_work(const Levers& law) const;
  [[nodiscard]] double reach(const Levers& law, const RowBuilder& row) const;
};

}  // namespace aftermath
