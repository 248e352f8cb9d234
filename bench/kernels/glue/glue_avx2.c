// SPDX-License-Identifier: MIT
// The separate glue passes for AVX2.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/glue/glue_table.h"

const struct glue_functions glue_avx2 = GLUE_FUNCTIONS;
