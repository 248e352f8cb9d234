// SPDX-License-Identifier: MIT
// Matrix-vector products for AVX2, 4-bit weights, unsigned activations.
#include <stdbool.h>

enum { SKINNY_LOW_BITS = 4, SKINNY_LOW_SIGNED = false };

#include "bench/kernels/matmul/skinny_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -8, 7);
}

const struct matmul_micro matmul_w4a8_1x64_avx2_skinny =
    SKINNY_LOW_AVX2("matmul_w4a8_1x64_avx2_skinny", PRECISION_W4A8, LOW_WEIGHTS_NIBBLES_UNSIGNED);
