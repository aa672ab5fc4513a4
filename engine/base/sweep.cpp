#include "engine/base/sweep.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/base/sweep.cpp"
#include <hwy/foreach_target.h>
// Highway compiles this file once per target; the order of the includes matters.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace aftermath::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// People whose clocks and hazards are sent for meanwhile: further than processors look ahead by themselves. (To send
// for what lies beyond the end does no harm.)
constexpr std::size_t kAhead = 128, kHazardsAhead = 64;

// Which lanes are below zero, as bits.
static_assert(std::endian::native == std::endian::little);  // the order of a mask's bytes
template <class D>
HWY_INLINE std::uint32_t below_zero(D d, hn::Vec<D> values) {
  std::uint8_t bytes[8] = {};
  hn::StoreMaskBits(d, hn::Lt(values, hn::Zero(d)), bytes);
  if (hn::MaxLanes(d) <= 8) return bytes[0];
  std::uint16_t bits;
  std::memcpy(&bits, bytes, sizeof bits);
  return bits;
}

// Who is due could not be guessed: everybody is noted, and who is not due is written over.
template <std::size_t kClocks>
std::size_t sweep(float* HWY_RESTRICT left, const float* HWY_RESTRICT rows, const std::uint32_t* HWY_RESTRICT row,
                  const float* HWY_RESTRICT scale, std::size_t count, Due* HWY_RESTRICT due) {
  const hn::CappedTag<float, kClocks> d;
  const std::size_t kLanes = hn::Lanes(d);
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i) {
    __builtin_prefetch(left + (i + kAhead) * kClocks, 1);
    __builtin_prefetch(rows + std::size_t{row[std::min(i + kHazardsAhead, count - 1)]} * kClocks);
    float* clocks = left + i * kClocks;
    const float* hazards = rows + std::size_t{row[i]} * kClocks;
    std::uint32_t processes = 0;
    for (std::size_t k = 0; k < kClocks; k += kLanes) {
      const auto after = hn::Sub(hn::Load(d, clocks + k), hn::Mul(hn::Load(d, hazards + k), hn::Load(d, scale + k)));
      hn::Store(after, d, clocks + k);
      processes |= below_zero(d, after) << k;
    }
    due[found] = {static_cast<std::uint32_t>(i), processes};
    found += processes != 0 ? 1 : 0;
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
    const std::uint32_t processes = below_zero(d, hn::Load(d, left + i * kClocks));
    due[found] = {static_cast<std::uint32_t>(i), processes};
    found += processes != 0 ? 1 : 0;
  };
  std::size_t i = 0;
  for (; i + kTogether <= count; i += kTogether) {
    __builtin_prefetch(left + (i + kAhead) * kClocks, 1);
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

void recharge_workers(float* HWY_RESTRICT left, const float* HWY_RESTRICT rows, const float* HWY_RESTRICT scale,
                      const Recharge* HWY_RESTRICT moved, std::size_t count, std::uint32_t* HWY_RESTRICT open) {
  constexpr std::size_t kClocks = 16;
  const hn::CappedTag<float, kClocks> d;
  for (std::size_t i = 0; i < count; ++i) {
    float* clocks = left + std::size_t{moved[i].slot} * kClocks;
    const float* before = rows + std::size_t{moved[i].before} * kClocks;
    const float* after = rows + std::size_t{moved[i].after} * kClocks;
    const auto rest = hn::Set(d, moved[i].rest);
    std::uint32_t below = 0;
    for (std::size_t k = 0; k < kClocks; k += hn::Lanes(d)) {
      const auto change = hn::Sub(hn::Load(d, after + k), hn::Load(d, before + k));
      const auto loss = hn::Mul(hn::Mul(rest, change), hn::Load(d, scale + k));
      const auto now = hn::Sub(hn::Load(d, clocks + k), loss);
      hn::Store(now, d, clocks + k);
      below |= below_zero(d, now) << k;
    }
    open[i] = below;
  }
}

// Mostly nobody: a stretch of eight vectors shares one question.
std::size_t find_value(const std::int16_t* HWY_RESTRICT values, std::size_t count, std::int16_t wanted,
                       std::uint32_t* HWY_RESTRICT at) {
  const hn::ScalableTag<std::int16_t> d;
  constexpr std::size_t kVectors = 8;
  const std::size_t stretch = kVectors * hn::Lanes(d);
  const auto key = hn::Set(d, wanted);
  std::size_t found = 0;
  const auto note = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      if (values[i] == wanted) at[found++] = static_cast<std::uint32_t>(i);
  };
  std::size_t i = 0;
  for (; i + stretch <= count; i += stretch) {
    auto any = hn::Zero(d);
    for (std::size_t v = 0; v < stretch; v += hn::Lanes(d))
      any = hn::Or(any, hn::VecFromMask(d, hn::Eq(hn::LoadU(d, values + i + v), key)));
    if (HWY_UNLIKELY(!hn::AllFalse(d, hn::Ne(any, hn::Zero(d))))) note(i, i + stretch);
  }
  note(i, count);
  return found;
}

}  // namespace aftermath::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace aftermath {

HWY_EXPORT(sweep_workers);
HWY_EXPORT(sweep_clients);
HWY_EXPORT(recharge_workers);
HWY_EXPORT(find_value);

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

#if defined(__GNUC__) && !defined(__clang__)
__attribute__((optimize("no-tree-vectorize")))
#endif
void
recharge_scalar(float* left, const float* rows, const float* scale, const Recharge* moved, std::size_t count,
                std::uint32_t* open) {
  constexpr std::size_t kClocks = 16;
  for (std::size_t i = 0; i < count; ++i) {
    open[i] = 0;
    for (std::size_t k = 0; k < kClocks; ++k) {
      const float change =
          rows[std::size_t{moved[i].after} * kClocks + k] - rows[std::size_t{moved[i].before} * kClocks + k];
      float& clock = left[std::size_t{moved[i].slot} * kClocks + k];
      clock -= moved[i].rest * change * scale[k];
      open[i] |= static_cast<std::uint32_t>(clock < 0) << k;
    }
  }
}

std::size_t find_scalar(const std::int16_t* values, std::size_t count, std::int16_t wanted, std::uint32_t* at) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < count; ++i)
    if (values[i] == wanted) at[found++] = static_cast<std::uint32_t>(i);
  return found;
}

SweepKernel for_targets(std::int64_t targets) {
  hwy::SetSupportedTargetsForTest(targets);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  const std::size_t index = hwy::GetChosenTarget().GetIndex();
  SweepKernel kernel{HWY_DISPATCH_TABLE(sweep_workers)[index],
                     HWY_DISPATCH_TABLE(sweep_clients)[index],
                     HWY_DISPATCH_TABLE(recharge_workers)[index],
                     HWY_DISPATCH_TABLE(find_value)[index],
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
  if (name == "scalar")
    return {sweep_scalar<16>, sweep_scalar<4>, recharge_scalar, find_scalar, choose_draws("scalar"), "scalar"};
  SweepKernel kernel;
  if (name == "auto") kernel = for_targets(0);
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
    if (name == hwy::TargetName(target)) kernel = for_targets(target);
  kernel.draws = choose_draws(name);
  return kernel;
}

}  // namespace aftermath
#endif
