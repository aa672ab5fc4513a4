#include "engine/analysis/explain.h"

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/common.h"
#include "engine/io/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  EnsembleOptions ensemble;
  std::string profile;
};

json as_json(const Explanation& explanation) {
  json out{{"law", explanation.law}, {"targets", json::array()}};
  for (const ExplainedTarget& target : explanation.targets) {
    json one{{"target", target.target},
             {"kind", target.process ? "hazard per year" : "exposure or share"},
             {"value", target.value},
             {"factors", json::array()}};
    for (const ExplainedFactor& f : target.factors)
      one["factors"].push_back({{"mechanism", f.mechanism},
                                {"words", f.words},
                                {"value", f.value},
                                {"base", f.base},
                                {"clauses", f.clauses},
                                {"parameters", f.parameters},
                                {"evidence", f.evidence},
                                {"grade", f.grade}});
    out["targets"].push_back(std::move(one));
  }
  return out;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

void print(const Explanation& explanation) {
  for (const ExplainedTarget& target : explanation.targets) {
    std::cout << target.target << "  " << plain(target.value) << (target.process ? " per year" : "") << "\n";
    for (const ExplainedFactor& f : target.factors) {
      std::cout << "    " << (f.base ? "  " : "x ") << plain(f.value) << "  " << f.words << "  [" << f.mechanism
                << "]\n";
      if (!f.clauses.empty()) std::cout << "          clause: " << joined(f.clauses) << "\n";
      if (!f.parameters.empty())
        std::cout << "          numbers: " << joined(f.parameters) << "; grade " << f.grade
                  << (f.evidence.empty() ? "" : "; evidence: " + joined(f.evidence)) << "\n";
    }
  }
}

int explain(const Options& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, options.ensemble);
  if (!plan) return report(plan.error());
  const Profile start = Profile{}.with(Age::from_25).with(Tie::in_touch);
  const Result<Profile> profile = parse_profile(options.profile, start);
  if (!profile) return report(profile.error());
  const Central central(*plan);
  json all{{"setting", plan->setting.id}, {"profile", describe(*profile)}, {"laws", json::array()}};
  for (const Law& law : plan->laws) {
    const Explanation explanation = central.explain(law, *profile);
    if (options.ensemble.json) {
      all["laws"].push_back(as_json(explanation));
      continue;
    }
    std::cout << law.name << ", " << plan->setting.name << "\nprofile: " << describe(*profile)
              << "\nevery quantity at the middle of its prior\n\n";
    print(explanation);
    std::cout << "\n";
  }
  if (options.ensemble.json) std::cout << all.dump(1, ' ') << "\n";
  return kDone;
}

}  // namespace

void add_explain(CLI::App& program, Action& chosen) {
  CLI::App* command = program.add_subcommand(
      "explain", "why: each hazard of one profile, the factors that make it, clause and evidence");
  auto options = std::make_shared<Options>();
  command->add_option("law", options->ensemble.laws, "one law, or two to see beside each other")
      ->required()
      ->expected(1, 2);
  command->add_option("-s,--setting", options->ensemble.setting, "place, by name or path")->capture_default_str();
  std::string words =
      "who, as attribute=word separated by commas; what is not said: a resident cis woman of 25+, free, in touch, on "
      "the street. Attributes:";
  for (const AttributeInfo& attribute : kAttributes) {
    words += "\n" + std::string(attribute.name) + " (";
    for (std::size_t i = 0; i < attribute.count; ++i) words += (i > 0 ? ", " : "") + std::string(attribute.words[i]);
    words += ")";
  }
  command->add_option("--profile", options->profile, words);
  command->add_option("--assume", options->ensemble.assume, "null, critics or a parameter file");
  command->add_flag("--json", options->ensemble.json, "as JSON");
  command->footer(
      "Examples:\n"
      "  aftermath explain ca-2014-pcepa --setting vancouver --profile venue=street,status=unpermitted\n"
      "  aftermath explain ca-2014-pcepa nz-2003-pra --profile venue=managed");
  command->callback([&chosen, options] { chosen = [options] { return explain(*options); }; });
}

}  // namespace aftermath::cli
