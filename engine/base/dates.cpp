#include "engine/base/dates.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace aftermath {
namespace {

std::chrono::year_month_day calendar(const Date& date) {
  return std::chrono::year_month_day{std::chrono::year{date.year},
                                     std::chrono::month{static_cast<unsigned>(date.month)},
                                     std::chrono::day{static_cast<unsigned>(date.day)}};
}

}  // namespace

bool is_real(const Date& date) { return date.month > 0 && date.day > 0 && calendar(date).ok(); }

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (text[i] < '0' || text[i] > '9') return -1;
      value = 10 * value + (text[i] - '0');
    }
    return value;
  };
  const Date date{number(0, 4), number(5, 2), number(8, 2)};
  if (date.year < 0 || !is_real(date)) return std::nullopt;
  return date;
}

std::string format_date(const Date& date) {
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::string day_or_empty(const Date& date) {
  return date == kBeginningOfTime || date == kEndOfTime ? "" : format_date(date);
}

int days_between(const Date& from, const Date& to) {
  return static_cast<int>((std::chrono::sys_days{calendar(to)} - std::chrono::sys_days{calendar(from)}).count());
}

int weeks_between(const Date& from, const Date& to) {
  constexpr double kDaysPerYear = 365.25;
  return static_cast<int>(std::lround(days_between(from, to) * kWeeksPerYear / kDaysPerYear));
}

Date add_years(const Date& date, int years) {
  Date later{date.year + years, date.month, date.day};
  if (!is_real(later)) later.day = 28;
  return later;
}

}  // namespace aftermath
