// SPDX-License-Identifier: MIT
// int8 multiply-adds with 1-bit weights by look-up: a byte looked up stands for four of one bit, by
// half an activation.
#include "bench/kernels/ceiling/ceiling_lookup_neon.h"

CEILING_LOOKUP_RUN(LOOKUP_ONE_BIT, 1)

const struct ceiling ceiling_u8w1_neon_lookup = {
    .name = "ceiling_u8w1_neon_lookup",
    .isa = ISA_NEON,
    .type = "s8",
    .sequence = "2 (2 tbl + add .16b + saddw + saddw2)",
    .accumulators = LOOKUP_SUMS,
    .steps = LOOKUP_STEPS,
    .operations = 2 * 128,
    .main_class = WORK_MAC,
    .run = run,
};
