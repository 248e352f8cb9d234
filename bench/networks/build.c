// SPDX-License-Identifier: MIT
// From a graph to a plan: who wants its values where, node after node, then the arena, then the
// packed weights.
#include "bench/networks/build.h"

#include "base/checked.h"

#include <inttypes.h>
#include <stdio.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

bool build_has(const struct build *build, enum pass pass)
{
    return (build->passes >> pass & 1u) != 0;
}

bool build_is_alias(const struct build *build, int node)
{
    switch (build->graph->nodes[node].op) {
    case NODE_CONCAT:
        return build_has(build, PASS_DROP_CONCAT);
    case NODE_SLICE:
        return build_has(build, PASS_DROP_SLICE);
    case NODE_SHUFFLE:
        return build_has(build, PASS_DROP_SHUFFLE);
    default:
        return false;
    }
}

// ---- before the first step ----------------------------------------------------------------------

static void find_last_reads(struct build *build)
{
    const struct graph *graph = build->graph;
    for (int i = 0; i < graph->node_count; i++)
        build->values[i].last_read = -1;
    build->values[graph->output].last_read = INT_MAX;
    for (int i = graph->node_count - 1; i >= 0; i--) {
        const struct node *node = &graph->nodes[i];
        if (node->is_removed)
            continue;
        int reach = build_is_alias(build, i) ? build->values[i].last_read : i;
        for (int k = 0; k < node->input_count; k++) {
            struct value *input = &build->values[node->inputs[k]];
            input->last_read = reach > input->last_read ? reach : input->last_read;
        }
        if (node->residual >= 0 && i > build->values[node->residual].last_read)
            build->values[node->residual].last_read = i;
    }
}

// May a concatenation choose where this value is written? Not when it is an alias itself, the
// network's input, or already placed.
static bool may_be_placed(const struct build *build, int node)
{
    const struct node *of = &build->graph->nodes[node];
    return of->op != NODE_INPUT && build->values[node].home.storage < 0 &&
           (!build_is_alias(build, node) || of->op == NODE_CONCAT);
}

// Outer concatenations first, so that an inner one finds its own place in the outer storage.
static bool find_homes(struct build *build)
{
    const struct graph *graph = build->graph;
    for (int i = 0; i < graph->node_count; i++)
        build->values[i].home.storage = -1;
    for (int i = graph->node_count - 1; i >= 0; i--) {
        const struct node *node = &graph->nodes[i];
        if (node->is_removed || node->op != NODE_CONCAT || !build_is_alias(build, i))
            continue;
        const struct value *value = &build->values[i];
        int64_t channels = 0;
        int parts = 0;
        for (int k = 0; k < node->input_count; k++) {
            if (may_be_placed(build, node->inputs[k])) {
                channels += build->values[node->inputs[k]].channels;
                parts++;
            }
        }
        struct view home = value->home;
        if (home.storage < 0) {
            if (parts < 2)
                continue;
            int storage = build_storage(build, node, value->pixels, channels);
            if (storage < 0)
                return false;
            home = build_whole(build, storage);
        }
        int64_t at = home.first;
        for (int k = 0; k < node->input_count; k++) {
            struct value *part = &build->values[node->inputs[k]];
            // Within an outer home every part keeps its position.
            bool placed = may_be_placed(build, node->inputs[k]);
            if (placed)
                part->home = (struct view){home.storage, at, part->channels};
            if (placed || value->home.storage >= 0)
                at += part->channels;
        }
    }
    return true;
}

static enum status prepare(struct build *build, struct error *error)
{
    const struct graph *graph = build->graph;
    build->values = calloc((size_t)graph->node_count, sizeof *build->values);
    if (build->values == NULL)
        return build_short(error, graph->network->name);
    for (int i = 0; i < graph->node_count; i++) {
        const struct shape *shape = &graph->nodes[i].out;
        build->values[i].pixels = shape->h * shape->w;
        build->values[i].channels = shape->c;
    }
    find_last_reads(build);
    return find_homes(build) ? STATUS_OK : build_short(error, graph->network->name);
}

// ---- the network's output: dense, in the network's order ----------------------------------------

static enum status settle_output(struct build *build, struct view *output, struct error *error)
{
    const struct graph *graph = build->graph;
    const struct value *value = &build->values[graph->output];
    int32_t *identity = malloc((size_t)value->channels * sizeof *identity);
    if (identity == NULL)
        return build_short(error, graph->network->name);
    for (int64_t i = 0; i < value->channels; i++)
        identity[i] = (int32_t)i;
    enum status status = STATUS_OK;
    if (!places_view(value->places, value->channels, identity, output) ||
        build_stride(build, output) != 0) {
        const struct view anywhere = {.storage = -1};
        status = build_materialise(build, graph->output, value->places, value->channels, identity,
                                   &anywhere, output, error);
    }
    free(identity);
    if (status == STATUS_OK)
        layout_touch(&build->layout, output->storage, INT_MAX);
    return status;
}

// ---- addresses ----------------------------------------------------------------------------------

static int64_t address(const struct build *build, const struct spot *spot)
{
    if (spot->storage < 0)
        return -1;
    const struct storage *s = &build->layout.storages[spot->storage];
    return s->offset + storage_bytes_to(s, spot->channel);
}

static void place_segments(struct build *build, struct network_step *step,
                           const struct draft *draft)
{
    const int32_t count = step->workload.views.segment_count;
    int64_t lowest = INT64_MAX;
    for (int32_t i = 0; i < count; i++) {
        int storage = build->segment_storages[draft->first_segment + i];
        lowest = min_i64(lowest, build->layout.storages[storage].offset);
    }
    step->input = lowest;
    for (int32_t i = 0; i < count; i++) {
        int storage = build->segment_storages[draft->first_segment + i];
        const struct storage *s = &build->layout.storages[storage];
        build->plan->segments[draft->first_segment + i].offset +=
            (s->offset - lowest) * 8 / s->element_bits;
    }
}

// The block of weights grows by `bytes`; where they start.
static int64_t reserve_packed(struct network_plan *plan, int64_t bytes)
{
    const int64_t at = plan->weight_bytes;
    plan->weight_bytes += round_up_i64(bytes + BUFFER_SLACK, BUFFER_ALIGNMENT);
    return at;
}

// The same rows with the same padding are the same packed block.
static const struct network_call *same_call(const struct network_plan *plan, int index)
{
    const struct network_call *call = &plan->calls[index];
    for (int i = 0; i < index; i++) {
        const struct network_call *other = &plan->calls[i];
        const struct problem *a = &call->workload.problem, *b = &other->workload.problem;
        if (other->step == call->step && a->h == b->h && a->pad_top == b->pad_top &&
            a->pad_bottom == b->pad_bottom)
            return other;
    }
    return NULL;
}

static void place_call(struct build *build, int index)
{
    struct network_plan *plan = build->plan;
    struct network_call *call = &plan->calls[index];
    const struct network_step *step = &plan->steps[call->step];
    const struct kernel *kernel = step->kernel;
    call->input += step->input;
    call->output += step->output;
    call->residual = step->residual < 0 ? -1 : call->residual + step->residual;
    const struct network_call *same = same_call(plan, index);
    if (same != NULL) {
        call->packed = same->packed;
        call->packed_bytes = same->packed_bytes;
        return;
    }
    call->packed_bytes = (int64_t)kernel->packed_bytes(kernel, &call->workload);
    call->packed = reserve_packed(plan, call->packed_bytes);
    int64_t scratch = (int64_t)kernel->scratch_bytes(kernel, &call->workload, plan->threads);
    plan->scratch_bytes = max_i64(plan->scratch_bytes, scratch);
}

static enum status place(struct build *build, const struct view *output, struct error *error)
{
    struct network_plan *plan = build->plan;
    plan->arena_bytes = layout_assign(&build->layout, build_has(build, PASS_REUSE_MEMORY));
    if (plan->arena_bytes < 0)
        return build_short(error, build->graph->network->name);
    for (int i = 0; i < plan->step_count; i++) {
        struct network_step *step = &plan->steps[i];
        const struct draft *draft = &build->drafts[i];
        step->input = address(build, &draft->input);
        step->residual = address(build, &draft->residual);
        step->output = address(build, &draft->output);
        if (step->workload.views.segment_count > 0) {
            step->workload.views.segments = plan->segments + draft->first_segment;
            place_segments(build, step, draft);
        }
        int64_t scratch = (int64_t)step->kernel->scratch_bytes(step->kernel, &step->workload,
                                                               build->target.threads);
        plan->scratch_bytes = max_i64(plan->scratch_bytes, scratch);
        step->packed_bytes = (int64_t)step->kernel->packed_bytes(step->kernel, &step->workload);
        step->packed = reserve_packed(plan, step->packed_bytes);
    }
    struct spot spot = {output->storage, output->first};
    for (int i = 0; i < plan->call_count; i++)
        place_call(build, i);
    plan->output_offset = address(build, &spot);
    for (int i = 0; i < build->graph->node_count; i++) {
        if (build->graph->nodes[i].op == NODE_INPUT)
            plan->input_offset = build->layout.storages[build->values[i].places[0].storage].offset;
    }
    return STATUS_OK;
}

// ---- packed weights -----------------------------------------------------------------------------

static void pack_calls(const struct build *build, int step, const struct parameters *parameters,
                       char *weights)
{
    const struct network_plan *plan = build->plan;
    const struct kernel *kernel = plan->steps[step].kernel;
    for (int i = 0; i < plan->call_count; i++) {
        const struct network_call *call = &plan->calls[i];
        if (call->step == step && same_call(plan, i) == NULL)
            kernel->pack(kernel, &call->workload, &build->target, parameters,
                         weights + call->packed);
    }
}

static enum status pack(struct build *build, const struct model *model, struct buffer *weights,
                        struct error *error)
{
    const struct network_plan *plan = build->plan;
    if (!buffer_allocate(weights, (size_t)plan->weight_bytes, 0, true))
        return error_set(error, STATUS_FAILED,
                         "%s: not enough memory for %" PRId64 " bytes of packed weights",
                         build->graph->network->name, plan->weight_bytes);
    for (int i = 0; i < plan->step_count; i++) {
        const struct network_step *step = &plan->steps[i];
        const struct draft *draft = &build->drafts[i];
        const struct channel_orders orders = {draft->input_order, draft->output_order};
        struct lowered lowered = {.parameters.channels = draft->channels};
        if (draft->node >= 0) {
            enum status status =
                node_parameters(build->graph, model, draft->node, &orders, &lowered, error);
            if (status != STATUS_OK)
                return status;
        }
        if (draft->repeats > 1) {
            enum status status = lowered_repeat(&lowered, step->workload.problem.c / draft->repeats,
                                                draft->repeats, error);
            if (status != STATUS_OK) {
                lowered_free(&lowered);
                return status;
            }
        }
        step->kernel->pack(step->kernel, &step->workload, &build->target, &lowered.parameters,
                           (char *)weights->data + step->packed);
        pack_calls(build, i, &lowered.parameters, weights->data);
        lowered_free(&lowered);
    }
    return STATUS_OK;
}

// ---- all of it ----------------------------------------------------------------------------------

static void build_free(struct build *build)
{
    for (int i = 0; i < build->plan->step_count && build->drafts != NULL; i++) {
        free(build->drafts[i].input_order);
        free(build->drafts[i].output_order);
        free(build->drafts[i].channels);
    }
    for (int i = 0; build->values != NULL && i < build->graph->node_count; i++)
        free(build->values[i].places);
    free(build->values);
    free(build->drafts);
    free(build->segment_storages);
    layout_free(&build->layout);
}

static void describe(const struct graph *graph, struct network_plan *plan)
{
    const struct node *out = &graph->nodes[graph->output];
    plan->output_shape = out->out;
    plan->output_type = out->type;
    plan->output_quantisation = out->quantisation;
    for (int i = 0; i < graph->node_count; i++) {
        const struct node *in = &graph->nodes[i];
        if (in->op != NODE_INPUT)
            continue;
        plan->input_shape = in->out;
        plan->input_type = in->type;
        plan->input_quantisation = in->quantisation;
    }
    snprintf(plan->network, sizeof plan->network, "%s", graph->network->name);
    snprintf(plan->definition, sizeof plan->definition, "%s", graph->network->path);
}

static enum status lay_out(struct build *build, struct error *error)
{
    const struct graph *graph = build->graph;
    struct view output;
    enum status status = prepare(build, error);
    for (int i = 0; i < graph->node_count && status == STATUS_OK; i++) {
        if (!graph->nodes[i].is_removed)
            status = build_node(build, i, error);
    }
    if (status == STATUS_OK)
        status = settle_output(build, &output, error);
    if (status == STATUS_OK)
        status = build_chains(build, error);
    if (status == STATUS_OK)
        status = place(build, &output, error);
    return status;
}

// Bytes of the arena when nothing shares them.
static enum status measure_naive(const struct build *like, int64_t *bytes, struct error *error)
{
    struct network_plan plan = {0};
    struct build build = {
        .graph = like->graph,
        .target = like->target,
        .passes = like->passes &
                  ~(1u << PASS_REUSE_MEMORY | 1u << PASS_TILE_STRIPS | 1u << PASS_FUSE_SCALE),
        .plan = &plan};
    enum status status = lay_out(&build, error);
    *bytes = plan.arena_bytes;
    build_free(&build);
    network_plan_free(&plan);
    return status;
}

enum status plan_build(const struct graph *graph, const struct model *model, uint32_t passes,
                       const struct target *target, const struct plan_choice *choice,
                       struct network_plan *plan, struct buffer *weights, struct error *error)
{
    *plan = (struct network_plan){.passes = passes, .threads = target->threads};
    *weights = (struct buffer){0};
    struct build build = {
        .graph = graph, .choice = choice, .target = *target, .passes = passes, .plan = plan};
    describe(graph, plan);
    enum status status = lay_out(&build, error);
    if (status == STATUS_OK)
        status = measure_naive(&build, &plan->naive_bytes, error);
    if (status == STATUS_OK)
        status = pack(&build, model, weights, error);
    build_free(&build);
    if (status != STATUS_OK) {
        network_plan_free(plan);
        buffer_free(weights);
    }
    return status;
}

void network_plan_free(struct network_plan *plan)
{
    free(plan->steps);
    free(plan->segments);
    free(plan->calls);
    free(plan->chains);
    *plan = (struct network_plan){0};
}
