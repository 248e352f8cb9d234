// SPDX-License-Identifier: MIT
#include "bench/kernels/reference.h"

#include "bench/kernels/glue/levels.h"
#include "bench/kernels/glue/requantise.h"
#include "bench/planes.h"

#include <assert.h>
#include <string.h>

enum {
    PART_WEIGHTS,
    PART_RECURRENT, // LSTM, also the next
    PART_RECURRENT_SCALE,
    PART_TABLE,
    PART_LEVELS,
    PART_GROUP_SCALE,
    PART_GROUP_BIAS,
    PART_BASIS,
    PART_BIAS,
    PART_BN_SCALE,
    PART_BN_SHIFT,
    PART_SCALE,
    PART_ZEROS,
    PART_FLIP, // bit planes, also the next
    PART_LEVEL_OFFSET,
    PART_LEVEL_SHIFT,
    PART_LEVEL_BIAS,
    PART_SPLIT, // DPReLU, also the next
    PART_SCALE_BELOW,
    PART_BIAS_BELOW,
    PART_DPRELU,
    PART_THRESHOLDS,
    PART_COUNT
};

struct reference_header {
    struct parameters scalars;   // pointers are meaningless here
    uint64_t offset[PART_COUNT]; // from the block's start; 0: absent
    uint64_t is_integer;
};

static int thresholds_of(const struct precision *precision)
{
    return (1 << precision->activation_bits) - 1;
}

static void part_sizes(const struct workload *w, size_t bytes[PART_COUNT])
{
    const struct problem *p = &w->problem;
    size_t channels = (size_t)problem_output_channels(p);
    bytes[PART_WEIGHTS] =
        (size_t)problem_weight_elements(p) * precision_weight_bytes(&w->precision);
    bytes[PART_RECURRENT] = bytes[PART_RECURRENT_SCALE] = 0;
    if (p->op == OP_LSTM) {
        bytes[PART_RECURRENT] = (size_t)(4 * p->n * p->n) * precision_weight_bytes(&w->precision);
        bytes[PART_WEIGHTS] -= bytes[PART_RECURRENT];
        channels *= 4; // gates
        bytes[PART_RECURRENT_SCALE] = channels * 4;
    }
    bytes[PART_TABLE] = w->problem.op == OP_GLUE ? 256 : 0;
    const bool grouped = w->precision.granularity == GRANULARITY_GROUP;
    bytes[PART_GROUP_SCALE] =
        grouped ? (size_t)(problem_weight_elements(p) / w->precision.group) * 4 : 0;
    const bool has_bases = precision_is_basis_planes(&w->precision);
    if (has_bases)
        bytes[PART_GROUP_SCALE] = channels * 4;
    if (w->precision.weight_encoding == ENCODING_BASIS)
        bytes[PART_GROUP_SCALE] *= (size_t)w->precision.weight_bits;
    bytes[PART_GROUP_BIAS] = grouped || has_bases ? channels * 4 : 0;
    bytes[PART_BASIS] = has_bases ? (size_t)w->precision.activation_bits * 4 : 0;
    bytes[PART_LEVELS] = w->precision.weight_encoding == ENCODING_CODE ? 16 : 0;
    for (int part = PART_BIAS; part < PART_COUNT; part++)
        bytes[part] = channels * 4;
    bytes[PART_DPRELU] *= 4;
    bool is_planes = precision_is_planes(&w->precision);
    if (grouped)
        bytes[PART_ZEROS] = bytes[PART_GROUP_SCALE];
    bytes[PART_THRESHOLDS] = is_planes ? channels * 4 * (size_t)thresholds_of(&w->precision) : 0;
}

static size_t rounded(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

size_t reference_packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    (void)kernel;
    size_t bytes[PART_COUNT], total = rounded(sizeof(struct reference_header));
    part_sizes(workload, bytes);
    for (int part = 0; part < PART_COUNT; part++)
        total += rounded(bytes[part]);
    return total;
}

void reference_pack(const struct kernel *kernel, const struct workload *workload,
                    const struct target *target, const struct parameters *parameters, void *packed)
{
    (void)kernel;
    (void)target;
    struct reference_header header = {.scalars = *parameters,
                                      .is_integer = !precision_is_float(&workload->precision)};
    const void *sources[PART_COUNT] = {
        [PART_WEIGHTS] = parameters->weights,
        [PART_RECURRENT] = parameters->recurrent_weights,
        [PART_RECURRENT_SCALE] = parameters->recurrent_scale,
        [PART_TABLE] = parameters->table,
        [PART_LEVELS] = parameters->code_levels,
        [PART_GROUP_SCALE] = parameters->group_scale,
        [PART_GROUP_BIAS] = parameters->bias_f32,
        [PART_BASIS] = parameters->activation_basis,
        [PART_BIAS] = header.is_integer ? (const void *)parameters->bias_s32
                                        : (const void *)parameters->bias_f32,
        [PART_BN_SCALE] = parameters->batch_norm_scale,
        [PART_BN_SHIFT] = parameters->batch_norm_shift,
        [PART_SCALE] = parameters->scale,
        [PART_ZEROS] = parameters->weight_zero_points,
        [PART_FLIP] = parameters->threshold_flip,
        [PART_LEVEL_OFFSET] = parameters->level_offset,
        [PART_LEVEL_SHIFT] = parameters->level_shift,
        [PART_LEVEL_BIAS] = parameters->level_bias,
        [PART_SPLIT] = parameters->split,
        [PART_SCALE_BELOW] = parameters->scale_below,
        [PART_BIAS_BELOW] = parameters->bias_below,
        [PART_DPRELU] = parameters->dprelu,
        [PART_THRESHOLDS] = parameters->thresholds,
    };
    size_t bytes[PART_COUNT], at = rounded(sizeof header);
    part_sizes(workload, bytes);
    for (int part = 0; part < PART_COUNT; part++) {
        if (sources[part] == NULL || bytes[part] == 0)
            continue;
        header.offset[part] = at;
        memcpy((char *)packed + at, sources[part], bytes[part]);
        at += rounded(bytes[part]);
    }
    memcpy(packed, &header, sizeof header);
}

static const void *part(const void *packed, const struct reference_header *header, int which)
{
    return header->offset[which] == 0 ? NULL : (const char *)packed + header->offset[which];
}

struct parameters reference_unpack(const void *packed)
{
    struct reference_header header;
    memcpy(&header, packed, sizeof header);
    struct parameters p = header.scalars;
    p.weights = part(packed, &header, PART_WEIGHTS);
    p.recurrent_weights = part(packed, &header, PART_RECURRENT);
    p.recurrent_scale = part(packed, &header, PART_RECURRENT_SCALE);
    p.table = part(packed, &header, PART_TABLE);
    p.bias_f32 = header.is_integer ? NULL : part(packed, &header, PART_BIAS);
    p.bias_s32 = header.is_integer ? part(packed, &header, PART_BIAS) : NULL;
    p.batch_norm_scale = part(packed, &header, PART_BN_SCALE);
    p.batch_norm_shift = part(packed, &header, PART_BN_SHIFT);
    p.code_levels = part(packed, &header, PART_LEVELS);
    p.group_scale = part(packed, &header, PART_GROUP_SCALE);
    if (p.group_scale != NULL)
        p.bias_f32 = part(packed, &header, PART_GROUP_BIAS);
    p.activation_basis = part(packed, &header, PART_BASIS);
    p.scale = part(packed, &header, PART_SCALE);
    p.weight_zero_points = part(packed, &header, PART_ZEROS);
    p.threshold_flip = part(packed, &header, PART_FLIP);
    p.level_offset = part(packed, &header, PART_LEVEL_OFFSET);
    p.level_shift = part(packed, &header, PART_LEVEL_SHIFT);
    p.level_bias = part(packed, &header, PART_LEVEL_BIAS);
    p.split = part(packed, &header, PART_SPLIT);
    p.scale_below = part(packed, &header, PART_SCALE_BELOW);
    p.bias_below = part(packed, &header, PART_BIAS_BELOW);
    p.dprelu = part(packed, &header, PART_DPRELU);
    p.thresholds = part(packed, &header, PART_THRESHOLDS);
    return p;
}

size_t reference_scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                               int threads)
{
    (void)kernel;
    (void)workload;
    (void)threads;
    return 0;
}

void reference_work(const struct kernel *kernel, const struct workload *workload, struct work *work)
{
    (void)kernel;
    const struct problem *p = &workload->problem;
    bool is_float = precision_is_float(&workload->precision);
    int64_t channels = problem_output_channels(p), tables = 0;
    if (problem_weight_elements(p) > 0) {
        tables += workload->glue.bias ? 4 : 0;
        tables += is_float || workload->glue.raw_accumulator ? 0 : 4; // requantisation scale
        tables += workload->glue.batch_norm ? 8 : 0;
        if (precision_is_weight_only(&workload->precision) &&
            workload->precision.granularity != GRANULARITY_GROUP)
            tables += workload->precision.weight_zero_points ? 8 : 4;
        if (precision_is_basis_planes(&workload->precision))
            tables += 4 * workload->precision.weight_bits;
    }
    *work = (struct work){
        .useful_ops = problem_useful_ops(p),
        .input_bytes = workload_input_bytes(workload),
        .weight_bytes =
            precision_stored_weight_bytes(&workload->precision, problem_weight_elements(p)) +
            channels * tables,
        .output_bytes = workload_output_bytes(workload),
        .main_class = WORK_MAC,
    };
    if (workload->glue.residual)
        work->input_bytes += workload_output_bytes(workload);
    work->executed_ops[WORK_MAC] = work->useful_ops;
}

void reference_finish_f32(const struct workload *workload, const struct parameters *q, double sum,
                          int64_t channel, int64_t pixel, const struct run_args *args)
{
    int64_t index = pixel * workload_output_stride(workload) + channel;
    float v = (float)sum;
    if (q->bias_f32 != NULL)
        v = v + q->bias_f32[channel];
    if (q->batch_norm_scale != NULL) {
        v = v * q->batch_norm_scale[channel];
        v = v + q->batch_norm_shift[channel];
    }
    if (workload->glue.residual)
        v = v +
            ((const float *)args->residual)[pixel * workload_residual_stride(workload) + channel];
    if (workload->glue.activation != ACTIVATION_NONE)
        v = v > 0.0f ? v : 0.0f;
    if (workload->glue.activation == ACTIVATION_RELU6)
        v = v < 6.0f ? v : 6.0f;
    ((float *)args->output)[index] = v;
}

void reference_finish_groups(const struct workload *workload, const struct parameters *q, float acc,
                             int64_t channel, int64_t pixel, const struct run_args *args)
{
    int64_t index = pixel * workload_output_stride(workload) + channel;
    if (q->bias_f32 != NULL)
        acc = acc + q->bias_f32[channel];
    if (workload->glue.raw_accumulator) {
        ((float *)args->output)[index] = acc;
        return;
    }
    bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    int32_t zero = q->output_zero_point;
    float addend = 0.0f;
    if (workload->glue.residual) {
        int64_t other = pixel * workload_residual_stride(workload) + channel;
        int32_t r = reference_load_8bit(args->residual, other, is_unsigned);
        addend = (float)(r - q->residual_zero_point) * q->residual_scale;
    }
    int32_t value = requantise_float(acc, q->scale[channel], addend, (float)(q->output_low - zero),
                                     (float)(q->output_high - zero), zero);
    ((uint8_t *)args->output)[index] = (uint8_t)value; // the low byte is the same for both signs
}

void reference_finish_integer(const struct workload *workload, const struct parameters *q,
                              int64_t sum, int64_t channel, int64_t pixel,
                              const struct run_args *args)
{
    int64_t index = pixel * workload_output_stride(workload) + channel;
    if (q->bias_s32 != NULL)
        sum += q->bias_s32[channel];
    // supports() of every integer kernel bounds K so that the sum fits.
    assert(sum >= INT32_MIN && sum <= INT32_MAX);
    int32_t acc = (int32_t)sum;
    if (workload->glue.raw_accumulator) {
        ((int32_t *)args->output)[index] = acc;
        return;
    }
    bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    int32_t zero = q->output_zero_point, value;
    if (workload->precision.gemmlowp_rounding) {
        int32_t multiplier;
        int shift;
        gemmlowp_quantise_multiplier((double)q->scale[channel], &multiplier, &shift);
        value = gemmlowp_requantise(acc, multiplier, shift, q->output_low, q->output_high, zero);
    } else {
        float addend = 0.0f;
        if (workload->glue.residual) {
            int64_t other = pixel * workload_residual_stride(workload) + channel;
            int32_t r = reference_load_8bit(args->residual, other, is_unsigned);
            addend = (float)(r - q->residual_zero_point) * q->residual_scale;
        }
        value = requantise_f32(acc, q->scale[channel], addend, (float)(q->output_low - zero),
                               (float)(q->output_high - zero), zero);
    }
    if (is_unsigned)
        ((uint8_t *)args->output)[index] = (uint8_t)value;
    else
        ((int8_t *)args->output)[index] = (int8_t)value;
}

void reference_finish_planes(const struct workload *workload, const struct parameters *q,
                             int64_t sum, int64_t channel, int64_t pixel,
                             const struct run_args *args)
{
    const int bits = workload->precision.activation_bits;
    if (q->bias_s32 != NULL)
        sum += q->bias_s32[channel];
    assert(sum >= INT32_MIN && sum <= INT32_MAX);
    const int32_t acc = (int32_t)sum;
    if (workload->glue.raw_accumulator) {
        int64_t index = pixel * workload_output_stride(workload) + channel;
        ((int32_t *)args->output)[index] = acc;
        return;
    }
    int32_t code = 0;
    switch (workload->glue.levels) {
    case LEVELS_BY_THRESHOLD:
        code = level_by_threshold(acc, q->threshold_flip[channel],
                                  q->thresholds + channel * thresholds_of(&workload->precision),
                                  thresholds_of(&workload->precision));
        break;
    case LEVELS_BY_SHIFT:
        code = level_by_shift(acc, q->level_offset[channel], q->level_shift[channel], bits);
        break;
    case LEVELS_BY_SCALE:
        code = level_by_scale(acc, q->scale[channel], q->level_bias[channel], bits);
        break;
    case LEVELS_BY_DPRELU:
        code = level_by_dprelu(
            acc, q->split[channel], (const float[]){q->scale_below[channel], q->scale[channel]},
            (const float[]){q->bias_below[channel], q->level_bias[channel]}, bits);
        break;
    }
    const size_t stride =
        precision_stored_bytes(&workload->precision, workload_output_stride(workload));
    char *at = (char *)args->output + (size_t)pixel * stride;
    uint32_t *words = (uint32_t *)(void *)at;
    const int64_t channels = problem_output_channels(&workload->problem);
    if (channel + 1 == channels) { // nothing stands behind the last channel
        for (int64_t c = channels; c < planes_words(channels) * PLANES_WORD; c++)
            planes_set(words, bits, c, 0);
    }
    planes_set(words, bits, channel, code);
}
