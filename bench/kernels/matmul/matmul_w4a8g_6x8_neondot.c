// SPDX-License-Identifier: MIT
// 4-bit weights with scales and zero points by group in tiles of up to 6 rows by 8 columns for
// AArch64 with the dot product, unsigned activations; a descriptor for each kind of
// groups.
#include "bench/kernels/matmul/round_neon.h"

#include <stdbool.h>

enum { GROUPS_SIGNED = false };

#include "bench/kernels/matmul/groups_tile_neondot.h"

#include "bench/kernels/matmul/groups_instances_neon.h"

const struct matmul_micro matmul_w4a8g32_6x8_neondot = GROUPS_NEON("matmul_w4a8g32_6x8_neondot", 0);
const struct matmul_micro matmul_w4a8g64_6x8_neondot = GROUPS_NEON("matmul_w4a8g64_6x8_neondot", 1);
const struct matmul_micro matmul_w4a8g128_6x8_neondot =
    GROUPS_NEON("matmul_w4a8g128_6x8_neondot", 2);
const struct matmul_micro matmul_w4a8g32z_6x8_neondot =
    GROUPS_NEON("matmul_w4a8g32z_6x8_neondot", 6);
