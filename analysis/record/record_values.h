// SPDX-License-Identifier: MIT
// Typed values out of a record's JSON, with the nulls and absent keys that a record allows. Private
// to analysis/record.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_VALUES_H
#define BITROOF_ANALYSIS_RECORD_RECORD_VALUES_H

#include "analysis/record/record.h"
#include "base/json.h"

// These return from the enclosing function on the first failure.

#define TEXT(object, key, to)         TRY(value_text(object, key, to, sizeof(to), error))
#define TEXT_OR_NULL(object, key, to) TRY(value_text_or_null(object, key, to, sizeof(to), error))

// A word of a closed list.
#define WORD(object, key, find, to)                                                                \
    do {                                                                                           \
        const char *word_text = NULL;                                                              \
        TRY(json_string(object, key, &word_text, error));                                          \
        struct json word_at;                                                                       \
        (void)json_find(object, key, &word_at);                                                    \
        if (!find(word_text, to))                                                                  \
            return json_complain(&word_at, error, "unknown word");                                 \
    } while (0)

static const int64_t WHOLE_LIMIT = INT64_C(1) << 53;

// An array walked by its links, since an index would make long ones quadratic.
struct walk {
    struct json element;
    const struct json *array;
    size_t index;
};

enum status value_need(const struct json *object, const char *key, struct json *member,
                       const char *expected, struct error *error);
// A finite number, or null: NaN.
enum status value_number(const struct json *object, const char *key, double *value,
                         struct error *error);
// The same, not below 0: times, rates, counts.
enum status value_amount(const struct json *object, const char *key, double *value,
                         struct error *error);
enum status value_copy_text(const struct json *at, const char *text, char *to, size_t size,
                            struct error *error);
enum status value_text(const struct json *object, const char *key, char *to, size_t size,
                       struct error *error);
// A string, or null or no key at all: "".
enum status value_text_or_null(const struct json *object, const char *key, char *to, size_t size,
                               struct error *error);
enum status value_int(const struct json *object, const char *key, int64_t low, int64_t high,
                      int *value, struct error *error);
// A whole number, or null or no key: `otherwise`.
enum status value_int_or_null(const struct json *object, const char *key, int otherwise, int *value,
                              struct error *error);
enum status value_bool_or(const struct json *object, const char *key, bool otherwise, bool *value,
                          struct error *error);
struct walk walk_begin(const struct json *array);
bool walk_next(struct walk *walk);
// The array `key` and room for its elements (at least one, zeroed).
enum status value_open_array(const struct json *object, const char *key, struct json *array,
                             size_t size, void **room, struct error *error);
enum status value_texts(const struct json *object, const char *key, char ***texts, size_t *count,
                        struct error *error);
enum status value_pairs(const struct json *object, const char *key, struct text_pair **pairs,
                        size_t *count, struct error *error);
// Numbers from 0 on, or null: NaN.
enum status value_numbers(const struct json *object, const char *key, double **values,
                          size_t *count, struct error *error);
enum status value_provenance(const struct json *object, enum provenance *provenance,
                             struct error *error);

#endif
