// SPDX-License-Identifier: MIT
// On 32-bit ARM the glue passes are the portable ones.
#include "bench/kernels/glue/glue_functions.h"

const struct glue_functions *glue_functions_for(enum isa isa)
{
    (void)isa;
    return &glue_portable;
}
