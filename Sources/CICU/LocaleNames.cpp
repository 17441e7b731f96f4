#include "CICU.h"

#include <unicode/localpointer.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include <cstring>
#include <string>

#include "Status.h"

// ICU keeps region names, language names and zone names in trees of their own beside the locale data. Reading a table
// whole through the resource API costs a tenth of asking for name after name, and tells a locale's own names apart from
// those it inherits. `cicu_locale_names_resolved` is the slow twin that goes through the display name API alone.
#define TREE(name) U_ICUDATA_NAME "-" name

namespace {

constexpr int32_t name_room = 512;  // The longest name of CLDR 42 has 135 bytes; a longer one is left empty.

void append(const char *code, const UChar *name, int32_t length, cicu::CountingSink &sink) {
  sink.Append(code, static_cast<int32_t>(std::strlen(code)));
  sink.Append("\t", 1);
  char name_bytes[name_room];
  int32_t name_length = 0;
  UErrorCode error = U_ZERO_ERROR;
  u_strToUTF8(name_bytes, name_room, &name_length, name, length, &error);
  if (U_SUCCESS(error)) sink.Append(name_bytes, name_length);
  sink.Append("\n", 1);
}

/// A flat table of code and name.
void read_names(const UResourceBundle *locale, const char *table, cicu::CountingSink &sink, UErrorCode &error) {
  icu::LocalUResourceBundlePointer names(ures_getByKey(locale, table, nullptr, &error));
  while (U_SUCCESS(error) && ures_hasNext(names.getAlias())) {
    const char *code = nullptr;
    int32_t length = 0;
    const UChar *name = ures_getNextString(names.getAlias(), &length, &code, &error);
    if (U_SUCCESS(error)) append(code, name, length, sink);
  }
}

/// A table of zones (`Asia:Almaty`), each a table in which `ec` is the exemplar city.
void read_cities(const UResourceBundle *locale, cicu::CountingSink &sink, UErrorCode &error) {
  icu::LocalUResourceBundlePointer zones(ures_getByKey(locale, "zoneStrings", nullptr, &error));
  icu::LocalUResourceBundlePointer zone;
  while (U_SUCCESS(error) && ures_hasNext(zones.getAlias())) {
    zone.adoptInstead(ures_getNextResource(zones.getAlias(), zone.orphan(), &error));
    if (U_FAILURE(error) || ures_getType(zone.getAlias()) != URES_TABLE) continue;
    UErrorCode missing = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *city = ures_getStringByKey(zone.getAlias(), "ec", &length, &missing);
    if (U_FAILURE(missing)) continue;
    std::string id = ures_getKey(zone.getAlias());
    for (char &c : id) c = c == ':' ? '/' : c;
    append(id.c_str(), city, length, sink);
  }
}

const char *tree(int32_t table) {
  switch (table) {
    case CICU_ZONE_CITIES: return TREE("zone");
    case CICU_LANGUAGES: return TREE("lang");
    default: return TREE("region");
  }
}

void read(const char *locale, int32_t table, cicu::CountingSink &sink, UErrorCode &error) {
  icu::LocalUResourceBundlePointer bundle(ures_openDirect(tree(table), locale, &error));
  switch (table) {
    case CICU_REGIONS: return read_names(bundle.getAlias(), "Countries", sink, error);
    case CICU_REGIONS_SHORT: return read_names(bundle.getAlias(), "Countries%short", sink, error);
    case CICU_REGIONS_VARIANT: return read_names(bundle.getAlias(), "Countries%variant", sink, error);
    case CICU_LANGUAGES: return read_names(bundle.getAlias(), "Languages", sink, error);
    case CICU_ZONE_CITIES: return read_cities(bundle.getAlias(), sink, error);
    default: error = U_ILLEGAL_ARGUMENT_ERROR;
  }
}

}  // namespace

int64_t cicu_locale_names(const char *locale, int32_t table, uint8_t *out, int64_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  read(locale, table, sink, error);
  if (error == U_MISSING_RESOURCE_ERROR) error = U_ZERO_ERROR;  // A locale without names of its own.
  return cicu::result(sink.needed(), error);
}

int64_t cicu_likely_subtags(const char *locale, uint8_t *out, int64_t capacity) {
  char tag[ULOC_FULLNAME_CAPACITY];
  UErrorCode error = U_ZERO_ERROR;
  const int32_t length = uloc_addLikelySubtags(locale, tag, sizeof tag, &error);
  cicu::CountingSink sink(out, capacity);
  if (U_SUCCESS(error)) sink.Append(tag, length);
  return cicu::result(sink.needed(), error);
}
