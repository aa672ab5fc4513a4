// Any bytes as a law file: a law or one problem, never a crash; a law that was read has a checked timeline.
#include <cstdlib>

#include "engine/inputs/law_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/law/layers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace aftermath;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!check_text(bytes, "fuzz")) return 0;
  const Result<Law> law = law_from_toml(bytes, "fuzz", "fuzz");
  if (!law && (law.error().what.empty() || law.error().text().empty())) std::abort();
  if (law && !check_timeline(*law)) std::abort();
  if (law) (void)stretches(*law, {2020, 1, 1}, 520);
  if (law && !check_timeline(layered(*law, *law))) std::abort();
  return 0;
}
