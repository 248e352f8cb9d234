// SPDX-License-Identifier: MIT
// Streams by pairs of 128-bit registers.
#include "bench/kernels/stream/stream.h"

// A statement for each pair of vectors of a block: in `body`, \\r is its number, 32 bytes each.
#define EACH_PAIR(body) ".irp r,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n\t" body "\n\t.endr\n\t"

// clang-format off
static void pass_load(char *const arrays[3], size_t blocks)
{
    const char *in = arrays[0];
    __asm__ volatile(
        "1:\n\t"
        EACH_PAIR("ldp q0, q1, [%[in], 32*\\r]")
        "add %[in], %[in], 512\n\t"
        "subs %[blocks], %[blocks], 1\n\t"
        "b.ne 1b"
        : [in] "+r"(in), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "v0", "v1");
}

static void pass_store(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    __asm__ volatile(
        "movi v0.4s, 0\n\t"
        "1:\n\t"
        EACH_PAIR("stp q0, q0, [%[out], 32*\\r]")
        "add %[out], %[out], 512\n\t"
        "subs %[blocks], %[blocks], 1\n\t"
        "b.ne 1b"
        : [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "v0");
}

// Four pairs are loaded before they are stored: an in-order core waits for each load.
#define FOUR_PAIRS(load, store)                                                                    \
    ".irp r,0,4,8,12\n\t"                                                                          \
    load " q0, q1, [%[in], 32*\\r]\n\t"                                                            \
    load " q2, q3, [%[in], 32*\\r+32]\n\t"                                                         \
    load " q4, q5, [%[in], 32*\\r+64]\n\t"                                                         \
    load " q6, q7, [%[in], 32*\\r+96]\n\t"                                                         \
    store " q0, q1, [%[out], 32*\\r]\n\t"                                                          \
    store " q2, q3, [%[out], 32*\\r+32]\n\t"                                                       \
    store " q4, q5, [%[out], 32*\\r+64]\n\t"                                                       \
    store " q6, q7, [%[out], 32*\\r+96]\n\t"                                                       \
    ".endr\n\t"

static void pass_copy(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *in = arrays[1];
    __asm__ volatile(
        "1:\n\t"
        FOUR_PAIRS("ldp", "stp")
        "add %[in], %[in], 512\n\t"
        "add %[out], %[out], 512\n\t"
        "subs %[blocks], %[blocks], 1\n\t"
        "b.ne 1b"
        : [in] "+r"(in), [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7");
}

static void pass_copy_nt(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *in = arrays[1];
    __asm__ volatile(
        "1:\n\t"
        FOUR_PAIRS("ldp", "stnp")
        "add %[in], %[in], 512\n\t"
        "add %[out], %[out], 512\n\t"
        "subs %[blocks], %[blocks], 1\n\t"
        "b.ne 1b\n\t"
        "dmb ishst"
        : [in] "+r"(in), [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7");
}

static void pass_triad(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *b = arrays[1], *c = arrays[2];
    __asm__ volatile(
        "fmov v31.4s, 3.0\n\t"
        "1:\n\t"
        ".irp r,0,4,8,12\n\t"
        "ldp q0, q1, [%[b], 32*\\r]\n\t"
        "ldp q2, q3, [%[b], 32*\\r+32]\n\t"
        "ldp q4, q5, [%[b], 32*\\r+64]\n\t"
        "ldp q6, q7, [%[b], 32*\\r+96]\n\t"
        "ldp q16, q17, [%[c], 32*\\r]\n\t"
        "ldp q18, q19, [%[c], 32*\\r+32]\n\t"
        "ldp q20, q21, [%[c], 32*\\r+64]\n\t"
        "ldp q22, q23, [%[c], 32*\\r+96]\n\t"
        "fmla v0.4s, v16.4s, v31.4s\n\t"
        "fmla v1.4s, v17.4s, v31.4s\n\t"
        "fmla v2.4s, v18.4s, v31.4s\n\t"
        "fmla v3.4s, v19.4s, v31.4s\n\t"
        "fmla v4.4s, v20.4s, v31.4s\n\t"
        "fmla v5.4s, v21.4s, v31.4s\n\t"
        "fmla v6.4s, v22.4s, v31.4s\n\t"
        "fmla v7.4s, v23.4s, v31.4s\n\t"
        "stp q0, q1, [%[out], 32*\\r]\n\t"
        "stp q2, q3, [%[out], 32*\\r+32]\n\t"
        "stp q4, q5, [%[out], 32*\\r+64]\n\t"
        "stp q6, q7, [%[out], 32*\\r+96]\n\t"
        ".endr\n\t"
        "add %[b], %[b], 512\n\t"
        "add %[c], %[c], 512\n\t"
        "add %[out], %[out], 512\n\t"
        "subs %[blocks], %[blocks], 1\n\t"
        "b.ne 1b"
        : [b] "+r"(b), [c] "+r"(c), [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v31");
}
// clang-format on

const struct stream_family stream_neon = {
    .name = "stream_neon",
    .isa = ISA_NEON,
    .vector = "pairs of 128-bit vectors",
    .passes =
        {
            [STREAM_LOAD] = pass_load,
            [STREAM_STORE] = pass_store,
            [STREAM_COPY] = pass_copy,
            [STREAM_COPY_NT] = pass_copy_nt,
            [STREAM_TRIAD] = pass_triad,
        },
};
