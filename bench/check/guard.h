// SPDX-License-Identifier: MIT
// Buffers that notice a kernel which reads or writes where it may not.
//
// The data stands between two zones of a known byte pattern and two pages without access: a write
// next to the data changes the pattern, an access farther away ends the process.
#ifndef BITROOF_BENCH_CHECK_GUARD_H
#define BITROOF_BENCH_CHECK_GUARD_H

#include <stdbool.h>
#include <stddef.h>

struct guarded {
    void *data;            // 64-byte aligned
    size_t bytes;          // the BUFFER_SLACK bytes behind are readable and hold the pattern
    unsigned char pattern; // of the guard zones
    void *mapping;
    size_t mapped;
};

// All data bytes are set to `fill`, the zones to `pattern` (0xff behind floats is NaN). False when
// memory is short.
bool guarded_allocate(struct guarded *guarded, size_t bytes, unsigned char fill,
                      unsigned char pattern);
void guarded_free(struct guarded *guarded);
// The offset from data of the first damaged guard byte (negative: in front) in *offset; true when
// all are intact.
bool guarded_is_intact(const struct guarded *guarded, long *offset);

#endif
