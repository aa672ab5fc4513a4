#include "cli/settings.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/text_table.h"
#include "engine/evidence/setting.h"
#include "engine/library/checks.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> names;
  bool as_json = false;
};

int list(const Library& library, const Options& options) {
  TextTable table{{{"setting", "country", "reference law", "change", "name"}}, {}};
  json all = json::array();
  for (const std::string& name : library.setting_names()) {
    const Result<Setting> s = library.setting(name);
    if (!s) return report(s.error());
    all.push_back({{"setting", s->id},
                   {"country", s->country},
                   {"reference_law", s->reference_law},
                   {"change", format_date(s->change)},
                   {"name", s->name}});
    table.rows.push_back({s->id, s->country, s->reference_law, format_date(s->change), s->name});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  return kDone;
}

json input_json(const QuantityRecord& r) {
  return {{"name", info(r.quantity).name},
          {"prior", in_words(r.prior)},
          {"unit", info(r.quantity).unit},
          {"year", r.year},
          {"grade", r.grade},
          {"evidence", r.evidence},
          {"source", r.source},
          {"note", r.note},
          {"verified", r.verified},
          {"borrowed_from", r.region}};
}

int show(const Library& library, const Options& options) {
  for (const std::string& name : options.names) {
    const Result<Setting> s = library.setting(name);
    if (!s) return report(s.error());
    if (options.as_json) {
      json out{{"setting", s->id},
               {"name", s->name},
               {"country", s->country},
               {"reference_law", s->reference_law},
               {"change", format_date(s->change)},
               {"measured", figures_age(*s).own > 0 ? json(format_date(s->measured)) : json(nullptr)},
               {"region", s->region},
               {"note", s->note},
               {"inputs", json::array()}};
      for (const QuantityRecord& r : s->inputs) out["inputs"].push_back(input_json(r));
      std::cout << out.dump(1, ' ') << "\n";
      continue;
    }
    std::cout << s->name << " (" << s->country << "), reference law " << s->reference_law << ", laws begin on "
              << format_date(s->change) << "\n"
              << age_in_words(*s) << "\n"
              << s->note << "\n\n";
    TextTable table{{{"input", "median (90%)", "unit", "year", "grade", "evidence"}},
                    {false, true, false, true, false, false}};
    for (const QuantityRecord& r : s->inputs) {
      std::string evidence = r.region.empty() ? r.source : "borrowed from " + r.region;
      for (const std::string& id : r.evidence) evidence += (evidence.empty() ? "" : ", ") + id;
      table.rows.push_back({std::string(info(r.quantity).name), in_words(r.prior), std::string(info(r.quantity).unit),
                            std::to_string(r.year), r.grade, evidence});
    }
    std::cout << table.text();
  }
  return kDone;
}

int regions(const Library& library, const Options& options) {
  TextTable table{{{"region", "within", "own inputs", "name"}}, {false, false, true, false}};
  json all = json::array();
  for (const std::string& name : library.region_names()) {
    const Result<Region> region = library.region(name);
    if (!region) return report(region.error());
    const auto own = std::count_if(region->inputs.begin(), region->inputs.end(),
                                   [](const QuantityRecord& r) { return r.region.empty(); });
    table.rows.push_back({name, region->within, std::to_string(own), region->name});
    all.push_back({{"region", name}, {"within", region->within}, {"own_inputs", own}, {"name", region->name}});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  return kDone;
}

int check(const Library& library, const Options& options) {
  const std::vector<Problem> problems = check_settings(library, options.names);
  const std::size_t read = options.names.empty() ? library.setting_names().size() : options.names.size();
  return report_check(problems, options.as_json, counted(read, "setting") + ", no problem\n");
}

}  // namespace

void add_settings(CLI::App& program, Action& chosen) {
  CLI::App* settings = program.add_subcommand(
      "settings", "list, show or check places; print the schemas of setting and parameter files");
  settings->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, int (*action)(const Library&, const Options&)) {
    CLI::App* command = settings->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        return library ? action(*library, *options) : report(library.error());
      };
    });
    return command;
  };
  add("list", "the places that come with the program", list)->add_flag("--json", options->as_json, "as JSON");
  CLI::App* shown = add("show", "every input of a place, with its source", show);
  shown->add_option("setting", options->names, "by name or path")->required();
  shown->add_flag("--json", options->as_json, "as JSON");
  CLI::App* checked = add("check", "read files and say what is wrong", check);
  checked->add_option("setting", options->names, "by name or path; none: all of the library");
  checked->add_flag("--json", options->as_json, "as JSON");
  add("regions", "the regions that a place can borrow from", regions)->add_flag("--json", options->as_json, "as JSON");
  add_settings_fit(*settings, chosen);
  add_settings_new(*settings, chosen);
  add_settings_import(*settings, chosen);
  add("schema", "the JSON Schema of setting files, for editors", [](const Library&, const Options&) {
    std::cout << setting_schema();
    return int{kDone};
  });
  add("region-schema", "the JSON Schema of region files", [](const Library&, const Options&) {
    std::cout << region_schema();
    return int{kDone};
  });
  add("target-schema", "the JSON Schema of a place's targets.toml", [](const Library&, const Options&) {
    std::cout << place_target_schema();
    return int{kDone};
  });
  add("parameter-schema", "the JSON Schema of parameter files (data/parameters, --assume FILE)",
      [](const Library&, const Options&) {
        std::cout << parameter_schema();
        return int{kDone};
      });
  examples(*settings, {{"list", "aftermath settings list --json"},
                       {"show", "aftermath settings show vancouver"},
                       {"check", "aftermath settings check ./my-town.toml"},
                       {"regions", "aftermath settings regions"},
                       {"schema", "aftermath settings schema > setting.schema.json"},
                       {"region-schema", "aftermath settings region-schema > region.schema.json"},
                       {"target-schema", "aftermath settings target-schema > place-targets.schema.json"},
                       {"parameter-schema", "aftermath settings parameter-schema > parameters.schema.json"}});
  settings->footer(
      "Examples:\n  aftermath settings list\n  aftermath settings show vancouver\n  aftermath settings fit nairobi\n  "
      "aftermath "
      "settings check ./my-town.toml");
}

}  // namespace aftermath::cli
