#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/problems.h"
#include "cli/settings.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/outputs/generic_setting.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDefaultStart = "2027-01-01";  // as in the settings that ship: moved with a release

struct Options {
  std::string name, country, region, law, change = kDefaultStart, out;
  long people = 0;
};

// Of the place, only the number of people is known.
Setting generic(const Options& options, const Date& change) {
  constexpr double kWide = 0.7;
  QuantityRecord people;
  people.quantity = Quantity::represented;
  people.prior = {Prior::Shape::lognormal, static_cast<double>(options.people), kWide};
  people.grade = "assumption";
  people.note = "As named when this file was made; the true number may be half or twice it.";
  people.year = change.year;
  Setting setting;
  setting.name = options.name;
  setting.country = options.country;
  setting.region = options.region;
  setting.reference_law = options.law;
  setting.change = change;
  setting.note = "Generic: only the number of people is of this place.";
  setting.inputs = {people};
  return setting;
}

int make(const Options& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const std::optional<Date> change = parse_date(options.change);
  if (!change) return report({"--change", 0, 0, "'" + options.change + "' is no date", "a date as 2027-01-01", ""});
  const Result<std::string> text = generic_setting_toml(*library, generic(options, *change), "--");
  if (!text) return report(text.error());
  if (fs::exists(options.out))
    return report({options.out, 0, 0, "there is such a file already", "a name that is not taken", ""});
  if (const fs::path folder = fs::path(options.out).parent_path(); !folder.empty()) {
    std::error_code error;
    fs::create_directories(folder, error);  // what goes wrong, the writing says
  }
  if (const Result<void> written = write_atomically(options.out, *text); !written)
    return report(written.error()), kFailed;
  std::cout << "written: " << options.out << "\ncompare there: aftermath compare --setting ./" << options.out << " "
            << options.law << " nz-2003-pra\n";
  return kDone;
}

}  // namespace

void add_settings_new(CLI::App& settings, Action& chosen) {
  CLI::App* command = settings.add_subcommand("new", "a generic setting for a place with few figures of its own");
  auto options = std::make_shared<Options>();
  command->add_option("file", options->out, "the file to write, as my-town.toml")->required();
  command->add_option("--name", options->name, "the place as people call it")->required();
  command->add_option("--country", options->country, "ISO 3166 code, as KE")->required();
  command->add_option("--region", options->region, "region to borrow from ('aftermath settings regions')")->required();
  command->add_option("--law", options->law, "law in force there, by name or path")->required();
  command->add_option("--people", options->people, "adult sex workers in the place")
      ->required()
      ->check(CLI::Range(1L, 100000000L));
  command->add_option("--change", options->change, "the day on which compared laws begin")->capture_default_str();
  command->footer(
      "Example:\n  aftermath settings new kisumu.toml --name 'Kisumu, Kenya' --country KE --region sub-saharan-africa "
      "--law ke --people 3000");
  command->callback([&chosen, options] { chosen = [options] { return make(*options); }; });
}

}  // namespace aftermath::cli
