#include "engine/mechanisms/services.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "services";
constexpr Factor kWish{
    kMechanism,
    "who would take up services",
    {Lever::services_voluntary, Lever::services_led_by, Lever::health_testing, Lever::disposition,
     Lever::participation},
    {Q::services_wish, Q::services_tie, Q::services_haste, Q::services_led, Q::services_compulsory, Q::services_trust,
     Q::trust_lost, Q::trust_years, Q::participation_uptake, Q::participation_trust, Q::services_delivered}};
constexpr Factor kHealth{kMechanism,
                         "health services",
                         {Lever::services_health},
                         {Q::services_condomless, Q::services_care, Q::services_testing, Q::services_delivered}};
constexpr Factor kLegal{kMechanism,
                        "legal services",
                        {Lever::services_legal},
                        {Q::services_report, Q::services_regularise, Q::services_exit, Q::services_delivered}};
constexpr Factor kEconomic{kMechanism,
                           "economic services",
                           {Lever::services_economic},
                           {Q::services_poverty, Q::services_leaving, Q::services_delivered}};
constexpr Factor kProtection{kMechanism,
                             "social protection",
                             {Lever::services_social_protection},
                             {Q::services_protection, Q::services_delivered}};
constexpr Factor kPsychological{kMechanism,
                                "psychological services",
                                {Lever::services_psychological},
                                {Q::services_depression, Q::services_fading, Q::services_delivered}};
constexpr Factor kHousing{
    kMechanism, "housing services", {Lever::services_housing}, {Q::services_housing, Q::services_delivered}};

constexpr Lever kPlaces[kServices] = {Lever::services_health,        Lever::services_legal,
                                      Lever::services_economic,      Lever::services_social_protection,
                                      Lever::services_psychological, Lever::services_housing};
constexpr const Factor* kFactor[kServices] = {&kHealth, &kLegal, &kEconomic, &kProtection, &kPsychological, &kHousing};

double compulsion(const Levers& law) {
  return law.disposition() == Disposition::compulsory_rehabilitation ||
                 law.health_testing() == HealthTesting::compulsory || !law.services_voluntary()
             ? 1
             : 0;
}

}  // namespace

Services::Services(const Circumstances& c)
    : c_(c), now_(offer(c.law, c.slow)), then_(offer(c.reference, c.slow_reference)) {}

double Services::trust_level(const Levers& law, const Draw& q) {
  return 1 - q[Q::trust_lost] * compulsion(law) +
         q[Q::participation_trust] * q[Q::services_delivered] * participation_of(law, q);
}

double Services::trust_next_week(double trust, const Levers& law, const Draw& q) {
  const double target = trust_level(law, q);
  return target + (trust - target) * exact::pow(kHalf, 1 / (kWeeksInYear * q[Q::trust_years]));
}

Services::Offer Services::offer(const Levers& law, const SlowEnvironment& slow) const {
  Offer offer;
  const double promised = c_.q[Q::services_delivered];
  if (law.services_led_by() == LedBy::sex_workers) offer.led = c_.power(Q::services_led, promised);
  if (!law.services_voluntary()) offer.compulsory = c_.power(Q::services_compulsory, promised);
  offer.trust = c_.power(Q::services_trust, slow.trust - 1);
  for (std::size_t kind = 0; kind < kServices; ++kind) offer.coverage[kind] = coverage(law, kind, slow.wish);
  return offer;
}

double Services::wish(const Offer& offer, const RowBuilder& row, double haste, double participation) const {
  const Draw& q = c_.q;
  double odds = q[Q::services_wish] / (1 - q[Q::services_wish]);
  if (row.profile.is(Tie::in_touch)) odds *= q[Q::services_tie];
  odds *= haste;
  odds *= offer.led;
  odds *= offer.compulsory;
  odds *= offer.trust;
  odds *= c_.power(Q::participation_uptake, participation);
  return odds / (1 + odds);
}

double Services::coverage(const Levers& law, std::size_t kind, double mean_wish) const {
  const double then = c_.reference.number(kPlaces[kind]);
  const double places = kPerThousand * (then + c_.q[Q::services_delivered] * (law.number(kPlaces[kind]) - then));
  if (places <= 0) return 0;
  return mean_wish > places ? places / mean_wish : 1;
}

void Services::fill(RowBuilder& row) const {
  if (!row.profile.at_work()) return;
  const double haste = c_.power(Q::services_haste, row.x.haste);
  const double now = wish(now_, row, haste, row.x.participation), then = wish(then_, row, haste, 0);
  row.x.wish = now;
  row.contribution.wish = to_fixed(now);
  row.note("wish", now, kWish, true);
  std::array<double, kServices> more{};
  for (std::size_t kind = 0; kind < kServices; ++kind) {
    row.x.served[kind] = now * now_.coverage[kind];
    more[kind] = row.x.served[kind] - then * then_.coverage[kind];
  }
  const auto change = [&](double& what, std::string_view target, Q size, Service service) {
    const auto kind = static_cast<std::size_t>(service);
    const double factor = c_.power(size, more[kind]);
    what *= factor;
    row.note(target, factor, *kFactor[kind]);
  };
  Support& s = row.x.support;
  change(s.condomless, "support.condomless", Q::services_condomless, Service::health);
  change(s.care, "support.care", Q::services_care, Service::health);
  change(s.testing, "support.testing", Q::services_testing, Service::health);
  change(s.report, "support.report", Q::services_report, Service::legal);
  change(s.regularise, "support.regularise", Q::services_regularise, Service::legal);
  change(s.exit_peers, "support.exit_peers", Q::services_exit, Service::legal);
  change(s.poverty_out, "support.poverty_out", Q::services_poverty, Service::economic);
  change(s.leaving, "support.leaving", Q::services_leaving, Service::economic);
  change(s.poverty_in, "support.poverty_in", Q::services_protection, Service::social_protection);
  change(s.depression, "support.depression", Q::services_depression, Service::psychological);
  change(s.fading, "support.fading", Q::services_fading, Service::psychological);
  change(s.housing, "support.housing", Q::services_housing, Service::housing);
}

const Declaration& Services::declaration() {
  static constexpr const Factor* kFactors[] = {&kWish,       &kHealth,        &kLegal,  &kEconomic,
                                               &kProtection, &kPsychological, &kHousing};
  static constexpr std::string_view kReads[] = {"haste", "tie", "participation", "trust", "mean_wish"};
  static constexpr std::string_view kWrites[] = {"wish",
                                                 "trust",
                                                 "mean_wish",
                                                 "support.condomless",
                                                 "support.care",
                                                 "support.testing",
                                                 "support.report",
                                                 "support.regularise",
                                                 "support.exit_peers",
                                                 "support.poverty_out",
                                                 "support.leaving",
                                                 "support.poverty_in",
                                                 "support.depression",
                                                 "support.fading",
                                                 "support.housing"};
  static constexpr Declaration kDeclaration{kMechanism, "Services and trust", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
