// SPDX-License-Identifier: MIT
// 4-bit codes into a table of levels in tiles of up to 14 rows by 16 or 8 columns for AVX-512 VNNI,
// unsigned activations; see walk_avx512.h.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"

enum { WALK_GROUP_STEPS = 2, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_s8_avx512vnni.h"
#include "bench/kernels/matmul/walk_instances_avx512.h"

static const bool WALK_IS_SIGNED = false;
static const enum weights_format WALK_WEIGHTS = WEIGHTS_CODES;

static bool accepts(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_c4a8_14x16_avx512vnni = {
    .name = "matmul_c4a8_14x16_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_C4A8,
    .mr = 14,
    .nr = 16,
    .kr = 8,
    .vector_columns = 8,
    .walks = &walks,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
