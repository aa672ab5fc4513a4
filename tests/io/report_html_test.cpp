#include "engine/io/report_html.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/io/decision_output.h"
#include "engine/io/figures.h"
#include "engine/io/in_words.h"
#include "engine/io/summary_csv.h"
#include "engine/io/summary_json.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

struct Ran {
  Plan plan;
  Summary summary;
  Decision decision;
  EnoughRuns runs;
};

Ran small_run() {
  Ran out;
  Draw q = test::random_draw(3);
  out.plan = test::plain_plan(q);
  out.plan.people = 400;
  Levers ban = test::permissive();
  ban[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  out.plan.laws[1] = test::law_of(ban, "ban");
  out.plan.laws[1].name = "<script>alert(\"1\")</script>";
  out.plan.laws[1].note = "</p><img src=x onerror=alert(1)>";
  out.plan.laws[1].provisions[0].clause = "</script><b>";
  out.plan.setting.name = "Town & 'Country'";
  return out;
}

const Ran& ran() {
  static Ran* const kRan = [] {
    auto* r = new Ran(small_run());
    const Results results = run_ensemble(r->plan, choose_sweep("auto"), 1, {}, {});
    r->summary = summarise(r->plan, results);
    r->decision = decide(r->plan, results, {});
    r->runs = {relative_errors(r->plan, results, headline_outcomes()),
               convergence(r->plan, results, headline_outcomes())};
    return r;
  }();
  return *kRan;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

// An outcome of everybody in a summary that a test changes.
OutcomeSummary& everybody(Summary& summary, std::string_view outcome) {
  return *std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
    return o.outcome->name == outcome && o.group->dimension.empty();
  });
}

// Of three outcomes on everybody: reports of it are made quickly.
Summary of_three() {
  Summary summary = ran().summary;
  constexpr std::string_view kKept[] = {"client_violence", "homicides", "people_raided"};
  std::erase_if(summary.outcomes, [&](const OutcomeSummary& o) {
    return !o.group->dimension.empty() ||
           std::find(std::begin(kKept), std::end(kKept), o.outcome->name) == std::end(kKept);
  });
  summary.reasons.clear();
  return summary;
}

// What a run under either side's assumptions found: the same as the main one, until a test changes it.
Challenge challenge_of_main() {
  Challenge challenge;
  challenge.sides = {{"critics", {}, 64}, {"associations", {}, 32}};
  for (Side& side : challenge.sides)
    for (const OutcomeSummary& o : ran().summary.outcomes)
      if (o.group->dimension.empty()) side.outcomes.push_back(o);
  challenge.weak.assign(1, std::vector<double>(outcome_vocabulary().size(), 0));
  return challenge;
}

std::string report_of(const Summary& summary, const ReportParts& parts = {}) {
  return report_html(ran().plan, summary, "", parts);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST(ReportHtml, text_from_files_cannot_become_markup) {
  const std::string html = report_html(ran().plan, ran().summary, "console.log(1)");
  EXPECT_EQ(html.find("<script>alert"), std::string::npos);
  EXPECT_EQ(html.find("<img"), std::string::npos);
  EXPECT_EQ(html.find("</script><b>"), std::string::npos);
  EXPECT_NE(html.find("Town &amp; &#39;Country&#39;"), std::string::npos);
  EXPECT_EQ(count(html, "<script>"), 1U);
  EXPECT_EQ(count(html, "http://") + count(html, "https://"),
            count(html, "https://vega.github.io/schema/"));  // a name, never fetched
}

TEST(ReportHtml, its_policy_lets_the_one_script_run_and_nothing_be_fetched) {
  // Base64 of SHA-256 of "console.log(1)".
  const std::string html = report_html(ran().plan, ran().summary, "console.log(1)");
  EXPECT_NE(html.find("default-src 'none'; style-src 'unsafe-inline'; script-src "
                      "'sha256-CihokcEcBW4atb/CW/XWsvWwbTjqwQlE9nj9ii5ww5M='"),
            std::string::npos);
  const std::string bare = report_html(ran().plan, ran().summary, "");
  EXPECT_EQ(bare.find("<script"), std::string::npos);
  EXPECT_NE(bare.find("The charts were not built"), std::string::npos);
}

TEST(ReportHtml, every_figure_is_a_specification_with_its_data_inside) {
  for (const std::string& text :
       {effects_figure(ran().summary), over_time_figure(ran().summary, ran().summary.outcomes[0]),
        subgroups_figure(ran().summary, "client_violence")}) {
    const auto spec = nlohmann::json::parse(text);
    EXPECT_EQ(spec["$schema"], "https://vega.github.io/schema/vega-lite/v5.json");
    EXPECT_GT(spec["data"]["values"].size(), 3U);
  }
}

TEST(ReportHtml, holds_the_decision_view_with_every_judgement_and_the_errors) {
  Plan plan = ran().plan;
  plan.laws[1].id = "<i>ban</i>";
  Summary summary = ran().summary;
  summary.laws = {&plan.laws[0], &plan.laws[1]};
  summary.draws = 100;
  Decision decision = ran().decision;
  decision.laws[1] = plan.laws[1].id;
  const std::string html = report_html(plan, summary, "console.log(1)", {nullptr, &decision, &ran().runs});
  for (const char* part : {">To decide</h2>", "Value judgements", "Who bears what", "Enough runs?",
                           "it harms the person", "In brackets: no clear difference"})
    EXPECT_EQ(count(html, part) > 0, true) << part;
  EXPECT_EQ(html.find("<i>ban"), std::string::npos);
  EXPECT_EQ(report_html(plan, summary, "").find("To decide"), std::string::npos);
  summary.draws = 99;  // too few for any verdict
  EXPECT_EQ(report_html(plan, summary, "", {nullptr, &decision, &ran().runs}).find("To decide"), std::string::npos);
}

TEST(ReportHtml, says_under_which_assumptions_it_was_made_and_which_levers_change_nothing) {
  Summary summary = of_three();
  summary.idle_levers.clear();
  const std::string main = report_of(summary);
  EXPECT_FALSE(holds(main, "Not the main assumptions"));
  EXPECT_FALSE(holds(main, "no mechanism of this version acts"));
  EXPECT_TRUE(holds(main, "--assume associations"));
  EXPECT_FALSE(holds(main, "frozen:"));
  summary.assume = "mine & <b>.toml";
  summary.idle_levers = {"raids_homes", "<i>"};
  summary.frozen = {"raids", "stigma"};
  const std::string told = report_of(summary);
  EXPECT_TRUE(holds(told, "this run was made under <code>mine &amp; &lt;b&gt;.toml</code>."));
  EXPECT_TRUE(holds(told, "so they change nothing here: raids_homes, &lt;i&gt;.</p>"));
  EXPECT_TRUE(holds(told, ", frozen: raids, stigma."));
  EXPECT_FALSE(holds(told, "--assume associations")) << "another assumption stands already";
  EXPECT_TRUE(holds(main, "aftermath attribute permissive ban --setting plain:"));
  EXPECT_FALSE(holds(told, "aftermath attribute")) << "it cannot hold mechanisms back";
  EXPECT_TRUE(holds(report_of(of_three(), {.asked = "a b --years 3"}), "aftermath attribute a b --years 3:"));
}

TEST(ReportHtml, raids_are_told_as_a_test_only_where_there_may_be_any) {
  Summary summary = of_three();
  OutcomeSummary& raided = everybody(summary, "people_raided");
  for (ArmSummary& arm : raided.arms) arm.value = {};
  summary.operations = {{"A <b>raid</b>", "fined & deported", 40, 10, {}}};
  EXPECT_FALSE(holds(report_of(summary), ">Raids as a test</h2>"));
  raided.arms[1].value = {.mean = 0.1, .lo90 = 0, .hi90 = 0.5, .error = {}, .median = 0};
  const std::string html = report_of(summary);
  EXPECT_TRUE(holds(html, ">Raids as a test</h2>"));
  EXPECT_TRUE(holds(html, "<th scope=\"row\">A &lt;b&gt;raid&lt;/b&gt;</th><td class=\"n\">" + plain_count(40.0) +
                              "</td><td class=\"n\">" + plain_count(10.0) +
                              "</td><td class=\"n\">25%</td><td>fined &amp; deported</td>"));
  std::erase_if(summary.outcomes, [](const OutcomeSummary& o) { return o.outcome->name == "people_raided"; });
  EXPECT_FALSE(holds(report_of(summary), ">Raids as a test</h2>")) << "nothing is known of them";
}

TEST(ReportHtml, puts_the_answer_under_either_sides_assumptions_beside_it) {
  Summary summary = of_three();
  Challenge challenge = challenge_of_main();
  const OutcomeInfo& violence = *everybody(summary, "client_violence").outcome;
  const auto at = static_cast<std::size_t>(&violence - outcome_vocabulary().data());
  const auto effect = [&](OutcomeSummary& o, double ratio, double p_higher) {
    o.effects[0].ratio = {ratio, ratio, ratio};
    o.effects[0].p_higher = p_higher;
  };
  effect(everybody(summary, "client_violence"), 1.5, 0.9);
  effect(challenge.sides[0].outcomes[at], 0.75, 0.2);
  effect(challenge.sides[1].outcomes[at], 2, 0.95);
  challenge.weak[0][at] = 0.25;
  const auto row = [&](const std::string& keeps, const std::string& weak) {
    const std::string law = everybody(summary, "client_violence").effects[0].law;
    std::string text = "<tr><th scope=\"row\">" + std::string(violence.title) + "</th><td>" + law + "</td>";
    for (const Effect& e : {everybody(summary, "client_violence").effects[0],
                            challenge.sides[0].outcomes[at].effects[0], challenge.sides[1].outcomes[at].effects[0]})
      text += "<td class=\"n\">" + in_words(e, violence) + "</td>";
    return text + "<td>" + keeps + "</td><td class=\"n\">" + weak + "</td></tr>";
  };
  const std::string html = report_of(summary, {.challenge = &challenge});
  EXPECT_TRUE(holds(html, ">What if either side is right?</h2>"));
  EXPECT_TRUE(holds(html, "Simulations: critics: 64, associations: 32.</p>"));
  EXPECT_TRUE(holds(html, row("no", "25%"))) << row("no", "25%");
  effect(challenge.sides[0].outcomes[at], 1.25, 0.6);
  challenge.weak[0][at] = std::nan("");
  EXPECT_TRUE(holds(report_of(summary, {.challenge = &challenge}), row("yes", "–")));
  challenge.sides.clear();
  EXPECT_FALSE(holds(report_of(summary, {.challenge = &challenge}), "either side"));
}

TEST(ReportHtml, shows_what_changes_with_the_answers_of_people_who_know) {
  Plan plan = ran().plan;
  Summary summary = of_three();
  Challenge challenge = challenge_of_main();
  challenge.without_elicited = WithoutElicited{summary.outcomes, 48, plan.quantities};
  const auto report = [&] { return report_html(plan, summary, "", {.challenge = &challenge}); };
  EXPECT_FALSE(holds(report(), "With and without what people who know answered")) << "nobody was asked";
  QuantityRecord& record = plan.quantities[static_cast<std::size_t>(Quantity::stigma_report)];
  record.prior = {Prior::Shape::lognormal, 1, 0.4};
  record.answers = Answers{*answer_scale("divided_by 10"), {{"000001", false, 5, 10, 20}}};
  const std::string as_before = report();
  EXPECT_TRUE(holds(as_before, ">With and without what people who know answered</h2>"));
  EXPECT_TRUE(holds(as_before, "In this run 1 number comes from forms"));
  EXPECT_TRUE(holds(as_before, "48 simulations without and 2 with. No verdict changes."));
  EXPECT_TRUE(holds(as_before, "or what people answered who were asked"));
  everybody(summary, "client_violence").effects[0].verdict = Verdict::likely_lower;
  const std::string changed = report();
  EXPECT_TRUE(holds(changed, "Verdicts that change, and so rest on what was asked: 1 of " +
                                 std::to_string(summary.outcomes.size()) + "."));
  EXPECT_TRUE(holds(changed, "<td>now " + in_words(Verdict::likely_lower) + "</td>"));
}

TEST(ReportHtml, shows_what_was_seen_where_real_laws_moved_the_same_rules) {
  Summary summary = of_three();
  EXPECT_FALSE(holds(report_of(summary), "Where real laws moved the same rules"));
  Elsewhere seen{"ban", {}, {Lever::buying}, {}};
  seen.change.name = "A <b>ban</b>";
  seen.change.place = "Town";
  seen.change.day = {2009, 1, 1};
  ReplayedFigure figure;
  figure.outcome = everybody(summary, "client_violence").outcome;
  figure.measure = Measure::rate_ratio;
  figure.observed = 1.25;
  figure.interval = {1, 1.5};
  figure.predicted = std::nan("");
  figure.source = "study & co";
  seen.change.figures = {figure};
  summary.elsewhere = {seen};
  const std::string html = report_of(summary);
  EXPECT_TRUE(holds(html, ">Where real laws moved the same rules</h2>"));
  EXPECT_TRUE(holds(html, "<caption>Town, 2009-01-01: A &lt;b&gt;ban&lt;/b&gt; (moved as ban does: buying)</caption>"));
  EXPECT_TRUE(holds(html, "<td class=\"n\">x1.25 (x1.00 to x1.50)</td><td class=\"n\">–</td><td>study &amp; co</td>"));
}

TEST(ReportHtml, tells_how_far_calibration_has_moved_a_number_and_of_no_other) {
  Plan plan = ran().plan;
  const auto numbers_moved = [&] { return count(report_html(plan, of_three(), ""), "</td><td>1.56 to 2.56</td><td>"); };
  EXPECT_EQ(numbers_moved(), 0U);
  plan.quantities[static_cast<std::size_t>(Quantity::violence_haste)].prior = {Prior::Shape::lognormal, 2, 0.3};
  plan.posterior = {{Quantity::violence_haste}, {0}, {{0.5}}, {true}, "x"};
  EXPECT_EQ(numbers_moved(), 1U);
  EXPECT_TRUE(holds(report_html(plan, of_three(), ""), " calibrated: drawn together"));
  EXPECT_FALSE(holds(report_of(of_three()), " calibrated: drawn together"));
}

TEST(ReportHtml, of_one_law_alone_nothing_is_compared) {
  Plan plan = ran().plan;
  plan.laws.resize(1);
  const Challenge challenge = challenge_of_main();
  const std::string html = report_html(plan, summarise(plan, run_ensemble(plan, choose_sweep("auto"), 1, {}, {})), "",
                                       {.challenge = &challenge});
  for (const char* part :
       {">The answer</h2>", ">Why</h2>", ">Attack this answer</h2>", "under every law", "either side"})
    EXPECT_FALSE(holds(html, part)) << part;
  EXPECT_TRUE(holds(html, "<title>Town &amp; &#39;Country&#39;: permissive</title>"));
  EXPECT_TRUE(holds(html, ">One outcome, over time and for whom</h2>"));
}

TEST(ReportHtml, a_ratio_beyond_the_picture_is_drawn_at_its_end_and_says_so) {
  Summary summary = of_three();
  const auto drawn = [&](const Quantiles& ratio) {
    everybody(summary, "client_violence").effects[0].ratio = ratio;
    const std::string title(everybody(summary, "client_violence").outcome->title);
    const auto figure = nlohmann::json::parse(effects_figure(summary));
    for (const auto& value : figure["data"]["values"])
      if (value["row"].get<std::string>().rfind(title, 0) == 0) return value;
    return nlohmann::json();
  };
  const auto inside = drawn({0.5, 0.25, 4});
  EXPECT_EQ(inside["row"], everybody(summary, "client_violence").outcome->title);
  EXPECT_EQ(inside["mean"], 0.5);
  EXPECT_EQ(inside["lo"], 0.25);
  EXPECT_EQ(inside["hi"], 4);
  const auto beyond = drawn({0.5, 0.001, 80});
  EXPECT_EQ(beyond["row"], std::string(inside["row"]) + " (beyond the picture)");
  EXPECT_EQ(beyond["lo"], 0.05);
  EXPECT_EQ(beyond["hi"], 20);
  EXPECT_TRUE(holds(beyond["ratio"], "80")) << "the number itself stays what it is";
  EXPECT_TRUE(drawn({std::nan(""), 1, 1}).is_null()) << "what has no ratio is not drawn";
}

TEST(ReportHtml, figures_of_decision_and_convergence_hold_their_data) {
  const auto curve = nlohmann::json::parse(acceptability_figure(ran().decision));
  EXPECT_EQ(curve["data"]["values"].size(), 2 * ran().decision.acceptability.willingness.size());
  const auto settled = nlohmann::json::parse(convergence_figure(ran().summary, ran().runs.convergence));
  EXPECT_GT(settled["data"]["values"].size(), 3U);
}

TEST(SummaryJson, tells_the_error_of_every_figure_and_holds_the_decision) {
  const auto json = nlohmann::json::parse(summary_json(ran().summary, &ran().decision, &ran().runs));
  for (const auto& outcome : json["outcomes"]) {
    for (const char* key : {"median", "lo90", "hi90"}) EXPECT_TRUE(outcome["arms"][0]["mc_error"].contains(key)) << key;
    for (const char* key : {"ratio", "difference", "p_higher"})
      EXPECT_TRUE(outcome["effects"][0]["mc_error"].contains(key)) << key;
    if (outcome["group"] == "all") {
      EXPECT_EQ(outcome["series"]["differences"][0]["mc_error"]["hi90"].size(), ran().plan.years);
    }
  }
  EXPECT_EQ(json["decision"]["best"].size(), outcome_vocabulary().size());
  EXPECT_EQ(json["enough_runs"]["errors"].size(), headline_outcomes().size());
}

TEST(SummaryJson, keeps_the_contract) {
  const auto json = nlohmann::json::parse(summary_json(ran().summary));
  for (const char* key : {"aftermath", "format", "setting", "change", "frozen", "answer", "laws", "years", "people",
                          "represents", "draws", "seed", "outcomes"})
    EXPECT_TRUE(json.contains(key)) << key;
  EXPECT_EQ(json["outcomes"].size(), outcome_vocabulary().size() * group_vocabulary().size());
  for (const auto& outcome : json["outcomes"]) {
    for (const char* key : {"outcome", "group", "unit", "arms", "effects"}) ASSERT_TRUE(outcome.contains(key)) << key;
    EXPECT_EQ(outcome["arms"].size(), 2U);
    for (const char* key : {"law", "versus", "scale", "level", "ratio", "difference", "place", "p_higher", "verdict"})
      EXPECT_TRUE(outcome["effects"][0].contains(key)) << key;
    EXPECT_EQ(outcome.contains("series"), outcome["group"] == "all");
    if (outcome.contains("series")) {
      EXPECT_EQ(outcome["series"]["arms"][0]["median"].size(), ran().plan.years);
    }
  }
}

TEST(SummaryJson, is_told_in_lines_of_one_figure_each_and_grows_little_with_the_years) {
  const std::string text = summary_json(ran().summary, &ran().decision, &ran().runs);
  const auto json = nlohmann::json::parse(text);
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  EXPECT_EQ(lines, json["outcomes"].size() + json.size() + 3);  // two braces, and the bracket after the outcomes
  std::size_t series = 0;
  for (const auto& outcome : json["outcomes"])
    if (outcome.contains("series")) series += outcome["series"].dump().size();
  EXPECT_LT(series, text.size() / 4);
}

TEST(SummaryCsv, has_as_many_cells_in_every_row) {
  const std::string csv = summary_csv(ran().summary);
  std::size_t at = 0, rows = 0;
  while (at < csv.size()) {
    const std::size_t end = csv.find('\n', at);
    std::size_t cells = 1;
    bool quoted = false;
    for (std::size_t i = at; i < end; ++i) {
      if (csv[i] == '"')
        quoted = !quoted;
      else if (csv[i] == ',' && !quoted)
        ++cells;
    }
    EXPECT_EQ(cells, 27U) << csv.substr(at, end - at);
    at = end + 1;
    ++rows;
  }
  EXPECT_GT(rows, 1000U);
}

}  // namespace aftermath
