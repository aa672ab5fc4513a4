#include "engine/io/report_html.h"

#include <algorithm>
#include <cmath>

#include "engine/analysis/answer.h"
#include "engine/io/answer_output.h"
#include "engine/io/decision_output.h"
#include "engine/io/elicit_output.h"
#include "engine/io/elsewhere_output.h"
#include "engine/io/enough_runs_output.h"
#include "engine/io/figures.h"
#include "engine/io/html.h"
#include "engine/io/in_words.h"

namespace aftermath {
namespace {

std::string title_of(const Plan& plan) {
  std::string title = plan.setting.name + ": ";
  for (std::size_t i = 0; i < plan.laws.size(); ++i)
    title += (i == 0 ? "" : i == 1 ? " beside " : ", ") + plan.laws[i].name;
  return title;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

class Page {
 public:
  Page(const Plan& plan, const Summary& summary, const std::string& charts, const ReportParts& parts)
      : plan_(plan),
        summary_(summary),
        challenge_(parts.challenge),
        parts_(parts),
        page_(title_of(plan), charts),
        out_(page_.body()) {}

  std::string text() {
    lead();
    brief();
    effects();
    const bool enough = summary_.draws >= kFewestDrawsForAVerdict;
    if (parts_.decision != nullptr && compares() && enough) add_decision(page_, summary_, *parts_.decision);
    raids_as_a_test();
    one_outcome();
    why();
    laws();
    both_sides();
    real_changes();
    with_and_without_answers();
    weak_evidence();
    if (parts_.runs != nullptr) add_enough_runs(page_, summary_, *parts_.runs);
    if (parts_.depth != nullptr) add_in_depth(page_, *parts_.depth);
    attack_it();
    how_made();
    return page_.finish();
  }

 private:
  const Plan& plan_;
  const Summary& summary_;
  const Challenge* challenge_;
  ReportParts parts_;
  HtmlDocument page_;
  std::string& out_;

  [[nodiscard]] bool compares() const { return summary_.laws.size() > 1; }
  [[nodiscard]] const OutcomeSummary* everybody(std::string_view outcome) const {
    for (const OutcomeSummary& o : summary_.outcomes)
      if (o.outcome->name == outcome && o.group->dimension.empty()) return &o;
    return nullptr;
  }

  void lead() {
    out_ += "<p class=\"lead\">What the law does to people who sell sexual services in " + escaped(plan_.setting.name) +
            ", over " + std::to_string(summary_.years) + " years from " + format_date(plan_.setting.change) + ". " +
            std::to_string(summary_.draws) + " simulations" +
            (compares() ? ", each with the same people and the same luck under every law" : "") + "; " +
            plain(static_cast<double>(summary_.people)) + " simulated adults stand for about " +
            plain(summary_.represents) +
            ". Brackets hold 90% intervals: how far what is known leaves the answer open.</p>\n";
    page_.paragraph(age_in_words(plan_.setting));
    if (!summary_.assume.empty())
      out_ += "<p class=\"note\">Not the main assumptions: this run was made under <code>" + escaped(summary_.assume) +
              "</code>.</p>\n";
    page_.about_charts();
    page_.contents();
  }

  // The answer, by its fixed rule, before all pictures.
  void brief() {
    if (!compares()) return;
    page_.heading("The answer");
    for (const Answer& answer : answers_of(summary_))
      for (const std::string& sentence : in_words(answer)) page_.paragraph(sentence);
    page_.paragraph(
        "Very likely: in at least 95 of 100 simulations; likely: in at least 80. Effects are ratios of rates, per "
        "person "
        "who works for a year, in each simulation beside the same people and the same luck under the other law.");
  }

  void effects() {
    page_.heading("What would be different");
    if (compares())
      page_.figure(
          effects_figure(summary_),
          "Each outcome as a ratio to " + summary_.laws[0]->name +
              ": point the middle, line the 90% interval; pale where there is no clear difference. Outcomes without a "
              "ratio (shares) stand in the table below, and those beyond the picture are marked.");
    const auto headline = headline_outcomes();
    const auto is_headline = [&](const OutcomeSummary& o) {
      return std::find(headline.begin(), headline.end(), o.outcome->name) != headline.end();
    };
    effects_table([&](const OutcomeSummary& o) { return is_headline(o); });
    out_ += "<details><summary>All other outcomes</summary>\n";
    effects_table([&](const OutcomeSummary& o) { return !is_headline(o); });
    out_ += "</details>\n";
  }

  template <class Wanted>
  void effects_table(const Wanted& wanted) {
    out_ += "<div class=\"scroll\"><table><caption>Over " + std::to_string(summary_.years) +
            " years, everybody: level under " + escaped(summary_.laws[0]->id) +
            ", and how many times as much it is under the other</caption>\n<thead><tr><th scope=\"col\">Outcome</th>"
            "<th scope=\"col\" class=\"n\">" +
            escaped(summary_.laws[0]->id) + "</th>";
    for (std::size_t arm = 1; arm < summary_.laws.size(); ++arm)
      out_ += "<th scope=\"col\" class=\"n\">" + escaped(summary_.laws[arm]->id) +
              "</th><th scope=\"col\" class=\"n\">Chance that it is higher</th><th scope=\"col\">Verdict</th>";
    out_ += "</tr></thead>\n<tbody>\n";
    for (const OutcomeSummary& o : summary_.outcomes)
      if (o.group->dimension.empty() && wanted(o)) effect_row(o);
    out_ += "</tbody></table></div>\n";
  }

  void effect_row(const OutcomeSummary& o) {
    for (std::size_t at = 0; at < scales(o); ++at) {
      const auto effect = [&](std::size_t law) -> const Effect& { return o.effects[law * scales(o) + at]; };
      bool unsure = compares();
      for (std::size_t law = 0; law + 1 < summary_.laws.size(); ++law)
        unsure = unsure && !is_likely(effect(law).verdict);
      const EffectScale scale = compares() ? effect(0).scale : EffectScale::total;
      out_ += std::string("<tr") + (unsure ? " class=\"unsure\"" : "") + "><th scope=\"row\">" +
              escaped(o.outcome->title) + " <small>(" + escaped(scale_in_words(scale, *o.outcome)) + ")</small></th>";
      if (!compares()) {
        out_ += "<td class=\"n\">" + plain(o.arms[0].value) + "</td></tr>\n";
        continue;
      }
      out_ += "<td class=\"n\">" + plain(as_shown(effect(0).level, *o.outcome)) + "</td>";
      for (std::size_t law = 0; law + 1 < summary_.laws.size(); ++law) {
        const Effect& e = effect(law);
        const bool none = e.verdict == Verdict::no_difference;
        out_ += "<td class=\"n\">" + in_words(e, *o.outcome) + "</td><td class=\"n\">" +
                (none ? "–" : plain_share(e.p_higher)) + "</td><td>" + in_words(e.verdict) + "</td>";
      }
      out_ += "</tr>\n";
    }
  }

  [[nodiscard]] std::size_t scales(const OutcomeSummary& o) const {
    return compares() ? o.effects.size() / (summary_.laws.size() - 1) : 1;
  }

  void one_outcome() {
    page_.heading("One outcome, over time and for whom");
    if (page_.has_charts()) {
      out_ +=
          "<p class=\"needs-script no-print\"><label for=\"outcome-picker\">Outcome: </label><select "
          "id=\"outcome-picker\">\n";
      for (const OutcomeSummary& o : summary_.outcomes)
        if (o.group->dimension.empty())
          out_ += "<option value=\"" + escaped(o.outcome->name) + "\"" +
                  (o.outcome->name == headline_outcomes()[0] ? " selected" : "") + ">" + escaped(o.outcome->title) +
                  "</option>\n";
      out_ += "</select></p>\n";
    }
    for (const OutcomeSummary& o : summary_.outcomes)
      if (o.group->dimension.empty()) panel(o);
  }

  void panel(const OutcomeSummary& o) {
    out_ += "<section data-outcome=\"" + escaped(o.outcome->name) + "\">\n<h3>" + escaped(o.outcome->title) + "</h3>\n";
    page_.figure(over_time_figure(summary_, o),
                 std::string(o.outcome->title) + " by year: line the middle, band the 90% interval.");
    if (compares())
      page_.figure(
          subgroups_figure(summary_, o.outcome->name),
          std::string(o.outcome->title) +
              ": difference by subgroup, with 90% intervals. People are counted in the subgroup they are in at "
              "the time.");
    out_ +=
        "<details><summary>The numbers by subgroup</summary>\n<div class=\"scroll\"><table><thead><tr><th "
        "scope=\"col\">Group</th>";
    for (const Law* law : summary_.laws) out_ += "<th scope=\"col\" class=\"n\">" + escaped(law->id) + "</th>";
    for (std::size_t arm = 1; arm < summary_.laws.size(); ++arm)
      out_ += "<th scope=\"col\" class=\"n\">Effect, " + escaped(summary_.laws[arm]->id) +
              "</th><th scope=\"col\">Verdict</th>";
    out_ += "</tr></thead><tbody>\n";
    for (const OutcomeSummary& g : summary_.outcomes) {
      if (g.outcome != o.outcome) continue;
      const bool rates = !g.rates.empty();
      out_ += "<tr><th scope=\"row\">" + escaped(g.group->title) + "</th>";
      for (const ArmSummary& arm : rates ? g.rates : g.arms) out_ += "<td class=\"n\">" + plain(arm.value) + "</td>";
      for (std::size_t law = 0; law + 1 < summary_.laws.size(); ++law) {
        const Effect& e = effect_of(g, law);
        out_ += "<td class=\"n\">" + in_words(e, *g.outcome) + "</td><td>" + in_words(e.verdict) + "</td>";
      }
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table></div>\n<p>" +
            std::string(o.rates.empty() ? "As " + escaped(o.outcome->unit) + "." : "Per 1,000 worker-years.") +
            "</p></details>\n</section>\n";
  }

  void why() {
    if (!compares()) return;
    page_.heading("Why");
    out_ +=
        "<p>The factors that the law moves most, averaged over the people of the place, with every "
        "quantity at the middle of its prior. Each names the clauses it works through, the grade of its weakest number "
        "and the studies behind it. <code>aftermath explain</code> shows all of them for one profile.</p>\n";
    if (summary_.reasons.empty()) out_ += "<p>The laws move no factor: there is nothing to explain.</p>\n";
    for (const Reason& reason : summary_.reasons) {
      const OutcomeSummary* o = everybody(reason.outcome);
      page_.list(std::string(o->outcome->title) + ", " + reason.law + " against " + reason.versus, reason.lines);
    }
  }

  void laws() {
    page_.heading("The laws as they were coded");
    for (const Law& law : plan_.laws) {
      out_ += "<details><summary>" + escaped(law.name) + "</summary>\n<p>" + escaped(law.citation) + ". " +
              escaped(law.source) + ". " +
              (law.verified ? "Coded from the text of the statute."
                            : "<strong>Not verified against the text of the statute.</strong>") +
              " " + escaped(law.note) + "</p>\n";
      out_ +=
          "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Lever</th><th scope=\"col\">Value</th><th "
          "scope=\"col\">From</th><th scope=\"col\">Until</th><th scope=\"col\">Clause</th><th "
          "scope=\"col\">Note</th></tr></thead><tbody>\n";
      for (const Provision& p : law.provisions)
        out_ += "<tr><th scope=\"row\">" + escaped(info(p.lever).name) + "</th><td>" + escaped(in_words(p)) +
                "</td><td>" + (p.from == kBeginningOfTime ? "" : format_date(p.from)) + "</td><td>" +
                (p.until == kEndOfTime ? "" : format_date(p.until)) + "</td><td>" + escaped(p.clause) + "</td><td>" +
                escaped(p.note) + "</td></tr>\n";
      out_ += "</tbody></table></div></details>\n";
    }
    if (summary_.idle_levers.empty()) return;
    out_ += "<p class=\"note\">On these levers no mechanism of this version acts, so they change nothing here: ";
    for (std::size_t i = 0; i < summary_.idle_levers.size(); ++i)
      out_ += (i > 0 ? ", " : "") + escaped(summary_.idle_levers[i]);
    out_ += ".</p>\n";
  }

  // Of people met in raids: who is called trafficked, rightly or not, and what happens to them.
  void raids_as_a_test() {
    constexpr std::string_view kRows[] = {
        "people_raided",    "trafficked_met",    "called_trafficked",     "trafficked_identified",
        "freed_by_raids",   "raid_harmed",       "trafficked_punished",   "raid_sensitivity",
        "raid_specificity", "raid_called_share", "raid_predictive_value", "harmed_per_freed",
        "money_raids"};
    const OutcomeSummary* raided = everybody(kRows[0]);
    if (raided == nullptr || std::all_of(raided->arms.begin(), raided->arms.end(),
                                         [](const ArmSummary& arm) { return arm.value.hi90 <= 0; }))
      return;
    page_.heading("Raids as a test");
    out_ +=
        "<p>A raid is a test for trafficking: of the people whom it meets, some are called "
        "trafficked, rightly or not. Sensitivity: trafficked persons met who are identified. Specificity: others who "
        "are "
        "not called trafficked. Predictive value: people called trafficked who are.</p>\n<div "
        "class=\"scroll\"><table><thead><tr><th scope=\"col\">Over " +
        std::to_string(summary_.years) + " years</th>";
    for (const Law* law : summary_.laws) out_ += "<th scope=\"col\" class=\"n\">" + escaped(law->id) + "</th>";
    out_ += "</tr></thead><tbody>\n";
    for (const std::string_view name : kRows) {
      const OutcomeSummary* o = everybody(name);
      if (o == nullptr) continue;
      out_ += "<tr><th scope=\"row\">" + escaped(o->outcome->title) + "</th>";
      for (const ArmSummary& arm : o->arms) out_ += "<td class=\"n\">" + plain(arm.value) + "</td>";
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table></div>\n";
    real_operations();
  }

  void real_operations() {
    if (summary_.operations.empty()) return;
    out_ +=
        "<div class=\"scroll\"><table><caption>Real operations, as published: 'called trafficked' is what was "
        "announced, "
        "not what was confirmed</caption><thead><tr><th scope=\"col\">Operation</th><th scope=\"col\" "
        "class=\"n\">People met</th><th scope=\"col\" class=\"n\">Called trafficked</th><th scope=\"col\" "
        "class=\"n\">Share</th><th scope=\"col\">What happened to them</th></tr></thead><tbody>\n";
    for (const Operation& o : summary_.operations)
      out_ += "<tr><th scope=\"row\">" + escaped(o.name) + "</th><td class=\"n\">" + plain_count(o.met) +
              "</td><td class=\"n\">" + plain_count(o.called) + "</td><td class=\"n\">" +
              plain_share(o.called / o.met) + "</td><td>" + escaped(o.fate) + "</td></tr>\n";
    out_ += "</tbody></table></div>\n";
  }

  void both_sides() {
    if (challenge_ == nullptr || challenge_->sides.empty() || !compares()) return;
    page_.heading("What if either side is right?");
    std::string draws;
    for (const Side& side : challenge_->sides)
      draws += (draws.empty() ? "" : ", ") + side.assume + ": " + std::to_string(side.draws);
    out_ +=
        "<p>The same comparison with every disputed number taken from the studies most favourable to bans "
        "(<code>critics</code>), and from those most adverse to bans, their associations taken as causal "
        "(<code>associations</code>; where no study lies further out, the number moves one standard deviation to that "
        "side); and how much of the spread above goes with numbers of grade D and assumptions. "
        "Simulations: " +
        draws +
        ".</p>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Outcome</th><th scope=\"col\">Law</th><th "
        "scope=\"col\" class=\"n\">Effect, main assumptions</th>";
    for (const Side& side : challenge_->sides) out_ += "<th scope=\"col\" class=\"n\">Effect, " + side.assume + "</th>";
    out_ +=
        "<th scope=\"col\">Keeps its side</th><th scope=\"col\" class=\"n\">Share of the spread on weak evidence, "
        "about</th></tr></thead><tbody>\n";
    for (const std::string_view name : headline_outcomes()) side_rows(name);
    out_ += "</tbody></table></div>\n";
  }

  void real_changes() {
    if (summary_.elsewhere.empty()) return;
    page_.heading("Where real laws moved the same rules");
    page_.paragraph(
        "What was observed after real changes of law that share a rule with the laws compared, beside what this model "
        "predicts for that place and time without the studies of that case. Those come first that have most in common "
        "with the laws compared; other things changed there as well.");
    HtmlTable table{"", {"Outcome", "Observed (95%)", "Predicted (90%)", "Source"}, {false, true, true, false}, {}};
    for (const Elsewhere& one : summary_.elsewhere) {
      table.caption = heading_in_words(one);
      table.rows.clear();
      for (const ReplayedFigure& figure : one.change.figures)
        table.rows.push_back({title_of(figure), observed_in_words(figure), predicted_in_words(figure), figure.source});
      page_.table(table);
    }
  }

  void with_and_without_answers() {
    if (challenge_ == nullptr || !challenge_->without_elicited || !compares()) return;
    add_with_and_without(page_, summary_.outcomes, summary_.draws, plan_.quantities, *challenge_->without_elicited);
  }

  void side_rows(std::string_view name) {
    for (std::size_t i = 0; i < summary_.outcomes.size(); ++i) {
      const OutcomeSummary& o = summary_.outcomes[i];
      if (o.outcome->name != name || !o.group->dimension.empty()) continue;
      const auto index = static_cast<std::size_t>(o.outcome - outcome_vocabulary().data());
      for (std::size_t law = 0; law + 1 < summary_.laws.size(); ++law) {
        const double weak = challenge_->weak[law][index];
        const Effect& main = effect_of(o, law);
        out_ += "<tr><th scope=\"row\">" + escaped(o.outcome->title) + "</th><td>" + escaped(main.law) +
                "</td><td class=\"n\">" + in_words(main, *o.outcome) + "</td>";
        for (const Side& side : challenge_->sides)
          out_ += "<td class=\"n\">" + in_words(effect_of(side.outcomes[index], law), *o.outcome) + "</td>";
        out_ += "<td>" + std::string(keeps_its_side(*challenge_, index, law, main) ? "yes" : "no") +
                "</td><td class=\"n\">" + (std::isnan(weak) ? "–" : plain_share(weak)) + "</td></tr>\n";
      }
    }
  }

  void weak_evidence() {
    page_.heading("What rests on weak evidence");
    out_ += "<p>" + std::to_string(summary_.assumptions.size()) + " of " + std::to_string(plan_.quantities.size()) +
            " numbers of the model are assumptions or graded D" +
            (has_elicited(plan_.quantities) ? ", or what people answered who were asked" : "") +
            ". Each was drawn from a wide prior, so that the "
            "intervals above hold what is not known. Change any of them in a file and run again with <code>--assume "
            "FILE.toml</code>.</p>\n";
    if (!plan_.posterior.quantity.empty())
      out_ += "<p>" + std::to_string(plan_.posterior.quantity.size()) +
              (plan_.posterior.quantity.size() == 1 ? " number was" : " numbers were") +
              " calibrated: drawn together, as far as published total effects bear them out when the "
              "simulated people are studied as the participants were (<code>aftermath targets</code>). "
              "<code>--assume priors</code> leaves that out.</p>\n";
    out_ +=
        "<details><summary>Every number: prior, grade, evidence</summary>\n<div class=\"scroll\"><table><thead><tr><th "
        "scope=\"col\">Number</th><th scope=\"col\">Prior</th><th scope=\"col\">Calibrated, 90 %</th><th "
        "scope=\"col\">Unit</th><th "
        "scope=\"col\">Grade</th><th scope=\"col\">Evidence</th><th scope=\"col\">Note</th></tr></thead><tbody>\n";
    for (const QuantityRecord& record : plan_.quantities) {
      const QuantityInfo& about = info(record.quantity);
      out_ += "<tr><th scope=\"row\" title=\"" + escaped(about.meaning) + "\">" + escaped(about.name) + "</th><td>" +
              in_words(record.prior) + "</td><td>" + calibrated(record.quantity) + "</td><td>" + escaped(about.unit) +
              "</td><td>" + escaped(record.grade) + "</td><td>";
      for (std::size_t i = 0; i < record.evidence.size(); ++i)
        out_ += (i > 0 ? ", " : "") + escaped(record.evidence[i]);
      out_ += escaped(record.source) + "</td><td>" + escaped(record.note) + "</td></tr>\n";
    }
    out_ += "</tbody></table></div></details>\n";
  }

  [[nodiscard]] std::string calibrated(Quantity quantity) const {
    const auto interval = calibrated_interval(plan_.quantities, plan_.posterior, quantity);
    return interval ? plain((*interval)[0]) + " to " + plain((*interval)[1]) : "";
  }

  // What else can be asked of the same laws: each command writes a report of its own beside this one.
  void attack_it() {
    if (!compares()) return;
    page_.heading("Attack this answer");
    const std::string laws = !parts_.asked.empty()
                                 ? parts_.asked
                                 : summary_.laws[0]->id + " " + summary_.laws[1]->id + " --setting " + plan_.setting.id;
    const bool held = !summary_.frozen.empty();
    if (parts_.depth == nullptr && !held)
      page_.paragraph(
          "aftermath compare " + laws +
          " --in-depth asks the first three of these with fewer draws and adds their answers to this page.");
    std::vector<std::string> commands;
    // These split laws or mechanisms themselves, of two laws.
    if (!held && summary_.laws.size() == 2)
      commands = {
          "aftermath attribute " + laws + ": which provision, and which mechanism, makes how much of each difference",
          "aftermath sensitivity " + laws + ": which uncertain numbers decide how sure the answer is",
          "aftermath breakeven " + laws + " --outcome client_violence: what would have to be true for it to turn"};
    if (summary_.assume.empty())
      commands.push_back(
          "aftermath compare " + laws +
          " --assume associations: the same with what the studies most adverse to bans found; critics: "
          "their opponents; FILE.toml: your own numbers, or those of people who know ('aftermath elicit')");
    commands.emplace_back(
        "aftermath validate --all: where laws really changed, what was observed beside what this model predicted");
    page_.list("Each of these writes a page like this one, and the numbers as JSON and CSV", commands);
  }

  void how_made() {
    page_.heading("How this was made");
    out_ += "<p>Aftermath " + escaped(summary_.version) + ", seed " + std::to_string(summary_.seed) + ", " +
            std::to_string(summary_.draws) + " draws, " + std::to_string(summary_.people) + " simulated people, " +
            std::to_string(summary_.years) + " years from " + format_date(plan_.setting.change) +
            (summary_.frozen.empty() ? "" : ", frozen: " + joined(summary_.frozen)) +
            ". Adults only; all people are synthetic; nothing leaves the machine it runs on. The same inputs and "
            "seed give the same bits.</p>\n<div class=\"scroll\"><table><caption>Inputs</caption><tbody>\n";
    for (const auto& [name, digest] : summary_.inputs)
      out_ += "<tr><th scope=\"row\">" + escaped(name) + "</th><td><code>" + escaped(digest) + "</code></td></tr>\n";
    out_ += "</tbody></table></div>\n";
  }
};

}  // namespace

std::string report_html(const Plan& plan, const Summary& summary, const std::string& charts, const ReportParts& parts) {
  return Page(plan, summary, charts, parts).text();
}

}  // namespace aftermath
