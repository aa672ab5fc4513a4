#include "cli/reports.h"

#include <iterator>

#include "engine/outputs/report_file.h"
#include "engine/outputs/report_values.h"

namespace aftermath::cli {

Result<Files> report_of(const std::string& name, const std::string& title, const nlohmann::ordered_json& values) {
  const std::string page = report_template();
  if (page.empty()) return Files{};
  Result<std::string> text = report_file(page, title, as_text(values));
  if (!text) return failure(text.error());
  return Files{{name, std::move(*text)}};
}

Result<void> write_analysis(const RunFolder& folder, Files files, const std::string& name, std::string_view kind,
                            const std::string& title, const std::string& result, const Library* library,
                            const Plan* plan) {
  ReportLibrary beside;
  if (plan != nullptr) {
    Result<ReportLibrary> read = report_library(*library, plan->setting);
    if (!read) return failure(read.error());
    beside = std::move(*read);
  }
  Result<Files> report =
      report_of(name + ".html", title, analysis_values(kind, result, plan, plan != nullptr ? &beside : nullptr));
  if (!report) return failure(report.error());
  std::move(report->begin(), report->end(), std::back_inserter(files));
  return folder.write(files);
}

std::string report_line(const std::string& path) {
  if (report_template().empty())
    return "no report: the page that reports are made of was not built ('./dev build' makes it, with npm)";
  return "report: " + path;
}

std::string report_line(const RunFolder& folder, const std::string& name) { return report_line(folder.where(name)); }

}  // namespace aftermath::cli
