// SPDX-License-Identifier: MIT
// Matrix-vector and up to seven rows for AVX-512 VNNI, 2-bit (and ternary) weights, signed
// activations.
#include "bench/kernels/matmul/weights_avx512.h"

static const enum weights_format SKINNY_LOW_WEIGHTS = WEIGHTS_CRUMBS;
enum { SKINNY_LOW_SIGNED = true };

#include "bench/kernels/matmul/skinny_low_instances_avx512vnni.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_7x64_avx512vnni_skinny = SKINNY_LOW_AVX512VNNI(
    "matmul_w2s8_7x64_avx512vnni_skinny", PRECISION_W2S8, 16, LOW_WEIGHTS_CRUMBS_UNSIGNED);
