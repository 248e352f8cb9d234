// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AArch64 NEON: strips of 4 columns (8 to 20 sums in 32 registers,
// and for 3x3 9 weights). On the Cortex-A53 a row of a 3x3 strip makes 6 input loads for 36
// multiply-adds, and 12 sums cover the latency of FMLA.
#include "bench/kernels/glue/vector_neon.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { SEGMENT = 7 };

#include "bench/kernels/dwconv/dwconv_f32_window.h"

static void walk_3x3s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 1, 4, true);
}

static void walk_3x3s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 2, 4, true);
}

static void walk_5x5s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 1, 4, false);
}

static void walk_5x5s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 2, 4, false);
}

static const struct window WINDOWS[] = {
    {3, 1, 4, walk_3x3s1}, {3, 2, 4, walk_3x3s2}, {5, 1, 4, walk_5x5s1}, {5, 2, 4, walk_5x5s2}, {0},
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

const struct kernel kernel_dwconv_f32_neon = {
    .name = "dwconv_f32_neon",
    .op = OP_DWCONV,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "strip of 4",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon",
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

const struct kernel kernel_dwconv_f32_neon_unfused = {
    .name = "dwconv_f32_neon_unfused",
    .op = OP_DWCONV,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "strip of 4",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon",
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
