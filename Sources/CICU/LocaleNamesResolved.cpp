#include "CICU.h"

#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <cstring>
#include <memory>
#include <string>

#include "Status.h"

namespace {

constexpr int32_t name_room = 256;  // The longest display name of CLDR 42 has 62 units.

void append(const char *code, const icu::UnicodeString &name, cicu::CountingSink &sink) {
  sink.Append(code, static_cast<int32_t>(std::strlen(code)));
  sink.Append("\t", 1);
  name.toUTF8(sink);
  sink.Append("\n", 1);
}

void display_names(
  const char *locale, bool languages, bool is_short, cicu::CountingSink &sink, UErrorCode &error) {
  UDisplayContext context[] = {is_short ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL, UDISPCTX_NO_SUBSTITUTE};
  icu::LocalULocaleDisplayNamesPointer names(uldn_openForContext(locale, context, 2, &error));
  const char *const *codes = languages ? uloc_getISOLanguages() : uloc_getISOCountries();
  for (; U_SUCCESS(error) && *codes != nullptr; codes++) {
    UChar name[name_room];
    UErrorCode missing = U_ZERO_ERROR;
    const int32_t length = languages
      ? uldn_languageDisplayName(names.getAlias(), *codes, name, name_room, &missing)
      : uldn_regionDisplayName(names.getAlias(), *codes, name, name_room, &missing);
    if (U_SUCCESS(missing) && length > 0) append(*codes, icu::UnicodeString(false, name, length), sink);
  }
}

void cities(const char *locale, cicu::CountingSink &sink, UErrorCode &error) {
  std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(icu::Locale(locale), error));
  std::unique_ptr<icu::StringEnumeration> zones(
    icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, error));
  while (U_SUCCESS(error)) {
    const icu::UnicodeString *zone = zones->snext(error);
    if (zone == nullptr) break;
    icu::UnicodeString city;
    names->getExemplarLocationName(*zone, city);
    std::string id;
    if (!city.isEmpty()) append(zone->toUTF8String(id).c_str(), city, sink);
  }
}

}  // namespace

int64_t cicu_locale_names_resolved(const char *locale, int32_t table, uint8_t *out, int64_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  cicu::CountingSink sink(out, capacity);
  switch (table) {
    case CICU_REGIONS: display_names(locale, false, false, sink, error); break;
    case CICU_REGIONS_SHORT: display_names(locale, false, true, sink, error); break;
    case CICU_LANGUAGES: display_names(locale, true, false, sink, error); break;
    case CICU_ZONE_CITIES: cities(locale, sink, error); break;
    default: error = U_ILLEGAL_ARGUMENT_ERROR;
  }
  return cicu::result(sink.needed(), error);
}
