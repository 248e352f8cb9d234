// SPDX-License-Identifier: MIT
// Packing is done once, so it is written for clarity, not for speed.
#include "bench/kernels/matmul/matmul_pack.h"

#include "base/checked.h"
#include "bench/kernels/glue/requantise.h"
#include "bench/kernels/matmul/matmul_pack_planes.h"

#include <assert.h>
#include <math.h>
#include <string.h>

enum {
    CODE_LEVELS = 16,
    GROUP_NUMBERS_BYTES = 8, // scale and start
};

static size_t aligned(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

// Reserves `bytes` at *end and returns where they start.
static size_t reserve(size_t *end, size_t bytes)
{
    size_t start = *end;
    *end += aligned(bytes);
    return start;
}

int32_t matmul_first_segment(const struct matmul_shape *shape, int64_t group)
{
    int32_t segment = 0;
    for (int64_t left = group * shape->run_elements; left > 0; segment++)
        left -= shape->segments[segment].channels;
    return segment;
}

static int64_t run_groups(const struct matmul_shape *shape, int64_t kr)
{
    if (shape->segment_count == 0)
        return (shape->run_elements + kr - 1) / kr;
    int64_t most = 0, groups = 0, elements = 0;
    for (int32_t i = 0; i < shape->segment_count; i++) {
        groups += (shape->segments[i].channels + kr - 1) / kr;
        elements += shape->segments[i].channels;
        if (elements == shape->run_elements) {
            most = max_i64(most, groups);
            groups = elements = 0;
        }
    }
    return most;
}

// Can a run be left out of a tile: one of several, or, in the padding of a 1x1 kernel, the only
// one.
static bool may_skip(const struct workload *workload, const struct matmul_shape *shape)
{
    const struct problem *p = &workload->problem;
    bool is_padded = p->op == OP_CONV2D &&
                     (p->pad_top > 0 || p->pad_left > 0 || p->pad_bottom > 0 || p->pad_right > 0);
    return shape->run_count > 1 || is_padded;
}

struct matmul_layout matmul_layout_of(const struct matmul_micro *micro,
                                      const struct workload *workload,
                                      const struct matmul_shape *shape)
{
    assert(micro->nr <= MATMUL_MAX_COLUMNS && micro->kr <= MATMUL_MAX_KR);
    struct matmul_layout layout = {
        .shape = *shape,
        .group_outputs = shape->outputs / shape->groups,
        .run_groups = run_groups(shape, micro->kr),
    };
    layout.wide_panels = layout.group_outputs / micro->nr;
    int64_t rest = layout.group_outputs - layout.wide_panels * micro->nr;
    int64_t granule =
        rest > 0 && rest <= micro->least_columns ? micro->least_columns : micro->vector_columns;
    int64_t narrow = (rest + granule - 1) / granule;
    bool has_narrow =
        micro->narrow != NULL || (micro->walks != NULL && micro->walks->even_narrow != NULL);
    if (!has_narrow || narrow * granule >= micro->nr) {
        layout.wide_panels += rest > 0;
        narrow = 0;
    }
    layout.narrow_panels = narrow;
    layout.narrow_columns = granule;
    layout.padded_columns = layout.wide_panels * micro->nr + narrow * granule;

    layout.group_bytes = micro->packing != NULL ? (size_t)micro->packing->group_bytes
                                                : (size_t)micro->kr * micro->weight_bytes;
    if (precision_is_planes(&workload->precision) && micro->unpack == NULL)
        layout.group_bytes = matmul_plane_bytes(micro) * (size_t)workload->precision.weight_bits;
    size_t column_bytes = (size_t)(shape->run_count * layout.run_groups) * layout.group_bytes;
    if (workload->precision.granularity == GRANULARITY_GROUP) {
        layout.scale_groups = shape->run_count * shape->run_elements / workload->precision.group;
    } else if (precision_is_weight_only(&workload->precision) ||
               precision_is_basis_planes(&workload->precision)) {
        layout.scale_groups = 1;
    }
    const bool is_basis = workload->precision.weight_encoding == ENCODING_BASIS;
    column_bytes += (size_t)layout.scale_groups *
                    (is_basis ? (size_t)workload->precision.weight_bits * sizeof(float)
                              : (size_t)GROUP_NUMBERS_BYTES);
    layout.wide_bytes = aligned(column_bytes * (size_t)micro->nr);
    layout.narrow_bytes = aligned(column_bytes * (size_t)granule);

    size_t groups = (size_t)shape->groups;
    size_t padded = groups * (size_t)layout.padded_columns * 4;
    size_t dense = (size_t)shape->outputs * 4 + 64; // passes load whole vectors
    bool integer = !precision_is_float(&workload->precision);
    bool gemmlowp = workload->precision.gemmlowp_rounding;
    size_t end = aligned(sizeof(struct matmul_header));
    layout.weights = reserve(&end, groups * ((size_t)layout.wide_panels * layout.wide_bytes +
                                             (size_t)narrow * layout.narrow_bytes));
    layout.bias = reserve(&end, padded);
    layout.scale = reserve(&end, padded);
    layout.shift = reserve(&end, padded);
    layout.weight_zero_points = reserve(&end, integer ? padded : 0);
    layout.gemmlowp_multiplier = reserve(&end, gemmlowp ? padded : 0);
    layout.gemmlowp_shift = reserve(&end, gemmlowp ? padded : 0);
    bool skips = integer && !precision_is_planes(&workload->precision) && may_skip(workload, shape);
    const bool is_planes = precision_is_planes(&workload->precision);
    const size_t levels = ((size_t)1 << workload->precision.activation_bits) - 1;
    layout.thresholds = reserve(&end, is_planes ? padded * levels : 0);
    layout.threshold_flip = reserve(&end, is_planes ? padded : 0);
    layout.level_shift = reserve(&end, is_planes ? padded : 0);
    const bool has_lines = is_planes && workload->glue.levels == LEVELS_BY_DPRELU;
    layout.split = reserve(&end, has_lines ? padded : 0);
    layout.scale_below = reserve(&end, has_lines ? padded : 0);
    layout.shift_below = reserve(&end, has_lines ? padded : 0);
    const int64_t patterns = shape->patterns_h * shape->patterns_w;
    layout.pattern_bias = reserve(&end, patterns > 0 ? padded * (size_t)patterns : 0);
    layout.limits = reserve(&end, is_planes ? padded * (size_t)max_i64(patterns, 1) : 0);
    layout.limit_flips = reserve(&end, is_planes ? padded / 32 : 0);
    layout.run_sums = reserve(&end, skips ? padded * (size_t)shape->run_count : 0);
    layout.neutral = reserve(&end, padded);
    bool coded = workload->precision.weight_encoding == ENCODING_CODE;
    layout.code_levels = reserve(&end, coded ? CODE_LEVELS : 0);
    layout.dense_bias = reserve(&end, dense);
    layout.dense_scale = reserve(&end, dense);
    layout.dense_shift = reserve(&end, dense);
    layout.total_bytes = end;
    return layout;
}

size_t matmul_panel_scales(const struct matmul_layout *layout, int64_t width)
{
    return (size_t)(layout->shape.run_count * layout->run_groups * width) * layout->group_bytes;
}

int64_t matmul_panel_count(const struct matmul_layout *layout)
{
    return layout->wide_panels + layout->narrow_panels;
}

int64_t matmul_panel_width(const struct matmul_micro *micro, const struct matmul_layout *layout,
                           int64_t index)
{
    return index < layout->wide_panels ? micro->nr : layout->narrow_columns;
}

int64_t matmul_panel_column(const struct matmul_micro *micro, const struct matmul_layout *layout,
                            int64_t index)
{
    int64_t wide = min_i64(index, layout->wide_panels);
    return wide * micro->nr + (index - wide) * layout->narrow_columns;
}

size_t matmul_panel_offset(const struct matmul_layout *layout, int64_t group, int64_t index)
{
    int64_t wide = min_i64(index, layout->wide_panels);
    size_t group_bytes = (size_t)layout->wide_panels * layout->wide_bytes +
                         (size_t)layout->narrow_panels * layout->narrow_bytes;
    return layout->weights + (size_t)group * group_bytes + (size_t)wide * layout->wide_bytes +
           (size_t)(index - wide) * layout->narrow_bytes;
}

int64_t matmul_weight_bytes(const struct matmul_layout *layout, const struct workload *workload)
{
    const struct glue *glue = &workload->glue;
    int arrays = 0;
    if (precision_is_planes(&workload->precision)) {
        const int thresholds = (1 << workload->precision.activation_bits) - 1;
        arrays = glue->raw_accumulator                 ? 1
                 : glue->levels == LEVELS_BY_THRESHOLD ? 2 + thresholds
                 : glue->levels == LEVELS_BY_DPRELU    ? 6
                                                       : 2;
    } else if (precision_is_float(&workload->precision)) {
        arrays = (glue->bias ? 1 : 0) + (glue->batch_norm ? 2 : 0);
    } else {
        // The bias is always there: it carries the zero-point correction.
        arrays = 1 +
                 (glue->raw_accumulator                   ? 0
                  : workload->precision.gemmlowp_rounding ? 2
                                                          : 1) +
                 (workload->precision.weight_zero_points && layout->scale_groups == 0 ? 1 : 0);
    }
    int64_t levels = workload->precision.weight_encoding == ENCODING_CODE ? CODE_LEVELS : 0;
    return (int64_t)(layout->bias - layout->weights) + levels +
           layout->shape.groups * layout->padded_columns * 4 * arrays;
}

// The code that stands for 0, which the contract of parameters.code_levels promises; 0 when weights
// are levels.
static int8_t code_of_zero(const struct parameters *parameters)
{
    int8_t code = 0;
    if (parameters->code_levels != NULL) {
        while (code < CODE_LEVELS - 1 && parameters->code_levels[code] != 0)
            code++;
    }
    return code;
}

// Codes become their levels, where a micro-kernel has no packing of its own for them.
static void copy_weight(const struct matmul_micro *micro, const struct parameters *parameters,
                        int64_t from, char *panel, size_t to)
{
    if (micro->weight_bytes > 2) {
        ((float *)panel)[to] = ((const float *)parameters->weights)[from];
        return;
    }
    int8_t weight = ((const int8_t *)parameters->weights)[from];
    if (parameters->code_levels != NULL)
        weight = parameters->code_levels[weight];
    if (micro->weight_bytes == 1)
        ((int8_t *)panel)[to] = weight;
    else
        ((int16_t *)panel)[to] = weight;
}

// Steps of K that stand side by side in a panel, see struct matmul_micro.
static int64_t steps_side_by_side(const struct matmul_micro *micro, int64_t width)
{
    return micro->interleaved && width == micro->least_columns ? micro->nr / width : 1;
}

// One column of a run whose steps stand side by side, from `from` on.
static void pack_interleaved(const struct matmul_micro *micro, const struct parameters *parameters,
                             int64_t from, int64_t length, int64_t column, int64_t width, char *run)
{
    const int64_t steps = steps_side_by_side(micro, width);
    for (int64_t k = 0; k < length; k++) {
        const int64_t first = k / steps * steps;
        const int64_t together = min_i64(steps, length - first);
        copy_weight(micro, parameters, from + k, run,
                    (size_t)(first * width + column * together + k - first));
    }
}

// One k-group of one column: `count` weights from `from` on, and what silences the rest.
static void pack_group(const struct matmul_micro *micro, const struct parameters *parameters,
                       int64_t from, int64_t count, int64_t column, int64_t width, char *group)
{
    if (micro->packing == NULL) {
        for (int64_t k = 0; k < count; k++)
            copy_weight(micro, parameters, from + k, group, (size_t)(column * micro->kr + k));
        return;
    }
    int8_t levels[MATMUL_MAX_KR];
    memset(levels, code_of_zero(parameters), sizeof levels);
    memcpy(levels, (const int8_t *)parameters->weights + from, (size_t)count);
    micro->packing->put(levels, (int)column, (int)width, group);
}

// One column of one panel: all runs of output `output`, strided through the panel.
static void pack_column(const struct matmul_micro *micro, const struct matmul_layout *layout,
                        const struct parameters *parameters, int64_t output, int64_t column,
                        int64_t width, char *panel)
{
    const size_t group_bytes = (size_t)width * layout->group_bytes;
    const struct matmul_shape *shape = &layout->shape;
    int64_t source = output * shape->run_count * shape->run_elements;
    int32_t first = 0;
    if (shape->segment_count > 0)
        first = matmul_first_segment(shape, output / layout->group_outputs);
    for (int64_t run = 0; run < shape->run_count; run++) {
        int64_t k_group = run * layout->run_groups;
        int32_t segment = first;
        for (int64_t done = 0; done < shape->run_elements; segment++) {
            int64_t length =
                shape->segment_count > 0 ? shape->segments[segment].channels : shape->run_elements;
            if (steps_side_by_side(micro, width) > 1) {
                pack_interleaved(micro, parameters, source, length, column, width,
                                 panel + (size_t)k_group * group_bytes);
                k_group += length;
            } else {
                for (int64_t k = 0; k < length; k += micro->kr, k_group++)
                    pack_group(micro, parameters, source + k, min_i64(micro->kr, length - k),
                               column, width, panel + (size_t)k_group * group_bytes);
            }
            source += length;
            done += length;
        }
    }
}

// The sum of one run's levels, modulo 2^32 as accumulators are.
static uint32_t run_sum(const struct matmul_shape *shape, const struct parameters *parameters,
                        int64_t output, int64_t run)
{
    const int8_t *first = (const int8_t *)parameters->weights +
                          (output * shape->run_count + run) * shape->run_elements;
    const int8_t *levels = parameters->code_levels;
    uint32_t sum = 0;
    for (int64_t k = 0; k < shape->run_elements; k++) {
        int32_t value = levels == NULL ? first[k] : levels[first[k]];
        sum += (uint32_t)value;
    }
    return sum;
}

static void *at(void *packed, size_t offset, int64_t index)
{
    return (char *)packed + offset + (size_t)index * 4;
}

static void pack_float_channel(const struct workload *workload, const struct matmul_layout *layout,
                               const struct parameters *parameters, int64_t output, int64_t padded,
                               void *packed)
{
    // -0 is the one value that changes nothing when it is added, not even the sign of a zero.
    float bias = workload->glue.bias ? parameters->bias_f32[output] : -0.0f;
    *(float *)at(packed, layout->bias, padded) = bias;
    *(float *)at(packed, layout->dense_bias, output) = bias;
    if (!workload->glue.batch_norm)
        return;
    *(float *)at(packed, layout->scale, padded) = parameters->batch_norm_scale[output];
    *(float *)at(packed, layout->shift, padded) = parameters->batch_norm_shift[output];
    *(float *)at(packed, layout->dense_scale, output) = parameters->batch_norm_scale[output];
    *(float *)at(packed, layout->dense_shift, output) = parameters->batch_norm_shift[output];
}

// Scales by group: numbers of one output's groups, in its column of the panel.
static void pack_group_channel(const struct matmul_micro *micro, const struct workload *workload,
                               const struct matmul_layout *layout, int32_t correction,
                               const struct parameters *parameters, int64_t output, int64_t padded,
                               int64_t column, int64_t width, char *panel, void *packed)
{
    const int64_t group = workload->precision.group;
    const int8_t *weights =
        (const int8_t *)parameters->weights + output * layout->scale_groups * group;
    char *numbers = panel + matmul_panel_scales(layout, width);
    for (int64_t i = 0; i < layout->scale_groups; i++, numbers += width * GROUP_NUMBERS_BYTES) {
        const int64_t index = output * layout->scale_groups + i;
        const int32_t zero_point =
            parameters->weight_zero_points == NULL ? 0 : parameters->weight_zero_points[index];
        int32_t sum = 0;
        for (int64_t k = 0; k < group; k++)
            sum += *weights++ - zero_point;
        int32_t start = -correction * sum * micro->group_unit;
        if (micro->group_zero_points) // |start| <= 255 * 128 * 15 < 2^23
            start = start * 256 + (zero_point & 255);
        ((float *)(void *)numbers)[column] =
            parameters->group_scale[index] / (float)micro->group_unit;
        ((int32_t *)(void *)numbers)[width + column] = start;
    }
    // -0 changes nothing when it is added.
    *(float *)at(packed, layout->bias, padded) =
        workload->glue.bias ? parameters->bias_f32[output] : -0.0f;
    if (!workload->glue.raw_accumulator)
        *(float *)at(packed, layout->scale, padded) = parameters->scale[output];
}

static void pack_alphas(const struct workload *workload, const struct matmul_layout *layout,
                        const struct parameters *parameters, int64_t output, int64_t column,
                        int64_t width, char *panel)
{
    float *numbers = (float *)(void *)(panel + matmul_panel_scales(layout, width));
    const int64_t alphas = layout->scale_groups * workload->precision.weight_bits;
    for (int64_t i = 0; i < alphas; i++)
        numbers[i * width + column] = parameters->group_scale[output * alphas + i];
}

// The same for fp32 activations.
static void pack_weight_only_channel(const struct workload *workload,
                                     const struct matmul_layout *layout,
                                     const struct parameters *parameters, int64_t output,
                                     int64_t column, int64_t width, char *panel)
{
    if (workload->precision.weight_encoding == ENCODING_BASIS) {
        pack_alphas(workload, layout, parameters, output, column, width, panel);
        return;
    }
    const bool by_group = workload->precision.granularity == GRANULARITY_GROUP;
    const float *scales = by_group ? parameters->group_scale : parameters->scale;
    float *numbers = (float *)(void *)(panel + matmul_panel_scales(layout, width));
    for (int64_t i = 0; i < layout->scale_groups; i++, numbers += 2 * width) {
        const int64_t index = output * layout->scale_groups + i;
        numbers[column] = scales[index];
        if (parameters->weight_zero_points != NULL)
            numbers[width + column] = (float)parameters->weight_zero_points[index];
    }
}

static void pack_integer_channel(const struct workload *workload,
                                 const struct matmul_layout *layout, int32_t correction,
                                 const struct parameters *parameters, int64_t output,
                                 int64_t padded, void *packed)
{
    const struct matmul_shape *shape = &layout->shape;
    uint32_t sum = 0;
    for (int64_t run = 0; run < shape->run_count; run++) {
        uint32_t part = run_sum(shape, parameters, output, run);
        sum += part;
        if (may_skip(workload, shape)) {
            int64_t row = shape->groups * layout->padded_columns;
            *(uint32_t *)at(packed, layout->run_sums, run * row + padded) = part;
        }
    }
    uint32_t neutral = 0u - (uint32_t)correction * sum;
    uint32_t bias = workload->glue.bias ? (uint32_t)parameters->bias_s32[output] : 0;
    *(uint32_t *)at(packed, layout->neutral, padded) = neutral;
    *(uint32_t *)at(packed, layout->bias, padded) = neutral + bias;
    *(uint32_t *)at(packed, layout->dense_bias, output) = bias;
    if (parameters->weight_zero_points != NULL)
        *(int32_t *)at(packed, layout->weight_zero_points, padded) =
            parameters->weight_zero_points[output];
    if (workload->glue.raw_accumulator)
        return;
    *(float *)at(packed, layout->scale, padded) = parameters->scale[output];
    *(float *)at(packed, layout->dense_scale, output) = parameters->scale[output];
    if (workload->precision.gemmlowp_rounding)
        gemmlowp_quantise_multiplier((double)parameters->scale[output],
                                     at(packed, layout->gemmlowp_multiplier, padded),
                                     at(packed, layout->gemmlowp_shift, padded));
}

// Sums are within 2^31, stored numbers less zero point within 2^9.
static bool is_bounded(const struct workload *workload, const struct parameters *parameters)
{
    if (workload->glue.raw_accumulator)
        return false;
    bool bounded = !workload->glue.residual || fabsf(parameters->residual_scale) < 0x1p20f;
    for (int64_t i = 0; i < problem_output_channels(&workload->problem); i++)
        bounded = bounded && fabsf(parameters->scale[i]) < 0.5f;
    return bounded;
}

static struct matmul_header header_of(const struct matmul_micro *micro,
                                      const struct workload *workload, int64_t block_tiles,
                                      const struct parameters *parameters)
{
    struct matmul_header header = {.block_tiles = block_tiles};
    if (precision_is_basis_planes(&workload->precision))
        memcpy(header.activation_basis, parameters->activation_basis,
               (size_t)workload->precision.activation_bits * sizeof(float));
    if (precision_is_planes(&workload->precision))
        return header;
    if (precision_is_float(&workload->precision)) {
        header.low = workload->glue.activation == ACTIVATION_NONE ? -INFINITY : 0.0f;
        header.high = workload->glue.activation == ACTIVATION_RELU6 ? 6.0f : INFINITY;
        return header;
    }
    header.low = (float)(parameters->output_low - parameters->output_zero_point);
    header.high = (float)(parameters->output_high - parameters->output_zero_point);
    header.residual_scale = parameters->residual_scale;
    header.residual_zero_point = parameters->residual_zero_point;
    header.input_zero_point = parameters->input_zero_point;
    header.output_zero_point = parameters->output_zero_point;
    // Those of groups are the tile's affair.
    header.weight_zero_points = parameters->weight_zero_points != NULL &&
                                workload->precision.granularity != GRANULARITY_GROUP;
    header.bounded = is_bounded(workload, parameters);
    if (micro->widen == NULL && workload->precision.granularity != GRANULARITY_GROUP)
        header.correction = parameters->input_zero_point + micro->activation_offset;
    return header;
}

void matmul_pack(const struct matmul_micro *micro, const struct workload *workload,
                 const struct matmul_layout *layout, int64_t block_tiles,
                 const struct parameters *parameters, void *packed)
{
    memset(packed, 0, layout->total_bytes);
    struct matmul_header header = header_of(micro, workload, block_tiles, parameters);
    memcpy(packed, &header, sizeof header);
    if (workload->precision.weight_encoding == ENCODING_CODE)
        memcpy((char *)packed + layout->code_levels, parameters->code_levels, CODE_LEVELS);
    bool is_float = precision_is_float(&workload->precision);
    const bool is_planes = precision_is_planes(&workload->precision);
    const bool has_bases = precision_is_basis_planes(&workload->precision);
    if (is_float) {
        for (int64_t i = 0; i < layout->shape.groups * layout->padded_columns; i++)
            *(float *)at(packed, layout->neutral, i) = -0.0f;
    }
    for (int64_t group = 0; group < layout->shape.groups; group++) {
        for (int64_t i = 0; i < matmul_panel_count(layout); i++) {
            int64_t width = matmul_panel_width(micro, layout, i);
            int64_t first = matmul_panel_column(micro, layout, i);
            char *panel = (char *)packed + matmul_panel_offset(layout, group, i);
            int64_t columns = min_i64(width, layout->group_outputs - first);
            for (int64_t column = 0; column < columns; column++) {
                int64_t output = group * layout->group_outputs + first + column;
                int64_t padded = group * layout->padded_columns + first + column;
                if (is_planes)
                    matmul_pack_planes_column(micro, workload, layout, parameters->weights, output,
                                              column, width, panel);
                else
                    pack_column(micro, layout, parameters, output, column, width, panel);
                if (has_bases) {
                    // -0 changes nothing when it is added.
                    *(float *)at(packed, layout->bias, padded) =
                        workload->glue.bias ? parameters->bias_f32[output] : -0.0f;
                    pack_alphas(workload, layout, parameters, output, column, width, panel);
                } else if (is_planes)
                    matmul_pack_planes_channel(workload, layout, parameters, output, padded,
                                               packed);
                else if (layout->scale_groups > 0 && !is_float)
                    pack_group_channel(micro, workload, layout,
                                       header.input_zero_point + micro->activation_offset,
                                       parameters, output, padded, column, width, panel, packed);
                else if (is_float)
                    pack_float_channel(workload, layout, parameters, output, padded, packed);
                else
                    pack_integer_channel(workload, layout, header.correction, parameters, output,
                                         padded, packed);
                if (is_float && layout->scale_groups > 0)
                    pack_weight_only_channel(workload, layout, parameters, output, column, width,
                                             panel);
            }
        }
    }
}
