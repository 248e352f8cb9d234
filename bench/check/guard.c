// SPDX-License-Identifier: MIT
#include "bench/check/guard.h"

#include "base/memory.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { FRONT = 256 }; // guard bytes in front of the data

static size_t page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

static unsigned char *first_byte(const struct guarded *g)
{
    return (unsigned char *)g->mapping + page_size();
}

static unsigned char *last_byte(const struct guarded *g)
{
    return (unsigned char *)g->mapping + g->mapped - page_size();
}

bool guarded_allocate(struct guarded *g, size_t bytes, unsigned char fill, unsigned char pattern)
{
    *g = (struct guarded){0};
    size_t page = page_size();
    // Data ends (with its slack, rounded to the alignment) exactly at the page without access.
    size_t tail =
        (bytes + BUFFER_SLACK + BUFFER_ALIGNMENT - 1) / BUFFER_ALIGNMENT * BUFFER_ALIGNMENT;
    size_t inner = (FRONT + tail + page - 1) / page * page;
    size_t mapped = inner + 2 * page;
    void *mapping = mmap(NULL, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED)
        return false;
    g->mapping = mapping;
    g->mapped = mapped;
    g->bytes = bytes;
    g->pattern = pattern;
    g->data = last_byte(g) - tail;
    memset(first_byte(g), pattern, inner);
    memset(g->data, fill, bytes);
    if (mprotect(mapping, page, PROT_NONE) != 0 || mprotect(last_byte(g), page, PROT_NONE) != 0) {
        guarded_free(g);
        return false;
    }
    return true;
}

void guarded_free(struct guarded *g)
{
    if (g->mapping != NULL)
        munmap(g->mapping, g->mapped);
    *g = (struct guarded){0};
}

bool guarded_is_intact(const struct guarded *g, long *offset)
{
    const unsigned char *data = g->data;
    for (const unsigned char *at = first_byte(g); at < last_byte(g); at++) {
        bool is_data = at >= data && at < data + g->bytes;
        if (!is_data && *at != g->pattern) {
            *offset = at - data;
            return false;
        }
    }
    return true;
}
