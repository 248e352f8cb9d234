// SPDX-License-Identifier: MIT
// The closed list of instruction sets that a kernel file's name can end in.
//
// The Makefile derives the compile flags from the same words. isa_<arch>.c answers which of them
// this machine has, by the compiler's CPU built-ins on x86 and HWCAP on ARM.
#ifndef BITROOF_BENCH_ISA_H
#define BITROOF_BENCH_ISA_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

enum isa {
    ISA_PORTABLE,
    ISA_SSE41,
    ISA_AVX2,         // with FMA
    ISA_AVX512,       // F, BW, DQ, VL
    ISA_AVX512VNNI,   // ISA_AVX512 and VNNI
    ISA_AVX512POPCNT, // ISA_AVX512 and VPOPCNTDQ
    ISA_NEON,         // AArch64 Advanced SIMD, scheduled for Cortex-A53
    ISA_NEONDOT,      // ISA_NEON and the dot product
    ISA_NEON32,       // ARMv7 NEON
    ISA_COUNT
};

const char *isa_name(enum isa isa); // "avx512vnni"
bool isa_find(const char *name, enum isa *isa);

// Bit mask (1u << isa) of what this machine runs; ISA_PORTABLE always.
uint32_t isa_detect(void);

// Parses a comma-separated list for --isa: keeps only the named ones (portable always stays) and,
// for each, what it implies (avx512vnni implies avx512, avx2, sse41). STATUS_USAGE for an unknown
// word or one that this machine lacks: --isa only takes features away.
enum status isa_restrict(uint32_t available, const char *list, uint32_t *mask, struct error *error);

#endif
