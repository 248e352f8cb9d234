// SPDX-License-Identifier: MIT
// The separate glue passes for AVX-512.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/glue/glue_table.h"

const struct glue_functions glue_avx512 = GLUE_FUNCTIONS;
