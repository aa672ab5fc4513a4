// JSON Schemas (2020-12) of input files, made from the same vocabularies that the readers use, and of outputs. Copies
// lie in data/schema/.
#pragma once
#include <string>

namespace aftermath {

[[nodiscard]] std::string law_schema();
[[nodiscard]] std::string setting_schema();
[[nodiscard]] std::string parameter_schema();
[[nodiscard]] std::string attribution_schema();

}  // namespace aftermath
