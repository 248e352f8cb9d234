// SPDX-License-Identifier: MIT
// int8 multiply-adds with 4-bit weights by look-up: a byte looked up stands for four of one bit, by
// half an activation.
#include "bench/kernels/ceiling/ceiling_lookup_avx2.h"

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    return ceiling_lookup_avx2(passes, CEILING_ONE_S16);
}

const struct ceiling ceiling_u8w4_avx2_lookup = {
    .name = "ceiling_u8w4_avx2_lookup",
    .isa = ISA_AVX2,
    .type = "s8",
    .sequence = "4 vpshufb + 3 vpaddb + vpmaddubsw + vpaddw ymm, 4 planes",
    .accumulators = LOOKUP_SUMS,
    .steps = LOOKUP_STEPS,
    .operations = 2 * 64,
    .main_class = WORK_MAC,
    .run = run,
};
