// SPDX-License-Identifier: MIT
#include "bench/isa.h"

#include <string.h>

static const char *const NAMES[ISA_COUNT] = {
    [ISA_PORTABLE] = "portable",
    [ISA_SSE41] = "sse41",
    [ISA_AVX2] = "avx2",
    [ISA_AVX512] = "avx512",
    [ISA_AVX512VNNI] = "avx512vnni",
    [ISA_AVX512POPCNT] = "avx512popcnt",
    [ISA_NEON] = "neon",
    [ISA_NEONDOT] = "neondot",
    [ISA_NEON32] = "neon32",
};

static const uint32_t IMPLIES[ISA_COUNT] = {
    [ISA_AVX2] = 1u << ISA_SSE41,
    [ISA_AVX512] = 1u << ISA_SSE41 | 1u << ISA_AVX2,
    [ISA_AVX512VNNI] = 1u << ISA_SSE41 | 1u << ISA_AVX2 | 1u << ISA_AVX512,
    [ISA_AVX512POPCNT] = 1u << ISA_SSE41 | 1u << ISA_AVX2 | 1u << ISA_AVX512,
    [ISA_NEONDOT] = 1u << ISA_NEON,
};

const char *isa_name(enum isa isa)
{
    return NAMES[isa];
}

bool isa_find(const char *name, enum isa *isa)
{
    for (int i = 0; i < ISA_COUNT; i++) {
        if (strcmp(NAMES[i], name) == 0) {
            *isa = (enum isa)i;
            return true;
        }
    }
    return false;
}

enum status isa_restrict(uint32_t available, const char *list, uint32_t *mask, struct error *error)
{
    uint32_t kept = 1u << ISA_PORTABLE;
    const char *word = list;
    for (;;) {
        size_t length = strcspn(word, ",");
        char name[32];
        if (length == 0 || length >= sizeof name)
            return error_set(error, STATUS_USAGE,
                             "--isa %s: empty or overlong word; write a list like avx2,portable",
                             list);
        memcpy(name, word, length);
        name[length] = '\0';
        enum isa isa;
        if (!isa_find(name, &isa))
            return error_set(error, STATUS_USAGE,
                             "--isa %s: unknown instruction set '%s'; `bitroof machine` lists them",
                             list, name);
        if ((available >> isa & 1u) == 0)
            return error_set(error, STATUS_USAGE,
                             "--isa %s: this machine has no %s; --isa only takes features away",
                             list, name);
        kept |= 1u << isa | IMPLIES[isa];
        if (word[length] == '\0')
            break;
        word += length + 1;
    }
    *mask = kept & available;
    return STATUS_OK;
}
