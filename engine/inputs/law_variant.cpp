#include "engine/inputs/law_variant.h"

#include <algorithm>
#include <string_view>

#include "engine/base/nearest_word.h"
#include "engine/inputs/text_file.h"
#include "engine/law/layers.h"

namespace aftermath {
namespace {

constexpr std::string_view kWritten = ":written", kWithout = ":without=";
constexpr char kAsOf = '@';

// A path may hold the same letters: "./a@b/law.toml".
bool is_variant(std::string_view text) {
  if (text == kWritten) return true;
  if (text.starts_with(kWithout)) return text.find('/') == std::string_view::npos;
  return text.size() > 1 && text[0] == kAsOf && text.find_first_not_of("0123456789-", 1) == std::string_view::npos;
}

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  for (std::size_t from = 0; from <= list.size();) {
    const std::size_t comma = std::min(list.find(',', from), list.size());
    words.emplace_back(list.substr(from, comma - from));
    from = comma + 1;
  }
  return words;
}

Result<LeverSet> levers_of(const Law& law, std::string_view list) {
  LeverSet levers;
  for (const std::string& word : words_of(list)) {
    const auto vocabulary = lever_vocabulary();
    const auto at =
        std::find_if(vocabulary.begin(), vocabulary.end(), [&](const LeverInfo& l) { return l.name == word; });
    if (at == vocabulary.end()) {
      std::vector<std::string_view> names;
      for (const LeverInfo& lever : vocabulary) names.push_back(lever.name);
      return failure({law.id + std::string(kWithout) + std::string(list), 0, 0, "no lever is called '" + word + "'",
                      "levers as 'aftermath levers' lists them", nearest_word(word, names)});
    }
    const auto sets = [&](const Provision& p) { return p.lever == at->lever; };
    if (std::none_of(law.provisions.begin(), law.provisions.end(), sets))
      return failure({law.id + std::string(kWithout) + std::string(list), 0, 0,
                      "the law has no provision on '" + word + "', so that nothing would be left out",
                      "levers as 'aftermath laws show " + law.id + "' lists them", ""});
    levers.set(static_cast<std::size_t>(at->lever));
  }
  return levers;
}

}  // namespace

VariedName split_variants(const std::string& name) {
  VariedName out{name, {}};
  for (;;) {
    const std::size_t colon = out.law.rfind(':'), as_of = out.law.rfind(kAsOf);
    const std::size_t at = colon == std::string::npos   ? as_of
                           : as_of == std::string::npos ? colon
                                                        : std::max(colon, as_of);
    if (at == std::string::npos || at == 0 || !is_variant(std::string_view(out.law).substr(at))) return out;
    out.variants.insert(out.variants.begin(), out.law.substr(at));
    out.law.resize(at);
  }
}

Result<Law> varied(Law law, const std::string& variant) {
  if (variant == kWritten) {
    law = as_written(std::move(law));
    law.name += ", as written";
  } else if (variant.starts_with(kWithout)) {
    const std::string list = variant.substr(kWithout.size());
    const Result<LeverSet> levers = levers_of(law, list);
    if (!levers) return failure(levers.error());
    law = without(std::move(law), *levers);
    law.name += ", without " + list;
  } else {
    const std::optional<Date> day = parse_date(variant.substr(1));
    if (!day) return failure({law.id + variant, 0, 0, "'" + variant.substr(1) + "' is no day", "NAME@2017-01-31", ""});
    law = as_it_stood(std::move(law), *day);
    law.name += ", as it stood on " + variant.substr(1);
  }
  law.id += variant;
  law.digest = digest_of(law.digest + variant);
  return law;
}

}  // namespace aftermath
