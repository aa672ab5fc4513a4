#include "engine/analysis/paths.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace aftermath {
namespace {

constexpr double kLeastChange = 1e-4;

double share(float value) { return static_cast<double>(value); }

// An outcome as a row tells it: how much of it a person of this profile has, and the targets of the trace that it is
// made of, where its paths end.
struct End {
  std::string_view outcome;
  std::array<std::string_view, 3> targets;
  double (*of)(const RowBuilder& row);
};
constexpr End kEnds[] = {
    {"police_contacts", {"police_contact"}, [](const RowBuilder& r) { return r.rate(Process::police_contact); }},
    {"arrests",
     {"police_contact", "arrest"},
     [](const RowBuilder& r) { return r.rate(Process::police_contact) * share(r.shares.arrest); }},
    {"immigration_detentions",
     {"police_contact", "immigration_detention"},
     [](const RowBuilder& r) { return r.rate(Process::police_contact) * share(r.shares.immigration_detention); }},
    {"police_violence",
     {"police_contact", "police_violence"},
     [](const RowBuilder& r) { return r.rate(Process::police_contact) * share(r.shares.police_violence); }},
    {"client_violence", {"client_violence"}, [](const RowBuilder& r) { return r.rate(Process::client_violence); }},
    {"other_violence", {"other_violence"}, [](const RowBuilder& r) { return r.rate(Process::other_violence); }},
    {"violence_reported",
     {"client_violence", "violence_reported"},
     [](const RowBuilder& r) { return r.rate(Process::client_violence) * share(r.shares.report); }},
    {"homicides",
     {"client_violence", "homicide"},
     [](const RowBuilder& r) { return r.rate(Process::client_violence) * share(r.shares.homicide); }},
    {"hiv_infections", {"hiv_acquisition"}, [](const RowBuilder& r) { return r.rate(Process::hiv_acquisition); }},
    {"sti_infections", {"sti_acquisition"}, [](const RowBuilder& r) { return r.rate(Process::sti_acquisition); }},
    {"condomless_encounters",
     {"encounters", "condomless"},
     [](const RowBuilder& r) { return r.x.encounters * r.x.condomless; }},
    {"newly_exploited",
     {"autonomy_loss"},
     [](const RowBuilder& r) { return r.profile.is(Autonomy::free) ? r.rate(Process::autonomy_loss) : 0; }},
    {"newly_trafficked",
     {"autonomy_loss"},
     [](const RowBuilder& r) { return r.profile.is(Autonomy::exploited) ? r.rate(Process::autonomy_loss) : 0; }},
    {"haste_share", {"haste"}, [](const RowBuilder& r) { return r.x.haste; }},
    {"isolated_share", {"isolation"}, [](const RowBuilder& r) { return r.x.isolation; }},
    {"screening_share", {"screening"}, [](const RowBuilder& r) { return r.x.screening; }},
    {"income", {"encounters", "earned", "taken"}, [](const RowBuilder& r) { return Income::weekly(r.x, 1); }},
    {"poverty_share",
     {"money_change"},
     [](const RowBuilder& r) { return r.profile.is(Money::enough) ? r.rate(Process::money_change) : 0; }},
    {"housing_lost",
     {"housing_change"},
     [](const RowBuilder& r) { return r.profile.is(Housing::secure) ? r.rate(Process::housing_change) : 0; }},
    {"permits_lost",
     {"status_change"},
     [](const RowBuilder& r) { return r.profile.is(Status::permitted) ? r.rate(Process::status_change) : 0; }},
    {"depression_share", {"depression"}, [](const RowBuilder& r) { return r.x.depression; }},
    {"left_work", {"exit"}, [](const RowBuilder& r) { return r.rate(Process::exit) * (1 - share(r.shares.death)); }},
};

// Sums over the people of the ends, and of the product of every traced target's factors.
struct Reading {
  std::array<double, std::size(kEnds)> end{};
  struct Target {
    std::string_view name;
    double sum = 0;
  };
  std::vector<Target> targets;  // in the order in which rows are filled
};

Reading read(const Model& model, std::span<const ProfileCount> people) {
  Reading reading;
  std::map<std::string_view, std::size_t> place;
  Trace trace;
  for (const ProfileCount& group : people) {
    const auto n = static_cast<double>(group.people);
    trace.clear();
    const RowBuilder row = model.fill(group.profile, &trace);
    for (std::size_t i = 0; i < std::size(kEnds); ++i) reading.end[i] += n * kEnds[i].of(row);
    std::map<std::string_view, double> product;
    for (const FactorAtWork& at_work : trace) {
      if (place.emplace(at_work.target, reading.targets.size()).second) reading.targets.push_back({at_work.target});
      product.emplace(at_work.target, 1).first->second *= at_work.value;
    }
    for (const auto& [target, value] : product) reading.targets[place[target]].sum += n * value;
  }
  return reading;
}

bool names(std::span<const std::string_view> list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// Targets that differ between two readings, with their ratios.
std::vector<PathStep> moved(const Reading& law, const Reading& versus) {
  std::vector<PathStep> steps;
  for (const Reading::Target& now : law.targets) {
    const auto then = std::find_if(versus.targets.begin(), versus.targets.end(),
                                   [&](const Reading::Target& t) { return t.name == now.name; });
    const double before = then == versus.targets.end() ? 0 : then->sum;
    if (std::fabs(now.sum - before) >= kLeastChange * std::fabs(before) && now.sum != before)
      steps.push_back({std::string(now.name), now.sum / before});
  }
  return steps;
}

bool is_hazard(std::string_view target) { return names(kProcessNames, target); }

// What each support factor acts on.
constexpr std::pair<std::string_view, std::string_view> kSupported[] = {{"condomless", "condomless"},
                                                                        {"report", "violence_reported"},
                                                                        {"depression", "depression"},
                                                                        {"care", "hiv_care"},
                                                                        {"client_violence", "client_violence"},
                                                                        {"other_violence", "other_violence"},
                                                                        {"exploitation", "autonomy_loss"},
                                                                        {"exit_peers", "autonomy_gain"},
                                                                        {"poverty_in", "money_change"},
                                                                        {"poverty_out", "money_change"},
                                                                        {"housing", "housing_change"},
                                                                        {"regularise", "status_change"},
                                                                        {"fading", "past_fading"},
                                                                        {"leaving", "exit"}};

// Whether one target can move another: some mechanism reads the first, or writes it on the way, and writes the other.
bool leads(std::string_view from, std::string_view to) {
  constexpr std::string_view kSupport = "support.";
  if (from.starts_with(kSupport)) {
    const std::string_view what = from.substr(kSupport.size());
    return std::any_of(std::begin(kSupported), std::end(kSupported),
                       [&](const auto& pair) { return pair.first == what && pair.second == to; });
  }
  if (from == "police_contact") from = "contacts";  // the hazard, as others read it
  return std::any_of(declarations().begin(), declarations().end(), [&](const Declaration* d) {
    return names(d->writes, to) && (names(d->reads, from) || (names(d->writes, from) && !is_hazard(from)));
  });
}

// Of the steps, those that lie on a way from what `mechanism` writes to the end: each is written by it, or moved by one
// before; and each leads on.
std::vector<PathStep> on_the_way(const std::vector<PathStep>& steps, Mechanism mechanism, const End& end) {
  const Declaration& first = *declarations()[static_cast<std::size_t>(mechanism)];
  std::vector<bool> reached(steps.size()), leading(steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    reached[i] = names(first.writes, steps[i].target);
    for (std::size_t j = 0; j < i; ++j)
      reached[i] = reached[i] || (reached[j] && leads(steps[j].target, steps[i].target));
  }
  for (std::size_t i = steps.size(); i-- > 0;) {
    leading[i] = names(end.targets, steps[i].target);
    for (std::size_t j = i + 1; j < steps.size(); ++j)
      leading[i] = leading[i] || (leading[j] && leads(steps[i].target, steps[j].target));
  }
  std::vector<PathStep> way;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (reached[i] && leading[i]) way.push_back(steps[i]);
  return way;
}

double relative(double now, double then) { return then > 0 ? now / then - 1 : 0; }

}  // namespace

std::vector<std::string> clause_of(const Law& law, const LeverState& state) {
  if (state.provision < 0) return {};
  return {law.provisions[static_cast<std::size_t>(state.provision)].clause};
}

std::vector<std::string> outcomes_with_paths() {
  std::vector<std::string> all;
  for (const End& end : kEnds) all.emplace_back(end.outcome);
  return all;
}

std::vector<PathsToOutcome> causal_paths(const Central& central, const Law& law, const Law& versus, std::size_t most) {
  const Central::Settled now = central.settle(law), then = central.settle(versus);
  const auto reading = [&](const Central::Settled& under, const Frozen& frozen) {
    return read(Model(central.circumstances(under, frozen, then)), central.people());
  };
  const Reading before = reading(then, {}), after = reading(now, {});
  std::vector<PathsToOutcome> all;
  for (std::size_t i = 0; i < std::size(kEnds); ++i)
    all.push_back({std::string(kEnds[i].outcome), relative(after.end[i], before.end[i]), {}});
  for (const LeverInfo& about : lever_vocabulary()) {
    const LeverState &is = now.levers[about.lever], &was = then.levers[about.lever];
    if (is.says(was)) continue;
    for (std::size_t m = 0; m < declarations().size(); ++m) {
      if (!reads(*declarations()[m], about.lever)) continue;
      const auto mechanism = static_cast<Mechanism>(m);
      const Reading alone = reading(central.with_one(then, is, about.lever, mechanism), Frozen{}.set().reset(m));
      const std::vector<PathStep> steps = moved(alone, before);
      for (std::size_t i = 0; i < std::size(kEnds); ++i) {
        const double change = relative(alone.end[i], before.end[i]);
        if (std::fabs(change) < kLeastChange) continue;
        all[i].paths.push_back({about.lever, mechanism, clause_of(versus, was), clause_of(law, is), change,
                                on_the_way(steps, mechanism, kEnds[i])});
      }
    }
  }
  for (PathsToOutcome& outcome : all) {
    std::stable_sort(outcome.paths.begin(), outcome.paths.end(), [](const CausalPath& a, const CausalPath& b) {
      return std::fabs(a.change) > std::fabs(b.change);
    });
    if (outcome.paths.size() > most) outcome.paths.resize(most);
  }
  return all;
}

}  // namespace aftermath
