#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "Status.h"

// UAX #15, section 9: a text all of whose code points have the quick check value Yes and the combining class 0 is in
// the form. NFKC_Casefold has no quick check property of its own: what it changes is listed by another one.

namespace {

bool is_yes(UChar32 c, UProperty quick_check) { return u_getIntPropertyValue(c, quick_check) == UNORM_YES; }

bool is_certain(int32_t form, UChar32 c) {
  if (u_getCombiningClass(c) != 0) return false;
  switch (form) {
    case CICU_NFC: return is_yes(c, UCHAR_NFC_QUICK_CHECK);
    case CICU_NFD: return is_yes(c, UCHAR_NFD_QUICK_CHECK);
    case CICU_NFKC: return is_yes(c, UCHAR_NFKC_QUICK_CHECK);
    case CICU_NFKD: return is_yes(c, UCHAR_NFKD_QUICK_CHECK);
    case CICU_NFKC_CASEFOLD:
      return is_yes(c, UCHAR_NFKC_QUICK_CHECK) && !u_hasBinaryProperty(c, UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED);
    default: return false;
  }
}

}  // namespace

void cicu_certain(int32_t form, int32_t first_block, int32_t blocks, uint64_t *bits) {
  for (int32_t block = 0; block < blocks; block++) {
    uint64_t word = 0;
    for (int32_t i = 0; i < 64; i++) {
      if (is_certain(form, (first_block + block) * 64 + i)) word |= uint64_t{1} << i;
    }
    bits[block] = word;
  }
}
