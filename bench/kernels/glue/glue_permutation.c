// SPDX-License-Identifier: MIT
#include "bench/kernels/glue/glue_permutation.h"

#include <stdbool.h>
#include <string.h>

enum { LINE_BYTES = 64 };

int glue_permutation_lanes(int permutation_lanes, int element_bytes)
{
    if (permutation_lanes == 0)
        return 0;
    return element_bytes == 1 ? GLUE_CONTROL_BYTES : permutation_lanes;
}

// The parts of a block, one behind the other. There cannot be more blocks or terms than channels.
struct parts {
    int32_t *channels, *first_term, *source;
    int8_t *control;
};

static size_t whole_lines(int64_t bytes)
{
    return ((size_t)bytes + 63) / 64 * 64;
}

static struct parts parts_of(char *block, int64_t count)
{
    struct parts parts = {.channels = (int32_t *)(void *)block};
    block += whole_lines(count * 4);
    parts.first_term = (int32_t *)(void *)block;
    block += whole_lines((count + 1) * 4);
    parts.source = (int32_t *)(void *)block;
    block += whole_lines(count * 4);
    parts.control = (int8_t *)block;
    return parts;
}

size_t glue_permutation_bytes(int64_t count)
{
    return 2 * whole_lines(count * 4) + whole_lines((count + 1) * 4) +
           whole_lines(count * GLUE_CONTROL_BYTES);
}

static void set_lane(int8_t control[GLUE_CONTROL_BYTES], int lanes, int lane, int element)
{
    const int width = lanes == 4 ? 4 : 1; // a window of 16 bytes with 4 elements
    for (int i = 0; i < width; i++)
        control[lane * width + i] = (int8_t)(element * width + i);
}

// One term: everything of `wanted` that lies in the window of the smallest one that is missing.
static int32_t add_term(const int32_t *wanted, int lanes, int unit, int64_t left, bool *is_done,
                        int8_t control[GLUE_CONTROL_BYTES])
{
    int32_t source = INT32_MAX;
    for (int i = 0; i < lanes && i < left; i++)
        if (!is_done[i] && wanted[i] < source)
            source = wanted[i];
    source = source / unit * unit;
    memset(control, -1, GLUE_CONTROL_BYTES);
    for (int i = 0; i < lanes && i < left; i++)
        if (!is_done[i] && wanted[i] - source < lanes) {
            set_lane(control, lanes, i, wanted[i] - source);
            is_done[i] = true;
        }
    return source;
}

static bool all_done(const bool *is_done, int lanes, int64_t left)
{
    for (int i = 0; i < lanes && i < left; i++)
        if (!is_done[i])
            return false;
    return true;
}

int32_t *glue_permutation_channels(void *block)
{
    return block;
}

// Windows begin at multiples of `unit`. The number of terms.
static int32_t add_terms(struct parts *parts, int64_t count, int lanes, int unit)
{
    int32_t terms = 0;
    int64_t blocks = 0;
    for (int64_t c = 0; c < count; c += lanes, blocks++) {
        bool is_done[GLUE_CONTROL_BYTES] = {false};
        parts->first_term[blocks] = terms;
        while (!all_done(is_done, lanes, count - c)) {
            parts->source[terms] = add_term(parts->channels + c, lanes, unit, count - c, is_done,
                                            parts->control + (int64_t)terms * GLUE_CONTROL_BYTES);
            terms++;
        }
    }
    parts->first_term[blocks] = terms;
    return terms;
}

void glue_permutation_make(int64_t count, int lanes, int element_bytes, void *block)
{
    struct parts parts = parts_of(block, count);
    size_t list = whole_lines(count * 4);
    memset((char *)block + list, 0, glue_permutation_bytes(count) - list);
    if (lanes == 0)
        return;
    const int32_t terms = add_terms(&parts, count, lanes, 1);
    if (lanes * element_bytes != LINE_BYTES)
        return;
    // A window in two lines costs as much as a quarter of a term more.
    if (add_terms(&parts, count, lanes, lanes) > terms + terms / 4)
        add_terms(&parts, count, lanes, 1);
}

struct glue_permutation glue_permutation_read(const void *block, int64_t count)
{
    // Only to find the parts: nothing is written.
    struct parts parts = parts_of((char *)(uintptr_t)block, count);
    return (struct glue_permutation){
        .channels = parts.channels,
        .first_term = parts.first_term,
        .source = parts.source,
        .control = parts.control,
    };
}
