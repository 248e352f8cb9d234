// SPDX-License-Identifier: MIT
// Rows with op OP_LATENCY: time of one load that depends on the load before it.
#ifndef BITROOF_BENCH_KERNELS_STREAM_LATENCY_H
#define BITROOF_BENCH_KERNELS_STREAM_LATENCY_H

#include "bench/kernels/kernel.h"

#include <stddef.h>

// Independent chains that the row chases at once; the time of one load is the time of a run divided
// by useful_ops, which counts the loads of all chains.
int latency_chains(const struct kernel *kernel);

// Appends the rows: latency_chase_portable (1 chain) and latency_chase_portable_x<N>.
size_t latency_rows_append(struct kernel *rows, size_t capacity);

// Offset in the scratch of the first line, for who wants to see the cycle that run() built.
enum { LATENCY_LINES_AT = 256 };

#endif
