// SPDX-License-Identifier: MIT
#include "base/memory.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

static const size_t HUGE_PAGE = (size_t)2 << 20;

bool buffer_allocate(struct buffer *buffer, size_t bytes, size_t offset, bool huge_pages)
{
    *buffer = (struct buffer){0};
    size_t wanted = 0;
    if (__builtin_add_overflow(bytes, offset + BUFFER_SLACK + HUGE_PAGE + 4096, &wanted))
        return false;
    void *mapping = mmap(NULL, wanted, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapping == MAP_FAILED)
        return false;
    uintptr_t start = (uintptr_t)mapping;
    if (bytes >= HUGE_PAGE / 2)
        start = (start + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
    // A failure of the advice only means small pages; the record states which ones were had.
    (void)madvise(mapping, wanted, huge_pages ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
    buffer->mapping = mapping;
    buffer->mapped = wanted;
    buffer->bytes = bytes;
    buffer->data = (void *)(start + offset);
    memset(buffer->data, 0, bytes + BUFFER_SLACK);
    return true;
}

void buffer_free(struct buffer *buffer)
{
    if (buffer->mapping != NULL)
        munmap(buffer->mapping, buffer->mapped);
    *buffer = (struct buffer){0};
}
