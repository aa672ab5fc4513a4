// Where real laws pulled the same levers as the laws compared: what was observed there, beside what the model predicted
// without the studies of that case (engine/analysis/validate.h).
#pragma once
#include <span>
#include <string>
#include <vector>

#include "engine/analysis/validate.h"
#include "engine/law/law.h"

namespace aftermath {

// To a stricter word, a larger number or more things; to the opposite; or to something that is neither.
enum class Move : std::uint8_t { none, more, less, other };
[[nodiscard]] Move move_between(Lever lever, const LeverState& before, const LeverState& after);

// One published figure of a replayed change, as data/replays.toml holds it.
struct ReplayedFigure {
  const OutcomeInfo* outcome = nullptr;
  std::size_t group = 0;  // index of group_vocabulary()
  Measure measure{};
  Per per{};
  double observed = 0;
  std::vector<double> interval;              // 95 %; empty: none published
  double predicted = 0, lo90 = 0, hi90 = 0;  // NaN: nothing is predicted
  double p_higher = 0;
  std::string source;  // id of a record, or words
};

struct MovedLever {
  Lever lever{};
  Move move{};
};

struct RealChange {
  std::string experiment, name, place, grade;
  Date day{};
  std::vector<MovedLever> moved;
  std::vector<ReplayedFigure> figures;
};

// A real change that moved levers which a compared law moves too.
struct Elsewhere {
  std::string law;
  RealChange change;
  std::vector<Lever> same, opposite;  // moved the same way, or the other way
};

// What moved between two laws on a day.
[[nodiscard]] std::vector<MovedLever> moved_between(const Law& before, const Law& after, const Date& day);

// The changes that share a lever with `law` beside `versus`, those first that share most of what either moves; not
// those whose figures are another model's. Of a plan: of each law after the first, law by law.
[[nodiscard]] std::vector<Elsewhere> elsewhere_of(const Plan& plan, std::span<const RealChange> changes);
[[nodiscard]] std::vector<Elsewhere> elsewhere_of(const Law& versus, const Law& law, const Date& day,
                                                  std::span<const RealChange> changes);

}  // namespace aftermath
