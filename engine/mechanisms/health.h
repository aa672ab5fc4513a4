// Health: condom use, HIV, one curable STI (gonorrhoea), care. Equations: docs/model/health.md.
#pragma once
#include <span>

#include "engine/hazard/circumstances.h"
#include "engine/hazard/row.h"

namespace aftermath {

class Health {
 public:
  explicit Health(const Circumstances& c);
  void fill(RowBuilder& row) const;
  [[nodiscard]] static const Declaration& declaration();

  // Infectiousness of one encounter: condomless share plus what a condom lets through.
  [[nodiscard]] static double exposed_share(double condomless, const Draw& q);
  // Infectiousness of a person with HIV relative to the chronic stage without treatment.
  [[nodiscard]] static double hiv_infectiousness(Hiv state, const Draw& q);

  // Clients who visit equally often: visits a week of one client (those who stay away included), and their part of all
  // visits.
  struct ClientClass {
    double visits = 0, share_of_visits = 0;
  };
  // Rates of clients (per year), closed so that the setting's prevalences hold among visits under the reference law:
  // who visits more often is infected more often, and stays so.
  struct ClientRates {
    double hiv_per_pressure = 0;  // HIV acquisition per visit a week, per unit of workers' mean infectiousness
    double sti_per_pressure = 0;
    double sti_elsewhere = 0;  // acquired outside sex work, per year
    double sti_recovery = 0;
    double hiv_on_entry = 0;  // prevalence among clients who begin
  };
  // pressure: mean infectiousness of an encounter with a worker at the reference.
  [[nodiscard]] static ClientRates client_rates(const Draw& q, double hiv_pressure, double sti_pressure,
                                                std::span<const ClientClass> classes);

  [[nodiscard]] static double sti_recovery_rate(const Draw& q);  // workers, per year, at the reference
  [[nodiscard]] static double sti_acquisition_rate(
      const Draw& q);                                          // workers without STI, per year, that keeps prevalence
  [[nodiscard]] static double care_start_rate(const Draw& q);  // of the infected, per year, that keeps suppression

 private:
  const Circumstances c_;
  const double condomless_odds_;  // before what a profile changes
  void condoms(RowBuilder& row) const;
  void infection(RowBuilder& row) const;
  void care(RowBuilder& row) const;
};

}  // namespace aftermath
