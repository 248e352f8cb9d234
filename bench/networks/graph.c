// SPDX-License-Identifier: MIT
// From layers to primitive nodes.
#include "bench/networks/graph.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const PASS_NAMES[PASS_COUNT] = {
    [PASS_FOLD_BATCH_NORM] = "fold_batch_norm",
    [PASS_FUSE_GLUE] = "fuse_glue",
    [PASS_FUSE_ADD] = "fuse_add",
    [PASS_FUSE_SCALE] = "fuse_scale",
    [PASS_DROP_CONCAT] = "drop_concat",
    [PASS_DROP_SLICE] = "drop_slice",
    [PASS_DROP_SHUFFLE] = "drop_shuffle",
    [PASS_REUSE_MEMORY] = "reuse_memory",
    [PASS_TILE_STRIPS] = "tile_strips",
};

const char *pass_name(enum pass pass)
{
    return PASS_NAMES[pass];
}

bool pass_find(const char *name, enum pass *pass)
{
    for (int i = 0; i < PASS_COUNT; i++) {
        if (strcmp(PASS_NAMES[i], name) == 0) {
            *pass = (enum pass)i;
            return true;
        }
    }
    return false;
}

static const enum node_op NODE_OF_LAYER[LAYER_OP_COUNT] = {
    [LAYER_INPUT] = NODE_INPUT,
    [LAYER_CONV] = NODE_CONV,
    [LAYER_DENSE] = NODE_DENSE,
    [LAYER_LSTM] = NODE_LSTM,
    [LAYER_MAX_POOL] = NODE_MAX_POOL,
    [LAYER_AVERAGE_POOL] = NODE_AVERAGE_POOL,
    [LAYER_GLOBAL_POOL] = NODE_GLOBAL_POOL,
    [LAYER_ADD] = NODE_ADD,
    [LAYER_MULTIPLY] = NODE_MULTIPLY,
    [LAYER_CONCAT] = NODE_CONCAT,
    [LAYER_SLICE] = NODE_SLICE,
    [LAYER_SHUFFLE] = NODE_SHUFFLE,
    [LAYER_LRN] = NODE_LRN,
    [LAYER_SOFTMAX] = NODE_SOFTMAX,
    [LAYER_ACTIVATION] = NODE_ACTIVATION,
};

enum { NODES_A_LAYER = 4 }; // sums, bias, batch norm, activation

static struct node *append(struct graph *graph, int layer, enum node_op op, const char *suffix)
{
    const struct layer *from = &graph->network->layers[layer];
    struct node *node = &graph->nodes[graph->node_count++];
    *node = (struct node){.layer = layer, .op = op, .out = from->out, .residual = -1};
    snprintf(node->name, sizeof node->name, "%s%s", from->name, suffix);
    return node;
}

static void append_after(struct graph *graph, int layer, enum node_op op, const char *suffix,
                         enum layer_activation activation)
{
    int previous = graph->node_count - 1;
    struct node *node = append(graph, layer, op, suffix);
    node->inputs[0] = previous;
    node->input_count = 1;
    node->activation = activation;
}

static void expand_layer(struct graph *graph, int index, const int *node_of_layer)
{
    const struct layer *layer = &graph->network->layers[index];
    struct node *node = append(graph, index, NODE_OF_LAYER[layer->op], "");
    node->input_count = layer->input_count;
    for (int i = 0; i < layer->input_count; i++)
        node->inputs[i] = node_of_layer[layer->inputs[i]];
    if (layer->op == LAYER_ACTIVATION) {
        node->activation = layer->activation;
        return;
    }
    if (layer->op == LAYER_LSTM) { // its bias is inside the gates
        node->glue.bias = layer->bias;
        return;
    }
    if (layer->bias)
        append_after(graph, index, NODE_BIAS, "/bias", LAYER_NONE);
    if (layer->batch_norm)
        append_after(graph, index, NODE_BATCH_NORM, "/bn", LAYER_NONE);
    if (layer->activation != LAYER_NONE) {
        char suffix[16];
        snprintf(suffix, sizeof suffix, "/%.14s", layer_activation_name(layer->activation));
        append_after(graph, index, NODE_ACTIVATION, suffix, layer->activation);
    }
}

enum status graph_expand(struct graph *graph, const struct network *network, struct error *error)
{
    *graph = (struct graph){.network = network};
    size_t layers = (size_t)network->layer_count;
    graph->nodes = calloc(layers * NODES_A_LAYER + 1, sizeof *graph->nodes);
    int *node_of_layer = calloc(layers + 1, sizeof *node_of_layer);
    if (graph->nodes == NULL || node_of_layer == NULL) {
        free(node_of_layer);
        graph_free(graph);
        return error_set(error, STATUS_FAILED, "%s: not enough memory for its graph",
                         network->name);
    }
    for (int i = 0; i < network->layer_count; i++) {
        expand_layer(graph, i, node_of_layer);
        node_of_layer[i] = graph->node_count - 1;
    }
    graph->output = node_of_layer[network->output];
    free(node_of_layer);
    return STATUS_OK;
}

void graph_free(struct graph *graph)
{
    free(graph->nodes);
    *graph = (struct graph){0};
}

int graph_uses(const struct graph *graph, int node)
{
    int uses = graph->output == node;
    for (int i = 0; i < graph->node_count; i++) {
        const struct node *reader = &graph->nodes[i];
        if (reader->is_removed)
            continue;
        for (int k = 0; k < reader->input_count; k++)
            uses += reader->inputs[k] == node;
        uses += reader->residual == node;
    }
    return uses;
}
