#include "engine/library/library.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <tuple>

#include "engine/base/nearest_word.h"
#include "engine/evidence/assume.h"
#include "engine/evidence/pooling.h"
#include "engine/inputs/evidence_toml.h"
#include "engine/inputs/experiment_toml.h"
#include "engine/inputs/law_toml.h"
#include "engine/inputs/law_variant.h"
#include "engine/inputs/place_target_toml.h"
#include "engine/inputs/posterior_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/question_toml.h"
#include "engine/inputs/replays_toml.h"
#include "engine/inputs/target_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_place.h"
#include "engine/inputs/world_toml.h"
#include "engine/law/layers.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".toml";

bool is_path(const std::string& name) { return name.find('/') != std::string::npos || name.ends_with(kEnding); }

std::vector<std::string> toml_files_on_disk(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == kEnding) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

Problem unknown(const std::string& what, const std::string& name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> words(known.begin(), known.end());
  return {"",
          0,
          0,
          "no " + what + " named '" + name + "'",
          "a name that 'aftermath " +
              (what == "experiment" ? "validate --list"
               : what == "region"   ? "settings regions"
                                    : what + "s list") +
              "' shows, or a path to a file (./" + name + ".toml)",
          nearest_word(name, words)};
}

// The file behind a name of the library, or the path itself.
Result<std::string> file_of(const std::string& what, const std::string& name_or_path,
                            const std::vector<std::string>& known, const fs::path& folder) {
  if (is_path(name_or_path)) return name_or_path;
  if (std::find(known.begin(), known.end(), name_or_path) == known.end())
    return failure(unknown(what, name_or_path, known));
  return (folder / (name_or_path + std::string(kEnding))).string();
}

constexpr int kMostLayers = 8;
constexpr char kUpon = '+';
constexpr const char *kRegionKey = "setting.region", *kReferenceKey = "setting.reference_law",
                     *kWithinKey = "region.within";  // where files say what they name

// Whether a path, from `folder` on, leads nowhere but below it.
bool lies_within(const fs::path& path, const fs::path& folder) {
  const fs::path base = fs::absolute(folder).lexically_normal();
  const fs::path way = (base / path).lexically_normal().lexically_relative(base);
  return !way.empty() && *way.begin() != "..";
}

// What a file names: a name of the library, or a path, which is meant from that file on. A file may come from a
// stranger: it names nothing outside its own folder. What is no file (an object at hand) may. key: where the file says
// it, as "setting.region".
Result<std::string> beside(const std::string& name_or_path, const std::string& file, const std::string& key,
                           const std::string& library) {
  if (!is_path(name_or_path)) return name_or_path;
  const fs::path folder = fs::path(".") / fs::path(file).parent_path();
  std::error_code error;
  for (std::size_t from = 0; from <= name_or_path.size() && fs::exists(file, error);) {
    const std::size_t plus = std::min(name_or_path.find(kUpon, from), name_or_path.size());
    const std::string one = name_or_path.substr(from, plus - from);
    if (!lies_within(one, folder) && !lies_within(fs::absolute(folder / one), library))
      return failure(placed({"", 0, 0, "it names '" + one + "', which lies outside its folder",
                             "a name of the library, or a file in this one's folder or below it", ""},
                            file, key));
    from = plus + 1;
  }
  return fs::path(name_or_path).is_absolute() ? name_or_path : (folder / name_or_path).string();
}

// A name that a file gives and nothing bears is that file's problem, where it gives it.
template <class T>
Result<T> named_in(const std::string& file, const std::string& key, Result<T> found) {
  if (!found && found.error().file.empty()) found.error() = placed(std::move(found.error()), file, key);
  return found;
}

// Adds those that are not there, and says where they come from.
void borrow(std::vector<QuantityRecord>& inputs, const std::vector<QuantityRecord>& from, const std::string& region) {
  for (const QuantityRecord& record : from) {
    const bool own = std::any_of(inputs.begin(), inputs.end(),
                                 [&](const QuantityRecord& r) { return r.quantity == record.quantity; });
    if (own) continue;
    inputs.push_back(record);
    if (inputs.back().region.empty()) inputs.back().region = region;
    inputs.back().grade = "assumption";
  }
  std::sort(inputs.begin(), inputs.end(),
            [](const QuantityRecord& a, const QuantityRecord& b) { return a.quantity < b.quantity; });
}

// Layered, under a name that tells both unless the upper one's file says what it stands upon.
Law upon(const Law& base, Law upper) {
  const bool said_in_file = !upper.upon.empty();
  Law law = layered(base, std::move(upper));
  law.digest = digest_of(base.digest + law.digest);
  if (said_in_file) return law;
  law.id = base.id + kUpon + law.id;
  law.name = base.name + " with " + law.name;
  law.verified = base.verified && law.verified;
  return law;
}

// Names of the folders of `folder` that hold a setting.
std::vector<std::string> settings_on_disk(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (fs::exists(entry.path() / "setting.toml")) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

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

Result<std::string> Library::read_text(const std::string& path) const {
  return texts_ ? texts_->read(path) : aftermath::read_text(path);
}

bool Library::exists(const std::string& path) const { return texts_ ? texts_->exists(path) : fs::exists(path); }

std::vector<std::string> Library::toml_files(const std::string& folder) const {
  const auto look = [&] { return toml_files_on_disk(folder); };
  return texts_ ? texts_->listed(folder, look) : look();
}

// Records of all files of a folder, read by `parse`.
template <class Record, class Parse>
Result<std::vector<Record>> Library::all_of(const std::string& folder, const Parse& parse) const {
  std::vector<Record> out;
  for (const std::string& file : toml_files(folder)) {
    const Result<std::string> text = read_text(file);
    if (!text) return failure(text.error());
    Result<std::vector<Record>> records = parse(*text, file);
    if (!records) return failure(records.error());
    std::move(records->begin(), records->end(), std::back_inserter(out));
  }
  return out;
}

Result<Library> Library::open(const std::string& folder) {
  std::vector<fs::path> places;
  if (!folder.empty())
    places = {folder};
  else if (const char* set = std::getenv("AFTERMATH_DATA"))
    places = {set};
  else {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    places = {program / "data", program / "../share/aftermath/data"};
    if (const fs::path clone = AFTERMATH_SOURCE_DIR; !clone.empty()) places.push_back(clone / "data");
  }
  for (const fs::path& place : places) {
    if (!fs::is_directory(place / "laws")) continue;
    Library library;
    library.folder_ = place.string();
    return library;
  }
  return failure({places.front().string(), 0, 0, "the program's data are not there",
                  "a folder with laws/, settings/ and parameters/; AFTERMATH_DATA may name it", ""});
}

Library Library::through(std::shared_ptr<KeptTexts> texts) {
  Library library;
  library.folder_ = texts->folder();
  library.texts_ = std::move(texts);
  return library;
}

std::vector<std::string> Library::law_names() const {
  std::vector<std::string> names;
  for (const std::string& file : toml_files(folder_ + "/laws")) names.push_back(fs::path(file).stem().string());
  return names;
}

std::vector<std::string> Library::setting_names() const {
  const std::string folder = folder_ + "/settings";
  const auto look = [&] { return settings_on_disk(folder); };
  return texts_ ? texts_->listed(folder, look) : look();
}

// One file and all that it stands upon.
Result<Law> Library::layer(const std::string& name_or_path, int depth) const {
  const Result<std::string> path = file_of("law", name_or_path, law_names(), fs::path(folder_) / "laws");
  if (!path) return failure(path.error());
  const Result<std::string> text = read_text(*path);
  if (!text) return failure(text.error());
  Result<Law> law = law_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!law || law->upon.empty()) return law;
  if (depth == kMostLayers)
    return failure({*path, 0, 0, "more than " + std::to_string(kMostLayers) + " laws stand upon one another",
                    "'upon' that leads to a law without one", ""});
  const Result<std::string> below = beside(law->upon, *path, "law.upon", folder_);
  if (!below) return failure(below.error());
  Result<Law> base = named_in(*path, "law.upon", layer(*below, depth + 1));
  return base ? upon(*base, std::move(*law)) : base;
}

Result<Law> Library::law(const std::string& name_or_path) const {
  const VariedName asked =
      is_path(name_or_path) && exists(name_or_path) ? VariedName{name_or_path, {}} : split_variants(name_or_path);
  const std::string& names = asked.law;
  Result<Law> law = Law{};
  for (std::size_t from = 0; from <= names.size();) {
    // A file whose own path has a '+' is one law.
    const bool whole = is_path(names) && exists(names);
    const std::size_t plus = whole ? names.size() : std::min(names.find(kUpon, from), names.size());
    Result<Law> next = layer(names.substr(from, plus - from), 1);
    if (!next) return next;
    law = from == 0 ? std::move(next) : upon(*law, std::move(*next));
    from = plus + 1;
  }
  for (const std::string& variant : asked.variants) {
    law = varied(std::move(*law), variant);
    if (!law) return law;
  }
  return law;
}

std::vector<Problem> Library::overtaken(const std::string& name_or_path) const {
  std::vector<Problem> idle;
  const Result<std::string> path = file_of("law", name_or_path, law_names(), fs::path(folder_) / "laws");
  const Result<Law> whole = law(name_or_path);
  if (!path || !whole) return idle;
  const Result<std::string> text = read_text(*path);
  if (!text) return idle;
  const Result<Law> own = law_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!own || own->upon.empty()) return idle;
  for (const Provision& p : own->provisions) {
    Date last = kBeginningOfTime;
    for (const Provision& held : whole->provisions)
      if (held.lever == p.lever && held.basis == p.basis && held.line == p.line &&
          (held.law.empty() || held.law == own->id))
        last = std::max(last, held.until);
    if (last == p.until) continue;
    idle.push_back({*path, p.line, p.column,
                    "the provision on '" + std::string(info(p.lever).name) + "' holds " +
                        (last == kBeginningOfTime ? "on no day" : "only until " + format_date(last)) + ": " +
                        own->upon + " says something that begins later, and the later one wins",
                    "a 'from' on or after the day on which that begins, or none", ""});
  }
  return idle;
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
    path = (fs::path(folder_) / "settings" / name_or_path / "setting.toml").string();
  }
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  Result<Setting> setting = setting_from_toml(*text, path, id);
  return setting ? with_borrowed(std::move(*setting)) : setting;
}

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
  const Result<std::string> path = file_of("region", name_or_path, region_names(), fs::path(folder_) / "regions");
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

Result<std::vector<QuantityRecord>> Library::parameters() const {
  Result<std::vector<QuantityRecord>> records = all_of<QuantityRecord>(folder_ + "/parameters", parameters_from_toml);
  if (!records) return records;
  std::stable_sort(records->begin(), records->end(),
                   [](const QuantityRecord& a, const QuantityRecord& b) { return a.quantity < b.quantity; });
  for (std::size_t i = 0; i < kParameters; ++i) {
    const bool there = i < records->size() && static_cast<std::size_t>((*records)[i].quantity) == i;
    if (there) continue;
    const std::string name(quantity_vocabulary()[i].name);
    const bool twice = i > 0 && i < records->size() && (*records)[i].quantity == (*records)[i - 1].quantity;
    if (twice)
      return failure({(*records)[i].file, (*records)[i].line, 1,
                      "'" + std::string(info((*records)[i].quantity).name) + "' stands in two files",
                      "each parameter once", ""});
    return failure({folder_ + "/parameters", 0, 0, "no file sets the parameter '" + name + "'",
                    "a [[parameter]] of that name", ""});
  }
  return records;
}

Result<std::vector<EvidenceRecord>> Library::evidence() const {
  return all_of<EvidenceRecord>(folder_ + "/evidence", evidence_from_toml);
}

Result<std::vector<Target>> Library::targets() const {
  const std::string path = (fs::path(folder_) / "targets.toml").string();
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  return targets_from_toml(*text, path);
}

// Data without a posterior are data before any calibration.
Result<Posterior> Library::posterior() const {
  const fs::path path = fs::path(folder_) / "posterior.toml";
  if (!exists(path.string())) return Posterior{};
  const Result<std::string> text = read_text(path.string());
  if (!text) return failure(text.error());
  return posterior_from_toml(*text, path.string());
}

Result<std::vector<RealChange>> Library::real_changes() const {
  const std::string path = (fs::path(folder_) / "replays.toml").string();
  if (!exists(path)) return std::vector<RealChange>();
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  return replays_from_toml(*text, path);
}

Result<std::vector<Operation>> Library::operations() const {
  const std::string path = (fs::path(folder_) / "operations.toml").string();
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  return operations_from_toml(*text, path);
}

Result<std::vector<Question>> Library::questions() const {
  const std::string path = (fs::path(folder_) / "elicit.toml").string();
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  return questions_from_toml(*text, path);
}

Result<QuantityTable> Library::quantities(const Setting& setting, const std::string& assume) const {
  Result<std::vector<QuantityRecord>> records = parameters();
  if (!records) return failure(records.error());
  QuantityTable table = std::move(*records);
  table.insert(table.end(), setting.inputs.begin(), setting.inputs.end());
  if (assume.empty() || assume == "priors") return table;
  if (assume == "null") return assume_null(std::move(table));
  if (assume == "critics") return assume_critics(std::move(table));
  if (assume == "associations") return assume_associations(std::move(table));
  if (!is_path(assume)) {
    constexpr std::string_view kPresets[] = {"null", "critics", "associations", "priors"};
    return failure({"--assume", 0, 0, "unknown set of assumptions '" + assume + "'",
                    "null, critics, associations, priors or a parameter file (NAME.toml)",
                    nearest_word(assume, kPresets)});
  }
  const Result<std::string> text = read_text(assume);
  if (!text) return failure(text.error());
  const Result<std::vector<QuantityRecord>> over = parameters_from_toml(*text, assume);
  if (!over) return failure(over.error());
  return assume_records(std::move(table), *over);
}

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

Result<World> Library::world(const std::string& path) const {
  const std::string file = path.empty() ? (fs::path(folder_) / "world.toml").string() : path;
  const Result<std::string> text = read_text(file);
  if (!text) return failure(text.error());
  return world_from_toml(*text, file);
}

namespace {

// A problem of what a part names, at the part.
Problem at_part(const World& world, const WorldPart& part, Problem problem) {
  if (problem.line == 0) {
    problem.file = world.file;
    problem.line = part.people.line;
    problem.column = 1;
  }
  problem.what = "part '" + part.id + "': " + problem.what;
  return problem;
}

// A place that has nothing of its own but its people.
Setting generic_setting(const World& world, const WorldPart& part, const Region& region) {
  Setting setting;
  setting.id = part.id;
  setting.name = part.name;
  setting.reference_law = part.law;
  setting.change = world.change;
  setting.measured = world.measured;
  setting.region = region.id;
  setting.inputs = {part.people};
  borrow(setting.inputs, region.inputs, region.name);
  setting.file = region.file;  // no posterior lies beside it
  setting.digest = digest_of(world.digest + part.id + region.digest);
  return setting;
}

}  // namespace

Result<std::vector<Plan>> Library::world_plans(const World& world, const std::string& law,
                                               const std::string& assume) const {
  std::vector<Law> others;
  if (!law.empty()) {
    Result<Law> read = this->law(law);
    if (!read) return failure(read.error());
    others.push_back(std::move(*read));
  }
  std::vector<Plan> plans;
  const DataFolder data = described();
  for (const WorldPart& part : world.parts) {
    const Result<std::string> where = beside(part.region, world.file, "part", folder_);
    const Result<std::string> under = beside(part.law, world.file, "part", folder_);
    if (!where || !under) return failure(at_part(world, part, where ? under.error() : where.error()));
    const Result<Region> region = this->region(*where);
    if (!region) return failure(at_part(world, part, region.error()));
    Result<Law> reference = this->law(*under);
    if (!reference) return failure(at_part(world, part, reference.error()));
    std::vector<Law> arms = {*reference};
    arms.insert(arms.end(), others.begin(), others.end());
    const Setting generic = generic_setting(world, part, *region);
    Result<Plan> plan = plan_at(generic, std::move(*reference), arms, assume, generic);
    if (!plan) return failure(plan.error());
    if (const Result<void> noted = note_what_was_read(*plan, data); !noted) return failure(noted.error());
    plans.push_back(std::move(*plan));
  }
  return plans;
}

std::vector<std::string> Library::experiment_names() const {
  std::vector<std::string> names;
  for (const std::string& file : toml_files(folder_ + "/experiments")) names.push_back(fs::path(file).stem().string());
  return names;
}

namespace {

// The base with the file's provisions instead of its own for the levers that they set.
Result<Law> law_of(const Library& library, LawInFile in_file, const std::string& file, const std::string& arm) {
  if (in_file.base.empty()) return std::move(in_file.own);
  const Result<std::string> named = beside(in_file.base, file, arm + ".law", library.folder());
  if (!named) return failure(named.error());
  Result<Law> base = named_in(file, arm + ".law", library.law(*named));
  if (!base) return base;
  if (in_file.own.provisions.empty()) return base;
  const auto set_anew = [&](const Provision& old) {
    return std::any_of(in_file.own.provisions.begin(), in_file.own.provisions.end(),
                       [&](const Provision& now) { return now.lever == old.lever; });
  };
  std::erase_if(base->provisions, set_anew);
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

Result<Experiment> Library::experiment(const std::string& name_or_path, const std::string& assume) const {
  const Result<std::string> path =
      file_of("experiment", name_or_path, experiment_names(), fs::path(folder_) / "experiments");
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

namespace {

constexpr const char* kFittedTo = "fitted_to";

std::string at_index(const std::string& list, std::size_t i) { return list + "[" + std::to_string(i) + "]"; }

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
                file, kFittedTo);
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

}  // namespace

std::vector<Problem> check_laws(const Library& library) {
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return {evidence.error()};
  std::vector<std::string_view> ids;
  for (const EvidenceRecord& record : *evidence) ids.push_back(record.id);
  std::vector<Problem> problems;
  for (const std::string& name : library.law_names()) {
    const Result<Law> law = library.law(name);
    if (!law) {
      problems.push_back(law.error());
      continue;
    }
    if (law->checked == kBeginningOfTime)
      problems.push_back(placed({"", 0, 0, "the law does not say when its source was last looked at",
                                 "checked = 2026-11-24 or another day", ""},
                                law->file, "law.checked"));
    for (const Provision& p : law->provisions) {
      if (p.law != "" && p.law != law->id) continue;  // told where that layer is checked
      const bool number =
          p.state.level.kind == Intensity::Kind::rate || p.state.enforcement.kind == Intensity::Kind::rate;
      if ((p.basis == Basis::practice || number) && p.source.empty())
        problems.push_back({law->file, p.line, p.column,
                            "'" + std::string(info(p.lever).name) + "' tells of practice without a source",
                            "source = \"who reported it\"", ""});
      for (const std::string& id : p.evidence)
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
          problems.push_back({law->file, p.line, p.column, "unknown evidence '" + id + "'", "an id of data/evidence/",
                              nearest_word(id, ids)});
    }
  }
  return problems;
}

namespace {

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
      (fs::path(setting.file).parent_path() / "posterior.toml").string(), kFittedTo);
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

std::vector<Problem> check_evidence(const Library& library) {
  std::vector<Problem> problems;
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return {evidence.error()};
  std::map<std::string, const EvidenceRecord*> by_id;
  for (const EvidenceRecord& record : *evidence) {
    const auto [known, added] = by_id.emplace(record.id, &record);
    if (!added)
      problems.push_back({record.file, record.line, 1,
                          "the id '" + record.id + "' stands twice; first in " + known->second->file + ":" +
                              std::to_string(known->second->line),
                          "each id once", ""});
  }
  std::vector<std::string_view> ids;
  for (const auto& [id, record] : by_id) ids.push_back(id);
  if (const Result<std::vector<Operation>> operations = library.operations()) {
    for (std::size_t i = 0; i < operations->size(); ++i)
      for (const std::string& id : (*operations)[i].evidence)
        if (!by_id.contains(id))
          problems.push_back(
              placed({"", 0, 0, "'" + (*operations)[i].name + "' cites the unknown evidence '" + id + "'",
                      "an id of data/evidence/", nearest_word(id, ids)},
                     library.folder() + "/operations.toml", at_index("operation", i) + ".evidence"));
  } else {
    problems.push_back(operations.error());
  }
  if (const Result<std::vector<Target>> targets = library.targets()) {
    for (std::size_t i = 0; i < targets->size(); ++i) {
      const std::string& id = (*targets)[i].evidence;
      const auto known = by_id.find(id);
      if (known != by_id.end() && known->second->role == "target") continue;
      problems.push_back(placed({"", 0, 0, "the target '" + id + "' is no record with the role 'target'",
                                 "such a record in data/evidence/", known == by_id.end() ? nearest_word(id, ids) : ""},
                                library.folder() + "/targets.toml", at_index("target", i) + ".evidence"));
    }
  } else {
    problems.push_back(targets.error());
  }
  if (const std::optional<Problem> problem = posterior_problem(library, *evidence)) problems.push_back(*problem);
  for (Problem& problem : numbers_in_two_roles(*evidence)) problems.push_back(std::move(problem));
  for (const std::string& name : library.experiment_names()) {
    const Result<Experiment> experiment = library.experiment(name, "");
    if (!experiment) {
      problems.push_back(experiment.error());
      continue;
    }
    const auto problem = [&](const std::string& where, const std::string& what, const std::string& expected,
                             const std::string& nearest = "") {
      problems.push_back(placed({"", 0, 0, what, expected, nearest}, experiment->plan.setting.file, where));
    };
    for (std::size_t i = 0; i < experiment->leave_out.size(); ++i)
      if (const std::string& id = experiment->leave_out[i]; !by_id.contains(id))
        problem(at_index("experiment.leave_out", i), "leave_out names the unknown evidence '" + id + "'",
                "an id of data/evidence/", nearest_word(id, ids));
    for (std::size_t i = 0; i < experiment->observed.size(); ++i) {
      const Observed& row = experiment->observed[i];
      const std::string where = at_index("observed", i);
      if (const auto pooled = pooled_elsewhere(*experiment, row, {}, *evidence); !pooled)
        problems.push_back(placed(pooled.error(), experiment->plan.setting.file, where + ".pooled"));
      if (row.evidence.empty()) continue;
      const auto known = by_id.find(row.evidence);
      const std::vector<std::string>& out = experiment->leave_out;
      if (known == by_id.end())
        problem(where + ".evidence", "an observation cites the unknown evidence '" + row.evidence + "'",
                "an id of data/evidence/", nearest_word(row.evidence, ids));
      else if (known->second->role != "validation" && std::find(out.begin(), out.end(), row.evidence) == out.end())
        problem(where + ".evidence",
                "'" + row.evidence + "' is observed, and its role is '" + known->second->role + "'",
                "the role 'validation', or its id in leave_out");
    }
  }
  const auto check = [&](const std::vector<QuantityRecord>& records) {
    for (const QuantityRecord& record : records) {
      std::vector<const EvidenceRecord*> named;
      for (const std::string& id : record.evidence) {
        const auto known = by_id.find(id);
        const std::string name(info(record.quantity).name);
        if (known == by_id.end())
          problems.push_back({record.file, record.line, 1, "'" + name + "' cites the unknown evidence '" + id + "'",
                              "an id of data/evidence/", nearest_word(id, ids)});
        else if (known->second->role != "prior")
          problems.push_back({record.file, record.line, 1,
                              "'" + name + "' rests on '" + id + "', whose role is '" + known->second->role + "'",
                              "a record with the role 'prior'", ""});
        if (known != by_id.end()) named.push_back(known->second);
      }
      if (const std::optional<Problem> problem = pooling_problem(record, named)) problems.push_back(*problem);
    }
  };
  if (const auto parameters = library.parameters())
    check(*parameters);
  else
    problems.push_back(parameters.error());
  for (const std::string& name : library.setting_names()) {
    const Result<Setting> setting = library.setting(name);
    if (setting)
      check(setting->inputs);
    else
      problems.push_back(setting.error());
  }
  if (const Result<World> world = library.world())
    for (const WorldPart& part : world->parts) check({part.people});
  else
    problems.push_back(world.error());
  return problems;
}

}  // namespace aftermath
