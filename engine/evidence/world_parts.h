// The world as parts: how many adult sex workers each has, whose priors it borrows and which law is in force there.
#pragma once
#include <string>
#include <vector>

#include "engine/base/dates.h"
#include "engine/evidence/quantity.h"

namespace aftermath {

struct WorldPart {
  std::string id, name;
  std::string region;     // id or path of the region whose priors hold here
  std::string law;        // id or path of the law in force, or of the nearest one where the library has none
  QuantityRecord people;  // adult sex workers of all genders; its quantity is 'represented'
  std::size_t place = 0;  // in the file: decides its luck, so that it is the same whichever other parts are run
};

struct World {
  std::string name, note;
  Date change;    // the day on which the years begin
  Date measured;  // the regions' figures are rates and shares under the parts' laws of this day
  std::vector<WorldPart> parts;
  std::string file;
  std::string digest;
};

}  // namespace aftermath
