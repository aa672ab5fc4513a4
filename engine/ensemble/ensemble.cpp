#include "engine/ensemble/ensemble.h"

#include <algorithm>
#include <array>
#include <bit>
#include <mutex>

#include "engine/base/bits.h"
#include "engine/base/digest.h"
#include "engine/base/thread_pool.h"

namespace aftermath {
namespace {

constexpr std::size_t kWorkersPerClient = 2;  // simulated workers for each simulated client
constexpr int kAnchorRounds = 8;

// Lets an arm's laws begin as their weeks come.
class Unfolding {
 public:
  explicit Unfolding(const Arm& arm) : arm_(arm) {}
  void begin_what_is_due(Simulation& world, int week) {
    const bool law = advance(arm_.law, law_, week), held = advance(arm_.held_law, held_, week);
    if (!law && !held) return;
    if (arm_.held.none())
      world.begin(arm_.law[law_ - 1].levers);
    else
      world.begin(arm_.law[law_ - 1].levers, {arm_.held, arm_.held_law[held_ - 1].levers});
  }

 private:
  const Arm& arm_;
  std::size_t law_ = 0, held_ = 0;  // how many stretches have begun

  static bool advance(const std::vector<Stretch>& stretches, std::size_t& begun, int week) {
    const std::size_t before = begun;
    while (begun < stretches.size() && stretches[begun].from_week <= week) ++begun;
    return begun != before;
  }
};

// Weeks of an arm; tallies by year into `tallies`, if given.
bool run_years(Simulation& world, const Arm& arm, std::size_t years, std::vector<Tallies>* tallies,
               const std::atomic<bool>* cancelled, const std::function<void()>& after_year,
               const std::function<void(int week)>& before_week = nullptr) {
  Unfolding laws(arm);
  for (std::size_t year = 0; year < years; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) {
      const int now = static_cast<int>(year) * kWeeksPerYear + week;
      laws.begin_what_is_due(world, now);
      if (before_week) before_week(now);
      world.step_week();
    }
    Tallies year_tallies = world.end_year();
    if (tallies != nullptr) tallies->push_back(year_tallies);
    if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed)) return false;
    if (after_year) after_year();
  }
  return true;
}

// The reference law's own course in the years before the change, as many as the burn-in has.
std::vector<Stretch> years_before(const Plan& plan) {
  const int years = static_cast<int>(plan.burn_in_years);
  return stretches(plan.reference_law, add_years(plan.setting.change, -years), years * kWeeksPerYear);
}

}  // namespace

// Where there are many people luck decides little.
Counting counting_of(const Plan& plan) {
  constexpr std::size_t kMostPeople = 20000;
  return plan.counting.value_or(plan.people <= kMostPeople ? Counting::expected : Counting::events);
}

Draw numbers(const Plan& plan, std::uint32_t draw) {
  constexpr std::uint32_t kElsewhere = 1U << 31;  // no ensemble is that large
  Draw q = sample(plan.quantities, plan.posterior, plan.seed, draw, plan.sampling);
  if (plan.redrawn.empty()) return q;
  const Draw other = sample(plan.quantities, plan.posterior, plan.seed, draw | kElsewhere, plan.sampling);
  for (std::size_t i = 0; i < kQuantities; ++i)
    if (plan.redrawn[i]) q.value[i] = other.value[i];
  return q;
}

ForkedDraw::ForkedDraw(const Plan& plan, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                       const std::atomic<bool>* cancelled)
    : ForkedDraw(plan, numbers(plan, draw), draw, sweep, pool, cancelled) {}

ForkedDraw::ForkedDraw(const Plan& plan, const Draw& q, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                       const std::atomic<bool>* cancelled)
    : q_(q),
      draw_(draw),
      each_week_(plan.each_week),
      years_(plan.years),
      weight_(q_[Quantity::represented] / static_cast<double>(plan.people)),
      cancelled_(cancelled),
      world_(q_, levers_on(plan.reference_law, plan.setting.measured),
             {plan.people, std::max<std::size_t>(1, plan.people / kWorkersPerClient), counting_of(plan)},
             ensemble_key(plan.seed, draw), sweep, pool, plan.frozen) {
  world_.count(Counting::events);  // of years that nobody looks at
  world_.anchor(kAnchorRounds);
  const std::vector<Stretch> measured = {{0, levers_on(plan.reference_law, plan.setting.measured)}};
  auto years_left = plan.burn_in_years;
  burnt_in_ = run_years(world_, {measured, {}, {}}, plan.burn_in_years, nullptr, cancelled,
                        [&] { world_.anchor(--years_left == 0 ? kAnchorRounds : 1); });
  const std::vector<Stretch> since = years_before(plan);
  if (burnt_in_ && differing(since, measured).any())
    burnt_in_ = run_years(world_, {since, {}, {}}, plan.burn_in_years, nullptr, cancelled, nullptr);
  world_.count(counting_of(plan));
  if (burnt_in_) state_ = world_.save();
}

std::vector<Tallies> ForkedDraw::run(const Arm& arm) {
  world_.restore(state_);
  std::vector<Tallies> tallies;
  std::function<void(int)> before_week;
  if (each_week_) before_week = [&](int week) { each_week_(world_, {draw_, arm.number, week}); };
  if (!run_years(world_, arm, years_, &tallies, cancelled_, nullptr, before_week)) tallies.clear();
  return tallies;
}

DrawResult run_draw(const Plan& plan, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                    const std::atomic<bool>* cancelled) {
  return run_numbers(plan, numbers(plan, draw), draw, sweep, pool, cancelled);
}

DrawResult run_numbers(const Plan& plan, const Draw& q, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                       const std::atomic<bool>* cancelled) {
  ForkedDraw fork(plan, q, draw, sweep, pool, cancelled);
  if (fork.cancelled()) return {};
  DrawResult result{draw, fork.weight(), {}};
  for (std::size_t arm = 0; arm < plan.laws.size(); ++arm) {
    const int weeks = static_cast<int>(plan.years) * kWeeksPerYear;
    const std::vector<Tallies> years = fork.run({stretches(plan.laws[arm], plan.setting.change, weeks), {}, {}, arm});
    if (years.empty()) return {};
    result.tallies.insert(result.tallies.end(), years.begin(), years.end());
  }
  return result;
}

namespace {

void insert_in_order(Results& results, const DrawResult& draw) {
  const auto at = std::lower_bound(results.draw_index.begin(), results.draw_index.end(), draw.draw);
  const std::ptrdiff_t place = at - results.draw_index.begin();
  const std::size_t size = results.arms * results.years * kGroups * kTallies;
  results.draw_index.insert(at, draw.draw);
  results.draw_weight.insert(results.draw_weight.begin() + place, draw.weight);
  auto to = results.tallies.insert(results.tallies.begin() + place * static_cast<std::ptrdiff_t>(size), size, 0.0);
  for (const Tallies& year : draw.tallies)
    for (const auto& group : year.sum)
      for (const std::int64_t amount : group) *to++ = from_fixed(amount);
  ++results.draws;
}

void weigh(Results& results) {
  double weights = 0;
  for (const double weight : results.draw_weight) weights += weight;
  results.weight = results.draws == 0 ? 0 : weights / static_cast<double>(results.draws);
}

void add_draws(Results& results, std::vector<DrawResult> finished) {
  std::sort(finished.begin(), finished.end(), [](const DrawResult& a, const DrawResult& b) { return a.draw < b.draw; });
  results.tallies.reserve(results.tallies.size() + finished.size() * results.arms * results.years * kGroups * kTallies);
  for (const DrawResult& draw : finished) insert_in_order(results, draw);
  weigh(results);
}

// Draws [first, end) but those in `known`.
std::vector<DrawResult> run_draws(const Plan& plan, std::size_t first, std::size_t end, const SweepKernel& sweep,
                                  ThreadPool& pool, std::vector<DrawResult> known, const EnsembleHooks& hooks) {
  std::vector<bool> done(end, false);
  for (const DrawResult& draw : known) done[draw.draw] = true;
  std::vector<std::uint32_t> open;
  for (std::size_t draw = first; draw < end; ++draw)
    if (!done[draw]) open.push_back(static_cast<std::uint32_t>(draw));

  std::mutex mutex;
  const auto keep = [&](DrawResult&& result) {
    if (result.tallies.empty()) return;
    const std::lock_guard lock(mutex);
    if (hooks.finished) hooks.finished(result);
    known.push_back(std::move(result));
  };
  const auto stopped = [&] { return hooks.cancelled != nullptr && hooks.cancelled->load(std::memory_order_relaxed); };
  // Few draws of many people: threads share each week. Many draws: each thread takes whole draws.
  if (open.size() < pool.threads()) {
    for (const std::uint32_t draw : open)
      if (!stopped()) keep(run_draw(plan, draw, sweep, &pool, hooks.cancelled));
  } else {
    pool.for_each(open.size(), [&](std::size_t i, unsigned) {
      if (!stopped()) keep(run_draw(plan, open[i], sweep, nullptr, hooks.cancelled));
    });
  }
  return known;
}

// Where the round ends that begins at draw `first`: 32, 48, 64, 96, 128, then in quarters: 160, 192, 224, 256, 320, ...
// Sobol' points are evenest at powers of two, and where the lowest power in the number is large.
std::size_t round_end(std::size_t first) {
  constexpr std::size_t kFirst = 32, kQuarters = 128;
  if (first < kFirst) return kFirst;
  const std::size_t power = std::bit_floor(first), step = power / (power < kQuarters ? 2 : 4);
  return power + ((first - power) / step + 1) * step;
}

// Takes those numbered below `end` out of `from`.
std::vector<DrawResult> take_below(std::vector<DrawResult>& from, std::size_t end) {
  const auto later = std::partition(from.begin(), from.end(), [&](const DrawResult& d) { return d.draw >= end; });
  std::vector<DrawResult> taken(std::make_move_iterator(later), std::make_move_iterator(from.end()));
  from.erase(later, from.end());
  return taken;
}

}  // namespace

void add_draw(Results& results, const DrawResult& draw) {
  insert_in_order(results, draw);
  weigh(results);
}

Results results_of(const Plan& plan, std::vector<DrawResult> finished) {
  Results results;
  results.arms = plan.laws.size();
  results.years = plan.years;
  add_draws(results, std::move(finished));
  return results;
}

Results run_ensemble(const Plan& plan, const SweepKernel& sweep, unsigned threads, std::vector<DrawResult> known,
                     const EnsembleHooks& hooks) {
  ThreadPool pool(threads);
  return results_of(plan, run_draws(plan, 0, plan.draws, sweep, pool, std::move(known), hooks));
}

Results run_in_rounds(const Plan& plan, const SweepKernel& sweep, unsigned threads, std::vector<DrawResult> known,
                      const EnsembleHooks& hooks, const std::function<bool(const Results&)>& enough) {
  ThreadPool pool(threads);
  Results results = results_of(plan, {});
  for (std::size_t first = 0; first < plan.draws;) {
    const std::size_t end = std::min(plan.draws, round_end(first));
    add_draws(results, run_draws(plan, first, end, sweep, pool, take_below(known, end), hooks));
    const bool whole = results.draws == end;  // not after an interruption
    if (!whole || enough(results)) break;
    first = end;
  }
  return results;
}

std::string results_digest(const Results& results) {
  Digest digest;
  const auto bits = [&](double value) {
    const auto word = bit_cast<std::array<char, sizeof value>>(value);
    digest.letters({word.data(), word.size()});
  };
  for (const std::uint32_t draw : results.draw_index) digest.text(std::to_string(draw));
  for (const double weight : results.draw_weight) bits(weight);
  for (const double tally : results.tallies) bits(tally);
  return digest.hex();
}

std::vector<InputDigest> inputs_of(const Plan& plan) {
  std::vector<InputDigest> out = {{"setting " + plan.setting.id, plan.setting.digest}};
  for (const Law& law : plan.laws) out.push_back({"law " + law.id, law.digest});
  if (!plan.posterior.quantity.empty()) out.push_back({"posterior", plan.posterior.digest});
  out.insert(out.end(), plan.read.begin(), plan.read.end());
  return out;
}

std::string plan_digest(const Plan& plan) {
  Digest digest;
  digest.text(AFTERMATH_VERSION);
  digest.text(plan.setting.digest);
  digest.text(format_date(plan.setting.change)).text(format_date(plan.setting.measured));
  digest.text(plan.reference_law.digest);
  for (const Law& law : plan.laws) digest.text(law.digest);
  for (const QuantityRecord& record : plan.quantities) {
    digest.text(info(record.quantity).name);
    digest.number(static_cast<double>(record.prior.shape));
    digest.number(record.prior.centre);
    digest.number(record.prior.spread);
  }
  for (std::size_t i = 0; i < plan.posterior.quantity.size(); ++i) {
    if (!plan.posterior.holds[i]) continue;
    digest.text(info(plan.posterior.quantity[i]).name);
    digest.number(plan.posterior.mean[i]);
    for (const double part : plan.posterior.factor[i]) digest.number(part);
  }
  for (const std::size_t size : {plan.people, plan.years, plan.burn_in_years}) digest.number(static_cast<double>(size));
  digest.text(std::to_string(plan.seed));
  digest.text(plan.sampling == Sampling::independent ? "independent" : "quasi-random");
  digest.text(counting_of(plan) == Counting::events ? "events" : "expected");
  digest.text(plan.frozen.to_string());
  return digest.hex();
}

}  // namespace aftermath
