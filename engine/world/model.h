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
#include "engine/mechanisms/police_contact.h"
#include "engine/mechanisms/raids.h"
#include "engine/mechanisms/violence.h"

namespace aftermath {

class Model {
 public:
  // The circumstances' references must outlive the model.
  explicit Model(const Circumstances& c);

  [[nodiscard]] RowBuilder fill(Profile profile, Trace* trace = nullptr) const;
  [[nodiscard]] const Raids& raids() const { return raids_; }

 private:
  PoliceContact police_contact_;
  AdvertisingReach advertising_;
  Displacement displacement_;
  Demand demand_;
  Violence violence_;
  Health health_;
  Raids raids_;
  Exploitation exploitation_;
  Careers careers_;
};

// In the order in which they fill a row.
[[nodiscard]] std::span<const Declaration* const> declarations();

}  // namespace aftermath
