#include "engine/world/model.h"

namespace aftermath {

Model::Model(const Circumstances& c)
    : police_contact_(c.seen_by(Mechanism::police_contact)),
      advertising_(c.seen_by(Mechanism::advertising)),
      displacement_(c.seen_by(Mechanism::displacement)),
      participation_(c.seen_by(Mechanism::participation)),
      stigma_(c.seen_by(Mechanism::stigma)),
      organising_(c.seen_by(Mechanism::organising)),
      services_(c.seen_by(Mechanism::services)),
      demand_(c.seen_by(Mechanism::demand)),
      violence_(c.seen_by(Mechanism::violence)),
      health_(c.seen_by(Mechanism::health)),
      income_(c.seen_by(Mechanism::income)),
      housing_(c.seen_by(Mechanism::housing)),
      raids_(c.seen_by(Mechanism::raids)),
      exploitation_(c.seen_by(Mechanism::exploitation)),
      migration_(c.seen_by(Mechanism::migration)),
      mortality_(c.seen_by(Mechanism::mortality)),
      careers_(c.seen_by(Mechanism::careers)) {}

RowBuilder Model::fill(Profile profile, Trace* trace) const {
  RowBuilder row;
  row.profile = profile;
  row.trace = trace;
  police_contact_.fill(row);
  advertising_.fill(row);
  displacement_.fill(row);
  participation_.fill(row);
  stigma_.fill(row);
  organising_.fill(row);
  services_.fill(row);
  demand_.fill(row);
  violence_.fill(row);
  health_.fill(row);
  income_.fill(row);
  housing_.fill(row);
  raids_.fill(row);
  exploitation_.fill(row);
  migration_.fill(row);
  mortality_.fill(row);
  careers_.fill(row);
  return row;
}

std::span<const Declaration* const> declarations() {
  static const Declaration* const kAll[] = {
      &PoliceContact::declaration(), &AdvertisingReach::declaration(), &Displacement::declaration(),
      &Participating::declaration(), &Stigma::declaration(),           &Organising::declaration(),
      &Services::declaration(),      &Demand::declaration(),           &Violence::declaration(),
      &Health::declaration(),        &Income::declaration(),           &HousingLoss::declaration(),
      &Raids::declaration(),         &Exploitation::declaration(),     &Migration::declaration(),
      &Mortality::declaration(),     &Careers::declaration(),          &PublicMoney::declaration()};
  return kAll;
}

}  // namespace aftermath
