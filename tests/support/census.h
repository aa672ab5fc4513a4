// Counts the people of a world as they are.
#pragma once
#include "engine/world/simulation.h"

namespace aftermath::test {

template <class Condition>
[[nodiscard]] double count_people(const Simulation& world, const Condition& condition) {
  double count = 0;
  for (const auto& block : world.blocks()) {
    const People& people = block->state().people;
    for (std::size_t slot = 0; slot < people.person.size(); ++slot)
      if (people.row[slot] != HazardTable::kVacant && condition(people.person[slot].profile)) ++count;
  }
  return count;
}

template <class Attribute>
[[nodiscard]] double share_of(const Simulation& world, Attribute value) {
  return count_people(world, [&](Profile p) { return p.is(value); }) /
         count_people(world, [](Profile) { return true; });
}

}  // namespace aftermath::test
