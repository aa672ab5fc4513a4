// Intercepts, so that what the setting measured under its reference law is the mean over its people (decision 0005).
#pragma once
#include <span>
#include <vector>

#include "engine/world/model.h"

namespace aftermath {

struct ProfileCount {
  Profile profile;
  std::int64_t people = 0;
  double violence = 0, police = 0, exploitation = 0, infection = 0;  // sums of their frailties
};

// Solves the anchors for these people at the reference law, starting from `start`: passes of the fixed-point
// iteration, until none moves or so many were made; each evaluates every distinct profile once.
[[nodiscard]] Anchors solve_anchors(std::span<const ProfileCount> people, const Levers& reference, const Draw& q,
                                    const SlowEnvironment& slow, const Anchors& start, int most_rounds);

}  // namespace aftermath
