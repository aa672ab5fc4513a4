// The levers that a law sets: the whole vocabulary of a law file, and their values at one moment.
// Source: docs/model/levers.md; the statements that each serves stand in vocabulary.cpp.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace aftermath {

enum class Lever : std::uint8_t {
  selling,
  buying,
  third_parties,
  working_together,
  soliciting,
  advertising,
  trafficking_definition,
  raids,
  raids_targeting,
  raids_homes,
  disposition,
  disposition_weeks,
  non_punishment,
  residence_permit,
  seizure,
  health_testing,
  health_results,
  migrant_sex_work,
  migration_channels,
  migration_debt,
  reporting_immunity,
  labour_rights,
  services_health,
  services_legal,
  services_economic,
  services_social_protection,
  services_psychological,
  services_housing,
  services_voluntary,
  services_led_by,
  organisations_labour_organising,
  organisations_economic_empowerment,
  organisations_social_protection,
  organisations_legal_services,
  organisations_psychological_support,
  participation,
  count
};
inline constexpr std::size_t kLevers = static_cast<std::size_t>(Lever::count);

// The words of each choice lever, in the order of vocabulary.cpp.
enum class Selling : std::uint8_t { allowed, licensed, prohibited };
enum class Buying : std::uint8_t { allowed, prohibited };
enum class ThirdParties : std::uint8_t { allowed, regulated, prohibited };
enum class WorkingTogether : std::uint8_t { allowed, prohibited };
enum class Soliciting : std::uint8_t { allowed, zoned, prohibited };
enum class Advertising : std::uint8_t { allowed, restricted, prohibited };
enum class TraffickingDefinition : std::uint8_t { distinct, conflated };
enum class Targeting : std::uint8_t { complaint_led, indiscriminate };
enum class Disposition : std::uint8_t {
  left_alone,
  voluntary_referral,
  compulsory_rehabilitation,
  detention,
  deportation
};
enum class ResidencePermit : std::uint8_t { none, conditional, unconditional };
enum class HealthTesting : std::uint8_t { none, compulsory };
enum class HealthResults : std::uint8_t { confidential, disclosed };
enum class MigrantSexWork : std::uint8_t { allowed, barred, deportable };
enum class LabourRights : std::uint8_t { none, health_and_safety, full };
enum class LedBy : std::uint8_t { state, sex_workers };
enum class Participation : std::uint8_t { none, consulted, co_designed };
enum Seizure : std::uint8_t { kSeizeMoney = 1, kSeizePhones = 2, kSeizeCondoms = 4 };  // a set, not one word

enum class LeverKind : std::uint8_t {
  choice,  // one of words
  yes_no,  // true or false
  number,  // least..most in unit
  level,   // "low", "medium", "high" for the setting, or a number in unit
  things   // a list of words: a set
};

struct LeverInfo {
  Lever lever;
  std::string_view name;
  LeverKind kind;
  std::span<const std::string_view> words;  // choice, things
  std::string_view unit;                    // number, level
  double least, most;                       // number, level
  bool enforceable;                         // 'enforcement' may stand beside it
  std::string_view statements;              // of the source document, e.g. "H3 R1"
  std::string_view meaning;                 // one line, for help, schema and questionnaire
  bool more_is_stricter = true;             // a later word or a larger number binds or burdens people more
};

// All levers, indexed by Lever.
[[nodiscard]] std::span<const LeverInfo> lever_vocabulary();
[[nodiscard]] inline const LeverInfo& info(Lever lever) { return lever_vocabulary()[static_cast<std::size_t>(lever)]; }

// "low", "medium", "high" as practised in the setting, a number of contacts (or raids) per 100 per year, or not said.
struct Intensity {
  enum class Kind : std::uint8_t { not_said, low, medium, high, rate };
  Kind kind = Kind::not_said;
  double per_100_per_year = 0;  // kind == rate
  bool operator==(const Intensity&) const = default;
};

// "low", "medium", "high"; nothing of a rate, or where nothing is said.
[[nodiscard]] std::string_view level_word(Intensity::Kind kind);

struct LeverState {
  std::uint8_t word = 0;  // choice: index of the word; yes_no: 0 or 1; things: a bit set
  double number = 0;      // number
  Intensity level;        // level levers: the value
  Intensity enforcement;  // enforceable levers
  int provision = -1;     // index into Law::provisions; -1: no provision says anything, the default holds
  bool operator==(const LeverState&) const = default;
  // Says the same, whichever provision says it.
  [[nodiscard]] bool says(const LeverState& other) const {
    return word == other.word && number == other.number && level == other.level && enforcement == other.enforcement;
  }
};

// The law at one moment. What no provision prohibits is allowed; practice that no provision names is the setting's.
struct Levers {
  std::array<LeverState, kLevers> state{};

  [[nodiscard]] const LeverState& operator[](Lever lever) const { return state[static_cast<std::size_t>(lever)]; }
  [[nodiscard]] LeverState& operator[](Lever lever) { return state[static_cast<std::size_t>(lever)]; }

  template <class Word>
  [[nodiscard]] Word word(Lever lever) const {
    return static_cast<Word>((*this)[lever].word);
  }

  [[nodiscard]] Selling selling() const { return word<Selling>(Lever::selling); }
  [[nodiscard]] Buying buying() const { return word<Buying>(Lever::buying); }
  [[nodiscard]] ThirdParties third_parties() const { return word<ThirdParties>(Lever::third_parties); }
  [[nodiscard]] WorkingTogether working_together() const { return word<WorkingTogether>(Lever::working_together); }
  [[nodiscard]] Soliciting soliciting() const { return word<Soliciting>(Lever::soliciting); }
  [[nodiscard]] Advertising advertising() const { return word<Advertising>(Lever::advertising); }
  [[nodiscard]] TraffickingDefinition definition() const {
    return word<TraffickingDefinition>(Lever::trafficking_definition);
  }
  [[nodiscard]] Targeting targeting() const { return word<Targeting>(Lever::raids_targeting); }
  [[nodiscard]] bool raids_homes() const { return (*this)[Lever::raids_homes].word != 0; }
  [[nodiscard]] Disposition disposition() const { return word<Disposition>(Lever::disposition); }
  [[nodiscard]] double disposition_weeks() const { return (*this)[Lever::disposition_weeks].number; }
  [[nodiscard]] bool non_punishment() const { return (*this)[Lever::non_punishment].word != 0; }
  [[nodiscard]] ResidencePermit residence_permit() const { return word<ResidencePermit>(Lever::residence_permit); }
  [[nodiscard]] bool seizes(Seizure thing) const { return ((*this)[Lever::seizure].word & thing) != 0; }
  [[nodiscard]] HealthTesting health_testing() const { return word<HealthTesting>(Lever::health_testing); }
  [[nodiscard]] HealthResults health_results() const { return word<HealthResults>(Lever::health_results); }
  [[nodiscard]] MigrantSexWork migrant_sex_work() const { return word<MigrantSexWork>(Lever::migrant_sex_work); }
  [[nodiscard]] bool reporting_immunity() const { return (*this)[Lever::reporting_immunity].word != 0; }
  [[nodiscard]] LabourRights labour_rights() const { return word<LabourRights>(Lever::labour_rights); }

  [[nodiscard]] Participation participation() const { return word<Participation>(Lever::participation); }
  [[nodiscard]] LedBy services_led_by() const { return word<LedBy>(Lever::services_led_by); }
  [[nodiscard]] bool services_voluntary() const { return (*this)[Lever::services_voluntary].word != 0; }
  [[nodiscard]] double number(Lever lever) const { return (*this)[lever].number; }
  [[nodiscard]] bool seizes_anything() const { return (*this)[Lever::seizure].word != 0; }

  bool operator==(const Levers&) const = default;
};

// Where no provision of a law sets a lever: the value of vocabulary.cpp.
[[nodiscard]] Levers default_levers();

}  // namespace aftermath
