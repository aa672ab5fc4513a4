#include "engine/world/events.h"

#include <algorithm>
#include <array>
#include <bit>

namespace aftermath {
namespace {

constexpr float kNever = 1e30F;  // the clock of a vacant slot

}  // namespace

Handler::Handler(Block& block, std::int32_t week, std::int64_t demand_integral, Workspace& work)
    : block_(block),
      state_(block.state_),
      people_(block.state_.people),
      person_(people_.person.data()),
      clocks_(people_.clocks.data()),
      row_(people_.row.data()),
      table_(*block.table_),
      rows_(table_.rows()),
      links_(&table_.link(HazardTable::kVacant)),
      shares_(&table_.shares(HazardTable::kVacant)),
      counts_(work.counts),
      time_(work.time),
      found_(work.found),
      key_(block.context_.key),
      week_(week),
      demand_(demand_integral),
      elapsed_(block.context_.counting == Counting::events ? nullptr : block.context_.elapsed->data() + week) {}

std::size_t Handler::next_events(const float* scale, std::span<Due> due) {
  static constexpr std::array<CarryOut, kClocks> kCarryOut = carry_out_each(std::make_index_sequence<kClocks>());
  const SweepKernel& sweep = block_.context_.sweep;
  Together all;
  Due* again = due.data();  // never beyond those who have had their turn
  std::size_t here = std::min(Together::kMost, due.size());
  fetch(due.first(here));
  for (std::span<Due> rest = due; !rest.empty(); rest = rest.subspan(here)) {
    here = std::min(Together::kMost, rest.size());
    all.due = rest.data();
    all.changed = 0;
    ask(all, here, scale);
    const std::size_t lanes = DrawKernel::whole(here);
    sweep.draws.draw(key_, all.batch, lanes);
    sweep.draws.exponential(all.batch.first, all.refill.data(), lanes);
    fetch(rest.subspan(here, std::min(Together::kMost, rest.size() - here)));  // the next, while these are handled
    for (std::size_t from = 0, to = 0; from < here; from = to) {
      const std::uint32_t process = all.event[from].process;
      while (to < here && all.event[to].process == process) ++to;
      again = kCarryOut[process](*this, all, from, to, again);
    }
    settle({all.moved.data(), all.changed});
    sweep.recharge(clocks_->left.data(), rows_->per_week.data(), scale, all.moved.data(), all.changed, all.open.data());
    for (std::size_t i = 0; i < all.changed; ++i)
      if (all.open[i] != 0) *again++ = {all.moved[i].slot, all.open[i]};
  }
  return static_cast<std::size_t>(again - due.data());
}

void Handler::ask(Together& all, std::size_t count, const float* scale) const {
  const Person* const person = person_;
  Clocks* const clocks = clocks_;
  const std::uint32_t* const row = row_;
  const HazardRow* const rows = rows_;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [slot, processes] = all.due[i];
    const Earliest event = earliest(clocks[slot].left.data(), rows[row[slot]].per_week.data(), scale, processes);
    all.event[i] = event;
    all.batch.ask(i, person[slot].id, event.process, person[slot].events[event.process]);
  }
}

template <Process kProcess>
Due* Handler::carry_out(Handler& handler, Together& all, std::size_t begin, std::size_t end, Due* again) {
  constexpr auto kClock = static_cast<std::size_t>(kProcess);
  std::size_t changed = all.changed;
  for (std::size_t i = begin; i < end; ++i) {
    const float rest = all.event[i].rest;
    if (rest <= 0) continue;  // an earlier event took the hazards away
    const Due due = all.due[i];
    Person& person = handler.person_[due.slot];
    const Profile before = person.profile;
    const std::uint32_t row = handler.row_[due.slot];
    float& left = handler.clocks_[due.slot].left[kClock];
    left += all.refill[i] / person.frailties.of(kProcess);
    handler.rest_ = static_cast<double>(rest);
    ++person.events[kClock];
    if (!handler.strike(due.slot, kProcess, all.batch.words[i])) continue;  // gone
    if (person.profile == before) {
      const std::uint32_t open = left < 0 ? due.processes : due.processes & ~(1U << kClock);
      if (open != 0) *again++ = {due.slot, open};
      continue;
    }
    handler.table_.fetch(person.profile);
    __builtin_prefetch(&handler.links_[row]);
    handler.time_.fetch(row);
    const std::uint32_t now = handler.row_[due.slot];
    all.moved[changed++] = {due.slot, row, now == row ? HazardTable::kVacant : now, rest};
  }
  all.changed = changed;
  handler.rest_ = 0;
  return again;
}

void Handler::birthday(std::uint32_t slot) {
  if (!profile(slot).is(Age::from_18_to_24) || people_.turns_25_week[slot] > week_) return;
  become(slot, Age::from_25);
  settle(slot);
}

void Handler::book(std::uint32_t slot) {
  if (elapsed_ != nullptr) book_at_risk(slot);
  Person& person = person_[slot];
  PersonTime::Amount& spent = time_.in(row_[slot]);
  const auto demand = static_cast<std::uint32_t>(demand_);
  spent.weeks += week_ - person.since_week;
  spent.demand_weeks += demand - person.since_demand;  // modulo 2^32: booked once a year at least
  person.since_week = week_;
  person.since_demand = demand;
}

void Handler::book_at_risk(std::uint32_t slot) {
  const Person& person = person_[slot];
  Elapsed spent = elapsed_[0] - elapsed_[person.since_week - week_];
  if (rest_ > 0) spent += -rest_ * (elapsed_[0] - elapsed_[-1]);
  time_.at_risk_in(row_[slot]).add(person.frailties, spent);
  book_raids(slot);
}

void Handler::book_rest(std::uint32_t slot, double rest) {
  time_.at_risk_in(row_[slot]).add(person_[slot].frailties, rest * (elapsed_[0] - elapsed_[-1]));
}

void Handler::book_raids(std::uint32_t slot) {
  const std::int16_t place = people_.workplace[slot];
  if (place < 0) return;
  const std::int64_t chance = state_.workplaces.chance[static_cast<std::size_t>(place)];
  time_.at_risk_in(row_[slot]).raids += chance - people_.raids_booked[slot];
  people_.raids_booked[slot] = chance;
}

std::uint32_t Handler::row_of(Profile profile) {
  return table_.row_of(profile, [&](Profile p) { return block_.model_->fill(p); });
}

// One event of one process; words 1 to 3 mark it. False: the person is gone.
inline bool Handler::strike(std::uint32_t slot, Process process, const Words& words) {
  switch (process) {
    case Process::police_contact:
      police_contact(slot, words);
      break;
    case Process::client_violence:
      return violence(slot, Tally::client_violence, words);
    case Process::other_violence:
      return violence(slot, Tally::other_violence, words);
    case Process::hiv_acquisition:
      hiv_infection(slot);
      break;
    case Process::hiv_care:
      become(slot, profile(slot).is(Hiv::infected) ? Hiv::suppressed : Hiv::infected);
      break;
    case Process::sti_acquisition:
      tally_event(slot, Tally::sti_infections);
      become(slot, Sti::yes);
      break;
    case Process::sti_recovery:
      become(slot, Sti::no);
      break;
    case Process::venue_move: {
      const Profile before = profile(slot);
      if (move(slot, uniform(words[1]), words[2], uniform(words[3]))) tally_event(before, Tally::venue_moves);
      break;
    }
    case Process::third_party_change:
      if (!profile(slot).is(Venue::managed))
        become(slot, profile(slot).is(ThirdParty::none) ? ThirdParty::has_one : ThirdParty::none);
      break;
    case Process::tie_change:
      become(slot, profile(slot).is(Tie::isolated) ? Tie::in_touch : Tie::isolated);
      break;
    case Process::autonomy_loss:
      lose_autonomy(slot);
      break;
    case Process::autonomy_gain:
      gain_autonomy(slot, uniform(words[1]));
      break;
    case Process::custody_release:  // at liberty the same clock raids homes
      if (profile(slot).at_work())
        home_raid(slot, uniform(words[1]));
      else
        release(slot, words);
      break;
    case Process::money_change:  // or housing, or status
      circumstances(slot, uniform(words[1]));
      break;
    case Process::past_fading:
      become(slot, PastViolence::no);
      break;
    case Process::exit: {
      const bool died = uniform(words[1]) < shares_of(slot).death;
      tally_event(slot, died ? Tally::deaths : Tally::left_work);
      leave(slot);
      return false;
    }
    case Process::home_raid:
    case Process::housing_change:
    case Process::status_change:
    case Process::count:
      break;  // no clocks of their own
  }
  return true;
}

void Handler::police_contact(std::uint32_t slot, const Words& words) {
  const EventShares& shares = shares_of(slot);
  tally_event(slot, Tally::police_contacts);
  if (uniform(words[2]) < shares.police_violence) {
    tally_event(slot, Tally::police_violence);
    become(slot, PastViolence::yes);
  }
  if (uniform(words[3]) < shares.seizure) tally_event(slot, Tally::property_seized);
  const double mark = uniform(words[1]);
  if (mark < shares.arrest) {
    tally_event(slot, Tally::arrests);
    into_custody(slot, Custody::police, profile(slot));
  } else if (mark < shares.arrest + shares.immigration_detention) {
    into_custody(slot, Custody::immigration, profile(slot));
  } else if (mark < shares.arrest + shares.immigration_detention + shares.fine) {
    tally_event(slot, Tally::fines);
  }
}

bool Handler::violence(std::uint32_t slot, Tally by, const Words& words) {
  const EventShares& shares = shares_of(slot);
  tally_event(slot, by);
  if (uniform(words[1]) < shares.homicide) {
    tally_event(slot, Tally::homicides);
    tally_event(slot, Tally::deaths);
    leave(slot);
    return false;
  }
  tally_event(slot, uniform(words[2]) < shares.report ? Tally::violence_reported : Tally::violence_unreported);
  become(slot, PastViolence::yes);
  return true;
}

void Handler::hiv_infection(std::uint32_t slot) {
  tally_event(slot, Tally::hiv_infections);
  become(slot, Hiv::infected);
}

void Handler::lose_autonomy(std::uint32_t slot) {
  const bool free = profile(slot).is(Autonomy::free);
  tally_event(slot, free ? Tally::newly_exploited : Tally::newly_trafficked);
  become(slot, free ? Autonomy::exploited : Autonomy::trafficked);
}

void Handler::gain_autonomy(std::uint32_t slot, double mark) {
  const EventShares& shares = shares_of(slot);
  if (profile(slot).is(Autonomy::trafficked)) {
    const double self = shares.exit_self;
    tally_event(slot, mark < self                       ? Tally::freed_self
                      : mark < self + shares.exit_peers ? Tally::freed_peers
                                                        : Tally::freed_police);
  }
  become(slot, Autonomy::free);
}

void Handler::release(std::uint32_t slot, const Words& words) {
  const EventShares& shares = shares_of(slot);
  Profile p = profile(slot);
  if (p.is(Custody::immigration) && uniform(words[1]) < shares.removed_after_detention) {
    tally_event(slot, Tally::deportations);
    become(slot, Custody::removed);
    return;
  }
  if (p.is(Custody::removed)) {  // back, without a permit and in new debt
    p.set(Status::unpermitted);
    p.set(uniform(words[1]) < shares.exploited_on_return ? Autonomy::exploited : Autonomy::free);
    if (uniform(words[3]) < (*block_.context_.q)[Quantity::migration_debt_return]) p.set(Money::debt);
  } else if (p.is(Housing::secure) && uniform(words[2]) < shares.housing_lost) {
    tally_event(slot, Tally::housing_lost);
    p.set(Housing::unstable);
  }
  p.set(Custody::liberty);
  person_[slot].profile = p;
}

void Handler::home_raid(std::uint32_t slot, double mark) {
  const bool evicted = mark < shares_of(slot).housing_lost && profile(slot).is(Housing::secure);
  tally_event(slot, Tally::homes_raided);
  if (evicted) tally_event(slot, Tally::housing_lost);
  found(slot);
  if (evicted) become(slot, Housing::unstable);
}

// One clock for three: the mark says which of them it was.
void Handler::circumstances(std::uint32_t slot, double mark) {
  const EventShares& shares = shares_of(slot);
  const Profile p = profile(slot);
  if (mark < shares.circumstances[0]) {
    become(slot, p.is(Money::enough) ? Money::poverty : Money::enough);
  } else if (mark < shares.circumstances[1]) {
    if (p.is(Housing::secure)) tally_event(slot, Tally::housing_lost);
    become(slot, p.is(Housing::secure) ? Housing::unstable : Housing::secure);
  } else {
    tally_event(slot, p.is(Status::permitted) ? Tally::permits_lost : Tally::permits_gained);
    become(slot, p.is(Status::permitted) ? Status::unpermitted : Status::permitted);
  }
}

// Everyone who works there may be found; if the place closes, those still at liberty go elsewhere.
void Handler::raid(std::uint32_t workplace, bool first) {
  Workplaces& places = state_.workplaces;
  if (elapsed_ == nullptr) counts_.add_to_all(Tally::raids, std::int64_t{1} << kFixedBits);
  const Words words = draw(key_, identity(state_.number, Origin::workplace, workplace),
                           static_cast<std::uint32_t>(Stream::workplace_raid), places.raids[workplace]++);
  places.clock[workplace] += exponential(words[0]);
  const bool closes = uniform(words[1]) < block_.model_->raids().closure(places.venue(workplace));
  if (!first) return;
  const std::vector<std::int16_t>& at = people_.workplace;
  if (found_.size() < at.size()) found_.resize(at.size());
  const std::size_t count =
      block_.context_.sweep.find(at.data(), at.size(), static_cast<std::int16_t>(workplace), found_.data());
  for (std::size_t i = 0; i < count; ++i)
    if (profile(found_[i]).at_work()) raided_at_work(found_[i], closes);
}

void Handler::raided_at_work(std::uint32_t slot, bool closes) {
  const Words marks =
      draw(key_, person_[slot].id, static_cast<std::uint32_t>(Stream::raid_closure), static_cast<std::uint32_t>(week_));
  if (uniform(marks[0]) < shares_of(slot).present) found(slot);
  settle(slot);
  if (!closes || !profile(slot).at_work()) return;
  const Profile before = profile(slot);
  if (move(slot, uniform(marks[1]), marks[2], uniform(marks[3]))) counts_.count(before, Tally::venue_moves);
  settle(slot);
}

void Handler::found(std::uint32_t slot) {
  const EventShares shares = shares_of(slot);  // of the person as found
  const bool trafficked = profile(slot).is(Autonomy::trafficked);
  const Words words =
      draw(key_, person_[slot].id, static_cast<std::uint32_t>(Stream::raid_found), static_cast<std::uint32_t>(week_));
  const Words others = draw(key_, person_[slot].id, static_cast<std::uint32_t>(Stream::raid_property),
                            static_cast<std::uint32_t>(week_));
  const Profile as_found = profile(slot);
  tally_event(as_found, Tally::people_raided);
  tally_event(as_found, trafficked ? Tally::trafficked_found : Tally::others_found);
  if (uniform(others[0]) < shares.raid_seizure) tally_event(as_found, Tally::property_seized);
  if (uniform(others[1]) < shares.raid_disclosed) tally_event(as_found, Tally::health_results_disclosed);

  const bool called_trafficked = uniform(words[0]) < shares.identified;
  Found fate;
  if (called_trafficked) {
    tally_event(as_found, trafficked ? Tally::trafficked_identified : Tally::others_identified);
    tally_event(as_found, Tally::called_trafficked);
    fate = rescued(slot, shares, words, uniform(others[2]));
  } else {
    if (!trafficked) tally_event(as_found, Tally::others_cleared);
    fate = not_identified(slot, shares, uniform(words[1]));
  }
  if (fate.harmed) tally_event(as_found, Tally::raid_harmed);
  if (fate.harmed && trafficked) tally_event(as_found, Tally::trafficked_punished);
}

// Called trafficked: freed or not if she was; then the law's disposition; else arrested all the same where the law lets
// it.
Handler::Found Handler::rescued(std::uint32_t slot, const EventShares& shares, const Words& words, double permit) {
  const Profile as_found = profile(slot);
  const bool trafficked = as_found.is(Autonomy::trafficked);
  if (trafficked && uniform(words[1]) < shares.freed) {
    tally_event(as_found, Tally::freed_raids);
    become(slot, Autonomy::free);
  }
  if (trafficked && permit < shares.permit) {
    tally_event(as_found, Tally::permits_gained);
    become(slot, Status::permitted);
  }
  const double mark = uniform(words[2]);
  if (mark < shares.disposition[0]) {
    tally_event(as_found, Tally::rehabilitation_entries);
    into_custody(slot, Custody::rehabilitation, as_found);
  } else if (mark < shares.disposition[1]) {
    tally_event(as_found, Tally::arrests);
    into_custody(slot, Custody::police, as_found);
  } else if (mark < shares.disposition[2]) {
    tally_event(as_found, Tally::deportations);
    into_custody(slot, Custody::removed, as_found);
  } else if (uniform(words[3]) < shares.punished) {
    const bool migrant = profile(slot).is(Status::unpermitted);
    if (!migrant) tally_event(as_found, Tally::arrests);
    into_custody(slot, migrant ? Custody::immigration : Custody::police, as_found);
  } else {
    return {};
  }
  return {.harmed = true};
}

Handler::Found Handler::not_identified(std::uint32_t slot, const EventShares& shares, double mark) {
  const Profile as_found = profile(slot);
  if (mark < shares.raid_detention) {
    into_custody(slot, Custody::immigration, as_found);
  } else if (mark < shares.raid_detention + (1 - shares.raid_detention) * shares.raid_arrest) {
    tally_event(as_found, Tally::arrests);
    into_custody(slot, Custody::police, as_found);
  } else {
    return {};
  }
  return {.harmed = true};
}

void Handler::into_custody(std::uint32_t slot, Custody custody, Profile as_met) {
  if (custody == Custody::immigration) tally_event(as_met, Tally::immigration_detentions);
  become(slot, custody);
}

bool Handler::move(std::uint32_t slot, double where, std::uint32_t place, double third_party) {
  const EventShares& shares = shares_of(slot);
  std::size_t v = 0;
  for (const float up_to : shares.venue) v += where < up_to ? 0 : 1;
  if (v == shares.venue.size()) return false;
  const auto venue = static_cast<Venue>(v);
  Profile p = profile(slot);
  const bool outside = p.is(Venue::managed) ? third_party < shares.third_party_outside : p.is(ThirdParty::has_one);
  p.set(venue == Venue::managed || outside ? ThirdParty::has_one : ThirdParty::none);
  p.set(venue);
  const std::int16_t workplace = workplace_for(state_, venue, place);
  const bool counted = p.is(Autonomy::trafficked);  // at the workplace, left while it is known which
  if (counted) exit_row(slot);
  if (elapsed_ != nullptr) {
    book_raids(slot);
    if (workplace >= 0) people_.raids_booked[slot] = state_.workplaces.chance[static_cast<std::size_t>(workplace)];
  }
  people_.workplace[slot] = workplace;
  person_[slot].profile = p;
  if (counted) enter_row(slot);
  return true;
}

void Handler::leave(std::uint32_t slot) {
  exit_row(slot);
  row_[slot] = HazardTable::kVacant;
  people_.workplace[slot] = -1;
  clocks_[slot].left.fill(kNever);
  people_.free_slots.push_back(slot);
}

void Handler::enter_work(std::span<const Newcomer> newcomers, std::span<const BirthLuck> luck) {
  while (people_.free_slots.size() < newcomers.size()) grow();
  std::array<std::uint32_t, kBirthsTogether> row;
  for (std::size_t i = 0; i < newcomers.size(); ++i) {
    row[i] = row_of(newcomers[i].person.profile);
    __builtin_prefetch(&links_[row[i]]);
    fetch(people_.free_slots[people_.free_slots.size() - 1 - i]);
  }
  for (std::size_t i = 0; i < newcomers.size(); ++i) {
    const std::uint32_t slot = people_.free_slots.back();
    people_.free_slots.pop_back();
    Person& person = person_[slot];
    person = newcomers[i].person;
    wind(clocks_[slot], luck[i]);
    const std::int16_t workplace = workplace_for(state_, person.profile.get<Venue>(), luck[i].place);
    if (elapsed_ != nullptr && workplace >= 0)
      people_.raids_booked[slot] = state_.workplaces.chance[static_cast<std::size_t>(workplace)];
    people_.workplace[slot] = workplace;
    people_.turns_25_week[slot] = newcomers[i].turns_25_week;
    person.since_week = week_;
    person.since_demand = static_cast<std::uint32_t>(demand_);
    enter_row(slot, row[i]);
    tally(slot, Tally::entered_work);
    if (person.profile.is(Money::debt)) tally(slot, Tally::arrived_in_debt);
  }
}

void Handler::grow() {
  people_.free_slots.push_back(static_cast<std::uint32_t>(people_.person.size()));
  people_.person.emplace_back();
  people_.clocks.emplace_back();
  if (!people_.raids_booked.empty()) people_.raids_booked.push_back(0);
  people_.workplace.push_back(-1);
  people_.turns_25_week.push_back(0);
  people_.row.push_back(HazardTable::kVacant);
  person_ = people_.person.data();
  clocks_ = people_.clocks.data();
  row_ = people_.row.data();
}

void Handler::exit_row(std::uint32_t slot) {
  book(slot);
  const RowLink& row = links_[row_[slot]];
  state_.sums.workers -= row.contribution;
  if (row.trafficked_at_work) unjoin(slot);
}

void Handler::enter_row(std::uint32_t slot) { enter_row(slot, row_of(profile(slot))); }

void Handler::enter_row(std::uint32_t slot, std::uint32_t row) {
  row_[slot] = row;
  if (elapsed_ != nullptr && rest_ > 0) book_rest(slot, rest_);
  state_.sums.workers += links_[row].contribution;
  if (links_[row].trafficked_at_work) join(slot);
}

void Handler::settle(std::uint32_t slot) {
  if (links_[row_[slot]].profile == profile(slot)) return;
  std::array<Recharge, 1> one{{{slot, row_[slot], HazardTable::kVacant, 0}}};
  settle(one);
}

void Handler::settle(std::span<Recharge> moved) {
  for (Recharge& one : moved) {
    if (one.after != HazardTable::kVacant) continue;  // a move between workplaces has settled it
    one.after = row_of(profile(one.slot));
    __builtin_prefetch(&rows_[one.after]);
    __builtin_prefetch(&links_[one.after]);
  }
  Contribution change;
  for (const Recharge& one : moved) {
    if (row_[one.slot] == one.after) continue;
    rest_ = static_cast<double>(one.rest);
    book(one.slot);
    const RowLink &before = links_[one.before], &after = links_[one.after];
    change -= before.contribution;
    change += after.contribution;
    row_[one.slot] = one.after;
    if (elapsed_ != nullptr && rest_ > 0) book_rest(one.slot, rest_);
    if (before.trafficked_at_work) unjoin(one.slot);
    if (after.trafficked_at_work) join(one.slot);
  }
  rest_ = 0;
  state_.sums.workers += change;
}

// Complaint-led raids ask where trafficked persons work.
void Handler::join(std::uint32_t slot) {
  if (state_.workplaces.trafficked[static_cast<std::size_t>(people_.workplace[slot])]++ == 0)
    ++state_.sums.workplaces_with_trafficked;
}

void Handler::unjoin(std::uint32_t slot) {
  if (--state_.workplaces.trafficked[static_cast<std::size_t>(people_.workplace[slot])] == 0)
    --state_.sums.workplaces_with_trafficked;
}

}  // namespace aftermath
