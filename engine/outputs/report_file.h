// A report: the one file that web/page/report.html is built into, with values inside (decision 0053).
#pragma once
#include <string>
#include <string_view>

#include "engine/base/problem.h"

namespace aftermath {

// The built file: AFTERMATH_REPORT, else beside the program, else where it was built. Empty if it was not built.
[[nodiscard]] std::string report_template();

// The report as text. title: shown before the script runs; it is escaped. values: JSON. Fails where `page` is no such
// file.
[[nodiscard]] Result<std::string> report_file(const std::string& page, std::string_view title, std::string_view values);

// gzip (RFC 1952), without a time: the same bytes for the same text.
[[nodiscard]] std::string gzip(std::string_view text);

// Base64 (RFC 4648) of it.
[[nodiscard]] std::string packed(std::string_view text);

}  // namespace aftermath
