#include "CICU.h"

#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include "Status.h"

namespace {

const icu::Normalizer2 *instance(int32_t form, UErrorCode &error) {
  switch (form) {
    case CICU_NFC: return icu::Normalizer2::getNFCInstance(error);
    case CICU_NFD: return icu::Normalizer2::getNFDInstance(error);
    case CICU_NFKC: return icu::Normalizer2::getNFKCInstance(error);
    case CICU_NFKD: return icu::Normalizer2::getNFKDInstance(error);
    case CICU_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(error);
    default: error = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

const icu::Normalizer2 *unwrap(const cicu_normalizer *normalizer) {
  return reinterpret_cast<const icu::Normalizer2 *>(normalizer);
}

/// Reads ICU's own list of edits, finest grain, into ours.
int64_t list(const icu::Edits &changes, cicu_edit *edits, int64_t capacity, UErrorCode &error) {
  int64_t count = 0;
  icu::Edits::Iterator it = changes.getFineChangesIterator();
  while (it.next(error)) {
    if (count < capacity) {
      int64_t source = it.sourceIndex(), result = it.destinationIndex();
      edits[count] = {source, source + it.oldLength(), result, result + it.newLength()};
    }
    count++;
  }
  return count;
}

}  // namespace

const cicu_normalizer *cicu_normalizer_shared(int32_t form, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = instance(form, error);
  *status = error;
  return U_SUCCESS(error) ? reinterpret_cast<const cicu_normalizer *>(normalizer) : nullptr;
}

int64_t cicu_normalize(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  unwrap(normalizer)->normalizeUTF8(0, cicu::piece(text, length), sink, nullptr, error);
  return cicu::result(sink.needed(), error);
}

int64_t cicu_normalize_edits(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  icu::Edits changes;
  unwrap(normalizer)->normalizeUTF8(0, cicu::piece(text, length), sink, &changes, error);
  if (error == U_UNSUPPORTED_ERROR) {  // Older ICU tells no edits for the decomposing forms.
    return cicu_normalize_segments(normalizer, text, length, out, capacity, edits, edit_capacity, edit_count);
  }
  if (U_SUCCESS(error)) *edit_count = list(changes, edits, edit_capacity, error);
  return cicu::result(sink.needed(), error);
}

int64_t cicu_is_normalized(const cicu_normalizer *normalizer, const uint8_t *text, int64_t length) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  UBool yes = unwrap(normalizer)->isNormalizedUTF8(cicu::piece(text, length), error);
  return cicu::result(yes ? 1 : 0, error);
}

int32_t cicu_has_boundary_before(const cicu_normalizer *normalizer, int32_t code_point) {
  return unwrap(normalizer)->hasBoundaryBefore(code_point) ? 1 : 0;
}

int32_t cicu_has_boundary_after(const cicu_normalizer *normalizer, int32_t code_point) {
  return unwrap(normalizer)->hasBoundaryAfter(code_point) ? 1 : 0;
}
