// SPDX-License-Identifier: MIT
// Named tables for 4-bit weight codes (parameters.code_levels): levels of few significant bits.
//
// Elastic significant bits (ESB; powers of two are its case without linear bits, and APoT's sets of
// one term and one extra bit its case with one): a level has at most `linear_bits` bits behind its
// leading one. With N = floor(2^min(4, max(1, exponent bits)) - 1.5), exponent bits = bits -
// linear_bits - 1, the levels from 0 on are 2^n (1 + i / 2^linear_bits), n = 0 .. N, up to 2^(N +
// 1) - 2^(N - linear_bits), below them linear steps down to 0, and the same with a minus sign.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_CODE_LEVELS_H
#define BITROOF_BENCH_KERNELS_MATMUL_CODE_LEVELS_H

#include <stdbool.h>
#include <stdint.h>

enum { CODE_LEVELS_COUNT = 16 };

// Levels in units of 2^-linear_bits, so that all are integers: codes from 0 on are the levels from
// 0 upwards, codes from 8 on their negatives (code 8: 0 again; sign and magnitude). `bits` 3 or 4,
// linear_bits 0 .. bits - 3. False, and nothing written, for any other set or one beyond int8. With
// 3 bits, codes 4 to 7 and 12 to 15 repeat the highest level.
bool code_levels_esb(int bits, int linear_bits, int8_t levels[CODE_LEVELS_COUNT]);

#endif
