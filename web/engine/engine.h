// The engine as a web page sees it: requests and answers as JSON. What they hold stands in
// web/page/src/engine/contract.ts. One instance runs in each worker of the page; nothing here knows of a browser, so
// that the same code is tested natively.
#pragma once
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/compare.h"
#include "engine/library/library.h"

namespace aftermath::page {

using json = nlohmann::ordered_json;

// One scenario, and what of its draws this instance has: once, for 256 draws of ten years take 60 MB.
struct Comparison {
  Plan plan;
  SweepKernel sweep;
  std::vector<Elsewhere> elsewhere;  // real laws that moved the same levers
  Results results;
};

class Engine {
 public:
  // folder: of the data, as Library::open; scratch: where law files that a user brings are put.
  [[nodiscard]] static Result<Engine> open(const std::string& folder, const std::string& scratch);

  // {"do": "law", ...} -> {"ok": ...} or {"problem": {file, line, column, what, expected, nearest}}. Never throws; what
  // is no request is a problem.
  [[nodiscard]] std::string answer(std::string_view request);

  // One draw of an open comparison as bytes, to be handed to the instance that summarises; empty where there is no such
  // comparison.
  [[nodiscard]] std::string draw(int comparison, std::uint32_t number);
  // The same bytes, taken in; false where they do not fit the comparison or the draw is there already.
  bool take(int comparison, std::string_view bytes);

 private:
  Engine(Library library, std::string scratch) : library_(std::move(library)), scratch_(std::move(scratch)) {}

  [[nodiscard]] Result<json> do_it(const json& request);
  [[nodiscard]] Result<json> places() const;
  [[nodiscard]] Result<json> place(const json& request) const;
  [[nodiscard]] Result<json> regions() const;
  [[nodiscard]] Result<json> describe(const json& request) const;
  [[nodiscard]] Result<json> laws() const;
  [[nodiscard]] Result<json> law(const json& request);
  [[nodiscard]] Result<json> amend(const json& request);
  [[nodiscard]] Result<json> open_comparison(const json& request);
  [[nodiscard]] Result<json> close(const json& request);
  [[nodiscard]] Result<json> summary(const json& request);
  [[nodiscard]] Result<json> draws(const json& request);
  [[nodiscard]] Result<json> groups(const json& request);
  [[nodiscard]] Result<json> why(const json& request);
  [[nodiscard]] Result<json> parameters(const json& request);
  [[nodiscard]] Result<json> numbers() const;
  [[nodiscard]] Result<json> numbers_in(const json& request) const;
  [[nodiscard]] Result<json> evidence(const json& request);
  [[nodiscard]] Result<json> operations() const;
  [[nodiscard]] Result<json> weak(const json& request);
  [[nodiscard]] Result<json> break_even(const json& request);
  [[nodiscard]] Result<json> file(const json& request);

  // What `read` makes of a name of the library, or of a text that the page was given, as of a file.
  template <class Read>
  [[nodiscard]] auto named(const json& ref, const char* what, const Read& read) const -> decltype(read(std::string()));
  [[nodiscard]] Result<Law> law_of(const json& ref) const;
  [[nodiscard]] Result<Setting> place_of(const json& ref) const;
  [[nodiscard]] std::string own_numbers_path() const;
  [[nodiscard]] Result<std::string> assumed_in(const json& scenario) const;
  [[nodiscard]] Result<Comparison*> comparison_of(const json& request);

  Library library_;
  std::string scratch_;
  std::map<int, Comparison> comparisons_;
};

}  // namespace aftermath::page
