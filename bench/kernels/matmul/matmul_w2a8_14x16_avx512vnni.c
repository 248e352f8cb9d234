// SPDX-License-Identifier: MIT
// 2-bit (and ternary) weights in tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI,
// unsigned activations; see walk_avx512.h.
enum { WALK_GROUP_STEPS = 4, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_low_avx512vnni.h"

static const bool WALK_IS_SIGNED = false;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_CRUMBS;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -2, 1);
}

const struct matmul_micro matmul_w2a8_14x16_avx512vnni =
    WALK_LOW_AVX512VNNI("matmul_w2a8_14x16_avx512vnni", PRECISION_W2A8, LOW_WEIGHTS_CRUMBS, 0);
