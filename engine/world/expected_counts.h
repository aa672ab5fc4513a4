// Expected counts: what the hazards that people spent lead one to expect, in place of what happened to be counted
// (conditional Monte Carlo; decision 0040). Time at risk times the hazard is how many events there are on average (the
// compensator of a counting process; Andersen, Borgan, Gill & Keiding 1993, section II.4), and of the events of a row,
// shares are this or that. People live through the same events either way; only the book-keeping
// differs. Its mean is the mean of the counts, without their luck.
#pragma once
#include "engine/hazard/table.h"
#include "engine/outcomes/tallies.h"

namespace aftermath {

// Of all that is counted at events, these go on being counted: entries into the work, moves out of a workplace that was
// closed. Everything else that happens to people of one row goes into `out`.
void add_expected(ByParts<std::int64_t>& out, Profile profile, const HazardRow& hazards, const EventShares& shares,
                  const TimeAtRisk& time);

}  // namespace aftermath
