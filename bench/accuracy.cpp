#include "bench/accuracy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <vector>

#include "engine/analysis/compare.h"
#include "engine/analysis/enough_runs.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/sizes.h"
#include "engine/analysis/sobol.h"
#include "engine/library/library.h"

namespace aftermath {
namespace {

struct Way {
  const char* name;
  Sampling sampling;
  Counting counting;
  std::size_t people, draws, replicates;  // replicates: how often the whole ensemble is made, each time by another seed
};
// The first edition's.
constexpr Way kBefore = {"independent draws, events counted", Sampling::independent, Counting::events, 10000, 200, 8};

constexpr std::size_t kFigures = 3;
constexpr std::array<const char*, kFigures> kFigureNames = {"median", "5 %", "95 %"};
constexpr std::array<double, kFigures> kAt = {0.5, 0.05, 0.95};
using Figures = std::array<double, kFigures>;

// What one way gives of one outcome: figures by replicate, differences of all draws together, time of a draw.
struct Measured {
  double seconds_per_draw = 0;
  std::vector<std::vector<Figures>> figures;  // [outcome][replicate]
  std::vector<std::vector<double>> pooled;    // [outcome][draw of any replicate]
};

std::vector<const OutcomeInfo*> headline() {
  std::vector<const OutcomeInfo*> out;
  for (const std::string_view name : headline_outcomes())
    for (const OutcomeInfo& outcome : outcome_vocabulary())
      if (outcome.name == name) out.push_back(&outcome);
  return out;
}

Figures figures_of(std::vector<double> values) {
  Figures out;
  for (std::size_t i = 0; i < kFigures; ++i) out[i] = percentile(values, kAt[i]);
  return out;
}

Measured measure(Plan plan, const Way& way) {
  const std::vector<const OutcomeInfo*> outcomes = headline();
  Measured out{0, std::vector<std::vector<Figures>>(outcomes.size()),
               std::vector<std::vector<double>>(outcomes.size())};
  plan.sampling = way.sampling;
  plan.counting = way.counting;
  plan.people = way.people;
  plan.draws = way.draws;
  const SweepKernel sweep = choose_sweep("auto");
  const std::clock_t start = std::clock();
  for (std::size_t replicate = 0; replicate < way.replicates; ++replicate) {
    plan.seed = 1 + replicate;
    const Results results = run_ensemble(plan, sweep, 0, {}, {});
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
      std::vector<double> differences;
      for (std::size_t draw = 0; draw < results.draws; ++draw)
        differences.push_back(results.total(*outcomes[i], draw, 1, 0) - results.total(*outcomes[i], draw, 0, 0));
      out.figures[i].push_back(figures_of(differences));
      out.pooled[i].insert(out.pooled[i].end(), differences.begin(), differences.end());
    }
    std::fprintf(stderr, "\r%s, %zu people: %zu of %zu ", way.name, way.people, replicate + 1, way.replicates);
  }
  std::fprintf(stderr, "\n");
  out.seconds_per_draw =
      static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / static_cast<double>(way.draws * way.replicates);
  return out;
}

double deviation(const std::vector<double>& values) {
  double mean = 0, squares = 0;
  for (const double v : values) mean += v / static_cast<double>(values.size());
  for (const double v : values) squares += (v - mean) * (v - mean);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

// Errors of the figures over replicates.
Figures spread_of(const std::vector<Figures>& replicates) {
  Figures out;
  for (std::size_t i = 0; i < kFigures; ++i) {
    std::vector<double> values;
    for (const Figures& one : replicates) values.push_back(one[i]);
    out[i] = deviation(values);
  }
  return out;
}

// Errors that independent draws would have: ensembles of `draws` drawn from all that there are.
Figures resampled(const std::vector<double>& pool, std::size_t draws) {
  constexpr std::size_t kTimes = 1000;
  std::vector<Figures> figures;
  for (std::uint32_t time = 0; time < kTimes; ++time) {
    std::vector<double> sample;
    for (std::uint32_t i = 0; i < draws; ++i) {
      const Words words = draw({7, time}, i, 0x424f4f54, 0);
      sample.push_back(pool[static_cast<std::size_t>(uniform(words[0]) * static_cast<double>(pool.size()))]);
    }
    figures.push_back(figures_of(std::move(sample)));
  }
  return spread_of(figures);
}

Figures mean_of(const std::vector<Figures>& replicates) {
  Figures mean{};
  for (const Figures& one : replicates)
    for (std::size_t i = 0; i < kFigures; ++i) mean[i] += one[i] / static_cast<double>(replicates.size());
  return mean;
}

// What one way costs beside the first edition's, for the same error: time times variance, as a ratio. Three figures of
// every headline outcome; outcomes that no draw tells from zero are left out.
struct Beside {
  std::vector<const OutcomeInfo*> outcome;
  std::vector<Figures> before, error, cost, variance, shift;  // shift: of the figures, in half widths of the interval
};

Beside beside(const Measured& before, const Measured& now, std::size_t draws) {
  Beside out;
  const std::vector<const OutcomeInfo*> outcomes = headline();
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const Figures old = resampled(before.pooled[i], kBefore.draws), independent = resampled(now.pooled[i], draws),
                  error = spread_of(now.figures[i]);
    const Figures was = figures_of(before.pooled[i]), is = mean_of(now.figures[i]);
    const double half = (was[2] - was[1]) / 2;
    if (!(half > 0) || std::any_of(old.begin(), old.end(), [](double e) { return !(e > 0); })) continue;
    Figures cost, variance, shift;
    for (std::size_t k = 0; k < kFigures; ++k) {
      const double ratio = error[k] * error[k] / (old[k] * old[k]);
      cost[k] = ratio * now.seconds_per_draw * static_cast<double>(draws) /
                (before.seconds_per_draw * static_cast<double>(kBefore.draws));
      variance[k] = independent[k] * independent[k] / (error[k] * error[k]);
      shift[k] = (is[k] - was[k]) / half;
    }
    out.outcome.push_back(outcomes[i]);
    out.before.push_back(old);
    out.error.push_back(error);
    out.cost.push_back(cost);
    out.variance.push_back(variance);
    out.shift.push_back(shift);
  }
  return out;
}

bool counts(const OutcomeInfo& outcome) { return outcome.name != "sti_infections"; }

double largest(const Beside& all, const std::vector<Figures>& what) {
  double out = 0;
  for (std::size_t i = 0; i < what.size(); ++i)
    if (counts(*all.outcome[i]))
      for (const double value : what[i]) out = std::max(out, std::fabs(value));
  return out;
}

double middle(const Beside& all, const std::vector<Figures>& what) {
  std::vector<double> values;
  for (std::size_t i = 0; i < what.size(); ++i)
    if (counts(*all.outcome[i])) values.insert(values.end(), what[i].begin(), what[i].end());
  return percentile(values, 0.5);
}

Result<Plan> plan_for(const Library& library, const std::string& place, const std::vector<std::string>& laws) {
  return library.plan(place, laws, "");
}

int main_job(const Library& library) {
  constexpr std::size_t kPeople = 250, kDraws = 192, kReplicates = 20;  // people and draws: the usual ones
  const Result<Plan> plan = plan_for(library, "vancouver", {"ca-2014-pcepa", "nz-2003-pra"});
  if (!plan) return std::fprintf(stderr, "%s\n", plan.error().text().c_str()), 2;
  const Way now = {"scrambled Sobol' points, expected counts",
                   Sampling::quasi_random,
                   Counting::expected,
                   kPeople,
                   kDraws,
                   kReplicates};
  const Measured before = measure(*plan, kBefore), after = measure(*plan, now);
  const Beside all = beside(before, after, now.draws);
  std::printf(
      "# Accuracy\n\nWritten by `./dev bench accuracy`: processor time and Monte-Carlo error, as ratios within one "
      "run.\n\n"
      "## The main job\n\nVancouver, Canada's law and New Zealand's.\n\n");
  std::printf(
      "Before: %s, %zu people, %zu draws; now: %s, %zu people, %zu draws. A draw takes %.3f of the time; the\n"
      "whole %.3f.\n\n",
      kBefore.name, kBefore.people, kBefore.draws, now.name, now.people, now.draws,
      after.seconds_per_draw / before.seconds_per_draw,
      after.seconds_per_draw * static_cast<double>(now.draws) / before.seconds_per_draw /
          static_cast<double>(kBefore.draws));
  std::printf(
      "Cost: processor time for the same Monte-Carlo error, now / before. Points: variance of independent draws\n"
      "/ variance of Sobol' points, as many. Shift: of the figure, in half widths of the 90 %% interval.\n\n");
  std::printf("| outcome | figure | cost | points | shift |\n| --- | --- | --- | --- | --- |\n");
  for (std::size_t i = 0; i < all.outcome.size(); ++i)
    for (std::size_t k = 0; k < kFigures; ++k)
      std::printf("| %s | %s | %.3f | %.1f | %+.3f |\n", std::string(all.outcome[i]->name).c_str(), kFigureNames[k],
                  all.cost[i][k], all.variance[i][k], all.shift[i][k]);
  std::printf(
      "\nWithout curable STI: cost %.3f in the middle, %.3f at most; points %.1f in the middle; shift %.3f at most.\n",
      middle(all, all.cost), largest(all, all.cost), middle(all, all.variance), largest(all, all.shift));
  return 0;
}

struct Pair {
  const char* place;
  std::vector<std::string> laws;
};

// Two errors, of many figures: the largest of a mean, and the one that nine ends in ten stay below.
std::string cell_of(const std::vector<RelativeError>& errors) {
  constexpr double kNineInTen = 0.9;
  double mean = 0;
  std::vector<double> ends;
  for (const RelativeError& e : errors) {
    if (!std::isfinite(e.value.median)) continue;
    mean = std::max(mean, e.middle);
    ends.push_back(e.ends);
  }
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), " %.2f, %.2f |", mean, percentile(ends, kNineInTen));
  return text.data();
}

std::vector<Pair> pairs() {
  std::vector<Pair> out;
  const std::array<std::pair<const char*, const char*>, 5> places = {{{"vancouver", "ca-2014-pcepa"},
                                                                      {"nairobi", "ke"},
                                                                      {"phnom-penh", "kh-2008"},
                                                                      {"new-zealand", "nz-2003-pra"},
                                                                      {"ireland", "ie-2017"}}};
  for (const auto& [place, law] : places)
    for (const char* other : {"model-full-decriminalisation", "model-equality", "model-prohibition-rescue"})
      out.push_back({place, {law, other}});
  return out;
}

// What the usual sizes rest on: luck's share at 250 people, and the errors of so many draws.
int sizes(const Library& library) {
  constexpr std::size_t kMost = 512;
  const SweepKernel sweep = choose_sweep("auto");
  std::printf(
      "\n## Sizes\n\nFive places, three pairs of laws each, draws of 250 people. Luck: its share of the variance of a "
      "headline\ndifference between draws, mean over outcomes, from 16 draws made twice; people: the number chosen "
      "from "
      "it. Errors, as\na share of the comparator's total or of half the interval's width, whichever is larger: the "
      "largest of a mean, and the\none that nine interval ends in ten stay below. Usual: draws at which a run that "
      "names "
      "no sizes ends.\n\n"
      "| place | laws | luck | people | errors, 128 draws | 256 draws | 512 draws | usual |\n"
      "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
  for (const Pair& pair : pairs()) {
    Result<Plan> plan = plan_for(library, pair.place, pair.laws);
    if (!plan) return std::fprintf(stderr, "%s\n", plan.error().text().c_str()), 2;
    plan->draws = kMost;
    Sizes chosen = sizes_by_accuracy(*plan, sweep, 0, headline_outcomes(), nullptr);
    double luck = 0, known = 0;
    for (const LuckShare& one : chosen.luck)
      if (std::isfinite(one.share)) luck += one.share, ++known;
    std::string cells;
    std::size_t usual = 0;
    (void)run_in_rounds(*plan, sweep, 0, std::move(chosen.finished), {}, [&](const Results& so_far) {
      const std::vector<RelativeError> errors = relative_errors(*plan, so_far, headline_outcomes());
      if (usual == 0 && (so_far.draws == kMost ||
                         (so_far.draws >= kUsualAccuracy.fewest_draws && enough_runs(errors, kUsualAccuracy))))
        usual = so_far.draws;
      if (so_far.draws == kMost / 4 || so_far.draws == kMost / 2 || so_far.draws == kMost) cells += cell_of(errors);
      return false;
    });
    std::printf("| %s | %s, %s | %.2f | %zu |%s %zu |\n", pair.place, pair.laws[0].c_str(), pair.laws[1].c_str(),
                luck / known, chosen.people, cells.c_str(), usual);
    std::fflush(stdout);
  }
  return 0;
}

// Each quantity's share of the variance of a headline difference, squared and added up over outcomes, places and laws.
int order(const Library& library) {
  constexpr std::size_t kDraws = 512, kPeople = 200;
  std::map<std::string, double> strength;
  for (const Pair& pair : pairs()) {
    Result<Plan> plan = plan_for(library, pair.place, pair.laws);
    if (!plan) return std::fprintf(stderr, "%s\n", plan.error().text().c_str()), 2;
    const Way way = {"order", Sampling::independent, Counting::expected, kPeople, kDraws, 1};
    const Measured found = measure(*plan, way);
    plan->sampling = way.sampling;
    std::vector<Draw> draws;
    for (std::uint32_t draw = 0; draw < kDraws; ++draw) draws.push_back(numbers(*plan, draw));
    const std::size_t bins = bins_for(kDraws);
    for (const QuantityRecord& record : plan->quantities) {
      if (record.prior.shape == Prior::Shape::fixed) continue;
      std::vector<double> input;
      for (const Draw& draw : draws) input.push_back(draw[record.quantity]);
      const std::vector<std::size_t> bin = bins_of(input, bins);
      for (const std::vector<double>& output : found.pooled) {
        const double share = share_by_bins(bin, ranks_of(output), bins);
        if (share > chance_share(kDraws, bins)) strength[std::string(info(record.quantity).name)] += share * share;
      }
    }
  }
  std::vector<std::pair<double, std::string>> sorted;
  for (const auto& [name, squares] : strength) sorted.emplace_back(squares, name);
  std::sort(sorted.rbegin(), sorted.rend());
  for (const auto& [squares, name] : sorted) std::printf("%8.4f %s\n", squares, name.c_str());
  return 0;
}

}  // namespace

int accuracy_bench(const std::string& which) {
  const Result<Library> library = Library::open();
  if (!library) return std::fprintf(stderr, "%s\n", library.error().text().c_str()), 2;
  if (which == "order") return order(*library);
  if (which == "sizes") return sizes(*library);
  const int done = main_job(*library);
  return done != 0 || which == "main" ? done : sizes(*library);
}

}  // namespace aftermath
