#include "engine/analysis/elsewhere.h"

#include <gtest/gtest.h>

#include "engine/library/library.h"
#include "tests/support/plain_world.h"

namespace aftermath {
namespace {

const Date kDay{2020, 1, 1};

Law on_buying(Buying word, const char* id) {
  Levers levers = default_levers();
  levers[Lever::buying].word = static_cast<std::uint8_t>(word);
  return test::law_of(levers, id);
}

TEST(Elsewhere, a_move_has_the_direction_of_the_levers_own_order) {
  LeverState allowed, prohibited;
  prohibited.word = static_cast<std::uint8_t>(Buying::prohibited);
  EXPECT_EQ(move_between(Lever::buying, allowed, prohibited), Move::more);
  EXPECT_EQ(move_between(Lever::buying, prohibited, allowed), Move::less);
  EXPECT_EQ(move_between(Lever::buying, prohibited, prohibited), Move::none);
  LeverState low = prohibited, rate = prohibited;
  low.enforcement.kind = Intensity::Kind::low;
  rate.enforcement = {Intensity::Kind::rate, 20};
  EXPECT_EQ(move_between(Lever::buying, prohibited, low), Move::more);  // enforcement that was not said before
  EXPECT_EQ(move_between(Lever::buying, low, rate), Move::other);       // a word beside a rate
  LeverState money, both, phones;
  money.word = kSeizeMoney;
  both.word = kSeizeMoney | kSeizePhones;
  phones.word = kSeizePhones;
  EXPECT_EQ(move_between(Lever::seizure, money, both), Move::more);
  EXPECT_EQ(move_between(Lever::seizure, both, phones), Move::less);
  EXPECT_EQ(move_between(Lever::seizure, money, phones), Move::other);
}

TEST(Elsewhere, changes_with_most_in_common_come_first_and_models_do_not_count) {
  const Law before = on_buying(Buying::allowed, "before"), after = on_buying(Buying::prohibited, "after");
  RealChange ban{"ban", "", "", "B", kDay, {{Lever::buying, Move::more}}, {}};
  RealChange repeal{"repeal", "", "", "B", kDay, {{Lever::buying, Move::less}, {Lever::selling, Move::less}}, {}};
  RealChange unlike{"unlike", "", "", "B", kDay, {{Lever::raids, Move::more}}, {}};
  RealChange model = ban;
  model.grade = kGradeOfModels;
  const std::vector<RealChange> changes = {unlike, repeal, model, ban};
  const std::vector<Elsewhere> found = elsewhere_of(before, after, kDay, changes);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].change.experiment, "ban");
  EXPECT_EQ(found[0].same, std::vector<Lever>{Lever::buying});
  EXPECT_TRUE(found[0].opposite.empty());
  EXPECT_EQ(found[1].change.experiment, "repeal");
  EXPECT_EQ(found[1].opposite, std::vector<Lever>{Lever::buying});
  EXPECT_TRUE(elsewhere_of(before, before, kDay, changes).empty());
}

TEST(Elsewhere, what_ships_is_what_the_experiments_say) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  const Result<std::vector<RealChange>> changes = library->real_changes();
  ASSERT_TRUE(changes);
  const std::vector<std::string> names = library->experiment_names();
  ASSERT_EQ(changes->size(), names.size()) << "./dev validate renews data/replays.toml";
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Result<Experiment> experiment = library->experiment(names[i], "");
    ASSERT_TRUE(experiment);
    const RealChange& change = (*changes)[i];
    EXPECT_EQ(change.experiment, names[i]);
    EXPECT_EQ(change.day, experiment->plan.setting.change);
    const Plan& plan = experiment->plan;
    EXPECT_EQ(change.moved.size(), moved_between(plan.laws[0], plan.laws[1], plan.setting.change).size()) << names[i];
    ASSERT_EQ(change.figures.size(), experiment->observed.size()) << names[i];
    for (std::size_t row = 0; row < change.figures.size(); ++row) {
      EXPECT_EQ(change.figures[row].outcome, experiment->observed[row].outcome) << names[i];
      EXPECT_DOUBLE_EQ(change.figures[row].observed, experiment->observed[row].estimate) << names[i];
    }
  }
}

}  // namespace
}  // namespace aftermath
