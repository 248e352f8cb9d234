// SPDX-License-Identifier: MIT
// Convolution rows: the indirect driver, fused and unfused, and im2col in front of plain matmul.
#include "bench/kernels/conv2d/conv2d_rows.h"

#include "base/checked.h"
#include "base/memory.h"
#include "bench/kernels/conv2d/conv2d_im2col.h"
#include "bench/kernels/conv2d/conv2d_indirect.h"
#include "bench/kernels/conv2d/conv2d_patterns.h"
#include "bench/kernels/conv2d/conv2d_row_codes.h"
#include "bench/kernels/matmul/matmul_driver.h"
#include "bench/kernels/matmul/matmul_row_codes.h"
#include "bench/kernels/matmul/planes_family.h"

#include <assert.h>
#include <string.h>

static const char INDIRECT[] = "indirect";
static const char IM2COL[] = "im2col";

static const struct matmul_micro *micro_of(const struct kernel *kernel)
{
    return kernel->micro;
}

static bool is_im2col(const struct kernel *kernel)
{
    return kernel->algorithm == IM2COL;
}

// The plan of a row. For im2col: the same output pixels as rows of one matrix.
static struct conv2d_plan plan_of(const struct kernel *kernel, const struct workload *workload)
{
    struct conv2d_plan plan = conv2d_plan_of(micro_of(kernel), workload);
    if (is_im2col(kernel)) {
        plan.rows_apart = false;
        plan.tiles = matmul_split_count(plan.pixels, plan.micro->mr);
        plan.by_kernel_row = false;
        plan.patch_run_bytes = 0;
        plan.copy_pitch = 0;
        plan.shape.run_elements *= plan.shape.run_count;
        plan.shape.run_count = 1;
        plan.run_capacity = 1;
    }
    return plan;
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    const struct problem *p = &workload->problem;
    return p->op == OP_CONV2D && workload_views_fit(workload) &&
           (workload->views.segment_count == 0 || !is_im2col(kernel)) &&
           !(precision_is_planes(&workload->precision) && is_im2col(kernel)) &&
           (kernel->fused || matmul_unfused_supports(workload)) &&
           p->kh * p->kw < INT32_MAX / (p->c / p->groups) &&
           (micro_of(kernel)->merges == 0 ||
            conv2d_merged_groups(micro_of(kernel), workload) > 0) &&
           matmul_micro_takes(micro_of(kernel), workload);
}

// ---- scratch ------------------------------------------------------------------------------------

// Offsets: raw sums, widened input, zero row, im2col matrix, segments of the groups, sums of codes,
// patterns of padding, the driver's.
struct scratch {
    size_t sums, wide, zero_row, matrix, segments, codes, patterns, job, end;
};

static size_t reserve(size_t *end, size_t bytes)
{
    size_t start = *end;
    *end += (bytes + 63) / 64 * 64;
    return start;
}

static struct scratch scratch_of(const struct kernel *kernel, const struct workload *workload,
                                 const struct conv2d_plan *plan, int threads)
{
    const struct matmul_micro *micro = plan->micro;
    const struct problem *p = &workload->problem;
    struct scratch scratch;
    size_t end = 0;
    scratch.sums = reserve(
        &end, kernel->fused ? 0 : matmul_sums_scratch(workload, problem_output_elements(p)));
    size_t wide = matmul_wide_bytes(micro, workload) + BUFFER_SLACK;
    scratch.wide = reserve(&end, matmul_is_copied(micro) ? wide : 0);
    scratch.zero_row = reserve(&end, is_im2col(kernel) ? 0 : plan->zero_row_bytes);
    size_t matrix = conv2d_im2col_bytes(p, micro->activation_bytes) + BUFFER_SLACK;
    scratch.matrix = reserve(&end, is_im2col(kernel) ? matrix : 0);
    size_t segments = (size_t)(p->groups + 1) * sizeof(int32_t);
    scratch.segments = reserve(&end, plan->shape.segment_count > 0 ? segments : 0);
    scratch.codes = reserve(&end, conv2d_row_codes_bytes(workload));
    const size_t patterns = (size_t)plan->pixels * sizeof(int32_t);
    scratch.patterns = reserve(&end, plan->shape.patterns_h > 0 ? patterns : 0);
    size_t slot = matmul_slot_bytes(micro, plan->run_capacity, conv2d_patch_bytes(plan));
    scratch.job = reserve(&end, matmul_job_scratch(slot, plan->tiles, threads));
    scratch.end = end;
    return scratch;
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    struct conv2d_plan plan = plan_of(kernel, workload);
    return scratch_of(kernel, workload, &plan, threads).end;
}

// ---- packing ------------------------------------------------------------------------------------

static size_t packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    struct conv2d_plan plan = plan_of(kernel, workload);
    return matmul_layout_of(plan.micro, workload, &plan.shape).total_bytes;
}

static void pack(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed)
{
    const struct problem *p = &workload->problem;
    struct conv2d_plan plan = plan_of(kernel, workload);
    struct matmul_layout layout = matmul_layout_of(plan.micro, workload, &plan.shape);
    int64_t pixel = (int64_t)plan.group_bytes;
    int64_t rows = (plan.pixels + plan.tiles - 1) / plan.tiles;
    int64_t input = p->batch * p->h * p->w * pixel;
    int64_t span = p->kh * ((rows - 1) * p->stride_w + p->kw) * pixel;
    struct matmul_traffic traffic = {
        .tiles = plan.tiles,
        .tile_bytes = min_i64(span, input),
        .next_tile_bytes = (input + plan.tiles - 1) / plan.tiles,
        .slot_bytes =
            (int64_t)matmul_slot_bytes(plan.micro, plan.run_capacity, conv2d_patch_bytes(&plan)),
    };
    if (is_im2col(kernel)) {
        traffic.tile_bytes = rows * p->kh * p->kw * pixel;
        traffic.next_tile_bytes = traffic.tile_bytes;
    }
    int64_t block = matmul_choose_block(plan.micro, &layout, target, &traffic);
    matmul_pack(plan.micro, workload, &layout, block, parameters, packed);
    if (layout.shape.patterns_h > 0)
        conv2d_pack_patterns(workload, &layout, parameters, packed);
}

// ---- work ---------------------------------------------------------------------------------------

static void work(const struct kernel *kernel, const struct workload *workload, struct work *result)
{
    const struct problem *p = &workload->problem;
    struct conv2d_plan plan = plan_of(kernel, workload);
    struct matmul_layout layout = matmul_layout_of(plan.micro, workload, &plan.shape);
    int64_t macs = is_im2col(kernel) ? plan.pixels * layout.run_groups * plan.micro->kr * p->groups
                                     : conv2d_executed_macs(&plan);
    *result = (struct work){.useful_ops = problem_useful_ops(p)};
    matmul_executed_ops(plan.micro, &workload->precision, 2 * macs * layout.padded_columns, result);
    result->input_bytes = workload_input_bytes(workload);
    if (workload->glue.residual)
        result->input_bytes += workload_output_bytes(workload);
    result->weight_bytes = matmul_weight_bytes(&layout, workload);
    result->output_bytes = workload_output_bytes(workload);
    if (matmul_is_copied(plan.micro))
        result->intermediate_bytes += (int64_t)matmul_wide_bytes(plan.micro, workload);
    if (is_im2col(kernel))
        result->intermediate_bytes += (int64_t)conv2d_im2col_bytes(p, plan.micro->activation_bytes);
    if (!kernel->fused)
        result->intermediate_bytes += matmul_unfused_bytes(workload, problem_output_elements(p));
}

// ---- run ----------------------------------------------------------------------------------------

// The context of im2col tiles.
struct matrix_source {
    const char *matrix;
    size_t row_bytes;
    int64_t pixels;
    int32_t length;
};

static void build_matrix_tile(const struct matmul_job *job, int64_t group, int64_t tile,
                              struct matmul_tile_rows *built)
{
    const struct matrix_source *source = job->context;
    int64_t first = matmul_split_start(source->pixels, job->tiles, tile);
    built->first_row = first;
    built->row_count = (int32_t)(matmul_split_start(source->pixels, job->tiles, tile + 1) - first);
    built->run_count = 1;
    built->runs[0] = (struct matmul_run){.length = source->length};
    const char *row = source->matrix + (size_t)(group * source->pixels + first) * source->row_bytes;
    matmul_even_rows(built, 0, row, (int64_t)source->row_bytes);
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    const struct problem *p = &workload->problem;
    struct conv2d_plan plan = plan_of(kernel, workload);
    struct matmul_layout layout = matmul_layout_of(plan.micro, workload, &plan.shape);
    struct scratch scratch = scratch_of(kernel, workload, &plan, args->threads);
    const struct matmul_header *header = args->packed;
    char *base = args->scratch;
    void *sums =
        matmul_sums_scratch(workload, 1) > 0 ? (void *)(base + scratch.sums) : args->output;
    const char *input = args->input;
    // Float and widened activations are padded with 0, stored bytes with their zero point, unpacked
    // codes with what the code 0 becomes.
    unsigned char zero = (unsigned char)header->input_zero_point;
    // Of tiles that are an even split of all pixels.
    const bool is_even =
        !is_im2col(kernel) && plan.flat && plan.shape.segment_count == 0 && plan.copy_pitch == 0;
    const bool widens_tiles =
        is_even && matmul_widens_tiles(plan.micro, workload, header, args->threads);
    if (matmul_is_copied(plan.micro)) {
        if (!widens_tiles)
            matmul_widen(plan.micro, workload, input, base + scratch.wide, header->input_zero_point,
                         args->threads);
        input = base + scratch.wide;
        zero = matmul_unpacked_zero(plan.micro, workload);
    }
    struct matmul_job job = {
        .micro = plan.micro,
        .workload = workload,
        .layout = &layout,
        .packed = args->packed,
        .threads = args->threads,
        .rows = plan.pixels,
        .tiles = plan.tiles,
        .block_tiles = header->block_tiles,
        .run_capacity = plan.run_capacity,
        .patch_bytes = conv2d_patch_bytes(&plan),
        .group_bytes = plan.group_bytes,
        .kernel_columns = (int32_t)p->kw,
        .output = kernel->fused ? args->output : sums,
        .residual = kernel->fused && workload->glue.residual ? args->residual : NULL,
        .output_stride =
            kernel->fused ? workload_output_stride(workload) : matmul_sums_stride(workload),
        .next = args->next,
        .next_bytes = (int64_t)args->next_bytes,
        .raw_sums = !kernel->fused,
        .scratch = base + scratch.job,
    };
    struct matrix_source matrix = {
        .matrix = base + scratch.matrix,
        .row_bytes = (size_t)plan.shape.run_elements * plan.micro->activation_bytes,
        .pixels = plan.pixels,
        .length = (int32_t)plan.shape.run_elements,
    };
    struct conv2d_source source = {
        .plan = &plan,
        .input = input,
        .zero_row = base + scratch.zero_row,
        .run_groups = layout.run_groups,
        .first_segment = (int32_t *)(void *)(base + scratch.segments),
    };
    if (is_im2col(kernel)) {
        conv2d_im2col(p, plan.micro->activation_bytes, input, plan.pixel_bytes, zero,
                      base + scratch.matrix, args->threads);
        job.source = build_matrix_tile;
        job.context = &matrix;
    } else {
        memset(base + scratch.zero_row, zero, plan.zero_row_bytes);
        for (int64_t group = 0; plan.shape.segment_count > 0 && group <= p->groups; group++)
            source.first_segment[group] = matmul_first_segment(&plan.shape, group);
        job.source = conv2d_build_tile;
        job.context = &source;
        if (is_even) {
            job.even = (struct matmul_even_source){
                .first = input,
                .pitch = (ptrdiff_t)plan.pixel_bytes,
                .group_bytes = (ptrdiff_t)plan.group_bytes,
                .rows = plan.pixels,
                .length = (int32_t)plan.shape.run_elements,
                .stored = widens_tiles ? args->input : NULL,
            };
        }
    }
    if (matmul_needs_row_codes(&workload->precision))
        job.row_codes =
            conv2d_sum_codes(workload, args->input, base + scratch.codes, args->threads);
    if (plan.shape.patterns_h > 0) {
        int32_t *patterns = (int32_t *)(void *)(base + scratch.patterns);
        conv2d_list_patterns(p, patterns);
        job.row_patterns = patterns;
    }
    matmul_execute(&job);
    if (!kernel->fused)
        matmul_unfused_glue(plan.micro, workload, &layout, args->packed, plan.pixels, sums,
                            args->residual, args->output, args->threads);
}

size_t conv2d_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity)
{
    static const struct {
        const char *suffix, *algorithm;
        bool fused;
    } VARIANTS[CONV2D_ROWS_PER_MICRO] = {{"_indirect", INDIRECT, true},
                                         {"_indirect_unfused", INDIRECT, false},
                                         {"_im2col", IM2COL, true}};
    static const char PREFIX[] = "matmul";
    if (micro->max_rows > 0)
        return 0;
    assert(strncmp(micro->name, PREFIX, strlen(PREFIX)) == 0);
    const char *stem = matmul_row_name("conv2d", micro->name + strlen(PREFIX));
    const bool few = precision_is_planes(micro->precision) || micro->algorithm != NULL ||
                     micro->merges > 0 || micro->precision->granularity == GRANULARITY_GROUP;
    const size_t wanted = few ? 1 : CONV2D_ROWS_PER_MICRO;
    size_t count = 0;
    for (; count < wanted && count < capacity; count++) {
        rows[count] = (struct kernel){
            .name = matmul_row_name(stem, VARIANTS[count].suffix),
            .op = OP_CONV2D,
            .isa = micro->isa,
            .algorithm = micro->algorithm != NULL ? micro->algorithm : VARIANTS[count].algorithm,
            .tile = matmul_row_tile(micro),
            .precision = micro->precision,
            .ceiling = micro->ceiling,
            .fused = VARIANTS[count].fused,
            .tiled = true,
            .tolerance = micro->tolerance,
            .micro = micro,
            .supports = supports,
            .work = work,
            .packed_bytes = packed_bytes,
            .pack = pack,
            .scratch_bytes = scratch_bytes,
            .run = run,
        };
    }
    return count;
}
