/* SLOWER is in per cent. */
#include "bench.h"

#ifndef SLOWER
#define SLOWER 0
#endif

const size_t units_a_round = UNITS + SLOWER;
