// SPDX-License-Identifier: MIT
// 5-bit weights in tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI,
// signed activations; see walk_avx512.h.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"

enum { WALK_GROUP_STEPS = 2, WALK_GROUP_BYTES = 80 };

#include "bench/kernels/matmul/walk_s8_avx512vnni.h"
#include "bench/kernels/matmul/walk_instances_avx512.h"

static const bool WALK_IS_SIGNED = true;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_FIVES;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -16, 15);
}

const struct matmul_micro matmul_w5s8_14x16_avx512vnni = {
    .name = "matmul_w5s8_14x16_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W5S8,
    .mr = 14,
    .nr = 16,
    .kr = 8,
    .vector_columns = 8,
    .walks = &walks,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_FIVES,
    .activation_bytes = 1,
    .activation_offset = 128,
    .ceiling = "ceiling_u8_avx512vnni",
};
