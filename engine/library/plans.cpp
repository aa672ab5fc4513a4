// From a place and laws to a plan: its priors, its posterior, and the record of all that was read.
#include <algorithm>
#include <filesystem>

#include "engine/evidence/assume.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// Two laws of one id are two columns of one name.
Result<void> named_apart(const std::vector<Law>& laws) {
  for (std::size_t i = 0; i < laws.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (laws[i].id == laws[k].id)
        return failure({laws[i].file, 0, 0, "two of the laws are named '" + laws[i].id + "'",
                        "each law once, under a name of its own (a file's name is its law's)", ""});
  return {};
}

}  // namespace

Result<Plan> Library::plan(const std::string& setting, const std::vector<std::string>& laws,
                           const std::string& assume) const {
  Result<Setting> place = this->setting(setting);
  if (!place) return failure(place.error());
  std::vector<Law> read;
  for (const std::string& name : laws) {
    Result<Law> one = law(name);
    if (!one) return failure(one.error());
    read.push_back(std::move(*one));
  }
  return plan(std::move(*place), read, assume);
}

Result<Plan> Library::plan(Setting setting, const std::vector<Law>& laws, const std::string& assume) const {
  if (const Result<void> apart = named_apart(laws); !apart) return failure(apart.error());
  const Result<std::string> named = beside(setting.reference_law, setting.file, kReferenceKey, folder_);
  if (!named) return failure(named.error());
  Result<Law> reference = named_in(setting.file, kReferenceKey, law(*named));
  if (!reference) return failure(reference.error());
  const Result<Setting> filed = exists(setting.file) ? this->setting(setting.file) : setting;
  if (!filed) return failure(filed.error());
  Result<Plan> plan = plan_at(std::move(setting), std::move(*reference), laws, assume, *filed);
  if (!plan) return plan;
  if (const Result<void> noted = note_what_was_read(*plan, described()); !noted) return failure(noted.error());
  return plan;
}

// As it was when the texts were read, where they are held.
DataFolder Library::described() const {
  const auto look = [&] {
    const DataFolder data = describe_data(folder_);
    return std::vector<std::string>{data.version, data.all, data.parameters, data.evidence};
  };
  const std::vector<std::string> told = texts_ ? texts_->listed(folder_ + "/described", look) : look();
  constexpr std::size_t kParts = 4;
  if (told.size() != kParts) return {};
  return {told[0], told[1], told[2], told[3]};
}

Result<void> Library::note_what_was_read(Plan& plan, const DataFolder& data) const {
  const auto is_arm = [&](const Law& law) { return law.digest == plan.reference_law.digest; };
  if (std::none_of(plan.laws.begin(), plan.laws.end(), is_arm))
    plan.read.push_back({"law of the place " + plan.reference_law.id, plan.reference_law.digest});
  if (!plan.setting.region.empty()) {
    const Result<std::string> named = beside(plan.setting.region, plan.setting.file, kRegionKey, folder_);
    if (!named) return failure(named.error());
    const Result<Region> region = this->region(*named);
    if (!region) return failure(region.error());
    plan.read.push_back({"region " + region->id, region->digest});
  }
  if (is_path(plan.assume)) {
    const Result<std::string> text = read_text(plan.assume);
    if (!text) return failure(text.error());
    plan.read.push_back({"assume " + fs::path(plan.assume).filename().string(), digest_of(*text)});
  }
  plan.read.push_back({"parameters", data.parameters});
  plan.read.push_back({"evidence", data.evidence});
  plan.read.push_back({"data" + (data.version.empty() ? "" : " " + data.version), data.all});
  return {};
}

Result<Plan> Library::plan_at(Setting place, Law reference, const std::vector<Law>& laws, const std::string& assume,
                              const Setting& calibrated) const {
  Plan plan;
  plan.setting = std::move(place);
  plan.reference_law = std::move(reference);
  plan.laws = laws;
  Result<QuantityTable> quantities = this->quantities(plan.setting, assume);
  if (!quantities) return failure(quantities.error());
  plan.quantities = std::move(*quantities);
  if (assume != "priors") {
    Result<Posterior> posterior = this->posterior();
    if (!posterior) return failure(posterior.error());
    const Result<QuantityTable> fitted = this->quantities(calibrated, "");
    if (!fitted) return failure(fitted.error());
    const Result<Posterior> of_place = place_posterior(plan.setting);
    if (!of_place) return failure(of_place.error());
    plan.posterior = where_unchanged(joined(std::move(*posterior), *of_place), *fitted, plan.quantities);
  }
  plan.assume = assume;
  return plan;
}

}  // namespace aftermath
