// SPDX-License-Identifier: MIT
// Concat, slice, shuffle: by addressing, or as copies.
#include "bench/networks/build.h"

#include <stdlib.h>
#include <string.h>

enum status build_alias(struct build *build, int index, struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    const struct layer *layer = &build->graph->network->layers[node->layer];
    struct value *value = &build->values[index];
    value->places = malloc((size_t)value->channels * sizeof *value->places);
    if (value->places == NULL)
        return build_short(error, build->graph->network->name);
    const struct value *first = &build->values[node->inputs[0]];
    if (node->op == NODE_SLICE) {
        memcpy(value->places, first->places + layer->slice_first,
               (size_t)value->channels * sizeof *value->places);
    } else if (node->op == NODE_SHUFFLE) {
        const int64_t groups = layer->groups, each = value->channels / groups;
        for (int64_t c = 0; c < value->channels; c++)
            value->places[c] = first->places[c % groups * each + c / groups];
    } else {
        int64_t at = 0;
        for (int i = 0; i < node->input_count; i++) {
            const struct value *part = &build->values[node->inputs[i]];
            memcpy(value->places + at, part->places,
                   (size_t)part->channels * sizeof *value->places);
            at += part->channels;
        }
    }
    return STATUS_OK;
}

// A concat or slice that moves its bytes: all parts, by address, into one storage.
enum status build_copies(struct build *build, int index, struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    const struct layer *layer = &build->graph->network->layers[node->layer];
    struct value *value = &build->values[index];
    struct view to = value->home;
    if (to.storage < 0) {
        int storage = build_storage(build, node, value->pixels, value->channels);
        if (storage < 0)
            return build_short(error, build->graph->network->name);
        to = build_whole(build, storage);
    }
    struct place *places = malloc((size_t)value->channels * sizeof *places);
    int32_t *order = malloc((size_t)value->channels * sizeof *order);
    enum status status = STATUS_OK;
    if (places == NULL || order == NULL)
        status = build_short(error, build->graph->network->name);
    int64_t at = 0;
    for (int i = 0; i < node->input_count && status == STATUS_OK; i++) {
        const struct value *part = &build->values[node->inputs[i]];
        bool is_slice = node->op == NODE_SLICE;
        const struct place *from = part->places + (is_slice ? layer->slice_first : 0);
        int64_t count = is_slice ? value->channels : part->channels;
        places_order(from, count, 1, order);
        struct view made, into = {to.storage, to.first + at, count};
        status = build_materialise(build, index, from, count, order, &into, &made, error);
        for (int64_t c = 0; c < count; c++)
            places[at + order[c]] = (struct place){to.storage, (int32_t)(to.first + at + c)};
        at += count;
    }
    free(order);
    value->places = places;
    return status;
}
