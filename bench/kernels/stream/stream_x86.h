// SPDX-License-Identifier: MIT
// The streams of x86 vectors, written once. The including file says which registers: VECTOR is
// "ymm" or "zmm", WIDTH their bytes as a string, VECTORS how many make a block.
#include "bench/kernels/stream/stream.h"

// A statement for each vector of a block: in `body`, \\r is its number, and that of its register.
#define EACH_VECTOR(body)                                                                          \
    ".irp r,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n\t"                                             \
    ".if \\r < " VECTORS "\n\t" body "\n\t.endif\n\t.endr\n\t"
#define VECTOR_CLOBBERS                                                                            \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",       \
        "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"

// clang-format off
static void pass_load(char *const arrays[3], size_t blocks)
{
    const char *in = arrays[0];
    __asm__ volatile(
        ".p2align 5\n\t"
        "1:\n\t"
        EACH_VECTOR("vmovaps " WIDTH "*\\r(%[in]), %%" VECTOR "\\r")
        "add $512, %[in]\n\t"
        "dec %[blocks]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [in] "+r"(in), [blocks] "+r"(blocks)
        :
        : "memory", "cc", VECTOR_CLOBBERS);
}

static void pass_store(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    __asm__ volatile(
        "vxorps %%xmm0, %%xmm0, %%xmm0\n\t"
        ".p2align 5\n\t"
        "1:\n\t"
        EACH_VECTOR("vmovaps %%" VECTOR "0, " WIDTH "*\\r(%[out])")
        "add $512, %[out]\n\t"
        "dec %[blocks]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", "xmm0");
}

static void pass_copy(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *in = arrays[1];
    __asm__ volatile(
        ".p2align 5\n\t"
        "1:\n\t"
        EACH_VECTOR("vmovaps " WIDTH "*\\r(%[in]), %%" VECTOR "\\r\n\t"
                    "vmovaps %%" VECTOR "\\r, " WIDTH "*\\r(%[out])")
        "add $512, %[in]\n\t"
        "add $512, %[out]\n\t"
        "dec %[blocks]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [in] "+r"(in), [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", VECTOR_CLOBBERS);
}

static void pass_copy_nt(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *in = arrays[1];
    __asm__ volatile(
        ".p2align 5\n\t"
        "1:\n\t"
        EACH_VECTOR("vmovaps " WIDTH "*\\r(%[in]), %%" VECTOR "\\r\n\t"
                    "vmovntps %%" VECTOR "\\r, " WIDTH "*\\r(%[out])")
        "add $512, %[in]\n\t"
        "add $512, %[out]\n\t"
        "dec %[blocks]\n\t"
        "jnz 1b\n\t"
        "sfence\n\t"
        "vzeroupper"
        : [in] "+r"(in), [out] "+r"(out), [blocks] "+r"(blocks)
        :
        : "memory", "cc", VECTOR_CLOBBERS);
}

static void pass_triad(char *const arrays[3], size_t blocks)
{
    char *out = arrays[0];
    const char *b = arrays[1], *c = arrays[2];
    const float factor = 3.0f;
    __asm__ volatile(
        "vbroadcastss %[factor], %%" VECTOR "1\n\t"
        ".p2align 5\n\t"
        "1:\n\t"
        EACH_VECTOR("vmovaps " WIDTH "*\\r(%[b]), %%" VECTOR "0\n\t"
                    "vfmadd231ps " WIDTH "*\\r(%[c]), %%" VECTOR "1, %%" VECTOR "0\n\t"
                    "vmovaps %%" VECTOR "0, " WIDTH "*\\r(%[out])")
        "add $512, %[b]\n\t"
        "add $512, %[c]\n\t"
        "add $512, %[out]\n\t"
        "dec %[blocks]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [b] "+r"(b), [c] "+r"(c), [out] "+r"(out), [blocks] "+r"(blocks)
        : [factor] "m"(factor)
        : "memory", "cc", "xmm0", "xmm1");
}
// clang-format on
