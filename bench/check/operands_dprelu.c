// SPDX-License-Identifier: MIT
#include "bench/check/operands_dprelu.h"

#include "bench/check/operands_fill.h"

#include <math.h>

static bool has_dprelu(const struct workload *w)
{
    const enum glue_pass pass = w->problem.op == OP_GLUE ? w->problem.glue_pass : GLUE_NONE;
    return pass == GLUE_DPRELU || pass == GLUE_REQUANTISE_DPRELU ||
           (precision_is_planes(&w->precision) && w->glue.levels == LEVELS_BY_DPRELU);
}

static bool allocate(struct buffer *buffer, size_t bytes)
{
    return buffer_allocate(buffer, bytes, 0, true);
}

static bool make_floats(struct operands *o, size_t channels, enum pattern pattern,
                        struct random *random)
{
    if (!allocate(&o->dprelu, 4 * channels * sizeof(float)))
        return false;
    operands_fill_floats(o->dprelu.data, 4 * channels,
                         pattern == PATTERN_DENORMAL ? pattern : PATTERN_RANDOM, false, random);
    o->parameters.dprelu = o->dprelu.data;
    return true;
}

// Lines that meet at the split, but for a few: what they were made of may not be continuous.
static bool make_lines(struct operands *o, size_t channels, struct random *random)
{
    const struct workload *w = &o->workload;
    const bool is_planes = precision_is_planes(&w->precision);
    if (!allocate(&o->split, channels * sizeof(int32_t)) ||
        !allocate(&o->scale_below, channels * sizeof(float)) ||
        !allocate(&o->bias_below, channels * sizeof(float)) ||
        (!is_planes && !allocate(&o->level_bias, channels * sizeof(float))))
        return false;
    int32_t *split = o->split.data;
    float *scale = o->scale_below.data, *bias = o->bias_below.data, *above = o->level_bias.data;
    const float *scale_above = o->scale.data;
    for (size_t c = 0; c < channels; c++) {
        // The middle of the codes, or 8 bits about their zero point.
        const double unit = fabs((double)scale_above[c]) > 0 ? fabs((double)scale_above[c]) : 1.0;
        if (!is_planes)
            above[c] = (float)(64 * random_unit(random) - 32);
        split[c] = (int32_t)((random_unit(random) - 0.5) * fmin(100 / unit, 1e6));
        scale[c] = (float)((random_unit(random) - 0.25) * (double)scale_above[c]);
        bias[c] = (float)((double)above[c] +
                          (double)split[c] * ((double)scale_above[c] - (double)scale[c]));
        if (random_below(random, 8) == 0)
            bias[c] += 3.0f;
        if (random_below(random, 16) == 0)
            split[c] = random_below(random, 2) == 0 ? INT32_MIN : INT32_MAX;
    }
    o->parameters.split = split;
    o->parameters.scale_below = scale;
    o->parameters.bias_below = bias;
    o->parameters.level_bias = above;
    return true;
}

bool operands_make_dprelu(struct operands *o, size_t channels, enum pattern pattern,
                          struct random *random)
{
    if (!has_dprelu(&o->workload))
        return true;
    return precision_is_float(&o->workload.precision) ? make_floats(o, channels, pattern, random)
                                                      : make_lines(o, channels, random);
}
