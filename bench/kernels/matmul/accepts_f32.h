// SPDX-License-Identifier: MIT
// What the fp32 micro-kernels of the matmul family can be asked for: everything that is float.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_F32_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_F32_H

#include "bench/kernels/kernel.h"

static inline bool accepts_f32(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    return precision->activation_encoding == ENCODING_FLOAT && precision->activation_bits == 32 &&
           precision->weight_encoding == ENCODING_FLOAT && precision->weight_bits == 32;
}

#endif
