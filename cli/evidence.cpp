#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/common.h"
#include "engine/base/nearest_word.h"
#include "engine/io/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> ids;
  std::string statement, role, text;
  bool as_json = false;
};

json as_json(const EvidenceRecord& r) {
  return {{"id", r.id},
          {"role", r.role},
          {"statements", r.statements},
          {"exposure", r.exposure},
          {"outcome", r.outcome},
          {"population", r.population},
          {"place", r.place},
          {"period", r.period},
          {"design", r.design},
          {"measure", r.measure},
          {"estimate", r.estimate},
          {"interval", r.interval},
          {"n", r.n},
          {"direction", r.direction},
          {"source", r.source},
          {"doi", r.doi},
          {"locator", r.locator},
          {"note", r.note},
          {"verified", r.verified}};
}

std::string interval(const EvidenceRecord& r) {
  return r.interval.empty() ? "" : " (" + plain(r.interval[0]) + " to " + plain(r.interval[1]) + ")";
}

bool holds(const EvidenceRecord& r, const std::string& text) {
  for (const std::string* part : {&r.id, &r.exposure, &r.outcome, &r.place, &r.population, &r.source})
    if (part->find(text) != std::string::npos) return true;
  return false;
}

int list(const std::vector<EvidenceRecord>& records, const Options& options) {
  TextTable table{{{"id", "role", "measure", "estimate", "place", "seen"}}, {false, false, false, true, false, false}};
  json all = json::array();
  for (const EvidenceRecord& r : records) {
    if (!options.statement.empty() &&
        std::find(r.statements.begin(), r.statements.end(), options.statement) == r.statements.end())
      continue;
    if ((!options.role.empty() && r.role != options.role) || !holds(r, options.text)) continue;
    all.push_back(as_json(r));
    table.rows.push_back(
        {r.id, r.role, r.measure, plain(r.estimate) + interval(r), r.place, r.verified ? "yes" : "no"});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  if (!options.as_json) std::cout << table.rows.size() - 1 << " records\n";
  return kDone;
}

int show(const std::vector<EvidenceRecord>& records, const Options& options) {
  std::vector<std::string_view> known;
  for (const EvidenceRecord& r : records) known.push_back(r.id);
  for (const std::string& id : options.ids) {
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const EvidenceRecord& r) { return r.id == id; });
    if (found == records.end())
      return report({"", 0, 0, "no evidence named '" + id + "'", "an id that 'aftermath evidence list' shows",
                     nearest_word(id, known)});
    const EvidenceRecord& r = *found;
    if (options.as_json) {
      std::cout << as_json(r).dump(1, ' ') << "\n";
      continue;
    }
    std::cout << r.id << " (" << r.role << ")\n  " << r.exposure << "\n  -> " << r.outcome << "\n  " << r.measure << " "
              << plain(r.estimate) << interval(r) << "; " << r.design << "; " << r.population << ", " << r.place << ", "
              << r.period << (r.n.empty() ? "" : "; n " + r.n) << "\n  " << r.source
              << (r.doi.empty() ? "" : ". doi:" + r.doi) << (r.locator.empty() ? "" : " (" + r.locator + ")") << "\n  "
              << (r.verified ? "read in the publication or its abstract" : "from memory: check before use")
              << (r.note.empty() ? "" : "\n  " + r.note) << "\n";
  }
  return kDone;
}

int check(const std::vector<EvidenceRecord>& records, const Library& library) {
  const std::vector<Problem> problems = check_evidence(library);
  for (const Problem& problem : problems) report(problem);
  if (!problems.empty()) return kBadInput;
  const auto with = [&](const char* role) {
    return std::count_if(records.begin(), records.end(), [&](const EvidenceRecord& r) { return r.role == role; });
  };
  std::cout << records.size() << " records (" << with("prior") << " prior, " << with("target") << " target, "
            << with("validation") << " validation, " << with("context") << " context), no problem\n";
  return kDone;
}

}  // namespace

void add_evidence(CLI::App& program, Action& chosen) {
  CLI::App* evidence = program.add_subcommand("evidence", "list, show or check the published numbers behind the model");
  evidence->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, auto action) {
    CLI::App* command = evidence->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        if (!library) return report(library.error());
        const Result<std::vector<EvidenceRecord>> records = library->evidence();
        return records ? action(*records, *options, *library) : report(records.error());
      };
    });
    return command;
  };
  using Records = std::vector<EvidenceRecord>;
  CLI::App* listed = add("list", "published numbers, one line each",
                         [](const Records& r, const Options& o, const Library&) { return list(r, o); });
  listed->add_option("--statement", options->statement,
                     "only of this statement of the source document: H1 to H11, R1 to R7");
  listed->add_option("--role", options->role, "prior, target, validation or context")
      ->check(CLI::IsMember({"prior", "target", "validation", "context"}));
  listed->add_option("--with", options->text, "only with this text in id, exposure, outcome, place, people or source");
  listed->add_flag("--json", options->as_json, "as JSON");
  CLI::App* shown = add("show", "one number: where it comes from and what it says",
                        [](const Records& r, const Options& o, const Library&) { return show(r, o); });
  shown->add_option("id", options->ids, "id of the record")->required();
  shown->add_flag("--json", options->as_json, "as JSON");
  add("check", "every cited number exists, has one role, and no id stands twice",
      [](const Records& r, const Options&, const Library& l) { return check(r, l); });
  evidence->footer(
      "Examples:\n  aftermath evidence list --statement H4\n  aftermath evidence list --with Vancouver\n  aftermath "
      "evidence show platt2018-violence-repressive-policing");
}

}  // namespace aftermath::cli
