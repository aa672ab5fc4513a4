#include "engine/mechanisms/participation.h"

namespace aftermath {
namespace {

using Q = Quantity;

constexpr const char* kMechanism = "participation";
constexpr Factor kPart{kMechanism,
                       "sex workers' part in making the law",
                       {Lever::participation},
                       {Q::participation_consulted, Q::services_delivered}};

}  // namespace

Participating::Participating(const Circumstances& c)
    : c_(c), more_(c.q[Q::services_delivered] * (participation_of(c.law, c.q) - participation_of(c.reference, c.q))) {}

void Participating::fill(RowBuilder& row) const {
  row.x.participation = more_;
  row.note("participation", more_, kPart, true);
}

const Declaration& Participating::declaration() {
  static constexpr const Factor* kFactors[] = {&kPart};
  static constexpr std::string_view kWrites[] = {"participation"};
  static constexpr Declaration kDeclaration{kMechanism, "Participation", kFactors, {}, kWrites};
  return kDeclaration;
}

}  // namespace aftermath
