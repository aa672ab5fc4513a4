// Everything that holds for a stretch of constant law in one draw: what mechanisms read when they fill the hazard
// table.
#pragma once
#include "engine/base/exact_math.h"
#include "engine/evidence/quantity.h"
#include "engine/hazard/factor.h"
#include "engine/law/levers.h"

namespace aftermath {

// Environment quantities that move over months; the table is filled again when they have moved.
struct SlowEnvironment {
  double advertising_lost = 0;  // own advertising reach lost, 0..1
  double stigma = 0;            // share of the scale
  double trust = 1;             // in services and the state, 1: as under a law that forces nobody
  double demand = 1;            // visits relative to the reference law
  double wish = 0;              // share of workers who would take up a service

  bool operator==(const SlowEnvironment&) const = default;
};

// Intercepts: a setting's rates are means over its people under its reference law, so every base is divided by the mean
// product of effects over the people as they are (docs/decisions/0005). Solved in world/anchoring.cpp.
struct Anchors {
  double contacts = 1, encounters = 1, client_violence = 1, other_violence = 1;
  double hiv_work = 1, sti_acquisition = 1, sti_recovery = 1, care_start = 1, care_lapse = 1;
  double entry = 1, escalation = 1;
  double condomless_logit = 0;  // added on the logit scale
  double mean_haste = 0;        // mean over workers under the reference law
  double income = 1;            // mean dollars a week over workers
  double poverty_in = 1, poverty_out = 1, lose_housing_street = 1, lose_housing_indoor = 1, regain_housing = 1;
  double depression_logit = 0, post_traumatic_logit = 0, death = 1;
};

struct Circumstances {
  const Levers& law;
  const Levers& reference;  // the law under which the setting was measured
  const Draw& q;
  SlowEnvironment slow;
  SlowEnvironment slow_reference;
  const Anchors& anchors;
  Frozen frozen = {};
  const Levers* frozen_law = nullptr;  // what frozen mechanisms know; null: the reference
  const QuantityLogs* logs = nullptr;  // of q, for power(); null: taken again each time

  // The law as this mechanism knows it.
  [[nodiscard]] Circumstances seen_by(Mechanism mechanism) const {
    if (!frozen.test(static_cast<std::size_t>(mechanism))) return *this;
    const Levers& as_before = frozen_law != nullptr ? *frozen_law : reference;
    return {as_before, reference, q, slow, slow_reference, anchors, frozen, frozen_law, logs};
  }
  // A quantity to an exponent: the same bits as exact::pow, which would take the quantity's logarithm for every row.
  [[nodiscard]] double power(Quantity base, double exponent) const {
    if (exponent == 0) return 1;
    if (logs == nullptr || exponent == 1) return exact::pow(q[base], exponent);
    return exact::exp(exponent * (*logs)[static_cast<std::size_t>(base)]);
  }
};

// The level of a lever or its enforcement in the setting; what is not said is medium.
struct Levels {
  double low, medium, high;  // per 100 per year
};
[[nodiscard]] inline double per_100_per_year(const Intensity& intensity, const Levels& levels) {
  switch (intensity.kind) {
    case Intensity::Kind::low:
      return levels.low;
    case Intensity::Kind::high:
      return levels.high;
    case Intensity::Kind::rate:
      return intensity.per_100_per_year;
    case Intensity::Kind::medium:
    case Intensity::Kind::not_said:
      break;
  }
  return levels.medium;
}

// Between the reference law and the law: how far practice has followed.
[[nodiscard]] inline double blend(double reference, double law, double practice) {
  return reference + practice * (law - reference);
}

// Sex workers' part in making the law, 0..1.
[[nodiscard]] inline double participation_of(const Levers& law, const Draw& q) {
  switch (law.participation()) {
    case Participation::none:
      return 0;
    case Participation::consulted:
      return q[Quantity::participation_consulted];
    case Participation::co_designed:
      return 1;
  }
  return 0;
}

inline constexpr double kPer100 = 0.01;
inline constexpr double kWeeksInYear = 52;
inline constexpr double kHalf = 0.5;
inline constexpr double kPerThousand = 0.001;
inline constexpr double kDaysInWeek = 7;

}  // namespace aftermath
