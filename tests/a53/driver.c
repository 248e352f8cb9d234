// SPDX-License-Identifier: MIT
// driver MICRO_KERNEL LENGTH CALLS: runs the full tile of a micro-kernel CALLS times over one run
// of LENGTH activations, for counting instructions under the emulator: two counts differ by whole
// calls and nothing else. Region 0 of the tracer is one call. Built for AArch64, without a library.
#include "bench/kernels/matmul/matmul.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const struct matmul_micro matmul_f32_10x8_neon;
extern const struct matmul_micro matmul_s8_4x4_neon;
extern const struct matmul_micro matmul_s8w7_4x4_neon;
extern const struct matmul_micro matmul_w4a8_5x4_neon;
extern const struct matmul_micro matmul_w4s8_5x4_neon;

static const struct matmul_micro *const MICROS[] = {
    &matmul_f32_10x8_neon, &matmul_s8_4x4_neon,   &matmul_s8w7_4x4_neon,
    &matmul_w4a8_5x4_neon, &matmul_w4s8_5x4_neon,
};

enum { MAX_ROWS = 16, MAX_COLUMNS = 16, MAX_LENGTH = 4096 };

// Zeros: what is counted does not depend on values.
static _Alignas(64) char activations[MAX_LENGTH * 4 + 64];
static _Alignas(64) char weights[MAX_LENGTH * 4 * MAX_COLUMNS + 128];
static float output[MAX_ROWS * MAX_COLUMNS];
static float scales[MAX_COLUMNS];
static int32_t biases[MAX_COLUMNS];

int main(int argc, char **argv)
{
    const struct matmul_micro *micro = NULL;
    for (size_t i = 0; argc == 4 && i < sizeof MICROS / sizeof MICROS[0]; i++) {
        if (strcmp(MICROS[i]->name, argv[1]) == 0)
            micro = MICROS[i];
    }
    const int length = argc == 4 ? atoi(argv[2]) : 0, calls = argc == 4 ? atoi(argv[3]) : 0;
    if (micro == NULL || length < 1 || length > MAX_LENGTH || calls < 1 || micro->mr > MAX_ROWS ||
        micro->nr > MAX_COLUMNS) {
        fprintf(stderr, "usage: driver MICRO_KERNEL LENGTH CALLS\n");
        return 2;
    }
    const void *rows[MAX_ROWS];
    for (int i = 0; i < micro->mr; i++)
        rows[i] = activations;
    const struct matmul_run run = {.length = length};
    const bool is_float = precision_is_float(micro->precision);
    struct matmul_tile tile = {
        .rows = rows,
        .runs = &run,
        .run_count = 1,
        .columns = micro->nr,
        .weights = weights,
        .epilogue = {.scale = is_float ? NULL : scales,
                     .bias_s32 = biases,
                     .low = -128.0F,
                     .high = 127.0F},
        .output_kind = is_float ? MATMUL_OUTPUT_F32 : MATMUL_OUTPUT_S8,
        .output = output,
        .output_stride = MAX_COLUMNS * sizeof(float),
    };
    matmul_tile_function *const volatile tile_function = micro->tiles[micro->mr - 1];
    for (int i = 0; i < calls; i++) {
        __asm__ volatile("hint #96" ::: "memory");
        tile_function(&tile);
        __asm__ volatile("hint #112" ::: "memory");
    }
    return 0;
}
