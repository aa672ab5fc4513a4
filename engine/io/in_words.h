// Numbers, priors and provisions as people read them: three significant digits, thousands apart.
#pragma once
#include <string>

#include "engine/analysis/compare.h"
#include "engine/evidence/quantity.h"
#include "engine/law/law.h"

namespace aftermath {

[[nodiscard]] std::string plain(double value);           // "12,300", "0.0421", "-3.1"; "–" where undefined
[[nodiscard]] std::string plain_signed(double value);    // "+12,300", "0"
[[nodiscard]] std::string plain(const Interval& value);  // "12,300 (9,100 to 15,800)"
[[nodiscard]] std::string plain_share(double share);     // 0.314 -> "31%"
[[nodiscard]] std::string plain_percent(double ratio);   // 0.7 -> "30% fewer", 1.2 -> "20% more"
// "differs", "cannot be told from zero", "no difference"
[[nodiscard]] std::string verdict_in_words(bool exactly_zero, bool told_apart);
[[nodiscard]] std::string verdict_in_words(const DifferenceSummary& d);
[[nodiscard]] std::string in_words(const Prior& prior);          // "1.3 (0.8 to 2.1)": median and 90% of the prior
[[nodiscard]] std::string in_words(const Provision& provision);  // "prohibited; enforcement medium"

}  // namespace aftermath
