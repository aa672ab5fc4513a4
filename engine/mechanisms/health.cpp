#include "engine/mechanisms/health.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "health";
constexpr Factor kCondom{kMechanism, "encounters without a condom as measured", {}, {Q::condomless}};
constexpr Factor kCondomHaste{kMechanism, "haste", {}, {Q::condom_haste}};
constexpr Factor kCondomSeizure{kMechanism, "condoms taken or used as evidence", {Lever::seizure}, {Q::condom_seizure}};
constexpr Factor kCondomPrecarious{kMechanism, "precarious status", {Lever::migrant_sex_work}, {Q::condom_precarious}};
constexpr Factor kCondomPoverty{kMechanism, "money trouble", {}, {Q::condom_poverty}};
constexpr Factor kCondomViolence{kMechanism, "past violence", {}, {Q::condom_violence}};
constexpr Factor kCondomAutonomy{
    kMechanism, "exploited or trafficked", {}, {Q::condom_exploited, Q::condom_trafficked}};
constexpr Factor kCondomTie{kMechanism, "ties to peers or an organisation", {}, {Q::condom_tie}};
constexpr Factor kCondomManaged{kMechanism, "managed venue", {}, {Q::condom_managed}};
constexpr Factor kCondomBanned{
    kMechanism, "managed venue outside the law", {Lever::third_parties}, {Q::condom_managed_banned}};
constexpr Factor kSupport{kMechanism, "stigma, organisations and services", {}, {}};
constexpr Factor kHiv{kMechanism,
                      "HIV incidence as measured",
                      {},
                      {Q::hiv_incidence, Q::hiv_prevalence, Q::client_hiv, Q::client_suppressed, Q::infection_frailty}};
constexpr Factor kHivWork{kMechanism,
                          "exposure at work: encounters, condoms, curable STI",
                          {},
                          {Q::hiv_work_share, Q::hiv_to_client, Q::condom_efficacy, Q::hiv_art, Q::hiv_sti}};
constexpr Factor kSti{kMechanism,
                      "curable STI as measured",
                      {},
                      {Q::sti_prevalence, Q::sti_to_client, Q::client_sti, Q::infection_frailty}};
constexpr Factor kStiWork{kMechanism, "exposure at work: encounters and condoms", {}, {Q::condom_efficacy}};
constexpr Factor kCure{
    kMechanism, "cure of the curable STI", {}, {Q::sti_untreated, Q::sti_testing, Q::sti_client_cure}};
constexpr Factor kCare{kMechanism, "HIV care as measured", {}, {Q::hiv_suppressed, Q::care_lapse}};
constexpr Factor kCareHaste{kMechanism, "hiding from police", {}, {Q::care_haste}};
constexpr Factor kCareTie{kMechanism, "ties to peers or an organisation", {}, {Q::care_tie}};
constexpr Factor kCareHousing{kMechanism, "unstable housing", {}, {Q::care_housing}};
constexpr Factor kCarePoverty{kMechanism, "money trouble", {}, {Q::care_poverty}};
constexpr Factor kCareCompulsory{kMechanism,
                                 "compulsory testing with disclosure",
                                 {Lever::health_testing, Lever::health_results},
                                 {Q::care_compulsory}};
constexpr Factor kCareCustody{kMechanism, "custody interrupts treatment", {}, {Q::care_lapse_custody}};

double compulsory(const Levers& law) {
  return law.health_testing() == HealthTesting::compulsory && law.health_results() == HealthResults::disclosed ? 1 : 0;
}

double banned(const Levers& law) { return law.third_parties() == ThirdParties::prohibited ? 1 : 0; }

double natural_recovery(const Draw& q) { return 1 / q[Q::sti_untreated]; }

// Prevalence p is kept by acquisition a and recovery r when a (1 - p) = r p.
double kept_by(double recovery, double prevalence) {
  return prevalence < 1 ? recovery * prevalence / (1 - prevalence) : 0;
}

}  // namespace

Health::Health(const Circumstances& c)
    : c_(c), condomless_odds_(exact::exp(exact::logit(c.q[Q::condomless]) + c.anchors.condomless_logit)) {}

double Health::exposed_share(double condomless, const Draw& q) {
  return condomless + (1 - condomless) * (1 - q[Q::condom_efficacy]);
}

double Health::hiv_infectiousness(Hiv state, const Draw& q) {
  switch (state) {
    case Hiv::negative:
      return 0;
    case Hiv::infected:
      return 1;
    case Hiv::suppressed:
      return 1 - q[Q::hiv_art];
  }
  return 0;
}

double Health::sti_recovery_rate(const Draw& q) { return natural_recovery(q) + q[Q::sti_testing]; }
double Health::sti_acquisition_rate(const Draw& q) { return kept_by(sti_recovery_rate(q), q[Q::sti_prevalence]); }
double Health::care_start_rate(const Draw& q) {
  return kept_by(q[Q::care_lapse], std::min(q[Q::hiv_suppressed], info(Q::hiv_prevalence).most));
}

namespace {

// The x in [0, most] at which an increasing function crosses zero; 0 or `most` if it does not. Bisection to the last
// bit that matters.
template <class Increasing>
double crossing(double most, const Increasing& f) {
  constexpr int kHalvings = 60;
  double low = 0, high = most;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = kHalf * (low + high);
    (f(middle) < 0 ? low : high) = middle;
  }
  return high;
}

}  // namespace

// A class with v visits acquires HIV at a = b v P and is replaced at rate t by people with prevalence p0; stationary:
// (t p0 + a) / (t + a). The STI: a = b v P + e, cured at r: (a + t s) / (a + r + t). p0 and e are such that visits show
// the setting's prevalence s; where work alone would exceed it, e = 0 and b is less than published.
Health::ClientRates Health::client_rates(const Draw& q, double hiv_pressure, double sti_pressure,
                                         std::span<const ClientClass> classes) {
  ClientRates rates;
  const double turnover = q[Q::client_turnover];
  const double hiv_measured = q[Q::client_hiv], hiv_per_act = kWeeksInYear * q[Q::hiv_to_client];
  const auto hiv_excess = [&](double per_pressure, double on_entry) {
    double prevalence = 0;
    for (const ClientClass& c : classes) {
      const double acquired = per_pressure * hiv_pressure * c.visits;
      prevalence += c.share_of_visits * (acquired + turnover * on_entry) / (acquired + turnover);
    }
    return prevalence - hiv_measured;
  };
  const bool hiv_exceeds = hiv_excess(hiv_per_act, 0) > 0;
  rates.hiv_per_pressure =
      hiv_exceeds ? crossing(hiv_per_act, [&](double b) { return hiv_excess(b, 0); }) : hiv_per_act;
  rates.hiv_on_entry = hiv_exceeds ? 0 : crossing(hiv_measured, [&](double p0) { return hiv_excess(hiv_per_act, p0); });

  rates.sti_recovery = natural_recovery(q) + q[Q::sti_client_cure];
  const double measured = q[Q::client_sti], per_act = kWeeksInYear * q[Q::sti_to_client];
  const auto excess = [&](double per_pressure, double elsewhere) {
    double prevalence = 0;
    for (const ClientClass& c : classes) {
      const double acquired = per_pressure * sti_pressure * c.visits + elsewhere;
      prevalence += c.share_of_visits * (acquired + turnover * measured) / (acquired + rates.sti_recovery + turnover);
    }
    return prevalence - measured;
  };
  const bool work_exceeds = excess(per_act, 0) > 0;
  rates.sti_per_pressure = work_exceeds ? crossing(per_act, [&](double b) { return excess(b, 0); }) : per_act;
  rates.sti_elsewhere =
      work_exceeds ? 0 : crossing(kept_by(rates.sti_recovery, measured), [&](double e) { return excess(per_act, e); });
  return rates;
}

void Health::fill(RowBuilder& row) const {
  if (row.profile.at_work()) {
    condoms(row);
    infection(row);
  }
  care(row);
}

void Health::condoms(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  row.note("condomless", q[Q::condomless], kCondom, true);
  double odds = condomless_odds_;
  const auto change = [&](double odds_ratio, const Factor& why) {
    odds *= odds_ratio;
    row.note("condomless", odds_ratio, why);
  };
  change(c_.power(Q::condom_haste, row.x.haste), kCondomHaste);
  const double taken =
      blend(c_.reference.seizes(kSeizeCondoms) ? 1 : 0, c_.law.seizes(kSeizeCondoms) ? 1 : 0, q[Q::police_practice]);
  if (taken > 0) change(c_.power(Q::condom_seizure, taken * std::min(1.0, row.x.contacts)), kCondomSeizure);
  if (row.x.precarious > 0) change(c_.power(Q::condom_precarious, row.x.precarious), kCondomPrecarious);
  if (p.poor()) change(q[Q::condom_poverty], kCondomPoverty);
  if (p.is(PastViolence::yes)) change(q[Q::condom_violence], kCondomViolence);
  if (!p.is(Autonomy::free))
    change(p.is(Autonomy::trafficked) ? q[Q::condom_trafficked] : q[Q::condom_exploited], kCondomAutonomy);
  if (p.is(Tie::in_touch)) change(q[Q::condom_tie], kCondomTie);
  if (p.is(Venue::managed)) {
    change(q[Q::condom_managed], kCondomManaged);
    const double more = blend(0, banned(c_.law) - banned(c_.reference), q[Q::police_practice]);
    change(c_.power(Q::condom_managed_banned, more), kCondomBanned);
  }
  change(row.x.support.condomless, kSupport);
  row.x.condomless = odds / (1 + odds);
}

void Health::infection(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  const double exposure = row.x.encounters * exposed_share(row.x.condomless, q);  // encounters a week that count

  if (p.is(Hiv::negative)) {
    row.base(Process::hiv_acquisition, q[Q::hiv_incidence], kHiv);
    const double relative = c_.anchors.hiv_work * exposure * (p.is(Sti::yes) ? q[Q::hiv_sti] : 1);
    row.times(Process::hiv_acquisition, 1 - q[Q::hiv_work_share] + q[Q::hiv_work_share] * relative, kHivWork);
  }
  if (p.is(Sti::no)) {
    row.base(Process::sti_acquisition, c_.anchors.sti_acquisition * sti_acquisition_rate(q), kSti);
    row.times(Process::sti_acquisition, exposure, kStiWork);
  }
  row.contribution.hiv_to_clients = to_fixed(exposure * hiv_infectiousness(p.get<Hiv>(), q));
  row.contribution.sti_to_clients = to_fixed(p.is(Sti::yes) ? exposure : 0);
}

void Health::care(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  const double testing = p.at_work() ? c_.power(Q::care_haste, row.x.haste - c_.anchors.mean_haste) : 1;
  const double tie = p.is(Tie::in_touch) ? q[Q::care_tie] : 1;
  const double money = p.poor() ? q[Q::care_poverty] : 1;
  const double forced = c_.power(Q::care_compulsory, compulsory(c_.law) - compulsory(c_.reference));

  if (p.is(Sti::yes)) {
    // Natural clearance needs nobody; testing and cure do.
    const double share = q[Q::sti_testing] / sti_recovery_rate(q);
    row.base(Process::sti_recovery, c_.anchors.sti_recovery * sti_recovery_rate(q), kCure);
    row.times(Process::sti_recovery, 1 - share + share * testing * tie * money * forced * row.x.support.testing,
              kCareHaste);
  }
  if (p.is(Hiv::infected) && p.at_work()) {
    row.base(Process::hiv_care, c_.anchors.care_start * care_start_rate(q), kCare);
    row.times(Process::hiv_care, testing, kCareHaste);
    row.times(Process::hiv_care, tie, kCareTie);
    row.times(Process::hiv_care, money, kCarePoverty);
    if (p.is(Housing::unstable)) row.times(Process::hiv_care, q[Q::care_housing], kCareHousing);
    row.times(Process::hiv_care, forced, kCareCompulsory);
    row.times(Process::hiv_care, row.x.support.care, kSupport);
  }
  if (p.is(Hiv::suppressed)) {
    row.base(Process::hiv_care, c_.anchors.care_lapse * q[Q::care_lapse], kCare);
    if (!p.at_work()) row.times(Process::hiv_care, q[Q::care_lapse_custody], kCareCustody);
    if (p.is(Housing::unstable)) row.times(Process::hiv_care, 1 / q[Q::care_housing], kCareHousing);
  }
}

const Declaration& Health::declaration() {
  static constexpr const Factor* kFactors[] = {&kCondom,
                                               &kCondomHaste,
                                               &kCondomSeizure,
                                               &kCondomPrecarious,
                                               &kCondomPoverty,
                                               &kCondomViolence,
                                               &kCondomAutonomy,
                                               &kCondomTie,
                                               &kCondomManaged,
                                               &kCondomBanned,
                                               &kHiv,
                                               &kHivWork,
                                               &kSti,
                                               &kStiWork,
                                               &kCure,
                                               &kCare,
                                               &kCareHaste,
                                               &kCareTie,
                                               &kCarePoverty,
                                               &kCareCompulsory,
                                               &kCareCustody,
                                               &kCareHousing,
                                               &kSupport};
  static constexpr std::string_view kReads[] = {
      "haste",        "contacts",        "precarious",    "encounters", "money", "housing", "support.condomless",
      "support.care", "support.testing", "past_violence", "autonomy",   "tie",   "venue",   "hiv",
      "sti",          "custody",         "client_hiv",    "client_sti", "demand"};
  static constexpr std::string_view kWrites[] = {"condomless",   "hiv_acquisition", "hiv_care",  "sti_acquisition",
                                                 "sti_recovery", "client_hiv",      "client_sti"};
  static constexpr Declaration kDeclaration{kMechanism, "Health: condoms, HIV, curable STI, care", kFactors, kReads,
                                            kWrites};
  return kDeclaration;
}

}  // namespace aftermath
