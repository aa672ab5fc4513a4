#include "engine/inputs/evidence_toml.h"

#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

constexpr std::string_view kRoles[] = {"prior", "target", "validation", "context"};
constexpr double kWidest = 1e15;

std::string number_or_text(TableReader& in, std::string_view key) {
  const toml::node* node = in.node(key, false);
  if (node == nullptr) return {};
  if (const auto whole = node->value_exact<std::int64_t>()) return std::to_string(*whole);
  return in.text(key, false);
}

EvidenceRecord record(TableReader& in) {
  EvidenceRecord out;
  out.id = in.text("id", true);
  out.role = kRoles[in.word("role", kRoles, true)];
  out.statements = in.texts("statements");
  out.exposure = in.text("exposure", true);
  out.outcome = in.text("outcome", true);
  out.population = in.text("population", true);
  out.place = in.text("place", true);
  out.period = in.text("period", false);
  out.design = in.text("design", true);
  out.measure = in.text("measure", true);
  out.estimate = in.number("estimate", -kWidest, kWidest, true);
  out.interval = interval_around(in, out.estimate);
  out.cluster = in.text("cluster", false);
  out.n = number_or_text(in, "n");
  out.direction = in.text("direction", false);
  out.source = in.text("source", true);
  out.doi = in.text("doi", false);
  out.locator = in.text("locator", false);
  out.note = in.text("note", false);
  out.verified = in.yes_no("verified", false);
  out.file = in.file();
  out.line = in.line();
  return out;
}

}  // namespace

Result<std::vector<EvidenceRecord>> evidence_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<EvidenceRecord> records;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("evidence", [&](TableReader& in) { records.push_back(record(in)); });
  if (const auto problem = root.finish()) return failure(*problem);
  return records;
}

Result<std::vector<Operation>> operations_from_toml(std::string_view text, const std::string& file) {
  constexpr double kMostPeople = 1e9;
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  std::vector<Operation> operations;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("operation", [&](TableReader& in) {
    Operation o;
    o.name = in.text("name", true);
    o.met = in.number("met", 1, kMostPeople, true);
    o.called = in.number("called_trafficked", 0, kMostPeople, true);
    o.fate = in.text("fate", true);
    o.evidence = in.texts("evidence");
    operations.push_back(std::move(o));
  });
  if (const auto problem = root.finish()) return failure(*problem);
  return operations;
}

}  // namespace aftermath
