#include "engine/mechanisms/violence.h"

#include <algorithm>

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "violence";
constexpr Factor kScreening{
    kMechanism, "screening by venue", {}, {Q::screen_street, Q::screen_managed, Q::screen_shared, Q::screen_solo}};
constexpr Factor kScreeningHaste{kMechanism, "screening lost in haste", {}, {Q::screen_loss_haste}};
constexpr Factor kScreeningReach{
    kMechanism, "screening lost with advertising", {Lever::advertising}, {Q::screen_loss_advertising}};
constexpr Factor kScreeningTie{kMechanism, "warnings from peers", {}, {Q::screen_gain_tie}};
constexpr Factor kScreeningTogether{kMechanism,
                                    "working together lawfully",
                                    {Lever::working_together, Lever::third_parties},
                                    {Q::screen_gain_together}};
constexpr Factor kClients{
    kMechanism, "violence by clients as measured", {}, {Q::client_violence_rate, Q::dangerous, Q::violence_frailty}};
constexpr Factor kScreened{kMechanism, "dangerous clients not screened out", {}, {}};
constexpr Factor kVolume{kMechanism, "number of encounters", {}, {Q::encounters}};
constexpr Factor kHaste{kMechanism, "haste, beyond lost screening", {}, {Q::violence_haste}};
constexpr Factor kIsolation{kMechanism, "isolation", {}, {Q::violence_isolation}};
constexpr Factor kThirdParty{kMechanism, "third party", {}, {Q::violence_third_party}};
constexpr Factor kPast{kMechanism, "past violence", {}, {Q::violence_past, Q::past_violence_share, Q::past_recovery}};
constexpr Factor kExploited{kMechanism, "exploited or trafficked", {}, {Q::violence_exploited, Q::violence_trafficked}};
constexpr Factor kStreet{kMechanism, "street, beyond screening", {}, {Q::violence_street}};
constexpr Factor kHomeless{kMechanism, "unstable housing", {}, {Q::violence_homeless}};
constexpr Factor kPoverty{kMechanism, "money trouble", {}, {Q::violence_poverty}};
constexpr Factor kTrans{kMechanism, "trans women", {}, {Q::violence_trans}};
constexpr Factor kSupport{kMechanism, "stigma, organisations and services", {}, {}};
constexpr Factor kOthers{
    kMechanism, "violence by managers, community or strangers as measured", {}, {Q::other_violence_rate}};
constexpr Factor kOthersAutonomy{kMechanism, "exploited or trafficked", {}, {Q::other_exploited, Q::other_trafficked}};
constexpr Factor kOthersStreet{kMechanism, "street", {}, {Q::other_street}};
constexpr Factor kPolice{kMechanism, "violence by police, per contact", {}, {Q::violence_police}};
constexpr Factor kHomicide{
    kMechanism, "homicides among violent events", {}, {Q::violence_homicide, Q::homicide_street}};
constexpr Factor kReport{kMechanism, "reporting as measured", {}, {Q::report_resident, Q::report_migrant}};
constexpr Factor kReportRisk{kMechanism,
                             "reporting at one's own risk",
                             {Lever::selling, Lever::soliciting, Lever::working_together, Lever::migrant_sex_work},
                             {Q::report_liable}};
constexpr Factor kReportImmune{
    kMechanism, "immunity for those who report", {Lever::reporting_immunity}, {Q::report_immunity}};

// Dangerous clients who are reported and stopped leave the market; impunity lets them stay (world/environment.cpp).
constexpr Factor kActed{kMechanism, "reported clients stopped", {}, {Q::violence_acted, Q::client_turnover}};

double company_lawful(const Levers& law, Profile p) {
  if (p.is(Venue::shared)) return law.working_together() == WorkingTogether::allowed ? 1 : 0;
  if (p.is(Venue::managed)) return law.third_parties() == ThirdParties::prohibited ? 0 : 1;
  return 0;
}

}  // namespace

void Violence::fill(RowBuilder& row) const {
  if (!row.profile.at_work()) return;
  screen(row);
  by_clients(row);
  by_others(row);
  report(row);
  row.contribution.reports = to_fixed(row.rate(Process::client_violence) * static_cast<double>(row.shares.report));
  row.shares.police_violence = static_cast<float>(c_.q[Q::violence_police]);
  row.note("police_violence", c_.q[Q::violence_police], kPolice, true);
  const double homicide = c_.q[Q::violence_homicide] * (row.profile.is(Venue::street) ? c_.q[Q::homicide_street] : 1);
  row.shares.homicide = static_cast<float>(std::min(1.0, homicide));
  row.note("homicide", homicide, kHomicide, true);
  if (row.profile.is(PastViolence::yes)) {
    row.base(Process::past_fading, c_.q[Q::past_recovery], kPast);
    row.times(Process::past_fading, row.x.support.fading, kSupport);
  }
}

void Violence::screen(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  constexpr Q kByVenue[] = {Q::screen_street, Q::screen_managed, Q::screen_shared, Q::screen_solo};
  double screening = q[kByVenue[static_cast<std::size_t>(p.get<Venue>())]];
  row.note("screening", screening, kScreening, true);
  const auto change = [&](double factor, const Factor& why) {
    screening *= factor;
    row.note("screening", factor, why);
  };
  change(1 - q[Q::screen_loss_haste] * row.x.haste, kScreeningHaste);
  change(1 - q[Q::screen_loss_advertising] * row.x.reach_lost, kScreeningReach);
  if (p.is(Tie::in_touch)) change(1 + q[Q::screen_gain_tie], kScreeningTie);
  change(1 + q[Q::screen_gain_together] * company_lawful(c_.law, p), kScreeningTogether);
  row.x.screening = std::clamp(screening, 0.0, info(Q::screen_street).most);
}

void Violence::by_clients(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  constexpr Process kBy = Process::client_violence;
  row.base(kBy, c_.anchors.client_violence * q[Q::client_violence_rate], kClients);
  row.times(kBy, 1 - row.x.screening, kScreened);
  row.times(kBy, row.x.encounters / q[Q::encounters], kVolume);
  row.times(kBy, c_.power(Q::violence_haste, row.x.haste), kHaste);
  row.times(kBy, c_.power(Q::violence_isolation, row.x.isolation), kIsolation);
  if (p.is(ThirdParty::has_one)) row.times(kBy, q[Q::violence_third_party], kThirdParty);
  if (p.is(PastViolence::yes)) row.times(kBy, q[Q::violence_past], kPast);
  if (!p.is(Autonomy::free))
    row.times(kBy, p.is(Autonomy::trafficked) ? q[Q::violence_trafficked] : q[Q::violence_exploited], kExploited);
  if (p.is(Venue::street)) row.times(kBy, q[Q::violence_street], kStreet);
  if (p.is(Housing::unstable)) row.times(kBy, q[Q::violence_homeless], kHomeless);
  if (p.poor()) row.times(kBy, q[Q::violence_poverty], kPoverty);
  if (p.is(Gender::trans_woman)) row.times(kBy, q[Q::violence_trans], kTrans);
  row.times(kBy, row.x.support.client_violence, kSupport);
}

void Violence::by_others(RowBuilder& row) const {
  const Draw& q = c_.q;
  const Profile p = row.profile;
  row.base(Process::other_violence, c_.anchors.other_violence * q[Q::other_violence_rate], kOthers);
  if (!p.is(Autonomy::free))
    row.times(Process::other_violence, p.is(Autonomy::trafficked) ? q[Q::other_trafficked] : q[Q::other_exploited],
              kOthersAutonomy);
  if (p.is(Venue::street)) row.times(Process::other_violence, q[Q::other_street], kOthersStreet);
  row.times(Process::other_violence, row.x.support.other_violence, kSupport);
}

// On the odds scale, relative to the reference law under which reporting was measured.
void Violence::report(RowBuilder& row) const {
  const Draw& q = c_.q;
  const double measured = q[row.profile.migrant() ? Q::report_migrant : Q::report_resident];
  row.note("violence_reported", measured, kReport, true);
  if (measured <= 0 || measured >= 1) {
    row.shares.report = static_cast<float>(measured);
    return;
  }
  const double risk = row.x.at_risk_reporting, risk_then = row.x.at_risk_reporting_reference;
  const double immune = c_.law.reporting_immunity() ? risk : 0,
               immune_then = c_.reference.reporting_immunity() ? risk_then : 0;
  const double by_risk = c_.power(Q::report_liable, risk - risk_then);
  const double by_immunity = c_.power(Q::report_immunity, immune - immune_then);
  row.note("violence_reported", by_risk, kReportRisk);
  row.note("violence_reported", by_immunity, kReportImmune);
  row.note("violence_reported", row.x.support.report, kSupport);
  const double odds = measured / (1 - measured) * by_risk * by_immunity * row.x.support.report;
  row.shares.report = static_cast<float>(odds / (1 + odds));
}

const Declaration& Violence::declaration() {
  static constexpr const Factor* kFactors[] = {
      &kScreening,  &kScreeningHaste, &kScreeningReach, &kScreeningTie,   &kScreeningTogether,
      &kClients,    &kScreened,       &kVolume,         &kHaste,          &kIsolation,
      &kThirdParty, &kPast,           &kExploited,      &kStreet,         &kHomeless,
      &kPoverty,    &kTrans,          &kOthers,         &kOthersAutonomy, &kOthersStreet,
      &kPolice,     &kHomicide,       &kReport,         &kReportRisk,     &kReportImmune,
      &kSupport,    &kActed};
  static constexpr std::string_view kReads[] = {"haste",
                                                "isolation",
                                                "reach_lost",
                                                "encounters",
                                                "demand",
                                                "dangerous_share",
                                                "venue",
                                                "tie",
                                                "third_party",
                                                "past_violence",
                                                "autonomy",
                                                "housing",
                                                "money",
                                                "gender",
                                                "status",
                                                "support.client_violence",
                                                "support.other_violence",
                                                "support.report",
                                                "support.fading"};
  static constexpr std::string_view kWrites[] = {"screening",         "client_violence", "other_violence",
                                                 "past_fading",       "police_violence", "homicide",
                                                 "violence_reported", "dangerous_pool"};
  static constexpr Declaration kDeclaration{kMechanism, "Screening and violence", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
