// SPDX-License-Identifier: MIT
// Where the tensors of a case lie: dense, or as views of larger tensors whose gaps hold garbage.
#ifndef BITROOF_BENCH_CHECK_PLACEMENT_H
#define BITROOF_BENCH_CHECK_PLACEMENT_H

#include "bench/check/operands.h"

enum placement_kind {
    PLACEMENT_DENSE,
    PLACEMENT_STRIDED,   // pixels of input, residual and output farther apart, none aligned
    PLACEMENT_SEGMENTED, // input channels in pieces of several storages, in any order; the rest as
                         // strided
    PLACEMENT_COUNT
};

const char *placement_name(enum placement_kind kind);

// A tensor of rows x channels in a larger one.
struct placed {
    int64_t rows, channels, stride; // in elements
    int64_t origin;                 // elements from the start of its storage to run_args' pointer
    size_t element, bytes;          // of one element; of the storage
};

struct placement {
    struct workload workload; // of the operands, with the views
    struct placed input, residual, output;
    struct segment *segments; // of the input, at least one
    int32_t segment_count;
};

// Operands whose workload has views already stay as they are, and have no other placement. False
// when memory is short. The workload points into the placement: do not move it.
bool placement_make(struct placement *placement, const struct operands *operands,
                    enum placement_kind kind, uint64_t seed);
void placement_free(struct placement *placement);

// Dense tensors to their storages; the gaps stay as they are.
void placement_scatter_input(const struct placement *placement, const void *dense, void *storage);
void placement_scatter(const struct placed *placed, const void *dense, void *storage);
// And back.
void placement_gather(const struct placed *placed, const void *storage, void *dense);
// Is every byte between the rows still `fill`? Else the offset of the first that is not in *offset.
bool placement_gaps_hold(const struct placed *placed, const void *storage, unsigned char fill,
                         size_t *offset);

#endif
