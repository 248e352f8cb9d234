// SPDX-License-Identifier: MIT
// The pass that turns a float graph into integers: first every node gets a kind, then values that
// must share a scale are put into groups, then the new graph is written out.
#include "bench/networks/quantise.h"

#include "bench/networks/calibrate.h"
#include "bench/networks/interpret.h"
#include "bench/networks/quantise_policy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What becomes of a node of the float graph.
enum kind {
    KIND_FLOAT,
    KIND_SUMS,    // int32 sums, or bias added to them
    KIND_INTEGER, // 8 bits in, 8 bits out
};

struct value {
    enum kind kind;
    int group;    // another node of the group of equal scales, or this one: its root
    int absorbed; // of an addition: the input (0 or 1) whose sums it takes, or -1
    bool is_absorbed;
    struct quantisation quantisation; // of the value in 8 bits
    int as_float, as_8bit, as_sums;   // nodes of the new graph, or -1
};

struct rewriting {
    const struct graph *from;
    struct model *model;
    const struct quantise_options *options;
    const enum layer_precision *precisions; // [layer_count], none AS_SET
    struct value *values;                   // [from->node_count]
    struct node *nodes;                     // the new ones
    int count;
};

// At most so many new nodes for an old one: itself, requantise or quantise, dequantise.
enum { NEW_NODES_EACH = 3 };

// ---- kinds --------------------------------------------------------------------------------------

static bool counts_as_integer(const struct rewriting *r, int node)
{
    return r->values[node].kind != KIND_FLOAT;
}

static bool inputs_are_integers(const struct rewriting *r, const struct node *node)
{
    bool are = node->input_count > 0;
    for (int i = 0; i < node->input_count; i++)
        are = are && counts_as_integer(r, node->inputs[i]);
    return are;
}

static enum kind kind_of(const struct rewriting *r, int index)
{
    const struct node *node = &r->from->nodes[index];
    const bool is_academic = r->options->setting == SETTING_ACADEMIC;
    const enum layer_precision wanted = r->precisions[node->layer];
    switch (node->op) {
    case NODE_CONV:
    case NODE_DENSE:
        return wanted == LAYER_INT8 ? KIND_SUMS : KIND_FLOAT;
    case NODE_BIAS:
        return !is_academic && r->values[node->inputs[0]].kind == KIND_SUMS ? KIND_SUMS
                                                                            : KIND_FLOAT;
    case NODE_LSTM:
        return wanted == LAYER_INT8 ? KIND_INTEGER : KIND_FLOAT;
    case NODE_SOFTMAX: // at the end it is what the network says: fp32, of sums as fp32
        if (index == r->from->output)
            return KIND_FLOAT;
        break;
    case NODE_ADD:
        if (node->input_count != 2)
            return KIND_FLOAT;
        break;
    case NODE_ACTIVATION:
    case NODE_MULTIPLY:
    case NODE_MAX_POOL:
    case NODE_AVERAGE_POOL:
    case NODE_GLOBAL_POOL:
    case NODE_LRN:
    case NODE_CONCAT:
    case NODE_SLICE:
    case NODE_SHUFFLE:
        break;
    default:
        return KIND_FLOAT;
    }
    if (is_academic || wanted == LAYER_F32)
        return KIND_FLOAT;
    return wanted == LAYER_INT8 || inputs_are_integers(r, node) ? KIND_INTEGER : KIND_FLOAT;
}

// The input of an addition whose sums it takes: the one that is computed last.
static int absorbed_input(const struct rewriting *r, const struct node *node)
{
    int best = -1;
    if (node->op != NODE_ADD || node->inputs[0] == node->inputs[1])
        return -1;
    for (int i = 0; i < 2; i++) {
        const int input = node->inputs[i];
        if (r->values[input].kind == KIND_SUMS && graph_uses(r->from, input) == 1 &&
            (best < 0 || input > node->inputs[best]))
            best = i;
    }
    return best;
}

static void find_kinds(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        struct value *value = &r->values[i];
        *value = (struct value){
            .group = i, .absorbed = -1, .as_float = -1, .as_8bit = -1, .as_sums = -1};
        if (node->is_removed)
            continue;
        value->kind = kind_of(r, i);
        if (value->kind != KIND_INTEGER)
            continue;
        value->absorbed = absorbed_input(r, node);
        if (value->absorbed >= 0)
            r->values[node->inputs[value->absorbed]].is_absorbed = true;
    }
}

// ---- scales -------------------------------------------------------------------------------------

static int root_of(const struct rewriting *r, int node)
{
    while (r->values[node].group != node)
        node = r->values[node].group;
    return node;
}

static bool is_clamp(const struct node *node)
{
    return node->op == NODE_ACTIVATION &&
           (node->activation == LAYER_RELU || node->activation == LAYER_RELU6);
}

static bool keeps_scale(const struct node *node)
{
    return is_clamp(node) || node->op == NODE_MAX_POOL || node->op == NODE_AVERAGE_POOL ||
           node->op == NODE_GLOBAL_POOL || node->op == NODE_CONCAT || node->op == NODE_SLICE ||
           node->op == NODE_SHUFFLE;
}

static void find_groups(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        if (node->is_removed || r->values[i].kind != KIND_INTEGER || !keeps_scale(node))
            continue;
        for (int k = 0; k < node->input_count; k++)
            r->values[root_of(r, node->inputs[k])].group = root_of(r, i);
    }
}

// Is there a reader that has the value clamped, and no other?
static bool is_only_clamped(const struct rewriting *r, int index)
{
    if (graph_uses(r->from, index) != 1)
        return false;
    for (int i = index + 1; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        if (!node->is_removed && is_clamp(node) && node->inputs[0] == index)
            return r->values[i].kind == KIND_INTEGER;
    }
    return false;
}

static enum status find_scales(struct rewriting *r, struct error *error)
{
    const int count = r->from->node_count;
    struct observed_range *ranges = calloc((size_t)count + 1, sizeof *ranges);
    if (ranges == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to quantise it",
                         r->from->network->name);
    enum status status = STATUS_OK;
    for (int i = 0; i < count && status == STATUS_OK; i++) {
        const struct node *node = &r->from->nodes[i];
        if (node->is_removed || is_only_clamped(r, i))
            continue;
        const struct observed_range *seen = model_range(r->model, node->name);
        if (seen == NULL) {
            status = error_set(error, STATUS_USAGE,
                               "%s: the model has no range of %s: it was made with other options",
                               r->from->network->name, node->name);
            break;
        }
        struct observed_range *range = &ranges[root_of(r, i)];
        range->low = fminf(range->low, seen->low);
        range->high = fmaxf(range->high, seen->high);
    }
    for (int i = 0; i < count; i++) {
        const struct observed_range *range = &ranges[root_of(r, i)];
        r->values[i].quantisation =
            quantisation_of_range(range->low, range->high, r->options->activations);
    }
    free(ranges);
    return status;
}

// ---- the new graph ------------------------------------------------------------------------------

static struct node *append(struct rewriting *r, int like, const char *suffix)
{
    struct node *node = &r->nodes[r->count++];
    const struct node *old = &r->from->nodes[like];
    *node = *old;
    snprintf(node->name, sizeof node->name, "%.*s%s", (int)(sizeof node->name - 12), old->name,
             suffix);
    node->float_node = 0;
    return node;
}

static int append_step(struct rewriting *r, int like, enum node_op op, int input,
                       const char *suffix)
{
    struct node *node = append(r, like, suffix);
    node->op = op;
    node->inputs[0] = input;
    node->input_count = 1;
    node->activation = LAYER_NONE;
    node->type = VALUE_F32;
    node->quantisation = (struct quantisation){0};
    return r->count - 1;
}

static void set_8bit(const struct rewriting *r, struct node *node, int old)
{
    node->type = r->options->activations;
    node->quantisation = r->values[old].quantisation;
}

static int want_8bit(struct rewriting *r, int old)
{
    struct value *value = &r->values[old];
    if (value->as_8bit >= 0)
        return value->as_8bit;
    if (value->as_sums >= 0) {
        value->as_8bit = append_step(r, old, NODE_REQUANTISE, value->as_sums, "/requantise");
        r->nodes[value->as_8bit].float_node = old + 1;
    } else {
        value->as_8bit = append_step(r, old, NODE_QUANTISE, value->as_float, "/quantise");
    }
    set_8bit(r, &r->nodes[value->as_8bit], old);
    return value->as_8bit;
}

// From 8 bits when there are any, so that sums which are requantised have one reader.
static int want_float(struct rewriting *r, int old)
{
    struct value *value = &r->values[old];
    if (value->as_float < 0) {
        const int stored = value->as_8bit >= 0 ? value->as_8bit : value->as_sums;
        value->as_float = append_step(r, old, NODE_DEQUANTISE, stored, "/dequantise");
        if (value->as_8bit < 0)
            r->nodes[value->as_float].float_node = old + 1;
    }
    return value->as_float;
}

static void append_float(struct rewriting *r, int old)
{
    int inputs[LAYER_INPUTS];
    const int count = r->from->nodes[old].input_count;
    for (int i = 0; i < count; i++)
        inputs[i] = want_float(r, r->from->nodes[old].inputs[i]);
    struct node *node = append(r, old, "");
    memcpy(node->inputs, inputs, sizeof inputs);
    node->float_node = old + 1;
    r->values[old].as_float = r->count - 1;
}

static bool is_read_as_8bit(const struct rewriting *r, int old)
{
    for (int i = old + 1; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        const enum kind kind = r->values[i].kind;
        bool reads = false;
        for (int k = 0; k < node->input_count; k++)
            reads = reads || node->inputs[k] == old;
        if (reads && !node->is_removed &&
            (kind == KIND_INTEGER || (kind == KIND_SUMS && node->op != NODE_BIAS)))
            return true;
    }
    return false;
}

static void append_sums(struct rewriting *r, int old)
{
    const struct node *from = &r->from->nodes[old];
    struct value *value = &r->values[old];
    const int input =
        from->op == NODE_BIAS ? r->values[from->inputs[0]].as_sums : want_8bit(r, from->inputs[0]);
    struct node *node = append(r, old, "");
    node->inputs[0] = input;
    node->type = VALUE_S32;
    value->as_sums = r->count - 1;
    if (!value->is_absorbed && is_read_as_8bit(r, old))
        want_8bit(r, old);
}

static void append_integer(struct rewriting *r, int old)
{
    const struct node *from = &r->from->nodes[old];
    struct value *value = &r->values[old];
    int inputs[LAYER_INPUTS];
    for (int i = 0; i < from->input_count; i++)
        inputs[i] = i == value->absorbed ? r->values[from->inputs[i]].as_sums
                                         : want_8bit(r, from->inputs[i]);
    struct node *node = append(r, old, "");
    memcpy(node->inputs, inputs, sizeof inputs);
    node->float_node = old + 1;
    set_8bit(r, node, old);
    value->as_8bit = r->count - 1;
    if (value->absorbed < 0)
        return;
    node->op = NODE_REQUANTISE;
    node->layer = r->nodes[inputs[value->absorbed]].layer;
    node->inputs[0] = inputs[value->absorbed];
    node->inputs[1] = inputs[1 - value->absorbed];
}

static void rewrite(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        if (r->from->nodes[i].is_removed)
            continue;
        switch (r->values[i].kind) {
        case KIND_SUMS:
            append_sums(r, i);
            break;
        case KIND_INTEGER:
            append_integer(r, i);
            break;
        default:
            append_float(r, i);
        }
    }
}

// ---- numbers ------------------------------------------------------------------------------------

static bool has_numbers(const struct node *node, const struct layer_parameters *p)
{
    const bool is_integer = node->type != VALUE_F32;
    const bool has_bias = is_integer ? p->bias_s32 != NULL : p->bias != NULL;
    const bool has_weights =
        is_integer ? p->weights_s8 != NULL && p->weight_scale != NULL : p->weights != NULL;
    switch (node->op) {
    case NODE_CONV:
    case NODE_DENSE:
        return has_weights;
    case NODE_LSTM:
        return has_weights && (has_bias || !node->glue.bias) &&
               (is_integer ? p->recurrent_s8 != NULL && p->recurrent_scale != NULL
                           : p->recurrent_weights != NULL);
    case NODE_BIAS:
        return has_bias;
    case NODE_BATCH_NORM:
        return p->batch_norm_scale != NULL && p->batch_norm_shift != NULL;
    case NODE_REQUANTISE:
        return p->requantise_scale != NULL;
    default:
        return true;
    }
}

// A model that was read from a file has the numbers of the options that it was made with.
static enum status check_numbers(const struct rewriting *r, struct error *error)
{
    for (int i = 0; i < r->count; i++) {
        const struct node *node = &r->nodes[i];
        if (!has_numbers(node, &r->model->layers[node->layer]))
            return error_set(error, STATUS_USAGE,
                             "%s: the model has no numbers for %s: it was made with other options",
                             r->from->network->name, node->name);
    }
    return STATUS_OK;
}

static enum status quantise_layers(struct rewriting *r, struct error *error)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < r->count && status == STATUS_OK; i++) {
        const struct node *sums = &r->nodes[i];
        struct layer_parameters *p = &r->model->layers[sums->layer];
        if ((sums->op != NODE_CONV && sums->op != NODE_DENSE && sums->op != NODE_LSTM) ||
            sums->type == VALUE_F32 || p->weights_s8 != NULL ||
            p->weights == NULL) // from a model file
            continue;
        float output_scale = 0;
        for (int k = i + 1; k < r->count; k++) {
            if (r->nodes[k].op == NODE_REQUANTISE && r->nodes[k].layer == sums->layer)
                output_scale = r->nodes[k].quantisation.scale;
        }
        status =
            layer_quantise(p, r->nodes[sums->inputs[0]].quantisation.scale, output_scale, error);
    }
    return status;
}

static enum status run(struct rewriting *r, struct graph *graph, struct error *error)
{
    find_kinds(r);
    find_groups(r);
    enum status status = find_scales(r, error);
    if (status != STATUS_OK)
        return status;
    rewrite(r);
    const int output = want_float(r, graph->output);
    status = quantise_layers(r, error);
    if (status == STATUS_OK)
        status = check_numbers(r, error);
    if (status != STATUS_OK)
        return status;
    free(graph->nodes);
    graph->nodes = r->nodes;
    graph->node_count = r->count;
    graph->output = output;
    r->nodes = NULL;
    return STATUS_OK;
}

enum status graph_quantise(struct graph *graph, struct model *model,
                           const struct quantise_options *options, struct error *error)
{
    const struct network *network = graph->network;
    enum layer_precision *precisions = calloc((size_t)network->layer_count + 1, sizeof *precisions);
    const size_t nodes = (size_t)graph->node_count;
    struct rewriting r = {
        .from = graph,
        .model = model,
        .options = options,
        .precisions = precisions,
        .values = calloc(nodes + 1, sizeof *r.values),
        .nodes = calloc(nodes * NEW_NODES_EACH + 1, sizeof *r.nodes),
    };
    enum status status = STATUS_OK;
    if (precisions == NULL || r.values == NULL || r.nodes == NULL)
        status =
            error_set(error, STATUS_FAILED, "%s: not enough memory to quantise it", network->name);
    else
        status = policy_decide(network, options, precisions, error);
    if (status == STATUS_OK && policy_has_integers(network, precisions)) {
        if (model->ranges == NULL)
            status = model_calibrate(model, graph, options, error);
        if (status == STATUS_OK)
            status = run(&r, graph, error);
    }
    free(precisions);
    free(r.values);
    free(r.nodes);
    return status;
}
