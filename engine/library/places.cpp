// Settings and regions by name, with what they borrow, and what lies beside them.
#include <algorithm>
#include <filesystem>

#include "engine/inputs/place_target_toml.h"
#include "engine/inputs/posterior_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/library/borrowing.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// Names of the folders of `folder` that hold a setting.
std::vector<std::string> settings_on_disk(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (fs::exists(entry.path() / "setting.toml")) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::vector<std::string> Library::setting_names() const {
  const std::string folder = folder_ + "/settings";
  const auto look = [&] { return settings_on_disk(folder); };
  return texts_ ? texts_->listed(folder, look) : look();
}

Result<Setting> Library::setting(const std::string& name_or_path) const {
  std::string path = name_or_path, id = name_or_path;
  if (is_path(name_or_path)) {
    const fs::path file(path);
    id = file.filename() == "setting.toml" && file.has_parent_path() ? file.parent_path().filename().string()
                                                                     : file.stem().string();
  } else {
    const std::vector<std::string> names = setting_names();
    if (std::find(names.begin(), names.end(), name_or_path) == names.end())
      return failure(unknown("setting", name_or_path, names));
    path = shipped_at(name_or_path);
  }
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  Result<Setting> setting = setting_from_toml(*text, path, id);
  return setting ? with_borrowed(std::move(*setting)) : setting;
}

std::string Library::shipped_at(const std::string& name) const {
  return (fs::path(folder_) / "settings" / name / "setting.toml").string();
}

bool Library::ships(const Setting& setting) const { return setting.file == shipped_at(setting.id); }

Result<Setting> Library::with_borrowed(Setting setting) const {
  if (setting.region.empty()) return setting;
  const Result<std::string> named = beside(setting.region, setting.file, kRegionKey, folder_);
  if (!named) return failure(named.error());
  const Result<Region> region = named_in(setting.file, kRegionKey, this->region(*named));
  if (!region) return failure(region.error());
  borrow(setting.inputs, region->inputs, region->name);
  setting.digest = digest_of(setting.digest + region->digest);
  return setting;
}

std::vector<std::string> Library::region_names() const {
  std::vector<std::string> names;
  for (const std::string& file : toml_files(folder_ + "/regions")) names.push_back(fs::path(file).stem().string());
  return names;
}

Result<Region> Library::region_at(const std::string& name_or_path, int depth) const {
  const Result<std::string> path = file_of("region", name_or_path, region_names(), folder_ + "/regions");
  if (!path) return failure(path.error());
  const Result<std::string> text = read_text(*path);
  if (!text) return failure(text.error());
  Result<Region> region = region_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!region || region->within.empty()) return region;
  if (depth == kMostLayers)
    return failure(placed({"", 0, 0, "more than " + std::to_string(kMostLayers) + " regions lie within one another",
                           "'within' that leads to a region without one", ""},
                          *path, kWithinKey));
  const Result<std::string> named = beside(region->within, *path, kWithinKey, folder_);
  if (!named) return failure(named.error());
  Result<Region> wider = named_in(*path, kWithinKey, region_at(*named, depth + 1));
  if (!wider) return wider;
  borrow(region->inputs, wider->inputs, wider->name);
  region->digest = digest_of(region->digest + wider->digest);
  return region;
}

Result<Region> Library::region(const std::string& name_or_path) const { return region_at(name_or_path, 1); }

Result<std::vector<PlaceTarget>> Library::place_targets(const Setting& setting) const {
  const fs::path path = fs::path(setting.file).parent_path() / "targets.toml";
  if (!exists(path.string())) return std::vector<PlaceTarget>{};
  const Result<std::string> text = read_text(path.string());
  if (!text) return failure(text.error());
  return place_targets_from_toml(*text, path.string());
}

Result<Posterior> Library::place_posterior(const Setting& setting) const {
  const fs::path path = fs::path(setting.file).parent_path() / "posterior.toml";
  if (!exists(path.string())) return Posterior{};
  const Result<std::string> text = read_text(path.string());
  if (!text) return failure(text.error());
  return posterior_from_toml(*text, path.string(), PosteriorOf::inputs);
}

}  // namespace aftermath
