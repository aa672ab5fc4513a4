#include "engine/law/law.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace aftermath {
namespace {

Problem at(const Law& law, const Provision& provision, std::string what, std::string expected) {
  return {law.file, provision.line, provision.column, std::move(what), std::move(expected), ""};
}

std::string days(const Provision& p) {
  const std::string from = p.from == kBeginningOfTime ? "the beginning" : format_date(p.from);
  return from + " to " + (p.until == kEndOfTime ? "no end" : format_date(p.until));
}

LeverSet differing(const Levers& a, const Levers& b) {
  LeverSet levers;
  for (std::size_t lever = 0; lever < kLevers; ++lever) levers.set(lever, !a.state[lever].says(b.state[lever]));
  return levers;
}

}  // namespace

Result<void> check_timeline(const Law& law) {
  for (std::size_t i = 0; i < law.provisions.size(); ++i) {
    const Provision& later = law.provisions[i];
    const std::string name(info(later.lever).name);
    if (later.until <= later.from)
      return failure(at(law, later,
                        "the provision on '" + name + "' ends (" + format_date(later.until) + ") before it begins (" +
                            format_date(later.from) + ")",
                        "'until' after 'from'"));
    for (std::size_t j = 0; j < i; ++j) {
      const Provision& earlier = law.provisions[j];
      if (earlier.lever != later.lever || earlier.basis != later.basis || earlier.until <= later.from ||
          later.until <= earlier.from)
        continue;
      return failure(at(law, later,
                        "'" + name + "' is set twice at one time: here for " + days(later) + ", in line " +
                            std::to_string(earlier.line) + " for " + days(earlier),
                        "provisions on one lever that do not overlap ('until' is the first day that is not covered)"));
    }
  }
  return {};
}

Levers levers_on(const Law& law, const Date& day) {
  Levers levers = default_levers();
  for (std::size_t i = 0; i < law.provisions.size(); ++i) {
    const Provision& provision = law.provisions[i];
    if (day < provision.from || provision.until <= day) continue;
    LeverState& state = levers[provision.lever];
    const bool by_practice =
        state.provision >= 0 && law.provisions[static_cast<std::size_t>(state.provision)].basis == Basis::practice;
    if (by_practice && provision.basis == Basis::statute) continue;
    state = provision.state;
    state.provision = static_cast<int>(i);
  }
  return levers;
}

std::vector<Stretch> stretches(const Law& law, const Date& start, int weeks) {
  std::set<Date> days;
  for (const Provision& provision : law.provisions) {
    days.insert(provision.from);
    days.insert(provision.until);
  }
  std::vector<Stretch> out = {{0, levers_on(law, start)}};
  for (const Date& day : days) {
    if (day <= start) continue;
    const int week = weeks_between(start, day);
    if (week >= weeks) break;
    const Levers levers = levers_on(law, day);
    if (out.back().from_week == week)
      out.back().levers = levers;
    else if (differing(out.back().levers, levers).any())
      out.push_back({week, levers});
  }
  return out;
}

LeverSet differing(const std::vector<Stretch>& a, const std::vector<Stretch>& b) {
  LeverSet levers;
  // At every week in which either changes: what is in force there.
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    levers |= differing(a[i].levers, b[j].levers);
    const int next_a = i + 1 < a.size() ? a[i + 1].from_week : std::numeric_limits<int>::max();
    const int next_b = j + 1 < b.size() ? b[j + 1].from_week : std::numeric_limits<int>::max();
    if (next_a <= next_b) ++i;
    if (next_b <= next_a) ++j;
  }
  return levers;
}

Law amended(const Law& law, const Date& day, const std::vector<Provision>& changes) {
  Law out = law;
  std::erase_if(out.provisions, [&](const Provision& p) {
    return p.until <= day || std::any_of(changes.begin(), changes.end(),
                                         [&](const Provision& change) { return change.lever == p.lever; });
  });
  out.provisions.insert(out.provisions.end(), changes.begin(), changes.end());
  return out;
}

Law with_levers_of(Law law, const Law& other, const LeverSet& levers) {
  const auto taken = [&](const Provision& p) { return levers.test(static_cast<std::size_t>(p.lever)); };
  std::erase_if(law.provisions, taken);
  std::copy_if(other.provisions.begin(), other.provisions.end(), std::back_inserter(law.provisions), taken);
  return law;
}

}  // namespace aftermath
