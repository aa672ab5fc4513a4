#include "engine/analysis/breakeven.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "engine/analysis/bootstrap.h"
#include "engine/base/digest.h"
#include "engine/base/exact_math.h"

namespace aftermath {
namespace {

constexpr double kLow = 0.05, kHigh = 0.95;
constexpr std::uint32_t kReplicates = 500;

// Draws in which the difference can be told at every value.
std::vector<std::size_t> whole_draws(const Curve& curve) {
  std::vector<std::size_t> draws;
  const std::size_t count = curve.difference.empty() ? 0 : curve.difference.front().size();
  for (std::size_t draw = 0; draw < count; ++draw)
    if (std::all_of(curve.difference.begin(), curve.difference.end(),
                    [&](const std::vector<double>& at) { return std::isfinite(at[draw]); }))
      draws.push_back(draw);
  return draws;
}

std::vector<double> means(const Curve& curve, const std::vector<std::size_t>& draws) {
  std::vector<double> out;
  for (const std::vector<double>& at : curve.difference) {
    double sum = 0;
    for (const std::size_t draw : draws) sum += at[draw];
    out.push_back(draws.empty() ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(draws.size()));
  }
  return out;
}

struct Change {
  double at = 0;  // on the scale
  bool rising = false;
};

// Where a broken line goes from one sign to the other; where it lies at zero in between, the middle of that.
std::vector<Change> changes(const std::vector<double>& at, const std::vector<double>& mean) {
  std::vector<Change> out;
  std::optional<std::size_t> last;  // the last value with a sign
  for (std::size_t i = 0; i < mean.size(); ++i) {
    if (mean[i] == 0 || std::isnan(mean[i])) continue;
    if (last && (mean[*last] < 0) != (mean[i] < 0)) {
      const double from = at[*last], to = at[i];
      const bool beside = i == *last + 1;
      const double zero =
          beside ? from + (to - from) * mean[*last] / (mean[*last] - mean[i]) : (at[*last + 1] + at[i - 1]) / 2;
      out.push_back({zero, mean[i] > 0});
    }
    last = i;
  }
  return out;
}

const Change* nearest(const std::vector<Change>& list, const Change& to) {
  const Change* best = nullptr;
  for (const Change& one : list)
    if (one.rising == to.rising && (best == nullptr || std::abs(one.at - to.at) < std::abs(best->at - to.at)))
      best = &one;
  return best;
}

Range range_of(const Prior& prior, Quantity quantity) {
  const auto within = [&](double value) { return std::clamp(value, info(quantity).least, info(quantity).most); };
  return {within(prior.at(kLow)), within(prior.at(kHigh))};
}

Range around(const Range& a, const Range& b) { return {std::min(a[0], b[0]), std::max(a[1], b[1])}; }

// Logarithms need values above zero, and shares values inside 0 and 1: an end that has no place on the scale is taken a
// step inside.
Range on_scale(Range range, Scale scale) {
  constexpr double kInside = 1e-4;
  if (scale == Scale::logarithmic) range[0] = std::max(range[0], kInside * range[1]);
  if (scale == Scale::logit) range = {std::max(range[0], kInside), std::min(range[1], 1 - kInside)};
  return range;
}

// Widened by half its width on both sides; where it has none, all that the hard bounds allow.
Range widened(const Range& range, Scale scale, const QuantityInfo& about) {
  constexpr double kPart = 0.5;
  const Range inner = on_scale(range, scale);
  const double low = to_scale(scale, inner[0]), high = to_scale(scale, inner[1]);
  if (!(high > low)) return on_scale({about.least, about.most}, scale);
  const double more = kPart * (high - low);
  return {std::max(from_scale(scale, low - more), about.least), std::min(from_scale(scale, high + more), about.most)};
}

}  // namespace

Scale scale_of(const QuantityRecord& record) {
  const auto on_scale = [&](double most) {
    return !record.null_value || (*record.null_value > 0 && *record.null_value < most);
  };
  if (record.prior.shape == Prior::Shape::lognormal && on_scale(std::numeric_limits<double>::infinity()))
    return Scale::logarithmic;
  return record.prior.shape == Prior::Shape::logit_normal && on_scale(1) ? Scale::logit : Scale::linear;
}

double to_scale(Scale scale, double value) {
  if (scale == Scale::linear) return value;
  return scale == Scale::logit ? exact::logit(value) : exact::log(value);
}

double from_scale(Scale scale, double value) {
  if (scale == Scale::linear) return value;
  return scale == Scale::logit ? exact::logistic(value) : exact::exp(value);
}

std::vector<double> spaced(double low, double high, std::size_t count, Scale scale) {
  std::vector<double> out = {low};
  const double from = to_scale(scale, low), to = to_scale(scale, high);
  for (std::size_t i = 1; i + 1 < count; ++i)
    out.push_back(from_scale(scale, from + (to - from) * static_cast<double>(i) / static_cast<double>(count - 1)));
  if (count > 1) out.push_back(high);
  return out;
}

Curve curve_of(const DifferenceAt& difference, std::vector<double> at, Scale scale, std::size_t draws) {
  Curve curve{scale, std::move(at), {}};
  for (const double value : curve.at) {
    curve.difference.emplace_back();
    for (std::size_t draw = 0; draw < draws; ++draw) curve.difference.back().push_back(difference(value, draw));
  }
  return curve;
}

BreakEven break_even(const Curve& curve, std::uint64_t seed) {
  std::vector<double> at;
  for (const double value : curve.at) at.push_back(to_scale(curve.scale, value));
  const std::vector<std::size_t> draws = whole_draws(curve);
  const std::vector<double> mean = means(curve, draws);
  const std::vector<Change> found = changes(at, mean);
  std::vector<std::vector<double>> replicates(at.size()), crossings(found.size());
  BreakEven out;
  for (std::uint32_t r = 0; r < kReplicates; ++r) {
    const std::vector<double> again = means(curve, drawn_again(draws, seed, r));
    for (std::size_t i = 0; i < again.size(); ++i) replicates[i].push_back(again[i]);
    const std::vector<Change> there = changes(at, again);
    out.any += there.empty() ? 0 : 1.0 / kReplicates;
    for (std::size_t c = 0; c < found.size(); ++c)
      if (const Change* same = nearest(there, found[c])) crossings[c].push_back(same->at);
  }
  for (std::size_t i = 0; i < at.size(); ++i)
    out.mean.push_back({mean[i], percentile(replicates[i], kLow), percentile(replicates[i], kHigh)});
  for (std::size_t c = 0; c < found.size(); ++c) {
    const auto place = [&](double p) { return from_scale(curve.scale, percentile(crossings[c], p)); };
    out.crossings.push_back({from_scale(curve.scale, found[c].at), place(kLow), place(kHigh), found[c].rising,
                             static_cast<double>(crossings[c].size()) / kReplicates});
  }
  return out;
}

std::vector<Segment> zero_line(const Surface& surface) {
  struct Corner {
    double x, y, mean;
  };
  std::vector<Segment> out;
  const auto corner = [&](std::size_t i, std::size_t j) {
    return Corner{to_scale(surface.x_scale, surface.x[i]), to_scale(surface.y_scale, surface.y[j]),
                  surface.mean[j][i].mean};
  };
  const auto between = [&](const Corner& a, const Corner& b) {
    const double part = a.mean / (a.mean - b.mean);
    return std::array<double, 2>{from_scale(surface.x_scale, a.x + part * (b.x - a.x)),
                                 from_scale(surface.y_scale, a.y + part * (b.y - a.y))};
  };
  for (std::size_t j = 0; j + 1 < surface.y.size(); ++j)
    for (std::size_t i = 0; i + 1 < surface.x.size(); ++i) {
      const std::array<Corner, 4> round = {corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)};
      const bool told = std::all_of(round.begin(), round.end(), [](const Corner& c) { return std::isfinite(c.mean); });
      if (!told) continue;
      std::vector<std::array<double, 2>> points;  // on the edges, going round
      double centre = 0;
      for (std::size_t k = 0; k < round.size(); ++k) {
        const Corner &a = round[k], &b = round[(k + 1) % round.size()];
        if ((a.mean < 0) != (b.mean < 0)) points.push_back(between(a, b));
        centre += a.mean;
      }
      const auto join = [&](std::size_t from, std::size_t to) {
        out.push_back({points[from][0], points[from][1], points[to][0], points[to][1]});
      };
      if (points.size() == 2) join(0, 1);
      if (points.size() != round.size()) continue;
      // A saddle: the lines cut off the two corners whose sign is not that of the middle.
      const bool first_cut_off = (round[0].mean < 0) != (centre < 0);
      join(first_cut_off ? 3 : 0, first_cut_off ? 0 : 1);
      join(first_cut_off ? 1 : 2, first_cut_off ? 2 : 3);
    }
  return out;
}

double value_of(const Index& index, const Results& results, std::size_t draw) {
  double sum = 0;
  for (const Term& term : index.terms)
    sum += term.weight *
           (results.total(*term.outcome, draw, 1, term.group) - results.total(*term.outcome, draw, 0, term.group));
  return sum;
}

std::vector<Quantity> disputed(const QuantityTable& table, const std::vector<EvidenceRecord>& evidence) {
  std::vector<Quantity> out;
  for (const QuantityRecord& record : table) {
    bool harm = false, benefit = false;
    for (const std::string& id : record.evidence)
      for (const EvidenceRecord& cited : evidence)
        if (cited.id == id) {
          harm = harm || cited.direction == "harm";
          benefit = benefit || cited.direction == "benefit";
        }
    if (!is_setting_input(record.quantity) && (record.critics || (harm && benefit))) out.push_back(record.quantity);
  }
  return out;
}

PublishedRange published_range(const Plan& plan, Quantity quantity) {
  const QuantityRecord& record = plan.quantities[static_cast<std::size_t>(quantity)];
  PublishedRange out;
  out.prior = out.all = range_of(record.prior, quantity);
  out.calibrated = calibrated_interval(plan.quantities, plan.posterior, quantity);
  if (out.calibrated) out.all = around(out.all, *out.calibrated);
  if (record.critics) {
    out.critics = range_of(*record.critics, quantity);
    out.all = around(out.all, *out.critics);
  }
  const Range with_null = record.null_value ? around(out.all, {*record.null_value, *record.null_value}) : out.all;
  out.searched = widened(with_null, scale_of(record), info(quantity));
  return out;
}

Campaign held_campaign(const Plan& plan, const std::vector<Index>& indices, const std::vector<HeldValues>& points,
                       const SweepKernel& sweep) {
  Digest digest;
  digest.text("breakeven").text(plan_digest(plan)).number(static_cast<double>(plan.draws));
  for (const Index& index : indices) {
    digest.number(static_cast<double>(index.terms.size()));
    for (const Term& term : index.terms)
      digest.text(term.outcome->name).number(static_cast<double>(term.group)).number(term.weight);
  }
  for (const HeldValues& point : points)
    for (std::size_t i = 0; i < point.quantity.size(); ++i)
      digest.text(info(point.quantity[i]).name).number(point.value[i]);
  return {points.size() * plan.draws, indices.size(), digest.hex(),
          [&plan, &indices, &points, &sweep](std::size_t task) {
            const HeldValues& point = points[task / plan.draws];
            const auto member = static_cast<std::uint32_t>(task % plan.draws);
            Draw q = numbers(plan, member);
            for (std::size_t i = 0; i < point.quantity.size(); ++i) q[point.quantity[i]] = point.value[i];
            DrawResult result = run_numbers(plan, q, member, sweep, nullptr, nullptr);
            const Results results = results_of(plan, {std::move(result)});
            Row row;
            for (const Index& index : indices) row.push_back(value_of(index, results, 0));
            return row;
          }};
}

Flip flip_of(const ParameterBreakEven& one) {
  const auto within = [&](const Crossing& crossing) {
    return one.range.all[0] <= crossing.at && crossing.at <= one.range.all[1];
  };
  const auto unsettled = [](const Interval& mean) { return !(mean.lo90 > 0 || mean.hi90 < 0); };
  if (std::all_of(one.found.mean.begin(), one.found.mean.end(), unsettled)) return Flip::open;
  const auto reaches_in = [&](const Crossing& crossing) {
    return crossing.lo90 <= one.range.all[1] && one.range.all[0] <= crossing.hi90;
  };
  const std::vector<Crossing>& crossings = one.found.crossings;
  if (crossings.empty()) return Flip::none;
  if (std::any_of(crossings.begin(), crossings.end(), within)) return Flip::within;
  return std::any_of(crossings.begin(), crossings.end(), reaches_in) ? Flip::edge : Flip::beyond;
}

std::vector<std::size_t> by_reach(const std::vector<ParameterBreakEven>& parameters) {
  std::vector<std::pair<double, std::size_t>> reach;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto [least, most] =
        std::minmax_element(parameters[i].found.mean.begin(), parameters[i].found.mean.end(),
                            [](const Interval& a, const Interval& b) { return a.mean < b.mean; });
    reach.emplace_back(most->mean - least->mean, i);
  }
  std::stable_sort(reach.begin(), reach.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> out;
  for (const auto& [width, place] : reach) out.push_back(place);
  return out;
}

namespace {

// Points to simulate, each once.
class Points {
 public:
  std::size_t place_of(HeldValues point) {
    const auto [place, added] = places_.try_emplace({point.quantity, point.value}, points_.size());
    if (added) points_.push_back(std::move(point));
    return place->second;
  }
  std::vector<std::size_t> places_of(Quantity quantity, const std::vector<double>& at) {
    std::vector<std::size_t> places;
    for (const double value : at) places.push_back(place_of({{quantity}, {value}}));
    return places;
  }
  // One row of a surface.
  std::vector<std::size_t> places_of(const PairBreakEven& pair, double at_y) {
    std::vector<std::size_t> places;
    for (const double at_x : pair.surface.x) places.push_back(place_of({{pair.x, pair.y}, {at_x, at_y}}));
    return places;
  }
  [[nodiscard]] const std::vector<HeldValues>& all() const { return points_; }

 private:
  std::vector<HeldValues> points_;
  std::map<std::pair<std::vector<Quantity>, std::vector<double>>, std::size_t> places_;
};

// The stages of the studies. Each is a campaign; nothing where one was cut.
class Studies {
 public:
  Studies(const Plan& plan, const std::vector<Index>& indices, const BreakEvenOptions& options,
          const SweepKernel& sweep, const RunCampaign& run_campaign)
      : plan_(plan), indices_(indices), options_(options), sweep_(sweep), run_campaign_(run_campaign) {
    for (const Index& index : indices) studies_.push_back({index, plan.draws, {}, {}, {}, {}});
  }

  Result<std::optional<std::vector<BreakEvenStudy>>> run(const std::vector<Quantity>& parameters) {
    for (const Quantity quantity : parameters) {
      ParameterBreakEven one;
      one.quantity = quantity;
      one.scale = scale_of(plan_.quantities[static_cast<std::size_t>(quantity)]);
      one.range = published_range(plan_, quantity);
      one.at = spaced(one.range.searched[0], one.range.searched[1], options_.values, one.scale);
      candidates_.push_back(std::move(one));
    }
    for (const auto stage : {&Studies::ends, &Studies::alone, &Studies::pairs}) {
      const Result<bool> complete = (this->*stage)();
      if (!complete) return failure(complete.error());
      if (!*complete) return std::optional<std::vector<BreakEvenStudy>>();
    }
    return std::optional(std::move(studies_));
  }

 private:
  // Few draws at either end: a parameter that changes no bit plays no part.
  Result<bool> ends() {
    constexpr std::size_t kDraws = 4;
    Plan few = plan_;
    few.draws = std::min(kDraws, plan_.draws);
    std::vector<HeldValues> points;
    for (const ParameterBreakEven& one : candidates_)
      for (const double end : one.range.searched) points.push_back({{one.quantity}, {end}});
    const Result<CampaignOutcome> out =
        simulate(few, points, kBreakEvenCampaigns[0], "draws that look for what plays a part");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k)
      for (std::size_t p = 0; p < candidates_.size(); ++p) {
        const auto low = out->rows.begin() + static_cast<std::ptrdiff_t>(2 * p * few.draws),
                   high = low + static_cast<std::ptrdiff_t>(few.draws);
        if (std::equal(low, high, high, [k](const Row& a, const Row& b) { return a[k] == b[k]; }))
          studies_[k].no_part.push_back(candidates_[p].quantity);
        else
          studies_[k].parameters.push_back(candidates_[p]);
      }
    return true;
  }

  Result<bool> alone() {
    Points points;
    const std::size_t as_drawn = points.place_of({});
    for (const BreakEvenStudy& study : studies_)
      for (const ParameterBreakEven& one : study.parameters) points.places_of(one.quantity, one.at);
    const Result<CampaignOutcome> out =
        simulate(plan_, points.all(), kBreakEvenCampaigns[1], "draws of the break-even");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k) {
      studies_[k].as_drawn = curve(out->rows, k, {as_drawn}, {0}, Scale::linear).mean[0];
      for (ParameterBreakEven& one : studies_[k].parameters)
        one.found = curve(out->rows, k, points.places_of(one.quantity, one.at), one.at, one.scale);
    }
    return true;
  }

  // Those that move the answer most, two by two.
  Result<bool> pairs() {
    Points points;
    for (BreakEvenStudy& study : studies_) {
      std::vector<std::size_t> strongest = by_reach(study.parameters);
      strongest.resize(std::min(strongest.size(), options_.paired));
      for (std::size_t i = 0; i < strongest.size(); ++i)
        for (std::size_t j = i + 1; j < strongest.size(); ++j) {
          const ParameterBreakEven &x = study.parameters[strongest[i]], &y = study.parameters[strongest[j]];
          study.pairs.push_back({x.quantity, y.quantity, {x.scale, y.scale, x.at, y.at, {}}, {}});
          for (const double at_y : y.at) points.places_of(study.pairs.back(), at_y);
        }
    }
    if (points.all().empty()) return true;
    const Result<CampaignOutcome> out = simulate(plan_, points.all(), kBreakEvenCampaigns[2], "draws of pairs");
    if (!out || !out->complete) return told(out);
    for (std::size_t k = 0; k < studies_.size(); ++k)
      for (PairBreakEven& pair : studies_[k].pairs) {
        for (const double at_y : pair.surface.y)
          pair.surface.mean.push_back(
              curve(out->rows, k, points.places_of(pair, at_y), pair.surface.x, pair.surface.x_scale).mean);
        pair.line = zero_line(pair.surface);
      }
    return true;
  }

  [[nodiscard]] Result<CampaignOutcome> simulate(const Plan& plan, const std::vector<HeldValues>& points,
                                                 const char* name, const char* what) const {
    return run_campaign_(held_campaign(plan, indices_, points, sweep_), name, what);
  }

  static Result<bool> told(const Result<CampaignOutcome>& out) {
    return out ? Result<bool>(false) : failure(out.error());
  }

  // Of index k, over points of a campaign at which a parameter has the values `at`.
  [[nodiscard]] BreakEven curve(const std::vector<Row>& rows, std::size_t k, const std::vector<std::size_t>& places,
                                const std::vector<double>& at, Scale scale) const {
    const DifferenceAt simulated = [&](double value, std::size_t draw) {
      const auto i = static_cast<std::size_t>(std::find(at.begin(), at.end(), value) - at.begin());
      return rows[places[i] * plan_.draws + draw][k];
    };
    return break_even(curve_of(simulated, at, scale, plan_.draws), plan_.seed);
  }

  const Plan& plan_;
  const std::vector<Index>& indices_;
  const BreakEvenOptions& options_;
  const SweepKernel& sweep_;
  const RunCampaign& run_campaign_;
  std::vector<ParameterBreakEven> candidates_;  // nothing found yet
  std::vector<BreakEvenStudy> studies_;         // by index
};

}  // namespace

Index outcome_index(const OutcomeInfo& outcome) { return {std::string(outcome.title), {{&outcome, 0, 1}}}; }

Result<std::optional<std::vector<BreakEvenStudy>>> run_breakeven(const Plan& plan, const std::vector<Index>& indices,
                                                                 const std::vector<Quantity>& parameters,
                                                                 const BreakEvenOptions& options,
                                                                 const SweepKernel& sweep,
                                                                 const RunCampaign& run_campaign) {
  return Studies(plan, indices, options, sweep, run_campaign).run(parameters);
}

}  // namespace aftermath
