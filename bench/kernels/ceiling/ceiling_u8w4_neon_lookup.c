// SPDX-License-Identifier: MIT
// int8 multiply-adds with 4-bit weights by look-up: a byte looked up stands for four of one bit, by
// half an activation.
#include "bench/kernels/ceiling/ceiling_lookup_neon.h"

CEILING_LOOKUP_RUN(LOOKUP_BITS, 4)

const struct ceiling ceiling_u8w4_neon_lookup = {
    .name = "ceiling_u8w4_neon_lookup",
    .isa = ISA_NEON,
    .type = "s8",
    .sequence = "4 tbl + 3 add .16b + umlal + umlal2, 4 planes",
    .accumulators = LOOKUP_SUMS,
    .steps = LOOKUP_STEPS,
    .operations = 2 * 32,
    .main_class = WORK_MAC,
    .run = run,
};
