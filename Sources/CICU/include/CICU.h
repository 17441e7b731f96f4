// The only ICU functions the package calls, by stable names. No ICU type appears here.
#ifndef ONOMA_CICU_H
#define ONOMA_CICU_H

#include <stddef.h>
#include <stdint.h>

#endif
