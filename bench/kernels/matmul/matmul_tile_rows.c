// SPDX-License-Identifier: MIT
// The rows of a tile: evenly apart, or copied where they would crowd a set of the cache.
#include "base/checked.h"
#include "base/memory.h"
#include "bench/kernels/matmul/matmul_driver.h"

#include <string.h>

// How many of `rows` rows, `stride` bytes apart and read side by side, fall into one set of the
// first level?
static int rows_in_a_set(int64_t stride, int64_t rows)
{
    enum { SETS = 64, LINE = 64 }; // stand for every first-level cache
    int taken[SETS] = {0};
    int most = 0;
    for (int64_t i = 0; i < rows; i++) {
        int now = ++taken[i * stride / LINE % SETS];
        most = now > most ? now : most;
    }
    return most;
}

size_t matmul_copy_pitch(const struct matmul_micro *micro, int64_t outputs, size_t row_step,
                         size_t row_bytes, int64_t rows)
{
    // Of 8 ways, half are for the weights that stream past. Rows beyond that cost some misses,
    // which it takes a few panels to make up for; more rows than ways miss at every line.
    enum { WAYS = 8, FEWEST_PANELS = 4 };
    if (rows <= WAYS / 2)
        return 0;
    int crowd = rows_in_a_set((int64_t)row_step, min_i64(micro->mr, rows));
    int room = outputs < FEWEST_PANELS * micro->nr ? WAYS : WAYS / 2;
    return crowd > room ? ((row_bytes + 63) / 64 | 1) * 64 : 0;
}

size_t matmul_copy_bytes(const struct matmul_micro *micro, size_t pitch)
{
    return pitch == 0 ? 0 : pitch * (size_t)micro->mr + BUFFER_SLACK;
}

void matmul_even_rows(struct matmul_tile_rows *built, int32_t run, const char *base, int64_t pitch)
{
    if (built->may_be_even) {
        built->is_even = true;
        built->runs[run].base = base;
        built->runs[run].pitch = (ptrdiff_t)pitch;
        return;
    }
    const void **rows = built->rows + (ptrdiff_t)run * built->row_count;
    for (int32_t i = 0; i < built->row_count; i++, base += (ptrdiff_t)pitch)
        rows[i] = base;
}

void matmul_copy_rows(struct matmul_tile_rows *built, size_t pitch, size_t row_bytes)
{
    for (int32_t i = 0; i < built->row_count; i++)
        memcpy(built->patch + (size_t)i * pitch, built->rows[i], row_bytes);
    matmul_even_rows(built, 0, built->patch, (int64_t)pitch);
}
