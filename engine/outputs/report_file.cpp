#include "engine/outputs/report_file.h"

#include <openssl/evp.h>
#include <zlib.h>

#include <fstream>
#include <sstream>

#include "engine/library/shipped.h"

namespace aftermath {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char letter : text) switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += letter;
    }
  return out;
}

}  // namespace

std::string gzip(std::string_view text) {
  constexpr int kWindow = 15, kGzip = 16, kMemory = 8;  // zlib's own; 16 asks for gzip's head
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kWindow + kGzip, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
    return {};
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<unsigned char*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<unsigned>(text.size());
  stream.next_out = reinterpret_cast<unsigned char*>(out.data());
  stream.avail_out = static_cast<unsigned>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string packed(std::string_view text) {
  const std::string bytes = gzip(text);
  std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');  // and the zero that EVP_EncodeBlock writes
  out.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                                                      reinterpret_cast<const unsigned char*>(bytes.data()),
                                                      static_cast<int>(bytes.size()))));
  return out;
}

std::string report_template() {
  std::ifstream in(shipped("report/report.html", "AFTERMATH_REPORT"), std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  return text.str();
}

Result<std::string> report_file(const std::string& page, std::string_view title, std::string_view values) {
  constexpr std::string_view kTitle = "@TITLE@", kValues = "@VALUES@";
  const std::size_t at_title = page.find(kTitle), at_values = page.find(kValues);
  if (at_title == std::string::npos || at_values == std::string::npos || at_values < at_title)
    return failure({"report.html", 0, 0, "the file that reports are made from has no place for a title and values",
                    "build/report/report.html as './dev build' makes it", ""});
  std::string out = page.substr(0, at_title);
  out += escaped(title);
  out += page.substr(at_title + kTitle.size(), at_values - at_title - kTitle.size());
  out += packed(values);
  out += page.substr(at_values + kValues.size());
  return out;
}

}  // namespace aftermath
