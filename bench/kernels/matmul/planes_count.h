// SPDX-License-Identifier: MIT
// Population counts of rows of bit planes, for tiles with a real-valued basis.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_PLANES_COUNT_H
#define BITROOF_BENCH_KERNELS_MATMUL_PLANES_COUNT_H

#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <string.h>

// Population counts of one plane of each row over the whole depth.
static inline void planes_count_plane(const struct matmul_tile *tile, int plane, int mr,
                                      int32_t *counts)
{
    const int planes = tile->planes->activations;
    for (int r = 0; r < mr; r++) {
        int32_t count = 0;
        for (int32_t run = 0; run < tile->run_count; run++) {
            const char *row = (const char *)tile->rows[(ptrdiff_t)run * mr + r] + plane * 4;
            const int64_t words = planes_words(tile->runs[run].length);
            for (int64_t w = 0; w < words; w++) {
                uint32_t bits;
                memcpy(&bits, row + w * planes * 4, sizeof bits);
                count += __builtin_popcount(bits);
            }
        }
        counts[r] = count;
    }
}

#endif
