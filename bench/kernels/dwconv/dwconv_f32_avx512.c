// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AVX-512. A cache line holds one channel block of a pixel, so a
// strip reads whole lines. 3x3: strips of 7 columns (21 or 14 sums, 9 weights, 1 input in 32
// registers); 5x5: 20 or 21 sums, and weights from the first cache level.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { SEGMENT = 28 };

#include "bench/kernels/dwconv/dwconv_f32_window.h"

static void walk_3x3s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 1, 7, true);
}

static void walk_3x3s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 2, 7, true);
}

static void walk_5x5s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 1, 4, false);
}

static void walk_5x5s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 2, 7, false);
}

static const struct window WINDOWS[] = {
    {3, 1, 7, walk_3x3s1}, {3, 2, 7, walk_3x3s2}, {5, 1, 4, walk_5x5s1}, {5, 2, 7, walk_5x5s2}, {0},
};

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct window *window = window_for(WINDOWS, &w->problem);
    if (window != NULL)
        run_window(window, kernel, w, args);
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
