// SPDX-License-Identifier: MIT
// Which class an AArch64 instruction belongs to, from its 32-bit word. The encodings are those of
// the Arm Architecture Reference Manual, "A64 instruction set encoding".
#ifndef BITROOF_HARNESS_REACH_TRACER_INSTRUCTION_CLASS_H
#define BITROOF_HARNESS_REACH_TRACER_INSTRUCTION_CLASS_H

#include <stdbool.h>
#include <stdint.h>

enum instruction_class {
    CLASS_FMLA,             // fmla, vector or by element
    CLASS_MULTIPLY_LONG,    // smull, smlal and their second halves, vector or by element
    CLASS_ACCUMULATE_PAIRS, // sadalp, uadalp
    CLASS_DOT_PRODUCT,      // sdot, udot
    CLASS_INSERT,           // ins from a general register
    CLASS_VECTOR_LOAD,
    CLASS_VECTOR_STORE,
    CLASS_VECTOR_OTHER, // the rest of Advanced SIMD and floating point
    CLASS_LOAD,         // to general registers
    CLASS_STORE,
    CLASS_MEMORY_OTHER, // exclusive, ordered and atomic accesses, prefetch
    CLASS_BRANCH,
    CLASS_INTEGER,
    CLASS_SYSTEM, // hints, system registers, exceptions
    INSTRUCTION_CLASS_COUNT
};

// "fmla", "multiply_long", ...
extern const char *const INSTRUCTION_CLASS_NAMES[INSTRUCTION_CLASS_COUNT];

struct instruction_kind {
    enum instruction_class class;
    uint64_t load_bytes, store_bytes; // 0 for CLASS_MEMORY_OTHER, whose sizes are not decoded
};

struct instruction_kind instruction_classify(uint32_t word);

// hint #number; true also for nop (0).
bool instruction_is_hint(uint32_t word, int *number);

#endif
