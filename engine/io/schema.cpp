#include "engine/io/schema.h"

#include <nlohmann/json.hpp>

#include "engine/evidence/quantity.h"
#include "engine/law/levers.h"

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

json list_of(const json& items) { return {{"type", "array"}, {"items", items}}; }

json level(double most) {
  return {{"anyOf", json::array({{{"enum", {"low", "medium", "high"}}},
                                 {{"type", "number"}, {"minimum", 0}, {"maximum", most}}})}};
}

json lever_value(const LeverInfo& about) {
  json words = json::array();
  for (const std::string_view word : about.words) words.push_back(word);
  switch (about.kind) {
    case LeverKind::choice:
      return {{"enum", words}};
    case LeverKind::yes_no:
      return kFlag;
    case LeverKind::number:
      return {{"type", "number"}, {"minimum", about.least}, {"maximum", about.most}};
    case LeverKind::level:
      return level(about.most);
    case LeverKind::things:
      return {{"type", "array"}, {"items", {{"enum", words}}}, {"uniqueItems", true}};
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
    properties["critics"] = closed(prior_properties(about.least, about.most), {"distribution"});
    json required{"name", "distribution", "grade"};
    if (!setting_input) {
      properties["pool"] = kFlag;
      properties["shrink"] = {{"type", "number"}, {"exclusiveMinimum", 0}, {"maximum", 1}};
      properties["inverse"] = {{"type", "array"}, {"items", kText}};
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

}  // namespace

std::string law_schema() {
  const json law = closed({{"name", kText},
                           {"jurisdiction", kText},
                           {"citation", kText},
                           {"source", kText},
                           {"verified", kFlag},
                           {"note", kOptionalText}},
                          {"name", "jurisdiction", "citation", "source"});
  return finished(
      document("Aftermath: a law"),
      {{"format", {{"const", 1}}}, {"law", law}, {"provision", {{"type", "array"}, {"items", provision_schema()}}}},
      {"format", "law"});
}

std::string setting_schema() {
  const json setting = closed(
      {{"name", kText}, {"country", kText}, {"reference_law", kText}, {"change", kDate}, {"note", kOptionalText}},
      {"name", "country", "reference_law", "change"});
  return finished(document("Aftermath: a setting"),
                  {{"format", {{"const", 1}}},
                   {"setting", setting},
                   {"input", {{"type", "array"}, {"items", quantity_schema(true)}}}},
                  {"format", "setting", "input"});
}

std::string parameter_schema() {
  return finished(document("Aftermath: parameters"),
                  {{"format", {{"const", 1}}}, {"parameter", {{"type", "array"}, {"items", quantity_schema(false)}}}},
                  {"format", "parameter"});
}

std::string attribution_schema() {
  const json figure{{"type", {"number", "null"}}}, count{{"type", "integer"}, {"minimum", 0}}, names = list_of(kText);
  const json interval{{"mean", figure}, {"lo90", figure}, {"hi90", figure}};
  const json interval_keys{"mean", "lo90", "hi90"};
  json difference = interval, provision = interval, mechanism = interval;
  difference["told_apart"] = provision["told_apart"] = mechanism["told_apart"] = kFlag;
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
       {"difference", closed(difference, {"mean", "lo90", "hi90", "told_apart"})},
       {"provisions", list_of(closed(provision, {"provision", "mean", "lo90", "hi90", "told_apart", "error"}))},
       {"mechanisms", list_of(closed(mechanism, {"mechanism", "mean", "lo90", "hi90", "told_apart", "error"}))}},
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

}  // namespace aftermath
