// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AVX2: strips of 4 columns for 3x3 with stride 1 (12 sums and 1
// input in 16 registers; most weights are memory operands), tiles of 1 x 4 for stride 2.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { STRIP = 4, SEGMENT = 28, S2_ROWS = 1, S2_COLUMNS = 4 };

#include "bench/kernels/dwconv/dwconv_f32_strip.h"

// Calls the tile of this size with its sizes as constants.
BODY void stride_2(const struct dwconv_tile *t, int64_t rows, int64_t columns, const bool edge)
{
    switch (rows * S2_COLUMNS + columns) {
    case 1 * S2_COLUMNS + 1:
        tile_3x3(t, 1, 1, 2, edge);
        break;
    case 1 * S2_COLUMNS + 2:
        tile_3x3(t, 1, 2, 2, edge);
        break;
    case 1 * S2_COLUMNS + 3:
        tile_3x3(t, 1, 3, 2, edge);
        break;
    default:
        tile_3x3(t, 1, 4, 2, edge);
        break;
    }
}

static void stride_2_inner(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    stride_2(t, rows, columns, false);
}

static void stride_2_edge(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    stride_2(t, rows, columns, true);
}

static const struct tile_family STRIDE_2 = {S2_ROWS, S2_COLUMNS, stride_2_inner, stride_2_edge};

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    if (fits_strips(&w->problem))
        run_strips(kernel, w, args);
    else if (is_3x3(&w->problem, 2))
        run_family(&STRIDE_2, kernel, w, args);
    else
        run_general(kernel, w, args);
    if (!kernel->fused)
        dwconv_f32_passes(kernel, w, args);
}

static const struct dwconv_micro MICRO = {.lanes = VECTOR_LANES, .macs_per_tap_row = 3};

const struct kernel kernel_dwconv_f32_avx2 = {
    .name = "dwconv_f32_avx2",
    .op = OP_DWCONV,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "strip of 4",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2",
    .fused = true,
    .tiled = true,
    .tolerance = 2.0,
    .micro = &MICRO,
    .supports = dwconv_f32_supports,
    .work = dwconv_work,
    .packed_bytes = dwconv_f32_packed_bytes,
    .pack = dwconv_f32_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_dwconv_f32_avx2_unfused = {
    .name = "dwconv_f32_avx2_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "strip of 4",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2",
    .fused = false,
    .tiled = true,
    .tolerance = 2.0,
    .micro = &MICRO,
    .supports = dwconv_f32_supports,
    .work = dwconv_work,
    .packed_bytes = dwconv_f32_unfused_packed_bytes,
    .pack = dwconv_f32_unfused_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
