// SPDX-License-Identifier: MIT
// Streams by what plain C gives everywhere: 64-bit words, one access for each. (volatile, so that
// the compiler neither drops nor widens them.)
#include "bench/kernels/stream/stream.h"

enum { WORDS = STREAM_BLOCK / sizeof(uint64_t), FLOATS = STREAM_BLOCK / sizeof(float) };

static void pass_load(char *const arrays[3], size_t blocks)
{
    const volatile uint64_t *in = (const volatile uint64_t *)arrays[0];
    for (size_t block = 0; block < blocks; block++, in += WORDS) {
#pragma GCC unroll 64
        for (int i = 0; i < WORDS; i++)
            (void)in[i];
    }
}

static void pass_store(char *const arrays[3], size_t blocks)
{
    volatile uint64_t *out = (volatile uint64_t *)arrays[0];
    for (size_t block = 0; block < blocks; block++, out += WORDS) {
#pragma GCC unroll 64
        for (int i = 0; i < WORDS; i++)
            out[i] = 0;
    }
}

static void pass_copy(char *const arrays[3], size_t blocks)
{
    volatile uint64_t *out = (volatile uint64_t *)arrays[0];
    const volatile uint64_t *in = (const volatile uint64_t *)arrays[1];
    for (size_t block = 0; block < blocks; block++, in += WORDS, out += WORDS) {
#pragma GCC unroll 64
        for (int i = 0; i < WORDS; i++)
            out[i] = in[i];
    }
}

static void pass_triad(char *const arrays[3], size_t blocks)
{
    volatile float *out = (volatile float *)arrays[0];
    const volatile float *b = (const volatile float *)arrays[1];
    const volatile float *c = (const volatile float *)arrays[2];
    for (size_t block = 0; block < blocks; block++, out += FLOATS, b += FLOATS, c += FLOATS) {
#pragma GCC unroll 16
        for (int i = 0; i < FLOATS; i++)
            out[i] = b[i] + 3.0f * c[i];
    }
}

const struct stream_family stream_portable = {
    .name = "stream_portable",
    .isa = ISA_PORTABLE,
    .vector = "64-bit words",
    .passes =
        {
            [STREAM_LOAD] = pass_load,
            [STREAM_STORE] = pass_store,
            [STREAM_COPY] = pass_copy,
            [STREAM_TRIAD] = pass_triad,
        },
};
