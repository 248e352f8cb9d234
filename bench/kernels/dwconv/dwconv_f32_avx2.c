// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AVX2: 3x3 row by row or, with a stride of 2, in bands; other
// windows in strips of 2 to 4 columns, 8 to 12 sums, up to 5 weights and 1 input in 16 registers.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { SEGMENT = 28 };

#include "bench/kernels/dwconv/dwconv_f32_window.h"

#include "base/checked.h"

#include "bench/kernels/dwconv/dwconv_f32_band.h"
#include "bench/kernels/dwconv/dwconv_f32_rows.h"

static void walk_3x3s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 1, 4, false);
}

static void walk_3x3s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 3, 2, 4, false);
}

static void walk_5x5s1(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 1, 2, false);
}

static void walk_5x5s2(const struct strip *s, int64_t columns, bool is_edge)
{
    walk_columns(s, columns, is_edge, 5, 2, 3, false);
}

static const struct window WINDOWS[] = {
    {3, 1, 4, walk_3x3s1}, {3, 2, 4, walk_3x3s2}, {5, 1, 2, walk_5x5s1}, {5, 2, 3, walk_5x5s2}, {0},
};

static void band_1_s2(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 1, false});
}

static void band_1_s2_edge(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 1, true});
}

static void band_2_s2(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 2, false});
}

static void band_2_s2_edge(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 2, true});
}

static void band_3_s2(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 3, false});
}

static void band_3_s2_edge(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 3, true});
}

static void band_4_s2(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 4, false});
}

static void band_4_s2_edge(const struct rows *s)
{
    band_of(s, (struct band_shape){2, 4, true});
}

static band_function *const BANDS_S2[BAND_ROWS][2] = {
    {band_1_s2, band_1_s2_edge},
    {band_2_s2, band_2_s2_edge},
    {band_3_s2, band_3_s2_edge},
    {band_4_s2, band_4_s2_edge},
};

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct window *window = window_for(WINDOWS, &w->problem);
    if (rows_apply(w))
        run_rows(kernel, w, args);
    else if (bands_apply(w))
        run_bands(kernel, w, args, BANDS_S2);
    else if (window != NULL)
        run_window(window, kernel, w, args);
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
