// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 32 or 16 columns for AVX-512 VNNI, unsigned activations.
#include <stdbool.h>

static const bool WALK_IS_SIGNED = false;

#include "bench/kernels/matmul/walk_s8_pair_instances_avx512vnni.h"

const struct matmul_micro matmul_u8_14x32_avx512vnni =
    WALK_S8_PAIRS_AVX512VNNI("matmul_u8_14x32_avx512vnni", PRECISION_U8, 0);
