// The vocabulary of law files: every lever with its words, units, bounds and the statements that it serves.
#include <iterator>

#include "engine/law/levers.h"

namespace aftermath {
namespace {

using Words = std::span<const std::string_view>;
using L = Lever;
using K = LeverKind;

constexpr std::string_view kSelling[] = {"allowed", "licensed", "prohibited"};
constexpr std::string_view kAllowedOrNot[] = {"allowed", "prohibited"};
constexpr std::string_view kRegulated[] = {"allowed", "regulated", "prohibited"};
constexpr std::string_view kZoned[] = {"allowed", "zoned", "prohibited"};
constexpr std::string_view kRestricted[] = {"allowed", "restricted", "prohibited"};
constexpr std::string_view kDefinition[] = {"distinct", "conflated"};
constexpr std::string_view kTargeting[] = {"complaint_led", "indiscriminate"};
constexpr std::string_view kDisposition[] = {"left_alone", "voluntary_referral", "compulsory_rehabilitation",
                                             "detention", "deportation"};
constexpr std::string_view kPermit[] = {"none", "conditional", "unconditional"};
constexpr std::string_view kThings[] = {"money", "phones", "condoms"};
constexpr std::string_view kTesting[] = {"none", "compulsory"};
constexpr std::string_view kResults[] = {"confidential", "disclosed"};
constexpr std::string_view kMigrant[] = {"allowed", "barred", "deportable"};
constexpr std::string_view kLabour[] = {"none", "health_and_safety", "full"};
constexpr std::string_view kLedBy[] = {"state", "sex_workers"};
constexpr std::string_view kParticipation[] = {"none", "consulted", "co_designed"};

constexpr double kMostRaids = 5000, kMostWeeks = 520, kMostPlaces = 1000, kMostFunding = 100000;
constexpr std::string_view kPlaces = "places per 1,000 workers", kFunding = "dollars per worker a year";

constexpr LeverInfo choice(Lever lever, std::string_view name, Words words, bool enforceable,
                           std::string_view statements, std::string_view meaning) {
  return {lever, name, K::choice, words, "", 0, 0, enforceable, statements, meaning};
}
constexpr LeverInfo yes_no(Lever lever, std::string_view name, std::string_view statements, std::string_view meaning) {
  return {lever, name, K::yes_no, {}, "", 0, 0, false, statements, meaning};
}
constexpr LeverInfo number(Lever lever, std::string_view name, std::string_view unit, double most,
                           std::string_view statements, std::string_view meaning) {
  return {lever, name, K::number, {}, unit, 0, most, false, statements, meaning};
}

// Of these more is milder.
constexpr LeverInfo milder(LeverInfo about) {
  about.more_is_stricter = false;
  return about;
}

constexpr LeverInfo kVocabulary[] = {
    choice(L::selling, "selling", kSelling, true, "H3 R1", "selling sexual services"),
    choice(L::buying, "buying", kAllowedOrNot, true, "H4 R1", "buying sexual services"),
    choice(L::third_parties, "third_parties", kRegulated, true, "H4 R1",
           "managing, renting to, driving for or protecting sex workers"),
    choice(L::working_together, "working_together", kAllowedOrNot, true, "H3 H4",
           "two or more sex workers in one place"),
    choice(L::soliciting, "soliciting", kZoned, true, "H3", "finding clients in public places"),
    choice(L::advertising, "advertising", kRestricted, true, "H9 R3", "advertising, liability of platforms included"),
    choice(L::trafficking_definition, "trafficking_definition", kDefinition, false, "H1 R4",
           "whether consensual sex work or its facilitation counts as trafficking"),
    {L::raids,
     "raids",
     K::level,
     {},
     "workplaces raided per 100 a year",
     0,
     kMostRaids,
     false,
     "H5 H7 R2",
     "raids and police inspections of workplaces"},
    choice(L::raids_targeting, "raids_targeting", kTargeting, false, "H7 R2", "which workplaces are raided"),
    yes_no(L::raids_homes, "raids_homes", "H5", "whether homes are raided as well"),
    choice(L::disposition, "disposition", kDisposition, false, "H2 H7 R2",
           "what is done with people identified as trafficked in a raid"),
    number(L::disposition_weeks, "disposition_weeks", "weeks", kMostWeeks, "H2",
           "length of compulsory rehabilitation; 0: as practised"),
    milder(yes_no(L::non_punishment, "non_punishment", "H2 R2",
                  "trafficked persons are not punished for what they were made to do")),
    milder(choice(L::residence_permit, "residence_permit", kPermit, false, "H2 H6",
                  "residence permit for trafficked persons; conditional: on helping the prosecution")),
    {L::seizure, "seizure", K::things, kThings, "", 0, 0, false, "H5", "what police take or use as evidence"},
    choice(L::health_testing, "health_testing", kTesting, false, "H5", "testing for HIV and other infections"),
    choice(L::health_results, "health_results", kResults, false, "H5", "what becomes of test results"),
    choice(
        L::migrant_sex_work, "migrant_sex_work", kMigrant, true, "H6",
        "sex work by migrants without permanent residence: allowed on any visa, barred, or a ground for deportation"),
    milder(number(L::migration_channels, "migration_channels", "legal places per arrival", 10, "H6 R7",
                  "safe legal places a year relative to arrivals")),
    number(L::migration_debt, "migration_debt", "years of income", 20, "H6 R7",
           "fees and debt of one arrival without a legal place"),
    milder(yes_no(L::reporting_immunity, "reporting_immunity", "H8",
                  "sex workers can report crimes without risk of charge or removal")),
    milder(choice(L::labour_rights, "labour_rights", kLabour, false, "H3 R1", "protection as workers")),
    milder(number(L::services_health, "services_health", kPlaces, kMostPlaces, "R2 R6", "health services")),
    milder(number(L::services_legal, "services_legal", kPlaces, kMostPlaces, "R2 R6", "legal services")),
    milder(number(L::services_economic, "services_economic", kPlaces, kMostPlaces, "R2 R6", "economic services")),
    milder(number(L::services_social_protection, "services_social_protection", kPlaces, kMostPlaces, "R2 R6",
                  "social protection")),
    milder(number(L::services_psychological, "services_psychological", kPlaces, kMostPlaces, "R2 R6",
                  "psychological services")),
    milder(number(L::services_housing, "services_housing", kPlaces, kMostPlaces, "R2 R6", "housing")),
    milder(yes_no(L::services_voluntary, "services_voluntary", "R2", "services are taken up by choice")),
    milder(choice(L::services_led_by, "services_led_by", kLedBy, false, "R2 R6", "who runs the services")),
    milder(number(L::organisations_labour_organising, "organisations_labour_organising", kFunding, kMostFunding, "R6",
                  "funding of labour organising")),
    milder(number(L::organisations_economic_empowerment, "organisations_economic_empowerment", kFunding, kMostFunding,
                  "R6", "funding of economic empowerment")),
    milder(number(L::organisations_social_protection, "organisations_social_protection", kFunding, kMostFunding, "R6",
                  "funding of social protection")),
    milder(number(L::organisations_legal_services, "organisations_legal_services", kFunding, kMostFunding, "R6",
                  "funding of legal services")),
    milder(number(L::organisations_psychological_support, "organisations_psychological_support", kFunding, kMostFunding,
                  "R6", "funding of psychological support")),
    milder(choice(L::participation, "participation", kParticipation, false, "H11 R5",
                  "sex workers' part in making the law and its practice")),
};
static_assert(std::size(kVocabulary) == kLevers);
static_assert([] {
  for (std::size_t i = 0; i < kLevers; ++i)
    if (kVocabulary[i].lever != static_cast<Lever>(i)) return false;
  return true;
}());

}  // namespace

std::span<const LeverInfo> lever_vocabulary() { return kVocabulary; }

std::string_view level_word(Intensity::Kind kind) {
  switch (kind) {
    case Intensity::Kind::low:
      return "low";
    case Intensity::Kind::medium:
      return "medium";
    case Intensity::Kind::high:
      return "high";
    case Intensity::Kind::rate:
    case Intensity::Kind::not_said:
      break;
  }
  return "";
}

Levers default_levers() {
  Levers levers;  // the first word of each choice, no, zero, not said
  levers[Lever::raids_targeting].word = static_cast<std::uint8_t>(Targeting::indiscriminate);
  levers[Lever::services_voluntary].word = 1;
  return levers;
}

}  // namespace aftermath
