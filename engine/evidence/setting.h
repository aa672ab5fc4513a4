// A place: what is measured there, under which law, and how many people the model stands for.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/base/dates.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

// What a US dollar costs in a place's own currency on a day: for faces that show sums in it, too. The model counts
// dollars.
struct Currency {
  std::string code;  // ISO 4217
  double per_dollar = 0;
  Date day;
};

struct Setting {
  std::string id;  // folder name, e.g. "vancouver"
  std::string name;
  std::string country;        // ISO 3166-1 alpha-2
  std::string reference_law;  // id or path: the law under which the inputs were measured
  Date change;                // the day on which compared laws begin
  Date measured;              // the inputs are rates and shares under the reference law of this day
  std::string region;         // id of the region whose inputs it borrows; empty: it has all of its own
  std::string note;
  std::optional<Currency> currency;
  std::vector<QuantityRecord> inputs;  // every SETTING_INPUT once
  std::string file;
  std::string digest;
};

// A figure that rests on a study chosen for the place: neither borrowed from its region nor assumed.
[[nodiscard]] inline bool is_own(const QuantityRecord& input) {
  return input.region.empty() && input.grade != "assumption";
}

// How old the figures are that were chosen for the place itself.
struct FiguresAge {
  std::size_t own = 0;
  std::size_t elsewhere = 0;            // borrowed from its region, or assumed
  int first = 0, middle = 0, last = 0;  // years of the own; half of them are from the middle year or before; 0 for none
};
[[nodiscard]] FiguresAge figures_age(const Setting& setting);

// Wide priors for places with few figures of their own (decision 0027).
struct Region {
  std::string id, name;
  std::string within;  // id of the wider region for the inputs that this one lacks; empty: it has all
  std::string note;
  std::vector<QuantityRecord> inputs;
  std::string file;
  std::string digest;
};

}  // namespace aftermath
