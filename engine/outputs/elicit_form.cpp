#include "engine/outputs/elicit_form.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/base/nearest_word.h"
#include "engine/inputs/csv.h"
#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr std::string_view kColumns[] = {"form", "number", "name", "scale", "lowest", "highest", "best", "dont_know"};
enum Column : std::size_t { kForm, kNumber, kName, kScale, kLowest, kHighest, kBest, kDontKnow };

std::vector<std::string_view> names_of(const std::vector<Question>& questions) {
  std::vector<std::string_view> names;
  for (const Question& question : questions) names.push_back(info(question.quantity).name);
  return names;
}

std::string other_scale(const Question& question, std::string_view printed) {
  return "'" + std::string(info(question.quantity).name) + "' was asked on the scale '" + std::string(printed) +
         "', which is not that of the question";
}

// A range that says nothing about any value the quantity can have.
std::optional<std::string> beyond(const Question& question, const QuantityTable& main, const FormAnswer& answer) {
  const QuantityInfo& about = info(question.quantity);
  const Prior::Shape shape = main[static_cast<std::size_t>(question.quantity)].prior.shape;
  const FormValues values = values_of(about, shape, question.scale, answer);
  if (answer.dont_know || values.value.front() < values.value.back()) return std::nullopt;
  return "the whole range lies beyond what the model can hold for '" + std::string(about.name) + "'";
}

constexpr std::string_view kWithinReach = "a range that reaches further, or dont_know";

Result<FilledForm> from_toml(std::string_view text, const std::string& file, const std::vector<Question>& questions,
                             const QuantityTable& main) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  const std::vector<std::string_view> names = names_of(questions);
  FilledForm out;
  out.file = file;
  TableReader root(*table, file, "the form");
  root.check_format();
  out.id = read_form_id(root);
  std::vector<std::size_t> seen;
  root.each_table("answer", [&](TableReader& in) {
    const std::size_t which = in.word("name", names, true);
    const std::string printed = in.text("scale", true);
    if (!in.ok()) return;
    const Question& question = questions[which];
    if (std::find(seen.begin(), seen.end(), which) != seen.end())
      in.refuse(in.node("name", true), "'" + std::string(names[which]) + "' is answered twice", "each question once");
    seen.push_back(which);
    if (printed != in_words(question.scale))
      in.refuse(in.node("scale", true), other_scale(question, printed), in_words(question.scale));
    std::optional<FormAnswer> answer = read_form_answer(in, question.scale);
    if (!in.ok() || !answer) return;
    answer->form = out.id;
    if (const std::optional<std::string> problem = beyond(question, main, *answer))
      in.refuse(in.node("lowest", true), *problem, std::string(kWithinReach));
    out.items.push_back({question.quantity, std::move(*answer)});
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return out;
}

using Cell = CsvCell;
using Cells = std::vector<Cell>;

// A filled form as a spreadsheet saves it: columns in the order of the blank file, separated by commas or, where the
// comma is the decimal sign, by semicolons.
class CsvForm {
 public:
  CsvForm(const std::string& file, const std::vector<Question>& questions, const QuantityTable& main)
      : questions_(questions), names_(names_of(questions)), main_(main) {
    out_.file = file;
  }

  Result<FilledForm> read(std::string_view text) {
    for_each_csv_line(text, [&](std::string_view line, int number) {
      line_ = number;
      if (number == 1)
        heading(line);
      else if (line.find_first_not_of(" \t,;") != std::string_view::npos)
        row(line);
      return !problem_;
    });
    if (!problem_ && out_.id.empty()) refuse({}, "no row has the form's number", std::string(kFormIdWords));
    if (problem_) return failure(*problem_);
    for (FilledForm::Item& item : out_.items) item.answer.form = out_.id;
    return std::move(out_);
  }

 private:
  const std::vector<Question>& questions_;
  std::vector<std::string_view> names_;
  const QuantityTable& main_;
  FilledForm out_;
  std::vector<std::size_t> seen_;
  char separator_ = ',';
  int line_ = 0;
  std::optional<Problem> problem_;

  void refuse(const Cell& at, std::string what, std::string expected, std::string nearest = "") {
    if (!problem_)
      problem_ = Problem{out_.file, line_, at.column, std::move(what), std::move(expected), std::move(nearest)};
  }

  void heading(std::string_view line) {
    if (line.find(';') != std::string_view::npos) separator_ = ';';
    const std::optional<Cells> cells = csv_cells(line, separator_);
    if (!cells) return refuse({}, "a quotation mark is not closed", "columns of the blank file");
    for (std::size_t i = 0; i < std::max(cells->size(), std::size(kColumns)); ++i) {
      if (i >= cells->size())
        return refuse({}, "the column '" + std::string(kColumns[i]) + "' is missing", one_of(kColumns));
      const Cell& cell = (*cells)[i];
      if (i >= std::size(kColumns) || cell.text != kColumns[i])
        return refuse(cell, "unknown column '" + cell.text + "'",
                      i < std::size(kColumns) ? std::string(kColumns[i]) : "no further column",
                      nearest_word(cell.text, kColumns));
    }
  }

  void row(std::string_view line) {
    const std::optional<Cells> found = csv_cells(line, separator_);
    if (!found) return refuse({}, "a quotation mark is not closed", "one cell for each column");
    const Cells& cells = *found;
    if (cells.size() != std::size(kColumns))
      return refuse(cells.back(), "the row has " + std::to_string(cells.size()) + " cells",
                    std::to_string(std::size(kColumns)) + " cells: " + one_of(kColumns));
    id(cells[kForm]);
    if (cells[kNumber].text.find_first_not_of("0123456789") != std::string::npos)
      return refuse(cells[kNumber], "'number' is '" + cells[kNumber].text + "'", "the number of the question");
    const auto known = std::find(names_.begin(), names_.end(), cells[kName].text);
    if (known == names_.end())
      return refuse(cells[kName], "unknown name '" + cells[kName].text + "'", "a name of the blank file",
                    nearest_word(cells[kName].text, names_));
    const auto which = static_cast<std::size_t>(known - names_.begin());
    if (std::find(seen_.begin(), seen_.end(), which) != seen_.end())
      return refuse(cells[kName], "'" + cells[kName].text + "' is answered twice", "each question once");
    seen_.push_back(which);
    const Question& question = questions_[which];
    if (cells[kScale].text != in_words(question.scale))
      return refuse(cells[kScale], other_scale(question, cells[kScale].text), in_words(question.scale));
    answer(question, cells);
  }

  void id(Cell cell) {
    if (cell.text.empty()) return;
    // A spreadsheet takes 048291 for a number and drops its zeros.
    constexpr std::size_t kDigits = 6;
    const bool digits = cell.text.find_first_not_of("0123456789") == std::string::npos;
    if (digits && cell.text.size() < kDigits) cell.text.insert(0, kDigits - cell.text.size(), '0');
    if (!is_form_id(cell.text)) return refuse(cell, "the form's number is not six digits", std::string(kFormIdWords));
    if (!out_.id.empty() && out_.id != cell.text)
      return refuse(cell, "a second form begins here", "one file for each form");
    out_.id = cell.text;
  }

  void answer(const Question& question, const Cells& cells) {
    FormAnswer out;
    const std::string& tick = cells[kDontKnow].text;
    constexpr std::string_view kYes[] = {"x", "X", "yes", "true", "TRUE"}, kNo[] = {"", "no", "false", "FALSE"};
    out.dont_know = std::find(std::begin(kYes), std::end(kYes), tick) != std::end(kYes);
    if (!out.dont_know && std::find(std::begin(kNo), std::end(kNo), tick) == std::end(kNo))
      return refuse(cells[kDontKnow], "'dont_know' is '" + tick + "'", "x or nothing");
    const bool blank = cells[kLowest].text.empty() && cells[kBest].text.empty() && cells[kHighest].text.empty();
    if (blank && !out.dont_know) return;
    if (!blank && out.dont_know)
      return refuse(cells[kDontKnow], "a range stands beside 'dont_know'", "either a range or an x");
    if (!blank) {
      out.lowest = number(cells, kLowest, question.scale);
      out.best = number(cells, kBest, question.scale);
      out.highest = number(cells, kHighest, question.scale);
      if (problem_) return;
      if (const std::optional<RangeProblem> wrong = range_problem(out)) {
        const std::size_t at = wrong->key == kColumns[kBest] ? kBest : kHighest;
        return refuse(cells[at], std::string(wrong->what), std::string(wrong->expected));
      }
      if (const std::optional<std::string> problem = beyond(question, main_, out))
        return refuse(cells[kLowest], *problem, std::string(kWithinReach));
    }
    out_.items.push_back({question.quantity, std::move(out)});
  }

  double number(const Cells& cells, Column which, const AnswerScale& scale) {
    const Cell& cell = cells[which];
    std::string text = cell.text;
    if (separator_ == ';') std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || !(value >= 0 && value <= most_answer(scale)))
      refuse(cell, "'" + std::string(kColumns[which]) + "' is '" + cell.text + "'",
             "a number from 0 to " + csv_number(most_answer(scale)) + ", or all three empty");
    return value;
  }
};

// The place of a byte in a text.
void place(Problem& problem, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
  problem.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  problem.column = static_cast<int>(before.size() - (before.rfind('\n') + 1)) + 1;
}

constexpr std::string_view kSensitivityShape =
    R"({"outcomes": [{"outcome": "...", "indices": [{"quantity": "...", "total": 0.3}]}]})";

}  // namespace

Result<std::vector<Importance>> importances_from_json(std::string_view text, const std::string& file) {
  using json = nlohmann::json;
  const Problem no_json{file, 1, 1, "this is no JSON", "sensitivity.json as 'aftermath sensitivity' writes it", ""};
  json root;
  try {
    root = json::parse(text);
  } catch (const json::parse_error& error) {
    Problem problem = no_json;
    place(problem, text, error.byte);
    return failure(problem);
  } catch (const json::exception&) {  // a number beyond what a double holds: the library tells no place
    return failure(no_json);
  }
  const Problem shape{file, 1, 1, "this is not what sensitivity.json holds", std::string(kSensitivityShape), ""};
  const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const QuantityInfo& about : quantity_vocabulary()) all.push_back(about.name);
    return all;
  }();
  std::vector<Importance> out;
  if (!root.is_object() || !root.contains("outcomes") || !root["outcomes"].is_array()) return failure(shape);
  for (const json& outcome : root["outcomes"]) {
    if (!outcome.is_object() || !outcome.contains("outcome") || !outcome["outcome"].is_string() ||
        !outcome.contains("indices") || !outcome["indices"].is_array())
      return failure(shape);
    for (const json& index : outcome["indices"]) {
      if (!index.is_object() || !index.contains("quantity") || !index["quantity"].is_string() ||
          !index.contains("total"))
        return failure(shape);
      const std::string name = index["quantity"];
      const auto known = std::find(names.begin(), names.end(), name);
      if (known == names.end())
        return failure({file, 0, 0, "unknown quantity '" + name + "'", "a name of data/parameters/ or of a setting",
                        nearest_word(name, names)});
      if (!index["total"].is_number()) continue;
      const auto quantity = static_cast<Quantity>(known - names.begin());
      const double total = index["total"];
      const auto seen =
          std::find_if(out.begin(), out.end(), [&](const Importance& i) { return i.quantity == quantity; });
      if (seen == out.end())
        out.push_back({quantity, total, outcome["outcome"]});
      else if (total > seen->total)
        *seen = {quantity, total, outcome["outcome"]};
    }
  }
  if (out.empty()) return failure({file, 1, 1, "the file holds no index", std::string(kSensitivityShape), ""});
  return out;
}

std::string blank_toml(const std::vector<ChosenQuestion>& asked) {
  std::string out =
      "# One file for each filled form: copy this one, type the numbers in, save it under any name.\n"
      "# Nothing else belongs here: no names, no places, no dates, no remarks. Unknown keys are refused.\n"
      "# A question that was skipped stays \"\". 'I don't know' was ticked: dont_know = true.\n"
      "format = 1\n\n"
      "# Six digits, drawn at random by the person who types (dice, a phone's calculator). Not a date, not a phone "
      "number.\n"
      "form = \"\"\n";
  std::size_t number = 0;
  for (const ChosenQuestion& one : asked) {
    const Question& q = *one.question;
    out += "\n# " + std::to_string(++number) + ". " + q.topic + ": " + q.unit + "\n[[answer]]\nname = \"" +
           std::string(info(q.quantity).name) + "\"\nscale = \"" + in_words(q.scale) +
           "\"\nlowest = \"\"\nhighest = \"\"\nbest = \"\"\ndont_know = false\n";
  }
  return out;
}

std::string blank_csv(const std::vector<ChosenQuestion>& asked) {
  std::string out;
  for (const std::string_view column : kColumns) out += (out.empty() ? "" : ",") + std::string(column);
  out += '\n';
  std::size_t number = 0;
  for (const ChosenQuestion& one : asked)
    out += "," + std::to_string(++number) + "," + csv_cell(info(one.question->quantity).name) + "," +
           csv_cell(in_words(one.question->scale)) + ",,,,\n";
  return out;
}

Result<FilledForm> filled_form(std::string_view text, const std::string& file, const std::vector<Question>& questions,
                               const QuantityTable& main) {
  if (file.ends_with(".csv")) return CsvForm(file, questions, main).read(text);
  return from_toml(text, file, questions, main);
}

}  // namespace aftermath
