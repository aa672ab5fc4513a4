#include "engine/inputs/kept_texts.h"

#include <filesystem>
#include <utility>

#include "engine/inputs/text_file.h"

namespace aftermath {
namespace {

constexpr std::string_view kLibrary = "library:";

}  // namespace

KeptTexts::KeptTexts(std::string folder, From from, TextsByKey held)
    : folder_(std::move(folder)), from_(from), kept_(std::move(held)) {}

std::string KeptTexts::key_of(const std::string& path) const {
  const std::string within = folder_ + "/";
  return path.starts_with(within) ? std::string(kLibrary) + path.substr(within.size()) : path;
}

bool KeptTexts::from_disk(const std::string& key) const {
  return from_ == From::disk || (from_ == From::library && key.starts_with(kLibrary));
}

Result<std::string> KeptTexts::read(const std::string& path) {
  const std::lock_guard lock(mutex_);
  const std::string key = key_of(path);
  if (const auto known = kept_.texts.find(key); known != kept_.texts.end() && known->second) return *known->second;
  if (!from_disk(key))
    return failure({path, 0, 0, "the file is not among those that were read when this was made",
                    "the same version and data of aftermath as then", ""});
  Result<std::string> text = read_text(path);
  if (text) kept_.texts[key] = *text;
  return text;
}

// Not there is kept too: a file that comes later changes what is found.
bool KeptTexts::exists(const std::string& path) {
  const std::lock_guard lock(mutex_);
  const std::string key = key_of(path);
  if (const auto known = kept_.texts.find(key); known != kept_.texts.end()) return known->second.has_value();
  if (!from_disk(key)) return false;
  const bool there = std::filesystem::exists(path);
  if (!there) kept_.texts[key] = std::nullopt;
  return there;
}

TextsByKey KeptTexts::kept() const {
  const std::lock_guard lock(mutex_);
  return kept_;
}

TextsByKey KeptTexts::outside_library() const {
  TextsByKey all = kept();
  const auto in_library = [](const auto& one) { return one.first.starts_with(kLibrary); };
  std::erase_if(all.texts, in_library);
  std::erase_if(all.lists, in_library);
  return all;
}

std::string KeptTexts::library_digest() const {
  const TextsByKey all = kept();
  std::string bytes;
  for (const auto& [key, text] : all.texts) {
    if (!key.starts_with(kLibrary)) continue;
    bytes += key + (text ? " " + std::to_string(text->size()) + "\n" + *text : std::string(" none\n"));
  }
  return digest_of(bytes);
}

}  // namespace aftermath
