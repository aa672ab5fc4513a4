#include "engine/mechanisms/organising.h"

#include "engine/base/exact_math.h"

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
constexpr Factor kTies{kMechanism, "organisations make ties", {}, {Q::organising_ties}};
constexpr Factor kLabour{
    kMechanism, "labour organising", {Lever::organisations_labour_organising}, {Q::organising_labour}};
constexpr Factor kEmpowered{kMechanism,
                            "economic empowerment",
                            {Lever::organisations_economic_empowerment},
                            {Q::organising_condomless, Q::organising_poverty}};
constexpr Factor kProtected{
    kMechanism, "social protection", {Lever::organisations_social_protection}, {Q::organising_protection}};
constexpr Factor kLegal{kMechanism,
                        "legal services of organisations",
                        {Lever::organisations_legal_services},
                        {Q::organising_arrest, Q::organising_report}};
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

// Hidden people are harder to find, and organisations are outside the law themselves where its members' work is.
double Organising::reach(const Levers& law, const RowBuilder& row) const {
  const bool banned =
      law.working_together() == WorkingTogether::prohibited || law.third_parties() == ThirdParties::prohibited;
  return (1 - c_.q[Q::organising_haste] * row.x.haste) * (banned ? 1 - c_.q[Q::organising_banned] : 1);
}

void Organising::fill(RowBuilder& row) const {
  if (!row.profile.at_work()) return;
  const Draw& q = c_.q;
  const double now = reach(c_.law, row), then = reach(c_.reference, row);
  row.x.funding = now_.funding;
  row.x.organised = now_.all * now - then_.all * then;
  row.note("organised", row.x.organised, kReach, true);
  if (row.profile.is(Tie::isolated))
    row.times(Process::tie_change, exact::pow(q[Q::organising_ties], row.x.organised), kTies);

  const auto more = [&](double Programmes::*part) { return now_.*part * now - then_.*part * then; };
  const auto change = [&](double& what, std::string_view target, Q size, double Programmes::*part, const Factor& why) {
    const double factor = exact::pow(q[size], more(part));
    what *= factor;
    row.note(target, factor, why);
  };
  Support& s = row.x.support;
  change(s.exploitation, "support.exploitation", Q::organising_labour, &Programmes::labour, kLabour);
  change(s.condomless, "support.condomless", Q::organising_condomless, &Programmes::economic, kEmpowered);
  change(s.poverty_out, "support.poverty_out", Q::organising_poverty, &Programmes::economic, kEmpowered);
  change(s.poverty_in, "support.poverty_in", Q::organising_protection, &Programmes::protection, kProtected);
  change(s.report, "support.report", Q::organising_report, &Programmes::legal, kLegal);
  change(s.depression, "support.depression", Q::organising_depression, &Programmes::support, kPsychological);
  const double arrest = exact::pow(q[Q::organising_arrest], more(&Programmes::legal));
  row.shares.arrest = static_cast<float>(static_cast<double>(row.shares.arrest) * arrest);
  row.note("arrest", arrest, kLegal);
}

const Declaration& Organising::declaration() {
  static constexpr const Factor* kFactors[] = {&kReach,     &kTies,  &kLabour,       &kEmpowered,
                                               &kProtected, &kLegal, &kPsychological};
  static constexpr std::string_view kReads[] = {"haste", "tie"};
  static constexpr std::string_view kWrites[] = {"organised",          "tie_change",          "support.exploitation",
                                                 "support.condomless", "support.poverty_out", "support.poverty_in",
                                                 "support.report",     "support.depression",  "arrest"};
  static constexpr Declaration kDeclaration{kMechanism, "Organising", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
