// SPDX-License-Identifier: MIT
// What a kernel may know of the chip. Filled by harness/sense (or by a test), never by bench/.
#ifndef BITROOF_BENCH_TARGET_H
#define BITROOF_BENCH_TARGET_H

#include <stddef.h>
#include <stdint.h>

struct target {
    uint32_t isa_mask; // see bench/isa.h
    int threads;       // that run() may use, >= 1
    size_t l1d_bytes;  // of one core; a guess of 32 KiB when unknown
    size_t l2_bytes;   // usable by one core; a guess of 256 KiB when unknown
    size_t l3_bytes;   // 0 when there is none
    size_t line_bytes; // 64
};

// A conservative target for tests and for machines that say nothing.
struct target target_default(void);

#endif
