// SPDX-License-Identifier: MIT
// Networks as data: where their files are, names of operations, what a layer costs.
#include "bench/networks/network.h"

#include "base/paths.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

// ---- finding the file --------------------------------------------------------------------------

bool network_directory(char path[NETWORK_PATH])
{
    return path_of_data("networks/definitions", NULL, path, NETWORK_PATH, NULL) == STATUS_OK;
}

enum status network_find(const char *name, char path[NETWORK_PATH], struct error *error)
{
    size_t length = strlen(name);
    if (length == 0 || length >= NETWORK_PATH / 2)
        return error_set(error, STATUS_USAGE, "network: its name is empty or too long");
    if (strchr(name, '/') != NULL || (length > 5 && strcmp(name + length - 5, ".json") == 0)) {
        snprintf(path, NETWORK_PATH, "%s", name);
        return STATUS_OK;
    }
    char file[NETWORK_PATH];
    snprintf(file, sizeof file, "%s.json", name);
    enum status status = path_of_data("networks/definitions", file, path, NETWORK_PATH, error);
    if (status == STATUS_OK && access(path, F_OK) != 0)
        return error_set(error, STATUS_USAGE,
                         "network '%.60s': no such definition; `bitroof list networks` lists "
                         "them, or give the path of a file",
                         name);
    return status;
}

static int by_name(const void *a, const void *b)
{
    return strcmp((const char *)a, (const char *)b);
}

enum status network_names(char (**names)[NETWORK_NAME], size_t *count, struct error *error)
{
    char folder[NETWORK_PATH];
    size_t capacity = 0;
    *names = NULL;
    *count = 0;
    enum status status = path_of_data("networks/definitions", NULL, folder, sizeof folder, error);
    if (status != STATUS_OK)
        return status;
    DIR *directory = opendir(folder);
    if (directory == NULL)
        return error_set(error, STATUS_USAGE, "%s: cannot be read", folder);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        size_t length = strlen(entry->d_name);
        if (length <= 5 || length - 5 >= NETWORK_NAME ||
            strcmp(entry->d_name + length - 5, ".json") != 0)
            continue;
        if (*count == capacity) {
            capacity = capacity * 2 + 64;
            char(*more)[NETWORK_NAME] = realloc(*names, capacity * sizeof **names);
            if (more == NULL) {
                status = error_set(error, STATUS_FAILED, "%s: no memory", folder);
                break;
            }
            *names = more;
        }
        memcpy((*names)[*count], entry->d_name, length - 5);
        (*names)[(*count)++][length - 5] = '\0';
    }
    closedir(directory);
    if (status == STATUS_OK && *count > 0)
        qsort(*names, *count, sizeof **names, by_name);
    return status;
}

void network_free(struct network *network)
{
    free(network->layers);
    *network = (struct network){0};
}

int network_layer(const struct network *network, const char *name)
{
    for (int i = 0; i < network->layer_count; i++) {
        if (strcmp(network->layers[i].name, name) == 0)
            return i;
    }
    return -1;
}

// ---- names -------------------------------------------------------------------------------------

const char *layer_op_name(enum layer_op op)
{
    static const char *const NAMES[LAYER_OP_COUNT] = {
        [LAYER_INPUT] = "input",
        [LAYER_CONV] = "conv",
        [LAYER_DENSE] = "dense",
        [LAYER_LSTM] = "lstm",
        [LAYER_MAX_POOL] = "max_pool",
        [LAYER_AVERAGE_POOL] = "average_pool",
        [LAYER_GLOBAL_POOL] = "global_pool",
        [LAYER_ADD] = "add",
        [LAYER_MULTIPLY] = "multiply",
        [LAYER_CONCAT] = "concat",
        [LAYER_SLICE] = "slice",
        [LAYER_SHUFFLE] = "shuffle",
        [LAYER_LRN] = "lrn",
        [LAYER_SOFTMAX] = "softmax",
        [LAYER_ACTIVATION] = "activation",
    };
    return NAMES[op];
}

static const char *const ACTIVATIONS[LAYER_ACTIVATION_COUNT] = {
    [LAYER_NONE] = "none",
    [LAYER_RELU] = "relu",
    [LAYER_RELU6] = "relu6",
    [LAYER_SIGMOID] = "sigmoid",
    [LAYER_TANH] = "tanh",
    [LAYER_HARD_SIGMOID] = "hard_sigmoid",
    [LAYER_HARD_SWISH] = "hard_swish",
    [LAYER_DPRELU] = "dprelu",
};

const char *layer_activation_name(enum layer_activation act)
{
    return ACTIVATIONS[act];
}

bool layer_activation_find(const char *name, enum layer_activation *activation)
{
    for (size_t i = 0; i < COUNT_OF(ACTIVATIONS); i++) {
        if (strcmp(ACTIVATIONS[i], name) == 0) {
            *activation = (enum layer_activation)i;
            return true;
        }
    }
    return false;
}

// ---- costs; network_read has seen to it that nothing here overflows ----------------------------

int64_t shape_elements(const struct shape *shape)
{
    return shape->h * shape->w * shape->c;
}

bool layer_is_depthwise(const struct layer *layer)
{
    return layer->op == LAYER_CONV && layer->groups == layer->in.c && layer->groups == layer->out.c;
}

int64_t layer_weights(const struct layer *layer)
{
    switch (layer->op) {
    case LAYER_CONV:
        return layer->out.c * layer->kh * layer->kw * (layer->in.c / layer->groups);
    case LAYER_DENSE:
        return layer->out.c * shape_elements(&layer->in);
    case LAYER_LSTM:
        return 4 * layer->out.c * (layer->in.c + layer->out.c);
    default:
        return 0;
    }
}

int64_t layer_macs(const struct layer *layer)
{
    switch (layer->op) {
    case LAYER_CONV:
        return layer->out.h * layer->out.w * layer_weights(layer);
    case LAYER_DENSE:
        return layer_weights(layer);
    case LAYER_LSTM:
        return layer->in.w * layer_weights(layer);
    default:
        return 0;
    }
}

int64_t network_macs(const struct network *network)
{
    int64_t macs = 0;
    for (int i = 0; i < network->layer_count; i++)
        macs += layer_macs(&network->layers[i]);
    return macs;
}

int64_t network_weights(const struct network *network)
{
    int64_t weights = 0;
    for (int i = 0; i < network->layer_count; i++)
        weights += layer_weights(&network->layers[i]);
    return weights;
}
