// SPDX-License-Identifier: MIT
#include "bench/kernels/conv2d/conv2d_patterns.h"

#include "base/checked.h"
#include "bench/kernels/matmul/matmul_pack_planes.h"

// One dimension. Positions from first to last have their whole window inside and share a pattern;
// each of the others has one of its own.
struct side {
    int64_t size, outputs, stride, before, taps, dilation;
    int64_t first, last;
};

static struct side side_of(int64_t size, int64_t outputs, int64_t stride, int64_t before,
                           int64_t taps, int64_t dilation)
{
    struct side side = {size, outputs, stride, before, taps, dilation, 0, 0};
    const int64_t slack = size + before - (taps - 1) * dilation - 1; // of the last one inside
    side.first = (before + stride - 1) / stride;
    side.last = slack < 0 ? -1 : min_i64(slack / stride, outputs - 1);
    return side;
}

static struct side vertical_of(const struct problem *p)
{
    return side_of(p->h, problem_output_h(p), p->stride_h, p->pad_top, p->kh, p->dilation_h);
}

static struct side horizontal_of(const struct problem *p)
{
    return side_of(p->w, problem_output_w(p), p->stride_w, p->pad_left, p->kw, p->dilation_w);
}

static int64_t count_of(const struct side *side)
{
    if (side->first > side->last)
        return side->outputs;
    return side->outputs - (side->last - side->first);
}

static int64_t pattern_at(const struct side *side, int64_t position)
{
    if (side->first > side->last || position <= side->first)
        return position;
    return position <= side->last ? side->first : side->first + position - side->last;
}

// A position that has the pattern.
static int64_t position_with(const struct side *side, int64_t pattern)
{
    if (side->first > side->last || pattern <= side->first)
        return pattern;
    return side->last + pattern - side->first;
}

static bool is_inside(const struct side *side, int64_t position, int64_t tap)
{
    const int64_t at = position * side->stride - side->before + tap * side->dilation;
    return at >= 0 && at < side->size;
}

void conv2d_count_patterns(const struct problem *p, int64_t *vertical, int64_t *horizontal)
{
    const struct side h = vertical_of(p), w = horizontal_of(p);
    const bool all_inside =
        h.first == 0 && h.last == h.outputs - 1 && w.first == 0 && w.last == w.outputs - 1;
    *vertical = all_inside ? 0 : count_of(&h);
    *horizontal = all_inside ? 0 : count_of(&w);
}

int64_t conv2d_pattern_of(const struct problem *p, int64_t pixel)
{
    const struct side h = vertical_of(p), w = horizontal_of(p);
    const int64_t y = pixel / w.outputs % h.outputs, x = pixel % w.outputs;
    return pattern_at(&h, y) * count_of(&w) + pattern_at(&w, x);
}

void conv2d_list_patterns(const struct problem *p, int32_t *patterns)
{
    const struct side h = vertical_of(p), w = horizontal_of(p);
    const int32_t columns = (int32_t)count_of(&w);
    const int32_t top = (int32_t)pattern_at(&h, 0) * columns;
    for (int64_t x = 0; x < w.outputs; x++)
        patterns[x] = top + (int32_t)pattern_at(&w, x);
    for (int64_t row = 1; row < p->batch * h.outputs; row++) {
        const int32_t below = (int32_t)pattern_at(&h, row % h.outputs) * columns - top;
        int32_t *these = patterns + row * w.outputs;
        for (int64_t x = 0; x < w.outputs; x++)
            these[x] = patterns[x] + below;
    }
}

// The sum of the weights under the taps that lie outside.
static uint32_t sum_outside(const struct problem *p, const struct side *h, const struct side *w,
                            int64_t y, int64_t x, const int8_t *weights)
{
    const int64_t depth = p->c / p->groups;
    uint32_t sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        for (int64_t kx = 0; kx < p->kw; kx++) {
            if (is_inside(h, y, ky) && is_inside(w, x, kx))
                continue;
            for (int64_t i = 0; i < depth; i++) {
                const int32_t level = weights[(ky * p->kw + kx) * depth + i];
                sum += (uint32_t)level;
            }
        }
    }
    return sum;
}

void conv2d_pack_patterns(const struct workload *workload, const struct matmul_layout *layout,
                          const struct parameters *parameters, void *packed)
{
    const struct problem *p = &workload->problem;
    const struct side h = vertical_of(p), w = horizontal_of(p);
    const uint32_t most = (1u << workload->precision.activation_bits) - 1;
    const int64_t row = layout->shape.groups * layout->padded_columns;
    const uint32_t *bias = (const uint32_t *)(const void *)((char *)packed + layout->bias);
    uint32_t *biases = (uint32_t *)(void *)((char *)packed + layout->pattern_bias);
    const bool has_limits = matmul_planes_has_limits(workload);
    int32_t *limits = (int32_t *)(void *)((char *)packed + layout->limits);
    const int32_t *neutral = (const int32_t *)(const void *)((char *)packed + layout->neutral);
    for (int64_t pattern = 0; pattern < count_of(&h) * count_of(&w); pattern++) {
        const int64_t y = position_with(&h, pattern / count_of(&w));
        const int64_t x = position_with(&w, pattern % count_of(&w));
        for (int64_t output = 0; output < p->k; output++) {
            const int64_t group = output / layout->group_outputs;
            const int64_t padded = group * layout->padded_columns + output % layout->group_outputs;
            const int8_t *weights = (const int8_t *)parameters->weights + output * problem_depth(p);
            const int64_t constant =
                (int64_t)neutral[padded] + (workload->glue.bias ? parameters->bias_s32[output] : 0);
            const uint32_t outside = most * sum_outside(p, &h, &w, y, x, weights);
            biases[pattern * row + padded] = bias[padded] + outside;
            if (has_limits)
                limits[pattern * row + padded] =
                    matmul_planes_limit(workload, parameters, output, constant + (int32_t)outside);
        }
    }
}
