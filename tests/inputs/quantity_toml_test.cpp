#include "engine/inputs/quantity_toml.h"

#include <gtest/gtest.h>

#include <tuple>

#include "engine/library/library.h"

namespace aftermath {
namespace {

std::string parameter(const std::string& lines) {
  return "format = 1\n[[parameter]]\nname = \"violence.isolation\"\n" + lines + "grade = \"assumption\"\n";
}

std::string problem_of(const std::string& text) {
  const auto records = parameters_from_toml(text, "p.toml");
  return records ? "" : records.error().text();
}

}  // namespace

TEST(QuantityToml, reads_priors_nulls_and_critics) {
  const auto records = parameters_from_toml(
      parameter("distribution = \"lognormal\"\nmedian = 1.3\nsd_log = 0.3\nnull = 1\ncritics = { distribution = "
                "\"uniform\", low = 0.9, high = 1.1 }\nevidence = [\"a\", \"b\"]\n"),
      "p.toml");
  ASSERT_TRUE(records) << records.error().text();
  const QuantityRecord& r = records->front();
  EXPECT_EQ(r.quantity, Quantity::violence_isolation);
  EXPECT_EQ(r.prior, (Prior{Prior::Shape::lognormal, 1.3, 0.3}));
  EXPECT_EQ(r.null_value, 1);
  EXPECT_EQ(*r.critics, (Prior{Prior::Shape::uniform, 0.9, 1.1}));
  EXPECT_EQ(r.evidence, (std::vector<std::string>{"a", "b"}));
}

TEST(QuantityToml, each_mistake_has_one_message_with_its_place) {
  EXPECT_EQ(problem_of(parameter("distribution = \"lognormal\"\nmedian = -1\nsd_log = 0.3\n")),
            "p.toml:5:10: 'median' is -1; expected a number from 0.2 to 10");
  EXPECT_EQ(problem_of(parameter("distribution = \"lognromal\"\n")).substr(0, 47),
            "p.toml:4:16: unknown distribution 'lognromal'; ");
  EXPECT_EQ(problem_of(parameter("distribution = \"lognormal\"\nmedian = 1\n")),
            "p.toml:2:1: [[parameter]] lacks 'sd_log'; expected sd_log = ...");
  EXPECT_EQ(problem_of(parameter("distribution = \"uniform\"\nlow = 2\nhigh = 1\n")),
            "p.toml:6:8: 'high' is not above 'low'; expected low < high");
  EXPECT_EQ(problem_of(parameter("distribution = \"fixed\"\nvalue = nan\n")),
            "p.toml:5:9: 'value' is nan; expected a number from 0.2 to 10");
  EXPECT_EQ(problem_of("format = 1\n[[parameter]]\nname = \"violence.isolaton\"\n"),
            "p.toml:3:8: unknown name 'violence.isolaton'; expected a known name; did you mean 'violence.isolation'?");
  EXPECT_EQ(problem_of("format = 1\n[[parameter]]\nname = \"violence.isolation\"\ndistribution = \"fixed\"\nvalue = "
                       "1\ngrade = \"B\"\n"),
            "p.toml:2:1: 'violence.isolation' has no source; expected evidence = [\"id\"], source = \"...\" or grade = "
            "\"assumption\"");
  const std::string one =
      "[[parameter]]\nname = \"violence.isolation\"\ndistribution = \"fixed\"\nvalue = 1\ngrade = \"assumption\"\n";
  EXPECT_EQ(problem_of("format = 1\n" + one + one),
            "p.toml:7:1: 'violence.isolation' stands twice: here and in line 2; expected each name once");
}

TEST(QuantityToml, a_pooled_prior_says_how_it_is_pooled) {
  const std::string lognormal = "distribution = \"lognormal\"\nmedian = 1.3\nsd_log = 0.3\nevidence = [\"a\", \"b\"]\n";
  const auto records =
      parameters_from_toml(parameter(lognormal + "pool = true\nshrink = 0.5\ninverse = [\"b\"]\n"), "p.toml");
  ASSERT_TRUE(records) << records.error().text();
  ASSERT_TRUE(records->front().pooling);
  EXPECT_EQ(records->front().pooling->shrink, 0.5);
  EXPECT_EQ(records->front().pooling->inverse, std::vector<std::string>{"b"});
  EXPECT_FALSE(parameters_from_toml(parameter(lognormal), "p.toml")->front().pooling);

  EXPECT_EQ(problem_of(parameter(lognormal + "pool = true\nshrink = 0\n")),
            "p.toml:9:10: 'shrink' is not above zero; expected a number above 0, up to 1");
  EXPECT_EQ(problem_of(parameter(lognormal + "shrink = 0.5\n")),
            "p.toml:8:10: 'shrink' says how to pool, but nothing is pooled; expected pool = true beside it");
  EXPECT_EQ(problem_of(parameter(lognormal + "pool = true\ninverse = [\"c\"]\n")),
            "p.toml:9:11: 'inverse' names 'c', which 'evidence' does not; expected ids of 'evidence'");
  EXPECT_EQ(problem_of(parameter("distribution = \"fixed\"\nvalue = 1\npool = true\n")),
            "p.toml:6:8: ratios pool to a log-normal prior only; expected distribution = \"lognormal\"");
}

TEST(QuantityToml, a_setting_that_lacks_an_input_says_which) {
  const auto setting = setting_from_toml(
      "format = 1\n[setting]\nname = \"n\"\ncountry = \"XX\"\nreference_law = \"l\"\nchange = 2020-01-01\n", "s.toml",
      "s");
  ASSERT_FALSE(setting);
  EXPECT_EQ(setting.error().text(),
            "s.toml:1:1: the setting lacks the input 'people.represented'; expected an [[input]] for each name in "
            "data/schema/setting.schema.json, or a region to borrow from");
}

TEST(QuantityToml, a_region_may_have_some_inputs_only_if_it_lies_within_another) {
  const std::string head = "format = 1\n[region]\nname = \"R\"\n";
  const std::string one =
      "[[input]]\nname = \"health.hiv\"\nyear = 2020\ndistribution = \"logit_normal\"\nmedian = 0.2\nsd_logit = 1\n"
      "grade = \"assumption\"\n";
  EXPECT_FALSE(region_from_toml(head + one, "r.toml", "r"));
  const Result<Region> within = region_from_toml(head + "within = \"world\"\n" + one, "r.toml", "r");
  ASSERT_TRUE(within) << within.error().text();
  EXPECT_EQ(within->inputs.size(), 1U);
}

TEST(QuantityToml, a_setting_written_reads_back_as_the_same_setting) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  for (const std::string& name : library->setting_names()) {
    const Result<Setting> setting = library->setting(name);
    ASSERT_TRUE(setting) << name;
    Result<Setting> read = setting_from_toml(setting_toml(*setting), setting->file, name);
    ASSERT_TRUE(read) << name << ": " << read.error().text();
    const Result<Setting> again = library->with_borrowed(std::move(*read));
    ASSERT_TRUE(again) << name << ": " << again.error().text();
    EXPECT_EQ(std::tie(again->name, again->country, again->reference_law, again->change, again->region, again->note),
              std::tie(setting->name, setting->country, setting->reference_law, setting->change, setting->region,
                       setting->note));
    ASSERT_EQ(again->inputs.size(), setting->inputs.size()) << name;
    for (std::size_t i = 0; i < setting->inputs.size(); ++i) {
      const QuantityRecord &before = setting->inputs[i], &after = again->inputs[i];
      EXPECT_EQ(std::tie(after.quantity, after.prior, after.null_value, after.critics, after.grade, after.evidence,
                         after.source, after.note, after.year, after.region, after.verified),
                std::tie(before.quantity, before.prior, before.null_value, before.critics, before.grade,
                         before.evidence, before.source, before.note, before.year, before.region, before.verified))
          << name << ", " << info(before.quantity).name;
    }
  }
}

TEST(QuantityToml, an_input_with_every_field_reads_back) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  Setting setting = *library->setting("gulu");
  QuantityRecord& input = setting.inputs.front();
  input.prior = {Prior::Shape::uniform, 100, 900};
  input.critics = Prior{Prior::Shape::lognormal, 300, 0.1};
  input.null_value = 200;
  input.region.clear();
  input.note = "two\nlines, \"quotes\"";
  const Result<Setting> again = setting_from_toml(setting_toml(setting), setting.file, "gulu");
  ASSERT_TRUE(again) << again.error().text();
  const QuantityRecord& read = again->inputs.front();
  EXPECT_EQ(std::tie(read.quantity, read.prior, read.critics, read.null_value, read.note),
            std::tie(input.quantity, input.prior, input.critics, input.null_value, input.note));
}

TEST(QuantityToml, a_currency_reads_back_and_is_refused_where_it_is_none) {
  const Result<Library> library = Library::open();
  ASSERT_TRUE(library);
  Setting setting = *library->setting("gulu");
  EXPECT_FALSE(setting.currency);
  setting.currency = Currency{"UGX", 3700.5, {2026, 11, 1}};
  const auto read = [&] { return setting_from_toml(setting_toml(setting), setting.file, "gulu"); };
  ASSERT_TRUE(read());
  EXPECT_EQ(read()->currency->code, "UGX");
  EXPECT_EQ(read()->currency->per_dollar, 3700.5);
  EXPECT_EQ(read()->currency->day, (Date{2026, 11, 1}));
  setting.currency->per_dollar = 0;
  EXPECT_EQ(read().error().what, "a dollar costs nothing");
  setting.currency = Currency{"ugx", 3700, {2026, 11, 1}};
  EXPECT_EQ(read().error().what, "'ugx' is no code of a currency");
}

}  // namespace aftermath
