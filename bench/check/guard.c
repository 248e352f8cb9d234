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

// The first byte of [from, to) that is not `pattern`; NULL when all are. An intact range, which is
// what there nearly always is, costs one memcmp() of the range with itself, a byte shifted.
static const unsigned char *first_other(const unsigned char *from, const unsigned char *to,
                                        unsigned char pattern)
{
    if (from == to || (*from == pattern && memcmp(from, from + 1, (size_t)(to - from) - 1) == 0))
        return NULL;
    while (*from == pattern)
        from++;
    return from;
}

bool guarded_is_intact(const struct guarded *g, long *offset)
{
    const unsigned char *data = g->data;
    const unsigned char *other = first_other(first_byte(g), data, g->pattern);
    if (other == NULL)
        other = first_other(data + g->bytes, last_byte(g), g->pattern);
    if (other == NULL)
        return true;
    *offset = other - data;
    return false;
}
