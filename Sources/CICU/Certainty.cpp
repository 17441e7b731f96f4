#include "CICU.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucpmap.h>
#include <unicode/uset.h>

#include <cstring>
#include <string>

#include "Status.h"

// UAX #15, section 9: the quick check values and combining classes tell what a code point can change. ICU's maps of
// properties are walked by ranges, which takes a tenth of asking for each code point.

namespace {

using Ranges = const UCPMap *;

UProperty quick_check(int32_t form) {
  switch (form) {
    case CICU_NFC: return UCHAR_NFC_QUICK_CHECK;
    case CICU_NFD: return UCHAR_NFD_QUICK_CHECK;
    case CICU_NFKD: return UCHAR_NFKD_QUICK_CHECK;
    default: return UCHAR_NFKC_QUICK_CHECK;  // Case folding has none of its own: `fold` adds what it changes.
  }
}

/// Calls `body(start, end, value)` for each range of equal values below `limit`, `end` exclusive.
template <typename Body>
void walk(UProperty property, int32_t limit, UErrorCode &error, Body body) {
  Ranges map = u_getIntPropertyMap(property, &error);
  if (U_FAILURE(error)) return;
  uint32_t value = 0;
  UChar32 start = 0;
  while (start < limit) {
    UChar32 end = ucpmap_getRange(map, start, UCPMAP_RANGE_NORMAL, 0, nullptr, nullptr, &value);
    if (end < 0) return;
    if (end >= limit) end = limit - 1;
    body(start, end + 1, value);
    start = end + 1;
  }
}

/// Marks all that NFKC_Casefold changes, besides what NFKC does.
void fold(uint16_t *values, int32_t limit, UErrorCode &error) {
  const USet *set = u_getBinaryPropertySet(UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED, &error);
  if (U_FAILURE(error)) return;
  const int32_t count = uset_getItemCount(set);
  for (int32_t i = 0; i < count; i++) {
    UChar32 start, end;
    UErrorCode ignored = U_ZERO_ERROR;
    if (uset_getItem(set, i, &start, &end, nullptr, 0, &ignored) != 0) continue;
    for (UChar32 c = start; c <= end && c < limit; c++) values[c] = CICU_CHANGES;
  }
}

bool is_syllable(UChar32 c) { return c >= 0xAC00 && c <= 0xD7A3; }

/// Collects what single code points become.
class Replacements {
 public:
  Replacements(const icu::Normalizer2 &form, uint8_t *bytes, int64_t capacity)
    : form_(form), bytes_(bytes), capacity_(capacity) {}

  uint16_t value(UChar32 c, UErrorCode &error) {
    form_.normalize(icu::UnicodeString(c), target_, error);
    if (U_FAILURE(error)) return CICU_JOINS;
    if (target_.isEmpty()) return CICU_VANISHES;
    if (!form_.hasBoundaryBefore(c)) return CICU_JOINS;
    utf8_.clear();
    target_.toUTF8String(utf8_);
    const UChar32 last = target_.char32At(target_.moveIndex32(target_.length(), -1));
    return append(form_.getCombiningClass(last));
  }

  int64_t needed() const { return needed_; }

 private:
  uint16_t append(uint8_t last_class) {
    const int64_t size = static_cast<int64_t>(utf8_.size()) + 2;
    if (utf8_.size() > 255 || next_ == UINT16_MAX) return CICU_JOINS;
    if (needed_ + size <= capacity_) {
      bytes_[needed_] = static_cast<uint8_t>(utf8_.size());
      bytes_[needed_ + 1] = last_class;
      std::memcpy(bytes_ + needed_ + 2, utf8_.data(), utf8_.size());
    }
    needed_ += size;
    return next_++;
  }

  const icu::Normalizer2 &form_;
  uint8_t *bytes_;
  int64_t capacity_;
  int64_t needed_ = 0;
  uint16_t next_ = CICU_FIRST_REPLACEMENT;
  icu::UnicodeString target_;
  std::string utf8_;
};

}  // namespace

int64_t cicu_form_values(
  const cicu_normalizer *normalizer, int32_t form, int32_t limit, uint16_t *values, uint8_t *bytes, int64_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  walk(quick_check(form), limit, error, [&](UChar32 start, UChar32 end, uint32_t value) {
    const uint16_t kind = value == UNORM_YES ? CICU_STAYS : value == UNORM_MAYBE ? CICU_MAY_JOIN : CICU_CHANGES;
    for (UChar32 c = start; c < end; c++) values[c] = kind;
  });
  walk(UCHAR_CANONICAL_COMBINING_CLASS, limit, error, [&](UChar32 start, UChar32 end, uint32_t value) {
    if (value == 0) return;
    for (UChar32 c = start; c < end; c++) {
      if (values[c] != CICU_CHANGES) values[c] = static_cast<uint16_t>(values[c] | value);
    }
  });
  if (form == CICU_NFKC_CASEFOLD) fold(values, limit, error);
  const bool decomposes = form == CICU_NFD || form == CICU_NFKD;
  Replacements replacements(*reinterpret_cast<const icu::Normalizer2 *>(normalizer), bytes, capacity);
  for (UChar32 c = 0; c < limit && U_SUCCESS(error); c++) {
    if (values[c] != CICU_CHANGES) continue;
    values[c] = decomposes && is_syllable(c) ? static_cast<uint16_t>(CICU_SYLLABLE) : replacements.value(c, error);
  }
  return cicu::result(replacements.needed(), error);
}

int64_t cicu_compositions(
  const cicu_normalizer *normalizer, int32_t limit, cicu_composition *rows, int64_t capacity) {
  const auto &form = *reinterpret_cast<const icu::Normalizer2 *>(normalizer);
  UErrorCode error = U_ZERO_ERROR;
  int64_t count = 0;
  icu::UnicodeString whole, pair;
  const icu::Normalizer2 *canonical = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return cicu::result(0, error);
  walk(UCHAR_NFD_QUICK_CHECK, limit, error, [&](UChar32 start, UChar32 end, uint32_t value) {
    if (value != UNORM_NO) return;
    for (UChar32 c = start; c < end; c++) {
      if (is_syllable(c) || !canonical->getDecomposition(c, whole)) continue;
      const UChar32 last = whole.char32At(whole.moveIndex32(whole.length(), -1));
      cicu_composition row = {c, 0, 0, canonical->getCombiningClass(last)};
      if (canonical->getRawDecomposition(c, pair) && pair.countChar32() == 2) {
        const UChar32 first = pair.char32At(0), second = pair.char32At(pair.moveIndex32(0, 1));
        if (form.composePair(first, second) == c) row.first = first, row.second = second;
      }
      if (count < capacity) rows[count] = row;
      count++;
    }
  });
  return cicu::result(count, error);
}
