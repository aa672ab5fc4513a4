#include "engine/mechanisms/income.h"

#include <algorithm>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "income";
constexpr Factor kEarned{kMechanism,
                         "what is kept of a client's payment",
                         {},
                         {Q::price, Q::income_third_party, Q::income_exploited, Q::income_trafficked}};
constexpr Factor kTaken{
    kMechanism, "fines and money seized", {Lever::seizure}, {Q::income_fine, Q::income_seizure, Q::police_practice}};
constexpr Factor kPoverty{kMechanism, "money trouble as measured", {}, {Q::poor, Q::income_poverty_years}};
constexpr Factor kByIncome{
    kMechanism, "income against the mean under the reference law", {}, {Q::income_elasticity, Q::income_least}};
constexpr Factor kSupport{kMechanism, "organisations and services", {}, {}};
constexpr Factor kDebt{
    kMechanism, "debt for the journey repaid", {Lever::migration_debt}, {Q::migration_debt_size, Q::migration_repaid}};

}  // namespace

double Income::poverty_in_rate(const Draw& q) {
  return q[Q::poor] < 1 ? poverty_out_rate(q) * q[Q::poor] / (1 - q[Q::poor]) : 0;
}

double Income::share_kept(Profile p) const {
  const Draw& q = c_.q;
  const double third = p.is(ThirdParty::has_one) ? 1 - q[Q::income_third_party] : 1;
  if (p.is(Autonomy::trafficked)) return third * (1 - q[Q::income_trafficked]);
  if (p.is(Autonomy::exploited)) return third * (1 - q[Q::income_exploited]);
  return third;
}

void Income::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work()) return;
  const Draw& q = c_.q;
  row.x.earned = q[Q::price] * share_kept(p);
  row.note("earned", row.x.earned, kEarned, true);
  const double money_seized =
      blend(c_.reference.seizes(kSeizeMoney) ? 1 : 0, c_.law.seizes(kSeizeMoney) ? 1 : 0, q[Q::police_practice]) *
      q[Q::police_seizure] * q[Q::income_seizure];
  row.x.taken = c_.anchors.income * row.x.contacts / kWeeksInYear *
                (static_cast<double>(row.shares.fine) * q[Q::income_fine] + money_seized);
  row.note("taken", row.x.taken, kTaken, true);

  const double relative = std::max(q[Q::income_least], weekly(row.x, c_.slow.demand) / c_.anchors.income);
  constexpr Process kBy = Process::money_change;
  switch (p.get<Money>()) {
    case Money::enough:
      row.base(kBy, c_.anchors.poverty_in * poverty_in_rate(q), kPoverty);
      row.times(kBy, exact::pow(relative, -q[Q::income_elasticity]), kByIncome);
      row.times(kBy, row.x.support.poverty_in, kSupport);
      break;
    case Money::poverty:
      row.base(kBy, c_.anchors.poverty_out * poverty_out_rate(q), kPoverty);
      row.times(kBy, exact::pow(relative, q[Q::income_elasticity]), kByIncome);
      row.times(kBy, row.x.support.poverty_out, kSupport);
      break;
    case Money::debt: {
      const double named = c_.law.number(Lever::migration_debt);
      row.base(kBy, q[Q::migration_repaid] / (named > 0 ? named : q[Q::migration_debt_size]), kDebt);
      row.times(kBy, relative, kByIncome);
      break;
    }
  }
}

const Declaration& Income::declaration() {
  static constexpr const Factor* kFactors[] = {&kEarned, &kTaken, &kPoverty, &kByIncome, &kSupport, &kDebt};
  static constexpr std::string_view kReads[] = {"contacts", "encounters", "third_party",        "autonomy",
                                                "money",    "demand",     "support.poverty_in", "support.poverty_out"};
  static constexpr std::string_view kWrites[] = {"earned", "taken", "money_change"};
  static constexpr Declaration kDeclaration{kMechanism, "Income and money trouble", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
