// Any bytes as an evidence file, as targets (of effects, of a place), as a table of a place, as a posterior, and as a
// profile on the command line.
#include <cmath>
#include <cstdlib>

#include "engine/analysis/explain.h"
#include "engine/inputs/evidence_toml.h"
#include "engine/inputs/place_csv.h"
#include "engine/inputs/place_target_toml.h"
#include "engine/inputs/posterior_toml.h"
#include "engine/inputs/target_toml.h"
#include "engine/inputs/text_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace aftermath;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Result<Profile> profile = parse_profile(bytes, Profile{});
  if (profile && profile->bits >= kProfiles) std::abort();
  if (!check_text(bytes, "fuzz")) return 0;
  (void)evidence_from_toml(bytes, "fuzz");
  (void)targets_from_toml(bytes, "fuzz");
  for (const PosteriorOf what : {PosteriorOf::parameters, PosteriorOf::inputs})
    if (const auto posterior = posterior_from_toml(bytes, "fuzz", what))
      for (std::size_t i = 0; i < posterior->quantity.size(); ++i)
        if (posterior->factor[i].size() != i + 1) std::abort();
  if (const auto targets = place_targets_from_toml(bytes, "fuzz"))
    for (const PlaceTarget& target : *targets)
      if (!std::isfinite(published_error(target)) || in_words(target).empty()) std::abort();
  for (const PlaceTable table : {PlaceTable::targets, PlaceTable::inputs})
    if (const auto rows = place_rows_from_csv(bytes, "fuzz", table)) {
      if (rows->targets.empty() && rows->inputs.empty()) std::abort();
      if (table == PlaceTable::targets && !place_targets_from_toml("format = 1\n" + rows->toml, "fuzz")) std::abort();
    }
  return 0;
}
