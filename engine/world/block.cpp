#include "engine/world/block.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "engine/world/population.h"

namespace aftermath {

BlockSums& BlockSums::operator+=(const BlockSums& other) {
  workers.workers += other.workers.workers;
  workers.encounters += other.workers.encounters;
  workers.hiv_to_clients += other.workers.hiv_to_clients;
  workers.sti_to_clients += other.workers.sti_to_clients;
  workers.reports += other.workers.reports;
  workers.wish += other.workers.wish;
  visits += other.visits;
  visits_dangerous += other.visits_dangerous;
  visits_hiv += other.visits_hiv;
  visits_sti += other.visits_sti;
  workplaces += other.workplaces;
  workplaces_with_trafficked += other.workplaces_with_trafficked;
  return *this;
}

namespace {

constexpr std::size_t kTogether = DrawBatch::kMost;  // people whose luck is drawn side by side
constexpr std::size_t kAhead = 24;                   // people whose cache lines are on their way meanwhile

constexpr float kNever = 1e30F;  // the clock of a vacant slot

// A clock below zero says when in the week its event was: what it ran below zero, over its hazard, is the rest of the
// week (decision 0004). So events of one week are taken in the order of time, and each changes the hazards for the rest
// only.
struct Earliest {
  std::uint32_t process;
  float rest;  // of the week, 0..1; 0: no hazard any more, the clock was set to zero
};

Earliest earliest(float* left, const float* hazards, const float* scale, std::uint32_t due) {
  Earliest first{0, 0};
  for (; due != 0; due &= due - 1) {
    const auto k = static_cast<std::uint32_t>(__builtin_ctz(due));
    const float per_week = hazards[k] * scale[k];
    if (per_week > 0) {
      const float rest = -left[k] / per_week;
      if (rest > first.rest) first = {k, rest};
    } else {
      left[k] = 0;  // rounding only: an earlier event took the hazard away
    }
  }
  return first;
}

// The rest of the week at the new hazards instead of the old ones, on all clocks.
template <std::size_t kClocks>
void charge(float* __restrict left, const float* __restrict before, const float* __restrict after,
            const float* __restrict scale, float rest) {
#pragma GCC unroll 1
  for (std::size_t k = 0; k < kClocks; ++k) left[k] -= rest * (after[k] - before[k]) * scale[k];
}

template <std::size_t kClocks>
std::uint32_t below_zero(const float* left) {
  std::int32_t signs = 0;
  for (std::size_t k = 0; k < kClocks; ++k) signs |= std::bit_cast<std::int32_t>(left[k]);
  if (signs >= 0) return 0;  // mostly
  std::uint32_t mask = 0;
  for (std::size_t k = 0; k < kClocks; ++k) mask |= static_cast<std::uint32_t>(left[k] < 0) << k;
  return mask;
}

// A client's part in the block's sums.
void add_client(BlockSums& sums, const ClientPart& part, std::int64_t sign) {
  sums.visits += sign * part.visits;
  sums.visits_dangerous += sign * part.dangerous;
  sums.visits_hiv += sign * part.hiv;
  sums.visits_sti += sign * part.sti;
}

}  // namespace

// Carries out events on the people of a block. A person's event changes that person, the sums and the tallies only.
class Handler {
 public:
  Handler(Block& block, std::int32_t week, std::int64_t demand_integral, PersonTime& time)
      : block_(block),
        state_(block.state_),
        people_(block.state_.people),
        table_(*block.table_),
        tallies_(block.tallies_),
        time_(time),
        key_(block.context_.key),
        week_(week),
        demand_(demand_integral) {}

  // An event's luck; drawn for many people side by side, before their turn.
  struct Luck {
    std::uint32_t process = 0;
    float refill = 0;
    Words words{};
  };
  [[nodiscard]] Luck luck(std::uint32_t slot, std::uint32_t process) const {
    const Person& person = people_.person[slot];
    const Words words = draw(key_, person.id, process, person.events[process]);
    return {process, exponential(words[0]), words};
  }
  // Asks for the luck of the first process that is due; also sends for what the event will need.
  std::uint32_t prepare(const Due& due, DrawBatch& batch, std::size_t at) const {
    const std::uint32_t row = people_.row[due.slot];
    __builtin_prefetch(&table_.link(row));
    __builtin_prefetch(&table_.shares(row));
    time_.fetch(row);
    const auto process = static_cast<std::uint32_t>(__builtin_ctz(due.processes));
    const Person& person = people_.person[due.slot];
    batch.ask(at, person.id, process, person.events[process]);
    return process;
  }

  // Everything that is due for one person this week, earliest first.
  void due(const Due& due, const Luck& first, const float* scale) {
    bool drawn = true;  // `first` is still to be used
    for (std::uint32_t open = due.processes; open != 0;) {
      float* left = people_.clocks[due.slot].left.data();
      const std::uint32_t row = people_.row[due.slot];
      const HazardRow& before = table_.rows()[row];  // rows never move
      const Earliest next = earliest(left, before.per_week.data(), scale, open);
      if (next.rest <= 0) return;  // an earlier event took the hazards away
      const bool as_drawn = drawn && first.process == next.process;
      if (as_drawn) drawn = false;
      if (!strike(due.slot, as_drawn ? first : luck(due.slot, next.process))) return;  // gone
      const std::uint32_t now = people_.row[due.slot];
      if (now == row) {
        open = left[next.process] < 0 ? open : open & ~(1U << next.process);
      } else {
        charge<kClocks>(left, before.per_week.data(), table_.rows()[now].per_week.data(), scale, next.rest);
        open = below_zero<kClocks>(left);
      }
    }
  }

  void birthday(std::uint32_t slot) {
    if (profile(slot).is(Age::from_18_to_24) && people_.turns_25_week[slot] <= week_) become(slot, Age::from_25);
  }
  void raid(std::uint32_t workplace, bool first);  // first: of this week; nobody is found twice in one week
  void raided_at_work(std::uint32_t slot, bool closes);
  void enter_work(const Newcomer& newcomer, const BirthLuck& luck);  // takes a slot

  // Books person-time in the current row up to now.
  void book(std::uint32_t slot) {
    Person& person = people_.person[slot];
    PersonTime::Amount& spent = time_.in(people_.row[slot]);
    const auto demand = static_cast<std::uint32_t>(demand_);
    spent.weeks += week_ - person.since_week;
    spent.demand_weeks += demand - person.since_demand;  // modulo 2^32: booked once a year at least
    person.since_week = week_;
    person.since_demand = demand;
  }
  void enter_row(std::uint32_t slot);  // looks up the row of the person's profile and adds to the sums

 private:
  Block& block_;
  BlockState& state_;
  People& people_;
  HazardTable& table_;
  Tallies& tallies_;
  PersonTime& time_;
  Key key_;
  std::int32_t week_;
  std::int64_t demand_;

  // Fates of someone found in a raid.
  struct Found {
    bool harmed = false;
  };

  [[nodiscard]] const RowLink& link(std::uint32_t slot) const { return table_.link(people_.row[slot]); }
  [[nodiscard]] const EventShares& shares_of(std::uint32_t slot) const { return table_.shares(people_.row[slot]); }
  [[nodiscard]] Profile profile(std::uint32_t slot) const { return people_.person[slot].profile; }
  void tally(std::uint32_t slot, Tally what) { tallies_.count(link(slot).groups, what); }

  bool strike(std::uint32_t slot, const Luck& luck);
  void police_contact(std::uint32_t slot, const Words& words);
  bool violence(std::uint32_t slot, Tally by, const Words& words);
  void hiv_infection(std::uint32_t slot);
  void lose_autonomy(std::uint32_t slot);
  void gain_autonomy(std::uint32_t slot, double mark);
  void release(std::uint32_t slot, const Words& words);
  void home_raid(std::uint32_t slot, double mark);
  void circumstances(std::uint32_t slot, double mark);
  void found(std::uint32_t slot);
  Found rescued(std::uint32_t slot, const EventShares& shares, const Words& words, double permit);
  Found not_identified(std::uint32_t slot, const EventShares& shares, double mark);
  void into_custody(std::uint32_t slot, Custody custody);
  void move(std::uint32_t slot, double where, std::uint32_t place, double third_party);
  void leave(std::uint32_t slot);

  void change(std::uint32_t slot, Profile profile);
  template <class Attribute>
  void become(std::uint32_t slot, Attribute value) {
    if (!profile(slot).is(value)) change(slot, profile(slot).with(value));
  }
  void exit_row(std::uint32_t slot);
  void join(std::uint32_t slot);
  void unjoin(std::uint32_t slot);
};

// One event of one process. Word 0 refills the clock, the others mark the event. False: the person is gone.
bool Handler::strike(std::uint32_t slot, const Luck& luck) {
  const auto process = static_cast<Process>(luck.process);
  const Words& words = luck.words;
  Person& person = people_.person[slot];
  ++person.events[luck.process];
  people_.clocks[slot].left[luck.process] += luck.refill / frailty(person, process);
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
      tally(slot, Tally::sti_infections);
      become(slot, Sti::yes);
      break;
    case Process::sti_recovery:
      become(slot, Sti::no);
      break;
    case Process::venue_move:
      move(slot, uniform(words[1]), words[2], uniform(words[3]));
      break;
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
      tally(slot, died ? Tally::deaths : Tally::left_work);
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
  tally(slot, Tally::police_contacts);
  if (uniform(words[2]) < shares.police_violence) {
    tally(slot, Tally::police_violence);
    become(slot, PastViolence::yes);
  }
  if (uniform(words[3]) < shares.seizure) tally(slot, Tally::property_seized);
  const double mark = uniform(words[1]);
  if (mark < shares.arrest) {
    tally(slot, Tally::arrests);
    into_custody(slot, Custody::police);
  } else if (mark < shares.arrest + shares.immigration_detention) {
    into_custody(slot, Custody::immigration);
  } else if (mark < shares.arrest + shares.immigration_detention + shares.fine) {
    tally(slot, Tally::fines);
  }
}

bool Handler::violence(std::uint32_t slot, Tally by, const Words& words) {
  const EventShares& shares = shares_of(slot);
  tally(slot, by);
  if (uniform(words[1]) < shares.homicide) {
    tally(slot, Tally::homicides);
    tally(slot, Tally::deaths);
    leave(slot);
    return false;
  }
  tally(slot, uniform(words[2]) < shares.report ? Tally::violence_reported : Tally::violence_unreported);
  become(slot, PastViolence::yes);
  return true;
}

void Handler::hiv_infection(std::uint32_t slot) {
  tally(slot, Tally::hiv_infections);
  become(slot, Hiv::infected);
}

void Handler::lose_autonomy(std::uint32_t slot) {
  const bool free = profile(slot).is(Autonomy::free);
  tally(slot, free ? Tally::newly_exploited : Tally::newly_trafficked);
  become(slot, free ? Autonomy::exploited : Autonomy::trafficked);
}

void Handler::gain_autonomy(std::uint32_t slot, double mark) {
  const EventShares& shares = shares_of(slot);
  if (profile(slot).is(Autonomy::trafficked)) {
    const double self = shares.exit_self;
    tally(slot, mark < self                       ? Tally::freed_self
                : mark < self + shares.exit_peers ? Tally::freed_peers
                                                  : Tally::freed_police);
  }
  become(slot, Autonomy::free);
}

void Handler::release(std::uint32_t slot, const Words& words) {
  const EventShares& shares = shares_of(slot);
  Profile p = profile(slot);
  if (p.is(Custody::immigration) && uniform(words[1]) < shares.removed_after_detention) {
    tally(slot, Tally::deportations);
    become(slot, Custody::removed);
    return;
  }
  if (p.is(Custody::removed)) {  // back, without a permit and in new debt
    p.set(Status::unpermitted);
    p.set(uniform(words[1]) < shares.exploited_on_return ? Autonomy::exploited : Autonomy::free);
    if (uniform(words[3]) < (*block_.context_.q)[Quantity::migration_debt_return]) p.set(Money::debt);
  } else if (p.is(Housing::secure) && uniform(words[2]) < shares.housing_lost) {
    tally(slot, Tally::housing_lost);
    p.set(Housing::unstable);
  }
  p.set(Custody::liberty);
  change(slot, p);
}

void Handler::home_raid(std::uint32_t slot, double mark) {
  const bool evicted = mark < shares_of(slot).housing_lost;
  tally(slot, Tally::homes_raided);
  found(slot);
  if (!evicted || profile(slot).is(Housing::unstable)) return;
  tally(slot, Tally::housing_lost);
  become(slot, Housing::unstable);
}

// One clock for three: the mark says which of them it was.
void Handler::circumstances(std::uint32_t slot, double mark) {
  const EventShares& shares = shares_of(slot);
  const Profile p = profile(slot);
  if (mark < shares.circumstances[0]) {
    become(slot, p.is(Money::enough) ? Money::poverty : Money::enough);
  } else if (mark < shares.circumstances[1]) {
    if (p.is(Housing::secure)) tally(slot, Tally::housing_lost);
    become(slot, p.is(Housing::secure) ? Housing::unstable : Housing::secure);
  } else {
    tally(slot, p.is(Status::permitted) ? Tally::permits_lost : Tally::permits_gained);
    become(slot, p.is(Status::permitted) ? Status::unpermitted : Status::permitted);
  }
}

// Everyone who works there may be found; if the place closes, those still at liberty go elsewhere.
void Handler::raid(std::uint32_t workplace, bool first) {
  Workplace& place = state_.workplaces[workplace];
  tallies_.add_to_all(Tally::raids, std::int64_t{1} << kFixedBits);
  const Words words = draw(key_, identity(state_.number, Origin::workplace, workplace),
                           static_cast<std::uint32_t>(Stream::workplace_raid), place.raids++);
  place.clock += exponential(words[0]);
  const bool closes = uniform(words[1]) < block_.model_->raids().closure(place.venue);
  if (!first) return;
  const auto here = static_cast<std::int32_t>(workplace);
  const std::vector<std::int32_t>& at = people_.workplace;
  constexpr std::size_t kStride = 64;  // most stretches hold nobody who works here: one vector comparison tells
  for (std::size_t begin = 0; begin < at.size(); begin += kStride) {
    const std::size_t end = std::min(begin + kStride, at.size());
    int anyone = 0;
    for (std::size_t slot = begin; slot < end; ++slot) anyone |= at[slot] == here ? 1 : 0;
    if (anyone == 0) continue;
    for (std::size_t slot = begin; slot < end; ++slot)
      if (at[slot] == here && people_.person[slot].profile.at_work())
        raided_at_work(static_cast<std::uint32_t>(slot), closes);
  }
}

void Handler::raided_at_work(std::uint32_t slot, bool closes) {
  const Words marks = draw(key_, people_.person[slot].id, static_cast<std::uint32_t>(Stream::raid_closure),
                           static_cast<std::uint32_t>(week_));
  if (uniform(marks[0]) < shares_of(slot).present) found(slot);
  if (closes && profile(slot).at_work()) move(slot, uniform(marks[1]), marks[2], uniform(marks[3]));
}

void Handler::found(std::uint32_t slot) {
  const EventShares shares = shares_of(slot);  // of the person as found
  const bool trafficked = profile(slot).is(Autonomy::trafficked);
  const Words words = draw(key_, people_.person[slot].id, static_cast<std::uint32_t>(Stream::raid_found),
                           static_cast<std::uint32_t>(week_));
  const Words others = draw(key_, people_.person[slot].id, static_cast<std::uint32_t>(Stream::raid_property),
                            static_cast<std::uint32_t>(week_));
  tally(slot, Tally::people_raided);
  tally(slot, trafficked ? Tally::trafficked_found : Tally::others_found);
  if (uniform(others[0]) < shares.raid_seizure) tally(slot, Tally::property_seized);
  if (uniform(others[1]) < shares.raid_disclosed) tally(slot, Tally::health_results_disclosed);

  const auto groups = link(slot).groups;  // of the person as found
  const bool called_trafficked = uniform(words[0]) < shares.identified;
  Found fate;
  if (called_trafficked) {
    tally(slot, trafficked ? Tally::trafficked_identified : Tally::others_identified);
    tally(slot, Tally::called_trafficked);
    fate = rescued(slot, shares, words, uniform(others[2]));
  } else {
    if (!trafficked) tally(slot, Tally::others_cleared);
    fate = not_identified(slot, shares, uniform(words[1]));
  }
  if (fate.harmed) tallies_.count(groups, Tally::raid_harmed);
  if (fate.harmed && trafficked) tallies_.count(groups, Tally::trafficked_punished);
}

// Called trafficked: freed or not if she was; then the law's disposition; else arrested all the same where the law lets
// it.
Handler::Found Handler::rescued(std::uint32_t slot, const EventShares& shares, const Words& words, double permit) {
  const bool trafficked = profile(slot).is(Autonomy::trafficked);
  if (trafficked && uniform(words[1]) < shares.freed) {
    tally(slot, Tally::freed_raids);
    become(slot, Autonomy::free);
  }
  if (trafficked && permit < shares.permit) {
    tally(slot, Tally::permits_gained);
    become(slot, Status::permitted);
  }
  const double mark = uniform(words[2]);
  if (mark < shares.disposition[0]) {
    tally(slot, Tally::rehabilitation_entries);
    into_custody(slot, Custody::rehabilitation);
  } else if (mark < shares.disposition[1]) {
    tally(slot, Tally::arrests);
    into_custody(slot, Custody::police);
  } else if (mark < shares.disposition[2]) {
    tally(slot, Tally::deportations);
    into_custody(slot, Custody::removed);
  } else if (uniform(words[3]) < shares.punished) {
    const bool migrant = profile(slot).is(Status::unpermitted);
    if (!migrant) tally(slot, Tally::arrests);
    into_custody(slot, migrant ? Custody::immigration : Custody::police);
  } else {
    return {};
  }
  return {.harmed = true};
}

Handler::Found Handler::not_identified(std::uint32_t slot, const EventShares& shares, double mark) {
  if (mark < shares.raid_detention) {
    into_custody(slot, Custody::immigration);
  } else if (mark < shares.raid_detention + (1 - shares.raid_detention) * shares.raid_arrest) {
    tally(slot, Tally::arrests);
    into_custody(slot, Custody::police);
  } else {
    return {};
  }
  return {.harmed = true};
}

void Handler::into_custody(std::uint32_t slot, Custody custody) {
  if (custody == Custody::immigration) tally(slot, Tally::immigration_detentions);
  become(slot, custody);
}

void Handler::move(std::uint32_t slot, double where, std::uint32_t place, double third_party) {
  const EventShares& shares = shares_of(slot);
  const bool outside = third_party < shares.third_party_outside;
  for (std::size_t v = 0; v < shares.venue.size(); ++v) {
    if (where >= shares.venue[v]) continue;
    const auto venue = static_cast<Venue>(v);
    Profile p = profile(slot);
    if (venue == Venue::managed)
      p.set(ThirdParty::has_one);
    else if (p.is(Venue::managed))
      p.set(outside ? ThirdParty::has_one : ThirdParty::none);
    p.set(venue);
    tally(slot, Tally::venue_moves);
    exit_row(slot);
    people_.workplace[slot] = workplace_for(state_, venue, place);
    people_.person[slot].profile = p;
    enter_row(slot);
    return;
  }
}

void Handler::leave(std::uint32_t slot) {
  exit_row(slot);
  people_.row[slot] = HazardTable::kVacant;
  people_.workplace[slot] = -1;
  people_.clocks[slot].left.fill(kNever);
  people_.free_slots.push_back(slot);
}

void Handler::enter_work(const Newcomer& newcomer, const BirthLuck& luck) {
  const Person& person = newcomer.person;
  const Clocks clocks = first_clocks(luck, person);
  const std::int32_t workplace = workplace_for(state_, person.profile.get<Venue>(), luck.place);
  std::uint32_t slot;
  if (people_.free_slots.empty()) {
    slot = static_cast<std::uint32_t>(people_.person.size());
    people_.person.push_back(person);
    people_.workplace.push_back(workplace);
    people_.turns_25_week.push_back(newcomer.turns_25_week);
    people_.clocks.push_back(clocks);
    people_.row.push_back(HazardTable::kVacant);
  } else {
    slot = people_.free_slots.back();
    people_.free_slots.pop_back();
    people_.person[slot] = person;
    people_.workplace[slot] = workplace;
    people_.turns_25_week[slot] = newcomer.turns_25_week;
    people_.clocks[slot] = clocks;
  }
  people_.person[slot].since_week = week_;
  people_.person[slot].since_demand = static_cast<std::uint32_t>(demand_);
  enter_row(slot);
  tally(slot, Tally::entered_work);
  if (person.profile.is(Money::debt)) tally(slot, Tally::arrived_in_debt);
}

void Handler::change(std::uint32_t slot, Profile next) {
  exit_row(slot);
  people_.person[slot].profile = next;
  enter_row(slot);
}

void Handler::exit_row(std::uint32_t slot) {
  book(slot);
  const Contribution& part = link(slot).contribution;
  Contribution& sums = state_.sums.workers;
  sums.workers -= part.workers;
  sums.encounters -= part.encounters;
  sums.hiv_to_clients -= part.hiv_to_clients;
  sums.sti_to_clients -= part.sti_to_clients;
  sums.reports -= part.reports;
  sums.wish -= part.wish;
  unjoin(slot);
}

void Handler::enter_row(std::uint32_t slot) {
  people_.row[slot] = table_.row_of(profile(slot), [&](Profile p) { return block_.model_->fill(p); });
  __builtin_prefetch(&table_.rows()[people_.row[slot]]);  // the rest of the week is charged by it
  const Contribution& part = link(slot).contribution;
  Contribution& sums = state_.sums.workers;
  sums.workers += part.workers;
  sums.encounters += part.encounters;
  sums.hiv_to_clients += part.hiv_to_clients;
  sums.sti_to_clients += part.sti_to_clients;
  sums.reports += part.reports;
  sums.wish += part.wish;
  join(slot);
}

// Complaint-led raids ask where trafficked persons work.
void Handler::join(std::uint32_t slot) {
  const Profile p = profile(slot);
  if (!p.is(Autonomy::trafficked) || !p.has_workplace() || !p.at_work()) return;
  if (state_.workplaces[static_cast<std::size_t>(people_.workplace[slot])].trafficked++ == 0)
    ++state_.sums.workplaces_with_trafficked;
}

void Handler::unjoin(std::uint32_t slot) {
  const Profile p = profile(slot);
  if (!p.is(Autonomy::trafficked) || !p.has_workplace() || !p.at_work()) return;
  if (--state_.workplaces[static_cast<std::size_t>(people_.workplace[slot])].trafficked == 0)
    --state_.sums.workplaces_with_trafficked;
}

Block::Block(const DrawContext& context, BlockState state) : context_(context), state_(std::move(state)) {
  state_.sums.workplaces = static_cast<std::int64_t>(state_.workplaces.size());
  for (const ClientProfile& client : state_.clients.profile)
    add_client(state_.sums, context_.client_parts[client.index()], 1);
}

void Block::use(const Model& model, HazardTable& table, std::int32_t week, std::int64_t demand_integral) {
  model_ = &model;
  table_ = &table;
  state_.sums.workers = {};
  state_.sums.workplaces_with_trafficked = 0;
  for (Workplace& place : state_.workplaces) {
    place.trafficked = 0;
  }
  PersonTime none;  // nothing is booked
  Handler handler(*this, week, demand_integral, none);
  std::vector<bool> vacant(state_.people.person.size());
  for (const std::uint32_t slot : state_.people.free_slots) vacant[slot] = true;
  for (std::uint32_t slot = 0; slot < vacant.size(); ++slot)
    if (!vacant[slot]) handler.enter_row(slot);
}

void Block::step(const Week& week, PersonTime& time) {
  step_workplaces(week, time);
  step_workers(week, time);
  step_entries(week, time);
  step_clients(week);
}

void Block::step_workplaces(const Week& week, PersonTime& time) {
  Handler handler(*this, week.number, week.demand_before, time);
  for (std::uint32_t i = 0; i < state_.workplaces.size(); ++i) {
    Workplace& place = state_.workplaces[i];
    place.clock -= place.trafficked > 0 ? week.raid_with_trafficked : week.raid_without;
    for (bool first = true; place.clock < 0; first = false) handler.raid(i, first);
  }
}

void Block::step_workers(const Week& week, PersonTime& time) {
  People& people = state_.people;
  if (due_.size() < people.row.size()) due_.resize(people.row.size());
  const std::size_t count =
      context_.sweep.workers(people.clocks.data()->left.data(), table_->rows()->per_week.data(), people.row.data(),
                             week.scale.data(), people.row.size(), due_.data());
  by_process(count);
  // Events of this week count as happening at its end: person-time up to then was spent before them.
  Handler handler(*this, week.number + 1, week.demand_after, time);
  DrawBatch batch{};
  alignas(64) std::array<float, kTogether> refill{};
  std::array<std::uint32_t, kTogether> process{};
  const DrawKernel& draws = context_.sweep.draws;
  for (std::size_t begin = 0; begin < count; begin += kTogether) {
    const std::size_t end = std::min(begin + kTogether, count);
    for (std::size_t i = begin; i < end; ++i) {
      if (i + kAhead < count) __builtin_prefetch(&people.person[due_[i + kAhead].slot], 1);
      process[i - begin] = handler.prepare(due_[i], batch, i - begin);
    }
    const std::size_t lanes = (end - begin + DrawKernel::kLanes - 1) / DrawKernel::kLanes * DrawKernel::kLanes;
    draws.draw(context_.key, batch, lanes);
    draws.exponential(batch.word[0], refill.data(), lanes);
    for (std::size_t i = begin; i < end; ++i)
      handler.due(due_[i], {process[i - begin], refill[i - begin], batch.words(i - begin)}, week.scale.data());
  }
}

// Events of one kind together, so that the processor guesses right what comes next; between people their order within a
// week changes nothing.
void Block::by_process(std::size_t count) {
  if (sorted_.size() < due_.size()) sorted_.resize(due_.size());
  std::array<std::uint32_t, kClocks + 1> at{};
  const auto first = [](const Due& due) { return static_cast<std::size_t>(std::countr_zero(due.processes)); };
  for (std::size_t i = 0; i < count; ++i) ++at[first(due_[i]) + 1];
  std::partial_sum(at.begin(), at.end(), at.begin());
  for (std::size_t i = 0; i < count; ++i) sorted_[at[first(due_[i])]++] = due_[i];
  due_.swap(sorted_);
}

void Block::step_entries(const Week& week, PersonTime& time) {
  Handler handler(*this, week.number + 1, week.demand_after, time);
  const Arriving arriving{model_->migration().arrivals(), model_->displacement()};
  state_.entry_clock -= week.entry_per_week;
  while (state_.entry_clock < 0) {
    const std::uint32_t number = state_.entries++;
    const std::uint64_t id = identity(state_.number, Origin::entrant, number);
    const BirthLuck luck = birth_luck(context_, id);
    handler.enter_work(born(luck, *context_.q, id, &arriving, week.number + 1), luck);
    state_.entry_clock += exponential(draw(context_.key, identity(state_.number, Origin::block, 0),
                                           static_cast<std::uint32_t>(Stream::arrival), number + 1)[0]);
  }
}

void Block::step_clients(const Week& week) {
  Clients& clients = state_.clients;
  if (due_.size() < clients.row.size()) due_.resize(clients.row.size());
  alignas(16) static constexpr float kUnscaled[kClientClocks] = {1, 1, 1, 1};
  const std::size_t count = context_.sweep.clients(clients.clocks.data()->left.data(), week.clients->front().data(),
                                                   clients.row.data(), kUnscaled, clients.row.size(), due_.data());
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t slot = due_[i].slot;
    float* left = clients.clocks[slot].left.data();
    for (std::uint32_t open = due_[i].processes; open != 0; open = below_zero<kClientClocks>(left)) {
      const float* before = (*week.clients)[clients.row[slot]].data();
      const Earliest next = earliest(left, before, kUnscaled, open);
      if (next.rest > 0) client_event(week, slot, static_cast<ClientProcess>(next.process));
      charge<kClientClocks>(left, before, (*week.clients)[clients.row[slot]].data(), kUnscaled, next.rest);
    }
  }
}

void Block::client_event(const Week& week, std::uint32_t slot, ClientProcess process) {
  Clients& clients = state_.clients;
  ClientProfile client = clients.profile[slot];
  const auto k = static_cast<std::uint32_t>(process);
  const std::uint64_t id = identity(state_.number, Origin::client, slot);
  const std::uint16_t times = clients.events[slot][k]++;
  const Words words = draw(context_.key, id, static_cast<std::uint32_t>(Stream::client_clock) + k, times);
  clients.clocks[slot].left[k] += exponential(words[0]);
  const Draw& q = *context_.q;
  add_client(state_.sums, context_.client_parts[client.index()], -1);
  switch (process) {
    case ClientProcess::hiv_acquisition:
      client.hiv = uniform(words[1]) < q[Quantity::client_suppressed] ? Hiv::suppressed : Hiv::infected;
      tallies_.add_to_all(Tally::client_hiv_infections, week.client_weight);
      break;
    case ClientProcess::sti_change:
      client.sti = !client.sti;
      if (client.sti) tallies_.add_to_all(Tally::client_sti_infections, week.client_weight);
      break;
    case ClientProcess::staying_away:
      client.away = !client.away;
      break;
    case ClientProcess::turnover: {  // replaced by another of the same kind
      const bool infected = uniform(words[1]) < week.client_hiv_on_entry,
                 suppressed = uniform(words[2]) < q[Quantity::client_suppressed];
      client.hiv = !infected ? Hiv::negative : suppressed ? Hiv::suppressed : Hiv::infected;
      client.sti = uniform(words[3]) < q[Quantity::client_sti];
      break;
    }
  }
  add_client(state_.sums, context_.client_parts[client.index()], 1);
  clients.profile[slot] = client;
  clients.row[slot] = client.index();
}

void Block::book(std::int32_t week, std::int64_t demand_integral, PersonTime& time) {
  if (table_ == nullptr) return;  // no law has begun: nobody has spent time under one
  Handler handler(*this, week, demand_integral, time);
  for (std::uint32_t slot = 0; slot < state_.people.row.size(); ++slot)
    if (state_.people.row[slot] != HazardTable::kVacant) handler.book(slot);
}

void Block::end_of_year(std::int32_t week, std::int64_t demand_integral, PersonTime& time) {
  Handler handler(*this, week, demand_integral, time);
  for (std::uint32_t slot = 0; slot < state_.people.row.size(); ++slot)
    if (state_.people.row[slot] != HazardTable::kVacant) handler.birthday(slot);
}

}  // namespace aftermath
