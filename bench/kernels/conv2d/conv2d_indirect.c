// SPDX-License-Identifier: MIT
#include "bench/kernels/conv2d/conv2d_indirect.h"

#include "base/checked.h"

#include <string.h>

int64_t conv2d_tile_pixels(const struct conv2d_plan *plan, int64_t tile, int64_t *first)
{
    // As matmul_split_start(), with the division done once in the plan.
    int64_t row = plan->rows_apart ? tile / plan->tiles_per_row : 0;
    int64_t index = tile - row * plan->tiles_per_row;
    *first = row * plan->output_w + index * plan->part + min_i64(index, plan->rest);
    return *first + plan->part + (index < plan->rest);
}

// The pixels of a tile, as the place of their first tap in the input; it may be outside the image.
struct pixels {
    int32_t count;
    bool inside_w, inside_h; // every tap of every pixel is inside, horizontally and vertically
    bool in_row;             // they follow each other in one output row
    // In bytes from the start of the input. In a row only the first of each array is set until
    // spread_row().
    int64_t offset[CONV2D_MAX_TILE_ROWS];
    int64_t y[CONV2D_MAX_TILE_ROWS], x[CONV2D_MAX_TILE_ROWS];
};

// Pixels that follow each other in one output row.
static void locate_in_row(const struct conv2d_plan *plan, int64_t channel, int64_t first,
                          struct pixels *pixels)
{
    const struct problem *p = plan->problem;
    int64_t step = (int64_t)plan->pixel_bytes;
    int64_t row = first / plan->output_w; // of all images
    int64_t image = p->batch > 1 ? row / plan->output_h : 0;
    int64_t y = (row - image * plan->output_h) * p->stride_h - p->pad_top;
    int64_t x = (first - row * plan->output_w) * p->stride_w - p->pad_left;
    int64_t last_x = x + (pixels->count - 1) * p->stride_w + (p->kw - 1) * p->dilation_w;
    pixels->inside_h = y >= 0 && y + (p->kh - 1) * p->dilation_h < p->h;
    pixels->inside_w = x >= 0 && last_x < p->w;
    pixels->offset[0] = ((image * p->h + y) * p->w + x) * step + channel;
    pixels->y[0] = y;
    pixels->x[0] = x;
}

// Every pixel of a row, for those who need more than the first.
static void spread_row(const struct conv2d_plan *plan, struct pixels *pixels)
{
    const int64_t stride = plan->problem->stride_w;
    for (int32_t i = 1; pixels->in_row && i < pixels->count; i++) {
        pixels->offset[i] = pixels->offset[0] + i * stride * (int64_t)plan->pixel_bytes;
        pixels->y[i] = pixels->y[0];
        pixels->x[i] = pixels->x[0] + i * stride;
    }
}

static void locate_anywhere(const struct conv2d_plan *plan, int64_t channel, int64_t first,
                            struct pixels *pixels)
{
    const struct problem *p = plan->problem;
    int64_t reach_h = (p->kh - 1) * p->dilation_h;
    int64_t reach_w = (p->kw - 1) * p->dilation_w;
    int64_t row = first / plan->output_w; // of all images
    int64_t output_x = first % plan->output_w;
    int64_t image = row / plan->output_h;
    int64_t output_y = row % plan->output_h;
    pixels->inside_w = pixels->inside_h = true;
    for (int32_t i = 0; i < pixels->count; i++) {
        int64_t y = output_y * p->stride_h - p->pad_top;
        int64_t x = output_x * p->stride_w - p->pad_left;
        pixels->y[i] = y;
        pixels->x[i] = x;
        pixels->offset[i] = ((image * p->h + y) * p->w + x) * (int64_t)plan->pixel_bytes + channel;
        pixels->inside_h = pixels->inside_h && y >= 0 && y + reach_h < p->h;
        pixels->inside_w = pixels->inside_w && x >= 0 && x + reach_w < p->w;
        if (++output_x == plan->output_w) {
            output_x = 0;
            if (++output_y == plan->output_h) {
                output_y = 0;
                image++;
            }
        }
    }
}

static void locate(const struct conv2d_plan *plan, int64_t group, int64_t first, int64_t end,
                   struct pixels *pixels)
{
    int64_t channel = group * (int64_t)plan->group_bytes;
    pixels->count = (int32_t)(end - first);
    pixels->in_row = plan->rows_apart;
    if (plan->rows_apart)
        locate_in_row(plan, channel, first, pixels);
    else
        locate_anywhere(plan, channel, first, pixels);
}

static bool row_inside(const struct conv2d_plan *plan, const struct pixels *pixels, int32_t i,
                       int64_t ky)
{
    return (uint64_t)(pixels->y[i] + ky * plan->problem->dilation_h) < (uint64_t)plan->problem->h;
}

static bool tap_inside(const struct conv2d_plan *plan, const struct pixels *pixels, int32_t i,
                       int64_t ky, int64_t kx)
{
    return row_inside(plan, pixels, i, ky) &&
           (uint64_t)(pixels->x[i] + kx * plan->problem->dilation_w) < (uint64_t)plan->problem->w;
}

// Does any pixel of the tile have activations for this weight run?
static bool run_touches(const struct conv2d_plan *plan, const struct pixels *pixels, int64_t ky,
                        int64_t kx)
{
    if (plan->never_skips)
        return true;
    if (pixels->in_row && !row_inside(plan, pixels, 0, ky))
        return false;
    for (int32_t i = 0; i < pixels->count; i++) {
        if (plan->by_kernel_row ? row_inside(plan, pixels, i, ky)
                                : tap_inside(plan, pixels, i, ky, kx))
            return true;
    }
    return false;
}

// Activations behind one pixel and weight run, padding of k-groups included, of all groups
// together.
static int64_t run_depth(const struct conv2d_plan *plan)
{
    const struct matmul_shape *shape = &plan->shape;
    int64_t kr = plan->micro->kr, depth = 0;
    if (shape->segment_count == 0)
        return shape->groups * round_up_i64(shape->run_elements, kr);
    for (int32_t i = 0; i < shape->segment_count; i++)
        depth += round_up_i64(shape->segments[i].channels, kr);
    return depth;
}

int64_t conv2d_executed_macs(const struct conv2d_plan *plan)
{
    const struct problem *p = plan->problem;
    int64_t runs_x = plan->by_kernel_row ? 1 : p->kw;
    int64_t pixel_runs = 0;
    for (int64_t tile = 0; tile < plan->tiles; tile++) {
        int64_t first;
        int64_t end = conv2d_tile_pixels(plan, tile, &first);
        struct pixels pixels;
        locate(plan, 0, first, end, &pixels);
        int64_t runs = p->kh * runs_x;
        if (!pixels.inside_h || !pixels.inside_w) {
            runs = 0;
            spread_row(plan, &pixels);
            for (int64_t ky = 0; ky < p->kh; ky++) {
                for (int64_t kx = 0; kx < runs_x; kx++)
                    runs += run_touches(plan, &pixels, ky, kx);
            }
        }
        pixel_runs += pixels.count * runs;
    }
    return pixel_runs * run_depth(plan);
}

static void add_run(struct matmul_tile_rows *built, int64_t length, int64_t weight_group)
{
    struct matmul_run *run = &built->runs[built->run_count++];
    run->length = (int32_t)length;
    run->weight_group = (int32_t)weight_group;
}

// Every tap of every pixel is inside. Then the rows of pixels that follow each other are even.
static bool all_inside(const struct pixels *pixels, struct matmul_tile_rows *built)
{
    built->may_be_even = built->may_be_even && pixels->in_row;
    return pixels->inside_h && pixels->inside_w;
}

// The rows of the last run of a tile that is inside, `first` being offset 0.
static void put_rows(const struct conv2d_plan *plan, const struct pixels *pixels, const char *first,
                     struct matmul_tile_rows *built)
{
    int32_t run = built->run_count - 1;
    if (built->may_be_even) {
        matmul_even_rows(built, run, first + pixels->offset[0],
                         plan->problem->stride_w * (int64_t)plan->pixel_bytes);
        return;
    }
    const void **rows = built->rows + (ptrdiff_t)run * pixels->count;
    for (int32_t i = 0; i < pixels->count; i++)
        rows[i] = first + pixels->offset[i];
}

// The kernel row of one pixel that crosses the left or right edge, copied between zero points.
static const char *patch_run(const struct conv2d_source *source, const struct pixels *pixels,
                             int32_t i, int64_t ky, char *patch)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    int64_t x = pixels->x[i];
    int64_t from = max_i64(0, -x); // taps [from, to) are inside
    int64_t to = min_i64(p->kw, p->w - x);
    if (from >= to)
        return source->zero_row;
    int64_t row = pixels->offset[i] + ky * p->dilation_h * p->w * (int64_t)plan->pixel_bytes;
    size_t before = (size_t)from * plan->pixel_bytes;
    size_t inside = (size_t)(to - from) * plan->pixel_bytes;
    const char *stored = source->input + row + (int64_t)before;
    // Sixteen bytes at a time, in this order: what a step writes too much, a later one replaces.
    for (size_t at = 0; at < before; at += 16)
        memcpy(patch + at, source->zero_row, 16);
    for (size_t at = 0; at < inside; at += 16)
        memcpy(patch + before + at, stored + at, 16);
    for (size_t at = before + inside; at < plan->patch_run_bytes; at += 16)
        memcpy(patch + at, source->zero_row, 16);
    return patch;
}

// The activations of one kernel row of all pixels of a row, which crosses the left or right edge:
// copied between zero points.
static const char *patch_row(const struct conv2d_source *source, const struct pixels *pixels,
                             int64_t ky, char *patch)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    const size_t pixel = plan->pixel_bytes;
    const int64_t x = pixels->x[0];
    const int64_t taps = (pixels->count - 1) * p->stride_w + p->kw;
    const int64_t from = min_i64(taps, max_i64(0, -x)); // taps [from, to) are inside
    const int64_t to = max_i64(from, min_i64(taps, p->w - x));
    const size_t before = (size_t)from * pixel, inside = (size_t)(to - from) * pixel;
    const char *stored =
        source->input + (pixels->offset[0] + (ky * p->dilation_h * p->w + from) * (int64_t)pixel);
    const int zero = *source->zero_row;
    memset(patch, zero, before);
    memcpy(patch + before, stored, inside);
    memset(patch + before + inside, zero, plan->patch_run_bytes - before - inside);
    return patch;
}

// Pixels of one row: whatever they cross, their activations lie evenly.
static void build_kernel_rows_in_row(const struct conv2d_source *source,
                                     const struct pixels *pixels, struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    const int64_t groups = (plan->shape.run_elements + plan->micro->kr - 1) / plan->micro->kr;
    const int64_t step = (int64_t)plan->pixel_bytes;
    const char *first = source->input + pixels->offset[0];
    char *patch = built->patch;
    // The image may come all the way from memory, and the next tile begins too soon: what the same
    // columns of the next output row want.
    if (pixels->inside_w)
        built->rows_ahead = (ptrdiff_t)(p->stride_h * p->w * step);
    for (int64_t ky = 0; ky < p->kh; ky++) {
        if (!pixels->inside_h && !row_inside(plan, pixels, 0, ky)) {
            built->skipped[built->skipped_count++] = (int32_t)ky;
            continue;
        }
        const char *row = first + ky * p->dilation_h * p->w * step;
        if (!pixels->inside_w) {
            row = patch_row(source, pixels, ky, patch);
            patch += plan->patch_run_bytes;
        }
        matmul_even_rows(built, built->run_count, row, p->stride_w * step);
        add_run(built, plan->shape.run_elements, ky * groups);
    }
}

// Pixels of several rows.
static void build_kernel_rows(const struct conv2d_source *source, const struct pixels *pixels,
                              struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    int64_t groups = (plan->shape.run_elements + plan->micro->kr - 1) / plan->micro->kr;
    int64_t line = p->dilation_h * p->w * (int64_t)plan->pixel_bytes;
    char *patch = built->patch;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        if (!run_touches(plan, pixels, ky, 0)) {
            built->skipped[built->skipped_count++] = (int32_t)ky;
            continue;
        }
        const void **rows = built->rows + (int64_t)built->run_count * pixels->count;
        add_run(built, plan->shape.run_elements, ky * groups);
        for (int32_t i = 0; i < pixels->count; i++) {
            if (!row_inside(plan, pixels, i, ky)) {
                rows[i] = source->zero_row;
            } else if (pixels->x[i] >= 0 && pixels->x[i] + p->kw <= p->w) {
                rows[i] = source->input + (pixels->offset[i] + ky * line);
            } else {
                rows[i] = patch_run(source, pixels, i, ky, patch);
                patch += plan->patch_run_bytes;
            }
        }
    }
}

// Taps that follow each other in memory, and in the packed weights, are one run: all of a kernel
// row when every pixel is inside.
static int64_t taps_in_a_run(const struct conv2d_plan *plan, const struct pixels *pixels)
{
    const struct problem *p = plan->problem;
    const struct matmul_micro *micro = plan->micro;
    // A tap's weights must end with a whole k-group, or with all the steps that stand side by side.
    const int fewest = micro->least_columns > 0 ? micro->least_columns : micro->vector_columns;
    const int unit = micro->interleaved ? micro->nr / fewest : micro->kr;
    bool merges = pixels->inside_w && p->dilation_w == 1 && plan->pixels_adjoin && p->c % unit == 0;
    return merges ? p->kw : 1;
}

// The rows of one tap of pixels that follow each other in an output row: between the padding on the
// left and that on the right, evenly apart.
static void list_in_row(const struct conv2d_source *source, const struct pixels *pixels, int64_t kx,
                        int64_t tap, const void **rows)
{
    const struct problem *p = source->plan->problem;
    const int64_t x = pixels->x[0] + kx * p->dilation_w, stride = p->stride_w;
    const int32_t from = (int32_t)min_i64(pixels->count, x < 0 ? (stride - 1 - x) / stride : 0);
    const int64_t end = p->w - x <= 0 ? 0 : (p->w - x + stride - 1) / stride;
    const int32_t to = (int32_t)max_i64(from, min_i64(pixels->count, end));
    const int64_t step = stride * (int64_t)source->plan->pixel_bytes;
    const char *row = source->input + (pixels->offset[0] + tap + from * step);
    int32_t i = 0;
    for (; i < from; i++)
        rows[i] = source->zero_row;
    for (; i < to; i++, row += step)
        rows[i] = row;
    for (; i < pixels->count; i++)
        rows[i] = source->zero_row;
}

static void build_taps(const struct conv2d_source *source, const struct pixels *pixels,
                       struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    int64_t groups = (plan->shape.run_elements + plan->micro->kr - 1) / plan->micro->kr;
    int64_t step = (int64_t)plan->pixel_bytes;
    int64_t taps = taps_in_a_run(plan, pixels);
    const bool inside = all_inside(pixels, built);
    int64_t rows_outside = 0;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        rows_outside += !row_inside(plan, pixels, 0, ky);
        for (int64_t kx = 0; kx < p->kw; kx += taps) {
            if (!inside && !run_touches(plan, pixels, ky, kx)) {
                for (int64_t t = 0; t < taps; t++)
                    built->skipped[built->skipped_count++] = (int32_t)(ky * p->kw + kx + t);
                continue;
            }
            const void **rows = built->rows + (int64_t)built->run_count * pixels->count;
            add_run(built, taps * plan->shape.run_elements, (ky * p->kw + kx) * groups);
            int64_t tap = (ky * p->dilation_h * p->w + kx * p->dilation_w) * step;
            if (inside) {
                put_rows(plan, pixels, source->input + tap, built);
                continue;
            }
            if (pixels->in_row && row_inside(plan, pixels, 0, ky)) {
                list_in_row(source, pixels, kx, tap, rows);
                continue;
            }
            for (int32_t i = 0; i < pixels->count; i++)
                rows[i] = tap_inside(plan, pixels, i, ky, kx)
                              ? source->input + (pixels->offset[i] + tap)
                              : source->zero_row;
        }
    }
    built->slides = pixels->in_row && p->stride_w == 1 && p->dilation_w == 1 && taps == 1 &&
                    built->skipped_count == rows_outside * p->kw;
}

// A run for every segment of every tap.
static void build_segments(const struct conv2d_source *source, int64_t group,
                           const struct pixels *pixels, struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const struct problem *p = plan->problem;
    const int64_t element = (int64_t)plan->micro->activation_bytes;
    const int32_t *bounds = source->first_segment + group;
    const bool inside = all_inside(pixels, built);
    for (int64_t tap = 0; tap < p->kh * p->kw; tap++) {
        int64_t ky = tap / p->kw, kx = tap % p->kw;
        if (!inside && !run_touches(plan, pixels, ky, kx)) {
            built->skipped[built->skipped_count++] = (int32_t)tap;
            continue;
        }
        // Offsets of pixels count pixels here.
        int64_t place = ky * p->dilation_h * p->w + kx * p->dilation_w;
        int64_t weight_group = tap * source->run_groups;
        for (int32_t s = bounds[0]; s < bounds[1]; s++) {
            const struct segment *segment = &plan->shape.segments[s];
            const char *first = source->input + segment->offset * element;
            int64_t step = segment->pixel_stride * element;
            const void **rows = built->rows + (int64_t)built->run_count * pixels->count;
            add_run(built, segment->channels, weight_group);
            weight_group += (segment->channels + plan->micro->kr - 1) / plan->micro->kr;
            if (inside && built->may_be_even) {
                matmul_even_rows(built, built->run_count - 1,
                                 first + (pixels->offset[0] + place) * step, p->stride_w * step);
                continue;
            }
            for (int32_t i = 0; i < pixels->count; i++)
                rows[i] = inside || tap_inside(plan, pixels, i, ky, kx)
                              ? first + (pixels->offset[i] + place) * step
                              : source->zero_row;
        }
    }
}

static void build_flat_segments(const struct conv2d_source *source, int64_t group, int64_t first,
                                struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const int64_t element = (int64_t)plan->micro->activation_bytes;
    const int32_t *bounds = source->first_segment + group;
    int64_t weight_group = 0;
    for (int32_t s = bounds[0]; s < bounds[1]; s++) {
        const struct segment *segment = &plan->shape.segments[s];
        const int64_t step = segment->pixel_stride * element;
        matmul_even_rows(built, built->run_count,
                         source->input + segment->offset * element + first * step, step);
        add_run(built, segment->channels, weight_group);
        weight_group += (segment->channels + plan->micro->kr - 1) / plan->micro->kr;
    }
}

// One run; pixel after pixel of the input. Layers like this can be so small that the list costs.
static void build_flat(const struct conv2d_source *source, int64_t group, int64_t first,
                       struct matmul_tile_rows *built)
{
    const struct conv2d_plan *plan = source->plan;
    const size_t step = plan->pixel_bytes;
    const char *pixel = source->input + (size_t)first * step + (size_t)group * plan->group_bytes;
    add_run(built, plan->shape.run_elements, 0);
    matmul_even_rows(built, 0, pixel, (int64_t)step);
}

void conv2d_build_tile(const struct matmul_job *job, int64_t group, int64_t tile,
                       struct matmul_tile_rows *built)
{
    const struct conv2d_source *source = job->context;
    int64_t first;
    int64_t end = conv2d_tile_pixels(source->plan, tile, &first);
    built->first_row = first;
    built->row_count = (int32_t)(end - first);
    built->run_count = 0;
    built->skipped_count = 0;
    const bool may_be_even = built->may_be_even, copies = source->plan->copy_pitch > 0;
    built->may_be_even = may_be_even && !copies; // what is copied must be listed
    const bool segmented = source->plan->shape.segment_count > 0;
    if (source->plan->flat && segmented) {
        build_flat_segments(source, group, first, built);
    } else if (source->plan->flat) {
        build_flat(source, group, first, built);
    } else {
        struct pixels pixels;
        locate(source->plan, segmented ? 0 : group, first, end, &pixels);
        const bool kernel_rows_in_row = source->plan->by_kernel_row && pixels.in_row;
        if (!kernel_rows_in_row && !(built->may_be_even && pixels.inside_h && pixels.inside_w))
            spread_row(source->plan, &pixels);
        if (kernel_rows_in_row)
            build_kernel_rows_in_row(source, &pixels, built);
        else if (segmented)
            build_segments(source, group, &pixels, built);
        else if (source->plan->by_kernel_row)
            build_kernel_rows(source, &pixels, built);
        else
            build_taps(source, &pixels, built);
    }
    built->may_be_even = may_be_even;
    if (copies)
        matmul_copy_rows(built, source->plan->copy_pitch, source->plan->group_bytes);
}
