#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problems.h"
#include "engine/world/model.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

json as_json(const Factor& factor) {
  json out{{"words", factor.words}, {"levers", json::array()}, {"parameters", json::array()}};
  for (std::size_t i = 0; i < factor.levers; ++i) out["levers"].push_back(info(factor.lever[i]).name);
  for (std::size_t i = 0; i < factor.quantities; ++i) out["parameters"].push_back(info(factor.quantity[i]).name);
  return out;
}

json as_json(const Declaration& d) {
  json out{
      {"mechanism", d.name}, {"title", d.title}, {"reads", d.reads}, {"writes", d.writes}, {"factors", json::array()}};
  for (const Factor* factor : d.factors) out["factors"].push_back(as_json(*factor));
  return out;
}

json levers_json() {
  json all = json::array();
  for (const LeverInfo& about : lever_vocabulary())
    all.push_back({{"lever", about.name},
                   {"words", about.words},
                   {"unit", about.unit},
                   {"enforceable", about.enforceable},
                   {"statements", about.statements},
                   {"meaning", about.meaning}});
  return all;
}

std::string joined(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names) text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

int list(bool json_wanted) {
  json all{{"levers", levers_json()}, {"mechanisms", json::array()}};
  for (const Declaration* d : declarations()) all["mechanisms"].push_back(as_json(*d));
  if (json_wanted) {
    std::cout << all.dump(1, ' ') << "\n";
    return kDone;
  }
  for (const Declaration* d : declarations()) {
    std::cout << d->name << ": " << d->title << "\n  reads " << joined(d->reads) << "\n  writes " << joined(d->writes)
              << "\n";
    for (const Factor* factor : d->factors) std::cout << "    " << factor->words << "\n";
  }
  return kDone;
}

}  // namespace

void add_mechanisms(CLI::App& program, Action& chosen) {
  CLI::App* command =
      program.add_subcommand("mechanisms", "what each mechanism declares: reads, writes, factors, levers, numbers");
  auto as_json = std::make_shared<bool>(false);
  command->add_flag("--json", *as_json, "as JSON");
  command->footer("Examples:\n  aftermath mechanisms\n  aftermath mechanisms --json");
  command->callback([&chosen, as_json] { chosen = [as_json] { return list(*as_json); }; });
}

}  // namespace aftermath::cli
