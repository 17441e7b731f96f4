// The functions are all in the header, so that they are inlined; a target needs one source.
#include "CBytes.h"
