#include "engine/base/draws.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/base/draws.cpp"
#include <hwy/foreach_target.h>
// Highway compiles this file once per target; the order of the includes matters.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace aftermath::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR
void draw_many(Key key, DrawBatch& batch, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    batch.words[i] = philox(key, {batch.who_low[i], batch.who_high[i], batch.stream[i], batch.count[i]});
    batch.first[i] = batch.words[i][0];
  }
}
#else
namespace hn = hwy::HWY_NAMESPACE;
using Lanes = hn::CappedTag<std::uint32_t, DrawKernel::kLanes>;
using Many = hn::Vec<Lanes>;

// Upper and lower half of a 64-bit product, lane by lane.
struct Product {
  Many high, low;
};
HWY_INLINE Product multiply(Many x, Many by) {
  const Lanes d;
  const hn::RepartitionToWide<Lanes> wide;
  const auto even = hn::MulEven(x, by);
  const auto odd = hn::MulEven(hn::BitCast(d, hn::ShiftRight<32>(hn::BitCast(wide, x))), by);
  return {hn::OddEven(hn::BitCast(d, odd), hn::BitCast(d, hn::ShiftRight<32>(even))),
          hn::OddEven(hn::BitCast(d, hn::ShiftLeft<32>(odd)), hn::BitCast(d, even))};
}

// philox() of philox.h on all lanes.
void draw_many(Key key, DrawBatch& batch, std::size_t count) {
  const Lanes d;
  const auto first = hn::Set(d, philox_constant::kMultiplier0), second = hn::Set(d, philox_constant::kMultiplier1);
  for (std::size_t i = 0; i < count; i += hn::Lanes(d)) {
    auto a = hn::Load(d, batch.who_low + i), b = hn::Load(d, batch.who_high + i), c = hn::Load(d, batch.stream + i),
         e = hn::Load(d, batch.count + i);
    Key k = key;
    for (int round = 0; round < philox_constant::kRounds; ++round) {
      const Product p0 = multiply(a, first), p1 = multiply(c, second);
      a = hn::Xor(hn::Xor(p1.high, b), hn::Set(d, k.low));
      c = hn::Xor(hn::Xor(p0.high, e), hn::Set(d, k.high));
      b = p1.low;
      e = p0.low;
      k.low += philox_constant::kWeyl0;
      k.high += philox_constant::kWeyl1;
    }
    hn::StoreInterleaved4(a, b, c, e, d, batch.words[i].data());
    hn::Store(a, d, batch.first + i);
  }
}
#endif

// Plain loops of 16: the compiler makes vectors of them.
void exponential_many(const std::uint32_t* HWY_RESTRICT words, float* HWY_RESTRICT amounts, std::size_t count) {
  for (std::size_t i = 0; i < count; i += DrawKernel::kLanes)
    for (std::size_t j = i; j < i + DrawKernel::kLanes; ++j) amounts[j] = exponential(words[j]);
}
void normal_many(const std::uint32_t* HWY_RESTRICT words, double* HWY_RESTRICT deviates, std::size_t count) {
  for (std::size_t i = 0; i < count; i += DrawKernel::kLanes)
    for (std::size_t j = i; j < i + DrawKernel::kLanes; ++j) deviates[j] = normal(words[j]);
}
void exp_many(const double* HWY_RESTRICT powers, float* HWY_RESTRICT amounts, std::size_t count) {
  for (std::size_t i = 0; i < count; i += DrawKernel::kLanes)
    for (std::size_t j = i; j < i + DrawKernel::kLanes; ++j)
      amounts[j] = static_cast<float>(exact::short_exp(powers[j]));
}

}  // namespace aftermath::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace aftermath {

HWY_EXPORT(draw_many);
HWY_EXPORT(exponential_many);
HWY_EXPORT(normal_many);
HWY_EXPORT(exp_many);

namespace {

// The oracle of every vector path.
void draw_one_by_one(Key key, DrawBatch& batch, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    batch.words[i] = philox(key, {batch.who_low[i], batch.who_high[i], batch.stream[i], batch.count[i]});
    batch.first[i] = batch.words[i][0];
  }
}
void exponential_one_by_one(const std::uint32_t* words, float* amounts, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) amounts[i] = exponential(words[i]);
}
void normal_one_by_one(const std::uint32_t* words, double* deviates, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) deviates[i] = normal(words[i]);
}
void exp_one_by_one(const double* powers, float* amounts, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) amounts[i] = static_cast<float>(exact::short_exp(powers[i]));
}

}  // namespace

DrawKernel choose_draws(std::string_view name) {
  if (name == "scalar") return {draw_one_by_one, exponential_one_by_one, normal_one_by_one, exp_one_by_one};
  std::int64_t targets = 0;
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
    if (name == hwy::TargetName(target)) targets = target;
  hwy::SetSupportedTargetsForTest(targets);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  const std::size_t index = hwy::GetChosenTarget().GetIndex();
  const DrawKernel kernel{HWY_DISPATCH_TABLE(draw_many)[index], HWY_DISPATCH_TABLE(exponential_many)[index],
                          HWY_DISPATCH_TABLE(normal_many)[index], HWY_DISPATCH_TABLE(exp_many)[index]};
  hwy::SetSupportedTargetsForTest(0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
  return kernel;
}

}  // namespace aftermath
#endif
