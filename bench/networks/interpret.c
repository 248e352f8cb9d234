// SPDX-License-Identifier: MIT
// Node by node rather than sample by sample, so that weights are packed once and for one node at a
// time.
#include "bench/networks/interpret.h"

#include "base/memory.h"
#include "bench/kernels/registry.h"
#include "bench/networks/lower.h"
#include "bench/planes.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct run {
    const struct interpretation *what;
    struct buffer *values; // [node][sample]
    int *readers_left;     // [node]
};

static struct buffer *value_of(const struct run *run, int node, int sample)
{
    return &run->values[node * run->what->samples + sample];
}

static enum status short_of_memory(const struct node *node, size_t bytes, struct error *error)
{
    return error_set(error, STATUS_FAILED, "%s: not enough memory: %lld MB are wanted", node->name,
                     (long long)(bytes / 1000000 + 1));
}

static enum status make_outputs(const struct run *run, int index, struct error *error)
{
    const struct node *node = &run->what->graph->nodes[index];
    const size_t bytes = node_bytes(node);
    for (int s = 0; s < run->what->samples; s++) {
        if (!buffer_allocate(value_of(run, index, s), bytes, 0, false))
            return short_of_memory(node, bytes * (size_t)run->what->samples, error);
    }
    return STATUS_OK;
}

// The best row in registry order: fused and tiled ones first, then any.
static const struct kernel *kernel_for(const struct workload *workload, uint32_t isa_mask)
{
    const struct kernel *best = registry_best(workload, isa_mask);
    for (size_t i = 0; best == NULL && i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->op == workload->problem.op && (isa_mask >> row->isa & 1u) != 0 &&
            row->supports(row, workload))
            best = row;
    }
    return best;
}

static void run_samples(const struct run *run, int index, const struct kernel *kernel,
                        const struct workload *workload, const void *packed, void *scratch)
{
    const struct node *node = &run->what->graph->nodes[index];
    const int residual = node->residual >= 0      ? node->residual
                         : node->input_count == 2 ? node->inputs[1]
                                                  : -1;
    for (int s = 0; s < run->what->samples; s++) {
        const struct run_args args = {
            .input = value_of(run, node->inputs[0], s)->data,
            .residual = residual >= 0 ? value_of(run, residual, s)->data : NULL,
            .packed = packed,
            .output = value_of(run, index, s)->data,
            .scratch = scratch,
            .threads = run->what->target->threads,
        };
        kernel->run(kernel, workload, &args);
    }
}

static enum status run_kernel(const struct run *run, int index, struct error *error)
{
    const struct interpretation *what = run->what;
    const struct node *node = &what->graph->nodes[index];
    const struct workload workload = node_workload(what->graph, index);
    const struct kernel *kernel = kernel_for(&workload, what->target->isa_mask);
    if (kernel == NULL)
        return error_set(error, STATUS_FAILED, "%s: no kernel of this build computes %s in %s",
                         node->name, workload.problem.name, workload.precision.name);
    struct lowered lowered;
    enum status status = node_parameters(what->graph, what->model, index, NULL, &lowered, error);
    if (status != STATUS_OK)
        return status;
    struct buffer packed = {0}, scratch = {0};
    const size_t packed_bytes = kernel->packed_bytes(kernel, &workload);
    const size_t scratch_bytes = kernel->scratch_bytes(kernel, &workload, what->target->threads);
    if (buffer_allocate(&packed, packed_bytes + 1, 0, false) &&
        buffer_allocate(&scratch, scratch_bytes + 1, 0, false)) {
        kernel->pack(kernel, &workload, what->target, &lowered.parameters, packed.data);
        run_samples(run, index, kernel, &workload, packed.data, scratch.data);
    } else {
        status = short_of_memory(node, packed_bytes + scratch_bytes, error);
    }
    buffer_free(&packed);
    buffer_free(&scratch);
    lowered_free(&lowered);
    return status;
}

static void copy_codes(const struct node *from, int64_t first, const void *source,
                       const struct node *to, int64_t at, void *target, int64_t count)
{
    const int bits = to->low->activation_bits;
    const int64_t in = planes_words(from->out.c) * bits, out = planes_words(to->out.c) * bits;
    const uint32_t *x = source;
    uint32_t *y = target;
    for (int64_t pixel = 0; pixel < to->out.h * to->out.w; pixel++, x += in, y += out) {
        if (at == 0)
            memset(y, 0, (size_t)out * sizeof *y);
        for (int64_t c = 0; c < count; c++)
            planes_set(y, bits, at + c, planes_get(x, bits, first + c));
    }
}

// Channels first .. first + count - 1 of every pixel of `from`, to channel `at` of `to`.
static void copy_channels(const struct node *from, int64_t first, const void *source,
                          const struct node *to, int64_t at, void *target, int64_t count)
{
    if (to->type == VALUE_PLANES) {
        copy_codes(from, first, source, to, at, target, count);
        return;
    }
    const size_t bytes = value_bytes(to->type);
    const char *x = (const char *)source + (size_t)first * bytes;
    char *y = (char *)target + (size_t)at * bytes;
    for (int64_t pixel = 0; pixel < to->out.h * to->out.w; pixel++)
        memcpy(y + (size_t)(pixel * to->out.c) * bytes, x + (size_t)(pixel * from->out.c) * bytes,
               (size_t)count * bytes);
}

static void copy_inputs(const struct run *run, int index)
{
    const struct graph *graph = run->what->graph;
    const struct node *node = &graph->nodes[index];
    const int64_t first =
        node->op == NODE_SLICE ? graph->network->layers[node->layer].slice_first : 0;
    for (int s = 0; s < run->what->samples; s++) {
        int64_t at = 0;
        for (int i = 0; i < node->input_count; i++) {
            const struct node *from = &graph->nodes[node->inputs[i]];
            const int64_t count = node->op == NODE_SLICE ? node->out.c : from->out.c;
            copy_channels(from, first, value_of(run, node->inputs[i], s)->data, node, at,
                          value_of(run, index, s)->data, count);
            at += count;
        }
    }
}

static void make_inputs(const struct run *run, int index)
{
    const struct interpretation *what = run->what;
    const size_t count = (size_t)shape_elements(&what->graph->nodes[index].out);
    for (int s = 0; s < what->samples; s++) {
        float *to = value_of(run, index, s)->data;
        if (what->inputs != NULL)
            memcpy(to, what->inputs[s], count * sizeof *to);
        else
            model_make_input(what->graph->network, what->seed, what->first + s, to);
    }
}

static enum status run_node(const struct run *run, int index, struct error *error)
{
    const struct interpretation *what = run->what;
    const struct node *node = &what->graph->nodes[index];
    enum status status = make_outputs(run, index, error);
    if (status != STATUS_OK)
        return status;
    switch (node->op) {
    case NODE_INPUT:
        make_inputs(run, index);
        break;
    case NODE_CONCAT:
    case NODE_SLICE:
        copy_inputs(run, index);
        break;
    default:
        status = run_kernel(run, index, error);
    }
    return status;
}

static void tell(const struct run *run, int index)
{
    const struct interpretation *what = run->what;
    const struct node *node = &what->graph->nodes[index];
    const void *values[INTERPRET_SAMPLES_MOST];
    for (int s = 0; s < what->samples; s++)
        values[s] = value_of(run, index, s)->data;
    what->observer(index, values, what->samples, shape_elements(&node->out), what->context);
}

static void release(const struct run *run, int node)
{
    if (--run->readers_left[node] > 0)
        return;
    for (int s = 0; s < run->what->samples; s++)
        buffer_free(value_of(run, node, s));
}

static void release_inputs(const struct run *run, int index)
{
    const struct node *node = &run->what->graph->nodes[index];
    for (int i = 0; i < node->input_count; i++)
        release(run, node->inputs[i]);
    if (node->residual >= 0)
        release(run, node->residual);
}

static enum status run_all(const struct run *run, struct error *error)
{
    const struct graph *graph = run->what->graph;
    for (int i = 0; i < graph->node_count; i++)
        run->readers_left[i] = graph_uses(graph, i);
    for (int i = 0; i < graph->node_count; i++) {
        if (graph->nodes[i].is_removed)
            continue;
        enum status status = run_node(run, i, error);
        if (status != STATUS_OK)
            return status;
        if (run->what->observer != NULL)
            tell(run, i);
        release_inputs(run, i);
        if (run->readers_left[i] == 0) { // nobody reads it
            run->readers_left[i] = 1;
            release(run, i);
        }
    }
    return STATUS_OK;
}

enum status graph_interpret(const struct interpretation *what, struct error *error)
{
    assert(what->samples >= 1 && what->samples <= INTERPRET_SAMPLES_MOST);
    const size_t nodes = (size_t)what->graph->node_count;
    struct run run = {
        .what = what,
        .values = calloc(nodes * (size_t)what->samples + 1, sizeof *run.values),
        .readers_left = calloc(nodes + 1, sizeof *run.readers_left),
    };
    enum status status = STATUS_FAILED;
    if (run.values != NULL && run.readers_left != NULL)
        status = run_all(&run, error);
    else
        error_set(error, STATUS_FAILED, "%s: not enough memory to run it",
                  what->graph->network->name);
    for (size_t i = 0; run.values != NULL && i < nodes * (size_t)what->samples; i++)
        buffer_free(&run.values[i]);
    free(run.values);
    free(run.readers_left);
    return status;
}
