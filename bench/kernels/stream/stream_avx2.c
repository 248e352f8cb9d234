// SPDX-License-Identifier: MIT
// Streams by 256-bit vectors.
#define VECTOR  "ymm"
#define WIDTH   "32"
#define VECTORS "16"
#include "bench/kernels/stream/stream_x86.h"

const struct stream_family stream_avx2 = {
    .name = "stream_avx2",
    .isa = ISA_AVX2,
    .vector = "ymm",
    .passes =
        {
            [STREAM_LOAD] = pass_load,
            [STREAM_STORE] = pass_store,
            [STREAM_COPY] = pass_copy,
            [STREAM_COPY_NT] = pass_copy_nt,
            [STREAM_TRIAD] = pass_triad,
        },
};
