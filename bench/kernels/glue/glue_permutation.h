// SPDX-License-Identifier: MIT
// Channel permutations for the vector units: a list of channels turned into shuffles of windows.
//
// An output block of `lanes` elements takes, term by term, what it needs from the window of as many
// consecutive input elements that starts at the first one still missing. So a channel shuffle by
// groups has as many terms a block as there are groups, and a copy has one. When a window is as
// long as a cache line, and that makes few terms more, windows start at multiples of it: pixels
// mostly begin with a line, and a window that lies in two takes longer to load.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_PERMUTATION_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_PERMUTATION_H

#include "bench/kernels/glue/glue.h"

#include <stddef.h>
#include <stdint.h>

// A term's control: for each lane of the block the element of the window, or -1 for none. When the
// window has 16 bytes the same for each byte (elements of 4 bytes have 4 entries each).
enum { GLUE_CONTROL_BYTES = 16 };

// Elements in a block of a kernel whose vectors permute `permutation_lanes` elements of 4 bytes
// (struct glue_functions).
int glue_permutation_lanes(int permutation_lanes, int element_bytes);

// The block is relocatable; its size depends on the number of channels alone. First the list is
// written to glue_permutation_channels(), then the rest is made from it; `lanes` is
// glue_permutation_lanes(), 0 for the portable passes, which only read the list.
size_t glue_permutation_bytes(int64_t count);
int32_t *glue_permutation_channels(void *block);
void glue_permutation_make(int64_t count, int lanes, int element_bytes, void *block);
struct glue_permutation glue_permutation_read(const void *block, int64_t count);

#endif
