// SPDX-License-Identifier: MIT
// fp32 for AArch64 with one to three rows: the weights stream by once, a cache line of 16 columns
// for each element, and are asked for ahead because the Cortex-A53 fetches ahead by little itself.
// 16 bytes of weights cost one issue cycle and mr fmla (halves_neon.h; three rows suit the rule of
// the fourth cycle, lane_tile_neon.h).
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/halves_neon.h"
#include "bench/kernels/matmul/matmul.h"

enum {
    ROWS = 3,
    VECTORS = 4,
    COLUMNS = VECTORS * 4,
    STEP = 4, // elements of an iteration: one register of each row
    GROUP_BYTES = COLUMNS * 4,
    PREFETCH_BYTES = 512, // ahead of the loads; a few hundred cycles at the speed of DRAM
};

struct stream {
    const char *rows[ROWS];
    const char *weights;
};

HALVES_INLINE void multiply_lane(float32x4_t *sum, uint32x4_t weights, uint32x4_t elements,
                                 int lane)
{
    __asm__ volatile("fmla %0.4s, %1.4s, %2.s[%3]"
                     : "+w"(*sum)
                     : "w"(weights), "w"(elements), "i"(lane));
}

// Weights of an element are loaded during the one before, in two sets of registers that take turns;
// the upper half is inserted along with the next load. Reads one element behind the weights and
// four behind the rows.
HALVES_INLINE void stream_steps(int mr, struct stream *stream, int64_t steps,
                                float32x4_t sums[][VECTORS])
{
    const int lag = mr <= 2 ? 2 : 1;
    uint32x4_t w[2][VECTORS], a[ROWS];
    uint64_t high[2] = {0, 0};
#pragma GCC unroll 4
    for (int v = 0; v < VECTORS; v++) {
        w[0][v] = load_low_half_at(stream->weights, v * 16);
        if (v >= lag)
            insert_high_half(&w[0][v - lag], high[(v - lag) % 2]);
        high[v % 2] = load_high_half_at(stream->weights, v * 16 + 8);
    }
#pragma GCC unroll 3
    for (int row = 0; row < mr; row++)
        a[row] = load_whole(stream->rows[row]);
    do {
#pragma GCC unroll 16
        for (int i = 0; i < STEP * VECTORS; i++) {
            const int lane = i / VECTORS, v = i % VECTORS, set = lane % 2;
            const int offset = (lane + 1) * GROUP_BYTES + v * 16;
            w[1 - set][v] = load_low_half_at(stream->weights, offset);
            insert_high_half(v < lag ? &w[set][VECTORS + v - lag] : &w[1 - set][v - lag],
                             high[(v + lag) % 2]);
#pragma GCC unroll 3
            for (int row = 0; row < mr; row++) {
                multiply_lane(&sums[row][v], w[set][v], a[row], lane);
                if (row == 0)
                    high[v % 2] = load_high_half_at(stream->weights, offset + 8);
                if (row == mr - 1 && v == 0)
                    prefetch_at(stream->weights, (lane + 1) * GROUP_BYTES + PREFETCH_BYTES);
                if (row == mr - 1 && lane == 0 && v > 0 && v <= mr)
                    stream->rows[v - 1] = (const char *)advance((int64_t)stream->rows[v - 1], 16);
                if (row == mr - 1 && lane == 1 && v == 1)
                    steps = advance(steps, -1);
                if (lane == STEP - 1 && v == VECTORS - 1)
                    a[row] = load_whole(stream->rows[row]);
            }
        }
        stream->weights = (const char *)advance((int64_t)stream->weights, STEP * GROUP_BYTES);
    } while (steps != 0);
}

HALVES_INLINE void stream_single(int mr, const struct stream *stream, float32x4_t sums[][VECTORS])
{
#pragma GCC unroll 4
    for (int v = 0; v < VECTORS; v++) {
        const float32x4_t w = vld1q_f32((const float *)(const void *)(stream->weights + v * 16));
#pragma GCC unroll 3
        for (int row = 0; row < mr; row++)
            sums[row][v] = vfmaq_f32(sums[row][v], w,
                                     vld1q_dup_f32((const float *)(const void *)stream->rows[row]));
    }
}

HALVES_INLINE void tile_f32(const struct matmul_tile *tile, int mr)
{
    float32x4_t sums[ROWS][VECTORS], halves[ROWS][2];
#pragma GCC unroll 3
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = sums[row][2] = sums[row][3] = vdupq_n_f32(0.0f);
    halves_begin();
    for (int32_t run = 0; run < tile->run_count; run++) {
        struct stream stream;
#pragma GCC unroll 3
        for (int row = 0; row < mr; row++)
            stream.rows[row] = tile->rows[run * mr + row];
        stream.weights =
            (const char *)tile->weights + (int64_t)tile->runs[run].weight_group * GROUP_BYTES;
        int64_t elements = tile->runs[run].length;
        if (elements >= STEP)
            stream_steps(mr, &stream, elements / STEP, sums);
        for (elements %= STEP; elements > 0; elements--) {
            stream_single(mr, &stream, sums);
            stream.weights += GROUP_BYTES;
#pragma GCC unroll 3
            for (int row = 0; row < mr; row++)
                stream.rows[row] += sizeof(float);
        }
    }
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) { // the epilogue knows 8 columns
        struct matmul_tile part;
        if (!epilogue_f32_columns(tile, half * 8, &part))
            break;
#pragma GCC unroll 3
        for (int row = 0; row < mr; row++) {
            halves[row][0] = sums[row][half * 2];
            halves[row][1] = sums[row][half * 2 + 1];
        }
        epilogue_f32_store(&part, mr, 2, halves);
    }
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_f32(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_f32(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_f32(tile, 3);
}

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3};

const struct matmul_micro matmul_f32_3x16_neon_skinny = {
    .name = "matmul_f32_3x16_neon_skinny",
    .isa = ISA_NEON,
    .precision = &PRECISION_F32,
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = 1,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .max_rows = ROWS,
    .accepts = accepts_f32,
    .weight_bytes = sizeof(float),
    .activation_bytes = sizeof(float),
    .tolerance = 2.0,
    .ceiling = "ceiling_f32_neon",
};
