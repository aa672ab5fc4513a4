// Any bytes as an evidence file, and as a profile on the command line.
#include <cstdlib>

#include "engine/analysis/explain.h"
#include "engine/io/evidence_toml.h"
#include "engine/io/text_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace aftermath;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Result<Profile> profile = parse_profile(bytes, Profile{});
  if (profile && profile->bits >= kProfiles) std::abort();
  if (check_text(bytes, "fuzz")) (void)evidence_from_toml(bytes, "fuzz");
  return 0;
}
