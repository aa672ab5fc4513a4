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
  for (std::size_t i = 0; i < count; ++i) batch.draw(key, i);
}
#else
namespace hn = hwy::HWY_NAMESPACE;
// A word lies in the lower half of a lane, as products are made there; whatever is in the upper half does not matter.
using Lanes = hn::CappedTag<std::uint64_t, DrawKernel::kLanes / 2>;
using Halves = hn::Repartition<std::uint32_t, Lanes>;
using Many = hn::Vec<Lanes>;
struct ManyWords {
  Many a, b, c, e;
};

HWY_INLINE Many times(Many x, Many by) { return hn::MulEven(hn::BitCast(Halves(), x), hn::BitCast(Halves(), by)); }
HWY_INLINE Many upper(Many x) { return hn::BitCast(Lanes(), hn::DupOdd(hn::BitCast(Halves(), x))); }
HWY_INLINE Many join(Many low, Many high) {
  const Halves d;
  return hn::BitCast(Lanes(), hn::OddEven(hn::BitCast(d, hn::ShiftLeft<32>(high)), hn::BitCast(d, low)));
}

HWY_INLINE ManyWords asked(const DrawBatch& batch, std::size_t i) {
  const auto who = hn::Load(Lanes(), batch.who + i), which = hn::Load(Lanes(), batch.stream_count + i);
  return {who, upper(who), which, upper(which)};
}
// A round of philox() of philox.h.
HWY_INLINE void mix(ManyWords& w, Many first, Many second, Many low, Many high) {
  const auto p0 = times(w.a, first), p1 = times(w.c, second);
  w = {hn::Xor3(upper(p1), w.b, low), p1, hn::Xor3(upper(p0), w.e, high), p0};
}
// Two words as one number: the vector's stores may alias any type.
HWY_INLINE void store(const ManyWords& w, DrawBatch& batch, std::size_t i) {
  const hn::Rebind<std::uint32_t, Lanes> narrow;
  hn::StoreInterleaved2(join(w.a, w.b), join(w.c, w.e), Lanes(), reinterpret_cast<std::uint64_t*>(batch.words + i));
  hn::StoreU(hn::TruncateTo(narrow, w.a), narrow, batch.first + i);
}

// Two vectors at a time, so that one is multiplied while the other waits.
void draw_many(Key key, DrawBatch& batch, std::size_t count) {
  const Lanes d;
  const auto first = hn::Set(d, philox_constant::kMultiplier0), second = hn::Set(d, philox_constant::kMultiplier1);
  const auto low_step = hn::Set(d, philox_constant::kWeyl0), high_step = hn::Set(d, philox_constant::kWeyl1);
  for (std::size_t i = 0; i < count; i += 2 * hn::Lanes(d)) {
    ManyWords one = asked(batch, i), two = asked(batch, i + hn::Lanes(d));
    auto low = hn::Set(d, key.low), high = hn::Set(d, key.high);
    for (int round = 0; round < philox_constant::kRounds; ++round) {
      mix(one, first, second, low, high);
      mix(two, first, second, low, high);
      low = hn::Add(low, low_step);
      high = hn::Add(high, high_step);
    }
    store(one, batch, i);
    store(two, batch, i + hn::Lanes(d));
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
  for (std::size_t i = 0; i < count; ++i) batch.draw(key, i);
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
