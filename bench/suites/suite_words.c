// SPDX-License-Identifier: MIT
#include "bench/suites/suite_words.h"

#include <string.h>

enum status suite_word(const struct json *at, const char *text, char to[SUITE_WORD],
                       struct error *error)
{
    if (strlen(text) >= SUITE_WORD || text[0] == '\0')
        return json_complain(at, error, "expected a word of 1 to 31 characters");
    strcpy(to, text);
    return STATUS_OK;
}

enum status suite_words(const struct json *root, const char *key, char (*words)[SUITE_WORD],
                        size_t room, size_t *count, bool (*accepts)(const char *),
                        const char *expected, struct error *error)
{
    struct json array;
    TRY(json_array(root, key, &array, error));
    *count = 0;
    if (json_length(&array) < 1 || json_length(&array) > room)
        return json_complain(&array, error, expected);
    for (size_t i = 0; i < json_length(&array); i++) {
        struct json element = json_element(&array, i);
        if (!cJSON_IsString(element.value) || !accepts(element.value->valuestring))
            return json_complain(&element, error, expected);
        for (size_t j = 0; j < *count; j++) {
            if (strcmp(words[j], element.value->valuestring) == 0)
                return json_complain(&element, error, "stands twice");
        }
        TRY(suite_word(&element, element.value->valuestring, words[(*count)++], error));
    }
    return STATUS_OK;
}
