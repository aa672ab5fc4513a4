// Parts of 'aftermath settings' that have files of their own.
#pragma once
#include "cli/commands.h"

namespace aftermath::cli {

void add_settings_fit(CLI::App& settings, Action& chosen);
void add_settings_import(CLI::App& settings, Action& chosen);
void add_settings_new(CLI::App& settings, Action& chosen);

}  // namespace aftermath::cli
