// What this program is: version, commit, compiler, machine.
#pragma once
#include <string>

namespace aftermath {

struct BuildInfo {
  std::string version;
  std::string commit;  // of the clone that it was configured in, '+changes' where files differed then; empty: no clone
  std::string compiler, target;
};

[[nodiscard]] BuildInfo build_info();

}  // namespace aftermath
