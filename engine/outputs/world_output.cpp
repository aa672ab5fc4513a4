#include "engine/outputs/world_output.h"

#include "engine/outputs/json_number.h"

namespace aftermath {
namespace {

using json = nlohmann::ordered_json;

void put(json& out, const Spread& spread) {
  out["lo90"] = json_number(spread.lo90);
  out["hi90"] = json_number(spread.hi90);
}

json outcome_json(const WorldOutcome& outcome) {
  json arms = json::array();
  for (const WorldArm& arm : outcome.arms) {
    json one = {{"amount", json_number(arm.amount)}, {"per_1000_worker_years", json_number(arm.rate)}};
    put(one, arm.spread);
    arms.push_back(std::move(one));
  }
  json out = {{"outcome", outcome.outcome->name}, {"unit", outcome.outcome->unit}, {"arms", std::move(arms)}};
  if (outcome.arms.size() > 1) {
    json difference = {{"amount", json_number(outcome.difference)}, {"ratio", json_number(outcome.ratio)}};
    put(difference, outcome.spread_of_effect);
    out["difference"] = std::move(difference);
  }
  return out;
}

json people_json(const WorldTotals& totals) {
  json out = {{"represented", json_number(totals.represented)}, {"simulated", totals.simulated}};
  if (totals.part == nullptr) return out;
  const QuantityRecord& people = totals.part->people;
  constexpr double kLow = 0.05, kMiddle = 0.5, kHigh = 0.95;
  out["median"] = json_number(people.prior.at(kMiddle));
  out["lo90"] = json_number(people.prior.at(kLow));
  out["hi90"] = json_number(people.prior.at(kHigh));
  out["grade"] = people.grade;
  out["verified"] = people.verified;
  out["source"] = people.source;
  return out;
}

json totals_json(const WorldTotals& totals, const Plan& plan) {
  json out;
  if (totals.part != nullptr) {
    json laws = json::array();
    for (const Law& law : plan.laws) laws.push_back(law.id);
    out = {{"part", totals.part->id},
           {"name", totals.part->name},
           {"region", plan.setting.region},
           {"laws", std::move(laws)}};
  }
  out["people"] = people_json(totals);
  out["slices"] = totals.slices;
  out["outcomes"] = json::array();
  for (const WorldOutcome& outcome : totals.outcomes) out["outcomes"].push_back(outcome_json(outcome));
  return out;
}

}  // namespace

std::string world_json(const WorldRun& run, const std::vector<WorldTotals>& totals) {
  const Plan& plan = run.plans.front();
  json out = {{"version", AFTERMATH_VERSION}, {"world", run.world.name},
              {"digest", run.world.digest},   {"from", format_date(run.world.change)},
              {"years", plan.years},          {"seed", plan.seed},
              {"assume", plan.assume},        {"law", plan.laws.size() > 1 ? json(plan.laws[1].id) : json()},
              {"scale", run.scale},           {"slice", run.slice},
              {"parts", json::array()}};
  for (std::size_t part = 0; part + 1 < totals.size(); ++part)
    out["parts"].push_back(totals_json(totals[part], run.plans[part]));
  out["all"] = totals_json(totals.back(), plan);
  return out.dump(1, ' ') + "\n";
}

}  // namespace aftermath
