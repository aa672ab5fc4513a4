#include "bench/roof.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "bench/roof.cpp"
#include <hwy/foreach_target.h>
// Highway compiles this file once per target; the order of the includes matters.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace aftermath::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

std::size_t plain(float* HWY_RESTRICT left, const float* HWY_RESTRICT rows, const std::uint32_t* HWY_RESTRICT row,
                  const float* HWY_RESTRICT scale, std::size_t count, Due* HWY_RESTRICT due) {
  constexpr std::size_t kClocks = 16;
  const hn::CappedTag<float, kClocks> d;
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const float* hazards = rows + std::size_t{row[i]} * kClocks;
    std::uint32_t processes = 0;
    for (std::size_t k = 0; k < kClocks; k += hn::Lanes(d)) {
      float* clocks = left + i * kClocks + k;
      const auto loss = hn::Mul(hn::Load(d, hazards + k), hn::Load(d, scale + k));
      const auto after = hn::Sub(hn::Load(d, clocks), loss);
      hn::Store(after, d, clocks);
      const auto below = hn::Lt(after, hn::Zero(d));
      if (HWY_LIKELY(hn::AllFalse(d, below))) continue;
      std::uint8_t bytes[8] = {};
      hn::StoreMaskBits(d, below, bytes);
      processes |= (static_cast<std::uint32_t>(bytes[0]) | static_cast<std::uint32_t>(bytes[1]) << 8) << k;
    }
    if (HWY_UNLIKELY(processes != 0)) due[found++] = {static_cast<std::uint32_t>(i), processes};
  }
  return found;
}

}  // namespace aftermath::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace aftermath {

HWY_EXPORT(plain);

SweepFunction plain_sweep() {
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  return HWY_DISPATCH_TABLE(plain)[hwy::GetChosenTarget().GetIndex()];
}

}  // namespace aftermath
#endif
