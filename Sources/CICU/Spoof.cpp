#include "CICU.h"

#include <unicode/uspoof.h>

#include "Status.h"

namespace {

const USpoofChecker *unwrap(const cicu_spoof *spoof) { return reinterpret_cast<const USpoofChecker *>(spoof); }

}  // namespace

cicu_spoof *cicu_spoof_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&error);
  if (U_SUCCESS(error)) uspoof_setChecks(checker, USPOOF_RESTRICTION_LEVEL | USPOOF_AUX_INFO, &error);
  if (U_SUCCESS(error)) uspoof_setRestrictionLevel(checker, USPOOF_HIGHLY_RESTRICTIVE);
  *status = error;
  if (U_SUCCESS(error)) return reinterpret_cast<cicu_spoof *>(checker);
  uspoof_close(checker);
  return nullptr;
}

void cicu_spoof_close(cicu_spoof *spoof) { uspoof_close(reinterpret_cast<USpoofChecker *>(spoof)); }

int64_t cicu_spoof_skeleton(
  const cicu_spoof *spoof, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity) {
  if (!cicu::fits(length) || !cicu::fits(capacity)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  const int32_t needed = uspoof_getSkeletonUTF8(
    unwrap(spoof), 0, reinterpret_cast<const char *>(text), static_cast<int32_t>(length),
    reinterpret_cast<char *>(out), static_cast<int32_t>(capacity), &error);
  return cicu::result(needed, error);
}

int64_t cicu_spoof_mixes_scripts(const cicu_spoof *spoof, const uint8_t *text, int64_t length) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  const int32_t checks = uspoof_check2UTF8(
    unwrap(spoof), reinterpret_cast<const char *>(text), static_cast<int32_t>(length), nullptr, &error);
  if (U_FAILURE(error)) return cicu::result(0, error);
  const int32_t level = checks & USPOOF_RESTRICTION_LEVEL_MASK;
  return level > USPOOF_HIGHLY_RESTRICTIVE ? 1 : 0;
}
