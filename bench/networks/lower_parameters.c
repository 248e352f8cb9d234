// SPDX-License-Identifier: MIT
// Parameters of nodes, with channels in the order that a layout wants.
#include "bench/networks/lower.h"

#include "bench/networks/layer_precision.h"
#include "bench/networks/lower_levels.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

void *lowered_own(struct lowered *lowered, size_t bytes)
{
    assert(lowered->owned_count < LOWERED_ARRAYS);
    // Kernels may read whole vectors.
    void *data = calloc(1, (bytes + 63) / 64 * 64 + 64);
    if (data != NULL)
        lowered->owned[lowered->owned_count++] = data;
    return data;
}

void lowered_free(struct lowered *lowered)
{
    for (int i = 0; i < lowered->owned_count; i++)
        free(lowered->owned[i]);
    *lowered = (struct lowered){0};
}

// A table of 4-byte values by output channel, copied in order (s32 and f32 alike).
static bool take(struct lowered *lowered, const void *from, int64_t count, const int32_t *order,
                 const void **to)
{
    if (from == NULL)
        return true;
    char *data = lowered_own(lowered, (size_t)count * 4);
    if (data == NULL)
        return false;
    for (int64_t i = 0; i < count; i++) {
        int64_t at = order == NULL ? i : order[i];
        memcpy(data + i * 4, (const char *)from + at * 4, 4);
    }
    *to = data;
    return true;
}

enum status lowered_repeat(struct lowered *lowered, int64_t channels, int64_t times,
                           struct error *error)
{
    struct parameters *q = &lowered->parameters;
    const struct {
        const void **table;
        int64_t rows;
    } all[] = {{(const void **)&q->bias_f32, 1},
               {(const void **)&q->bias_s32, 1},
               {(const void **)&q->batch_norm_scale, 1},
               {(const void **)&q->batch_norm_shift, 1},
               {(const void **)&q->scale, 1},
               {(const void **)&q->level_bias, 1},
               {(const void **)&q->split, 1},
               {(const void **)&q->scale_below, 1},
               {(const void **)&q->bias_below, 1},
               {(const void **)&q->dprelu, 4}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (*all[i].table == NULL)
            continue;
        char *repeated = lowered_own(lowered, (size_t)(channels * times * all[i].rows) * 4);
        if (repeated == NULL)
            return error_set(error, STATUS_FAILED, "not enough memory for parameters");
        const char *from = *all[i].table;
        for (int64_t t = 0; t < times * all[i].rows; t++)
            memcpy(repeated + t * channels * 4, from + t / times * channels * 4,
                   (size_t)channels * 4);
        *all[i].table = repeated;
    }
    return STATUS_OK;
}

// A table of one value for all channels.
static bool fill(struct lowered *lowered, float value, int64_t count)
{
    float *data = lowered_own(lowered, (size_t)count * 4);
    if (data == NULL)
        return false;
    for (int64_t i = 0; i < count; i++)
        data[i] = value;
    lowered->parameters.scale = data;
    return true;
}

// ---- weights ------------------------------------------------------------------------------------

struct weights {
    const char *from;
    char *to;
    size_t bytes; // of one
};

// [out][taps][in / groups], or for a dense layer [out][pixels][in].
static void order_dense(const struct weights *w, int64_t outputs, int64_t taps, int64_t inputs,
                        int64_t groups, const struct channel_orders *orders)
{
    const int64_t outputs_each = outputs / groups;
    for (int64_t o = 0; o < outputs; o++) {
        const int64_t from = orders->outputs == NULL ? o : orders->outputs[o];
        const int64_t group = o / outputs_each;
        assert(from / outputs_each == group);
        const char *row = w->from + (size_t)(from * taps * inputs) * w->bytes;
        char *to = w->to + (size_t)(o * taps * inputs) * w->bytes;
        if (orders->inputs == NULL) {
            memcpy(to, row, (size_t)(taps * inputs) * w->bytes);
            continue;
        }
        const int32_t *order = orders->inputs + group * inputs;
        for (int64_t t = 0; t < taps; t++) {
            for (int64_t i = 0; i < inputs; i++)
                memcpy(to + (size_t)(t * inputs + i) * w->bytes,
                       row + (size_t)(t * inputs + order[i] - group * inputs) * w->bytes, w->bytes);
        }
    }
}

// [channel][taps] to [taps][channel].
static void order_depthwise(const struct weights *w, int64_t channels, int64_t taps,
                            const int32_t *order)
{
    for (int64_t t = 0; t < taps; t++) {
        for (int64_t c = 0; c < channels; c++) {
            const int64_t from = order == NULL ? c : order[c];
            memcpy(w->to + (size_t)(t * channels + c) * w->bytes,
                   w->from + (size_t)(from * taps + t) * w->bytes, w->bytes);
        }
    }
}

static bool take_weights(const struct workload *w, const struct layer *layer,
                         const struct layer_parameters *p, const struct channel_orders *orders,
                         struct lowered *lowered)
{
    const bool is_float = precision_is_float(&w->precision);
    const struct problem *problem = &w->problem;
    const void *stored = is_float ? (const void *)p->weights : (const void *)p->weights_s8;
    const bool is_depthwise = problem->op == OP_DWCONV;
    if (!is_depthwise && orders->inputs == NULL && orders->outputs == NULL) {
        lowered->parameters.weights = stored;
        return true;
    }
    struct weights weights = {.from = stored, .bytes = is_float ? 4 : 1};
    weights.to = lowered_own(lowered, (size_t)p->weight_count * weights.bytes);
    if (weights.to == NULL)
        return false;
    lowered->parameters.weights = weights.to;
    if (is_depthwise)
        order_depthwise(&weights, problem->c, problem->kh * problem->kw, orders->outputs);
    else if (layer->op == LAYER_DENSE)
        order_dense(&weights, problem->n, layer->in.h * layer->in.w, layer->in.c, 1, orders);
    else
        order_dense(&weights, layer->out.c, layer->kh * layer->kw, layer->in.c / layer->groups,
                    layer->groups, orders);
    return true;
}

// ---- nodes --------------------------------------------------------------------------------------

static const struct quantisation *scale_of(const struct graph *graph, int node)
{
    return &graph->nodes[node].quantisation;
}

// Scales by group are of real numbers, so that sums are. Products that the contract has no room for
// (kernel.h) are 0.
static bool take_group_scales(struct lowered *lowered, const struct layer_parameters *p,
                              float input_scale)
{
    float *scales = lowered_own(lowered, (size_t)p->group_scale_count * sizeof *scales);
    for (int64_t i = 0; scales != NULL && i < p->group_scale_count; i++) {
        const float scale = input_scale * p->group_scale[i];
        scales[i] = scale < 0x1p-120f ? 0.0f : scale;
    }
    lowered->parameters.group_scale = scales;
    return scales != NULL;
}

static bool sums_parameters(const struct graph *graph, const struct node *node,
                            const struct workload *w, const struct layer_parameters *p,
                            const float *dprelu, const struct channel_orders *orders,
                            struct lowered *lowered)
{
    struct parameters *q = &lowered->parameters;
    const struct layer *layer = &graph->network->layers[node->layer];
    const int64_t n = node->out.c;
    const int32_t *order = orders->outputs;
    if (!take_weights(w, layer, p, orders, lowered))
        return false;
    if (precision_is_float(&w->precision)) {
        bool good =
            !node->glue.bias || take(lowered, p->bias, n, order, (const void **)&q->bias_f32);
        if (good && node->glue.batch_norm)
            good =
                take(lowered, p->batch_norm_scale, n, order, (const void **)&q->batch_norm_scale) &&
                take(lowered, p->batch_norm_shift, n, order, (const void **)&q->batch_norm_shift);
        return good;
    }
    q->input_zero_point = scale_of(graph, node->inputs[0])->zero_point;
    q->code_levels = p->code_levels;
    const bool has_groups = layer_precision_has_groups(node->low);
    if (has_groups) {
        assert(orders->inputs == NULL && orders->outputs == NULL);
        q->bias_f32 = node->glue.bias ? p->bias : NULL;
        q->weight_zero_points = p->group_zero_point;
        if (!take_group_scales(lowered, p, scale_of(graph, node->inputs[0])->scale))
            return false;
        if (node->type == VALUE_F32)
            return fill(lowered, 1.0f, n);
    } else if (node->glue.bias &&
               !take(lowered, p->bias_s32, n, order, (const void **)&q->bias_s32))
        return false;
    if (node->type == VALUE_S32)
        return fill(lowered, 1.0f, n);
    if (node->type == VALUE_PLANES)
        return levels_of_sums(node, scale_of(graph, node->inputs[0])->scale, p, dprelu, order,
                              lowered);
    q->output_zero_point = node->quantisation.zero_point;
    activation_bounds(node->glue.activation, node->type, &node->quantisation, &q->output_low,
                      &q->output_high);
    if (node->glue.residual) {
        const struct quantisation *residual = scale_of(graph, node->residual);
        q->residual_scale = residual->scale / node->quantisation.scale;
        q->residual_zero_point = residual->zero_point;
    }
    if (has_groups)
        return fill(lowered, 1.0f / node->quantisation.scale, n);
    return take(lowered, p->requantise_scale, n, order, (const void **)&q->scale);
}

// A table of `count` scales, each times `factor`.
static const float *scaled(struct lowered *lowered, const float *scales, float factor,
                           int64_t count)
{
    float *data = lowered_own(lowered, (size_t)count * sizeof *data);
    for (int64_t i = 0; data != NULL && i < count; i++)
        data[i] = factor * scales[i];
    return data;
}

// lstm.h says what the 8-bit form takes.
static bool lstm_parameters(const struct graph *graph, const struct workload *w,
                            const struct node *node, const struct layer_parameters *p,
                            struct lowered *lowered)
{
    struct parameters *q = &lowered->parameters;
    const int64_t gates = 4 * node->out.c;
    if (precision_is_float(&w->precision)) {
        q->weights = p->weights;
        q->recurrent_weights = p->recurrent_weights;
        return !node->glue.bias || take(lowered, p->bias, gates, NULL, (const void **)&q->bias_f32);
    }
    const struct quantisation *in = scale_of(graph, node->inputs[0]), *out = &node->quantisation;
    q->weights = p->weights_s8;
    q->recurrent_weights = p->recurrent_s8;
    q->input_zero_point = in->zero_point;
    q->output_zero_point = out->zero_point;
    q->residual_scale = 1.0f / out->scale;
    value_range(node->type, &q->output_low, &q->output_high);
    q->scale = scaled(lowered, p->weight_scale, in->scale, gates);
    q->recurrent_scale = scaled(lowered, p->recurrent_scale, out->scale, gates);
    return q->scale != NULL && q->recurrent_scale != NULL &&
           (!node->glue.bias ||
            take(lowered, p->bias_s32, gates, NULL, (const void **)&q->bias_s32));
}

// Of the activations behind the sums that a node reads.
static float sums_input_scale(const struct graph *graph, const struct node *node)
{
    int sums = node->inputs[0];
    while (graph->nodes[sums].op == NODE_BIAS)
        sums = graph->nodes[sums].inputs[0];
    return scale_of(graph, graph->nodes[sums].inputs[0])->scale;
}

// The scale of sums: of the activations times that of each channel's weights.
static bool sums_scale(const struct graph *graph, const struct node *node,
                       const struct layer_parameters *p, const int32_t *order,
                       struct lowered *lowered)
{
    const float input = sums_input_scale(graph, node);
    const int64_t n = node->out.c;
    float *scale = lowered_own(lowered, (size_t)n * sizeof *scale);
    if (scale == NULL)
        return false;
    for (int64_t c = 0; c < n; c++)
        scale[c] =
            node->weights_apart ? input : input * p->weight_scale[order == NULL ? c : order[c]];
    lowered->parameters.scale = scale;
    return true;
}

static bool glue_parameters(const struct graph *graph, const struct node *node,
                            const struct workload *w, const struct layer_parameters *p,
                            const float *dprelu, const int32_t *order, struct lowered *lowered)
{
    struct parameters *q = &lowered->parameters;
    const int64_t n = node->out.c;
    const struct quantisation *out = &node->quantisation, *in = scale_of(graph, node->inputs[0]);
    q->input_zero_point = in->zero_point;
    q->output_zero_point = out->zero_point;
    if (node->type == VALUE_S8 || node->type == VALUE_U8)
        value_range(node->type, &q->output_low, &q->output_high);
    const struct quantisation *other =
        node->input_count == 2 ? scale_of(graph, node->inputs[1]) : NULL;
    if (other != NULL) {
        q->residual_zero_point = other->zero_point;
        q->residual_scale = other->scale / out->scale;
    }
    switch (w->problem.glue_pass) {
    case GLUE_BIAS:
        return node->type == VALUE_F32
                   ? take(lowered, p->bias, n, order, (const void **)&q->bias_f32)
                   : take(lowered, p->bias_s32, n, order, (const void **)&q->bias_s32);
    case GLUE_BATCH_NORM:
        return take(lowered, p->batch_norm_scale, n, order, (const void **)&q->batch_norm_scale) &&
               take(lowered, p->batch_norm_shift, n, order, (const void **)&q->batch_norm_shift);
    case GLUE_WEIGHT_SCALE:
        return take(lowered, p->weight_scale, n, order, (const void **)&q->scale);
    case GLUE_RELU:
    case GLUE_RELU6:
        if (node->type != VALUE_F32)
            activation_bounds(w->problem.glue_pass == GLUE_RELU ? ACTIVATION_RELU
                                                                : ACTIVATION_RELU6,
                              node->type, out, &q->output_low, &q->output_high);
        return true;
    case GLUE_REQUANTISE:
        if (node->type == VALUE_PLANES) {
            const struct node *sums = &graph->nodes[node->inputs[0]];
            return levels_of_sums(node, scale_of(graph, sums->inputs[0])->scale, p, dprelu, order,
                                  lowered);
        }
        return take(lowered, p->requantise_scale, n, order, (const void **)&q->scale);
    case GLUE_REQUANTISE_DPRELU:
        return lines_of_sums(node, sums_input_scale(graph, node), p, dprelu, order, lowered);
    case GLUE_DPRELU:
        return node->type == VALUE_F32 ? dprelu_of_floats(dprelu, n, order, lowered)
                                       : lines_of_bytes(node, in->scale, dprelu, order, lowered);
    case GLUE_DEQUANTISE:
        if (w->glue.raw_accumulator)
            return sums_scale(graph, node, p, order, lowered);
        return fill(lowered, in->scale, n);
    case GLUE_PACK:
        return levels_of_bytes(node, &graph->nodes[node->inputs[0]], lowered);
    case GLUE_QUANTISE:
        if (node->type == VALUE_PLANES)
            return levels_of_floats(node, lowered);
        return fill(lowered, 1.0f / out->scale, n);
    case GLUE_ADD:
        return node->type == VALUE_F32 || fill(lowered, in->scale / out->scale, n);
    case GLUE_MULTIPLY:
    case GLUE_SCALE:
        return node->type == VALUE_F32 || fill(lowered, in->scale * other->scale / out->scale, n);
    case GLUE_SIGMOID:
    case GLUE_TANH:
    case GLUE_HARD_SIGMOID:
    case GLUE_HARD_SWISH:
        if (node->type != VALUE_F32) {
            uint8_t *table = lowered_own(lowered, 256);
            if (table == NULL)
                return false;
            activation_table(node->activation, node->type, in, out, table);
            q->table = table;
        }
        return true;
    default:
        return true;
    }
}

// Of LRN and softmax on 8 bits: normalise.h says what they take.
static bool normalise_parameters(const struct graph *graph, const struct node *node,
                                 struct lowered *lowered)
{
    struct parameters *q = &lowered->parameters;
    const struct quantisation *in = scale_of(graph, node->inputs[0]);
    if (node->type == VALUE_F32)
        return true;
    q->input_zero_point = in->zero_point;
    q->output_zero_point = node->quantisation.zero_point;
    q->residual_scale = 1.0f / node->quantisation.scale;
    value_range(node->type, &q->output_low, &q->output_high);
    return fill(lowered, in->scale, node->out.c);
}

enum status node_parameters(const struct graph *graph, const struct model *model, int index,
                            const struct channel_orders *orders, struct lowered *lowered,
                            struct error *error)
{
    static const struct channel_orders AS_THEY_ARE = {0};
    const struct node *node = &graph->nodes[index];
    const struct layer *layer = &graph->network->layers[node->layer];
    const struct layer_parameters *p = &model->layers[node->layer];
    const float *dprelu = node->dprelu != 0 ? model->layers[node->dprelu - 1].dprelu : p->dprelu;
    const struct workload w = node_workload(graph, index);
    *lowered = (struct lowered){0};
    if (orders == NULL)
        orders = &AS_THEY_ARE;
    bool good = true;
    if (node->op == NODE_CONV || node->op == NODE_DENSE)
        good = sums_parameters(graph, node, &w, p, dprelu, orders, lowered);
    else if (node->op == NODE_LSTM)
        good = lstm_parameters(graph, &w, node, p, lowered);
    else if (w.problem.op == OP_GLUE)
        good = glue_parameters(graph, node, &w, p, dprelu, orders->outputs, lowered);
    else if (node->op == NODE_LRN || node->op == NODE_SOFTMAX)
        good = normalise_parameters(graph, node, lowered);
    lowered->parameters.lrn_alpha = layer->lrn_alpha;
    lowered->parameters.lrn_beta = layer->lrn_beta;
    lowered->parameters.lrn_k = layer->lrn_k;
    if (good)
        return STATUS_OK;
    lowered_free(lowered);
    return error_set(error, STATUS_FAILED, "%s: not enough memory for its parameters", node->name);
}
