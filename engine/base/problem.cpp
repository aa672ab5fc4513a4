#include "engine/base/problem.h"

namespace aftermath {

std::string Problem::text() const {
  std::string out;
  if (!file.empty()) {
    out += file;
    if (line > 0) out += ':' + std::to_string(line) + ':' + std::to_string(column);
    out += ": ";
  }
  out += what;
  if (!expected.empty()) out += "; expected " + expected;
  if (!nearest.empty()) out += "; did you mean '" + nearest + "'?";
  return out;
}

}  // namespace aftermath
