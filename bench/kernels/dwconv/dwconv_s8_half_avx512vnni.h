// SPDX-License-Identifier: MIT
// One channel block of HALF channels for the 8-bit depthwise kernel of AVX-512 VNNI.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_S8_HALF_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_S8_HALF_AVX512VNNI_H

#include <stdint.h>

enum { HALF = 32 };

struct call; // dwconv_8bit_call.h

// Output rows oy_lo..oy_hi-1 of channels c.. (at most HALF are left); `block` as
// dwconv_quads_pack() leaves it.
void dwconv_s8_half_avx512vnni(const struct call *call, const char *block, int64_t c, int64_t image,
                               int64_t oy_lo, int64_t oy_hi);

#endif
