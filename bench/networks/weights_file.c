// SPDX-License-Identifier: MIT
// A user's weights: every parameter as a little-endian fp32, layer after layer in the order of the
// definition, nothing between. Within a layer: weights, recurrent weights, bias, batch norm scale,
// batch norm shift, the four rows of a DPReLU; those that the layer has.
#include "base/file.h"
#include "bench/networks/model.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "files are little-endian");

enum { PARTS = 6 };

struct part {
    float *data;
    int64_t count;
    const char *what;
};

static void parts_of(const struct layer_parameters *p, struct part parts[PARTS])
{
    parts[0] = (struct part){p->weights, p->weight_count, "weights"};
    parts[1] = (struct part){p->recurrent_weights, p->recurrent_count, "recurrent weights"};
    parts[2] = (struct part){p->bias, p->outputs, "bias"};
    parts[3] = (struct part){p->batch_norm_scale, p->outputs, "batch norm scale"};
    parts[4] = (struct part){p->batch_norm_shift, p->outputs, "batch norm shift"};
    parts[5] = (struct part){p->dprelu, p->dprelu_count, "DPReLU"};
    for (int i = 0; i < PARTS; i++)
        parts[i].count = parts[i].data == NULL ? 0 : parts[i].count;
}

static int64_t wanted_bytes(const struct model *model)
{
    int64_t bytes = 0;
    struct part parts[PARTS];
    for (int i = 0; i < model->network->layer_count; i++) {
        parts_of(&model->layers[i], parts);
        for (int k = 0; k < PARTS; k++)
            bytes += parts[k].count * (int64_t)sizeof(float);
    }
    return bytes;
}

static enum status read_part(const struct part *part, const char *layer, const char *file,
                             FILE *stream, struct error *error)
{
    if (part->count == 0)
        return STATUS_OK;
    if (fread(part->data, sizeof(float), (size_t)part->count, stream) != (size_t)part->count)
        return error_set(error, STATUS_USAGE, "%s: cut short in the %s of layer '%s'", file,
                         part->what, layer);
    for (int64_t i = 0; i < part->count; i++) {
        if (!isfinite(part->data[i]))
            return error_set(error, STATUS_USAGE,
                             "%s: number %lld of the %s of layer '%s' is not finite", file,
                             (long long)i, part->what, layer);
    }
    return STATUS_OK;
}

static enum status read_all(struct model *model, const char *file, FILE *stream,
                            struct error *error)
{
    struct stat about;
    const int64_t wanted = wanted_bytes(model);
    if (fstat(fileno(stream), &about) != 0 || !S_ISREG(about.st_mode))
        return error_set(error, STATUS_USAGE, "%s: not a regular file of weights", file);
    if (about.st_size != wanted)
        return error_set(error, STATUS_USAGE,
                         "%s: %lld bytes long, but the weights of %s are %lld bytes (%lld fp32 "
                         "numbers; docs/networks.md has their order)",
                         file, (long long)about.st_size, model->network->name, (long long)wanted,
                         (long long)wanted / 4);
    struct part parts[PARTS];
    enum status status = STATUS_OK;
    for (int i = 0; i < model->network->layer_count && status == STATUS_OK; i++) {
        parts_of(&model->layers[i], parts);
        for (int k = 0; k < PARTS && status == STATUS_OK; k++)
            status = read_part(&parts[k], model->network->layers[i].name, file, stream, error);
    }
    return status;
}

enum status model_read_weights(struct model *model, const struct network *network, const char *file,
                               struct error *error)
{
    FILE *stream = fopen(file, "rb");
    if (stream == NULL)
        return error_set(error, STATUS_USAGE, "%s: cannot read the weights: %s", file,
                         strerror(errno));
    enum status status = model_allocate(model, network, error);
    if (status == STATUS_OK) {
        status = read_all(model, file, stream, error);
        if (status != STATUS_OK)
            model_free(model);
    }
    fclose(stream);
    return status;
}

enum status model_write_weights(const struct model *model, const char *file, struct error *error)
{
    const size_t most = (size_t)model->network->layer_count * PARTS;
    struct file_part *blocks = calloc(most + 1, sizeof *blocks);
    if (blocks == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to write it", file);
    struct part parts[PARTS];
    size_t count = 0;
    for (int i = 0; i < model->network->layer_count; i++) {
        parts_of(&model->layers[i], parts);
        for (int k = 0; k < PARTS; k++) {
            if (parts[k].count > 0)
                blocks[count++] =
                    (struct file_part){parts[k].data, (size_t)parts[k].count * sizeof(float)};
        }
    }
    enum status status = file_replace_parts(file, blocks, count, error);
    free(blocks);
    return status;
}
