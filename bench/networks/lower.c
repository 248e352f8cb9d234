// SPDX-License-Identifier: MIT
#include "bench/networks/lower.h"

#include "bench/networks/layer_precision.h"
#include "bench/planes.h"

#include <math.h>

size_t value_bytes(enum value_type type)
{
    return type == VALUE_F32 || type == VALUE_S32 ? 4 : 1;
}

int node_element_bits(const struct node *node)
{
    return node->type == VALUE_PLANES ? node->low->activation_bits
                                      : 8 * (int)value_bytes(node->type);
}

int64_t node_channels(const struct node *node)
{
    return node->plane_groups > 1 ? planes_channels(node->out.c, node->plane_groups) : node->out.c;
}

size_t node_bytes(const struct node *node)
{
    if (node->type == VALUE_PLANES)
        return (size_t)(node->out.h * node->out.w) *
               planes_bytes(node_channels(node), node->low->activation_bits);
    return (size_t)shape_elements(&node->out) * value_bytes(node->type);
}

void value_range(enum value_type type, int32_t *low, int32_t *high)
{
    *low = type == VALUE_U8 ? 0 : -128;
    *high = type == VALUE_U8 ? 255 : 127;
}

void activation_bounds(enum activation activation, enum value_type type,
                       const struct quantisation *quantisation, int32_t *low, int32_t *high)
{
    value_range(type, low, high);
    if (activation != ACTIVATION_NONE && *low < quantisation->zero_point)
        *low = quantisation->zero_point;
    if (activation != ACTIVATION_RELU6)
        return;
    double six = nearbyint(6.0 / (double)quantisation->scale) + quantisation->zero_point;
    if (six < *high)
        *high = (int32_t)six;
}

static double apply(enum layer_activation activation, double x)
{
    switch (activation) {
    case LAYER_RELU:
        return fmax(x, 0.0);
    case LAYER_RELU6:
        return fmin(fmax(x, 0.0), 6.0);
    case LAYER_SIGMOID:
        return 1.0 / (1.0 + exp(-x));
    case LAYER_TANH:
        return tanh(x);
    case LAYER_HARD_SIGMOID:
        return fmin(fmax(x + 3.0, 0.0), 6.0) / 6.0;
    case LAYER_HARD_SWISH:
        return x * (fmin(fmax(x + 3.0, 0.0), 6.0) / 6.0);
    default:
        return x;
    }
}

void activation_table(enum layer_activation activation, enum value_type type,
                      const struct quantisation *input, const struct quantisation *output,
                      uint8_t table[256])
{
    int32_t low, high;
    value_range(type, &low, &high);
    for (int32_t stored = low; stored <= high; stored++) {
        double real = (double)input->scale * (stored - input->zero_point);
        double q = nearbyint(apply(activation, real) / (double)output->scale) + output->zero_point;
        q = fmin(fmax(q, low), high);
        table[(uint8_t)stored] = (uint8_t)(int32_t)q;
    }
}

// ---- workloads ----------------------------------------------------------------------------------

// The precision of a step by the 8-bit type that it reads or writes.
static struct precision precision_of(enum value_type type, bool zero_points)
{
    struct precision precision = type == VALUE_F32  ? PRECISION_F32
                                 : type == VALUE_U8 ? PRECISION_U8
                                                    : PRECISION_S8;
    precision.activation_zero_point = zero_points && type != VALUE_F32;
    return precision;
}

static bool is_depthwise(const struct layer *layer)
{
    return layer->groups == layer->in.c && layer->out.c == layer->in.c && layer->in.c > 1;
}

static void set_window(struct problem *p, const struct layer *layer)
{
    p->kh = layer->kh;
    p->kw = layer->kw;
    p->stride_h = layer->stride_h;
    p->stride_w = layer->stride_w;
    p->pad_top = layer->pad_top;
    p->pad_left = layer->pad_left;
    p->pad_bottom = layer->pad_bottom;
    p->pad_right = layer->pad_right;
    p->dilation_h = p->dilation_w = 1;
}

static bool is_point(const struct layer *layer)
{
    return layer->in.h == 1 && layer->in.w == 1 && layer->kh == 1 && layer->kw == 1 &&
           layer->groups == 1 && layer->out.h == 1 && layer->out.w == 1;
}

// A convolution of a 1x1 image is a matrix-vector product, as is a dense layer.
static void set_sums(struct workload *w, const struct node *node, const struct layer *layer,
                     enum value_type input)
{
    struct problem *p = &w->problem;
    w->precision = precision_of(input, true);
    if (node->low != NULL) {
        w->precision = *node->low;
        w->precision.activation_zero_point = input != VALUE_PLANES;
    }
    w->glue = node->glue;
    const bool has_groups = layer_precision_has_groups(node->low);
    w->glue.raw_accumulator = node->type == VALUE_S32 || (has_groups && node->type == VALUE_F32);
    if (node->op == NODE_DENSE || is_point(layer)) {
        p->op = OP_MATMUL;
        p->m = 1;
        p->n = layer->out.c;
        p->k = layer->in.h * layer->in.w * layer->in.c;
        return;
    }
    p->op = is_depthwise(layer) ? OP_DWCONV : OP_CONV2D;
    set_window(p, layer);
    p->dilation_h = layer->dilation_h;
    p->dilation_w = layer->dilation_w;
    p->groups = layer->groups;
    p->k = layer->out.c;
}

static enum glue_pass pass_of_activation(enum layer_activation activation)
{
    static const enum glue_pass PASSES[LAYER_ACTIVATION_COUNT] = {
        [LAYER_RELU] = GLUE_RELU,
        [LAYER_RELU6] = GLUE_RELU6,
        [LAYER_SIGMOID] = GLUE_SIGMOID,
        [LAYER_TANH] = GLUE_TANH,
        [LAYER_HARD_SIGMOID] = GLUE_HARD_SIGMOID,
        [LAYER_HARD_SWISH] = GLUE_HARD_SWISH,
        [LAYER_DPRELU] = GLUE_DPRELU,
    };
    return PASSES[activation];
}

static void set_glue(struct workload *w, enum glue_pass pass)
{
    w->problem.op = OP_GLUE;
    w->problem.glue_pass = pass;
}

static void set_multiply(struct workload *w, const struct graph *graph, const struct node *node)
{
    const struct shape *y = &graph->nodes[node->inputs[1]].out;
    bool is_scale = y->h == 1 && y->w == 1 && (node->out.h > 1 || node->out.w > 1);
    set_glue(w, is_scale ? GLUE_SCALE : GLUE_MULTIPLY);
}

struct workload node_workload(const struct graph *graph, int index)
{
    const struct node *node = &graph->nodes[index];
    const struct layer *layer = &graph->network->layers[node->layer];
    const struct node *input = &graph->nodes[node->inputs[0]];
    struct workload w = {.precision = node->type == VALUE_PLANES ? *node->low
                                                                 : precision_of(node->type, true)};
    struct problem *p = &w.problem;
    p->batch = 1;
    p->h = input->out.h;
    p->w = input->out.w;
    p->c = input->out.c;
    p->groups = 1;
    switch (node->op) {
    case NODE_CONV:
    case NODE_DENSE:
        set_sums(&w, node, layer, input->type);
        break;
    case NODE_LSTM:
        p->op = OP_LSTM;
        p->m = input->out.h * input->out.w;
        p->k = input->out.c;
        p->n = node->out.c;
        w.glue.bias = node->glue.bias;
        break;
    case NODE_BIAS:
        set_glue(&w, GLUE_BIAS);
        if (node->type == VALUE_S32)
            w.precision = PRECISION_S8;
        break;
    case NODE_BATCH_NORM:
        set_glue(&w, GLUE_BATCH_NORM);
        break;
    case NODE_WEIGHT_SCALE:
        set_glue(&w, GLUE_WEIGHT_SCALE);
        break;
    case NODE_ACTIVATION:
        set_glue(&w, pass_of_activation(node->activation));
        break;
    case NODE_ADD:
        set_glue(&w, GLUE_ADD);
        break;
    case NODE_MULTIPLY:
        set_multiply(&w, graph, node);
        break;
    case NODE_MAX_POOL:
    case NODE_AVERAGE_POOL:
        p->op = node->op == NODE_MAX_POOL ? OP_MAX_POOL : OP_AVERAGE_POOL;
        set_window(p, layer);
        break;
    case NODE_GLOBAL_POOL:
        p->op = OP_GLOBAL_POOL;
        break;
    case NODE_LRN:
        p->op = OP_LRN;
        p->k = layer->lrn_size;
        break;
    case NODE_SOFTMAX:
        p->op = OP_SOFTMAX;
        break;
    case NODE_SHUFFLE:
        set_glue(&w, GLUE_SHUFFLE);
        p->groups = layer->groups;
        break;
    case NODE_QUANTISE:
        set_glue(&w, node->type != VALUE_PLANES || input->type == VALUE_F32 ? GLUE_QUANTISE
                                                                            : GLUE_PACK);
        if (node->plane_groups > 1)
            p->groups = node->plane_groups;
        break;
    case NODE_DEQUANTISE: // of sums: said by raw_accumulator
        set_glue(&w, GLUE_DEQUANTISE);
        w.precision = precision_of(input->type == VALUE_S32 ? VALUE_S8 : input->type, true);
        w.glue.raw_accumulator = input->type == VALUE_S32;
        break;
    case NODE_REQUANTISE:
        set_glue(&w, node->dprelu != 0 && node->type != VALUE_PLANES ? GLUE_REQUANTISE_DPRELU
                                                                     : GLUE_REQUANTISE);
        w.glue.levels = node->glue.levels;
        w.glue.residual = node->input_count == 2;
        break;
    default: // concat, slice
        set_glue(&w, GLUE_COPY);
        p->c = node->op == NODE_SLICE ? node->out.c : input->out.c;
        break;
    }
    problem_set_name(p);
    return w;
}
