#include "engine/mechanisms/raids.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "raids";
constexpr Factor kHow{kMechanism,
                      "raids on workplaces",
                      {Lever::raids, Lever::raids_targeting, Lever::participation},
                      {Q::participation_targeting, Q::participation_consulted, Q::services_delivered, Q::raid_medium,
                       Q::raid_low, Q::raid_high, Q::raid_complaint_ratio, Q::raid_present, Q::police_practice}};
constexpr Factor kHomes{
    kMechanism, "raids on homes", {Lever::raids_homes, Lever::raids}, {Q::raid_home_ratio, Q::raid_medium}};
constexpr Factor kTest{
    kMechanism,
    "identification of trafficked persons",
    {Lever::trafficking_definition, Lever::raids_targeting, Lever::non_punishment, Lever::residence_permit},
    {Q::raid_flag_trafficked, Q::raid_flag_other, Q::raid_complaint_sensitivity, Q::raid_conflated, Q::raid_tie,
     Q::raid_nonpunishment, Q::raid_permit, Q::raid_conditional}};
constexpr Factor kFate{
    kMechanism,
    "what happens to people identified",
    {Lever::disposition, Lever::disposition_weeks, Lever::non_punishment, Lever::residence_permit},
    {Q::raid_freed, Q::raid_referral, Q::raid_punished, Q::raid_rehabilitation_weeks, Q::migration_granted}};
constexpr Factor kOthers{kMechanism,
                         "what happens to people not identified",
                         {Lever::selling, Lever::working_together, Lever::migrant_sex_work},
                         {Q::raid_arrest, Q::raid_detain_migrant}};
constexpr Factor kProperty{kMechanism,
                           "property seized, test results disclosed",
                           {Lever::seizure, Lever::health_testing, Lever::health_results},
                           {Q::raid_seizure}};
constexpr Factor kClosure{
    kMechanism, "workplaces closed", {Lever::third_parties, Lever::working_together}, {Q::raid_closure}};

double one_if(bool condition) { return condition ? 1 : 0; }

double raids_per_year(const Levers& law, const Draw& q) {
  return kPer100 * per_100_per_year(law[Lever::raids].level, {q[Q::raid_low], q[Q::raid_medium], q[Q::raid_high]});
}

double permit_strength(const Levers& law, const Draw& q) {
  switch (law.residence_permit()) {
    case ResidencePermit::none:
      return 0;
    case ResidencePermit::conditional:
      return q[Q::raid_conditional];
    case ResidencePermit::unconditional:
      return 1;
  }
  return 0;
}

// Share of raids that follow a complaint.
double complaint_led(const Levers& law, const Draw& q) {
  if (law.targeting() == Targeting::complaint_led) return 1;
  return q[Q::participation_targeting] * q[Q::services_delivered] * participation_of(law, q);
}

double odds_shifted(double p, double odds_ratio) {
  if (p <= 0 || p >= 1) return p;
  const double odds = p / (1 - p) * odds_ratio;
  return odds / (1 + odds);
}

// The worker herself breaks the law by being there.
bool liable_when_found(const Levers& law, Profile p) {
  return law.selling() == Selling::prohibited ||
         (p.is(Venue::shared) && law.working_together() == WorkingTogether::prohibited);
}

bool seizes_anything(const Levers& law) {
  return law.seizes(kSeizeMoney) || law.seizes(kSeizePhones) || law.seizes(kSeizeCondoms);
}

bool closes(const Levers& law, Venue venue) {
  return venue == Venue::managed ? law.third_parties() == ThirdParties::prohibited
                                 : venue == Venue::shared && law.working_together() == WorkingTogether::prohibited;
}

// The people found, under one law: probabilities of each fate.
struct Fate {
  double identified = 0, punished = 0, arrest = 0, detention = 0, seizure = 0, disclosed = 0;
  double rehabilitated = 0, imprisoned = 0, deported = 0, permit = 0;  // of those identified
};

Fate fate(const Levers& law, const Draw& q, Profile p) {
  Fate f;
  f.identified = Raids::identified(law, q, p);
  f.punished = law.non_punishment() ? 0 : q[Q::raid_punished];
  f.arrest = liable_when_found(law, p) ? q[Q::raid_arrest] : 0;
  f.detention =
      p.is(Status::unpermitted) && law.migrant_sex_work() != MigrantSexWork::allowed ? q[Q::raid_detain_migrant] : 0;
  f.seizure = seizes_anything(law) ? q[Q::raid_seizure] : 0;
  f.disclosed =
      one_if(law.health_testing() == HealthTesting::compulsory && law.health_results() == HealthResults::disclosed);
  const bool may_stay = !p.migrant() || permit_strength(law, q) >= 1;
  f.rehabilitated = one_if(law.disposition() == Disposition::compulsory_rehabilitation);
  f.imprisoned = one_if(law.disposition() == Disposition::detention);
  f.permit =
      p.is(Autonomy::trafficked) && p.is(Status::unpermitted) ? permit_strength(law, q) * q[Q::migration_granted] : 0;
  f.deported = one_if(law.disposition() == Disposition::deportation && p.is(Status::unpermitted) && !may_stay);
  return f;
}

}  // namespace

Raids::Raids(const Circumstances& c) : c_(c), per_workplace_year_(0), complaint_led_(0) {
  const double practice = c.q[Q::police_practice];
  per_workplace_year_ = blend(raids_per_year(c.reference, c.q), raids_per_year(c.law, c.q), practice);
  complaint_led_ = blend(complaint_led(c.reference, c.q), complaint_led(c.law, c.q), practice);
  for (const Venue venue : {Venue::managed, Venue::shared})
    closure_[static_cast<std::size_t>(venue)] =
        c.q[Q::raid_closure] * blend(one_if(closes(c.reference, venue)), one_if(closes(c.law, venue)), practice);
}

Raids::WorkplaceRates Raids::workplace_rates(double struck) const {
  const double ratio = c_.q[Q::raid_complaint_ratio];
  const double without = 1 / (struck * ratio + 1 - struck);  // relative to the mean rate
  return {per_workplace_year_ * (complaint_led_ * ratio * without + 1 - complaint_led_),
          per_workplace_year_ * (complaint_led_ * without + 1 - complaint_led_)};
}

double Raids::identified(const Levers& law, const Draw& q, Profile p) {
  double flagged = q[Q::raid_flag_other];
  if (p.is(Autonomy::trafficked)) {
    double odds_ratio = law.targeting() == Targeting::complaint_led ? q[Q::raid_complaint_sensitivity] : 1;
    if (p.is(Tie::in_touch)) odds_ratio *= q[Q::raid_tie];
    if (law.non_punishment()) odds_ratio *= q[Q::raid_nonpunishment];
    if (p.migrant()) odds_ratio *= exact::pow(q[Q::raid_permit], permit_strength(law, q));
    flagged = odds_shifted(q[Q::raid_flag_trafficked], odds_ratio);
  }
  return law.definition() == TraffickingDefinition::conflated ? std::max(flagged, q[Q::raid_conflated]) : flagged;
}

void Raids::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work()) return;
  const Draw& q = c_.q;
  const double practice = q[Q::police_practice];
  const Fate then = fate(c_.reference, q, p), now = fate(c_.law, q, p);
  const auto mix = [&](double Fate::*field) { return blend(then.*field, now.*field, practice); };

  row.shares.present = static_cast<float>(q[Q::raid_present]);
  row.shares.identified = static_cast<float>(mix(&Fate::identified));
  const auto referred = [](const Levers& law) { return one_if(law.disposition() == Disposition::voluntary_referral); };
  const double referral = practice * (referred(c_.law) - referred(c_.reference));
  row.shares.freed = static_cast<float>(odds_shifted(q[Q::raid_freed], c_.power(Q::raid_referral, referral)));
  row.shares.permit = static_cast<float>(mix(&Fate::permit));
  row.shares.punished = static_cast<float>(mix(&Fate::punished));
  row.shares.raid_arrest = static_cast<float>(mix(&Fate::arrest));
  row.shares.raid_detention = static_cast<float>(mix(&Fate::detention));
  row.shares.raid_seizure = static_cast<float>(mix(&Fate::seizure));
  row.shares.raid_disclosed = static_cast<float>(mix(&Fate::disclosed));
  const double rehabilitated = mix(&Fate::rehabilitated), imprisoned = mix(&Fate::imprisoned),
               deported = mix(&Fate::deported);
  row.shares.disposition = {static_cast<float>(rehabilitated), static_cast<float>(rehabilitated + imprisoned),
                            static_cast<float>(rehabilitated + imprisoned + deported)};
  row.note("raided", per_workplace_year_, kHow, true);
  row.note("identified", row.shares.identified, kTest, true);
  row.note("freed", row.shares.freed, kFate, true);
  row.note("punished_when_identified", row.shares.punished, kFate, true);
  row.note("detained_when_not_identified", row.shares.raid_detention, kOthers, true);
  row.note("raid_seizure", row.shares.raid_seizure, kProperty, true);
  row.note("workplace_closed", closure(p.get<Venue>()), kClosure, true);

  if (p.is(Venue::solo)) {
    const double homes = blend(c_.reference.raids_homes() ? raids_per_year(c_.reference, q) : 0,
                               c_.law.raids_homes() ? raids_per_year(c_.law, q) : 0, practice);
    row.base(Process::home_raid, q[Q::raid_home_ratio] * homes, kHomes);
  }
}

const Declaration& Raids::declaration() {
  static constexpr const Factor* kFactors[] = {&kHow, &kHomes, &kTest, &kFate, &kOthers, &kProperty, &kClosure};
  static constexpr std::string_view kReads[] = {"venue", "status", "autonomy", "tie", "trafficked_workplaces"};
  static constexpr std::string_view kWrites[] = {"home_raid",
                                                 "raided",
                                                 "identified",
                                                 "freed",
                                                 "punished_when_identified",
                                                 "detained_when_not_identified",
                                                 "raid_seizure",
                                                 "workplace_closed",
                                                 "custody",
                                                 "autonomy"};
  static constexpr Declaration kDeclaration{kMechanism, "Raids and rescue", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
