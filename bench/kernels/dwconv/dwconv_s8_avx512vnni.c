// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution on AVX-512 VNNI: 3x3 and 5x5 by vpdpbusd over quads of rows, other
// windows over quads of taps (see dwconv_quads.h), 64 channels a vector, and 32 for a narrow rest.
// A 3x3 output costs 12 dot products of 64 channels, 4 to 8 interleaving shuffles, and 19
// instructions of requantisation.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/dwconv/dwconv_s8_half_avx512vnni.h"
#include "bench/kernels/dwconv/quad_avx512vnni.h"

#include "bench/kernels/dwconv/dwconv_quads_body.h"

#include "bench/kernels/dwconv/dwconv_quads_run.h"

// By quads, of bands or of taps?
static bool by_quads(const struct workload *w)
{
    return dwconv_quads_fit(&w->problem) || dwconv_quads_any(&w->problem);
}

static int64_t executed_macs(const struct workload *w)
{
    return by_quads(w) ? dwconv_quads_macs(w, BLOCK, HALF) : dwconv_macs_inside(w, BLOCK);
}

static const struct dwconv_micro MICRO = {.lanes = BLOCK, .executed_macs = executed_macs};

#include "bench/kernels/dwconv/dwconv_8bit_body.h"

static size_t packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    return by_quads(w) ? dwconv_quads_bytes(w, BLOCK, HALF) + dwconv_8bit_tables_bytes(kernel, w)
                       : dwconv_8bit_general_bytes(kernel, w);
}

static void pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
                 const struct parameters *q, void *packed)
{
    (void)target;
    if (!by_quads(w)) {
        dwconv_8bit_general_pack(kernel, w, q, packed);
        return;
    }
    dwconv_quads_pack(kernel, w, q, BLOCK, HALF, dwconv_8bit_is_unsigned(w) ? 0 : 128, packed);
    dwconv_8bit_tables_pack(kernel, w, q, (char *)packed + dwconv_quads_bytes(w, BLOCK, HALF));
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    struct call t = call_of(kernel, w, args);
    t.padding_bytes = dwconv_quads_padding_bytes(w);
    t.block_bytes = dwconv_quads_block_bytes(&w->problem, BLOCK);
    const size_t bytes = packed_bytes(kernel, w) - dwconv_8bit_tables_bytes(kernel, w);
    if (by_quads(w))
        quads_run(&t, HALF, dwconv_s8_half_avx512vnni, args->threads);
    else
        run_bands(&t, general_band, t.rows, args->threads);
    if (!kernel->fused)
        dwconv_8bit_passes(kernel, w, args, (const char *)args->packed + bytes);
}

const struct kernel kernel_dwconv_s8_avx512vnni = {
    .name = "dwconv_s8_avx512vnni",
    .op = OP_DWCONV,
    .isa = ISA_AVX512VNNI,
    .algorithm = "direct",
    .tile = "2x2",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8_avx512vnni",
    .fused = true,
    .tiled = true,
    .micro = &MICRO,
    .supports = dwconv_8bit_supports,
    .work = dwconv_work,
    .packed_bytes = packed_bytes,
    .pack = pack,
    .scratch_bytes = dwconv_8bit_scratch_bytes,
    .run = run,
};

const struct kernel kernel_dwconv_s8_avx512vnni_unfused = {
    .name = "dwconv_s8_avx512vnni_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX512VNNI,
    .algorithm = "direct",
    .tile = "2x2",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8_avx512vnni",
    .fused = false,
    .tiled = true,
    .micro = &MICRO,
    .supports = dwconv_8bit_supports,
    .work = dwconv_work,
    .packed_bytes = packed_bytes,
    .pack = pack,
    .scratch_bytes = dwconv_8bit_scratch_bytes,
    .run = run,
};
