#include "engine/analysis/explain.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "engine/base/exact_math.h"
#include "engine/base/nearest_word.h"
#include "engine/world/simulation.h"

namespace aftermath {
namespace {

constexpr std::size_t kCentralPeople = 4000;
constexpr int kAnchorRounds = 8;

bool is_process(std::string_view target) {
  return std::find(kProcessNames.begin(), kProcessNames.end(), target) != kProcessNames.end();
}

const QuantityRecord* record_of(const QuantityTable& table, Quantity quantity) {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const QuantityRecord& r) { return r.quantity == quantity; });
  return found == table.end() ? nullptr : &*found;
}

// Weakest first: assumption or elicited, D, C, B, A.
int strength(std::string_view grade) {
  return grade == "assumption" || grade == "elicited" || grade.empty() ? 0 : 'E' - grade[0];
}

void add_once(std::vector<std::string>& list, const std::string& text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
}

ExplainedFactor explained(const FactorAtWork& at_work, const Levers& levers, const Law& law,
                          const QuantityTable& table) {
  const Factor& factor = *at_work.factor;
  ExplainedFactor out{
      std::string(factor.mechanism), std::string(factor.words), {}, {}, {}, "", at_work.value, at_work.base};
  for (std::size_t i = 0; i < factor.levers; ++i) {
    const int provision = levers[factor.lever[i]].provision;
    if (provision < 0) continue;
    const Provision& clause = law.provisions[static_cast<std::size_t>(provision)];
    add_once(out.clauses, clause.clause + " (" + std::string(info(clause.lever).name) + ")");
  }
  for (std::size_t i = 0; i < factor.quantities; ++i) {
    const QuantityRecord* record = record_of(table, factor.quantity[i]);
    out.parameters.emplace_back(info(factor.quantity[i]).name);
    if (record == nullptr) continue;
    for (const std::string& id : record->evidence) add_once(out.evidence, id);
    if (out.grade.empty() || strength(record->grade) < strength(out.grade)) out.grade = record->grade;
  }
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(parts.size(), most); ++i) text += (i > 0 ? ", " : "") + parts[i];
  if (parts.size() > most) text += " and " + std::to_string(parts.size() - most) + " more";
  return text;
}

// Value of an exposure that the builder holds; NaN for shares that only the trace knows.
double exposure_of(const RowBuilder& row, std::string_view target) {
  const std::pair<std::string_view, double> known[] = {{"haste", row.x.haste},
                                                       {"isolation", row.x.isolation},
                                                       {"reach_lost", row.x.reach_lost},
                                                       {"encounters", row.x.encounters},
                                                       {"screening", row.x.screening},
                                                       {"condomless", row.x.condomless},
                                                       {"violence_reported", static_cast<double>(row.shares.report)}};
  for (const auto& [name, value] : known)
    if (name == target) return value;
  return std::nan("");
}

}  // namespace

Central::Central(const Plan& plan)
    : plan_(plan),
      q_(central_draw(plan.quantities, plan.posterior)),
      reference_(levers_on(plan.reference_law, plan.setting.measured)) {
  Simulation world(q_, reference_, {kCentralPeople, 1}, ensemble_key(plan.seed, 0), choose_sweep("scalar"), nullptr);
  world.anchor(kAnchorRounds);
  slow_reference_ = world.slow_reference();
  anchors_ = world.anchors();
  people_ = world.profiles();
}

// Slow quantities where the law leads them in the end; clients' answer to it is left out.
Central::Settled Central::settle(const Law& law) const {
  Settled s{levers_on(law, plan_.setting.change), slow_reference_};
  s.slow.advertising_lost = AdvertisingReach::lost_for_good(s.levers, q_);
  s.slow.stigma = Stigma::level(s.levers, q_);
  s.slow.trust = Services::trust_level(s.levers, q_);
  const Model model({s.levers, reference_, q_, s.slow, slow_reference_, anchors_});
  double wish = 0, people = 0;
  for (const ProfileCount& group : people_) {
    if (!group.profile.at_work()) continue;
    wish += static_cast<double>(group.people) * model.fill(group.profile).x.wish;
    people += static_cast<double>(group.people);
  }
  if (people > 0) s.slow.wish = wish / people;
  return s;
}

Central::Settled Central::with_one(Settled start, const LeverState& state, Lever lever, Mechanism sees) const {
  start.levers[lever] = state;
  if (sees == Mechanism::advertising) start.slow.advertising_lost = AdvertisingReach::lost_for_good(start.levers, q_);
  if (sees == Mechanism::stigma) start.slow.stigma = Stigma::level(start.levers, q_);
  if (sees == Mechanism::services) start.slow.trust = Services::trust_level(start.levers, q_);
  return start;
}

Trace Central::trace(const Settled& under, Profile profile, RowBuilder* row) const {
  Trace trace;
  const RowBuilder built =
      Model({under.levers, reference_, q_, under.slow, slow_reference_, anchors_}).fill(profile, &trace);
  if (row != nullptr) {
    *row = built;
    row->trace = nullptr;
  }
  return trace;
}

Explanation Central::explain(const Law& law, Profile profile) const {
  RowBuilder row;
  const Settled under = settle(law);
  const Levers& levers = under.levers;
  const Trace factors = trace(under, profile, &row);
  Explanation out{law.id, {}};
  for (const FactorAtWork& at_work : factors) {
    const auto known = std::find_if(out.targets.begin(), out.targets.end(),
                                    [&](const ExplainedTarget& t) { return t.target == at_work.target; });
    ExplainedTarget& target =
        known != out.targets.end()
            ? *known
            : out.targets.emplace_back(ExplainedTarget{std::string(at_work.target), is_process(at_work.target), 1, {}});
    target.value = at_work.base ? at_work.value : target.value * at_work.value;
    target.factors.push_back(explained(at_work, levers, law, plan_.quantities));
  }
  for (ExplainedTarget& target : out.targets) {
    const double exposure = exposure_of(row, target.target);
    if (!target.process && !std::isnan(exposure)) target.value = exposure;
  }
  return out;
}

std::vector<Central::Shift> Central::shifts(const Law& law, const Law& versus) const {
  // A factor may be at work under one law only; its value is 1 under the other.
  struct Sum {
    const Factor* factor;
    std::string target;
    double log_ratio = 0, weight = 0;
  };
  std::vector<Sum> sums;
  const auto note = [&](const FactorAtWork& at_work, double people, double sign) {
    if (!(at_work.value > 0)) return;
    const auto known = std::find_if(sums.begin(), sums.end(), [&](const Sum& s) {
      return s.factor == at_work.factor && s.target == at_work.target;
    });
    Sum& sum = known != sums.end() ? *known : sums.emplace_back(Sum{at_work.factor, std::string(at_work.target)});
    sum.log_ratio += sign * people * exact::log(at_work.value);
    if (sign > 0) sum.weight += people;
  };
  const Settled now = settle(law), then = settle(versus);
  for (const ProfileCount& group : people_) {
    const auto count = static_cast<double>(group.people);
    for (const FactorAtWork& at_work : trace(now, group.profile, nullptr)) note(at_work, count, 1);
    for (const FactorAtWork& at_work : trace(then, group.profile, nullptr)) note(at_work, count, -1);
  }
  std::vector<Shift> shifts;
  for (const Sum& sum : sums)
    if (sum.weight > 0) shifts.push_back({sum.factor, sum.target, exact::exp(sum.log_ratio / sum.weight)});
  return shifts;
}

Central::ToldShift Central::tell(const Shift& shift, const Law& law, const Law& versus) const {
  const Date& day = plan_.setting.change;
  const FactorAtWork at_work{shift.factor, shift.target, shift.ratio, false};
  return {explained(at_work, levers_on(versus, day), versus, plan_.quantities),
          explained(at_work, levers_on(law, day), law, plan_.quantities)};
}

std::string Central::in_words(const Shift& shift, const Law& law, const Law& versus) const {
  constexpr std::size_t kMostNamed = 3;
  const auto [then, now] = tell(shift, law, versus);
  char size[32];
  std::snprintf(size, sizeof size, "x%.2f", shift.ratio);
  std::string text = now.words + ": " + size + " on " + shift.target;
  if (!then.clauses.empty()) text += "; " + versus.id + ": " + joined(then.clauses, kMostNamed);
  if (!now.clauses.empty()) text += "; " + law.id + ": " + joined(now.clauses, kMostNamed);
  text += "; grade " + now.grade;
  if (!now.evidence.empty()) text += ", " + joined(now.evidence, kMostNamed);
  return text;
}

Result<Profile> parse_profile(std::string_view text, Profile start) {
  Profile profile = start;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find(',', at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view part = text.substr(at, end - at);
    const int column = static_cast<int>(at) + 1;
    at = end + 1;
    const std::size_t equals = part.find('=');
    const std::string_view name = part.substr(0, equals);
    const auto attribute =
        std::find_if(kAttributes.begin(), kAttributes.end(), [&](const AttributeInfo& a) { return a.name == name; });
    std::vector<std::string_view> names;
    for (const AttributeInfo& a : kAttributes) names.push_back(a.name);
    if (attribute == kAttributes.end() || equals == std::string_view::npos)
      return failure({"--profile", 1, column, "unknown attribute '" + std::string(name) + "'",
                      "attribute=word, separated by commas", nearest_word(name, names)});
    const std::string_view word = part.substr(equals + 1);
    const std::span<const std::string_view> words(attribute->words.data(), attribute->count);
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
      std::string expected = "one of ";
      for (std::size_t i = 0; i < words.size(); ++i) expected += (i > 0 ? ", " : "") + std::string(words[i]);
      return failure({"--profile", 1, column, "unknown word '" + std::string(word) + "' for " + std::string(name),
                      expected, nearest_word(word, words)});
    }
    const std::uint32_t mask = ((1U << attribute->field.width) - 1) << attribute->field.at;
    profile.bits = (profile.bits & ~mask) | (static_cast<std::uint32_t>(found - words.begin()) << attribute->field.at);
  }
  if (profile.is(Venue::managed)) profile.set(ThirdParty::has_one);  // a managed venue implies one
  return profile;
}

std::string describe(Profile profile) {
  std::string text;
  for (const AttributeInfo& attribute : kAttributes) {
    const std::uint32_t word = (profile.bits >> attribute.field.at) & ((1U << attribute.field.width) - 1);
    text += (text.empty() ? "" : ",") + std::string(attribute.name) + "=" + std::string(attribute.words[word]);
  }
  return text;
}

}  // namespace aftermath
