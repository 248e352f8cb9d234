// SPDX-License-Identifier: MIT
// The one written definition of how a sum becomes a code of bit planes; see enum level_rule.
#ifndef BITROOF_BENCH_KERNELS_GLUE_LEVELS_H
#define BITROOF_BENCH_KERNELS_GLUE_LEVELS_H

#include <math.h>
#include <stdint.h>

// How many of the ascending thresholds the sum reaches; turned over (~acc) where flip is -1.
static inline int32_t level_by_threshold(int32_t acc, int32_t flip, const int32_t *thresholds,
                                         int count)
{
    int32_t code = 0;
    for (int i = 0; i < count; i++)
        code += (acc ^ flip) >= thresholds[i];
    return code;
}

// clamp((acc + offset) >> shift, 0, 2^bits - 1), the shift arithmetic; a negative one is to the
// left and saturates. Riptide's glue: one addition, one shift, two clamps (Fromm et al., Riptide,
// MLSys 2020, section 4).
static inline int32_t level_by_shift(int32_t acc, int32_t offset, int32_t shift, int bits)
{
    const int32_t most = (1 << bits) - 1;
    int32_t sum = (acc + offset) >> (shift > 0 ? shift : 0);
    sum = sum < 0 ? 0 : sum > most ? most : sum;
    sum <<= shift < 0 ? -shift : 0;
    return sum > most ? most : sum;
}

// rne(clamp(acc * scale + bias, 0, 2^bits - 1)): sum converted, multiplied and added in fp32, each
// rounded; clamped before it is converted.
static inline int32_t level_by_scale(int32_t acc, float scale, float bias, int bits)
{
    const float most = (float)((1 << bits) - 1);
    float level = (float)acc * scale;
    level = level + bias;
    level = level > 0.0f ? level : 0.0f;
    level = level < most ? level : most;
    return (int32_t)lrintf(level);
}

// The same by one of two lines: that of the sums which reach `split`, or that of those below it.
static inline int32_t level_by_dprelu(int32_t acc, int32_t split, const float scale[2],
                                      const float bias[2], int bits)
{
    const int above = acc >= split;
    return level_by_scale(acc, scale[above], bias[above], bits);
}

#endif
