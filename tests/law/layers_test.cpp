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

LeverState enforced(Intensity::Kind kind, double rate = 0) {
  LeverState state;
  state.enforcement = {kind, rate};
  return state;
}

TEST(Stricter, enforcement_decides_where_the_words_are_the_same) {
  using Kind = Intensity::Kind;
  const LeverState silent = enforced(Kind::not_said), low = enforced(Kind::low), some = enforced(Kind::rate, 20),
                   more = enforced(Kind::rate, 30);
  EXPECT_GT(stricter(Lever::selling, more, some), 0);
  EXPECT_LT(stricter(Lever::selling, some, more), 0);
  EXPECT_EQ(stricter(Lever::selling, some, some), 0);
  EXPECT_GT(stricter(Lever::selling, some, silent), 0) << "not said lies below a rate";
  EXPECT_LT(stricter(Lever::selling, silent, some), 0);
  EXPECT_GT(stricter(Lever::selling, low, silent), 0);
  EXPECT_EQ(stricter(Lever::selling, low, some), 0) << "a word and a rate cannot be compared";
  EXPECT_EQ(stricter(Lever::selling, some, low), 0);
  LeverState prohibited = low;
  prohibited.word = static_cast<std::uint8_t>(Selling::prohibited);
  EXPECT_GT(stricter(Lever::selling, prohibited, more), 0) << "the word comes before what is made of it";
}

TEST(Stricter, numbers_are_ranked_by_what_more_of_them_means) {
  LeverState few, many;
  few.number = 4;
  many.number = 12;
  EXPECT_GT(stricter(Lever::disposition_weeks, many, few), 0);
  EXPECT_LT(stricter(Lever::disposition_weeks, few, many), 0);
  EXPECT_LT(stricter(Lever::services_health, many, few), 0) << "more services bind nobody";
  EXPECT_GT(stricter(Lever::services_health, few, many), 0);
  EXPECT_EQ(stricter(Lever::services_health, few, few), 0);
}

TEST(Stricter, of_levels_the_value_alone_counts) {
  using Kind = Intensity::Kind;
  LeverState low, high, rate, beside = enforced(Kind::high);
  low.level.kind = beside.level.kind = Kind::low;
  high.level.kind = Kind::high;
  rate.level = {Kind::rate, 90};
  EXPECT_GT(stricter(Lever::raids, high, low), 0);
  EXPECT_LT(stricter(Lever::raids, low, high), 0);
  EXPECT_EQ(stricter(Lever::raids, rate, high), 0);
  EXPECT_EQ(stricter(Lever::raids, beside, low), 0) << "a level is its own enforcement";
}

TEST(Stricter, of_sets_the_one_that_holds_the_other) {
  LeverState none, money, both, phones;
  money.word = kSeizeMoney;
  both.word = kSeizeMoney | kSeizePhones;
  phones.word = kSeizePhones;
  EXPECT_GT(stricter(Lever::seizure, both, money), 0);
  EXPECT_LT(stricter(Lever::seizure, phones, both), 0);
  EXPECT_LT(stricter(Lever::seizure, none, money), 0);
  EXPECT_EQ(stricter(Lever::seizure, money, phones), 0) << "neither holds the other";
  EXPECT_EQ(stricter(Lever::seizure, both, both), 0);
}

// Where the stricter should hold and neither is, it is the later that holds.
TEST(Layers, what_cannot_be_ranked_falls_to_the_later_provision) {
  Provision words = says(Lever::raids, 0), rate = says(Lever::raids, 0, k2005);
  words.state.level.kind = Intensity::Kind::high;
  rate.state.level = {Intensity::Kind::rate, 1};
  const auto raids = [](const Law& law, const Date& day) { return levers_on(law, day)[Lever::raids].level.kind; };
  const Law both = layered(law_of("base", {words}), law_of("upper", {rate}, Wins::stricter));
  EXPECT_EQ(raids(both, k2000), Intensity::Kind::high);
  EXPECT_EQ(raids(both, k2005), Intensity::Kind::rate);
  words.from = k2010;
  const Law later_base = layered(law_of("base", {words}), law_of("upper", {rate}, Wins::stricter));
  EXPECT_EQ(raids(later_base, k2005), Intensity::Kind::rate);
  EXPECT_EQ(raids(later_base, k2010), Intensity::Kind::high);
}

TEST(Layers, what_is_taken_from_a_law_leaves_the_rest_as_it_stands) {
  const Law law = law_of("law", {says(Lever::buying, 1, k2000, k2010), says(Lever::buying, 0, k2010),
                                 says(Lever::selling, 2, kBeginningOfTime, k2005)});
  LeverSet buying;
  buying.set(static_cast<std::size_t>(Lever::buying));
  const Law rest = without(law, buying);
  ASSERT_EQ(rest.provisions.size(), 1U);
  EXPECT_EQ(rest.provisions[0].lever, Lever::selling);
  EXPECT_EQ(days_of_change(law, rest), (std::vector<Date>{kBeginningOfTime, k2000, k2005, k2010}));
  const Law stood = as_it_stood(law, k2005);  // the day on which a provision ends is no longer its own
  ASSERT_EQ(stood.provisions.size(), 1U);
  EXPECT_EQ(stood.provisions[0].state.word, 1);
  EXPECT_EQ(word(stood, Lever::buying, k2015), 1);
}

}  // namespace
}  // namespace aftermath
