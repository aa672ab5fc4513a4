#include "engine/inputs/quantity_toml.h"

#include <algorithm>

#include "engine/evidence/elicited.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"
#include "engine/inputs/toml_output.h"

namespace aftermath {
namespace {

constexpr std::string_view kShapes[] = {"fixed", "normal", "lognormal", "logit_normal", "uniform"};
constexpr std::string_view kGrades[] = {"A", "B", "C", "D", "assumption", "elicited"};
constexpr std::size_t kSettingGrades = 5;  // no form asks about one place's inputs
constexpr double kWidest = 1e9, kWidestLog = 10;
constexpr int kFirstYear = 1900, kLastYear = 2100;

// Centre within the quantity's hard bounds; a share on the logit scale strictly between 0 and 1.
Prior prior(TableReader& in, const QuantityInfo& about) {
  Prior out;
  out.shape = static_cast<Prior::Shape>(in.word("distribution", kShapes, true));
  const auto centre = [&](std::string_view key) { return in.number(key, about.least, about.most, true); };
  switch (out.shape) {
    case Prior::Shape::fixed:
      return {out.shape, centre("value"), 0};
    case Prior::Shape::normal:
      return {out.shape, centre("mean"), in.number("sd", 0, kWidest, true)};
    case Prior::Shape::lognormal:
      out = {out.shape, centre("median"), in.number("sd_log", 0, kWidestLog, true)};
      if (in.ok() && out.centre <= 0)
        in.refuse(in.node("median", true), "the median of a lognormal is not above zero", "a number above 0");
      return out;
    case Prior::Shape::logit_normal:
      out = {out.shape, centre("median"), in.number("sd_logit", 0, kWidestLog, true)};
      if (in.ok() && (out.centre <= 0 || out.centre >= 1))
        in.refuse(in.node("median", true), "the median of a logit_normal is not between 0 and 1",
                  "a number between 0 and 1");
      return out;
    case Prior::Shape::uniform:
      out = {out.shape, centre("low"), in.number("high", about.least, about.most, true)};
      if (in.ok() && out.spread <= out.centre)
        in.refuse(in.node("high", true), "'high' is not above 'low'", "low < high");
      return out;
  }
  return out;
}

std::vector<std::string_view> names_of(bool setting_inputs) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kQuantities; ++i)
    if (is_setting_input(static_cast<Quantity>(i)) == setting_inputs) names.push_back(quantity_vocabulary()[i].name);
  return names;
}

// 'pool = true', and what may stand beside it.
std::optional<Pooling> pooling(TableReader& in, const QuantityRecord& record) {
  Pooling out;
  const bool pooled = in.yes_no("pool", false);
  out.shrink = in.number("shrink", 0, 1, false, 1);
  out.inverse = in.texts("inverse");
  if (!in.ok()) return {};
  if (out.shrink <= 0) in.refuse(in.node("shrink", true), "'shrink' is not above zero", "a number above 0, up to 1");
  for (const std::string& id : out.inverse)
    if (std::find(record.evidence.begin(), record.evidence.end(), id) == record.evidence.end())
      in.refuse(in.node("inverse", true), "'inverse' names '" + id + "', which 'evidence' does not",
                "ids of 'evidence'");
  for (const std::string_view key : {"shrink", "inverse"})
    if (!pooled && in.has(key))
      in.refuse(in.node(key, true), "'" + std::string(key) + "' says how to pool, but nothing is pooled",
                "pool = true beside it");
  if (!pooled) return {};
  if (record.prior.shape != Prior::Shape::lognormal)
    in.refuse(in.node("pool", true), "ratios pool to a log-normal prior only", "distribution = \"lognormal\"");
  return out;
}

// 'scale' and [[parameter.form]], which a prior of the grade 'elicited' must have and follow from.
void read_answers(TableReader& in, QuantityRecord& record) {
  const bool elicited = record.grade == "elicited";
  for (const std::string_view key : {"scale", "form"}) {
    if (in.has(key) && !elicited)
      in.refuse(in.node(key, true),
                "'" + std::string(key) + "' belongs to filled forms, but the grade is not 'elicited'",
                "grade = \"elicited\"");
    if (!in.has(key) && elicited)
      in.refuse_table(
          "'" + std::string(info(record.quantity).name) + "' is elicited, but has no '" + std::string(key) + "'",
          "what 'aftermath elicit import' writes: scale and [[parameter.form]]");
  }
  if (!elicited || !in.ok()) return;
  Answers out{read_answer_scale(in), {}};
  in.each_table("form", [&](TableReader& form) {
    const std::string id = read_form_id(form);
    std::optional<FormAnswer> answer = read_form_answer(form, out.scale);
    if (form.ok() && !answer)
      form.refuse_table("the form gives no range", "lowest, best and highest, or dont_know = true");
    if (!answer) return;
    answer->form = id;
    if (std::any_of(out.forms.begin(), out.forms.end(), [&](const FormAnswer& f) { return f.form == id; }))
      form.refuse_table("the form '" + id + "' stands twice", "each form once");
    out.forms.push_back(std::move(*answer));
  });
  record.answers = std::move(out);
  if (!in.ok()) return;
  if (const std::optional<Problem> problem = answers_problem(record)) in.refuse_table(problem->what, problem->expected);
}

}  // namespace

std::string_view shape_word(Prior::Shape shape) { return kShapes[static_cast<std::size_t>(shape)]; }

bool is_form_id(std::string_view text) {
  constexpr std::size_t kDigits = 6;
  return text.size() == kDigits && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string read_form_id(TableReader& in) {
  std::string id = in.text("form", true);
  if (in.ok() && !is_form_id(id))
    in.refuse(in.node("form", true), "the form's number is not six digits", std::string(kFormIdWords));
  return id;
}

AnswerScale read_answer_scale(TableReader& in) {
  const std::string words = in.text("scale", true);
  if (const std::optional<AnswerScale> scale = answer_scale(words)) return *scale;
  if (in.ok())
    in.refuse(in.node("scale", true), "unknown scale '" + words + "'",
              "share, divided_by B, gain_on B, odds_against B or rate_in B, with a number B above 0");
  return {};
}

std::optional<RangeProblem> range_problem(const FormAnswer& answer) {
  if (answer.best < answer.lowest || answer.best > answer.highest)
    return RangeProblem{"best", "'best' does not lie between 'lowest' and 'highest'", "lowest <= best <= highest"};
  if (answer.lowest >= answer.highest)
    return RangeProblem{"highest", "'highest' is not above 'lowest'", "a range, even a small one"};
  return std::nullopt;
}

std::optional<FormAnswer> read_form_answer(TableReader& in, const AnswerScale& scale) {
  constexpr std::string_view kKeys[] = {"lowest", "best", "highest"};
  const auto blank = [&](std::string_view key) {
    const toml::node* found = in.node(key, false);
    return found == nullptr || found->value_exact<std::string>() == "";
  };
  FormAnswer out;
  out.dont_know = in.yes_no("dont_know", false);
  const auto blanks = std::count_if(std::begin(kKeys), std::end(kKeys), blank);
  if (!in.ok() || (blanks == std::ssize(kKeys) && !out.dont_know)) return std::nullopt;
  if (out.dont_know) {
    for (const std::string_view key : kKeys)
      if (!blank(key))
        in.refuse(in.node(key, true), "'" + std::string(key) + "' stands beside dont_know = true",
                  "either a range or dont_know = true");
    return out;
  }
  double* const numbers[] = {&out.lowest, &out.best, &out.highest};
  for (std::size_t i = 0; i < std::size(kKeys); ++i) {
    if (blank(kKeys[i]) && in.has(kKeys[i]))
      in.refuse(in.node(kKeys[i], true), "'" + std::string(kKeys[i]) + "' is empty", "a number, or all three empty");
    *numbers[i] = in.number(kKeys[i], 0, most_answer(scale), true);
  }
  if (!in.ok()) return std::nullopt;
  if (const std::optional<RangeProblem> problem = range_problem(out))
    in.refuse(in.node(problem->key, true), std::string(problem->what), std::string(problem->expected));
  return out;
}

QuantityRecord read_quantity(TableReader& in, bool setting_input) {
  static const std::vector<std::string_view> kParameterNames = names_of(false), kInputNames = names_of(true);
  const std::size_t which = in.word("name", setting_input ? kInputNames : kParameterNames, true);
  const auto quantity = static_cast<Quantity>(setting_input ? which + kParameters : which);
  if (in.ok()) return read_quantity_of(in, quantity);
  QuantityRecord none;
  none.quantity = quantity;
  return none;
}

QuantityRecord read_quantity_of(TableReader& in, Quantity quantity) {
  const bool setting_input = is_setting_input(quantity);
  QuantityRecord out;
  out.quantity = quantity;
  const QuantityInfo& about = info(out.quantity);
  out.prior = prior(in, about);
  if (in.has("null")) out.null_value = in.number("null", about.least, about.most, true);
  const auto side = [&](const char* key, std::optional<Prior>& of) {
    if (in.has(key)) in.one_table(key, false, [&](TableReader& table) { of = prior(table, about); });
  };
  side("critics", out.critics);
  side("associations", out.associations);
  const std::span<const std::string_view> grades(kGrades);
  out.grade = grades[in.word("grade", setting_input ? grades.first(kSettingGrades) : grades, true)];
  out.evidence = in.texts("evidence");
  if (!setting_input) {
    out.pooling = pooling(in, out);
    read_answers(in, out);
  }
  out.source = in.text("source", false);
  out.note = in.text("note", false);
  out.verified = in.yes_no("verified", false);
  if (setting_input) out.year = static_cast<int>(in.whole("year", kFirstYear, kLastYear, true));
  if (in.ok() && out.grade != "assumption" && out.grade != "elicited" && out.evidence.empty() && out.source.empty())
    in.refuse_table("'" + std::string(about.name) + "' has no source",
                    "evidence = [\"id\"], source = \"...\" or grade = \"assumption\"");
  out.file = in.file();
  out.line = in.line();
  return out;
}

void add_quantity_once(TableReader& in, std::vector<QuantityRecord>& records, QuantityRecord added) {
  const auto known = std::find_if(records.begin(), records.end(),
                                  [&](const QuantityRecord& r) { return r.quantity == added.quantity; });
  if (in.ok() && known != records.end())
    in.refuse_table("'" + std::string(info(added.quantity).name) + "' stands twice: here and in line " +
                        std::to_string(known->line),
                    "each name once");
  records.push_back(std::move(added));
}

Result<std::vector<QuantityRecord>> parameters_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<QuantityRecord> records;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("parameter", [&](TableReader& in) { add_quantity_once(in, records, read_quantity(in, false)); });
  if (root.ok() && records.empty()) root.refuse_table("the file has no parameter", "at least one [[parameter]]");
  if (const auto problem = root.finish()) return failure(*problem);
  return records;
}

namespace {

// [[input]] tables, in the order of Quantity; all of them unless another file may have the rest.
std::vector<QuantityRecord> read_inputs(TableReader& root, bool others_borrowed, const std::string& what) {
  std::vector<QuantityRecord> inputs;
  root.each_table("input", [&](TableReader& in) { add_quantity_once(in, inputs, read_quantity(in, true)); });
  for (const std::string_view name : names_of(true)) {
    const bool there = std::any_of(inputs.begin(), inputs.end(),
                                   [&](const QuantityRecord& r) { return info(r.quantity).name == name; });
    if (root.ok() && !there && !others_borrowed)
      root.refuse_table("the " + what + " lacks the input '" + std::string(name) + "'",
                        "an [[input]] for each name in data/schema/setting.schema.json, or a region to borrow from");
  }
  std::sort(inputs.begin(), inputs.end(),
            [](const QuantityRecord& a, const QuantityRecord& b) { return a.quantity < b.quantity; });
  return inputs;
}

}  // namespace

namespace {

bool is_currency_code(const std::string& text) {
  constexpr std::size_t kLetters = 3;
  return text.size() == kLetters && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Currency read_currency(TableReader& in) {
  Currency out;
  out.code = in.text("code", true);
  if (in.ok() && !is_currency_code(out.code))
    in.refuse(in.node("code", true), "'" + out.code + "' is no code of a currency",
              "three capital letters of ISO 4217, as KES");
  out.per_dollar = in.number("per_dollar", 0, kWidest, true);
  if (in.ok() && out.per_dollar <= 0)
    in.refuse(in.node("per_dollar", true), "a dollar costs nothing", "a number above 0");
  out.day = in.date("day", true).value_or(Date{});
  return out;
}

}  // namespace

Result<Setting> setting_from_toml(std::string_view text, const std::string& file, const std::string& id) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  Setting setting;
  setting.id = id;
  setting.file = file;
  setting.digest = digest_of(text);
  TableReader root(*table, file, "the file");
  root.check_format();
  root.one_table("setting", true, [&](TableReader& in) {
    setting.name = in.text("name", true);
    setting.country = in.text("country", true);
    setting.reference_law = in.text("reference_law", true);
    setting.change = in.date("change", true).value_or(Date{2000, 1, 1});
    setting.measured = in.date("measured", false).value_or(setting.change);
    setting.region = in.text("region", false);
    setting.note = in.text("note", false);
  });
  root.one_table("currency", false, [&](TableReader& in) { setting.currency = read_currency(in); });
  setting.inputs = read_inputs(root, !setting.region.empty(), "setting");
  if (const auto problem = root.finish()) return failure(*problem);
  return setting;
}

namespace {

void put_prior(std::string& out, const Prior& prior) {
  put_toml_text(out, "distribution", std::string(shape_word(prior.shape)));
  const auto put = [&](const char* centre, const char* spread) {
    put_toml(out, centre, toml_number(prior.centre));
    if (spread != nullptr) put_toml(out, spread, toml_number(prior.spread));
  };
  switch (prior.shape) {
    case Prior::Shape::fixed:
      return put("value", nullptr);
    case Prior::Shape::normal:
      return put("mean", "sd");
    case Prior::Shape::lognormal:
      return put("median", "sd_log");
    case Prior::Shape::logit_normal:
      return put("median", "sd_logit");
    case Prior::Shape::uniform:
      return put("low", "high");
  }
}

void put_input(std::string& out, const QuantityRecord& input) {
  out += "\n[[input]]\n";
  put_toml_text(out, "name", std::string(info(input.quantity).name));
  put_toml(out, "year", std::to_string(input.year));
  put_prior(out, input.prior);
  if (input.null_value) put_toml(out, "null", toml_number(*input.null_value));
  put_toml_text(out, "grade", input.grade);
  put_toml(out, "evidence", toml_texts(input.evidence));
  put_toml_text(out, "source", input.source);
  put_toml_text(out, "note", input.note);
  put_toml(out, "verified", input.verified ? "true" : "false");
  const auto put_side = [&](const char* key, const std::optional<Prior>& side) {
    if (!side) return;
    out += std::string("[input.") + key + "]\n";
    put_prior(out, *side);
  };
  put_side("critics", input.critics);
  put_side("associations", input.associations);
}

}  // namespace

std::string setting_toml(const Setting& setting) {
  std::string out = "format = 1\n\n[setting]\n";
  put_toml_text(out, "name", setting.name);
  put_toml_text(out, "country", setting.country);
  put_toml_text(out, "region", setting.region);
  put_toml_text(out, "reference_law", setting.reference_law);
  put_toml(out, "change", format_date(setting.change));
  if (setting.measured != setting.change) put_toml(out, "measured", format_date(setting.measured));
  put_toml_text(out, "note", setting.note);
  if (setting.currency) {
    out += "\n[currency]\n";
    put_toml_text(out, "code", setting.currency->code);
    put_toml(out, "per_dollar", toml_number(setting.currency->per_dollar));
    put_toml(out, "day", format_date(setting.currency->day));
  }
  for (const QuantityRecord& input : setting.inputs)
    if (input.region.empty()) put_input(out, input);
  return out;
}

Result<Region> region_from_toml(std::string_view text, const std::string& file, const std::string& id) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  Region region;
  region.id = id;
  region.file = file;
  region.digest = digest_of(text);
  TableReader root(*table, file, "the file");
  root.check_format();
  root.one_table("region", true, [&](TableReader& in) {
    region.name = in.text("name", true);
    region.within = in.text("within", false);
    region.note = in.text("note", false);
  });
  region.inputs = read_inputs(root, !region.within.empty(), "region");
  if (const auto problem = root.finish()) return failure(*problem);
  return region;
}

}  // namespace aftermath
