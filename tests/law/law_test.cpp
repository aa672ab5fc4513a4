// Timelines of laws: where a stretch begins, where two differ, and one with levers of another.
#include "engine/law/law.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace aftermath {
namespace {

constexpr Date kStart{2020, 1, 1};
constexpr int kWeeks = 104;

Provision says(Lever lever, std::uint8_t word, std::string clause, Date from = kBeginningOfTime,
               Date until = kEndOfTime) {
  Provision p;
  p.lever = lever;
  p.state.word = word;
  p.clause = std::move(clause);
  p.from = from;
  p.until = until;
  return p;
}

std::size_t at(Lever lever) { return static_cast<std::size_t>(lever); }

}  // namespace

TEST(Law, a_new_clause_that_says_the_same_begins_no_stretch) {
  Law law;
  law.provisions = {says(Lever::buying, 1, "old", kBeginningOfTime, {2021, 1, 1}),
                    says(Lever::buying, 1, "new", {2021, 1, 1})};
  EXPECT_EQ(stretches(law, kStart, kWeeks).size(), 1U);
  law.provisions[1].state.word = 0;
  EXPECT_EQ(stretches(law, kStart, kWeeks).size(), 2U);
  law.provisions[1].state = law.provisions[0].state;
  law.provisions[1].state.enforcement.kind = Intensity::Kind::low;
  EXPECT_EQ(stretches(law, kStart, kWeeks).size(), 2U);
}

TEST(Law, timelines_differ_where_they_say_different_things_at_some_time) {
  Law one, other;
  one.provisions = {says(Lever::selling, 2, "a"), says(Lever::buying, 1, "b"),
                    says(Lever::soliciting, 1, "c", kBeginningOfTime, {2021, 6, 1})};
  other.provisions = {says(Lever::selling, 2, "elsewhere"), says(Lever::buying, 1, "b", {2020, 7, 1}),
                      says(Lever::soliciting, 1, "c")};
  const auto of = [](const Law& law, Date start) { return stretches(law, start, kWeeks); };
  LeverSet expected;
  expected.set(at(Lever::buying)).set(at(Lever::soliciting));
  EXPECT_EQ(differing(of(one, kStart), of(other, kStart)), expected);
  EXPECT_EQ(differing(of(other, kStart), of(one, kStart)), expected);
  EXPECT_TRUE(differing(of(one, kStart), of(one, kStart)).none());
  // What they said before the first day does not count.
  expected.reset(at(Lever::soliciting));
  one.provisions[2].until = other.provisions[2].until = {2010, 1, 1};
  EXPECT_EQ(differing(of(one, kStart), of(other, kStart)), expected);
}

TEST(Law, levers_are_taken_with_their_whole_timeline) {
  Law one, other;
  one.provisions = {says(Lever::selling, 2, "a"), says(Lever::buying, 1, "b")};
  other.provisions = {says(Lever::buying, 0, "c", kBeginningOfTime, {2021, 1, 1}),
                      says(Lever::buying, 1, "d", {2021, 1, 1}), says(Lever::soliciting, 1, "e")};
  LeverSet levers;
  levers.set(at(Lever::buying));
  const Law mixed = with_levers_of(one, other, levers);
  std::vector<std::string> clauses;
  for (const Provision& p : mixed.provisions) clauses.push_back(p.clause);
  std::sort(clauses.begin(), clauses.end());
  EXPECT_EQ(clauses, (std::vector<std::string>{"a", "c", "d"}));
  // A lever on which the other says nothing falls back to its default.
  EXPECT_EQ(levers_on(with_levers_of(one, other, LeverSet{}.set(at(Lever::selling))), kStart)[Lever::selling].word, 0);
}

TEST(Law, an_amendment_takes_the_place_of_what_stands_on_its_levers) {
  Law law;
  law.provisions = {says(Lever::buying, 1, "old", kBeginningOfTime, {2021, 1, 1}),
                    says(Lever::buying, 0, "new", {2021, 1, 1}),
                    says(Lever::advertising, 1, "ended", kBeginningOfTime, {2020, 6, 1}),
                    says(Lever::soliciting, 2, "kept"), says(Lever::selling, 2, "practice")};
  law.provisions.back().basis = Basis::practice;
  const Law bill = amended(law, {2020, 7, 1}, {says(Lever::selling, 0, "s 1")});
  ASSERT_EQ(bill.provisions.size(), 4U);  // not what ended before, nor practice on a lever that the bill sets
  const Levers levers = levers_on(bill, {2020, 8, 1});
  EXPECT_EQ(levers[Lever::selling].word, 0);
  EXPECT_EQ(levers[Lever::buying].word, 1);
  EXPECT_EQ(levers[Lever::soliciting].word, 2);
  EXPECT_EQ(levers_on(bill, {2021, 1, 1})[Lever::buying].word, 0);
}

}  // namespace aftermath
