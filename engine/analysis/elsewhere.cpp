#include "engine/analysis/elsewhere.h"

#include <algorithm>

namespace aftermath {
namespace {

// Where a stated intensity stands; a rate has no place among words.
Move move_of(const Intensity& before, const Intensity& after) {
  if (before == after) return Move::none;
  const bool rates = before.kind == Intensity::Kind::rate && after.kind == Intensity::Kind::rate;
  if (rates) return after.per_100_per_year > before.per_100_per_year ? Move::more : Move::less;
  if (before.kind == Intensity::Kind::rate || after.kind == Intensity::Kind::rate) return Move::other;
  return after.kind > before.kind ? Move::more : Move::less;
}

template <class Value>
Move move_of(Value before, Value after) {
  return after > before ? Move::more : after < before ? Move::less : Move::none;
}

Move move_of_things(unsigned before, unsigned after) {
  if (before == after) return Move::none;
  const unsigned both = before & after;
  return both == before ? Move::more : both == after ? Move::less : Move::other;
}

double share_in_common(const Elsewhere& one, std::size_t moved) {
  const auto common = static_cast<double>(one.same.size() + one.opposite.size());
  return common / (static_cast<double>(moved + one.change.moved.size()) - common);
}

}  // namespace

Move move_between(Lever lever, const LeverState& before, const LeverState& after) {
  Move value = Move::none;
  switch (info(lever).kind) {
    case LeverKind::choice:
    case LeverKind::yes_no:
      value = move_of(before.word, after.word);
      break;
    case LeverKind::number:
      value = move_of(before.number, after.number);
      break;
    case LeverKind::level:
      value = move_of(before.level, after.level);
      break;
    case LeverKind::things:
      value = move_of_things(before.word, after.word);
      break;
  }
  return value == Move::none ? move_of(before.enforcement, after.enforcement) : value;
}

std::vector<MovedLever> moved_between(const Law& before, const Law& after, const Date& day) {
  const Levers then = levers_on(before, day), now = levers_on(after, day);
  std::vector<MovedLever> out;
  for (const LeverInfo& about : lever_vocabulary())
    if (const Move move = move_between(about.lever, then[about.lever], now[about.lever]); move != Move::none)
      out.push_back({about.lever, move});
  return out;
}

std::vector<Elsewhere> elsewhere_of(const Law& versus, const Law& law, const Date& day,
                                    std::span<const RealChange> changes) {
  const std::vector<MovedLever> moved = moved_between(versus, law, day);
  std::vector<Elsewhere> out;
  for (const RealChange& change : changes) {
    if (change.grade == kGradeOfModels) continue;
    Elsewhere one{law.id, change, {}, {}};
    for (const MovedLever& there : change.moved)
      for (const MovedLever& here : moved)
        if (here.lever == there.lever && here.move != Move::other && there.move != Move::other)
          (here.move == there.move ? one.same : one.opposite).push_back(here.lever);
    if (!one.same.empty() || !one.opposite.empty()) out.push_back(std::move(one));
  }
  std::stable_sort(out.begin(), out.end(), [&](const Elsewhere& a, const Elsewhere& b) {
    return share_in_common(a, moved.size()) > share_in_common(b, moved.size());
  });
  return out;
}

std::vector<Elsewhere> elsewhere_of(const Plan& plan, std::span<const RealChange> changes) {
  std::vector<Elsewhere> out;
  for (std::size_t law = 1; law < plan.laws.size(); ++law)
    for (Elsewhere& one : elsewhere_of(plan.laws[0], plan.laws[law], plan.setting.change, changes))
      out.push_back(std::move(one));
  return out;
}

}  // namespace aftermath
