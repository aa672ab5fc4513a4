#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/problems.h"
#include "cli/text_table.h"
#include "engine/base/exact_math.h"
#include "engine/base/nearest_word.h"
#include "engine/evidence/pooling.h"
#include "engine/library/checks.h"
#include "engine/outputs/in_words.h"

namespace aftermath::cli {
namespace {

using json = nlohmann::ordered_json;

struct Options {
  std::vector<std::string> ids;
  std::vector<std::string> inverse;
  std::string statement, role, text, parameter;
  bool as_json = false;
};

json as_json(const EvidenceRecord& r) {
  return {{"id", r.id},
          {"role", r.role},
          {"statements", r.statements},
          {"exposure", r.exposure},
          {"outcome", r.outcome},
          {"population", r.population},
          {"place", r.place},
          {"period", r.period},
          {"design", r.design},
          {"cluster", r.cluster},
          {"measure", r.measure},
          {"estimate", r.estimate},
          {"interval", r.interval},
          {"n", r.n},
          {"direction", r.direction},
          {"source", r.source},
          {"doi", r.doi},
          {"locator", r.locator},
          {"note", r.note},
          {"verified", r.verified}};
}

std::string interval(const EvidenceRecord& r) {
  return r.interval.empty() ? "" : " (" + plain(r.interval[0]) + " to " + plain(r.interval[1]) + ")";
}

bool holds(const EvidenceRecord& r, const std::string& text) {
  for (const std::string* part : {&r.id, &r.exposure, &r.outcome, &r.place, &r.population, &r.source})
    if (part->find(text) != std::string::npos) return true;
  return false;
}

int list(const std::vector<EvidenceRecord>& records, const Options& options) {
  TextTable table{{{"id", "role", "measure", "estimate", "place", "seen"}}, {false, false, false, true, false, false}};
  json all = json::array();
  for (const EvidenceRecord& r : records) {
    if (!options.statement.empty() &&
        std::find(r.statements.begin(), r.statements.end(), options.statement) == r.statements.end())
      continue;
    if ((!options.role.empty() && r.role != options.role) || !holds(r, options.text)) continue;
    all.push_back(as_json(r));
    table.rows.push_back(
        {r.id, r.role, r.measure, plain(r.estimate) + interval(r), r.place, r.verified ? "yes" : "no"});
  }
  std::cout << (options.as_json ? all.dump(1, ' ') + "\n" : table.text());
  if (!options.as_json) std::cout << table.rows.size() - 1 << " records\n";
  return kDone;
}

// The record named `id`.
Result<const EvidenceRecord*> find(const std::vector<EvidenceRecord>& records, const std::string& id) {
  std::vector<std::string_view> known;
  for (const EvidenceRecord& r : records) {
    if (r.id == id) return &r;
    known.push_back(r.id);
  }
  return failure({"", 0, 0, "no evidence named '" + id + "'", "an id that 'aftermath evidence list' shows",
                  nearest_word(id, known)});
}

int show(const std::vector<EvidenceRecord>& records, const Options& options) {
  for (const std::string& id : options.ids) {
    const Result<const EvidenceRecord*> found = find(records, id);
    if (!found) return report(found.error());
    const EvidenceRecord& r = **found;
    if (options.as_json) {
      std::cout << as_json(r).dump(1, ' ') << "\n";
      continue;
    }
    std::cout << r.id << " (" << r.role << ")\n  " << r.exposure << "\n  -> " << r.outcome << "\n  " << r.measure << " "
              << plain(r.estimate) << interval(r) << "; " << r.design << "; " << r.population << ", " << r.place << ", "
              << r.period << (r.n.empty() ? "" : "; n " + r.n) << (r.cluster.empty() ? "" : "; part of " + r.cluster)
              << "\n  " << r.source << (r.doi.empty() ? "" : ". doi:" + r.doi)
              << (r.locator.empty() ? "" : " (" + r.locator + ")") << "\n  "
              << (r.verified ? "read in the publication or its abstract" : "from memory: check before use")
              << (r.note.empty() ? "" : "\n  " + r.note) << "\n";
  }
  return kDone;
}

int check(const std::vector<EvidenceRecord>& records, const Library& library, bool as_json) {
  const std::vector<Problem> problems = check_evidence(library);
  if (as_json || !problems.empty()) return report_check(problems, as_json, "");
  const auto with = [&](const char* role) {
    return std::count_if(records.begin(), records.end(), [&](const EvidenceRecord& r) { return r.role == role; });
  };
  const Result<std::vector<QuantityRecord>> parameters = library.parameters();
  if (!parameters) return report(parameters.error());
  std::size_t cited = 0, pooled = 0, assumed = 0, sourced = 0;
  for (const QuantityRecord& p : *parameters) {
    ++(!p.evidence.empty() ? cited : p.source.empty() ? assumed : sourced);
    if (p.pooling) ++pooled;
  }
  std::cout << parameters->size() << " parameters: " << cited << " with evidence, all of it with the role prior ("
            << pooled << " pooled, as recomputed), " << sourced << " with a source only, " << assumed
            << " assumptions\n"
            << records.size() << " records, each of one role (" << with("prior") << " prior, " << with("target")
            << " target, " << with("validation") << " validation, " << with("context") << " context), no problem\n";
  return kDone;
}

// What is pooled: the records named, or those of a parameter with the way it pools them.
struct Request {
  std::vector<const EvidenceRecord*> records;
  Pooling how;
};

Result<Request> request(const std::vector<EvidenceRecord>& records, const Options& options, const Library& library) {
  Request out;
  std::vector<std::string> ids = options.ids;
  out.how.inverse = options.inverse;
  if (!options.parameter.empty()) {
    const Result<std::vector<QuantityRecord>> parameters = library.parameters();
    if (!parameters) return failure(parameters.error());
    std::vector<std::string_view> known;
    const QuantityRecord* named = nullptr;
    for (const QuantityRecord& p : *parameters) {
      known.push_back(info(p.quantity).name);
      if (known.back() == options.parameter) named = &p;
    }
    if (named == nullptr)
      return failure({"--parameter", 0, 0, "no parameter named '" + options.parameter + "'",
                      "a name in data/parameters/", nearest_word(options.parameter, known)});
    ids = named->evidence;
    if (named->pooling) out.how = *named->pooling;
  }
  if (ids.empty())
    return failure({"", 0, 0, "there is nothing to pool", "ids of evidence, or --parameter NAME with evidence", ""});
  for (const std::string& id : out.how.inverse)
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
      return failure({"--inverse", 0, 0, "'" + id + "' is not among the records", "one of the ids to pool", ""});
  for (const std::string& id : ids) {
    const Result<const EvidenceRecord*> found = find(records, id);
    if (!found) return failure(found.error());
    out.records.push_back(*found);
  }
  return out;
}

std::string ratio(double log) { return plain(exact::exp(log)); }

int pool_named(const std::vector<EvidenceRecord>& records, const Options& options, const Library& library) {
  const Result<Request> asked = request(records, options, library);
  if (!asked) return report(asked.error());
  const Result<Pooled> pooled = pool_records(asked->records, asked->how.inverse);
  if (!pooled) return report(pooled.error());
  const Pooled& p = *pooled;
  const Prior prior = prior_from(p, asked->how.shrink);
  json used = json::array(), left_out = json::array();
  for (const EvidenceRecord* r : asked->records) (can_be_pooled(*r) ? used : left_out).push_back(r->id);
  if (options.as_json) {
    const json all = {{"records", p.records},
                      {"studies", p.studies},
                      {"ratio", exact::exp(p.mean)},
                      {"log_mean", p.mean},
                      {"standard_error", p.standard_error},
                      {"interval", {p.low, p.high}},
                      {"prediction_interval", {p.predicted_low, p.predicted_high}},
                      {"tau_squared", p.tau_squared},
                      {"i_squared", p.i_squared},
                      {"shrink", asked->how.shrink},
                      {"prior", {{"median", prior.centre}, {"sd_log", prior.spread}}},
                      {"used", used},
                      {"inverse", asked->how.inverse},
                      {"left_out", left_out}};
    std::cout << all.dump(1, ' ') << "\n";
    return kDone;
  }
  std::cout << "ratio " << ratio(p.mean) << " (95% interval " << ratio(p.low) << " to " << ratio(p.high)
            << "; in another place " << ratio(p.predicted_low) << " to " << ratio(p.predicted_high) << ")\n"
            << p.studies << " independent studies from " << p.records << " records; tau2 " << plain(p.tau_squared)
            << ", I2 " << plain_share(p.i_squared) << "\nprior: median " << plain(prior.centre) << ", sd_log "
            << plain(prior.spread);
  if (asked->how.shrink < 1) std::cout << " (log shrunk by " << plain(asked->how.shrink) << ")";
  std::cout << "\n";
  for (const EvidenceRecord* r : asked->records)
    std::cout << "  " << r->id << ": "
              << (can_be_pooled(*r) ? r->measure + " " + plain(r->estimate) + interval(*r)
                                    : "no ratio with an interval")
              << (r->cluster.empty() ? "" : "; part of " + r->cluster) << "\n";
  return kDone;
}

}  // namespace

void add_evidence(CLI::App& program, Action& chosen) {
  CLI::App* evidence = program.add_subcommand("evidence", "list, show or check the published numbers behind the model");
  evidence->require_subcommand(1);
  auto options = std::make_shared<Options>();
  const auto add = [&](const char* name, const char* words, auto action) {
    CLI::App* command = evidence->add_subcommand(name, words);
    command->callback([&chosen, options, action] {
      chosen = [options, action] {
        const Result<Library> library = Library::open();
        if (!library) return report(library.error());
        const Result<std::vector<EvidenceRecord>> records = library->evidence();
        return records ? action(*records, *options, *library) : report(records.error());
      };
    });
    return command;
  };
  using Records = std::vector<EvidenceRecord>;
  CLI::App* listed = add("list", "published numbers, one line each",
                         [](const Records& r, const Options& o, const Library&) { return list(r, o); });
  listed->add_option("--statement", options->statement,
                     "only of this statement of the source document: H1 to H11, R1 to R7");
  listed->add_option("--role", options->role, "prior, target, validation or context")
      ->check(CLI::IsMember({"prior", "target", "validation", "context"}));
  listed->add_option("--with", options->text, "only with this text in id, exposure, outcome, place, people or source");
  listed->add_flag("--json", options->as_json, "as JSON");
  CLI::App* shown = add("show", "one number: where it comes from and what it says",
                        [](const Records& r, const Options& o, const Library&) { return show(r, o); });
  shown->add_option("id", options->ids, "id of the record")->required();
  shown->add_flag("--json", options->as_json, "as JSON");
  CLI::App* pooled = add("pool", "several ratios as one: random-effects mean, intervals, and the prior they give",
                         [](const Records& r, const Options& o, const Library& l) { return pool_named(r, o, l); });
  CLI::Option* ids = pooled->add_option("id", options->ids, "ids of records with a ratio and its interval");
  pooled->add_option("--parameter", options->parameter, "the records that this parameter names, pooled its way")
      ->excludes(ids);
  pooled->add_option("--inverse", options->inverse, "ids of records that tell the effect the other way round: 1/ratio");
  pooled->add_flag("--json", options->as_json, "as JSON; intervals and standard error of the log");
  add("check",
      "every cited number exists, has one role, no id stands twice, and pooled priors agree with their records",
      [](const Records& r, const Options& o, const Library& l) { return check(r, l, o.as_json); })
      ->add_flag("--json", options->as_json, "as JSON");
  examples(*evidence, {{"list", "aftermath evidence list --statement H4"},
                       {"show", "aftermath evidence show platt2018-violence-repressive-policing"},
                       {"pool", "aftermath evidence pool --parameter violence.homeless"},
                       {"check", "aftermath evidence check --json"}});
  evidence->footer(
      "Examples:\n  aftermath evidence list --statement H4\n  aftermath evidence list --with Vancouver\n  aftermath "
      "evidence show platt2018-violence-repressive-policing\n  aftermath evidence pool --parameter violence.homeless");
}

}  // namespace aftermath::cli
