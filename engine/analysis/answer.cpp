#include "engine/analysis/answer.h"

#include <algorithm>
#include <array>

namespace aftermath {
namespace {

// Violence, trafficking, HIV, money.
constexpr std::array<std::string_view, 4> kAlways = {"client_violence", "trafficked_years", "hiv_infections",
                                                     "public_money"};
// Told where they are likely, in this order.
constexpr std::array<std::string_view, 12> kOthers = {
    "police_contacts", "arrests",     "raid_harmed",    "deportations",  "police_violence",        "newly_trafficked",
    "sti_infections",  "haste_share", "isolated_share", "poverty_share", "unstable_housing_share", "dalys"};
constexpr std::size_t kMostLikely = 6;

bool is_very_likely(Verdict v) { return v == Verdict::very_likely_higher || v == Verdict::very_likely_lower; }

const OutcomeSummary* everybody(const Summary& summary, std::string_view outcome) {
  const auto found = std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
    return o.outcome->name == outcome && o.group == &group_vocabulary()[0];
  });
  return found == summary.outcomes.end() ? nullptr : &*found;
}

Answer answer_of(const Summary& summary, std::size_t law) {
  Answer out{summary.laws[law + 1], summary.laws[0], {}, {}, {}};
  for (const std::string_view name : kAlways) {
    const OutcomeSummary* o = everybody(summary, name);
    if (o == nullptr) continue;
    for (const Effect& e : o->effects) {
      if (e.law != out.law->id) continue;
      const bool own = &e == &effect_of(*o, law);
      if (is_likely(e.verdict))
        out.likely.push_back({o->outcome, &e});
      else if (own)
        (e.verdict == Verdict::no_difference ? out.same : out.open).push_back({o->outcome, &e});
    }
  }
  for (const std::string_view name : kOthers)
    if (const OutcomeSummary* o = everybody(summary, name); o != nullptr && is_likely(effect_of(*o, law).verdict))
      out.likely.push_back({o->outcome, &effect_of(*o, law)});
  // Those always told stay, whatever their place.
  if (out.likely.size() > kMostLikely) out.likely.resize(kMostLikely);
  std::stable_partition(out.likely.begin(), out.likely.end(),
                        [](const Finding& f) { return is_very_likely(f.effect->verdict); });
  return out;
}

}  // namespace

std::vector<Answer> answers_of(const Summary& summary) {
  std::vector<Answer> out;
  for (std::size_t law = 0; law + 1 < summary.laws.size(); ++law) out.push_back(answer_of(summary, law));
  return out;
}

}  // namespace aftermath
