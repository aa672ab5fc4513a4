#include "engine/io/attribution_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/io/csv.h"
#include "engine/io/figures.h"
#include "engine/io/in_words.h"
#include "engine/io/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string spaced(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string_view measure(const AttributedFigure& figure) { return figure.rate ? "rate" : "total"; }

std::string unit(const AttributedFigure& figure) {
  return std::string(figure.outcome->unit) + (figure.rate ? " per 1,000 worker-years" : "");
}

const GroupInfo& group(const AttributedFigure& figure) { return group_vocabulary()[figure.group]; }

json as_json(const Interval& value) {
  return {{"mean", json_number(value.mean)}, {"lo90", json_number(value.lo90)}, {"hi90", json_number(value.hi90)}};
}

json as_json(const PartOfDifference& c) {
  json out = as_json(c.value);
  out["told_apart"] = c.told_apart;
  return out;
}

json players_json(const Attribution& a) {
  json all = json::array();
  for (const LeverPlayer& player : a.parts.provisions)
    all.push_back({{"provision", info(player.lever).name},
                   {"words", in_words(player)},
                   {"clauses_before", clauses_of(a.plan->laws[0], player.before)},
                   {"clauses", clauses_of(a.plan->laws[1], player.after)}});
  return all;
}

json mechanisms_json(const Attribution& a) {
  json all = json::array();
  for (const MechanismPlayer& player : a.parts.mechanisms)
    all.push_back({{"mechanism", player.declaration->name}, {"title", player.declaration->title}});
  return all;
}

json split_json(const Attribution& a, bool exact, json players) {
  return {{"exact", exact},
          {"permutations", exact ? json(nullptr) : json(a.options.permutations)},
          {"players", std::move(players)}};
}

json parts_json(std::string_view key, const std::vector<std::string_view>& names,
                const std::vector<PartOfDifference>& contributions) {
  json all = json::array();
  for (std::size_t i = 0; i < names.size(); ++i) {
    json one{{key, names[i]}};
    one.update(as_json(contributions[i]));
    one["error"] = json_number(contributions[i].error);
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<std::string_view> provision_names(const Attribution& a) {
  std::vector<std::string_view> names;
  for (const LeverPlayer& player : a.parts.provisions) names.push_back(info(player.lever).name);
  return names;
}

std::vector<std::string_view> mechanism_names(const Attribution& a) {
  std::vector<std::string_view> names;
  for (const MechanismPlayer& player : a.parts.mechanisms) names.push_back(player.declaration->name);
  return names;
}

}  // namespace

std::string in_words(const LeverPlayer& provision) {
  const auto told = [&](const std::vector<LeverState>& states) {
    std::string text;
    for (const LeverState& state : states) {
      Provision p;
      p.lever = provision.lever;
      p.state = state;
      const std::string words = in_words(p);
      text += (text.empty() ? "" : ", then ") + (words.empty() ? "not said" : words);
    }
    return text;
  };
  return spaced(info(provision.lever).name) + ": " + told(provision.before) + " \u2192 " + told(provision.after);
}

std::vector<std::string> clauses_of(const Law& law, const std::vector<LeverState>& states) {
  std::vector<std::string> clauses;
  for (const LeverState& state : states)
    if (state.provision >= 0) clauses.push_back(law.provisions[static_cast<std::size_t>(state.provision)].clause);
  return clauses;
}

std::string attribution_json(const Attribution& a) {
  const Plan& plan = *a.plan;
  json out{{"aftermath", AFTERMATH_VERSION},
           {"setting", plan.setting.id},
           {"versus", plan.laws[0].id},
           {"law", plan.laws[1].id},
           {"years", plan.years},
           {"people", plan.people},
           {"draws", a.draws},
           {"seed", plan.seed},
           {"assume", plan.assume},
           {"provisions", split_json(a, a.parts.provisions_exact, players_json(a))},
           {"mechanisms", split_json(a, a.parts.mechanisms_exact, mechanisms_json(a))},
           {"outcomes", json::array()}};
  const auto provisions = provision_names(a), mechanisms = mechanism_names(a);
  for (const AttributedDifference& d : a.differences)
    out["outcomes"].push_back({{"outcome", d.figure.outcome->name},
                               {"group", group(d.figure).name},
                               {"measure", measure(d.figure)},
                               {"unit", unit(d.figure)},
                               {"title", d.figure.outcome->title},
                               {"draws", d.draws},
                               {"before", as_json(d.before)},
                               {"after", as_json(d.after)},
                               {"difference", as_json(d.difference)},
                               {"provisions", parts_json("provision", provisions, d.provisions)},
                               {"mechanisms", parts_json("mechanism", mechanisms, d.mechanisms)}});
  return out.dump() + "\n";  // some thousand figures of a few dozen parts: indented it would be twice as long
}

std::string attribution_csv(const Attribution& a) {
  std::string text = "outcome,group,measure,unit,versus,law,split,part,mean,lo90,hi90,error,draws\n";
  const auto provisions = provision_names(a), mechanisms = mechanism_names(a);
  for (const AttributedDifference& d : a.differences) {
    const std::string begin = std::string(d.figure.outcome->name) + ',' + std::string(group(d.figure).name) + ',' +
                              std::string(measure(d.figure)) + ',' + csv_cell(unit(d.figure)) + ',' +
                              csv_cell(a.plan->laws[0].id) + ',' + csv_cell(a.plan->laws[1].id) + ',';
    const auto row = [&](std::string_view split, std::string_view part, const PartOfDifference& c) {
      text += begin + std::string(split) + ',' + std::string(part);
      for (const double value : {c.value.mean, c.value.lo90, c.value.hi90, c.error}) text += ',' + csv_number(value);
      text += ',' + std::to_string(d.draws) + '\n';
    };
    row("whole", "", d.difference);
    for (std::size_t i = 0; i < provisions.size(); ++i) row("provisions", provisions[i], d.provisions[i]);
    for (std::size_t i = 0; i < mechanisms.size(); ++i) row("mechanisms", mechanisms[i], d.mechanisms[i]);
  }
  return text;
}

std::string in_words(const PartOfDifference& part, std::size_t draws) {
  if (part.exactly_zero) return in_words(Verdict::no_difference);
  if (draws < kFewestDrawsForAVerdict) return in_words(Verdict::too_few_draws);
  return part.told_apart ? "" : in_words(Verdict::cannot_be_told);
}

namespace {

std::string signed_interval(const Interval& value) {
  return plain_signed(value.mean) + " (" + plain(value.lo90) + " to " + plain(value.hi90) + ")";
}

// A split of one difference: what its parts are called, and how large they are.
struct Split {
  std::vector<std::string> names;
  const std::vector<PartOfDifference>& parts;
};

// One bar for each part, largest first, and one for all of them together; whiskers are 90% intervals.
std::string bars(const AttributedDifference& d, const Split& split, std::size_t years) {
  constexpr int kRowHeight = 26;                                                        // pixels
  constexpr std::string_view kLess = "#0072B2", kMore = "#D55E00", kWhole = "#7F7F7F";  // Okabe and Ito 2008; grey
  constexpr std::string_view kTogether = "all together";
  json values = json::array();
  const auto add = [&](const std::string& name, const PartOfDifference& c, std::string_view colour) {
    values.push_back({{"part", name},
                      {"mean", c.value.mean},
                      {"lo", c.value.lo90},
                      {"hi", c.value.hi90},
                      {"colour", colour},
                      {"opacity", c.told_apart ? 1.0 : 0.45},
                      {"verdict", c.told_apart ? "differs from zero" : in_words(c, d.draws)}});
  };
  for (const std::size_t i : largest_first(split.parts))
    add(split.names[i], split.parts[i], split.parts[i].value.mean < 0 ? kLess : kMore);
  add(std::string(kTogether), d.difference, kWhole);
  const std::string title =
      "part of the difference: " + std::string(d.figure.outcome->unit) +
      (d.figure.outcome->denominator == Tally::none ? " over " + std::to_string(years) + " years" : "");
  const json y{{"field", "part"},
               {"type", "nominal"},
               {"sort", nullptr},
               {"title", nullptr},
               {"axis", {{"labelLimit", 380}, {"domain", false}, {"ticks", false}}}};
  const json x{{"field", "mean"}, {"type", "quantitative"}, {"title", title}, {"axis", {{"tickCount", 7}}}};
  json low = x;
  low["field"] = "lo";
  const json tooltip = json::array({{{"field", "part"}, {"title", "part"}},
                                    {{"field", "mean"}, {"title", "mean"}, {"format", ".3~g"}},
                                    {{"field", "lo"}, {"title", "5%"}, {"format", ".3~g"}},
                                    {{"field", "hi"}, {"title", "95%"}, {"format", ".3~g"}},
                                    {{"field", "verdict"}, {"title", "verdict"}}});
  const json opacity{{"field", "opacity"}, {"type", "quantitative"}, {"scale", nullptr}, {"legend", nullptr}};
  const json colour{{"field", "colour"}, {"type", "nominal"}, {"scale", nullptr}};
  const int rows = static_cast<int>(values.size());
  return json{{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
              {"width", "container"},
              {"height", rows * kRowHeight},
              {"data", {{"values", std::move(values)}}},
              {"layer",
               {{{"mark", {{"type", "bar"}, {"height", {{"band", 0.7}}}}},
                 {"encoding", {{"y", y}, {"x", x}, {"color", colour}, {"opacity", opacity}, {"tooltip", tooltip}}}},
                {{"mark", {{"type", "rule"}, {"strokeWidth", 1.5}}},
                 {"encoding", {{"y", y}, {"x", low}, {"x2", {{"field", "hi"}}}, {"tooltip", tooltip}}}},
                {{"mark", {{"type", "rule"}, {"strokeDash", {4, 4}}}}, {"encoding", {{"x", {{"datum", 0}}}}}}}}}
      .dump();
}

class Section {
 public:
  Section(HtmlDocument& page, const Attribution& attribution, const std::vector<std::string>& shown)
      : page_(page), a_(attribution), plan_(*a_.plan), picks_(shown.empty()) {
    for (const LeverPlayer& player : a_.parts.provisions) provisions_.push_back(in_words(player));
    for (const MechanismPlayer& player : a_.parts.mechanisms) mechanisms_.emplace_back(player.declaration->title);
    for (const std::string_view name : headline_outcomes()) {
      const AttributedDifference* d = a_.everybody(name);
      if (d != nullptr && d->draws > 0) headline_.push_back(d);
    }
    for (const std::string& name : shown) {
      const AttributedDifference* d = a_.everybody(name);
      if (d != nullptr && d->draws > 0) shown_.push_back(d);
    }
  }

  void add() {
    page_.heading("Which provisions make the difference, and through what");
    if (a_.parts.provisions.empty()) {
      page_.paragraph("The two laws say the same on every lever after the day of change: there is nothing to split.");
      return;
    }
    how_to_read();
    what_differs();
    overview();
    if (picks_) picker();
    for (const AttributedDifference* d : picks_ ? headline_ : shown_) panel(*d);
  }

 private:
  HtmlDocument& page_;
  const Attribution& a_;
  const Plan& plan_;
  std::vector<std::string> provisions_, mechanisms_;
  std::vector<const AttributedDifference*> headline_, shown_;
  bool picks_;  // panels of all headline outcomes, one at a time

  [[nodiscard]] std::string how_many_orders(bool exact) const {
    if (exact) return "all orders, exactly";
    return std::to_string(a_.options.permutations) +
           " random orders and their reverses in each draw; the error that this leaves stands beside each part";
  }

  void how_to_read() {
    page_.paragraph(
        "The difference between " + plan_.laws[0].name + " and " + plan_.laws[1].name +
        " is split into parts that add up to it exactly, in every draw. A part is a Shapley value: the provisions of "
        "the "
        "second law are put in place of the first law's one after another, and a provision's part is what changes when "
        "it comes in, averaged over the orders in which they can come. What two provisions do only together is "
        "thereby shared equally between them.");
    page_.paragraph(
        "So a part is an average over orders. It is not what would happen if this provision alone were passed, nor if "
        "it "
        "alone were left out; where provisions hang on one another those differ from the part and from each other.");
    page_.paragraph(
        "Mechanisms are split the same way: some see the second law and all others go on under the first. A "
        "mechanism's part holds what it passes on to others (fewer raids, hence less haste, hence less violence counts "
        "for raids), so it tells where the law acts first, not where the harm happens.");
    page_.paragraph(
        "Provisions: " + how_many_orders(a_.parts.provisions_exact) +
        ". Mechanisms: " + how_many_orders(a_.parts.mechanisms_exact) + ". " + std::to_string(a_.draws) + " draws of " +
        plain(static_cast<double>(plan_.people)) + " simulated people, " + std::to_string(plan_.years) +
        " years; intervals hold 90% of the draws and also the luck of so many people, so they are wider than "
        "those of a larger run.");
  }

  void what_differs() {
    HtmlTable table{"What differs after the day of change: all provisions of one lever are one part",
                    {"Provision", "Clauses of " + plan_.laws[0].id, "Clauses of " + plan_.laws[1].id},
                    {},
                    {}};
    const auto joined = [](const std::vector<std::string>& clauses) {
      std::string text;
      for (const std::string& clause : clauses) text += (text.empty() ? "" : "; ") + clause;
      return text.empty() ? std::string("no clause") : text;
    };
    for (const LeverPlayer& player : a_.parts.provisions)
      table.rows.push_back({in_words(player), joined(clauses_of(plan_.laws[0], player.before)),
                            joined(clauses_of(plan_.laws[1], player.after))});
    page_.table(table);
  }

  // "third parties -2,450, soliciting -702*": the names alone, since intervals stand in the panels.
  static std::string largest(const std::vector<std::string_view>& names, const std::vector<PartOfDifference>& parts) {
    constexpr std::size_t kMost = 3;
    std::string text;
    std::size_t shown = 0;
    for (const std::size_t i : largest_first(parts)) {
      if (shown++ == kMost) break;
      text += (text.empty() ? "" : ", ") + spaced(names[i]) + " " + plain_signed(parts[i].value.mean) +
              (parts[i].told_apart ? "" : "*");
    }
    return text;
  }

  void overview() {
    HtmlTable table{"The largest parts, everybody, over " + std::to_string(plan_.years) + " years; * " +
                        in_words(a_.draws < kFewestDrawsForAVerdict ? Verdict::too_few_draws : Verdict::cannot_be_told),
                    {"Outcome", "Difference", "Largest provisions", "Largest mechanisms"},
                    {},
                    {}};
    const auto provisions = provision_names(a_), mechanisms = mechanism_names(a_);
    for (const AttributedDifference* d : headline_)
      table.rows.push_back(
          {std::string(d->figure.outcome->title),
           signed_interval(d->difference.value) + (d->difference.told_apart || d->difference.exactly_zero ? "" : "*"),
           largest(provisions, d->provisions), largest(mechanisms, d->mechanisms)});
    page_.table(table);
  }

  void picker() {
    std::string& out = page_.body();
    if (!page_.has_charts()) return;
    out +=
        "<p class=\"needs-script no-print\"><label for=\"outcome-picker\">Outcome: </label><select "
        "id=\"outcome-picker\">\n";
    for (const AttributedDifference* d : headline_)
      out += "<option value=\"" + escaped(d->figure.outcome->name) + "\">" + escaped(d->figure.outcome->title) +
             "</option>\n";
    out += "</select></p>\n";
  }

  void panel(const AttributedDifference& d) {
    std::string& out = page_.body();
    const std::string title(d.figure.outcome->title);
    out += "<section" + (picks_ ? " data-outcome=\"" + std::string(d.figure.outcome->name) + "\"" : "") + ">\n";
    page_.subheading(title + (picks_ ? "" : ": its parts"));
    page_.paragraph("From " + plain(d.before) + " under " + plan_.laws[0].id + " to " + plain(d.after) + " under " +
                    plan_.laws[1].id + ": " + signed_interval(d.difference.value) + ".");
    for (const auto& [split, words] : {std::pair<Split, std::string>{{provisions_, d.provisions}, "provision"},
                                       {{mechanisms_, d.mechanisms}, "mechanism"}}) {
      page_.figure(bars(d, split, plan_.years),
                   title + ": what each " + words +
                       " adds to the difference, with 90% intervals; pale where there is no clear difference. Orange: "
                       "more, blue: less, grey: all together.");
      parts_table(d, split, words);
    }
    out += "</section>\n";
  }

  void parts_table(const AttributedDifference& d, const Split& split, const std::string& words) {
    HtmlTable table{"", {words, "Part", "90% interval", "Error of sampling orders", ""}, {false, true, true, true}, {}};
    for (std::size_t i = 0; i < split.names.size(); ++i) {
      const PartOfDifference& c = split.parts[i];
      table.rows.push_back({split.names[i], plain_signed(c.value.mean),
                            plain(c.value.lo90) + " to " + plain(c.value.hi90), plain(c.error), in_words(c, d.draws)});
    }
    const Interval& whole = d.difference.value;
    table.rows.push_back({"all together", plain_signed(whole.mean), plain(whole.lo90) + " to " + plain(whole.hi90), "",
                          in_words(d.difference, d.draws)});
    std::string& out = page_.body();
    out += "<details><summary>The numbers, by " + words + "</summary>\n";
    page_.table(table);
    out += "</details>\n";
  }
};

}  // namespace

void add_attribution(HtmlDocument& page, const Attribution& attribution, const std::vector<std::string>& shown) {
  Section(page, attribution, shown).add();
}

std::string attribution_html(const Attribution& attribution, const std::string& charts) {
  const Plan& plan = *attribution.plan;
  HtmlDocument page(
      plan.setting.name + ": what makes the difference between " + plan.laws[0].name + " and " + plan.laws[1].name,
      charts);
  page.about_charts();
  add_attribution(page, attribution);
  page.heading("How this was made");
  page.paragraph(
      "Aftermath " + std::string(AFTERMATH_VERSION) + ", seed " + std::to_string(plan.seed) +
      (plan.assume.empty() ? "" : ", assumptions: " + plan.assume) +
      ". Adults only; all people are synthetic. The same inputs and seed give the same bits. Every outcome and "
      "every subgroup stands in attribution.json and attribution.csv.");
  return page.finish();
}

}  // namespace aftermath
