#include "engine/inputs/law_toml.h"

#include <algorithm>

#include "engine/base/nearest_word.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"
#include "engine/inputs/toml_output.h"

namespace aftermath {
namespace {

constexpr std::string_view kLevels[] = {"low", "medium", "high"};
constexpr double kMostContacts = 10000;  // per 100 workers a year

std::vector<std::string_view> lever_names() {
  std::vector<std::string_view> names;
  for (const LeverInfo& about : lever_vocabulary()) names.push_back(about.name);
  return names;
}

std::string range(double least, double most) {
  return std::to_string(static_cast<long>(least)) + " to " + std::to_string(static_cast<long>(most));
}

// A number by one who wrote a number; what is expected, otherwise.
double number_in(TableReader& in, std::string_view key, double least, double most, const std::string& expected) {
  const toml::node* value = in.node(key, true);
  if (value == nullptr) return 0;
  if (const auto number = value->value<double>(); number && value->is_number() && *number >= least && *number <= most)
    return *number;
  in.refuse(value, "'" + std::string(key) + "' does not fit", expected);
  return 0;
}

Intensity intensity(TableReader& in, std::string_view key, double most, std::string_view unit) {
  const toml::node* value = in.node(key, true);
  if (value == nullptr) return {};
  const std::string expected =
      "\"low\", \"medium\", \"high\" or a number from " + range(0, most) + " (" + std::string(unit) + ")";
  if (const auto typed = value->value_exact<std::string>()) {
    const auto known = std::find(std::begin(kLevels), std::end(kLevels), *typed);
    if (known == std::end(kLevels)) {
      in.refuse(value, "unknown " + std::string(key) + " level '" + *typed + "'", expected + "; 0 for none",
                nearest_word(*typed, kLevels));
      return {};
    }
    constexpr Intensity::Kind kKinds[] = {Intensity::Kind::low, Intensity::Kind::medium, Intensity::Kind::high};
    return {kKinds[known - std::begin(kLevels)], 0};
  }
  return {Intensity::Kind::rate, number_in(in, key, 0, most, expected)};
}

std::uint8_t things(TableReader& in, const LeverInfo& about) {
  unsigned set = 0;
  const toml::node* value = in.node("value", true);
  for (const std::string& typed : in.texts("value")) {
    const auto known = std::find(about.words.begin(), about.words.end(), typed);
    if (known == about.words.end())
      in.refuse_word(value, typed, "thing", about.words);
    else
      set |= 1U << (known - about.words.begin());
  }
  return static_cast<std::uint8_t>(set);
}

LeverState value_of(TableReader& in, const LeverInfo& about) {
  LeverState state;
  switch (about.kind) {
    case LeverKind::choice:
      state.word = static_cast<std::uint8_t>(in.word("value", about.words, true));
      break;
    case LeverKind::yes_no:
      if (in.node("value", true) != nullptr) state.word = in.yes_no("value", false) ? 1 : 0;
      break;
    case LeverKind::number:
      state.number = in.number("value", about.least, about.most, true);
      break;
    case LeverKind::level:
      state.level = intensity(in, "value", about.most, about.unit);
      break;
    case LeverKind::things:
      state.word = things(in, about);
      break;
  }
  return state;
}

}  // namespace

Provision read_provision(TableReader& in) {
  static const std::vector<std::string_view> kNames = lever_names();
  Provision out;
  out.line = in.line();
  out.column = in.column();
  const LeverInfo& about = lever_vocabulary()[in.word("lever", kNames, true)];
  out.lever = about.lever;
  if (in.ok()) out.state = value_of(in, about);
  if (in.has("enforcement")) {
    if (about.enforceable)
      out.state.enforcement = intensity(in, "enforcement", kMostContacts, "contacts per 100 people reached a year");
    else
      in.refuse(in.node("enforcement", false), "'" + std::string(about.name) + "' takes no enforcement",
                "enforcement beside a prohibition only");
  }
  out.from = in.date("from").value_or(kBeginningOfTime);
  out.until = in.date("until").value_or(kEndOfTime);
  out.clause = in.text("clause", true);
  out.note = in.text("note", false);
  if (in.has("basis")) out.basis = static_cast<Basis>(in.word("basis", kBasisWords, true));
  out.source = in.text("source", false);
  out.evidence = in.texts("evidence");
  return out;
}

Result<Law> law_from_toml(std::string_view text, const std::string& file, const std::string& id) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  Law law;
  law.id = id;
  law.file = file;
  law.digest = digest_of(text);
  TableReader root(*table, file, "the file");
  root.check_format();
  root.one_table("law", true, [&](TableReader& in) {
    law.name = in.text("name", true);
    law.jurisdiction = in.text("jurisdiction", true);
    law.citation = in.text("citation", true);
    law.source = in.text("source", true);
    law.verified = in.yes_no("verified", false);
    law.note = in.text("note", false);
    law.checked = in.date("checked").value_or(kBeginningOfTime);
    law.upon = in.text("upon", false);
    if (in.has("wins")) law.wins = static_cast<Wins>(in.word("wins", kWinsWords, true));
  });
  root.each_table("provision", [&](TableReader& in) { law.provisions.push_back(read_provision(in)); });
  if (root.ok() && law.provisions.empty() && !root.has("provision"))
    root.refuse_table("the law has no provision", "at least one [[provision]]");
  if (const auto problem = root.finish()) return failure(*problem);
  if (const Result<void> checked = check_timeline(law); !checked) return failure(checked.error());
  return law;
}

namespace {

std::string value_of(const Intensity& intensity) {
  if (intensity.kind == Intensity::Kind::rate) return toml_number(intensity.per_100_per_year);
  return toml_text(std::string(level_word(intensity.kind)));
}

std::string value_of(const LeverState& state, const LeverInfo& about) {
  switch (about.kind) {
    case LeverKind::choice:
      return toml_text(std::string(about.words[state.word]));
    case LeverKind::yes_no:
      return state.word != 0 ? "true" : "false";
    case LeverKind::number:
      return toml_number(state.number);
    case LeverKind::level:
      return value_of(state.level);
    case LeverKind::things:
      break;
  }
  std::vector<std::string> set;
  for (std::size_t i = 0; i < about.words.size(); ++i)
    if ((state.word >> i & 1) != 0) set.emplace_back(about.words[i]);
  return toml_texts(set);
}

void put_provision(std::string& out, const Provision& provision) {
  const LeverInfo& about = info(provision.lever);
  out += "\n[[provision]]\n";
  put_toml(out, "lever", toml_text(std::string(about.name)));
  put_toml(out, "value", value_of(provision.state, about));
  if (provision.state.enforcement.kind != Intensity::Kind::not_said)
    put_toml(out, "enforcement", value_of(provision.state.enforcement));
  if (provision.basis != Basis::statute)
    put_toml(out, "basis", toml_text(std::string(kBasisWords[static_cast<std::size_t>(provision.basis)])));
  if (provision.from != kBeginningOfTime) put_toml(out, "from", format_date(provision.from));
  if (provision.until != kEndOfTime) put_toml(out, "until", format_date(provision.until));
  put_toml(out, "clause", toml_text(provision.clause));
  put_toml_text(out, "note", provision.note);
  put_toml_text(out, "source", provision.source);
  if (!provision.evidence.empty()) put_toml(out, "evidence", toml_texts(provision.evidence));
}

}  // namespace

std::string law_toml(const Law& law) {
  std::string out = "format = 1\n\n[law]\n";
  put_toml(out, "name", toml_text(law.name));
  put_toml(out, "jurisdiction", toml_text(law.jurisdiction));
  put_toml(out, "citation", toml_text(law.citation));
  put_toml(out, "source", toml_text(law.source));
  if (law.checked != kBeginningOfTime) put_toml(out, "checked", format_date(law.checked));
  put_toml(out, "verified", law.verified ? "true" : "false");
  put_toml_text(out, "note", law.note);
  for (const Provision& provision : law.provisions) put_provision(out, provision);
  return out;
}

}  // namespace aftermath
