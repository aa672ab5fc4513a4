// Numbers, priors and provisions as people read them: three significant digits, thousands apart.
#pragma once
#include <string>

#include "engine/analysis/compare.h"
#include "engine/evidence/quantity.h"
#include "engine/evidence/setting.h"
#include "engine/law/law.h"

namespace aftermath {

[[nodiscard]] std::string plain(double value);            // "12,300", "0.0421", "-3.1"; "–" where undefined
[[nodiscard]] std::string plain_count(double number);     // "1,234": a published count, as it is
[[nodiscard]] std::string plain_signed(double value);     // "+12,300", "0"
[[nodiscard]] std::string plain(const Interval& value);   // "12,300 (9,100 to 15,800)"
[[nodiscard]] std::string plain_share(double share);      // 0.314 -> "31%"
[[nodiscard]] std::string plain_percent(double ratio);    // 0.7 -> "30% fewer", 1.2 -> "20% more"
[[nodiscard]] std::string plain(const Quantiles& value);  // "0.98 (0.7 to 1.36)"; "–" for an infinite end
// "very likely higher", "no clear difference", "too few simulations", ...
[[nodiscard]] std::string in_words(Verdict verdict);
// An effect's ratio, or its difference where it has none: "x0.98 (0.7 to 1.36)", "-6.1 points (-13 to 1.2)".
[[nodiscard]] std::string in_words(const Effect& effect, const OutcomeInfo& outcome);
// What a level of an effect counts: "per 1,000 worker-years", "per 1,000 encounters", "in all", the unit of a share.
[[nodiscard]] std::string scale_in_words(EffectScale scale, const OutcomeInfo& outcome);
// " points" where differences of the outcome are told in percentage points, else nothing.
[[nodiscard]] std::string points_of(const OutcomeInfo& outcome);
// A level or difference in the unit of scale_in_words: shares in per cent.
[[nodiscard]] Quantiles as_shown(const Quantiles& value, const OutcomeInfo& outcome);
[[nodiscard]] std::string in_words(const Prior& prior);  // "1.3 (0.8 to 2.1)": median and 90% of the prior
// How many figures were chosen for the place, from which years, and how long before the laws begin.
[[nodiscard]] std::string age_in_words(const Setting& setting);
[[nodiscard]] std::string in_words(const Provision& provision);  // "prohibited; enforcement medium"

}  // namespace aftermath
