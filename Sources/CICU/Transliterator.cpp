#include "CICU.h"

#include <unicode/parseerr.h>
#include <unicode/translit.h>

#include <memory>

#include "Status.h"

namespace {

cicu_transliterator *wrap(std::unique_ptr<icu::Transliterator> transliterator, UErrorCode error, int32_t *status) {
  if (U_SUCCESS(error) && transliterator == nullptr) error = U_INVALID_ID;
  *status = error;
  return U_SUCCESS(error) ? reinterpret_cast<cicu_transliterator *>(transliterator.release()) : nullptr;
}

}  // namespace

cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> transliterator(
    icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, error));
  return wrap(std::move(transliterator), error, status);
}

cicu_transliterator *cicu_transliterator_from_rules(
  const char *id, const uint8_t *rules, int64_t length, int32_t *error_offset, int32_t *status) {
  UErrorCode error = cicu::fits(length) ? U_ZERO_ERROR : U_INDEX_OUTOFBOUNDS_ERROR;
  UParseError where = {};
  where.offset = -1;
  std::unique_ptr<icu::Transliterator> transliterator;
  if (U_SUCCESS(error)) {
    transliterator.reset(icu::Transliterator::createFromRules(
      icu::UnicodeString::fromUTF8(id), icu::UnicodeString::fromUTF8(cicu::piece(rules, length)), UTRANS_FORWARD,
      where, error));
  }
  *error_offset = where.offset;
  return wrap(std::move(transliterator), error, status);
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  delete reinterpret_cast<icu::Transliterator *>(transliterator);
}

int64_t cicu_transliterate(
  const cicu_transliterator *transliterator, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  icu::UnicodeString buffer = icu::UnicodeString::fromUTF8(cicu::piece(text, length));
  reinterpret_cast<const icu::Transliterator *>(transliterator)->transliterate(buffer);
  return cicu::write(buffer, out, capacity);
}
