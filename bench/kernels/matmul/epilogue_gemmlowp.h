// SPDX-License-Identifier: MIT
// The gemmlowp rounding of a vector of sums, one lane at a time: an option, and not a fast one.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_GEMMLOWP_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_GEMMLOWP_H

#include "bench/kernels/glue/requantise.h"
#include "bench/kernels/matmul/matmul.h"

// Sums of `lanes` columns from `column` on become 8-bit values relative to the zero point, as the
// low and high of the epilogue are. Half panels end in the middle of a vector, and the arrays with
// them: lanes behind the tile's last column stay as they are.
static inline void epilogue_gemmlowp(const struct matmul_tile *tile, int32_t *values, int column,
                                     int lanes)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    for (int i = 0; i < lanes && column + i < tile->columns; i++)
        values[i] = gemmlowp_requantise(values[i], e->gemmlowp_multiplier[column + i],
                                        e->gemmlowp_shift[column + i], (int32_t)e->low,
                                        (int32_t)e->high, 0);
}

#endif
