// SPDX-License-Identifier: MIT
#include "analysis/record/record_values.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum status value_need(const struct json *object, const char *key, struct json *member,
                       const char *expected, struct error *error)
{
    if (!cJSON_IsObject(object->value))
        return json_complain(object, error, "expected an object");
    if (!json_find(object, key, member))
        return json_complain(member, error, expected);
    return STATUS_OK;
}

enum status value_number(const struct json *object, const char *key, double *value,
                         struct error *error)
{
    struct json member;
    TRY(value_need(object, key, &member, "missing, expected a number or null", error));
    if (cJSON_IsNull(member.value)) {
        *value = NAN;
        return STATUS_OK;
    }
    if (!cJSON_IsNumber(member.value) || !isfinite(member.value->valuedouble))
        return json_complain(&member, error, "expected a number or null");
    *value = member.value->valuedouble;
    return STATUS_OK;
}

enum status value_amount(const struct json *object, const char *key, double *value,
                         struct error *error)
{
    struct json member;
    TRY(value_number(object, key, value, error));
    (void)json_find(object, key, &member);
    return *value < 0 ? json_complain(&member, error, "expected a number that is not negative")
                      : STATUS_OK;
}

enum status value_copy_text(const struct json *at, const char *text, char *to, size_t size,
                            struct error *error)
{
    if (strlen(text) >= size)
        return json_complain(at, error, "text is longer than any that bitroof writes");
    strcpy(to, text);
    return STATUS_OK;
}

enum status value_text(const struct json *object, const char *key, char *to, size_t size,
                       struct error *error)
{
    struct json member;
    TRY(value_need(object, key, &member, "missing, expected a string", error));
    if (!cJSON_IsString(member.value))
        return json_complain(&member, error, "expected a string");
    return value_copy_text(&member, member.value->valuestring, to, size, error);
}

enum status value_text_or_null(const struct json *object, const char *key, char *to, size_t size,
                               struct error *error)
{
    struct json member;
    to[0] = '\0';
    if (!json_find(object, key, &member) || cJSON_IsNull(member.value))
        return STATUS_OK;
    return value_text(object, key, to, size, error);
}

enum status value_int(const struct json *object, const char *key, int64_t low, int64_t high,
                      int *value, struct error *error)
{
    int64_t number = 0;
    TRY(json_integer(object, key, low, high, &number, error));
    *value = (int)number;
    return STATUS_OK;
}

enum status value_int_or_null(const struct json *object, const char *key, int otherwise, int *value,
                              struct error *error)
{
    struct json member;
    *value = otherwise;
    if (!json_find(object, key, &member) || cJSON_IsNull(member.value))
        return STATUS_OK;
    return value_int(object, key, 0, INT32_MAX, value, error);
}

enum status value_bool_or(const struct json *object, const char *key, bool otherwise, bool *value,
                          struct error *error)
{
    struct json member;
    *value = otherwise;
    return json_find(object, key, &member) ? json_boolean(object, key, value, error) : STATUS_OK;
}

// ---- arrays: walked by their links, since an index would make them quadratic
// ---------------------

struct walk walk_begin(const struct json *array)
{
    return (struct walk){.array = array};
}

bool walk_next(struct walk *walk)
{
    const cJSON *next =
        walk->element.value == NULL ? walk->array->value->child : walk->element.value->next;
    if (walk->element.value != NULL)
        walk->index++;
    walk->element = *walk->array;
    walk->element.value = next;
    size_t used = strlen(walk->element.path);
    snprintf(walk->element.path + used, sizeof walk->element.path - used, "[%zu]", walk->index);
    return next != NULL;
}

enum status value_open_array(const struct json *object, const char *key, struct json *array,
                             size_t size, void **room, struct error *error)
{
    TRY(json_array(object, key, array, error));
    *room = calloc(json_length(array) + 1, size);
    if (*room == NULL)
        return error_set(error, STATUS_FAILED, "%s: %s: no memory", array->file, array->path);
    return STATUS_OK;
}

enum status value_texts(const struct json *object, const char *key, char ***texts, size_t *count,
                        struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(value_open_array(object, key, &array, sizeof(char *), &room, error));
    *texts = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        if (!cJSON_IsString(walk.element.value))
            return json_complain(&walk.element, error, "expected a string");
        (*texts)[*count] = strdup(walk.element.value->valuestring);
        if ((*texts)[*count] == NULL)
            return error_set(error, STATUS_FAILED, "%s: no memory", array.file);
        ++*count;
    }
    return STATUS_OK;
}

enum status value_pairs(const struct json *object, const char *key, struct text_pair **pairs,
                        size_t *count, struct error *error)
{
    struct json member;
    TRY(json_object(object, key, &member, error));
    *pairs = calloc(json_length(&member) + 1, sizeof **pairs);
    if (*pairs == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", object->file);
    for (const cJSON *item = member.value->child; item != NULL; item = item->next) {
        struct text_pair *pair = &(*pairs)[*count];
        if (!cJSON_IsString(item))
            return json_complain(&member, error, "expected strings only");
        TRY(value_copy_text(&member, item->string, pair->key, sizeof pair->key, error));
        TRY(value_copy_text(&member, item->valuestring, pair->value, sizeof pair->value, error));
        ++*count;
    }
    return STATUS_OK;
}

enum status value_numbers(const struct json *object, const char *key, double **values,
                          size_t *count, struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(value_open_array(object, key, &array, sizeof(double), &room, error));
    *values = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        const cJSON *value = walk.element.value;
        bool is_number = cJSON_IsNumber(value) && isfinite(value->valuedouble);
        if ((!is_number && !cJSON_IsNull(value)) || (is_number && value->valuedouble < 0))
            return json_complain(&walk.element, error, "expected a number from 0, or null");
        (*values)[(*count)++] = is_number ? value->valuedouble : NAN;
    }
    return STATUS_OK;
}

enum status value_provenance(const struct json *object, enum provenance *provenance,
                             struct error *error)
{
    struct json member;
    const char *name = NULL;
    TRY(json_string(object, "provenance", &name, error));
    if (!provenance_find(name, provenance)) {
        (void)json_find(object, "provenance", &member);
        return json_complain(
            &member, error,
            "expected measured, counted, simulated, predicted, derived or declared");
    }
    return STATUS_OK;
}
