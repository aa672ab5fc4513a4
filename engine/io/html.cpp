#include "engine/io/html.h"

#include "engine/io/sha256.h"

namespace aftermath {
namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --line: #8884; --soft: #8882; --link: light-dark(#0b57a4, #8ec7ff); }
body { font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); padding-bottom: 0.2rem; }
h3 { font-size: 1.05rem; margin-bottom: 0.3rem; }
nav ul { columns: 18rem; font-size: 0.9rem; } nav li { break-inside: avoid; }
.lead { font-size: 1.05rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: left; font-weight: 600; padding: 0.4rem 0; }
th, td { text-align: left; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
tr.unsure td { opacity: 0.75; font-style: italic; }
.matrix { font-size: 0.68rem; } .matrix td, .matrix th { padding: 0.2rem 0.15rem; } .matrix tbody th { min-width: 8.5rem; line-height: 1.25; } .matrix td { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.matrix thead th { vertical-align: bottom; } .matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; }
.less1, .less2, .less3, .more1, .more2, .more3 { print-color-adjust: exact; }
.less1 { background: #0072b226; } .less2 { background: #0072b259; } .less3 { background: #0072b299; }
.more1 { background: #e69f0033; } .more2 { background: #e69f0080; } .more3 { background: #e69f00cc; }
figure { margin: 1rem 0; }
.chart { width: 100%; min-height: 3rem; }
.chart .vega-embed, .chart svg { width: 100%; max-width: 100%; }
figcaption { font-size: 0.9rem; }
.needs-script { display: none; } .with-script .needs-script { display: block; }
.with-script .no-script { display: none; }
select { font: inherit; max-width: 100%; padding: 0.25rem; }
details { margin: 0.5rem 0; } summary { cursor: pointer; }
.note { background: var(--soft); border-left: 4px solid var(--line); padding: 0.5rem 0.8rem; }
#vg-tooltip-element { position: fixed; visibility: hidden; background: Canvas; color: CanvasText; border: 1px solid var(--line); padding: 0.4rem; font-size: 0.85rem; }
#vg-tooltip-element.visible { visibility: visible; }
a { color: var(--link); }
@media print { .matrix { font-size: 5.5pt; } .matrix tbody th { min-width: 6rem; } body { max-width: none; font-size: 11pt; } .no-print { display: none; } figure, tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } details::details-content { display: block; } }
)";

// JSON inside a script element: '<' cannot end it.
std::string json_in_html(std::string text) {
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at))
    text.replace(at, 1, "\\u003c");
  return text;
}

// Base64 (RFC 4648), as a policy writes the digest of the script that it lets run.
std::string script_hash(std::string_view script) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr unsigned kBits = 6, kDigit = 63;
  std::string text;
  unsigned held = 0, bits = 0;
  for (const unsigned char byte : sha256(script)) {
    held = held << 8 | byte;
    for (bits += 8; bits >= kBits; bits -= kBits) text += kDigits[held >> (bits - kBits) & kDigit];
  }
  text += kDigits[held << (kBits - bits) & kDigit];  // 32 bytes leave four bits, and one '=' to fill
  return text + "=";
}

std::string head_of(const std::string& title, const std::string& charts) {
  const std::string policy =
      charts.empty() ? "default-src 'none'; style-src 'unsafe-inline'"
                     : "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + script_hash(charts) + "'";
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
         "content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" +
         policy + "\">\n<title>" + escaped(title) + "</title>\n<style>" + std::string(kStyle) +
         "</style>\n</head>\n<body>\n<main>\n<h1>" + escaped(title) + "</h1>\n";
}

}  // namespace

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
      case '\'':
        out += "&#39;";
        break;
      default:
        out += letter;
    }
  return out;
}

HtmlDocument::HtmlDocument(const std::string& title, std::string charts)
    : charts_(std::move(charts)), out_(head_of(title, charts_)) {}

void HtmlDocument::about_charts() {
  if (charts_.empty())
    out_ += "<p class=\"note\">The charts were not built with this program; the tables hold all numbers.</p>\n";
  else
    out_ +=
        "<p class=\"note no-script\">Charts need scripts, which are off here; the tables hold the same "
        "numbers.</p>\n";
}

void HtmlDocument::contents() { contents_ = out_.size(); }

void HtmlDocument::heading(const std::string& text) {
  headings_.push_back(text);
  out_ += "<h2 id=\"part-" + std::to_string(headings_.size()) + "\">" + escaped(text) + "</h2>\n";
}

void HtmlDocument::subheading(const std::string& text) { out_ += "<h3>" + escaped(text) + "</h3>\n"; }

void HtmlDocument::paragraph(const std::string& text) { out_ += "<p>" + escaped(text) + "</p>\n"; }

void HtmlDocument::list(const std::string& title, const std::vector<std::string>& items) {
  if (items.empty()) return;
  subheading(title);
  out_ += "<ul>\n";
  for (const std::string& item : items) out_ += "<li>" + escaped(item) + "</li>\n";
  out_ += "</ul>\n";
}

void HtmlDocument::figure(const std::string& specification, const std::string& caption) {
  if (charts_.empty()) return;
  const std::string id = "figure-" + std::to_string(++figures_);
  out_ += "<figure class=\"needs-script\" data-spec-id=\"" + id + "\"><div class=\"chart\" role=\"img\" aria-label=\"" +
          escaped(caption) + "\"></div><figcaption>" + escaped(caption) + "</figcaption></figure>\n";
  out_ += "<script type=\"application/json\" id=\"" + id + "\">" + json_in_html(specification) + "</script>\n";
}

void HtmlDocument::table(const HtmlTable& table) {
  const auto cell = [&](std::size_t column, bool head, const std::string& text) {
    const bool number = column < table.numbers.size() && table.numbers[column];
    const std::string tag = head || column == 0 ? "th" : "td";
    const std::string scope = head ? " scope=\"col\"" : column == 0 ? " scope=\"row\"" : "";
    out_ += "<" + tag + scope + (number ? " class=\"n\"" : "") + ">" + escaped(text) + "</" + tag + ">";
  };
  out_ += "<div class=\"scroll\"><table>";
  if (!table.caption.empty()) out_ += "<caption>" + escaped(table.caption) + "</caption>";
  out_ += "\n<thead><tr>";
  for (std::size_t i = 0; i < table.heading.size(); ++i) cell(i, true, table.heading[i]);
  out_ += "</tr></thead>\n<tbody>\n";
  for (const auto& row : table.rows) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) cell(i, false, row[i]);
    out_ += "</tr>\n";
  }
  out_ += "</tbody></table></div>\n";
}

std::string HtmlDocument::finish() {
  if (contents_) {
    std::string links = "<nav aria-label=\"Contents\">\n<ul>\n";
    for (std::size_t i = 0; i < headings_.size(); ++i)
      links += "<li><a href=\"#part-" + std::to_string(i + 1) + "\">" + escaped(headings_[i]) + "</a></li>\n";
    out_.insert(*contents_, links + "</ul>\n</nav>\n");
  }
  out_ += "</main>\n";
  if (!charts_.empty()) out_ += "<script>" + charts_ + "</script>\n";
  out_ += "</body>\n</html>\n";
  return std::move(out_);
}

}  // namespace aftermath
