#include "tests/support/plain_world.h"

#include <algorithm>
#include <string_view>

#include "engine/base/exact_math.h"
#include "engine/base/philox.h"

namespace aftermath::test {
namespace {

double uniform_of(std::uint64_t seed, std::uint32_t k) { return uniform(draw({1, 2}, seed, 7, k)[0]); }

bool is_ratio(std::string_view unit) { return unit == "hazard ratio" || unit == "odds ratio" || unit == "ratio"; }

}  // namespace

Draw plain_draw() {
  Draw q;
  for (std::size_t i = 0; i < kQuantities; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    q[quantity] = is_ratio(info(quantity).unit) ? 1 : 0;
  }
  using Q = Quantity;
  const std::pair<Q, double> chosen[] = {{Q::police_residual, 10},
                                         {Q::police_practice, 1},
                                         {Q::police_custody_weeks, 4},
                                         {Q::police_immigration_weeks, 6},
                                         {Q::police_return, 0.5},
                                         {Q::move_rate, 0.5},
                                         {Q::tie_turnover, 0.5},
                                         {Q::demand_response, 0.25},
                                         {Q::demand_averse, 0.3},
                                         {Q::ad_half_life, 0.2},
                                         {Q::third_party_turnover, 0.5},
                                         {Q::sti_untreated, 0.5},
                                         {Q::sti_testing, 2},
                                         {Q::sti_client_cure, 4},
                                         {Q::care_lapse, 0.1},
                                         {Q::hiv_sti, 1},
                                         {Q::condom_efficacy, 0.8},
                                         {Q::hiv_art, 0.96},
                                         {Q::hiv_to_client, 0.0005},
                                         {Q::sti_to_client, 0.2},
                                         {Q::raid_present, 0.5},
                                         {Q::raid_flag_trafficked, 0.2},
                                         {Q::raid_flag_other, 0.05},
                                         {Q::raid_rehabilitation_weeks, 12},
                                         {Q::exploited_years, 1},
                                         {Q::trafficked_years, 1},
                                         {Q::exit_self, 0.4},
                                         {Q::exit_police, 0.3},
                                         {Q::exit_peers, 0.3},
                                         {Q::past_recovery, 0.2},
                                         {Q::represented, 5000},
                                         {Q::share_street, 0.25},
                                         {Q::share_managed, 0.3},
                                         {Q::share_shared, 0.2},
                                         {Q::tied, 0.5},
                                         {Q::third_party_share, 0.2},
                                         {Q::leaving, 0.15},
                                         {Q::death, 0.005},
                                         {Q::managed_size, 8},
                                         {Q::shared_size, 3},
                                         {Q::contact, 1},
                                         {Q::enforcement_low, 10},
                                         {Q::enforcement_medium, 50},
                                         {Q::enforcement_high, 150},
                                         {Q::raid_low, 5},
                                         {Q::raid_medium, 20},
                                         {Q::raid_high, 80},
                                         {Q::client_violence_rate, 0.5},
                                         {Q::other_violence_rate, 0.2},
                                         {Q::report_resident, 0.3},
                                         {Q::report_migrant, 0.1},
                                         {Q::encounters, 8},
                                         {Q::regular_share, 0.5},
                                         {Q::visits_regular, 24},
                                         {Q::visits_occasional, 6},
                                         {Q::dangerous, 0.05},
                                         {Q::client_turnover, 0.2},
                                         {Q::client_hiv, 0.02},
                                         {Q::client_suppressed, 0.5},
                                         {Q::client_sti, 0.03},
                                         {Q::condomless, 0.2},
                                         {Q::hiv_prevalence, 0.1},
                                         {Q::hiv_suppressed, 0.6},
                                         {Q::hiv_incidence, 0.01},
                                         {Q::hiv_work_share, 0.5},
                                         {Q::sti_prevalence, 0.05},
                                         {Q::young, 0.2},
                                         {Q::exploited, 0.1},
                                         {Q::trafficked, 0.03},
                                         {Q::exploit_market, 0},
                                         {Q::migrant_street, 0.1},
                                         {Q::migrant_managed, 0.5},
                                         {Q::migrant_other, 0.2},
                                         {Q::unpermitted, 0.5},
                                         {Q::past_violence_share, 0.5},
                                         {Q::trust_years, 1},
                                         {Q::stigma_half_life, 2},
                                         {Q::housing_years, 1},
                                         {Q::income_poverty_years, 2},
                                         {Q::migration_debt_size, 1},
                                         {Q::migration_repaid, 0.5},
                                         {Q::migration_lapse, 0.05},
                                         {Q::services_wish, 0.4},
                                         {Q::services_delivered, 1},
                                         {Q::organising_half, 100},
                                         {Q::income_least, 0.1},
                                         {Q::price, 100},
                                         {Q::depression, 0.3},
                                         {Q::ptsd, 0.1},
                                         {Q::years_lost, 40}};
  for (const auto& [quantity, value] : chosen) q[quantity] = value;
  return q;
}

Draw random_draw(std::uint64_t seed) {
  Draw q = plain_draw();
  for (std::size_t i = 0; i < kQuantities; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    const QuantityInfo& about = info(quantity);
    const double u = uniform_of(seed, static_cast<std::uint32_t>(i));
    double value = q[quantity];
    if (is_ratio(about.unit))
      value = exact::exp(2 * (u - 0.5));
    else if (about.unit == "fraction" || about.unit == "probability")
      value = 0.8 * u;
    else
      value *= 0.5 + u;
    q[quantity] = std::clamp(value, about.least, about.most);
  }
  q[Quantity::share_street] = 0.25;
  q[Quantity::share_managed] = 0.3;
  q[Quantity::share_shared] = 0.2;
  q[Quantity::haste_per_contact] = 0.5;
  q[Quantity::exploit_market] = 2 * uniform_of(seed, 5000) - 1;
  q[Quantity::violence_frailty] = q[Quantity::police_frailty] = q[Quantity::exploit_frailty] =
      q[Quantity::infection_frailty] = 0.5;
  q[Quantity::frailty_correlation] = 0.3;
  return q;
}

QuantityTable table_of(const Draw& q) {
  QuantityTable table;
  for (std::size_t i = 0; i < kQuantities; ++i) {
    QuantityRecord record;
    record.quantity = static_cast<Quantity>(i);
    record.prior = {Prior::Shape::fixed, q[record.quantity], 0};
    record.grade = "assumption";
    table.push_back(record);
  }
  return table;
}

Levers permissive() { return default_levers(); }

Levers random_levers(std::uint64_t seed) {
  Levers levers = default_levers();
  for (std::size_t i = 0; i < kLevers; ++i) {
    const LeverInfo& about = lever_vocabulary()[i];
    const double u = uniform_of(seed, 9000 + static_cast<std::uint32_t>(i));
    LeverState& state = levers.state[i];
    if (about.kind == LeverKind::choice)
      state.word = static_cast<std::uint8_t>(u * static_cast<double>(about.words.size()));
    if (about.kind == LeverKind::yes_no) state.word = u < 0.5 ? 1 : 0;
    if (about.kind == LeverKind::things) state.word = static_cast<std::uint8_t>(u * (1 << about.words.size()));
    if (about.kind == LeverKind::number) state.number = u * about.most;
    if (about.kind == LeverKind::level) state.level = {Intensity::Kind::rate, 100 * u};
    if (about.enforceable && u > 0.3) state.enforcement = {Intensity::Kind::rate, 200 * u};
  }
  return levers;
}

Law law_of(const Levers& levers, std::string id) {
  Law law;
  law.id = std::move(id);
  law.name = law.id;
  law.digest = law.id;
  for (std::size_t i = 0; i < kLevers; ++i) {
    Provision provision;
    provision.lever = static_cast<Lever>(i);
    provision.state = levers.state[i];
    provision.clause = "s " + std::to_string(i + 1);
    law.provisions.push_back(provision);
  }
  return law;
}

Plan plain_plan(const Draw& q) {
  Plan plan;
  plan.setting.id = "plain";
  plan.setting.change = plan.setting.measured = {2026, 1, 1};
  plan.reference_law = law_of(permissive(), "permissive");
  plan.laws = {plan.reference_law, plan.reference_law};
  plan.quantities = table_of(q);
  plan.people = 2000;
  plan.years = 2;
  plan.burn_in_years = 1;
  plan.draws = 2;
  return plan;
}

Plan small_plan() {
  Plan plan = plain_plan(random_draw(5));
  plan.laws = {plan.reference_law, law_of(random_levers(6), "other")};
  plan.people = 100;
  plan.years = 1;
  plan.draws = 120;
  return plan;
}

}  // namespace aftermath::test
