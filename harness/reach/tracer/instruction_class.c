// SPDX-License-Identifier: MIT
#include "instruction_class.h"

const char *const INSTRUCTION_CLASS_NAMES[INSTRUCTION_CLASS_COUNT] = {
    [CLASS_FMLA] = "fmla",
    [CLASS_MULTIPLY_LONG] = "multiply_long",
    [CLASS_ACCUMULATE_PAIRS] = "accumulate_pairs",
    [CLASS_DOT_PRODUCT] = "dot_product",
    [CLASS_INSERT] = "insert",
    [CLASS_VECTOR_LOAD] = "vector_load",
    [CLASS_VECTOR_STORE] = "vector_store",
    [CLASS_VECTOR_OTHER] = "vector_other",
    [CLASS_LOAD] = "load",
    [CLASS_STORE] = "store",
    [CLASS_MEMORY_OTHER] = "memory_other",
    [CLASS_BRANCH] = "branch",
    [CLASS_INTEGER] = "integer",
    [CLASS_SYSTEM] = "system",
};

static uint32_t bits(uint32_t word, int high, int low)
{
    return word >> low & ((UINT32_C(2) << (high - low)) - 1);
}

static struct instruction_kind access_kind(bool is_vector, bool is_load, uint64_t bytes)
{
    struct instruction_kind kind = {
        .class = is_vector ? (is_load ? CLASS_VECTOR_LOAD : CLASS_VECTOR_STORE)
                           : (is_load ? CLASS_LOAD : CLASS_STORE),
        .load_bytes = is_load ? bytes : 0,
        .store_bytes = is_load ? 0 : bytes,
    };
    return kind;
}

// ld1 .. ld4, st1 .. st4: whole registers or one element of each.
static struct instruction_kind classify_structure(uint32_t word)
{
    const bool is_load = bits(word, 22, 22) != 0;
    const uint64_t register_bytes = bits(word, 30, 30) != 0 ? 16 : 8;
    if (bits(word, 24, 24) == 0) { // multiple structures: the opcode says how many registers
        static const uint8_t REGISTERS[16] = {
            [0] = 4, [2] = 4, [4] = 3, [6] = 3, [7] = 1, [8] = 2, [10] = 2,
        };
        return access_kind(true, is_load, REGISTERS[bits(word, 15, 12)] * register_bytes);
    }
    const uint64_t structures = (bits(word, 13, 13) << 1 | bits(word, 21, 21)) + 1;
    const uint32_t scale = bits(word, 15, 14), size = bits(word, 11, 10);
    const uint32_t log_bytes = scale == 3 ? size : scale == 2 && size == 1 ? 3 : scale;
    return access_kind(true, is_load, structures << log_bytes);
}

static struct instruction_kind classify_memory(uint32_t word)
{
    const struct instruction_kind other = {.class = CLASS_MEMORY_OTHER};
    const bool is_vector = bits(word, 26, 26) != 0;
    const uint32_t size = bits(word, 31, 30), group = bits(word, 29, 27);
    if (group == 1 && is_vector && bits(word, 31, 31) == 0)
        return classify_structure(word);
    if (group == 5) { // pairs
        const uint64_t bytes = is_vector ? UINT64_C(8) << size : size == 2 ? 16 : 8;
        return access_kind(is_vector, bits(word, 22, 22) != 0, bytes);
    }
    if (group == 3) { // literal
        if (!is_vector && size == 3)
            return other; // prfm
        return access_kind(is_vector, true, is_vector ? UINT64_C(4) << size : size == 1 ? 8 : 4);
    }
    if (group == 7) {
        const uint32_t opcode = bits(word, 23, 22);
        const bool is_atomic =
            bits(word, 24, 24) == 0 && bits(word, 21, 21) == 1 && bits(word, 11, 10) == 0;
        if (is_atomic || (!is_vector && size == 3 && opcode == 2))
            return other; // atomics, prfm
        if (is_vector)
            return access_kind(true, (opcode & 1) != 0,
                               (opcode & 2) != 0 ? 16 : UINT64_C(1) << size);
        return access_kind(false, opcode != 0, UINT64_C(1) << size);
    }
    return other;
}

static enum instruction_class classify_vector(uint32_t word)
{
    static const struct {
        uint32_t mask, value;
        enum instruction_class class;
    } PATTERNS[] = {
        {0xBFA0FC00, 0x0E20CC00, CLASS_FMLA},             // fmla vector
        {0xBF80F400, 0x0F801000, CLASS_FMLA},             // fmla by element
        {0xBF20FC00, 0x0E20C000, CLASS_MULTIPLY_LONG},    // smull
        {0xBF20FC00, 0x0E208000, CLASS_MULTIPLY_LONG},    // smlal
        {0xBF00F400, 0x0F00A000, CLASS_MULTIPLY_LONG},    // smull by element
        {0xBF00F400, 0x0F002000, CLASS_MULTIPLY_LONG},    // smlal by element
        {0x9F3FFC00, 0x0E206800, CLASS_ACCUMULATE_PAIRS}, // sadalp, uadalp
        {0x9F20FC00, 0x0E009400, CLASS_DOT_PRODUCT},      // sdot, udot
        {0x9F00F400, 0x0F00E000, CLASS_DOT_PRODUCT},      // by element
        {0xFFE0FC00, 0x4E001C00, CLASS_INSERT},
    };
    for (unsigned i = 0; i < sizeof PATTERNS / sizeof PATTERNS[0]; i++) {
        if ((word & PATTERNS[i].mask) == PATTERNS[i].value)
            return PATTERNS[i].class;
    }
    return CLASS_VECTOR_OTHER;
}

struct instruction_kind instruction_classify(uint32_t word)
{
    struct instruction_kind kind = {.class = CLASS_INTEGER};
    if ((word & 0x0A000000) == 0x08000000)
        return classify_memory(word);
    if ((word & 0x0E000000) == 0x0E000000)
        kind.class = classify_vector(word);
    else if ((word & 0xFE000000) == 0xD4000000)
        kind.class = CLASS_SYSTEM;
    else if ((word & 0x1C000000) == 0x14000000)
        kind.class = CLASS_BRANCH;
    return kind;
}

bool instruction_is_hint(uint32_t word, int *number)
{
    *number = (int)bits(word, 11, 5);
    return (word & 0xFFFFF01F) == 0xD503201F;
}
