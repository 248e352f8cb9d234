// SPDX-License-Identifier: MIT
// Matrix-vector and up to seven rows for AVX-512 VNNI, 5-bit weights, unsigned
// activations.
#include "bench/kernels/matmul/weights_avx512.h"

static const enum weights_format SKINNY_LOW_WEIGHTS = WEIGHTS_FIVES;
enum { SKINNY_LOW_SIGNED = false };

#include "bench/kernels/matmul/skinny_low_instances_avx512vnni.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -16, 15);
}

const struct matmul_micro matmul_w5a8_7x64_avx512vnni_skinny = SKINNY_LOW_AVX512VNNI(
    "matmul_w5a8_7x64_avx512vnni_skinny", PRECISION_W5A8, 8, LOW_WEIGHTS_FIVES_UNSIGNED);
