#include "engine/analysis/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/digest.h"

namespace aftermath {
namespace {

constexpr double kPeopleShown = 1000;  // counts are per so many simulated people
constexpr std::size_t kFifths = 5;

// Those that the posterior's joint distribution moves. One that an assumption has replaced shares its luck with them.
std::vector<Quantity> tied_together(const Posterior& posterior) {
  const bool any = std::find(posterior.holds.begin(), posterior.holds.end(), true) != posterior.holds.end();
  return any ? posterior.quantity : std::vector<Quantity>{};
}

bool holds(const std::vector<Quantity>& list, Quantity quantity) {
  return std::find(list.begin(), list.end(), quantity) != list.end();
}

bool leaves_room(const Prior& prior) {
  return prior.shape == Prior::Shape::uniform || (prior.shape != Prior::Shape::fixed && prior.spread > 0);
}

std::vector<double> column(const std::vector<Row>& rows, std::size_t outcome) {
  std::vector<double> out;
  out.reserve(rows.size());
  for (const Row& row : rows) out.push_back(row[outcome]);
  return out;
}

double mean_where(const std::vector<std::size_t>& bin, std::size_t which, const std::vector<double>& values) {
  double sum = 0, count = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (bin[i] == which) {
      sum += values[i];
      ++count;
    }
  return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

// Rows of one half are paired with rows of the other, which Sobol' points of one sequence do not allow.
Draw independent(const Plan& plan, std::uint32_t draw) {
  return sample(plan.quantities, plan.posterior, plan.seed, draw, Sampling::independent);
}

std::string digest_with(const Plan& plan, const SensitivityDesign& design,
                        const std::vector<UncertaintySource>& sources) {
  Digest digest;
  digest.text("sensitivity").text(plan_digest(plan)).number(static_cast<double>(design.rows));
  for (const UncertaintySource& source : sources) {
    digest.text(source.name);
    for (const Quantity quantity : source.quantities) digest.text(info(quantity).name);
  }
  return digest.hex();
}

}  // namespace

bool is_steady(const OutcomeSensitivity& one) {
  return std::all_of(one.indices.begin(), one.indices.end(),
                     [](const SobolIndex& index) { return index.total_hi - index.total_lo <= 1; });
}

Row differences_of(const Plan& plan, DrawResult result) {
  if (result.tallies.empty()) return {};
  result.weight = kPeopleShown / static_cast<double>(plan.people);
  const Results results = results_of(plan, {std::move(result)});
  Row row;
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    row.push_back(results.total(outcome, 0, 1, 0) - results.total(outcome, 0, 0, 0));
  return row;
}

Campaign ordinary_campaign(const Plan& plan, const SensitivityDesign& design, const SweepKernel& sweep) {
  return {2 * design.rows, outcome_vocabulary().size(), digest_with(plan, design, {}),
          [&plan, &sweep](std::size_t task) {
            const auto draw = static_cast<std::uint32_t>(task);
            return differences_of(plan, run_numbers(plan, independent(plan, draw), draw, sweep, nullptr, nullptr));
          }};
}

Screen screened(const Plan& plan, const SensitivityDesign& design, const std::vector<Row>& ordinary) {
  Screen screen;
  std::vector<Draw> draws;
  for (std::size_t i = 0; i < ordinary.size(); ++i) draws.push_back(independent(plan, static_cast<std::uint32_t>(i)));
  const std::size_t bins = bins_for(ordinary.size());
  screen.chance = chance_share(ordinary.size(), bins);
  std::vector<std::vector<std::size_t>> by_bin, by_fifth;
  for (const QuantityRecord& record : plan.quantities) {
    if (!leaves_room(record.prior) || record.quantity == Quantity::represented) continue;
    std::vector<double> input;
    for (const Draw& draw : draws) input.push_back(draw[record.quantity]);
    screen.quantities.push_back(record.quantity);
    by_bin.push_back(bins_of(input, bins));
    by_fifth.push_back(bins_of(input, kFifths));
  }
  for (std::size_t outcome = 0; outcome < outcome_vocabulary().size(); ++outcome) {
    const std::vector<double> output = column(ordinary, outcome);
    const std::vector<double> judged = design.ranks ? ranks_of(output) : output;
    std::vector<double> share, low, high;
    for (std::size_t q = 0; q < by_bin.size(); ++q) {
      share.push_back(share_by_bins(by_bin[q], judged, bins));
      low.push_back(mean_where(by_fifth[q], 0, output));
      high.push_back(mean_where(by_fifth[q], kFifths - 1, output));
    }
    screen.share.push_back(std::move(share));
    screen.low.push_back(std::move(low));
    screen.high.push_back(std::move(high));
  }
  return screen;
}

std::vector<UncertaintySource> sources_of(const Plan& plan, const SensitivityDesign& design, const Screen& screen) {
  const std::vector<Quantity> tied = tied_together(plan.posterior);
  std::vector<std::pair<double, Quantity>> strength;
  for (std::size_t q = 0; q < screen.quantities.size(); ++q) {
    if (holds(tied, screen.quantities[q])) continue;
    double squares = 0;
    for (std::size_t outcome = 0; outcome < outcome_vocabulary().size(); ++outcome) {
      const double share = screen.share[outcome][q];
      const bool counts =
          std::find(design.focus.begin(), design.focus.end(), outcome_vocabulary()[outcome].name) != design.focus.end();
      if (counts && share > 0) squares += share * share;
    }
    strength.emplace_back(squares, screen.quantities[q]);
  }
  std::stable_sort(strength.begin(), strength.end(), [](const auto& a, const auto& b) { return a.first > b.first; });

  std::vector<UncertaintySource> sources;
  UncertaintySource others{SourceKind::others, "others", {}};
  for (const auto& [squares, quantity] : strength)
    if (sources.size() < design.sources)
      sources.push_back({SourceKind::quantity, std::string(info(quantity).name), {quantity}});
    else
      others.quantities.push_back(quantity);
  if (!tied.empty()) sources.push_back({SourceKind::calibrated, "calibrated", tied});
  if (!others.quantities.empty()) sources.push_back(std::move(others));
  sources.push_back({SourceKind::luck, "luck", {}});
  return sources;
}

Campaign mixed_campaign(const Plan& plan, const SensitivityDesign& design,
                        const std::vector<UncertaintySource>& sources, const SweepKernel& sweep) {
  return {sources.size() * design.rows, outcome_vocabulary().size(), digest_with(plan, design, sources),
          [&plan, &sources, &sweep, rows = design.rows](std::size_t task) {
            const UncertaintySource& source = sources[task / rows];
            const auto own = static_cast<std::uint32_t>(task % rows),
                       other = static_cast<std::uint32_t>(rows + task % rows);
            Draw q = independent(plan, own);
            const Draw elsewhere = independent(plan, other);
            for (const Quantity quantity : source.quantities) q[quantity] = elsewhere[quantity];
            const std::uint32_t luck = source.kind == SourceKind::luck ? other : own;
            return differences_of(plan, run_numbers(plan, q, luck, sweep, nullptr, nullptr));
          }};
}

Sensitivity sensitivity_of(const Plan& plan, const SensitivityDesign& design, Screen screen,
                           std::vector<UncertaintySource> sources, const std::vector<Row>& ordinary,
                           const std::vector<Row>& mixed) {
  constexpr std::size_t kReplicates = 500;
  Sensitivity out{design, std::move(sources), std::move(screen), {}};
  for (std::size_t outcome = 0; outcome < outcome_vocabulary().size(); ++outcome) {
    const std::vector<double> both = column(ordinary, outcome), all = column(mixed, outcome);
    const auto part = [rows = static_cast<std::ptrdiff_t>(design.rows)](const std::vector<double>& values,
                                                                        std::size_t which) {
      const auto begin = values.begin() + static_cast<std::ptrdiff_t>(which) * rows;
      return std::vector<double>(begin, begin + rows);
    };
    std::vector<double> judged = both;  // by part: A, B, then each source
    judged.insert(judged.end(), all.begin(), all.end());
    if (design.ranks) judged = ranks_of(judged);
    SobolSample sample{part(judged, 0), part(judged, 1), {}};
    for (std::size_t source = 0; source < out.sources.size(); ++source)
      sample.mixed.push_back(part(judged, 2 + source));
    OutcomeSensitivity one{&outcome_vocabulary()[outcome], 0, 0, {}};
    double n = 0, squares = 0;
    for (const double difference : both) {
      if (std::isnan(difference)) continue;
      const double step = difference - one.mean;
      one.mean += step / ++n;
      squares += step * (difference - one.mean);
    }
    one.sd = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    if (n == 0) one.mean = one.sd = std::numeric_limits<double>::quiet_NaN();
    if (one.sd > 0) one.indices = sobol_indices(sample, kReplicates, plan.seed);
    if (!one.indices.empty() && !std::isfinite(one.indices[0].total)) one.indices.clear();
    out.outcomes.push_back(std::move(one));
  }
  return out;
}

Result<std::optional<Sensitivity>> run_sensitivity(const Plan& plan, const SensitivityDesign& design,
                                                   const SweepKernel& sweep, const RunCampaign& run_campaign) {
  const Result<CampaignOutcome> ordinary =
      run_campaign(ordinary_campaign(plan, design, sweep), kSensitivityCampaigns[0], "draws of the sensitivity");
  if (!ordinary) return failure(ordinary.error());
  if (!ordinary->complete) return std::optional<Sensitivity>();
  Screen screen = screened(plan, design, ordinary->rows);
  std::vector<UncertaintySource> sources = sources_of(plan, design, screen);
  const Result<CampaignOutcome> mixed = run_campaign(mixed_campaign(plan, design, sources, sweep),
                                                     kSensitivityCampaigns[1], "mixed draws of the sensitivity");
  if (!mixed) return failure(mixed.error());
  if (!mixed->complete) return std::optional<Sensitivity>();
  return std::optional(
      sensitivity_of(plan, design, std::move(screen), std::move(sources), ordinary->rows, mixed->rows));
}

}  // namespace aftermath
