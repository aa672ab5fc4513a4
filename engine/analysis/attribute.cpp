#include "engine/analysis/attribute.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/analysis/shapley.h"
#include "engine/base/digest.h"
#include "engine/world/model.h"

namespace aftermath {
namespace {

int weeks_of(const Plan& plan) { return static_cast<int>(plan.years) * kWeeksPerYear; }

std::vector<Stretch> after_the_change(const Plan& plan, const Law& law) {
  return stretches(law, plan.setting.change, weeks_of(plan));
}

// The first law with these levers taken from the second.
std::vector<Stretch> mixed(const Plan& plan, const LeverSet& from_second) {
  return after_the_change(plan, with_levers_of(plan.laws[0], plan.laws[1], from_second));
}

std::vector<LeverState> states_of(const std::vector<Stretch>& law, Lever lever) {
  std::vector<LeverState> states;
  for (const Stretch& stretch : law)
    if (states.empty() || !states.back().says(stretch.levers[lever])) states.push_back(stretch.levers[lever]);
  return states;
}

bool reads_any(const Declaration& mechanism, const std::vector<LeverPlayer>& provisions) {
  return std::any_of(provisions.begin(), provisions.end(),
                     [&](const LeverPlayer& player) { return reads(mechanism, player.lever); });
}

// How many coalitions a split asks for.
std::size_t coalitions(std::size_t players, bool exact, const AttributionOptions& options) {
  return exact ? coalitions_in_all(players) : coalitions_sampled(players, options.permutations);
}

// Where the parts of one figure stand in a row.
struct Layout {
  std::size_t provisions, mechanisms, provision_variances, mechanism_variances, width;

  explicit Layout(const AttributionParts& parts) {
    const std::size_t n = parts.provisions.size(), m = parts.mechanisms.size();
    provisions = 2;  // after the worth of either law
    mechanisms = provisions + n;
    provision_variances = mechanisms + m;
    mechanism_variances = provision_variances + (parts.provisions_exact ? 0 : n);
    width = mechanism_variances + (parts.mechanisms_exact ? 0 : m);
  }
};

void put(Row& row, std::size_t width, std::size_t first, const std::vector<std::vector<double>>& by_player) {
  for (std::size_t player = 0; player < by_player.size(); ++player)
    for (std::size_t figure = 0; figure < by_player[player].size(); ++figure)
      row[figure * width + first + player] = by_player[player][figure];
}

// The luck of the orders: apart from the people's, fresh in each draw, so that the error of a mean falls with draws.
Key luck_of_orders(const Plan& plan, std::uint32_t draw, std::uint32_t which) {
  constexpr std::uint64_t kOrders = 0x4f7264657273;
  return ensemble_key(plan.seed ^ (kOrders + which), draw);
}

class DrawAttribution {
 public:
  DrawAttribution(const Plan& plan, const AttributionParts& parts, const AttributionOptions& options,
                  std::uint32_t draw, const SweepKernel& sweep, const std::atomic<bool>* cancelled)
      : plan_(plan), parts_(parts), options_(options), draw_(draw), fork_(plan, draw, sweep, nullptr, cancelled) {}

  Row row() {
    if (fork_.cancelled()) return {};
    Game provisions(parts_.provisions.size(), [&](Coalition c) { return run(arm_of_provisions(plan_, parts_, c)); });
    std::vector<double> before = provisions.worth(0), after = provisions.worth(provisions.everybody());
    if (before.empty() || after.empty()) return {};
    Game mechanisms(parts_.mechanisms.size(), [&](Coalition c) {
      if (c == 0) return before;  // bit by bit (arm_of_mechanisms)
      if (c == mechanisms_together()) return after;
      return run(arm_of_mechanisms(plan_, parts_, c));
    });
    const Layout layout(parts_);
    Row row(before.size() * layout.width);
    for (std::size_t figure = 0; figure < before.size(); ++figure) {
      row[figure * layout.width] = before[figure];
      row[figure * layout.width + 1] = after[figure];
    }
    if (!split(provisions, parts_.provisions_exact, 0, layout.provisions, layout.provision_variances, row) ||
        !split(mechanisms, parts_.mechanisms_exact, 1, layout.mechanisms, layout.mechanism_variances, row))
      return {};
    return row;
  }

 private:
  const Plan& plan_;
  const AttributionParts& parts_;
  const AttributionOptions& options_;
  std::uint32_t draw_;
  ForkedDraw fork_;

  [[nodiscard]] std::vector<double> run(const Arm& arm) {
    const std::vector<Tallies> years = fork_.run(arm);
    return years.empty() ? std::vector<double>{} : figures_of(years, fork_.weight());
  }
  [[nodiscard]] Coalition mechanisms_together() const { return (Coalition{1} << parts_.mechanisms.size()) - 1; }

  // False if cancelled.
  bool split(Game& game, bool exact, std::uint32_t which, std::size_t values, std::size_t variances, Row& row) {
    if (game.players() == 0) return true;
    const ShapleyValues shapley =
        exact ? exact_shapley(game) : sampled_shapley(game, options_.permutations, luck_of_orders(plan_, draw_, which));
    if (shapley.value.empty()) return false;
    const std::size_t width = Layout(parts_).width;
    put(row, width, values, shapley.value);
    if (!exact) put(row, width, variances, shapley.variance);
    return true;
  }
};

// The rows' columns of one figure, draws in which all of them are told.
class Columns {
 public:
  Columns(const std::vector<Row>& rows, std::size_t figure, const Layout& layout) : first_(figure * layout.width) {
    for (const Row& row : rows) {
      if (row.empty()) continue;
      const auto begin = row.begin() + static_cast<std::ptrdiff_t>(first_);
      if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(layout.width),
                      [](double value) { return std::isfinite(value); }))
        told_.push_back(&row);
    }
  }
  [[nodiscard]] std::size_t draws() const { return told_.size(); }
  [[nodiscard]] std::vector<double> at(std::size_t column) const {
    std::vector<double> values;
    for (const Row* row : told_) values.push_back((*row)[first_ + column]);
    return values;
  }

 private:
  std::size_t first_;
  std::vector<const Row*> told_;
};

PartOfDifference contribution(std::vector<double> values) {
  PartOfDifference out;
  out.exactly_zero =
      !values.empty() && std::all_of(values.begin(), values.end(), [](double value) { return value == 0; });
  const std::size_t values_known = values.size();
  out.value = interval_of(std::move(values));
  out.clear_difference =
      !out.exactly_zero && values_known >= kFewestDrawsForAVerdict && (out.value.lo90 > 0 || out.value.hi90 < 0);
  return out;
}

std::vector<PartOfDifference> contributions(const Columns& columns, std::size_t count, std::size_t first, bool exact,
                                            std::size_t variances) {
  std::vector<PartOfDifference> out;
  for (std::size_t player = 0; player < count; ++player) {
    out.push_back(contribution(columns.at(first + player)));
    if (exact || columns.draws() == 0) continue;
    const std::vector<double> variance = columns.at(variances + player);
    out.back().error =
        std::sqrt(std::accumulate(variance.begin(), variance.end(), 0.0)) / static_cast<double>(columns.draws());
  }
  return out;
}

}  // namespace

ArmsOfSplit arms_in_a_draw(const AttributionParts& parts, const AttributionOptions& options) {
  return {coalitions(parts.provisions.size(), parts.provisions_exact, options),
          coalitions(parts.mechanisms.size(), parts.mechanisms_exact, options)};
}

AttributionParts parts_of(const Plan& plan, const AttributionOptions& options) {
  const std::vector<Stretch> first = after_the_change(plan, plan.laws[0]),
                             second = after_the_change(plan, plan.laws[1]);
  const LeverSet levers = differing(first, second);
  AttributionParts parts;
  for (const LeverInfo& about : lever_vocabulary())
    if (levers.test(static_cast<std::size_t>(about.lever)))
      parts.provisions.push_back({about.lever, states_of(first, about.lever), states_of(second, about.lever)});
  for (std::size_t m = 0; m < declarations().size(); ++m)
    if (reads_any(*declarations()[m], parts.provisions))
      parts.mechanisms.push_back({static_cast<Mechanism>(m), declarations()[m]});
  parts.provisions_exact = parts.provisions.size() <= options.exact_up_to;
  parts.mechanisms_exact =  // where sampling would cost as much
      coalitions(parts.mechanisms.size(), true, options) <= coalitions(parts.mechanisms.size(), false, options);
  return parts;
}

Arm arm_of_provisions(const Plan& plan, const AttributionParts& parts, std::uint64_t provisions) {
  LeverSet levers;
  for (std::size_t i = 0; i < parts.provisions.size(); ++i)
    if ((provisions >> i & 1) != 0) levers.set(static_cast<std::size_t>(parts.provisions[i].lever));
  return {mixed(plan, levers), {}, {}};
}

Arm arm_of_mechanisms(const Plan& plan, const AttributionParts& parts, std::uint64_t mechanisms) {
  Arm arm;
  LeverSet read_by_released, unread_by_held;
  for (const LeverPlayer& player : parts.provisions) {
    bool released = false, held = false;
    for (std::size_t m = 0; m < parts.mechanisms.size(); ++m)
      if (reads(*parts.mechanisms[m].declaration, player.lever)) ((mechanisms >> m & 1) != 0 ? released : held) = true;
    read_by_released.set(static_cast<std::size_t>(player.lever), released);
    unread_by_held.set(static_cast<std::size_t>(player.lever), !held);
  }
  for (std::size_t m = 0; m < parts.mechanisms.size(); ++m)
    if ((mechanisms >> m & 1) == 0) arm.held.set(static_cast<std::size_t>(parts.mechanisms[m].mechanism));
  arm.law = mixed(plan, read_by_released);
  if (arm.held.any()) arm.held_law = mixed(plan, unread_by_held);
  return arm;
}

const std::vector<AttributedFigure>& attributed_figures() {
  static const std::vector<AttributedFigure> kAll = [] {
    std::vector<AttributedFigure> all;
    for (const OutcomeInfo& outcome : outcome_vocabulary())
      for (std::size_t group = 0; group < group_vocabulary().size(); ++group) {
        all.push_back({&outcome, group, false});
        if (outcome.denominator == Tally::none) all.push_back({&outcome, group, true});
      }
    return all;
  }();
  return kAll;
}

std::vector<double> figures_of(const std::vector<Tallies>& years, double weight) {
  Tallies sum;
  for (const Tallies& year : years) sum += year;
  Results one;
  one.draws = one.arms = one.years = 1;
  one.draw_weight = {weight};
  for (const auto& group : sum.sum)
    for (const std::int64_t amount : group) one.tallies.push_back(from_fixed(amount));
  std::vector<double> figures;
  for (const AttributedFigure& f : attributed_figures())
    figures.push_back(f.rate ? one.rate(*f.outcome, 0, 0, f.group) : one.total(*f.outcome, 0, 0, f.group));
  return figures;
}

Campaign attribution_campaign(const Plan& plan, const AttributionParts& parts, const AttributionOptions& options,
                              const SweepKernel& sweep, const std::atomic<bool>* cancelled) {
  Digest digest;
  digest.text("attribution").text(plan_digest(plan));
  digest.number(static_cast<double>(options.exact_up_to)).number(static_cast<double>(options.permutations));
  return {plan.draws, attributed_figures().size() * Layout(parts).width, digest.hex(),
          [&plan, parts, options, sweep, cancelled](std::size_t draw) {
            return DrawAttribution(plan, parts, options, static_cast<std::uint32_t>(draw), sweep, cancelled).row();
          }};
}

const AttributedDifference* Attribution::everybody(std::string_view outcome) const {
  const auto found = std::find_if(differences.begin(), differences.end(), [&](const AttributedDifference& d) {
    return d.figure.group == 0 && !d.figure.rate && d.figure.outcome->name == outcome;
  });
  return found == differences.end() ? nullptr : &*found;
}

Attribution attribute(const Plan& plan, const AttributionParts& parts, const AttributionOptions& options,
                      const std::vector<Row>& rows) {
  Attribution out{&plan, parts, options, 0, {}};
  for (std::size_t draw = 0; draw < rows.size(); ++draw) out.draws += rows[draw].empty() ? 0 : 1;
  const Layout layout(parts);
  for (std::size_t i = 0; i < attributed_figures().size(); ++i) {
    const Columns columns(rows, i, layout);
    const std::vector<double> before = columns.at(0), after = columns.at(1);
    std::vector<double> difference;
    for (std::size_t draw = 0; draw < columns.draws(); ++draw) difference.push_back(after[draw] - before[draw]);
    out.differences.push_back({attributed_figures()[i], interval_of(before), interval_of(after),
                               contribution(difference),
                               contributions(columns, parts.provisions.size(), layout.provisions,
                                             parts.provisions_exact, layout.provision_variances),
                               contributions(columns, parts.mechanisms.size(), layout.mechanisms,
                                             parts.mechanisms_exact, layout.mechanism_variances),
                               columns.draws()});
  }
  return out;
}

std::vector<std::size_t> largest_first(const std::vector<PartOfDifference>& contributions) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < contributions.size(); ++i)
    if (!contributions[i].exactly_zero) places.push_back(i);
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return std::fabs(contributions[a].value.mean) > std::fabs(contributions[b].value.mean);
  });
  return places;
}

Result<AttributionRun> run_attribution(const Plan& plan, const AttributionOptions& options, const SweepKernel& sweep,
                                       const std::atomic<bool>* cancelled, const RunCampaign& run_campaign) {
  const AttributionParts parts = parts_of(plan, options);
  const Result<CampaignOutcome> ran = run_campaign(attribution_campaign(plan, parts, options, sweep, cancelled),
                                                   kAttributionCampaigns[0], "draws of the attribution");
  if (!ran) return failure(ran.error());
  return AttributionRun{attribute(plan, parts, options, ran->rows), ran->complete};
}

}  // namespace aftermath
