// SPDX-License-Identifier: MIT
// The separate glue passes for AArch64 NEON.
#include "bench/kernels/glue/vector_neon.h"

#include "bench/kernels/glue/glue_table.h"

const struct glue_functions glue_neon = GLUE_FUNCTIONS;
