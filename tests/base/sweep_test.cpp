#include "engine/base/sweep.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "engine/base/aligned.h"
#include "engine/base/philox.h"

namespace aftermath {
namespace {

struct Field {
  aligned_vector<float> left, rows;
  std::vector<std::uint32_t> row;
  alignas(64) float scale[16];
  std::vector<Due> due;
  std::size_t found = 0;
};

Field random_field(std::size_t clocks, std::size_t people, std::uint64_t seed) {
  constexpr std::size_t kRows = 37;
  Field f;
  f.left.resize(people * clocks);
  f.rows.resize(kRows * clocks);
  std::uint32_t k = 0;
  const auto next = [&] { return static_cast<float>(uniform(draw({7, 7}, seed, 0, k++)[0])); };
  for (float& x : f.left) x = next() * 0.2F;
  for (float& x : f.rows) x = next() * 0.05F;
  for (float& x : f.scale) x = 0.5F + next();
  for (std::size_t i = 0; i < people; ++i) f.row.push_back(static_cast<std::uint32_t>(next() * kRows));
  f.due.resize(people);
  return f;
}

void run(Field& f, SweepFunction sweep, std::size_t people) {
  for (int week = 0; week < 5; ++week)
    f.found = sweep(f.left.data(), f.rows.data(), f.row.data(), f.scale, people, f.due.data());
}

void expect_same(const Field& a, const Field& b, const std::string& target) {
  EXPECT_EQ(std::memcmp(a.left.data(), b.left.data(), a.left.size() * sizeof(float)), 0) << target;
  ASSERT_EQ(a.found, b.found) << target;
  for (std::size_t i = 0; i < a.found; ++i)
    EXPECT_TRUE(a.due[i].slot == b.due[i].slot && a.due[i].processes == b.due[i].processes) << target;
}

}  // namespace

TEST(Sweep, every_vector_target_gives_the_bits_of_the_scalar_one) {
  const SweepKernel scalar = choose_sweep("scalar");
  for (const std::string& target : sweep_targets())
    for (const std::size_t people : {1UL, 3UL, 1000UL}) {
      const SweepKernel vector = choose_sweep(target);
      Field workers = random_field(16, people, people), oracle = workers;
      run(workers, vector.workers, people);
      run(oracle, scalar.workers, people);
      EXPECT_GT(people < 1000 ? 1 : oracle.found, 0U);
      expect_same(workers, oracle, target);
      Field clients = random_field(4, people, people + 1), client_oracle = clients;
      run(clients, vector.clients, people);
      run(client_oracle, scalar.clients, people);
      expect_same(clients, client_oracle, target);
    }
}

TEST(Sweep, every_vector_target_charges_the_rest_of_the_week_as_the_scalar_one) {
  constexpr std::size_t kPeople = 500;
  const SweepKernel scalar = choose_sweep("scalar");
  Field oracle = random_field(16, kPeople, 3);
  const Field start = oracle;
  std::vector<Recharge> moved;
  for (std::uint32_t i = 0; i < kPeople; i += 3)
    moved.push_back({i, start.row[i], start.row[(i + 7) % kPeople], static_cast<float>(i % 10) / 10});
  std::vector<std::uint32_t> expected(moved.size()), open(moved.size());
  scalar.recharge(oracle.left.data(), oracle.rows.data(), oracle.scale, moved.data(), moved.size(), expected.data());
  EXPECT_TRUE(std::any_of(expected.begin(), expected.end(), [](std::uint32_t bits) { return bits != 0; }));
  for (const std::string& target : sweep_targets()) {
    Field f = start;
    choose_sweep(target).recharge(f.left.data(), f.rows.data(), f.scale, moved.data(), moved.size(), open.data());
    EXPECT_EQ(std::memcmp(f.left.data(), oracle.left.data(), f.left.size() * sizeof(float)), 0) << target;
    EXPECT_EQ(open, expected) << target;
  }
}

TEST(Sweep, every_vector_target_finds_what_is_there) {
  for (const std::size_t count : {0UL, 5UL, 255UL, 1000UL, 8192UL}) {
    std::vector<std::int16_t> values(count);
    std::vector<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < count; ++i) {
      values[i] = static_cast<std::int16_t>(draw({1, 2}, count, 0, i)[0] % 300) - 1;
      if (values[i] == 42) expected.push_back(i);
    }
    for (const std::string& target : sweep_targets()) {
      std::vector<std::uint32_t> at(count);
      at.resize(choose_sweep(target).find(values.data(), count, 42, at.data()));
      EXPECT_EQ(at, expected) << target << " " << count;
    }
  }
}

TEST(Sweep, an_unknown_target_is_no_kernel) { EXPECT_EQ(choose_sweep("AVX9").workers, nullptr); }

}  // namespace aftermath
