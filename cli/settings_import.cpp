// 'aftermath settings import': what was counted and measured in a place, from spreadsheets, beside and into its file.
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/problems.h"
#include "cli/settings.h"
#include "engine/inputs/place_csv.h"
#include "engine/inputs/place_target_toml.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string setting, targets, inputs;
  bool replace = false;
};

Result<PlaceRows> rows_of(const std::string& file, PlaceTable which) {
  const Result<std::string> text = read_text(file);
  if (!text) return failure(text.error());
  return place_rows_from_csv(*text, file, which);
}

std::string asks(const PlaceTarget& target) { return in_words(target) + ", " + std::to_string(target.year); }

// The text of targets.toml with the rows after what is there, or in place of it.
Result<std::string> with_targets(const std::string& path, const Options& options) {
  const Result<PlaceRows> rows = rows_of(options.targets, PlaceTable::targets);
  if (!rows) return failure(rows.error());
  if (options.replace || !fs::exists(path)) return "format = 1\n" + rows->toml;
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  const Result<std::vector<PlaceTarget>> there = place_targets_from_toml(*text, path);
  if (!there) return failure(there.error());
  for (const PlaceTarget& row : rows->targets)
    for (const PlaceTarget& known : *there)
      if (asks(row) == asks(known))
        return failure({options.targets, row.line, 1,
                        "'" + asks(row) + "' stands in " + path + ":" + std::to_string(known.line) + " already",
                        "figures that are not there, or --replace to write the whole file again", ""});
  return *text + (text->ends_with('\n') ? "" : "\n") + rows->toml;
}

// The setting's text with the rows after what is there.
Result<std::string> with_inputs(const Setting& setting, const Options& options) {
  const Result<PlaceRows> rows = rows_of(options.inputs, PlaceTable::inputs);
  if (!rows) return failure(rows.error());
  for (const QuantityRecord& row : rows->inputs)
    for (const QuantityRecord& known : setting.inputs)
      if (known.quantity == row.quantity && known.region.empty())
        return failure({options.inputs, row.line, 1,
                        "'" + std::string(info(row.quantity).name) + "' stands in " + setting.file + ":" +
                            std::to_string(known.line) + " already",
                        "inputs that the place has not: take that one out there", ""});
  const Result<std::string> text = read_text(setting.file);
  if (!text) return failure(text.error());
  std::string together = *text + (text->ends_with('\n') ? "" : "\n") + rows->toml;
  if (const Result<Setting> read = setting_from_toml(together, setting.file, setting.id); !read)
    return failure(read.error());
  return together;
}

int import(const Options& options) {
  const Result<Library> library = Library::open("");
  if (!library) return report(library.error());
  if (options.targets.empty() && options.inputs.empty())
    return report({"settings import", 0, 0, "no file is named", "--targets FILE.csv, --inputs FILE.csv or both", ""});
  const Result<Setting> setting = library->setting(options.setting);
  if (!setting) return report(setting.error());
  std::vector<std::pair<std::string, std::string>> files;  // all is read before anything is written
  const auto add = [&](const std::string& path, const Result<std::string>& text) {
    if (text) files.emplace_back(path, *text);
    return text ? int{kDone} : report(text.error());
  };
  const std::string path = (fs::path(setting->file).parent_path() / "targets.toml").string();
  if (!options.targets.empty())
    if (const int code = add(path, with_targets(path, options)); code != kDone) return code;
  if (!options.inputs.empty())
    if (const int code = add(setting->file, with_inputs(*setting, options)); code != kDone) return code;
  for (const auto& [file, text] : files) {
    if (const Result<void> written = write_atomically(file, text); !written) return report(written.error()), kFailed;
    std::cout << "written: " << file << "\n";
  }
  std::cout << "what it says together: aftermath settings check " << options.setting
            << "\nto fit the place to it: aftermath calibrate " << options.setting << "\n";
  return kDone;
}

}  // namespace

void add_settings_import(CLI::App& settings, Action& chosen) {
  CLI::App* command =
      settings.add_subcommand("import", "what was counted and measured in a place, from spreadsheets (CSV)");
  auto options = std::make_shared<Options>();
  command->add_option("setting", options->setting, "by name or path")->required();
  command->add_option("--targets", options->targets,
                      "a row for each figure that was counted, with columns asked, among, recall_weeks, share, or "
                      "counted, together_with, per_year; and low, high, transport, year, evidence, source, note, "
                      "verified. They are added to targets.toml beside the setting");
  command->add_option("--inputs", options->inputs,
                      "a row for each input, with columns name, year, distribution, its numbers, grade, evidence, "
                      "source, note, verified. They are added to the setting's file");
  command->add_flag("--replace", options->replace, "write targets.toml again from nothing instead of adding to it");
  command->footer(
      "Examples:\n  aftermath settings import ./my-town/setting.toml --targets counted.csv\n"
      "  aftermath settings import ./my-town/setting.toml --inputs measured.csv --targets counted.csv --replace");
  command->callback([&chosen, options] { chosen = [options] { return import(*options); }; });
}

}  // namespace aftermath::cli
