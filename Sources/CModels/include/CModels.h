// Generated data, embedded as bytes. Each symbol is one file of models/, made by DataBuilder.
#ifndef ONOMA_CMODELS_H
#define ONOMA_CMODELS_H

#include <stddef.h>
#include <stdint.h>

#endif
