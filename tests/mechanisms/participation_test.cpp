// docs/model/participation.md: sex workers' part in making the law.
#include <gtest/gtest.h>

#include "tests/support/rows.h"

namespace aftermath {
using Q = Quantity;

TEST(Participating, is_what_the_law_gives_beyond_the_reference_as_far_as_it_is_delivered) {
  Draw q = test::plain_draw();
  q[Q::participation_consulted] = 0.3;
  q[Q::services_delivered] = 0.5;
  const Levers none = test::permissive(), consulted = test::saying(Lever::participation, Participation::consulted),
               designed = test::saying(Lever::participation, Participation::co_designed);
  const auto part = [&](const Levers& law, const Levers& reference) {
    return test::row_under(law, reference, q, test::worker()).x.participation;
  };
  EXPECT_EQ(part(none, none), 0);
  EXPECT_NEAR(part(consulted, none), 0.15, 1e-12);
  EXPECT_NEAR(part(designed, none), 0.5, 1e-12);
  EXPECT_NEAR(part(none, designed), -0.5, 1e-12);
  EXPECT_NEAR(part(designed, consulted), 0.35, 1e-12);
}

TEST(Participating, is_the_same_for_everybody) {
  Draw q = test::plain_draw();
  const Levers designed = test::saying(Lever::participation, Participation::co_designed);
  const double here = test::row_under(designed, q, test::worker()).x.participation;
  for (const Profile p : {test::worker().with(Venue::managed), test::worker().with(Status::unpermitted),
                          test::worker().with(Custody::police), test::worker().with(Autonomy::trafficked)})
    EXPECT_EQ(test::row_under(designed, q, p).x.participation, here);
}

}  // namespace aftermath
