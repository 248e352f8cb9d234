// SPDX-License-Identifier: MIT
// The memory of a model. What is in it: generate.c, weights_file.c, quantise_weights.c.
#include "bench/networks/model.h"

#include "base/checked.h"

#include <stdlib.h>

int64_t layer_outputs(const struct layer *layer)
{
    switch (layer->op) {
    case LAYER_CONV:
    case LAYER_DENSE:
        return layer->out.c;
    case LAYER_LSTM:
        return 4 * layer->out.c;
    default:
        return 0;
    }
}

// Counts of one layer; false when they do not fit.
static bool count(const struct layer *layer, struct layer_parameters *p)
{
    *p = (struct layer_parameters){.outputs = layer_outputs(layer)};
    if (layer->activation == LAYER_DPRELU)
        p->dprelu_count = 4 * layer->out.c;
    switch (layer->op) {
    case LAYER_CONV:
        return checked_product(
            (int64_t[]){layer->out.c, layer->kh, layer->kw, layer->in.c / layer->groups}, 4,
            &p->weight_count);
    case LAYER_DENSE:
        return checked_product((int64_t[]){layer->out.c, layer->in.h, layer->in.w, layer->in.c}, 4,
                               &p->weight_count);
    case LAYER_LSTM:
        return checked_product((int64_t[]){p->outputs, layer->in.c}, 2, &p->weight_count) &&
               checked_product((int64_t[]){p->outputs, layer->out.c}, 2, &p->recurrent_count);
    default:
        return true;
    }
}

// NULL for 0 elements, or when memory is short (*is_short is set then).
static void *array(int64_t elements, size_t element, bool *is_short)
{
    if (elements == 0)
        return NULL;
    void *data = calloc((size_t)elements, element);
    *is_short = *is_short || data == NULL;
    return data;
}

enum status model_measure(struct model *model, const struct network *network, struct error *error)
{
    *model = (struct model){.network = network};
    model->layers = calloc((size_t)network->layer_count + 1, sizeof *model->layers);
    if (model->layers == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory for its layers",
                         network->name);
    for (int i = 0; i < network->layer_count; i++) {
        if (!count(&network->layers[i], &model->layers[i])) {
            model_free(model);
            return error_set(error, STATUS_USAGE, "%s: layer '%s' has too many weights",
                             network->name, network->layers[i].name);
        }
    }
    return STATUS_OK;
}

static bool allocate_layer(const struct layer *layer, struct layer_parameters *p)
{
    bool is_short = false;
    p->weights = array(p->weight_count, sizeof(float), &is_short);
    p->recurrent_weights = array(p->recurrent_count, sizeof(float), &is_short);
    p->dprelu = array(p->dprelu_count, sizeof(float), &is_short);
    if (layer->bias)
        p->bias = array(p->outputs, sizeof(float), &is_short);
    if (layer->batch_norm) {
        p->batch_norm_scale = array(p->outputs, sizeof(float), &is_short);
        p->batch_norm_shift = array(p->outputs, sizeof(float), &is_short);
        for (int64_t o = 0; o < p->outputs && !is_short; o++)
            p->batch_norm_scale[o] = 1.0f;
    }
    return !is_short;
}

enum status model_allocate(struct model *model, const struct network *network, struct error *error)
{
    enum status status = model_measure(model, network, error);
    if (status != STATUS_OK)
        return status;
    for (int i = 0; i < network->layer_count; i++) {
        if (!allocate_layer(&network->layers[i], &model->layers[i])) {
            model_free(model);
            return error_set(error, STATUS_FAILED,
                             "%s: not enough memory for its weights: %lld MB and more are wanted",
                             network->name,
                             (long long)(network_weights(network) * 4 / 1000000 + 1));
        }
    }
    return STATUS_OK;
}

void model_free(struct model *model)
{
    for (int i = 0; model->layers != NULL && i < model->network->layer_count; i++) {
        struct layer_parameters *p = &model->layers[i];
        free(p->weights);
        free(p->recurrent_weights);
        free(p->bias);
        free(p->batch_norm_scale);
        free(p->batch_norm_shift);
        free(p->dprelu);
        free(p->weights_s8);
        free(p->recurrent_s8);
        free(p->code_levels);
        free(p->weight_scale);
        free(p->group_scale);
        free(p->group_zero_point);
        free(p->recurrent_scale);
        free(p->bias_s32);
        free(p->requantise_scale);
    }
    free(model->layers);
    free(model->ranges);
    *model = (struct model){0};
}
