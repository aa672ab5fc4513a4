// The parts of the world, each a place that has nothing of its own but its people.
#include <filesystem>

#include "engine/inputs/text_file.h"
#include "engine/inputs/world_toml.h"
#include "engine/library/borrowing.h"
#include "engine/library/library.h"
#include "engine/library/named.h"

namespace aftermath {
namespace {

namespace fs = std::filesystem;

// A problem of what a part names, at the part.
Problem at_part(const World& world, const WorldPart& part, Problem problem) {
  if (problem.line == 0) {
    problem.file = world.file;
    problem.line = part.people.line;
    problem.column = 1;
  }
  problem.what = "part '" + part.id + "': " + problem.what;
  return problem;
}

// A place that has nothing of its own but its people.
Setting generic_setting(const World& world, const WorldPart& part, const Region& region) {
  Setting setting;
  setting.id = part.id;
  setting.name = part.name;
  setting.reference_law = part.law;
  setting.change = world.change;
  setting.measured = world.measured;
  setting.region = region.id;
  setting.inputs = {part.people};
  borrow(setting.inputs, region.inputs, region.name);
  setting.file = region.file;  // no posterior lies beside it
  setting.digest = digest_of(world.digest + part.id + region.digest);
  return setting;
}

}  // namespace

Result<World> Library::world(const std::string& path) const {
  const std::string file = path.empty() ? (fs::path(folder_) / "world.toml").string() : path;
  const Result<std::string> text = read_text(file);
  if (!text) return failure(text.error());
  return world_from_toml(*text, file);
}

Result<std::vector<Plan>> Library::world_plans(const World& world, const std::string& law,
                                               const std::string& assume) const {
  std::vector<Law> others;
  if (!law.empty()) {
    Result<Law> read = this->law(law);
    if (!read) return failure(read.error());
    others.push_back(std::move(*read));
  }
  std::vector<Plan> plans;
  const DataFolder data = described();
  for (const WorldPart& part : world.parts) {
    const Result<std::string> where = beside(part.region, world.file, "part", folder_);
    const Result<std::string> under = beside(part.law, world.file, "part", folder_);
    if (!where || !under) return failure(at_part(world, part, where ? under.error() : where.error()));
    const Result<Region> region = this->region(*where);
    if (!region) return failure(at_part(world, part, region.error()));
    Result<Law> reference = this->law(*under);
    if (!reference) return failure(at_part(world, part, reference.error()));
    std::vector<Law> arms = {*reference};
    arms.insert(arms.end(), others.begin(), others.end());
    const Setting generic = generic_setting(world, part, *region);
    Result<Plan> plan = plan_at(generic, std::move(*reference), arms, assume, generic);
    if (!plan) return failure(plan.error());
    if (const Result<void> noted = note_what_was_read(*plan, data); !noted) return failure(noted.error());
    plans.push_back(std::move(*plan));
  }
  return plans;
}

}  // namespace aftermath
