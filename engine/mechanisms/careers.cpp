#include "engine/mechanisms/careers.h"

#include <algorithm>
#include <array>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "careers";
constexpr Factor kLeaving{kMechanism, "leaving sex work, and death", {}, {Q::leaving, Q::death}};
constexpr Factor kEntering{
    kMechanism,
    "people who enter resemble those who work",
    {},
    {Q::entry_demand, Q::migrant_street, Q::migrant_managed, Q::migrant_other, Q::unpermitted, Q::trans, Q::men_other,
     Q::young, Q::poor, Q::unstable_street, Q::unstable_indoor, Q::represented, Q::managed_size, Q::shared_size}};

constexpr Factor kDeterred{
    kMechanism,
    "entering where sex work is prohibited",
    {Lever::selling, Lever::soliciting, Lever::working_together, Lever::third_parties, Lever::buying},
    {Q::entry_prohibited}};

// Of all that can be prohibited about sex work itself, the part that is.
double prohibited_part(const Levers& law) {
  const std::array prohibited = {law.selling() == Selling::prohibited, law.soliciting() == Soliciting::prohibited,
                                 law.working_together() == WorkingTogether::prohibited,
                                 law.third_parties() == ThirdParties::prohibited, law.buying() == Buying::prohibited};
  const auto count = std::count(prohibited.begin(), prohibited.end(), true);
  return static_cast<double>(count) / static_cast<double>(prohibited.size());
}

}  // namespace

double Careers::entry_under_law() const {
  return c_.power(Q::entry_prohibited, prohibited_part(c_.law) - prohibited_part(c_.reference));
}

double Careers::entry_per_year(const Draw& q, double demand) {
  return (q[Q::leaving] + q[Q::death]) * (demand > 0 ? exact::pow(demand, q[Q::entry_demand]) : 0);
}

double Careers::hiv_on_entry(const Draw& q) {
  const double p = q[Q::hiv_prevalence], out = entry_per_year(q);
  return out > 0 ? std::clamp(p - q[Q::hiv_incidence] * (1 - p) / out, 0.0, p) : p;
}

void Careers::fill(RowBuilder& row) const {
  const Draw& q = c_.q;
  // Nobody leaves sex work out of custody in this country; people removed may not come back to it.
  const bool may_leave = row.profile.at_work() || row.profile.is(Custody::removed);
  const double leaving = may_leave ? q[Q::leaving] * row.x.support.leaving : 0;
  const double death = q[Q::death] * row.x.death;
  row.base(Process::exit, leaving + death, kLeaving);
  row.shares.death = leaving + death > 0 ? static_cast<float>(death / (leaving + death)) : 0;
}

const Declaration& Careers::declaration() {
  static constexpr const Factor* kFactors[] = {&kLeaving, &kEntering, &kDeterred};
  static constexpr std::string_view kReads[] = {"demand", "custody", "death", "support.leaving"};
  static constexpr std::string_view kWrites[] = {"exit", "entrants"};
  static constexpr Declaration kDeclaration{kMechanism, "Leaving and entering", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
