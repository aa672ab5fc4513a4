// The subcommands: each adds itself to the program and says, by a function, what it does.
#pragma once
#include <CLI/CLI.hpp>
#include <functional>

namespace aftermath::cli {

using Action = std::function<int()>;  // returns the exit code

// Each adds one subcommand to `program`; when it is chosen, `chosen` is set to what runs it.
void add_compare(CLI::App& program, Action& chosen);
void add_run(CLI::App& program, Action& chosen);
void add_attribute(CLI::App& program, Action& chosen);
void add_explain(CLI::App& program, Action& chosen);
void add_laws(CLI::App& program, Action& chosen);
void add_settings(CLI::App& program, Action& chosen);
void add_evidence(CLI::App& program, Action& chosen);
void add_targets(CLI::App& program, Action& chosen);
void add_validate(CLI::App& program, Action& chosen);
void add_elicit(CLI::App& program, Action& chosen);
void add_sensitivity(CLI::App& program, Action& chosen);
void add_calibrate(CLI::App& program, Action& chosen);
void add_breakeven(CLI::App& program, Action& chosen);
void add_world(CLI::App& program, Action& chosen);
void add_mechanisms(CLI::App& program, Action& chosen);
void add_outcomes(CLI::App& program, Action& chosen);
void add_page(CLI::App& program, Action& chosen);
void add_serve(CLI::App& program, Action& chosen);
void add_completion(CLI::App& program, Action& chosen);

}  // namespace aftermath::cli
