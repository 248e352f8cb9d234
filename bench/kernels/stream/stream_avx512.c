// SPDX-License-Identifier: MIT
// Streams by 512-bit vectors.
#define VECTOR  "zmm"
#define WIDTH   "64"
#define VECTORS "8"
#include "bench/kernels/stream/stream_x86.h"

const struct stream_family stream_avx512 = {
    .name = "stream_avx512",
    .isa = ISA_AVX512,
    .vector = "zmm",
    .passes =
        {
            [STREAM_LOAD] = pass_load,
            [STREAM_STORE] = pass_store,
            [STREAM_COPY] = pass_copy,
            [STREAM_COPY_NT] = pass_copy_nt,
            [STREAM_TRIAD] = pass_triad,
        },
};
