// A vector whose first element lies on a cache line.
#pragma once
#include <cstddef>
#include <new>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace aftermath {

inline constexpr std::size_t kLargePage = std::size_t{2} << 20;

// Tables that are read at random: fewer page addresses to look up. A hint; elsewhere nothing.
inline void ask_for_large_pages([[maybe_unused]] void* at, [[maybe_unused]] std::size_t bytes) {
#ifdef __linux__
  ::madvise(at, bytes / kLargePage * kLargePage, MADV_HUGEPAGE);
#endif
}

template <class T>
struct CacheLineAllocator {
  using value_type = T;
  static constexpr std::align_val_t kLine{64};
  CacheLineAllocator() = default;
  template <class U>
  CacheLineAllocator(const CacheLineAllocator<U>&) {}
  [[nodiscard]] T* allocate(std::size_t count) {
    const std::size_t bytes = count * sizeof(T);
    if (bytes < kLargePage) return static_cast<T*>(::operator new(bytes, kLine));
    void* at = ::operator new (bytes, std::align_val_t{kLargePage});
    ask_for_large_pages(at, bytes);
    return static_cast<T*>(at);
  }
  void deallocate(T* at, std::size_t count) {
    ::operator delete (at, count * sizeof(T) < kLargePage ? kLine : std::align_val_t{kLargePage});
  }
  bool operator==(const CacheLineAllocator&) const { return true; }
};

template <class T>
using aligned_vector = std::vector<T, CacheLineAllocator<T>>;

}  // namespace aftermath
