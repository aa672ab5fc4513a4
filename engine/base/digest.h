// FNV-1a (Fowler, Noll & Vo): a quick digest of what decides a result; no defence against anybody.
#pragma once
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace aftermath {

class Digest {
 public:
  Digest& letters(std::string_view text) {
    for (const char letter : text) byte(static_cast<unsigned char>(letter));
    return *this;
  }
  // With an end, so that "ab", "c" and "a", "bc" differ.
  Digest& text(std::string_view text) {
    letters(text);
    byte(0xFF);
    return *this;
  }
  Digest& number(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    return this->text(text);
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }
  [[nodiscard]] std::string hex() const {
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value_));
    return text;
  }

 private:
  void byte(unsigned char b) { value_ = (value_ ^ b) * 0x100000001b3; }
  std::uint64_t value_ = 0xcbf29ce484222325;
};

}  // namespace aftermath
