// Why: for a profile and a law, every hazard, the factors that make it, the clause behind each factor and its evidence.
#pragma once
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/ensemble/ensemble.h"
#include "engine/people/profile.h"
#include "engine/world/anchoring.h"

namespace aftermath {

struct ExplainedFactor {
  std::string mechanism, words;
  std::vector<std::string> clauses;     // of the law, for the levers that the factor reads
  std::vector<std::string> parameters;  // names
  std::vector<std::string> evidence;    // ids of evidence records
  std::string grade;                    // the weakest among the parameters
  double value = 1;
  bool base = false;
};

// A process ("client_violence", value: per year) or an exposure or share ("haste", value as is).
struct ExplainedTarget {
  std::string target;
  bool process = false;
  double value = 0;
  std::vector<ExplainedFactor> factors;
};

struct Explanation {
  std::string law;
  std::vector<ExplainedTarget> targets;
};

// A place under its reference law with every quantity at the middle of its prior: where explanations start.
class Central {
 public:
  explicit Central(const Plan& plan);  // which must outlive it
  explicit Central(const Plan&& gone) = delete;

  // One profile under one of the plan's laws, once platforms have moved.
  [[nodiscard]] Explanation explain(const Law& law, Profile profile) const;

  // How each factor of a target differs between two laws, averaged over the place's people (geometric mean of the
  // ratio).
  struct Shift {
    const Factor* factor;
    std::string target;
    double ratio;  // law against comparator
  };
  [[nodiscard]] std::vector<Shift> shifts(const Law& law, const Law& versus) const;

  // A law's levers, and the slow quantities where it leads them.
  struct Settled {
    Levers levers;
    SlowEnvironment slow;
  };
  [[nodiscard]] Settled settle(const Law& law) const;
  // `start` with one lever at another state, which one mechanism alone sees: slow quantities follow where it moves
  // them.
  [[nodiscard]] Settled with_one(Settled start, const LeverState& state, Lever lever, Mechanism sees) const;
  // What fills rows; frozen mechanisms see the law of `as_before`. All arguments must outlive it.
  [[nodiscard]] Circumstances circumstances(const Settled& under, const Frozen& frozen,
                                            const Settled& as_before) const {
    return {under.levers, reference_, q_, under.slow, slow_reference_, anchors_, frozen, &as_before.levers};
  }
  [[nodiscard]] const std::vector<ProfileCount>& people() const { return people_; }

  // A shift with what stands behind it, under the comparator and under the law.
  struct ToldShift {
    ExplainedFactor then, now;
  };
  [[nodiscard]] ToldShift tell(const Shift& shift, const Law& law, const Law& versus) const;
  // "haste and hiding: x0.71 (s 286.1(1); landsberg2017-...)"
  [[nodiscard]] std::string in_words(const Shift& shift, const Law& law, const Law& versus) const;

 private:
  const Plan& plan_;
  Draw q_;
  Levers reference_;
  SlowEnvironment slow_reference_;
  Anchors anchors_;
  std::vector<ProfileCount> people_;

  [[nodiscard]] Trace trace(const Settled& under, Profile profile, RowBuilder* row) const;
};

// "venue=street,status=unpermitted": what is not said stays as in `start`.
[[nodiscard]] Result<Profile> parse_profile(std::string_view text, Profile start);
[[nodiscard]] std::string describe(Profile profile);

}  // namespace aftermath
