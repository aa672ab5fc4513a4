// Writing TOML: values as they read back, and lines of a table.
#pragma once
#include <string>
#include <vector>

namespace aftermath {

[[nodiscard]] std::string toml_text(const std::string& text);  // in quotes
[[nodiscard]] std::string toml_number(double number);          // reads back as the same bits
[[nodiscard]] std::string toml_texts(const std::vector<std::string>& texts);

// One line 'key = value'.
void put_toml(std::string& out, const char* key, const std::string& value);
// The same of a text, unless it is empty.
void put_toml_text(std::string& out, const char* key, const std::string& text);

}  // namespace aftermath
