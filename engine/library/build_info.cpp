#include "engine/library/build_info.h"

// Set for this file only, so that a new commit compiles no other. Elsewhere than in CMakeLists.txt they are not known.
#ifndef AFTERMATH_COMMIT
#define AFTERMATH_COMMIT ""
#endif
#ifndef AFTERMATH_TARGET
#define AFTERMATH_TARGET ""
#endif

namespace aftermath {

BuildInfo build_info() {
#ifdef __clang__
  const std::string compiler = std::string("clang ") + __clang_version__;
#else
  const std::string compiler = std::string("g++ ") + __VERSION__;
#endif
  return {AFTERMATH_VERSION, AFTERMATH_COMMIT, compiler, AFTERMATH_TARGET};
}

}  // namespace aftermath
