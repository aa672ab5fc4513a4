// Values as every JSON output writes them.
#pragma once
#include "engine/analysis/compare.h"
#include "engine/outputs/json_number.h"

namespace aftermath {

inline nlohmann::ordered_json json_numbers(const std::vector<double>& values) {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const double value : values) out.push_back(json_number(value));
  return out;
}

inline nlohmann::ordered_json json_error(const MonteCarloError& error) {
  return {{"mean", json_number(error.mean)}, {"lo90", json_number(error.lo90)}, {"hi90", json_number(error.hi90)}};
}

// Adds mean, lo90, hi90 and mc_error.
inline void put_interval(nlohmann::ordered_json& out, const Interval& value) {
  out["mean"] = json_number(value.mean);
  out["lo90"] = json_number(value.lo90);
  out["hi90"] = json_number(value.hi90);
  out["mc_error"] = json_error(value.error);
}

inline nlohmann::ordered_json json_interval(const Interval& value) {
  nlohmann::ordered_json out;
  put_interval(out, value);
  return out;
}

// Adds median, lo90, hi90 and mc_error.
inline void put_middle(nlohmann::ordered_json& out, const Interval& value) {
  out["median"] = json_number(value.median);
  out["lo90"] = json_number(value.lo90);
  out["hi90"] = json_number(value.hi90);
  out["mc_error"] = {{"median", json_number(value.error.median)},
                     {"lo90", json_number(value.error.lo90)},
                     {"hi90", json_number(value.error.hi90)}};
}

// Intervals in a row, by year or by number of draws: adds lists of the middles, lo90, hi90 and, in mc_error, of their
// errors.
inline void put_middles(nlohmann::ordered_json& out, const std::vector<Interval>& values) {
  using Part = double (*)(const Interval&);
  const auto list = [&](Part part) {
    nlohmann::ordered_json numbers = nlohmann::ordered_json::array();
    for (const Interval& value : values) numbers.push_back(json_number(part(value)));
    return numbers;
  };
  out["median"] = list([](const Interval& v) { return v.median; });
  out["lo90"] = list([](const Interval& v) { return v.lo90; });
  out["hi90"] = list([](const Interval& v) { return v.hi90; });
  out["mc_error"] = {{"median", list([](const Interval& v) { return v.error.median; })},
                     {"lo90", list([](const Interval& v) { return v.error.lo90; })},
                     {"hi90", list([](const Interval& v) { return v.error.hi90; })}};
}

}  // namespace aftermath
