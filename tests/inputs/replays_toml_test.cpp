// Real changes of law as shipped: read, or refused with their place; told in words and as JSON.
#include "engine/inputs/replays_toml.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/outputs/elsewhere_output.h"

namespace aftermath {
namespace {

constexpr const char* kChange =
    "format = 1\n[[change]]\nexperiment = \"x\"\nname = \"Buying an offence\"\nplace = \"Norway\"\ngrade = \"B\"\n"
    "day = 2009-01-01\nmore = [\"buying\"]\nless = [\"raids\"]\n";
constexpr const char* kFigure =
    "[[change.figure]]\noutcome = \"encounters\"\ngroup = \"all\"\nmeasure = \"percent_change\"\nper = \"place\"\n"
    "observed = -22.5\nobserved_95 = [-25, -20.0]\npredicted = -13\npredicted_90 = [-30, 4]\np_higher = 0.1\nsource = "
    "\"s\"\n";

std::string problem_of(const std::string& text) {
  const auto read = replays_from_toml(text, "r.toml");
  return read ? "" : read.error().text();
}

TEST(ReplaysToml, are_read_with_levers_and_figures) {
  const auto read = replays_from_toml(std::string(kChange) + kFigure, "r.toml");
  ASSERT_TRUE(read) << read.error().text();
  const RealChange& change = read->at(0);
  ASSERT_EQ(change.moved.size(), 2U);
  EXPECT_EQ(change.moved[1].lever, Lever::raids);
  EXPECT_EQ(change.moved[1].move, Move::less);
  const ReplayedFigure& figure = change.figures.at(0);
  EXPECT_EQ(figure.interval, (std::vector<double>{-25, -20}));
  EXPECT_EQ(figure.hi90, 4);

  const Elsewhere one{"my-bill", change, {Lever::buying}, {Lever::raids}};
  EXPECT_EQ(heading_in_words(one),
            "Norway, 2009-01-01: Buying an offence (moved as my-bill does: buying; moved the other way: raids)");
  EXPECT_EQ(title_of(figure), std::string(figure.outcome->title) + ", in the whole place");
  EXPECT_EQ(observed_in_words(figure), "-22.5% (-25.0% to -20.0%)");
  EXPECT_EQ(predicted_in_words(figure), "-13.0% (-30.0% to +4.00%)");
  EXPECT_EQ(as_json(one)["figures"][0]["predicted_90"][1], 4);
}

TEST(ReplaysToml, what_is_not_predicted_is_nothing) {
  const std::string text = kFigure;
  const auto read = replays_from_toml(kChange + text.substr(0, text.find("predicted")) + "source = \"s\"\n", "r.toml");
  ASSERT_TRUE(read) << read.error().text();
  const ReplayedFigure& figure = read->at(0).figures.at(0);
  EXPECT_TRUE(std::isnan(figure.predicted));
  EXPECT_EQ(predicted_in_words(figure), "–");
  ReplayedFigure none = figure;
  none.observed = 0;
  none.interval.clear();
  EXPECT_EQ(observed_in_words(none), "no clear change (no figure published)");
  EXPECT_TRUE(as_json(Elsewhere{"a", read->at(0), {}, {}})["figures"][0]["predicted_90"].is_null());
}

TEST(ReplaysToml, mistakes_are_told_with_their_place) {
  std::string text = kChange;
  EXPECT_NE(problem_of(text.replace(text.find("buying\"]"), 6, "buyng"))
                .find("unknown lever 'buyng'; expected a known lever; did you mean 'buying'?"),
            std::string::npos);
  text = std::string(kChange) + kFigure;
  EXPECT_EQ(problem_of(text.replace(text.find("[-30, 4]"), 8, "[4, -30]")),
            "r.toml:18:16: 'predicted_90' is no interval; expected [low, high]");
  text = std::string(kChange) + kFigure;
  EXPECT_NE(problem_of(text.replace(text.find("encounters"), 10, "encounter")).find("did you mean 'encounters'?"),
            std::string::npos);
}

}  // namespace
}  // namespace aftermath
