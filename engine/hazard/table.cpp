#include "engine/hazard/table.h"

#include "engine/hazard/circumstances.h"

namespace aftermath {
namespace {

// Room for every profile that can be, so that rows never move; memory is touched only where rows are.
constexpr std::size_t valid_profiles() {
  std::size_t count = 1;
  for (const AttributeInfo& attribute : kAttributes) count *= attribute.count;
  return count;
}
constexpr std::size_t kMostRows = valid_profiles() + 1;

}  // namespace

TimeAtRisk& TimeAtRisk::operator+=(const TimeAtRisk& other) {
  weeks += other.weeks;
  police_contact += other.police_contact;
  client_violence += other.client_violence;
  other_violence += other.other_violence;
  hiv += other.hiv;
  sti += other.sti;
  autonomy_loss += other.autonomy_loss;
  raids += other.raids;
  return *this;
}

double TimeAtRisk::of(Process process) const {
  const auto amount = [&] {
    switch (process) {
      case Process::police_contact:
        return police_contact;
      case Process::client_violence:
        return client_violence;
      case Process::other_violence:
        return other_violence;
      case Process::hiv_acquisition:
        return hiv;
      case Process::sti_acquisition:
        return sti;
      case Process::autonomy_loss:
        return autonomy_loss;
      default:
        return weeks;
    }
  };
  return static_cast<double>(amount()) * kStep;
}

static_assert(HazardTable::kVacant == 0);  // as the index begins

HazardTable::HazardTable(bool many) : many_(many), index_(kProfiles, many) {
  rows_.reserve(kMostRows);
  links_.reserve(kMostRows);
  shares_.reserve(kMostRows);
  exposures_.reserve(kMostRows);
  if (!many) {
    ask_for_small_pages(rows_);
    ask_for_small_pages(links_);
    ask_for_small_pages(shares_);
  }
  rows_.resize(1);
  links_.resize(1);
  shares_.resize(1);
  exposures_.resize(1);
}

void HazardTable::clear() {
  ++filling_;
  for (std::size_t row = 1; row < links_.size(); ++row) index_[links_[row].profile.bits] = kVacant;
  rows_.resize(1);
  links_.resize(1);
  shares_.resize(1);
  exposures_.resize(1);
}

void HazardTable::add(Profile profile, const RowBuilder& built) {
  HazardRow row;
  std::array<double, kClocks> per_year{};
  for (std::size_t process = 0; process < kProcesses; ++process)
    per_year[clock_of(static_cast<Process>(process))] += built.per_year[process];
  for (std::size_t clock = 0; clock < kClocks; ++clock)
    row.per_week[clock] = static_cast<float>(per_year[clock] / kWeeksInYear);
  EventShares shares = built.shares;
  const double all = per_year[clock_of(Process::money_change)];
  if (all > 0) {
    const double money = built.rate(Process::money_change), housing = built.rate(Process::housing_change);
    shares.circumstances = {static_cast<float>(money / all), static_cast<float>((money + housing) / all)};
  }
  const auto added = static_cast<std::uint32_t>(rows_.size());
  rows_.push_back(row);
  links_.push_back(
      {built.contribution, profile, profile.is(Autonomy::trafficked) && profile.has_workplace() && profile.at_work()});
  shares_.push_back(shares);
  exposures_.push_back(built.x);
  __atomic_store_n(&index_[profile.bits], added, __ATOMIC_RELEASE);
}

namespace {

thread_local std::unique_ptr<HazardTable> spare_table;  // for few people

}  // namespace

BorrowedTable borrow_table(bool many) {
  if (!many && spare_table) return BorrowedTable(spare_table.release());
  return BorrowedTable(new HazardTable(many));
}

void ReturnTable::operator()(HazardTable* table) const {
  std::unique_ptr<HazardTable> own(table);
  if (own->many() || spare_table) return;
  own->clear();
  spare_table = std::move(own);
}

}  // namespace aftermath
