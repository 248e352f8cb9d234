// SPDX-License-Identifier: MIT
// Maximum of codes in bit planes over vectors of 32-bit lanes. Included by max_pool_planes_<isa>.c
// behind its vector and what it can do:
//   LANES                            of a vector
//   lanes_load(p), lanes_store_some(p, v, n)
//   lanes_and, lanes_or, lanes_exclusive_or, lanes_and_not(a, b): a and not b
//   lanes_permute(v, place)          lane l of the result is lane place[l] of v
//
// A vector holds as many whole words of 32 channels as fit, their planes side by side. Of one bit
// the maximum is the inclusive-or. Of several, the highest plane in which two codes differ says
// which is greater, 32 channels in a lane: every plane's verdict is spread over its word's lanes,
// from the lowest plane up.
#ifndef BITROOF_BENCH_KERNELS_POOL_POOL_PLANES_BODY_H
#define BITROOF_BENCH_KERNELS_POOL_POOL_PLANES_BODY_H

#include "bench/kernels/pool/pool.h"
#include "bench/kernels/reference.h"
#include "bench/planes.h"

#define PLANES_BODY static inline __attribute__((always_inline))

// For each plane of a word, the lane that it stands in, for all lanes of the word.
struct places {
    lanes_vector plane[PLANES_MOST];
};

PLANES_BODY struct places places_of(const int bits)
{
    struct places places;
    for (int plane = 0; plane < bits; plane++) {
        uint32_t lanes[LANES];
        for (int l = 0; l < LANES; l++) // lanes behind the last whole word stay where they are
            lanes[l] = (uint32_t)(l < LANES / bits * bits ? l / bits * bits + plane : l);
        places.plane[plane] = lanes_load(lanes);
    }
    return places;
}

PLANES_BODY lanes_vector greater_of(lanes_vector most, lanes_vector other,
                                    const struct places *places, const int bits)
{
    if (bits == 1)
        return lanes_or(most, other);
    const lanes_vector differ = lanes_exclusive_or(most, other);
    const lanes_vector above = lanes_and(differ, other);
    lanes_vector greater = lanes_permute(above, places->plane[0]);
#pragma GCC unroll 4
    for (int plane = 1; plane < bits; plane++) {
        greater = lanes_and_not(greater, lanes_permute(differ, places->plane[plane]));
        greater = lanes_or(greater, lanes_permute(above, places->plane[plane]));
    }
    return lanes_exclusive_or(most, lanes_and(differ, greater));
}

struct rows {
    const uint32_t *input; // the image
    uint32_t *output;      // the row
    int64_t y;
    int64_t input_step, output_step; // from pixel to pixel
    int64_t count;                   // lanes of a pixel
};

PLANES_BODY void pool_row(const struct problem *p, const struct rows *rows, const int bits)
{
    const int64_t columns = problem_output_w(p), step = LANES / bits * bits;
    const struct places places = places_of(bits);
    for (int64_t x = 0; x < columns; x++) {
        const struct pool_window o = pool_window(p, rows->y, x);
        uint32_t *to = rows->output + x * rows->output_step;
        const uint32_t *from = rows->input + (o.y_lo * p->w + o.x_lo) * rows->input_step;
        for (int64_t at = 0; at < rows->count; at += step) {
            const uint32_t *line = from + at;
            lanes_vector most = lanes_load(line);
            for (int64_t y = o.y_lo; y < o.y_hi; y++, line += p->w * rows->input_step) {
                const uint32_t *tap = line;
                for (int64_t k = o.x_lo; k < o.x_hi; k++, tap += rows->input_step)
                    most = greater_of(most, lanes_load(tap), &places, bits);
            }
            const int64_t left = rows->count - at;
            lanes_store_some(to + at, most, left < step ? left : step);
        }
    }
}

static void pool_row_of(const struct problem *p, const struct rows *rows, int bits)
{
    switch (bits) {
    case 1:
        pool_row(p, rows, 1);
        break;
    case 2:
        pool_row(p, rows, 2);
        break;
    case 3:
        pool_row(p, rows, 3);
        break;
    default:
        pool_row(p, rows, 4);
    }
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const int64_t height = problem_output_h(p), columns = problem_output_w(p);
    const int bits = w->precision.activation_bits;
    const int64_t input_step = workload_input_stride(w) / PLANES_WORD * bits;
    const int64_t output_step = workload_output_stride(w) / PLANES_WORD * bits;
#pragma omp parallel for num_threads(args->threads) if (args->threads > 1)
    for (int64_t i = 0; i < p->batch * height; i++) {
        const struct rows rows = {
            .input = (const uint32_t *)args->input + i / height * p->h * p->w * input_step,
            .output = (uint32_t *)args->output + i * columns * output_step,
            .y = i % height,
            .input_step = input_step,
            .output_step = output_step,
            .count = planes_words(p->c) * bits,
        };
        pool_row_of(p, &rows, bits);
    }
}

// What the rows of all instruction sets share; behind it come their own members.
#define POOL_PLANES_ROW                                                                            \
    .op = OP_MAX_POOL, .algorithm = "direct", .tile = "", .precision = &PRECISION_PLANES[0],       \
    .ceiling = "", .fused = true, .tiled = true, .supports = pool_supports_planes,                 \
    .work = pool_work, .packed_bytes = reference_packed_bytes, .pack = reference_pack,             \
    .scratch_bytes = reference_scratch_bytes, .run = run

#endif
