// JSON Schemas (2020-12) of input files and of outputs, made from the same vocabularies that the readers use. Copies
// lie in data/schema/.
#pragma once
#include <string>

namespace aftermath {

[[nodiscard]] std::string law_schema();
[[nodiscard]] std::string setting_schema();
[[nodiscard]] std::string region_schema();
[[nodiscard]] std::string world_schema();
[[nodiscard]] std::string place_target_schema();
[[nodiscard]] std::string parameter_schema();
[[nodiscard]] std::string experiment_schema();
[[nodiscard]] std::string weights_schema();
// Of what commands write.
[[nodiscard]] std::string sensitivity_schema();
[[nodiscard]] std::string breakeven_schema();
[[nodiscard]] std::string attribution_schema();
[[nodiscard]] std::string world_summary_schema();

}  // namespace aftermath
