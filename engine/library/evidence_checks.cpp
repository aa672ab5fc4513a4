#include <algorithm>
#include <map>
#include <tuple>

#include "engine/base/nearest_word.h"
#include "engine/evidence/pooling.h"
#include "engine/inputs/toml_place.h"
#include "engine/library/checks.h"

namespace aftermath {
namespace {

// A posterior that was fitted to other priors or targets than those that stand here.
std::optional<Problem> posterior_problem(const Library& library, const std::vector<EvidenceRecord>& evidence) {
  const std::string file = library.folder() + "/posterior.toml";
  const Result<Posterior> posterior = library.posterior();
  if (!posterior) return posterior.error();
  if (posterior->quantity.empty()) return std::nullopt;
  const Result<std::vector<QuantityRecord>> parameters = library.parameters();
  if (!parameters) return parameters.error();
  const Result<std::vector<Target>> targets = library.targets();
  if (!targets) return targets.error();
  for (std::size_t i = 0; i < posterior->quantity.size(); ++i)
    if (const Quantity quantity = posterior->quantity[i];
        !(*parameters)[static_cast<std::size_t>(quantity)].prior.has_scores())
      return placed({"", 0, 0, "'" + std::string(info(quantity).name) + "' has a fixed or uniform prior",
                     "a normal, lognormal or logit_normal one", ""},
                    file, at_index("parameter", i) + ".name");
  if (posterior->fitted_to == fitted_to(*parameters, posterior->quantity, *targets, evidence)) return std::nullopt;
  return placed({"", 0, 0, "the posterior was fitted to other priors or targets than those that stand here",
                 "a new calibration: ./dev calibrate", ""},
                file, "fitted_to");
}

// One published number under two ids: it must not set a prior under one and test the model under the other.
std::vector<Problem> numbers_in_two_roles(const std::vector<EvidenceRecord>& evidence) {
  std::map<std::tuple<std::string, double, std::vector<double>>, const EvidenceRecord*> first;
  std::vector<Problem> problems;
  for (const EvidenceRecord& record : evidence) {
    if (record.role == "context" || record.interval.empty()) continue;
    const std::string publication = record.id.substr(0, record.id.find('-'));
    const auto [known, added] = first.emplace(std::tuple{publication, record.estimate, record.interval}, &record);
    if (!added && known->second->role != record.role)
      problems.push_back({record.file, record.line, 1,
                          "'" + record.id + "' is the number of '" + known->second->id + "', with the role '" +
                              record.role + "' beside '" + known->second->role + "'",
                          "one role for one published number", ""});
  }
  return problems;
}

using ById = std::map<std::string, const EvidenceRecord*>;

// Where a list of problems is made of what a reader gives or could not.
template <class T, class Check>
void check_each(const Result<std::vector<T>>& read, std::vector<Problem>& problems, const Check& check) {
  if (!read) {
    problems.push_back(read.error());
    return;
  }
  for (std::size_t i = 0; i < read->size(); ++i) check((*read)[i], i);
}

// The records by id; a second one of an id is a problem.
ById by_id_of(const std::vector<EvidenceRecord>& evidence, std::vector<Problem>& problems) {
  ById by_id;
  for (const EvidenceRecord& record : evidence) {
    const auto [known, added] = by_id.emplace(record.id, &record);
    if (!added)
      problems.push_back({record.file, record.line, 1,
                          "the id '" + record.id + "' stands twice; first in " + known->second->file + ":" +
                              std::to_string(known->second->line),
                          "each id once", ""});
  }
  return by_id;
}

struct Checked {
  const Library& library;
  const std::vector<EvidenceRecord>& evidence;
  const ById& by_id;
  std::vector<std::string_view> ids;
  std::vector<Problem>& problems;

  [[nodiscard]] Problem unknown_id(std::string what, const std::string& id) const {
    return {"", 0, 0, std::move(what) + " '" + id + "'", "an id of data/evidence/", nearest_word(id, ids)};
  }

  void operations() {
    check_each(library.operations(), problems, [&](const Operation& operation, std::size_t i) {
      for (const std::string& id : operation.evidence)
        if (!by_id.contains(id))
          problems.push_back(placed(unknown_id("'" + operation.name + "' cites the unknown evidence", id),
                                    library.folder() + "/operations.toml", at_index("operation", i) + ".evidence"));
    });
  }

  void targets() {
    check_each(library.targets(), problems, [&](const Target& target, std::size_t i) {
      const std::string& id = target.evidence;
      const auto known = by_id.find(id);
      if (known != by_id.end() && known->second->role == "target") return;
      problems.push_back(placed({"", 0, 0, "the target '" + id + "' is no record with the role 'target'",
                                 "such a record in data/evidence/", known == by_id.end() ? nearest_word(id, ids) : ""},
                                library.folder() + "/targets.toml", at_index("target", i) + ".evidence"));
    });
  }

  void experiment(const Experiment& experiment) {
    const std::string& file = experiment.plan.setting.file;
    for (std::size_t i = 0; i < experiment.leave_out.size(); ++i)
      if (const std::string& id = experiment.leave_out[i]; !by_id.contains(id))
        problems.push_back(
            placed(unknown_id("leave_out names the unknown evidence", id), file, at_index("experiment.leave_out", i)));
    for (std::size_t i = 0; i < experiment.observed.size(); ++i)
      observation(experiment, experiment.observed[i], at_index("observed", i));
  }

  void observation(const Experiment& experiment, const Observed& row, const std::string& where) {
    const std::string& file = experiment.plan.setting.file;
    if (const auto pooled = pooled_elsewhere(experiment, row, {}, evidence); !pooled)
      problems.push_back(placed(pooled.error(), file, where + ".pooled"));
    if (row.evidence.empty()) return;
    const auto known = by_id.find(row.evidence);
    const std::vector<std::string>& out = experiment.leave_out;
    if (known == by_id.end())
      problems.push_back(
          placed(unknown_id("an observation cites the unknown evidence", row.evidence), file, where + ".evidence"));
    else if (known->second->role != "validation" && std::find(out.begin(), out.end(), row.evidence) == out.end())
      problems.push_back(
          placed({"", 0, 0, "'" + row.evidence + "' is observed, and its role is '" + known->second->role + "'",
                  "the role 'validation', or its id in leave_out", ""},
                 file, where + ".evidence"));
  }

  void quantity(const QuantityRecord& record) {
    const std::string name(info(record.quantity).name);
    std::vector<const EvidenceRecord*> named;
    for (const std::string& id : record.evidence) {
      const auto known = by_id.find(id);
      if (known == by_id.end()) {
        Problem problem = unknown_id("'" + name + "' cites the unknown evidence", id);
        problem.file = record.file;
        problem.line = record.line;
        problem.column = 1;
        problems.push_back(std::move(problem));
        continue;
      }
      named.push_back(known->second);
      if (known->second->role != "prior")
        problems.push_back({record.file, record.line, 1,
                            "'" + name + "' rests on '" + id + "', whose role is '" + known->second->role + "'",
                            "a record with the role 'prior'", ""});
    }
    if (const std::optional<Problem> problem = pooling_problem(record, named)) problems.push_back(*problem);
  }
};

}  // namespace

std::vector<Problem> check_evidence(const Library& library) {
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return {evidence.error()};
  std::vector<Problem> problems;
  const ById by_id = by_id_of(*evidence, problems);
  Checked check{library, *evidence, by_id, {}, problems};
  for (const auto& [id, record] : by_id) check.ids.push_back(id);
  check.operations();
  check.targets();
  if (const std::optional<Problem> problem = posterior_problem(library, *evidence)) problems.push_back(*problem);
  for (Problem& problem : numbers_in_two_roles(*evidence)) problems.push_back(std::move(problem));
  for (const std::string& name : library.experiment_names()) {
    if (const Result<Experiment> experiment = library.experiment(name, ""))
      check.experiment(*experiment);
    else
      problems.push_back(experiment.error());
  }
  check_each(library.parameters(), problems,
             [&](const QuantityRecord& record, std::size_t) { check.quantity(record); });
  for (const std::string& name : library.setting_names()) {
    const Result<Setting> setting = library.setting(name);
    if (!setting) problems.push_back(setting.error());
    if (setting)
      for (const QuantityRecord& input : setting->inputs) check.quantity(input);
  }
  if (const Result<World> world = library.world())
    for (const WorldPart& part : world->parts) check.quantity(part.people);
  else
    problems.push_back(world.error());
  return problems;
}

}  // namespace aftermath
