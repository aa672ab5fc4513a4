#include <algorithm>
#include <cmath>

#include "engine/base/digest.h"
#include "engine/base/exact_math.h"
#include "engine/base/philox.h"
#include "engine/base/sobol_points.h"
#include "engine/evidence/posterior.h"

namespace aftermath {

double Prior::at(double u) const {
  if (shape == Shape::uniform) return centre + (spread - centre) * u;
  return shape == Shape::fixed ? centre : at_score(exact::normal_quantile(u));
}

double Prior::at_score(double z) const {
  switch (shape) {
    case Shape::normal:
      return centre + spread * z;
    case Shape::lognormal:
      return centre * exact::exp(spread * z);
    case Shape::logit_normal:
      return exact::logistic(exact::logit(centre) + spread * z);
    case Shape::fixed:
    case Shape::uniform:
      break;
  }
  return centre;
}

namespace {

// The quantities that decide most come first: the first dimensions are the most evenly filled. Found by `bench/accuracy
// order` (decision 0039); any order is right, this one is quick.
constexpr Quantity kFirstDimensions[] = {
#include "engine/evidence/first_dimensions.def"
};

std::array<std::uint32_t, kQuantities> dimensions() {
  std::array<std::uint32_t, kQuantities> of;
  constexpr std::uint32_t kNone = ~std::uint32_t{0};
  of.fill(kNone);
  std::uint32_t next = 0;
  for (const Quantity quantity : kFirstDimensions) of[static_cast<std::size_t>(quantity)] = next++;
  for (std::uint32_t& dimension : of)
    if (dimension == kNone) dimension = next++;
  return of;
}
static_assert(kQuantities <= kSobolDimensions);

// Shares in (0,1) by which quantities are drawn. What is by chance of a quantity hangs on its name, so that adding a
// parameter does not change the independent draws of the others.
struct Luck {
  Sampling sampling;
  std::uint64_t seed;
  std::uint32_t index;

  [[nodiscard]] double of(Quantity quantity) const {
    const std::uint64_t name = Digest().letters(info(quantity).name).value();
    if (sampling == Sampling::independent) {
      constexpr std::uint32_t kStream = 0x5155414e;
      return uniform(draw(ensemble_key(seed, index), name, kStream, 0)[0]);
    }
    // Draws of the upper half of the numbers are another randomisation of the same points.
    constexpr std::uint32_t kElsewhere = std::uint32_t{1} << 31;
    static const std::array<std::uint32_t, kQuantities> kDimension = dimensions();
    const std::uint32_t digits = sobol_digits(kDimension[static_cast<std::size_t>(quantity)], index & ~kElsewhere);
    return uniform(scrambled(digits, ensemble_key(seed, index & kElsewhere), name));
  }
};

double within_bounds(Quantity quantity, double value) {
  return std::clamp(value, info(quantity).least, info(quantity).most);
}

double normal_share(double score) { return std::erfc(-score / std::sqrt(2.0)) / 2; }

// Puts the quantities that the posterior holds at the scores that `e` leads to.
void calibrate(Draw& draw, const QuantityTable& table, const Posterior& posterior, const std::vector<double>& e) {
  for (std::size_t i = 0; i < posterior.quantity.size(); ++i) {
    if (!posterior.holds[i]) continue;
    double score = posterior.mean[i];
    for (std::size_t j = 0; j <= i; ++j) score += posterior.factor[i][j] * e[j];
    const Quantity quantity = posterior.quantity[i];
    draw[quantity] = within_bounds(quantity, table[static_cast<std::size_t>(quantity)].prior.at_score(score));
  }
}

}  // namespace

QuantityLogs logs_of(const Draw& q) {
  QuantityLogs logs;
  std::transform(q.value.begin(), q.value.end(), logs.begin(), [](double value) { return exact::log(value); });
  return logs;
}

Draw sample(const QuantityTable& table, std::uint64_t seed, std::uint32_t index) {
  return sample(table, {}, seed, index);
}

Draw sample(const QuantityTable& table, const Posterior& posterior, std::uint64_t seed, std::uint32_t index,
            Sampling sampling) {
  const Luck luck{sampling, seed, index};
  Draw result;
  for (const QuantityRecord& record : table)
    result[record.quantity] = within_bounds(record.quantity, record.prior.at(luck.of(record.quantity)));
  std::vector<double> e;
  for (const Quantity quantity : posterior.quantity) e.push_back(exact::normal_quantile(luck.of(quantity)));
  calibrate(result, table, posterior, e);
  return result;
}

std::optional<std::array<double, 2>> calibrated_interval(const QuantityTable& table, const Posterior& posterior,
                                                         Quantity quantity) {
  constexpr double kNormal90 = 1.644854;
  for (std::size_t i = 0; i < posterior.quantity.size(); ++i) {
    if (posterior.quantity[i] != quantity || !posterior.holds[i]) continue;
    double variance = 0;
    for (const double part : posterior.factor[i]) variance += part * part;
    const Prior& prior = table[static_cast<std::size_t>(quantity)].prior;
    const double reach = kNormal90 * std::sqrt(variance);
    return std::array<double, 2>{within_bounds(quantity, prior.at_score(posterior.mean[i] - reach)),
                                 within_bounds(quantity, prior.at_score(posterior.mean[i] + reach))};
  }
  return std::nullopt;
}

Draw central_draw(const QuantityTable& table, const Posterior& posterior) {
  constexpr double kMiddle = 0.5;
  Draw result;
  for (const QuantityRecord& record : table)
    result[record.quantity] = within_bounds(record.quantity, record.prior.at(kMiddle));
  calibrate(result, table, posterior, std::vector<double>(posterior.quantity.size(), 0));
  return result;
}

void add_priors(Digest& digest, const QuantityTable& table, const std::vector<Quantity>& quantities) {
  for (const Quantity quantity : quantities) {
    const Prior& prior = table[static_cast<std::size_t>(quantity)].prior;
    digest.text(info(quantity).name);
    digest.number(static_cast<double>(prior.shape));
    digest.number(prior.centre);
    digest.number(prior.spread);
  }
}

Posterior joined(Posterior first, const Posterior& second) {
  const std::size_t before = first.quantity.size();
  for (std::size_t i = 0; i < second.quantity.size(); ++i) {
    first.quantity.push_back(second.quantity[i]);
    first.mean.push_back(second.mean[i]);
    std::vector<double> row(before, 0.0);
    row.insert(row.end(), second.factor[i].begin(), second.factor[i].end());
    first.factor.push_back(std::move(row));
    first.holds.push_back(second.holds[i]);
  }
  first.digest += second.digest;
  return first;
}

Draw at_luck(const QuantityTable& table, const Posterior& posterior, const std::vector<double>& luck) {
  Draw result;
  for (const QuantityRecord& record : table)
    result[record.quantity] =
        within_bounds(record.quantity, record.prior.at(normal_share(luck[static_cast<std::size_t>(record.quantity)])));
  std::vector<double> e;
  for (const Quantity quantity : posterior.quantity) e.push_back(luck[static_cast<std::size_t>(quantity)]);
  calibrate(result, table, posterior, e);
  return result;
}

Draw at_scores(const QuantityTable& table, const std::vector<Quantity>& quantities, const std::vector<double>& scores,
               std::uint64_t seed, std::uint32_t index) {
  Draw result = sample(table, seed, index);
  for (std::size_t i = 0; i < quantities.size(); ++i)
    result[quantities[i]] =
        within_bounds(quantities[i], table[static_cast<std::size_t>(quantities[i])].prior.at_score(scores[i]));
  return result;
}

}  // namespace aftermath
