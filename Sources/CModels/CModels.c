#include "CModels.h"

// `#embed` (C23) keeps a model in read-only data: nothing is copied at start, pages are read when they are first used.
// Files are found beside this one; every model begins on a 16-byte border, so that vectors in it are aligned.

static const _Alignas(16) uint8_t language_model[] = {
#embed "models/language.onm"
};

static const _Alignas(16) uint8_t lexicons[] = {
#embed "models/lexicons.onm"
};

static const _Alignas(16) uint8_t names[] = {
#embed "models/names.onm"
};

static const _Alignas(16) uint8_t mentions[] = {
#embed "models/mentions.onm"
};

static const _Alignas(16) uint8_t encoding_model[] = {
#embed "models/encodings.onm"
};

static const _Alignas(16) uint8_t reading_model[] = {
#embed "models/readings.onm"
};

const uint8_t *onoma_language_model(void) { return language_model; }
size_t onoma_language_model_size(void) { return sizeof(language_model); }

const uint8_t *onoma_lexicons(void) { return lexicons; }
size_t onoma_lexicons_size(void) { return sizeof(lexicons); }

const uint8_t *onoma_names(void) { return names; }
size_t onoma_names_size(void) { return sizeof(names); }

const uint8_t *onoma_mention_model(void) { return mentions; }
size_t onoma_mention_model_size(void) { return sizeof(mentions); }

const uint8_t *onoma_encoding_model(void) { return encoding_model; }
size_t onoma_encoding_model_size(void) { return sizeof(encoding_model); }

const uint8_t *onoma_reading_model(void) { return reading_model; }
size_t onoma_reading_model_size(void) { return sizeof(reading_model); }
