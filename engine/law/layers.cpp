#include "engine/law/layers.h"

#include <algorithm>
#include <set>

namespace aftermath {
namespace {

int sign(double difference) { return (difference > 0) - (difference < 0); }

// Ranks intensities of one kind; a word and a number cannot be compared. Not said lies below all that is.
int harder(const Intensity& a, const Intensity& b) {
  using Kind = Intensity::Kind;
  if ((a.kind == Kind::rate) != (b.kind == Kind::rate))
    return a.kind == Kind::not_said ? -1 : b.kind == Kind::not_said ? 1 : 0;
  if (a.kind == Kind::rate) return sign(a.per_100_per_year - b.per_100_per_year);
  return sign(static_cast<double>(a.kind) - static_cast<double>(b.kind));
}

int more(const LeverInfo& about, const LeverState& a, const LeverState& b) {
  switch (about.kind) {
    case LeverKind::number:
      return sign(a.number - b.number);
    case LeverKind::level:
      return harder(a.level, b.level);
    case LeverKind::things:  // the set that holds the other
      return a.word == b.word ? 0 : (a.word & b.word) == b.word ? 1 : (a.word & b.word) == a.word ? -1 : 0;
    default:
      return sign(static_cast<double>(a.word) - static_cast<double>(b.word));
  }
}

bool upper_holds(const Provision& base, const Provision& upper, Wins wins) {
  if (wins == Wins::stricter)
    if (const int which = stricter(upper.lever, upper.state, base.state); which != 0) return which > 0;
  return upper.from == kBeginningOfTime || upper.from >= base.from;
}

using Provisions = std::vector<const Provision*>;

const Provision* on(const Provisions& provisions, const Date& day) {
  const auto found = std::find_if(provisions.begin(), provisions.end(),
                                  [&](const Provision* p) { return p->from <= day && day < p->until; });
  return found == provisions.end() ? nullptr : *found;
}

Provisions those(const Law& law, Lever lever, Basis basis) {
  Provisions out;
  for (const Provision& p : law.provisions)
    if (p.lever == lever && p.basis == basis) out.push_back(&p);
  return out;
}

// One lever's timeline of both layers, cut at every day on which either changes. displacing: what else of the upper law
// ends the base's provision, without taking its place.
void add_layered(const Provisions& base, const Provisions& upper, const Provisions& displacing, Wins wins,
                 std::vector<Provision>& out) {
  std::set<Date> days;
  for (const Provisions* layer : {&base, &upper, &displacing})
    for (const Provision* p : *layer) days.insert({p->from, p->until});
  const Provision* held = nullptr;
  for (auto day = days.begin(); day != days.end() && std::next(day) != days.end(); ++day) {
    const Provision *below = on(base, *day), *above = on(upper, *day), *instead = on(displacing, *day);
    if (below != nullptr && instead != nullptr && upper_holds(*below, *instead, wins)) below = nullptr;
    const Provision* holds = below == nullptr                                         ? above
                             : above == nullptr || !upper_holds(*below, *above, wins) ? below
                                                                                      : above;
    if (holds != nullptr && holds == held) {
      out.back().until = *std::next(day);
    } else if (holds != nullptr) {
      out.push_back(*holds);
      out.back().from = *day;
      out.back().until = *std::next(day);
    }
    held = holds;
  }
}

void name_layer(Law& law) {
  for (Provision& p : law.provisions)
    if (p.law.empty()) p.law = law.id;
}

}  // namespace

int stricter(Lever lever, const LeverState& a, const LeverState& b) {
  const LeverInfo& about = info(lever);
  if (const int which = more(about, a, b); which != 0) return about.more_is_stricter ? which : -which;
  return about.kind == LeverKind::level ? 0 : harder(a.enforcement, b.enforcement);
}

Law layered(const Law& base, Law upper) {
  Law below = base;
  name_layer(below);
  name_layer(upper);
  std::vector<Provision> provisions;
  for (const LeverInfo& about : lever_vocabulary()) {
    const Provisions statute = those(upper, about.lever, Basis::statute);
    add_layered(those(below, about.lever, Basis::statute), statute, {}, upper.wins, provisions);
    add_layered(those(below, about.lever, Basis::practice), those(upper, about.lever, Basis::practice), statute,
                upper.wins, provisions);
  }
  upper.provisions = std::move(provisions);
  return upper;
}

Law as_written(Law law) {
  std::erase_if(law.provisions, [](const Provision& p) { return p.basis == Basis::practice; });
  return law;
}

std::vector<Date> days_of_change(const Law& a, const Law& b) {
  std::set<Date> days;
  for (const Law* law : {&a, &b})
    for (const Provision& p : law->provisions) {
      days.insert(p.from);
      if (p.until != kEndOfTime) days.insert(p.until);
    }
  return {days.begin(), days.end()};
}

Law as_it_stood(Law law, const Date& day) {
  std::erase_if(law.provisions, [&](const Provision& p) { return day < p.from || p.until <= day; });
  for (Provision& p : law.provisions) {
    p.from = kBeginningOfTime;
    p.until = kEndOfTime;
  }
  return law;
}

Law without(Law law, const LeverSet& levers) {
  std::erase_if(law.provisions, [&](const Provision& p) { return levers.test(static_cast<std::size_t>(p.lever)); });
  return law;
}

std::vector<Agreement> agreement(const Law& a, const Law& b, const Date& from, const Date& until) {
  std::set<Date> days = {from};
  std::set<Lever> levers;
  for (const Law* law : {&a, &b})
    for (const Provision& p : law->provisions) {
      if (p.until <= from || until <= p.from) continue;
      levers.insert(p.lever);
      for (const Date& day : {p.from, p.until})
        if (from < day && day < until) days.insert(day);
    }
  days.insert(until);
  const double all = days_between(from, until);
  std::vector<Agreement> out;
  for (const Lever lever : levers) out.push_back({lever, 0});
  for (auto day = days.begin(); std::next(day) != days.end(); ++day) {
    const Levers said = levers_on(a, *day), also = levers_on(b, *day);
    for (Agreement& one : out)
      if (said[one.lever].says(also[one.lever])) one.share += days_between(*day, *std::next(day)) / all;
  }
  return out;
}

}  // namespace aftermath
