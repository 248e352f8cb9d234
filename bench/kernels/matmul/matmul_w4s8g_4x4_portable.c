// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group in tiles of up to 4 rows by 4 columns in plain C, signed
// activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_SIGNED = true };

#include "bench/kernels/matmul/tile_groups_instances_portable.h"

const struct matmul_micro matmul_w4s8g32_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4s8g32_4x4_portable", 3);

const struct matmul_micro matmul_w4s8g64_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4s8g64_4x4_portable", 4);

const struct matmul_micro matmul_w4s8g128_4x4_portable =
    TILE_GROUPS_PORTABLE("matmul_w4s8g128_4x4_portable", 5);
