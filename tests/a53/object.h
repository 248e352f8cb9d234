// SPDX-License-Identifier: MIT
// The bytes of one function of an ELF file (object or program) for AArch64 or 32-bit ARM, found by
// its symbol.
#ifndef BITROOF_TESTS_A53_OBJECT_H
#define BITROOF_TESTS_A53_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct object_function {
    const uint8_t *code;
    size_t bytes;
    uint64_t address;
    bool is_arm32, is_thumb;
};

// Reads the whole file; false (with a line on stderr) when it is no little-endian ARM ELF file
// or has no such function. The bytes stay allocated until the program ends.
bool object_find_function(const char *path, const char *symbol, struct object_function *function);

#endif
