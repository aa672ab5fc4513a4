// All mechanisms under one law in one draw: fills rows of the hazard table.
#pragma once
#include <span>

#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"
#include "engine/mechanisms/advertising.h"
#include "engine/mechanisms/careers.h"
#include "engine/mechanisms/demand.h"
#include "engine/mechanisms/displacement.h"
#include "engine/mechanisms/exploitation.h"
#include "engine/mechanisms/health.h"
#include "engine/mechanisms/housing.h"
#include "engine/mechanisms/income.h"
#include "engine/mechanisms/migration.h"
#include "engine/mechanisms/mortality.h"
#include "engine/mechanisms/organising.h"
#include "engine/mechanisms/participation.h"
#include "engine/mechanisms/police_contact.h"
#include "engine/mechanisms/public_money.h"
#include "engine/mechanisms/raids.h"
#include "engine/mechanisms/services.h"
#include "engine/mechanisms/stigma.h"
#include "engine/mechanisms/violence.h"

namespace aftermath {

class Model {
 public:
  // The circumstances' references must outlive the model.
  explicit Model(const Circumstances& c);

  [[nodiscard]] RowBuilder fill(Profile profile, Trace* trace = nullptr) const;
  [[nodiscard]] const Raids& raids() const { return raids_; }
  [[nodiscard]] const Migration& migration() const { return migration_; }
  [[nodiscard]] const Displacement& displacement() const { return displacement_; }
  [[nodiscard]] const Careers& careers() const { return careers_; }

 private:
  PoliceContact police_contact_;
  AdvertisingReach advertising_;
  Displacement displacement_;
  Participating participation_;
  Stigma stigma_;
  Organising organising_;
  Services services_;
  Demand demand_;
  Violence violence_;
  Health health_;
  Income income_;
  HousingLoss housing_;
  Raids raids_;
  Exploitation exploitation_;
  Migration migration_;
  Mortality mortality_;
  Careers careers_;
};

// In the order in which they fill a row.
[[nodiscard]] std::span<const Declaration* const> declarations();

}  // namespace aftermath
