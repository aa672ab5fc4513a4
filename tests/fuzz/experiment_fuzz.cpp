// Any bytes as an experiment file: an experiment that can be judged, or one problem with its place.
#include <cmath>
#include <cstdlib>

#include "engine/inputs/experiment_toml.h"
#include "engine/inputs/text_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace aftermath;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!check_text(bytes, "fuzz")) return 0;
  const Result<ExperimentFile> read = experiment_from_toml(bytes, "fuzz", "fuzz");
  if (!read) {
    if (read.error().what.empty() || read.error().line < 1) std::abort();
    return 0;
  }
  if (read->experiment.observed.empty() || !read->change) std::abort();
  for (const Observed& row : read->experiment.observed) {
    if (row.outcome == nullptr || row.to <= row.from || (row.evidence.empty() && row.source.empty())) std::abort();
    const Validation judged = judge(row, {0.5, 1, 1.5}, {}, 1);
    if (std::isnan(judged.crps) || judged.lo90 > judged.hi90) std::abort();
  }
  return 0;
}
