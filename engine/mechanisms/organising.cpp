#include "engine/mechanisms/organising.h"

#include <algorithm>

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "organising";
constexpr Factor kReach{kMechanism,
                        "whom organisations reach",
                        {Lever::organisations_labour_organising, Lever::organisations_economic_empowerment,
                         Lever::organisations_social_protection, Lever::organisations_legal_services,
                         Lever::organisations_psychological_support, Lever::working_together, Lever::third_parties},
                        {Q::organising_half, Q::organising_haste, Q::organising_banned, Q::services_delivered}};
constexpr Factor kTies{kMechanism, "outreach", {}, {Q::organising_outreach}};
constexpr Factor kMobilised{kMechanism, "peers and collectives", {}, {Q::organising_condomless}};
constexpr Factor kLabour{
    kMechanism, "labour organising", {Lever::organisations_labour_organising}, {Q::organising_labour}};
constexpr Factor kEmpowered{
    kMechanism, "economic empowerment", {Lever::organisations_economic_empowerment}, {Q::organising_poverty}};
constexpr Factor kProtected{
    kMechanism, "social protection", {Lever::organisations_social_protection}, {Q::organising_protection}};
constexpr Factor kLegal{kMechanism,
                        "legal services of organisations",
                        {Lever::organisations_legal_services},
                        {Q::organising_arrest, Q::organising_report, Q::organising_crisis}};
constexpr Factor kPsychological{kMechanism,
                                "psychological support of organisations",
                                {Lever::organisations_psychological_support},
                                {Q::organising_depression}};

}  // namespace

Organising::Organising(const Circumstances& c) : c_(c), now_(programmes(c.law)), then_(programmes(c.reference)) {}

// Funding saturates: half of what can be done at the half funding.
Organising::Programmes Organising::programmes(const Levers& law) const {
  const double half = c_.q[Q::organising_half];
  Programmes p;
  const auto part = [&](Lever lever) {
    const double then = c_.reference.number(lever);
    const double funding = then + c_.q[Q::services_delivered] * (law.number(lever) - then);
    p.funding += funding;
    return funding / (funding + half);
  };
  p.labour = part(Lever::organisations_labour_organising);
  p.economic = part(Lever::organisations_economic_empowerment);
  p.protection = part(Lever::organisations_social_protection);
  p.legal = part(Lever::organisations_legal_services);
  p.support = part(Lever::organisations_psychological_support);
  p.all = p.funding / (p.funding + half);
  return p;
}

// Organisations are outside the law themselves where their members' work is.
double Organising::free_to_work(const Levers& law) const {
  const bool banned =
      law.working_together() == WorkingTogether::prohibited || law.third_parties() == ThirdParties::prohibited;
  return banned ? 1 - c_.q[Q::organising_banned] : 1;
}

// Hidden people are harder to find.
double Organising::reach(const Levers& law, const RowBuilder& row) const {
  return (1 - c_.q[Q::organising_haste] * row.x.haste) * free_to_work(law);
}

void Organising::fill(RowBuilder& row) const {
  if (!row.profile.at_work()) return;
  const Draw& q = c_.q;
  const double now = reach(c_.law, row), then = reach(c_.reference, row);
  row.x.funding = now_.funding;
  row.x.organised = now_.all * now - then_.all * then;
  row.note("organised", row.x.organised, kReach, true);
  // Outreach finds people at a rate of its own, however slowly ties are made without it. What the reference law funds
  // is in the measured share of ties; less than that finds fewer.
  const double unaided = row.rate(Process::tie_change);
  if (row.profile.is(Tie::isolated) && unaided > 0)
    row.times(Process::tie_change, std::max(0.0, 1 + q[Q::organising_outreach] * row.x.organised / unaided), kTies);

  const auto more = [&](double Programmes::*part) { return now_.*part * now - then_.*part * then; };
  const auto change_by = [&](double& what, std::string_view target, Q size, double extent, const Factor& why) {
    const double factor = c_.power(size, extent);
    what *= factor;
    row.note(target, factor, why);
  };
  const auto change = [&](double& what, std::string_view target, Q size, double Programmes::*part, const Factor& why) {
    change_by(what, target, size, more(part), why);
  };
  Support& s = row.x.support;
  change_by(s.condomless, "support.condomless", Q::organising_condomless, row.x.organised, kMobilised);
  change(s.exploitation, "support.exploitation", Q::organising_labour, &Programmes::labour, kLabour);
  change(s.poverty_out, "support.poverty_out", Q::organising_poverty, &Programmes::economic, kEmpowered);
  change(s.poverty_in, "support.poverty_in", Q::organising_protection, &Programmes::protection, kProtected);
  change(s.report, "support.report", Q::organising_report, &Programmes::legal, kLegal);
  change(s.client_violence, "support.client_violence", Q::organising_crisis, &Programmes::legal, kLegal);
  change(s.other_violence, "support.other_violence", Q::organising_crisis, &Programmes::legal, kLegal);
  change(s.depression, "support.depression", Q::organising_depression, &Programmes::support, kPsychological);
  // Police who are worked with arrest fewer of everybody, also of those whom organisations do not reach.
  const double advocacy = now_.legal * free_to_work(c_.law) - then_.legal * free_to_work(c_.reference);
  const double arrest = c_.power(Q::organising_arrest, advocacy);
  row.shares.arrest = static_cast<float>(static_cast<double>(row.shares.arrest) * arrest);
  row.note("arrest", arrest, kLegal);
}

const Declaration& Organising::declaration() {
  static constexpr const Factor* kFactors[] = {&kReach,     &kTies,      &kMobilised, &kLabour,
                                               &kEmpowered, &kProtected, &kLegal,     &kPsychological};
  static constexpr std::string_view kReads[] = {"haste", "tie"};
  static constexpr std::string_view kWrites[] = {"organised",
                                                 "tie_change",
                                                 "support.exploitation",
                                                 "support.condomless",
                                                 "support.poverty_out",
                                                 "support.poverty_in",
                                                 "support.report",
                                                 "support.depression",
                                                 "arrest",
                                                 "support.client_violence",
                                                 "support.other_violence"};
  static constexpr Declaration kDeclaration{kMechanism, "Organising", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
