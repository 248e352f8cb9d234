// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AVX-512.
//
// 3x3 with stride 1 walks strips of 7 columns (21 sums, 9 weights, 1 input in 32 registers); a
// cache line holds one channel block of a pixel, so the walk reads whole lines.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { STRIP = 7, SEGMENT = 28, WIDE = 7 };

#include "bench/kernels/dwconv/dwconv_f32_strip.h"

static void stride_2_inner(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    (void)rows; // always 1
    switch (columns) {
    case 1:
        tile_3x3(t, 1, 1, 2, false);
        break;
    case 2:
        tile_3x3(t, 1, 2, 2, false);
        break;
    case 3:
        tile_3x3(t, 1, 3, 2, false);
        break;
    case 4:
        tile_3x3(t, 1, 4, 2, false);
        break;
    case 5:
        tile_3x3(t, 1, 5, 2, false);
        break;
    case 6:
        tile_3x3(t, 1, 6, 2, false);
        break;
    default:
        tile_3x3(t, 1, 7, 2, false);
        break;
    }
}

static void stride_2_edge(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    (void)rows; // always 1
    switch (columns) {
    case 1:
        tile_3x3(t, 1, 1, 2, true);
        break;
    case 2:
        tile_3x3(t, 1, 2, 2, true);
        break;
    case 3:
        tile_3x3(t, 1, 3, 2, true);
        break;
    case 4:
        tile_3x3(t, 1, 4, 2, true);
        break;
    case 5:
        tile_3x3(t, 1, 5, 2, true);
        break;
    case 6:
        tile_3x3(t, 1, 6, 2, true);
        break;
    default:
        tile_3x3(t, 1, 7, 2, true);
        break;
    }
}

static const struct tile_family STRIDE_2 = {1, WIDE, stride_2_inner, stride_2_edge};

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

const struct kernel kernel_dwconv_f32_avx512 = {
    .name = "dwconv_f32_avx512",
    .op = OP_DWCONV,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "strip of 7",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512",
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

const struct kernel kernel_dwconv_f32_avx512_unfused = {
    .name = "dwconv_f32_avx512_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "strip of 7",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512",
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
