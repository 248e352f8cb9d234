// SPDX-License-Identifier: MIT
// 4-bit weights with scales and zero points by group in tiles of up to 6 rows by 8 columns for
// AArch64 with the dot product, signed activations; a descriptor for each kind of
// groups.
#include "bench/kernels/matmul/round_neon.h"

#include <stdbool.h>

enum { GROUPS_SIGNED = true };

#include "bench/kernels/matmul/groups_tile_neondot.h"

#include "bench/kernels/matmul/groups_instances_neon.h"

const struct matmul_micro matmul_w4s8g32_6x8_neondot = GROUPS_NEON("matmul_w4s8g32_6x8_neondot", 3);
const struct matmul_micro matmul_w4s8g64_6x8_neondot = GROUPS_NEON("matmul_w4s8g64_6x8_neondot", 4);
const struct matmul_micro matmul_w4s8g128_6x8_neondot =
    GROUPS_NEON("matmul_w4s8g128_6x8_neondot", 5);
const struct matmul_micro matmul_w4s8g32z_6x8_neondot =
    GROUPS_NEON("matmul_w4s8g32z_6x8_neondot", 7);
