// The engine behind the page, as the page calls it: by requests and answers in JSON. The same code runs natively here
// and as WebAssembly in tests/browser.
#include "web/engine/engine.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/analysis/assumptions.h"
#include "engine/ensemble/ensemble.h"
#include "engine/inputs/text_file.h"
#include "engine/library/checks.h"
#include "engine/outputs/json_values.h"
#include "engine/outputs/page_values.h"

namespace aftermath::page {
namespace {

const std::string kScenario =
    R"("scenario": {"place": {"id": "vancouver"}, "laws": [{"id": "ca-2014-pcepa"}, {"id": "nz-2003-pra"}], "assume": "",
        "draws": 3, "people": 300, "years": 2, "seed": 7, "change": ""})";

class PageEngine : public testing::Test {
 protected:
  Engine engine_ = open();

  static Engine open() {
    const std::string scratch = testing::TempDir() + "/aftermath-page";
    return *Engine::open("", scratch);
  }
  json ask(const std::string& request) { return json::parse(engine_.answer(request)); }
  json ok(const std::string& request) {
    const json answer = ask(request);
    EXPECT_TRUE(answer.contains("ok")) << answer.dump();
    return answer.value("ok", json());
  }
  json problem(const std::string& request) {
    const json answer = ask(request);
    EXPECT_TRUE(answer.contains("problem")) << answer.dump().substr(0, 300);
    return answer.value("problem", json::object());
  }
  void open_and_draw() {
    ok(R"({"do": "open", "comparison": 1, )" + kScenario + "}");
    for (const std::uint32_t draw : {2U, 0U, 1U}) ASSERT_TRUE(engine_.take(1, engine_.draw(1, draw)));
  }
};

}  // namespace

TEST_F(PageEngine, tells_what_it_knows) {
  const json vocabulary = ok(R"({"do": "vocabulary"})");
  EXPECT_EQ(vocabulary["levers"].size(), kLevers);
  EXPECT_EQ(vocabulary["outcomes"].size(), outcome_vocabulary().size());
  EXPECT_EQ(vocabulary["groups"][0]["name"], "all");
  const json places = ok(R"({"do": "places"})"), laws = ok(R"({"do": "laws"})");
  EXPECT_EQ(places.size(), Library::open()->setting_names().size());
  EXPECT_EQ(laws.size(), Library::open()->law_names().size());
}

TEST_F(PageEngine, answers_nonsense_with_a_problem) {
  EXPECT_EQ(problem("{")["expected"], "a JSON object");
  EXPECT_EQ(problem("[1]")["expected"], "a JSON object");
  EXPECT_EQ(problem("{}")["what"], "'do' is missing or no text");
  EXPECT_EQ(problem(R"({"do": "dance"})")["what"], "unknown request 'dance'");
  EXPECT_EQ(problem(R"({"do": "summary", "comparison": 5})")["what"], "no such comparison is open");
  EXPECT_EQ(problem(R"({"do": "law", "law": {"id": "nz-2003-pr"}, "day": "2020-01-01"})")["nearest"], "nz-2003-pra");
  EXPECT_EQ(problem(R"({"do": "law", "law": {"id": 3}, "day": "2020-13-01"})")["what"], "'2020-13-01' is no date");
  EXPECT_EQ(problem(R"({"do": "open", "comparison": 1, "scenario": 4})")["file"], "request");
  EXPECT_FALSE(problem(R"({"do": "amend", "law": {"id": "nz-2003-pra"}, "day": "2020-01-01", "head": 1})").empty());
}

TEST_F(PageEngine, tells_where_a_law_file_goes_wrong) {
  const json said = problem(
      R"({"do": "law", "day": "2020-01-01", "law": {"name": "My bill.toml", "toml": "format = 1\n[law]\nname = 3"}})");
  EXPECT_EQ(said["file"], "My bill.toml");
  EXPECT_EQ(said["line"], 3);
}

TEST_F(PageEngine, amends_a_law_into_one_that_stands_alone) {
  const json law = ok(
      R"({"do": "amend", "law": {"id": "ca-2014-pcepa"}, "day": "2021-01-01",
          "head": {"name": "Bill 7", "jurisdiction": "CA", "citation": "Bill 7", "source": "own", "note": ""},
          "changes": [{"lever": "buying", "value": "allowed", "clause": "s 2"},
                      {"lever": "raids", "value": 12.5, "clause": "s 3", "note": "\"so\""},
                      {"lever": "seizure", "value": ["condoms"], "clause": "s 4"}]})");
  EXPECT_EQ(law["in_force"]["buying"]["value"], "allowed");
  EXPECT_EQ(law["in_force"]["raids"]["value"], 12.5);
  EXPECT_EQ(law["in_force"]["seizure"]["value"], json::array({"condoms"}));
  EXPECT_EQ(law["in_force"]["third_parties"]["value"], "prohibited");
  const json again =
      ok(R"({"do": "law", "day": "2021-01-01", "law": {"name": "x", "toml": )" + law["toml"].dump() + "}}");
  EXPECT_EQ(again["in_force"], law["in_force"]);
  const json slip = problem(
      R"({"do": "amend", "law": {"id": "ca-2014-pcepa"}, "day": "2021-01-01",
          "head": {"name": "b", "jurisdiction": "CA", "citation": "b", "source": "s"},
          "changes": [{"lever": "buying", "value": "alowed", "clause": "s 2"}]})");
  EXPECT_EQ(slip["nearest"], "allowed");
}

TEST_F(PageEngine, an_amendment_without_changes_says_the_same) {
  const json law = ok(
      R"({"do": "amend", "law": {"id": "se-1999"}, "day": "2021-01-01", "changes": [],
          "head": {"name": "b", "jurisdiction": "SE", "citation": "b", "source": "s"}})");
  const json before = ok(R"({"do": "law", "law": {"id": "se-1999"}, "day": "2021-01-01"})");
  for (const auto& [lever, state] : before["in_force"].items())
    EXPECT_EQ(law["in_force"][lever]["value"], state["value"]) << lever;
}

TEST_F(PageEngine, draws_taken_in_any_order_are_the_native_ensemble) {
  open_and_draw();
  const json answer = ok(R"({"do": "summary", "comparison": 1})");
  Plan plan = *Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, "");
  plan.draws = 3;
  plan.people = 300;
  plan.years = 2;
  plan.seed = 7;
  EXPECT_EQ(answer["digests"]["plan"], plan_digest(plan));
  EXPECT_EQ(answer["digests"]["results"], results_digest(run_ensemble(plan, choose_sweep("auto"), 1, {}, {})));
  EXPECT_EQ(answer["outcomes"].size(), outcome_vocabulary().size());
}

namespace {

constexpr const char* kTown =
    R"({"do": "describe", "name": "Kisumu \"lake\"", "country": "KE", "region": "sub-saharan-africa",
        "reference_law": "ke", "note": "", "change": "2027-01-01",
        "currency": {"code": "KES", "per_dollar": 129.5, "day": "2026-11-01"},
        "figures": [{"name": "people.represented", "value": 3000, "spread": 0.3, "year": 2023, "source": ""},
                    {"name": "people.street", "value": 0.4, "spread": 0.1, "year": 2021, "source": "Our count"},
                    {"name": "raids.low", "value": 2, "spread": 0.7, "year": 2019, "source": "Police report"}]})";

}  // namespace

TEST_F(PageEngine, describes_a_place_as_a_file_of_which_only_what_has_a_source_was_counted_there) {
  const json file = ok(kTown);
  EXPECT_EQ(file["name"], "kisumu-lake.toml");
  const json place = ok(R"({"do": "place", "place": )" + file.dump() + "}");
  EXPECT_EQ(place["name"], "Kisumu \"lake\"");
  EXPECT_EQ(place["listed"], false);
  EXPECT_EQ(place["own"], 2);  // the number of people has no source
  EXPECT_EQ(place["middle_year"], 2019);
  EXPECT_EQ(place["represents"], 3000);
  EXPECT_EQ(place["currency"]["per_dollar"], 129.5);
  ASSERT_EQ(place["figures"].size(), 3U);
  EXPECT_EQ(place["figures"][1]["name"], "people.street");
  EXPECT_EQ(place["figures"][1]["median"], 0.4);
  EXPECT_EQ(place["figures"][1]["spread"], 0.1);
  EXPECT_EQ(ok(R"({"do": "place", "place": {"id": "london"}})")["listed"], true);
}

TEST_F(PageEngine, keeps_figures_of_a_file_that_are_not_described_again) {
  const json file = ok(kTown);
  json again = json::parse(kTown);
  again["name"] = "Again";
  again["figures"].erase(1);
  again["keep"] = {{"place", file}, {"names", {"people.street"}}};
  const json place = ok(R"({"do": "place", "place": )" + ok(again.dump()).dump() + "}");
  EXPECT_EQ(place["figures"], ok(R"({"do": "place", "place": )" + file.dump() + "}")["figures"]);
}

TEST_F(PageEngine, compares_in_a_place_of_ones_own_as_the_command_line_does) {
  const json file = ok(kTown);
  json scenario = json::parse("{" + kScenario + "}")["scenario"];
  scenario["place"] = file;
  const json opened = ok(json{{"do", "open"}, {"comparison", 3}, {"scenario", scenario}}.dump());
  const std::string path = testing::TempDir() + "/kisumu.toml";
  ASSERT_TRUE(write_atomically(path, file["toml"].get<std::string>()));
  EXPECT_TRUE(check_settings(*Library::open(), {path}).empty());
  Plan plan = *Library::open()->plan(path, {"ca-2014-pcepa", "nz-2003-pra"}, "");
  plan.draws = 3;
  plan.people = 300;
  plan.years = 2;
  plan.seed = 7;
  EXPECT_EQ(opened["digest"], plan_digest(plan));
  EXPECT_EQ(plan.setting.measured, (Date{2019, 7, 1}));
  ASSERT_TRUE(engine_.take(3, engine_.draw(3, 0)));
  EXPECT_EQ(ok(R"({"do": "summary", "comparison": 3})")["setting"], "kisumu-lake");
  EXPECT_FALSE(ok(R"({"do": "file", "comparison": 3, "name": "report.json"})").empty());
}

TEST_F(PageEngine, tells_where_a_setting_file_goes_wrong) {
  const auto said = [&](const std::string& toml) {
    return problem(json{{"do", "place"}, {"place", {{"name", "My town.toml"}, {"toml", toml}}}}.dump());
  };
  EXPECT_EQ(said("format = 1\n[setting]\nname = 3")["line"], 3);
  EXPECT_EQ(said("")["file"], "My town.toml");
  std::string toml = ok(kTown)["toml"];
  toml.replace(toml.find("sub-saharan-africa"), 3, "sob");
  EXPECT_EQ(said(toml)["nearest"], "sub-saharan-africa");
  EXPECT_EQ(said(toml)["file"], "My town.toml");
  for (const char* wrong :
       {R"({"do": "place", "place": "london"})", R"({"do": "place", "place": {"id": 3}})", R"({"do": "describe"})"})
    EXPECT_EQ(problem(wrong)["file"], "request") << wrong;
  const auto changed = [&](const char* key, const json& value) {
    json town = json::parse(kTown);
    town[key] = value;
    return problem(town.dump());
  };
  EXPECT_EQ(changed("country", "Kenya")["file"], "country");
  EXPECT_EQ(changed("name", "\n")["file"], "name");
  EXPECT_EQ(changed("reference_law", "keh")["nearest"], "ke");
  EXPECT_EQ(changed("currency", {{"code", "Shilling"}, {"per_dollar", 3}, {"day", "2026-11-01"}})["expected"],
            "three capital letters of ISO 4217, as KES");
  EXPECT_EQ(changed("figures",
                    {{{"name", "people.street"}, {"value", 2}, {"spread", 1}, {"year", 2020}, {"source", ""}}})["file"],
            "kisumu-lake.toml");
  EXPECT_EQ(changed("figures", {1})["file"], "request");
}

TEST_F(PageEngine, tells_what_a_place_would_borrow) {
  const json regions = ok(R"({"do": "regions"})");
  EXPECT_EQ(regions.size(), Library::open()->region_names().size());
  for (const json& region : regions) EXPECT_EQ(region["inputs"].size(), kQuantities - kParameters) << region["id"];
}

TEST_F(PageEngine, several_bills_run_together_as_each_would_alone) {
  const auto scenario = [](const std::string& laws) {
    return R"("scenario": {"place": {"id": "vancouver"}, "laws": [)" + laws +
           R"(], "assume": "", "draws": 2, "people": 200, "years": 1, "seed": 7, "change": ""}})";
  };
  const std::string first = R"({"id": "ca-2014-pcepa"})", second = R"({"id": "nz-2003-pra"})";
  ok(R"({"do": "open", "comparison": 1, )" + scenario(first + "," + second + "," + first));
  ok(R"({"do": "open", "comparison": 2, )" + scenario(second + "," + first));
  for (const int comparison : {1, 2})
    for (const std::uint32_t draw : {0U, 1U}) ASSERT_TRUE(engine_.take(comparison, engine_.draw(comparison, draw)));
  const json all = json::parse(ok(R"({"do": "file", "comparison": 1, "name": "report.json"})").get<std::string>()),
             two = ok(R"({"do": "summary", "comparison": 2})");
  EXPECT_EQ(all["summary"]["laws"], json({"ca-2014-pcepa", "nz-2003-pra", "ca-2014-pcepa-2"}));
  EXPECT_EQ(all["summary"]["decision"]["levels"].size(), 3U);
  for (const json& outcome : all["between"])
    for (const json& of : two["outcomes"]) {
      if (of["outcome"] != outcome["outcome"]) continue;
      json alone = of["effects"][0];
      alone.erase("mc_error");
      EXPECT_EQ(outcome["effects"][0], alone);
    }
  EXPECT_EQ(problem(R"({"do": "open", "comparison": 3, )" + scenario(first))["what"],
            "a comparison has two to eleven laws");
}

namespace {

const std::string kOwn =
    "format = 1\n\n[[parameter]]\nname = \"violence.isolation\"\ndistribution = \"fixed\"\nvalue = 3\ngrade = "
    "\"assumption\"\n";

std::string with_numbers(const std::string& toml, const std::string& assume = "") {
  return R"({"do": "open", "comparison": 1, "scenario": {"place": {"id": "vancouver"}, "laws": [{"id": "ca-2014-pcepa"},
      {"id": "nz-2003-pra"}], "assume": ")" +
         assume + R"(", "numbers": )" + json(toml).dump() +
         R"(, "draws": 3, "people": 300, "years": 2, "seed": 7, "change": ""}})";
}

}  // namespace

TEST_F(PageEngine, own_numbers_are_the_command_lines_file) {
  const std::string path = testing::TempDir() + "/my-numbers.toml";
  ASSERT_TRUE(write_atomically(path, kOwn));
  Plan plan = *Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, path);
  plan.draws = 3;
  plan.people = 300;
  plan.years = 2;
  plan.seed = 7;
  const json opened = ok(with_numbers(kOwn));
  EXPECT_EQ(opened["digest"], plan_digest(plan));
  EXPECT_NE(opened["digest"], ok(with_numbers(""))["digest"]);
  ok(with_numbers(kOwn));
  const json summary = ok(R"({"do": "summary", "comparison": 1})");
  EXPECT_EQ(summary["assume"], "my-numbers.toml");
  EXPECT_TRUE(summary["inputs"].contains("assume my-numbers.toml")) << summary["inputs"];
  const json told = ok(R"({"do": "parameters", "comparison": 1, "names": ["violence.isolation", "violence.trans"]})");
  EXPECT_EQ(told[0]["median"], 3);
  EXPECT_EQ(told[0]["published"][0], 1.3);
  EXPECT_TRUE(told[1]["published"].is_null());
}

TEST_F(PageEngine, a_number_that_cannot_be_is_told_with_its_name_and_bounds) {
  const auto with = [](const std::string& from, const std::string& to) {
    std::string text = kOwn;
    return text.replace(text.find(from), from.size(), to);
  };
  const json beyond = problem(with_numbers(with("value = 3", "value = 30")));
  EXPECT_EQ(beyond["file"], "my-numbers.toml");
  EXPECT_EQ(beyond["what"], "violence.isolation: 'value' is 30");
  EXPECT_EQ(beyond["expected"], "a number from 0.2 to 10");
  EXPECT_EQ(problem(with_numbers(with("isolation", "isolaton")))["nearest"], "violence.isolation");
  EXPECT_EQ(problem(with_numbers("format"))["file"], "my-numbers.toml");
  EXPECT_EQ(problem(with_numbers(kOwn, "critics"))["what"], "'numbers' stand beside 'critics'");
  EXPECT_EQ(problem(R"({"do": "numbers_in", "name": "theirs.toml", "toml": "format = 2"})")["file"], "theirs.toml");
}

TEST_F(PageEngine, tells_the_numbers_that_may_be_changed) {
  const json told = ok(R"({"do": "numbers"})");
  EXPECT_EQ(told["numbers"].size(), kParameters);
  EXPECT_EQ(told["sizes"]["people"], json::array({100, 100000}));
  for (const json& number : told["numbers"]) {
    EXPECT_TRUE(number["published"].is_null());
    EXPECT_LE(number["least"], number["median"]) << number["name"];
  }
  const json read = ok(R"({"do": "numbers_in", "name": "a.toml", "toml": )" + json(kOwn).dump() + "}");
  EXPECT_EQ(read, json::parse(R"([{"name": "violence.isolation", "shape": "fixed", "centre": 3, "spread": 0}])"));
}

TEST_F(PageEngine, refuses_bytes_that_are_no_draw_of_the_comparison) {
  ok(R"({"do": "open", "comparison": 1, )" + kScenario + "}");
  const std::string draw = engine_.draw(1, 0);
  EXPECT_FALSE(engine_.take(2, draw));
  EXPECT_FALSE(engine_.take(1, draw.substr(1)));
  EXPECT_FALSE(engine_.take(1, ""));
  EXPECT_TRUE(engine_.take(1, draw));
  EXPECT_FALSE(engine_.take(1, draw));
  EXPECT_EQ(engine_.draw(9, 0), "");
}

TEST_F(PageEngine, a_comparison_without_draws_yet_has_no_numbers) {
  ok(R"({"do": "open", "comparison": 1, )" + kScenario + "}");
  const json answer = ok(R"({"do": "summary", "comparison": 1})");
  EXPECT_EQ(answer["draws"], 0);
  EXPECT_TRUE(answer["outcomes"][0]["effects"][0]["difference"].is_null());
  EXPECT_EQ(answer["digests"]["results"], "");
}

TEST_F(PageEngine, leads_from_an_outcome_down_to_studies) {
  open_and_draw();
  const json draws = ok(R"({"do": "draws", "comparison": 1, "outcomes": ["client_violence", "haste_share"]})");
  EXPECT_EQ(draws[0]["arms"][1].size(), 3U);
  EXPECT_TRUE(draws[1]["rates"].is_null());
  const json summary = ok(R"({"do": "summary", "comparison": 1})");
  EXPECT_EQ(summary["outcomes"][0]["series"]["arms"][0]["median"].size(), 2U);
  EXPECT_EQ(ok(R"({"do": "groups", "comparison": 1, "outcome": "arrests"})").size(), group_vocabulary().size() - 1);
  const json why = ok(R"({"do": "why", "comparison": 1})");
  ASSERT_FALSE(why["shifts"].empty());
  ASSERT_FALSE(why["paths"].empty());
  const auto raids = std::find_if(why["moved"].begin(), why["moved"].end(),
                                  [](const json& moved) { return moved["lever"] == "raids"; });
  ASSERT_NE(raids, why["moved"].end()) << why["moved"];
  EXPECT_NE((*raids)["clauses"][0], (*raids)["clauses"][1]);
  EXPECT_NE(std::find((*raids)["mechanisms"].begin(), (*raids)["mechanisms"].end(), "raids"),
            (*raids)["mechanisms"].end());
  for (const json& shift : why["shifts"]) {
    EXPECT_EQ(shift["clauses"].size(), 2U);
    for (const json& name : shift["parameters"]) {
      const json found = ok(R"({"do": "parameters", "comparison": 1, "names": [)" + name.dump() + "]}");
      EXPECT_EQ(found.size(), 1U) << name;
    }
    const json studies = ok(R"({"do": "evidence", "ids": )" + shift["evidence"].dump() + "}");
    EXPECT_EQ(studies.size(), shift["evidence"].size()) << shift["evidence"];
  }
  EXPECT_FALSE(ok(R"({"do": "operations"})").empty());
  for (const char* name : {"summary.json", "summary.csv", "report.json", "comparator.toml", "law.toml"})
    EXPECT_GT(ok(R"({"do": "file", "comparison": 1, "name": ")" + std::string(name) + "\"}").get<std::string>().size(),
              100U);
  ok(R"({"do": "close", "comparison": 1})");
  problem(R"({"do": "summary", "comparison": 1})");
}

// As the command line: engine/analysis/assumptions.h, cli/common.cpp.
TEST_F(PageEngine, tells_what_rests_on_weak_evidence_as_the_command_line_does) {
  open_and_draw();
  std::string redrawn = kScenario;
  redrawn.replace(redrawn.find("\"draws\": 3"), 10, R"("redraw_weak": true, "draws": 2)");
  ok(R"({"do": "open", "comparison": 2, )" + redrawn + "}");
  for (const std::uint32_t draw : {1U, 0U}) ASSERT_TRUE(engine_.take(2, engine_.draw(2, draw)));
  const json shares = ok(R"({"do": "weak", "comparison": 1, "redrawn": 2})");
  Plan plan = *Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, "");
  plan.draws = 3;
  plan.people = 300;
  plan.years = 2;
  plan.seed = 7;
  const SweepKernel sweep = choose_sweep("auto");
  const std::vector<double> native =
      weak_shares(run_ensemble(plan, sweep, 1, {}, {}), run_ensemble(with_weak_redrawn(plan, 2), sweep, 1, {}, {}))[0];
  ASSERT_EQ(shares.size(), native.size());
  for (std::size_t i = 0; i < native.size(); ++i)
    EXPECT_EQ(shares[std::string(outcome_vocabulary()[i].name)], json_number(native[i]))
        << outcome_vocabulary()[i].name;
  EXPECT_TRUE(std::any_of(native.begin(), native.end(), [](double share) { return share > 0; }));
  problem(R"({"do": "weak", "comparison": 1, "redrawn": 3})");
  problem(R"({"do": "weak", "comparison": 1})");
}

TEST_F(PageEngine, tells_which_real_laws_moved_the_same_levers) {
  ok(R"({"do": "open", "comparison": 1, )" + kScenario + "}");
  const json growing = ok(R"({"do": "summary", "comparison": 1})");
  ASSERT_FALSE(growing["elsewhere"].empty());
  const std::string file = ok(R"({"do": "file", "comparison": 1, "name": "summary.json"})").get<std::string>();
  EXPECT_EQ(json::parse(file)["elsewhere"], growing["elsewhere"]);
}

// The page's way from campaign to campaign gives what the driver gives when it is run in one go.
TEST_F(PageEngine, break_even_by_workers_is_break_even) {
  open_and_draw();
  const std::string ask_for =
      R"("do": "break_even", "comparison": 1, "outcome": "client_violence", "parameters": ["violence.isolation"])";
  json rows = json::object(), answer = ok("{" + ask_for + "}");
  for (int campaigns = 0; answer.contains("need"); ++campaigns) {
    ASSERT_LT(campaigns, 3);
    const std::string name = answer["need"]["name"].get<std::string>();
    rows[name] = json::array();
    for (std::size_t task = 0; task < answer["need"]["tasks"].get<std::size_t>(); ++task) {
      const json made = ok("{" + ask_for + R"(, "rows": )" + rows.dump() + R"(, "simulate": {"name": ")" + name +
                           R"(", "tasks": [)" + std::to_string(task) + "]}}");
      rows[name].push_back(made["rows"][0]);
    }
    answer = ok("{" + ask_for + R"(, "rows": )" + rows.dump() + "}");
  }
  Plan plan = *Library::open()->plan("vancouver", {"ca-2014-pcepa", "nz-2003-pra"}, "");
  plan.draws = 3;
  plan.people = 300;
  plan.years = 2;
  plan.seed = 7;
  const SweepKernel sweep = choose_sweep("auto");
  const RunCampaign run = [](const Campaign& campaign, const std::string&, const std::string&) {
    return Result<CampaignOutcome>({run_campaign(campaign, 1, {}, {}), true});
  };
  const auto outcome = std::find_if(outcome_vocabulary().begin(), outcome_vocabulary().end(),
                                    [](const OutcomeInfo& o) { return o.name == "client_violence"; });
  const auto studies =
      run_breakeven(plan, {outcome_index(*outcome)}, {Quantity::violence_isolation}, {.paired = 0}, sweep, run);
  ASSERT_TRUE(studies && *studies);
  EXPECT_EQ(answer["found"], break_even_json((*studies)->front(), "client_violence"));
}

}  // namespace aftermath::page
