#include "engine/world/simulation.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/world/expected_counts.h"
#include "engine/world/population.h"

namespace aftermath {
namespace {

// The table is filled again when a slow quantity has moved by this much since it was filled (decision 0006).
constexpr double kReachTolerance = 0.02, kSlowTolerance = 0.05;
// Anchors look at this many blocks at most: enough people for the means, the same for any thread count.
constexpr std::size_t kAnchorBlocks = 2;
// Up to so many people meet so few rows of the hazard table that large pages cost more than they save.
constexpr std::size_t kFewPeople = 20000;

std::size_t block_count(std::size_t people) {
  return std::max<std::size_t>(1, (people + kBlockPeople - 1) / kBlockPeople);
}

// People of one block when `all` are split as evenly as can be.
std::size_t split(std::size_t all, std::size_t blocks, std::size_t block) {
  return all * (block + 1) / blocks - all * block / blocks;
}

}  // namespace

Simulation::Simulation(const Draw& q, const Levers& reference, WorldSize size, Key key, const SweepKernel& sweep,
                       ThreadPool* pool, const Frozen& frozen)
    : q_(q),
      logs_(logs_of(q)),
      reference_(reference),
      size_(size),
      frozen_{frozen, reference},
      held_(frozen_),
      context_{key, &q_, sweep, size.people, client_parts(q_), Careers::hiv_on_entry(q_), size.counting, &elapsed_},
      pool_(pool),
      table_(borrow_table(size.people > kFewPeople)),
      work_(pool == nullptr ? 1 : pool->threads()),
      law_(reference) {
  response_ = Demand::response(reference_, q_);
  const std::size_t blocks = block_count(size.people);
  blocks_.resize(blocks);
  for (std::size_t b = 0; b < blocks; ++b)
    block_people_.push_back(static_cast<std::uint32_t>(split(size.people, blocks, b)));
  for_blocks([&](std::size_t b, unsigned) {
    const auto clients = static_cast<std::uint32_t>(split(size.clients, blocks, b));
    blocks_[b] = std::make_unique<Block>(
        context_, populate(context_, static_cast<std::uint32_t>(b), block_people_[b], clients, response_));
  });
  client_reference_ = {};
  double dangerous = 0;
  for (const auto& block : blocks_) {
    const ClientReference part = client_reference(block->state().clients, q_, response_);
    client_reference_.visits += part.visits;
    dangerous += part.dangerous_share * part.visits;
  }
  client_reference_.boost = response_.boost;
  client_reference_.dangerous_share = client_reference_.visits > 0 ? dangerous / client_reference_.visits : 0;
  slow_.advertising_lost = AdvertisingReach::lost_for_good(reference_, q_);
  slow_.stigma = Stigma::level(reference_, q_);
  slow_.trust = Services::trust_level(reference_, q_);
  slow_reference_ = slow_;
}

Simulation::~Simulation() = default;

template <class Task>
void Simulation::for_blocks(const Task& task) {
  if (pool_ == nullptr || blocks_.size() == 1) {
    for (std::size_t b = 0; b < blocks_.size(); ++b) task(b, 0U);
  } else {
    pool_->for_each(blocks_.size(), task);
  }
}

std::vector<ProfileCount> Simulation::profiles() const {
  std::map<std::uint32_t, ProfileCount> counts;
  for (std::size_t b = 0; b < std::min(blocks_.size(), kAnchorBlocks); ++b) {
    const People& people = blocks_[b]->state().people;
    std::vector<bool> vacant(people.person.size());
    for (const std::uint32_t slot : people.free_slots) vacant[slot] = true;
    for (std::size_t slot = 0; slot < vacant.size(); ++slot) {
      if (vacant[slot]) continue;
      const Person& person = people.person[slot];
      ProfileCount& count = counts.try_emplace(person.profile.bits, ProfileCount{person.profile}).first->second;
      ++count.people;
      count.violence += static_cast<double>(person.frailties.violence.value());
      count.police += static_cast<double>(person.frailties.police.value());
      count.exploitation += static_cast<double>(person.frailties.exploitation.value());
      count.infection += static_cast<double>(person.frailties.infection.value());
    }
  }
  std::vector<ProfileCount> out;
  for (const auto& [bits, count] : counts) out.push_back(count);
  return out;
}

void Simulation::anchor(int most_rounds) {
  anchors_ = solve_anchors(profiles(), reference_, q_, slow_reference_, anchors_, most_rounds);
  fill_table();
  observe_environment();
  slow_.wish = slow_reference_.wish = environment_.wish;
  if (most_rounds > 1) {  // at the wish that has just been seen
    fill_table();
    observe_environment();
  }
  reports_reference_ = environment_.reports;
  // Clients meet the workers' infections as measured, not as chance has them this week: the difference would be fixed
  // for good, and grow.
  double people = 0, with_hiv = 0, with_sti = 0;
  for (const auto& block : blocks_)
    for (std::size_t slot = 0; slot < block->state().people.person.size(); ++slot) {
      if (block->state().people.row[slot] == HazardTable::kVacant) continue;
      const Profile p = block->state().people.person[slot].profile;
      ++people;
      with_hiv += p.is(Hiv::negative) ? 0 : 1;
      with_sti += p.is(Sti::yes) ? 1 : 0;
    }
  const auto as_measured = [&](double pressure, double prevalence, double infected) {
    return infected > 0 ? pressure * prevalence * people / infected : pressure;
  };
  client_rates_ =
      Health::client_rates(q_, as_measured(environment_.hiv_pressure, q_[Quantity::hiv_prevalence], with_hiv),
                           as_measured(environment_.sti_pressure, q_[Quantity::sti_prevalence], with_sti),
                           client_classes(q_, Demand::response(reference_, q_)));
}

void Simulation::count(Counting counting) {
  context_.counting = counting;
  for (const auto& block : blocks_) block->count(counting);
}

void Simulation::begin(const Levers& law) { begin(law, frozen_); }

void Simulation::begin(const Levers& law, const Held& held) {
  const double before = AdvertisingReach::lost_at_once(law_for(Mechanism::advertising), q_);
  law_ = law;
  held_ = held;
  const double tightened = AdvertisingReach::lost_at_once(law_for(Mechanism::advertising), q_) - before;
  slow_.advertising_lost = std::clamp(slow_.advertising_lost + std::max(0.0, tightened), 0.0, 1.0);
  response_ = Demand::response(law_for(Mechanism::demand), q_);
  fill_table();
}

namespace {

// What time in a row amounts to, beside events.
void add_time(ByParts<std::int64_t>& tallies, const RowLink& row, const Exposures& exposures,
              const PersonTime::Amount& time) {
  const Profile p = row.profile;
  const auto weeks = [&](Tally what, double intensity) { tallies.add(p, what, time.weeks * to_fixed(intensity)); };
  const auto encounters = [&](Tally what, double per_week) {
    tallies.add(p, what, to_fixed(from_fixed(time.demand_weeks) * per_week));
  };
  if (p.is(Custody::removed)) return;  // out of the place: neither here nor there in its shares
  weeks(Tally::person_weeks, 1);
  if (!p.is(Hiv::negative)) weeks(Tally::hiv_weeks, 1);
  if (p.is(Hiv::suppressed)) weeks(Tally::suppressed_weeks, 1);
  if (p.is(Sti::yes)) weeks(Tally::sti_weeks, 1);
  weeks(Tally::depression_weeks, exposures.depression);
  weeks(Tally::post_traumatic_weeks, exposures.post_traumatic);
  if (p.is(Custody::police)) weeks(Tally::custody_weeks, 1);
  if (p.is(Custody::immigration)) weeks(Tally::detention_weeks, 1);
  if (p.is(Custody::rehabilitation)) weeks(Tally::rehabilitation_weeks, 1);
  if (!p.at_work()) return;  // in custody nobody is in the hands of an exploiter
  weeks(Tally::worker_weeks, 1);
  if (p.is(Autonomy::exploited)) weeks(Tally::exploited_weeks, 1);
  if (p.is(Autonomy::trafficked)) weeks(Tally::trafficked_weeks, 1);
  constexpr Tally kVenue[] = {Tally::street_weeks, Tally::managed_weeks, Tally::shared_weeks, Tally::solo_weeks};
  weeks(kVenue[static_cast<std::size_t>(p.get<Venue>())], 1);
  if (p.is(ThirdParty::has_one)) weeks(Tally::third_party_weeks, 1);
  weeks(Tally::isolated_weeks, exposures.isolation);
  weeks(Tally::haste_weeks, exposures.haste);
  weeks(Tally::screened_weeks, exposures.screening);
  if (p.poor()) weeks(Tally::poor_weeks, 1);
  if (p.is(Money::debt)) weeks(Tally::debt_weeks, 1);
  if (p.is(Housing::unstable)) weeks(Tally::unstable_weeks, 1);
  weeks(Tally::organised_weeks, exposures.organised);
  weeks(Tally::funding, exposures.funding / kWeeksInYear);
  weeks(Tally::wish_weeks, exposures.wish);
  constexpr Tally kServed[] = {Tally::served_health,     Tally::served_legal,         Tally::served_economic,
                               Tally::served_protection, Tally::served_psychological, Tally::served_housing};
  for (std::size_t kind = 0; kind < kServices; ++kind) weeks(kServed[kind], exposures.served[kind]);
  weeks(Tally::participation_weeks, exposures.participation);
  encounters(Tally::income, exposures.encounters * exposures.earned);
  weeks(Tally::income, -exposures.taken);
  encounters(Tally::encounters, exposures.encounters);
  encounters(Tally::condomless_encounters, exposures.encounters * exposures.condomless);
}

}  // namespace

// What all threads booked in a row; forgets it.
TimeAtRisk Simulation::time_at_risk(std::uint32_t row) {
  TimeAtRisk all;
  for (Workspace& work : work_) {
    TimeAtRisk& part = work.time.at_risk_in(row);
    if (!part.any()) continue;
    all += part;
    part = {};
  }
  return all;
}

// Time of all threads is added up before it becomes amounts: their rounding then hangs on profiles only.
void Simulation::book_person_time() {
  for_blocks([&](std::size_t b, unsigned thread) { blocks_[b]->book(week_, demand_integral_, work_[thread]); });
  ByParts<std::int64_t> spent;
  for (std::uint32_t row = 1; row < table_->size(); ++row) {
    PersonTime::Amount all;
    for (Workspace& work : work_) {
      if (row >= work.time.rows()) continue;
      PersonTime::Amount& part = work.time.in(row);
      all.weeks += part.weeks;
      all.demand_weeks += part.demand_weeks;
      part = {};
    }
    if (all.weeks != 0) add_time(spent, table_->link(row), table_->exposures(row), all);
    if (context_.counting == Counting::events) continue;
    if (const TimeAtRisk time = time_at_risk(row); time.any())
      add_expected(spent, table_->link(row).profile, table_->rows()[row], table_->shares(row), time);
  }
  spent.spread(tallies_, 1);
}

void Simulation::fill_table() {
  book_person_time();
  model_ = std::make_unique<Model>(
      Circumstances{law_, reference_, q_, slow_, slow_reference_, anchors_, held_.mechanisms, &held_.law, &logs_});
  slow_in_table_ = slow_;
  table_->clear();
  for_blocks([&](std::size_t b, unsigned) { blocks_[b]->use(*model_, *table_, week_, demand_integral_); });
}

void Simulation::observe_environment() {
  BlockSums sums;
  for (const auto& block : blocks_) sums += block->state().sums;
  environment_ = observe(sums, client_reference_, response_, q_);
  environment_.dangerous_pool = dangerous_pool_;
}

namespace {

Elapsed elapsed_in(const std::array<float, kClocks>& scale) {
  const auto of = [&](Process process) { return static_cast<double>(scale[clock_of(process)]); };
  return {1, of(Process::client_violence), of(Process::hiv_acquisition), of(Process::sti_acquisition),
          of(Process::autonomy_loss)};
}

}  // namespace

void Simulation::step_week() {
  observe_environment();
  const ClientTable clients = client_table(environment_, client_rates_, response_, q_);
  const Raids::WorkplaceRates raids = model_->raids().workplace_rates(environment_.trafficked_workplaces);
  Week week;
  week.number = week_;
  week.scale = scale(environment_, q_);
  elapsed_.resize(static_cast<std::size_t>(week_) + 1);  // of another arm, what lies beyond the fork
  elapsed_.push_back(elapsed_.back());
  elapsed_.back() += elapsed_in(week.scale);
  week.demand = environment_.demand;
  week.demand_before = demand_integral_;
  week.demand_after = demand_integral_ + to_fixed(environment_.demand);
  week.raid_with_trafficked = static_cast<float>(raids.with_trafficked / kWeeksInYear);
  week.raid_without = static_cast<float>(raids.without / kWeeksInYear);
  week.clients = &clients;
  week.client_hiv_on_entry = client_rates_.hiv_on_entry;
  week.client_weight = client_weight();
  const double entries = Careers::entry_per_year(q_, environment_.demand) * model_->migration().all_arrivals() *
                         model_->careers().entry_under_law() / kWeeksInYear;
  for_blocks([&](std::size_t b, unsigned thread) {
    Week own = week;
    own.entry_per_week = static_cast<float>(entries * block_people_[b]);
    blocks_[b]->step(own, work_[thread]);
  });
  demand_integral_ = week.demand_after;
  ++week_;
  move_slow_environment();
}

// Visits of clients are encounters of workers: that fixes how many clients one simulated client stands for.
std::int64_t Simulation::client_weight() const {
  const double visits = client_reference_.visits * client_reference_.boost;
  return visits > 0 ? to_fixed(q_[Quantity::encounters] * static_cast<double>(size_.people) / visits) : 0;
}

// Reports on which police act, a year and per dangerous client of the full pool.
double Simulation::stopped_per_client(double reports, double pool) const {
  const double visits =
      static_cast<double>(size_.people) * q_[Quantity::encounters] * kWeeksInYear * q_[Quantity::dangerous];
  const double regular = q_[Quantity::regular_share];
  const double clients =
      visits * (regular / q_[Quantity::visits_regular] + (1 - regular) / q_[Quantity::visits_occasional]);
  return clients > 0 ? q_[Quantity::violence_acted] * reports * pool / clients : 0;
}

void Simulation::move_slow_environment() {
  const Environment& e = environment_;
  const double reports = e.reports * e.demand * e.dangerous_share;
  dangerous_pool_ = next_pool(dangerous_pool_, stopped_per_client(reports, dangerous_pool_),
                              stopped_per_client(reports_reference_, 1), q_);
  slow_.advertising_lost = AdvertisingReach::next_week(slow_.advertising_lost, law_for(Mechanism::advertising), q_);
  stigma_of_year_ += slow_.stigma;
  slow_.stigma = Stigma::next_week(slow_.stigma, law_for(Mechanism::stigma), q_);
  slow_.trust = Services::trust_next_week(slow_.trust, law_for(Mechanism::services), q_);
  slow_.demand = e.demand;
  slow_.wish = e.wish;
  const SlowEnvironment& old = slow_in_table_;
  const double moved = std::max({std::fabs(slow_.stigma - old.stigma), std::fabs(slow_.trust - old.trust),
                                 std::fabs(slow_.demand - old.demand), std::fabs(slow_.wish - old.wish)});
  if (moved > kSlowTolerance || std::fabs(slow_.advertising_lost - old.advertising_lost) > kReachTolerance)
    fill_table();
}

// What the year's counts amount to in healthy years and in public money.
void Simulation::account(Tallies& year) const {
  for (auto& counts : year.sum) {
    const auto set = [&](Tally what, double amount) { counts[static_cast<std::size_t>(what)] = to_fixed(amount); };
    const std::int64_t weeks = counts[static_cast<std::size_t>(Tally::worker_weeks)];
    set(Tally::stigma_weeks, stigma_of_year_ / kWeeksInYear * from_fixed(weeks));
    const Mortality::Burden burden = Mortality::burden(q_, counts);
    set(Tally::healthy_years_disability, burden.disability);
    set(Tally::healthy_years_death, burden.death);
    set(Tally::dalys, burden.disability + burden.death);
    const PublicMoney::Budget budget = PublicMoney::spent(q_, counts);
    set(Tally::money_police, budget.police);
    set(Tally::money_raids, budget.raids);
    set(Tally::money_custody, budget.custody);
    set(Tally::money_immigration, budget.immigration);
    set(Tally::money_rehabilitation, budget.rehabilitation);
    set(Tally::money_services, budget.services);
    set(Tally::money_organisations, budget.organisations);
    set(Tally::money_health, budget.health);
    set(Tally::public_money, budget.total());
  }
}

Tallies Simulation::end_year() {
  book_person_time();
  for_blocks([&](std::size_t b, unsigned thread) { blocks_[b]->end_of_year(week_, demand_integral_, work_[thread]); });
  Tallies all = tallies_;
  tallies_ = {};
  for (Workspace& work : work_) {
    all += work.counts.tallies();
    work.counts = {};
  }
  account(all);
  stigma_of_year_ = 0;
  return all;
}

WorldState Simulation::save() const {
  WorldState state;
  for (const auto& block : blocks_) state.blocks.push_back(block->state());
  state.slow = slow_;
  state.dangerous_pool = dangerous_pool_;
  state.week = week_;
  state.demand_integral = demand_integral_;
  return state;
}

void Simulation::restore(const WorldState& state) {
  for (std::size_t b = 0; b < blocks_.size(); ++b) blocks_[b]->restore(state.blocks[b]);
  slow_ = state.slow;
  dangerous_pool_ = state.dangerous_pool;
  week_ = state.week;
  demand_integral_ = state.demand_integral;
  law_ = reference_;
  held_ = frozen_;
}

}  // namespace aftermath
