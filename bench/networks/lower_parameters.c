// SPDX-License-Identifier: MIT
// Parameters of nodes, with channels in the order that a layout wants.
#include "bench/networks/lower.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *own(struct lowered *lowered, size_t bytes)
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
    char *data = own(lowered, (size_t)count * 4);
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
    const void **tables[] = {(const void **)&q->bias_f32, (const void **)&q->bias_s32,
                             (const void **)&q->batch_norm_scale,
                             (const void **)&q->batch_norm_shift, (const void **)&q->scale};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        if (*tables[i] == NULL)
            continue;
        char *repeated = own(lowered, (size_t)(channels * times) * 4);
        if (repeated == NULL)
            return error_set(error, STATUS_FAILED, "not enough memory for parameters");
        for (int64_t t = 0; t < times; t++)
            memcpy(repeated + t * channels * 4, *tables[i], (size_t)channels * 4);
        *tables[i] = repeated;
    }
    return STATUS_OK;
}

// A table of one value for all channels.
static bool fill(struct lowered *lowered, float value, int64_t count)
{
    float *data = own(lowered, (size_t)count * 4);
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
    weights.to = own(lowered, (size_t)p->weight_count * weights.bytes);
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

// ---- levels -------------------------------------------------------------------------------------

// Codes of a layer's sums are the roundings of sum * slope + offset.
struct line {
    double slope, offset;
};

// A real value is `scale` times its level; bipolar levels are 2 code - most.
static struct line code_line(const struct node *to, double real_slope, double real_offset)
{
    const double scale = (double)to->quantisation.scale;
    const bool is_bipolar = to->low->activation_encoding == ENCODING_BIPOLAR;
    const double most = (1 << to->low->activation_bits) - 1;
    const struct line line = {real_slope / scale, real_offset / scale};
    return is_bipolar ? (struct line){line.slope / 2, (line.offset + most) / 2} : line;
}

static int32_t whole(double x)
{
    return (int32_t)fmin(fmax(x, (double)INT32_MIN), (double)INT32_MAX);
}

// The least sum whose code is j or more.
static double threshold(const struct line *line, int j)
{
    return ceil((j - 0.5 - line->offset) / line->slope);
}

// -log2 of a slope, rounded: what shifts to the right by it.
static int32_t shift_of(double slope)
{
    int exponent;
    const double part = frexp(slope, &exponent); // in 0.5 .. 1
    const int32_t shift = (part >= 0.70710678118654752 ? 0 : 1) - exponent;
    return shift < -8 ? -8 : shift > 31 ? 31 : shift;
}

// So that the threshold in the middle is the true one.
static int32_t offset_of(const struct line *line, int32_t shift, int most)
{
    const int middle = (most + 1) / 2;
    return whole(ceil(ldexp((double)middle, shift)) - threshold(line, middle));
}

// All rules' parameters of sums with these scales; `to` is the node in bit planes.
static bool levels_of_sums(const struct node *to, float input_scale,
                           const struct layer_parameters *p, const int32_t *order,
                           struct lowered *lowered)
{
    const int64_t n = to->out.c;
    const int most = (1 << to->low->activation_bits) - 1;
    const size_t bytes = (size_t)n * 4;
    int32_t *thresholds = own(lowered, bytes * (size_t)most), *flip = own(lowered, bytes);
    int32_t *offset = own(lowered, bytes), *shift = own(lowered, bytes);
    float *scale = own(lowered, bytes), *bias = own(lowered, bytes);
    if (thresholds == NULL || flip == NULL || offset == NULL || shift == NULL || scale == NULL ||
        bias == NULL)
        return false;
    for (int64_t c = 0; c < n; c++) {
        const int64_t from = order == NULL ? c : order[c];
        const struct line line = code_line(to, (double)input_scale * (double)p->weight_scale[from],
                                           p->bias != NULL ? (double)p->bias[from] : 0.0);
        for (int j = 1; j <= most; j++)
            thresholds[c * most + j - 1] = whole(threshold(&line, j));
        shift[c] = shift_of(line.slope);
        offset[c] = offset_of(&line, shift[c], most);
        scale[c] = (float)line.slope;
        bias[c] = (float)line.offset;
    }
    struct parameters *q = &lowered->parameters;
    q->thresholds = thresholds;
    q->threshold_flip = flip;
    q->level_offset = offset;
    q->level_shift = shift;
    q->scale = scale;
    q->level_bias = bias;
    return true;
}

// Codes of fp32.
static bool levels_of_floats(const struct node *to, struct lowered *lowered)
{
    const int64_t n = to->out.c;
    const struct line line = code_line(to, 1.0, 0.0);
    float *scale = own(lowered, (size_t)n * 4), *bias = own(lowered, (size_t)n * 4);
    if (scale == NULL || bias == NULL)
        return false;
    for (int64_t c = 0; c < n; c++) {
        scale[c] = (float)line.slope;
        bias[c] = (float)line.offset;
    }
    lowered->parameters.scale = scale;
    lowered->parameters.level_bias = bias;
    return true;
}

// Codes of 8 bits: thresholds of the stored numbers, signed ones moved up by 128.
static bool levels_of_bytes(const struct node *to, const struct node *from, struct lowered *lowered)
{
    const double scale = (double)from->quantisation.scale;
    const struct line line = code_line(to, scale, -scale * from->quantisation.zero_point);
    const int most = (1 << to->low->activation_bits) - 1, moved = from->type == VALUE_S8 ? 128 : 0;
    int32_t *thresholds = own(lowered, (size_t)most * 4), *flip = own(lowered, 4);
    if (thresholds == NULL || flip == NULL)
        return false;
    for (int j = 1; j <= most; j++)
        thresholds[j - 1] = (int32_t)fmin(fmax(threshold(&line, j) + moved, 0.0), 256.0);
    flip[0] = moved;
    lowered->parameters.thresholds = thresholds;
    lowered->parameters.threshold_flip = flip;
    return true;
}

// ---- nodes --------------------------------------------------------------------------------------

static const struct quantisation *scale_of(const struct graph *graph, int node)
{
    return &graph->nodes[node].quantisation;
}

static bool sums_parameters(const struct graph *graph, const struct node *node,
                            const struct workload *w, const struct layer_parameters *p,
                            const struct channel_orders *orders, struct lowered *lowered)
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
    if (node->glue.bias && !take(lowered, p->bias_s32, n, order, (const void **)&q->bias_s32))
        return false;
    if (node->type == VALUE_S32)
        return fill(lowered, 1.0f, n);
    if (node->type == VALUE_PLANES)
        return levels_of_sums(node, scale_of(graph, node->inputs[0])->scale, p, order, lowered);
    q->output_zero_point = node->quantisation.zero_point;
    activation_bounds(node->glue.activation, node->type, &node->quantisation, &q->output_low,
                      &q->output_high);
    if (node->glue.residual) {
        const struct quantisation *residual = scale_of(graph, node->residual);
        q->residual_scale = residual->scale / node->quantisation.scale;
        q->residual_zero_point = residual->zero_point;
    }
    return take(lowered, p->requantise_scale, n, order, (const void **)&q->scale);
}

// A table of `count` scales, each times `factor`.
static const float *scaled(struct lowered *lowered, const float *scales, float factor,
                           int64_t count)
{
    float *data = own(lowered, (size_t)count * sizeof *data);
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

// The scale of sums: of the activations times that of each channel's weights.
static bool sums_scale(const struct graph *graph, const struct node *node,
                       const struct layer_parameters *p, const int32_t *order,
                       struct lowered *lowered)
{
    int sums = node->inputs[0];
    while (graph->nodes[sums].op == NODE_BIAS)
        sums = graph->nodes[sums].inputs[0];
    const float input = scale_of(graph, graph->nodes[sums].inputs[0])->scale;
    const int64_t n = node->out.c;
    float *scale = own(lowered, (size_t)n * sizeof *scale);
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
                            const int32_t *order, struct lowered *lowered)
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
            return levels_of_sums(node, scale_of(graph, sums->inputs[0])->scale, p, order, lowered);
        }
        return take(lowered, p->requantise_scale, n, order, (const void **)&q->scale);
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
            uint8_t *table = own(lowered, 256);
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
    const struct workload w = node_workload(graph, index);
    *lowered = (struct lowered){0};
    if (orders == NULL)
        orders = &AS_THEY_ARE;
    bool good = true;
    if (node->op == NODE_CONV || node->op == NODE_DENSE)
        good = sums_parameters(graph, node, &w, p, orders, lowered);
    else if (node->op == NODE_LSTM)
        good = lstm_parameters(graph, &w, node, p, lowered);
    else if (w.problem.op == OP_GLUE)
        good = glue_parameters(graph, node, &w, p, orders->outputs, lowered);
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
