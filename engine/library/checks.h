// What is asked of the files that ship beyond their formats: promises between them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/library/library.h"

namespace aftermath {

// What the library asks of its own laws beyond their format: the day of the last look, a source beside practice and
// numbers, evidence that exists.
[[nodiscard]] std::vector<Problem> check_laws(const Library& library);

// What is wrong with a place's posterior: it was fitted to another day, law, priors or targets than stand there.
[[nodiscard]] std::optional<Problem> stale_posterior(const Library& library, const Setting& setting);

// What is asked of places, by name or path: a law that is there, evidence in its role, no figure both input and target,
// a posterior that was fitted to what stands there. Without names: all of the library, its regions, and the world.
[[nodiscard]] std::vector<Problem> check_settings(const Library& library, const std::vector<std::string>& names);

// Every promise between files: cited evidence exists and has the role 'prior', no id twice, pooled priors are what
// their records pool to, every setting names a law.
[[nodiscard]] std::vector<Problem> check_evidence(const Library& library);

}  // namespace aftermath
