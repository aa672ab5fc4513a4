// Calendar dates and the model's week count. 52 weeks of 365.25/52 days make a model year.
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace aftermath {

inline constexpr int kWeeksPerYear = 52;
inline constexpr double kYearsPerWeek = 1.0 / kWeeksPerYear;

struct Date {
  int year = 0, month = 0, day = 0;
  auto operator<=>(const Date&) const = default;
};

inline constexpr Date kBeginningOfTime{1, 1, 1};
inline constexpr Date kEndOfTime{9999, 12, 31};

[[nodiscard]] bool is_real(const Date& date);                         // 30 February is not
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);  // "YYYY-MM-DD" only
[[nodiscard]] std::string format_date(const Date& date);
[[nodiscard]] std::string day_or_empty(const Date& date);  // nothing where it is the beginning or the end of time
[[nodiscard]] int days_between(const Date& from, const Date& to);
[[nodiscard]] int weeks_between(const Date& from, const Date& to);  // model weeks, to the nearest: a day of the
                                                                    // year is the same week in every year, leap or not
[[nodiscard]] Date add_years(const Date& date, int years);          // 29 February becomes 28

}  // namespace aftermath
