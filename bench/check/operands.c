// SPDX-License-Identifier: MIT
#include "bench/check/operands.h"

#include "base/checked.h"
#include "base/random.h"
#include "bench/check/operands_dprelu.h"
#include "bench/check/operands_fill.h"
#include "bench/planes.h"

#include <limits.h>
#include <math.h>
#include <string.h>

static const char *const PATTERN_NAMES[PATTERN_COUNT] = {
    [PATTERN_RANDOM] = "random",           [PATTERN_ALL_LOW] = "all-low",
    [PATTERN_ALL_HIGH] = "all-high",       [PATTERN_OPPOSITE] = "opposite",
    [PATTERN_ALTERNATING] = "alternating", [PATTERN_SPARSE] = "sparse",
    [PATTERN_DENORMAL] = "denormal",
};

const char *pattern_name(enum pattern pattern)
{
    return PATTERN_NAMES[pattern];
}

// The element type of the input of a glue pass: what it reads.
static bool glue_reads_accumulator(const struct workload *w)
{
    bool is_float = precision_is_float(&w->precision);
    enum glue_pass pass = w->problem.glue_pass;
    return w->problem.op == OP_GLUE && !is_float &&
           (pass == GLUE_REQUANTISE || pass == GLUE_REQUANTISE_DPRELU || pass == GLUE_BIAS ||
            (pass == GLUE_DEQUANTISE && w->glue.raw_accumulator));
}

// Bit planes, or what a pass makes bit planes of, or of them?
static bool input_is_planes(const struct workload *w)
{
    const enum glue_pass pass = w->problem.glue_pass;
    return precision_is_planes(&w->precision) &&
           (w->problem.op != OP_GLUE ||
            (pass != GLUE_QUANTISE && pass != GLUE_REQUANTISE && pass != GLUE_PACK));
}

static bool output_is_planes(const struct workload *w)
{
    return precision_is_planes(&w->precision) && !w->glue.raw_accumulator &&
           (w->problem.op != OP_GLUE || w->problem.glue_pass != GLUE_DEQUANTISE);
}

size_t workload_input_element_bytes(const struct workload *w)
{
    if (glue_reads_accumulator(w) ||
        (w->problem.op == OP_GLUE && w->problem.glue_pass == GLUE_QUANTISE))
        return 4;
    return precision_activation_bytes(&w->precision);
}

size_t workload_output_element_bytes(const struct workload *w)
{
    if (w->problem.op == OP_GLUE) {
        switch (w->problem.glue_pass) {
        case GLUE_DEQUANTISE:
            return 4;
        case GLUE_BIAS:
            return 4;
        default:
            return precision_activation_bytes(&w->precision);
        }
    }
    if (w->glue.raw_accumulator)
        return 4;
    return precision_activation_bytes(&w->precision);
}

// Passes that always read a second tensor.
static bool has_other_operand(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    return w->problem.op == OP_GLUE &&
           (pass == GLUE_ADD || pass == GLUE_MULTIPLY || pass == GLUE_SCALE);
}

static size_t count_terms(const struct problem *p)
{
    switch (p->op) {
    case OP_MATMUL:
    case OP_CONV2D:
        return (size_t)problem_depth(p);
    case OP_LSTM:
        return (size_t)(p->k + p->n);
    case OP_DWCONV:
    case OP_MAX_POOL:
    case OP_AVERAGE_POOL:
    case OP_GLOBAL_POOL:
        return (size_t)(p->kh * p->kw);
    default:
        return 1;
    }
}

static bool allocate(struct buffer *buffer, size_t bytes)
{
    return buffer_allocate(buffer, bytes, 0, true);
}

static bool make_float_parameters(struct operands *o, size_t channels, enum pattern pattern,
                                  struct random *random)
{
    const struct workload *w = &o->workload;
    bool is_glue = w->problem.op == OP_GLUE;
    if (w->glue.bias || is_glue) {
        if (!allocate(&o->bias, channels * sizeof(float)))
            return false;
        operands_fill_floats(o->bias.data, channels,
                             pattern == PATTERN_DENORMAL ? pattern : PATTERN_RANDOM, false, random);
        o->parameters.bias_f32 = o->bias.data;
    }
    if (w->glue.batch_norm || is_glue) {
        if (!allocate(&o->batch_norm_scale, channels * sizeof(float)) ||
            !allocate(&o->batch_norm_shift, channels * sizeof(float)))
            return false;
        operands_fill_floats(o->batch_norm_scale.data, channels, PATTERN_RANDOM, false, random);
        operands_fill_floats(o->batch_norm_shift.data, channels, PATTERN_RANDOM, false, random);
        o->parameters.batch_norm_scale = o->batch_norm_scale.data;
        o->parameters.batch_norm_shift = o->batch_norm_shift.data;
        o->parameters.scale = is_glue ? o->batch_norm_scale.data : NULL; // the weights'
    }
    return true;
}

static void set_zero_points(struct operands *o, struct random *random)
{
    const struct precision *precision = &o->workload.precision;
    bool is_unsigned = precision->activation_encoding == ENCODING_UNSIGNED;
    struct parameters *q = &o->parameters;
    int low = is_unsigned ? 0 : -128, high = is_unsigned ? 255 : 127;
    if (precision->activation_zero_point) {
        q->input_zero_point = low + 1 + (int32_t)random_below(random, 254);
        q->output_zero_point = low + 1 + (int32_t)random_below(random, 254);
        q->residual_zero_point = low + 1 + (int32_t)random_below(random, 254);
    }
    q->output_low = low;
    q->output_high = high;
    if (o->workload.glue.activation == ACTIVATION_RELU ||
        o->workload.glue.activation == ACTIVATION_RELU6)
        q->output_low = q->output_zero_point;
    if (o->workload.glue.activation == ACTIVATION_RELU6) // 6 stands for three quarters of the range
        q->output_high = q->output_zero_point + (high - q->output_zero_point) * 3 / 4;
    q->residual_scale = (float)(0.25 + random_unit(random));
    // The reciprocal of the output's step: of values in 0..1, in -1..1, in -6..6.
    if (o->workload.problem.op == OP_SOFTMAX)
        q->residual_scale *= 256.0f;
    if (o->workload.problem.op == OP_LSTM)
        q->residual_scale *= 128.0f;
    if (o->workload.problem.op == OP_LRN)
        q->residual_scale *= 20.0f;
}

// Scales so that random sums spread over the 8 bits of the output, each channel a little otherwise.
static void fill_scales(const struct operands *o, float *scale, size_t channels,
                        enum pattern pattern, struct random *random)
{
    const struct precision *precision = &o->workload.precision;
    double weight = (double)max_i64(-precision->weight_low, precision->weight_high);
    if (precision->weight_encoding == ENCODING_CODE)
        weight = precision->level_most;
    double sum = weight < 1 ? 128.0 : 100.0 * weight * (double)o->terms;
    if (pattern == PATTERN_RANDOM || pattern == PATTERN_DENORMAL)
        sum = weight < 1 ? 128.0 : 85.0 * weight * sqrt((double)o->terms) * 0.6;
    sum = fmax(sum, 100.0); // a single ternary product: gemmlowp wants scales below 1
    // Some passes read stored values instead of sums: 8 bits, and floats in [-1, 1).
    if (o->workload.problem.op == OP_GLUE &&
        (o->workload.problem.glue_pass == GLUE_ADD || o->workload.problem.glue_pass == GLUE_DPRELU))
        sum = 120.0;
    if (o->workload.problem.op == OP_GLUE && o->workload.problem.glue_pass == GLUE_QUANTISE)
        sum = 0.5;
    if (has_other_operand(&o->workload) && o->workload.problem.glue_pass != GLUE_ADD)
        sum = 100.0 * 100.0;
    if (o->workload.problem.op == OP_LSTM)
        sum *= 15.0; // the gates' inputs are within 4 or so
    if (o->workload.problem.op == OP_LRN || o->workload.problem.op == OP_SOFTMAX)
        sum = 1200.0; // steps of about 1/20
    for (size_t i = 0; i < channels; i++) {
        double factor =
            precision->granularity == GRANULARITY_TENSOR ? 1.0 : 0.5 + random_unit(random);
        scale[i] = (float)(60.0 / sum * factor);
    }
}

static bool make_integer_parameters(struct operands *o, size_t channels, enum pattern pattern,
                                    struct random *random)
{
    const struct workload *w = &o->workload;
    set_zero_points(o, random);
    if (!allocate(&o->bias, channels * sizeof(int32_t)) ||
        !allocate(&o->scale, channels * sizeof(float)))
        return false;
    int32_t *bias = o->bias.data;
    int32_t reach = (int32_t)min_i64(1 << 20, 64 * (int64_t)o->terms + 1);
    for (size_t i = 0; i < channels; i++)
        bias[i] = (int32_t)random_below(random, (uint32_t)(2 * reach + 1)) - reach;
    if (w->glue.bias || w->problem.op == OP_GLUE)
        o->parameters.bias_s32 = bias;
    fill_scales(o, o->scale.data, channels, pattern, random);
    o->parameters.scale = o->scale.data;
    if (w->problem.op == OP_LSTM) {
        if (!allocate(&o->recurrent_scale, channels * sizeof(float)))
            return false;
        fill_scales(o, o->recurrent_scale.data, channels, pattern, random);
        o->parameters.recurrent_scale = o->recurrent_scale.data;
    }
    if (w->precision.weight_zero_points) {
        const bool by_group = w->precision.granularity == GRANULARITY_GROUP;
        const size_t count =
            by_group ? (size_t)(problem_weight_elements(&w->problem) / w->precision.group)
                     : channels;
        const int32_t low = by_group ? w->precision.weight_low : -15;
        const int32_t high = by_group ? w->precision.weight_high : 15;
        if (!allocate(&o->weight_zero_points, count * sizeof(int32_t)))
            return false;
        int32_t *zero_points = o->weight_zero_points.data;
        for (size_t i = 0; i < count; i++)
            zero_points[i] = low + (int32_t)random_below(random, (uint32_t)(high - low + 1));
        o->parameters.weight_zero_points = zero_points;
    }
    return true;
}

// Levels of bit planes: random sums, about as large as `reach`, spread over all codes, and a few
// channels stick to one code.
static bool make_level_parameters(struct operands *o, size_t channels, struct random *random)
{
    const struct precision *precision = &o->workload.precision;
    const int count = (1 << precision->activation_bits) - 1;
    const double factors = (double)precision->weight_high * count;
    const bool is_pass = o->workload.problem.op == OP_GLUE;
    const bool is_f32 = is_pass && o->workload.problem.glue_pass == GLUE_QUANTISE;
    const int32_t reach = is_f32    ? 1
                          : is_pass ? 10000
                                    : (int32_t)(factors * sqrt((double)o->terms)) + 1;
    if (!allocate(&o->thresholds, channels * (size_t)count * sizeof(int32_t)) ||
        !allocate(&o->threshold_flip, channels * sizeof(int32_t)) ||
        !allocate(&o->level_offset, channels * sizeof(int32_t)) ||
        !allocate(&o->level_shift, channels * sizeof(int32_t)) ||
        !allocate(&o->level_bias, channels * sizeof(float)))
        return false;
    int32_t *thresholds = o->thresholds.data, *flip = o->threshold_flip.data;
    int32_t *offset = o->level_offset.data, *shift = o->level_shift.data;
    float *scale = o->scale.data, *bias = o->level_bias.data;
    int32_t most = 0;
    while (most < 30 && 2 * reach >> most > count)
        most++;
    for (size_t c = 0; c < channels; c++) {
        int64_t threshold = (int64_t)random_below(random, 2 * (uint32_t)reach) - reach;
        for (int i = 0; i < count; i++) {
            *thresholds++ = (int32_t)threshold;
            threshold += random_below(random, 2 * (uint32_t)(reach / count) + 1);
        }
        if (random_below(random, 16) == 0)
            thresholds[-1] = INT32_MAX;
        if (random_below(random, 16) == 0)
            thresholds[-count] = INT32_MIN;
        flip[c] = random_below(random, 4) == 0 ? -1 : 0;
        offset[c] = (int32_t)random_below(random, 2 * (uint32_t)reach) - reach;
        shift[c] = most - (int32_t)random_below(random, 4);
        scale[c] = (float)(count / (2.0 * reach) * (random_unit(random) + 0.5));
        scale[c] = random_below(random, 4) == 0 ? -scale[c] : scale[c];
        bias[c] = (float)(count * random_unit(random));
    }
    if (is_pass && o->workload.problem.glue_pass == GLUE_PACK) { // of bytes, one row
        thresholds = o->thresholds.data;
        for (int i = 0; i < count; i++)
            thresholds[i] = (int32_t)random_below(random, 256 / (uint32_t)count) + 257 * i / count;
        flip[0] = random_below(random, 2) == 0 ? 128 : 0;
    }
    o->parameters.thresholds = o->thresholds.data;
    o->parameters.threshold_flip = flip;
    o->parameters.level_offset = offset;
    o->parameters.level_shift = shift;
    o->parameters.level_bias = bias;
    return true;
}

// Levels in no order, with both extremes for the patterns that use the lowest and highest code; the
// one in the middle is 0, for sparse data.
static bool make_code_levels(struct operands *o, struct random *random)
{
    enum { COUNT = 16 };
    const int32_t most = o->workload.precision.level_most;
    if (!allocate(&o->code_levels, COUNT))
        return false;
    int8_t *levels = o->code_levels.data;
    for (int i = 0; i < COUNT; i++)
        levels[i] = (int8_t)((int32_t)random_below(random, 2 * (uint32_t)most + 1) - most);
    levels[0] = (int8_t)-most;
    levels[COUNT / 2] = 0;
    levels[COUNT - 1] = (int8_t)most;
    o->parameters.code_levels = levels;
    return true;
}

// Groups: scales about 1, so that the requantisation's stay what they are; the bias is float.
static bool make_group_parameters(struct operands *o, size_t channels, size_t weights,
                                  struct random *random)
{
    const size_t groups = weights / (size_t)o->workload.precision.group;
    if (groups == 0)
        return true; // no kernel takes it
    if (!allocate(&o->group_scale, groups * sizeof(float)))
        return false;
    float *scale = o->group_scale.data, *bias = o->bias.data;
    for (size_t i = 0; i < groups; i++)
        scale[i] = (float)(random_unit(random) + 0.5);
    for (size_t i = 0; i < channels; i++) {
        int32_t integer;
        memcpy(&integer, &bias[i], sizeof integer);
        bias[i] = (float)integer * 0.37f;
    }
    o->parameters.group_scale = scale;
    o->parameters.bias_f32 = o->parameters.bias_s32 == NULL ? NULL : bias;
    o->parameters.bias_s32 = NULL;
    return true;
}

// Bit planes with bases: products of about 1, the bits of activations in no order.
static bool make_bases(struct operands *o, size_t channels, struct random *random)
{
    const struct precision *precision = &o->workload.precision;
    const size_t alphas = channels * (size_t)precision->weight_bits;
    const size_t bits = (size_t)precision->activation_bits;
    if (!allocate(&o->group_scale, alphas * sizeof(float)) ||
        !allocate(&o->activation_basis, bits * sizeof(float)))
        return false;
    float *scale = o->group_scale.data, *basis = o->activation_basis.data, *bias = o->bias.data;
    for (size_t i = 0; i < alphas; i++)
        scale[i] = (float)((random_unit(random) + 0.5) / precision->weight_bits);
    for (size_t i = 0; i < bits; i++)
        basis[i] = (float)((random_unit(random) + 0.5) / precision->activation_bits);
    operands_fill_floats(bias, channels, PATTERN_RANDOM, false, random);
    o->parameters.group_scale = scale;
    o->parameters.activation_basis = basis;
    o->parameters.bias_f32 = o->parameters.bias_s32 == NULL ? NULL : bias;
    o->parameters.bias_s32 = NULL;
    return true;
}

// Scales and zero points of weights that meet floats: products of about 1.
static bool make_weight_only_parameters(struct operands *o, size_t channels, size_t weights,
                                        struct random *random)
{
    const struct precision *precision = &o->workload.precision;
    const bool by_group = precision->granularity == GRANULARITY_GROUP;
    if (by_group && precision->group == 0)
        return true; // no kernel takes it
    size_t count = by_group ? weights / (size_t)precision->group : channels;
    if (precision->weight_encoding == ENCODING_BASIS)
        count *= (size_t)precision->weight_bits;
    struct buffer *buffer = by_group ? &o->group_scale : &o->scale;
    if (!allocate(buffer, count * sizeof(float)) ||
        !allocate(&o->weight_zero_points, count * sizeof(int32_t)))
        return false;
    float *scales = buffer->data;
    int32_t *zero_points = o->weight_zero_points.data;
    const int32_t low = precision->weight_low, high = precision->weight_high;
    for (size_t i = 0; i < count; i++) {
        scales[i] = (float)((random_unit(random) + 0.5) / (2 * high + 2));
        zero_points[i] = low + (int32_t)random_below(random, (uint32_t)(high - low + 1));
    }
    o->parameters.scale = by_group ? NULL : scales;
    o->parameters.group_scale = by_group ? scales : NULL;
    if (precision->weight_zero_points)
        o->parameters.weight_zero_points = zero_points;
    return true;
}

// What single passes want beside: a table of outputs, a list of channels.
static bool make_glue_parameters(struct operands *o, size_t channels, struct random *random)
{
    if (!allocate(&o->table, 256) || !allocate(&o->channels, channels * sizeof(int32_t)))
        return false;
    uint8_t *table = o->table.data;
    for (int i = 0; i < 256; i++)
        table[i] = (uint8_t)random_below(random, 256);
    int32_t *list = o->channels.data;
    uint32_t stored = (uint32_t)workload_input_stride(&o->workload);
    for (size_t i = 0; i < channels; i++)
        list[i] = (int32_t)random_below(random, stored);
    o->parameters.table = table;
    o->parameters.channels = list;
    return true;
}

static void fill_stored_8bit(const struct operands *o, struct buffer *buffer, size_t count,
                             int32_t zero_point, enum pattern pattern, struct random *random)
{
    bool is_unsigned = o->workload.precision.activation_encoding == ENCODING_UNSIGNED;
    operands_fill_bytes(buffer->data, count, is_unsigned ? 0 : -128, is_unsigned ? 255 : 127,
                        zero_point, pattern, false, random);
}

// Pixels `stride` channels apart; what lies between them may be anything, but the bits behind the
// last channel are 0.
static void fill_planes(const struct operands *o, struct buffer *buffer, enum pattern pattern,
                        struct random *random)
{
    const struct workload *w = &o->workload;
    const int bits = w->precision.activation_bits, most = (1 << bits) - 1;
    const int64_t channels = w->problem.op == OP_MATMUL ? w->problem.k : w->problem.c;
    const int64_t groups = w->problem.op == OP_CONV2D ? w->problem.groups : 1;
    const size_t pixel_bytes = precision_stored_bytes(&w->precision, workload_input_stride(w));
    for (size_t i = 0; i < buffer->bytes; i++)
        ((unsigned char *)buffer->data)[i] = (unsigned char)random_below(random, 256);
    for (size_t at = 0; at + pixel_bytes <= buffer->bytes; at += pixel_bytes) {
        uint32_t *pixel = (uint32_t *)(void *)((char *)buffer->data + at);
        memset(pixel, 0, planes_bytes(planes_channels(channels, groups), bits));
        for (int64_t c = 0; c < channels; c++) {
            int code = (int)random_below(random, (uint32_t)most + 1);
            if (pattern == PATTERN_SPARSE)
                code = random_below(random, 10) == 0 ? code : 0;
            else if (pattern != PATTERN_RANDOM && pattern != PATTERN_DENORMAL)
                code = operands_is_low(pattern, false, (uint64_t)c) ? 0 : most;
            planes_set(pixel, bits, planes_place(c, channels, groups), code);
        }
    }
}

static void fill_activations(const struct operands *o, struct buffer *buffer, size_t count,
                             enum pattern pattern, struct random *random)
{
    const struct workload *w = &o->workload;
    if (input_is_planes(w)) {
        fill_planes(o, buffer, pattern, random);
    } else if (glue_reads_accumulator(w)) {
        int32_t *values = buffer->data;
        for (size_t i = 0; i < count; i++) {
            values[i] = (int32_t)random_below(random, 20001) - 10000;
            if (pattern != PATTERN_RANDOM && pattern != PATTERN_SPARSE)
                values[i] = operands_is_low(pattern, false, i) ? INT32_MIN / 2 : INT32_MAX / 2;
        }
    } else if (workload_input_element_bytes(w) == 4) {
        operands_fill_floats(buffer->data, count, pattern, false, random);
    } else {
        fill_stored_8bit(o, buffer, count, o->parameters.input_zero_point, pattern, random);
    }
    memset((char *)buffer->data + buffer->bytes, 0xff, BUFFER_SLACK);
}

// The other operand: like the activations of the output's type, also where the input is sums.
static void fill_residual(const struct operands *o, struct buffer *buffer, size_t count,
                          enum pattern pattern, struct random *random)
{
    if (precision_is_float(&o->workload.precision))
        operands_fill_floats(buffer->data, count, pattern, false, random);
    else
        fill_stored_8bit(o, buffer, count, o->parameters.residual_zero_point, pattern, random);
    memset((char *)buffer->data + buffer->bytes, 0xff, BUFFER_SLACK);
}

enum status operands_make(struct operands *o, const struct workload *workload, enum pattern pattern,
                          uint64_t seed, struct error *error)
{
    *o = (struct operands){.workload = *workload};
    const struct problem *p = &o->workload.problem;
    struct random random;
    random_seed(&random, seed);
    o->terms = count_terms(p);
    size_t channels = (size_t)problem_output_channels(p);
    if (p->op == OP_LSTM)
        channels *= 4; // gates
    size_t inputs = (size_t)workload_input_extent(workload);
    size_t outputs = (size_t)workload_output_extent(workload);
    size_t residuals = (size_t)workload_residual_extent(workload);
    size_t weights = (size_t)problem_weight_elements(p);
    o->output_element_bytes = workload_output_element_bytes(workload);
    o->output_bytes = outputs * o->output_element_bytes;
    size_t input_bytes = inputs * workload_input_element_bytes(workload);
    const bool is_planes = precision_is_planes(&workload->precision);
    if (input_is_planes(workload))
        input_bytes = precision_stored_bytes(&workload->precision, (int64_t)inputs);
    if (output_is_planes(workload))
        o->output_bytes = precision_stored_bytes(&workload->precision, (int64_t)outputs);
    bool is_float = precision_is_float(&workload->precision);
    bool good = is_float ? make_float_parameters(o, channels, pattern, &random)
                         : make_integer_parameters(o, channels, pattern, &random);
    if (p->op == OP_LRN) { // every other problem with the exponent that has roots
        o->parameters.lrn_alpha = 0.5f;
        o->parameters.lrn_beta = p->c % 2 == 0 ? 0.75f : 0.6f;
        o->parameters.lrn_k = 1.25f;
    }
    good = good && (p->op != OP_GLUE || make_glue_parameters(o, channels, &random));
    good = good && (!is_planes || make_level_parameters(o, channels, &random));
    good = good && operands_make_dprelu(o, channels, pattern, &random);
    good = good && allocate(&o->input, input_bytes);
    if (good)
        fill_activations(o, &o->input, inputs, pattern, &random);
    bool has_residual = workload->glue.residual || has_other_operand(workload);
    if (good && has_residual) {
        good = allocate(&o->residual, residuals * precision_activation_bytes(&workload->precision));
        if (good)
            fill_residual(o, &o->residual, residuals, pattern, &random);
    }
    if (good && weights > 0) {
        good = allocate(&o->weights, weights * precision_weight_bytes(&workload->precision));
        o->parameters.weights = o->weights.data;
        const bool weight_only = precision_is_weight_only(&workload->precision);
        if (good && is_float && !weight_only)
            operands_fill_floats(o->weights.data, weights, pattern, true, &random);
        else if (good)
            operands_fill_bytes(o->weights.data, weights, workload->precision.weight_low,
                                workload->precision.weight_high,
                                workload->precision.weight_encoding == ENCODING_CODE ? 8 : 0,
                                pattern, true, &random);
        if (good && workload->precision.weight_encoding == ENCODING_BIPOLAR)
            operands_make_odd(o->weights.data, weights);
        if (good && weight_only)
            good = make_weight_only_parameters(o, channels, weights, &random);
        else if (good && precision_is_basis_planes(&workload->precision))
            good = make_bases(o, channels, &random);
        else if (good && workload->precision.granularity == GRANULARITY_GROUP)
            good = make_group_parameters(o, channels, weights, &random);
        if (good && workload->precision.weight_encoding == ENCODING_CODE)
            good = make_code_levels(o, &random);
    }
    if (good && p->op == OP_LSTM) // one behind the other
        o->parameters.recurrent_weights =
            (const char *)o->weights.data +
            (size_t)(4 * p->n * p->k) * precision_weight_bytes(&workload->precision);
    if (good)
        return STATUS_OK;
    operands_free(o);
    return error_set(error, STATUS_FAILED, "%s: not enough memory for its tensors", p->name);
}

void operands_free(struct operands *o)
{
    buffer_free(&o->input);
    buffer_free(&o->residual);
    buffer_free(&o->weights);
    buffer_free(&o->bias);
    buffer_free(&o->batch_norm_scale);
    buffer_free(&o->batch_norm_shift);
    buffer_free(&o->scale);
    buffer_free(&o->weight_zero_points);
    buffer_free(&o->recurrent_scale);
    buffer_free(&o->thresholds);
    buffer_free(&o->threshold_flip);
    buffer_free(&o->level_offset);
    buffer_free(&o->level_shift);
    buffer_free(&o->level_bias);
    buffer_free(&o->dprelu);
    buffer_free(&o->split);
    buffer_free(&o->scale_below);
    buffer_free(&o->bias_below);
    buffer_free(&o->code_levels);
    buffer_free(&o->group_scale);
    buffer_free(&o->activation_basis);
    buffer_free(&o->table);
    buffer_free(&o->channels);
}
