// SPDX-License-Identifier: MIT
// One node: its operands as views, segments or copies, its output's place, its kernel.
#include "bench/networks/build.h"

#include "bench/networks/layer_precision.h"
#include "bench/planes.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Reading a convolution's input in runs shorter than this, on average, costs more (partial vectors,
// padding of each run to the kernel's depth) than one gather that makes them consecutive.
enum { SEGMENT_BYTES = 24 };

// An input of a step: its channels in physical order, and the view when they are consecutive.
struct operand {
    const struct place *places;
    int64_t count;
    int32_t *order;
    struct view view;
    bool is_view;
};

// ---- operands -----------------------------------------------------------------------------------

static int32_t *copy_order(const int32_t *order, int64_t count)
{
    int32_t *copy = malloc((size_t)count * sizeof *copy);
    if (copy != NULL)
        memcpy(copy, order, (size_t)count * sizeof *copy);
    return copy;
}

// With `order` NULL: by address, group by group.
static bool operand_make(const struct build *build, int node, int64_t groups, const int32_t *order,
                         struct operand *operand)
{
    const struct value *value = &build->values[node];
    *operand = (struct operand){.places = value->places, .count = value->channels};
    operand->order = malloc((size_t)value->channels * sizeof *operand->order);
    if (operand->order == NULL)
        return false;
    if (order != NULL)
        memcpy(operand->order, order, (size_t)value->channels * sizeof *order);
    else
        places_order(value->places, value->channels, groups, operand->order);
    operand->is_view = places_view(operand->places, operand->count, operand->order, &operand->view);
    return true;
}

static bool operand_make_logical(const struct build *build, int node, struct operand *operand)
{
    int64_t count = build->values[node].channels;
    int32_t *identity = malloc((size_t)count * sizeof *identity);
    for (int64_t i = 0; identity != NULL && i < count; i++)
        identity[i] = (int32_t)i;
    bool good = identity != NULL && operand_make(build, node, 1, identity, operand);
    free(identity);
    return good;
}

// The value stays where it was copied to, so that its other readers find it in one piece; but for
// one that a concatenation placed.
static enum status operand_copy(struct build *build, int node, struct operand *operand,
                                struct error *error)
{
    const struct view anywhere = {.storage = -1};
    enum status status = build_materialise(build, node, operand->places, operand->count,
                                           operand->order, &anywhere, &operand->view, error);
    operand->is_view = status == STATUS_OK;
    struct place *places = build->values[node].places;
    bool moves = status == STATUS_OK && build->values[node].home.storage < 0;
    for (int64_t i = 0; moves && i < operand->count; i++)
        places[operand->order[i]] =
            (struct place){operand->view.storage, (int32_t)(operand->view.first + i)};
    return status;
}

// ---- output -------------------------------------------------------------------------------------

static bool overlaps(const struct value *value, const struct view *view)
{
    for (int64_t i = 0; i < value->channels; i++) {
        const struct place *p = &value->places[i];
        if (p->storage == view->storage && p->channel >= view->first &&
            p->channel < view->first + view->channels)
            return true;
    }
    return false;
}

// Does nobody read the channels of the view after `node`?
static bool dies(const struct build *build, int node, const struct view *view)
{
    for (int i = 0; i < node; i++) {
        const struct value *value = &build->values[i];
        if (value->places == NULL || !overlaps(value, view))
            continue;
        if (value->last_read > node || build->graph->nodes[i].op == NODE_INPUT)
            return false;
    }
    return true;
}

static bool is_elementwise(const struct workload *w)
{
    return w->problem.op == OP_GLUE && w->problem.glue_pass < GLUE_COPY;
}

static bool set_places(struct build *build, int node, const struct view *view, const int32_t *order)
{
    struct value *value = &build->values[node];
    value->places = malloc((size_t)value->channels * sizeof *value->places);
    if (value->places == NULL)
        return false;
    const int64_t groups = build->graph->nodes[node].plane_groups;
    for (int64_t i = 0; i < value->channels; i++) {
        int64_t logical = order == NULL ? i : order[i];
        const int64_t at = groups > 1 ? planes_place(i, value->channels, groups) : i;
        value->places[logical] = (struct place){view->storage, (int32_t)(view->first + at)};
    }
    return true;
}

// ---- steps of nodes -----------------------------------------------------------------------------

struct request {
    int node;
    struct workload workload;
    struct operand *input, *residual; // residual may be NULL
    int residual_node;
    const int32_t *input_order;  // for the parameters; NULL: as they are
    const int32_t *output_order; // physical order of the output
    int first_segment;           // with workload.views.segment_count > 0
};

// Passes go pixel by pixel, and pixels of few channels are short. Dense tensors may as well be
// rows of whole lines of the image, with parameters repeated.
enum { SHORT_PIXEL = 64 };

static int64_t widen_pixels(struct workload *w)
{
    struct problem *p = &w->problem;
    if (!is_elementwise(w) || p->glue_pass == GLUE_SCALE || precision_is_planes(&w->precision) ||
        !workload_is_dense(w) || p->c >= SHORT_PIXEL || p->w < 2)
        return 0;
    const int64_t repeats = p->w;
    p->c *= repeats;
    p->w = 1;
    return repeats;
}

// What is done about views that no kernel takes, cheapest first.
enum { GIVE_UP_HOME = 1, COPY_RESIDUAL = 2, COPY_INPUT = 4 };
static const int RESORTS[] = {0, 1, 2, 3, 4, 5, 6, 7};

static struct view output_view(struct build *build, const struct request *r, int resort)
{
    const struct node *node = &build->graph->nodes[r->node];
    const struct value *value = &build->values[r->node];
    if (value->home.storage >= 0 && (resort & GIVE_UP_HOME) == 0)
        return value->home;
    bool in_place =
        build_has(build, PASS_REUSE_MEMORY) && is_elementwise(&r->workload) &&
        (resort & (COPY_INPUT | GIVE_UP_HOME)) == 0 && r->input->is_view &&
        build->layout.storages[r->input->view.storage].element_bits == node_element_bits(node) &&
        build_scaling_strips(build, r->node) == 0 && dies(build, r->node, &r->input->view);
    return in_place ? r->input->view : (struct view){.storage = -1};
}

static const struct kernel *try_resort(struct build *build, struct request *r, int resort,
                                       struct view *output)
{
    struct views *views = &r->workload.views;
    *output = output_view(build, r, resort);
    views->output_stride = output->storage < 0 ? 0 : build_stride(build, output);
    if (views->segment_count == 0)
        views->input_stride = (resort & COPY_INPUT) != 0 ? 0 : build_stride(build, &r->input->view);
    views->residual_stride = r->residual == NULL || (resort & COPY_RESIDUAL) != 0
                                 ? 0
                                 : build_stride(build, &r->residual->view);
    return build_kernel(build, &r->workload);
}

static void name_step(struct build *build, int index)
{
    const struct node *node = &build->graph->nodes[index];
    const struct layer *layer = &build->graph->network->layers[node->layer];
    struct network_step *step = &build->plan->steps[build->plan->step_count - 1];
    snprintf(step->name, sizeof step->name, "%s", node->name);
    snprintf(step->layer_name, sizeof step->layer_name, "%s", layer->name);
    step->layer = node->layer;
}

static struct spot spot_of(const struct view *view)
{
    return (struct spot){view->storage, view->first};
}

static enum status append(struct build *build, struct request *r, const struct kernel *kernel,
                          const struct view *output, struct error *error)
{
    const int64_t outputs = build->values[r->node].channels;
    struct draft draft = {.node = r->node,
                          .input.storage = -1,
                          .residual.storage = -1,
                          .output = spot_of(output),
                          .first_segment = r->first_segment};
    if (r->workload.views.segment_count == 0)
        draft.input = spot_of(&r->input->view);
    if (r->residual != NULL)
        draft.residual = spot_of(&r->residual->view);
    draft.repeats = widen_pixels(&r->workload);
    bool good = true;
    if (r->input_order != NULL && !order_is_identity(r->input_order, r->input->count)) {
        draft.input_order = copy_order(r->input_order, r->input->count);
        good = draft.input_order != NULL;
    }
    if (r->output_order != NULL && !order_is_identity(r->output_order, outputs)) {
        draft.output_order = copy_order(r->output_order, outputs);
        good = good && draft.output_order != NULL;
    }
    if (!good) {
        free(draft.input_order);
        return build_short(error, build->graph->network->name);
    }
    enum status status = build_step(build, kernel, &r->workload, &draft, error);
    if (status == STATUS_OK)
        name_step(build, r->node);
    return status;
}

static enum status emit(struct build *build, struct request *r, struct error *error)
{
    const struct node *node = &build->graph->nodes[r->node];
    struct value *value = &build->values[r->node];
    const struct kernel *kernel = NULL;
    struct view output = {.storage = -1};
    int resort = 0;
    for (size_t i = 0; i < sizeof RESORTS / sizeof RESORTS[0] && kernel == NULL; i++) {
        resort = RESORTS[i];
        kernel = try_resort(build, r, resort, &output);
    }
    if (kernel == NULL)
        return error_set(error, STATUS_USAGE, "%s: no kernel of this machine computes %s of %s",
                         build->graph->network->name, r->workload.problem.name, node->name);
    enum status status = STATUS_OK;
    if ((resort & COPY_INPUT) != 0 && r->workload.views.input_stride == 0 &&
        build_stride(build, &r->input->view) != 0)
        status = operand_copy(build, node->inputs[0], r->input, error);
    if (status == STATUS_OK && (resort & COPY_RESIDUAL) != 0 && r->residual != NULL &&
        build_stride(build, &r->residual->view) != 0)
        status = operand_copy(build, r->residual_node, r->residual, error);
    if (status == STATUS_OK && output.storage < 0) {
        int storage = build_storage(build, node, value->pixels, node_channels(node));
        if (storage < 0)
            return build_short(error, build->graph->network->name);
        output = build_whole(build, storage);
    }
    if (status == STATUS_OK)
        status = append(build, r, kernel, &output, error);
    if (status == STATUS_OK && !set_places(build, r->node, &output, r->output_order))
        status = build_short(error, build->graph->network->name);
    return status;
}

// ---- channel by channel -------------------------------------------------------------------------

// Everything that treats each channel alike, or with a parameter of its own; `residual` is the
// second operand or -1. Operands that need the network's order say so.
static enum status build_channelwise(struct build *build, int index, int second, bool is_ordered,
                                     struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    struct operand input = {0}, residual = {0};
    struct request r = {.node = index, .workload = node_workload(build->graph, index)};
    r.input = &input;
    bool made = is_ordered ? operand_make_logical(build, node->inputs[0], &input)
                           : operand_make(build, node->inputs[0], 1, NULL, &input);
    if (!made)
        return build_short(error, build->graph->network->name);
    enum status status = STATUS_OK;
    if (!input.is_view)
        status = operand_copy(build, node->inputs[0], &input, error);
    if (status == STATUS_OK && second >= 0) {
        r.residual = &residual;
        r.residual_node = second;
        if (!operand_make(build, second, 1, input.order, &residual))
            status = build_short(error, build->graph->network->name);
        if (status == STATUS_OK && !residual.is_view)
            status = operand_copy(build, second, &residual, error);
    }
    r.output_order = is_ordered ? NULL : input.order;
    if (status == STATUS_OK)
        status = emit(build, &r, error);
    free(input.order);
    free(residual.order);
    return status;
}

// ---- convolutions and dense layers --------------------------------------------------------------

static bool add_segment(struct build *build, int storage, int64_t channel)
{
    struct network_plan *plan = build->plan;
    if (plan->segment_count == build->segment_capacity) {
        int capacity = build->segment_capacity == 0 ? 256 : 2 * build->segment_capacity;
        void *segments = realloc(plan->segments, (size_t)capacity * sizeof *plan->segments);
        if (segments == NULL)
            return false;
        plan->segments = segments;
        void *storages =
            realloc(build->segment_storages, (size_t)capacity * sizeof *build->segment_storages);
        if (storages == NULL)
            return false;
        build->segment_storages = storages;
        build->segment_capacity = capacity;
    }
    plan->segments[plan->segment_count] = (struct segment){
        .channels = 1, .offset = channel, .pixel_stride = build->layout.storages[storage].channels};
    build->segment_storages[plan->segment_count++] = storage;
    return true;
}

// Input channels as runs; rolled back by the caller when no kernel takes them.
static bool add_segments(struct build *build, const struct operand *in, int64_t groups,
                         struct request *r)
{
    struct network_plan *plan = build->plan;
    const int64_t each = in->count / groups;
    r->first_segment = plan->segment_count;
    for (int64_t i = 0; i < in->count; i++) {
        const struct place *p = &in->places[in->order[i]];
        bool extends = i % each != 0;
        if (extends) {
            const struct place *before = &in->places[in->order[i - 1]];
            extends = before->storage == p->storage && before->channel + 1 == p->channel;
        }
        if (extends)
            plan->segments[plan->segment_count - 1].channels++;
        else if (!add_segment(build, p->storage, p->channel))
            return false;
    }
    r->workload.views.segment_count = plan->segment_count - r->first_segment;
    r->workload.views.segments = plan->segments + r->first_segment;
    return true;
}

static bool worth_segments(const struct build *build, const struct operand *in, int64_t groups)
{
    const struct storage *storage = &build->layout.storages[in->places[0].storage];
    return storage_bytes_to(storage, in->count) >=
           SEGMENT_BYTES * places_runs(in->places, in->count, groups, in->order);
}

// Makes the operand one that some kernel can read: a view, segments, or a copy.
static enum status settle_input(struct build *build, struct request *r, int64_t groups,
                                struct error *error)
{
    const struct node *node = &build->graph->nodes[r->node];
    struct operand *in = r->input;
    if (in->is_view)
        return STATUS_OK;
    const enum operation op = r->workload.problem.op;
    bool is_flat = build->values[node->inputs[0]].pixels == 1 || op == OP_CONV2D;
    if (op != OP_DWCONV && is_flat && worth_segments(build, in, groups)) {
        if (!add_segments(build, in, groups, r))
            return build_short(error, build->graph->network->name);
        struct view output;
        for (size_t i = 0; i < sizeof RESORTS / sizeof RESORTS[0]; i++) {
            if ((RESORTS[i] & COPY_INPUT) == 0 && try_resort(build, r, RESORTS[i], &output) != NULL)
                return STATUS_OK;
        }
        build->plan->segment_count = r->first_segment;
        r->workload.views.segment_count = 0;
        r->workload.views.segments = NULL;
    }
    return operand_copy(build, node->inputs[0], in, error);
}

// A residual must lie in the order that the outputs will have.
static enum status settle_residual(struct build *build, struct request *r, struct error *error)
{
    const struct node *node = &build->graph->nodes[r->node];
    const enum operation op = r->workload.problem.op;
    const struct layer *layer = &build->graph->network->layers[node->layer];
    bool made = false;
    if (op == OP_DWCONV) { // its outputs have the order of its inputs
        made = operand_make(build, node->residual, 1, r->input->order, r->residual);
    } else {
        // Outputs can be computed in any order, but for groups.
        made = operand_make(build, node->residual, 1, NULL, r->residual);
        if (made && (layer->groups > 1 || !r->residual->is_view)) {
            free(r->residual->order);
            made = operand_make_logical(build, node->residual, r->residual);
        }
    }
    if (!made)
        return build_short(error, build->graph->network->name);
    r->output_order = r->residual->order;
    if (r->residual->is_view)
        return STATUS_OK;
    return operand_copy(build, r->residual_node, r->residual, error);
}

static enum status build_sums(struct build *build, int index, struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    struct operand input = {0}, residual = {0};
    struct request r = {.node = index, .workload = node_workload(build->graph, index)};
    r.input = &input;
    const int64_t groups = r.workload.problem.op == OP_CONV2D ? r.workload.problem.groups : 1;
    // Scales by group are of inputs in the network's order.
    const bool is_ordered = layer_precision_has_groups(node->low);
    const bool made = is_ordered ? operand_make_logical(build, node->inputs[0], &input)
                                 : operand_make(build, node->inputs[0], groups, NULL, &input);
    if (!made)
        return build_short(error, build->graph->network->name);
    if (build->graph->nodes[node->inputs[0]].plane_groups > 1) { // made for it, all of a storage
        input.view = build_whole(build, input.places[0].storage);
        input.is_view = true;
    }
    if (r.workload.problem.op == OP_DWCONV)
        r.output_order = input.order;
    else
        r.input_order = input.order;
    enum status status = STATUS_OK;
    if (node->residual >= 0) {
        r.residual = &residual;
        r.residual_node = node->residual;
        status = settle_residual(build, &r, error);
    }
    if (status == STATUS_OK)
        status = settle_input(build, &r, groups, error);
    // A dense layer reads all pixels as one row.
    bool is_flattened = node->op == NODE_DENSE && build->values[node->inputs[0]].pixels > 1;
    if (status == STATUS_OK && is_flattened && build_stride(build, &input.view) != 0)
        status = operand_copy(build, node->inputs[0], &input, error);
    if (status == STATUS_OK)
        status = emit(build, &r, error);
    free(input.order);
    free(residual.order);
    return status;
}

// ---- all nodes ----------------------------------------------------------------------------------

static enum status build_input(struct build *build, int index, struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    const struct value *value = &build->values[index];
    int storage = build_storage(build, node, value->pixels, value->channels);
    if (storage < 0)
        return build_short(error, build->graph->network->name);
    struct view whole = build_whole(build, storage);
    layout_touch(&build->layout, storage, 0);
    layout_touch(&build->layout, storage, INT_MAX); // so that a run can be repeated
    return set_places(build, index, &whole, NULL) ? STATUS_OK
                                                  : build_short(error, build->graph->network->name);
}

enum status build_node(struct build *build, int index, struct error *error)
{
    const struct node *node = &build->graph->nodes[index];
    if (build_is_alias(build, index))
        return build_alias(build, index, error);
    switch (node->op) {
    case NODE_INPUT:
        return build_input(build, index, error);
    case NODE_CONV:
    case NODE_DENSE:
        return build_sums(build, index, error);
    case NODE_CONCAT:
    case NODE_SLICE:
        return build_copies(build, index, error);
    case NODE_SHUFFLE:
    case NODE_LRN:
    case NODE_LSTM:
        return build_channelwise(build, index, -1, true, error);
    default:
        return build_channelwise(build, index, node->input_count == 2 ? node->inputs[1] : -1,
                                 node->plane_groups > 1, error);
    }
}
