#include "engine/io/breakeven_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/io/csv.h"
#include "engine/io/in_words.h"
#include "engine/io/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view kScaleWords[] = {"linear", "log", "logit"};

std::string name_of(Quantity quantity) { return std::string(info(quantity).name); }

const QuantityRecord& record_of(const Plan& plan, Quantity quantity) {
  return plan.quantities[static_cast<std::size_t>(quantity)];
}

std::vector<const EvidenceRecord*> cited_by(const QuantityRecord& record, const std::vector<EvidenceRecord>& evidence) {
  std::vector<const EvidenceRecord*> out;
  for (const std::string& id : record.evidence)
    for (const EvidenceRecord& one : evidence)
      if (one.id == id) out.push_back(&one);
  return out;
}

json range_json(const std::optional<Range>& range) {
  return range ? json::array({json_number((*range)[0]), json_number((*range)[1])}) : json();
}

json published_json(const QuantityRecord& record, const PublishedRange& range,
                    const std::vector<EvidenceRecord>& evidence) {
  json records = json::array();
  for (const EvidenceRecord* one : cited_by(record, evidence))
    records.push_back({{"id", one->id},
                       {"measure", one->measure},
                       {"estimate", json_number(one->estimate)},
                       {"interval", one->interval.size() == 2 ? json(one->interval) : json()},
                       {"direction", one->direction}});
  return {{"prior90", range_json(range.prior)},
          {"calibrated90", range_json(range.calibrated)},
          {"critics90", range_json(range.critics)},
          {"all90", range_json(range.all)},
          {"null", record.null_value ? json(*record.null_value) : json()},
          {"grade", record.grade},
          {"records", std::move(records)}};
}

json mean_json(const Interval& mean) {
  return {{"mean", json_number(mean.mean)}, {"lo90", json_number(mean.lo90)}, {"hi90", json_number(mean.hi90)}};
}

json parameter_json(const Plan& plan, const ParameterBreakEven& one, const std::vector<EvidenceRecord>& evidence) {
  json curve = json::array(), crossings = json::array();
  for (std::size_t i = 0; i < one.at.size(); ++i) {
    json point{{"at", json_number(one.at[i])}};
    point.update(mean_json(one.found.mean[i]));
    curve.push_back(std::move(point));
  }
  for (const Crossing& crossing : one.found.crossings)
    crossings.push_back({{"at", json_number(crossing.at)},
                         {"lo90", json_number(crossing.lo90)},
                         {"hi90", json_number(crossing.hi90)},
                         {"direction", crossing.rising ? "rising" : "falling"},
                         {"found", json_number(crossing.found)}});
  return {{"parameter", name_of(one.quantity)},
          {"unit", info(one.quantity).unit},
          {"meaning", info(one.quantity).meaning},
          {"scale", kScaleWords[static_cast<std::size_t>(one.scale)]},
          {"searched", range_json(one.range.searched)},
          {"published", published_json(record_of(plan, one.quantity), one.range, evidence)},
          {"verdict", in_words(flip_of(one))},
          {"any_flip", json_number(one.found.any)},
          {"crossings", std::move(crossings)},
          {"curve", std::move(curve)}};
}

json pair_json(const PairBreakEven& pair) {
  json cells = json::array(), line = json::array();
  for (std::size_t j = 0; j < pair.surface.y.size(); ++j)
    for (std::size_t i = 0; i < pair.surface.x.size(); ++i) {
      json cell{{"x", json_number(pair.surface.x[i])}, {"y", json_number(pair.surface.y[j])}};
      cell.update(mean_json(pair.surface.mean[j][i]));
      cells.push_back(std::move(cell));
    }
  for (const Segment& piece : pair.line)
    line.push_back({json_number(piece.x0), json_number(piece.y0), json_number(piece.x1), json_number(piece.y1)});
  return {{"x", name_of(pair.x)}, {"y", name_of(pair.y)}, {"cells", std::move(cells)}, {"zero_line", std::move(line)}};
}

json base_figure(json values, int height) {
  return {{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
          {"width", "container"},
          {"height", height},
          {"data", {{"values", std::move(values)}}}};
}

// A ratio's axis is logarithmic. A share on the logit scale is drawn straight: charts have no such axis.
json axis(std::string_view field, Quantity quantity, Scale scale) {
  json out{{"field", field},
           {"type", "quantitative"},
           {"title", name_of(quantity) + " (" + std::string(info(quantity).unit) + ")"}};
  out["scale"] =
      scale == Scale::logarithmic ? json{{"type", "log"}, {"nice", false}} : json{{"zero", false}, {"nice", false}};
  return out;
}

json zero_rule() {
  return {{"mark", {{"type", "rule"}, {"strokeDash", {4, 4}}}},
          {"data", {{"values", json::array({{{"zero", 0}}})}}},
          {"encoding", {{"y", {{"field", "zero"}, {"type", "quantitative"}}}}}};
}

// The mean difference by value, with its Monte-Carlo interval, over a band for what is published.
std::string curve_figure(const ParameterBreakEven& one) {
  constexpr int kHeight = 220;
  json values = json::array(), crossings = json::array();
  for (std::size_t i = 0; i < one.at.size(); ++i)
    values.push_back({{"at", one.at[i]},
                      {"mean", json_number(one.found.mean[i].mean)},
                      {"lo", json_number(one.found.mean[i].lo90)},
                      {"hi", json_number(one.found.mean[i].hi90)}});
  for (const Crossing& crossing : one.found.crossings) crossings.push_back({{"at", crossing.at}, {"mean", 0}});
  json out = base_figure(std::move(values), kHeight);
  const json x = axis("at", one.quantity, one.scale);
  json from = x;
  from["field"] = "from";
  const auto y = [](std::string_view field) {
    return json{{"field", field}, {"type", "quantitative"}, {"title", "mean difference"}};
  };
  out["layer"] = json::array(
      {{{"mark", {{"type", "rect"}, {"color", "#56B4E9"}, {"opacity", 0.2}}},
        {"data", {{"values", json::array({{{"from", one.range.all[0]}, {"to", one.range.all[1]}}})}}},
        {"encoding", {{"x", std::move(from)}, {"x2", {{"field", "to"}}}}}},
       {{"mark", {{"type", "area"}, {"opacity", 0.25}, {"color", "#0072B2"}}},
        {"encoding", {{"x", x}, {"y", y("lo")}, {"y2", {{"field", "hi"}}}}}},
       {{"mark", {{"type", "line"}, {"strokeWidth", 2.5}, {"point", true}, {"color", "#0072B2"}}},
        {"encoding", {{"x", x}, {"y", y("mean")}}}},
       zero_rule(),
       {{"mark", {{"type", "point"}, {"shape", "diamond"}, {"size", 160}, {"filled", true}, {"color", "#D55E00"}}},
        {"data", {{"values", std::move(crossings)}}},
        {"encoding", {{"x", x}, {"y", y("mean")}}}}});
  return out.dump();
}

// The place halfway between neighbours on the scale: where a cell ends.
std::vector<double> cell_ends(const std::vector<double>& at, Scale scale) {
  std::vector<double> ends = {at.front()};
  for (std::size_t i = 0; i + 1 < at.size(); ++i)
    ends.push_back(from_scale(scale, (to_scale(scale, at[i]) + to_scale(scale, at[i + 1])) / 2));
  ends.push_back(at.back());
  return ends;
}

std::string pair_figure(const PairBreakEven& pair) {
  constexpr int kHeight = 380;
  const Surface& surface = pair.surface;
  const std::vector<double> xs = cell_ends(surface.x, surface.x_scale), ys = cell_ends(surface.y, surface.y_scale);
  double most = 0;
  json cells = json::array(), unsure = json::array(), line = json::array();
  for (std::size_t j = 0; j < surface.y.size(); ++j)
    for (std::size_t i = 0; i < surface.x.size(); ++i) {
      const Interval& mean = surface.mean[j][i];
      if (!std::isfinite(mean.mean)) continue;
      most = std::max(most, std::fabs(mean.mean));
      cells.push_back({{"x", xs[i]}, {"x2", xs[i + 1]}, {"y", ys[j]}, {"y2", ys[j + 1]}, {"mean", mean.mean}});
      if (mean.lo90 < 0 && mean.hi90 > 0) unsure.push_back({{"x", surface.x[i]}, {"y", surface.y[j]}});
    }
  for (const Segment& piece : pair.line)
    line.push_back({{"x", piece.x0}, {"y", piece.y0}, {"x2", piece.x1}, {"y2", piece.y1}});
  json out = base_figure(std::move(cells), kHeight);
  const json x = axis("x", pair.x, surface.x_scale), y = axis("y", pair.y, surface.y_scale);
  const json x2{{"field", "x2"}}, y2{{"field", "y2"}};
  const json colour{{"field", "mean"},
                    {"type", "quantitative"},
                    {"title", "mean difference"},
                    {"scale", {{"scheme", "purpleorange"}, {"domain", {-most, most}}, {"reverse", true}}}};
  out["layer"] = json::array(
      {{{"mark", {{"type", "rect"}}}, {"encoding", {{"x", x}, {"x2", x2}, {"y", y}, {"y2", y2}, {"color", colour}}}},
       {{"mark", {{"type", "point"}, {"size", 25}, {"filled", true}, {"color", "#000000"}}},
        {"data", {{"values", std::move(unsure)}}},
        {"encoding", {{"x", x}, {"y", y}}}},
       {{"mark", {{"type", "rule"}, {"strokeWidth", 3}, {"color", "#000000"}}},
        {"data", {{"values", std::move(line)}}},
        {"encoding", {{"x", x}, {"x2", x2}, {"y", y}, {"y2", y2}}}}});
  return out.dump();
}

std::string records_in_words(const QuantityRecord& record, const std::vector<EvidenceRecord>& evidence) {
  std::string text;
  for (const EvidenceRecord* one : cited_by(record, evidence)) {
    text += (text.empty() ? "" : "; ") + one->id + ": " + plain(one->estimate);
    if (one->interval.size() == 2) text += " (" + plain(one->interval[0]) + " to " + plain(one->interval[1]) + ")";
    text += ", " + one->measure;
  }
  return text;
}

HtmlTable flips_table(const BreakEvenStudy& study) {
  HtmlTable table{"Each parameter alone; every other number stays as drawn",
                  {"Parameter", "The difference changes sign at (90%)", "Published: prior, 90%", "Critics' prior, 90%",
                   "Searched", "Verdict"},
                  {},
                  {}};
  for (const ParameterBreakEven& one : study.parameters) {
    const Range known = one.range.calibrated.value_or(one.range.prior);
    table.rows.push_back({name_of(one.quantity), flips_in_words(one), in_words(known),
                          one.range.critics ? in_words(*one.range.critics) : "–", in_words(one.range.searched),
                          in_words(flip_of(one))});
  }
  return table;
}

std::string terms_in_words(const Index& index) {
  std::string text;
  for (const Term& term : index.terms)
    text += (text.empty() ? "" : "; ") + plain(term.weight) + " × " + std::string(term.outcome->title) +
            (term.group == 0 ? "" : " (" + std::string(group_vocabulary()[term.group].title) + ")");
  return text;
}

bool sign_is_doubtful(const Interval& mean) { return mean.lo90 <= 0 && mean.hi90 >= 0; }

}  // namespace

std::string in_words(Flip flip) {
  switch (flip) {
    case Flip::within:
      return "flips within what is published";
    case Flip::edge:
      return "flips beyond what is published, or just within";
    case Flip::beyond:
      return "flips only beyond what is published";
    case Flip::none:
      return "no value searched flips it";
    case Flip::open:
      break;
  }
  return "these draws settle no sign";
}

std::string in_words(const Range& range) { return plain(range[0]) + " to " + plain(range[1]); }

std::string flips_in_words(const ParameterBreakEven& one) {
  if (one.found.crossings.empty())
    return "no value in [" + plain(one.range.searched[0]) + ", " + plain(one.range.searched[1]) + "] flips it";
  constexpr double kSure = 0.95;
  std::string text;
  for (const Crossing& crossing : one.found.crossings)
    text += (text.empty() ? "" : "; ") + plain(crossing.at) + " (" + plain(crossing.lo90) + " to " +
            plain(crossing.hi90) +
            (crossing.found < kSure ? "; in " + plain_share(crossing.found) + " of resamplings)" : ")");
  return text;
}

std::string breakeven_json(const Plan& plan, const BreakEvenStudy& study, const std::vector<EvidenceRecord>& evidence) {
  json terms = json::array(), parameters = json::array(), no_part = json::array(), pairs = json::array();
  for (const Term& term : study.index.terms)
    terms.push_back({{"outcome", term.outcome->name},
                     {"group", group_vocabulary()[term.group].name},
                     {"weight", json_number(term.weight)}});
  for (const ParameterBreakEven& one : study.parameters) parameters.push_back(parameter_json(plan, one, evidence));
  for (const Quantity quantity : study.no_part) no_part.push_back(name_of(quantity));
  for (const PairBreakEven& pair : study.pairs) pairs.push_back(pair_json(pair));
  const json out{{"version", AFTERMATH_VERSION},
                 {"setting", plan.setting.id},
                 {"laws", {plan.laws[0].id, plan.laws[1].id}},
                 {"years", plan.years},
                 {"people", plan.people},
                 {"draws", study.draws},
                 {"seed", plan.seed},
                 {"assume", plan.assume},
                 {"index", {{"name", study.index.name}, {"terms", std::move(terms)}}},
                 {"as_drawn", mean_json(study.as_drawn)},
                 {"parameters", std::move(parameters)},
                 {"no_part", std::move(no_part)},
                 {"pairs", std::move(pairs)}};
  return out.dump(1, ' ') + "\n";
}

std::string breakeven_csv(const BreakEvenStudy& study) {
  std::string text = "kind,parameter,value,parameter_2,value_2,mean,lo90,hi90\n";
  const auto line = [&](std::string_view kind, Quantity first, double at, const std::string& second, double other,
                        const Interval& told) {
    text += std::string(kind) + ',' + name_of(first) + ',' + csv_number(at) + ',' + second + ',' + csv_number(other);
    for (const double value : {told.mean, told.lo90, told.hi90}) text += ',' + csv_number(value);
    text += '\n';
  };
  for (const ParameterBreakEven& one : study.parameters) {
    for (std::size_t i = 0; i < one.at.size(); ++i)
      line("value", one.quantity, one.at[i], "", std::nan(""), one.found.mean[i]);
    for (const Crossing& crossing : one.found.crossings)  // here the interval is of the value, and the mean is zero
      line("crossing", one.quantity, crossing.at, "", std::nan(""), {0, crossing.lo90, crossing.hi90});
  }
  for (const PairBreakEven& pair : study.pairs)
    for (std::size_t j = 0; j < pair.surface.y.size(); ++j)
      for (std::size_t i = 0; i < pair.surface.x.size(); ++i)
        line("pair", pair.x, pair.surface.x[i], name_of(pair.y), pair.surface.y[j], pair.surface.mean[j][i]);
  return text;
}

namespace {

void add_parameter(HtmlDocument& page, const Plan& plan, const std::string& before, const ParameterBreakEven& one,
                   const std::vector<EvidenceRecord>& evidence) {
  page.subheading(before + name_of(one.quantity) + ": " + flips_in_words(one));
  page.paragraph(std::string(info(one.quantity).meaning) + " (" + std::string(info(one.quantity).unit) + "), grade " +
                 record_of(plan, one.quantity).grade + ".");
  page.figure(curve_figure(one), "Mean difference where " + name_of(one.quantity) +
                                     " is held at a value; band about the line: 90% for chance in the simulation; "
                                     "pale column: what is published; diamond: change of sign.");
  const std::string records = records_in_words(record_of(plan, one.quantity), evidence);
  if (!records.empty()) page.paragraph("Published figures that its prior rests on, in their own units: " + records);
}

bool turns(const ParameterBreakEven& one) {
  const Flip flip = flip_of(one);
  return flip == Flip::within || flip == Flip::edge;
}

// What a table of many rows comes to.
std::string in_brief(const BreakEvenStudy& study) {
  std::string turning;
  std::size_t open = 0;
  for (const ParameterBreakEven& one : study.parameters) {
    if (turns(one)) turning += (turning.empty() ? "" : ", ") + name_of(one.quantity);
    if (flip_of(one) == Flip::open) ++open;
  }
  return (turning.empty()
              ? "Of " + std::to_string(study.parameters.size()) +
                    " disputed parameters none is seen to turn it alone within what is published."
              : "Within what is published, or at its edge, each of these may turn it alone: " + turning + ".") +
         (open > 0 ? " For " + std::to_string(open) + " these draws settle no sign." : "");
}

// many: whether it is one of several, so that it keeps to what may turn the sign.
void add_study(HtmlDocument& page, const Plan& plan, const BreakEvenStudy& study,
               const std::vector<EvidenceRecord>& evidence, bool many) {
  if (many) page.subheading(study.index.name + ": what would turn it");
  page.paragraph(study.index.name + ", " + plan.laws[1].name + " minus " + plan.laws[0].name + ": " +
                 plain_signed(study.as_drawn.mean) + " (" + plain(study.as_drawn.lo90) + " to " +
                 plain(study.as_drawn.hi90) + ") on average over " + std::to_string(study.draws) + " draws." +
                 (sign_is_doubtful(study.as_drawn)
                      ? " The bracket holds zero: these draws do not settle the sign, and what flips it is as doubtful."
                      : ""));
  if (study.index.terms.size() > 1 || study.index.terms[0].weight != 1)
    page.paragraph("The index weighs, as its file says: " + terms_in_words(study.index) + ".");
  if (many) {
    page.paragraph(in_brief(study));
    page.body() += "<details><summary>Every parameter that was held</summary>\n";
  }
  page.table(flips_table(study));
  if (many) page.body() += "</details>\n";
  std::string none;
  for (const Quantity quantity : study.no_part) none += (none.empty() ? "" : ", ") + name_of(quantity);
  if (!none.empty()) page.paragraph("Play no part: held at either end of their range, no run changed: " + none + ".");
  constexpr std::size_t kShown = 6;
  const std::string before = many ? study.index.name + ", " : "";
  std::size_t shown = 0;
  for (const std::size_t place : by_reach(study.parameters)) {
    const ParameterBreakEven& one = study.parameters[place];
    if (!turns(one) && (many || (flip_of(one) != Flip::beyond && shown >= kShown))) continue;
    ++shown;
    add_parameter(page, plan, before, one, evidence);
  }
  for (const PairBreakEven& pair : study.pairs) {
    if (many && pair.line.empty()) continue;
    page.subheading(before + name_of(pair.x) + " and " + name_of(pair.y) + " together");
    page.figure(pair_figure(pair), "Mean difference by both values. Black line: where it changes sign" +
                                       std::string(pair.line.empty() ? " (nowhere here)" : "") +
                                       ". Dots: values at which chance in the simulation leaves the sign open.");
  }
}

}  // namespace

void add_breakeven(HtmlDocument& page, const Plan& plan, const std::vector<BreakEvenStudy>& studies,
                   const std::vector<EvidenceRecord>& evidence) {
  page.heading("What would have to be true for the sign to change");
  page.paragraph(
      "Each disputed parameter is held at values across the range searched, with the same people, the same luck and "
      "all other numbers as drawn. Brackets hold 90% intervals for chance in the simulation (which draws were made); "
      "they are not the spread of the answer over what is known. Between the values tried the line is taken as "
      "straight.");
  page.paragraph(
      "What it does not show: how likely a value is. 'Beyond what is published' means that the value lies outside the "
      "90% ranges of the prior, of what calibration left and of the critics' prior together.");
  for (const BreakEvenStudy& study : studies) add_study(page, plan, study, evidence, studies.size() > 1);
}

}  // namespace aftermath
