// Generated data, embedded as bytes. Each pair of functions is one file of models/, made by DataBuilder.
#ifndef ONOMA_CMODELS_H
#define ONOMA_CMODELS_H

#include <stddef.h>
#include <stdint.h>

/// Weights of the language recognizer: models/language.onm.
const uint8_t *onoma_language_model(void);
size_t onoma_language_model_size(void);

/// Packed word lists: models/lexicons.onm.
const uint8_t *onoma_lexicons(void);
size_t onoma_lexicons_size(void);

/// Spelling costs and weights of name matching: models/names.onm.
const uint8_t *onoma_names(void);
size_t onoma_names_size(void);

/// Weights of the mention finder: models/mentions.onm.
const uint8_t *onoma_mention_model(void);
size_t onoma_mention_model_size(void);

/// How the letters of languages follow one another, for the guess of encodings: models/encodings.onm.
const uint8_t *onoma_encoding_model(void);
size_t onoma_encoding_model_size(void);

/// Units of letters in two scripts, for readings of names: models/readings.onm.
const uint8_t *onoma_reading_model(void);
size_t onoma_reading_model_size(void);

#endif
