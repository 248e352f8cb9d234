// SPDX-License-Identifier: MIT
// Streams: bytes per second of one memory level; and the pointer chase: its latency.
//
// A stream goes over 1 to 3 arrays that share the problem's working set, several times in one run()
// when the set is small. Sweeping the working set shows the levels. The threads take parts of each
// array, so that the bytes of a run and the working set do not depend on their number.
//
// To add an instruction set: write stream_<isa>.c, which ends with a struct stream_family of the
// file's name, and add it to the streams of registry_<arch>.c. It becomes one row per kind that it
// has: stream_load_<isa>, stream_store_<isa>, stream_copy_<isa>, stream_copynt_<isa>,
// stream_triad_<isa>.
#ifndef BITROOF_BENCH_KERNELS_STREAM_STREAM_H
#define BITROOF_BENCH_KERNELS_STREAM_STREAM_H

#include "bench/kernels/kernel.h"

#include <stddef.h>
#include <stdint.h>

enum stream_kind {
    STREAM_LOAD,    // reads array 0
    STREAM_STORE,   // writes array 0
    STREAM_COPY,    // array 0 = array 1
    STREAM_COPY_NT, // the same by non-temporal stores, with a store fence at the end of each pass
    STREAM_TRIAD,   // array 0 = array 1 + 3 * array 2, fp32
    STREAM_KIND_COUNT
};

// One pass over `blocks` > 0 blocks of STREAM_BLOCK bytes of each array that the kind uses.
typedef void stream_pass(char *const arrays[3], size_t blocks);

enum { STREAM_BLOCK = 512 };

struct stream_family {
    const char *name; // the file's name without .c: stream_avx2
    enum isa isa;
    const char *vector;                     // in words: "ymm"
    stream_pass *passes[STREAM_KIND_COUNT]; // NULL: does not have that kind
};

// Appends the rows of one family and returns how many.
size_t stream_rows_append(const struct stream_family *family, struct kernel *rows, size_t capacity);

// What moves between a cache and memory for `useful_bytes` (input + output of struct work), when a
// store first reads its line: load N, store 2N, copy 3N, triad 4N, non-temporal stores nothing
// extra. NaN for stores on processors that decide from case to case (ARM's write streaming).
double stream_bus_bytes(const struct kernel *kernel, double useful_bytes);

// Do plain stores read their line first on this architecture? 1 yes, -1 it depends
// (stream_bus_<arch>.c).
extern const int stream_write_allocates;

// Working sets of a sweep, ascending, at `points_per_octave` >= 1 per doubling, from an eighth of
// the L1 data cache to 8 times the last cache, but at most a quarter of the machine's memory. Each
// is a multiple of 3 blocks, so that every kind fills it exactly. Writes up to `capacity` and
// returns how many there are.
size_t stream_sweep(const struct target *target, int points_per_octave, int64_t *sizes,
                    size_t capacity);
// The same with the bounds given, in bytes.
size_t stream_sweep_between(int64_t low, int64_t high, int points_per_octave, int64_t *sizes,
                            size_t capacity);

// The problem of a row at a working set.
struct problem stream_problem(enum operation op, int64_t working_set);

#endif
