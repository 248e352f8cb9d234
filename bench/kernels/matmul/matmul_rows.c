// SPDX-License-Identifier: MIT
// Matrix multiplication: one run over the whole of K, rows taken straight from the input matrix.
#include "bench/kernels/matmul/matmul_rows.h"

#include "base/checked.h"
#include "base/memory.h"
#include "bench/kernels/matmul/matmul_driver.h"
#include "bench/kernels/matmul/matmul_row_codes.h"
#include "bench/kernels/matmul/planes_family.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const struct matmul_micro *micro_of(const struct kernel *kernel)
{
    return kernel->micro;
}

static struct matmul_layout layout_of(const struct kernel *kernel, const struct workload *workload)
{
    struct matmul_shape shape = {
        .outputs = workload->problem.n,
        .groups = 1,
        .run_count = 1,
        .run_elements = workload->problem.k,
    };
    return matmul_layout_of(micro_of(kernel), workload, &shape);
}

static int64_t tile_count(const struct kernel *kernel, const struct workload *workload)
{
    return matmul_split_count(workload->problem.m, micro_of(kernel)->mr);
}

static size_t row_bytes(const struct matmul_micro *micro, const struct workload *workload)
{
    return matmul_stored_bytes(micro, &workload->precision, workload->problem.k);
}

// Bytes from row to row of the input as the tile reads it.
static size_t row_step(const struct matmul_micro *micro, const struct workload *workload)
{
    int64_t stride =
        matmul_is_copied(micro) ? workload->problem.k : workload_input_stride(workload);
    return matmul_stored_bytes(micro, &workload->precision, stride);
}

// Bytes from row to row of a tile's copy: 0 when the rows are read where they are.
static size_t copy_pitch(const struct matmul_micro *micro, const struct workload *workload)
{
    return matmul_copy_pitch(micro, workload->problem.n, row_step(micro, workload),
                             row_bytes(micro, workload), workload->problem.m);
}

static size_t patch_bytes(const struct matmul_micro *micro, const struct workload *workload)
{
    return matmul_copy_bytes(micro, copy_pitch(micro, workload));
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    const struct matmul_micro *micro = micro_of(kernel);
    return workload->problem.op == OP_MATMUL && workload_views_are_strides(workload) &&
           (micro->max_rows == 0 || workload->problem.m <= micro->max_rows) &&
           (kernel->fused || matmul_unfused_supports(workload)) &&
           workload->problem.k < INT32_MAX && matmul_micro_takes(micro, workload);
}

static size_t wide_scratch(const struct matmul_micro *micro, const struct workload *workload)
{
    if (!matmul_is_copied(micro))
        return 0;
    return (matmul_wide_bytes(micro, workload) + BUFFER_SLACK + 63) / 64 * 64;
}

static size_t codes_scratch(const struct workload *workload)
{
    if (!matmul_needs_row_codes(&workload->precision))
        return 0;
    return ((size_t)workload->problem.m * sizeof(int32_t) + 63) / 64 * 64;
}

static size_t sums_scratch(const struct kernel *kernel, const struct workload *workload)
{
    if (kernel->fused)
        return 0;
    size_t bytes = matmul_sums_scratch(workload, problem_output_elements(&workload->problem));
    return (bytes + 63) / 64 * 64;
}

static void work(const struct kernel *kernel, const struct workload *workload, struct work *result)
{
    const struct matmul_micro *micro = micro_of(kernel);
    const struct problem *problem = &workload->problem;
    struct matmul_layout layout = layout_of(kernel, workload);
    *result = (struct work){.useful_ops = problem_useful_ops(problem)};
    matmul_executed_ops(micro, &workload->precision,
                        2 * problem->m * layout.padded_columns * layout.run_groups * micro->kr,
                        result);
    result->input_bytes = workload_input_bytes(workload);
    if (workload->glue.residual)
        result->input_bytes += workload_output_bytes(workload);
    result->weight_bytes = matmul_weight_bytes(&layout, workload);
    result->output_bytes = workload_output_bytes(workload);
    if (matmul_is_copied(micro))
        result->intermediate_bytes += (int64_t)matmul_wide_bytes(micro, workload);
    if (!kernel->fused)
        result->intermediate_bytes +=
            matmul_unfused_bytes(workload, problem_output_elements(problem));
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    return layout_of(kernel, workload).total_bytes;
}

static void pack(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed)
{
    const struct matmul_micro *micro = micro_of(kernel);
    struct matmul_layout layout = layout_of(kernel, workload);
    int64_t bytes = (int64_t)row_bytes(micro, workload);
    int64_t tiles = tile_count(kernel, workload);
    struct matmul_traffic traffic = {
        .tiles = tiles,
        .tile_bytes = workload->problem.m * bytes / tiles,
        .next_tile_bytes = workload->problem.m * bytes / tiles,
        .slot_bytes = (int64_t)matmul_slot_bytes(micro, 1, patch_bytes(micro, workload)),
    };
    int64_t block = kernel->tiled ? matmul_choose_block(micro, &layout, target, &traffic) : 1;
    matmul_pack(micro, workload, &layout, block, parameters, packed);
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    const struct matmul_micro *micro = micro_of(kernel);
    return sums_scratch(kernel, workload) + wide_scratch(micro, workload) +
           codes_scratch(workload) +
           matmul_job_scratch(matmul_slot_bytes(micro, 1, patch_bytes(micro, workload)),
                              tile_count(kernel, workload), threads);
}

struct rows_context {
    const char *input;
    size_t row_step, row_bytes, copy_pitch;
};

static void build_rows(const struct matmul_job *job, int64_t group, int64_t tile,
                       struct matmul_tile_rows *built)
{
    (void)group;
    const struct rows_context *context = job->context;
    int64_t m = job->workload->problem.m;
    built->first_row = matmul_split_start(m, job->tiles, tile);
    built->row_count = (int32_t)(matmul_split_start(m, job->tiles, tile + 1) - built->first_row);
    built->run_count = 1;
    built->runs[0] = (struct matmul_run){.length = (int32_t)job->workload->problem.k};
    const char *row = context->input + (size_t)built->first_row * context->row_step;
    if (context->copy_pitch == 0) {
        matmul_even_rows(built, 0, row, (int64_t)context->row_step);
        return;
    }
    for (int32_t i = 0; i < built->row_count; i++, row += context->row_step)
        built->rows[i] = row;
    matmul_copy_rows(built, context->copy_pitch, context->row_bytes);
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    const struct matmul_micro *micro = micro_of(kernel);
    const struct problem *problem = &workload->problem;
    struct matmul_layout layout = layout_of(kernel, workload);
    const struct matmul_header *header = args->packed;
    struct rows_context context = {
        .input = args->input,
        .row_step = row_step(micro, workload),
        .row_bytes = row_bytes(micro, workload),
        .copy_pitch = copy_pitch(micro, workload),
    };
    char *scratch = args->scratch;
    void *sums = args->output;
    if (sums_scratch(kernel, workload) > 0) {
        sums = scratch;
        scratch += sums_scratch(kernel, workload);
    }
    if (matmul_is_copied(micro)) {
        matmul_widen(micro, workload, args->input, scratch, header->input_zero_point,
                     args->threads);
        context.input = scratch;
        scratch += wide_scratch(micro, workload);
    }
    int32_t *codes = NULL;
    if (matmul_needs_row_codes(&workload->precision)) {
        const size_t stride =
            precision_stored_bytes(&workload->precision, workload_input_stride(workload));
        codes = (int32_t *)(void *)scratch;
        matmul_sum_codes(args->input, (ptrdiff_t)stride, problem->m, problem->k,
                         workload->precision.activation_bits, codes);
        scratch += codes_scratch(workload);
    }
    struct matmul_job job = {
        .micro = micro,
        .workload = workload,
        .layout = &layout,
        .packed = args->packed,
        .threads = args->threads,
        .source = build_rows,
        .context = &context,
        .even = {.first = context.copy_pitch > 0 ? NULL : context.input,
                 .pitch = (ptrdiff_t)context.row_step,
                 .rows = problem->m,
                 .length = (int32_t)problem->k},
        .row_codes = codes,
        .rows = problem->m,
        .tiles = tile_count(kernel, workload),
        .block_tiles = header->block_tiles,
        .run_capacity = 1,
        .patch_bytes = patch_bytes(micro, workload),
        .output = kernel->fused ? args->output : sums,
        .residual = kernel->fused && workload->glue.residual ? args->residual : NULL,
        .output_stride =
            kernel->fused ? workload_output_stride(workload) : matmul_sums_stride(workload),
        .next = args->next,
        .next_bytes = (int64_t)args->next_bytes,
        .raw_sums = !kernel->fused,
        .scratch = scratch,
    };
    matmul_execute(&job);
    if (!kernel->fused)
        matmul_unfused_glue(micro, workload, &layout, args->packed, problem->m, sums,
                            args->residual, args->output, args->threads);
}

size_t matmul_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity)
{
    // Skinny products have one M-tile: there is nothing to block, so no untiled twin.
    static const struct {
        const char *suffix;
        bool fused, tiled;
    } VARIANTS[MATMUL_ROWS_PER_MICRO] = {
        {"", true, true}, {"_unfused", false, true}, {"_untiled", true, false}};
    size_t wanted = micro->max_rows > 0 ? MATMUL_ROWS_PER_MICRO - 1 : MATMUL_ROWS_PER_MICRO;
    // Glue of bit planes and of scales by group as passes is something else than these rows; other
    // algorithms are there for their products alone.
    if (precision_is_planes(micro->precision) || micro->algorithm != NULL ||
        micro->precision->granularity == GRANULARITY_GROUP)
        wanted = 1;
    if (micro->merges > 0)
        wanted = 0; // a matrix has no groups
    size_t count = 0;
    for (; count < wanted && count < capacity; count++) {
        rows[count] = (struct kernel){
            .name = matmul_row_name(micro->name, VARIANTS[count].suffix),
            .op = OP_MATMUL,
            .isa = micro->isa,
            .algorithm = micro->algorithm != NULL ? micro->algorithm : "packed",
            .tile = matmul_row_tile(micro),
            .precision = micro->precision,
            .ceiling = micro->ceiling,
            .fused = VARIANTS[count].fused,
            .tiled = VARIANTS[count].tiled,
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
