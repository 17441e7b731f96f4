// How a status leaves the shim, and how text enters and leaves it. Seen by the shim's own files only.
#ifndef ONOMA_CICU_STATUS_H
#define ONOMA_CICU_STATUS_H

#include <unicode/bytestream.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <cstdint>
#include <cstring>
#include <limits>

namespace cicu {

/// A count, or the negated error. Overflow is no failure: the count says how much is needed.
inline int64_t result(int64_t count, UErrorCode error) {
  if (U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR) return count;
  return -static_cast<int64_t>(error);
}

/// ICU counts in 32 bits; a longer text is refused, not cut.
inline bool fits(int64_t length) { return length >= 0 && length <= std::numeric_limits<int32_t>::max() / 2; }

inline icu::StringPiece piece(const uint8_t *text, int64_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), static_cast<int32_t>(length));
}

/// Counts all that is written and keeps what fits. Unlike ICU's CheckedArrayByteSink it takes a 64-bit capacity, and
/// hands its own buffer to the writer whenever there is room, so that nothing is copied twice.
class CountingSink : public icu::ByteSink {
 public:
  CountingSink(uint8_t *out, int64_t capacity) : out_(reinterpret_cast<char *>(out)), capacity_(capacity) {}

  void Append(const char *bytes, int32_t n) override {
    if (n <= 0) return;
    if (needed_ <= capacity_ - n && bytes != out_ + needed_) {
      std::memcpy(out_ + needed_, bytes, static_cast<size_t>(n));
    }
    needed_ += n;
  }

  char *GetAppendBuffer(
    int32_t minimum, int32_t, char *scratch, int32_t scratch_capacity, int32_t *result_capacity) override {
    int64_t room = capacity_ - needed_;
    if (minimum >= 1 && room >= minimum) {
      constexpr int64_t most = std::numeric_limits<int32_t>::max();
      *result_capacity = static_cast<int32_t>(room < most ? room : most);
      return out_ + needed_;
    }
    *result_capacity = scratch_capacity;
    return scratch;
  }

  int64_t needed() const { return needed_; }

 private:
  char *out_;
  int64_t capacity_;
  int64_t needed_ = 0;
};

/// Writes UTF-16 out as UTF-8.
inline int64_t write(const icu::UnicodeString &text, uint8_t *out, int64_t capacity) {
  CountingSink sink(out, capacity);
  text.toUTF8(sink);
  return sink.needed();
}

}  // namespace cicu

#endif
