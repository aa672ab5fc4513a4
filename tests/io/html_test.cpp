#include "engine/io/html.h"

#include <gtest/gtest.h>

namespace aftermath {

TEST(Html, the_contents_link_to_every_heading_also_to_later_ones) {
  HtmlDocument page("A page", "");
  page.heading("Before");
  page.contents();
  page.paragraph("text");
  page.heading("After & <later>");
  const std::string html = page.finish();
  const std::size_t contents = html.find("<nav");
  EXPECT_LT(html.find("<h2 id=\"part-1\">Before</h2>"), contents);
  EXPECT_NE(html.find("<a href=\"#part-1\">Before</a>", contents), std::string::npos);
  EXPECT_NE(html.find("<a href=\"#part-2\">After &amp; &lt;later&gt;</a>", contents), std::string::npos);
  EXPECT_GT(html.find("<h2 id=\"part-2\">After &amp; &lt;later&gt;</h2>"), html.find("</nav>"));
}

TEST(Html, a_page_without_contents_has_none) {
  HtmlDocument page("A page", "");
  page.heading("One");
  EXPECT_EQ(page.finish().find("<nav"), std::string::npos);
}

}  // namespace aftermath
