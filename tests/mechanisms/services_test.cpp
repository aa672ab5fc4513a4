// docs/model/services.md: who would take up services, who is served, what that moves.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/support/rows.h"

namespace aftermath {
namespace {

using Q = Quantity;
using test::odds;

double wish(const Levers& law, const Draw& q, Profile p) { return test::row_under(law, q, p).x.wish; }

}  // namespace

TEST(Services, wish_moves_on_the_odds_by_ties_who_leads_force_and_trust) {
  Draw q = test::plain_draw();
  q[Q::services_tie] = 2;
  q[Q::services_led] = 1.5;
  q[Q::services_compulsory] = 0.5;
  q[Q::services_trust] = 3;
  q[Q::trust_lost] = 0.4;
  const Levers open = test::permissive();
  const auto ratio = [&](const Levers& law, Profile p) { return odds(wish(law, q, p)) / odds(q[Q::services_wish]); };
  const Profile p = test::worker();
  EXPECT_NEAR(ratio(open, p), 1, 1e-9);
  EXPECT_NEAR(ratio(open, p.with(Tie::in_touch)), 2, 1e-9);
  EXPECT_NEAR(ratio(test::saying(Lever::services_led_by, LedBy::sex_workers), p), 1.5, 1e-9);
  EXPECT_NEAR(ratio(test::saying(Lever::services_voluntary, 0), p), 0.5 * std::pow(3, -0.4), 1e-9);
  EXPECT_NEAR(ratio(test::saying(Lever::health_testing, HealthTesting::compulsory), p), std::pow(3, -0.4), 1e-9);
}

TEST(Services, haste_keeps_people_away) {
  Draw q = test::plain_draw();
  q[Q::haste_per_contact] = 1;
  q[Q::services_haste] = 0.3;
  const RowBuilder row = test::row_under(test::permissive(), q, test::worker());
  EXPECT_NEAR(odds(row.x.wish) / odds(q[Q::services_wish]), std::pow(0.3, row.x.haste), 1e-9);
}

TEST(Services, trust_is_lost_to_force_and_won_by_a_part_in_the_law) {
  Draw q = test::plain_draw();
  q[Q::trust_lost] = 0.4;
  q[Q::participation_trust] = 0.2;
  EXPECT_EQ(Services::trust_level(test::permissive(), q), 1);
  for (const Levers& law :
       {test::saying(Lever::services_voluntary, 0), test::saying(Lever::health_testing, HealthTesting::compulsory),
        test::saying(Lever::disposition, Disposition::compulsory_rehabilitation)})
    EXPECT_NEAR(Services::trust_level(law, q), 0.6, 1e-12);
  EXPECT_NEAR(Services::trust_level(test::saying(Lever::participation, Participation::co_designed), q), 1.2, 1e-12);
}

TEST(Services, each_kind_moves_what_it_is_for_and_nothing_else) {
  Draw q = test::plain_draw();
  for (const Q size : {Q::services_condomless, Q::services_care, Q::services_testing, Q::services_report,
                       Q::services_regularise, Q::services_exit, Q::services_poverty, Q::services_leaving,
                       Q::services_protection, Q::services_depression, Q::services_fading, Q::services_housing})
    q[size] = 2;
  const std::pair<Lever, std::vector<test::SupportField>> kinds[] = {
      {Lever::services_health, {&Support::condomless, &Support::care, &Support::testing}},
      {Lever::services_legal, {&Support::report, &Support::regularise, &Support::exit_peers}},
      {Lever::services_economic, {&Support::poverty_out, &Support::leaving}},
      {Lever::services_social_protection, {&Support::poverty_in}},
      {Lever::services_psychological, {&Support::depression, &Support::fading}},
      {Lever::services_housing, {&Support::housing}}};
  for (std::size_t kind = 0; kind < std::size(kinds); ++kind) {
    const auto& [lever, moved] = kinds[kind];
    const Exposures x = test::row_under(test::numbered(lever, 1000), q, test::worker()).x;
    EXPECT_NEAR(x.served[kind], x.wish, 1e-12);  // places for everybody who would take one
    test::expect_moved(x.support, moved, std::pow(2, x.wish), info(lever).name);
  }
}

TEST(Services, what_the_reference_law_offers_is_in_what_was_measured) {
  Draw q = test::plain_draw();
  q[Q::services_condomless] = 0.5;
  const Levers offered = test::numbered(Lever::services_health, 1000);
  const RowBuilder same = test::row_under(offered, offered, q, test::worker());
  EXPECT_GT(same.x.served[0], 0);
  EXPECT_EQ(same.x.support.condomless, 1);
  const RowBuilder gone = test::row_under(test::permissive(), offered, q, test::worker());
  EXPECT_EQ(gone.x.served[0], 0);
  EXPECT_NEAR(gone.x.support.condomless, std::pow(0.5, -same.x.served[0]), 1e-12);
}

}  // namespace aftermath
