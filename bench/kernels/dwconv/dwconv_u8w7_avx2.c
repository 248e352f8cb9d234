// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution on AVX2 with weights in -64..63: 3x3 and 5x5 by vpmaddubsw over quads
// of rows (see dwconv_quads.h), 32 channels a vector.
#include "bench/kernels/glue/vector_avx2.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/quad_avx2.h"

#include "bench/kernels/dwconv/dwconv_quads_body.h"

#include "bench/kernels/dwconv/dwconv_quads_run.h"

static int64_t executed_macs(const struct workload *w)
{
    const int64_t macs = dwconv_quads_macs(w, BLOCK, BLOCK),
                  columns = problem_output_w(&w->problem);
    if (w->problem.kh != 3 || w->problem.stride_h != 1 || columns < WALK_COLUMNS)
        return macs;
    return macs / columns * round_up_i64(columns, TILE_COLUMNS);
}

static const struct dwconv_micro MICRO = {.lanes = BLOCK, .executed_macs = executed_macs};

static bool supports(const struct kernel *kernel, const struct workload *w)
{
    return dwconv_8bit_supports(kernel, w) && dwconv_quads_fit(&w->problem) &&
           w->precision.weight_low >= -64 && w->precision.weight_high <= 63;
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    (void)kernel;
    return dwconv_quads_bytes(w, BLOCK, BLOCK);
}

static void pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
                 const struct parameters *q, void *packed)
{
    (void)target;
    dwconv_quads_pack(kernel, w, q, BLOCK, BLOCK, dwconv_8bit_is_unsigned(w) ? 0 : 128, packed);
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    struct call t = call_of(kernel, w, args);
    t.padding_bytes = dwconv_quads_padding_bytes(w);
    t.block_bytes = dwconv_quads_block_bytes(&w->problem, BLOCK);
    quads_run(&t, BLOCK, NULL, args->threads);
}

// The row of one type of activations.
#define SEVEN_BITS(text, type)                                                                     \
    {                                                                                              \
        .name = (text), .op = OP_DWCONV, .isa = ISA_AVX2, .algorithm = "direct", .tile = "2x2",    \
        .precision = (type), .ceiling = "ceiling_u8w7_avx2", .fused = true, .tiled = true,         \
        .micro = &MICRO, .supports = supports, .work = dwconv_work, .packed_bytes = packed_bytes,  \
        .pack = pack, .scratch_bytes = dwconv_8bit_scratch_bytes, .run = run,                      \
    }

const struct kernel kernel_dwconv_u8w7_avx2 = SEVEN_BITS("dwconv_u8w7_avx2", &PRECISION_U8W7);
const struct kernel kernel_dwconv_s8w7_avx2 = SEVEN_BITS("dwconv_s8w7_avx2", &PRECISION_S8W7);
