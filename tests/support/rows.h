// One row of the hazard table under a law, the setting being measured under another: for tests of single mechanisms.
#pragma once
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <span>

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
// One mechanism by itself, the slow environment being as at the start. What it is made of must outlive it.
template <class Mechanism>
[[nodiscard]] Mechanism mechanism(const Levers& law, const Levers& reference, const Draw& q) {
  static const Anchors kAnchors;
  return Mechanism({law, reference, q, {}, {}, kAnchors});
}

using SupportField = double Support::*;
inline constexpr std::array kSupportFields = {
    &Support::condomless,   &Support::report,     &Support::depression,      &Support::care,
    &Support::testing,      &Support::fading,     &Support::client_violence, &Support::other_violence,
    &Support::exploitation, &Support::exit_peers, &Support::poverty_in,      &Support::poverty_out,
    &Support::housing,      &Support::regularise, &Support::leaving};
// Of all that others may support, these factors are `factor` and no other is moved.
inline void expect_moved(const Support& support, std::span<const SupportField> moved, double factor,
                         std::string_view by) {
  for (const SupportField field : kSupportFields) {
    const bool meant = std::find(moved.begin(), moved.end(), field) != moved.end();
    EXPECT_NEAR(support.*field, meant ? factor : 1, 1e-9) << by;
  }
}
[[nodiscard]] inline RowBuilder open_row(const Draw& q, Profile p) { return row_under(permissive(), q, p); }

}  // namespace aftermath::test
