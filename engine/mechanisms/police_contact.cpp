#include "engine/mechanisms/police_contact.h"

#include <algorithm>

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "police_contact";
constexpr Factor kMeasured{
    kMechanism,
    "contacts as measured, and the prohibitions that bring them",
    {Lever::selling, Lever::soliciting, Lever::third_parties, Lever::working_together, Lever::migrant_sex_work,
     Lever::buying},
    {Q::contact, Q::enforcement_low, Q::enforcement_medium, Q::enforcement_high, Q::police_residual,
     Q::police_client_spill, Q::police_zoned, Q::police_regulated, Q::police_unlicensed, Q::police_practice}};
constexpr Factor kHomeless{kMechanism, "unstable housing", {}, {Q::police_homeless}};
constexpr Factor kTrans{kMechanism, "trans women", {}, {Q::police_trans}};
constexpr Factor kArrest{kMechanism,
                         "own conduct prohibited: arrest or fine",
                         {Lever::selling, Lever::soliciting, Lever::working_together},
                         {Q::police_arrest, Q::police_fine, Q::police_custody_weeks, Q::police_frailty}};
constexpr Factor kRemoval{kMechanism,
                          "sex work against the visa: detention and removal",
                          {Lever::migrant_sex_work},
                          {Q::police_removal, Q::police_removal_barred, Q::police_removed_after_detention,
                           Q::police_immigration_weeks, Q::police_return}};
constexpr Factor kSeizure{kMechanism, "seizure of property", {Lever::seizure}, {Q::police_seizure}};
constexpr Factor kCustody{
    kMechanism,
    "time in custody",
    {Lever::disposition_weeks},
    {Q::police_custody_weeks, Q::police_immigration_weeks, Q::raid_rehabilitation_weeks, Q::police_return}};

Levels enforcement_levels(const Draw& q) {
  return {q[Q::enforcement_low], q[Q::enforcement_medium], q[Q::enforcement_high]};
}

double removal_share(const Levers& law, const Draw& q) {
  switch (law.migrant_sex_work()) {
    case MigrantSexWork::allowed:
      return 0;
    case MigrantSexWork::barred:
      return q[Q::police_removal_barred];
    case MigrantSexWork::deportable:
      return q[Q::police_removal];
  }
  return 0;
}

bool seizes_anything(const Levers& law) {
  return law.seizes(kSeizeMoney) || law.seizes(kSeizePhones) || law.seizes(kSeizeCondoms);
}

}  // namespace

PoliceContact::PoliceContact(const Circumstances& c)
    : c_(c),
      law_(by_prohibition(c.law, c.q)),
      reference_(by_prohibition(c.reference, c.q)),
      residual_(c.q[Q::police_residual] * kPer100) {}

PoliceContact::ByProhibition PoliceContact::by_prohibition(const Levers& law, const Draw& q) {
  const Levels levels = enforcement_levels(q);
  const auto rate = [&](Lever lever, double reached) {
    return reached > 0 ? reached * kPer100 * per_100_per_year(law[lever].enforcement, levels) : 0;
  };
  const double selling = law.selling() == Selling::prohibited ? 1
                         : law.selling() == Selling::licensed ? q[Q::police_unlicensed]
                                                              : 0;
  const double soliciting = law.soliciting() == Soliciting::prohibited ? 1
                            : law.soliciting() == Soliciting::zoned    ? q[Q::police_zoned]
                                                                       : 0;
  const double third = law.third_parties() == ThirdParties::prohibited  ? 1
                       : law.third_parties() == ThirdParties::regulated ? q[Q::police_regulated]
                                                                        : 0;
  return {rate(Lever::selling, selling),
          rate(Lever::soliciting, soliciting),
          rate(Lever::third_parties, third),
          rate(Lever::working_together, law.working_together() == WorkingTogether::prohibited ? 1 : 0),
          rate(Lever::migrant_sex_work, law.migrant_sex_work() == MigrantSexWork::allowed ? 0 : 1),
          rate(Lever::buying, law.buying() == Buying::prohibited ? 1 : 0)};
}

PoliceContact::Reach PoliceContact::reach(const ByProhibition& rates, Profile profile) const {
  const double own =
      rates.selling + profile.one_if(Venue::street) * rates.soliciting + profile.one_if(Venue::shared) * rates.together;
  const double migrant = profile.one_if(Status::unpermitted) * rates.migrant;
  const double others =
      profile.one_if(ThirdParty::has_one) * rates.third_parties + c_.q[Q::police_client_spill] * rates.clients;
  return {residual_ + own + migrant + others, own, migrant};
}

double PoliceContact::at_risk_when_reporting(const Levers& law, Profile profile, double irregular) {
  const bool charge = law.selling() == Selling::prohibited ||
                      (profile.is(Venue::street) && law.soliciting() == Soliciting::prohibited) ||
                      (profile.is(Venue::shared) && law.working_together() == WorkingTogether::prohibited);
  if (charge) return 1;
  if (!profile.is(Status::unpermitted)) return 0;
  return law.migrant_sex_work() == MigrantSexWork::allowed ? irregular : 1;
}

void PoliceContact::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  const Draw& q = c_.q;
  const double practice = q[Q::police_practice];
  const Reach now = reach(law_, p), then = reach(reference_, p);

  row.x.at_risk_reporting = at_risk_when_reporting(c_.law, p, q[Q::exploit_irregular]);
  row.x.at_risk_reporting_reference = at_risk_when_reporting(c_.reference, p, q[Q::exploit_irregular]);
  row.x.precarious = p.one_if(Status::unpermitted) *
                     (c_.law.migrant_sex_work() == MigrantSexWork::allowed ? q[Q::exploit_irregular] : 1);

  if (!p.at_work()) {
    const double weeks = p.is(Custody::police)            ? q[Q::police_custody_weeks]
                         : p.is(Custody::immigration)     ? q[Q::police_immigration_weeks]
                         : c_.law.disposition_weeks() > 0 ? c_.law.disposition_weeks()
                                                          : q[Q::raid_rehabilitation_weeks];
    row.base(Process::custody_release, p.is(Custody::removed) ? q[Q::police_return] : kWeeksInYear / weeks, kCustody);
    row.shares.removed_after_detention = static_cast<float>(q[Q::police_removed_after_detention]);
    return;
  }

  const double contacts = c_.anchors.contacts * blend(then.all, now.all, practice);
  row.base(Process::police_contact, contacts, kMeasured);
  if (p.is(Housing::unstable)) row.times(Process::police_contact, q[Q::police_homeless], kHomeless);
  if (p.is(Gender::trans_woman)) row.times(Process::police_contact, q[Q::police_trans], kTrans);
  row.x.contacts = row.rate(Process::police_contact);

  const double all = blend(then.all, now.all, practice);
  row.x.liable = all > 0 ? blend(then.own, now.own, practice) / all : 0;
  row.x.liable_migrant = all > 0 ? blend(then.migrant, now.migrant, practice) / all : 0;
  const double arrest = row.x.liable * q[Q::police_arrest];
  const double fine = row.x.liable * q[Q::police_fine];
  const double removal =
      row.x.liable_migrant * blend(removal_share(c_.reference, q), removal_share(c_.law, q), practice);
  const double fit = std::max(1.0, arrest + fine + removal);  // shares of one contact add up to 1 at most
  row.shares.arrest = static_cast<float>(arrest / fit);
  row.shares.fine = static_cast<float>(fine / fit);
  row.shares.immigration_detention = static_cast<float>(removal / fit);
  row.note("arrest", arrest, kArrest, true);
  row.note("immigration_detention", removal, kRemoval, true);

  const double seizure =
      q[Q::police_seizure] * blend(seizes_anything(c_.reference) ? 1 : 0, seizes_anything(c_.law) ? 1 : 0, practice);
  row.shares.seizure = static_cast<float>(seizure);
  row.note("seizure", seizure, kSeizure, true);
}

const Declaration& PoliceContact::declaration() {
  static constexpr const Factor* kFactors[] = {&kMeasured, &kHomeless, &kTrans,  &kArrest,
                                               &kRemoval,  &kSeizure,  &kCustody};
  static constexpr std::string_view kReads[] = {"venue", "status", "third_party", "housing", "gender", "custody"};
  static constexpr std::string_view kWrites[] = {"police_contact", "custody_release",       "contacts", "liable",
                                                 "arrest",         "immigration_detention", "seizure"};
  static constexpr Declaration kDeclaration{kMechanism, "Police contact", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
