// SPDX-License-Identifier: MIT
// Matrix-vector and up to three rows for AVX-512 VNNI, 1-bit weights (-1 and +1), signed
// activations.
#include <stdbool.h>

enum { SKINNY_LOW_SIGNED = true };

#include "bench/kernels/matmul/skinny_bits_instances_avx512vnni.h"

const struct matmul_micro matmul_w1s8_3x64_avx512vnni_skinny =
    SKINNY_BITS_AVX512VNNI("matmul_w1s8_3x64_avx512vnni_skinny", PRECISION_W1S8);
