// SPDX-License-Identifier: MIT
// One call of an 8-bit depthwise convolution, and the end of its outputs vector by vector, written
// once for all instruction sets. Included behind a vector header.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_8BIT_CALL_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_8BIT_CALL_H

#include "bench/kernels/dwconv/dwconv_8bit.h"

#define BODY static inline __attribute__((always_inline))

// One call, as all its tiles see it.
struct call {
    const struct problem *problem;
    const struct dwconv_header *header;
    const char *blocks; // packed, behind the header
    const uint8_t *input;
    const uint8_t *residual;                                   // NULL without
    uint8_t *output;                                           // 8 bits, or
    int32_t *sums;                                             // raw accumulators when not NULL
    int64_t input_step, residual_step, output_step, sums_step; // elements from pixel to pixel
    int64_t rows, columns;                                     // of the output
    // Of kernels that run by blocks (dwconv_quads_run.h): the padding at `blocks`, a wide block.
    size_t padding_bytes, block_bytes;
    bool is_unsigned;
};

static inline struct call call_of(const struct kernel *kernel, const struct workload *w,
                                  const struct run_args *args)
{
    bool raw = w->glue.raw_accumulator;
    return (struct call){
        .problem = &w->problem,
        .header = args->packed,
        .blocks = (const char *)args->packed + DWCONV_HEADER_BYTES,
        .input = args->input,
        .residual = kernel->fused && w->glue.residual ? args->residual : NULL,
        .output = args->output,
        .sums = raw ? args->output : (kernel->fused ? NULL : args->scratch),
        .input_step = workload_input_stride(w),
        .residual_step = workload_residual_stride(w),
        .output_step = workload_output_stride(w),
        .sums_step = raw ? workload_output_stride(w) : w->problem.c,
        .rows = problem_output_h(&w->problem),
        .columns = problem_output_w(&w->problem),
        .is_unsigned = dwconv_8bit_is_unsigned(w),
    };
}

BODY vector_s32 load_8bit(const struct call *t, const uint8_t *p)
{
    return t->is_unsigned ? s32_from_u8(p) : s32_from_s8((const int8_t *)p);
}

// The end of VECTOR_LANES outputs of which n are valid, from channel c of an output pixel on.
BODY void leave(const struct call *t, vector_s32 sum, vector_f32 scale, int64_t pixel, int64_t c,
                int64_t n)
{
    if (t->sums != NULL) {
        if (n >= VECTOR_LANES)
            s32_store(t->sums + pixel * t->sums_step + c, sum);
        else
            s32_store_some(t->sums + pixel * t->sums_step + c, sum, n);
        return;
    }
    const struct dwconv_header *h = t->header;
    vector_f32 p = f32_multiply(f32_from_s32(sum), scale);
    if (t->residual != NULL) {
        vector_s32 r = load_8bit(t, t->residual + pixel * t->residual_step + c);
        r = s32_subtract(r, s32_all(h->residual_zero_point));
        p = f32_add(p, f32_multiply(f32_from_s32(r), f32_all(h->residual_scale)));
    }
    p = f32_min(f32_max(p, f32_all(h->low)), f32_all(h->high));
    vector_s32 q = s32_add(s32_from_f32(p), s32_all(h->output_zero_point));
    if (n >= VECTOR_LANES)
        s32_store_bytes(t->output + pixel * t->output_step + c, q);
    else
        s32_store_bytes_some(t->output + pixel * t->output_step + c, q, n);
}

#endif
