#include "engine/io/elicit_output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "engine/io/figures.h"
#include "engine/io/in_words.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

std::string digits(double value, int significant) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*g", significant, value);
  return text;
}

constexpr int kOfPrior = 6, kAsTyped = 10;  // significant digits

// ---- the form

constexpr std::string_view kFormStyle = R"(<style>
.q { break-inside: avoid; border-top: 1px solid var(--line); padding: 0.5rem 0 0.8rem; }
.q h3 { margin: 0.2rem 0; } .q p { margin: 0.2rem 0 0.5rem; }
.boxes { display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; align-items: center; }
.box { display: inline-block; width: 4.5rem; height: 1.9rem; border: 1.5px solid currentColor; border-radius: 3px; vertical-align: middle; margin-left: 0.3rem; text-align: center; line-height: 1.9rem; }
.tick { display: inline-block; width: 1.1rem; height: 1.1rem; border: 1.5px solid currentColor; border-radius: 3px; vertical-align: middle; margin-right: 0.3rem; }
.sheet { margin-top: 3rem; }
.sources { font-size: 0.85rem; }
@media print { body { font-size: 10pt; line-height: 1.35; padding: 0; } h2 { margin-top: 1rem; } ul, ol, p { margin: 0.35rem 0; } .sheet { break-before: page; margin-top: 0; } .box { height: 1.9rem; } }
</style>
)";

constexpr std::string_view kBeforeYouAnswer =
    R"(<p class="lead">You know things that no study has counted. Here you can put numbers on some of them.</p>
<h2>What this is for</h2>
<p>A computer program works out what laws may do to sex workers, migrants and trafficked persons. For some things nobody
has ever asked those who know, so the program has to guess. Your answers, together with those of others, take the place of
these guesses. The report then shows the result both ways: with your answers and without them.</p>
<h2>You decide</h2>
<ul>
<li>You do not have to take part. You can stop when you like.</li>
<li>You can skip any question. You need not say why.</li>
<li>Nobody asks what happened to you. The questions are about people in general.</li>
<li>Write no name on this paper: not yours, not that of anybody else.</li>
<li>There are no right or wrong answers. Nobody will check you.</li>
</ul>
<h2>How to answer</h2>
<p>Each question asks for a number. You will not know it exactly. Nobody does. So write three numbers, in this order:</p>
<ol>
<li><strong>Lowest</strong>: could it be less than this? Hardly.</li>
<li><strong>Highest</strong>: could it be more than this? Hardly.</li>
<li><strong>Best guess</strong>: the number you would choose, as likely to be too high as too low.</li>
</ol>
<p>Choose lowest and highest so that you would be surprised if the truth lay outside: with ten such questions, it
may happen once. If you are not sure, leave more room between them. That is a good answer too. If you have no idea, tick
&lsquo;I don&rsquo;t know&rsquo;.</p>
<h3>An example</h3>
<p>Of every 100 shops in this town, how many are open on a Sunday? You think: certainly some, at least 20. Hardly more
than 60. Most likely 35.</p>
)";

constexpr std::string_view kForThePersonWhoAsks = R"(<section class="sheet">
<h2>For the person who asks</h2>
<p>How to do it so that the numbers deserve trust, and nobody comes to harm. It follows two known ways of asking people who
know: SHELF [1, 2] and IDEA [3].</p>
<h3>Who</h3>
<ul>
<li>Sex workers, and people who work beside them. Choose people who have seen different things: street and indoors, with
and without papers, of different genders, with and without a third party. Different views make the middle better [3].</li>
<li>Five to twelve is a good number. With fewer than three, the result is that of one or two people, and the program says so.</li>
<li>Pay people for their time, whatever they answer or skip. Say beforehand that they may stop, and still be paid.</li>
<li>Adults only.</li>
</ul>
<h3>In a group, in four steps</h3>
<ol>
<li><strong>Read together.</strong> Go through the questions until everybody reads them the same way. Give no example
number: people stay close to the first number they hear [1].</li>
<li><strong>Answer alone.</strong> Everybody fills in a form, without talking. First lowest and highest, then the best
guess: asked in this order, people leave enough room [3, 4].</li>
<li><strong>Talk.</strong> Show the ranges on a board, without saying whose they are. Ask: what could make it lower, what could
make it higher? Let those who differ give their reasons if they wish. The group need not agree.</li>
<li><strong>Answer again, alone,</strong> on a new form. Only this second form is typed in.</li>
</ol>
<h3>Safety</h3>
<ul>
<li>Keep no list of who took part. The form has no place for names, and the program refuses files that hold more than the
numbers.</li>
<li>Ask nobody to tell what happened to them. Have the contact of a support service at hand.</li>
<li>If only a few people could have answered, say to them that others may guess who did.</li>
<li>Destroy the paper when it is typed in. Do not take it where somebody could seize it.</li>
</ul>
<h3>What happens with the answers</h3>
<ul>
<li>Each form is typed into a file of its own (answers.toml or answers.csv), with six digits drawn at random as its number.</li>
<li><code>aftermath elicit import</code> puts them together. Every form has the same weight; none is left out because it
differs [5]. Those who do not know count neither way. The numbers of each form stay in the file, so that anybody can
check the sum.</li>
<li><code>aftermath compare --assume elicited.toml</code> shows the result without and with the answers.</li>
<li>Show the result to those who took part, and ask whether it says what they meant.</li>
</ul>
<p>This is no survey and no vote: it says what some people who know think likely, not how many think so. It replaces no study.</p>
<p class="sources">[1] O&rsquo;Hagan A et al. 2006. Uncertain Judgements: Eliciting Experts&rsquo; Probabilities. Wiley.
[2] Gosling JP 2018. SHELF: the Sheffield Elicitation Framework. In: Elicitation, Springer, 61&ndash;93.
[3] Hemming V et al. 2018. A practical guide to structured expert elicitation using the IDEA protocol. Methods Ecol Evol
9:169&ndash;180. [4] Speirs-Bridge A et al. 2010. Reducing overconfidence in the interval judgments of experts. Risk Anal
30:512&ndash;523. [5] Clemen RT, Winkler RL 1999. Combining probability distributions from experts in risk analysis. Risk
Anal 19:187&ndash;203.</p>
</section>
)";

std::string box(const std::string& label, const std::string& inside = "") {
  return "<span>" + label + " <span class=\"box\">" + inside + "</span></span>";
}

std::string boxes(const std::string& unit, const std::string& low, const std::string& high, const std::string& best) {
  return "<div class=\"boxes\">" + box("Lowest", low) + box("Highest", high) + box("Best guess", best) + "<span>" +
         escaped(unit) + "</span><span><span class=\"tick\"></span>I don&rsquo;t know</span></div>\n";
}

// ---- the file

std::string_view spread_key(Prior::Shape shape) {
  return shape == Prior::Shape::lognormal ? "sd_log" : shape == Prior::Shape::logit_normal ? "sd_logit" : "sd";
}

std::string_view shape_word(Prior::Shape shape) {
  return shape == Prior::Shape::lognormal      ? "lognormal"
         : shape == Prior::Shape::logit_normal ? "logit_normal"
                                               : "normal";
}

std::string range(const std::array<double, 3>& points) {
  return plain(points[1]) + " (" + plain(points[0]) + " to " + plain(points[2]) + ")";
}

std::string count_of_forms(const ElicitedQuantity& one) {
  const std::size_t n = one.pooled.forms.size();
  std::string text = std::to_string(n) + (n == 1 ? " form" : " forms");
  if (one.pooled.dont_know > 0) text += ", " + std::to_string(one.pooled.dont_know) + " without an answer";
  if (one.pooled.held > 0) text += ", " + std::to_string(one.pooled.held) + " held at what the model can hold";
  return text;
}

std::string note_of(const ElicitedQuantity& one) {
  return "Equal-weight pool of " + count_of_forms(one) + ". Middle and 90 % of the pool: " + range(one.fit.pool) +
         "; of the prior fitted to it: " + range(one.fit.prior) + ". The fit is " +
         std::string(fit_in_words(one.fit.gap)) + " (distribution functions part by " + digits(one.fit.gap, 2) + ").";
}

std::string form_text(const FormAnswer& answer) {
  std::string out = "\n[[parameter.form]]\nform = \"" + answer.form + "\"\n";
  if (answer.dont_know) return out + "dont_know = true\n";
  return out + "lowest = " + digits(answer.lowest, kAsTyped) + "\nbest = " + digits(answer.best, kAsTyped) +
         "\nhighest = " + digits(answer.highest, kAsTyped) + "\n";
}

// ---- the report

json interval(std::string_view row, const std::array<double, 3>& points, std::string_view kind) {
  return {{"row", row}, {"lo", points[0]}, {"mid", points[1]}, {"hi", points[2]}, {"kind", kind}};
}

std::array<double, 3> points_of(const QuantityInfo& about, const Prior& prior) {
  constexpr std::array<double, 3> kPoints = {0.05, 0.5, 0.95};
  std::array<double, 3> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::clamp(prior.at(kPoints[i]), about.least, about.most);
  return out;
}

// As people answered, where the question is known; else as the quantity's value.
std::array<double, 3> shown(const ElicitedQuantity& one, std::array<double, 3> points) {
  if (one.question == nullptr) return points;
  for (double& point : points) point = answer_of(one.record.answers->scale, point);
  if (points[0] > points[2]) std::swap(points[0], points[2]);
  return points;
}

constexpr std::string_view kForm = "one form", kTogether = "all forms, as used", kBefore = "before anybody was asked";

std::string ranges_figure(const ElicitedQuantity& one, const Prior& before) {
  constexpr int kRowHeight = 20;  // pixels
  const QuantityInfo& about = info(one.record.quantity);
  json values = json::array();
  std::size_t at = 0;
  for (const FormAnswer& answer : one.record.answers->forms)
    if (!answer.dont_know)
      values.push_back(interval("form " + answer.form, shown(one, one.pooled.values[at++].value), kForm));
  values.push_back(interval(kTogether, shown(one, one.fit.prior), kTogether));
  values.push_back(interval(kBefore, shown(one, points_of(about, before)), kBefore));
  const json y{
      {"field", "row"}, {"type", "nominal"}, {"sort", nullptr}, {"title", nullptr}, {"axis", {{"labelLimit", 240}}}};
  const json x{{"field", "lo"},
               {"type", "quantitative"},
               {"scale", {{"zero", false}}},
               {"title", one.question != nullptr ? one.question->unit : std::string(about.unit)}};
  json x_middle = x;
  x_middle["field"] = "mid";
  const json colour{{"field", "kind"},
                    {"type", "nominal"},
                    {"legend", nullptr},
                    {"scale", {{"domain", {kForm, kTogether, kBefore}}, {"range", {"#56B4E9", "#D55E00", "#888888"}}}}};
  const json tooltip = json::array({{{"field", "row"}, {"title", "who"}},
                                    {{"field", "lo"}, {"title", "lowest"}, {"format", ".3~g"}},
                                    {{"field", "mid"}, {"title", "best guess"}, {"format", ".3~g"}},
                                    {{"field", "hi"}, {"title", "highest"}, {"format", ".3~g"}}});
  const json spec{
      {"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
      {"width", "container"},
      {"height", kRowHeight * static_cast<int>(values.size())},
      {"data", {{"values", values}}},
      {"layer",
       json::array(
           {{{"mark", {{"type", "rule"}, {"strokeWidth", 2.5}}},
             {"encoding", {{"y", y}, {"x", x}, {"x2", {{"field", "hi"}}}, {"color", colour}, {"tooltip", tooltip}}}},
            {{"mark", {{"type", "point"}, {"size", 60}, {"filled", true}}},
             {"encoding", {{"y", y}, {"x", x_middle}, {"color", colour}, {"tooltip", tooltip}}}}})}};
  return spec.dump();
}

std::string topic_of(const ElicitedQuantity& one) {
  return one.question != nullptr ? one.question->topic : std::string(info(one.record.quantity).name);
}

std::string caption_of(const ElicitedQuantity& one) {
  return one.question != nullptr ? one.question->ask : std::string(info(one.record.quantity).meaning);
}

std::string change_of_verdict(const Effect& without, const Effect& with) {
  return with.verdict == without.verdict ? "as before" : "now " + in_words(with.verdict);
}

}  // namespace

std::string form_html(const Selection& selection, const std::string& place) {
  HtmlDocument page("What people who know think", "");
  std::string& out = page.body();
  out += kFormStyle;
  out += kBeforeYouAnswer;
  out += boxes("out of 100 shops", "20", "60", "35");
  out += kForThePersonWhoAsks;
  out += "<section class=\"sheet\">\n<h2>The questions</h2>\n<p>Think of " + escaped(place) +
         " and places like it, as they are now. " +
         box("Number of this form (the person who types it in draws six digits):") + "</p>\n";
  std::size_t number = 0;
  for (const ChosenQuestion& one : selection.asked)
    out += "<div class=\"q\"><h3>" + std::to_string(++number) + ". " + escaped(one.question->topic) + "</h3>\n<p>" +
           escaped(one.question->ask) + "</p>\n" + boxes(one.question->unit, "", "", "") + "</div>\n";
  out += "<p>Thank you.</p>\n</section>\n";
  return page.finish();
}

std::string questions_json(const Selection& selection) {
  json asked = json::array(), others = json::array();
  for (const ChosenQuestion& one : selection.asked)
    asked.push_back({{"quantity", info(one.question->quantity).name},
                     {"grade", one.record->grade},
                     {"total", one.outcome.empty() ? json() : json(one.total)},
                     {"outcome", one.outcome.empty() ? json() : json(one.outcome)},
                     {"topic", one.question->topic},
                     {"ask", one.question->ask},
                     {"unit", one.question->unit},
                     {"scale", in_words(one.question->scale)}});
  for (const Importance& one : selection.not_askable)
    others.push_back({{"quantity", info(one.quantity).name}, {"total", one.total}, {"outcome", one.outcome}});
  return json{{"questions", std::move(asked)}, {"without_a_question", std::move(others)}}.dump(1, ' ') + "\n";
}

std::string few_forms_note(std::size_t forms) {
  if (forms >= kFewForms) return "";
  return std::string(forms == 1 ? "one form only" : "two forms only") +
         ": this is what one or two people think likely, not what people who know think; at least three are wanted";
}

std::string elicited_toml(const std::vector<ElicitedQuantity>& elicited, std::size_t forms) {
  std::string out =
      "# Made by 'aftermath elicit import' from " + std::to_string(forms) + (forms == 1 ? " form" : " forms") +
      ". To be used with --assume.\n"
      "# Each form's answers stand below the prior they were pooled into, as typed: lowest and highest are 5 % and\n"
      "# 95 % points, best is the median; 'scale' turns answers into values. A prior that is not what its forms\n"
      "# pool to is refused. docs/elicit.md has the sums.\n";
  if (const std::string few = few_forms_note(forms); !few.empty()) out += "# Note: " + few + ".\n";
  out += "format = 1\n";
  for (const ElicitedQuantity& one : elicited) {
    const Prior& prior = one.record.prior;
    out += "\n[[parameter]]\nname = \"" + std::string(info(one.record.quantity).name) + "\"\ndistribution = \"" +
           std::string(shape_word(prior.shape)) + "\"\n" +
           (prior.shape == Prior::Shape::normal ? "mean = " : "median = ") + digits(prior.centre, kOfPrior) + "\n" +
           std::string(spread_key(prior.shape)) + " = " + digits(prior.spread, kOfPrior) + "\n";
    if (one.record.null_value) out += "null = " + digits(*one.record.null_value, kAsTyped) + "\n";
    out += "grade = \"elicited\"\nnote = \"" + note_of(one) + "\"\nscale = \"" + in_words(one.record.answers->scale) +
           "\"\n";
    for (const FormAnswer& answer : one.record.answers->forms) out += form_text(answer);
  }
  return out;
}

std::string elicited_json(const std::vector<ElicitedQuantity>& elicited, std::size_t forms, const QuantityTable& main) {
  const auto points = [](const std::array<double, 3>& p) {
    return json{{"lo90", p[0]}, {"median", p[1]}, {"hi90", p[2]}};
  };
  json quantities = json::array();
  for (const ElicitedQuantity& one : elicited) {
    const Prior& prior = one.record.prior;
    const QuantityInfo& about = info(one.record.quantity);
    quantities.push_back(
        {{"quantity", about.name},
         {"forms", one.pooled.forms.size()},
         {"dont_know", one.pooled.dont_know},
         {"held_at_bounds", one.pooled.held},
         {"distribution", shape_word(prior.shape)},
         {"centre", prior.centre},
         {"spread", prior.spread},
         {"pool", points(one.fit.pool)},
         {"fitted", points(one.fit.prior)},
         {"before", points(points_of(about, main[static_cast<std::size_t>(one.record.quantity)].prior))},
         {"gap", one.fit.gap},
         {"fit", fit_in_words(one.fit.gap)}});
  }
  return json{{"forms", forms}, {"few", forms < kFewForms}, {"quantities", std::move(quantities)}}.dump(1, ' ') + "\n";
}

void add_elicited(HtmlDocument& page, const std::vector<ElicitedQuantity>& elicited, const QuantityTable& main) {
  for (const ElicitedQuantity& one : elicited) {
    if (page.has_charts()) page.body() += "<h3>" + escaped(topic_of(one)) + "</h3>\n";
    page.figure(ranges_figure(one, main[static_cast<std::size_t>(one.record.quantity)].prior), caption_of(one));
  }
  HtmlTable table{"The numbers that came of it: middle and 90 %",
                  {"Number", "Unit", "Before anybody was asked", "As answered (pool)", "As used", "Fit", "Answers"},
                  {false, false, true, true, true, false, false},
                  {}};
  for (const ElicitedQuantity& one : elicited) {
    const QuantityInfo& about = info(one.record.quantity);
    table.rows.push_back({std::string(about.name), std::string(about.unit),
                          range(points_of(about, main[static_cast<std::size_t>(one.record.quantity)].prior)),
                          range(one.fit.pool), range(one.fit.prior), std::string(fit_in_words(one.fit.gap)),
                          count_of_forms(one)});
  }
  page.table(table);
  page.paragraph(
      "Fit: close, where one smooth hump tells what the forms say together; rough or poor, where their ranges are very "
      "lopsided or fall into camps, so that the hump also holds values that few believe. Where there are camps, a run "
      "for each of them tells more than one for all.");
}

void add_with_and_without(HtmlDocument& page, const std::vector<OutcomeSummary>& with, std::size_t draws,
                          const QuantityTable& quantities, const WithoutElicited& without) {
  std::vector<ElicitedQuantity> elicited;
  for (const QuantityRecord& record : quantities)
    if (record.answers)
      if (Result<ElicitedQuantity> one = elicited_again(record)) elicited.push_back(std::move(*one));
  if (elicited.empty()) return;
  HtmlTable table{"Differences without and with what people answered: middle and 90 %",
                  {"Outcome", "Law", "Without", "With", "Verdict"},
                  {false, false, true, true, false},
                  {}};
  std::size_t changed = 0;
  const std::size_t laws = with.front().arms.size() - 1;  // after the first
  for (const std::string_view name : headline_outcomes())
    for (std::size_t i = 0; i < with.size(); ++i) {
      if (with[i].outcome->name != name || !with[i].group->dimension.empty()) continue;
      for (std::size_t law = 0; law < laws; ++law) {
        const Effect &now = effect_of(with[i], law), &then = effect_of(without.outcomes[i], law);
        const std::string change = change_of_verdict(then, now);
        changed += change == "as before" ? 0 : 1;
        table.rows.push_back({std::string(with[i].outcome->title), now.law, in_words(then, *with[i].outcome),
                              in_words(now, *with[i].outcome), change});
      }
    }
  page.heading("With and without what people who know answered");
  page.paragraph(
      "In this run " + std::to_string(elicited.size()) + (elicited.size() == 1 ? " number comes" : " numbers come") +
      " from forms that people filled in, instead of from our own assumptions. Here is the same comparison both "
      "ways: same people, same luck, " +
      std::to_string(without.draws) + " simulations without and " + std::to_string(draws) + " with. " +
      (changed == 0 ? "No verdict changes."
                    : "Verdicts that change, and so rest on what was asked: " + std::to_string(changed) + " of " +
                          std::to_string(table.rows.size()) + ".") +
      " A number from forms is still no measurement: it says what those who were asked think likely.");
  page.table(table);
  page.paragraph("What they answered, form by form, beside what was assumed before:");
  add_elicited(page, elicited, without.quantities);
}

std::string elicited_html(const std::vector<ElicitedQuantity>& elicited, std::size_t forms, const QuantityTable& main,
                          const std::string& charts) {
  HtmlDocument page("What people answered", charts);
  page.paragraph(
      std::to_string(forms) + (forms == 1 ? " form was" : " forms were") +
      " put together, each with the same weight. Lines reach from lowest to highest, points are best guesses. "
      "Show this page to those who took part: does it say what they meant?");
  if (const std::string few = few_forms_note(forms); !few.empty())
    page.body() += "<p class=\"note\">Note: " + escaped(few) + ".</p>\n";
  page.about_charts();
  page.heading("Question by question");
  add_elicited(page, elicited, main);
  return page.finish();
}

}  // namespace aftermath
