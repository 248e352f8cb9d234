// SPDX-License-Identifier: MIT
// 1-bit weights (-1 and +1) in tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI,
// unsigned activations; see walk_avx512.h.
enum { WALK_GROUP_STEPS = 8, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_low_avx512vnni.h"

static const bool WALK_IS_SIGNED = false;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_BITS;

static bool accepts(const struct workload *workload)
{
    return accepts_whole_bits(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w1a8_14x16_avx512vnni =
    WALK_LOW_AVX512VNNI("matmul_w1a8_14x16_avx512vnni", PRECISION_W1A8, LOW_WEIGHTS_BITS, 0);
