// SHA-256 in the browser: by the npm library that the worker puts into the module (OpenSSL does not build there).
#include "engine/inputs/sha256.h"

#include <emscripten/emscripten.h>

// clang-format off
EM_JS(void, aftermath_sha256, (const char* bytes, std::size_t size, unsigned char* digest), {
  HEAPU8.set(Module["sha256"](HEAPU8.slice(bytes, bytes + size)), digest);
})
// clang-format on

namespace aftermath {

Sha256 sha256(std::string_view bytes) {
  Sha256 digest{};
  aftermath_sha256(bytes.data(), bytes.size(), digest.data());
  return digest;
}

}  // namespace aftermath
