#include "engine/world/model.h"

namespace aftermath {

Model::Model(const Circumstances& c)
    : police_contact_(c),
      advertising_(c),
      displacement_(c),
      demand_(c),
      violence_(c),
      health_(c),
      raids_(c),
      exploitation_(c),
      careers_(c) {}

RowBuilder Model::fill(Profile profile, Trace* trace) const {
  RowBuilder row;
  row.profile = profile;
  row.trace = trace;
  police_contact_.fill(row);
  advertising_.fill(row);
  displacement_.fill(row);
  demand_.fill(row);
  violence_.fill(row);
  health_.fill(row);
  raids_.fill(row);
  exploitation_.fill(row);
  careers_.fill(row);
  return row;
}

std::span<const Declaration* const> declarations() {
  static const Declaration* const kAll[] = {
      &PoliceContact::declaration(), &AdvertisingReach::declaration(), &Displacement::declaration(),
      &Demand::declaration(),        &Violence::declaration(),         &Health::declaration(),
      &Raids::declaration(),         &Exploitation::declaration(),     &Careers::declaration()};
  return kAll;
}

}  // namespace aftermath
