#include "engine/base/problem.h"

namespace aftermath {
namespace {

// A part of a file may be quoted, and may be long: its middle is left out.
std::string shortened(const std::string& text) {
  constexpr std::size_t kStart = 300, kEnd = 100;
  if (text.size() <= kStart + kEnd + 50) return text;
  const auto is_inner = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
  std::size_t start = kStart, end = text.size() - kEnd;
  while (is_inner(start)) --start;
  while (end < text.size() && is_inner(end)) ++end;
  return text.substr(0, start) + " ... [" + std::to_string(end - start) + " bytes] ... " + text.substr(end);
}

}  // namespace

std::string Problem::text() const {
  std::string out;
  if (!file.empty()) {
    out += file;
    if (line > 0) out += ':' + std::to_string(line) + ':' + std::to_string(column);
    out += ": ";
  }
  out += shortened(what);
  if (!expected.empty()) out += "; expected " + shortened(expected);
  if (!nearest.empty()) out += "; did you mean '" + shortened(nearest) + "'?";
  return out;
}

}  // namespace aftermath
