// SPDX-License-Identifier: MIT
// Instruction sets of this x86-64 processor, by the compiler's CPU built-ins, which also ask the
// operating system whether it saves the wide registers.
#include "bench/isa.h"

uint32_t isa_detect(void)
{
    __builtin_cpu_init();
    uint32_t mask = 1u << ISA_PORTABLE;
    if (__builtin_cpu_supports("sse4.1"))
        mask |= 1u << ISA_SSE41;
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (avx2)
        mask |= 1u << ISA_AVX2;
    bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (avx512)
        mask |= 1u << ISA_AVX512;
    if (avx512 && __builtin_cpu_supports("avx512vnni"))
        mask |= 1u << ISA_AVX512VNNI;
    if (avx512 && __builtin_cpu_supports("avx512vpopcntdq") &&
        __builtin_cpu_supports("avx512bitalg"))
        mask |= 1u << ISA_AVX512POPCNT;
    return mask;
}
