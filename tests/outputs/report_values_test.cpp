#include "engine/outputs/report_values.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/analysis/headline.h"
#include "engine/outputs/summary_csv.h"
#include "engine/outputs/summary_json.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

struct Ran {
  Plan plan;
  Results results;
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
    r->results = run_ensemble(r->plan, choose_sweep("auto"), 1, {}, {});
    const Results& results = r->results;
    r->summary = summarise(r->plan, results);
    r->decision = decide(r->plan, results, {});
    r->runs = {relative_errors(r->plan, results, headline_outcomes()),
               convergence(r->plan, results, headline_outcomes())};
    return r;
  }();
  return *kRan;
}

// An outcome of everybody in a summary that a test changes.
OutcomeSummary& everybody(Summary& summary, std::string_view outcome) {
  return *std::find_if(summary.outcomes.begin(), summary.outcomes.end(), [&](const OutcomeSummary& o) {
    return o.outcome->name == outcome && o.group->dimension.empty();
  });
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

// Studies: one that some number names, and one that none does.
ReportLibrary two_studies() {
  ReportLibrary beside;
  beside.place = {{"id", "plain"}};
  for (const QuantityRecord& number : ran().plan.quantities)
    if (beside.evidence.empty() && !number.evidence.empty())
      beside.evidence.resize(1), beside.evidence[0].id = number.evidence[0];
  beside.evidence.emplace_back();
  beside.evidence.back().id = "nobody-names-it";
  beside.operations = {{"A raid", "fined", 40, 10, {}}};
  return beside;
}

json values_of(const Plan& plan, const Summary& summary, const ReportParts& parts = {}) {
  return compare_values(plan, ran().results, summary, two_studies(), parts);
}

}  // namespace

TEST(ReportValues, hold_what_the_page_would_ask_its_engine_for) {
  const json values = values_of(ran().plan, ran().summary, {.asked = "a b --years 3"});
  EXPECT_EQ(values["kind"], "compare");
  EXPECT_EQ(values["asked"], "a b --years 3");
  EXPECT_EQ(values["laws"].size(), 2U);
  EXPECT_EQ(values["laws"][1]["name"], "<script>alert(\"1\")</script>") << "as it stands: a component escapes it";
  EXPECT_EQ(values["draws"].size(), headline_outcomes().size());
  EXPECT_EQ(values["draws"][0]["arms"].size(), 2U);
  EXPECT_EQ(values["draws"][0]["arms"][0].size(), ran().plan.draws);
  EXPECT_EQ(values["why"].size(), 1U);
  EXPECT_FALSE(values["why"][0]["shifts"].empty());
  EXPECT_EQ(values["numbers"].size(), ran().plan.quantities.size());
  EXPECT_EQ(values["operations"][0]["met"], 40);
  EXPECT_TRUE(values["depth"].is_null());
  for (const json& study : values["evidence"]) EXPECT_NE(study["id"], "nobody-names-it");
}

TEST(ReportValues, of_three_laws_hold_bill_against_bill_as_a_run_of_these_two_alone_gives_it) {
  Plan three = ran().plan;
  three.draws = 4;
  three.people = 200;
  Plan two = three;
  Levers fewer = test::permissive();
  fewer[Lever::buying].word = static_cast<std::uint8_t>(Buying::prohibited);
  fewer[Lever::selling].word = static_cast<std::uint8_t>(Selling::prohibited);
  three.laws.push_back(test::law_of(fewer, "both"));
  two.laws = {three.laws[1], three.laws[2]};
  const Results results = run_ensemble(three, choose_sweep("auto"), 1, {}, {});
  const json between =
      compare_values(three, results, summarise_everybody(three, results), two_studies(), {})["between"];
  const Summary alone = summarise_everybody(two, run_ensemble(two, choose_sweep("auto"), 1, {}, {}));
  ASSERT_EQ(between.size(), headline_outcomes().size());
  for (const json& outcome : between) {
    ASSERT_EQ(outcome["effects"].size(), 4U) << "two laws beside each of two";
    for (const OutcomeSummary& of : alone.outcomes) {
      if (of.outcome->name != outcome["outcome"]) continue;
      json expected = outcome_values(of)["effects"][0];
      expected.erase("mc_error");
      EXPECT_EQ(outcome["effects"][1], expected);
    }
  }
  EXPECT_TRUE(values_of(ran().plan, ran().summary)["between"].empty()) << "two laws stand in the summary";
}

TEST(ReportValues, say_which_numbers_are_not_the_published_ones) {
  const auto changed = static_cast<std::size_t>(Quantity::violence_haste);
  ReportLibrary beside = two_studies();
  beside.published = ran().plan.quantities;
  beside.published[changed].prior = {Prior::Shape::fixed, 1, 0};
  const json numbers = compare_values(ran().plan, ran().results, ran().summary, beside, {})["numbers"];
  for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(numbers[i]["published"].is_array(), i == changed) << i;
  EXPECT_EQ(numbers[changed]["published"], json::array({1, 1, 1}));
}

TEST(ReportValues, are_those_of_summary_json_but_for_the_errors_of_subgroups) {
  const json values = values_of(ran().plan, ran().summary)["summary"];
  const json written = json::parse(summary_json(ran().summary));
  ASSERT_EQ(values["outcomes"].size(), written["outcomes"].size());
  for (std::size_t i = 0; i < written["outcomes"].size(); ++i) {
    const json &here = values["outcomes"][i], &there = written["outcomes"][i];
    EXPECT_EQ(here["effects"][0]["difference"], there["effects"][0]["difference"]);
    EXPECT_EQ(here["effects"][0].contains("mc_error"), there["group"] == "all");
    EXPECT_TRUE(there["effects"][0].contains("mc_error"));
  }
}

TEST(ReportValues, put_both_sides_and_what_rests_on_weak_evidence_beside_each_finding) {
  Challenge challenge = challenge_of_main();
  const OutcomeInfo& violence = *everybody(const_cast<Summary&>(ran().summary), "client_violence").outcome;
  const auto at = static_cast<std::size_t>(&violence - outcome_vocabulary().data());
  challenge.weak[0][at] = 0.25;
  challenge.sides[0].outcomes[at].effects[0].ratio = {0.75, 0.75, 0.75};
  const json sides = values_of(ran().plan, ran().summary, {.challenge = &challenge})["summary"]["sides"];
  EXPECT_EQ(sides["draws"]["critics"], 64);
  EXPECT_EQ(sides["findings"][at]["outcome"], "client_violence");
  EXPECT_EQ(sides["findings"][at]["share_on_weak_evidence"], 0.25);
  EXPECT_EQ(sides["findings"][at]["critics"]["ratio"]["median"], 0.75);
  EXPECT_FALSE(values_of(ran().plan, ran().summary)["summary"].contains("sides"));
}

TEST(ReportValues, tell_what_changes_with_the_answers_of_people_who_know) {
  Plan plan = ran().plan;
  Summary summary = ran().summary;
  summary.quantities = &plan.quantities;
  Challenge challenge = challenge_of_main();
  challenge.without_elicited = WithoutElicited{summary.outcomes, 48, plan.quantities};
  QuantityRecord& record = plan.quantities[static_cast<std::size_t>(Quantity::stigma_report)];
  record.prior = {Prior::Shape::lognormal, 1, 0.4};
  record.answers = Answers{*answer_scale("divided_by 10"), {{"000001", false, 5, 10, 20}}};
  const json elicited = values_of(plan, summary, {.challenge = &challenge})["summary"]["elicited"];
  EXPECT_EQ(elicited["draws"], 48);
  EXPECT_EQ(elicited["findings"].size(), outcome_vocabulary().size());
  ASSERT_EQ(elicited["quantities"].size(), 1U);
  EXPECT_EQ(elicited["quantities"][0]["answers"]["forms"][0]["form"], "000001");
  EXPECT_FALSE(values_of(ran().plan, ran().summary)["summary"].contains("elicited"));
}

TEST(ReportValues, tell_how_far_calibration_has_moved_a_number_and_of_no_other) {
  Plan plan = ran().plan;
  plan.quantities[static_cast<std::size_t>(Quantity::violence_haste)].prior = {Prior::Shape::lognormal, 2, 0.3};
  plan.posterior = {{Quantity::violence_haste}, {0}, {{0.5}}, {true}, "x"};
  const json numbers = values_of(plan, ran().summary)["numbers"];
  for (std::size_t i = 0; i < numbers.size(); ++i)
    EXPECT_EQ(numbers[i]["calibrated"].is_array(), i == static_cast<std::size_t>(Quantity::violence_haste)) << i;
  const json& moved = numbers[static_cast<std::size_t>(Quantity::violence_haste)]["calibrated"];
  EXPECT_NEAR(moved[0].get<double>(), 1.56, 0.01);  // 2 exp(-1.645 * 0.3 * 0.5)
  EXPECT_NEAR(moved[1].get<double>(), 2.56, 0.01);
}

TEST(ReportValues, of_one_law_alone_nothing_is_compared) {
  Plan plan = ran().plan;
  plan.laws.resize(1);
  const Results results = run_ensemble(plan, choose_sweep("auto"), 1, {}, {});
  const json values = compare_values(plan, results, summarise(plan, results), two_studies(), {});
  EXPECT_TRUE(values["why"].empty());
  EXPECT_EQ(values["laws"].size(), 1U);
  EXPECT_EQ(values["draws"][0]["arms"].size(), 1U);
}

TEST(ReportValues, of_an_analysis_are_its_json_unchanged) {
  const json values = analysis_values("validation", R"({"a": [1, 2.5]})");
  EXPECT_EQ(values["kind"], "validation");
  EXPECT_EQ(values["result"], json::parse(R"({"a": [1, 2.5]})"));
  EXPECT_TRUE(values["place"].is_null());
  EXPECT_TRUE(values["laws"].empty());
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
