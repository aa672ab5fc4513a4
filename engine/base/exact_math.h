// Transcendental functions of our own, from +, -, *, / and sqrt only, so that every build gives the same bits
// (libraries differ in the last place, and a last place decides whether a clock runs out this week or next).
// Accuracy: relative error below 1e-14 in the ranges used.
#pragma once

namespace aftermath::exact {

[[nodiscard]] double log(double x);            // x > 0
[[nodiscard]] double short_log(double x);      // x > 0; relative error below 1e-10, for results kept as float
[[nodiscard]] double exp(double x);            // saturates at 0 and at 1.8e308
[[nodiscard]] double pow(double x, double y);  // x > 0
[[nodiscard]] double logit(double p);          // p in (0,1)
[[nodiscard]] double logistic(double x);
// Standard normal quantile: Wichura 1988, algorithm AS 241 (PPND16); u in (0,1).
[[nodiscard]] double normal_quantile(double u);

}  // namespace aftermath::exact
