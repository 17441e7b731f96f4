#include "CICU.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <memory>

#include "Status.h"

namespace {

icu::BreakIterator *create(int32_t kind, const icu::Locale &locale, UErrorCode &error) {
  switch (kind) {
    case CICU_BREAK_CHARACTER: return icu::BreakIterator::createCharacterInstance(locale, error);
    case CICU_BREAK_WORD: return icu::BreakIterator::createWordInstance(locale, error);
    case CICU_BREAK_SENTENCE: return icu::BreakIterator::createSentenceInstance(locale, error);
    case CICU_BREAK_LINE: return icu::BreakIterator::createLineInstance(locale, error);
    default: error = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

}  // namespace

cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t suppressions, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Locale where(locale);
  if (suppressions) where.setKeywordValue("ss", "standard", error);
  std::unique_ptr<icu::BreakIterator> iterator(create(kind, where, error));
  *status = error;
  return U_SUCCESS(error) ? reinterpret_cast<cicu_breaks *>(iterator.release()) : nullptr;
}

void cicu_breaks_close(cicu_breaks *breaks) { delete reinterpret_cast<icu::BreakIterator *>(breaks); }

int64_t cicu_breaks_find(
  const cicu_breaks *breaks, const uint8_t *text, int64_t length, int32_t *pairs, int64_t pair_capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  if (length == 0) return 0;
  UErrorCode error = U_ZERO_ERROR;
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, reinterpret_cast<const char *>(text), length, &error);
  std::unique_ptr<icu::BreakIterator> iterator(reinterpret_cast<const icu::BreakIterator *>(breaks)->clone());
  if (iterator == nullptr && U_SUCCESS(error)) error = U_MEMORY_ALLOCATION_ERROR;
  int64_t count = 0;
  if (U_SUCCESS(error)) {
    iterator->setText(&source, error);
    iterator->first();
    for (int32_t at = iterator->next(); U_SUCCESS(error) && at != icu::BreakIterator::DONE; at = iterator->next()) {
      if (count < pair_capacity) {
        pairs[2 * count] = at;
        pairs[2 * count + 1] = iterator->getRuleStatus();
      }
      count++;
    }
  }
  iterator.reset();
  utext_close(&source);
  return cicu::result(count, error);
}
