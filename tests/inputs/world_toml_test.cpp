// The parts of the world: read, or refused with their place.
#include "engine/inputs/world_toml.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/analysis/whole_world.h"
#include "engine/library/library.h"

namespace aftermath {
namespace {

const std::string kHead = "format = 1\n[world]\nname = \"W\"\nchange = 2025-01-01\n";
const std::string kPeople =
    "year = 2020\ndistribution = \"lognormal\"\nmedian = 5000\nsd_log = 0.5\ngrade = \"assumption\"\n";

std::string part(const std::string& id, const std::string& rest = kPeople) {
  return "[[part]]\nid = \"" + id + "\"\nname = \"P\"\nregion = \"oceania\"\nlaw = \"nz-2003-pra\"\n" + rest;
}

std::string problem_of(const std::string& text) {
  const Result<World> world = world_from_toml(text, "w.toml");
  return world ? "" : world.error().text();
}

}  // namespace

TEST(WorldToml, parts_are_read_in_their_order) {
  const Result<World> world = world_from_toml(kHead + part("b") + part("a"), "w.toml");
  ASSERT_TRUE(world) << world.error().text();
  ASSERT_EQ(world->parts.size(), 2U);
  EXPECT_EQ(world->parts[0].id, "b");
  EXPECT_EQ(world->parts[1].place, 1U);
  EXPECT_EQ(world->parts[1].people.prior.centre, 5000);
  EXPECT_EQ(world->change, (Date{2025, 1, 1}));
  EXPECT_EQ(world->measured, world->change) << "where it is not said";
  const Result<World> earlier = world_from_toml(kHead + "measured = 2012-06-01\n" + part("a"), "w.toml");
  ASSERT_TRUE(earlier) << earlier.error().text();
  EXPECT_EQ(earlier->measured, (Date{2012, 6, 1}));
}

TEST(WorldToml, what_cannot_be_is_refused_with_its_place) {
  EXPECT_EQ(problem_of(kHead), "w.toml:1:1: the file has 0 parts; expected 1 to 1000 tables [[part]]");
  EXPECT_EQ(problem_of(kHead + part("a") + part("a")),
            "w.toml:16:6: the part 'a' stands twice; expected each part once");
  EXPECT_EQ(problem_of(kHead + part("A b")),
            "w.toml:6:6: 'A b' is no id; expected small letters, digits and '-', such as \"south-asia\"");
  EXPECT_NE(
      problem_of(kHead + part("a", kPeople + "peeple = 3\n")).find("w.toml:15:1: [[part]] has an unknown key 'peeple'"),
      std::string::npos);
  std::string negative = kPeople;
  negative.replace(negative.find("5000"), 4, "-500");
  EXPECT_NE(problem_of(kHead + part("a", negative)).find("w.toml:12:10: 'median' is -500"), std::string::npos);
  EXPECT_NE(problem_of(kHead + part("a", "")).find("w.toml:5:1: "), std::string::npos);
}

TEST(WorldToml, the_program_s_own_parts_name_regions_and_laws_that_are_there) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  const Result<World> world = library->world();
  ASSERT_TRUE(world) << world.error().text();
  const Result<std::vector<Plan>> plans = library->world_plans(*world, "model-full-decriminalisation", "");
  ASSERT_TRUE(plans) << plans.error().text();
  for (std::size_t i = 0; i < plans->size(); ++i) {
    const Plan& plan = (*plans)[i];
    EXPECT_EQ(plan.setting.id, world->parts[i].id);
    EXPECT_EQ(plan.laws.front().digest, plan.reference_law.digest);
    EXPECT_EQ(plan.laws.size(), 2U);
    EXPECT_EQ(plan.setting.measured, world->measured);
    EXPECT_EQ(plan.setting.change, world->change);
    EXPECT_EQ(plan.setting.inputs.size(), kQuantities - kParameters) << "of a region, all are borrowed";
    EXPECT_FALSE(plan.posterior.quantity.empty()) << "effects are as calibrated";
  }
}

TEST(WorldToml, a_part_that_names_what_is_not_there_is_told_with_its_line) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  std::string text = kHead + part("a");
  text.replace(text.find("oceania"), 7, "oceanya");
  const Result<World> world = world_from_toml(text, "w.toml");
  ASSERT_TRUE(world);
  const auto plans = library->world_plans(*world, "", "");
  ASSERT_FALSE(plans);
  EXPECT_EQ(plans.error().text().find("w.toml:5:1: part 'a': no region named 'oceanya'; "), 0U) << plans.error().text();
  EXPECT_EQ(plans.error().nearest, "oceania");
}

}  // namespace aftermath
