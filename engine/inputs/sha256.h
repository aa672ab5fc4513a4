// SHA-256 (FIPS 180-4) of inputs and scripts: by libcrypto in the native program (sha256.cpp), by the page's own
// library in the browser (web/engine/sha256.cpp).
#pragma once
#include <array>
#include <string_view>

namespace aftermath {

using Sha256 = std::array<unsigned char, 32>;
[[nodiscard]] Sha256 sha256(std::string_view bytes);

}  // namespace aftermath
