// SPDX-License-Identifier: MIT
// Which glue passes go with which instruction set on x86-64.
#include "bench/kernels/glue/glue_functions.h"

const struct glue_functions *glue_functions_for(enum isa isa)
{
    switch (isa) {
    case ISA_AVX2:
        return &glue_avx2;
    case ISA_AVX512:
    case ISA_AVX512VNNI:
    case ISA_AVX512POPCNT:
        return &glue_avx512;
    default:
        return &glue_portable;
    }
}
