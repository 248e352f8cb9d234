// SPDX-License-Identifier: MIT
#include "bench/kernels/glue/planes_passes.h"

#include "base/checked.h"
#include "bench/kernels/glue/levels.h"
#include "bench/kernels/reference.h"

#include <string.h>

static int most_of(const struct workload *w)
{
    return (1 << w->precision.activation_bits) - 1;
}

static bool has_lines(const struct workload *w)
{
    return w->problem.glue_pass == GLUE_REQUANTISE && w->glue.levels == LEVELS_BY_DPRELU;
}

static bool has_thresholds(const struct workload *w)
{
    return w->problem.glue_pass == GLUE_PACK ||
           (w->problem.glue_pass == GLUE_REQUANTISE && w->glue.levels != LEVELS_BY_SCALE &&
            !has_lines(w));
}

bool planes_passes_supports(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    const enum glue_pass pass = w->problem.glue_pass;
    const int64_t planes_stride =
        pass == GLUE_DEQUANTISE ? w->views.input_stride : w->views.output_stride;
    return w->problem.op == kernel->op && precision_is_planes(precision) &&
           precision->activation_bits >= 1 && precision->activation_bits <= PLANES_MOST &&
           (pass == GLUE_QUANTISE || pass == GLUE_REQUANTISE || pass == GLUE_PACK ||
            pass == GLUE_DEQUANTISE) &&
           (planes_passes_groups(w) == 1 || pass == GLUE_QUANTISE || pass == GLUE_PACK) &&
           !w->glue.raw_accumulator && !w->glue.residual && workload_views_are_strides(w) &&
           planes_stride % PLANES_WORD == 0;
}

void planes_passes_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    const int64_t count = problem_output_elements(&w->problem), most = most_of(w);
    const bool is_scaled = !has_thresholds(w);
    *work = (struct work){
        .input_bytes = workload_input_bytes(w),
        .weight_bytes = (int64_t)planes_passes_packed_bytes(kernel, w),
        .output_bytes = workload_output_bytes(w),
        .main_class = WORK_SHIFT_ADD,
    };
    work->executed_ops[WORK_SHIFT_ADD] = count * (most + (has_lines(w) ? 5 : is_scaled ? 2 : 0));
}

// ---- the packed block ---------------------------------------------------------------------------

static int64_t padded_channels(const struct workload *w)
{
    return planes_words(w->problem.c) * PLANES_WORD;
}

size_t planes_passes_packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    (void)kernel;
    if (w->problem.glue_pass == GLUE_PACK)
        return 64;
    const int64_t rows = has_thresholds(w) ? most_of(w) + 1 : has_lines(w) ? 5 : 2;
    return (size_t)(rows * padded_channels(w)) * 4;
}

struct planes_block planes_block_read(const struct workload *w, const void *packed)
{
    struct planes_block block = {.padded =
                                     w->problem.glue_pass == GLUE_PACK ? 1 : padded_channels(w)};
    if (has_thresholds(w)) {
        block.thresholds = packed;
        block.flip = block.thresholds + most_of(w) * block.padded;
    } else {
        block.scale = packed;
        block.bias = block.scale + block.padded;
        if (has_lines(w)) {
            block.scale_below = block.bias + block.padded;
            block.bias_below = block.scale_below + block.padded;
            block.split = (const int32_t *)packed + 4 * block.padded;
        }
    }
    return block;
}

// What acc must reach for the code j of a shift.
static int32_t threshold_of_shift(int j, int32_t offset, int32_t shift)
{
    const int left = shift < 0 ? -shift : 0, right = shift > 0 ? shift : 0;
    const int64_t least = ((int64_t)j + (1 << left) - 1) >> left;
    const int64_t threshold = (least << right) - offset;
    return (int32_t)clamp_i64(threshold, INT32_MIN, INT32_MAX);
}

void planes_passes_pack(const struct kernel *kernel, const struct workload *w,
                        const struct target *target, const struct parameters *q, void *packed)
{
    (void)target;
    memset(packed, 0, planes_passes_packed_bytes(kernel, w));
    const int64_t padded = padded_channels(w), channels = w->problem.c;
    const int most = most_of(w);
    int32_t *integers = packed;
    float *floats = packed;
    if (w->problem.glue_pass == GLUE_PACK) {
        for (int j = 0; j < most; j++)
            integers[j] = q->thresholds[j] < 0     ? 0
                          : q->thresholds[j] > 256 ? 256
                                                   : q->thresholds[j];
        integers[most] = q->threshold_flip[0] & 0x80;
        return;
    }
    for (int64_t c = 0; c < channels; c++) {
        if (!has_thresholds(w)) {
            floats[c] = q->scale[c];
            floats[padded + c] = w->problem.glue_pass == GLUE_DEQUANTISE ? 0.0f : q->level_bias[c];
            if (has_lines(w)) {
                floats[2 * padded + c] = q->scale_below[c];
                floats[3 * padded + c] = q->bias_below[c];
                integers[4 * padded + c] = q->split[c];
            }
            continue;
        }
        const bool is_shift = w->glue.levels == LEVELS_BY_SHIFT;
        for (int j = 0; j < most; j++)
            integers[j * padded + c] =
                is_shift ? threshold_of_shift(j + 1, q->level_offset[c], q->level_shift[c])
                         : q->thresholds[c * most + j];
        integers[most * padded + c] = is_shift ? 0 : q->threshold_flip[c];
    }
}

// ---- the truth: from the parameters as they came ------------------------------------------------

static int32_t code_of_f32(float x, float scale, float bias, int most)
{
    float level = x * scale;
    level = level + bias;
    level = level > 0.0f ? level : 0.0f;
    level = level < (float)most ? level : (float)most;
    return (int32_t)lrintf(level);
}

static int32_t code_of_byte(uint8_t byte, const struct parameters *q, int most)
{
    const int32_t value = byte ^ (q->threshold_flip[0] & 0x80);
    int32_t code = 0;
    for (int j = 0; j < most; j++)
        code += value >= q->thresholds[j];
    return code;
}

static int32_t code_of_sum(int32_t acc, const struct workload *w, const struct parameters *q,
                           int64_t c)
{
    const int bits = w->precision.activation_bits, most = most_of(w);
    switch (w->glue.levels) {
    case LEVELS_BY_SHIFT:
        return level_by_shift(acc, q->level_offset[c], q->level_shift[c], bits);
    case LEVELS_BY_SCALE:
        return level_by_scale(acc, q->scale[c], q->level_bias[c], bits);
    case LEVELS_BY_DPRELU:
        return level_by_dprelu(acc, q->split[c], (const float[]){q->scale_below[c], q->scale[c]},
                               (const float[]){q->bias_below[c], q->level_bias[c]}, bits);
    default:
        return level_by_threshold(acc, q->threshold_flip[c], q->thresholds + c * most, most);
    }
}

static int32_t code_at(const struct workload *w, const struct parameters *q, const void *input,
                       int64_t at, int64_t c)
{
    switch (w->problem.glue_pass) {
    case GLUE_QUANTISE:
        return code_of_f32(((const float *)input)[at], q->scale[c], q->level_bias[c], most_of(w));
    case GLUE_PACK:
        return code_of_byte(((const uint8_t *)input)[at], q, most_of(w));
    default:
        return code_of_sum(((const int32_t *)input)[at], w, q, c);
    }
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const struct parameters q = reference_unpack(args->packed);
    const int bits = w->precision.activation_bits, most = most_of(w);
    const bool is_bipolar = w->precision.activation_encoding == ENCODING_BIPOLAR;
    const int64_t in = workload_input_stride(w), out = workload_output_stride(w);
    const int64_t groups = planes_passes_groups(w);
    for (int64_t pixel = 0; pixel < p->batch * p->h * p->w; pixel++) {
        if (p->glue_pass == GLUE_DEQUANTISE) {
            const uint32_t *from = (const uint32_t *)args->input + pixel * in / PLANES_WORD * bits;
            float *to = (float *)args->output + pixel * out;
            for (int64_t c = 0; c < p->c; c++) {
                const int code = planes_get(from, bits, c);
                to[c] = (float)(is_bipolar ? 2 * code - most : code) * q.scale[c];
            }
            continue;
        }
        uint32_t *to = (uint32_t *)args->output + pixel * out / PLANES_WORD * bits;
        memset(to, 0, planes_bytes(planes_channels(p->c, groups), bits));
        for (int64_t c = 0; c < p->c; c++)
            planes_set(to, bits, planes_place(c, p->c, groups),
                       code_at(w, &q, args->input, pixel * in + c, c));
    }
}

const struct kernel kernel_glue_planes_reference = {
    .name = "glue_planes_portable_reference",
    .op = OP_GLUE,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_PLANES[0],
    .ceiling = "",
    .fused = false,
    .tiled = true,
    .supports = planes_passes_supports,
    .work = planes_passes_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
