#include <algorithm>

#include "engine/base/exact_math.h"
#include "engine/base/philox.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

double Prior::at(double u) const {
  switch (shape) {
    case Shape::fixed:
      return centre;
    case Shape::normal:
      return centre + spread * exact::normal_quantile(u);
    case Shape::lognormal:
      return centre * exact::exp(spread * exact::normal_quantile(u));
    case Shape::logit_normal:
      return exact::logistic(exact::logit(centre) + spread * exact::normal_quantile(u));
    case Shape::uniform:
      return centre + (spread - centre) * u;
  }
  return centre;
}

namespace {

// A quantity's luck hangs on its name, so that adding a parameter does not change the draws of the others.
std::uint64_t name_digest(std::string_view name) {
  std::uint64_t digest = 0xcbf29ce484222325;  // FNV-1a
  for (const char letter : name) digest = (digest ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
  return digest;
}

}  // namespace

Draw sample(const QuantityTable& table, std::uint64_t seed, std::uint32_t index) {
  constexpr std::uint32_t kStream = 0x5155414e;
  const Key key = ensemble_key(seed, index);
  Draw result;
  for (const QuantityRecord& record : table) {
    const QuantityInfo& about = info(record.quantity);
    const double u = uniform(draw(key, name_digest(about.name), kStream, 0)[0]);
    result[record.quantity] = std::clamp(record.prior.at(u), about.least, about.most);
  }
  return result;
}

}  // namespace aftermath
