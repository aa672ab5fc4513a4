// Laws upon laws: which provision holds, and what is left without practice.
#include "engine/law/layers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace aftermath {
namespace {

constexpr Date k2000{2000, 1, 1}, k2005{2005, 1, 1}, k2010{2010, 1, 1}, k2015{2015, 1, 1};

Provision says(Lever lever, int word, Date from = kBeginningOfTime, Date until = kEndOfTime) {
  Provision p;
  p.lever = lever;
  p.state.word = static_cast<std::uint8_t>(word);
  p.from = from;
  p.until = until;
  p.clause = "s 1";
  return p;
}

Law law_of(std::string id, std::vector<Provision> provisions, Wins wins = Wins::later) {
  Law law;
  law.id = std::move(id);
  law.provisions = std::move(provisions);
  law.wins = wins;
  return law;
}

int word(const Law& law, Lever lever, const Date& day) { return levers_on(law, day)[lever].word; }

TEST(Layers, the_stricter_provision_holds_only_while_it_lasts) {
  const Law base = law_of("base", {says(Lever::selling, 1)});
  const Law both = layered(base, law_of("upper", {says(Lever::selling, 2, k2005, k2010)}, Wins::stricter));
  EXPECT_EQ(word(both, Lever::selling, k2000), 1);
  EXPECT_EQ(word(both, Lever::selling, k2005), 2);
  EXPECT_EQ(word(both, Lever::selling, k2010), 1);
  const Law milder = layered(base, law_of("upper", {says(Lever::selling, 0)}, Wins::stricter));
  EXPECT_EQ(word(milder, Lever::selling, k2005), 1) << "a milder upper law changes nothing";
  EXPECT_EQ(milder.provisions.front().law, "base");
}

TEST(Layers, the_later_provision_holds_whichever_law_it_is_of) {
  const Law base = law_of("base", {says(Lever::buying, 0, kBeginningOfTime, k2010), says(Lever::buying, 1, k2010)});
  const Law both = layered(base, law_of("upper", {says(Lever::buying, 0, k2005)}));
  EXPECT_EQ(word(both, Lever::buying, k2005), 0);
  EXPECT_EQ(word(both, Lever::buying, k2010), 1) << "the base law was changed after the upper one";
  const Law undated = layered(base, law_of("upper", {says(Lever::buying, 0)}));
  EXPECT_EQ(word(undated, Lever::buying, k2015), 0) << "an undated upper provision is always the later one";
}

TEST(Layers, of_rights_fewer_is_stricter) {
  const Law base = law_of("base", {says(Lever::labour_rights, 2)});
  EXPECT_EQ(word(layered(base, law_of("upper", {says(Lever::labour_rights, 0)}, Wins::stricter)), Lever::labour_rights,
                 k2000),
            0);
  LeverState low, high;
  low.enforcement.kind = Intensity::Kind::low;
  high.enforcement.kind = Intensity::Kind::high;
  EXPECT_GT(stricter(Lever::buying, high, low), 0);
  EXPECT_EQ(stricter(Lever::buying, low, low), 0);
}

TEST(Layers, practice_holds_over_the_statute_of_any_layer_and_can_be_left_out) {
  Provision practice = says(Lever::health_testing, 1, k2005, k2010);
  practice.basis = Basis::practice;
  const Law base = law_of("base", {says(Lever::health_testing, 0), practice});
  const Law both = layered(base, law_of("upper", {says(Lever::health_testing, 0, k2000)}));
  EXPECT_EQ(word(both, Lever::health_testing, k2005), 1) << "the practice began later than the upper statute";
  EXPECT_EQ(word(both, Lever::health_testing, k2010), 0);
  EXPECT_EQ(word(as_written(both), Lever::health_testing, k2005), 0);
  EXPECT_TRUE(check_timeline(both));
  const Law bill = layered(base, law_of("bill", {says(Lever::health_testing, 0, {2007, 1, 1})}));
  EXPECT_EQ(word(bill, Lever::health_testing, {2006, 12, 31}), 1);
  EXPECT_EQ(word(bill, Lever::health_testing, {2007, 1, 1}), 0) << "a bill ends the practice of the law before it";
  const Law milder = layered(base, law_of("upper", {says(Lever::health_testing, 0)}, Wins::stricter));
  EXPECT_EQ(word(milder, Lever::health_testing, k2005), 1);
}

// What holds on a day, found without any timeline: the plain meaning of the rule.
int by_hand(const Law& base, const Law& upper, Lever lever, const Date& day) {
  const LeverState below = levers_on(base, day)[lever], above = levers_on(upper, day)[lever];
  if (above.provision < 0) return below.word;
  if (below.provision < 0) return above.word;
  const Date from_below = base.provisions[static_cast<std::size_t>(below.provision)].from,
             from_above = upper.provisions[static_cast<std::size_t>(above.provision)].from;
  if (upper.wins == Wins::stricter && below.word != above.word) return std::max(below.word, above.word);
  return from_above == kBeginningOfTime || from_above >= from_below ? above.word : below.word;
}

TEST(Layers, any_two_timelines_flatten_to_what_the_rule_says_on_every_day) {
  std::mt19937 luck(7);
  const auto any_law = [&](const char* id) {
    Law law = law_of(id, {}, luck() % 2 == 0 ? Wins::later : Wins::stricter);
    for (int year = 2000; year < 2020;) {
      const int until = year + 1 + static_cast<int>(luck() % 6);
      if (luck() % 3 != 0)
        law.provisions.push_back(says(Lever::selling, static_cast<int>(luck() % 3),
                                      year == 2000 && luck() % 2 == 0 ? kBeginningOfTime : Date{year, 1, 1},
                                      {until, 1, 1}));
      year = until;
    }
    return law;
  };
  for (int trial = 0; trial < 300; ++trial) {
    const Law base = any_law("base"), upper = any_law("upper"), both = layered(base, upper);
    ASSERT_TRUE(check_timeline(both));
    for (int year = 1999; year < 2027; ++year)
      for (const Date& day : {Date{year, 1, 1}, Date{year, 12, 31}})
        ASSERT_EQ(word(both, Lever::selling, day), by_hand(base, upper, Lever::selling, day))
            << "trial " << trial << ", " << format_date(day);
  }
}

TEST(Agreement, is_the_share_of_days_on_which_both_say_the_same) {
  const Law a = law_of("a", {says(Lever::buying, 1), says(Lever::selling, 0)});
  const Law b = law_of("b", {says(Lever::buying, 1, k2005)});
  const std::vector<Agreement> levers = agreement(a, b, k2000, k2010);
  ASSERT_EQ(levers.size(), 2U);
  EXPECT_EQ(levers[0].share, 1) << "what one sets to its default, the other need not set";
  EXPECT_NEAR(levers[1].share, 1826.0 / 3653.0, 1e-12) << "days of 2005 to 2009 of those of 2000 to 2009";
}

}  // namespace
}  // namespace aftermath
