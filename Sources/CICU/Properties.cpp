#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "Status.h"

int32_t cicu_script(int32_t code_point) {
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(code_point, &error);
  return U_SUCCESS(error) ? script : USCRIPT_UNKNOWN;
}

void cicu_scripts(int32_t first, int32_t count, uint8_t *out) {
  for (int32_t i = 0; i < count; i++) {
    const int32_t script = cicu_script(first + i);
    out[i] = static_cast<uint8_t>(script >= 0 && script <= UINT8_MAX ? script : USCRIPT_UNKNOWN);
  }
}

const char *cicu_script_name(int32_t script) { return uscript_getShortName(static_cast<UScriptCode>(script)); }

int64_t cicu_script_extensions(int32_t code_point, int32_t *out, int32_t capacity) {
  constexpr int32_t room = 64;  // The longest set of Unicode 15 has 21 scripts.
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode scripts[room];
  const int32_t count = uscript_getScriptExtensions(code_point, scripts, room, &error);
  for (int32_t i = 0; U_SUCCESS(error) && i < count && i < capacity; i++) out[i] = scripts[i];
  return cicu::result(count, error);
}

int32_t cicu_general_category(int32_t code_point) { return u_charType(code_point); }
