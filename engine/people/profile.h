// A person's discrete attributes, packed: the profile, an index into the hazard table.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace aftermath {

enum class Venue : std::uint8_t { street, managed, shared, solo };
enum class Status : std::uint8_t { resident, permitted, unpermitted };
enum class Gender : std::uint8_t { cis_woman, trans_woman, man_or_other };
enum class Age : std::uint8_t { from_18_to_24, from_25 };
enum class Autonomy : std::uint8_t { free, exploited, trafficked };
enum class Tie : std::uint8_t { isolated, in_touch };
enum class ThirdParty : std::uint8_t { none, has_one };
enum class Money : std::uint8_t { enough, poverty, debt };  // debt: owes for the journey, and is in money trouble
enum class Housing : std::uint8_t { secure, unstable };
enum class Hiv : std::uint8_t { negative, infected, suppressed };
enum class Sti : std::uint8_t { no, yes };
enum class Custody : std::uint8_t { liberty, police, immigration, rehabilitation, removed };
enum class PastViolence : std::uint8_t { no, yes };

namespace detail {
// Place of each attribute in the packed profile: first bit and width.
struct Field {
  unsigned at, width;
};
}  // namespace detail

template <class Attribute>
inline constexpr detail::Field kField{};
template <>
inline constexpr detail::Field kField<Venue>{0, 2};
template <>
inline constexpr detail::Field kField<Status>{2, 2};
template <>
inline constexpr detail::Field kField<Gender>{4, 2};
template <>
inline constexpr detail::Field kField<Age>{6, 1};
template <>
inline constexpr detail::Field kField<Autonomy>{7, 2};
template <>
inline constexpr detail::Field kField<Tie>{9, 1};
template <>
inline constexpr detail::Field kField<ThirdParty>{10, 1};
template <>
inline constexpr detail::Field kField<Money>{11, 2};
template <>
inline constexpr detail::Field kField<Housing>{13, 1};
template <>
inline constexpr detail::Field kField<Hiv>{14, 2};
template <>
inline constexpr detail::Field kField<Sti>{16, 1};
template <>
inline constexpr detail::Field kField<Custody>{17, 3};
template <>
inline constexpr detail::Field kField<PastViolence>{20, 1};
inline constexpr unsigned kProfileBits = 21;
inline constexpr std::size_t kProfiles = std::size_t{1} << kProfileBits;

struct Profile {
  std::uint32_t bits = 0;

  template <class Attribute>
  [[nodiscard]] constexpr Attribute get() const {
    constexpr detail::Field field = kField<Attribute>;
    return static_cast<Attribute>((bits >> field.at) & ((1U << field.width) - 1));
  }
  template <class Attribute>
  constexpr void set(Attribute value) {
    constexpr detail::Field field = kField<Attribute>;
    constexpr std::uint32_t mask = ((1U << field.width) - 1) << field.at;
    bits = (bits & ~mask) | (static_cast<std::uint32_t>(value) << field.at);
  }
  template <class Attribute>
  [[nodiscard]] constexpr Profile with(Attribute value) const {
    Profile other = *this;
    other.set(value);
    return other;
  }
  template <class Attribute>
  [[nodiscard]] constexpr bool is(Attribute value) const {
    return get<Attribute>() == value;
  }
  template <class Attribute>
  [[nodiscard]] constexpr double one_if(Attribute value) const {
    return is(value) ? 1.0 : 0.0;
  }

  [[nodiscard]] constexpr bool at_work() const { return is(Custody::liberty); }
  [[nodiscard]] constexpr bool migrant() const { return !is(Status::resident); }
  [[nodiscard]] constexpr bool poor() const { return !is(Money::enough); }
  [[nodiscard]] constexpr bool has_workplace() const { return is(Venue::managed) || is(Venue::shared); }
  [[nodiscard]] constexpr bool own_client_search() const { return is(Venue::solo) || is(Venue::shared); }

  bool operator==(const Profile&) const = default;
};

// One attribute by name, for explain and messages: "venue", its words in the order of the enum.
struct AttributeInfo {
  std::string_view name;
  detail::Field field;
  std::array<std::string_view, 5> words;
  std::size_t count;
};
inline constexpr std::array<AttributeInfo, 13> kAttributes = {{
    {"venue", kField<Venue>, {"street", "managed", "shared", "solo"}, 4},
    {"status", kField<Status>, {"resident", "permitted", "unpermitted"}, 3},
    {"gender", kField<Gender>, {"cis_woman", "trans_woman", "man_or_other"}, 3},
    {"age", kField<Age>, {"18-24", "25+"}, 2},
    {"autonomy", kField<Autonomy>, {"free", "exploited", "trafficked"}, 3},
    {"tie", kField<Tie>, {"isolated", "in_touch"}, 2},
    {"third_party", kField<ThirdParty>, {"none", "has_one"}, 2},
    {"money", kField<Money>, {"enough", "poverty", "debt"}, 3},
    {"housing", kField<Housing>, {"secure", "unstable"}, 2},
    {"hiv", kField<Hiv>, {"negative", "infected", "suppressed"}, 3},
    {"sti", kField<Sti>, {"no", "yes"}, 2},
    {"custody", kField<Custody>, {"liberty", "police", "immigration", "rehabilitation", "removed"}, 5},
    {"past_violence", kField<PastViolence>, {"no", "yes"}, 2},
}};

}  // namespace aftermath
