// SPDX-License-Identifier: MIT
// Tables of a function on 8-bit values: what parameters.table of GLUE_SIGMOID, GLUE_TANH,
// GLUE_HARD_SIGMOID and GLUE_HARD_SWISH holds.
#ifndef BITROOF_BENCH_KERNELS_GLUE_FUNCTION_TABLE_H
#define BITROOF_BENCH_KERNELS_GLUE_FUNCTION_TABLE_H

#include "bench/problem.h"

#include <stdbool.h>
#include <stdint.h>

struct function_scales {
    float input_scale, output_scale; // real = scale * (stored - zero_point)
    int32_t input_zero_point, output_zero_point;
    bool is_signed; // both sides
};

// table[byte] for each of the 256 stored inputs: rne(f(input) / output_scale) + zero point, in the
// range of 8 bits. The function is elementary.h's, so that every platform makes the same table.
void function_table_make(enum glue_pass pass, const struct function_scales *scales,
                         uint8_t table[256]);

#endif
