#include "web/engine/engine.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>
#include <filesystem>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/breakeven.h"
#include "engine/analysis/decide.h"
#include "engine/analysis/enough_runs.h"
#include "engine/analysis/headline.h"
#include "engine/base/dates.h"
#include "engine/base/nearest_word.h"
#include "engine/ensemble/ensemble.h"
#include "engine/inputs/law_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_output.h"
#include "engine/outputs/generic_setting.h"
#include "engine/outputs/json_values.h"
#include "engine/outputs/page_values.h"
#include "engine/outputs/report_values.h"
#include "engine/outputs/summary_csv.h"
#include "engine/outputs/summary_json.h"

namespace aftermath::page {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostDraws = 10000, kLeastPeople = 100, kMostPeople = 100000, kMostYears = 50, kMostLaws = 11,
                      kMostSeed = std::size_t{1} << 31;
constexpr const char* kOwnNumbers = "my-numbers.toml";      // the name by which the page gives them away
constexpr std::size_t kFirstYear = 1900, kLastYear = 2100;  // of figures
constexpr std::string_view kEnding = ".toml";

Problem wrong(const std::string& what, const std::string& expected) { return {"request", 0, 0, what, expected, ""}; }

Result<std::string> text_in(const json& object, const char* key) {
  if (object.is_object() && object.contains(key) && object[key].is_string()) return object[key].get<std::string>();
  return failure(wrong(std::string("'") + key + "' is missing or no text", "a text"));
}

Result<std::size_t> count_in(const json& object, const char* key, std::size_t least, std::size_t most) {
  if (object.is_object() && object.contains(key) && object[key].is_number_integer()) {
    const auto value = object[key].get<std::int64_t>();
    if (value >= static_cast<std::int64_t>(least) && value <= static_cast<std::int64_t>(most))
      return static_cast<std::size_t>(value);
  }
  return failure(wrong(std::string("'") + key + "' is missing or out of bounds",
                       "a whole number from " + std::to_string(least) + " to " + std::to_string(most)));
}

Result<Date> day_in(const json& object, const char* key) {
  const Result<std::string> text = text_in(object, key);
  if (!text) return failure(text.error());
  if (const std::optional<Date> day = parse_date(*text)) return *day;
  return failure(wrong("'" + *text + "' is no date", "a date as 2018-06-01"));
}

// Names of a list; none where the list is missing.
std::vector<std::string> names_in(const json& object, const char* key) {
  std::vector<std::string> names;
  if (object.contains(key) && object[key].is_array())
    for (const json& name : object[key])
      if (name.is_string()) names.push_back(name.get<std::string>());
  return names;
}

Result<const OutcomeInfo*> outcome_in(const json& object, const char* key) {
  const Result<std::string> name = text_in(object, key);
  if (!name) return failure(name.error());
  std::vector<std::string_view> known;
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    if (outcome.name == *name) return &outcome;
    known.push_back(outcome.name);
  }
  return failure({"request", 0, 0, "no outcome named '" + *name + "'", "an outcome of the vocabulary",
                  nearest_word(*name, known)});
}

std::size_t group_in(const json& request) {
  if (request.contains("group") && request["group"].is_string())
    for (std::size_t group = 0; group < group_vocabulary().size(); ++group)
      if (group_vocabulary()[group].name == request["group"].get<std::string>()) return group;
  return 0;
}

// What a file may be called: small letters, digits and hyphens of a name; `other` where none is left.
std::string file_stem(const std::string& name, const char* other) {
  constexpr std::size_t kMost = 60;
  std::string stem;
  for (const char letter : name) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x80 && std::isalnum(byte) != 0)
      stem += static_cast<char>(std::tolower(byte));
    else if (!stem.empty() && stem.back() != '-')
      stem += '-';
  }
  while (!stem.empty() && stem.back() == '-') stem.pop_back();
  return stem.empty() ? other : stem.substr(0, kMost);
}

// Bills may have one name; results are told by ids. The second of two laws "tax" is "tax-2".
void make_ids_unique(std::vector<Law>& laws) {
  for (std::size_t i = 1; i < laws.size(); ++i) {
    const auto taken = [&](const std::string& id) {
      return std::any_of(laws.begin(), laws.begin() + static_cast<std::ptrdiff_t>(i),
                         [&](const Law& law) { return law.id == id; });
    };
    const std::string id = laws[i].id;
    for (std::size_t number = 2; taken(laws[i].id); ++number) laws[i].id = id + "-" + std::to_string(number);
  }
}

// A change of the page as a provision of a law file, so that one parser checks all laws.
std::string provision_toml(const json& change) {
  std::string out = "[[provision]]\nlever = " + change.value("lever", json()).dump() +
                    "\nvalue = " + change.value("value", json()).dump() + "\n";
  if (change.contains("enforcement") && !change["enforcement"].is_null())
    out += "enforcement = " + change["enforcement"].dump() + "\n";
  for (const char* key : {"clause", "note"})
    if (change.contains(key)) out += std::string(key) + " = " + change[key].dump() + "\n";
  return out;
}

json sizes_json() {
  return {{"draws", {1, kMostDraws}},
          {"people", {kLeastPeople, kMostPeople}},
          {"years", {1, kMostYears}},
          {"seed", {0, kMostSeed}}};
}

// Whose number is wrong: nobody sees the lines of a text that the page has written.
std::string name_above(std::string_view toml, int line) {
  std::string name;
  for (int at = 1; at <= line && !toml.empty(); ++at) {
    const std::string_view text = toml.substr(0, toml.find('\n'));
    constexpr std::string_view kName = "name = \"";
    if (text.starts_with(kName)) name = text.substr(kName.size(), text.rfind('"') - kName.size());
    toml.remove_prefix(std::min(text.size() + 1, toml.size()));
  }
  return name;
}

Problem of_number(Problem problem, std::string_view toml) {
  const std::string name = name_above(toml, problem.line);
  if (!name.empty() && problem.what.find(name) == std::string::npos) problem.what = name + ": " + problem.what;
  return problem;
}

Result<std::vector<Quantity>> quantities_named(const std::vector<std::string>& names) {
  std::vector<Quantity> out;
  for (const std::string& name : names) {
    const auto known = std::find_if(quantity_vocabulary().begin(), quantity_vocabulary().end(),
                                    [&](const QuantityInfo& about) { return about.name == name; });
    if (known == quantity_vocabulary().end()) return failure(wrong("no parameter named '" + name + "'", "its name"));
    out.push_back(static_cast<Quantity>(known - quantity_vocabulary().begin()));
  }
  return out;
}

json place_values(const Library& library, const Setting& setting) {
  const Result<std::vector<PlaceTarget>> targets = library.place_targets(setting);
  const Result<Posterior> posterior = library.place_posterior(setting);
  return place_json(setting, library.ships(setting), targets ? targets->size() : 0,
                    posterior && !posterior->quantity.empty());
}

// What `read` makes of a text {"name", "toml"} that the page was given: put where the library reads files, for that
// long. Problems name the file as the reader does.
template <class Read>
auto as_file(const std::string& scratch, const json& ref, const Read& read) -> decltype(read(std::string())) {
  const Result<std::string> name = text_in(ref, "name"), toml = text_in(ref, "toml");
  if (!name) return failure(name.error());
  if (!toml) return failure(toml.error());
  const std::string stem = name->ends_with(kEnding) ? name->substr(0, name->size() - kEnding.size()) : *name;
  const std::string path = scratch + "/" + file_stem(stem, "file") + std::string(kEnding);
  if (const Result<void> written = write_atomically(path, *toml); !written) return failure(written.error());
  auto done = read(path);
  std::error_code ignored;
  fs::remove(path, ignored);
  if (!done && done.error().file == path) done.error().file = *name;
  return done;
}

// A figure of the reader's own, as an input: shares on the logit scale, all else on that of logs. What has no source is
// an assumption.
Result<QuantityRecord> figure_of(const json& figure) {
  const Result<std::string> name = text_in(figure, "name"), source = text_in(figure, "source");
  if (!name) return failure(name.error());
  if (!source) return failure(source.error());
  const Result<std::size_t> year = count_in(figure, "year", kFirstYear, kLastYear);
  if (!year) return failure(year.error());
  const Result<std::vector<Quantity>> named = quantities_named({*name});
  if (!named) return failure(named.error());
  const json value = figure.value("value", json()), spread = figure.value("spread", json());
  if (!value.is_number() || !spread.is_number())
    return failure(wrong("'" + *name + "' has no number", "a value and a spread"));
  QuantityRecord out;
  out.quantity = named->front();
  const std::string_view unit = info(out.quantity).unit;
  const bool share = unit == "share" || unit == "fraction" || unit == "probability";
  out.prior = {share ? Prior::Shape::logit_normal : Prior::Shape::lognormal, value.get<double>(), spread.get<double>()};
  out.grade = source->empty() ? "assumption" : "D";
  out.source = *source;
  out.year = static_cast<int>(*year);
  return out;
}

Result<std::optional<Currency>> currency_in(const json& request) {
  const json given = request.value("currency", json());
  if (given.is_null()) return std::optional<Currency>();
  const Result<std::string> code = text_in(given, "code");
  if (!code) return failure(code.error());
  const Result<Date> day = day_in(given, "day");
  if (!day) return failure(day.error());
  const json rate = given.value("per_dollar", json());
  if (!rate.is_number()) return failure(wrong("'per_dollar' is missing or no number", "a number"));
  return std::optional<Currency>({*code, rate.get<double>(), *day});
}

template <class Value>
void put_bytes(std::string& bytes, const Value& value) {
  std::array<char, sizeof value> raw{};
  std::memcpy(raw.data(), &value, sizeof value);
  bytes.append(raw.data(), raw.size());
}

// By draw: [comparator, law].
template <class Value>
json by_draw(const Results& results, const Value& value) {
  json arms = json::array();
  for (std::size_t arm = 0; arm < results.arms; ++arm) {
    json values = json::array();
    for (std::size_t draw = 0; draw < results.draws; ++draw) values.push_back(json_number(value(draw, arm)));
    arms.push_back(std::move(values));
  }
  return arms;
}

json draws_json(const Results& results, const OutcomeInfo& outcome, std::size_t group) {
  json out{{"outcome", outcome.name}, {"group", group_vocabulary()[group].name}};
  out["arms"] =
      by_draw(results, [&](std::size_t draw, std::size_t arm) { return results.total(outcome, draw, arm, group); });
  out["rates"] = nullptr;
  if (outcome.denominator == Tally::none)
    out["rates"] =
        by_draw(results, [&](std::size_t draw, std::size_t arm) { return results.rate(outcome, draw, arm, group); });
  return out;
}

}  // namespace

Result<Engine> Engine::open(const std::string& folder, const std::string& scratch) {
  Result<Library> library = Library::open(folder);
  if (!library) return failure(library.error());
  if (const Result<void> made = make_folder(scratch); !made) return failure(made.error());
  return Engine(std::move(*library), scratch);
}

std::string Engine::answer(std::string_view request) {
  const json parsed = json::parse(request, nullptr, false);
  Result<json> done = parsed.is_object() ? do_it(parsed) : failure(wrong("this is no request", "a JSON object"));
  const json out = done ? json{{"ok", std::move(*done)}} : json{{"problem", problem_json(done.error())}};
  return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<json> Engine::do_it(const json& request) {
  const Result<std::string> what = text_in(request, "do");
  if (!what) return failure(what.error());
  if (*what == "vocabulary") return vocabulary_json();
  if (*what == "places") return places();
  if (*what == "place") return place(request);
  if (*what == "regions") return regions();
  if (*what == "describe") return describe(request);
  if (*what == "laws") return laws();
  if (*what == "law") return law(request);
  if (*what == "amend") return amend(request);
  if (*what == "open") return open_comparison(request);
  if (*what == "close") return close(request);
  if (*what == "summary") return summary(request);
  if (*what == "draws") return draws(request);
  if (*what == "groups") return groups(request);
  if (*what == "why") return why(request);
  if (*what == "parameters") return parameters(request);
  if (*what == "numbers") return numbers();
  if (*what == "numbers_in") return numbers_in(request);
  if (*what == "evidence") return evidence(request);
  if (*what == "operations") return operations();
  if (*what == "weak") return weak(request);
  if (*what == "break_even") return break_even(request);
  if (*what == "file") return file(request);
  return failure(wrong("unknown request '" + *what + "'", "a request of the contract"));
}

Result<json> Engine::places() const {
  json out = json::array();
  for (const std::string& name : library_.setting_names()) {
    const Result<Setting> setting = library_.setting(name);
    if (!setting) return failure(setting.error());
    out.push_back(place_values(library_, *setting));
  }
  return out;
}

Result<json> Engine::laws() const {
  json out = json::array();
  for (const std::string& name : library_.law_names()) {
    const Result<Law> law = library_.law(name);
    if (!law) return failure(law.error());
    out.push_back(head_json(*law));
  }
  return out;
}

// By id from the library, or from the text of a file that the page was given.
template <class Read>
auto Engine::named(const json& ref, const char* what, const Read& read) const -> decltype(read(std::string())) {
  if (!ref.is_object())
    return failure(wrong(std::string("no ") + what + " is named", R"({"id": ...} or {"name": ..., "toml": ...})"));
  if (!ref.contains("id")) return as_file(scratch_, ref, read);
  const Result<std::string> id = text_in(ref, "id");
  return id ? read(*id) : failure(id.error());
}

Result<Law> Engine::law_of(const json& ref) const {
  return named(ref, "law", [&](const std::string& name) { return library_.law(name); });
}

Result<Setting> Engine::place_of(const json& ref) const {
  return named(ref, "place", [&](const std::string& name) { return library_.setting(name); });
}

// Every figure that the place has of its own beside what is known of listed ones.
Result<json> Engine::place(const json& request) const {
  const Result<Setting> setting = place_of(request.value("place", json()));
  if (!setting) return failure(setting.error());
  json out = place_values(library_, *setting);
  out["figures"] = json::array();
  for (const QuantityRecord& input : setting->inputs)
    if (input.region.empty()) out["figures"].push_back(figure_json(input));
  return out;
}

Result<json> Engine::regions() const {
  json out = json::array();
  for (const std::string& name : library_.region_names()) {
    const Result<Region> region = library_.region(name);
    if (!region) return failure(region.error());
    json inputs = json::array();
    for (const QuantityRecord& input : region->inputs) inputs.push_back(figure_json(input));
    out.push_back({{"id", name}, {"inputs", std::move(inputs)}});
  }
  return out;
}

// A setting file of answers; figures of `keep` whose names are there are taken over as they are.
Result<json> Engine::describe(const json& request) const {
  Setting setting;
  const std::pair<const char*, std::string*> texts[] = {{"name", &setting.name},
                                                        {"country", &setting.country},
                                                        {"region", &setting.region},
                                                        {"reference_law", &setting.reference_law},
                                                        {"note", &setting.note}};
  for (const auto& [key, to] : texts) {
    const Result<std::string> text = text_in(request, key);
    if (!text) return failure(text.error());
    *to = *text;
  }
  const Result<Date> change = day_in(request, "change");
  if (!change) return failure(change.error());
  setting.change = *change;
  const Result<std::optional<Currency>> currency = currency_in(request);
  if (!currency) return failure(currency.error());
  setting.currency = *currency;
  for (const json& figure : request.value("figures", json::array())) {
    const Result<QuantityRecord> input = figure_of(figure);
    if (!input) return failure(input.error());
    setting.inputs.push_back(*input);
  }
  if (const json kept = request.value("keep", json()); kept.is_object()) {
    const Result<Setting> from = place_of(kept.value("place", json()));
    if (!from) return failure(from.error());
    const std::vector<std::string> names = names_in(kept, "names");
    for (const QuantityRecord& input : from->inputs)
      if (input.region.empty() && std::find(names.begin(), names.end(), info(input.quantity).name) != names.end())
        setting.inputs.push_back(input);
  }
  const Result<std::string> text = generic_setting_toml(library_, setting);
  if (!text) return failure(text.error());
  const std::string stem = file_stem(setting.name, "place");
  const Result<Setting> read = setting_from_toml(*text, stem + std::string(kEnding), stem);  // checked as any file is
  if (!read) return failure(read.error());
  return json{{"name", stem + std::string(kEnding)}, {"toml", *text}};
}
Result<json> Engine::law(const json& request) {
  const Result<Date> day = day_in(request, "day");
  if (!day) return failure(day.error());
  const Result<Law> law = law_of(request.value("law", json()));
  if (!law) return failure(law.error());
  return law_json(*law, *day);
}

Result<json> Engine::amend(const json& request) {
  const Result<Date> day = day_in(request, "day");
  if (!day) return failure(day.error());
  const Result<Law> base = law_of(request.value("law", json()));
  if (!base) return failure(base.error());
  const json head = request.value("head", json::object()), changes = request.value("changes", json::array());
  std::string text = std::string("format = 1\n") + (changes.empty() ? "provision = []\n" : "") + "[law]\n";
  for (const char* key : {"name", "jurisdiction", "citation", "source"}) {
    const Result<std::string> value = text_in(head, key);
    if (!value) return failure(value.error());
    text += std::string(key) + " = " + toml_text(*value) + "\n";
  }
  text += "note = " + toml_text(head.value("note", json("")).is_string() ? head.value("note", json("")) : json(""));
  text += "\n";
  for (const json& change : changes) {
    if (!change.is_object())
      return failure(wrong("a change is no object", R"({"lever": ..., "value": ..., "clause": ...})"));
    text += provision_toml(change);
  }
  const std::string name = head["name"].get<std::string>();
  const Result<Law> own = law_from_toml(text, name, file_stem(name, "law"));
  if (!own) return failure(own.error());
  Law law = amended(*base, *day, own->provisions);
  law.id = own->id;
  law.name = own->name;
  law.jurisdiction = own->jurisdiction;
  law.citation = own->citation;
  law.source = own->source;
  law.note = own->note;
  law.verified = false;
  law.checked = kBeginningOfTime;
  return law_json(law, *day);
}

// In a folder of their own: a place or a law may have the same name.
std::string Engine::own_numbers_path() const { return scratch_ + "/numbers/" + kOwnNumbers; }

// A preset, or the path of the reader's own numbers, which have been read once and then lie where --assume finds them.
Result<std::string> Engine::assumed_in(const json& scenario) const {
  Result<std::string> preset = text_in(scenario, "assume");
  if (!preset || !scenario.contains("numbers") || scenario["numbers"] == "") return preset;
  const Result<std::string> toml = text_in(scenario, "numbers");
  if (!toml) return failure(toml.error());
  if (!preset->empty()) return failure(wrong("'numbers' stand beside '" + *preset + "'", "one of the two"));
  if (const auto read = parameters_from_toml(*toml, kOwnNumbers); !read) return failure(of_number(read.error(), *toml));
  if (const Result<void> made = make_folder(scratch_ + "/numbers"); !made) return failure(made.error());
  const std::string path = own_numbers_path();
  if (const Result<void> written = write_atomically(path, *toml); !written) return failure(written.error());
  return path;
}

Result<json> Engine::open_comparison(const json& request) {
  constexpr std::size_t kMostOpen = 1000;
  const json scenario = request.value("scenario", json::object());
  const Result<std::size_t> number = count_in(request, "comparison", 0, kMostOpen);
  const Result<std::string> assume = assumed_in(scenario);
  const Result<std::size_t> draws = count_in(scenario, "draws", 1, kMostDraws),
                            people = count_in(scenario, "people", kLeastPeople, kMostPeople),
                            years = count_in(scenario, "years", 1, kMostYears),
                            seed = count_in(scenario, "seed", 0, kMostSeed);
  if (!assume) return failure(assume.error());
  for (const auto* size : {&number, &draws, &people, &years, &seed})
    if (!*size) return failure(size->error());
  Result<Plan> plan = named(scenario.value("place", json()), "place",
                            [&](const std::string& name) { return library_.plan(name, {}, *assume); });
  if (!plan) return failure(plan.error());
  for (const json& ref : scenario.value("laws", json::array())) {
    Result<Law> law = law_of(ref);
    if (!law) return failure(law.error());
    plan->laws.push_back(std::move(*law));
  }
  if (plan->laws.size() < 2 || plan->laws.size() > kMostLaws)
    return failure(wrong("a comparison has two to eleven laws", "the law in force, then bills"));
  make_ids_unique(plan->laws);
  if (scenario.contains("change") && scenario["change"] != "") {
    const Result<Date> day = day_in(scenario, "change");
    if (!day) return failure(day.error());
    plan->setting.change = *day;
  }
  plan->draws = *draws;
  plan->people = *people;
  plan->years = *years;
  plan->seed = *seed;
  if (*assume == own_numbers_path()) plan->assume = kOwnNumbers;
  if (scenario.contains("redraw_weak") && scenario["redraw_weak"] == true) *plan = with_weak_redrawn(*plan, *draws);
  const Result<std::vector<RealChange>> changes = library_.real_changes();
  if (!changes) return failure(changes.error());
  std::vector<Elsewhere> elsewhere = elsewhere_of(*plan, *changes);
  const std::string digest = plan_digest(*plan);
  Results none = results_of(*plan, {});
  comparisons_[static_cast<int>(*number)] = {std::move(*plan), choose_sweep("auto"), std::move(elsewhere),
                                             std::move(none)};
  return json{{"digest", digest}};
}

Result<json> Engine::close(const json& request) {
  if (request.contains("comparison") && request["comparison"].is_number_integer())
    comparisons_.erase(request["comparison"].get<int>());
  return json(true);
}

Result<Comparison*> Engine::comparison_of(const json& request) {
  if (request.contains("comparison") && request["comparison"].is_number_integer())
    if (const auto known = comparisons_.find(request["comparison"].get<int>()); known != comparisons_.end())
      return &known->second;
  return failure(wrong("no such comparison is open", "the number of an open one"));
}

std::string Engine::draw(int comparison, std::uint32_t number) {
  const auto known = comparisons_.find(comparison);
  if (known == comparisons_.end()) return "";
  const Comparison& one = known->second;
  const DrawResult draw = run_draw(one.plan, number, one.sweep, nullptr, nullptr);
  std::string bytes;
  put_bytes(bytes, draw.draw);
  put_bytes(bytes, draw.weight);
  for (const Tallies& year : draw.tallies) put_bytes(bytes, year.sum);
  return bytes;
}

bool Engine::take(int comparison, std::string_view bytes) {
  const auto known = comparisons_.find(comparison);
  if (known == comparisons_.end()) return false;
  Comparison& one = known->second;
  DrawResult draw;
  draw.tallies.resize(one.plan.laws.size() * one.plan.years);
  if (bytes.size() != sizeof draw.draw + sizeof draw.weight + draw.tallies.size() * sizeof(Tallies::sum)) return false;
  const char* at = bytes.data();
  const auto get = [&](auto& value) {
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
  };
  get(draw.draw);
  get(draw.weight);
  for (Tallies& year : draw.tallies) get(year.sum);
  const std::vector<std::uint32_t>& there = one.results.draw_index;
  if (std::binary_search(there.begin(), there.end(), draw.draw)) return false;
  // At once for all of a usual run: growing step by step would take up to three times the room.
  constexpr std::size_t kUsual = 512;
  if (there.empty())
    one.results.tallies.reserve(std::min(one.plan.draws, kUsual) * draw.tallies.size() * kGroups * kTallies);
  add_draw(one.results, draw);
  return true;
}

// Of everybody, for what is there so far; digests of half a run say nothing.
Result<json> Engine::summary(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Plan& plan = (*found)->plan;
  const Results& results = (*found)->results;
  Summary summary = summarise_everybody(plan, results);
  if (results.draws < plan.draws) summary.digest_of_results.clear();
  summary.elsewhere = (*found)->elsewhere;
  return summary_values(summary);
}

Result<json> Engine::draws(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  json out = json::array();
  for (const std::string& name : names_in(request, "outcomes")) {
    const Result<const OutcomeInfo*> outcome = outcome_in({{"outcome", name}}, "outcome");
    if (!outcome) return failure(outcome.error());
    out.push_back(draws_json((*found)->results, **outcome, group_in(request)));
  }
  return out;
}

Result<json> Engine::groups(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Result<const OutcomeInfo*> outcome = outcome_in(request, "outcome");
  if (!outcome) return failure(outcome.error());
  json out = json::array();
  for (std::size_t group = 1; group < group_vocabulary().size(); ++group)
    out.push_back(outcome_values(outcome_summary((*found)->plan, (*found)->results, **outcome, group)));
  return out;
}

Result<json> Engine::why(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  return why_json((*found)->plan, 1);
}

Result<json> Engine::parameters(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Result<QuantityTable> published = library_.quantities((*found)->plan.setting, "");
  if (!published) return failure(published.error());
  const std::vector<std::string> names = names_in(request, "names");
  json out = json::array();
  for (const QuantityRecord& record : (*found)->plan.quantities)
    if (std::find(names.begin(), names.end(), info(record.quantity).name) != names.end())
      out.push_back(parameter_json(record, &*published));
  return out;
}

// Those that a reader may change, as published, and the sizes that a comparison may have.
Result<json> Engine::numbers() const {
  const Result<QuantityTable> published = library_.parameters();
  if (!published) return failure(published.error());
  json all = json::array();
  for (const QuantityRecord& record : *published) all.push_back(parameter_json(record, nullptr));
  return json{{"numbers", std::move(all)}, {"sizes", sizes_json()}};
}

// What a file for --assume says, number by number.
Result<json> Engine::numbers_in(const json& request) const {
  const Result<std::string> name = text_in(request, "name"), toml = text_in(request, "toml");
  if (!name) return failure(name.error());
  if (!toml) return failure(toml.error());
  const Result<std::vector<QuantityRecord>> read = parameters_from_toml(*toml, *name);
  if (!read) return failure(of_number(read.error(), *toml));
  json out = json::array();
  for (const QuantityRecord& record : *read) out.push_back(own_number_json(record));
  return out;
}

Result<json> Engine::evidence(const json& request) {
  const std::vector<std::string> ids = names_in(request, "ids");
  const Result<std::vector<EvidenceRecord>> records = library_.evidence();
  if (!records) return failure(records.error());
  json out = json::array();
  for (const EvidenceRecord& record : *records)
    if (std::find(ids.begin(), ids.end(), record.id) != ids.end()) out.push_back(evidence_json(record));
  return out;
}

Result<json> Engine::operations() const {
  const Result<std::vector<Operation>> known = library_.operations();
  if (!known) return failure(known.error());
  json out = json::array();
  for (const Operation& operation : *known) out.push_back(operation_json(operation));
  return out;
}

// By outcome, the share of what is uncertain that rests on weak evidence; null where there is none. "redrawn": an open
// comparison of the same scenario with "redraw_weak".
Result<json> Engine::weak(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Result<Comparison*> redrawn = comparison_of({{"comparison", request.value("redrawn", json())}});
  if (!redrawn) return failure(redrawn.error());
  const std::vector<double> shares = weak_shares((*found)->results, (*redrawn)->results).front();
  json out = json::object();
  for (std::size_t i = 0; i < shares.size(); ++i)
    out[std::string(outcome_vocabulary()[i].name)] = json_number(shares[i]);
  return out;
}

namespace {

// Rows of a campaign that came from workers; what is not a number is null.
std::vector<Row> rows_in(const json& lists) {
  std::vector<Row> rows;
  for (const json& list : lists) {
    Row& row = rows.emplace_back();
    for (const json& value : list) row.push_back(value.is_number() ? value.get<double>() : std::nan(""));
  }
  return rows;
}

}  // namespace

// Campaign by campaign: {"need": {name, tasks}} until all rows are there, then {"found": ...}. With "simulate": {name,
// tasks: [...]} it makes those rows instead. The parameters are named by the first answer, so that workers need no
// studies.
Result<json> Engine::break_even(const json& request) {
  constexpr std::size_t kDraws = 16, kPeople = 1000;
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Result<const OutcomeInfo*> outcome = outcome_in(request, "outcome");
  if (!outcome) return failure(outcome.error());
  Plan plan = (*found)->plan;
  plan.draws = std::min(plan.draws, kDraws);
  plan.people = std::min(plan.people, kPeople);
  Result<std::vector<Quantity>> parameters = quantities_named(names_in(request, "parameters"));
  if (!parameters) return failure(parameters.error());
  if (parameters->empty()) {
    const Result<std::vector<EvidenceRecord>> evidence = library_.evidence();
    if (!evidence) return failure(evidence.error());
    *parameters = disputed(plan.quantities, *evidence);
  }
  const json known = request.value("rows", json::object()), wanted = request.value("simulate", json());
  json out;
  const RunCampaign run = [&](const Campaign& campaign, const std::string& name, const std::string&) {
    if (known.is_object() && known.contains(name))
      if (std::vector<Row> rows = rows_in(known[name]); rows.size() == campaign.tasks)
        return Result<CampaignOutcome>({std::move(rows), true});
    if (!wanted.is_object()) {
      out["need"] = {{"name", name}, {"tasks", campaign.tasks}};
    } else if (wanted.value("name", json()) == name) {
      out["rows"] = json::array();
      for (const json& task : wanted.value("tasks", json::array()))
        if (task.is_number_unsigned() && task.get<std::size_t>() < campaign.tasks)
          out["rows"].push_back(json_numbers(campaign.simulate(task.get<std::size_t>())));
    }
    return Result<CampaignOutcome>({{}, false});
  };
  const Result<std::optional<std::vector<BreakEvenStudy>>> studies =
      run_breakeven(plan, {outcome_index(**outcome)}, *parameters, {.paired = 0}, (*found)->sweep, run);
  if (!studies) return failure(studies.error());
  if (*studies) out["found"] = break_even_json((*studies)->front(), (*outcome)->name);
  out["parameters"] = json::array();
  for (const Quantity quantity : *parameters) out["parameters"].push_back(info(quantity).name);
  return out;
}

Result<json> Engine::file(const json& request) {
  const Result<Comparison*> found = comparison_of(request);
  if (!found) return failure(found.error());
  const Result<std::string> name = text_in(request, "name");
  if (!name) return failure(name.error());
  const Plan& plan = (*found)->plan;
  if (*name == "comparator.toml") return json(law_toml(plan.laws[0]));
  if (*name == "law.toml") return json(law_toml(plan.laws[1]));
  const Results& results = (*found)->results;
  Summary summary = summarise(plan, results);
  const Decision decision = decide(plan, results, {});
  const EnoughRuns runs{relative_errors(plan, results, headline_outcomes()),
                        convergence(plan, results, headline_outcomes())};
  summary.elsewhere = (*found)->elsewhere;
  if (*name == "summary.json") return json(summary_json(summary, &decision, &runs));
  if (*name == "summary.csv") return json(summary_csv(summary));
  if (*name != "report.json") return failure(wrong("no file named '" + *name + "'", "a file of the contract"));
  const Result<ReportLibrary> beside = report_library(library_, plan.setting);
  if (!beside) return failure(beside.error());
  return json(compare_values(plan, results, summary, *beside, {nullptr, &decision, &runs}).dump());
}

}  // namespace aftermath::page
