// What mechanisms declare is what they do: explain, the causal diagram and the report are made from it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include "engine/base/philox.h"
#include "engine/world/model.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

constexpr std::uint32_t kProfilesTried = 400;

bool valid(Profile p) {
  for (const AttributeInfo& a : kAttributes)
    if (((p.bits >> a.field.at) & ((1U << a.field.width) - 1)) >= a.count) return false;
  return true;
}

std::vector<Profile> profiles(std::uint64_t seed) {
  std::vector<Profile> out;
  for (std::uint32_t k = 0; out.size() < kProfilesTried; ++k) {
    Profile p{draw({4, 4}, seed, 0, k)[0] & static_cast<std::uint32_t>(kProfiles - 1)};
    if (k % 2 == 0) p.set(Custody::liberty);
    if (p.is(Venue::managed)) p.set(ThirdParty::has_one);
    if (valid(p)) out.push_back(p);
  }
  return out;
}

struct Made {
  std::vector<RowBuilder> rows;
  [[nodiscard]] bool same(const Made& other) const {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].per_year != other.rows[i].per_year) return false;
      if (std::memcmp(&rows[i].x, &other.rows[i].x, sizeof(Exposures)) != 0 ||
          std::memcmp(&rows[i].shares, &other.rows[i].shares, sizeof(EventShares)) != 0)
        return false;
    }
    return true;
  }
};

Made fill(const std::vector<Profile>& all, const Levers& law, const Levers& reference, const Draw& q) {
  Anchors anchors;
  anchors.mean_haste = 0.3;
  const auto settled = [&](const Levers& under) -> SlowEnvironment {
    return {AdvertisingReach::lost_for_good(under, q), Stigma::level(under, q), Services::trust_level(under, q), 1,
            0.6};
  };
  const SlowEnvironment slow = settled(law), slow_reference = settled(reference);
  const Model model({law, reference, q, slow, slow_reference, anchors});
  Made made;
  for (const Profile p : all) made.rows.push_back(model.fill(p));
  return made;
}

std::set<Lever> declared_levers() {
  std::set<Lever> levers;
  for (const Declaration* d : declarations())
    for (const Factor* f : d->factors)
      levers.insert(f->lever.begin(), f->lever.begin() + static_cast<std::ptrdiff_t>(f->levers));
  return levers;
}

std::set<Quantity> declared_quantities() {
  std::set<Quantity> quantities;
  for (const Declaration* d : declarations())
    for (const Factor* f : d->factors)
      quantities.insert(f->quantity.begin(), f->quantity.begin() + static_cast<std::ptrdiff_t>(f->quantities));
  return quantities;
}

}  // namespace

TEST(Declarations, every_quantity_is_declared_by_a_factor) {
  const std::set<Quantity> declared = declared_quantities();
  for (std::size_t i = 0; i < kQuantities; ++i)
    EXPECT_TRUE(declared.contains(static_cast<Quantity>(i))) << quantity_vocabulary()[i].name;
}

TEST(Declarations, a_lever_that_moves_a_row_is_declared_and_only_such) {
  const std::set<Lever> declared = declared_levers();
  for (std::size_t i = 0; i < kLevers; ++i) {
    const auto lever = static_cast<Lever>(i);
    bool moves = false;
    for (std::uint64_t seed = 1; seed <= 20 && !moves; ++seed) {
      const Draw q = test::random_draw(seed);
      const Levers reference = test::random_levers(seed);
      Levers law = reference;
      law[lever] = test::random_levers(seed + 500)[lever];

      moves = !fill(profiles(seed), law, reference, q).same(fill(profiles(seed), reference, reference, q));
    }
    EXPECT_EQ(moves, declared.contains(lever)) << info(lever).name;
  }
}

TEST(Declarations, the_raids_lever_sets_how_often_workplaces_are_raided) {
  const Draw q = test::plain_draw();
  Levers law = test::permissive();
  law[Lever::raids].level = {Intensity::Kind::rate, 50};
  const Anchors anchors;
  EXPECT_NEAR(Raids({law, law, q, {}, {}, anchors}).workplace_rates(0.2).without, 0.5, 1e-12);
  EXPECT_TRUE(declared_levers().contains(Lever::raids));
}

TEST(Declarations, the_factors_of_a_trace_multiply_to_the_hazard) {
  for (const std::uint64_t seed : {11ULL, 12ULL}) {
    const Draw q = test::random_draw(seed);
    const Levers reference = test::random_levers(seed), law = test::random_levers(seed + 50);
    const Anchors anchors;
    const Model model({law, reference, q, {0.2, 0.6, 0.8, 0.9, 0.4}, {0.1, 0.5, 1, 1, 0.5}, anchors});
    for (const Profile p : profiles(seed)) {
      Trace trace;
      const RowBuilder row = model.fill(p, &trace);
      std::array<double, kProcesses> product{};
      for (const FactorAtWork& f : trace)
        for (std::size_t k = 0; k < kProcesses; ++k)
          if (f.target == kProcessNames[k]) product[k] = f.base ? f.value : product[k] * f.value;
      for (std::size_t k = 0; k < kProcesses; ++k)
        EXPECT_NEAR(product[k], row.per_year[k], 1e-12 * (1 + row.per_year[k])) << kProcessNames[k];
      EXPECT_EQ(row.per_year, model.fill(p).per_year);  // with and without a trace
    }
  }
}

TEST(Declarations, traced_factors_and_their_targets_are_declared) {
  std::set<const Factor*> declared;
  std::set<std::string_view> writes;
  for (const Declaration* d : declarations()) {
    declared.insert(d->factors.begin(), d->factors.end());
    writes.insert(d->writes.begin(), d->writes.end());
    for (const Factor* f : d->factors) EXPECT_EQ(f->mechanism, d->name);
  }
  const Draw q = test::random_draw(21);
  const Levers reference = test::random_levers(21), law = test::random_levers(22);
  const Anchors anchors;
  const Model model({law, reference, q, {}, {}, anchors});
  for (const Profile p : profiles(21)) {
    Trace trace;
    (void)model.fill(p, &trace);
    for (const FactorAtWork& f : trace) {
      EXPECT_TRUE(declared.contains(f.factor)) << f.factor->words;
      EXPECT_TRUE(writes.contains(f.target)) << f.target;
    }
  }
}

TEST(Declarations, hazards_are_finite_and_never_negative_and_shares_are_shares) {
  for (const std::uint64_t seed : {31ULL, 32ULL, 33ULL}) {
    const Draw q = test::random_draw(seed);
    for (const RowBuilder& row :
         fill(profiles(seed), test::random_levers(seed), test::random_levers(seed + 9), q).rows) {
      for (const double rate : row.per_year) EXPECT_TRUE(std::isfinite(rate) && rate >= 0);
      EventShares shares = row.shares;
      float values[sizeof(EventShares) / sizeof(float)];
      std::memcpy(values, &shares, sizeof values);
      for (const float share : values) EXPECT_TRUE(share >= 0 && share <= 1.00001F);
    }
  }
}

}  // namespace aftermath
