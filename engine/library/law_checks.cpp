#include <algorithm>

#include "engine/base/nearest_word.h"
#include "engine/inputs/toml_place.h"
#include "engine/library/checks.h"

namespace aftermath {

std::vector<Problem> check_laws(const Library& library) {
  const Result<std::vector<EvidenceRecord>> evidence = library.evidence();
  if (!evidence) return {evidence.error()};
  std::vector<std::string_view> ids;
  for (const EvidenceRecord& record : *evidence) ids.push_back(record.id);
  std::vector<Problem> problems;
  for (const std::string& name : library.law_names()) {
    const Result<Law> law = library.law(name);
    if (!law) {
      problems.push_back(law.error());
      continue;
    }
    if (law->checked == kBeginningOfTime)
      problems.push_back(placed({"", 0, 0, "the law does not say when its source was last looked at",
                                 "checked = 2026-11-24 or another day", ""},
                                law->file, "law.checked"));
    for (const Provision& p : law->provisions) {
      if (p.law != "" && p.law != law->id) continue;  // told where that layer is checked
      const bool number =
          p.state.level.kind == Intensity::Kind::rate || p.state.enforcement.kind == Intensity::Kind::rate;
      if ((p.basis == Basis::practice || number) && p.source.empty())
        problems.push_back({law->file, p.line, p.column,
                            "'" + std::string(info(p.lever).name) + "' states practice without a source",
                            "source = \"who reported it\"", ""});
      for (const std::string& id : p.evidence)
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
          problems.push_back({law->file, p.line, p.column, "unknown evidence '" + id + "'", "an id of data/evidence/",
                              nearest_word(id, ids)});
    }
  }
  return problems;
}

}  // namespace aftermath
