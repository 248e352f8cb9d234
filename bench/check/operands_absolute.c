// SPDX-License-Identifier: MIT
// What the error of sums is judged against: the same operands without signs.
#include "bench/check/operands.h"

#include "base/checked.h"

#include <math.h>
#include <string.h>

// Every weight its largest level, and a zero point on the other side.
static void make_levels_absolute(struct operands *o)
{
    const struct precision *precision = &o->workload.precision;
    const int most = (int)max_i64(-precision->weight_low, precision->weight_high);
    memset(o->weights.data, most, o->weights.bytes);
    int32_t *zero_points = o->weight_zero_points.data;
    for (size_t i = 0; i < o->weight_zero_points.bytes / sizeof(int32_t); i++)
        zero_points[i] = zero_points[i] < 0 ? zero_points[i] : -zero_points[i];
}

void operands_make_absolute(struct operands *o)
{
    const struct precision *precision = &o->workload.precision;
    const bool has_bases = precision_is_basis_planes(precision); // codes of positive numbers
    const bool weight_only = has_bases || precision_is_weight_only(precision);
    if (weight_only && o->weights.data != NULL)
        make_levels_absolute(o);
    struct buffer *all[] = {&o->input, &o->residual,         &o->weights,
                            &o->bias,  &o->batch_norm_scale, &o->batch_norm_shift};
    for (size_t b = 0; b < sizeof all / sizeof all[0]; b++) {
        if ((weight_only && all[b] == &o->weights) || (has_bases && all[b] == &o->input))
            continue;
        float *values = all[b]->data;
        for (size_t i = 0; values != NULL && i < all[b]->bytes / sizeof(float); i++)
            values[i] = fabsf(values[i]);
    }
}
