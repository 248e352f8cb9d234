// SPDX-License-Identifier: MIT
// Matrix-vector products for AVX2, 1-bit weights (-1 and +1), signed activations.
#include <stdbool.h>

enum { SKINNY_LOW_BITS = 1, SKINNY_LOW_SIGNED = true };

#include "bench/kernels/matmul/skinny_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_w1s8_1x64_avx2_skinny =
    SKINNY_LOW_AVX2("matmul_w1s8_1x64_avx2_skinny", PRECISION_W1S8, LOW_WEIGHTS_BITS);
