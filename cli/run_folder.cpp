#include "cli/run_folder.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/options.h"
#include "cli/problems.h"
#include "engine/inputs/text_file.h"
#include "engine/library/build_info.h"
#include "engine/outputs/record_ledger.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr const char* kDefaultFolder = "aftermath-out";
constexpr const char* kLatest = "latest";
constexpr const char* kRunFile = "run.json";
constexpr std::string_view kLedger = ".ledger";
constexpr std::size_t kDigestShown = 8, kMostName = 120;

// What the folder says of itself.
struct Held {
  std::string command, work, digest;
  std::size_t pieces = 0;
  std::vector<std::string> about, files;
};

std::optional<Held> read_held(const std::string& folder) {
  const Result<std::string> text = read_text(folder + "/" + kRunFile);
  if (!text) return {};
  const json told = json::parse(*text, nullptr, false);
  const auto texts = [&](const char* key) {
    std::vector<std::string> out;
    if (told.contains(key) && told[key].is_array())
      for (const json& one : told[key])
        if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
  };
  const auto text_of = [&](const char* key) {
    return told.contains(key) && told[key].is_string() ? told[key].get<std::string>() : std::string();
  };
  if (!told.is_object()) return {};
  const bool counted = told.contains("pieces") && told["pieces"].is_number_unsigned();
  return Held{text_of("command"), text_of("work"), text_of("run"), counted ? told["pieces"].get<std::size_t>() : 0,
              texts("about"),     texts("files")};
}

// Names that runs give to their files; of folders of an earlier version, which have no run.json.
bool is_result(const std::string& name) {
  constexpr std::string_view kStems[] = {"summary",     "decision", "report",    "results", "attribution",
                                         "sensitivity", "validate", "breakeven", "world",   "speed"};
  constexpr std::string_view kEndings[] = {".json", ".csv", ".html", ".nc"};
  const fs::path path(name);
  const std::string stem = path.stem().string(), ending = path.extension().string();
  return std::find(std::begin(kEndings), std::end(kEndings), ending) != std::end(kEndings) &&
         (std::find(std::begin(kStems), std::end(kStems), stem) != std::end(kStems) || stem.starts_with("breakeven-"));
}

struct Content {
  std::vector<std::string> results, ledgers;  // names of files; ledgers: those with finished work
};

Content content_of(const std::string& folder, const std::optional<Held>& held) {
  Content out;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(kLedger)) {
      if (is_ledger_with_work(entry.path().string())) out.ledgers.push_back(name);
    } else if (held ? std::find(held->files.begin(), held->files.end(), name) != held->files.end() : is_result(name)) {
      out.results.push_back(name);
    }
  }
  std::sort(out.results.begin(), out.results.end());
  std::sort(out.ledgers.begin(), out.ledgers.end());
  return out;
}

// What the folder holds, in words; nothing if this run may have it.
std::string taken_by(const RunIdentity& run, const std::optional<Held>& held, const Content& content) {
  if (content.results.empty() && content.ledgers.empty()) return "";
  if (held && held->digest == run.digest) return "";
  const bool unfinished = content.results.empty();
  if (held && unfinished && held->command == run.command && held->work == run.work && held->pieces <= run.pieces)
    return "";
  if (!held) return "results or unfinished work of a run that it does not name";
  std::string what = unfinished ? "unfinished work" : "results";
  what += " of another run ('" + held->command;
  for (const std::string& one : held->about) what += " " + one;
  return what + "')";
}

std::string name_of(const RunIdentity& run) {
  std::string name = run.command;
  for (const std::string& one : run.about) name += "-" + one;
  for (char& letter : name) {
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') || letter == '.' || letter == '_';
    if (!plain) letter = '-';
  }
  return name.substr(0, kMostName) + "-" + run.digest.substr(0, kDigestShown);
}

// aftermath-out/latest leads to the run that wrote last. A convenience: where links cannot be made there is none.
void point_to(const std::string& folder) {
  const fs::path link = fs::path(folder).parent_path() / kLatest, fresh = unfinished_path(link.string());
  std::error_code error;
  if (fs::exists(fs::symlink_status(link, error)) && !fs::is_symlink(fs::symlink_status(link, error))) return;
  fs::remove(fresh, error);
  fs::create_directory_symlink(fs::path(folder).filename(), fresh, error);
  if (!error) fs::rename(fresh, link, error);
}

std::string run_json(const RunIdentity& run, const std::vector<std::string>& files) {
  const BuildInfo build = build_info();
  json out{{"aftermath", build.version}, {"commit", nullptr}, {"command", run.command}, {"about", run.about}};
  if (!build.commit.empty()) out["commit"] = build.commit;
  out["work"] = run.work;
  out["pieces"] = run.pieces;
  out["run"] = run.digest;
  out["files"] = files;
  return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace

tl::expected<RunFolder, int> RunFolder::open(const FolderChoice& choice, const RunIdentity& run) {
  RunFolder folder;
  if (choice.none) return folder;
  folder.run_ = run;
  folder.in_default_ = choice.out.empty();
  folder.path_ = folder.in_default_ ? std::string(kDefaultFolder) + "/" + name_of(run) : choice.out;
  if (const Result<void> made = make_folder(folder.path_); !made)
    return tl::unexpected((report(made.error()), kFailed));
  Result<FolderLock> lock = FolderLock::take(folder.path_);
  if (!lock) return tl::unexpected((report(lock.error()), kFailed));
  folder.lock_ = std::move(*lock);
  const std::optional<Held> held = read_held(folder.path_);
  const Content content = content_of(folder.path_, held);
  const std::string taken = taken_by(run, held, content);
  if (!taken.empty() && !choice.replace)
    return tl::unexpected(report({folder.path_, 0, 0, "the folder holds " + taken,
                                  "another folder for --out, or --replace to throw away what is there", ""}));
  remove_abandoned(folder.path_);
  std::vector<std::string> kept = content.results;
  if (!taken.empty()) {
    std::error_code error;
    for (const auto& names : {content.results, content.ledgers})
      for (const std::string& name : names) fs::remove(folder.path_ + "/" + name, error);
    kept.clear();
  }
  // Said from the beginning, so that a run that is killed is known as well.
  if (const Result<void> written = write_atomically(folder.path_ + "/" + kRunFile, run_json(run, kept)); !written)
    return tl::unexpected((report(written.error()), kFailed));
  return folder;
}

Result<void> RunFolder::write(const std::vector<std::pair<std::string, std::string>>& files,
                              const std::vector<std::string>& more) const {
  std::vector<std::string> names = more;
  for (const auto& [name, content] : files) names.push_back(name);
  std::sort(names.begin(), names.end());
  std::error_code error;
  for (const std::string& name : content_of(path_, read_held(path_)).results)  // of the same run, with more to tell
    if (std::find(names.begin(), names.end(), name) == names.end()) fs::remove(path_ + "/" + name, error);
  if (Result<void> written = write_atomically(path_ + "/" + kRunFile, run_json(run_, names)); !written) return written;
  if (Result<void> written = write_files(path_, files); !written) return written;
  if (in_default_) point_to(path_);
  return {};
}

std::string RunFolder::where(const std::string& file) const {
  return fs::absolute(path_ + "/" + file).lexically_normal().string();
}

}  // namespace aftermath::cli
