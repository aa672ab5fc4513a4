#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/common.h"
#include "engine/io/in_words.h"
#include "engine/io/schema.h"
#include "engine/law/law.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> names;
  std::string at;
  bool as_json = false;
};

std::string day_or_empty(const Date& day) {
  return day == kBeginningOfTime || day == kEndOfTime ? "" : format_date(day);
}

json provision_json(const Provision& p) {
  return {{"lever", info(p.lever).name},    {"value", in_words(p)}, {"from", day_or_empty(p.from)},
          {"until", day_or_empty(p.until)}, {"clause", p.clause},   {"note", p.note}};
}

json law_json(const Law& law, const std::vector<Provision>& provisions) {
  json out{{"law", law.id},
           {"name", law.name},
           {"jurisdiction", law.jurisdiction},
           {"citation", law.citation},
           {"source", law.source},
           {"verified", law.verified},
           {"note", law.note},
           {"provisions", json::array()}};
  for (const Provision& p : provisions) out["provisions"].push_back(provision_json(p));
  return out;
}

int list(const Library& library, const Options& options) {
  TextTable table{{{"law", "where", "provisions", "text seen", "name"}}, {false, false, true, false, false}};
  json all = json::array();
  for (const std::string& name : library.law_names()) {
    const Result<Law> law = library.law(name);
    if (!law) return report(law.error());
    all.push_back({{"law", law->id},
                   {"jurisdiction", law->jurisdiction},
                   {"provisions", law->provisions.size()},
                   {"verified", law->verified},
                   {"name", law->name}});
    table.rows.push_back(
        {law->id, law->jurisdiction, std::to_string(law->provisions.size()), law->verified ? "yes" : "no", law->name});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  return kDone;
}

int show(const Library& library, const Options& options) {
  const bool one_day = !options.at.empty();
  const Date day = parse_date(options.at).value_or(kEndOfTime);
  if (one_day && day == kEndOfTime)
    return report({"--at", 0, 0, "'" + options.at + "' is no date", "a date as 2018-06-01", ""});
  for (const std::string& name : options.names) {
    const Result<Law> law = library.law(name);
    if (!law) return report(law.error());
    std::vector<Provision> in_force;
    for (const Provision& p : law->provisions)
      if (!one_day || (p.from <= day && day < p.until)) in_force.push_back(p);
    if (options.as_json) {
      std::cout << law_json(*law, in_force).dump(1, ' ') << "\n";
      continue;
    }
    std::cout << law->name << " (" << law->jurisdiction << ")\n"
              << law->citation << "\n"
              << law->source << (law->verified ? "" : "\nnot verified against the text of the statute") << "\n"
              << (law->note.empty() ? "" : law->note + "\n") << "\n";
    TextTable table{{{"lever", "value", "from", "until", "clause"}}, {}};
    for (const Provision& p : in_force)
      table.rows.push_back(
          {std::string(info(p.lever).name), in_words(p), day_or_empty(p.from), day_or_empty(p.until), p.clause});
    std::cout << table.text() << "\n";
    for (const Provision& p : in_force)
      if (!p.note.empty()) std::cout << info(p.lever).name << ": " << p.note << "\n";
  }
  return kDone;
}

int check(const Library& library, const Options& options) {
  const std::vector<std::string> names = options.names.empty() ? library.law_names() : options.names;
  int code = kDone;
  for (const std::string& name : names)
    if (const Result<Law> law = library.law(name); !law) code = report(law.error());
  if (code == kDone) std::cout << names.size() << (names.size() == 1 ? " law, no problem\n" : " laws, no problem\n");
  return code;
}

}  // namespace

void add_laws(CLI::App& program, Action& chosen) {
  CLI::App* laws = program.add_subcommand("laws", "list, show or check laws; print the schema of law files");
  laws->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, int (*action)(const Library&, const Options&)) {
    CLI::App* command = laws->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        return library ? action(*library, *options) : report(library.error());
      };
    });
    return command;
  };
  add("list", "the laws that come with the program", list)->add_flag("--json", options->as_json, "as JSON");
  CLI::App* shown = add("show", "one law, clause by clause", show);
  shown->add_option("law", options->names, "by name or path")->required();
  shown->add_option("--at", options->at, "only what is in force on that day, as 2018-06-01");
  shown->add_flag("--json", options->as_json, "as JSON");
  add("check", "read files and say what is wrong with the first that is", check)
      ->add_option("law", options->names, "by name or path; none: all of the library");
  add("schema", "the JSON Schema of law files, for editors", [](const Library&, const Options&) {
    std::cout << law_schema();
    return int{kDone};
  });
  laws->footer(
      "Examples:\n  aftermath laws list\n  aftermath laws show ca-2014-pcepa --at 2018-06-01\n  aftermath laws check "
      "./my-bill.toml");
}

}  // namespace aftermath::cli
