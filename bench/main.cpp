// Claims of speed and of variance, measured: every figure is a ratio against a bare measure of the same run.
//   sweep     the full weekly step beside the bare sweep of the same shape (its roof), and beside the engine's own
//   accuracy  processor time for the same Monte-Carlo error, beside the first edition's way (bench/accuracy.h)
//   variance  the paired difference of two laws against the same difference with unpaired luck
// Numbers depend on the machine; ratios travel. docs/benchmarks.md holds the last run.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>

#include "bench/accuracy.h"
#include "bench/roof.h"
#include "engine/analysis/explain.h"
#include "engine/base/aligned.h"
#include "engine/base/philox.h"
#include "engine/library/library.h"
#include "engine/world/simulation.h"

namespace aftermath {
namespace {

// Of the processor, not of the wall: what others do on the machine meanwhile is not counted.
double seconds_since(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// A bare measure of the same people, in person-weeks per second and core: clocks run down and those that ran out are
// refilled from fresh draws, as design.md measures it; nothing happens to anybody.
struct Bare {
  double speed, due;  // person-weeks per second; share of them in which a clock ran out
};

Bare bare_sweep(const Simulation& world, SweepFunction sweep, const DrawKernel& draws, Key key, int weeks) {
  struct Copy {
    aligned_vector<Clocks> clocks;
    std::vector<std::uint32_t> row;
    std::vector<Due> due;
    const HazardRow* rows;
  };
  std::vector<Copy> copies;
  std::size_t people = 0;
  for (const auto& block : world.blocks()) {
    const People& p = block->state().people;
    copies.push_back({p.clocks, p.row, std::vector<Due>(p.row.size()), world.table().rows()});
    people += p.row.size();
  }
  alignas(64) float scale[kProcesses];
  std::fill(std::begin(scale), std::end(scale), 1.0F);
  DrawBatch batch{};
  alignas(64) std::array<float, DrawBatch::kMost> amount;
  const auto put_back = [&](Copy& c, std::size_t begin, std::size_t end, int week) {
    for (std::size_t i = begin; i < end; ++i)
      batch.ask(i - begin, c.due[i].slot, c.due[i].processes, static_cast<std::uint32_t>(week));
    const std::size_t lanes = DrawKernel::whole(end - begin);
    draws.draw(key, batch, lanes);
    draws.exponential(batch.first, amount.data(), lanes);
    for (std::size_t i = begin; i < end; ++i)
      c.clocks[c.due[i].slot].left[lowest_bit(c.due[i].processes)] += amount[i - begin];
  };
  std::size_t due = 0;
  const std::clock_t start = std::clock();
  for (int week = 0; week < weeks; ++week)
    for (Copy& c : copies) {
      const std::size_t count =
          sweep(c.clocks.data()->left.data(), c.rows->per_week.data(), c.row.data(), scale, c.row.size(), c.due.data());
      for (std::size_t begin = 0; begin < count; begin += DrawBatch::kMost)
        put_back(c, begin, std::min(begin + DrawBatch::kMost, count), week);
      due += count;
    }
  const double person_weeks = static_cast<double>(people) * weeks;
  return {person_weeks / seconds_since(start), static_cast<double>(due) / person_weeks};
}

void sweep_bench(const Plan& plan) {
  constexpr int kRounds = 9, kWeeks = 52;
  std::printf(
      "the weekly step beside two bare sweeps of the same people (median of %d rounds, one core, million "
      "person-weeks a second)\n%12s %8s %8s %12s %10s %14s %20s\n",
      kRounds, "people", "step", "roof", "own sweep", "step/roof", "step/own", "due/person-week");
  const Draw q = sample(plan.quantities, plan.posterior, plan.seed, 0);
  const Levers reference = levers_on(plan.reference_law, plan.setting.change),
               law = levers_on(plan.laws[0], plan.setting.change);
  const SweepKernel sweep = choose_sweep("auto");
  const Key key = ensemble_key(plan.seed, 0);
  for (const std::size_t people : {std::size_t{10000}, std::size_t{100000}, std::size_t{1000000}}) {
    Simulation world(q, reference, {people, people / 2}, key, sweep, nullptr);
    world.anchor(8);
    world.begin(law);
    for (int week = 0; week < kWeeks; ++week) world.step_week();
    (void)world.end_year();
    std::array<std::vector<double>, 6> rounds;  // step, roof, own sweep, step/roof, step/own, due
    for (int round = 0; round < kRounds; ++round) {
      const std::clock_t start = std::clock();
      for (int week = 0; week < kWeeks; ++week) world.step_week();
      const double step = static_cast<double>(people) * kWeeks / seconds_since(start);
      (void)world.end_year();
      const Bare roof = bare_sweep(world, plain_sweep(), sweep.draws, key, kWeeks),
                 own = bare_sweep(world, sweep.workers, sweep.draws, key, kWeeks);
      const double measured[] = {step / 1e6,        roof.speed / 1e6, own.speed / 1e6,
                                 step / roof.speed, step / own.speed, roof.due};
      for (std::size_t i = 0; i < rounds.size(); ++i) rounds[i].push_back(measured[i]);
    }
    std::array<double, 6> m{};
    for (std::size_t i = 0; i < rounds.size(); ++i) m[i] = median(rounds[i]);
    std::printf("%12zu %8.0f %8.0f %12.0f %10.2f %14.2f %20.3f\n", people, m[0], m[1], m[2], m[3], m[4], m[5]);
  }
  std::printf("sweep target: %s\n\n", sweep.name.c_str());
}

// A law that multiplies all contacts with police by a factor.
Levers with_contacts(Levers levers, const Draw& q, double factor) {
  for (const Lever lever : {Lever::selling, Lever::soliciting, Lever::third_parties, Lever::working_together,
                            Lever::migrant_sex_work, Lever::buying}) {
    Intensity& enforcement = levers[lever].enforcement;
    const double now = per_100_per_year(
        enforcement, {q[Quantity::enforcement_low], q[Quantity::enforcement_medium], q[Quantity::enforcement_high]});
    enforcement = {Intensity::Kind::rate, now * factor};
  }
  return levers;
}

struct Outcome {
  const char* name;
  Tally tally;
};
constexpr Outcome kFive[] = {{"police contacts", Tally::police_contacts},
                             {"violence by clients", Tally::client_violence},
                             {"curable STI", Tally::sti_infections},
                             {"weeks exploited", Tally::exploited_weeks},
                             {"arrests", Tally::arrests}};

std::array<double, std::size(kFive)> totals(Simulation& world, const WorldState& fork, const Levers& law, int years) {
  world.restore(fork);
  world.begin(law);
  std::array<double, std::size(kFive)> out{};
  for (int year = 0; year < years; ++year) {
    for (int week = 0; week < kWeeksPerYear; ++week) world.step_week();
    const Tallies tallies = world.end_year();
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] += from_fixed(tallies.sum[0][static_cast<std::size_t>(kFive[i].tally)]);
  }
  return out;
}

double variance(const std::vector<double>& values) {
  double mean = 0, sum = 0;
  for (const double v : values) mean += v / static_cast<double>(values.size());
  for (const double v : values) sum += (v - mean) * (v - mean);
  return sum / static_cast<double>(values.size() - 1);
}

void variance_bench(const Plan& plan) {
  constexpr std::uint32_t kPairs = 60;
  constexpr int kYears = 10;
  constexpr std::size_t kPeople = 1000;
  std::printf(
      "variance of a law's effect, unpaired against paired luck (%zu people, %d years, %u pairs, one parameter "
      "draw)\n%24s %24s %24s\n",
      kPeople, kYears, kPairs, "", "contacts halved", "contacts cut by a tenth");
  const Draw q = central_draw(plan.quantities, plan.posterior);
  const Levers reference = levers_on(plan.reference_law, plan.setting.change);
  std::array<std::array<double, 2>, std::size(kFive)> ratio{};
  for (const int which : {0, 1}) {
    const Levers law = with_contacts(reference, q, which == 0 ? 0.5 : 0.9);
    std::array<std::vector<double>, std::size(kFive)> base, changed, paired;
    for (std::uint32_t pair = 0; pair < kPairs; ++pair) {
      Simulation world(q, reference, {kPeople, kPeople / 2}, ensemble_key(plan.seed, pair), choose_sweep("auto"),
                       nullptr);
      world.anchor(8);
      const WorldState fork = world.save();
      const auto a = totals(world, fork, with_contacts(reference, q, 1), kYears), b = totals(world, fork, law, kYears);
      for (std::size_t i = 0; i < a.size(); ++i) {
        base[i].push_back(a[i]);
        changed[i].push_back(b[i]);
        paired[i].push_back(b[i] - a[i]);
      }
    }
    // Unpaired: another world's luck under the changed law.
    for (std::size_t i = 0; i < paired.size(); ++i)
      ratio[i][static_cast<std::size_t>(which)] = (variance(base[i]) + variance(changed[i])) / variance(paired[i]);
  }
  for (std::size_t i = 0; i < std::size(kFive); ++i)
    std::printf("%24s %24.1f %24.1f\n", kFive[i].name, ratio[i][0], ratio[i][1]);
}

int run(const std::string& which) {
  const Result<Library> library = Library::open();
  if (!library) return std::fprintf(stderr, "%s\n", library.error().text().c_str()), 2;
  const Result<Plan> plan = library->plan("vancouver", {"ca-2014-pcepa"}, "");
  if (!plan) return std::fprintf(stderr, "%s\n", plan.error().text().c_str()), 2;
  if (which != "variance") sweep_bench(*plan);
  if (which != "sweep") variance_bench(*plan);
  return 0;
}

}  // namespace
}  // namespace aftermath

int main(int argc, char** argv) {
  const std::string which = argc > 1 ? argv[1] : "";
  if (which == "accuracy") return aftermath::accuracy_bench(argc > 2 ? argv[2] : "");
  return aftermath::run(which);
}
