#include "engine/inputs/world_toml.h"

#include <algorithm>

#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

bool is_id(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

WorldPart read_part(TableReader& in, const std::vector<WorldPart>& before) {
  WorldPart part;
  part.place = before.size();
  part.id = in.text("id", true);
  if (in.ok() && !is_id(part.id))
    in.refuse(in.node("id", true), "'" + part.id + "' is no id",
              "small letters, digits and '-', such as \"south-asia\"");
  if (in.ok() && std::any_of(before.begin(), before.end(), [&](const WorldPart& p) { return p.id == part.id; }))
    in.refuse(in.node("id", true), "the part '" + part.id + "' stands twice", "each part once");
  part.name = in.text("name", true);
  part.region = in.text("region", true);
  part.law = in.text("law", true);
  part.people = read_quantity_of(in, Quantity::represented);
  return part;
}

}  // namespace

Result<World> world_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  World world;
  world.file = file;
  world.digest = digest_of(text);
  TableReader root(*table, file, "the file");
  root.check_format();
  root.one_table("world", true, [&](TableReader& in) {
    world.name = in.text("name", true);
    world.change = in.date("change", true).value_or(Date{2000, 1, 1});
    world.measured = in.date("measured", false).value_or(world.change);
    world.note = in.text("note", false);
  });
  root.each_table("part", [&](TableReader& in) { world.parts.push_back(read_part(in, world.parts)); });
  if (root.ok() && (world.parts.empty() || world.parts.size() > kMostParts))
    root.refuse_table("the file has " + std::to_string(world.parts.size()) + " parts",
                      "1 to " + std::to_string(kMostParts) + " tables [[part]]");
  if (const auto problem = root.finish()) return failure(*problem);
  return world;
}

}  // namespace aftermath
