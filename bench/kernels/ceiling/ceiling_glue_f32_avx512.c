// SPDX-License-Identifier: MIT
// Bias and ReLU of an fp32 layer in L1, 512 bits wide.
#define VECTOR "zmm"
#define WIDTH  64
#include "bench/kernels/ceiling/ceiling_glue_f32_x86.h"

const struct ceiling ceiling_glue_f32_avx512 = {
    .name = "ceiling_glue_f32_avx512",
    .isa = ISA_AVX512,
    .type = "glue",
    .sequence = "load + vaddps + vmaxps + store zmm in L1",
    .steps = VECTORS,
    .operations = 2 * WIDTH / 4,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = BYTES,
    .run = run,
};
