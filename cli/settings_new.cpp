#include <filesystem>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/problems.h"
#include "cli/settings.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDefaultStart = "2027-01-01";  // as in the settings that ship: moved with a release

struct Options {
  std::string name, country, region, law, change = kDefaultStart, out;
  long people = 0;
};

bool is_country(const std::string& text) {
  return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// A text for TOML, in quotes.
std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string file_text(const Options& options, const Region& region) {
  std::ostringstream out;
  out << "# " << options.name << ": a generic setting. Every input that is not set here is borrowed from "
      << region.name << ", widely. Replace what is known.\n"
      << "format = 1\n\n[setting]\nname = " << quoted(options.name) << "\ncountry = " << quoted(options.country)
      << "\nregion = " << quoted(options.region) << "\nreference_law = " << quoted(options.law)
      << "\nchange = " << options.change << "\nnote = \"Generic: only the number of people is of this place.\"\n\n"
      << "[[input]]\nname = \"people.represented\"\nyear = " << options.change.substr(0, 4)
      << "\ndistribution = \"lognormal\"\nmedian = " << options.people
      << "\nsd_log = 0.7\ngrade = \"assumption\"\nevidence = []\nnote = \"As named when this file was made; the true "
         "number may be half or twice it.\"\n\n"
      << "# Borrowed, as median (90 %). An [[input]] of that name takes its place.\n";
  for (const QuantityRecord& r : region.inputs)
    if (r.quantity != Quantity::represented)
      out << "# " << info(r.quantity).name << ": " << in_words(r.prior) << " " << info(r.quantity).unit << " - "
          << info(r.quantity).meaning << "\n";
  return out.str();
}

int make(const Options& options) {
  const Result<Library> library = Library::open();
  if (!library) return report(library.error());
  const Result<Region> region = library->region(options.region);
  if (!region) return report(region.error());
  if (const Result<Law> law = library->law(options.law); !law) return report(law.error());
  if (!is_country(options.country))
    return report({"--country", 0, 0, "'" + options.country + "' is no country code",
                   "two capital letters of ISO 3166, as KE", ""});
  if (!parse_date(options.change))
    return report({"--change", 0, 0, "'" + options.change + "' is no date", "a date as 2027-01-01", ""});
  if (options.name.empty() ||
      std::any_of(options.name.begin(), options.name.end(), [](unsigned char c) { return c < ' '; }))
    return report(
        {"--name", 0, 0, "the name is empty or holds a control character", "the place as people call it", ""});
  if (fs::exists(options.out))
    return report({options.out, 0, 0, "there is such a file already", "a name that is not taken", ""});
  if (const fs::path folder = fs::path(options.out).parent_path(); !folder.empty()) {
    std::error_code error;
    fs::create_directories(folder, error);  // what goes wrong, the writing says
  }
  if (const Result<void> written = write_atomically(options.out, file_text(options, *region)); !written)
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
