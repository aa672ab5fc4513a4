#include "engine/inputs/posterior_toml.h"

#include <algorithm>
#include <cmath>

#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr double kFarthest = 20;  // no score lies farther out than this many standard deviations

// Row `length - 1` of the lower triangle: `length` numbers, the last above zero.
std::vector<double> factor_row(TableReader& in, std::size_t length) {
  const toml::node* node = in.node("factor", true);
  std::vector<double> row;
  if (node == nullptr) return row;
  if (const toml::array* list = node->as_array())
    for (const toml::node& item : *list) row.push_back(item.value<double>().value_or(std::nan("")));
  const bool finite = std::all_of(row.begin(), row.end(), [](double part) { return std::fabs(part) <= kFarthest; });
  if (row.size() != length || !finite || row.back() <= 0)
    in.refuse(node, "'factor' is no row of the lower triangle",
              "a list of numbers, one per parameter so far (" + std::to_string(length) + "), the last above 0");
  return row;
}

}  // namespace

Result<Posterior> posterior_from_toml(std::string_view text, const std::string& file, PosteriorOf what) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  const std::size_t first = what == PosteriorOf::parameters ? 0 : kParameters;
  const std::size_t end = what == PosteriorOf::parameters ? kParameters : kQuantities;
  std::vector<std::string_view> names;
  for (std::size_t i = first; i < end; ++i) names.push_back(quantity_vocabulary()[i].name);
  Posterior posterior;
  TableReader root(*table, file, "the file");
  root.check_format();
  posterior.fitted_to = root.text("fitted_to", true);
  posterior.digest = digest_of(text);
  posterior.method = root.text("method", false);
  root.each_table(what == PosteriorOf::parameters ? "parameter" : "input", [&](TableReader& in) {
    const auto quantity = static_cast<Quantity>(first + in.word("name", names, true));
    if (std::find(posterior.quantity.begin(), posterior.quantity.end(), quantity) != posterior.quantity.end())
      in.refuse_table("'" + std::string(info(quantity).name) + "' stands twice", "each name once");
    posterior.quantity.push_back(quantity);
    posterior.mean.push_back(in.number("mean", -kFarthest, kFarthest, true));
    posterior.factor.push_back(factor_row(in, posterior.quantity.size()));
    posterior.holds.push_back(true);
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return posterior;
}

}  // namespace aftermath
