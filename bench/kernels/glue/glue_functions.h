// SPDX-License-Identifier: MIT
// The structs of functions that glue_<isa>.c define, for the choice in glue_functions_<arch>.c.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_FUNCTIONS_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_FUNCTIONS_H

#include "bench/kernels/glue/glue.h"

extern const struct glue_functions glue_avx2;
extern const struct glue_functions glue_avx512;
extern const struct glue_functions glue_neon;

#endif
