// How old a place's figures are.
#include "engine/evidence/setting.h"

#include <gtest/gtest.h>

namespace aftermath {
namespace {

QuantityRecord measured_in(int year, const char* grade = "C", const char* region = "") {
  QuantityRecord record;
  record.year = year;
  record.grade = grade;
  record.region = region;
  return record;
}

TEST(SettingTest, TheMiddleYearIsTheOneBeforeWhichHalfOfTheOwnFiguresWereMeasured) {
  Setting setting;
  setting.inputs = {measured_in(2012), measured_in(2019), measured_in(2008), measured_in(2015)};
  const FiguresAge age = figures_age(setting);
  EXPECT_EQ(age.own, 4U);
  EXPECT_EQ(age.elsewhere, 0U);
  EXPECT_EQ(age.first, 2008);
  EXPECT_EQ(age.middle, 2012);
  EXPECT_EQ(age.last, 2019);
}

TEST(SettingTest, WhatIsBorrowedOrAssumedIsNoFigureOfThePlace) {
  Setting setting;
  setting.inputs = {measured_in(1990, "C", "world"), measured_in(2026, "assumption"), measured_in(2014)};
  const FiguresAge age = figures_age(setting);
  EXPECT_EQ(age.own, 1U);
  EXPECT_EQ(age.elsewhere, 2U);
  EXPECT_EQ(age.first, 2014);
  EXPECT_EQ(age.last, 2014);
}

TEST(SettingTest, APlaceWithoutFiguresOfItsOwnHasNoYears) {
  Setting setting;
  setting.inputs = {measured_in(2026, "assumption")};
  const FiguresAge age = figures_age(setting);
  EXPECT_EQ(age.own, 0U);
  EXPECT_EQ(age.elsewhere, 1U);
  EXPECT_EQ(age.middle, 0);
}

}  // namespace
}  // namespace aftermath
