// SPDX-License-Identifier: MIT
#include "bench/networks/layout.h"

#include "base/checked.h"
#include "base/memory.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

int layout_add(struct layout *layout, int64_t pixels, int64_t channels, int element_bits,
               int64_t granule)
{
    if (layout->count == layout->capacity) {
        int capacity = layout->capacity == 0 ? 64 : 2 * layout->capacity;
        void *grown = realloc(layout->storages, (size_t)capacity * sizeof *layout->storages);
        if (grown == NULL)
            return -1;
        layout->storages = grown;
        layout->capacity = capacity;
    }
    layout->storages[layout->count] = (struct storage){.pixels = pixels,
                                                       .channels = channels,
                                                       .element_bits = element_bits,
                                                       .granule = granule,
                                                       .first_step = INT_MAX,
                                                       .last_step = -1};
    return layout->count++;
}

int64_t storage_stride(const struct storage *s)
{
    return round_up_i64(s->channels, s->granule);
}

int64_t storage_bytes_to(const struct storage *s, int64_t channel)
{
    return channel * s->element_bits / 8;
}

void layout_touch(struct layout *layout, int storage, int step)
{
    struct storage *s = &layout->storages[storage];
    if (step < s->first_step)
        s->first_step = step;
    if (step > s->last_step)
        s->last_step = step;
}

void layout_free(struct layout *layout)
{
    free(layout->storages);
    *layout = (struct layout){0};
}

// ---- the arena ----------------------------------------------------------------------------------

// Tensors with the slack behind them that kernels may read.
static int64_t storage_bytes(const struct storage *s)
{
    return round_up_i64(s->pixels * storage_bytes_to(s, storage_stride(s)) + BUFFER_SLACK,
                        BUFFER_ALIGNMENT);
}

static int by_size(const void *a, const void *b)
{
    const struct storage *x = *(struct storage *const *)a, *y = *(struct storage *const *)b;
    int64_t left = storage_bytes(x), right = storage_bytes(y);
    if (left != right)
        return left < right ? 1 : -1;
    return x->first_step < y->first_step ? -1 : x->first_step > y->first_step;
}

static bool lives_overlap(const struct storage *a, const struct storage *b)
{
    return a->first_step <= b->last_step && b->first_step <= a->last_step;
}

// The lowest offset where `s` fits among the first `count` of `placed`.
static int64_t lowest_gap(struct storage *const *placed, int count, const struct storage *s)
{
    const int64_t bytes = storage_bytes(s);
    int64_t at = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < count; i++) {
            const struct storage *other = placed[i];
            int64_t end = other->offset + storage_bytes(other);
            if (lives_overlap(s, other) && at < end && other->offset < at + bytes) {
                at = end;
                moved = true;
            }
        }
    }
    return at;
}

int64_t layout_assign(struct layout *layout, bool reuse)
{
    struct storage **sorted = malloc(((size_t)layout->count + 1) * sizeof(struct storage *));
    if (sorted == NULL)
        return -1;
    int count = 0;
    for (int i = 0; i < layout->count; i++) {
        struct storage *s = &layout->storages[i];
        if (s->first_step <= s->last_step)
            sorted[count++] = s;
    }
    if (reuse)
        qsort(sorted, (size_t)count, sizeof(struct storage *), by_size);
    int64_t end = 0;
    for (int i = 0; i < count; i++) {
        sorted[i]->offset = reuse ? lowest_gap(sorted, i, sorted[i]) : end;
        end = max_i64(end, sorted[i]->offset + storage_bytes(sorted[i]));
    }
    free(sorted);
    return end;
}

// ---- places -------------------------------------------------------------------------------------

static bool is_before(const struct place *a, const struct place *b)
{
    return a->storage != b->storage ? a->storage < b->storage : a->channel < b->channel;
}

static void sort_group(const struct place *places, int32_t first, int32_t count, int32_t *order)
{
    // Shell sort: short, in place, and lists are mostly in order already.
    for (int32_t i = 0; i < count; i++)
        order[i] = first + i;
    int32_t gap = 1;
    while (gap < count / 3)
        gap = 3 * gap + 1;
    for (; gap > 0; gap /= 3) {
        for (int32_t i = gap; i < count; i++) {
            int32_t item = order[i], at = i;
            for (; at >= gap && is_before(&places[item], &places[order[at - gap]]); at -= gap)
                order[at] = order[at - gap];
            order[at] = item;
        }
    }
}

void places_order(const struct place *places, int64_t count, int64_t groups, int32_t *order)
{
    const int64_t each = count / groups;
    for (int64_t g = 0; g < groups; g++)
        sort_group(places, (int32_t)(g * each), (int32_t)each, order + g * each);
}

static bool follows(const struct place *a, const struct place *b)
{
    return a->storage == b->storage && a->channel + 1 == b->channel;
}

bool places_view(const struct place *places, int64_t count, const int32_t *order, struct view *view)
{
    *view = (struct view){
        .storage = places[order[0]].storage, .first = places[order[0]].channel, .channels = count};
    for (int64_t i = 1; i < count; i++) {
        if (!follows(&places[order[i - 1]], &places[order[i]]))
            return false;
    }
    return true;
}

int64_t places_runs(const struct place *places, int64_t count, int64_t groups, const int32_t *order)
{
    const int64_t each = count / groups;
    int64_t runs = 0;
    for (int64_t i = 0; i < count; i++)
        runs += i % each == 0 || !follows(&places[order[i - 1]], &places[order[i]]);
    return runs;
}

bool order_is_identity(const int32_t *order, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        if (order[i] != i)
            return false;
    }
    return true;
}
