// SPDX-License-Identifier: MIT
// Tables of all sums of four activations with signs, for weights of +-1: the copy of activations
// that look-ups read. Entry i of a table adds activation p where bit p of i is 1 and takes it away
// where it is 0.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SUM_TABLES_H
#define BITROOF_BENCH_KERNELS_MATMUL_SUM_TABLES_H

#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/matmul/low_weights.h"

// A table of `entries` for each four of `count` activations. 16: all; 8: those that add the fourth,
// whose negatives, from the other end, are the rest.
static inline __attribute__((always_inline)) void
sum_tables_build(const float *stored, float *tables, size_t count, const int entries)
{
    for (size_t k = 0; k < count; k += 4, tables += entries) {
        const float *a = stored + k;
        for (int i = 0; i < entries; i++) {
            const int code = entries == 16 ? i : i + 8;
            const float low = ((code & 1) != 0 ? a[0] : -a[0]) + ((code & 2) != 0 ? a[1] : -a[1]);
            const float high = ((code & 4) != 0 ? a[2] : -a[2]) + ((code & 8) != 0 ? a[3] : -a[3]);
            tables[i] = low + high;
        }
    }
}

// What the descriptors have in common: of a name, and of a precision in PRECISION_BCQ.
#define SUM_TABLES_MICRO(text, index)                                                              \
    .name = (text), .precision = &PRECISION_BCQ[index], .mr = 1, .kr = 32,                         \
    .accepts = accepts_basis, .packing = &LOW_WEIGHTS_PLANES[index], .widen = build_tables,        \
    .block = 4, .passes = (index) + 1, .looks_up = true, .algorithm = "lut", .tolerance = 4

#endif
