// SPDX-License-Identifier: MIT
// Input files as JSON, read strictly, with errors that name the file and the place.
//
// cJSON parses and prints; this adds what it lacks: line and column of a syntax error, a JSON path
// ($.problems[3].kh) in every complaint, refusal of unknown keys, of numbers that are not whole or
// out of range, of duplicate keys and of files that are too large or too deep.
#ifndef BITROOF_BASE_JSON_H
#define BITROOF_BASE_JSON_H

#include "base/error.h"

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A value and where it stands. Copy freely; it lives as long as the document.
struct json {
    const cJSON *value;
    const char *file;
    char path[160];
};

// Reads and parses a file (limit 256 MiB; STATUS_USAGE with line and column when it is not JSON).
// *document is the caller's to cJSON_Delete.
enum status json_read(const char *file, cJSON **document, struct error *error);
enum status json_parse(const char *file, const char *text, size_t length, cJSON **document,
                       struct error *error);
struct json json_root(const char *file, const cJSON *document);

// Members. `json_find` gives false when the key is absent; the getters demand presence and type.
bool json_find(const struct json *object, const char *key, struct json *member);
enum status json_object(const struct json *object, const char *key, struct json *member,
                        struct error *error);
enum status json_array(const struct json *object, const char *key, struct json *member,
                       struct error *error);
enum status json_string(const struct json *object, const char *key, const char **text,
                        struct error *error);
// A whole number in [low, high].
enum status json_integer(const struct json *object, const char *key, int64_t low, int64_t high,
                         int64_t *number, struct error *error);
// A finite number in [low, high].
enum status json_number(const struct json *object, const char *key, double low, double high,
                        double *number, struct error *error);
enum status json_boolean(const struct json *object, const char *key, bool *value,
                         struct error *error);

size_t json_length(const struct json *array);
struct json json_element(const struct json *array, size_t index);

// STATUS_USAGE when `object` is not an object or has a key that is not in `known` (NULL-ended).
enum status json_known_keys(const struct json *object, const char *const *known,
                            struct error *error);

// STATUS_USAGE: "FILE: PATH: what was expected".
enum status json_complain(const struct json *at, struct error *error, const char *expected);

// A number to write, in the fewest digits that read back as the same double; null when it is NaN or
// infinite. (cJSON's own printing may be off in the last place.) NULL when memory is short.
cJSON *json_new_number(double number);

#endif
