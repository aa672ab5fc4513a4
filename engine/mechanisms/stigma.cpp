#include "engine/mechanisms/stigma.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "stigma";
constexpr Factor kLevel{kMechanism,
                        "stigma that the law sets",
                        {Lever::selling, Lever::buying, Lever::third_parties, Lever::trafficking_definition,
                         Lever::raids, Lever::participation},
                        {Q::stigma_selling, Q::stigma_clients, Q::stigma_conflated, Q::stigma_raids,
                         Q::stigma_participation, Q::stigma_half_life, Q::raid_low, Q::raid_medium, Q::raid_high,
                         Q::participation_consulted, Q::services_delivered}};
constexpr Factor kViolence{kMechanism, "stigma", {}, {Q::stigma_violence}};
constexpr Factor kOther{kMechanism, "stigma", {}, {Q::stigma_other}};
constexpr Factor kReport{kMechanism, "stigma", {}, {Q::stigma_report}};
constexpr Factor kCare{kMechanism, "stigma", {}, {Q::stigma_care}};
constexpr Factor kDepression{kMechanism, "stigma", {}, {Q::stigma_depression}};

double one_if(bool condition) { return condition ? 1 : 0; }

}  // namespace

Stigma::Stigma(const Circumstances& c)
    : beyond_(c.slow.stigma - c.slow_reference.stigma),
      client_violence_(c.power(Q::stigma_violence, beyond_)),
      other_violence_(c.power(Q::stigma_other, beyond_)),
      report_(c.power(Q::stigma_report, beyond_)),
      care_(c.power(Q::stigma_care, beyond_)),
      depression_(c.power(Q::stigma_depression, beyond_)) {}

double Stigma::level(const Levers& law, const Draw& q) {
  const Levels raids{q[Q::raid_low], q[Q::raid_medium], q[Q::raid_high]};
  const double raided = std::min(1.0, per_100_per_year(law[Lever::raids].level, raids) / raids.high);
  const double sum = q[Q::stigma_selling] * one_if(law.selling() == Selling::prohibited) +
                     q[Q::stigma_clients] *
                         one_if(law.buying() == Buying::prohibited || law.third_parties() == ThirdParties::prohibited) +
                     q[Q::stigma_conflated] * one_if(law.definition() == TraffickingDefinition::conflated) +
                     q[Q::stigma_raids] * raided -
                     q[Q::stigma_participation] * q[Q::services_delivered] * participation_of(law, q);
  return std::clamp(kHalf + kHalf * sum, 0.0, 1.0);
}

double Stigma::next_week(double stigma, const Levers& law, const Draw& q) {
  const double target = level(law, q);
  return target + (stigma - target) * exact::pow(kHalf, 1 / (kWeeksInYear * q[Q::stigma_half_life]));
}

void Stigma::fill(RowBuilder& row) const {
  row.x.stigma = beyond_;
  row.note("stigma", row.x.stigma, kLevel, true);
  const auto change = [&](double& what, std::string_view target, double factor, const Factor& why) {
    what *= factor;
    row.note(target, factor, why);
  };
  Support& s = row.x.support;
  change(s.client_violence, "support.client_violence", client_violence_, kViolence);
  change(s.other_violence, "support.other_violence", other_violence_, kOther);
  change(s.report, "support.report", report_, kReport);
  change(s.care, "support.care", care_, kCare);
  change(s.testing, "support.testing", care_, kCare);
  change(s.depression, "support.depression", depression_, kDepression);
}

const Declaration& Stigma::declaration() {
  static constexpr const Factor* kFactors[] = {&kLevel, &kViolence, &kOther, &kReport, &kCare, &kDepression};
  static constexpr std::string_view kReads[] = {"stigma_level"};
  static constexpr std::string_view kWrites[] = {
      "stigma",         "stigma_level", "support.client_violence", "support.other_violence",
      "support.report", "support.care", "support.depression"};
  static constexpr Declaration kDeclaration{kMechanism, "Stigma", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
