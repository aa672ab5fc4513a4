// results.nc as NetCDF's own library reads it.
#include "engine/outputs/results_netcdf.h"

#include <gtest/gtest.h>
#include <netcdf.h>

#include <array>
#include <cmath>
#include <filesystem>

#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

struct Made {
  Plan plan = test::plain_plan(test::plain_draw());
  Results results;
  Made() {
    results.draws = results.arms = results.years = 2;
    results.draw_index = {3, 7};
    results.draw_weight = {10, 100};
    results.tallies.assign(std::size_t{2} * 2 * 2 * kGroups * kTallies, 0);
    for (std::size_t i = 0; i < results.tallies.size(); ++i) results.tallies[i] = static_cast<double>(i % 1013);
  }
};

std::size_t length(int file, const char* name) {
  int id = -1;
  std::size_t length = 0;
  EXPECT_EQ(nc_inq_dimid(file, name, &id), NC_NOERR) << name;
  EXPECT_EQ(nc_inq_dimlen(file, id, &length), NC_NOERR);
  return length;
}

std::string attribute(int file, int variable, const char* name) {
  std::size_t size = 0;
  EXPECT_EQ(nc_inq_attlen(file, variable, name, &size), NC_NOERR) << name;
  std::string text(size, ' ');
  EXPECT_EQ(nc_get_att_text(file, variable, name, text.data()), NC_NOERR);
  return text;
}

}  // namespace

TEST(ResultsNetcdf, holds_every_outcome_by_draw_arm_year_and_group) {
  const Made made;
  const std::string path = ::testing::TempDir() + "aftermath_results.nc";
  ASSERT_TRUE(write_results_netcdf(path, made.plan, made.results));
  int file = -1;
  ASSERT_EQ(nc_open(path.c_str(), NC_NOWRITE, &file), NC_NOERR);
  EXPECT_EQ(length(file, "draw"), 2U);
  EXPECT_EQ(length(file, "arm"), 2U);
  EXPECT_EQ(length(file, "year"), 2U);
  EXPECT_EQ(length(file, "group"), kGroups);
  EXPECT_EQ(attribute(file, NC_GLOBAL, "setting"), "plain");
  EXPECT_EQ(attribute(file, NC_GLOBAL, "assume"), "main");
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    int variable = -1;
    ASSERT_EQ(nc_inq_varid(file, std::string(outcome.name).c_str(), &variable), NC_NOERR) << outcome.name;
    EXPECT_EQ(attribute(file, variable, "units"), outcome.unit);
    std::array<double, std::size_t{8} * kGroups> values{};
    ASSERT_EQ(nc_get_var_double(file, variable, values.data()), NC_NOERR);
    const double expected = made.results.value(outcome, 1, 0, 1, 5),
                 seen = values[(std::size_t{4} + 0 + 1) * kGroups + 5];
    EXPECT_TRUE(seen == expected || (std::isnan(seen) && std::isnan(expected))) << outcome.name;
  }
  std::array<int, 2> draws{};
  int variable = -1;
  ASSERT_EQ(nc_inq_varid(file, "draw", &variable), NC_NOERR);
  ASSERT_EQ(nc_get_var_int(file, variable, draws.data()), NC_NOERR);
  EXPECT_EQ(draws, (std::array{3, 7}));
  nc_close(file);
  std::filesystem::remove(path);
}

TEST(ResultsNetcdf, says_where_it_cannot_be_written_and_leaves_nothing) {
  const Made made;
  const std::string folder = ::testing::TempDir() + "aftermath_no_such_folder";
  const Result<void> written = write_results_netcdf(folder + "/results.nc", made.plan, made.results);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().file, folder + "/results.nc");
  EXPECT_NE(written.error().what.find("cannot be written"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(folder));
}

}  // namespace aftermath
