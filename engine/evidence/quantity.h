// Numbers that come from data files: parameters of mechanisms and inputs of settings, each with a prior and its
// evidence.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/evidence/answers.h"

namespace aftermath {

enum class Quantity : std::uint16_t {
#define PARAMETER(id, name, unit, least, most, meaning) id,
#include "engine/evidence/parameters.def"
#undef PARAMETER
  parameters_end,
  settings_begin = parameters_end - 1,
#define SETTING_INPUT(id, name, unit, least, most, meaning) id,
#include "engine/evidence/setting_inputs.def"
#undef SETTING_INPUT
  count
};
inline constexpr std::size_t kParameters = static_cast<std::size_t>(Quantity::parameters_end);
inline constexpr std::size_t kQuantities = static_cast<std::size_t>(Quantity::count);

struct QuantityInfo {
  std::string_view name;  // "violence.isolation"
  std::string_view unit;
  double least, most;  // hard bounds: values are clamped to them, data outside are refused
  std::string_view meaning;
};
[[nodiscard]] std::span<const QuantityInfo> quantity_vocabulary();
[[nodiscard]] inline const QuantityInfo& info(Quantity q) { return quantity_vocabulary()[static_cast<std::size_t>(q)]; }
[[nodiscard]] inline bool is_setting_input(Quantity q) { return static_cast<std::size_t>(q) >= kParameters; }

// fixed: value. normal: mean, sd. lognormal: median, sd of the log. logit_normal: median, sd of the logit. uniform:
// low, high.
struct Prior {
  enum class Shape : std::uint8_t { fixed, normal, lognormal, logit_normal, uniform };
  Shape shape = Shape::fixed;
  double centre = 0;  // value, mean, median or low
  double spread = 0;  // sd, or high

  // The value below which a share u in (0,1) of the prior lies.
  [[nodiscard]] double at(double u) const;
  // The same by its standard-normal score; shapes made of a normal only.
  [[nodiscard]] double at_score(double z) const;
  [[nodiscard]] bool has_scores() const { return shape != Shape::fixed && shape != Shape::uniform; }
  bool operator==(const Prior&) const = default;
};

// How a prior follows from the records it names (engine/evidence/pooling.h).
struct Pooling {
  double shrink = 1;                 // the pooled log is multiplied by this; in (0,1]
  std::vector<std::string> inverse;  // ids of records that tell the effect the other way round
};

// What a data file says of one quantity.
struct QuantityRecord {
  Quantity quantity{};
  Prior prior;
  std::optional<double> null_value;   // the value at which this quantity means 'no effect of law'
  std::optional<Prior> critics;       // the prior from the studies most favourable to the law's supporters
  std::optional<Prior> associations;  // its mirror: published associations most adverse to bans, taken as causal
  std::string grade;                  // "A", "B", "C", "D", "elicited" or "assumption"
  std::vector<std::string> evidence;  // ids of evidence records
  std::optional<Pooling> pooling;     // the prior is the pool of the ratios in `evidence`; parameters only
  std::optional<Answers> answers;     // the prior is the pool of these forms; grade 'elicited' only
  std::string source;                 // where no evidence record holds it
  std::string note;
  int year = 0;        // of measurement; settings only
  std::string region;  // name of the region that a place has borrowed it from; empty: its own
  bool verified = false;
  std::string file;
  int line = 0;
};

// No study, or hardly one, stands behind the number: people's judgement does.
[[nodiscard]] inline bool on_weak_evidence(const QuantityRecord& record) {
  return record.grade == "D" || record.grade == "elicited" || record.grade == "assumption";
}

// One record per quantity, indexed by Quantity.
using QuantityTable = std::vector<QuantityRecord>;

// One draw: a value for every quantity.
struct Draw {
  std::array<double, kQuantities> value{};
  [[nodiscard]] double operator[](Quantity q) const { return value[static_cast<std::size_t>(q)]; }
  [[nodiscard]] double& operator[](Quantity q) { return value[static_cast<std::size_t>(q)]; }
};

// Natural logarithms of all quantities of a draw.
using QuantityLogs = std::array<double, kQuantities>;
[[nodiscard]] QuantityLogs logs_of(const Draw& q);

// The draw number `index` of the ensemble with this seed; the same for every law, thread and machine.
[[nodiscard]] Draw sample(const QuantityTable& table, std::uint64_t seed, std::uint32_t index);

}  // namespace aftermath
