// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI, unsigned activations: fourteen
// sums, so that two tiles are in flight at a time; see walk_avx512.h.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/narrow_layers.h"

enum { WALK_GROUP_STEPS = 1, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_s8_avx512vnni.h"
#include "bench/kernels/matmul/walk_instances_avx512.h"

static const bool WALK_IS_SIGNED = false;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_BYTES;

// Layers of one panel; other layers are better off with wide tiles, where loads are fewer. Unless
// the sums are short and half a vector of the last wide panel would be padding, which panels of 8
// columns spare.
static bool accepts(const struct workload *workload)
{
    const int64_t depth = problem_depth(&workload->problem);
    const int64_t last = layer_outputs(workload) % 16;
    return ((depth <= 448 && last >= 1 && last <= 8) ||
            (depth <= 4096 && is_narrow_layer(workload, 16))) &&
           accepts_s8(workload, ENCODING_UNSIGNED, -128, 127);
}

const struct matmul_micro matmul_u8_14x16_avx512vnni = {
    .name = "matmul_u8_14x16_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_U8,
    .mr = 14,
    .nr = 16,
    .kr = 4,
    .vector_columns = 8,
    .walks = &walks,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
