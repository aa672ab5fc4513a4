// The bootstrap (Efron 1979): the same number of rows, drawn with replacement.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/philox.h"

namespace aftermath {

// Sample number `replicate` of `rows`; a function of `seed`.
[[nodiscard]] inline std::vector<std::size_t> drawn_again(const std::vector<std::size_t>& rows, std::uint64_t seed,
                                                          std::uint32_t replicate) {
  constexpr std::uint32_t kStream = 0x424F4F54;
  const Key key = ensemble_key(seed, replicate);
  std::vector<std::size_t> out(rows.size());
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = rows[static_cast<std::size_t>(uniform(draw(key, i, kStream, 0)[0]) * static_cast<double>(rows.size()))];
  return out;
}

}  // namespace aftermath
