// A plain world for verification tests: every effect neutral, every rate chosen by the test. Not evidence: test input.
#pragma once
#include "engine/ensemble/ensemble.h"
#include "engine/world/simulation.h"

namespace aftermath::test {

// Ratios 1, fractions and exponents of effect 0, durations and shares at round numbers.
[[nodiscard]] Draw plain_draw();
// The same as fixed priors, for ensembles.
[[nodiscard]] QuantityTable table_of(const Draw& q);
// Everything allowed.
[[nodiscard]] Levers permissive();
// A plan whose reference law and arms are all permissive; tests change what they are about.
[[nodiscard]] Plan plain_plan(const Draw& q);
// 120 draws of 100 people and one year, of two laws.
[[nodiscard]] Plan small_plan();
// A draw with effects of every kind at work, drawn again from `seed`: for property tests.
[[nodiscard]] Draw random_draw(std::uint64_t seed);
// A law that sets levers at random.
[[nodiscard]] Levers random_levers(std::uint64_t seed);
// A law file's worth of provisions that set exactly these levers from the beginning of time.
[[nodiscard]] Law law_of(const Levers& levers, std::string id);

}  // namespace aftermath::test
