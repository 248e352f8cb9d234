// SPDX-License-Identifier: MIT
// Blocks of 32 channels for dwconv_s8_avx512vnni.c: what is left of a layer behind its last 64.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/dwconv/dwconv_s8_half_avx512vnni.h"
#include "bench/kernels/dwconv/quad_half_avx512vnni.h"

#include "bench/kernels/dwconv/dwconv_quads_body.h"

void dwconv_s8_half_avx512vnni(const struct call *t, const char *block, int64_t c, int64_t image,
                               int64_t oy_lo, int64_t oy_hi)
{
    quads_block(t, block, c, image, oy_lo, oy_hi);
}
