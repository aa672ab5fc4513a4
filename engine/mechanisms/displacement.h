// Displacement: haste and hiding under policing, where people work, and ties to others.
// Equations: docs/model/displacement.md.
#pragma once
#include <array>

#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Displacement {
 public:
  explicit Displacement(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Where a person begins who would usually begin there, under this law: as few as possible begin elsewhere, so that
  // beginners as a whole follow the mix. within: uniform in [0,1).
  [[nodiscard]] Venue begins(Venue usual, double within) const;

  // The mix of venues to which this law draws people: street, managed, shared, solo; adds up to 1.
  [[nodiscard]] const std::array<double, 4>& venue_mix() const { return mix_; }

 private:
  const Circumstances c_;
  double client_contacts_;             // per worker-year, from a prohibition on buying, anchored like all contacts
  std::array<double, 4> usual_, mix_;  // under the reference law; under this one
  void move_between_venues(RowBuilder& row) const;
  void make_and_lose_ties(RowBuilder& row) const;
};

}  // namespace aftermath
