// One row of the hazard table under a law, the setting being measured under another: for tests of single mechanisms.
#pragma once
#include "engine/world/model.h"
#include "tests/support/plain_world.h"

namespace aftermath::test {

template <class Word>
[[nodiscard]] Levers saying(Lever lever, Word word, Levers law = permissive()) {
  law[lever].word = static_cast<std::uint8_t>(word);
  return law;
}
[[nodiscard]] inline Levers numbered(Lever lever, double number, Levers law = permissive()) {
  law[lever].number = number;
  return law;
}
[[nodiscard]] inline Levers enforced(Lever lever, double per_100_per_year, Levers law) {
  law[lever].enforcement = {Intensity::Kind::rate, per_100_per_year};
  return law;
}

[[nodiscard]] inline double odds(double p) { return p / (1 - p); }

// Secure, free and isolated, at work on the street.
[[nodiscard]] inline Profile worker() {
  Profile p;
  p.set(Venue::street);
  return p;
}

// The slow environment that a law leads to.
[[nodiscard]] inline SlowEnvironment settled(const Levers& law, const Draw& q) {
  return {AdvertisingReach::lost_for_good(law, q), Stigma::level(law, q), Services::trust_level(law, q), 1, 0.4};
}

[[nodiscard]] inline RowBuilder row_under(const Levers& law, const Levers& reference, const Draw& q, Profile p,
                                          const Anchors& anchors = {}) {
  return Model({law, reference, q, settled(law, q), settled(reference, q), anchors}).fill(p);
}
[[nodiscard]] inline RowBuilder row_under(const Levers& law, const Draw& q, Profile p) {
  return row_under(law, permissive(), q, p);
}
[[nodiscard]] inline RowBuilder open_row(const Draw& q, Profile p) { return row_under(permissive(), q, p); }

}  // namespace aftermath::test
