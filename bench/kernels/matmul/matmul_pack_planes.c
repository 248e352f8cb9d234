// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/matmul_pack_planes.h"

#include <string.h>

static void *at(void *packed, size_t offset, int64_t index)
{
    return (char *)packed + offset + (size_t)index * 4;
}

// The code of a level of bit-plane weights.
static int code_of_level(const struct precision *precision, int level)
{
    switch (precision->weight_encoding) {
    case ENCODING_BIPOLAR:
        return (level + (1 << precision->weight_bits) - 1) / 2;
    case ENCODING_SIGNED:
        return level + (1 << (precision->weight_bits - 1));
    default:
        return level;
    }
}

// Codes as numbers, which the micro-kernel puts where it wants them.
static void pack_codes_column(const struct matmul_micro *micro, const struct workload *workload,
                              const struct matmul_layout *layout, const int8_t *weights,
                              int64_t output, int64_t column, int64_t width, char *panel)
{
    const struct matmul_shape *shape = &layout->shape;
    const size_t group_bytes = (size_t)width * layout->group_bytes;
    weights += output * shape->run_count * shape->run_elements;
    for (int64_t run = 0; run < shape->run_count; run++, weights += shape->run_elements) {
        char *group = panel + (size_t)(run * layout->run_groups) * group_bytes;
        for (int64_t k = 0; k < shape->run_elements; k += micro->kr, group += group_bytes) {
            int8_t codes[MATMUL_MAX_KR] = {0};
            for (int64_t i = 0; i < micro->kr && k + i < shape->run_elements; i++)
                codes[i] = (int8_t)code_of_level(&workload->precision, weights[k + i]);
            micro->packing->put(codes, (int)column, (int)width, group);
        }
    }
}

// The same for bit planes: [run][word][plane][columns], 32 channels of one plane in each column.
// Bits behind the last channel are 0, as those of activations are.
void matmul_pack_planes_column(const struct matmul_micro *micro, const struct workload *workload,
                               const struct matmul_layout *layout, const int8_t *weights,
                               int64_t output, int64_t column, int64_t width, char *panel)
{
    if (micro->unpack != NULL) {
        pack_codes_column(micro, workload, layout, weights, output, column, width, panel);
        return;
    }
    const struct matmul_shape *shape = &layout->shape;
    const int planes = workload->precision.weight_bits;
    weights += output * shape->run_count * shape->run_elements;
    for (int64_t run = 0; run < shape->run_count; run++) {
        for (int64_t k = 0; k < shape->run_elements; k++) {
            const int64_t word = run * layout->run_groups + k / PLANES_WORD;
            const int code = code_of_level(&workload->precision, *weights++);
            const int64_t step = micro->plane_step, steps = PLANES_WORD / step;
            for (int i = 0; i < planes; i++) {
                const int64_t place =
                    ((word * planes + i) * steps + k % PLANES_WORD / step) * width + column;
                const uint32_t bit = (uint32_t)(code >> i & 1) << (k % step);
                if (step == PLANES_WORD)
                    ((uint32_t *)(void *)panel)[place] |= bit;
                else
                    ((uint8_t *)panel)[place] |= (uint8_t)bit;
            }
        }
    }
}

void matmul_planes_prefix(const struct matmul_micro *micro, const struct matmul_layout *stored,
                          int stored_bits, const void *stored_packed,
                          const struct matmul_layout *layout, int bits, void *packed)
{
    const int64_t words = layout->shape.run_count * layout->run_groups;
    for (int64_t group = 0; group < layout->shape.groups; group++) {
        for (int64_t i = 0; i < matmul_panel_count(layout); i++) {
            const size_t plane =
                matmul_plane_bytes(micro) * (size_t)matmul_panel_width(micro, layout, i);
            const char *from = (const char *)stored_packed + matmul_panel_offset(stored, group, i);
            char *to = (char *)packed + matmul_panel_offset(layout, group, i);
            from += (size_t)(stored_bits - bits) * plane;
            for (int64_t word = 0; word < words; word++) {
                memcpy(to, from, (size_t)bits * plane);
                from += (size_t)stored_bits * plane;
                to += (size_t)bits * plane;
            }
        }
    }
}

static bool is_by_shift(const struct workload *workload)
{
    return workload->glue.levels == LEVELS_BY_SHIFT;
}

bool matmul_planes_has_limits(const struct workload *workload)
{
    return workload->precision.activation_bits == 1 && !workload->glue.raw_accumulator &&
           (workload->glue.levels == LEVELS_BY_THRESHOLD || is_by_shift(workload));
}

static void pack_limit(const struct workload *workload, const struct matmul_layout *layout,
                       const struct parameters *parameters, int64_t output, int64_t padded,
                       uint32_t neutral, void *packed)
{
    const int64_t bias = workload->glue.bias ? parameters->bias_s32[output] : 0;
    *(int32_t *)at(packed, layout->limits, padded) =
        matmul_planes_limit(workload, parameters, output, bias + neutral);
    const bool flips = !is_by_shift(workload) && parameters->threshold_flip[output] != 0;
    uint32_t *words = at(packed, layout->limit_flips, padded / 32);
    *words |= (flips ? UINT32_C(1) : 0) << (padded % 32);
}

int32_t matmul_planes_limit(const struct workload *workload, const struct parameters *parameters,
                            int64_t output, int64_t bias)
{
    // Beyond every sum of depth PLANES_DEPTH_MOST, so that adding one of them cannot overflow.
    const int64_t far = 1 << 30;
    int64_t threshold;
    if (is_by_shift(workload)) {
        const int32_t shift = parameters->level_shift[output];
        threshold = (INT64_C(1) << (shift > 0 ? shift : 0)) - parameters->level_offset[output];
    } else {
        threshold = parameters->thresholds[output];
        if (parameters->threshold_flip[output] != 0) // ~acc >= t is acc <= ~t: not acc >= -t
            threshold = -threshold;
    }
    int64_t limit = threshold - bias;
    if (matmul_planes_of(&workload->precision).is_xor) // -2 P >= limit
        limit = -limit >> 1;
    return (int32_t)(limit < -far ? -far : limit > far ? far : limit);
}

void matmul_pack_planes_channel(const struct workload *workload, const struct matmul_layout *layout,
                                const struct parameters *parameters, int64_t output, int64_t padded,
                                void *packed)
{
    const struct precision *precision = &workload->precision;
    const struct matmul_planes planes = matmul_planes_of(precision);
    const int32_t levels = (1 << precision->activation_bits) - 1;
    const int64_t row = layout->shape.groups * layout->padded_columns;
    uint32_t neutral = 0;
    if (planes.is_xor) // K (2^n - 1) (2^m - 1) - 2 P
        neutral = (uint32_t)(layout->shape.run_count * layout->shape.run_elements * levels *
                             ((1 << precision->weight_bits) - 1));
    uint32_t bias = workload->glue.bias ? (uint32_t)parameters->bias_s32[output] : 0;
    *(uint32_t *)at(packed, layout->neutral, padded) = neutral;
    bias += neutral;
    if (matmul_planes_has_limits(workload))
        pack_limit(workload, layout, parameters, output, padded, neutral, packed);
    if (!workload->glue.raw_accumulator) {
        switch (workload->glue.levels) {
        case LEVELS_BY_THRESHOLD:
            for (int i = 0; i < levels; i++)
                *(int32_t *)at(packed, layout->thresholds, i * row + padded) =
                    parameters->thresholds[output * levels + i];
            *(int32_t *)at(packed, layout->threshold_flip, padded) =
                parameters->threshold_flip[output];
            break;
        case LEVELS_BY_SHIFT:
            bias += (uint32_t)parameters->level_offset[output];
            *(int32_t *)at(packed, layout->level_shift, padded) = parameters->level_shift[output];
            break;
        case LEVELS_BY_DPRELU:
            *(int32_t *)at(packed, layout->split, padded) = parameters->split[output];
            *(float *)at(packed, layout->scale_below, padded) = parameters->scale_below[output];
            *(float *)at(packed, layout->shift_below, padded) = parameters->bias_below[output];
            *(float *)at(packed, layout->scale, padded) = parameters->scale[output];
            *(float *)at(packed, layout->shift, padded) = parameters->level_bias[output];
            break;
        case LEVELS_BY_SCALE:
            *(float *)at(packed, layout->scale, padded) = parameters->scale[output];
            *(float *)at(packed, layout->shift, padded) = parameters->level_bias[output];
            break;
        }
    }
    *(uint32_t *)at(packed, layout->bias, padded) = bias;
}

struct matmul_planes matmul_planes_of(const struct precision *precision)
{
    struct matmul_planes planes = {
        .activations = precision->activation_bits,
        .weights = precision->weight_bits,
        .is_xor = precision->activation_encoding == ENCODING_BIPOLAR,
        .product = 1,
    };
    if (planes.is_xor) {
        planes.product = -2;
    } else if (precision->weight_encoding == ENCODING_BIPOLAR) { // w = 2 d - (2^m - 1)
        planes.product = 2;
        planes.row_factor = 1 - (1 << precision->weight_bits);
    } else if (precision->weight_encoding == ENCODING_SIGNED) { // w = d - 2^(m - 1)
        planes.row_factor = -(1 << (precision->weight_bits - 1));
    }
    return planes;
}

void matmul_executed_ops(const struct matmul_micro *micro, const struct precision *precision,
                         int64_t ops, struct work *work)
{
    const bool is_planes = precision_is_planes(precision) && micro->unpack == NULL;
    work->main_class = is_planes ? WORK_POPCOUNT : micro->looks_up ? WORK_LOOKUP : WORK_MAC;
    work->executed_ops[work->main_class] =
        ops * (is_planes           ? precision->activation_bits * precision->weight_bits
               : micro->passes > 0 ? micro->passes
                                   : 1);
}
