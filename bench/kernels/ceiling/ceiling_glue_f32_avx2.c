// SPDX-License-Identifier: MIT
// Bias and ReLU of an fp32 layer in L1, 256 bits wide.
#define VECTOR "ymm"
#define WIDTH  32
#include "bench/kernels/ceiling/ceiling_glue_f32_x86.h"

const struct ceiling ceiling_glue_f32_avx2 = {
    .name = "ceiling_glue_f32_avx2",
    .isa = ISA_AVX2,
    .type = "glue",
    .sequence = "load + vaddps + vmaxps + store ymm in L1",
    .steps = VECTORS,
    .operations = 2 * WIDTH / 4,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = BYTES,
    .run = run,
};
