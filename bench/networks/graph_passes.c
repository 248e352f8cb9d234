// SPDX-License-Identifier: MIT
// The passes over graphs. A chain conv -> bias -> ReLU is fused from its front: the later node
// takes over what the earlier one was and the earlier one is removed, so that readers need no
// change and the order of nodes stays topological.
#include "bench/networks/graph.h"
#include "bench/networks/layer_precision.h"
#include "bench/networks/model.h"
#include "bench/planes.h"

#include <stdlib.h>
#include <string.h>

static bool is_sums(const struct node *node)
{
    return node->op == NODE_CONV || node->op == NODE_DENSE;
}

// The conv or dense node in front of node's input `which`, when nobody else reads it; else NULL.
static struct node *sums_before(const struct graph *graph, const struct node *node, int which)
{
    int index = node->inputs[which];
    struct node *before = &graph->nodes[index];
    return is_sums(before) && graph_uses(graph, index) == 1 ? before : NULL;
}

// `node` becomes the conv or dense node `sums`, which goes; it keeps its own type and scale.
static void take_over(struct node *node, struct node *sums)
{
    struct node merged = *sums;
    merged.type = node->type;
    merged.quantisation = node->quantisation;
    sums->is_removed = true;
    *node = merged;
}

// ---- batch norm ---------------------------------------------------------------------------------

static enum status fold_numbers(struct layer_parameters *layer, const char *name,
                                struct error *error)
{
    if (layer->batch_norm_scale == NULL) // from a model file, where they are folded
        return STATUS_OK;
    if (layer->bias == NULL) {
        layer->bias = calloc((size_t)layer->outputs, sizeof *layer->bias);
        if (layer->bias == NULL)
            return error_set(error, STATUS_FAILED, "%s: not enough memory for a bias", name);
    }
    const int64_t each = layer->weight_count / layer->outputs;
    for (int64_t o = 0; o < layer->outputs; o++) {
        const float scale = layer->batch_norm_scale[o];
        for (int64_t i = 0; i < each; i++)
            layer->weights[o * each + i] *= scale;
        layer->bias[o] = layer->bias[o] * scale + layer->batch_norm_shift[o];
    }
    free(layer->batch_norm_scale);
    free(layer->batch_norm_shift);
    layer->batch_norm_scale = layer->batch_norm_shift = NULL;
    return STATUS_OK;
}

enum status graph_fold_batch_norm(struct graph *graph, struct model *model, struct error *error)
{
    for (int i = 0; i < graph->node_count; i++) {
        struct node *node = &graph->nodes[i];
        if (node->is_removed || node->op != NODE_BATCH_NORM || node->type != VALUE_F32)
            continue;
        struct node *before = &graph->nodes[node->inputs[0]];
        struct node *bias = before->op == NODE_BIAS ? before : NULL;
        struct node *sums = bias != NULL ? &graph->nodes[bias->inputs[0]] : before;
        bool folds = is_sums(sums) && sums->layer == node->layer &&
                     graph_uses(graph, node->inputs[0]) == 1 &&
                     (bias == NULL || graph_uses(graph, bias->inputs[0]) == 1);
        if (!folds)
            continue;
        enum status status = fold_numbers(&model->layers[node->layer], node->name, error);
        if (status != STATUS_OK)
            return status;
        // Scaled and shifted sums are scaled weights' sums and a bias.
        node->op = NODE_BIAS;
        if (bias != NULL) {
            node->inputs[0] = bias->inputs[0];
            bias->is_removed = true;
        }
    }
    return STATUS_OK;
}

// ---- glue ---------------------------------------------------------------------------------------

// An epilogue of bit planes leaves codes such as those that it reads, in whole words of each group;
// any other 8 bits.
static bool leaves(const struct graph *graph, const struct node *sums, const struct node *node)
{
    const bool is_planes = sums->low != NULL && precision_is_planes(sums->low);
    if (!is_planes || node->type != VALUE_PLANES)
        return is_planes == (node->type == VALUE_PLANES);
    const struct layer *layer = &graph->network->layers[sums->layer];
    const bool is_whole = layer->groups == 1 || layer->out.c / layer->groups % PLANES_WORD == 0;
    return is_whole && sums->low->activation_bits == node->low->activation_bits &&
           sums->low->activation_encoding == node->low->activation_encoding;
}

// Can `node` be the next step of the epilogue of `sums`? In this order: bias, batch norm, residual
// (fuse_add), requantisation, activation. For floats the activation follows what is there; for
// integers it needs the 8 bits.
static bool extends(const struct graph *graph, const struct node *sums, const struct node *node)
{
    const struct glue *glue = &sums->glue;
    bool is_wide = sums->type == VALUE_F32 || sums->type == VALUE_S32;
    // Sums with scales by group are floats whose epilogue is that of integers.
    const bool has_groups = layer_precision_has_groups(sums->low);
    bool is_open = !glue->residual && glue->activation == ACTIVATION_NONE;
    switch (node->op) {
    case NODE_BIAS:
        return is_wide && node->type == sums->type && is_open && !glue->bias && !glue->batch_norm &&
               node->layer == sums->layer;
    case NODE_BATCH_NORM:
        return sums->type == VALUE_F32 && node->type == VALUE_F32 && is_open && !has_groups &&
               !glue->batch_norm && node->layer == sums->layer;
    case NODE_QUANTISE:
        return has_groups && sums->type == VALUE_F32 && is_open && node->type != VALUE_PLANES;
    case NODE_REQUANTISE:
        return sums->type == VALUE_S32 && is_open && node->input_count == 1 &&
               leaves(graph, sums, node) && (node->dprelu == 0 || node->type == VALUE_PLANES);
    case NODE_ACTIVATION:
        return sums->type != VALUE_S32 && !(has_groups && sums->type == VALUE_F32) &&
               node->type == sums->type && glue->activation == ACTIVATION_NONE &&
               (node->activation == LAYER_RELU || node->activation == LAYER_RELU6) &&
               (node->type == VALUE_F32 ||
                (node->quantisation.scale == sums->quantisation.scale &&
                 node->quantisation.zero_point == sums->quantisation.zero_point));
    default:
        return false;
    }
}

static void fuse_step(struct node *node, struct node *sums)
{
    enum node_op op = node->op;
    enum layer_activation activation = node->activation;
    enum level_rule levels = node->glue.levels;
    const int dprelu = node->dprelu;
    take_over(node, sums);
    node->dprelu = dprelu;
    switch (op) {
    case NODE_BIAS:
        node->glue.bias = true;
        break;
    case NODE_BATCH_NORM:
        node->glue.batch_norm = true;
        break;
    case NODE_ACTIVATION:
        node->glue.activation = activation == LAYER_RELU ? ACTIVATION_RELU : ACTIVATION_RELU6;
        break;
    default: // requantisation: the type says it
        node->glue.levels = levels;
        break;
    }
}

static void fuse_glue(struct graph *graph)
{
    for (int i = 0; i < graph->node_count; i++) {
        struct node *node = &graph->nodes[i];
        if (node->is_removed || node->input_count < 1)
            continue;
        struct node *sums = sums_before(graph, node, 0);
        if (sums != NULL && extends(graph, sums, node))
            fuse_step(node, sums);
    }
}

// ---- residual addition --------------------------------------------------------------------------

// Which input of an addition is a convolution whose epilogue can take it: the later one of two, as
// its output is the warmer. -1: none.
static int addend(const struct graph *graph, const struct node *node)
{
    int best = -1;
    for (int i = 0; i < node->input_count; i++) {
        const struct node *sums = sums_before(graph, node, i);
        bool takes = sums != NULL && !sums->glue.residual &&
                     sums->glue.activation == ACTIVATION_NONE && node->inputs[0] != node->inputs[1];
        if (node->op == NODE_REQUANTISE)
            takes = takes && i == 0 && sums->type == VALUE_S32 &&
                    (sums->low == NULL || !precision_is_planes(sums->low));
        else
            takes = takes && sums->type == VALUE_F32 && node->type == VALUE_F32 &&
                    !layer_precision_has_groups(sums->low);
        if (takes && (best < 0 || node->inputs[i] > node->inputs[best]))
            best = i;
    }
    return best;
}

static void fuse_add(struct graph *graph)
{
    for (int i = 0; i < graph->node_count; i++) {
        struct node *node = &graph->nodes[i];
        if (node->is_removed || node->input_count != 2 ||
            (node->op != NODE_ADD && node->op != NODE_REQUANTISE))
            continue;
        int which = addend(graph, node);
        if (which < 0)
            continue;
        int residual = node->inputs[1 - which];
        take_over(node, &graph->nodes[node->inputs[which]]);
        node->glue.residual = true;
        node->residual = residual;
    }
    // What follows an addition that is now a convolution's.
    for (int i = 0; i < graph->node_count; i++) {
        struct node *node = &graph->nodes[i];
        if (node->is_removed || node->op != NODE_ACTIVATION)
            continue;
        struct node *sums = sums_before(graph, node, 0);
        if (sums != NULL && sums->glue.residual && extends(graph, sums, node))
            fuse_step(node, sums);
    }
}

// ---- squeeze-excitation scaling -----------------------------------------------------------------

static bool is_pointwise(const struct graph *graph, const struct node *node)
{
    const struct layer *layer = &graph->network->layers[node->layer];
    return node->op == NODE_CONV && layer->kh == 1 && layer->kw == 1 && layer->stride_h == 1 &&
           layer->stride_w == 1 && layer->pad_top == 0 && layer->pad_left == 0 &&
           layer->pad_bottom == 0 && layer->pad_right == 0 && layer->groups == 1;
}

// Whether a strip is worth it is the planner's to say, who knows the caches.
static void fuse_scale(struct graph *graph)
{
    for (int i = 0; i < graph->node_count; i++) {
        const struct node *reader = &graph->nodes[i];
        if (reader->is_removed || !is_pointwise(graph, reader) || reader->type == VALUE_PLANES)
            continue;
        struct node *node = &graph->nodes[reader->inputs[0]];
        if (node->op != NODE_MULTIPLY || graph_uses(graph, reader->inputs[0]) != 1)
            continue;
        const struct shape *gate = &graph->nodes[node->inputs[1]].out;
        node->in_strips = gate->h == 1 && gate->w == 1 && node->out.h > 1;
    }
}

void graph_fuse(struct graph *graph, uint32_t passes)
{
    if ((passes >> PASS_FUSE_GLUE & 1u) != 0)
        fuse_glue(graph);
    if ((passes >> PASS_FUSE_ADD & 1u) != 0)
        fuse_add(graph);
    if ((passes >> PASS_FUSE_SCALE & 1u) != 0)
        fuse_scale(graph);
}
