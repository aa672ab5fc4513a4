// Screening and violence: by clients, by police, by others; homicide; what is reported.
// Equations: docs/model/violence.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Violence {
 public:
  explicit Violence(const Circumstances& c) : c_(c) {}
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

 private:
  const Circumstances c_;
  void screen(RowBuilder& row) const;
  void by_clients(RowBuilder& row) const;
  void by_others(RowBuilder& row) const;
  void report(RowBuilder& row) const;
};

}  // namespace aftermath
