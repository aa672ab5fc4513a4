// Laws upon laws: federal over state, by-laws over national law; and the statute without its practice.
#pragma once
#include <vector>

#include "engine/law/law.h"

namespace aftermath {

// Whether `a` binds or burdens people more than `b` on one lever: above 0, below 0, or 0 where they say the same or
// cannot be compared (a word beside a number). At equal values the harder enforcement.
[[nodiscard]] int stricter(Lever lever, const LeverState& a, const LeverState& b);

// One timeline of both. On a day on which both set a lever with the same basis, upper.wins says which holds: the
// stricter provision; or the later one, which a provision of the upper law without 'from' always is, as it is between
// two that began on the same day or cannot be compared. The base's practice yields in the same way to what the upper
// law's statute says: it was the practice of another law. Name, citation and the rest are those of the upper law; each
// provision keeps the law that it comes from.
[[nodiscard]] Law layered(const Law& base, Law upper);

// The statute alone.
[[nodiscard]] Law as_written(Law law);

// Days on which either law begins or ends to say something, ascending.
[[nodiscard]] std::vector<Date> days_of_change(const Law& a, const Law& b);

// As it stood on one day, from the beginning of time to its end: what had ended or had not begun is left out.
[[nodiscard]] Law as_it_stood(Law law, const Date& day);

// Without its provisions on these levers, statute and practice.
[[nodiscard]] Law without(Law law, const LeverSet& levers);

// How far two codings of one law say the same of a lever.
struct Agreement {
  Lever lever;
  double share;  // of the days
};

// Of the levers that either law sets on some day from `from` (the first) to `until` (exclusive). Enforcement counts as
// part of what is said.
[[nodiscard]] std::vector<Agreement> agreement(const Law& a, const Law& b, const Date& from, const Date& until);

}  // namespace aftermath
