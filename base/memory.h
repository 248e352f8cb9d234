// SPDX-License-Identifier: MIT
// Large aligned buffers for tensors, packed weights and scratch, as the kernel contract wants them:
// 64-byte aligned, with 64 readable bytes behind the end, from pages of their own, 2 MiB-aligned
// and offered to transparent huge pages when they are large.
#ifndef BITROOF_BASE_MEMORY_H
#define BITROOF_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

enum { BUFFER_ALIGNMENT = 64, BUFFER_SLACK = 64 };

struct buffer {
    void *data;    // NULL when empty
    size_t bytes;  // as asked
    void *mapping; // what munmap needs
    size_t mapped;
};

// Zero-filled and written once (so that no page is the shared zero page). `offset` shifts data by
// that many bytes from the page start (a multiple of 64, below 4096). False when memory is short.
bool buffer_allocate(struct buffer *buffer, size_t bytes, size_t offset, bool huge_pages);
void buffer_free(struct buffer *buffer);

#endif
