// std::bit_cast, also where the standard library does not have it yet (Emscripten 3.1.6).
#pragma once
#include <bit>

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

}  // namespace aftermath
