// A vector whose first element lies on a cache line.
#pragma once
#include <cstddef>
#include <cstdlib>
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

// Takes the hint back where little of a vector's room will be used.
template <class T>
void ask_for_small_pages([[maybe_unused]] const aligned_vector<T>& room) {
#ifdef __linux__
  const std::size_t bytes = room.capacity() * sizeof(T) / kLargePage * kLargePage;
  ::madvise(const_cast<T*>(room.data()), bytes, MADV_NOHUGEPAGE);
#endif
}

// Numbers that begin at zero, in memory of which only what is touched is ever brought in: for indices that are large
// and mostly empty.
template <class T>
class ZeroPages {
 public:
  ZeroPages(std::size_t count, bool large_pages) : bytes_(count * sizeof(T)) {
#ifdef __linux__
    void* at = ::mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) throw std::bad_alloc();
    if (large_pages) ask_for_large_pages(at, bytes_);
#else
    static_cast<void>(large_pages);
    void* at = std::calloc(count, sizeof(T));
    if (at == nullptr) std::abort();
#endif
    at_ = static_cast<T*>(at);
  }
  ~ZeroPages() {
#ifdef __linux__
    ::munmap(at_, bytes_);
#else
    std::free(at_);
#endif
  }
  ZeroPages(const ZeroPages&) = delete;
  ZeroPages& operator=(const ZeroPages&) = delete;
  [[nodiscard]] T& operator[](std::size_t i) { return at_[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const { return at_[i]; }

 private:
  std::size_t bytes_;
  T* at_ = nullptr;
};

}  // namespace aftermath
