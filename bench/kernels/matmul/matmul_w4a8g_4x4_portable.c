// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group in tiles of up to 4 rows by 4 columns in plain C, unsigned
// activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_SIGNED = false };

#include "bench/kernels/matmul/tile_groups_instances_portable.h"

const struct matmul_micro matmul_w4a8g32_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4a8g32_4x4_portable", 0);

const struct matmul_micro matmul_w4a8g64_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4a8g64_4x4_portable", 1);

const struct matmul_micro matmul_w4a8g128_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4a8g128_4x4_portable", 2);
