#include <algorithm>
#include <filesystem>
#include <map>

#include "engine/base/nearest_word.h"
#include "engine/inputs/toml_place.h"
#include "engine/library/checks.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// What a target measures directly, so that its figure must not set this input as well.
std::optional<Quantity> measured_by(const PlaceTarget& target) {
  if (!target.asked || target.among != Among::all) return std::nullopt;
  switch (*target.asked) {
    case Asked::street:
      return Quantity::share_street;
    case Asked::managed:
      return Quantity::share_managed;
    case Asked::hiv:
      return Quantity::hiv_prevalence;
    case Asked::sti:
      return Quantity::sti_prevalence;
    case Asked::money_trouble:
      return Quantity::poor;
    case Asked::condomless:
      return Quantity::condomless;
    case Asked::depression:
      return Quantity::depression;
    case Asked::post_traumatic:
      return Quantity::ptsd;
    case Asked::trafficked:
      return Quantity::trafficked;
    default:
      return std::nullopt;
  }
}

void check_place(const Library& library, const Setting& setting, const std::map<std::string, std::string>& roles,
                 std::vector<Problem>& problems) {
  const Result<std::vector<PlaceTarget>> targets = library.place_targets(setting);
  const Result<Posterior> posterior = library.place_posterior(setting);
  if (!targets || !posterior) {
    problems.push_back(targets ? posterior.error() : targets.error());
    return;
  }
  std::vector<std::string_view> ids;
  for (const auto& [id, role] : roles) ids.push_back(id);
  for (std::size_t i = 0; i < targets->size(); ++i) {
    const PlaceTarget& target = (*targets)[i];
    for (std::size_t k = 0; k < target.evidence.size(); ++k) {
      const std::string& id = target.evidence[k];
      const auto known = roles.find(id);
      if (known != roles.end() && known->second != "prior") continue;
      problems.push_back(placed(
          {"", 0, 0,
           std::string("the target rests on ") + (known == roles.end() ? "the unknown evidence '" : "'") + id + "'",
           "the id of a record in data/evidence/ whose role is not 'prior'",
           known == roles.end() ? nearest_word(id, ids) : ""},
          target.file, at_index(at_index("target", i) + ".evidence", k)));
    }
    const std::optional<Quantity> measured = measured_by(target);
    for (const QuantityRecord& input : setting.inputs)
      if (measured == input.quantity && input.region.empty() && input.source == target.source &&
          input.evidence == target.evidence)
        problems.push_back({input.file, input.line, 1,
                            "'" + std::string(info(input.quantity).name) + "' is set by a figure that is a target too",
                            "one use for one figure", ""});
  }
  if (const std::optional<Problem> stale = stale_posterior(library, setting)) problems.push_back(*stale);
}

}  // namespace

std::optional<Problem> stale_posterior(const Library& library, const Setting& setting) {
  const Result<Posterior> posterior = library.place_posterior(setting);
  if (!posterior || posterior->quantity.empty()) return std::nullopt;  // told where it is read
  const Result<std::vector<PlaceTarget>> targets = library.place_targets(setting);
  if (!targets) return targets.error();
  const Result<QuantityTable> table = library.quantities(setting, "priors");
  if (!table) return table.error();
  if (posterior->fitted_to == calibrated_to(setting, *table, posterior->quantity, *targets)) return std::nullopt;
  return placed(
      {"", 0, 0, "the place's posterior was fitted to another day or law, or other priors or targets, than stand here",
       "a new calibration: aftermath calibrate " + setting.id, ""},
      (fs::path(setting.file).parent_path() / "posterior.toml").string(), "fitted_to");
}

std::vector<Problem> check_settings(const Library& library, const std::vector<std::string>& names) {
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return {evidence.error()};
  std::map<std::string, std::string> roles;
  for (const EvidenceRecord& record : *evidence) roles[record.id] = record.role;
  std::vector<Problem> problems;
  if (names.empty())
    for (const std::string& name : library.region_names())
      if (const Result<Region> region = library.region(name); !region) problems.push_back(region.error());
  if (names.empty()) {
    const Result<World> world = library.world();
    if (!world)
      problems.push_back(world.error());
    else if (const auto plans = library.world_plans(*world, "", ""); !plans)
      problems.push_back(plans.error());
  }
  for (const std::string& name : names.empty() ? library.setting_names() : names) {
    if (const Result<Plan> plan = library.plan(name, {}, ""); plan)  // its reference law as well
      check_place(library, plan->setting, roles, problems);
    else
      problems.push_back(plan.error());
  }
  return problems;
}

}  // namespace aftermath
