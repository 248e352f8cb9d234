// SPDX-License-Identifier: MIT
// Matrix-vector and up to seven rows for AVX-512 VNNI, 4-bit codes into a table of levels, signed
// activations.
#include "bench/kernels/matmul/weights_avx512.h"

static const enum weights_format SKINNY_LOW_WEIGHTS = WEIGHTS_CODES;
enum { SKINNY_LOW_SIGNED = true };

#include "bench/kernels/matmul/skinny_low_instances_avx512vnni.h"

static bool accepts(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_c4s8_7x64_avx512vnni_skinny = SKINNY_LOW_AVX512VNNI(
    "matmul_c4s8_7x64_avx512vnni_skinny", PRECISION_C4S8, 8, LOW_WEIGHTS_NIBBLES);
