// SPDX-License-Identifier: MIT
#include "bench/networks/ranges_file.h"

#include "base/file.h"
#include "base/json.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char FORMAT[] = "bitroof-ranges/1";
enum { RANGES_MOST = 1 << 16 };

// ---- writing -----------------------------------------------------------------------------------

static void add_hex(cJSON *object, const char *key, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof text, "%016" PRIx64, value);
    cJSON_AddStringToObject(object, key, text);
}

static cJSON *to_json(const struct model *model, const struct ranges_file *about)
{
    cJSON *root = cJSON_CreateObject();
    cJSON_AddStringToObject(root, "format", FORMAT);
    cJSON_AddStringToObject(root, "network", model->network->name);
    cJSON_AddStringToObject(root, "maker", about->maker);
    add_hex(root, "seed", about->seed);
    cJSON *ranges = cJSON_AddArrayToObject(root, "ranges");
    for (int i = 0; i < model->range_count; i++) {
        const struct observed_range *range = &model->ranges[i];
        cJSON *row = cJSON_CreateObject();
        cJSON_AddItemToArray(ranges, row);
        cJSON_AddStringToObject(row, "node", range->node);
        cJSON_AddItemToObject(row, "low", json_new_number((double)range->low));
        cJSON_AddItemToObject(row, "high", json_new_number((double)range->high));
        cJSON_AddItemToObject(row, "rms", json_new_number((double)range->rms));
        cJSON_AddItemToObject(row, "positive_rms", json_new_number((double)range->positive_rms));
    }
    const struct expected_output *expected = &about->expected;
    if (expected->has_integers)
        add_hex(root, "output", expected->checksum);
    cJSON *low = cJSON_AddArrayToObject(root, "low_outputs");
    for (int i = 0; i < expected->low_count; i++) {
        cJSON *row = cJSON_CreateObject();
        cJSON_AddItemToArray(low, row);
        cJSON_AddStringToObject(row, "setting", expected->low[i].setting);
        add_hex(row, "output", expected->low[i].checksum);
    }
    if (expected->floats != NULL) {
        cJSON *floats = cJSON_AddArrayToObject(root, "f32_output");
        for (int64_t i = 0; i < expected->float_count; i++)
            cJSON_AddItemToArray(floats, json_new_number((double)expected->floats[i]));
    }
    return root;
}

enum status ranges_write(const char *file, const struct model *model,
                         const struct ranges_file *about, struct error *error)
{
    cJSON *root = to_json(model, about);
    char *text = cJSON_PrintUnformatted(root);
    cJSON_Delete(root);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", file);
    enum status status = file_replace(file, text, strlen(text), error);
    free(text);
    return status;
}

// ---- reading -----------------------------------------------------------------------------------

static enum status read_hex(const struct json *root, const char *key, uint64_t *value,
                            struct error *error)
{
    const char *text = NULL;
    char *end = NULL;
    TRY(json_string(root, key, &text, error));
    errno = 0;
    *value = strtoull(text, &end, 16);
    if (errno != 0 || end == text || *end != '\0')
        return json_complain(root, error, "expected hexadecimal digits");
    return STATUS_OK;
}

static enum status read_ranges(const struct json *root, struct model *model, struct error *error)
{
    struct json array;
    TRY(json_array(root, "ranges", &array, error));
    size_t count = json_length(&array);
    if (count < 1 || count > RANGES_MOST)
        return json_complain(&array, error, "expected a range for each node");
    free(model->ranges);
    model->range_count = 0;
    model->ranges = calloc(count, sizeof *model->ranges);
    if (model->ranges == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    for (size_t i = 0; i < count; i++) {
        struct json row = json_element(&array, i);
        struct observed_range *range = &model->ranges[model->range_count++];
        const char *node = NULL;
        double low = 0, high = 0, rms = 0, positive_rms = 0;
        TRY(json_string(&row, "node", &node, error));
        TRY(json_number(&row, "low", -1e38, 1e38, &low, error));
        TRY(json_number(&row, "high", -1e38, 1e38, &high, error));
        TRY(json_number(&row, "rms", 0, 1e38, &rms, error));
        TRY(json_number(&row, "positive_rms", 0, 1e38, &positive_rms, error));
        if (strlen(node) >= sizeof range->node || low > high)
            return json_complain(&row, error, "expected a node's name and its range");
        strcpy(range->node, node);
        range->low = (float)low;
        range->high = (float)high;
        range->rms = (float)rms;
        range->positive_rms = (float)positive_rms;
    }
    return STATUS_OK;
}

static enum status read_low(const struct json *root, struct expected_output *expected,
                            struct error *error)
{
    struct json array;
    TRY(json_array(root, "low_outputs", &array, error));
    if (json_length(&array) > RANGES_LOW_MOST)
        return json_complain(&array, error, "expected fewer outputs");
    for (size_t i = 0; i < json_length(&array); i++) {
        struct json row = json_element(&array, i);
        const char *setting = NULL;
        TRY(json_string(&row, "setting", &setting, error));
        if (strlen(setting) >= SETTING_WORD)
            return json_complain(&row, error, "expected a setting");
        strcpy(expected->low[i].setting, setting);
        TRY(read_hex(&row, "output", &expected->low[i].checksum, error));
        expected->low_count++;
    }
    return STATUS_OK;
}

static enum status read_expected(const struct json *root, struct expected_output *expected,
                                 struct error *error)
{
    struct json member;
    if (json_find(root, "output", &member)) {
        TRY(read_hex(root, "output", &expected->checksum, error));
        expected->has_integers = true;
    }
    TRY(read_low(root, expected, error));
    if (!json_find(root, "f32_output", &member))
        return STATUS_OK;
    TRY(json_array(root, "f32_output", &member, error));
    size_t count = json_length(&member);
    if (count < 1 || count > RANGES_OUTPUTS_MOST)
        return json_complain(&member, error, "expected outputs of the network");
    expected->floats = calloc(count, sizeof *expected->floats);
    if (expected->floats == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    for (const cJSON *value = member.value->child; value != NULL; value = value->next) {
        if (!cJSON_IsNumber(value))
            return json_complain(&member, error, "expected numbers");
        expected->floats[expected->float_count++] = (float)value->valuedouble;
    }
    return STATUS_OK;
}

static enum status read_root(const struct json *root, const struct network *network,
                             struct model *model, struct ranges_file *about, struct error *error)
{
    const char *format = NULL, *name = NULL, *maker = NULL;
    TRY(json_string(root, "format", &format, error));
    TRY(json_string(root, "network", &name, error));
    TRY(json_string(root, "maker", &maker, error));
    if (strcmp(format, FORMAT) != 0 || strcmp(name, network->name) != 0)
        return error_set(error, STATUS_USAGE, "%s: not a file of ranges of %s", root->file,
                         network->name);
    snprintf(about->maker, sizeof about->maker, "%s", maker);
    TRY(read_hex(root, "seed", &about->seed, error));
    if (model != NULL)
        TRY(read_ranges(root, model, error));
    return read_expected(root, &about->expected, error);
}

enum status ranges_read(const char *file, const struct network *network, struct model *model,
                        struct ranges_file *about, struct error *error)
{
    cJSON *document = NULL;
    *about = (struct ranges_file){0};
    TRY(json_read(file, &document, error));
    struct json root = json_root(file, document);
    enum status status = read_root(&root, network, model, about, error);
    cJSON_Delete(document);
    if (status != STATUS_OK)
        ranges_free(about);
    return status;
}

void ranges_free(struct ranges_file *about)
{
    free(about->expected.floats);
    *about = (struct ranges_file){0};
}
