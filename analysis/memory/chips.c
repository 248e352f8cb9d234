// SPDX-License-Identifier: MIT
#include "analysis/memory/chips.h"

#include "base/json.h"
#include "base/paths.h"

#include <stdio.h>
#include <string.h>

static enum status read_word(const struct json *object, const char *key, char *to, size_t size,
                             struct error *error)
{
    const char *text = NULL;
    TRY(json_string(object, key, &text, error));
    if (text[0] == '\0' || strlen(text) >= size) {
        struct json member;
        char expected[64];
        (void)json_find(object, key, &member);
        snprintf(expected, sizeof expected, "expected 1 to %zu bytes", size - 1);
        return json_complain(&member, error, expected);
    }
    memcpy(to, text, strlen(text) + 1);
    return STATUS_OK;
}

static enum status read_chip(const struct json *at, struct chips *chips, struct error *error)
{
    static const char *const KNOWN[] = {"name",        "title",  "arithmetic", "ops_per_s",
                                        "bytes_per_s", "source", NULL};
    struct chip *chip = &chips->list[chips->count];
    TRY(json_known_keys(at, KNOWN, error));
    TRY(read_word(at, "name", chip->name, sizeof chip->name, error));
    TRY(read_word(at, "title", chip->title, sizeof chip->title, error));
    TRY(read_word(at, "arithmetic", chip->arithmetic, sizeof chip->arithmetic, error));
    TRY(read_word(at, "source", chip->source, sizeof chip->source, error));
    TRY(json_number(at, "ops_per_s", 1, 1e21, &chip->ops_per_s, error));
    TRY(json_number(at, "bytes_per_s", 1, 1e21, &chip->bytes_per_s, error));
    for (int i = 0; i < chips->count; i++) {
        if (strcmp(chips->list[i].name, chip->name) == 0)
            return json_complain(at, error, "name: stands twice");
    }
    chips->count++;
    return STATUS_OK;
}

static enum status read_chips(const struct json *root, struct chips *chips, struct error *error)
{
    static const char *const KNOWN[] = {"format", "chips", NULL};
    struct json member;
    const char *format = NULL;
    TRY(json_known_keys(root, KNOWN, error));
    TRY(json_string(root, "format", &format, error));
    (void)json_find(root, "format", &member);
    if (strcmp(format, "bitroof-chips/1") != 0)
        return json_complain(&member, error, "expected \"bitroof-chips/1\"");
    TRY(json_array(root, "chips", &member, error));
    size_t count = json_length(&member);
    if (count < 1 || count > CHIPS_MOST)
        return json_complain(&member, error, "expected 1 to 64 chips");
    for (size_t i = 0; i < count; i++) {
        struct json element = json_element(&member, i);
        TRY(read_chip(&element, chips, error));
    }
    return STATUS_OK;
}

enum status chips_read(const char *file, struct chips *chips, struct error *error)
{
    char shipped[4096];
    cJSON *document = NULL;
    *chips = (struct chips){0};
    if (file == NULL) {
        TRY(path_of_data("analysis/memory", "chips.json", shipped, sizeof shipped, error));
        file = shipped;
    }
    enum status status = json_read(file, &document, error);
    if (status == STATUS_OK) {
        struct json root = json_root(file, document);
        status = read_chips(&root, chips, error);
    }
    cJSON_Delete(document);
    return status;
}

enum status chips_choose(struct chips *chips, const char *names, struct error *error)
{
    struct chips chosen = {0};
    for (const char *start = names; *start != '\0';) {
        size_t length = strcspn(start, ",");
        int found = -1;
        for (int i = 0; i < chips->count && found < 0; i++) {
            if (strlen(chips->list[i].name) == length &&
                strncmp(chips->list[i].name, start, length) == 0)
                found = i;
        }
        if (found < 0) {
            char known[300];
            size_t used = 0;
            for (int i = 0; i < chips->count && used < sizeof known; i++)
                used +=
                    (size_t)snprintf(known + used, sizeof known - used, " %s", chips->list[i].name);
            return error_set(error, STATUS_USAGE, "no platform '%.*s'; there are:%s",
                             (int)(length < 60 ? length : 60), start, known);
        }
        if (chosen.count < CHIPS_MOST)
            chosen.list[chosen.count++] = chips->list[found];
        start += length + (start[length] == ',' ? 1 : 0);
    }
    if (chosen.count == 0)
        return error_set(error, STATUS_USAGE, "no platform is named");
    *chips = chosen;
    return STATUS_OK;
}

double chip_ridge(const struct chip *chip)
{
    return chip->ops_per_s / chip->bytes_per_s;
}

bool chip_is_memory_bound(const struct chip *chip, double intensity)
{
    return intensity < chip_ridge(chip);
}

double chip_attainable(const struct chip *chip, double intensity)
{
    double share = intensity / chip_ridge(chip);
    return share < 1 ? share : 1;
}
