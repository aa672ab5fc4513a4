// Bits: std::bit_cast, also where the standard library does not have it yet (Emscripten 3.1.6); the lowest bit that is
// set, without the question of std::countr_zero whether any is.
#pragma once
#include <bit>
#include <cstdint>

namespace aftermath {

#if defined(__cpp_lib_bit_cast)
using std::bit_cast;
#else
template <class To, class From>
[[nodiscard]] constexpr To bit_cast(const From& from) noexcept {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, from);
}
#endif

// bits != 0
[[nodiscard]] inline std::uint32_t lowest_bit(std::uint32_t bits) {
  return static_cast<std::uint32_t>(__builtin_ctz(bits));
}

}  // namespace aftermath
