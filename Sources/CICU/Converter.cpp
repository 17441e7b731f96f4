#include "CICU.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <vector>

#include "Status.h"

namespace {

/// Bytes converted at a time: the scratch buffers stay in the second-level cache.
constexpr int64_t chunk_size = 16384;
/// UTF-16 units that a byte may become at most (two-unit table entries of SCSU and Big5-HKSCS), with room for what a
/// converter still holds from the chunk before.
constexpr int64_t units_per_byte = 2, spare_units = 64;
constexpr UChar replacement = 0xFFFD;

/// Where U+FFFD was written in the current chunk because bytes were not allowed (as opposed to U+FFFD in the text).
struct Marks {
  const UChar *base = nullptr;
  std::vector<int64_t> units;
  bool cut_off = false;
};

/// Replaces what the charset does not allow and notes where.
void U_CALLCONV on_invalid(
  const void *context, UConverterToUnicodeArgs *args, const char *, int32_t, UConverterCallbackReason reason,
  UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) return;  // Reset, close, clone: nothing to write.
  auto *marks = static_cast<Marks *>(const_cast<void *>(context));
  marks->units.push_back(args->target - marks->base);
  marks->cut_off = *error == U_TRUNCATED_CHAR_FOUND;
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

/// Gathers the result, the changed characters and the invalid sequences, each as far as there is room.
struct Output {
  uint8_t *out;
  int64_t capacity, needed = 0;
  cicu_edit *edits;
  int64_t edit_capacity, edit_count = 0;
  int64_t *invalid;
  int64_t invalid_capacity, invalid_count = 0;

  void put(UChar32 c, const uint8_t *bytes, int64_t start, int64_t end) {
    uint8_t encoded[U8_MAX_LENGTH];
    int32_t size = 0;
    U8_APPEND_UNSAFE(encoded, size, c);
    if (size != end - start || !std::equal(encoded, encoded + size, bytes + start)) {
      edit(start, end, needed, needed + size);
    }
    for (int32_t i = 0; i < size && needed + i < capacity; i++) out[needed + i] = encoded[i];
    needed += size;
  }

  /// Two characters of one byte sequence share one edit.
  void edit(int64_t start, int64_t end, int64_t result_start, int64_t result_end) {
    if (start == end && edit_count > 0) {
      if (edit_count <= edit_capacity) edits[edit_count - 1].result_end = result_end;
      return;
    }
    if (edit_count < edit_capacity) edits[edit_count] = {start, end, result_start, result_end};
    edit_count++;
  }

  void mark(int64_t offset) {
    if (invalid_count < invalid_capacity) invalid[invalid_count] = offset;
    invalid_count++;
  }
};

/// One run over a text, chunk by chunk.
struct Conversion {
  UConverter *converter;
  const uint8_t *bytes;
  int64_t length;
  Output output;
  Marks marks;
  // No more than the text needs: tables of encodings are made by asking for one byte after the other.
  std::vector<UChar> units =
    std::vector<UChar>(std::min<int64_t>(length, chunk_size) * units_per_byte + spare_units);
  std::vector<int32_t> offsets = std::vector<int32_t>(units.size());
  /// The unit that waits for its end, which is the start of the next one.
  UChar32 waiting = -1;
  int64_t waiting_start = 0;
  bool waiting_invalid = false;

  void run(UErrorCode &error) {
    ucnv_reset(converter);
    for (int64_t at = 0; at < length && U_SUCCESS(error); at += chunk_size) {
      chunk(at, std::min(at + chunk_size, length), error);
    }
    flush(length);
  }

  void chunk(int64_t start, int64_t end, UErrorCode &error) {
    const int64_t carried = ucnv_toUCountPending(converter, &error);
    const char *source = reinterpret_cast<const char *>(bytes) + start;
    UChar *target = units.data();
    marks.base = units.data();
    marks.units.clear();
    ucnv_toUnicode(
      converter, &target, units.data() + units.size(), &source, reinterpret_cast<const char *>(bytes) + end,
      offsets.data(), end == length, &error);
    const int64_t count = target - units.data();
    size_t mark = 0;
    for (int64_t i = 0; i < count; i++) {
      const bool bad = mark < marks.units.size() && marks.units[mark] == i;
      if (bad) mark++;
      const int64_t offset = offsets[i] < 0 ? start - carried : start + offsets[i];
      unit(units[i], offset, bad);
    }
  }

  void unit(UChar unit, int64_t start, bool bad) {
    if (waiting >= 0 && U16_IS_LEAD(waiting) && U16_IS_TRAIL(unit)) {
      waiting = U16_GET_SUPPLEMENTARY(waiting, unit);
      return;
    }
    flush(start);
    waiting = unit;
    waiting_start = start;
    waiting_invalid = bad;
  }

  void flush(int64_t end) {
    if (waiting < 0) return;
    if (waiting_invalid) output.mark(waiting_start);
    output.put(U_IS_SURROGATE(waiting) ? replacement : waiting, bytes, waiting_start, end);
    waiting = -1;
  }
};

UConverter *unwrap(const cicu_converter *converter) {
  return reinterpret_cast<UConverter *>(const_cast<cicu_converter *>(converter));
}

}  // namespace

cicu_converter *cicu_converter_open(const char *charset, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &error);
  *status = error;
  if (U_SUCCESS(error)) return reinterpret_cast<cicu_converter *>(converter);
  ucnv_close(converter);
  return nullptr;
}

void cicu_converter_close(cicu_converter *converter) { ucnv_close(unwrap(converter)); }

int32_t cicu_converter_is_single_byte(const cicu_converter *converter) {
  return ucnv_getMaxCharSize(unwrap(converter)) == 1 && ucnv_getType(unwrap(converter)) != UCNV_SCSU ? 1 : 0;
}

int64_t cicu_convert(
  cicu_converter *converter, const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count,
  int64_t *invalid, int64_t invalid_capacity, int64_t *invalid_count, int32_t *cut_off) {
  UErrorCode error = U_ZERO_ERROR;
  Conversion conversion = {
    unwrap(converter), bytes, length,
    {out, capacity, 0, edits, edit_capacity, 0, invalid, invalid_capacity, 0}, {}};
  UConverterToUCallback old_action;
  const void *old_context;
  ucnv_setToUCallBack(unwrap(converter), on_invalid, &conversion.marks, &old_action, &old_context, &error);
  if (U_SUCCESS(error)) conversion.run(error);
  UErrorCode ignored = U_ZERO_ERROR;
  ucnv_setToUCallBack(unwrap(converter), old_action, old_context, nullptr, nullptr, &ignored);
  *edit_count = conversion.output.edit_count;
  *invalid_count = conversion.output.invalid_count;
  *cut_off = conversion.marks.cut_off ? 1 : 0;
  return cicu::result(conversion.output.needed, error);
}
