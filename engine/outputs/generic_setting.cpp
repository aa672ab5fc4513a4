#include "engine/outputs/generic_setting.h"

#include <algorithm>

#include "engine/inputs/quantity_toml.h"
#include "engine/outputs/in_words.h"

namespace aftermath {
namespace {

bool is_country(const std::string& text) {
  return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_name(const std::string& text) {
  return text.find_first_not_of(' ') != std::string::npos &&
         std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < ' '; });
}

// Half a year is as near as a year tells; laws that are to come have measured nothing yet.
Date measured_on(const Setting& setting) {
  constexpr int kJuly = 7;
  const FiguresAge age = figures_age(setting);
  return age.own == 0 ? setting.change : std::min(setting.change, Date{age.middle, kJuly, 1});
}

std::string borrowed_as_comments(const Setting& setting, const Region& region) {
  std::string out;
  for (const QuantityRecord& r : region.inputs) {
    const bool own = std::any_of(setting.inputs.begin(), setting.inputs.end(),
                                 [&](const QuantityRecord& input) { return input.quantity == r.quantity; });
    const QuantityInfo& about = info(r.quantity);
    if (!own)
      out += "# " + std::string(about.name) + ": " + in_words(r.prior) + " " + std::string(about.unit) + " - " +
             std::string(about.meaning) + "\n";
  }
  return out;
}

}  // namespace

Result<std::string> generic_setting_toml(const Library& library, Setting setting, const std::string& before) {
  const Result<Region> region = library.region(setting.region);
  if (!region) return failure(region.error());
  if (const Result<Law> law = library.law(setting.reference_law); !law) return failure(law.error());
  if (!is_country(setting.country))
    return failure({before + "country", 0, 0, "'" + setting.country + "' is no country code",
                    "two capital letters of ISO 3166, as KE", ""});
  if (!is_name(setting.name))
    return failure(
        {before + "name", 0, 0, "the name is empty or holds a control character", "the place as people call it", ""});
  setting.measured = measured_on(setting);
  return "# " + setting.name + ": a generic setting. Every input that is not set here is borrowed from " +
         region->name + ", widely. Replace what is known.\n" + setting_toml(setting) +
         "\n# Borrowed, as median (90 %). An [[input]] of that name takes its place.\n" +
         borrowed_as_comments(setting, *region);
}

}  // namespace aftermath
