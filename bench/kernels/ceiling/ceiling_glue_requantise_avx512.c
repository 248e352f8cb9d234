// SPDX-License-Identifier: MIT
// Requantisation of sums in registers to bytes in L1, 512 bits wide.
#define VECTOR "zmm"
#define WIDTH  64
#define GROUP_ORDER                                                                                \
    {                                                                                              \
        0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15                                       \
    }
#include "bench/kernels/ceiling/ceiling_glue_requantise_x86.h"

const struct ceiling ceiling_glue_requantise_avx512 = {
    .name = "ceiling_glue_requantise_avx512",
    .isa = ISA_AVX512,
    .type = "glue",
    .sequence = "vcvtdq2ps + vmulps + vminps + vcvtps2dq + packs + vpmaxub + store zmm",
    .steps = STEPS,
    .operations = 6 * ELEMENTS,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = STEPS * ELEMENTS,
    .run = run,
};
