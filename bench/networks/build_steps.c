// SPDX-License-Identifier: MIT
// Kernels for steps, and the copies that a layout could not do without.
#include "bench/networks/build.h"

#include "bench/kernels/registry.h"
#include "bench/planes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CANDIDATE_LIMIT = 64 };

// ---- kernels ------------------------------------------------------------------------------------

static bool is_eligible(const struct kernel *row, const struct workload *w, uint32_t isa_mask)
{
    // Passes, pools and the like have no glue to fuse.
    bool has_glue =
        w->problem.op == OP_MATMUL || w->problem.op == OP_CONV2D || w->problem.op == OP_DWCONV;
    return row->op == w->problem.op && row->tiled && (row->fused || !has_glue) &&
           (isa_mask >> row->isa & 1u) != 0 && row->supports(row, w);
}

const struct kernel *build_kernel(const struct build *build, const struct workload *workload)
{
    const struct kernel *candidates[CANDIDATE_LIMIT];
    const struct kernel *reference = NULL;
    size_t count = 0;
    uint32_t mask = build->target.isa_mask | 1u << ISA_PORTABLE;
    for (size_t i = 0; i < registry_count() && count < CANDIDATE_LIMIT; i++) {
        const struct kernel *row = registry_at(i);
        if (!is_eligible(row, workload, mask))
            continue;
        if (strcmp(row->algorithm, "reference") != 0)
            candidates[count++] = row;
        else if (reference == NULL)
            reference = row;
    }
    if (count == 0)
        return reference;
    if (build->choice == NULL || build->choice->choose == NULL || count == 1)
        return candidates[0];
    size_t chosen = build->choice->choose(workload, candidates, count, build->choice->context);
    return candidates[chosen < count ? chosen : 0];
}

// ---- steps --------------------------------------------------------------------------------------

enum status build_short(struct error *error, const char *network)
{
    return error_set(error, STATUS_FAILED, "%s: not enough memory to plan it", network);
}

static bool reserve_step(struct build *build)
{
    struct network_plan *plan = build->plan;
    if (plan->step_count < build->step_capacity)
        return true;
    int capacity = build->step_capacity == 0 ? 128 : 2 * build->step_capacity;
    void *steps = realloc(plan->steps, (size_t)capacity * sizeof *plan->steps);
    if (steps == NULL)
        return false;
    plan->steps = steps;
    void *drafts = realloc(build->drafts, (size_t)capacity * sizeof *build->drafts);
    if (drafts == NULL)
        return false;
    build->drafts = drafts;
    build->step_capacity = capacity;
    return true;
}

static void touch(struct build *build, int storage, int step)
{
    if (storage >= 0)
        layout_touch(&build->layout, storage, step);
}

enum status build_step(struct build *build, const struct kernel *kernel,
                       const struct workload *workload, const struct draft *draft,
                       struct error *error)
{
    struct network_plan *plan = build->plan;
    if (!reserve_step(build)) {
        free(draft->input_order);
        free(draft->output_order);
        free(draft->channels);
        return build_short(error, build->graph->network->name);
    }
    int index = plan->step_count++;
    struct network_step *step = &plan->steps[index];
    *step = (struct network_step){.kernel = kernel, .workload = *workload};
    problem_set_name(&step->workload.problem);
    enum operation op = workload->problem.op;
    step->is_glue = op != OP_CONV2D && op != OP_DWCONV && op != OP_MATMUL && op != OP_LSTM;
    build->drafts[index] = *draft;
    touch(build, draft->residual.storage, index);
    touch(build, draft->output.storage, index);
    if (workload->views.segment_count == 0) {
        touch(build, draft->input.storage, index);
    } else {
        for (int i = 0; i < workload->views.segment_count; i++)
            touch(build, build->segment_storages[draft->first_segment + i], index);
    }
    return STATUS_OK;
}

int64_t build_stride(const struct build *build, const struct view *view)
{
    const struct storage *s = &build->layout.storages[view->storage];
    bool is_whole = view->channels == s->channels ||
                    (s->pixels == 1 && storage_bytes_to(s, view->first) % BUFFER_ALIGNMENT == 0);
    return is_whole ? 0 : storage_stride(s);
}

int build_storage(struct build *build, const struct node *like, int64_t pixels, int64_t channels)
{
    return layout_add(&build->layout, pixels, channels, node_element_bits(like),
                      like->type == VALUE_PLANES ? PLANES_WORD : 1);
}

struct view build_whole(const struct build *build, int storage)
{
    return (struct view){storage, 0, build->layout.storages[storage].channels};
}

// ---- copies -------------------------------------------------------------------------------------

static struct spot spot_of(const struct view *view)
{
    return (struct spot){view->storage, view->first};
}

static void name_copy(struct build *build, int node, const char *what)
{
    const struct node *of = &build->graph->nodes[node];
    struct network_step *step = &build->plan->steps[build->plan->step_count - 1];
    snprintf(step->name, sizeof step->name, "%.*s/%s", (int)(sizeof step->name - 10), of->name,
             what);
    step->layer = of->layer;
    snprintf(step->layer_name, sizeof step->layer_name, "%s",
             build->graph->network->layers[of->layer].name);
}

static struct precision copy_precision(const struct build *build, int node, int element_bits)
{
    if (element_bits != 8) // bits are bits
        return PRECISION_F32;
    return build->graph->nodes[node].type == VALUE_U8 ? PRECISION_U8 : PRECISION_S8;
}

// A copy of bit planes is one of their words.
static void as_words(struct workload *w, int bits)
{
    w->problem.c = planes_words(w->problem.c) * bits;
    w->views.input_stride = w->views.input_stride / PLANES_WORD * bits;
    w->views.output_stride = w->views.output_stride / PLANES_WORD * bits;
}

// A stretch of `count` places of one storage, in `order`, to consecutive channels.
static enum status copy_stretch(struct build *build, int node, const struct place *places,
                                int64_t count, const int32_t *order, const struct view *to,
                                struct error *error)
{
    const struct storage *s = &build->layout.storages[places[order[0]].storage];
    const int64_t pixels = s->pixels;
    struct view from;
    bool is_view = places_view(places, count, order, &from);
    struct draft draft = {.node = -1, .residual.storage = -1, .output = spot_of(to)};
    struct workload w = {.precision = copy_precision(build, node, s->element_bits)};
    w.problem = (struct problem){.op = OP_GLUE,
                                 .glue_pass = is_view ? GLUE_COPY : GLUE_GATHER,
                                 .batch = 1,
                                 .h = 1,
                                 .w = pixels,
                                 .c = count,
                                 .groups = 1};
    w.views.output_stride = build_stride(build, to);
    if (is_view) {
        draft.input = spot_of(&from);
        w.views.input_stride = build_stride(build, &from);
    } else if (s->granule > 1) { // codes are made where they stand side by side
        return error_set(error, STATUS_USAGE, "%s: nothing gathers channels of bit planes for %s",
                         build->graph->network->name, build->graph->nodes[node].name);
    } else {
        draft.input = (struct spot){places[order[0]].storage, 0};
        w.views.input_stride = s->channels;
        draft.channels = malloc((size_t)count * sizeof *draft.channels);
        if (draft.channels == NULL)
            return build_short(error, build->graph->network->name);
        for (int64_t i = 0; i < count; i++)
            draft.channels[i] = places[order[i]].channel;
    }
    if (s->granule > 1)
        as_words(&w, s->element_bits);
    problem_set_name(&w.problem);
    const struct kernel *kernel = build_kernel(build, &w);
    if (kernel == NULL) {
        free(draft.channels);
        return error_set(error, STATUS_USAGE, "%s: no kernel computes %s, which %s needs",
                         build->graph->network->name, w.problem.name,
                         build->graph->nodes[node].name);
    }
    enum status status = build_step(build, kernel, &w, &draft, error);
    if (status == STATUS_OK)
        name_copy(build, node, is_view ? "copy" : "gather");
    return status;
}

// Places that lie in several storages are copied stretch by stretch. Many short stretches are put
// into address order first (one stretch a storage) and then permuted.
static enum status copy_stretches(struct build *build, int node, const struct place *places,
                                  int64_t count, const int32_t *order, const struct view *to,
                                  struct error *error)
{
    int64_t first = 0;
    while (first < count) {
        int64_t end = first + 1;
        while (end < count && places[order[end]].storage == places[order[first]].storage)
            end++;
        struct view part = {to->storage, to->first + first, end - first};
        enum status status =
            copy_stretch(build, node, places, end - first, order + first, &part, error);
        if (status != STATUS_OK)
            return status;
        first = end;
    }
    return STATUS_OK;
}

static void count_stretches(const struct place *places, int64_t count, const int32_t *order,
                            int64_t *stretches)
{
    *stretches = 0;
    for (int64_t i = 0; i < count; i++)
        *stretches += i == 0 || places[order[i]].storage != places[order[i - 1]].storage;
}

static enum status materialise_sorted_first(struct build *build, int node,
                                            const struct place *places, int64_t count,
                                            const int32_t *order, const struct view *to,
                                            struct error *error)
{
    const struct storage s = build->layout.storages[places[0].storage];
    int32_t *sorted = malloc((size_t)count * sizeof *sorted);
    struct place *moved = malloc((size_t)count * sizeof *moved);
    int storage = layout_add(&build->layout, s.pixels, count, s.element_bits, s.granule);
    enum status status = build_short(error, build->graph->network->name);
    if (sorted != NULL && moved != NULL && storage >= 0) {
        places_order(places, count, 1, sorted);
        struct view between = build_whole(build, storage);
        status = copy_stretches(build, node, places, count, sorted, &between, error);
        for (int64_t i = 0; i < count; i++)
            moved[sorted[i]] = (struct place){storage, (int32_t)i};
        if (status == STATUS_OK)
            status = copy_stretches(build, node, moved, count, order, to, error);
    }
    free(sorted);
    free(moved);
    return status;
}

enum status build_materialise(struct build *build, int node, const struct place *places,
                              int64_t count, const int32_t *order, const struct view *to,
                              struct view *made, struct error *error)
{
    int storage = to->storage;
    *made = *to;
    if (storage < 0) {
        const struct storage s = build->layout.storages[places[0].storage];
        storage = layout_add(&build->layout, s.pixels, count, s.element_bits, s.granule);
        if (storage < 0)
            return build_short(error, build->graph->network->name);
        *made = build_whole(build, storage);
    }
    int64_t wanted, storages;
    count_stretches(places, count, order, &wanted);
    int32_t *sorted = malloc((size_t)count * sizeof *sorted);
    if (sorted == NULL)
        return build_short(error, build->graph->network->name);
    places_order(places, count, 1, sorted);
    count_stretches(places, count, sorted, &storages);
    free(sorted);
    if (wanted > storages + 1)
        return materialise_sorted_first(build, node, places, count, order, made, error);
    return copy_stretches(build, node, places, count, order, made, error);
}
