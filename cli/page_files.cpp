#include "cli/page_files.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>
#include <utility>

#include "engine/inputs/text_file.h"
#include "engine/outputs/report_file.h"

namespace aftermath::cli {
namespace {

namespace fs = std::filesystem;

std::string media_type(const fs::path& path) {
  static const std::map<std::string, std::string> kTypes = {{".html", "text/html; charset=utf-8"},
                                                            {".js", "text/javascript"},
                                                            {".css", "text/css"},
                                                            {".svg", "image/svg+xml"},
                                                            {".json", "application/json"},
                                                            {".wasm", "application/wasm"},
                                                            {".webmanifest", "application/manifest+json"},
                                                            {".txt", "text/plain; charset=utf-8"}};
  const auto known = kTypes.find(path.extension().string());
  return known == kTypes.end() ? "application/octet-stream" : known->second;
}

// The file that a path of a request stands for.
std::optional<fs::path> file_of(const fs::path& folder, const std::string& asked) {
  const fs::path path = fs::path(asked).relative_path();
  for (const fs::path& part : path)
    if (part.string().starts_with('.')) return {};
  std::error_code error;
  const fs::path base = fs::canonical(folder, error);
  fs::path real = fs::weakly_canonical(base / path, error);
  if (fs::is_directory(real, error)) real /= "index.html";
  const fs::path way = real.lexically_relative(base);
  if (way.empty() || *way.begin() == ".." || !fs::is_regular_file(real, error)) return {};
  return real;
}

std::string trimmed(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t"), to = text.find_last_not_of(" \t");
  return from == std::string_view::npos ? "" : std::string(text.substr(from, to - from + 1));
}

// Whether "gzip, br;q=0.5" takes gzip: named, and not with a weight of nought.
bool takes_gzip(const std::string& accepted) {
  std::istringstream all(accepted);
  for (std::string one; std::getline(all, one, ',');) {
    const std::size_t semicolon = one.find(';');
    if (trimmed(one.substr(0, semicolon)) != "gzip") continue;
    const std::string weight = semicolon == std::string::npos ? "q=1" : trimmed(one.substr(semicolon + 1));
    return weight.find_first_of("123456789") != std::string::npos;
  }
  return false;
}

std::string with_address(std::string html, std::string_view address) {
  constexpr std::string_view kBefore = R"(<meta name="aftermath-address" content=")";
  const std::size_t before = html.find(kBefore);
  if (before == std::string::npos) return html;
  const std::size_t from = before + kBefore.size(), to = html.find('"', from);
  return html.replace(from, to - from, address);
}

std::optional<std::string> bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  if (!in || !(bytes << in.rdbuf())) return {};
  return bytes.str();
}

}  // namespace

std::error_code set_address(const fs::path& html, std::string_view address) {
  std::error_code error;
  if (!fs::exists(html, error)) return error;
  const std::optional<std::string> text = bytes_of(html);
  if (text && write_atomically(html.string(), with_address(*text, address))) return {};
  return std::make_error_code(std::errc::io_error);
}

std::shared_ptr<const PageFiles::File> PageFiles::read(const fs::path& path) {
  const std::lock_guard lock(mutex_);
  std::error_code error;
  const fs::file_time_type written = fs::last_write_time(path, error);
  std::shared_ptr<const File>& kept = files_[path];
  if (kept && kept->written == written) return kept;
  std::optional<std::string> bytes = bytes_of(path);
  if (!bytes) return nullptr;
  File file{written, std::move(*bytes), "", ""};
  if (!address_.empty() && path.extension() == ".html") file.plain = with_address(std::move(file.plain), address_);
  file.gzipped = gzip(file.plain);
  if (file.gzipped.size() >= file.plain.size()) file.gzipped.clear();
  file.digest = digest_of(file.plain);
  return kept = std::make_shared<const File>(std::move(file));
}

bool PageFiles::answer(const httplib::Request& request, httplib::Response& response) {
  constexpr int kNotModified = 304;
  if (request.method != "GET" && request.method != "HEAD") return false;
  const std::optional<fs::path> path = file_of(folder_, request.path);
  if (!path) return false;
  const std::shared_ptr<const File> file = read(*path);
  if (!file) return false;
  const bool zipped = !file->gzipped.empty() && takes_gzip(request.get_header_value("Accept-Encoding"));
  const std::string etag = '"' + file->digest + (zipped ? "-gzip" : "") + '"';
  response.set_header("ETag", etag);
  response.set_header("Vary", "Accept-Encoding");
  if (request.get_header_value("If-None-Match").find(etag) != std::string::npos) {
    response.status = kNotModified;
    return true;
  }
  if (zipped) response.set_header("Content-Encoding", "gzip");
  const std::string& bytes = zipped ? file->gzipped : file->plain;
  // Given piece by piece, since the library would compress a whole text once more.
  response.set_content_provider(bytes.size(), media_type(*path),
                                [file, &bytes](std::size_t from, std::size_t size, httplib::DataSink& sink) {
                                  return sink.write(bytes.data() + from, size), true;
                                });
  return true;
}

}  // namespace aftermath::cli
