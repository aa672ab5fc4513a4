#include "engine/ensemble/ensemble.h"

#include <algorithm>
#include <mutex>

#include "engine/base/digest.h"
#include "engine/base/thread_pool.h"
#include "engine/world/simulation.h"

namespace aftermath {
namespace {

constexpr std::size_t kWorkersPerClient = 2;  // simulated workers for each simulated client
constexpr int kFirstAnchorRounds = 8, kYearlyAnchorRounds = 2;

// Weeks under a law's stretches; tallies by year into `years`, if given.
bool run_years(Simulation& world, const std::vector<Stretch>& law, std::size_t years, std::vector<Tallies>* tallies,
               const std::atomic<bool>* cancelled, const std::function<void()>& after_year) {
  std::size_t next = 0;
  for (std::size_t year = 0; year < years; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) {
      const int now = static_cast<int>(year) * kWeeksPerYear + week;
      while (next < law.size() && law[next].from_week <= now) world.begin(law[next++].levers);
      world.step_week();
    }
    Tallies year_tallies = world.end_year();
    if (tallies != nullptr) tallies->push_back(year_tallies);
    if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed)) return false;
    if (after_year) after_year();
  }
  return true;
}

}  // namespace

namespace {

// A draw's numbers; those to be redrawn come from a draw that no ensemble of this size reaches.
Draw numbers(const Plan& plan, std::uint32_t draw) {
  constexpr std::uint32_t kElsewhere = 1U << 31;
  Draw q = sample(plan.quantities, plan.posterior, plan.seed, draw);
  if (plan.redrawn.empty()) return q;
  const Draw other = sample(plan.quantities, plan.posterior, plan.seed, draw | kElsewhere);
  for (std::size_t i = 0; i < kQuantities; ++i)
    if (plan.redrawn[i]) q.value[i] = other.value[i];
  return q;
}

}  // namespace

DrawResult run_draw(const Plan& plan, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                    const std::atomic<bool>* cancelled) {
  return run_numbers(plan, numbers(plan, draw), draw, sweep, pool, cancelled);
}

DrawResult run_numbers(const Plan& plan, const Draw& q, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                       const std::atomic<bool>* cancelled) {
  const Levers reference = levers_on(plan.reference_law, plan.setting.change);
  const WorldSize size{plan.people, std::max<std::size_t>(1, plan.people / kWorkersPerClient)};
  Simulation world(q, reference, size, ensemble_key(plan.seed, draw), sweep, pool, plan.frozen);
  world.anchor(kFirstAnchorRounds);

  const int burn_in = static_cast<int>(plan.burn_in_years), years = static_cast<int>(plan.years);
  const Date start = add_years(plan.setting.change, -burn_in);
  if (!run_years(world, stretches(plan.reference_law, start, burn_in * kWeeksPerYear), plan.burn_in_years, nullptr,
                 cancelled, [&] { world.anchor(kYearlyAnchorRounds); }))
    return {};

  const WorldState fork = world.save();
  DrawResult result{draw, q[Quantity::represented] / static_cast<double>(plan.people), {}};
  for (const Law& law : plan.laws) {
    world.restore(fork);
    if (!run_years(world, stretches(law, plan.setting.change, years * kWeeksPerYear), plan.years, &result.tallies,
                   cancelled, nullptr))
      return {};
  }
  return result;
}

namespace {

// Adds draws whose numbers lie above those that the results hold.
void add_draws(Results& results, std::vector<DrawResult> finished) {
  std::sort(finished.begin(), finished.end(), [](const DrawResult& a, const DrawResult& b) { return a.draw < b.draw; });
  results.tallies.reserve(results.tallies.size() + finished.size() * results.arms * results.years * kGroups * kTallies);
  for (const DrawResult& draw : finished) {
    results.draw_index.push_back(draw.draw);
    results.draw_weight.push_back(draw.weight);
    for (const Tallies& year : draw.tallies)
      for (const auto& group : year.sum)
        for (const std::int64_t amount : group) results.tallies.push_back(from_fixed(amount));
  }
  results.draws += finished.size();
  double weights = 0;
  for (const double weight : results.draw_weight) weights += weight;
  results.weight = results.draws == 0 ? 0 : weights / static_cast<double>(results.draws);
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

// Where the round ends that begins at draw `first`: rounds grow by a quarter, so that few draws are made in vain.
std::size_t round_end(std::size_t first) {
  constexpr std::size_t kLeastRound = 50, kGrowth = 4;
  return first + std::max(kLeastRound, first / kGrowth);
}

// Takes those numbered below `end` out of `from`.
std::vector<DrawResult> take_below(std::vector<DrawResult>& from, std::size_t end) {
  const auto later = std::partition(from.begin(), from.end(), [&](const DrawResult& d) { return d.draw >= end; });
  std::vector<DrawResult> taken(std::make_move_iterator(later), std::make_move_iterator(from.end()));
  from.erase(later, from.end());
  return taken;
}

}  // namespace

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

std::string plan_digest(const Plan& plan) {
  Digest digest;
  digest.text(AFTERMATH_VERSION);
  digest.text(plan.setting.digest);
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
  digest.text(plan.frozen.to_string());
  return digest.hex();
}

}  // namespace aftermath
