// SPDX-License-Identifier: MIT
// 5-bit weights, and codes into a table of levels as small, in tiles of up to 6 rows by 16 or 8
// columns for AVX2, unsigned activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 8, TILE_LOW_SIGNED = false };

#include "bench/kernels/matmul/tile_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -16, 15);
}

static bool accepts_tables(const struct workload *workload)
{
    return accepts_codes_within(workload, ENCODING_UNSIGNED, 16);
}

const struct matmul_micro matmul_w5a8_6x16_avx2 =
    TILE_BYTES_AVX2("matmul_w5a8_6x16_avx2", PRECISION_W5A8, accepts);

const struct matmul_micro matmul_esb4a8_6x16_avx2 =
    TILE_BYTES_AVX2("matmul_esb4a8_6x16_avx2", PRECISION_ESB4A8, accepts_tables);
