// SPDX-License-Identifier: MIT
// Requantisation of sums in registers to bytes in L1, 256 bits wide.
#define VECTOR "ymm"
#define WIDTH  32
#define GROUP_ORDER                                                                                \
    {                                                                                              \
        0, 4, 1, 5, 2, 6, 3, 7                                                                     \
    }
#include "bench/kernels/ceiling/ceiling_glue_requantise_x86.h"

const struct ceiling ceiling_glue_requantise_avx2 = {
    .name = "ceiling_glue_requantise_avx2",
    .isa = ISA_AVX2,
    .type = "glue",
    .sequence = "vcvtdq2ps + vmulps + vminps + vcvtps2dq + packs + vpmaxub + store ymm",
    .steps = STEPS,
    .operations = 6 * ELEMENTS,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = STEPS * ELEMENTS,
    .run = run,
};
