// The part of Highway that is no header (Debian has it for native programs only). WebAssembly has nothing to detect: a
// module that was loaded has the instructions that it was compiled for.
#include <hwy/highway.h>

namespace hwy {
namespace {

std::int64_t wanted = 0;  // 0: all

}  // namespace

ChosenTarget& GetChosenTarget() {
  static ChosenTarget chosen;
  return chosen;
}

std::int64_t SupportedTargets() { return wanted == 0 ? HWY_TARGETS : wanted; }

void SetSupportedTargetsForTest(std::int64_t targets) { wanted = targets; }

}  // namespace hwy
