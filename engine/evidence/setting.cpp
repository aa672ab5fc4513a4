#include "engine/evidence/setting.h"

#include <algorithm>

namespace aftermath {

FiguresAge figures_age(const Setting& setting) {
  std::vector<int> years;
  for (const QuantityRecord& input : setting.inputs)
    if (is_own(input)) years.push_back(input.year);
  std::sort(years.begin(), years.end());
  FiguresAge age;
  age.own = years.size();
  age.elsewhere = setting.inputs.size() - years.size();
  if (!years.empty()) age = {age.own, age.elsewhere, years.front(), years[(years.size() - 1) / 2], years.back()};
  return age;
}

}  // namespace aftermath
