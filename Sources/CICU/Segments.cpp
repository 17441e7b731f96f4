#include "CICU.h"

#include <unicode/normalizer2.h>
#include <unicode/utf8.h>

#include <cstring>
#include <string>

#include "Status.h"

namespace {

/// The end of the segment that starts at `start`: the next code point that nothing before it can join.
int64_t segment_end(const icu::Normalizer2 &normalizer, const uint8_t *text, int64_t start, int64_t length) {
  int32_t position = static_cast<int32_t>(start);
  const int32_t end = static_cast<int32_t>(length);
  UChar32 c;
  U8_NEXT(text, position, end, c);
  while (position < end) {
    int32_t next = position;
    U8_NEXT(text, next, end, c);
    if (c < 0 || normalizer.hasBoundaryBefore(c)) break;
    position = next;
  }
  return position;
}

}  // namespace

int64_t cicu_normalize_segments(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  const auto &form = *reinterpret_cast<const icu::Normalizer2 *>(normalizer);
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  std::string piece_out;
  *edit_count = 0;
  int64_t start = 0;
  while (start < length && U_SUCCESS(error)) {
    const int64_t end = segment_end(form, text, start, length);
    const int64_t result_start = sink.needed();
    piece_out.clear();
    icu::StringByteSink<std::string> piece_sink(&piece_out);
    form.normalizeUTF8(0, cicu::piece(text + start, end - start), piece_sink, nullptr, error);
    const int64_t size = static_cast<int64_t>(piece_out.size());
    sink.Append(piece_out.data(), static_cast<int32_t>(size));
    if (size != end - start || std::memcmp(piece_out.data(), text + start, static_cast<size_t>(size)) != 0) {
      if (*edit_count < edit_capacity) edits[*edit_count] = {start, end, result_start, result_start + size};
      ++*edit_count;
    }
    start = end;
  }
  return cicu::result(sink.needed(), error);
}
