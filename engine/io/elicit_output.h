// What is printed for people to fill in, and what their answers became: the form, the parameter file, report sections.
#pragma once
#include <string>
#include <vector>

#include "engine/analysis/assumptions.h"
#include "engine/analysis/elicit.h"
#include "engine/io/html.h"

namespace aftermath {

// The printable form: what it is and how to answer; notes for the person who asks (the second page); the questions.
// place: the setting's name.
[[nodiscard]] std::string form_html(const Selection& selection, const std::string& place);
[[nodiscard]] std::string questions_json(const Selection& selection);

// A parameter file for --assume, each form kept beside the prior it was pooled into. forms: how many were read.
[[nodiscard]] std::string elicited_toml(const std::vector<ElicitedQuantity>& elicited, std::size_t forms);
[[nodiscard]] std::string elicited_json(const std::vector<ElicitedQuantity>& elicited, std::size_t forms,
                                        const QuantityTable& main);

// Each form's ranges, their pool and the prior before anybody was asked: a picture for each quantity and a table.
void add_elicited(HtmlDocument& page, const std::vector<ElicitedQuantity>& elicited, const QuantityTable& main);

// The elicited numbers of a run, and its headline outcomes without and with them. with: outcomes of the run itself, in
// the order of Summary::outcomes; quantities: those of the run.
void add_with_and_without(HtmlDocument& page, const std::vector<OutcomeSummary>& with, std::size_t draws,
                          const QuantityTable& quantities, const WithoutElicited& without);

// The page that 'elicit import' writes beside the parameter file.
[[nodiscard]] std::string elicited_html(const std::vector<ElicitedQuantity>& elicited, std::size_t forms,
                                        const QuantityTable& main, const std::string& charts);

// "fewer than three forms: ..."; empty where there are enough.
[[nodiscard]] std::string few_forms_note(std::size_t forms);

}  // namespace aftermath
