// A place: what is measured there, under which law, and how many people the model stands for.
#pragma once
#include <string>
#include <vector>

#include "engine/base/dates.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

struct Setting {
  std::string id;  // folder name, e.g. "vancouver"
  std::string name;
  std::string country;        // ISO 3166-1 alpha-2
  std::string reference_law;  // id or path: the law under which the inputs were measured
  Date change;                // the day on which compared laws begin
  std::string note;
  std::vector<QuantityRecord> inputs;  // every SETTING_INPUT once
  std::string file;
  std::string digest;
};

}  // namespace aftermath
