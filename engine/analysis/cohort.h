// People followed through a recall window and asked what happened to them, as a cohort study asks its participants.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/ensemble/ensemble.h"
#include "engine/hazard/process.h"
#include "engine/world/simulation.h"

namespace aftermath {

// What is asked of each person: an event within the recall window, or a state at its end. A condomless encounter is
// asked of encounters: each person answers with the share of them. An arrest, violence by police, depression and
// post-traumatic stress are answered with their chance, given the contacts or the circumstances.
enum class Asked : std::uint8_t {
  police_contact,
  repeated_contact,         // with police: two or more
  custody_or_raid_at_home,  // released from custody, or the home raided
  arrested,
  police_violence,
  violence_by_clients,
  violence_by_others,
  violence,  // by either
  unstable_housing,
  money_trouble,
  condomless,
  hiv,
  sti,
  hiv_or_sti,
  suppressed,
  exploited,  // or trafficked
  trafficked,
  street,
  managed,
  migrant,
  third_party,
  depression,
  post_traumatic,
  programme,  // exposure only: lives where the target's programme runs, against the same people without it
  count
};
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Asked::count)> kAskedWords = {
    "police_contact",
    "repeated_contact",
    "custody_or_raid_at_home",
    "arrested",
    "police_violence",
    "violence_by_clients",
    "violence_by_others",
    "violence",
    "unstable_housing",
    "money_trouble",
    "condomless",
    "hiv",
    "sti",
    "hiv_or_sti",
    "suppressed",
    "exploited",
    "trafficked",
    "street",
    "managed",
    "migrant",
    "third_party",
    "depression",
    "post_traumatic",
    "programme"};

// Who takes part; those in custody never do.
enum class Among : std::uint8_t { all, street, managed, indoor, migrant, with_hiv, count };
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Among::count)> kAmongWords = {
    "all", "street", "managed", "indoor", "migrant", "with_hiv"};

// Everyone who was there when the recall window began.
class Cohort {
 public:
  Cohort() = default;
  explicit Cohort(const Simulation& world);

  // Calls use(answer) -> void for everyone who is still there and takes part, where answer(asked) is 0 or 1, or a share
  // between.
  template <class Use>
  void interview(Among among, const Simulation& world, const Use& use) const {
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      const People& people = world.blocks()[b]->state().people;
      for (std::size_t slot = 0; slot < blocks_[b].size(); ++slot) {
        const Enrolled& before = blocks_[b][slot];
        if (!still_there(people, slot, before) || !takes_part(among, people.person[slot].profile)) continue;
        use([&](Asked asked) { return answer(asked, people.person[slot], before, people.row[slot], world.table()); });
      }
    }
  }

 private:
  // What a participant is known by at the start of the recall window.
  struct Enrolled {
    std::uint64_t id = 0;  // 0 where nobody was
    std::array<std::uint16_t, kClocks> events{};
  };
  static bool still_there(const People& people, std::size_t slot, const Enrolled& before);
  static bool takes_part(Among among, Profile p);
  static double answer(Asked asked, const Person& person, const Enrolled& before, std::uint32_t row,
                       const HazardTable& table);

  std::vector<std::vector<Enrolled>> blocks_;  // [block][slot]
};

// The plan's place under the law that it has on the day of change, after its burn-in; with the luck of `member`.
[[nodiscard]] std::unique_ptr<Simulation> burnt_in(const Plan& plan, const Draw& q, std::uint32_t member,
                                                   const SweepKernel& sweep);

void step_weeks(Simulation& world, int count);

}  // namespace aftermath
