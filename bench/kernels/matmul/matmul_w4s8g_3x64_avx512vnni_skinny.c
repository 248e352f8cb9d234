// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group, matrix-vector and up to three rows for AVX-512 VNNI,
// signed activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_BITS = 4, GROUPS_SIGNED = true };

#include "bench/kernels/matmul/skinny_groups_instances_avx512vnni.h"

const struct matmul_micro matmul_w4s8g32_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w4s8g32_3x64_avx512vnni_skinny", 3);

const struct matmul_micro matmul_w4s8g64_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w4s8g64_3x64_avx512vnni_skinny", 4);

const struct matmul_micro matmul_w4s8g128_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w4s8g128_3x64_avx512vnni_skinny", 5);
