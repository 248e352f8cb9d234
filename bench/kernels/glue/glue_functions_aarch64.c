// SPDX-License-Identifier: MIT
// Which glue passes go with which instruction set on AArch64.
#include "bench/kernels/glue/glue_functions.h"

const struct glue_functions *glue_functions_for(enum isa isa)
{
    return isa == ISA_NEON || isa == ISA_NEONDOT ? &glue_neon : &glue_portable;
}
