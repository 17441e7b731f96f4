#include "CICU.h"

#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

#include "Status.h"

const char *cicu_status_name(int32_t status) { return u_errorName(static_cast<UErrorCode>(status)); }

int64_t cicu_version(int32_t which, uint8_t *four) {
  UErrorCode error = U_ZERO_ERROR;
  switch (which) {
    case CICU_VERSION_ICU: u_getVersion(four); break;
    case CICU_VERSION_UNICODE: u_getUnicodeVersion(four); break;
    case CICU_VERSION_CLDR: ulocdata_getCLDRVersion(four, &error); break;
    default: error = U_ILLEGAL_ARGUMENT_ERROR;
  }
  return cicu::result(4, error);
}

const char *cicu_time_zone_version(void) {
  UErrorCode error = U_ZERO_ERROR;
  const char *version = ucal_getTZDataVersion(&error);
  return U_SUCCESS(error) ? version : nullptr;
}
