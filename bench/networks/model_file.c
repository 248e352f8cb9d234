// SPDX-License-Identifier: MIT
#include "bench/networks/model_file.h"

#include "base/checked.h"
#include "base/file.h"
#include "base/json.h"
#include "bench/check/compare.h"
#include "bench/kernels/matmul/code_levels.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char MAGIC[] = "bitroof-model/1\n"; // 16 bytes and a NUL
enum { MAGIC_BYTES = 16, ALIGNMENT = 64, TEXT_MOST = 64 << 20, WHATS = 15 };
static const char ZEROS[ALIGNMENT];
static const char GROUP_SCALE[] = "group_scale"; // as many as the file says, see take_groups()
static const char SPACES[ALIGNMENT + 1] =
    "                                                                ";

// One array of a layer.
struct block {
    void **data;
    int64_t count;
    size_t element;
    const char *what;
};

static void blocks_of(struct layer_parameters *p, struct block blocks[WHATS])
{
    const int64_t n = p->outputs;
    const struct block all[WHATS] = {
        {(void **)&p->weights, p->weight_count, 4, "weights"},
        {(void **)&p->recurrent_weights, p->recurrent_count, 4, "recurrent_weights"},
        {(void **)&p->bias, n, 4, "bias"},
        {(void **)&p->batch_norm_scale, n, 4, "batch_norm_scale"},
        {(void **)&p->batch_norm_shift, n, 4, "batch_norm_shift"},
        {(void **)&p->dprelu, p->dprelu_count, 4, "dprelu"},
        {(void **)&p->weights_s8, p->weight_count, 1, "weights_s8"},
        {(void **)&p->recurrent_s8, p->recurrent_count, 1, "recurrent_s8"},
        {(void **)&p->code_levels, CODE_LEVELS_COUNT, 1, "code_levels"},
        {(void **)&p->weight_scale, n, 4, "weight_scale"},
        {(void **)&p->group_scale, p->group_scale_count, 4, GROUP_SCALE},
        {(void **)&p->group_zero_point, p->group_scale_count, 4, "group_zero_point"},
        {(void **)&p->recurrent_scale, n, 4, "recurrent_scale"},
        {(void **)&p->bias_s32, n, 4, "bias_s32"},
        {(void **)&p->requantise_scale, n, 4, "requantise_scale"},
    };
    memcpy(blocks, all, sizeof all);
}

static bool is_float(const struct block *block)
{
    return block->element == 4 && strcmp(block->what, "bias_s32") != 0;
}

// ---- writing ------------------------------------------------------------------------------------

struct writing {
    cJSON *document, *blocks;
    struct file_part *parts; // preamble, text, spaces, then a block and its padding each
    size_t count;
    int64_t at;
    uint64_t checksum;
};

enum { PARTS_BEFORE = 4 };

// The next checksum of a chain: order matters, and each block is read once.
static uint64_t chained(uint64_t before, const void *data, size_t bytes)
{
    const uint64_t both[2] = {before, checksum_bytes(data, bytes)};
    return checksum_bytes(both, sizeof both);
}

static bool add_block(struct writing *w, const char *layer, const struct block *block)
{
    const size_t bytes = (size_t)block->count * block->element;
    const size_t padding = (ALIGNMENT - bytes % ALIGNMENT) % ALIGNMENT;
    cJSON *entry = cJSON_CreateObject();
    if (entry == NULL || !cJSON_AddItemToArray(w->blocks, entry))
        return false;
    bool good = cJSON_AddStringToObject(entry, "layer", layer) != NULL &&
                cJSON_AddStringToObject(entry, "what", block->what) != NULL &&
                cJSON_AddItemToObject(entry, "at", json_new_number((double)w->at)) &&
                cJSON_AddItemToObject(entry, "bytes", json_new_number((double)bytes));
    w->parts[w->count++] = (struct file_part){*block->data, bytes};
    w->parts[w->count++] = (struct file_part){ZEROS, padding};
    w->checksum = chained(w->checksum, *block->data, bytes);
    w->at += (int64_t)(bytes + padding);
    return good;
}

static bool add_layers(struct writing *w, const struct model *model)
{
    struct block blocks[WHATS];
    bool good = true;
    for (int i = 0; i < model->network->layer_count; i++) {
        struct layer_parameters *p = &model->layers[i];
        blocks_of(p, blocks);
        for (int k = 0; k < WHATS && good; k++) {
            const bool is_replaced =
                (*blocks[k].data == p->weights && p->weights_s8 != NULL) ||
                (*blocks[k].data == p->recurrent_weights && p->recurrent_s8 != NULL);
            if (*blocks[k].data != NULL && !is_replaced)
                good = add_block(w, model->network->layers[i].name, &blocks[k]);
        }
    }
    return good;
}

static bool add_ranges(struct writing *w, const struct model *model)
{
    cJSON *ranges = cJSON_AddArrayToObject(w->document, "ranges");
    bool good = ranges != NULL;
    for (int i = 0; i < model->range_count && good; i++) {
        const struct observed_range *range = &model->ranges[i];
        cJSON *entry = cJSON_CreateObject();
        good = entry != NULL && cJSON_AddItemToArray(ranges, entry) &&
               cJSON_AddStringToObject(entry, "node", range->node) != NULL &&
               cJSON_AddItemToObject(entry, "low", json_new_number((double)range->low)) &&
               cJSON_AddItemToObject(entry, "high", json_new_number((double)range->high)) &&
               cJSON_AddItemToObject(entry, "rms", json_new_number((double)range->rms)) &&
               cJSON_AddItemToObject(entry, "positive_rms",
                                     json_new_number((double)range->positive_rms));
    }
    return good;
}

static bool add_head(struct writing *w, const struct model *model)
{
    char seed[24];
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)model->seed);
    w->document = cJSON_CreateObject();
    return w->document != NULL &&
           cJSON_AddStringToObject(w->document, "format", "bitroof-model/1") != NULL &&
           cJSON_AddStringToObject(w->document, "network", model->network->name) != NULL &&
           cJSON_AddStringToObject(w->document, "seed", seed) != NULL && add_ranges(w, model) &&
           (w->blocks = cJSON_AddArrayToObject(w->document, "blocks")) != NULL;
}

static bool add_tail(struct writing *w)
{
    char sum[24];
    snprintf(sum, sizeof sum, "%016llx", (unsigned long long)w->checksum);
    return cJSON_AddItemToObject(w->document, "data_bytes", json_new_number((double)w->at)) &&
           cJSON_AddStringToObject(w->document, "data_checksum", sum) != NULL;
}

enum status model_file_write(const struct model *model, const char *file, struct error *error)
{
    const size_t most = (size_t)model->network->layer_count * WHATS * 2 + PARTS_BEFORE;
    struct writing w = {.parts = calloc(most, sizeof *w.parts), .count = PARTS_BEFORE};
    char *text = NULL;
    if (w.parts != NULL && add_head(&w, model) && add_layers(&w, model) && add_tail(&w))
        text = cJSON_PrintUnformatted(w.document);
    enum status status;
    if (text != NULL) {
        const uint64_t length = strlen(text);
        const size_t end = (size_t)(MAGIC_BYTES + sizeof length + length);
        w.parts[0] = (struct file_part){MAGIC, MAGIC_BYTES};
        w.parts[1] = (struct file_part){&length, sizeof length};
        w.parts[2] = (struct file_part){text, (size_t)length};
        w.parts[3] = (struct file_part){SPACES, (ALIGNMENT - end % ALIGNMENT) % ALIGNMENT};
        status = file_replace_parts(file, w.parts, w.count, error);
    } else {
        status = error_set(error, STATUS_FAILED, "%s: not enough memory to write it", file);
    }
    cJSON_free(text);
    cJSON_Delete(w.document);
    free(w.parts);
    return status;
}

// ---- reading ------------------------------------------------------------------------------------

struct reading {
    const char *file;
    FILE *stream;
    struct model *model;
    int64_t data_at, data_bytes, read_to;
    uint64_t checksum;
};

static enum status damaged(const struct reading *r, struct error *error)
{
    return error_set(error, STATUS_USAGE, "%s: is cut short or damaged; make the model again",
                     r->file);
}

static enum status read_text(struct reading *r, cJSON **document, struct error *error)
{
    char magic[MAGIC_BYTES];
    uint64_t length;
    if (fread(magic, 1, sizeof magic, r->stream) != sizeof magic ||
        memcmp(magic, MAGIC, MAGIC_BYTES) != 0)
        return error_set(error, STATUS_USAGE, "%s: is not a model file", r->file);
    if (fread(&length, sizeof length, 1, r->stream) != 1 || length > TEXT_MOST)
        return damaged(r, error);
    char *text = malloc((size_t)length + 1);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to read it", r->file);
    text[length] = '\0';
    enum status status = fread(text, 1, (size_t)length, r->stream) == length
                             ? json_parse(r->file, text, (size_t)length, document, error)
                             : damaged(r, error);
    free(text);
    r->data_at = round_up_i64((int64_t)(MAGIC_BYTES + sizeof length + length), ALIGNMENT);
    return status;
}

// Scales by group: a scale for every 32, 64 or 128 weights.
static bool take_groups(struct layer_parameters *p, int64_t bytes)
{
    const int64_t count = bytes / 4, group = count > 0 ? p->weight_count / count : 0;
    const bool good =
        (group == 32 || group == 64 || group == 128) && group * count == p->weight_count;
    p->group_scale_count = good ? count : 0;
    return good;
}

static enum status read_block(struct reading *r, const struct json *entry, struct error *error)
{
    static const char *const KEYS[] = {"layer", "what", "at", "bytes", NULL};
    const char *name = "", *what = "";
    int64_t at = 0, bytes = 0;
    enum status status = json_known_keys(entry, KEYS, error);
    if (status == STATUS_OK)
        status = json_string(entry, "layer", &name, error);
    if (status == STATUS_OK)
        status = json_string(entry, "what", &what, error);
    if (status == STATUS_OK)
        status = json_integer(entry, "at", 0, r->data_bytes, &at, error);
    if (status == STATUS_OK)
        status = json_integer(entry, "bytes", 1, r->data_bytes - at, &bytes, error);
    if (status != STATUS_OK)
        return status;
    const int layer = network_layer(r->model->network, name);
    if (layer < 0)
        return json_complain(entry, error, "expected a layer of the network");
    struct block blocks[WHATS];
    struct layer_parameters *p = &r->model->layers[layer];
    if (strcmp(what, GROUP_SCALE) == 0 && p->group_scale == NULL && !take_groups(p, bytes))
        return json_complain(entry, error, "expected a scale for every 32, 64 or 128 weights");
    blocks_of(p, blocks);
    int k = 0;
    while (k < WHATS && strcmp(blocks[k].what, what) != 0)
        k++;
    if (k == WHATS || *blocks[k].data != NULL ||
        bytes != blocks[k].count * (int64_t)blocks[k].element || at != r->read_to)
        return json_complain(entry, error, "expected an array of the layer, of its size, once");
    *blocks[k].data = malloc((size_t)bytes);
    if (*blocks[k].data == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory: %lld bytes are wanted",
                         r->file, (long long)bytes);
    if (fseeko(r->stream, r->data_at + at, SEEK_SET) != 0 ||
        fread(*blocks[k].data, 1, (size_t)bytes, r->stream) != (size_t)bytes)
        return damaged(r, error);
    r->checksum = chained(r->checksum, *blocks[k].data, (size_t)bytes);
    r->read_to = round_up_i64(at + bytes, ALIGNMENT);
    const float *numbers = *blocks[k].data;
    for (int64_t i = 0; is_float(&blocks[k]) && i < blocks[k].count; i++) {
        if (!isfinite(numbers[i]))
            return json_complain(entry, error, "expected finite numbers");
    }
    return STATUS_OK;
}

static enum status read_range(struct reading *r, const struct json *entry, struct error *error)
{
    static const char *const KEYS[] = {"node", "low", "high", "rms", "positive_rms", NULL};
    const char *node = "";
    double low = 0, high = 0, rms = 0, positive_rms = 0;
    struct observed_range *range = &r->model->ranges[r->model->range_count];
    enum status status = json_known_keys(entry, KEYS, error);
    if (status == STATUS_OK)
        status = json_string(entry, "node", &node, error);
    if (status == STATUS_OK)
        status = json_number(entry, "low", -3e38, 3e38, &low, error);
    if (status == STATUS_OK)
        status = json_number(entry, "high", low, 3e38, &high, error);
    if (status == STATUS_OK)
        status = json_number(entry, "rms", 0, 3e38, &rms, error);
    if (status == STATUS_OK)
        status = json_number(entry, "positive_rms", 0, 3e38, &positive_rms, error);
    if (status == STATUS_OK && strlen(node) >= sizeof range->node)
        status = json_complain(entry, error, "expected a shorter name");
    if (status != STATUS_OK)
        return status;
    snprintf(range->node, sizeof range->node, "%s", node);
    range->low = (float)low;
    range->high = (float)high;
    range->rms = (float)rms;
    range->positive_rms = (float)positive_rms;
    r->model->range_count++;
    return STATUS_OK;
}

static enum status read_ranges(struct reading *r, const struct json *root, struct error *error)
{
    struct json ranges;
    enum status status = json_array(root, "ranges", &ranges, error);
    if (status != STATUS_OK || json_length(&ranges) == 0)
        return status;
    r->model->ranges = calloc(json_length(&ranges), sizeof *r->model->ranges);
    if (r->model->ranges == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to read it", r->file);
    for (size_t i = 0; i < json_length(&ranges) && status == STATUS_OK; i++) {
        const struct json entry = json_element(&ranges, i);
        status = read_range(r, &entry, error);
    }
    return status;
}

static enum status read_blocks(struct reading *r, const struct json *root, struct error *error)
{
    struct json blocks;
    const char *sum = "";
    struct stat about;
    enum status status = json_array(root, "blocks", &blocks, error);
    if (status == STATUS_OK)
        status = json_integer(root, "data_bytes", 0, INT64_C(1) << 45, &r->data_bytes, error);
    if (status == STATUS_OK)
        status = json_string(root, "data_checksum", &sum, error);
    if (status != STATUS_OK)
        return status;
    if (fstat(fileno(r->stream), &about) != 0 || about.st_size != r->data_at + r->data_bytes)
        return damaged(r, error);
    for (size_t i = 0; i < json_length(&blocks) && status == STATUS_OK; i++) {
        const struct json entry = json_element(&blocks, i);
        status = read_block(r, &entry, error);
    }
    char wanted[24];
    snprintf(wanted, sizeof wanted, "%016llx", (unsigned long long)r->checksum);
    if (status == STATUS_OK && strcmp(sum, wanted) != 0)
        status = damaged(r, error);
    return status;
}

static enum status read_model(struct reading *r, const cJSON *document, struct error *error)
{
    static const char *const KEYS[] = {"format",     "network",       "seed",   "ranges",
                                       "data_bytes", "data_checksum", "blocks", NULL};
    const struct json root = json_root(r->file, document);
    const char *network = "", *seed = "", *end = NULL;
    enum status status = json_known_keys(&root, KEYS, error);
    if (status == STATUS_OK)
        status = json_string(&root, "network", &network, error);
    if (status == STATUS_OK)
        status = json_string(&root, "seed", &seed, error);
    if (status != STATUS_OK)
        return status;
    if (strcmp(network, r->model->network->name) != 0)
        return error_set(error, STATUS_USAGE, "%s: is a model of '%.60s', not of %s", r->file,
                         network, r->model->network->name);
    r->model->seed = strtoull(seed, (char **)&end, 10);
    if (end == seed || *end != '\0')
        return json_complain(&root, error, "expected the seed as a whole number in a string");
    status = read_ranges(r, &root, error);
    return status == STATUS_OK ? read_blocks(r, &root, error) : status;
}

enum status model_file_read(struct model *model, const struct network *network, const char *file,
                            struct error *error)
{
    struct reading r = {.file = file, .model = model, .stream = fopen(file, "rb")};
    cJSON *document = NULL;
    *model = (struct model){0};
    if (r.stream == NULL)
        return error_set(error, STATUS_USAGE, "%s: cannot be read: %s", file, strerror(errno));
    enum status status = read_text(&r, &document, error);
    if (status == STATUS_OK)
        status = model_measure(model, network, error);
    if (status == STATUS_OK)
        status = read_model(&r, document, error);
    if (status != STATUS_OK)
        model_free(model);
    cJSON_Delete(document);
    fclose(r.stream);
    return status;
}
