// How much processor time an accuracy costs: the error that chance alone leaves in a comparison's figures, by how draws
// are made, how many there are and how many people each simulates.
#pragma once
#include <string>

namespace aftermath {

// which: "main" (the main job: what is promised), "sizes" (five places, three pairs of laws each: what the usual sizes
// rest on), "" (both: docs/accuracy.md), "order" (which quantities decide most: engine/evidence/first_dimensions.def).
// Prints; returns the exit code.
int accuracy_bench(const std::string& which);

}  // namespace aftermath
