// SPDX-License-Identifier: MIT
// The ways in which sums become codes of bit planes on an instruction set with vectors, and an
// instance of its codes() for every way and number of bits. The including file defines the two
// functions that are declared here.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LEVELS_WAYS_H
#define BITROOF_BENCH_KERNELS_MATMUL_LEVELS_WAYS_H

#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#define BODY static inline __attribute__((always_inline))

// The rules, and those by shift of which some column shifts to the left.
enum way { BY_THRESHOLD, BY_SHIFT, BY_SCALE, BY_SHIFTS_TO_BOTH_SIDES, BY_DPRELU, WAYS };

// The codes of `mr` rows of `sums` at a distance of `pitch`, into the tile's output. Always called
// with constants for `way` and `bits`.
BODY void codes(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr,
                const enum way way, const int bits);

// Whether any of the columns' numbers is below zero; whole vectors of them may be read.
BODY bool is_any_negative(const int32_t *numbers, int columns);

typedef void codes_function(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                            int mr);

#define CODES_FUNCTION(name, way, bits)                                                            \
    static void name(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr) \
    {                                                                                              \
        codes(tile, sums, pitch, mr, way, bits);                                                   \
    }
CODES_FUNCTION(thresholds_1, BY_THRESHOLD, 1)
CODES_FUNCTION(thresholds_2, BY_THRESHOLD, 2)
CODES_FUNCTION(thresholds_3, BY_THRESHOLD, 3)
CODES_FUNCTION(thresholds_4, BY_THRESHOLD, 4)
CODES_FUNCTION(shift_1, BY_SHIFT, 1)
CODES_FUNCTION(shift_2, BY_SHIFT, 2)
CODES_FUNCTION(shift_3, BY_SHIFT, 3)
CODES_FUNCTION(shift_4, BY_SHIFT, 4)
CODES_FUNCTION(scale_1, BY_SCALE, 1)
CODES_FUNCTION(scale_2, BY_SCALE, 2)
CODES_FUNCTION(scale_3, BY_SCALE, 3)
CODES_FUNCTION(scale_4, BY_SCALE, 4)
CODES_FUNCTION(both_sides_1, BY_SHIFTS_TO_BOTH_SIDES, 1)
CODES_FUNCTION(both_sides_2, BY_SHIFTS_TO_BOTH_SIDES, 2)
CODES_FUNCTION(both_sides_3, BY_SHIFTS_TO_BOTH_SIDES, 3)
CODES_FUNCTION(both_sides_4, BY_SHIFTS_TO_BOTH_SIDES, 4)
CODES_FUNCTION(dprelu_1, BY_DPRELU, 1)
CODES_FUNCTION(dprelu_2, BY_DPRELU, 2)
CODES_FUNCTION(dprelu_3, BY_DPRELU, 3)
CODES_FUNCTION(dprelu_4, BY_DPRELU, 4)

static codes_function *const CODES[WAYS][PLANES_MOST] = {
    [BY_THRESHOLD] = {thresholds_1, thresholds_2, thresholds_3, thresholds_4},
    [BY_SHIFT] = {shift_1, shift_2, shift_3, shift_4},
    [BY_SCALE] = {scale_1, scale_2, scale_3, scale_4},
    [BY_SHIFTS_TO_BOTH_SIDES] = {both_sides_1, both_sides_2, both_sides_3, both_sides_4},
    [BY_DPRELU] = {dprelu_1, dprelu_2, dprelu_3, dprelu_4},
};

static enum way way_of(const struct matmul_tile *tile)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    if (e->levels == LEVELS_BY_DPRELU)
        return BY_DPRELU;
    if (e->levels != LEVELS_BY_SHIFT)
        return e->levels == LEVELS_BY_SCALE ? BY_SCALE : BY_THRESHOLD;
    return is_any_negative(e->level_shift, tile->columns) ? BY_SHIFTS_TO_BOTH_SIDES : BY_SHIFT;
}

#endif
