#include "engine/world/population.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

using Q = Quantity;

// Uniforms from words, one after another.
class Uniforms {
 public:
  explicit Uniforms(std::span<const Words> words) : words_(words) {}
  [[nodiscard]] double next() {
    const std::size_t i = used_++;
    return uniform(words_[i / 4][i % 4]);
  }
  [[nodiscard]] bool chance(double probability) { return next() < probability; }

 private:
  std::span<const Words> words_;
  std::size_t used_ = 0;
};

// A kind of place, and what is left of u: uniform again within it.
struct Picked {
  Venue venue;
  double within;
};
Picked pick_venue(const Draw& q, double u) {
  const double street = q[Q::share_street], managed = q[Q::share_managed], shared = q[Q::share_shared];
  const double total = std::max(1.0, street + managed + shared), at = u * total;
  if (at < street) return {Venue::street, at / street};
  if (at < street + managed) return {Venue::managed, (at - street) / managed};
  const double solo_from = street + managed + shared;
  if (at < solo_from) return {Venue::shared, (at - street - managed) / shared};
  return {Venue::solo, (at - solo_from) / (total - solo_from)};
}

Q migrants_by_venue(Venue venue) {
  return venue == Venue::street ? Q::migrant_street : venue == Venue::managed ? Q::migrant_managed : Q::migrant_other;
}

// Log-normal with mean 1; kept to three digits, so that short functions do. Of all births side by side: the words of
// the attributes from kFirst on are what the four have in common, and each one's own.
void draw_frailties(const DrawContext& context, std::span<BirthLuck> births) {
  constexpr std::size_t kFirst = 16, kFour = 4, kNormals = 1 + kFour;
  constexpr std::size_t kRoom = DrawKernel::whole(kBirthsTogether * kNormals);
  const Draw& q = *context.q;
  const std::array<double, kFour> spread = {q[Q::violence_frailty], q[Q::police_frailty], q[Q::exploit_frailty],
                                            q[Q::infection_frailty]};
  const double together = std::sqrt(q[Q::frailty_correlation]), apart = std::sqrt(1 - q[Q::frailty_correlation]);
  alignas(64) std::array<std::uint32_t, kRoom> words{};
  alignas(64) std::array<double, kRoom> normal{}, power{};
  alignas(64) std::array<float, kRoom> times{};
  for (std::size_t birth = 0; birth < births.size(); ++birth)
    for (std::size_t i = 0; i < kNormals; ++i)
      words[birth * kNormals + i] = births[birth].attributes[(kFirst + i) / 4][(kFirst + i) % 4];
  context.sweep.draws.normal(words.data(), normal.data(), DrawKernel::whole(births.size() * kNormals));
  for (std::size_t birth = 0; birth < births.size(); ++birth)
    for (std::size_t i = 0; i < kFour; ++i) {
      const double z = together * normal[birth * kNormals] + apart * normal[birth * kNormals + 1 + i];
      power[birth * kFour + i] = spread[i] * z - spread[i] * spread[i] / 2;
    }
  context.sweep.draws.exp(power.data(), times.data(), DrawKernel::whole(births.size() * kFour));
  for (std::size_t birth = 0; birth < births.size(); ++birth) {
    const float* of = &times[birth * kFour];
    births[birth].frailties = {Frailty(of[0]), Frailty(of[1]), Frailty(of[2]), Frailty(of[3])};
  }
}

// Which draw of which birth lies where in a batch. Word w of draw g of the clocks' stream is the clock of process
// 4 g + w.
struct BirthDraws {
  std::array<std::uint32_t, DrawBatch::kMost> birth{}, stream{}, count{};
};
constexpr BirthDraws birth_draws() {
  BirthDraws at;
  for (std::size_t i = 0; i < DrawBatch::kMost; ++i) {
    const auto number = static_cast<std::uint32_t>(i % BirthLuck::kDraws);
    const bool clocks = number >= BirthLuck::kOfAttributes, place = number == BirthLuck::kDraws - 1;
    at.birth[i] = static_cast<std::uint32_t>(i / BirthLuck::kDraws);
    at.stream[i] = static_cast<std::uint32_t>(place    ? Stream::first_place
                                              : clocks ? Stream::first_clocks
                                                       : Stream::birth);
    at.count[i] = place ? 0 : clocks ? number - static_cast<std::uint32_t>(BirthLuck::kOfAttributes) : number;
  }
  return at;
}
constexpr BirthDraws kBirthDraws = birth_draws();

}  // namespace

void birth_luck(const DrawContext& context, std::uint64_t first_id, DrawBatch& batch, std::span<BirthLuck> births) {
  constexpr std::size_t kOfAttributes = BirthLuck::kOfAttributes, kPlace = BirthLuck::kDraws - 1;
  for (std::size_t i = 0; i < DrawBatch::kMost; ++i)
    batch.ask(i, first_id + kBirthDraws.birth[i], kBirthDraws.stream[i], kBirthDraws.count[i]);
  const DrawKernel& draws = context.sweep.draws;
  draws.draw(context.key, batch, DrawKernel::whole(births.size() * BirthLuck::kDraws));
  for (std::size_t birth = 0; birth < births.size(); ++birth) {
    const Words* words = batch.words + birth * BirthLuck::kDraws;
    std::copy_n(words, kOfAttributes, births[birth].attributes.begin());
    draws.exponential(words[kOfAttributes].data(), births[birth].amounts.left.data(), kClocks);
    births[birth].place = words[kPlace][0];
  }
  draw_frailties(context, births);
}

void wind(Clocks& clocks, const BirthLuck& luck) {
  clocks = luck.amounts;
  for (const Process p : {Process::police_contact, Process::client_violence, Process::other_violence,
                          Process::autonomy_loss, Process::hiv_acquisition, Process::sti_acquisition})
    clocks.left[static_cast<std::size_t>(p)] /= luck.frailties.of(p);
}

Newcomer born(const BirthLuck& birth, const DrawContext& context, std::uint64_t id, const Arriving* arriving,
              std::int32_t week) {
  const Draw& q = *context.q;
  const Migration::Arrivals* arrivals = arriving == nullptr ? nullptr : &arriving->arrivals;
  Uniforms luck(birth.attributes);
  Newcomer newcomer;
  Person& person = newcomer.person;
  person.id = id;
  person.since_week = week;
  Profile& p = person.profile;
  // Status and housing go by where such a person usually works; the law may draw her elsewhere all the same.
  const auto [usual, within] = pick_venue(q, luck.next());
  const double migrants = q[migrants_by_venue(usual)];
  const bool migrant = luck.chance(
      arrivals == nullptr ? migrants : migrants * arrivals->migrants / (1 + migrants * (arrivals->migrants - 1)));
  const bool unpermitted = luck.chance(q[Q::unpermitted] * (arrivals == nullptr ? 1 : arrivals->unpermitted));
  p.set(!migrant ? Status::resident : unpermitted ? Status::unpermitted : Status::permitted);
  const double gender = luck.next();
  p.set(gender < q[Q::trans]                     ? Gender::trans_woman
        : gender < q[Q::trans] + q[Q::men_other] ? Gender::man_or_other
                                                 : Gender::cis_woman);
  const bool young = luck.chance(q[Q::young]);
  p.set(young ? Age::from_18_to_24 : Age::from_25);
  constexpr int kYoungYears = 25 - 18;
  newcomer.turns_25_week = week + static_cast<std::int32_t>(luck.next() * kYoungYears * kWeeksPerYear);
  const double autonomy = luck.next();
  p.set(autonomy < q[Q::trafficked]                     ? Autonomy::trafficked
        : autonomy < q[Q::trafficked] + q[Q::exploited] ? Autonomy::exploited
                                                        : Autonomy::free);
  const bool chooses = arriving != nullptr && !p.is(Autonomy::trafficked);
  const Venue venue = chooses ? arriving->displacement.begins(usual, within) : usual;
  p.set(venue);
  p.set(luck.chance(q[Q::tied]) ? Tie::in_touch : Tie::isolated);
  const bool third_party = luck.chance(q[Q::third_party_share]);
  p.set(venue == Venue::managed || third_party ? ThirdParty::has_one : ThirdParty::none);
  const bool poor = luck.chance(q[Q::poor]);
  const double debt = arrivals == nullptr ? q[Q::debt_share]
                      : unpermitted       ? arrivals->debt_unpermitted
                                          : arrivals->debt_permitted;
  const bool owes = luck.chance(debt);
  p.set(migrant && owes ? Money::debt : poor ? Money::poverty : Money::enough);
  p.set(luck.chance(q[usual == Venue::street ? Q::unstable_street : Q::unstable_indoor]) ? Housing::unstable
                                                                                         : Housing::secure);
  const double hiv = luck.next();
  const bool suppressed = luck.chance(q[Q::hiv_suppressed]);
  const double sti = luck.next();
  const bool hurt_before = luck.chance(q[Q::past_violence_share]);
  p.set(arrivals == nullptr && hurt_before ? PastViolence::yes : PastViolence::no);

  person.frailties = birth.frailties;
  // Who is infected more easily has been more often.
  const auto times = static_cast<double>(person.frailties.infection.value());
  const bool infected = hiv < times * (arrivals == nullptr ? q[Q::hiv_prevalence] : context.hiv_on_entry);
  p.set(!infected ? Hiv::negative : suppressed ? Hiv::suppressed : Hiv::infected);
  p.set(sti < times * q[Q::sti_prevalence] ? Sti::yes : Sti::no);
  return newcomer;
}

std::int16_t workplace_for(const BlockState& state, Venue venue, std::uint32_t word) {
  const std::uint32_t managed = state.workplaces.managed, shared = state.workplaces.size() - managed;
  const bool is_managed = venue == Venue::managed;
  const std::uint64_t among = is_managed ? managed : shared, first = is_managed ? 0 : managed;
  const auto place = static_cast<std::int16_t>(first + ((word * among) >> 32));
  return is_managed || venue == Venue::shared ? place : std::int16_t{-1};
}

std::int64_t visits_per_week(const ClientProfile& client, const Draw& q) {
  return to_fixed(q[client.regular ? Q::visits_regular : Q::visits_occasional] / kWeeksInYear);
}

ClientProfile client_born(Key key, const Draw& q, std::uint64_t id) {
  const std::array<Words, 2> words = {draw(key, id, static_cast<std::uint32_t>(Stream::client_birth), 0),
                                      draw(key, id, static_cast<std::uint32_t>(Stream::client_birth), 1)};
  Uniforms luck(words);
  ClientProfile client;
  // Shares of visits become shares of clients: a regular client makes more visits.
  const double regular = q[Q::regular_share] / q[Q::visits_regular],
               occasional = (1 - q[Q::regular_share]) / q[Q::visits_occasional];
  client.regular = luck.chance(regular / (regular + occasional));
  const bool dangerous = luck.chance(q[Q::dangerous]);
  const bool averse = luck.chance(q[Q::demand_averse]);
  client.kind = dangerous ? ClientKind::dangerous : averse ? ClientKind::averse : ClientKind::others;
  const bool infected = luck.chance(q[Q::client_hiv]);
  const bool suppressed = luck.chance(q[Q::client_suppressed]);
  client.hiv = !infected ? Hiv::negative : suppressed ? Hiv::suppressed : Hiv::infected;
  client.sti = luck.chance(q[Q::client_sti]);
  return client;
}

namespace {

void add_clients(BlockState& state, const DrawContext& context, std::uint32_t count, const Demand::Response& away) {
  Clients& clients = state.clients;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t id = identity(state.number, Origin::client, i);
    ClientProfile client = client_born(context.key, *context.q, id);
    const double staying_away = client.kind == ClientKind::dangerous ? away.dangerous
                                : client.kind == ClientKind::averse  ? away.averse
                                                                     : away.others;
    const Words words = draw(context.key, id, static_cast<std::uint32_t>(Stream::client_clock) + kClientClocks, 0);
    client.away = uniform(words[0]) < staying_away;
    ClientClocks clocks;
    std::array<std::uint16_t, kClientClocks> events{};
    for (std::size_t k = 0; k < kClientClocks; ++k)
      clocks.left[k] = exponential(
          draw(context.key, id, static_cast<std::uint32_t>(Stream::client_clock) + static_cast<std::uint32_t>(k),
               events[k]++)[0]);
    clients.clocks.push_back(clocks);
    clients.row.push_back(client.index());
    clients.profile.push_back(client);
    clients.events.push_back(events);
  }
}

void add_workplaces(BlockState& state, const DrawContext& context, std::uint32_t people) {
  const Draw& q = *context.q;
  const auto count = [&](double share, double size) {
    return static_cast<std::uint32_t>(std::max(1.0, std::floor(people * share / size + 0.5)));
  };
  Workplaces& places = state.workplaces;
  places.managed = count(q[Q::share_managed], q[Q::managed_size]);
  const std::uint32_t all = places.managed + count(q[Q::share_shared], q[Q::shared_size]);
  for (std::uint32_t i = 0; i < all; ++i) {
    places.clock.push_back(exponential(draw(context.key, identity(state.number, Origin::workplace, i),
                                            static_cast<std::uint32_t>(Stream::workplace_raid), 0)[0]));
    places.raids.push_back(1);
    places.trafficked.push_back(0);
    places.chance.push_back(0);
  }
}

}  // namespace

BlockState populate(const DrawContext& context, std::uint32_t block, std::uint32_t count, std::uint32_t clients,
                    const Demand::Response& reference) {
  BlockState state;
  state.number = block;
  add_workplaces(state, context, count);
  DrawBatch batch{};
  std::array<BirthLuck, kBirthsTogether> births;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t id = identity(block, Origin::initial, i);
    if (i % kBirthsTogether == 0) birth_luck(context, id, batch, births);
    const BirthLuck& luck = births[i % kBirthsTogether];
    const Newcomer newcomer = born(luck, context, id, nullptr, 0);
    wind(state.people.clocks.emplace_back(), luck);
    state.people.person.push_back(newcomer.person);
    state.people.workplace.push_back(workplace_for(state, newcomer.person.profile.get<Venue>(), luck.place));
    state.people.turns_25_week.push_back(newcomer.turns_25_week);
    state.people.row.push_back(HazardTable::kVacant);
  }
  if (context.counting == Counting::expected) state.people.raids_booked.assign(count, 0);
  add_clients(state, context, clients, reference);
  state.entry_clock = exponential(
      draw(context.key, identity(block, Origin::block, 0), static_cast<std::uint32_t>(Stream::arrival), 0)[0]);
  return state;
}

}  // namespace aftermath
