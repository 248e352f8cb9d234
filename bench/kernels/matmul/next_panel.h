// SPDX-License-Identifier: MIT
// From one panel of weights to the next, for micro-kernels that are handed several at once
// (`many_panels` of the descriptor): products of few rows, for which being called costs as much as
// some kilobytes of weights, and which may prepare the activations once for all panels.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_NEXT_PANEL_H
#define BITROOF_BENCH_KERNELS_MATMUL_NEXT_PANEL_H

#include "bench/kernels/matmul/matmul.h"

// Moves the tile, a copy of the one that was handed over, to its next panel of `width` columns;
// false behind the last.
static inline bool matmul_next_panel(struct matmul_tile *tile, const int width)
{
    if (--tile->panels <= 0)
        return false;
    const bool is_wide =
        tile->output_kind == MATMUL_OUTPUT_F32 || tile->output_kind == MATMUL_OUTPUT_S32;
    const ptrdiff_t output = tile->output_kind == MATMUL_OUTPUT_PLANES
                                 ? width / 8 * tile->planes->activations
                             : is_wide ? 4 * width
                                       : width;
    tile->columns = tile->columns_behind < width ? tile->columns_behind : width;
    tile->columns_behind -= width;
    tile->weights = (const char *)tile->weights + tile->panel_bytes;
    tile->prefetch = (const char *)tile->weights + tile->panel_bytes;
    tile->output = (char *)tile->output + output;
    if (tile->residual != NULL)
        tile->residual = (const char *)tile->residual + output;
    struct matmul_epilogue *epilogue = &tile->epilogue;
    if (epilogue->bias_s32 != NULL)
        epilogue->bias_s32 += width;
    if (epilogue->bias_f32 != NULL)
        epilogue->bias_f32 += width;
    if (epilogue->scale != NULL)
        epilogue->scale += width;
    if (epilogue->shift != NULL)
        epilogue->shift += width;
    if (epilogue->weight_zero_points != NULL)
        epilogue->weight_zero_points += width;
    if (epilogue->gemmlowp_multiplier != NULL) {
        epilogue->gemmlowp_multiplier += width;
        epilogue->gemmlowp_shift += width;
    }
    if (tile->planes != NULL) {
        epilogue->thresholds += width;
        epilogue->threshold_flip += width;
        epilogue->level_shift += width;
        epilogue->limit_flips += width / 32;
        if (epilogue->limits != NULL)
            epilogue->limits += width;
        if (epilogue->levels == LEVELS_BY_DPRELU) {
            epilogue->split += width;
            epilogue->scale_below += width;
            epilogue->shift_below += width;
        }
    }
    return true;
}

#endif
