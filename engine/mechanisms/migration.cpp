#include "engine/mechanisms/migration.h"

#include <algorithm>

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "migration";
constexpr Factor kChannels{kMechanism,
                           "legal channels: who comes, and with what status",
                           {Lever::migration_channels},
                           {Q::migration_uptake, Q::migration_inflow, Q::services_delivered}};
constexpr Factor kDebt{
    kMechanism,
    "owing for the journey",
    {Lever::migration_debt},
    {Q::debt_share, Q::migration_debt_irregular, Q::migration_debt_permitted, Q::migration_debt_return}};
constexpr Factor kLapse{kMechanism, "permits lost", {}, {Q::migration_lapse}};
constexpr Factor kBarred{kMechanism,
                         "permits lost where sex work is barred to migrants",
                         {Lever::migrant_sex_work},
                         {Q::migration_lapse_barred}};
constexpr Factor kRegularised{kMechanism, "permits gained", {}, {Q::migration_lapse, Q::unpermitted}};
constexpr Factor kByChannels{kMechanism,
                             "permits gained where channels are open",
                             {Lever::migration_channels},
                             {Q::migration_regularise, Q::services_delivered}};
constexpr Factor kSupport{kMechanism, "legal services", {}, {}};

double places(const Levers& law) { return std::min(1.0, law.number(Lever::migration_channels)); }
double barred(const Levers& law) { return law.migrant_sex_work() == MigrantSexWork::allowed ? 0 : 1; }

}  // namespace

// Places are first taken by people who would have come without one; some people come because there are places.
Migration::Arrivals Migration::arrivals() const {
  const Draw& q = c_.q;
  const double then = places(c_.reference), now = then + q[Q::services_delivered] * (places(c_.law) - then);
  const double irregular_then = 1 - q[Q::migration_uptake] * then, irregular_now = 1 - q[Q::migration_uptake] * now;
  return {std::max(0.0, 1 + q[Q::migration_inflow] * (now - then)),
          irregular_then > 0 ? irregular_now / irregular_then : 1, q[Q::migration_debt_irregular],
          q[Q::migration_debt_permitted]};
}

double Migration::all_arrivals() const {
  const Draw& q = c_.q;
  const double indoors = std::max(0.0, 1 - q[Q::share_street] - q[Q::share_managed]);
  const double migrants = q[Q::share_street] * q[Q::migrant_street] + q[Q::share_managed] * q[Q::migrant_managed] +
                          indoors * q[Q::migrant_other];
  return 1 + migrants * (arrivals().migrants - 1);
}

void Migration::fill(RowBuilder& row) const {
  const Profile p = row.profile;
  if (!p.at_work() || !p.migrant()) return;
  const Draw& q = c_.q;
  constexpr Process kBy = Process::status_change;
  if (p.is(Status::permitted)) {
    row.base(kBy, q[Q::migration_lapse], kLapse);
    row.times(kBy, c_.power(Q::migration_lapse_barred, barred(c_.law) - barred(c_.reference)), kBarred);
    return;
  }
  const double u = q[Q::unpermitted];
  row.base(kBy, u > 0 ? q[Q::migration_lapse] * (1 - u) / u : 0, kRegularised);
  const double more = q[Q::services_delivered] * (places(c_.law) - places(c_.reference));
  row.times(kBy, c_.power(Q::migration_regularise, more), kByChannels);
  row.times(kBy, row.x.support.regularise, kSupport);
}

const Declaration& Migration::declaration() {
  static constexpr const Factor* kFactors[] = {&kChannels,    &kDebt,       &kLapse,  &kBarred,
                                               &kRegularised, &kByChannels, &kSupport};
  static constexpr std::string_view kReads[] = {"status", "support.regularise"};
  static constexpr std::string_view kWrites[] = {"status_change", "entrants", "money"};
  static constexpr Declaration kDeclaration{kMechanism, "Migration", kFactors, kReads, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
