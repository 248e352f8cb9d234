// SPDX-License-Identifier: MIT
// Walks with weights of fewer than 8 bits on AVX-512 VNNI, and their descriptor. The including file
// defines WALK_GROUP_STEPS and WALK_GROUP_BYTES before, what walk_s8_avx512vnni.h only declares and
// accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_LOW_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_LOW_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/walk_s8_avx512vnni.h"
#include "bench/kernels/matmul/walk_instances_avx512.h"

// Name, precision, packing of weights, and 128 for signed activations or 0.
#define WALK_LOW_AVX512VNNI(text, values, format, offset)                                          \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = &(values), .mr = 14, .nr = 16,         \
        .kr = WALK_GROUP_STEPS * 4, .vector_columns = 8, .walks = &walks, .accepts = accepts,      \
        .packing = &(format), .activation_bytes = 1, .activation_offset = (offset),                \
        .ceiling = "ceiling_u8_avx512vnni",                                                        \
    }

#endif
