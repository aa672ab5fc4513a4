#include "engine/outputs/page_values.h"

#include <algorithm>
#include <array>
#include <set>

#include "engine/analysis/decide.h"
#include "engine/analysis/elsewhere.h"
#include "engine/analysis/headline.h"
#include "engine/analysis/paths.h"
#include "engine/base/dates.h"
#include "engine/inputs/law_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/outputs/json_values.h"
#include "engine/world/model.h"

namespace aftermath {
namespace {

constexpr std::string_view kKinds[] = {"choice", "yes_no", "number", "level", "things"};
constexpr std::string_view kGrades[] = {"A", "B", "C", "D", "elicited", "assumption"};

// "violence/isolation": by which a face finds a factor's words in its language.
std::string factor_key(const Factor& factor) { return std::string(factor.mechanism) + "/" + std::string(factor.words); }

json words_of(std::span<const std::string_view> words) {
  json out = json::array();
  for (const std::string_view word : words) out.push_back(word);
  return out;
}

json intensity_json(const Intensity& intensity) {
  if (intensity.kind == Intensity::Kind::rate) return intensity.per_100_per_year;
  const std::string_view word = level_word(intensity.kind);
  return word.empty() ? json() : json(word);
}

json lever_json(const LeverInfo& about, const LeverState& by_default) {
  return {{"name", about.name},
          {"kind", kKinds[static_cast<std::size_t>(about.kind)]},
          {"words", words_of(about.words)},
          {"unit", about.unit},
          {"least", about.least},
          {"most", about.most},
          {"enforceable", about.enforceable},
          {"statements", about.statements},
          {"more_is_stricter", about.more_is_stricter},
          {"default", value_json(about, by_default)}};
}

json levers_json() {
  const Levers by_default = default_levers();
  json out = json::array();
  for (const LeverInfo& about : lever_vocabulary()) out.push_back(lever_json(about, by_default[about.lever]));
  return out;
}

json outcomes_json() {
  const auto headline = headline_outcomes();
  json out = json::array();
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    const auto at = std::find(headline.begin(), headline.end(), outcome.name);
    out.push_back({{"name", outcome.name},
                   {"unit", outcome.unit},
                   {"share", outcome.denominator != Tally::none},
                   {"mechanism", outcome.mechanism},
                   {"headline", at == headline.end() ? -1 : static_cast<int>(at - headline.begin())}});
  }
  return out;
}

// What causal paths and shifts may name: all that some mechanism writes.
json targets_json() {
  std::set<std::string_view> targets;
  for (const Declaration* mechanism : declarations())
    targets.insert(mechanism->writes.begin(), mechanism->writes.end());
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    if (const std::string_view behind = hazard_behind(outcome.name); !behind.empty()) targets.insert(behind);
  return targets;
}

json in_force_json(const Law& law, const Date& day) {
  const Levers levers = levers_on(law, day);
  json out = json::object();
  for (const LeverInfo& about : lever_vocabulary()) {
    const LeverState& state = levers[about.lever];
    out[std::string(about.name)] = {{"value", value_json(about, state)},
                                    {"enforcement", intensity_json(state.enforcement)},
                                    {"provision", state.provision}};
  }
  return out;
}

json provision_json(const Provision& p) {
  const LeverInfo& about = info(p.lever);
  return {{"lever", about.name},
          {"value", value_json(about, p.state)},
          {"enforcement", intensity_json(p.state.enforcement)},
          {"from", day_or_empty(p.from)},
          {"until", day_or_empty(p.until)},
          {"clause", p.clause},
          {"note", p.note},
          {"source", p.source},
          {"evidence", p.evidence},
          {"basis", kBasisWords[static_cast<std::size_t>(p.basis)]},
          {"layer", p.law}};
}

}  // namespace

json value_json(const LeverInfo& about, const LeverState& state) {
  switch (about.kind) {
    case LeverKind::choice:
      return about.words[state.word];
    case LeverKind::yes_no:
      return state.word != 0;
    case LeverKind::number:
      return state.number;
    case LeverKind::level:
      return intensity_json(state.level);
    case LeverKind::things:
      break;
  }
  json set = json::array();
  for (std::size_t i = 0; i < about.words.size(); ++i)
    if ((state.word >> i & 1) != 0) set.push_back(about.words[i]);
  return set;
}

json vocabulary_json() {
  json mechanisms = json::array();
  std::set<std::string> factors;
  for (const Declaration* mechanism : declarations()) {
    mechanisms.push_back(mechanism->name);
    for (const Factor* factor : mechanism->factors) factors.insert(factor_key(*factor));
  }
  json groups = json::array();
  for (const GroupInfo& group : group_vocabulary())
    groups.push_back({{"name", group.name}, {"dimension", group.dimension}});
  return {{"version", AFTERMATH_VERSION},        {"levers", levers_json()},
          {"outcomes", outcomes_json()},         {"groups", std::move(groups)},
          {"mechanisms", std::move(mechanisms)}, {"factors", factors},
          {"targets", targets_json()},           {"grades", words_of(kGrades)}};
}

json problem_json(const Problem& problem) {
  return {{"file", problem.file}, {"line", problem.line},         {"column", problem.column},
          {"what", problem.what}, {"expected", problem.expected}, {"nearest", problem.nearest}};
}

json head_json(const Law& law) {
  return {{"id", law.id},
          {"name", law.name},
          {"jurisdiction", law.jurisdiction},
          {"citation", law.citation},
          {"source", law.source},
          {"verified", law.verified},
          {"checked", day_or_empty(law.checked)},
          {"note", law.note},
          {"upon", law.upon}};
}

json law_json(const Law& law, const Date& day) {
  json out = head_json(law);
  out["provisions"] = json::array();
  for (const Provision& provision : law.provisions) out["provisions"].push_back(provision_json(provision));
  out["in_force"] = in_force_json(law, day);
  out["toml"] = law_toml(law);
  return out;
}

namespace {

json shift_json(const Central::Shift& shift, const Central::ToldShift& told, std::string_view outcome) {
  json levers = json::array();
  for (std::size_t i = 0; i < shift.factor->levers; ++i) levers.push_back(info(shift.factor->lever[i]).name);
  return {{"outcome", outcome},
          {"target", shift.target},
          {"mechanism", shift.factor->mechanism},
          {"factor", factor_key(*shift.factor)},
          {"words", shift.factor->words},
          {"ratio", json_number(shift.ratio)},
          {"clauses", json::array({told.then.clauses, told.now.clauses})},
          {"levers", std::move(levers)},
          {"parameters", told.now.parameters},
          {"evidence", told.now.evidence},
          {"grade", told.now.grade}};
}

json paths_json(const std::vector<PathsToOutcome>& all) {
  json out = json::array();
  for (const PathsToOutcome& outcome : all) {
    json paths = json::array();
    for (const CausalPath& path : outcome.paths) {
      json steps = json::array();
      for (const PathStep& step : path.steps)
        steps.push_back({{"target", step.target}, {"ratio", json_number(step.ratio)}});
      paths.push_back({{"lever", info(path.lever).name},
                       {"mechanism", declarations()[static_cast<std::size_t>(path.mechanism)]->name},
                       {"clauses", json::array({path.clauses_before, path.clauses})},
                       {"change", json_number(path.change)},
                       {"steps", std::move(steps)}});
    }
    out.push_back({{"outcome", outcome.outcome}, {"change", json_number(outcome.change)}, {"paths", std::move(paths)}});
  }
  return out;
}

// Levers that two laws set differently, and the mechanisms that read them: why an outcome moves that no row of the
// hazard table tells.
json moved_json(const Law& law, const Law& versus, const Date& day) {
  const Levers now = levers_on(law, day), then = levers_on(versus, day);
  json out = json::array();
  for (const MovedLever& moved : moved_between(versus, law, day)) {
    json mechanisms = json::array();
    for (const Declaration* mechanism : declarations())
      if (reads(*mechanism, moved.lever)) mechanisms.push_back(mechanism->name);
    out.push_back({{"lever", info(moved.lever).name},
                   {"clauses", json::array({clause_of(versus, then[moved.lever]), clause_of(law, now[moved.lever])})},
                   {"mechanisms", std::move(mechanisms)}});
  }
  return out;
}

}  // namespace

json why_json(const Plan& plan, std::size_t law) {
  constexpr std::size_t kMostPaths = 5;
  const Central central(plan);
  const std::vector<Central::Shift> shifts = central.shifts(plan.laws[law], plan.laws[0]);
  json told = json::array();
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    for (const Central::Shift& shift : strongest_shifts(shifts, outcome.name))
      told.push_back(shift_json(shift, central.tell(shift, plan.laws[law], plan.laws[0]), outcome.name));
  return {{"shifts", std::move(told)},
          {"paths", paths_json(causal_paths(central, plan.laws[law], plan.laws[0], kMostPaths))},
          {"moved", moved_json(plan.laws[law], plan.laws[0], plan.setting.change)}};
}

json figure_json(const QuantityRecord& input) {
  json out = parameter_json(input, nullptr);
  const bool has_spread =
      input.prior.shape == Prior::Shape::lognormal || input.prior.shape == Prior::Shape::logit_normal;
  const bool sided = input.critics || input.associations || input.null_value;
  out["year"] = input.year;
  out["spread"] = has_spread && !sided ? json_number(input.prior.spread) : json();
  return out;
}

namespace {

json currency_json(const std::optional<Currency>& currency) {
  if (!currency) return {};
  return {
      {"code", currency->code}, {"per_dollar", json_number(currency->per_dollar)}, {"day", format_date(currency->day)}};
}

double middle_of(const Setting& setting, Quantity quantity) {
  constexpr double kMiddle = 0.5;
  for (const QuantityRecord& input : setting.inputs)
    if (input.quantity == quantity) return input.prior.at(kMiddle);
  return 0;
}

// What low, medium and high stand for in the place: police contacts per 100 people whom a prohibition reaches, and
// raids per 100 workplaces, a year.
json levels_json(const Setting& setting) {
  const auto of = [&](const std::array<Quantity, 3>& levels) {
    json out = json::array();
    for (const Quantity level : levels) out.push_back(json_number(middle_of(setting, level)));
    return out;
  };
  return {{"enforcement", of({Quantity::enforcement_low, Quantity::enforcement_medium, Quantity::enforcement_high})},
          {"raids", of({Quantity::raid_low, Quantity::raid_medium, Quantity::raid_high})}};
}

}  // namespace

json place_json(const Setting& setting, bool listed, std::size_t targets, bool calibrated) {
  const FiguresAge age = figures_age(setting);
  const auto verified = std::count_if(setting.inputs.begin(), setting.inputs.end(),
                                      [&](const QuantityRecord& r) { return is_own(r) && r.verified; });
  return {{"id", setting.id},
          {"name", setting.name},
          {"listed", listed},
          {"country", setting.country},
          {"reference_law", setting.reference_law},
          {"change", format_date(setting.change)},
          {"region", setting.region},
          {"note", setting.note},
          {"currency", currency_json(setting.currency)},
          {"inputs", setting.inputs.size()},
          {"own", age.own},
          {"first_year", age.first},
          {"middle_year", age.middle},
          {"last_year", age.last},
          {"verified", verified},
          {"targets", targets},
          {"calibrated", calibrated},
          {"represents", json_number(middle_of(setting, Quantity::represented))},
          {"levels", levels_json(setting)}};
}

namespace {

// Middle and 90 % interval.
json spread_json(const Prior& prior) {
  constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
  return json::array({json_number(prior.at(kMiddle)), json_number(prior.at(kLow)), json_number(prior.at(kHigh))});
}

json spread_json(const std::optional<Prior>& prior) { return prior ? spread_json(*prior) : json(); }

json published_json(const QuantityRecord& record, const QuantityTable* published) {
  const auto at = static_cast<std::size_t>(record.quantity);
  if (published == nullptr || at >= published->size() || (*published)[at].prior == record.prior) return {};
  return spread_json((*published)[at].prior);
}

}  // namespace

json parameter_json(const QuantityRecord& record, const QuantityTable* published) {
  const QuantityInfo& about = info(record.quantity);
  const json spread = spread_json(record.prior);
  return {{"name", about.name},
          {"unit", about.unit},
          {"meaning", about.meaning},
          {"least", about.least},
          {"most", about.most},
          {"median", spread[0]},
          {"lo90", spread[1]},
          {"hi90", spread[2]},
          {"null", record.null_value ? json_number(*record.null_value) : json()},
          {"critics", spread_json(record.critics)},
          {"associations", spread_json(record.associations)},
          {"published", published_json(record, published)},
          {"grade", record.grade},
          {"evidence", record.evidence},
          {"source", record.source},
          {"note", record.note},
          {"verified", record.verified}};
}

json own_number_json(const QuantityRecord& record) {
  return {{"name", info(record.quantity).name},
          {"shape", shape_word(record.prior.shape)},
          {"centre", json_number(record.prior.centre)},
          {"spread", json_number(record.prior.spread)}};
}

json evidence_json(const EvidenceRecord& record) {
  return {{"id", record.id},
          {"role", record.role},
          {"exposure", record.exposure},
          {"outcome", record.outcome},
          {"population", record.population},
          {"place", record.place},
          {"period", record.period},
          {"design", record.design},
          {"measure", record.measure},
          {"estimate", json_number(record.estimate)},
          {"interval", json_numbers(record.interval)},
          {"n", record.n},
          {"direction", record.direction},
          {"source", record.source},
          {"doi", record.doi},
          {"locator", record.locator},
          {"note", record.note},
          {"statements", record.statements},
          {"verified", record.verified}};
}

json operation_json(const Operation& operation) {
  return {{"name", operation.name},
          {"met", operation.met},
          {"called", operation.called},
          {"fate", operation.fate},
          {"evidence", operation.evidence}};
}

namespace {

json mean_json(const Interval& interval) {
  return {
      {"mean", json_number(interval.mean)}, {"lo90", json_number(interval.lo90)}, {"hi90", json_number(interval.hi90)}};
}

json range_json(const Range& range) { return json::array({json_number(range[0]), json_number(range[1])}); }

json range_json(const std::optional<Range>& range) { return range ? range_json(*range) : json(); }

json turned_json(const ParameterBreakEven& one) {
  json mean = json::array(), crossings = json::array();
  for (const Interval& value : one.found.mean) mean.push_back(mean_json(value));
  for (const Crossing& crossing : one.found.crossings)
    crossings.push_back({{"at", json_number(crossing.at)},
                         {"lo90", json_number(crossing.lo90)},
                         {"hi90", json_number(crossing.hi90)},
                         {"rising", crossing.rising}});
  return {{"name", info(one.quantity).name},
          {"prior", range_json(one.range.prior)},
          {"calibrated", range_json(one.range.calibrated)},
          {"critics", range_json(one.range.critics)},
          {"searched", range_json(one.range.searched)},
          {"at", json_numbers(one.at)},
          {"mean", std::move(mean)},
          {"crossings", std::move(crossings)},
          {"verdict", kFlipWords[static_cast<std::size_t>(flip_of(one))]}};
}

}  // namespace

json break_even_json(const BreakEvenStudy& study, std::string_view outcome) {
  json parameters = json::array(), no_part = json::array();
  for (const std::size_t i : by_reach(study.parameters)) parameters.push_back(turned_json(study.parameters[i]));
  for (const Quantity quantity : study.no_part) no_part.push_back(info(quantity).name);
  return {{"outcome", outcome},
          {"draws", study.draws},
          {"as_drawn", mean_json(study.as_drawn)},
          {"parameters", std::move(parameters)},
          {"no_part", std::move(no_part)}};
}

}  // namespace aftermath
