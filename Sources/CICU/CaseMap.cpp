#include "CICU.h"

#include <unicode/casemap.h>

#include "Status.h"

int64_t cicu_fold_case(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  icu::CaseMap::utf8Fold(0, cicu::piece(text, length), sink, nullptr, error);
  return cicu::result(sink.needed(), error);
}

int64_t cicu_lowercase(const char *locale, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  icu::CaseMap::utf8ToLower(locale, 0, cicu::piece(text, length), sink, nullptr, error);
  return cicu::result(sink.needed(), error);
}
