// The day on which laws are compared decides nothing about what a place was measured to be: on neighbouring days under
// one and the same law the first year is the same but for one day of law.
#include <gtest/gtest.h>

#include <set>

#include "engine/ensemble/ensemble.h"
#include "engine/library/library.h"

namespace aftermath {
namespace {

Date day_before(Date day) {
  do {
    if (--day.day > 0) continue;
    day.day = 31;
    if (--day.month > 0) continue;
    day.month = 12;
    --day.year;
  } while (!is_real(day));
  return day;
}

// Police contacts in the first year, per worker-year, when the comparison begins on that day.
double contacts_from(Plan plan, const Date& day) {
  plan.setting.change = day;
  plan.people = 300;
  plan.years = 1;
  plan.burn_in_years = 2;
  plan.draws = 3;
  const Results results = run_ensemble(plan, choose_sweep("auto"), 2, {}, {});
  double contacts = 0, weeks = 0;
  for (std::size_t draw = 0; draw < results.draws; ++draw) {
    contacts += results.tally(draw, 0, 0, 0, Tally::police_contacts);
    weeks += results.tally(draw, 0, 0, 0, Tally::worker_weeks);
  }
  return contacts / weeks;
}

}  // namespace

TEST(DayOfChange, moves_no_level_but_as_the_law_itself_does) {
  const Result<Library> library = Library::open();
  std::size_t seen = 0;
  for (const std::string& place : library->setting_names()) {
    const Result<Setting> setting = library->setting(place);
    ASSERT_TRUE(setting) << place;
    const Result<Plan> plan = library->plan(place, {setting->reference_law}, "");
    ASSERT_TRUE(plan) << place;
    std::set<Date> days;
    for (const Provision& p : plan->reference_law.provisions)
      if (p.from > Date{2000, 1, 1}) days.insert(p.from);
    for (const Date& day : days) {
      const double before = contacts_from(*plan, day_before(day)), after = contacts_from(*plan, day);
      EXPECT_NEAR(after / before, 1, 0.12) << place << " " << format_date(day);
      ++seen;
    }
  }
  EXPECT_GT(seen, 20U);
}

}  // namespace aftermath
