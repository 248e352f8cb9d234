// SPDX-License-Identifier: MIT
// Storage for the texts of generated rows, which must live as long as the program.
#include "bench/kernels/matmul/matmul_driver.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { TEXT_CAPACITY = 48 << 10 };

static char texts[TEXT_CAPACITY];
static size_t used;

static const char *keep(const char *text)
{
    for (size_t at = 0; at < used; at += strlen(texts + at) + 1) {
        if (strcmp(texts + at, text) == 0)
            return texts + at;
    }
    size_t length = strlen(text) + 1;
    assert(length <= TEXT_CAPACITY - used);
    char *kept = memcpy(texts + used, text, length);
    used += length;
    return kept;
}

const char *matmul_row_name(const char *prefix, const char *suffix)
{
    char name[48]; // the length that struct kernel allows
    int length = snprintf(name, sizeof name, "%s%s", prefix, suffix);
    assert(length > 0 && (size_t)length < sizeof name);
    (void)length;
    return keep(name);
}

const char *matmul_row_tile(const struct matmul_micro *micro)
{
    char tile[24];
    (void)snprintf(tile, sizeof tile, "%dx%d", micro->mr, micro->nr);
    return keep(tile);
}
