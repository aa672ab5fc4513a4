#include "engine/outputs/breakeven_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/inputs/csv.h"
#include "engine/outputs/in_words.h"
#include "engine/outputs/json_number.h"

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
          {"flip", kFlipWords[static_cast<std::size_t>(flip_of(one))]},
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

}  // namespace aftermath
