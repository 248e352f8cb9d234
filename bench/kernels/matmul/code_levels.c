// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/code_levels.h"

enum { HALF = CODE_LEVELS_COUNT / 2 };

bool code_levels_esb(int bits, int linear_bits, int8_t levels[CODE_LEVELS_COUNT])
{
    const int exponent_bits = bits - linear_bits - 1;
    if (bits < 3 || bits > 4 || linear_bits < 0 || exponent_bits < 2 || exponent_bits > 3)
        return false;
    // floor(2^e - 1.5) is 2^e - 2.
    const int highest = (1 << exponent_bits) - 2, unit = 1 << linear_bits;
    const int last = (unit << (highest + 1)) - (unit << highest >> linear_bits);
    int count = 0, level = 0;
    // Linear steps up to the first power of two, then as many steps in every octave.
    for (int step = 1; level <= last && count < HALF; count++) {
        levels[count] = (int8_t)level;
        level += step;
        if (level >= 2 * unit * step)
            step *= 2;
    }
    for (; count < HALF; count++)
        levels[count] = levels[count - 1];
    for (int i = 0; i < HALF; i++)
        levels[HALF + i] = (int8_t)-levels[i];
    return true;
}
