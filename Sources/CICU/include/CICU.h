// The only ICU services the package calls, by stable names. No ICU type appears here: Foundation carries a private copy
// of ICU whose types clash with the system's as soon as Swift sees both.
//
// Rules of this header:
// - text goes in and comes out as UTF-8, as pointer and length;
// - a function that fills a buffer returns the length it needs, which may exceed the capacity: call again with more;
// - a negative return is the negated ICU error code (`cicu_status_name` names it); warnings count as success;
// - an opener returns NULL on failure and sets `status` to the ICU error code.
#ifndef ONOMA_CICU_H
#define ONOMA_CICU_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- Status and versions (Status.cpp)

/// The name of an ICU error code, such as `U_ILLEGAL_ARGUMENT_ERROR`.
const char *cicu_status_name(int32_t status);

enum cicu_version_of { CICU_VERSION_ICU, CICU_VERSION_UNICODE, CICU_VERSION_CLDR };
/// Four version numbers.
int64_t cicu_version(int32_t which, uint8_t *four);
/// The version of the time zone data, such as `2024a`; static storage or NULL.
const char *cicu_time_zone_version(void);

// ---- Normalization (Normalizer.cpp; UAX #15)

enum cicu_form { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD, CICU_NFKC_CASEFOLD };
typedef struct cicu_normalizer cicu_normalizer;

/// One replaced stretch: offsets into the source and the result.
typedef struct cicu_edit {
  int64_t source_start, source_end, result_start, result_end;
} cicu_edit;

/// The shared instance of a form. It is never closed and may be used from any thread.
const cicu_normalizer *cicu_normalizer_shared(int32_t form, int32_t *status);
int64_t cicu_normalize(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
/// As `cicu_normalize`, and lists the replaced stretches; `*edit_count` is the number needed.
int64_t cicu_normalize_edits(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count);
/// The same segment by segment, without ICU's own edits: for the forms whose edits an older ICU does not tell, and the
/// twin that the faster way is checked against.
int64_t cicu_normalize_segments(
  const cicu_normalizer *normalizer, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count);
/// 1 when the text is in the form, 0 when not.
int64_t cicu_is_normalized(const cicu_normalizer *normalizer, const uint8_t *text, int64_t length);
/// 1 when normalization never joins this code point to what stands before it.
int32_t cicu_has_boundary_before(const cicu_normalizer *normalizer, int32_t code_point);
/// 1 when normalization never joins what follows this code point to it or to what stands before it.
int32_t cicu_has_boundary_after(const cicu_normalizer *normalizer, int32_t code_point);

/// What a code point does in a form: values of `cicu_form_values`. The first two carry the canonical combining class in
/// their low byte.
enum {
  /// Is in the form; joins nothing before it.
  CICU_STAYS = 0,
  /// Is in the form unless it joins what stands before it.
  CICU_MAY_JOIN = 0x100,
  /// Is replaced, and what replaces it may join what stands before: not to be told from one code point.
  CICU_JOINS = 0x200,
  /// Is dropped.
  CICU_VANISHES = 0x201,
  /// Is a Hangul syllable in a form that takes them apart.
  CICU_SYLLABLE = 0x202,
  /// Used while the values are made: is replaced.
  CICU_CHANGES = 0x203,
  /// This and all above: is replaced, whatever stands around it, by the replacement of this number.
  CICU_FIRST_REPLACEMENT = 0x204
};

/// For each code point below `limit` what it does in a form (UAX #15, section 9). The replacements are listed in the
/// order of their numbers: length, combining class of the last code point, UTF-8. Returns the bytes that the list needs.
int64_t cicu_form_values(
  const cicu_normalizer *normalizer, int32_t form, int32_t limit, uint16_t *values, uint8_t *bytes, int64_t capacity);

/// What a code point is made of (UAX #15, D68 and D115): a row of `cicu_compositions`.
typedef struct {
  int32_t composed;
  /// The two code points that join into it; 0 when it is never joined, only taken apart.
  int32_t first, second;
  /// Combining class of the last code point of what it decomposes to.
  int32_t last_class;
} cicu_composition;

/// Lists each code point below `limit` that has a canonical decomposition, Hangul syllables left out, in ascending order.
/// Returns the number of rows.
int64_t cicu_compositions(
  const cicu_normalizer *normalizer, int32_t limit, cicu_composition *rows, int64_t capacity);

// ---- Case (CaseMap.cpp)

/// Full case folding, independent of the language.
int64_t cicu_fold_case(const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
/// Lower case by the rules of a locale ("" is the root: no language).
int64_t cicu_lowercase(const char *locale, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);

// ---- Segmentation (Breaks.cpp; UAX #29, UAX #14)

enum cicu_break_kind { CICU_BREAK_CHARACTER, CICU_BREAK_WORD, CICU_BREAK_SENTENCE, CICU_BREAK_LINE };
typedef struct cicu_breaks cicu_breaks;

cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t suppressions, int32_t *status);
void cicu_breaks_close(cicu_breaks *breaks);
/// Writes (offset, rule status) pairs, one a boundary behind the start of the text, and returns how many boundaries
/// there are. Works on a clone: one `cicu_breaks` may serve many threads.
int64_t cicu_breaks_find(
  const cicu_breaks *breaks, const uint8_t *text, int64_t length, int32_t *pairs, int64_t pair_capacity);

// ---- Transliteration (Transliterator.cpp)

typedef struct cicu_transliterator cicu_transliterator;

cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *status);
cicu_transliterator *cicu_transliterator_from_rules(
  const char *id, const uint8_t *rules, int64_t length, int32_t *error_offset, int32_t *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);
int64_t cicu_transliterate(
  const cicu_transliterator *transliterator, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);

// ---- Character properties (Properties.cpp; UAX #24, UAX #44)

/// ICU's number of the script of a code point.
int32_t cicu_script(int32_t code_point);
/// The same for `count` code points from `first` on, to fill tables.
void cicu_scripts(int32_t first, int32_t count, uint8_t *out);
/// ISO 15924 code of a script number; static storage or NULL.
const char *cicu_script_name(int32_t script);
/// Script numbers of a code point's Script_Extensions.
int64_t cicu_script_extensions(int32_t code_point, int32_t *out, int32_t capacity);
/// ICU's number of the general category (`U_UPPERCASE_LETTER` is 1).
int32_t cicu_general_category(int32_t code_point);

// ---- Charsets (Converter.cpp)

typedef struct cicu_converter cicu_converter;

cicu_converter *cicu_converter_open(const char *charset, int32_t *status);
void cicu_converter_close(cicu_converter *converter);
/// 1 when every character is one byte.
int32_t cicu_converter_is_single_byte(const cicu_converter *converter);
/// Converts a whole text. `edits` lists every character whose bytes are not copied as they are; `invalid` the offsets of
/// byte sequences that the charset does not allow (U+FFFD stands for each in the result).
/// Both counts are the numbers needed. `*cut_off` is 1 when the last of these sequences was only begun by the text's end.
int64_t cicu_convert(
  cicu_converter *converter, const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity,
  cicu_edit *edits, int64_t edit_capacity, int64_t *edit_count,
  int64_t *invalid, int64_t invalid_capacity, int64_t *invalid_count, int32_t *cut_off);

// ---- Confusables (Spoof.cpp; UTS #39)

typedef struct cicu_spoof cicu_spoof;

cicu_spoof *cicu_spoof_open(int32_t *status);
void cicu_spoof_close(cicu_spoof *spoof);
int64_t cicu_spoof_skeleton(
  const cicu_spoof *spoof, const uint8_t *text, int64_t length, uint8_t *out, int64_t capacity);
/// 1 when the letters of a text come from scripts that no language writes together, 0 when not.
int64_t cicu_spoof_mixes_scripts(const cicu_spoof *spoof, const uint8_t *text, int64_t length);

// ---- Locale data (LocaleNames.cpp, ZoneCities.cpp; CLDR)

/// Names that a locale itself holds, not those it inherits. The result is UTF-8 text, one record a line:
/// `code TAB name LF`. Region names in three groups, the standard, short and variant ones.
enum cicu_name_table { CICU_REGIONS, CICU_REGIONS_SHORT, CICU_REGIONS_VARIANT, CICU_LANGUAGES, CICU_ZONE_CITIES };
int64_t cicu_locale_names(const char *locale, int32_t table, uint8_t *out, int64_t capacity);
/// The same through ICU's display name interfaces alone: slower, inherited names included, no variant names, countries
/// without their groupings. The twin that `cicu_locale_names` is checked against.
int64_t cicu_locale_names_resolved(const char *locale, int32_t table, uint8_t *out, int64_t capacity);
/// `kk` to `kk_Cyrl_KZ`.
int64_t cicu_likely_subtags(const char *locale, uint8_t *out, int64_t capacity);

#ifdef __cplusplus
}
#endif
#endif
