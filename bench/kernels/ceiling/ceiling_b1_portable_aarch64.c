// SPDX-License-Identifier: MIT
// Binary multiply-adds 64 bits at a time, as the compiler counts bits on aarch64.
#include "bench/kernels/ceiling/ceiling_b1_builtin.h"

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(4, accumulators, passes, ceiling_b1_builtin_loop);
}

const struct ceiling ceiling_b1_portable = {
    .name = "ceiling_b1_portable",
    .isa = ISA_PORTABLE,
    .type = "bit",
    .sequence = "xor + compiler's population count + add, 64 bits",
    .accumulators = 4,
    .sweep = ceiling_sweep_4,
    .operations = 2 * 64,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
