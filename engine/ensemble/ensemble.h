// Ensembles: parameter draws x arms, over threads. Both arms of a draw share people, luck and burn-in.
#pragma once
#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/sweep.h"
#include "engine/base/thread_pool.h"
#include "engine/evidence/posterior.h"
#include "engine/evidence/setting.h"
#include "engine/hazard/factor.h"
#include "engine/law/law.h"
#include "engine/outcomes/results.h"
#include "engine/outcomes/tallies.h"
#include "engine/world/simulation.h"

namespace aftermath {

// Which week of which run is about to begin.
struct WeekOfRun {
  std::uint32_t draw = 0;
  std::size_t arm = 0;
  int week = 0;  // since the day of change
};
// Called before each week of each arm, from the thread that runs the draw: a mechanism of the user's own may look at
// the people and change rows of the hazard table (decision 0031). Nothing in it may hang on anything but its arguments.
using EachWeek = std::function<void(Simulation& world, const WeekOfRun& when)>;

// What a result rests on: a file or folder of inputs, and the SHA-256 of what it said.
struct InputDigest {
  std::string name, sha256;
};

struct Plan {
  Setting setting;
  Law reference_law;         // the setting's: burn-in runs under it
  std::vector<Law> laws;     // the arms; the first is the comparator
  QuantityTable quantities;  // parameters and the setting's inputs, after assumptions
  Posterior posterior;       // of parameters calibrated to the targets; empty: priors alone
  std::size_t people = 250;  // and draws: docs/accuracy.md
  std::size_t years = 10;
  std::size_t burn_in_years = 5;
  std::size_t draws = 256;
  std::uint64_t seed = 1;
  Sampling sampling = Sampling::quasi_random;
  std::optional<Counting> counting;  // none: by counting_of()
  std::string assume;
  std::vector<bool> redrawn;      // by quantity: taken from another draw; empty: none
  Frozen frozen;                  // mechanisms to which no law but the reference exists
  EachWeek each_week;             // empty: nothing; in no digest
  std::vector<InputDigest> read;  // regions, file of assumptions, data folder; see inputs_of
};

// How the plan's events are told: expected ones where that costs less than more people would.
[[nodiscard]] Counting counting_of(const Plan& plan);

// The numbers of one draw; those to be redrawn come from a draw that no ensemble reaches.
[[nodiscard]] Draw numbers(const Plan& plan, std::uint32_t draw);

// One draw's tallies: arm-major, then year.
struct DrawResult {
  std::uint32_t draw = 0;
  double weight = 0;  // represented people per simulated person
  std::vector<Tallies> tallies;
};

// One arm as a draw runs it from the day of change on: a law, and mechanisms that go on under another.
struct Arm {
  std::vector<Stretch> law;
  Frozen held;                    // see held_law, in place of Plan::frozen; none: Plan::frozen
  std::vector<Stretch> held_law;  // needed where any are held
  std::size_t number = 0;         // told to Plan::each_week
};

// One draw after its burn-in: every arm parts from here, with the same people and the same luck.
class ForkedDraw {
 public:
  // pool and cancelled may be null, as for run_draw.
  ForkedDraw(const Plan& plan, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
             const std::atomic<bool>* cancelled);
  // The same with these numbers instead of the plan's.
  ForkedDraw(const Plan& plan, const Draw& q, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
             const std::atomic<bool>* cancelled);
  // Tallies by year; empty if cancelled on the way.
  [[nodiscard]] std::vector<Tallies> run(const Arm& arm);
  [[nodiscard]] bool cancelled() const { return !burnt_in_; }
  [[nodiscard]] double weight() const { return weight_; }  // represented people per simulated person

 private:
  Draw q_;
  std::uint32_t draw_;
  const EachWeek& each_week_;  // of the plan, which must outlive it
  std::size_t years_;
  double weight_;
  const std::atomic<bool>* cancelled_;
  Simulation world_;
  bool burnt_in_ = false;
  WorldState state_;
};

// One draw, all arms. pool may be null; with many people it splits a week over blocks. cancelled may be null.
// Returns an empty result if cancelled on the way.
[[nodiscard]] DrawResult run_draw(const Plan& plan, std::uint32_t draw, const SweepKernel& sweep, ThreadPool* pool,
                                  const std::atomic<bool>* cancelled);

// The same with the numbers `q` in place of the draw's own; people and luck are those of `draw`.
[[nodiscard]] DrawResult run_numbers(const Plan& plan, const Draw& q, std::uint32_t draw, const SweepKernel& sweep,
                                     ThreadPool* pool, const std::atomic<bool>* cancelled);

struct EnsembleHooks {
  std::function<void(const DrawResult&)> finished;  // called from one thread at a time
  const std::atomic<bool>* cancelled = nullptr;     // set: no new draw begins, running ones are dropped
};

// Draws [0, plan.draws) but those in `known` (already finished, of an earlier run). All finished draws in order of
// number.
[[nodiscard]] Results run_ensemble(const Plan& plan, const SweepKernel& sweep, unsigned threads,
                                   std::vector<DrawResult> known, const EnsembleHooks& hooks);

// The same in rounds of fixed sizes, until `enough` of what is finished or all of plan.draws: the results of
// run_ensemble with as many draws as there are then. It is asked after whole rounds only, so that neither threads nor
// an earlier run decide where it ends.
[[nodiscard]] Results run_in_rounds(const Plan& plan, const SweepKernel& sweep, unsigned threads,
                                    std::vector<DrawResult> known, const EnsembleHooks& hooks,
                                    const std::function<bool(const Results&)>& enough);

// The tallies of finished draws, in order of number.
[[nodiscard]] Results results_of(const Plan& plan, std::vector<DrawResult> finished);

// One more draw of the same plan, in its place; the results must not hold it yet.
void add_draw(Results& results, const DrawResult& draw);

// Digest of every bit of the results: what two programs must agree on to have told the same story.
[[nodiscard]] std::string results_digest(const Results& results);

// Setting, laws, posterior and what else was read: the provenance that results carry.
[[nodiscard]] std::vector<InputDigest> inputs_of(const Plan& plan);

// Digest of everything that decides a result: inputs, seed, sizes. Two plans with one digest give the same bits.
[[nodiscard]] std::string plan_digest(const Plan& plan);

}  // namespace aftermath
