// Low-discrepancy points: Sobol' sequences (Sobol' 1967; direction numbers of Joe & Kuo 2008 as Boost ships them) with
// Owen's nested uniform scrambling (Owen 1995). Each scrambled point is uniform in the unit cube; together the first n
// fill it more evenly than independent points do, best where n is a power of two. Point k does not hang on how many
// there are. Decision 0039.
#pragma once
#include <cstdint>

#include "engine/base/philox.h"

namespace aftermath {

inline constexpr std::uint32_t kSobolDimensions = 1024;  // dimensions are numbered from 0 to one less

// Coordinate of point `index` (0, 1, ...) before scrambling: 32 binary digits of a number in [0,1).
[[nodiscard]] std::uint32_t sobol_digits(std::uint32_t dimension, std::uint32_t index);

// Owen's scrambling: a digit is flipped or not by chance, which hangs on the digits before it. `of_what` tells one
// coordinate from another, the key one randomisation from another.
[[nodiscard]] std::uint32_t scrambled(std::uint32_t digits, Key key, std::uint64_t of_what);

}  // namespace aftermath
