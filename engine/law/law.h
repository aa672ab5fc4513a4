// A law: a citation and dated provisions, checked; and what is in force on a day.
#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/dates.h"
#include "engine/base/problem.h"
#include "engine/law/levers.h"

namespace aftermath {

// What the text says, or what is done in its name. Where both set a lever, practice holds: it is what meets people.
enum class Basis : std::uint8_t { statute, practice };
inline constexpr std::array<std::string_view, 2> kBasisWords = {"statute", "practice"};

struct Provision {
  Lever lever = Lever::selling;
  Basis basis = Basis::statute;
  LeverState state;  // value and enforcement; .provision is set by levers_on
  Date from = kBeginningOfTime;
  Date until = kEndOfTime;  // exclusive
  std::string clause;       // "s 286.1(1)"
  std::string note;
  std::string source;                 // of a practice or a number; else the law's
  std::vector<std::string> evidence;  // ids of records
  std::string law;                    // id of the layer that it comes from; empty: the law itself
  int line = 0, column = 0;           // where the provision stands in its file
};

// Which of two layers holds where both set a lever on one day (engine/law/layers.h).
enum class Wins : std::uint8_t { later, stricter };
inline constexpr std::array<std::string_view, 2> kWinsWords = {"later", "stricter"};

struct Law {
  std::string id;  // file name without ending, e.g. "ca-2014-pcepa"
  std::string name;
  std::string jurisdiction;  // ISO 3166-1 alpha-2 or 3166-2
  std::string citation;
  std::string source;
  bool verified = false;  // the text of the statute was seen
  std::string note;
  Date checked = kBeginningOfTime;  // the day on which the source was last looked at; kBeginningOfTime: not said
  std::string upon;                 // name or path of the law that this one stands upon
  Wins wins = Wins::later;
  std::vector<Provision> provisions;
  std::string file;
  std::string digest;  // of the file's bytes, hexadecimal
};

// A problem where two provisions of one basis set one lever on the same day, or a provision ends before it begins.
[[nodiscard]] Result<void> check_timeline(const Law& law);

// The law on one day, practice before statute.
[[nodiscard]] Levers levers_on(const Law& law, const Date& day);

// A stretch of constant law: from this week after `start` on.
struct Stretch {
  int from_week = 0;
  Levers levers;
};

// The law from `start` for `weeks` weeks, as stretches of constant law; the first begins in week 0. A new provision
// that says what the one before said begins no stretch.
[[nodiscard]] std::vector<Stretch> stretches(const Law& law, const Date& start, int weeks);

// The law as it stands from `day` on, with these provisions in place of its own on their levers: what ended before is
// left out.
[[nodiscard]] Law amended(const Law& law, const Date& day, const std::vector<Provision>& changes);

using LeverSet = std::bitset<kLevers>;

// Levers that two timelines of equal length set differently at some time.
[[nodiscard]] LeverSet differing(const std::vector<Stretch>& a, const std::vector<Stretch>& b);

// The law with all provisions on these levers taken from another.
[[nodiscard]] Law with_levers_of(Law law, const Law& other, const LeverSet& levers);

}  // namespace aftermath
