#include "engine/outputs/report_file.h"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <zlib.h>

#include <vector>

namespace aftermath {
namespace {

const std::string kPage = "<title>@TITLE@</title><script type=\"text/plain\">@VALUES@</script>";

// What a browser makes of the values: base64, then gzip.
std::string unpacked(const std::string& base64) {
  std::vector<unsigned char> bytes(base64.size());
  const int size = EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char*>(base64.data()),
                                   static_cast<int>(base64.size()));
  std::string out(1 << 20, '\0');
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  stream.next_in = bytes.data();
  stream.avail_in = static_cast<unsigned>(size);
  stream.next_out = reinterpret_cast<unsigned char*>(out.data());
  stream.avail_out = static_cast<unsigned>(out.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

}  // namespace

TEST(ReportFile, text_from_files_cannot_become_markup) {
  const std::string text = *report_file(kPage, "</title><script>alert(\"1\")</script> & more", R"({"a": "</script>"})");
  EXPECT_EQ(text.find("<script>"), std::string::npos);
  EXPECT_NE(text.find("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</title>"),
            std::string::npos);
}

TEST(ReportFile, holds_the_values_to_the_byte) {
  for (std::string values : {std::string("{}"), std::string(200000, 'x'), std::string("\u00e9 \U0001F600 \0", 9)}) {
    const std::string text = *report_file(kPage, "t", values);
    const std::size_t from = text.find("plain\">") + 7, to = text.rfind("</script>");
    EXPECT_EQ(unpacked(text.substr(from, to - from)), values);
  }
  EXPECT_LT(packed(std::string(200000, 'x')).size(), 1000U);
  EXPECT_EQ(packed("the same"), packed("the same"));
}

TEST(ReportFile, a_title_that_looks_like_a_place_for_values_is_a_title) {
  const std::string text = *report_file(kPage, "@VALUES@", "{}");
  EXPECT_NE(text.find("<title>@VALUES@</title>"), std::string::npos);
  EXPECT_EQ(text.find("plain\">@"), std::string::npos);
}

TEST(ReportFile, refuses_what_has_no_place_for_values) {
  for (const char* page : {"", "<title>@TITLE@</title>", "@VALUES@ @TITLE@"})
    EXPECT_FALSE(report_file(page, "t", "{}"));
}

}  // namespace aftermath
