// SPDX-License-Identifier: MIT
#include "bench/networks/network_layer.h"

#include "base/checked.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static const int64_t ELEMENTS_MOST = INT64_C(1) << 40;
static const int64_t MACS_MOST = INT64_C(1) << 60;

// ---- windows -----------------------------------------------------------------------------------

struct window {
    int64_t size, kernel, stride, dilation; // of one axis
    int64_t before, after;                  // padding, given and worked out
    int64_t outputs;
};

static int64_t extent(const struct window *w)
{
    return (w->kernel - 1) * w->dilation + 1;
}

static const char *fit_axis(struct window *w, enum padding_rule rule, bool rounds_up)
{
    if (rule == PADDING_SAME) {
        w->outputs = (w->size + w->stride - 1) / w->stride;
        int64_t wanted = max_i64((w->outputs - 1) * w->stride + extent(w) - w->size, 0);
        w->before = wanted / 2;
        w->after = wanted - w->before;
        return NULL;
    }
    int64_t room = w->size + w->before + w->after - extent(w);
    if (room < 0)
        return "kernel: larger than its input with the padding";
    w->outputs = room / w->stride + 1;
    if (!rounds_up)
        return NULL;
    w->outputs = (room + w->stride - 1) / w->stride + 1;
    if ((w->outputs - 1) * w->stride >= w->size + w->before)
        w->outputs--;
    w->after = max_i64((w->outputs - 1) * w->stride + extent(w) - w->size - w->before, 0);
    return NULL;
}

const char *layer_fit_window(struct layer *layer, enum padding_rule rule, bool rounds_up)
{
    struct window rows = {
        layer->in.h,       layer->kh, layer->stride_h, layer->dilation_h, layer->pad_top,
        layer->pad_bottom, 0};
    struct window columns = {
        layer->in.w,      layer->kw, layer->stride_w, layer->dilation_w, layer->pad_left,
        layer->pad_right, 0};
    // A convolution may (SqueezeNet v1.0 ends with a padded 1x1); a pool would pool nothing.
    bool is_pool = layer->op != LAYER_CONV;
    if (is_pool && (max_i64(layer->pad_top, layer->pad_bottom) >= layer->kh ||
                    max_i64(layer->pad_left, layer->pad_right) >= layer->kw))
        return "pad: as wide as the kernel, so that a window would see nothing but padding";
    const char *problem = fit_axis(&rows, rule, rounds_up);
    if (problem == NULL)
        problem = fit_axis(&columns, rule, rounds_up);
    layer->pad_top = rows.before;
    layer->pad_bottom = rows.after;
    layer->pad_left = columns.before;
    layer->pad_right = columns.after;
    layer->out.h = rows.outputs;
    layer->out.w = columns.outputs;
    return problem;
}

// ---- shapes ------------------------------------------------------------------------------------

static bool same_shape(const struct shape *a, const struct shape *b)
{
    return a->h == b->h && a->w == b->w && a->c == b->c;
}

static const char *fit_concat(struct layer *layer, const struct layer *layers)
{
    layer->out = layer->in;
    for (int i = 1; i < layer->input_count; i++) {
        const struct shape *more = &layers[layer->inputs[i]].out;
        if (more->h != layer->in.h || more->w != layer->in.w)
            return "in: images of different height or width cannot be put together";
        layer->out.c += more->c; // at most LAYER_INPUTS times 2^30
    }
    return layer->out.c <= NETWORK_SIZE_MOST ? NULL : "in: more than 2^30 channels together";
}

static const char *fit_pair(struct layer *layer, const struct layer *layers)
{
    const struct shape *second = &layers[layer->inputs[1]].out;
    bool is_scale =
        layer->op == LAYER_MULTIPLY && second->h == 1 && second->w == 1 && second->c == layer->in.c;
    layer->out = layer->in;
    if (same_shape(&layer->in, second) || is_scale)
        return NULL;
    return layer->op == LAYER_MULTIPLY
               ? "in: shapes differ; the second may also be 1 x 1 with as many channels"
               : "in: shapes differ";
}

const char *layer_fit_shapes(struct layer *layer, const struct layer *layers)
{
    switch (layer->op) {
    case LAYER_CONV:
        if (layer->in.c % layer->groups != 0 || layer->out.c % layer->groups != 0)
            return "groups: must divide the channels of input and output";
        return NULL;
    case LAYER_DENSE:
        layer->out.h = layer->out.w = 1;
        return NULL;
    case LAYER_LSTM:
        layer->out.h = 1;
        layer->out.w = layer->in.w;
        return layer->in.h == 1 ? NULL : "in: a sequence has h = 1 (w is time)";
    case LAYER_MAX_POOL:
    case LAYER_AVERAGE_POOL:
        layer->out.c = layer->in.c;
        return NULL;
    case LAYER_GLOBAL_POOL:
        layer->out = (struct shape){1, 1, layer->in.c};
        layer->kh = layer->in.h;
        layer->kw = layer->in.w;
        return NULL;
    case LAYER_ADD:
    case LAYER_MULTIPLY:
        return fit_pair(layer, layers);
    case LAYER_CONCAT:
        return fit_concat(layer, layers);
    case LAYER_SLICE:
        layer->out.h = layer->in.h;
        layer->out.w = layer->in.w;
        return layer->slice_first + layer->out.c <= layer->in.c
                   ? NULL
                   : "first + out: beyond the channels of the input";
    case LAYER_SHUFFLE:
        layer->out = layer->in;
        return layer->in.c % layer->groups == 0 ? NULL : "groups: must divide the channels";
    default:
        layer->out = layer->in;
        return NULL;
    }
}

// ---- limits ------------------------------------------------------------------------------------

static bool within(const int64_t *factors, size_t count, int64_t most, int64_t *product)
{
    return checked_product(factors, count, product) && *product <= most;
}

const char *layer_fit_limits(const struct layer *layer, int64_t *macs)
{
    const int64_t tensor[] = {layer->out.h, layer->out.w, layer->out.c};
    const int64_t conv[] = {layer->out.c, layer->kh, layer->kw,
                            layer->op == LAYER_CONV ? layer->in.c / layer->groups : 1};
    const int64_t dense[] = {layer->out.c, layer->in.h, layer->in.w, layer->in.c};
    const int64_t lstm[] = {4, layer->out.c, layer->in.c + layer->out.c};
    int64_t weights = 0, pixels = 1, product = 0;
    bool fits = true;
    if (!within(tensor, COUNT_OF(tensor), ELEMENTS_MOST, &product))
        return "its output has more than 2^40 elements";
    if (layer->op == LAYER_CONV)
        fits = within(conv, COUNT_OF(conv), ELEMENTS_MOST, &weights);
    else if (layer->op == LAYER_DENSE)
        fits = within(dense, COUNT_OF(dense), ELEMENTS_MOST, &weights);
    else if (layer->op == LAYER_LSTM)
        fits = within(lstm, COUNT_OF(lstm), ELEMENTS_MOST, &weights);
    if (!fits)
        return "it has more than 2^40 weights";
    if (layer->op == LAYER_CONV)
        pixels = layer->out.h * layer->out.w;
    else if (layer->op == LAYER_LSTM)
        pixels = layer->in.w;
    if (!checked_mul_i64(weights, pixels, &product) || !checked_add_i64(*macs, product, macs) ||
        *macs > MACS_MOST)
        return "the network has more than 2^60 multiply-adds up to here";
    return NULL;
}
