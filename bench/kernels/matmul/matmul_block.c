// SPDX-License-Identifier: MIT
// How many tiles share a panel of weights while it is in the caches.
#include "base/checked.h"
#include "bench/kernels/matmul/matmul_driver.h"

// Run lists of a block should stay in the second-level cache beside what they point at; copies of
// activations may come from farther away.
enum { BLOCK_SCRATCH_LIMIT = 4 << 20 };

int64_t matmul_block_limit(size_t slot_bytes, int64_t tiles)
{
    int64_t fitting = (int64_t)(BLOCK_SCRATCH_LIMIT / slot_bytes);
    return min_i64(tiles, min_i64(MATMUL_BLOCK_TILES, max_i64(1, fitting)));
}

// What setting up a block costs, and what beginning a panel, in bytes from the third level that
// take as long.
static const double BLOCK_OVERHEAD_BYTES = 8192, PANEL_OVERHEAD_BYTES = 2048;

// Bytes that one tile x panel step moves into a cache of this size, on average.
static double traffic_into(double cache, double panel, double panels, double tile, double next,
                           double block)
{
    double activations = tile + (block - 1) * next;
    cache *= 0.4; // the output, the run lists and victims of the other way want room too
    if (panel + activations <= cache)
        return panels > 1 ? panel / block + next / panels : 0;
    if (panel + tile <= cache)
        return panel / block + next; // the panel stays, activations stream by
    return panel + next;
}

// The same for a cache that holds all weights, which see no traffic beyond the first time.
static double traffic_beside_weights(double cache, double weights, double panels, double tile,
                                     double next, double block)
{
    double activations = tile + (block - 1) * next;
    return weights + activations <= cache * 0.8 ? next / panels : next;
}

int64_t matmul_choose_block(const struct matmul_micro *micro, const struct matmul_layout *layout,
                            const struct target *target, const struct matmul_traffic *traffic)
{
    double panel = (double)(layout->wide_panels > 0 ? layout->wide_bytes : layout->narrow_bytes);
    double panels = (double)matmul_panel_count(layout);
    double weights = panel * panels;
    (void)micro;
    int64_t limit = matmul_block_limit((size_t)traffic->slot_bytes, traffic->tiles);
    int64_t best = 1;
    double best_cost = 0;
    for (int64_t longest = 1; longest <= limit; longest++) {
        // Blocks are evened out: a short one at the end would fetch all weights for a few tiles.
        const int64_t blocks = matmul_split_count(traffic->tiles, longest);
        const int64_t block = matmul_split_count(traffic->tiles, blocks);
        const double caches[] = {(double)target->l1d_bytes, (double)target->l2_bytes,
                                 (double)target->l3_bytes};
        // Relative prices of a byte that is missing in the first, second and third level.
        const double prices[] = {0.3, 1.0, 3.0};
        double cost = (BLOCK_OVERHEAD_BYTES / panels + PANEL_OVERHEAD_BYTES) / (double)block;
        const double tile = (double)traffic->tile_bytes, next = (double)traffic->next_tile_bytes;
        for (int level = 0; level < 3; level++) {
            double bytes;
            if (level > 0 && weights <= caches[level] * 0.5)
                bytes = traffic_beside_weights(caches[level], weights, panels, tile, next,
                                               (double)block);
            else
                bytes = traffic_into(caches[level], panel, panels, tile, next, (double)block);
            cost += prices[level] * bytes;
        }
        if (longest == 1 || cost < best_cost * 0.99) {
            best = block;
            best_cost = cost;
        }
    }
    return best;
}
