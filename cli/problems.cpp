#include "cli/problems.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "cli/safe_output.h"

namespace aftermath::cli {

int report(const Problem& problem) {
  std::cerr << "aftermath: " << spelt_out(problem.text(), false) << "\n";
  return kBadInput;
}

int report_check(const std::vector<Problem>& problems, bool as_json, const std::string& fine) {
  if (as_json) {
    nlohmann::ordered_json out{{"problems", nlohmann::ordered_json::array()}};
    for (const Problem& one : problems)
      out["problems"].push_back({{"file", one.file},
                                 {"line", one.line},
                                 {"column", one.column},
                                 {"what", one.what},
                                 {"expected", one.expected},
                                 {"nearest", one.nearest}});
    std::cout << out.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
  } else {
    std::vector<std::string> said;  // what many places rest on is wrong once
    for (const Problem& one : problems) {
      if (std::find(said.begin(), said.end(), one.text()) != said.end()) continue;
      said.push_back(one.text());
      report(one);
    }
    if (problems.empty()) std::cout << fine;
  }
  return problems.empty() ? kDone : kBadInput;
}

std::string counted(std::size_t number, const std::string& what) {
  return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

}  // namespace aftermath::cli
