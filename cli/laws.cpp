#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/text_table.h"
#include "engine/law/layers.h"
#include "engine/library/checks.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/schema.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> names;
  std::string at, from = "2000-01-01", until = "2025-01-01";
  bool as_json = false;
};

// An enforceable prohibition without a word on enforcement: the default, marked.
bool left_to_setting(const Provision& p) {
  return info(p.lever).enforceable && p.state.word > 0 && p.state.enforcement.kind == Intensity::Kind::not_said;
}

json provision_json(const Provision& p) {
  json out{{"lever", info(p.lever).name},    {"value", in_words(p)}, {"from", day_or_empty(p.from)},
           {"until", day_or_empty(p.until)}, {"clause", p.clause},   {"note", p.note}};
  out["basis"] = kBasisWords[static_cast<std::size_t>(p.basis)];
  if (left_to_setting(p)) out["enforcement"] = "left to the setting";
  if (!p.source.empty()) out["source"] = p.source;
  if (!p.evidence.empty()) out["evidence"] = p.evidence;
  if (!p.law.empty()) out["layer"] = p.law;
  return out;
}

std::string value_in_words(const Provision& p) {
  return in_words(p) + (left_to_setting(p) ? "; enforcement as in the setting" : "") +
         (p.basis == Basis::practice ? " (practice)" : "");
}

json law_json(const Law& law, const std::vector<Provision>& provisions) {
  json out{{"law", law.id},
           {"name", law.name},
           {"jurisdiction", law.jurisdiction},
           {"citation", law.citation},
           {"source", law.source},
           {"verified", law.verified},
           {"checked", day_or_empty(law.checked)},
           {"note", law.note},
           {"provisions", json::array()}};
  for (const Provision& p : provisions) out["provisions"].push_back(provision_json(p));
  return out;
}

int list(const Library& library, const Options& options) {
  TextTable table{{{"law", "where", "provisions", "text seen", "name"}}, {false, false, true, false, false}};
  json all = json::array();
  for (const std::string& name : library.law_names()) {
    const Result<Law> law = library.law(name);
    if (!law) return report(law.error());
    all.push_back({{"law", law->id},
                   {"jurisdiction", law->jurisdiction},
                   {"provisions", law->provisions.size()},
                   {"verified", law->verified},
                   {"name", law->name}});
    table.rows.push_back(
        {law->id, law->jurisdiction, std::to_string(law->provisions.size()), law->verified ? "yes" : "no", law->name});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  return kDone;
}

// A day typed by the user.
Result<Date> day_of(const char* option, const std::string& text) {
  if (const std::optional<Date> day = parse_date(text)) return *day;
  return failure({option, 0, 0, "'" + text + "' is no date", "a date as 2018-06-01", ""});
}

void show_in_words(const Law& law, const std::vector<Provision>& provisions) {
  const bool layers =
      std::any_of(provisions.begin(), provisions.end(), [](const Provision& p) { return !p.law.empty(); });
  std::cout << law.name << " (" << law.jurisdiction << ")\n"
            << law.citation << "\n"
            << law.source << (law.checked == kBeginningOfTime ? "" : ", looked at on " + format_date(law.checked))
            << (law.verified ? "" : "\nnot verified against the text of the statute") << "\n"
            << (law.note.empty() ? "" : law.note + "\n") << "\n";
  TextTable table{{{"lever", "value", "from", "until", "clause"}}, {}};
  if (layers) table.rows[0].push_back("law");
  for (const Provision& p : provisions) {
    table.rows.push_back(
        {std::string(info(p.lever).name), value_in_words(p), day_or_empty(p.from), day_or_empty(p.until), p.clause});
    if (layers) table.rows.back().push_back(p.law);
  }
  std::cout << table.text() << "\n";
  for (const Provision& p : provisions)
    if (!p.note.empty() || !p.source.empty())
      std::cout << info(p.lever).name << ": " << p.note << (p.note.empty() || p.source.empty() ? "" : " ")
                << (p.source.empty() ? "" : "Source: " + p.source + ".") << "\n";
}

// What is in force on a day, practice before statute; without a day, all provisions.
std::vector<Provision> in_force(const Law& law, const std::optional<Date>& day) {
  if (!day) return law.provisions;
  std::vector<Provision> out;
  for (const LeverState& state : levers_on(law, *day).state)
    if (state.provision >= 0) out.push_back(law.provisions[static_cast<std::size_t>(state.provision)]);
  return out;
}

int show(const Library& library, const Options& options) {
  std::optional<Date> day;
  if (!options.at.empty()) {
    const Result<Date> typed = day_of("--at", options.at);
    if (!typed) return report(typed.error());
    day = *typed;
  }
  for (const std::string& name : options.names) {
    const Result<Law> law = library.law(name);
    if (!law) return report(law.error());
    if (options.as_json)
      std::cout << law_json(*law, in_force(*law, day)).dump(1, ' ') << "\n";
    else
      show_in_words(*law, in_force(*law, day));
  }
  return kDone;
}

constexpr Date kLastDay{9999, 12, 30};  // kEndOfTime is the first day that no provision covers

// The two laws that the user named.
Result<std::array<Law, 2>> pair_of(const Library& library, const Options& options) {
  std::array<Law, 2> out;
  for (std::size_t i = 0; i < out.size(); ++i) {
    Result<Law> law = library.law(options.names[i]);
    if (!law) return failure(law.error());
    out[i] = std::move(*law);
  }
  return out;
}

// What a law says on one lever on a day: value and clause, or that it says nothing.
std::array<std::string, 2> said_on(const Law& law, Lever lever, const Date& day) {
  const LeverState state = levers_on(law, day)[lever];
  if (state.provision < 0) return {"not said", ""};
  const Provision& p = law.provisions[static_cast<std::size_t>(state.provision)];
  return {value_in_words(p), p.clause};
}

// Stretches of time over which two laws differ, with the levers on which they do.
struct Window {
  Date from, until;
  std::string levers;
};

std::vector<Window> windows(const Law& first, const Law& second) {
  std::vector<Window> out;
  const std::vector<Date> days = days_of_change(first, second);
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Levers a = levers_on(first, days[i]), b = levers_on(second, days[i]);
    std::string levers;
    for (const LeverInfo& about : lever_vocabulary())
      if (!a[about.lever].says(b[about.lever])) levers += (levers.empty() ? "" : ", ") + std::string(about.name);
    const Date until = i + 1 < days.size() ? days[i + 1] : kEndOfTime;
    if (!out.empty() && out.back().levers == levers && out.back().until == days[i])
      out.back().until = until;
    else if (!levers.empty())
      out.push_back({days[i], until, levers});
  }
  return out;
}

std::string day_or(const Date& day, const Date& open, const char* words) {
  return day == open ? words : format_date(day);
}

int diff(const Library& library, const Options& options) {
  const Result<std::array<Law, 2>> laws = pair_of(library, options);
  if (!laws) return report(laws.error());
  const std::string when = options.at.empty() ? "from the last change on" : "on " + options.at;
  const Result<Date> day = options.at.empty() ? kLastDay : day_of("--at", options.at);
  if (!day) return report(day.error());
  const Law &first = (*laws)[0], &second = (*laws)[1];
  const Levers a = levers_on(first, *day), b = levers_on(second, *day);
  TextTable table{{{"lever", "law", "value", "clause"}}, {}};
  json all = json::array();
  for (const LeverInfo& about : lever_vocabulary()) {
    if (a[about.lever].says(b[about.lever])) continue;
    json one{{"lever", about.name}, {"said", json::array()}};
    for (const Law* law : {&first, &second}) {
      const auto [value, clause] = said_on(*law, about.lever, *day);
      table.rows.push_back({law == &first ? std::string(about.name) : "", law->id, value, clause});
      one["said"].push_back({{"law", law->id}, {"value", value}, {"clause", clause}});
    }
    all.push_back(std::move(one));
  }
  const std::vector<Window> apart = windows(first, second);
  json stretches = json::array();
  for (const Window& one : apart)
    stretches.push_back({{"from", day_or_empty(one.from)}, {"until", day_or_empty(one.until)}, {"levers", one.levers}});
  if (options.as_json)
    std::cout << json{{"at", options.at}, {"laws", {first.id, second.id}}, {"differ", all}, {"windows", stretches}}
                     .dump(1, ' ')
              << "\n";
  else if (all.empty()) {
    std::cout << when << " both say the same\n";
    for (const Window& one : apart)
      std::cout << "they differ from " << day_or(one.from, kBeginningOfTime, "the beginning") << " until "
                << day_or(one.until, kEndOfTime, "the end") << ": " << one.levers << "\n";
  } else
    std::cout << when << " they differ in " << all.size() << " of " << kLevers << " levers\n\n" << table.text();
  return kDone;
}

int agree(const Library& library, const Options& options) {
  const Result<std::array<Law, 2>> laws = pair_of(library, options);
  if (!laws) return report(laws.error());
  const Result<Date> from = day_of("--from", options.from), until = day_of("--until", options.until);
  if (!from || !until) return report((from ? until : from).error());
  if (*until <= *from) return report({"--until", 0, 0, "it is not after --from", "a later day", ""});
  TextTable table{{{"lever", "same on"}}, {false, true}};
  json all = json::array();
  double sum = 0;
  for (const Agreement& one : agreement((*laws)[0], (*laws)[1], *from, *until)) {
    table.rows.push_back({std::string(info(one.lever).name), plain_share(one.share) + " of the days"});
    all.push_back({{"lever", info(one.lever).name}, {"share", one.share}});
    sum += one.share;
  }
  const double mean = all.empty() ? 1 : sum / static_cast<double>(all.size());
  if (options.as_json)
    std::cout << json{{"laws", {(*laws)[0].id, (*laws)[1].id}},
                      {"from", options.from},
                      {"until", options.until},
                      {"share", mean},
                      {"levers", all}}
                     .dump(1, ' ')
              << "\n";
  else
    std::cout << table.text() << "\nmean over " << all.size() << " levers that either sets: " << plain_share(mean)
              << "\n";
  return kDone;
}

int check(const Library& library, const Options& options) {
  std::vector<Problem> problems;
  if (options.names.empty()) problems = check_laws(library);
  for (const std::string& name : options.names)
    if (const Result<Law> law = library.law(name); !law)
      problems.push_back(law.error());
    else
      for (Problem& idle : library.overtaken(name)) problems.push_back(std::move(idle));
  const std::size_t read = options.names.empty() ? library.law_names().size() : options.names.size();
  return report_check(problems, options.as_json, counted(read, "law") + ", no problem\n");
}

}  // namespace

void add_laws(CLI::App& program, Action& chosen) {
  CLI::App* laws = program.add_subcommand("laws", "list, show or check laws; print the schema of law files");
  laws->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, int (*action)(const Library&, const Options&)) {
    CLI::App* command = laws->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        return library ? action(*library, *options) : report(library.error());
      };
    });
    return command;
  };
  add("list", "the laws that come with the program", list)->add_flag("--json", options->as_json, "as JSON");
  CLI::App* shown = add("show", "one law, clause by clause", show);
  shown->add_option("law", options->names, "by name or path")->required();
  shown->add_option("--at", options->at, "only what is in force on that day, as 2018-06-01");
  shown->add_flag("--json", options->as_json, "as JSON");
  CLI::App* differ = add("diff", "the levers on which two laws differ, with their clauses", diff);
  differ->add_option("laws", options->names, "two laws, by name or path")->required()->expected(2);
  differ->add_option("--at", options->at, "the day, as 2018-06-01; not given: after all changes");
  differ->add_flag("--json", options->as_json, "as JSON");
  CLI::App* codings = add("agree", "how far two codings of one law say the same, lever by lever", agree);
  codings->add_option("laws", options->names, "two laws, by name or path")->required()->expected(2);
  codings->add_option("--from", options->from, "the first day")->capture_default_str();
  codings->add_option("--until", options->until, "the first day that no longer counts")->capture_default_str();
  codings->add_flag("--json", options->as_json, "as JSON");
  CLI::App* checked = add("check", "read files and say what is wrong", check);
  checked->add_option("law", options->names, "by name or path; none: all of the library");
  checked->add_flag("--json", options->as_json, "as JSON");
  add("schema", "the JSON Schema of law files, for editors", [](const Library&, const Options&) {
    std::cout << law_schema();
    return int{kDone};
  });
  examples(*laws, {{"list", "aftermath laws list --json"},
                   {"show", "aftermath laws show ca-2014-pcepa --at 2018-06-01"},
                   {"diff", "aftermath laws diff ca-2014-pcepa nz-2003-pra --at 2010-01-01"},
                   {"agree", "aftermath laws agree ./my-bill.toml ./my-bill-coded-by-another.toml"},
                   {"check", "aftermath laws check ./my-bill.toml"},
                   {"schema", "aftermath laws schema > law.schema.json"}});
  laws->footer(
      "Examples:\n  aftermath laws list\n  aftermath laws show ca-2014-pcepa --at 2018-06-01\n"
      "  aftermath laws diff ca-2014-pcepa nz-2003-pra\n  aftermath laws check ./my-bill.toml\n"
      "  aftermath laws agree ./my-bill.toml ./my-bill-coded-by-another.toml\n"
      "Wherever a law is named: base+upper puts one law upon another, NAME:written leaves out what is practice only, "
      "NAME@2017-01-01 is the law as it stood on that day, NAME:without=raids,buying lacks its provisions on them.");
}

}  // namespace aftermath::cli
