#include "engine/analysis/explain.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "engine/analysis/paths.h"
#include "engine/base/nearest_word.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  EnsembleOptions ensemble;
  std::string profile, outcome;
  bool paths = false;
};

constexpr std::size_t kMostPaths = 5;

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

std::string per_cent(double share) {
  const std::string size = plain(std::fabs(100 * share)) + " %";
  return share < 0 ? "-" + size : "+" + size;
}

json as_json(const std::vector<PathsToOutcome>& all) {
  json out = json::array();
  for (const PathsToOutcome& outcome : all) {
    json one{{"outcome", outcome.outcome}, {"change", outcome.change}, {"paths", json::array()}};
    for (const CausalPath& path : outcome.paths) {
      json steps = json::array();
      for (const PathStep& step : path.steps)
        steps.push_back({{"target", step.target}, {"ratio", std::isfinite(step.ratio) ? json(step.ratio) : json()}});
      one["paths"].push_back({{"lever", info(path.lever).name},
                              {"clauses_before", path.clauses_before},
                              {"clauses", path.clauses},
                              {"mechanism", declarations()[static_cast<std::size_t>(path.mechanism)]->name},
                              {"change", path.change},
                              {"steps", std::move(steps)}});
    }
    out.push_back(std::move(one));
  }
  return out;
}

void print(const std::vector<PathsToOutcome>& all, const Law& law, const Law& versus) {
  std::cout
      << "The strongest paths from " << versus.id << " to " << law.id
      << ", over all people of the place, every quantity at the middle\n(one lever, seen again by one mechanism, all "
         "else as under "
      << versus.id << "; paths need not add up)\n";
  for (const PathsToOutcome& outcome : all) {
    if (outcome.paths.empty()) continue;
    std::cout << "\n" << outcome.outcome << "  " << per_cent(outcome.change) << " with the whole law\n";
    for (const CausalPath& path : outcome.paths) {
      const auto clause = [](const std::vector<std::string>& clauses) {
        return clauses.empty() ? std::string("no clause") : joined(clauses);
      };
      std::cout << "  " << per_cent(path.change) << "  " << info(path.lever).name << " (" << clause(path.clauses_before)
                << " -> " << clause(path.clauses) << ") -> "
                << declarations()[static_cast<std::size_t>(path.mechanism)]->name;
      for (const PathStep& step : path.steps)
        std::cout << " -> " << step.target << (std::isfinite(step.ratio) ? " x" + plain(step.ratio) : " from none");
      std::cout << "\n";
    }
  }
}

// All outcomes that have paths, or the one asked for.
Result<std::vector<PathsToOutcome>> paths_of(const Central& central, const Plan& plan, const std::string& outcome) {
  const std::vector<std::string> known = outcomes_with_paths();
  if (!outcome.empty() && std::find(known.begin(), known.end(), outcome) == known.end()) {
    const std::vector<std::string_view> words(known.begin(), known.end());
    return failure({"--outcome", 0, 0, "no paths are traced for '" + outcome + "'", "one of " + joined(known),
                    nearest_word(outcome, words)});
  }
  std::vector<PathsToOutcome> all = causal_paths(central, plan.laws[1], plan.laws[0], kMostPaths);
  if (!outcome.empty()) std::erase_if(all, [&](const PathsToOutcome& paths) { return paths.outcome != outcome; });
  return all;
}

int explain(const Options& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Plan> plan = plan_of(*library, options.ensemble);
  if (!plan) return report(plan.error());
  const Profile start = Profile{}.with(Age::from_25).with(Tie::in_touch);
  const Result<Profile> profile = parse_profile(options.profile, start);
  if (!profile) return report(profile.error());
  const bool paths = options.paths || !options.outcome.empty();
  if (paths && plan->laws.size() < 2)
    return report({"--paths", 0, 0, "paths lead from one law to another, and one law is named", "two laws", ""});
  const Central central(*plan);
  json all{{"setting", plan->setting.id}, {"profile", describe(*profile)}, {"laws", json::array()}};
  if (paths) {
    const Result<std::vector<PathsToOutcome>> found = paths_of(central, *plan, options.outcome);
    if (!found) return report(found.error());
    if (options.ensemble.json)
      std::cout << json{{"setting", plan->setting.id},
                        {"versus", plan->laws[0].id},
                        {"law", plan->laws[1].id},
                        {"outcomes", as_json(*found)}}
                       .dump(1, ' ')
                << "\n";
    else
      print(*found, plan->laws[1], plan->laws[0]);
    return kDone;
  }
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
    words += ')';
  }
  command->add_option("--profile", options->profile, words);
  command->add_flag("--paths", options->paths,
                    "from the first law to the second: the strongest causal paths to each outcome, over all people");
  command->add_option("--outcome", options->outcome, "paths to this outcome only (--paths)");
  command->add_option("--assume", options->ensemble.assume, "null, critics, associations, priors or a parameter file");
  command->add_flag("--json", options->ensemble.json, "as JSON");
  command->footer(
      "Examples:\n"
      "  aftermath explain ca-2014-pcepa --setting vancouver --profile venue=street,status=unpermitted\n"
      "  aftermath explain ca-2014-pcepa nz-2003-pra --profile venue=managed\n"
      "  aftermath explain ca-2014-pcepa nz-2003-pra --outcome client_violence");
  command->callback([&chosen, options] { chosen = [options] { return explain(*options); }; });
}

}  // namespace aftermath::cli
