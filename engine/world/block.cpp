#include "engine/world/block.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/world/events.h"
#include "engine/world/population.h"
#include "engine/world/rest_of_week.h"

namespace aftermath {

BlockSums& BlockSums::operator+=(const BlockSums& other) {
  workers += other.workers;
  visits += other.visits;
  visits_dangerous += other.visits_dangerous;
  visits_hiv += other.visits_hiv;
  visits_sti += other.visits_sti;
  workplaces += other.workplaces;
  workplaces_with_trafficked += other.workplaces_with_trafficked;
  return *this;
}

namespace {

alignas(16) constexpr std::array<float, kClientClocks> kNoScale = {1, 1, 1, 1};

// A client's part in the block's sums.
void add_client(BlockSums& sums, const ClientPart& part, std::int64_t sign) {
  sums.visits += sign * part.visits;
  sums.visits_dangerous += sign * part.dangerous;
  sums.visits_hiv += sign * part.hiv;
  sums.visits_sti += sign * part.sti;
}

// Events of one kind together, so that the processor guesses right what comes next; between people their order within a
// week changes nothing.
void by_process(Workspace& work, std::size_t count) {
  std::array<std::uint32_t, kClocks + 1> at{};
  const auto first = [](const Due& due) { return std::size_t{lowest_bit(due.processes)}; };
  for (std::size_t i = 0; i < count; ++i) ++at[first(work.due[i]) + 1];
  std::partial_sum(at.begin(), at.end(), at.begin());
  for (std::size_t i = 0; i < count; ++i) work.sorted[at[first(work.due[i])]++] = work.due[i];
  work.due.swap(work.sorted);
}

}  // namespace

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
  std::fill(state_.workplaces.trafficked.begin(), state_.workplaces.trafficked.end(), 0);
  Workspace none;  // nothing is booked or counted
  Handler handler(*this, week, demand_integral, none);
  std::vector<bool> vacant(state_.people.person.size());
  for (const std::uint32_t slot : state_.people.free_slots) vacant[slot] = true;
  for (std::uint32_t slot = 0; slot < vacant.size(); ++slot)
    if (!vacant[slot]) handler.enter_row(slot);
}

void Block::step(const Week& week, Workspace& work) {
  if (context_.counting == Counting::expected) {
    expect_raids(week, work.counts);
    expect_client_infections(week, work.counts);
  }
  step_workplaces(week, work);
  step_workers(week, work);
  step_entries(week, work);
  step_clients(week, work);
}

// Chance of a raid this week on each workplace; nobody is found twice in one week.
void Block::expect_raids(const Week& week, EventCounts& counts) {
  const auto chance = [](float per_week) { return TimeAtRisk::steps(1 - exact::exp(-static_cast<double>(per_week))); };
  const std::array<std::int64_t, 2> steps = {chance(week.raid_without), chance(week.raid_with_trafficked)};
  Workplaces& places = state_.workplaces;
  double raids = 0;
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    const bool with_trafficked = places.trafficked[i] > 0;
    raids += static_cast<double>(with_trafficked ? week.raid_with_trafficked : week.raid_without);
    places.chance[i] += steps[with_trafficked ? 1 : 0];
  }
  counts.add_to_all(Tally::raids, to_fixed(raids));
}

// By who is a client when the week begins.
void Block::expect_client_infections(const Week& week, EventCounts& counts) const {
  std::array<std::uint32_t, kClientProfiles> clients{};
  for (const std::uint32_t row : state_.clients.row) ++clients[row];
  double hiv = 0, sti = 0;
  for (std::size_t row = 0; row < kClientProfiles; ++row) {
    const auto& per_week = (*week.clients)[row];
    const auto count = static_cast<double>(clients[row]);
    hiv += count * static_cast<double>(per_week[static_cast<std::size_t>(ClientProcess::hiv_acquisition)]);
    if (row % 2 == 0) sti += count * static_cast<double>(per_week[static_cast<std::size_t>(ClientProcess::sti_change)]);
  }
  const double weight = from_fixed(week.client_weight);
  counts.add_to_all(Tally::client_hiv_infections, to_fixed(weight * hiv));
  counts.add_to_all(Tally::client_sti_infections, to_fixed(weight * sti));
}

// Rates by who works there when the week begins.
void Block::step_workplaces(const Week& week, Workspace& work) {
  Handler handler(*this, week.number, week.demand_before, work);
  Workplaces& places = state_.workplaces;
  for (std::uint32_t i = 0; i < places.size(); ++i)
    places.clock[i] -= places.trafficked[i] > 0 ? week.raid_with_trafficked : week.raid_without;
  for (std::uint32_t i = 0; i < places.size(); ++i)
    for (bool first = true; places.clock[i] < 0; first = false) handler.raid(i, first);
}

void Block::step_workers(const Week& week, Workspace& work) {
  People& people = state_.people;
  work.make_room(people.row.size());
  // Events of this week count as happening at its end: person-time up to then was spent before them.
  Handler handler(*this, week.number + 1, week.demand_after, work);
  for (std::size_t count =
           context_.sweep.workers(people.clocks.data()->left.data(), table_->rows()->per_week.data(), people.row.data(),
                                  week.scale.data(), people.row.size(), work.due.data());
       count != 0;) {
    by_process(work, count);
    count = handler.next_events(week.scale.data(), {work.due.data(), count});
  }
}

// How many begin this week; the hazards between one and the next are drawn side by side.
std::uint32_t Block::count_entries(const Week& week, DrawBatch& batch) {
  constexpr std::uint32_t kLanes = DrawKernel::kLanes;
  alignas(64) std::array<float, kLanes> until_next{};
  std::uint32_t begun = 0;
  state_.entry_clock -= week.entry_per_week;
  while (state_.entry_clock < 0) {
    if (begun % kLanes == 0) {
      for (std::uint32_t i = 0; i < kLanes; ++i)
        batch.ask(i, identity(state_.number, Origin::block, 0), static_cast<std::uint32_t>(Stream::arrival),
                  state_.entries + begun + i + 1);
      context_.sweep.draws.draw(context_.key, batch, kLanes);
      context_.sweep.draws.exponential(batch.first, until_next.data(), kLanes);
    }
    state_.entry_clock += until_next[begun++ % kLanes];
  }
  return begun;
}

void Block::step_entries(const Week& week, Workspace& work) {
  Handler handler(*this, week.number + 1, week.demand_after, work);
  const Arriving arriving{model_->migration().arrivals(), model_->displacement()};
  DrawBatch batch{};
  std::array<BirthLuck, kBirthsTogether> births;
  std::array<Newcomer, kBirthsTogether> newcomers;
  for (std::size_t expected = count_entries(week, batch); expected != 0;) {
    const std::size_t here = std::min(expected, kBirthsTogether);
    const std::uint64_t first = identity(state_.number, Origin::entrant, state_.entries);
    birth_luck(context_, first, batch, {births.data(), here});
    for (std::size_t i = 0; i < here; ++i) {
      newcomers[i] = born(births[i], context_, first + i, &arriving, week.number + 1);
      table_->fetch(newcomers[i].person.profile);
    }
    handler.enter_work({newcomers.data(), here}, {births.data(), here});
    state_.entries += static_cast<std::uint32_t>(here);
    expected -= here;
  }
}

void Block::step_clients(const Week& week, Workspace& work) {
  Clients& clients = state_.clients;
  work.make_room(clients.row.size());
  std::size_t count = context_.sweep.clients(clients.clocks.data()->left.data(), week.clients->front().data(),
                                             clients.row.data(), kNoScale.data(), clients.row.size(), work.due.data());
  while (count != 0) count = next_client_events(week, work, count);
}

// As Handler::next_events, for clients.
std::size_t Block::next_client_events(const Week& week, Workspace& work, std::size_t count) {
  Clients& clients = state_.clients;
  const DrawKernel& draws = context_.sweep.draws;
  DrawBatch batch{};
  alignas(64) std::array<float, DrawBatch::kMost> refill{};
  std::array<Earliest, DrawBatch::kMost> event;
  std::size_t again = 0;
  for (std::size_t begin = 0; begin < count; begin += DrawBatch::kMost) {
    const std::size_t here = std::min(DrawBatch::kMost, count - begin);
    for (std::size_t i = 0; i < here; ++i) {
      const auto [slot, processes] = work.due[begin + i];
      event[i] = earliest(clients.clocks[slot].left.data(), (*week.clients)[clients.row[slot]].data(), kNoScale.data(),
                          processes);
      batch.ask(i, identity(state_.number, Origin::client, slot),
                static_cast<std::uint32_t>(Stream::client_clock) + event[i].process,
                clients.events[slot][event[i].process]);
    }
    const std::size_t lanes = DrawKernel::whole(here);
    draws.draw(context_.key, batch, lanes);
    draws.exponential(batch.first, refill.data(), lanes);
    for (std::size_t i = 0; i < here; ++i) {
      if (event[i].rest <= 0) continue;  // an earlier event took the hazards away
      const std::uint32_t slot = work.due[begin + i].slot;
      float* left = clients.clocks[slot].left.data();
      left[event[i].process] += refill[i];
      ++clients.events[slot][event[i].process];
      const float* before = (*week.clients)[clients.row[slot]].data();
      client_event(week, work.counts, slot, static_cast<ClientProcess>(event[i].process), batch.words[i]);
      charge<kClientClocks>(left, before, (*week.clients)[clients.row[slot]].data(), kNoScale.data(), event[i].rest);
      if (const std::uint32_t open = below_zero<kClientClocks>(left); open != 0) work.due[again++] = {slot, open};
    }
  }
  return again;
}

void Block::client_event(const Week& week, EventCounts& counts, std::uint32_t slot, ClientProcess process,
                         const Words& words) {
  Clients& clients = state_.clients;
  ClientProfile client = clients.profile[slot];
  const Draw& q = *context_.q;
  add_client(state_.sums, context_.client_parts[client.index()], -1);
  switch (process) {
    case ClientProcess::hiv_acquisition:
      client.hiv = uniform(words[1]) < q[Quantity::client_suppressed] ? Hiv::suppressed : Hiv::infected;
      if (context_.counting == Counting::events) counts.add_to_all(Tally::client_hiv_infections, week.client_weight);
      break;
    case ClientProcess::sti_change:
      client.sti = !client.sti;
      if (client.sti && context_.counting == Counting::events)
        counts.add_to_all(Tally::client_sti_infections, week.client_weight);
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

void Block::book(std::int32_t week, std::int64_t demand_integral, Workspace& work) {
  if (table_ == nullptr) return;  // no law has begun: nobody has spent time under one
  Handler handler(*this, week, demand_integral, work);
  for (std::uint32_t slot = 0; slot < state_.people.row.size(); ++slot)
    if (state_.people.row[slot] != HazardTable::kVacant) handler.book(slot);
}

void Block::end_of_year(std::int32_t week, std::int64_t demand_integral, Workspace& work) {
  Handler handler(*this, week, demand_integral, work);
  for (std::uint32_t slot = 0; slot < state_.people.row.size(); ++slot)
    if (state_.people.row[slot] != HazardTable::kVacant) handler.birthday(slot);
}

}  // namespace aftermath
