#include "engine/mechanisms/mortality.h"

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "mortality";
constexpr Factor kDepression{kMechanism, "depression as measured", {}, {Q::depression}};
constexpr Factor kViolence{kMechanism, "past violence", {}, {Q::depression_violence}};
constexpr Factor kCustody{kMechanism, "custody", {}, {Q::depression_custody}};
constexpr Factor kIsolation{kMechanism, "isolation", {}, {Q::depression_isolation}};
constexpr Factor kPoverty{kMechanism, "money trouble", {}, {Q::depression_poverty}};
constexpr Factor kHousing{kMechanism, "unstable housing", {}, {Q::depression_housing}};
constexpr Factor kTrafficked{kMechanism, "trafficked", {}, {Q::depression_trafficked}};
constexpr Factor kSupport{kMechanism, "stigma, organisations and services", {}, {}};
constexpr Factor kStress{kMechanism, "post-traumatic stress as measured", {}, {Q::ptsd}};
constexpr Factor kStressViolence{kMechanism, "past violence", {}, {Q::ptsd_violence}};
constexpr Factor kStressTrafficked{kMechanism, "trafficked", {}, {Q::ptsd_trafficked}};
constexpr Factor kDeath{kMechanism,
                        "deaths by mental health, housing and HIV",
                        {},
                        {Q::death, Q::death_depression, Q::death_housing, Q::death_hiv}};
constexpr Factor kBurden{kMechanism,
                         "healthy years lost",
                         {},
                         {Q::years_lost, Q::weight_hiv, Q::weight_hiv_treated, Q::weight_sti, Q::weight_depression,
                          Q::weight_ptsd, Q::years_violence}};

}  // namespace

Mortality::Mortality(const Circumstances& c)
    : c_(c),
      depression_odds_(exact::exp(exact::logit(c.q[Q::depression]) + c.anchors.depression_logit)),
      post_traumatic_odds_(exact::exp(exact::logit(c.q[Q::ptsd]) + c.anchors.post_traumatic_logit)) {}

void Mortality::fill(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  double odds = depression_odds_;
  row.note("depression", odds, kDepression, true);
  const auto change = [&](double& what, std::string_view target, double factor, const Factor& why) {
    what *= factor;
    row.note(target, factor, why);
  };
  if (p.is(PastViolence::yes)) change(odds, "depression", q[Q::depression_violence], kViolence);
  if (!p.at_work()) change(odds, "depression", q[Q::depression_custody], kCustody);
  change(odds, "depression", c_.power(Q::depression_isolation, row.x.isolation), kIsolation);
  if (p.poor()) change(odds, "depression", q[Q::depression_poverty], kPoverty);
  if (p.is(Housing::unstable)) change(odds, "depression", q[Q::depression_housing], kHousing);
  if (p.is(Autonomy::trafficked)) change(odds, "depression", q[Q::depression_trafficked], kTrafficked);
  change(odds, "depression", row.x.support.depression, kSupport);
  row.x.depression = odds / (1 + odds);

  double stress = post_traumatic_odds_;
  row.note("post_traumatic", stress, kStress, true);
  if (p.is(PastViolence::yes)) change(stress, "post_traumatic", q[Q::ptsd_violence], kStressViolence);
  if (p.is(Autonomy::trafficked)) change(stress, "post_traumatic", q[Q::ptsd_trafficked], kStressTrafficked);
  row.x.post_traumatic = stress / (1 + stress);

  double death = c_.anchors.death * (1 + row.x.depression * (q[Q::death_depression] - 1));
  if (p.is(Housing::unstable)) death *= q[Q::death_housing];
  if (p.is(Hiv::infected)) death *= q[Q::death_hiv];
  row.x.death = death;
  row.note("death", death, kDeath, true);
}

Mortality::Burden Mortality::burden(const Draw& q, const std::array<std::int64_t, kTallies>& counts) {
  const auto of = [&](Tally t) { return from_fixed(counts[static_cast<std::size_t>(t)]); };
  const double hiv = of(Tally::hiv_weeks), treated = of(Tally::suppressed_weeks);
  const double weighted = q[Q::weight_hiv] * (hiv - treated) + q[Q::weight_hiv_treated] * treated +
                          q[Q::weight_sti] * of(Tally::sti_weeks) +
                          q[Q::weight_depression] * of(Tally::depression_weeks) +
                          q[Q::weight_ptsd] * of(Tally::post_traumatic_weeks);
  const double violence = of(Tally::client_violence) + of(Tally::other_violence) + of(Tally::police_violence);
  return {weighted / kWeeksInYear + q[Q::years_violence] * violence, q[Q::years_lost] * of(Tally::deaths)};
}

const Declaration& Mortality::declaration() {
  static constexpr const Factor* kFactors[] = {
      &kDepression, &kViolence, &kCustody,        &kIsolation,        &kPoverty, &kHousing, &kTrafficked,
      &kSupport,    &kStress,   &kStressViolence, &kStressTrafficked, &kDeath,   &kBurden};
  static constexpr std::string_view kReads[] = {"past_violence", "custody",  "isolation", "money",
                                                "housing",       "autonomy", "hiv",       "support.depression"};
  static constexpr std::string_view kWrites[] = {"depression", "post_traumatic", "death", "dalys"};
  static constexpr Declaration kDeclaration{kMechanism, "Mental health and mortality", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
