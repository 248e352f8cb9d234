// SPDX-License-Identifier: MIT
// Matrix-vector products for AVX2, 2-bit (and ternary) weights, signed activations.
#include <stdbool.h>

enum { SKINNY_LOW_BITS = 2, SKINNY_LOW_SIGNED = true };

#include "bench/kernels/matmul/skinny_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_1x64_avx2_skinny =
    SKINNY_LOW_AVX2("matmul_w2s8_1x64_avx2_skinny", PRECISION_W2S8, LOW_WEIGHTS_CRUMBS_UNSIGNED);
