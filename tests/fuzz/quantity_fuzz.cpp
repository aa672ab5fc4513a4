// Any bytes as a setting, a region, the world's parts or a parameter file: records within their bounds or one problem.
#include <cmath>
#include <cstdlib>

#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/world_toml.h"

namespace {

void within_bounds(const std::vector<aftermath::QuantityRecord>& records) {
  for (const auto& record : records) {
    const auto& about = aftermath::info(record.quantity);
    if (!(record.prior.centre >= about.least && record.prior.centre <= about.most) ||
        !std::isfinite(record.prior.spread))
      std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace aftermath;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!check_text(bytes, "fuzz")) return 0;
  if (const auto parameters = parameters_from_toml(bytes, "fuzz")) within_bounds(*parameters);
  if (const auto setting = setting_from_toml(bytes, "fuzz", "fuzz")) within_bounds(setting->inputs);
  if (const auto region = region_from_toml(bytes, "fuzz", "fuzz")) within_bounds(region->inputs);
  if (const auto world = world_from_toml(bytes, "fuzz"))
    for (const WorldPart& part : world->parts) within_bounds({part.people});
  return 0;
}
