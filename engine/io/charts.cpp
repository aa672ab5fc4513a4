#include "engine/io/charts.h"

#include <fstream>
#include <sstream>

#include "engine/io/shipped.h"

namespace aftermath {

std::string charts_script() {
  std::ifstream in(shipped("charts/charts.js", "AFTERMATH_CHARTS"), std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  return text.str();
}

}  // namespace aftermath
