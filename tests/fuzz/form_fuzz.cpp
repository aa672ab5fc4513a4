// Any bytes as a filled form, of either kind, as questions, as a sensitivity file and as an elicited parameter file: an
// answer in order and within its scale, or one problem. What was read pools to a prior within bounds or to a problem.
#include <cmath>
#include <cstdlib>

#include "engine/inputs/quantity_toml.h"
#include "engine/inputs/question_toml.h"
#include "engine/inputs/text_file.h"
#include "engine/library/library.h"
#include "engine/outputs/elicit_form.h"
#include "engine/outputs/elicit_output.h"

namespace {

using namespace aftermath;

struct Inputs {
  std::vector<Question> questions;
  QuantityTable main;
};

const Inputs& inputs() {
  static const Inputs* const kInputs = [] {
    const auto library = Library::open();
    return new Inputs{*library->questions(), *library->parameters()};
  }();
  return *kInputs;
}

void check(const FilledForm& form) {
  if (form.id.size() != 6) std::abort();
  for (const FilledForm::Item& item : form.items) {
    const FormAnswer& a = item.answer;
    if (a.form != form.id) std::abort();
    if (!a.dont_know && !(0 <= a.lowest && a.lowest <= a.best && a.best <= a.highest && a.lowest < a.highest))
      std::abort();
  }
  const auto pooled = pool_forms({form}, inputs().questions, inputs().main);
  if (!pooled) return;
  for (const ElicitedQuantity& one : *pooled) {
    const QuantityInfo& about = info(one.record.quantity);
    const Prior& prior = one.record.prior;
    if (!(prior.centre >= about.least && prior.centre <= about.most) || !std::isfinite(prior.spread)) std::abort();
    if (!(one.fit.gap >= 0 && one.fit.gap <= 1)) std::abort();
  }
  if (!parameters_from_toml(elicited_toml(*pooled, 1), "fuzz")) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!check_text(bytes, "fuzz")) return 0;
  for (const char* file : {"fuzz.toml", "fuzz.csv"})
    if (const auto form = filled_form(bytes, file, inputs().questions, inputs().main)) check(*form);
  (void)questions_from_toml(bytes, "fuzz");
  (void)importances_from_json(bytes, "fuzz");
  return 0;
}
