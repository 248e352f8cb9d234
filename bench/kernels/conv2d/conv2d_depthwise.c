// SPDX-License-Identifier: MIT
#include "bench/kernels/conv2d/conv2d_depthwise.h"

#include "base/checked.h"
#include "base/memory.h"
#include "bench/kernels/matmul/matmul_driver.h"

#include <assert.h>
#include <string.h>

static const struct kernel *depthwise_of(const struct kernel *kernel)
{
    return kernel->micro;
}

static int64_t multiplier_of(const struct workload *workload)
{
    return workload->problem.k / workload->problem.c;
}

// What the depthwise kernel is asked for: all output channels, and the copy as a dense input.
static struct workload depthwise_workload(const struct workload *workload)
{
    struct workload depthwise = *workload;
    struct problem *p = &depthwise.problem;
    p->op = OP_DWCONV;
    p->c = p->groups = p->k;
    if (multiplier_of(workload) > 1)
        depthwise.views.input_stride = 0;
    return depthwise;
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    const struct problem *p = &workload->problem;
    if (p->op != OP_CONV2D || p->groups != p->c || p->c == 1 ||
        !workload_views_are_strides(workload) || precision_is_planes(&workload->precision))
        return false;
    const struct workload depthwise = depthwise_workload(workload);
    return depthwise_of(kernel)->supports(depthwise_of(kernel), &depthwise);
}

static size_t aligned(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

// ---- strips -------------------------------------------------------------------------------------

// The copy is made for some output rows at a time, so that it stays in the second-level cache.
// Strips share kh - stride input rows, which are copied twice.

// Input rows behind `outputs` output rows, padding included.
static int64_t input_rows(const struct problem *p, int64_t outputs)
{
    return (outputs - 1) * p->stride_h + (p->kh - 1) * p->dilation_h + 1;
}

static int64_t row_bytes(const struct workload *workload)
{
    return workload->problem.w * workload->problem.k *
           (int64_t)precision_activation_bytes(&workload->precision);
}

// Output rows of a strip whose copy has about so many bytes. At least four windows high: less would
// be copying alone. Where whole windows may lie in the padding, a strip is all of an image.
static int64_t strip_rows(const struct workload *workload, int64_t bytes)
{
    const struct problem *p = &workload->problem;
    const int64_t window = input_rows(p, 1), all = problem_output_h(p);
    if (p->pad_top >= window || p->pad_bottom >= window)
        return all;
    const int64_t rows = max_i64(bytes / row_bytes(workload), 4 * window);
    return min_i64(all, (rows - window) / p->stride_h + 1);
}

// Output rows first .. end - 1 of an image as a problem of their own; returns its first input row.
static int64_t cut_strip(const struct problem *whole, int64_t first, int64_t end,
                         struct problem *strip)
{
    const int64_t top = first * whole->stride_h - whole->pad_top;
    const int64_t bottom = top + input_rows(whole, end - first);
    const int64_t from = max_i64(top, 0), to = min_i64(bottom, whole->h);
    strip->batch = 1;
    strip->pad_top = from - top;
    strip->pad_bottom = bottom - to;
    strip->h = to - from;
    return from;
}

// ---- weights ------------------------------------------------------------------------------------

// The packed block: this; the depthwise kernel's block; behind it, the weights in the order of that
// kernel's plain layout, which only pack() needs.
struct header {
    int64_t strip; // output rows
};

enum { HEADER_BYTES = 64 };

static size_t weights_bytes(const struct workload *workload)
{
    return (size_t)problem_weight_elements(&workload->problem) *
           precision_weight_bytes(&workload->precision);
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    const struct workload depthwise = depthwise_workload(workload);
    return HEADER_BYTES +
           aligned(depthwise_of(kernel)->packed_bytes(depthwise_of(kernel), &depthwise)) +
           weights_bytes(workload);
}

static void pack(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed)
{
    const struct problem *p = &workload->problem;
    const struct workload depthwise = depthwise_workload(workload);
    const size_t element = precision_weight_bytes(&workload->precision);
    const size_t taps = (size_t)(p->kh * p->kw), outputs = (size_t)p->k;
    const char *weights = parameters->weights;
    char *by_tap = (char *)packed + (packed_bytes(kernel, workload) - weights_bytes(workload));
    for (size_t output = 0; output < outputs; output++) {
        for (size_t tap = 0; tap < taps; tap++)
            memcpy(by_tap + (tap * outputs + output) * element,
                   weights + (output * taps + tap) * element, element);
    }
    struct parameters reordered = *parameters;
    reordered.weights = by_tap;
    *(struct header *)packed = (struct header){strip_rows(workload, (int64_t)target->l2_bytes / 8)};
    depthwise_of(kernel)->pack(depthwise_of(kernel), &depthwise, target, &reordered,
                               (char *)packed + HEADER_BYTES);
}

// ---- the copy -----------------------------------------------------------------------------------

// Of a whole image: the strips are pack()'s to choose.
static size_t copy_bytes(const struct workload *workload)
{
    return multiplier_of(workload) == 1
               ? 0
               : aligned((size_t)(workload->problem.h * row_bytes(workload)) + BUFFER_SLACK);
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    const struct workload depthwise = depthwise_workload(workload);
    return copy_bytes(workload) +
           depthwise_of(kernel)->scratch_bytes(depthwise_of(kernel), &depthwise, threads);
}

typedef uint8_t bytes16 __attribute__((vector_size(16)));
typedef uint32_t words4 __attribute__((vector_size(16)));

static void twice_bytes(bytes16 all, bytes16 two[2])
{
    two[0] = __builtin_shuffle(all, (bytes16){0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7});
    two[1] = __builtin_shuffle(
        all, (bytes16){8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15});
}

static void twice_words(words4 all, words4 two[2])
{
    two[0] = __builtin_shuffle(all, (words4){0, 0, 1, 1});
    two[1] = __builtin_shuffle(all, (words4){2, 2, 3, 3});
}

// Every number of `from` `multiplier` times. Multipliers of 2 and 4 pair vectors with themselves;
// others store a vector of the same number over and over, whose rest the next number replaces.
static void repeat_bytes(const uint8_t *from, size_t count, size_t multiplier, uint8_t *to)
{
    size_t i = 0;
    for (; (multiplier == 2 || multiplier == 4) && i + 16 <= count; i += 16) {
        bytes16 all, two[2], four[4];
        memcpy(&all, from + i, sizeof all);
        twice_bytes(all, two);
        if (multiplier == 2) {
            memcpy(to + 2 * i, two, sizeof two);
            continue;
        }
        twice_bytes(two[0], four);
        twice_bytes(two[1], four + 2);
        memcpy(to + 4 * i, four, sizeof four);
    }
    for (; multiplier <= 16 && (count - i) * multiplier >= 16; i++) {
        const bytes16 same = (bytes16){0} + from[i];
        memcpy(to + i * multiplier, &same, sizeof same);
    }
    for (; i < count; i++)
        memset(to + i * multiplier, from[i], multiplier);
}

static void repeat_words(const uint32_t *from, size_t count, size_t multiplier, uint32_t *to)
{
    size_t i = 0;
    for (; multiplier == 2 && i + 4 <= count; i += 4) {
        words4 all, two[2];
        memcpy(&all, from + i, sizeof all);
        twice_words(all, two);
        memcpy(to + 2 * i, two, sizeof two);
    }
    for (; multiplier <= 4 && (count - i) * multiplier >= 4; i++) {
        const words4 same = (words4){0} + from[i];
        memcpy(to + i * multiplier, &same, sizeof same);
    }
    for (; i < count; i++) {
        for (size_t j = 0; j < multiplier; j++)
            to[i * multiplier + j] = from[i];
    }
}

// One row of the input.
static void copy_row(const struct workload *workload, const char *from, char *to)
{
    const struct problem *p = &workload->problem;
    const size_t element = precision_activation_bytes(&workload->precision);
    const size_t channels = (size_t)p->c, multiplier = (size_t)multiplier_of(workload);
    const size_t step = (size_t)workload_input_stride(workload) * element;
    for (int64_t x = 0; x < p->w; x++, from += step, to += (size_t)p->k * element) {
        if (element == 1)
            repeat_bytes((const uint8_t *)from, channels, multiplier, (uint8_t *)to);
        else
            repeat_words((const uint32_t *)(const void *)from, channels, multiplier,
                         (uint32_t *)(void *)to);
    }
}

static void run_strip(const struct kernel *kernel, const struct workload *workload,
                      const struct run_args *args, int64_t image, int64_t first, int64_t end)
{
    const struct problem *p = &workload->problem;
    const size_t element = precision_activation_bytes(&workload->precision);
    const size_t output_element = workload->glue.raw_accumulator ? sizeof(int32_t) : element;
    const size_t pixel = (size_t)((image * problem_output_h(p) + first) * problem_output_w(p));
    struct workload strip = depthwise_workload(workload);
    const int64_t from = image * p->h + cut_strip(p, first, end, &strip.problem);
    const size_t input_row = (size_t)(p->w * workload_input_stride(workload)) * element;
    const char *input = (const char *)args->input + (size_t)from * input_row;
    char *copy = args->scratch;
#pragma omp parallel for num_threads(args->threads) schedule(static) if (args->threads > 1)
    for (int64_t row = 0; row < strip.problem.h; row++)
        copy_row(workload, input + (size_t)row * input_row, copy + row * row_bytes(workload));
    struct run_args inner = *args;
    inner.input = copy;
    inner.scratch = copy + copy_bytes(workload);
    inner.packed = (const char *)args->packed + HEADER_BYTES;
    inner.output =
        (char *)args->output + pixel * (size_t)workload_output_stride(workload) * output_element;
    if (args->residual != NULL)
        inner.residual = (const char *)args->residual +
                         pixel * (size_t)workload_residual_stride(workload) * element;
    depthwise_of(kernel)->run(depthwise_of(kernel), &strip, &inner);
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    const struct problem *p = &workload->problem;
    const struct header *header = args->packed;
    if (multiplier_of(workload) == 1) {
        const struct workload depthwise = depthwise_workload(workload);
        struct run_args inner = *args;
        inner.packed = (const char *)args->packed + HEADER_BYTES;
        depthwise_of(kernel)->run(depthwise_of(kernel), &depthwise, &inner);
        return;
    }
    const int64_t rows = problem_output_h(p);
    for (int64_t image = 0; image < p->batch; image++) {
        for (int64_t first = 0; first < rows; first += header->strip)
            run_strip(kernel, workload, args, image, first, min_i64(rows, first + header->strip));
    }
}

// ---- the row ------------------------------------------------------------------------------------

static void work(const struct kernel *kernel, const struct workload *workload, struct work *result)
{
    const struct workload depthwise = depthwise_workload(workload);
    depthwise_of(kernel)->work(depthwise_of(kernel), &depthwise, result);
    result->input_bytes = workload_input_bytes(workload);
    if (workload->glue.residual)
        result->input_bytes += workload_output_bytes(workload);
    if (multiplier_of(workload) > 1)
        result->intermediate_bytes +=
            workload->problem.batch * workload->problem.h * row_bytes(workload);
}

size_t conv2d_depthwise_append(const struct kernel *depthwise, struct kernel *rows, size_t capacity)
{
    static const char PREFIX[] = "dwconv";
    if (depthwise->op != OP_DWCONV || !depthwise->fused || !depthwise->tiled || capacity == 0)
        return 0;
    assert(strncmp(depthwise->name, PREFIX, strlen(PREFIX)) == 0);
    rows[0] = *depthwise;
    rows[0].name =
        matmul_row_name(matmul_row_name("conv2d", depthwise->name + strlen(PREFIX)), "_depthwise");
    rows[0].op = OP_CONV2D;
    rows[0].algorithm = "depthwise";
    rows[0].micro = depthwise;
    rows[0].supports = supports;
    rows[0].work = work;
    rows[0].packed_bytes = packed_bytes;
    rows[0].pack = pack;
    rows[0].scratch_bytes = scratch_bytes;
    rows[0].run = run;
    return 1;
}
