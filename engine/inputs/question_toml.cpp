#include "engine/inputs/question_toml.h"

#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/toml_input.h"

namespace aftermath {
namespace {

std::vector<std::string_view> parameter_names() {
  std::vector<std::string_view> names;
  for (const QuantityInfo& about : quantity_vocabulary().first(kParameters)) names.push_back(about.name);
  return names;
}

}  // namespace

Result<std::vector<Question>> questions_from_toml(std::string_view text, const std::string& file) {
  const Result<toml::table> table = parse_toml(text, file);
  if (!table) return failure(table.error());
  const std::vector<std::string_view> names = parameter_names();
  std::vector<Question> out;
  TableReader root(*table, file, "the file");
  root.check_format();
  root.each_table("question", [&](TableReader& in) {
    Question question;
    question.quantity = static_cast<Quantity>(in.word("name", names, true));
    question.topic = in.text("topic", true);
    question.ask = in.text("ask", true);
    question.unit = in.text("unit", true);
    question.note = in.text("note", false);
    question.scale = read_answer_scale(in);
    question.line = in.line();
    for (const Question& other : out)
      if (in.ok() && other.quantity == question.quantity)
        in.refuse_table("'" + std::string(info(question.quantity).name) + "' stands twice: here and in line " +
                            std::to_string(other.line),
                        "each name once");
    out.push_back(std::move(question));
  });
  if (root.ok() && out.empty()) root.refuse_table("the file has no question", "at least one [[question]]");
  if (const auto problem = root.finish()) return failure(*problem);
  return out;
}

}  // namespace aftermath
