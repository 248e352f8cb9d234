// SPDX-License-Identifier: MIT
// Where values lie: storages in one arena, and for each value the place of every channel.
//
// A storage is a dense [pixels][channels] tensor of its own. A value's channels, in logical order,
// are places in one or more storages; concat appends lists of places, slice cuts them, shuffle
// permutes them, and no byte moves. What a kernel can read and write in place is a view:
// consecutive channels of one storage. It works through them in physical order (by address), its
// parameters permuted to match, and the order stays with the value.
#ifndef BITROOF_BENCH_NETWORKS_LAYOUT_H
#define BITROOF_BENCH_NETWORKS_LAYOUT_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct storage {
    int64_t pixels, channels;
    int element_bits;
    int64_t granule; // channels that a pixel is padded to a multiple of: 1, of bit planes 32
    int first_step, last_step; // that touch it; first > last: none
    int64_t offset;            // bytes in the arena, a multiple of 64
};

struct layout {
    struct storage *storages;
    int count, capacity;
};

struct place {
    int32_t storage, channel;
};

// Consecutive channels of one storage. storage < 0: none.
struct view {
    int storage;
    int64_t first, channels;
};

// A new storage's index, or -1 when memory is short.
int layout_add(struct layout *layout, int64_t pixels, int64_t channels, int element_bits,
               int64_t granule);
// Elements from pixel to pixel, and bytes from a pixel's first channel to another.
int64_t storage_stride(const struct storage *storage);
int64_t storage_bytes_to(const struct storage *storage, int64_t channel);
void layout_touch(struct layout *layout, int storage, int step);
void layout_free(struct layout *layout);

// Gives every storage that a step touches its offset. With `reuse`, storages whose lives do not
// overlap may share bytes: the largest first, each at the lowest gap that is free for its whole
// life; else one behind the other. Returns the bytes of the arena, or -1 when memory is short.
int64_t layout_assign(struct layout *layout, bool reuse);

// The order of `count` places by address, group by group: order[i] is the index of the i-th.
void places_order(const struct place *places, int64_t count, int64_t groups, int32_t *order);
// Are the places, taken in `order`, consecutive channels of one storage?
bool places_view(const struct place *places, int64_t count, const int32_t *order,
                 struct view *view);
// How many runs of consecutive channels of one storage they are, none across a group's boundary.
int64_t places_runs(const struct place *places, int64_t count, int64_t groups,
                    const int32_t *order);
bool order_is_identity(const int32_t *order, int64_t count);

#endif
