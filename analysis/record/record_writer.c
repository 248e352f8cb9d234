// SPDX-License-Identifier: MIT
#include "analysis/record/record_writer.h"

void writer_add(struct writer *writer, cJSON *object, const char *key, cJSON *value)
{
    if (value == NULL || object == NULL || !cJSON_AddItemToObject(object, key, value)) {
        cJSON_Delete(value);
        writer->short_of_memory = true;
    }
}

void writer_append(struct writer *writer, cJSON *array, cJSON *value)
{
    if (value == NULL || array == NULL || !cJSON_AddItemToArray(array, value)) {
        cJSON_Delete(value);
        writer->short_of_memory = true;
    }
}

void writer_text_or_null(struct writer *writer, cJSON *object, const char *key, const char *text)
{
    writer_add(writer, object, key,
               text[0] != '\0' ? cJSON_CreateString(text) : cJSON_CreateNull());
}

void writer_number(struct writer *writer, cJSON *object, const char *key, double value)
{
    writer_add(writer, object, key, json_new_number(value));
}

void writer_text(struct writer *writer, cJSON *object, const char *key, const char *text)
{
    writer_add(writer, object, key, cJSON_CreateString(text));
}

void writer_bool(struct writer *writer, cJSON *object, const char *key, bool value)
{
    writer_add(writer, object, key, cJSON_CreateBool(value));
}

static cJSON *add_child(struct writer *writer, cJSON *object, const char *key, cJSON *child)
{
    bool good = child != NULL;
    writer_add(writer, object, key, child);
    return good && !writer->short_of_memory ? child : NULL;
}

cJSON *writer_object(struct writer *writer, cJSON *object, const char *key)
{
    return add_child(writer, object, key, cJSON_CreateObject());
}

cJSON *writer_array(struct writer *writer, cJSON *object, const char *key)
{
    return add_child(writer, object, key, cJSON_CreateArray());
}

void writer_texts(struct writer *writer, cJSON *object, const char *key, char **texts, size_t count)
{
    cJSON *array = writer_array(writer, object, key);
    for (size_t i = 0; i < count; i++)
        writer_append(writer, array, cJSON_CreateString(texts[i]));
}

void writer_pairs(struct writer *writer, cJSON *object, const char *key,
                  const struct text_pair *pairs, size_t count)
{
    cJSON *member = writer_object(writer, object, key);
    for (size_t i = 0; i < count; i++)
        writer_text(writer, member, pairs[i].key, pairs[i].value);
}

void writer_numbers(struct writer *writer, cJSON *object, const char *key, const double *values,
                    size_t count)
{
    cJSON *array = writer_array(writer, object, key);
    for (size_t i = 0; i < count; i++)
        writer_append(writer, array, json_new_number(values[i]));
}

void writer_reason(struct writer *writer, cJSON *object, const char *reason)
{
    writer_text_or_null(writer, object, "reason", reason != NULL ? reason : "");
}
