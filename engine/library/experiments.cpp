// Real changes of law, ready to be replayed.
#include <algorithm>
#include <filesystem>

#include "engine/evidence/assume.h"
#include "engine/inputs/experiment_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// The base with the file's provisions instead of its own for the levers that they set.
Result<Law> law_of(const Library& library, LawInFile in_file, const std::string& file, const std::string& arm) {
  if (in_file.base.empty()) return std::move(in_file.own);
  const Result<std::string> named = beside(in_file.base, file, arm + ".law", library.folder());
  if (!named) return failure(named.error());
  Result<Law> base = named_in(file, arm + ".law", library.law(*named));
  if (!base) return base;
  if (in_file.own.provisions.empty()) return base;
  const auto set_again = [&](const Provision& old) {
    return std::any_of(in_file.own.provisions.begin(), in_file.own.provisions.end(),
                       [&](const Provision& now) { return now.lever == old.lever; });
  };
  std::erase_if(base->provisions, set_again);
  std::move(in_file.own.provisions.begin(), in_file.own.provisions.end(), std::back_inserter(base->provisions));
  base->id = in_file.own.id;
  base->name = in_file.own.name;
  base->digest += in_file.own.digest;
  return base;
}

void replace_inputs(Setting& setting, const std::vector<QuantityRecord>& inputs) {
  for (const QuantityRecord& input : inputs) {
    const auto known = std::find_if(setting.inputs.begin(), setting.inputs.end(),
                                    [&](const QuantityRecord& r) { return r.quantity == input.quantity; });
    if (known != setting.inputs.end())
      *known = input;
    else
      setting.inputs.push_back(input);
  }
  std::sort(setting.inputs.begin(), setting.inputs.end(),
            [](const QuantityRecord& a, const QuantityRecord& b) { return a.quantity < b.quantity; });
}

}  // namespace

std::vector<std::string> Library::experiment_names() const {
  std::vector<std::string> names;
  for (const std::string& file : toml_files(folder_ + "/experiments")) names.push_back(fs::path(file).stem().string());
  return names;
}

Result<Experiment> Library::experiment(const std::string& name_or_path, const std::string& assume) const {
  const Result<std::string> path = file_of("experiment", name_or_path, experiment_names(), folder_ + "/experiments");
  if (!path) return failure(path.error());
  const Result<std::string> text = read_text(*path);
  if (!text) return failure(text.error());
  Result<ExperimentFile> read = experiment_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!read) return failure(read.error());
  Experiment experiment = std::move(read->experiment);
  Plan& plan = experiment.plan;
  Result<Posterior> of_place = Posterior{};
  Result<std::vector<PlaceTarget>> counted = std::vector<PlaceTarget>{};
  if (!read->setting.empty()) {
    const Result<std::string> named = beside(read->setting, *path, "experiment.setting", folder_);
    if (!named) return failure(named.error());
    Result<Setting> place = named_in(*path, "experiment.setting", this->setting(*named));
    if (!place) return failure(place.error());
    of_place = place_posterior(*place);
    if (!of_place) return failure(of_place.error());
    counted = place_targets(*place);
    if (!counted) return failure(counted.error());
    plan.setting = std::move(*place);
  }
  replace_inputs(plan.setting, read->inputs);
  plan.setting.id = experiment.id;
  plan.setting.name = experiment.place;
  plan.setting.file = *path;
  plan.setting.digest += digest_of(*text);
  plan.setting.change = plan.setting.measured = *read->change;  // rates of the place as it was before
  Result<Law> before = law_of(*this, std::move(read->before), *path, "before"),
              after = law_of(*this, std::move(read->after), *path, "after");
  if (!before) return failure(before.error());
  if (!after) return failure(after.error());
  plan.reference_law = *before;
  plan.laws = {std::move(*before), std::move(*after)};
  Result<QuantityTable> quantities = this->quantities(plan.setting, assume);
  if (!quantities) return failure(quantities.error());
  plan.quantities = without_evidence(*quantities, experiment.leave_out);
  plan.assume = assume;
  plan.years = 1;
  for (const Observed& row : experiment.observed) plan.years = std::max(plan.years, row.to);
  Result<Posterior> posterior = this->posterior();
  if (!posterior) return failure(posterior.error());
  const Result<std::vector<Target>> targets = this->targets();
  if (!targets) return failure(targets.error());
  const auto left_out = [&](const std::string& id) {
    return std::find(experiment.leave_out.begin(), experiment.leave_out.end(), id) != experiment.leave_out.end();
  };
  const bool learnt_from = std::any_of(targets->begin(), targets->end(),
                                       [&](const Target& target) { return target.fit && left_out(target.evidence); });
  const bool place_learnt_from = std::any_of(counted->begin(), counted->end(), [&](const PlaceTarget& target) {
    return std::any_of(target.evidence.begin(), target.evidence.end(), left_out);
  });
  if (learnt_from) *posterior = {};
  if (!place_learnt_from) *posterior = joined(std::move(*posterior), *of_place);
  if (assume != "priors") {
    const Result<QuantityTable> fitted = this->quantities(plan.setting, "");
    if (!fitted) return failure(fitted.error());
    plan.posterior = where_unchanged(std::move(*posterior), *fitted, plan.quantities);
  }
  return experiment;
}

}  // namespace aftermath
