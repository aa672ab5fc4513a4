// A number in JSON, which knows neither NaN nor infinity: null where undefined.
#pragma once
#include <cmath>
#include <nlohmann/json.hpp>

namespace aftermath {

[[nodiscard]] inline nlohmann::ordered_json json_number(double value) {
  return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
}

}  // namespace aftermath
