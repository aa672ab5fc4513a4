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
