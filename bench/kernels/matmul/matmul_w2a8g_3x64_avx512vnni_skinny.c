// SPDX-License-Identifier: MIT
// 2-bit weights with scales by group, matrix-vector and up to three rows for AVX-512 VNNI,
// unsigned activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_BITS = 2, GROUPS_SIGNED = false };

#include "bench/kernels/matmul/skinny_groups_instances_avx512vnni.h"

const struct matmul_micro matmul_w2a8g32_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w2a8g32_3x64_avx512vnni_skinny", 0);

const struct matmul_micro matmul_w2a8g64_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w2a8g64_3x64_avx512vnni_skinny", 1);

const struct matmul_micro matmul_w2a8g128_3x64_avx512vnni_skinny =
    SKINNY_GROUPS_AVX512VNNI("matmul_w2a8g128_3x64_avx512vnni_skinny", 2);
