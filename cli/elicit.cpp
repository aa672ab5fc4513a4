#include "engine/analysis/elicit.h"

#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/commands.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/text_table.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/outputs/elicit_form.h"
#include "engine/outputs/elicit_output.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/report_values.h"

namespace aftermath::cli {
namespace {

constexpr std::size_t kUsualQuestions = 12, kMostQuestions = 1000;
constexpr const char* kUsualFolder = "aftermath-out/form";
constexpr const char* kUsualFile = "elicited.toml";
constexpr std::string_view kEnding = ".toml";

struct Options {
  std::string setting = "vancouver", sensitivity, out;
  std::size_t most = kUsualQuestions;
  std::vector<std::string> forms;
  bool as_json = false, replace = false;
};

std::string absolute(const std::string& path) { return std::filesystem::absolute(path).lexically_normal().string(); }

Result<std::vector<Importance>> importances(const std::string& path) {
  if (path.empty()) return std::vector<Importance>{};
  const Result<std::string> text = read_text(path);
  if (!text) return failure(text.error());
  return importances_from_json(*text, path);
}

void print(const Selection& selection) {
  TextTable table{{{"", "topic", "number", "grade", "matters (total index)"}}, {true, false, false, false, true}};
  for (const ChosenQuestion& one : selection.asked)
    table.rows.push_back({std::to_string(table.rows.size()), one.question->topic,
                          std::string(info(one.question->quantity).name), one.record->grade,
                          one.outcome.empty() ? "" : plain(one.total) + " of " + one.outcome});
  std::cout << table.text();
  if (selection.not_askable.empty()) return;
  std::cout << "\nas much hangs on these, but no question in everyday words stands for them:";
  for (const Importance& one : selection.not_askable) std::cout << " " << info(one.quantity).name;
  std::cout << "\n";
}

// Answers that somebody typed in: whatever is there and is not what would be written.
Result<void> keep_filled(const std::string& folder, const std::vector<std::pair<std::string, std::string>>& blank) {
  for (const auto& [name, content] : blank) {
    const std::string path = folder + "/" + name;
    if (!std::filesystem::exists(path)) continue;
    const Result<std::string> there = read_text(path);
    if (there && *there == content) continue;
    return failure({path, 0, 0, "the file is there already, and is not this blank form: it may hold answers",
                    "another folder for --out, or --replace to write over it", ""});
  }
  return {};
}

int export_form(const Library& library, const Options& options) {
  const Result<Setting> setting = library.setting(options.setting);
  if (!setting) return report(setting.error());
  const Result<std::vector<Question>> questions = library.questions();
  if (!questions) return report(questions.error());
  const Result<QuantityTable> table = library.quantities(*setting, "");
  if (!table) return report(table.error());
  const Result<std::vector<Importance>> matter = importances(options.sensitivity);
  if (!matter) return report(matter.error());
  const Selection selection = choose_questions(*questions, *table, *matter, options.most);
  if (selection.asked.empty())
    return report({options.sensitivity, 0, 0, "none of these numbers can be asked",
                   "a number without a study that data/elicit.toml has a question for", ""});
  const std::string folder = !options.out.empty() ? options.out : options.as_json ? "" : kUsualFolder;
  if (!folder.empty()) {
    std::vector<std::pair<std::string, std::string>> files = {{"answers.toml", blank_toml(selection.asked)},
                                                              {"answers.csv", blank_csv(selection.asked)}};
    const Result<void> kept = options.replace ? Result<void>() : keep_filled(folder, files);
    if (!kept) return report(kept.error());
    Result<ReportLibrary> beside = report_library(library, *setting);
    if (!beside) return report(beside.error());
    const Result<Files> form = report_of("form.html", "What people who know think",
                                         analysis_values("form", questions_json(selection), nullptr, &*beside));
    if (!form) return report(form.error());
    files.insert(files.end(), form->begin(), form->end());
    if (const Result<void> made = make_folder(folder); !made) return report(made.error()), kFailed;
    for (const auto& [name, content] : files)
      if (const Result<void> written = write_atomically(folder + "/" + name, content); !written)
        return report(written.error()), kFailed;
  }
  if (options.as_json) {
    std::cout << questions_json(selection);
    return kDone;
  }
  print(selection);
  std::cout << "\nform to print, " << report_line(absolute(folder + "/form.html"))
            << "\nto type filled forms into, one file each: " << absolute(folder + "/answers.toml") << " (or .csv)\n";
  return kDone;
}

Result<std::vector<FilledForm>> read_forms(const std::vector<std::string>& files,
                                           const std::vector<Question>& questions, const QuantityTable& main) {
  std::vector<FilledForm> forms;
  for (const std::string& file : files) {
    const Result<std::string> text = read_text(file);
    if (!text) return failure(text.error());
    Result<FilledForm> form = filled_form(*text, file, questions, main);
    if (!form) return failure(form.error());
    for (const FilledForm& other : forms)
      if (other.id == form->id)
        return failure({file, 0, 0, "the form " + form->id + " stands twice: here and in " + other.file,
                        "each form once, each with six digits of its own", ""});
    forms.push_back(std::move(*form));
  }
  return forms;
}

void print(const std::vector<ElicitedQuantity>& elicited, const QuantityTable& main) {
  TextTable table{{{"number", "before", "pool: middle", "90 %", "forms", "don't know", "fit"}},
                  {false, true, true, true, true, true, false}};
  for (const ElicitedQuantity& one : elicited) {
    const auto& [low, middle, high] = one.fit.pool;
    table.rows.push_back({std::string(info(one.record.quantity).name),
                          in_words(main[static_cast<std::size_t>(one.record.quantity)].prior), plain(middle),
                          plain(low) + " to " + plain(high), std::to_string(one.pooled.forms.size()),
                          std::to_string(one.pooled.dont_know), std::string(fit_in_words(one.fit.gap))});
  }
  std::cout << table.text();
}

// What the reader of the numbers should know, on standard error.
void warn(const std::vector<ElicitedQuantity>& elicited, std::size_t forms, const QuantityTable& main) {
  if (const std::string few = few_forms_note(forms); !few.empty()) std::cerr << "note: " << few << "\n";
  for (const ElicitedQuantity& one : elicited) {
    const std::string name(info(one.record.quantity).name);
    const QuantityRecord& now = main[static_cast<std::size_t>(one.record.quantity)];
    if (!on_weak_evidence(now))
      std::cerr << "note: studies stand behind '" << name << "' (grade " << now.grade << "); the forms replace them\n";
    if (one.fit.gap > kPoorFit)
      std::cerr << "note: the answers to '" << name
                << "' are lopsided or at odds: one prior cannot describe them well\n";
  }
}

int import_forms(const Library& library, const Options& options) {
  const std::string file = !options.out.empty() ? options.out : options.as_json ? "" : kUsualFile;
  if (!file.empty() && !file.ends_with(kEnding))
    return report(
        {"--out", 0, 0, "'" + file + "' cannot be the name of a parameter file", "a name that ends in .toml", ""});
  const Result<std::vector<Question>> questions = library.questions();
  if (!questions) return report(questions.error());
  const Result<std::vector<QuantityRecord>> main = library.parameters();
  if (!main) return report(main.error());
  const Result<std::vector<FilledForm>> forms = read_forms(options.forms, *questions, *main);
  if (!forms) return report(forms.error());
  const Result<std::vector<ElicitedQuantity>> elicited = pool_forms(*forms, *questions, *main);
  if (!elicited) return report(elicited.error());
  const std::string page = file.substr(0, file.size() - std::min(file.size(), kEnding.size())) + ".html";
  if (!file.empty()) {
    const std::string json = elicited_json(*elicited, forms->size(), *main);
    Result<Files> files = report_of(page, "What people answered", analysis_values("elicited", json));
    if (!files) return report(files.error());
    files->emplace_back(file, elicited_toml(*elicited, forms->size()));
    for (const auto& [path, content] : *files)
      if (const Result<void> written = write_atomically(path, content); !written)
        return report(written.error()), kFailed;
  }
  warn(*elicited, forms->size(), *main);
  if (options.as_json) {
    std::cout << elicited_json(*elicited, forms->size(), *main);
    return kDone;
  }
  print(*elicited, *main);
  std::cout << "\nto be used: --assume " << file << "\nto show to those who took part, " << report_line(absolute(page))
            << "\n";
  return kDone;
}

}  // namespace

void add_elicit(CLI::App& program, Action& chosen) {
  CLI::App* elicit = program.add_subcommand(
      "elicit", "ask those who know: a form to print for numbers without a study, and its answers as priors");
  elicit->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, int (*action)(const Library&, const Options&)) {
    CLI::App* command = elicit->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        return library ? action(*library, *options) : report(library.error());
      };
    });
    command->add_flag("--json", options->as_json, "as JSON on standard output, nothing else");
    return command;
  };
  CLI::App* out = add("export", "a form to print, and blank files to type its answers into", export_form);
  out->add_option("-s,--setting", options->setting, "the place that the form asks about, by name or path")
      ->capture_default_str();
  out->add_option("--sensitivity", options->sensitivity,
                  "sensitivity.json of 'aftermath sensitivity': ask what matters most; without it one question of each "
                  "mechanism in turn");
  out->add_option("--most", options->most, "questions at most")
      ->check(CLI::Range(std::size_t{1}, kMostQuestions))
      ->capture_default_str();
  out->add_option("-o,--out", options->out,
                  "folder for form.html, answers.toml and answers.csv [aftermath-out/form; none with --json]");
  out->add_flag("--replace", options->replace, "write over answers.toml and answers.csv that are filled in");
  out->footer(
      "Examples:\n"
      "  aftermath elicit export --setting vancouver --out form\n"
      "  aftermath elicit export --sensitivity aftermath-out/latest/sensitivity.json --most 8 --out form");
  CLI::App* in = add("import", "filled forms, each in a file of its own, pooled into priors", import_forms);
  in->add_option("forms", options->forms, "filled copies of answers.toml or answers.csv")->required();
  in->add_option("-o,--out", options->out,
                 "parameter file for --assume; a page to show goes beside it [elicited.toml; none with --json]");
  in->footer(
      "Examples:\n"
      "  aftermath elicit import forms/*.toml --out elicited.toml\n"
      "  aftermath compare ca-2014-pcepa nz-2003-pra --assume elicited.toml");
  elicit->footer(
      "Examples:\n"
      "  aftermath elicit export --out form\n"
      "  aftermath elicit import forms/*.csv --out elicited.toml");
}

}  // namespace aftermath::cli
