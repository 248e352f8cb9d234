// SPDX-License-Identifier: MIT
// fp32 tiles of up to 14 rows by 16 or 8 columns for AVX-512: fourteen sums, so that two tiles are
// in flight at a time; see walk_f32_avx512.h.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/narrow_layers.h"
#include "bench/kernels/matmul/walk_f32_avx512.h"
#include "bench/kernels/matmul/walk_instances_avx512.h"

// Long sums are better off with wide tiles: panels that leave the first-level cache come back twice
// as often here, and beginning and ending a tile counts for little. Unless most of a wide panel
// would be padding.
static bool accepts(const struct workload *workload)
{
    const int64_t depth = problem_depth(&workload->problem);
    return (depth <= 448 || (depth <= 1024 && is_narrow_layer(workload, 32))) &&
           accepts_f32(workload);
}

const struct matmul_micro matmul_f32_14x16_avx512 = {
    .name = "matmul_f32_14x16_avx512",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 14,
    .nr = 16,
    .kr = 1,
    .vector_columns = 8,
    .walks = &walks,
    .accepts = accepts,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
