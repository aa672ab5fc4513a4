// The files of the page as a server gives them: compressed for browsers that take it, and not at all to one that has
// them already.
#pragma once
#include <httplib.h>

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>

namespace aftermath::cli {

// Puts the address where others open the page, with which its links begin (web/page/src/address.ts), into one of its
// HTML files. A file that is not there is none of the page's.
[[nodiscard]] std::error_code set_address(const std::filesystem::path& html, std::string_view address);

class PageFiles {
 public:
  // address: as for set_address; "": none.
  PageFiles(std::string folder, std::string address) : folder_(std::move(folder)), address_(std::move(address)) {}

  // Answers a GET or HEAD of a file of the page; false where the path names none: nothing hidden is one, and no link
  // that leads out of the folder. May be called by many threads.
  bool answer(const httplib::Request& request, httplib::Response& response);

 private:
  struct File {
    std::filesystem::file_time_type written;
    std::string plain, gzipped;  // gzipped: empty where it is no smaller
    std::string digest;
  };

  // Read and compressed when first asked for, and again when it has changed; null where it cannot be read.
  std::shared_ptr<const File> read(const std::filesystem::path& path);

  std::string folder_, address_;
  std::mutex mutex_;
  std::map<std::filesystem::path, std::shared_ptr<const File>> files_;
};

}  // namespace aftermath::cli
