#include "engine/outputs/schema.h"

#include <nlohmann/json.hpp>

#include "engine/analysis/breakeven.h"
#include "engine/analysis/survey.h"
#include "engine/analysis/validate.h"
#include "engine/evidence/quantity.h"
#include "engine/law/law.h"
#include "engine/outcomes/results.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

const json kText{{"type", "string"}, {"minLength", 1}};
const json kOptionalText{{"type", "string"}};
const json kFlag{{"type", "boolean"}};
// TOML dates reach a JSON validator as text.
const json kDate{{"type", "string"}, {"pattern", "^\\d{4}-\\d{2}-\\d{2}$"}};

json document(const std::string& title) {
  return {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}, {"type", "object"}};
}

json closed(json properties, json required) {
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

json level(double most) {
  return {{"anyOf", json::array({{{"enum", {"low", "medium", "high"}}},
                                 {{"type", "number"}, {"minimum", 0}, {"maximum", most}}})}};
}

template <class Names>
json words_of(const Names& names) {
  json words = json::array();
  for (const auto& one : names) words.push_back(one);
  return words;
}

json lever_value(const LeverInfo& about) {
  switch (about.kind) {
    case LeverKind::choice:
      return {{"enum", words_of(about.words)}};
    case LeverKind::yes_no:
      return kFlag;
    case LeverKind::number:
      return {{"type", "number"}, {"minimum", about.least}, {"maximum", about.most}};
    case LeverKind::level:
      return level(about.most);
    case LeverKind::things:
      return {{"type", "array"}, {"items", {{"enum", words_of(about.words)}}}, {"uniqueItems", true}};
  }
  return {};
}

json provision_schema() {
  constexpr double kMostContacts = 10000;
  json one_of = json::array();
  for (const LeverInfo& about : lever_vocabulary()) {
    json properties{{"lever", {{"const", about.name}, {"description", about.meaning}}},
                    {"value", lever_value(about)},
                    {"from", kDate},
                    {"until", kDate},
                    {"clause", kText},
                    {"basis", {{"enum", words_of(kBasisWords)}}},
                    {"source", kText},
                    {"evidence", {{"type", "array"}, {"items", kText}}},
                    {"note", kOptionalText}};
    if (about.enforceable) properties["enforcement"] = level(kMostContacts);
    one_of.push_back(closed(std::move(properties), {"lever", "value", "clause"}));
  }
  return {{"oneOf", std::move(one_of)}};
}

json prior_properties(double least, double most) {
  const json bounded{{"type", "number"}, {"minimum", least}, {"maximum", most}},
      spread{{"type", "number"}, {"minimum", 0}};
  return {{"distribution", {{"enum", {"fixed", "normal", "lognormal", "logit_normal", "uniform"}}}},
          {"value", bounded},
          {"mean", bounded},
          {"median", bounded},
          {"low", bounded},
          {"high", bounded},
          {"sd", spread},
          {"sd_log", spread},
          {"sd_logit", spread}};
}

json quantity_schema(bool setting_input) {
  json one_of = json::array();
  for (std::size_t i = 0; i < kQuantities; ++i) {
    if (is_setting_input(static_cast<Quantity>(i)) != setting_input) continue;
    const QuantityInfo& about = quantity_vocabulary()[i];
    json properties{
        {"name",
         {{"const", about.name}, {"description", std::string(about.meaning) + " (" + std::string(about.unit) + ")"}}}};
    properties.update(prior_properties(about.least, about.most));
    properties.update(json{{"grade", {{"enum", {"A", "B", "C", "D", "assumption"}}}},
                           {"evidence", {{"type", "array"}, {"items", kText}}},
                           {"source", kOptionalText},
                           {"note", kOptionalText},
                           {"verified", kFlag}});
    properties["null"] = {{"type", "number"}};
    properties["critics"] = properties["associations"] =
        closed(prior_properties(about.least, about.most), {"distribution"});
    json required{"name", "distribution", "grade"};
    if (!setting_input) {
      properties["pool"] = kFlag;
      properties["shrink"] = {{"type", "number"}, {"exclusiveMinimum", 0}, {"maximum", 1}};
      properties["inverse"] = {{"type", "array"}, {"items", kText}};
      properties["grade"]["enum"].push_back("elicited");
      properties["scale"] = kText;
      properties["form"] = {{"type", "array"}, {"items", {{"type", "object"}}}};
    }
    if (setting_input) {
      properties["year"] = {{"type", "integer"}};
      required.push_back("year");
    }
    one_of.push_back(closed(std::move(properties), std::move(required)));
  }
  return {{"oneOf", std::move(one_of)}};
}

std::string finished(json schema, json properties, json required) {
  schema["properties"] = std::move(properties);
  schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  return schema.dump(1, ' ') + "\n";
}

const json kNumberOrNone{{"type", {"number", "null"}}};

json list_of(const json& items) { return {{"type", "array"}, {"items", items}}; }

template <class Vocabulary>
json named(const Vocabulary& vocabulary) {
  json names = json::array();
  for (const auto& one : vocabulary) names.push_back(one.name);
  return {{"enum", std::move(names)}};
}

json keys_of(const json& properties) {
  json keys = json::array();
  for (const auto& [key, value] : properties.items()) keys.push_back(key);
  return keys;
}

// An object that has every one of these.
json all_of(const json& properties) { return closed(properties, keys_of(properties)); }

// What every comparison of two laws says of itself.
json of_a_comparison() {
  const json count{{"type", "integer"}, {"minimum", 0}};
  return {{"version", kText},
          {"setting", kText},
          {"laws", {{"type", "array"}, {"items", kText}, {"minItems", 2}, {"maxItems", 2}}},
          {"years", count},
          {"people", count},
          {"draws", count},
          {"seed", count},
          {"assume", kOptionalText}};
}

std::string all_finished(const std::string& title, json properties) {
  json keys = keys_of(properties);
  return finished(document(title), std::move(properties), std::move(keys));
}

}  // namespace

std::string law_schema() {
  const json law = closed({{"name", kText},
                           {"jurisdiction", kText},
                           {"citation", kText},
                           {"source", kText},
                           {"verified", kFlag},
                           {"checked", kDate},
                           {"upon", kText},
                           {"wins", {{"enum", words_of(kWinsWords)}}},
                           {"note", kOptionalText}},
                          {"name", "jurisdiction", "citation", "source"});
  return finished(
      document("Aftermath: a law"),
      {{"format", {{"const", 1}}}, {"law", law}, {"provision", {{"type", "array"}, {"items", provision_schema()}}}},
      {"format", "law"});
}

std::string setting_schema() {
  const json setting = closed({{"name", kText},
                               {"country", kText},
                               {"reference_law", kText},
                               {"change", kDate},
                               {"measured", kDate},
                               {"region", kText},
                               {"note", kOptionalText}},
                              {"name", "country", "reference_law", "change"});
  const json currency = closed({{"code", {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}}},
                                {"per_dollar", {{"type", "number"}, {"exclusiveMinimum", 0}}},
                                {"day", kDate}},
                               {"code", "per_dollar", "day"});
  return finished(document("Aftermath: a setting"),
                  {{"format", {{"const", 1}}},
                   {"setting", setting},
                   {"currency", currency},
                   {"input", {{"type", "array"}, {"items", quantity_schema(true)}}}},
                  {"format", "setting", "input"});
}

std::string region_schema() {
  const json region = closed({{"name", kText}, {"within", kText}, {"note", kOptionalText}}, {"name"});
  return finished(document("Aftermath: a region that places borrow from"),
                  {{"format", {{"const", 1}}},
                   {"region", region},
                   {"input", {{"type", "array"}, {"items", quantity_schema(true)}}}},
                  {"format", "region", "input"});
}

std::string world_schema() {
  const QuantityInfo& about = info(Quantity::represented);
  const json world =
      closed({{"name", kText}, {"change", kDate}, {"measured", kDate}, {"note", kOptionalText}}, {"name", "change"});
  json part{{"id", {{"type", "string"}, {"pattern", "^[a-z0-9-]+$"}}},
            {"name", kText},
            {"region", kText},
            {"law", kText},
            {"year", {{"type", "integer"}}}};
  part.update(prior_properties(about.least, about.most));
  part.update(json{{"grade", {{"enum", {"A", "B", "C", "D", "assumption"}}}},
                   {"evidence", list_of(kText)},
                   {"source", kOptionalText},
                   {"note", kOptionalText},
                   {"verified", kFlag}});
  json parts = list_of(closed(std::move(part), {"id", "name", "region", "law", "year", "distribution", "grade"}));
  parts["minItems"] = 1;
  return finished(document("Aftermath: the parts of the world and their people"),
                  {{"format", {{"const", 1}}}, {"world", world}, {"part", std::move(parts)}},
                  {"format", "world", "part"});
}

std::string place_target_schema() {
  json asked = words_of(kAskedWords), counted = json::array();
  asked.erase(asked.size() - 1);  // 'programme' is no question
  for (const OutcomeInfo& outcome : outcome_vocabulary())
    if (outcome.denominator == Tally::none) counted.push_back(outcome.name);
  const json number{{"type", "number"}, {"exclusiveMinimum", 0}};
  const json common{{"ci", {{"type", "array"}, {"items", number}, {"minItems", 2}, {"maxItems", 2}}},
                    {"transport", {{"type", "number"}, {"minimum", 0}, {"maximum", 3}}},
                    {"year", {{"type", "integer"}}},
                    {"evidence", {{"type", "array"}, {"items", kText}}},
                    {"source", kText},
                    {"note", kOptionalText},
                    {"verified", kFlag}};
  json share{{"asked", {{"enum", asked}}},
             {"among", {{"enum", words_of(kAmongWords)}}},
             {"recall_weeks", {{"type", "integer"}, {"minimum", 1}, {"maximum", 520}}},
             {"share", {{"type", "number"}, {"minimum", 0}, {"maximum", 1}}}},
      count{{"counted", {{"enum", counted}}},
            {"together_with", {{"type", "array"}, {"items", {{"enum", counted}}}}},
            {"per_year", number}};
  share.update(common);
  count.update(common);
  const json target{{"oneOf",
                     {closed(share, {"asked", "share", "ci", "transport", "year"}),
                      closed(count, {"counted", "per_year", "ci", "transport", "year"})}}};
  return finished(document("Aftermath: what was counted in a place"),
                  {{"format", {{"const", 1}}}, {"target", {{"type", "array"}, {"items", target}}}},
                  {"format", "target"});
}

std::string parameter_schema() {
  return finished(document("Aftermath: parameters"),
                  {{"format", {{"const", 1}}}, {"parameter", {{"type", "array"}, {"items", quantity_schema(false)}}}},
                  {"format", "parameter"});
}

namespace {

json law_in_file() {
  return closed({{"law", kText}, {"provision", {{"type", "array"}, {"items", provision_schema()}}}}, json::array());
}

json observed_schema() {
  const json figure{{"type", "number"}}, ids{{"type", "array"}, {"items", kText}};
  json observed = closed({{"outcome", named(outcome_vocabulary())},
                          {"group", named(group_vocabulary())},
                          {"measure", {{"enum", words_of(kMeasureWords)}}},
                          {"per", {{"enum", words_of(kPerWords)}}},
                          {"from_year", {{"type", "integer"}, {"minimum", 0}}},
                          {"to_year", {{"type", "integer"}, {"minimum", 1}}},
                          {"estimate", figure},
                          {"ci", {{"type", "array"}, {"items", figure}, {"minItems", 2}, {"maxItems", 2}}},
                          {"concerns",
                           {{"type", "array"},
                            {"items", {{"type", "number"}, {"exclusiveMinimum", 0}, {"exclusiveMaximum", 1}}},
                            {"minItems", 2},
                            {"maxItems", 2}}},
                          {"pooled", ids},
                          {"inverse", ids},
                          {"evidence", kText},
                          {"source", kText},
                          {"note", kOptionalText}},
                         {"outcome", "measure", "to_year", "estimate"});
  observed["anyOf"] = json::array({{{"required", {"evidence"}}}, {{"required", {"source"}}}});
  return observed;
}

}  // namespace

std::string experiment_schema() {
  const json experiment = closed({{"name", kText},
                                  {"place", kText},
                                  {"setting", kText},
                                  {"change", kDate},
                                  {"grade", kText},
                                  {"leave_out", {{"type", "array"}, {"items", kText}}},
                                  {"note", kOptionalText},
                                  {"verified", kFlag}},
                                 {"name", "place", "change"});
  return finished(document("Aftermath: an experiment"),
                  {{"format", {{"const", 1}}},
                   {"experiment", experiment},
                   {"before", law_in_file()},
                   {"after", law_in_file()},
                   {"input", {{"type", "array"}, {"items", quantity_schema(true)}}},
                   {"observed", {{"type", "array"}, {"items", observed_schema()}, {"minItems", 1}}}},
                  {"format", "experiment", "before", "after", "observed"});
}

std::string weights_schema() {
  const json weight = closed(
      {{"outcome", named(outcome_vocabulary())},
       {"group", named(group_vocabulary())},
       {"weight", {{"type", "number"}, {"not", {{"const", 0}}}, {"description", "positive: more is counted as more"}}},
       {"note", kOptionalText}},
      {"outcome", "weight"});
  return finished(document("Aftermath: weights of an index"),
                  {{"format", {{"const", 1}}}, {"name", kText}, {"weight", list_of(weight)}},
                  {"format", "name", "weight"});
}

std::string sensitivity_schema() {
  const json kinds{{"enum", {"quantity", "calibrated", "others", "luck"}}};
  json index{{"quantity", kText}, {"kind", kinds}};
  for (const char* key :
       {"first", "first_lo", "first_hi", "total", "total_lo", "total_hi", "mean_lowest_fifth", "mean_highest_fifth"})
    index[key] = kNumberOrNone;
  const json outcome = all_of({{"outcome", named(outcome_vocabulary())},
                               {"title", kText},
                               {"mean", kNumberOrNone},
                               {"sd", kNumberOrNone},
                               {"steady", kFlag},
                               {"indices", list_of(all_of(index))},
                               {"screen", list_of(all_of({{"quantity", kText}, {"share", kNumberOrNone}}))}});
  const json value = all_of({{"median", kNumberOrNone}, {"lo90", kNumberOrNone}, {"hi90", kNumberOrNone}});
  const json source = all_of({{"quantity", kText},
                              {"kind", kinds},
                              {"meaning", kText},
                              {"grade", {{"type", {"string", "null"}}}},
                              {"value", {{"anyOf", json::array({value, {{"type", "null"}}})}}},
                              {"quantities", list_of(kText)}});
  json properties = of_a_comparison();
  properties.update(json{
      {"ranks", kFlag}, {"chance_share", kNumberOrNone}, {"sources", list_of(source)}, {"outcomes", list_of(outcome)}});
  return all_finished("Aftermath: sensitivity.json", std::move(properties));
}

std::string breakeven_schema() {
  const json range{{"type", {"array", "null"}}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}};
  const auto with_mean = [](json properties) {
    for (const char* key : {"mean", "lo90", "hi90"}) properties[key] = kNumberOrNone;
    return all_of(properties);
  };
  const json record = all_of({{"id", kText},
                              {"measure", kOptionalText},
                              {"estimate", kNumberOrNone},
                              {"interval", range},
                              {"direction", kOptionalText}});
  const json published = all_of({{"prior90", range},
                                 {"calibrated90", range},
                                 {"critics90", range},
                                 {"all90", range},
                                 {"null", kNumberOrNone},
                                 {"grade", kText},
                                 {"records", list_of(record)}});
  const json crossing = all_of({{"at", kNumberOrNone},
                                {"lo90", kNumberOrNone},
                                {"hi90", kNumberOrNone},
                                {"direction", {{"enum", {"rising", "falling"}}}},
                                {"found", kNumberOrNone}});
  const json parameter = all_of({{"parameter", kText},
                                 {"unit", kText},
                                 {"meaning", kText},
                                 {"scale", {{"enum", {"linear", "log", "logit"}}}},
                                 {"searched", range},
                                 {"published", published},
                                 {"flip", {{"enum", words_of(kFlipWords)}}},
                                 {"verdict", kText},
                                 {"any_flip", kNumberOrNone},
                                 {"crossings", list_of(crossing)},
                                 {"curve", list_of(with_mean({{"at", kNumberOrNone}}))}});
  const json piece{{"type", "array"}, {"items", kNumberOrNone}, {"minItems", 4}, {"maxItems", 4}};
  const json pair = all_of({{"x", kText},
                            {"y", kText},
                            {"cells", list_of(with_mean({{"x", kNumberOrNone}, {"y", kNumberOrNone}}))},
                            {"zero_line", list_of(piece)}});
  const json term = all_of(
      {{"outcome", named(outcome_vocabulary())}, {"group", named(group_vocabulary())}, {"weight", kNumberOrNone}});
  json properties = of_a_comparison();
  properties.update(json{{"index", all_of({{"name", kText}, {"terms", list_of(term)}})},
                         {"as_drawn", with_mean(json::object())},
                         {"parameters", list_of(parameter)},
                         {"no_part", list_of(kText)},
                         {"pairs", list_of(pair)}});
  return all_finished("Aftermath: breakeven.json", std::move(properties));
}

std::string attribution_schema() {
  const json figure{{"type", {"number", "null"}}}, count{{"type", "integer"}, {"minimum", 0}}, names = list_of(kText);
  const json interval{{"mean", figure}, {"lo90", figure}, {"hi90", figure}};
  const json interval_keys{"mean", "lo90", "hi90"};
  json difference = interval, provision = interval, mechanism = interval;
  difference["clear_difference"] = provision["clear_difference"] = mechanism["clear_difference"] = kFlag;
  difference["exactly_zero"] = provision["exactly_zero"] = mechanism["exactly_zero"] = kFlag;
  provision["error"] = mechanism["error"] = figure;
  provision["provision"] = mechanism["mechanism"] = kText;
  const auto split = [&](const json& player) {
    return closed({{"exact", kFlag}, {"permutations", {{"type", {"integer", "null"}}}}, {"players", list_of(player)}},
                  {"exact", "permutations", "players"});
  };
  const json outcome = closed(
      {{"outcome", kText},
       {"group", kText},
       {"measure", {{"enum", {"total", "rate"}}}},
       {"unit", kText},
       {"title", kText},
       {"draws", count},
       {"before", closed(interval, interval_keys)},
       {"after", closed(interval, interval_keys)},
       {"difference", closed(difference, {"mean", "lo90", "hi90", "clear_difference", "exactly_zero"})},
       {"provisions",
        list_of(closed(provision, {"provision", "mean", "lo90", "hi90", "clear_difference", "exactly_zero", "error"}))},
       {"mechanisms", list_of(closed(mechanism, {"mechanism", "mean", "lo90", "hi90", "clear_difference",
                                                 "exactly_zero", "error"}))}},
      {"outcome", "group", "measure", "unit", "draws", "before", "after", "difference", "provisions", "mechanisms"});
  json schema = document("Aftermath: attribution.json");
  schema["description"] =
      "Shapley values of provisions and of mechanisms: each list of parts adds up to the difference 'after' less "
      "'before', in every draw and in the mean. Totals in represented people, rates per 1,000 worker-years; error: of "
      "sampling orders, of the mean; null where undefined.";
  return finished(
      std::move(schema),
      {{"aftermath", kText},
       {"setting", kText},
       {"versus", kText},
       {"law", kText},
       {"years", count},
       {"people", count},
       {"draws", count},
       {"seed", count},
       {"assume", kOptionalText},
       {"provisions",
        split(closed({{"provision", kText}, {"words", kText}, {"clauses_before", names}, {"clauses", names}},
                     {"provision", "words", "clauses_before", "clauses"}))},
       {"mechanisms", split(closed({{"mechanism", kText}, {"title", kText}}, {"mechanism", "title"}))},
       {"outcomes", list_of(outcome)}},
      {"aftermath", "setting", "versus", "law", "years", "people", "draws", "seed", "provisions", "mechanisms",
       "outcomes"});
}

std::string world_summary_schema() {
  const json count{{"type", "integer"}, {"minimum", 0}};
  const json arm = all_of({{"amount", kNumberOrNone},
                           {"per_1000_worker_years", kNumberOrNone},
                           {"lo90", kNumberOrNone},
                           {"hi90", kNumberOrNone}});
  const json difference =
      all_of({{"amount", kNumberOrNone}, {"ratio", kNumberOrNone}, {"lo90", kNumberOrNone}, {"hi90", kNumberOrNone}});
  const json outcome = closed(
      {{"outcome", named(outcome_vocabulary())}, {"unit", kText}, {"arms", list_of(arm)}, {"difference", difference}},
      {"outcome", "unit", "arms"});
  const json people{{"represented", kNumberOrNone}, {"simulated", count}};
  json people_of_part = people;
  people_of_part.update(json{{"median", kNumberOrNone},
                             {"lo90", kNumberOrNone},
                             {"hi90", kNumberOrNone},
                             {"grade", kText},
                             {"verified", kFlag},
                             {"source", kOptionalText}});
  const json part = all_of({{"part", kText},
                            {"name", kText},
                            {"region", kText},
                            {"laws", list_of(kText)},
                            {"people", all_of(people_of_part)},
                            {"slices", count},
                            {"outcomes", list_of(outcome)}});
  json schema = document("Aftermath: world.json");
  schema["description"] =
      "Amounts: in represented people over all years; a share or a mean as it is. lo90, hi90: 5th and 95th percentile "
      "over a part's slices of the rate per 1,000 worker-years, or of the share; null where there are too few, and for "
      "all parts together. difference: of amounts; ratio: of rates per worker-year, null for shares and for sums of "
      "money and years; its lo90, hi90: of the ratio, or of a share's difference, paired by slice.";
  const json properties{
      {"version", kText},
      {"world", kText},
      {"digest", kText},
      {"from", kDate},
      {"years", count},
      {"seed", count},
      {"assume", kOptionalText},
      {"law", {{"type", {"string", "null"}}}},
      {"scale", {{"type", "number"}}},
      {"slice", count},
      {"parts", list_of(part)},
      {"all", all_of({{"people", all_of(people)}, {"slices", count}, {"outcomes", list_of(outcome)}})}};
  return finished(std::move(schema), properties, keys_of(properties));
}

}  // namespace aftermath
