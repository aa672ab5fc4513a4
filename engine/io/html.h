// What every report is made of: one self-contained, printable page. Text is escaped; the policy inside the page lets no
// other script run and nothing be fetched.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aftermath {

[[nodiscard]] std::string escaped(std::string_view text);

struct HtmlTable {
  std::string caption;
  std::vector<std::string> heading;
  std::vector<bool> numbers;                   // by column: set right, digits under one another
  std::vector<std::vector<std::string>> rows;  // the first cell names the row
};

class HtmlDocument {
 public:
  // charts: the script that draws the figures (web/charts); empty: tables only.
  HtmlDocument(const std::string& title, std::string charts);

  void about_charts();  // a note where figures cannot be seen
  void contents();      // links to all headings of the page, also to those that come later
  void heading(const std::string& text);
  void subheading(const std::string& text);
  void paragraph(const std::string& text);
  void list(const std::string& title, const std::vector<std::string>& items);  // nothing, if there are none
  void figure(const std::string& specification, const std::string& caption);   // Vega-Lite; the caption is read aloud
  void table(const HtmlTable& table);
  // Markup of our own; whatever comes from files must be escaped() by the caller.
  [[nodiscard]] std::string& body() { return out_; }
  [[nodiscard]] bool has_charts() const { return !charts_.empty(); }

  [[nodiscard]] std::string finish();

 private:
  std::string charts_, out_;
  std::vector<std::string> headings_;
  std::optional<std::size_t> contents_;  // where they stand in out_
  int figures_ = 0;
};

}  // namespace aftermath
