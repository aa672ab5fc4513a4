// docs/model/migration.md: who comes with what status, permits gained and lost.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

double change(const Levers& law, const Draw& q, Status status) {
  return test::row_under(law, q, test::worker().with(status)).rate(Process::status_change);
}

Migration::Arrivals arrivals(const Levers& law, const Levers& reference, const Draw& q) {
  return test::mechanism<Migration>(law, reference, q).arrivals();
}

}  // namespace

TEST(Migration, permits_are_gained_and_lost_so_that_the_measured_share_stays) {
  Draw q = test::plain_draw();
  q[Q::unpermitted] = 0.3;
  const Levers open = test::permissive();
  EXPECT_NEAR(change(open, q, Status::permitted) * (1 - 0.3), change(open, q, Status::unpermitted) * 0.3, 1e-12);
  EXPECT_EQ(change(open, q, Status::resident), 0);
  EXPECT_EQ(test::row_under(open, q, test::worker().with(Status::permitted).with(Custody::immigration))
                .rate(Process::status_change),
            0);
}

TEST(Migration, a_bar_on_sex_work_costs_permits_and_channels_give_them) {
  Draw q = test::plain_draw();
  q[Q::migration_lapse_barred] = 3;
  q[Q::migration_regularise] = 2;
  const Levers open = test::permissive(), barred = test::saying(Lever::migrant_sex_work, MigrantSexWork::barred);
  const Levers channels = test::numbered(Lever::migration_channels, 0.5);
  EXPECT_NEAR(change(barred, q, Status::permitted) / change(open, q, Status::permitted), 3, 1e-12);
  EXPECT_EQ(change(barred, q, Status::unpermitted), change(open, q, Status::unpermitted));
  EXPECT_NEAR(change(channels, q, Status::unpermitted) / change(open, q, Status::unpermitted), std::sqrt(2), 1e-12);
  EXPECT_EQ(change(channels, q, Status::permitted), change(open, q, Status::permitted));
}

TEST(Migration, what_a_law_takes_back_is_undone) {
  Draw q = test::plain_draw();
  q[Q::migration_uptake] = 0.8;
  q[Q::migration_inflow] = 0.5;
  const Levers open = test::permissive(), channels = test::numbered(Lever::migration_channels, 0.5);
  const Migration::Arrivals there = arrivals(channels, open, q), back = arrivals(open, channels, q);
  EXPECT_NEAR(there.unpermitted * back.unpermitted, 1, 1e-12);
  EXPECT_NEAR(there.migrants - 1, 1 - back.migrants, 1e-12);
  const Migration::Arrivals same = arrivals(channels, channels, q);
  EXPECT_EQ(same.migrants, 1);
  EXPECT_EQ(same.unpermitted, 1);
}

TEST(Migration, promised_channels_count_as_far_as_they_are_delivered_and_full_is_full) {
  Draw q = test::plain_draw();
  q[Q::migration_uptake] = 0.8;
  q[Q::services_delivered] = 0.5;
  const Levers open = test::permissive();
  const auto unpermitted = [&](double places) {
    return arrivals(test::numbered(Lever::migration_channels, places), open, q).unpermitted;
  };
  EXPECT_NEAR(unpermitted(1), 1 - 0.8 * 0.5, 1e-12);
  EXPECT_EQ(unpermitted(3), unpermitted(1));
}

TEST(Migration, all_who_come_change_by_the_migrants_part) {
  Draw q = test::plain_draw();
  q[Q::migration_inflow] = 0.5;
  const Levers open = test::permissive(), channels = test::numbered(Lever::migration_channels, 1);
  const double indoors = 1 - q[Q::share_street] - q[Q::share_managed];
  const double migrants = q[Q::share_street] * q[Q::migrant_street] + q[Q::share_managed] * q[Q::migrant_managed] +
                          indoors * q[Q::migrant_other];
  EXPECT_NEAR(test::mechanism<Migration>(channels, open, q).all_arrivals(), 1 + 0.5 * migrants, 1e-12);
}

}  // namespace aftermath
