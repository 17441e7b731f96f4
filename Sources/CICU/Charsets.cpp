#include "CICU.h"

#include <unicode/localpointer.h>
#include <unicode/ucsdet.h>

#include <cstring>

#include "Status.h"

namespace {

constexpr int32_t name_slot = 32;

void copy_name(const char *name, char *slot) {
  std::strncpy(slot, name, name_slot - 1);
  slot[name_slot - 1] = 0;
}

}  // namespace

int64_t cicu_detect_charset(
  const uint8_t *bytes, int64_t length, char *names, int32_t *confidences, int32_t capacity) {
  if (!cicu::fits(length)) return -U_INDEX_OUTOFBOUNDS_ERROR;
  UErrorCode error = U_ZERO_ERROR;
  icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&error));
  ucsdet_setText(detector.getAlias(), reinterpret_cast<const char *>(bytes), static_cast<int32_t>(length), &error);
  int32_t count = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector.getAlias(), &count, &error);
  for (int32_t i = 0; U_SUCCESS(error) && i < count && i < capacity; i++) {
    copy_name(ucsdet_getName(matches[i], &error), names + i * name_slot);
    confidences[i] = ucsdet_getConfidence(matches[i], &error);
  }
  return cicu::result(count, error);
}
