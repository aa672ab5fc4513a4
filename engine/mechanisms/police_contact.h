// Police contact: which prohibitions reach a worker, how often police come, and what a contact ends in.
// Equations: docs/model/police_contact.md.
#pragma once
#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class PoliceContact {
 public:
  explicit PoliceContact(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

 private:
  // Contacts per worker-year from one law, before anchoring, by the prohibition that brings them.
  struct ByProhibition {
    double selling, soliciting, third_parties, together, migrant, clients;
  };
  // Of one profile: all contacts, and those under a prohibition on the worker's own conduct.
  struct Reach {
    double all, own, migrant;
  };
  [[nodiscard]] static ByProhibition by_prohibition(const Levers& law, const Draw& q);
  [[nodiscard]] Reach reach(const ByProhibition& rates, Profile profile) const;
  [[nodiscard]] static double at_risk_when_reporting(const Levers& law, Profile profile, double irregular);

  const Circumstances c_;
  ByProhibition law_, reference_;
  double residual_;
};

}  // namespace aftermath
