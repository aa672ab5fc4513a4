#include "engine/inputs/toml_output.h"

#include <nlohmann/json.hpp>

namespace aftermath {

// JSON's escapes and numbers are TOML's, but for one control character that JSON leaves as it is.
std::string toml_text(const std::string& text) {
  constexpr char kDelete = '\x7f';
  std::string out = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  for (std::size_t at = out.find(kDelete); at != std::string::npos; at = out.find(kDelete, at))
    out.replace(at, 1, "\\u007f");
  return out;
}

std::string toml_number(double number) { return nlohmann::json(number).dump(); }

std::string toml_texts(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + toml_text(text);
  return "[" + out + "]";
}

void put_toml(std::string& out, const char* key, const std::string& value) { out += key + (" = " + value) + "\n"; }

void put_toml_text(std::string& out, const char* key, const std::string& text) {
  if (!text.empty()) put_toml(out, key, toml_text(text));
}

}  // namespace aftermath
