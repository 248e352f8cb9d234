// SPDX-License-Identifier: MIT
#include "bench/problem.h"

#include "base/checked.h"
#include "bench/planes.h"
#include "bench/problem_fields.h"

#include <string.h>

static const char *const OPERATION_NAMES[OP_COUNT] = {
    [OP_MATMUL] = "matmul",
    [OP_CONV2D] = "conv2d",
    [OP_DWCONV] = "dwconv",
    [OP_MAX_POOL] = "max_pool",
    [OP_AVERAGE_POOL] = "average_pool",
    [OP_GLOBAL_POOL] = "global_pool",
    [OP_GLUE] = "glue",
    [OP_LRN] = "lrn",
    [OP_SOFTMAX] = "softmax",
    [OP_LSTM] = "lstm",
    [OP_CEILING] = "ceiling",
    [OP_STREAM] = "stream",
    [OP_LATENCY] = "latency",
};

static const char *const GLUE_PASS_NAMES[GLUE_PASS_COUNT] = {
    [GLUE_NONE] = "none",
    [GLUE_BIAS] = "bias",
    [GLUE_BATCH_NORM] = "batchnorm",
    [GLUE_WEIGHT_SCALE] = "weightscale",
    [GLUE_RELU] = "relu",
    [GLUE_RELU6] = "relu6",
    [GLUE_DPRELU] = "dprelu",
    [GLUE_ADD] = "add",
    [GLUE_REQUANTISE] = "requantise",
    [GLUE_REQUANTISE_DPRELU] = "requantisedprelu",
    [GLUE_DEQUANTISE] = "dequantise",
    [GLUE_QUANTISE] = "quantise",
    [GLUE_SIGMOID] = "sigmoid",
    [GLUE_TANH] = "tanh",
    [GLUE_HARD_SIGMOID] = "hardsigmoid",
    [GLUE_HARD_SWISH] = "hardswish",
    [GLUE_MULTIPLY] = "multiply",
    [GLUE_SCALE] = "scale",
    [GLUE_COPY] = "copy",
    [GLUE_SHUFFLE] = "shuffle",
    [GLUE_GATHER] = "gather",
    [GLUE_PACK] = "pack",
};

const char *operation_name(enum operation op)
{
    return OPERATION_NAMES[op];
}

const char *glue_pass_name(enum glue_pass pass)
{
    return GLUE_PASS_NAMES[pass];
}

static int64_t output_size(int64_t input, int64_t before, int64_t after, int64_t window,
                           int64_t dilation, int64_t stride)
{
    int64_t room = input + before + after - (dilation * (window - 1) + 1);
    return room < 0 ? 0 : room / stride + 1;
}

int64_t problem_output_h(const struct problem *p)
{
    switch (p->op) {
    case OP_GLOBAL_POOL:
        return 1;
    case OP_GLUE:
    case OP_LRN:
    case OP_SOFTMAX:
        return p->h;
    default:
        return output_size(p->h, p->pad_top, p->pad_bottom, p->kh, p->dilation_h, p->stride_h);
    }
}

int64_t problem_output_w(const struct problem *p)
{
    switch (p->op) {
    case OP_GLOBAL_POOL:
        return 1;
    case OP_GLUE:
    case OP_LRN:
    case OP_SOFTMAX:
        return p->w;
    default:
        return output_size(p->w, p->pad_left, p->pad_right, p->kw, p->dilation_w, p->stride_w);
    }
}

int64_t problem_output_channels(const struct problem *p)
{
    switch (p->op) {
    case OP_MATMUL:
    case OP_LSTM:
        return p->n;
    case OP_CONV2D:
        return p->k;
    default:
        return p->c;
    }
}

static bool is_matrix(const struct problem *p)
{
    return p->op == OP_MATMUL || p->op == OP_LSTM;
}

int64_t problem_input_elements(const struct problem *p)
{
    return is_matrix(p) ? p->m * p->k : p->batch * p->h * p->w * p->c;
}

int64_t problem_weight_elements(const struct problem *p)
{
    switch (p->op) {
    case OP_MATMUL:
        return p->n * p->k;
    case OP_LSTM:
        return 4 * p->n * (p->k + p->n);
    case OP_CONV2D:
        return p->k * problem_depth(p);
    case OP_DWCONV:
        return p->kh * p->kw * p->c;
    default:
        return 0;
    }
}

int64_t problem_output_elements(const struct problem *p)
{
    if (is_matrix(p))
        return p->m * p->n;
    return p->batch * problem_output_h(p) * problem_output_w(p) * problem_output_channels(p);
}

int64_t problem_depth(const struct problem *p)
{
    return p->op == OP_MATMUL ? p->k : p->kh * p->kw * (p->c / p->groups);
}

int64_t problem_useful_ops(const struct problem *p)
{
    switch (p->op) {
    case OP_MATMUL:
        return 2 * p->m * p->n * p->k;
    case OP_LSTM:
        return 2 * p->m * problem_weight_elements(p);
    case OP_CONV2D:
        return 2 * problem_output_elements(p) * problem_depth(p);
    case OP_DWCONV:
        return 2 * problem_output_elements(p) * p->kh * p->kw;
    default:
        return 0;
    }
}

// Every element count must stay below this, so that bytes, pointers and int32 indices of drivers
// are safe: 2^40 elements of 4 bytes are far beyond any machine that this runs on.
static const int64_t ELEMENT_LIMIT = INT64_C(1) << 40;
static const int64_t SIZE_LIMIT = INT64_C(1) << 30; // of one dimension
static const int64_t OPS_LIMIT = INT64_C(1) << 60;

static bool product_within(const int64_t *factors, size_t count, int64_t limit)
{
    int64_t product;
    return checked_product(factors, count, &product) && product <= limit;
}

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static enum status validate_matmul(const struct problem *p, struct error *error)
{
    const char *op = operation_name(p->op);
    const int64_t depth = p->op == OP_LSTM ? p->k + p->n : p->k, rows = p->op == OP_LSTM ? 4 : 1;
    const int64_t sizes[] = {p->m, p->n, p->k};
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        if (sizes[i] < 1 || sizes[i] > SIZE_LIMIT)
            return error_set(error, STATUS_USAGE,
                             "%s: m, n and k must be from 1 to 2^30 (m %lld, n %lld, k %lld)", op,
                             (long long)p->m, (long long)p->n, (long long)p->k);
    }
    if (!product_within((const int64_t[]){p->m, p->k}, 2, ELEMENT_LIMIT) ||
        !product_within((const int64_t[]){rows, p->n, depth}, 3, ELEMENT_LIMIT) ||
        !product_within((const int64_t[]){rows, p->m, p->n}, 3, ELEMENT_LIMIT) ||
        !product_within((const int64_t[]){rows, p->m, p->n, depth}, 4, OPS_LIMIT))
        return error_set(error, STATUS_USAGE,
                         "%s %lldx%lldx%lld: byte count overflows; take smaller sizes", op,
                         (long long)p->m, (long long)p->n, (long long)p->k);
    return STATUS_OK;
}

static enum status validate_window(const struct problem *p, struct error *error)
{
    const char *op = operation_name(p->op);
    if (p->kh < 1 || p->kw < 1 || p->stride_h < 1 || p->stride_w < 1 || p->dilation_h < 1 ||
        p->dilation_w < 1 || p->kh > 4096 || p->kw > 4096 || p->stride_h > 4096 ||
        p->stride_w > 4096 || p->dilation_h > 4096 || p->dilation_w > 4096)
        return error_set(error, STATUS_USAGE,
                         "%s: kernel, stride and dilation must be from 1 to 4096", op);
    if (p->pad_top < 0 || p->pad_left < 0 || p->pad_bottom < 0 || p->pad_right < 0 ||
        p->pad_top > 4096 || p->pad_left > 4096 || p->pad_bottom > 4096 || p->pad_right > 4096)
        return error_set(error, STATUS_USAGE, "%s: padding must be from 0 to 4096", op);
    if (problem_output_h(p) < 1 || problem_output_w(p) < 1)
        return error_set(error, STATUS_USAGE,
                         "%s: a %lldx%lld window does not fit a %lldx%lld image with its padding",
                         op, (long long)p->kh, (long long)p->kw, (long long)p->h, (long long)p->w);
    return STATUS_OK;
}

static enum status validate_image(const struct problem *p, struct error *error)
{
    const char *op = operation_name(p->op);
    const int64_t sizes[] = {p->batch, p->c, p->h, p->w};
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        if (sizes[i] < 1 || sizes[i] > SIZE_LIMIT)
            return error_set(error, STATUS_USAGE, "%s: batch, c, h and w must be from 1 to 2^30",
                             op);
    }
    if (!product_within(sizes, COUNT_OF(sizes), ELEMENT_LIMIT))
        return error_set(error, STATUS_USAGE, "%s: input byte count overflows; take smaller sizes",
                         op);
    bool has_window = p->op == OP_CONV2D || p->op == OP_DWCONV || p->op == OP_MAX_POOL ||
                      p->op == OP_AVERAGE_POOL;
    if (has_window) {
        enum status status = validate_window(p, error);
        if (status != STATUS_OK)
            return status;
    }
    int64_t channels = problem_output_channels(p);
    if (p->op == OP_CONV2D) {
        if (p->k < 1 || p->k > SIZE_LIMIT || p->groups < 1 || p->c % p->groups != 0 ||
            p->k % p->groups != 0)
            return error_set(
                error, STATUS_USAGE,
                "conv2d: k must be positive and groups (%lld) divide c (%lld) and k (%lld)",
                (long long)p->groups, (long long)p->c, (long long)p->k);
        if (!product_within((const int64_t[]){p->k, p->kh, p->kw, p->c / p->groups}, 4,
                            ELEMENT_LIMIT))
            return error_set(error, STATUS_USAGE, "conv2d: weight byte count overflows");
    }
    if (problem_pass_has_groups(p) && (p->groups < 1 || p->c % p->groups != 0))
        return error_set(error, STATUS_USAGE, "glue_%s: groups (%lld) must divide c (%lld)",
                         glue_pass_name(p->glue_pass), (long long)p->groups, (long long)p->c);
    if (p->op == OP_LRN && (p->k < 1 || p->k > 4096 || p->k % 2 == 0))
        return error_set(error, STATUS_USAGE,
                         "lrn: the window (k %lld) must be odd and from 1 to 4095",
                         (long long)p->k);
    if (!has_window)
        return STATUS_OK;
    const int64_t output[] = {p->batch, problem_output_h(p), problem_output_w(p), channels};
    const int64_t ops[] = {p->batch,
                           problem_output_h(p),
                           problem_output_w(p),
                           channels,
                           p->kh,
                           p->kw,
                           p->op == OP_CONV2D ? p->c / p->groups : 1};
    if (!product_within(output, COUNT_OF(output), ELEMENT_LIMIT) ||
        !product_within(ops, COUNT_OF(ops), OPS_LIMIT))
        return error_set(error, STATUS_USAGE, "%s: output byte count overflows; take smaller sizes",
                         op);
    return STATUS_OK;
}

enum status problem_validate(const struct problem *p, struct error *error)
{
    switch (p->op) {
    case OP_MATMUL:
    case OP_LSTM:
        return validate_matmul(p, error);
    case OP_CONV2D:
    case OP_DWCONV:
    case OP_MAX_POOL:
    case OP_AVERAGE_POOL:
    case OP_GLOBAL_POOL:
    case OP_GLUE:
    case OP_LRN:
    case OP_SOFTMAX:
        return validate_image(p, error);
    case OP_STREAM:
    case OP_LATENCY:
        if (p->working_set < 1 || p->working_set > ELEMENT_LIMIT)
            return error_set(error, STATUS_USAGE, "%s: working set must be from 1 to 2^40 bytes",
                             operation_name(p->op));
        return STATUS_OK;
    default:
        return STATUS_OK;
    }
}

struct glue glue_default(const struct precision *precision)
{
    if (precision_is_basis_planes(precision))
        return (struct glue){.bias = true, .raw_accumulator = true};
    if (precision_is_planes(precision))
        return (struct glue){.levels = LEVELS_BY_THRESHOLD};
    return (struct glue){.bias = true, .activation = ACTIVATION_RELU};
}

// Pixels in bit planes begin with a word, and so do the groups of `groups`.
static int64_t dense_stride(const struct workload *w, int64_t channels, int64_t groups)
{
    return precision_is_planes(&w->precision) ? planes_channels(channels, groups) : channels;
}

// Groups that a convolution reads, and that a pass writes for it.
static int64_t groups_of(const struct problem *p)
{
    return (p->op == OP_CONV2D || p->op == OP_GLUE) && p->groups > 1 ? p->groups : 1;
}

// Passes to bit planes read something else, those from bit planes write it.
static bool is_pass_to_planes(const struct workload *w)
{
    const enum glue_pass pass = w->problem.glue_pass;
    return w->problem.op == OP_GLUE && precision_is_planes(&w->precision) &&
           (pass == GLUE_QUANTISE || pass == GLUE_REQUANTISE || pass == GLUE_PACK);
}

static bool is_pass_from_planes(const struct workload *w)
{
    return w->problem.op == OP_GLUE && precision_is_planes(&w->precision) &&
           w->problem.glue_pass == GLUE_DEQUANTISE;
}

int64_t workload_input_stride(const struct workload *w)
{
    if (w->views.input_stride > 0)
        return w->views.input_stride;
    if (is_pass_to_planes(w))
        return w->problem.c;
    return dense_stride(w, is_matrix(&w->problem) ? w->problem.k : w->problem.c,
                        groups_of(&w->problem));
}

int64_t workload_output_stride(const struct workload *w)
{
    if (w->views.output_stride > 0)
        return w->views.output_stride;
    const int64_t channels = problem_output_channels(&w->problem);
    const bool is_plain = w->glue.raw_accumulator || is_pass_from_planes(w);
    return is_plain ? channels
                    : dense_stride(w, channels, is_pass_to_planes(w) ? groups_of(&w->problem) : 1);
}

int64_t workload_residual_stride(const struct workload *w)
{
    return w->views.residual_stride > 0 ? w->views.residual_stride
                                        : problem_output_channels(&w->problem);
}

static int64_t input_pixels(const struct problem *p)
{
    return is_matrix(p) ? p->m : p->batch * p->h * p->w;
}

static int64_t output_pixels(const struct problem *p)
{
    if (is_matrix(p))
        return p->m;
    return p->batch * problem_output_h(p) * problem_output_w(p);
}

int64_t workload_input_extent(const struct workload *w)
{
    const int64_t pixels = input_pixels(&w->problem);
    int64_t extent = w->views.segment_count > 0 ? 0 : pixels * workload_input_stride(w);
    for (int32_t i = 0; i < w->views.segment_count; i++) {
        const struct segment *s = &w->views.segments[i];
        int64_t end = s->offset + (pixels - 1) * s->pixel_stride + s->channels;
        extent = end > extent ? end : extent;
    }
    return extent;
}

int64_t workload_residual_extent(const struct workload *w)
{
    // Squeeze-excitation scales every pixel of an image by the same one.
    bool is_scale = w->problem.op == OP_GLUE && w->problem.glue_pass == GLUE_SCALE;
    int64_t pixels = is_scale ? w->problem.batch : output_pixels(&w->problem);
    return pixels * workload_residual_stride(w);
}

int64_t workload_output_extent(const struct workload *w)
{
    return output_pixels(&w->problem) * workload_output_stride(w);
}

static int64_t tensor_bytes(const struct workload *w, int64_t pixels, int64_t channels)
{
    return pixels * (int64_t)precision_stored_bytes(&w->precision, channels);
}

static int64_t own_channels(const struct workload *w, int64_t channels)
{
    return dense_stride(w, channels, groups_of(&w->problem));
}

int64_t workload_input_bytes(const struct workload *w)
{
    const struct problem *p = &w->problem;
    if (is_pass_to_planes(w))
        return problem_input_elements(p) * (p->glue_pass == GLUE_PACK ? 1 : 4);
    return tensor_bytes(w, input_pixels(p), is_matrix(p) ? p->k : own_channels(w, p->c));
}

int64_t workload_output_bytes(const struct workload *w)
{
    const struct problem *p = &w->problem;
    if (w->glue.raw_accumulator || is_pass_from_planes(w))
        return problem_output_elements(p) * 4;
    const int64_t channels = problem_output_channels(p);
    return tensor_bytes(w, output_pixels(p),
                        is_pass_to_planes(w) ? own_channels(w, channels) : channels);
}

bool workload_is_dense(const struct workload *w)
{
    return w->views.input_stride == 0 && w->views.residual_stride == 0 &&
           w->views.output_stride == 0 && w->views.segment_count == 0;
}

static bool strides_fit(const struct workload *w)
{
    const struct views *views = &w->views;
    int64_t outputs = problem_output_channels(&w->problem);
    struct workload dense = *w;
    dense.views = (struct views){0};
    return (views->input_stride == 0 || views->input_stride >= workload_input_stride(&dense)) &&
           (views->residual_stride == 0 || views->residual_stride >= outputs) &&
           (views->output_stride == 0 || views->output_stride >= outputs);
}

bool workload_views_are_strides(const struct workload *w)
{
    return w->views.segment_count == 0 && strides_fit(w);
}

bool workload_views_fit(const struct workload *w)
{
    const struct views *views = &w->views;
    if (!strides_fit(w))
        return false;
    if (views->segment_count == 0)
        return true;
    int64_t groups = w->problem.op == OP_CONV2D ? w->problem.groups : 1;
    int64_t channels =
        w->problem.op == OP_MATMUL || w->problem.op == OP_LSTM ? w->problem.k : w->problem.c;
    int64_t of_group = channels / groups, at = 0;
    for (int32_t i = 0; i < views->segment_count; i++) {
        const struct segment *segment = &views->segments[i];
        if (segment->channels < 1 || segment->channels > of_group - at % of_group)
            return false;
        at += segment->channels;
    }
    return at == channels && views->input_stride == 0;
}
