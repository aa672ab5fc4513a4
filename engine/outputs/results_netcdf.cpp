#include "engine/outputs/results_netcdf.h"

#include <netcdf.h>

#include <array>
#include <filesystem>

#include "engine/inputs/text_file.h"

namespace aftermath {
namespace {

// A NetCDF file being written; the first error sticks.
class NetcdfFile {
 public:
  explicit NetcdfFile(const std::string& path) { check(nc_create(path.c_str(), NC_NETCDF4 | NC_CLOBBER, &id_)); }
  ~NetcdfFile() { close(); }
  NetcdfFile(const NetcdfFile&) = delete;
  NetcdfFile& operator=(const NetcdfFile&) = delete;

  [[nodiscard]] int dimension(const char* name, std::size_t length) {
    int dimension = -1;
    check(nc_def_dim(id_, name, length, &dimension));
    return dimension;
  }
  [[nodiscard]] int variable(std::string_view name, nc_type type, std::initializer_list<int> dimensions) {
    int variable = -1;
    const std::vector<int> all(dimensions);
    check(nc_def_var(id_, std::string(name).c_str(), type, static_cast<int>(all.size()), all.data(), &variable));
    return variable;
  }
  void attribute(int variable, const char* name, std::string_view text) {
    check(nc_put_att_text(id_, variable, name, text.size(), text.data()));
  }
  void put(int variable, const std::vector<double>& values) { check(nc_put_var_double(id_, variable, values.data())); }
  void put(int variable, const std::vector<int>& values) { check(nc_put_var_int(id_, variable, values.data())); }
  void put(int variable, const std::vector<std::string>& texts) {
    std::vector<const char*> pointers;
    for (const std::string& text : texts) pointers.push_back(text.c_str());
    check(nc_put_var_string(id_, variable, pointers.data()));
  }
  void close() {
    if (open_ && id_ >= 0) check(nc_close(id_));
    open_ = false;
  }
  [[nodiscard]] int error() const { return error_; }

 private:
  int id_ = -1, error_ = NC_NOERR;
  bool open_ = true;
  void check(int status) {
    if (error_ == NC_NOERR && status != NC_NOERR) error_ = status;
  }
};

struct Dimensions {
  int draw, arm, year, group;
};

void write_outcomes(NetcdfFile& file, const Dimensions& d, const Results& results) {
  for (const OutcomeInfo& outcome : outcome_vocabulary()) {
    const int variable = file.variable(outcome.name, NC_DOUBLE, {d.draw, d.arm, d.year, d.group});
    file.attribute(variable, "units", outcome.unit);
    file.attribute(variable, "long_name", outcome.title);
    file.attribute(variable, "mechanism", outcome.mechanism);
    file.attribute(variable, "comment",
                   outcome.denominator == Tally::none ? "total of the year, in represented people"
                                                      : "share or ratio within the year");
    std::vector<double> values;
    values.reserve(results.draws * results.arms * results.years * kGroups);
    for (std::size_t draw = 0; draw < results.draws; ++draw)
      for (std::size_t arm = 0; arm < results.arms; ++arm)
        for (std::size_t year = 0; year < results.years; ++year)
          for (std::size_t group = 0; group < kGroups; ++group)
            values.push_back(results.value(outcome, draw, arm, year, group));
    file.put(variable, values);
  }
}

template <class Texts, class Name>
std::vector<std::string> names(const Texts& all, const Name& name) {
  std::vector<std::string> out;
  for (const auto& one : all) out.emplace_back(name(one));
  return out;
}

void write_all(NetcdfFile& file, const Plan& plan, const Results& results) {
  const Dimensions d{file.dimension("draw", results.draws), file.dimension("arm", results.arms),
                     file.dimension("year", results.years), file.dimension("group", kGroups)};
  for (const auto& [name, text] : results_attributes(plan)) file.attribute(NC_GLOBAL, name.c_str(), text);

  const int draw = file.variable("draw", NC_INT, {d.draw});
  file.attribute(draw, "long_name", "number of the parameter draw");
  file.put(draw, std::vector<int>(results.draw_index.begin(), results.draw_index.end()));
  const int arm = file.variable("arm", NC_STRING, {d.arm});
  file.attribute(arm, "long_name", "law; the first is the comparator");
  file.put(arm, names(plan.laws, [](const Law& law) { return law.id; }));
  const int year = file.variable("year", NC_INT, {d.year});
  file.attribute(year, "long_name", "year after the change, the first is 1");
  file.attribute(year, "units", "years of 52 weeks");
  std::vector<int> years(results.years);
  for (std::size_t i = 0; i < years.size(); ++i) years[i] = static_cast<int>(i) + 1;
  file.put(year, years);
  const int group = file.variable("group", NC_STRING, {d.group});
  file.attribute(group, "long_name", "subgroup by current state");
  file.put(group, names(group_vocabulary(), [](const GroupInfo& g) { return std::string(g.name); }));
  const int weight = file.variable("weight", NC_DOUBLE, {d.draw});
  file.attribute(weight, "long_name", "people represented by one simulated person");
  file.attribute(weight, "units", "people");
  file.put(weight, results.draw_weight);
  write_outcomes(file, d, results);
}

}  // namespace

std::vector<std::pair<std::string, std::string>> results_attributes(const Plan& plan) {
  std::string inputs;
  for (const InputDigest& input : inputs_of(plan))
    inputs += (inputs.empty() ? "" : "; ") + input.name + " sha256:" + input.sha256;
  return {{"Conventions", "CF-1.10"},
          {"title", "Aftermath: laws compared in " + plan.setting.name},
          {"source", std::string("aftermath ") + AFTERMATH_VERSION},
          {"setting", plan.setting.id},
          {"seed", std::to_string(plan.seed)},
          {"people", std::to_string(plan.people)},
          {"change", format_date(plan.setting.change)},
          {"assume", plan.assume.empty() ? "main" : plan.assume},
          {"inputs", inputs}};
}

Result<void> write_results_beside(const std::string& path, const Plan& plan, const Results& results) {
  const std::string partial = unfinished_path(path);
  NetcdfFile file(partial);
  write_all(file, plan, results);
  file.close();
  if (file.error() == NC_NOERR) return {};
  std::error_code ignored;
  std::filesystem::remove(partial, ignored);
  return failure({path, 0, 0, std::string("cannot be written: ") + nc_strerror(file.error()),
                  "a folder that you may write to, with room left", ""});
}

Result<void> write_results_netcdf(const std::string& path, const Plan& plan, const Results& results) {
  if (Result<void> written = write_results_beside(path, plan, results); !written) return written;
  return finish_writing(path);
}

}  // namespace aftermath
