// SPDX-License-Identifier: MIT
// The copy of activations that kernels on slices read, compiled for the including file's
// instruction set: what stands between them is a loop over 32 numbers, which compilers vectorise.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SLICES_COPY_H
#define BITROOF_BENCH_KERNELS_MATMUL_SLICES_COPY_H

#include "bench/kernels/matmul/slices.h"

_Static_assert(sizeof(struct slices_block) == SLICES_BLOCK * sizeof(float), "rows of one length");

static void slices_copy(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point;
    slices_widen(stored, wide, count);
}

#endif
