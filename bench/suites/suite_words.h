// SPDX-License-Identifier: MIT
// The words of a suite's file: names of precisions, caches, variants.
#ifndef BITROOF_BENCH_SUITES_SUITE_WORDS_H
#define BITROOF_BENCH_SUITES_SUITE_WORDS_H

#include "base/json.h"

#include <stdbool.h>
#include <stddef.h>

enum { SUITE_WORD = 32 };

// Copies a word of 1 to 31 characters. STATUS_USAGE with the place otherwise.
enum status suite_word(const struct json *at, const char *text, char to[SUITE_WORD],
                       struct error *error);

// Reads `key` of an object, a list of 1 to `room` distinct words, each accepted by `accepts`; what
// is not gets `expected` as its complaint.
enum status suite_words(const struct json *root, const char *key, char (*words)[SUITE_WORD],
                        size_t room, size_t *count, bool (*accepts)(const char *),
                        const char *expected, struct error *error);

#endif
