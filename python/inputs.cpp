// Laws, settings and evidence as texts and tables; the vocabularies.
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <cstdlib>

#include "engine/hazard/process.h"
#include "engine/inputs/law_toml.h"
#include "engine/inputs/place_csv.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/law/levers.h"
#include "engine/library/library.h"
#include "engine/people/profile.h"
#include "python/bindings.h"

namespace aftermath::python {
namespace {

using namespace nb::literals;

// Set once, when the package is imported.
std::string& data_folder() {
  static std::string folder;
  return folder;
}

nb::list evidence() {
  nb::list all;
  for (const EvidenceRecord& record : value_or_raise(opened_library().evidence())) {
    nb::dict one;
    const std::pair<const char*, const std::string*> texts[] = {{"id", &record.id},
                                                                {"role", &record.role},
                                                                {"exposure", &record.exposure},
                                                                {"outcome", &record.outcome},
                                                                {"population", &record.population},
                                                                {"place", &record.place},
                                                                {"period", &record.period},
                                                                {"design", &record.design},
                                                                {"measure", &record.measure},
                                                                {"cluster", &record.cluster},
                                                                {"n", &record.n},
                                                                {"direction", &record.direction},
                                                                {"source", &record.source},
                                                                {"doi", &record.doi},
                                                                {"locator", &record.locator},
                                                                {"note", &record.note}};
    for (const auto& [key, text] : texts) one[key] = *text;
    one["estimate"] = record.estimate;
    one["interval"] = record.interval;
    one["statements"] = record.statements;
    one["verified"] = record.verified;
    all.append(one);
  }
  return all;
}

nb::list outcomes() {
  nb::list all;
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    nb::dict one;
    one["name"] = std::string(outcome.name);
    one["units"] = std::string(outcome.unit);
    one["long_name"] = std::string(outcome.title);
    one["mechanism"] = std::string(outcome.mechanism);
    one["total"] = outcome.denominator == Tally::none;
    all.append(one);
  }
  return all;
}

nb::list levers() {
  constexpr const char* kKinds[] = {"choice", "yes_no", "number", "level", "things"};
  nb::list all;
  for (const LeverInfo& lever : lever_vocabulary()) {
    nb::dict one;
    one["name"] = std::string(lever.name);
    one["kind"] = kKinds[static_cast<std::size_t>(lever.kind)];
    one["words"] = std::vector<std::string>(lever.words.begin(), lever.words.end());
    one["unit"] = std::string(lever.unit);
    one["meaning"] = std::string(lever.meaning);
    all.append(one);
  }
  return all;
}

nb::list attributes() {
  nb::list all;
  for (const AttributeInfo& attribute : kAttributes) {
    nb::dict one;
    one["name"] = std::string(attribute.name);
    one["at"] = attribute.field.at;
    one["width"] = attribute.field.width;
    one["words"] = std::vector<std::string>(attribute.words.begin(),
                                            attribute.words.begin() + static_cast<std::ptrdiff_t>(attribute.count));
    all.append(one);
  }
  return all;
}

nb::list groups() {
  nb::list all;
  for (const GroupInfo& group : group_vocabulary()) all.append(std::string(group.name));
  return all;
}

std::vector<std::vector<std::string>> clocks() {
  std::vector<std::vector<std::string>> all(kClocks);
  for (std::size_t process = 0; process < kProcesses; ++process)
    all[clock_of(static_cast<Process>(process))].emplace_back(kProcessNames[process]);
  return all;
}

}  // namespace

Library opened_library() {
  const bool set_by_user = std::getenv("AFTERMATH_DATA") != nullptr;
  return value_or_raise(Library::open(set_by_user ? "" : data_folder()));
}

std::string as_name(const NameOrPath& named) {
  const auto* path = std::get_if<std::filesystem::path>(&named);
  if (path == nullptr) return std::get<std::string>(named);
  const bool told = path->has_parent_path() || path->extension() == ".toml";
  return (told ? *path : std::filesystem::path(".") / *path).string();
}

std::shared_ptr<KeptTexts> reading(const std::optional<Texts>& own) {
  const std::string folder = opened_library().folder();
  if (!own) return std::make_shared<KeptTexts>(folder, KeptTexts::From::disk);
  return std::make_shared<KeptTexts>(folder, KeptTexts::From::library, TextsByKey{own->first, own->second});
}

void check_size(const char* name, std::int64_t value, std::int64_t least, std::int64_t most) {
  if (value >= least && value <= most) return;
  throw nb::value_error((std::string(name) + " is " + std::to_string(value) + "; expected " + std::to_string(least) +
                         " to " + std::to_string(most))
                            .c_str());
}

void check_sizes(std::int64_t people, std::int64_t years, std::int64_t burn_in_years) {
  check_size("people", people, 100, 60000000);
  check_size("years", years, 1, 100);
  check_size("burn_in_years", burn_in_years, 0, 100);
}

unsigned checked_threads(std::int64_t threads) {
  check_size("threads", threads, 0, 1024);
  return static_cast<unsigned>(threads);
}

void bind_inputs(nb::module_& m) {
  m.def(
      "use_data", [](const std::string& folder) { data_folder() = folder; }, "folder"_a,
      "The folder of laws, settings and numbers; AFTERMATH_DATA goes before it.");
  m.def("law_names", [] { return opened_library().law_names(); });
  m.def("setting_names", [] { return opened_library().setting_names(); });
  m.def("experiment_names", [] { return opened_library().experiment_names(); });
  m.def(
      "data_folder", [] { return opened_library().folder(); }, "Where the laws, settings and numbers lie.");
  m.def(
      "law_text",
      [](const std::string& name) {
        const Law law = value_or_raise(opened_library().law(name));
        return nb::make_tuple(law_toml(law), law.id);
      },
      "name"_a, "A law by name or path, whole, as TOML; and its id.");
  m.def(
      "law_checked",
      [](const std::string& text, const std::string& id) {
        return law_toml(value_or_raise(law_from_toml(text, "law '" + id + "'", id)));
      },
      "text"_a, "id"_a, "The same law in the order of a law file. ValueError says what is not right, and where.");
  m.def(
      "setting_text",
      [](const std::string& name) {
        const Setting setting = value_or_raise(opened_library().setting(name));
        return nb::make_tuple(setting_toml(setting), setting.id, setting.file);
      },
      "name"_a, "A setting by name or path, with its own inputs, as TOML; its id and its file.");
  m.def(
      "setting_checked",
      [](const std::string& text, const std::string& id) {
        return setting_toml(value_or_raise(setting_from_toml(text, "setting '" + id + "'", id)));
      },
      "text"_a, "id"_a, "The same setting in the order of a setting file. ValueError says what is not right.");
  m.def(
      "place_rows",
      [](const std::string& text, const std::string& file, const std::string& which) {
        const PlaceTable table = which == "targets" ? PlaceTable::targets : PlaceTable::inputs;
        return value_or_raise(place_rows_from_csv(text, file, table)).toml;
      },
      "text"_a, "file"_a, "which"_a,
      "A CSV of 'targets' or 'inputs' as tables of TOML. ValueError says what is not right, with line and column.");
  m.def("evidence", &evidence, "Every record of the evidence files.");
  m.def("outcomes", &outcomes, "Name, units, long_name, mechanism, total (or a share), of each outcome in order.");
  m.def("levers", &levers, "Name, kind, words, unit, meaning of all that a law file can set.");
  m.def("attributes", &attributes, "A person's attributes: name, first bit and width in the profile, words.");
  m.def("groups", &groups, "Names of the subgroups, in order.");
  m.def("clocks", &clocks, "Names of the processes whose hazard each column holds; some share one.");
}

}  // namespace aftermath::python
