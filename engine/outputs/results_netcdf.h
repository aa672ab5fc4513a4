// results.nc: every draw, as NetCDF-4 with named dimensions, units and provenance.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/compare.h"
#include "engine/ensemble/ensemble.h"

namespace aftermath {

// Dimensions draw, arm, year, group; one variable per outcome (double; NaN where undefined) with units, long_name and
// the mechanism that makes it; coordinates draw (number), arm (law), year (1 is the first after the change), group;
// weight(draw): people represented by one simulated. Attributes: version, seed, setting, digests of all inputs (CF 1.10
// where it applies).
[[nodiscard]] Result<void> write_results_netcdf(const std::string& path, const Plan& plan, const Results& results);

// The same under the name of an unfinished file: finish_writing(path) gives it its own.
[[nodiscard]] Result<void> write_results_beside(const std::string& path, const Plan& plan, const Results& results);

// Its attributes, in order.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> results_attributes(const Plan& plan);

}  // namespace aftermath
