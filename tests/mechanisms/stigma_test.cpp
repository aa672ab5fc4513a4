// docs/model/stigma.md: the level that a law draws stigma to, and what it weighs on.
#include <gtest/gtest.h>

#include <cmath>
#include <utility>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;

Draw with_sources() {
  Draw q = test::plain_draw();
  q[Q::stigma_selling] = 0.4;
  q[Q::stigma_clients] = 0.2;
  q[Q::stigma_conflated] = 0.1;
  q[Q::stigma_raids] = 0.3;
  q[Q::stigma_participation] = 0.3;
  q[Q::raid_high] = 80;
  return q;
}

}  // namespace

TEST(Stigma, each_source_moves_the_level_by_half_its_size_from_the_middle) {
  const Draw q = with_sources();
  const Levers selling = test::saying(Lever::selling, Selling::prohibited),
               buying = test::saying(Lever::buying, Buying::prohibited);
  const Levers both = test::saying(Lever::third_parties, ThirdParties::prohibited, buying);
  Levers raids = test::permissive();
  raids[Lever::raids].level = {Intensity::Kind::rate, 40};
  Levers open = test::permissive();
  open[Lever::raids].level = raids[Lever::raids].level;
  const double middle = Stigma::level(open, q);
  EXPECT_NEAR(middle, 0.5 + 0.5 * 0.3 * 0.5, 1e-12);  // half of many raids
  const auto beyond = [&](Levers law) {
    law[Lever::raids].level = raids[Lever::raids].level;
    return Stigma::level(law, q) - middle;
  };
  EXPECT_NEAR(beyond(selling), 0.2, 1e-12);
  EXPECT_NEAR(beyond(buying), 0.1, 1e-12);
  EXPECT_NEAR(beyond(both), 0.1, 1e-12);  // clients and third parties are one source
  EXPECT_NEAR(beyond(test::saying(Lever::trafficking_definition, TraffickingDefinition::conflated)), 0.05, 1e-12);
  EXPECT_NEAR(beyond(test::saying(Lever::participation, Participation::co_designed)), -0.15, 1e-12);
}

TEST(Stigma, stays_on_its_scale) {
  Draw q = with_sources();
  q[Q::stigma_selling] = 3;
  EXPECT_EQ(Stigma::level(test::saying(Lever::selling, Selling::prohibited), q), 1);
  q[Q::stigma_participation] = 5;
  EXPECT_EQ(Stigma::level(test::saying(Lever::participation, Participation::co_designed), q), 0);
}

TEST(Stigma, raids_count_up_to_many) {
  const Draw q = with_sources();
  const auto level = [&](double raids) {
    Levers law = test::permissive();
    law[Lever::raids].level = {Intensity::Kind::rate, raids};
    return Stigma::level(law, q);
  };
  EXPECT_LT(level(0), level(40));
  EXPECT_LT(level(40), level(80));
  EXPECT_EQ(level(80), level(200));
}

TEST(Stigma, what_is_beyond_the_reference_weighs_by_each_ratio_and_on_nothing_else) {
  Draw q = with_sources();
  q[Q::stigma_violence] = 2;
  q[Q::stigma_other] = 3;
  q[Q::stigma_report] = 0.5;
  q[Q::stigma_care] = 0.6;
  q[Q::stigma_depression] = 1.5;
  const Levers law = test::saying(Lever::selling, Selling::prohibited);
  const RowBuilder row = test::row_under(law, q, test::worker());
  EXPECT_NEAR(row.x.stigma, 0.2, 1e-12);
  const Support& s = row.x.support;
  const std::pair<double, double> factors[] = {{s.client_violence, 2}, {s.other_violence, 3}, {s.report, 0.5},
                                               {s.care, 0.6},          {s.testing, 0.6},      {s.depression, 1.5}};
  for (const auto& [factor, ratio] : factors) EXPECT_NEAR(factor, std::pow(ratio, 0.2), 1e-12);
  for (const double other : {s.condomless, s.exploitation, s.exit_peers, s.poverty_in, s.poverty_out, s.housing,
                             s.regularise, s.fading, s.leaving})
    EXPECT_EQ(other, 1);
  EXPECT_EQ(test::row_under(law, law, q, test::worker()).x.support.report, 1);
}

}  // namespace aftermath
