// SPDX-License-Identifier: MIT
#include "base/json.h"

#include "base/file.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const size_t FILE_LIMIT = (size_t)256 << 20;

enum status json_parse(const char *file, const char *text, size_t length, cJSON **document,
                       struct error *error)
{
    *document = NULL;
    if (memchr(text, '\0', length) != NULL)
        return error_set(error, STATUS_USAGE, "%s: not JSON: it holds a NUL byte", file);
    const char *end = NULL;
    // cJSON refuses nesting deeper than CJSON_NESTING_LIMIT (1000) by itself.
    cJSON *parsed = cJSON_ParseWithLengthOpts(text, length + 1, &end, true);
    if (parsed == NULL) {
        size_t place = end != NULL && end >= text ? (size_t)(end - text) : 0;
        if (place > length)
            place = length;
        size_t line = 1, column = 1;
        for (size_t i = 0; i < place; i++) {
            column = text[i] == '\n' ? 1 : column + 1;
            line += text[i] == '\n';
        }
        return error_set(error, STATUS_USAGE, "%s:%zu:%zu: not JSON, or cut short here", file, line,
                         column);
    }
    *document = parsed;
    return STATUS_OK;
}

enum status json_read(const char *file, cJSON **document, struct error *error)
{
    *document = NULL;
    char *text = NULL;
    size_t length = 0;
    enum status status = file_read(file, FILE_LIMIT, &text, &length, error);
    if (status == STATUS_OK)
        status = json_parse(file, text, length, document, error);
    free(text);
    return status;
}

struct json json_root(const char *file, const cJSON *document)
{
    return (struct json){.value = document, .file = file, .path = "$"};
}

enum status json_complain(const struct json *at, struct error *error, const char *expected)
{
    return error_set(error, STATUS_USAGE, "%s: %s: %s", at->file, at->path, expected);
}

bool json_find(const struct json *object, const char *key, struct json *member)
{
    if (!cJSON_IsObject(object->value))
        return false;
    *member = *object;
    member->value = cJSON_GetObjectItemCaseSensitive(object->value, key);
    size_t used = strlen(member->path);
    snprintf(member->path + used, sizeof member->path - used, ".%.60s", key);
    return member->value != NULL;
}

static enum status find(const struct json *object, const char *key, struct json *member,
                        const char *expected, struct error *error)
{
    if (!cJSON_IsObject(object->value))
        return json_complain(object, error, "expected an object");
    if (!json_find(object, key, member))
        return error_set(error, STATUS_USAGE, "%s: %s: missing, expected %s", object->file,
                         member->path, expected);
    return STATUS_OK;
}

enum status json_object(const struct json *object, const char *key, struct json *member,
                        struct error *error)
{
    enum status status = find(object, key, member, "an object", error);
    if (status == STATUS_OK && !cJSON_IsObject(member->value))
        status = json_complain(member, error, "expected an object");
    return status;
}

enum status json_array(const struct json *object, const char *key, struct json *member,
                       struct error *error)
{
    enum status status = find(object, key, member, "an array", error);
    if (status == STATUS_OK && !cJSON_IsArray(member->value))
        status = json_complain(member, error, "expected an array");
    return status;
}

enum status json_string(const struct json *object, const char *key, const char **text,
                        struct error *error)
{
    struct json member;
    enum status status = find(object, key, &member, "a string", error);
    if (status != STATUS_OK)
        return status;
    if (!cJSON_IsString(member.value))
        return json_complain(&member, error, "expected a string");
    *text = member.value->valuestring;
    return STATUS_OK;
}

enum status json_number(const struct json *object, const char *key, double low, double high,
                        double *number, struct error *error)
{
    struct json member;
    enum status status = find(object, key, &member, "a number", error);
    if (status != STATUS_OK)
        return status;
    double value = member.value->valuedouble;
    if (!cJSON_IsNumber(member.value) || !(value >= low && value <= high))
        return error_set(error, STATUS_USAGE, "%s: %s: expected a number from %g to %g",
                         member.file, member.path, low, high);
    *number = value;
    return STATUS_OK;
}

enum status json_integer(const struct json *object, const char *key, int64_t low, int64_t high,
                         int64_t *number, struct error *error)
{
    struct json member;
    enum status status = find(object, key, &member, "a whole number", error);
    if (status != STATUS_OK)
        return status;
    double value = member.value->valuedouble;
    // Doubles hold whole numbers exactly up to 2^53; nothing that is read needs more.
    if (!cJSON_IsNumber(member.value) || value != floor(value) || fabs(value) > 0x1p53 ||
        (int64_t)value < low || (int64_t)value > high)
        return error_set(error, STATUS_USAGE, "%s: %s: expected a whole number from %lld to %lld",
                         member.file, member.path, (long long)low, (long long)high);
    *number = (int64_t)value;
    return STATUS_OK;
}

enum status json_boolean(const struct json *object, const char *key, bool *value,
                         struct error *error)
{
    struct json member;
    enum status status = find(object, key, &member, "true or false", error);
    if (status != STATUS_OK)
        return status;
    if (!cJSON_IsBool(member.value))
        return json_complain(&member, error, "expected true or false");
    *value = cJSON_IsTrue(member.value);
    return STATUS_OK;
}

size_t json_length(const struct json *array)
{
    return (size_t)cJSON_GetArraySize(array->value);
}

struct json json_element(const struct json *array, size_t index)
{
    struct json element = *array;
    element.value = cJSON_GetArrayItem(array->value, (int)index);
    size_t used = strlen(element.path);
    snprintf(element.path + used, sizeof element.path - used, "[%zu]", index);
    return element;
}

enum status json_known_keys(const struct json *object, const char *const *known,
                            struct error *error)
{
    if (!cJSON_IsObject(object->value))
        return json_complain(object, error, "expected an object");
    for (const cJSON *member = object->value->child; member != NULL; member = member->next) {
        bool is_known = false;
        for (size_t i = 0; known[i] != NULL && !is_known; i++)
            is_known = strcmp(known[i], member->string) == 0;
        if (!is_known)
            return error_set(error, STATUS_USAGE, "%s: %s: unknown key \"%.60s\"", object->file,
                             object->path, member->string);
        for (const cJSON *other = member->next; other != NULL; other = other->next) {
            if (strcmp(other->string, member->string) == 0)
                return error_set(error, STATUS_USAGE, "%s: %s: key \"%.60s\" stands twice",
                                 object->file, object->path, member->string);
        }
    }
    return STATUS_OK;
}

cJSON *json_new_number(double number)
{
    char text[40];
    if (!isfinite(number))
        return cJSON_CreateNull();
    if (number == floor(number) && fabs(number) <= 0x1p53) {
        snprintf(text, sizeof text, "%.0f", number == 0 ? 0.0 : number); // not "-0"
        return cJSON_CreateRaw(text);
    }
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, number);
        if (strtod(text, NULL) == number)
            break;
    }
    return cJSON_CreateRaw(text);
}
