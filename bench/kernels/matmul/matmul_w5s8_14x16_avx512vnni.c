// SPDX-License-Identifier: MIT
// 5-bit weights in tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI,
// signed activations; see walk_avx512.h.
enum { WALK_GROUP_STEPS = 2, WALK_GROUP_BYTES = 80 };

#include "bench/kernels/matmul/walk_low_avx512vnni.h"

static const bool WALK_IS_SIGNED = true;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_FIVES;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -16, 15);
}

const struct matmul_micro matmul_w5s8_14x16_avx512vnni =
    WALK_LOW_AVX512VNNI("matmul_w5s8_14x16_avx512vnni", PRECISION_W5S8, LOW_WEIGHTS_FIVES, 128);
