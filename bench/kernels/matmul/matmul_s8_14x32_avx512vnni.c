// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 32 or 16 columns for AVX-512 VNNI, signed activations.
#include <stdbool.h>

static const bool WALK_IS_SIGNED = true;

#include "bench/kernels/matmul/walk_s8_pair_instances_avx512vnni.h"

const struct matmul_micro matmul_s8_14x32_avx512vnni =
    WALK_S8_PAIRS_AVX512VNNI("matmul_s8_14x32_avx512vnni", PRECISION_S8, 128);
