// SPDX-License-Identifier: MIT
// What becomes of the sums of bit-plane tiles on AVX2: int32, or codes in planes.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LEVELS_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_LEVELS_AVX2_H

#include "bench/kernels/matmul/matmul.h"

// Any output and level rule. sums: [mr][pitch], `vectors` of 8 columns in each row, a multiple of
// four of them, of popcounts.
void levels_finish_avx2(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                        int mr, int vectors);

#endif
