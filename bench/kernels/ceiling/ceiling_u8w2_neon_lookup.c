// SPDX-License-Identifier: MIT
// int8 multiply-adds with 2-bit weights by look-up: a byte looked up stands for four of one bit, by
// half an activation.
#include "bench/kernels/ceiling/ceiling_lookup_neon.h"

CEILING_LOOKUP_RUN(LOOKUP_BITS, 2)

const struct ceiling ceiling_u8w2_neon_lookup = {
    .name = "ceiling_u8w2_neon_lookup",
    .isa = ISA_NEON,
    .type = "s8",
    .sequence = "4 tbl + 3 add .16b + umlal + umlal2, 2 planes",
    .accumulators = LOOKUP_SUMS,
    .steps = LOOKUP_STEPS,
    .operations = 2 * 64,
    .main_class = WORK_MAC,
    .run = run,
};
