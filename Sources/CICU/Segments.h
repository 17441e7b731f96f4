// Normalization with edits, segment by segment, for forms whose edits ICU does not tell.
#ifndef ONOMA_CICU_SEGMENTS_H
#define ONOMA_CICU_SEGMENTS_H

#include <unicode/normalizer2.h>

#include <cstdint>

#include "CICU.h"

namespace cicu {

int64_t normalize_segments(
  const icu::Normalizer2 &normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count);

}  // namespace cicu

#endif
