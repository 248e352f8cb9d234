// SPDX-License-Identifier: MIT
#include "bench/check/placement.h"

#include "base/checked.h"
#include "base/random.h"
#include "bench/planes.h"

#include <stdlib.h>
#include <string.h>

const char *placement_name(enum placement_kind kind)
{
    static const char *const NAMES[PLACEMENT_COUNT] = {
        [PLACEMENT_DENSE] = "dense",
        [PLACEMENT_STRIDED] = "strided",
        [PLACEMENT_SEGMENTED] = "segmented",
    };
    return NAMES[kind];
}

// `bytes` of dense rows, `gap` elements between rows, `lead` in front of the first. The storage
// ends with the last row.
static struct placed place(size_t bytes, int64_t channels, size_t element, int64_t gap,
                           int64_t lead)
{
    struct placed placed = {
        .rows = (int64_t)(bytes / element) / channels,
        .channels = channels,
        .stride = channels + gap,
        .origin = lead,
        .element = element,
    };
    if (placed.rows > 0)
        placed.bytes =
            (size_t)(lead + (placed.rows - 1) * placed.stride + placed.channels) * element;
    return placed;
}

// A tensor that stays as it is, gaps and all.
static struct placed whole(size_t bytes)
{
    return (struct placed){.rows = bytes > 0,
                           .channels = (int64_t)bytes,
                           .stride = (int64_t)bytes,
                           .element = 1,
                           .bytes = bytes};
}

static bool one_segment(struct placement *at)
{
    at->segments = calloc(1, sizeof *at->segments);
    if (at->segments == NULL)
        return false;
    at->segments[0] = (struct segment){at->input.channels, 0, at->input.stride};
    at->segment_count = 1;
    return true;
}

// ---- segments -----------------------------------------------------------------------------------

// Cuts the channels of every group into pieces of random length, fewer and longer ones first.
static void cut_segments(struct placement *at, int64_t groups, struct random *random)
{
    int64_t channels = at->input.channels, of_group = channels / groups;
    for (int64_t done = 0; done < channels;) {
        int64_t left = of_group - done % of_group;
        int64_t length = 1 + (int64_t)random_below(random, (uint32_t)min_i64(left, 64));
        at->segments[at->segment_count++].channels = length;
        done += length;
    }
}

// Every second segment lies in one storage that they share, in reverse order and with gaps; the
// others in storages of their own, some in front of run_args.input and some behind.
static void place_segments(struct placement *at, struct random *random)
{
    struct placed *input = &at->input;
    int64_t pixel = 0, end = 0;
    for (int32_t i = at->segment_count - 1; i >= 0; i--) {
        struct segment *segment = &at->segments[i];
        if (i % 2 != 0)
            continue;
        segment->offset = pixel;
        pixel += segment->channels + (int64_t)random_below(random, 3);
    }
    for (int32_t i = 0; i < at->segment_count; i += 2)
        at->segments[i].pixel_stride = pixel;
    end = pixel * input->rows;
    for (int32_t i = 1; i < at->segment_count; i += 2) {
        struct segment *segment = &at->segments[i];
        segment->offset = end + (int64_t)random_below(random, 3);
        segment->pixel_stride = segment->channels + (int64_t)random_below(random, 5);
        end = segment->offset + segment->pixel_stride * input->rows;
    }
    input->bytes = (size_t)end * input->element;
    input->origin = end / 3;
    for (int32_t i = 0; i < at->segment_count; i++)
        at->segments[i].offset -= input->origin;
}

// Bit planes in words of 32 channels: strided in the place of segments, which they have none of.
static void place_planes(struct placement *at, const struct operands *o, const int64_t gaps[3],
                         const int64_t leads[3], bool apart)
{
    const struct workload *w = &o->workload;
    const size_t word = planes_bytes(1, w->precision.activation_bits);
    struct workload dense = *w;
    dense.views = (struct views){0};
    const enum glue_pass pass = w->problem.op == OP_GLUE ? w->problem.glue_pass : GLUE_NONE;
    const bool from_planes = pass != GLUE_QUANTISE && pass != GLUE_REQUANTISE && pass != GLUE_PACK;
    const bool to_planes = !w->glue.raw_accumulator && pass != GLUE_DEQUANTISE;
    const int64_t in_step = from_planes ? PLANES_WORD : 1, out_step = to_planes ? PLANES_WORD : 1;
    at->input = place(o->input.bytes, workload_input_stride(&dense) / in_step,
                      from_planes ? word : workload_input_element_bytes(w), gaps[0], leads[0]);
    at->output = place(o->output_bytes, workload_output_stride(&dense) / out_step,
                       to_planes ? word : 4, gaps[2], leads[2]);
    if (apart)
        at->workload.views = (struct views){
            .input_stride = at->input.stride * in_step,
            .output_stride = at->output.stride * out_step,
        };
}

bool placement_make(struct placement *at, const struct operands *o, enum placement_kind kind,
                    uint64_t seed)
{
    *at = (struct placement){.workload = o->workload};
    const struct problem *p = &o->workload.problem;
    if (!workload_is_dense(&o->workload)) {
        at->input = whole(o->input.bytes);
        at->residual = whole(o->residual.bytes);
        at->output = whole(o->output_bytes);
        return kind == PLACEMENT_DENSE && one_segment(at);
    }
    struct random random;
    random_seed(&random, seed);
    bool apart = kind != PLACEMENT_DENSE;
    int64_t gaps[3] = {0}, leads[3] = {0};
    for (int i = 0; apart && i < 3; i++) {
        gaps[i] = 1 + (int64_t)random_below(&random, 9);
        leads[i] = 1 + (int64_t)random_below(&random, 7);
    }
    if (precision_is_planes(&o->workload.precision)) {
        place_planes(at, o, gaps, leads, apart);
        return one_segment(at);
    }
    struct workload dense = o->workload;
    dense.views = (struct views){0};
    int64_t outputs = problem_output_channels(p);
    at->input = place(o->input.bytes, workload_input_stride(&dense),
                      workload_input_element_bytes(&dense), gaps[0], leads[0]);
    at->residual = place(o->residual.bytes, outputs,
                         precision_activation_bytes(&o->workload.precision), gaps[1], leads[1]);
    at->output = place(o->output_bytes, outputs, o->output_element_bytes, gaps[2], leads[2]);
    if (kind == PLACEMENT_SEGMENTED) {
        at->segments = calloc((size_t)at->input.channels, sizeof *at->segments);
        if (at->segments == NULL)
            return false;
        cut_segments(at, p->op == OP_CONV2D ? p->groups : 1, &random);
        place_segments(at, &random);
    } else if (!one_segment(at)) {
        return false;
    }
    if (!apart)
        return true;
    at->workload.views = (struct views){
        .input_stride = kind == PLACEMENT_STRIDED ? at->input.stride : 0,
        .residual_stride = at->residual.stride,
        .output_stride = at->output.stride,
        .segments = kind == PLACEMENT_SEGMENTED ? at->segments : NULL,
        .segment_count = kind == PLACEMENT_SEGMENTED ? at->segment_count : 0,
    };
    return true;
}

void placement_free(struct placement *at)
{
    free(at->segments);
    at->segments = NULL;
}

// ---- copies -------------------------------------------------------------------------------------

void placement_scatter_input(const struct placement *at, const void *dense, void *storage)
{
    const struct placed *input = &at->input;
    const char *from = dense;
    for (int64_t row = 0; row < input->rows; row++) {
        for (int32_t i = 0; i < at->segment_count; i++) {
            const struct segment *segment = &at->segments[i];
            int64_t to = input->origin + segment->offset + row * segment->pixel_stride;
            size_t bytes = (size_t)segment->channels * input->element;
            memcpy((char *)storage + (size_t)to * input->element, from, bytes);
            from += bytes;
        }
    }
}

static size_t row_at(const struct placed *placed, int64_t row)
{
    return (size_t)(placed->origin + row * placed->stride) * placed->element;
}

void placement_scatter(const struct placed *placed, const void *dense, void *storage)
{
    size_t bytes = (size_t)placed->channels * placed->element;
    for (int64_t row = 0; row < placed->rows; row++)
        memcpy((char *)storage + row_at(placed, row), (const char *)dense + (size_t)row * bytes,
               bytes);
}

void placement_gather(const struct placed *placed, const void *storage, void *dense)
{
    size_t bytes = (size_t)placed->channels * placed->element;
    for (int64_t row = 0; row < placed->rows; row++)
        memcpy((char *)dense + (size_t)row * bytes, (const char *)storage + row_at(placed, row),
               bytes);
}

bool placement_gaps_hold(const struct placed *placed, const void *storage, unsigned char fill,
                         size_t *offset)
{
    const unsigned char *bytes = storage;
    size_t at = 0;
    for (int64_t row = 0; row < placed->rows; row++) {
        for (; at < row_at(placed, row); at++) {
            if (bytes[at] != fill) {
                *offset = at;
                return false;
            }
        }
        at += (size_t)placed->channels * placed->element;
    }
    return true;
}
