// SPDX-License-Identifier: MIT
// A few inputs at a time: the values of every layer of the fp32 network are kept while the other
// one runs.
#include "bench/networks/fidelity.h"

#include "bench/networks/interpret.h"
#include "bench/networks/lower.h"
#include "bench/planes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLES_AT_ONCE = 4, TOP = 5 };

struct sums {
    double squares, others, products, errors, max_abs;
    bool is_known;
};

struct comparing {
    const struct fidelity_request *request;
    float **kept;       // [reference node * SAMPLES_AT_ONCE + sample]
    int *last_of_layer; // reference node whose value is the layer's output, [layer_count]
    float *other;       // one value of the other network as floats
    struct sums *sums;  // [layer_count], and the output's behind them
    int64_t decisions, same, among;
    bool is_quantised, is_short_of_memory;
};

static void keep(int node, const void *const *values, int samples, int64_t count, void *context)
{
    struct comparing *c = context;
    const struct node *from = &c->request->reference->nodes[node];
    if (c->last_of_layer[from->layer] != node && c->request->reference->output != node)
        return;
    for (int s = 0; s < samples; s++) {
        float **kept = &c->kept[node * SAMPLES_AT_ONCE + s];
        if (*kept == NULL)
            *kept = malloc((size_t)count * sizeof **kept);
        if (*kept == NULL)
            c->is_short_of_memory = true;
        else
            memcpy(*kept, values[s], (size_t)count * sizeof **kept);
    }
}

static void codes_to_floats(float *to, const uint32_t *from, const struct node *node)
{
    const int bits = node->low->activation_bits, most = (1 << bits) - 1;
    const bool is_bipolar = node->low->activation_encoding == ENCODING_BIPOLAR;
    const int64_t words = planes_words(node->out.c) * bits;
    for (int64_t pixel = 0; pixel < node->out.h * node->out.w; pixel++, from += words) {
        for (int64_t c = 0; c < node->out.c; c++) {
            const int code = planes_get(from, bits, c);
            *to++ = node->quantisation.scale * (float)(is_bipolar ? 2 * code - most : code);
        }
    }
}

static void to_floats(float *to, const void *from, int64_t count, const struct node *node)
{
    const float scale = node->quantisation.scale;
    const int32_t zero = node->quantisation.zero_point;
    if (node->type == VALUE_F32) {
        memcpy(to, from, (size_t)count * sizeof *to);
        return;
    }
    if (node->type == VALUE_PLANES) {
        codes_to_floats(to, from, node);
        return;
    }
    for (int64_t i = 0; i < count; i++) {
        const int32_t stored =
            node->type == VALUE_U8 ? ((const uint8_t *)from)[i] : ((const int8_t *)from)[i];
        to[i] = scale * (float)(stored - zero);
    }
}

static void add_up(struct sums *sums, const float *x, const float *y, int64_t count)
{
    sums->is_known = true;
    for (int64_t i = 0; i < count; i++) {
        const double a = (double)x[i], b = (double)y[i], d = fabs(a - b);
        sums->squares += a * a;
        sums->others += b * b;
        sums->products += a * b;
        sums->errors += d * d;
        sums->max_abs = d > sums->max_abs ? d : sums->max_abs;
    }
}

static int64_t greatest(const float *values, int64_t count)
{
    int64_t best = 0;
    for (int64_t i = 1; i < count; i++)
        best = values[i] > values[best] ? i : best;
    return best;
}

// Equal values stand in the order of their channels.
static int64_t rank_of(const float *values, int64_t count, int64_t index)
{
    int64_t rank = 0;
    for (int64_t i = 0; i < count; i++)
        rank += values[i] > values[index] || (values[i] == values[index] && i < index);
    return rank;
}

static void decide(struct comparing *c, const float *x, const float *y, const struct shape *shape)
{
    for (int64_t pixel = 0; pixel < shape->h * shape->w; pixel++) {
        const int64_t best = greatest(x + pixel * shape->c, shape->c);
        const int64_t rank = rank_of(y + pixel * shape->c, shape->c, best);
        c->decisions++;
        c->same += rank == 0;
        c->among += rank < TOP;
    }
}

static void compare(int node, const void *const *values, int samples, int64_t count, void *context)
{
    struct comparing *c = context;
    const struct graph *graph = c->request->graph, *reference = c->request->reference;
    const struct node *from = &graph->nodes[node];
    const int twin = c->is_quantised ? from->float_node - 1 : node;
    const int layers = graph->network->layer_count;
    const bool is_output = node == graph->output;
    const bool is_layer = twin >= 0 && c->last_of_layer[reference->nodes[twin].layer] == twin;
    if (!is_output && !is_layer)
        return;
    for (int s = 0; s < samples; s++) {
        to_floats(c->other, values[s], count, from);
        if (is_layer)
            add_up(&c->sums[reference->nodes[twin].layer], c->kept[twin * SAMPLES_AT_ONCE + s],
                   c->other, count);
        if (is_output) {
            const float *x = c->kept[reference->output * SAMPLES_AT_ONCE + s];
            add_up(&c->sums[layers], x, c->other, count);
            decide(c, x, c->other, &from->out);
        }
    }
}

static struct distance distance_of(const struct sums *sums)
{
    return (struct distance){
        .sqnr_db = sums->errors > 0 ? 10 * log10(sums->squares / sums->errors) : (double)INFINITY,
        .cosine = sums->products / sqrt(sums->squares * sums->others),
        .max_abs = sums->max_abs,
    };
}

static bool prepare(struct comparing *c)
{
    const struct graph *reference = c->request->reference;
    const size_t nodes = (size_t)reference->node_count;
    const size_t layers = (size_t)reference->network->layer_count;
    int64_t most = 1;
    c->kept = calloc(nodes * SAMPLES_AT_ONCE + 1, sizeof *c->kept);
    c->last_of_layer = calloc(layers + 1, sizeof *c->last_of_layer);
    c->sums = calloc(layers + 1, sizeof *c->sums);
    for (int i = 0; c->last_of_layer != NULL && i < reference->node_count; i++) {
        const int64_t count = shape_elements(&reference->nodes[i].out);
        most = count > most ? count : most;
        if (!reference->nodes[i].is_removed)
            c->last_of_layer[reference->nodes[i].layer] = i;
    }
    for (int i = 0; i < c->request->graph->node_count; i++)
        c->is_quantised = c->is_quantised || c->request->graph->nodes[i].float_node > 0;
    c->other = malloc((size_t)most * sizeof *c->other);
    return c->kept != NULL && c->last_of_layer != NULL && c->sums != NULL && c->other != NULL;
}

static enum status run_both(struct comparing *c, int first, int samples, struct error *error)
{
    const struct fidelity_request *request = c->request;
    struct interpretation what = {
        .graph = request->reference,
        .model = request->reference_model,
        .target = request->target,
        .seed = request->reference_model->seed,
        .first = FIDELITY_FIRST_INPUT + first,
        .samples = samples,
        .observer = keep,
        .context = c,
    };
    enum status status = graph_interpret(&what, error);
    if (status != STATUS_OK)
        return status;
    if (c->is_short_of_memory)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to compare it with fp32",
                         request->reference->network->name);
    what.graph = request->graph;
    what.model = request->model;
    what.observer = compare;
    return graph_interpret(&what, error);
}

static enum status conclude(const struct comparing *c, struct fidelity *fidelity,
                            struct error *error)
{
    const int layers = c->request->reference->network->layer_count;
    const bool is_choice = c->request->reference->nodes[c->request->reference->output].out.c > 1;
    const double decisions = (double)c->decisions;
    *fidelity = (struct fidelity){
        .inputs = c->request->inputs,
        .output = distance_of(&c->sums[layers]),
        .top1 = is_choice ? (double)c->same / decisions : (double)NAN,
        .top5 = is_choice ? (double)c->among / decisions : (double)NAN,
        .layers = calloc((size_t)layers + 1, sizeof *fidelity->layers),
        .layer_count = layers,
    };
    if (fidelity->layers == NULL)
        return error_set(error, STATUS_FAILED, "not enough memory for fidelity by layer");
    for (int i = 0; i < layers; i++)
        fidelity->layers[i] =
            (struct layer_distance){c->sums[i].is_known, distance_of(&c->sums[i])};
    return STATUS_OK;
}

enum status fidelity_measure(const struct fidelity_request *request, struct fidelity *fidelity,
                             struct error *error)
{
    struct comparing c = {.request = request};
    *fidelity = (struct fidelity){0};
    enum status status = STATUS_OK;
    if (!prepare(&c))
        status = error_set(error, STATUS_FAILED, "%s: not enough memory to compare it with fp32",
                           request->reference->network->name);
    for (int i = 0; i < request->inputs && status == STATUS_OK; i += SAMPLES_AT_ONCE) {
        const int left = request->inputs - i;
        status = run_both(&c, i, left < SAMPLES_AT_ONCE ? left : SAMPLES_AT_ONCE, error);
    }
    if (status == STATUS_OK)
        status = conclude(&c, fidelity, error);
    const int kept = request->reference->node_count * SAMPLES_AT_ONCE;
    for (int i = 0; c.kept != NULL && i < kept; i++)
        free(c.kept[i]);
    free(c.kept);
    free(c.last_of_layer);
    free(c.sums);
    free(c.other);
    return status;
}

void fidelity_free(struct fidelity *fidelity)
{
    free(fidelity->layers);
    *fidelity = (struct fidelity){0};
}
