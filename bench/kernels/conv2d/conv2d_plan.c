// SPDX-License-Identifier: MIT
// How an indirect convolution is cut into tiles for a micro-kernel, and what its runs are.
#include "base/checked.h"
#include "base/memory.h"
#include "bench/kernels/conv2d/conv2d_indirect.h"
#include "bench/kernels/conv2d/conv2d_patterns.h"

#include <assert.h>

// Kernel rows up to this long are packed as one run. Beyond, a tap is long enough to be a run of
// its own, and copying kernel rows at the edges would cost more than it saves.
enum { KERNEL_ROW_LIMIT = 1024 };

static size_t aligned(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

static bool is_flat(const struct problem *p)
{
    bool padded = p->pad_top > 0 || p->pad_left > 0 || p->pad_bottom > 0 || p->pad_right > 0;
    return p->kh == 1 && p->kw == 1 && !padded;
}

// Of one group; 1 when a run is one stretch.
static int32_t most_segments(const struct matmul_shape *shape)
{
    int32_t most = 1, count = 0;
    int64_t channels = 0;
    for (int32_t i = 0; i < shape->segment_count; i++) {
        count++;
        channels += shape->segments[i].channels;
        if (channels == shape->run_elements) {
            most = count > most ? count : most;
            channels = count = 0;
        }
    }
    return most;
}

int64_t conv2d_merged_groups(const struct matmul_micro *micro, const struct workload *workload)
{
    enum { COLUMNS_ALONE = 16 }; // of the other micro-kernels' panels
    const struct problem *p = &workload->problem;
    const int64_t columns = p->k / p->groups, channels = p->c / p->groups;
    if (p->groups == 1 || workload->views.segment_count > 0 ||
        workload->precision.weight_zero_points)
        return 0;
    int64_t most = min_i64(micro->nr / columns, micro->merges / channels);
    while (most > 0 && p->groups % most != 0)
        most--;
    const bool shares = p->kw > 2 && p->stride_w == 1 && p->dilation_w == 1;
    return shares || most * COLUMNS_ALONE > micro->nr ? most : 0;
}

struct conv2d_plan conv2d_plan_of(const struct matmul_micro *micro, const struct workload *workload)
{
    const struct problem *p = &workload->problem;
    assert(micro->mr <= CONV2D_MAX_TILE_ROWS);
    struct conv2d_plan plan = {
        .problem = p,
        .micro = micro,
        .output_h = problem_output_h(p),
        .output_w = problem_output_w(p),
        .group_channels = p->c / p->groups,
        .merged = micro->merges > 0 ? conv2d_merged_groups(micro, workload) : 1,
    };
    // Widened activations are a dense copy, whatever the stored ones are.
    const bool viewed = !matmul_is_copied(micro);
    const bool segmented = viewed && workload->views.segment_count > 0;
    const struct precision *precision = &workload->precision;
    const bool is_planes = precision_is_planes(precision);
    const int64_t channels = is_planes ? planes_channels(p->c, p->groups) : p->c;
    const int64_t stride = viewed ? workload_input_stride(workload) : channels;
    plan.pixel_bytes = segmented ? 1 : matmul_stored_bytes(micro, precision, stride);
    plan.group_bytes = matmul_stored_bytes(micro, precision, plan.group_channels * plan.merged);
    plan.pixels = p->batch * plan.output_h * plan.output_w;
    plan.pixels_adjoin =
        p->groups == 1 && stride == p->c && !segmented && !(is_planes && p->c % PLANES_WORD != 0);
    plan.by_kernel_row = !is_planes && p->kw > 1 && p->dilation_w == 1 && plan.pixels_adjoin &&
                         (size_t)p->kw * plan.pixel_bytes <= KERNEL_ROW_LIMIT;
    plan.rows_apart = !is_flat(p) && 2 * plan.output_w >= micro->mr;
    plan.tiles_per_row = matmul_split_count(plan.output_w, micro->mr);
    plan.tiles = plan.rows_apart ? p->batch * plan.output_h * plan.tiles_per_row
                                 : matmul_split_count(plan.pixels, micro->mr);
    plan.flat = is_flat(p) && p->stride_h == 1 && p->stride_w == 1;
    int64_t split = plan.rows_apart ? plan.output_w : plan.pixels;
    int64_t tiles = plan.rows_apart ? plan.tiles_per_row : plan.tiles;
    plan.part = split / tiles;
    plan.rest = split % tiles;
    plan.shape = (struct matmul_shape){
        .outputs = p->k,
        .groups = p->groups / plan.merged,
        .run_count = plan.by_kernel_row ? p->kh : p->kh * p->kw,
        .run_elements = plan.group_channels * (plan.by_kernel_row ? p->kw : 1),
        .segments = segmented ? workload->views.segments : NULL,
        .segment_count = segmented ? workload->views.segment_count : 0,
    };
    if (precision->activation_encoding == ENCODING_BIPOLAR)
        conv2d_count_patterns(p, &plan.shape.patterns_h, &plan.shape.patterns_w);
    plan.never_skips = plan.shape.patterns_h > 0;
    plan.run_capacity = (int32_t)plan.shape.run_count * most_segments(&plan.shape);
    size_t run_bytes = matmul_stored_bytes(micro, precision, plan.shape.run_elements + micro->kr);
    // Where no tap is skipped, a run of padding may be a whole kernel row: see taps_in_a_run().
    plan.zero_row_bytes = aligned(
        matmul_stored_bytes(micro, precision,
                            plan.shape.run_elements * (plan.never_skips ? p->kw : 1) + micro->kr) +
        BUFFER_SLACK);
    // Merged groups have their distance added to padding, too, and are read by whole vectors.
    if (micro->merges > 0)
        plan.zero_row_bytes = aligned((size_t)p->c * micro->activation_bytes) + BUFFER_SLACK;
    plan.patch_run_bytes = plan.by_kernel_row ? aligned(run_bytes) : 0;
    if (plan.by_kernel_row && plan.rows_apart) {
        int64_t taps = (plan.part + (plan.rest > 0) - 1) * p->stride_w + p->kw;
        size_t copy = (size_t)taps * plan.pixel_bytes;
        plan.patch_run_bytes = aligned(copy + (size_t)micro->kr * micro->activation_bytes);
    }
    if (is_flat(p) && !segmented)
        plan.copy_pitch =
            matmul_copy_pitch(micro, p->k / p->groups, plan.pixel_bytes * (size_t)p->stride_w,
                              plan.group_bytes, plan.pixels);
    return plan;
}

size_t conv2d_patch_bytes(const struct conv2d_plan *plan)
{
    if (plan->copy_pitch > 0)
        return matmul_copy_bytes(plan->micro, plan->copy_pitch);
    if (plan->patch_run_bytes == 0)
        return 0;
    size_t copies = plan->rows_apart ? 1 : (size_t)plan->micro->mr;
    return (size_t)plan->problem->kh * copies * plan->patch_run_bytes + BUFFER_SLACK;
}
