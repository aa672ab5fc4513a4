#include "engine/base/sweep.h"

#include <array>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/base/sweep.cpp"
#include <hwy/foreach_target.h>
// Highway compiles this file once per target; the order of the includes matters.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace aftermath::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

template <std::size_t kClocks>
std::size_t sweep(float* HWY_RESTRICT left, const float* HWY_RESTRICT rows, const std::uint32_t* HWY_RESTRICT row,
                  const float* HWY_RESTRICT scale, std::size_t count, Due* HWY_RESTRICT due) {
  const hn::CappedTag<float, kClocks> d;
  const std::size_t kLanes = hn::Lanes(d);
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i) {
    float* clocks = left + i * kClocks;
    const float* hazards = rows + std::size_t{row[i]} * kClocks;
    std::uint32_t processes = 0;
    for (std::size_t k = 0; k < kClocks; k += kLanes) {
      const auto after = hn::Sub(hn::Load(d, clocks + k), hn::Mul(hn::Load(d, hazards + k), hn::Load(d, scale + k)));
      hn::Store(after, d, clocks + k);
      const auto below = hn::Lt(after, hn::Zero(d));
      if (HWY_UNLIKELY(!hn::AllFalse(d, below))) {
        std::uint8_t bytes[8] = {};
        hn::StoreMaskBits(d, below, bytes);
        processes |= (static_cast<std::uint32_t>(bytes[0]) | static_cast<std::uint32_t>(bytes[1]) << 8) << k;
      }
    }
    if (HWY_UNLIKELY(processes != 0)) due[found++] = {static_cast<std::uint32_t>(i), processes};
  }
  return found;
}

std::size_t sweep_workers(float* left, const float* rows, const std::uint32_t* row, const float* scale,
                          std::size_t count, Due* due) {
  return sweep<16>(left, rows, row, scale, count, due);
}
// Clients have few clocks: four of them share the question whether anyone is due.
std::size_t sweep_clients(float* HWY_RESTRICT left, const float* HWY_RESTRICT rows,
                          const std::uint32_t* HWY_RESTRICT row, const float* HWY_RESTRICT scale, std::size_t count,
                          Due* HWY_RESTRICT due) {
  constexpr std::size_t kClocks = 4, kTogether = 4;
  const hn::CappedTag<float, kClocks> d;
  if (hn::Lanes(d) < kClocks) return sweep<kClocks>(left, rows, row, scale, count, due);
  const auto factor = hn::Load(d, scale);
  const auto spend = [&](std::size_t i) HWY_ATTR {
    const auto loss = hn::Mul(hn::Load(d, rows + std::size_t{row[i]} * kClocks), factor);
    const auto after = hn::Sub(hn::Load(d, left + i * kClocks), loss);
    hn::Store(after, d, left + i * kClocks);
    return after;
  };
  std::size_t found = 0;
  const auto note = [&](std::size_t i) HWY_ATTR {
    std::uint8_t bits[8] = {};
    hn::StoreMaskBits(d, hn::Lt(hn::Load(d, left + i * kClocks), hn::Zero(d)), bits);
    if (bits[0] != 0) due[found++] = {static_cast<std::uint32_t>(i), bits[0]};
  };
  std::size_t i = 0;
  for (; i + kTogether <= count; i += kTogether) {
    const auto first = hn::Min(spend(i), spend(i + 1)), second = hn::Min(spend(i + 2), spend(i + 3));
    if (HWY_LIKELY(hn::AllFalse(d, hn::Lt(hn::Min(first, second), hn::Zero(d))))) continue;
    for (std::size_t k = 0; k < kTogether; ++k) note(i + k);
  }
  for (; i < count; ++i) {
    (void)spend(i);
    note(i);
  }
  return found;
}

}  // namespace aftermath::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace aftermath {

HWY_EXPORT(sweep_workers);
HWY_EXPORT(sweep_clients);

namespace {

// The oracle of every vector path.
template <std::size_t kClocks>
#if defined(__GNUC__) && !defined(__clang__)
__attribute__((optimize("no-tree-vectorize")))
#endif
std::size_t
sweep_scalar(float* left, const float* rows, const std::uint32_t* row, const float* scale, std::size_t count,
             Due* due) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint32_t processes = 0;
    for (std::size_t k = 0; k < kClocks; ++k) {
      const float loss = rows[std::size_t{row[i]} * kClocks + k] * scale[k];
      const float after = left[i * kClocks + k] - loss;
      left[i * kClocks + k] = after;
      processes |= static_cast<std::uint32_t>(after < 0) << k;
    }
    if (processes != 0) due[found++] = {static_cast<std::uint32_t>(i), processes};
  }
  return found;
}

SweepKernel for_targets(std::int64_t targets) {
  hwy::SetSupportedTargetsForTest(targets);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  const std::size_t index = hwy::GetChosenTarget().GetIndex();
  SweepKernel kernel{HWY_DISPATCH_TABLE(sweep_workers)[index],
                     HWY_DISPATCH_TABLE(sweep_clients)[index],
                     {},
                     hwy::TargetName(hwy::SupportedTargets() & -hwy::SupportedTargets())};
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  return kernel;
}

}  // namespace

std::vector<std::string> sweep_targets() {
  std::vector<std::string> names;
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) names.emplace_back(hwy::TargetName(target));
  names.emplace_back("scalar");
  return names;
}

SweepKernel choose_sweep(std::string_view name) {
  if (name == "scalar") return {sweep_scalar<16>, sweep_scalar<4>, choose_draws("scalar"), "scalar"};
  SweepKernel kernel;
  if (name == "auto") kernel = for_targets(0);
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
    if (name == hwy::TargetName(target)) kernel = for_targets(target);
  kernel.draws = choose_draws(name);
  return kernel;
}

}  // namespace aftermath
#endif
