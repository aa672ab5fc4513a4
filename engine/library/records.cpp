// Parameters, evidence and the other records that ship, and the priors of a plan.
#include <algorithm>
#include <filesystem>

#include "engine/base/nearest_word.h"
#include "engine/evidence/assume.h"
#include "engine/inputs/evidence_toml.h"
#include "engine/inputs/posterior_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/question_toml.h"
#include "engine/inputs/replays_toml.h"
#include "engine/inputs/target_toml.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

}  // namespace

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

}  // namespace aftermath
