#include "engine/world/expected_counts.h"

#include <algorithm>

namespace aftermath {
namespace {

// Amounts of one row: so many of what is tallied.
class RowCounts {
 public:
  RowCounts(ByParts<std::int64_t>& out, Profile profile) : out_(out), profile_(profile) {}
  void add(Tally what, double amount) {
    if (amount != 0) out_.add(profile_, what, to_fixed(amount));
  }

 private:
  ByParts<std::int64_t>& out_;
  Profile profile_;
};

double share(float of) { return static_cast<double>(of); }
// From one cumulative share to the next.
double between(float below, float up_to) { return std::max(0.0, share(up_to) - share(below)); }

void add_police_contacts(RowCounts& row, const EventShares& shares, double contacts) {
  const double arrest = std::min(1.0, share(shares.arrest)),
               detained = std::min(1.0, arrest + share(shares.immigration_detention)),
               fined = std::min(1.0, detained + share(shares.fine));
  row.add(Tally::police_contacts, contacts);
  row.add(Tally::police_violence, contacts * share(shares.police_violence));
  row.add(Tally::property_seized, contacts * share(shares.seizure));
  row.add(Tally::arrests, contacts * arrest);
  row.add(Tally::immigration_detentions, contacts * (detained - arrest));
  row.add(Tally::fines, contacts * (fined - detained));
}

void add_violence(RowCounts& row, const EventShares& shares, Tally by, double events) {
  const double killed = events * share(shares.homicide), reported = (events - killed) * share(shares.report);
  row.add(by, events);
  row.add(Tally::homicides, killed);
  row.add(Tally::deaths, killed);
  row.add(Tally::violence_reported, reported);
  row.add(Tally::violence_unreported, events - killed - reported);
}

void add_autonomy(RowCounts& row, Profile p, const EventShares& shares, double lost, double gained) {
  row.add(p.is(Autonomy::free) ? Tally::newly_exploited : Tally::newly_trafficked, lost);
  if (!p.is(Autonomy::trafficked)) return;
  const double self = std::min(1.0, share(shares.exit_self)), peers = std::min(1.0, self + share(shares.exit_peers));
  row.add(Tally::freed_self, gained * self);
  row.add(Tally::freed_peers, gained * (peers - self));
  row.add(Tally::freed_police, gained * (1 - peers));
}

void add_releases(RowCounts& row, Profile p, const EventShares& shares, double releases) {
  if (p.is(Custody::removed)) return;
  const double removed = p.is(Custody::immigration) ? std::min(1.0, share(shares.removed_after_detention)) : 0;
  row.add(Tally::deportations, releases * removed);
  if (p.is(Housing::secure)) row.add(Tally::housing_lost, releases * (1 - removed) * share(shares.housing_lost));
}

void add_circumstances(RowCounts& row, Profile p, const EventShares& shares, double changes) {
  if (p.is(Housing::secure))
    row.add(Tally::housing_lost, changes * between(shares.circumstances[0], shares.circumstances[1]));
  row.add(p.is(Status::permitted) ? Tally::permits_lost : Tally::permits_gained,
          changes * (1 - share(shares.circumstances[1])));
}

// What Handler::found does to people found in raids, at work or at home.
void add_found(RowCounts& row, Profile p, const EventShares& s, double found) {
  const bool trafficked = p.is(Autonomy::trafficked);
  const double called = found * std::min(1.0, share(s.identified)), others = found - called;
  row.add(Tally::people_raided, found);
  row.add(trafficked ? Tally::trafficked_found : Tally::others_found, found);
  row.add(Tally::property_seized, found * share(s.raid_seizure));
  row.add(Tally::health_results_disclosed, found * share(s.raid_disclosed));
  row.add(trafficked ? Tally::trafficked_identified : Tally::others_identified, called);
  row.add(Tally::called_trafficked, called);
  if (!trafficked) row.add(Tally::others_cleared, others);

  const double permit = trafficked ? std::min(1.0, share(s.permit)) : 0;
  if (trafficked) row.add(Tally::freed_raids, called * share(s.freed));
  row.add(Tally::permits_gained, called * permit);
  const double let_go = 1 - std::min(1.0, share(s.disposition[2])), punished = called * let_go * share(s.punished);
  const double detained = p.is(Status::unpermitted) ? punished * (1 - permit) : 0;
  row.add(Tally::rehabilitation_entries, called * share(s.disposition[0]));
  row.add(Tally::deportations, called * between(s.disposition[1], s.disposition[2]));

  const double held = others * share(s.raid_detention), arrested = (others - held) * share(s.raid_arrest);
  row.add(Tally::arrests, called * between(s.disposition[0], s.disposition[1]) + punished - detained + arrested);
  row.add(Tally::immigration_detentions, detained + held);
  const double harmed = called * (1 - let_go) + punished + held + arrested;
  row.add(Tally::raid_harmed, harmed);
  if (trafficked) row.add(Tally::trafficked_punished, harmed);
}

}  // namespace

void add_expected(ByParts<std::int64_t>& out, Profile p, const HazardRow& hazards, const EventShares& shares,
                  const TimeAtRisk& time) {
  RowCounts row(out, p);
  const auto events = [&](Process process) {
    return time.of(process) * static_cast<double>(hazards.per_week[clock_of(process)]);
  };
  add_police_contacts(row, shares, events(Process::police_contact));
  add_violence(row, shares, Tally::client_violence, events(Process::client_violence));
  add_violence(row, shares, Tally::other_violence, events(Process::other_violence));
  row.add(Tally::hiv_infections, events(Process::hiv_acquisition));
  row.add(Tally::sti_infections, events(Process::sti_acquisition));
  row.add(Tally::venue_moves, events(Process::venue_move) * share(shares.venue.back()));
  add_autonomy(row, p, shares, events(Process::autonomy_loss), events(Process::autonomy_gain));
  add_circumstances(row, p, shares, events(Process::money_change));
  const double exits = events(Process::exit);
  row.add(Tally::deaths, exits * share(shares.death));
  row.add(Tally::left_work, exits * (1 - share(shares.death)));
  if (!p.at_work()) {
    add_releases(row, p, shares, events(Process::custody_release));
    return;
  }
  const double homes = events(Process::home_raid), raids = static_cast<double>(time.raids) * TimeAtRisk::kStep;
  row.add(Tally::homes_raided, homes);
  if (p.is(Housing::secure)) row.add(Tally::housing_lost, homes * share(shares.housing_lost));
  add_found(row, p, shares, homes + raids * share(shares.present));
}

}  // namespace aftermath
