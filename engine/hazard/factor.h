// A factor: one reason why a hazard is higher or lower, with what it rests on. Explain, the causal diagram and the
// report read these; the sweep never does.
#pragma once
#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "engine/evidence/quantity.h"
#include "engine/hazard/process.h"
#include "engine/law/levers.h"

namespace aftermath {

// All mechanisms, in the order in which they fill a row (and of declarations()).
enum class Mechanism : std::uint8_t {
  police_contact,
  advertising,
  displacement,
  participation,
  stigma,
  organising,
  services,
  demand,
  violence,
  health,
  income,
  housing,
  raids,
  exploitation,
  migration,
  mortality,
  careers,
  public_money,
  count
};
// Mechanisms that go on as under the reference law, whatever the law: what a difference owes to the others.
using Frozen = std::bitset<static_cast<std::size_t>(Mechanism::count)>;

struct Factor {
  static constexpr std::size_t kMost = 16;
  std::string_view mechanism;  // "displacement"
  std::string_view words;      // "haste and hiding"
  std::array<Lever, kMost> lever{};
  std::array<Quantity, kMost> quantity{};
  std::size_t levers = 0, quantities = 0;

  constexpr Factor(std::string_view mechanism_name, std::string_view in_words, std::initializer_list<Lever> through,
                   std::initializer_list<Quantity> sizes)
      : mechanism(mechanism_name), words(in_words) {
    for (const Lever l : through) lever[levers++] = l;
    for (const Quantity q : sizes) quantity[quantities++] = q;
  }
};

// What a mechanism declares: from this the causal diagram is drawn and its promises are tested.
struct Declaration {
  std::string_view name, title;
  std::span<const Factor* const> factors;
  std::span<const std::string_view> reads;   // exposures and environment quantities
  std::span<const std::string_view> writes;  // exposures, processes and environment quantities
};

// Whether one of its factors hangs on this lever.
[[nodiscard]] inline bool reads(const Declaration& mechanism, Lever lever) {
  return std::any_of(mechanism.factors.begin(), mechanism.factors.end(), [&](const Factor* factor) {
    const auto end = factor->lever.begin() + static_cast<std::ptrdiff_t>(factor->levers);
    return std::find(factor->lever.begin(), end, lever) != end;
  });
}

// One factor at work in one row.
struct FactorAtWork {
  const Factor* factor;
  std::string_view target;  // process or exposure
  double value;             // multiplies the target; for a base, the base itself
  bool base;
};
using Trace = std::vector<FactorAtWork>;

}  // namespace aftermath
