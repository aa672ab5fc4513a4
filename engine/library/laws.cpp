// Laws by name, with those that they stand upon and variants of a name.
#include <algorithm>
#include <filesystem>

#include "engine/inputs/law_toml.h"
#include "engine/inputs/law_variant.h"
#include "engine/inputs/text_file.h"
#include "engine/law/layers.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// Layered, under a name that tells both unless the upper one's file says what it stands upon.
Law upon(const Law& base, Law upper) {
  const bool said_in_file = !upper.upon.empty();
  Law law = layered(base, std::move(upper));
  law.digest = digest_of(base.digest + law.digest);
  if (said_in_file) return law;
  law.id = base.id + kUpon + law.id;
  law.name = base.name + " with " + law.name;
  law.verified = base.verified && law.verified;
  return law;
}

}  // namespace

std::vector<std::string> Library::law_names() const {
  std::vector<std::string> names;
  for (const std::string& file : toml_files(folder_ + "/laws")) names.push_back(fs::path(file).stem().string());
  return names;
}

// One file and all that it stands upon.
Result<Law> Library::layer(const std::string& name_or_path, int depth) const {
  const Result<std::string> path = file_of("law", name_or_path, law_names(), folder_ + "/laws");
  if (!path) return failure(path.error());
  const Result<std::string> text = read_text(*path);
  if (!text) return failure(text.error());
  Result<Law> law = law_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!law || law->upon.empty()) return law;
  if (depth == kMostLayers)
    return failure({*path, 0, 0, "more than " + std::to_string(kMostLayers) + " laws stand upon one another",
                    "'upon' that leads to a law without one", ""});
  const Result<std::string> below = beside(law->upon, *path, "law.upon", folder_);
  if (!below) return failure(below.error());
  Result<Law> base = named_in(*path, "law.upon", layer(*below, depth + 1));
  return base ? upon(*base, std::move(*law)) : base;
}

Result<Law> Library::law(const std::string& name_or_path) const {
  const VariedName asked =
      is_path(name_or_path) && exists(name_or_path) ? VariedName{name_or_path, {}} : split_variants(name_or_path);
  const std::string& names = asked.law;
  Result<Law> law = Law{};
  for (std::size_t from = 0; from <= names.size();) {
    // A file whose own path has a '+' is one law.
    const bool whole = is_path(names) && exists(names);
    const std::size_t plus = whole ? names.size() : std::min(names.find(kUpon, from), names.size());
    Result<Law> next = layer(names.substr(from, plus - from), 1);
    if (!next) return next;
    law = from == 0 ? std::move(next) : upon(*law, std::move(*next));
    from = plus + 1;
  }
  for (const std::string& variant : asked.variants) {
    law = varied(std::move(*law), variant);
    if (!law) return law;
  }
  return law;
}

std::vector<Problem> Library::overtaken(const std::string& name_or_path) const {
  std::vector<Problem> idle;
  const Result<std::string> path = file_of("law", name_or_path, law_names(), folder_ + "/laws");
  const Result<Law> whole = law(name_or_path);
  if (!path || !whole) return idle;
  const Result<std::string> text = read_text(*path);
  if (!text) return idle;
  const Result<Law> own = law_from_toml(*text, *path, fs::path(*path).stem().string());
  if (!own || own->upon.empty()) return idle;
  for (const Provision& p : own->provisions) {
    Date last = kBeginningOfTime;
    for (const Provision& held : whole->provisions)
      if (held.lever == p.lever && held.basis == p.basis && held.line == p.line &&
          (held.law.empty() || held.law == own->id))
        last = std::max(last, held.until);
    if (last == p.until) continue;
    idle.push_back({*path, p.line, p.column,
                    "the provision on '" + std::string(info(p.lever).name) + "' holds " +
                        (last == kBeginningOfTime ? "on no day" : "only until " + format_date(last)) + ": " +
                        own->upon + " says something that begins later, and the later one wins",
                    "a 'from' on or after the day on which that begins, or none", ""});
  }
  return idle;
}

}  // namespace aftermath
