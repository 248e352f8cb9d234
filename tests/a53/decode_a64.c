// SPDX-License-Identifier: MIT
// AArch64 instructions as steps of the pipeline.
#include "step.h"

#include <string.h>

// Vector registers 0..31, integer registers 32..63.
static int register_number(unsigned int reg)
{
    if (reg >= ARM64_REG_Q0 && reg <= ARM64_REG_Q31)
        return (int)(reg - ARM64_REG_Q0);
    if (reg >= ARM64_REG_D0 && reg <= ARM64_REG_D31)
        return (int)(reg - ARM64_REG_D0);
    if (reg >= ARM64_REG_H0 && reg <= ARM64_REG_H31)
        return (int)(reg - ARM64_REG_H0);
    if (reg >= ARM64_REG_S0 && reg <= ARM64_REG_S31)
        return (int)(reg - ARM64_REG_S0);
    if (reg >= ARM64_REG_V0 && reg <= ARM64_REG_V31)
        return (int)(reg - ARM64_REG_V0);
    if (reg >= ARM64_REG_X0 && reg <= ARM64_REG_X28)
        return 32 + (int)(reg - ARM64_REG_X0);
    if (reg >= ARM64_REG_W0 && reg <= ARM64_REG_W30)
        return 32 + (int)(reg - ARM64_REG_W0);
    if (reg == ARM64_REG_X29)
        return 32 + 29;
    if (reg == ARM64_REG_X30)
        return 32 + 30;
    return OTHER; // sp, zero register: never waited for
}

static bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool is_vector(const cs_arm64 *detail, int operand)
{
    return operand < detail->op_count && detail->operands[operand].type == ARM64_OP_REG &&
           register_number(detail->operands[operand].reg) < 32;
}

static bool is_quad(unsigned int reg)
{
    return reg >= ARM64_REG_Q0 && reg <= ARM64_REG_Q31;
}

static void classify_memory(const cs_arm64 *detail, const char *mnemonic, struct step *step)
{
    const bool is_store = starts_with(mnemonic, "st"), is_pair = mnemonic[2] == 'p';
    if (is_vector(detail, 0)) {
        const bool quad = is_quad(detail->operands[0].reg);
        step->kind = is_store          ? KIND_STORE_VECTOR
                     : quad && is_pair ? KIND_LOAD_PAIR
                     : quad            ? KIND_LOAD_WIDE
                     : is_pair         ? KIND_UNKNOWN
                                       : KIND_LOAD_NARROW;
        step->latency = quad ? 4 : 3;
        step->second_latency = 6;
    } else {
        step->kind = is_store ? KIND_STORE : is_pair ? KIND_LOAD_TWO : KIND_LOAD;
        step->latency = 3;
        step->second_latency = 4;
    }
}

static bool is_scalar_addition(const char *mnemonic, arm64_vas shape)
{
    return strcmp(mnemonic, "fadd") == 0 && shape == ARM64_VAS_INVALID;
}

static void classify(const cs_insn *instruction, struct step *step)
{
    static const char *const INTEGER[] = {"add",  "sub",  "and",  "orr",   "eor",   "cmp",   "mov",
                                          "movz", "movn", "csel", "lsl",   "lsr",   "asr",   "sxtw",
                                          "adds", "subs", "nop",  "smull", "sbfiz", "ubfiz", "ubfx",
                                          "sbfx", "sxtb", "madd", NULL};
    const cs_arm64 *detail = &instruction->detail->arm64;
    const char *mnemonic = instruction->mnemonic;
    const arm64_vas shape = detail->op_count > 0 ? detail->operands[0].vas : ARM64_VAS_INVALID;
    step->kind = KIND_UNKNOWN;
    step->is_fmla = strcmp(mnemonic, "fmla") == 0;
    step->latency = 4;
    if (starts_with(mnemonic, "ldr") || starts_with(mnemonic, "ldp") ||
        starts_with(mnemonic, "ldur") || starts_with(mnemonic, "str") ||
        starts_with(mnemonic, "stp") || starts_with(mnemonic, "stur")) {
        classify_memory(detail, mnemonic, step);
    } else if (starts_with(mnemonic, "prfm")) {
        step->kind = KIND_LOAD;
    } else if (strcmp(mnemonic, "ins") == 0 ||
               (strcmp(mnemonic, "mov") == 0 && is_vector(detail, 0) &&
                shape == ARM64_VAS_INVALID)) {
        step->kind = KIND_NARROW;
        step->latency = 2;
    } else if (strcmp(mnemonic, "sadalp") == 0 || strcmp(mnemonic, "uadalp") == 0) {
        step->kind = KIND_WIDE_TWICE;
    } else if (strcmp(mnemonic, "tbl") == 0) {
        // From one register into 16 bytes, 1 a cycle [bench].
        step->kind = detail->op_count == 3 && strstr(instruction->op_str, ".8b") == NULL
                         ? KIND_WIDE
                         : KIND_UNKNOWN;
    } else if (starts_with(mnemonic, "b.") || strcmp(mnemonic, "b") == 0 ||
               starts_with(mnemonic, "cb") || starts_with(mnemonic, "tb")) {
        step->kind = KIND_BRANCH;
        step->is_branch = true;
    } else if (is_vector(detail, 0)) {
        step->kind = shape == ARM64_VAS_8B || shape == ARM64_VAS_4H || shape == ARM64_VAS_2S ||
                             is_scalar_addition(mnemonic, shape)
                         ? KIND_NARROW
                         : KIND_WIDE;
        step->accumulates = step->is_fmla || starts_with(mnemonic, "smlal") ||
                            starts_with(mnemonic, "smull") || strcmp(mnemonic, "mla") == 0 ||
                            strcmp(mnemonic, "sdot") == 0;
        step->accumulator_latency = step->is_fmla ? 4 : 1;
        step->latency = step->is_fmla ? 8 : 4;
    } else {
        for (int i = 0; INTEGER[i] != NULL; i++) {
            if (strcmp(mnemonic, INTEGER[i]) == 0)
                step->kind = KIND_INTEGER;
        }
        step->latency = 1;
    }
}

static int products_of(const char *mnemonic, arm64_vas shape)
{
    const bool is_mul = strcmp(mnemonic, "mul") == 0 || strcmp(mnemonic, "mla") == 0;
    if (strcmp(mnemonic, "fmla") == 0)
        return 4;
    if (shape == ARM64_VAS_8H && (starts_with(mnemonic, "smull") || starts_with(mnemonic, "smlal")))
        return 8;
    if (shape == ARM64_VAS_4S && starts_with(mnemonic, "smlal"))
        return 4;
    // Of packed lanes, a pair of products in each of 8; of bytes, one in each of 16.
    if (strcmp(mnemonic, "sdot") == 0 ||
        (is_mul && (shape == ARM64_VAS_8H || shape == ARM64_VAS_16B)))
        return 16;
    // Sums of four activations' nibbles: products of one bit by half an activation count half.
    if (strcmp(mnemonic, "tbl") == 0)
        return 32;
    // Of a sum of four activations that was looked up: products of one bit.
    if (is_scalar_addition(mnemonic, shape))
        return 4;
    return strcmp(mnemonic, "cnt") == 0 && shape == ARM64_VAS_16B ? 128 : 0;
}

void decode_a64(const cs_insn *instruction, struct step *step)
{
    const cs_arm64 *detail = &instruction->detail->arm64;
    memset(step, 0, sizeof *step);
    classify(instruction, step);
    if (is_vector(detail, 0))
        step->products = products_of(instruction->mnemonic, detail->operands[0].vas);
    for (int i = 0; i < detail->op_count; i++) {
        if (detail->operands[i].type == ARM64_OP_MEM) {
            step_reads(step, register_number(detail->operands[i].mem.base));
            if (detail->operands[i].mem.index != ARM64_REG_INVALID)
                step_reads(step, register_number(detail->operands[i].mem.index));
        }
    }
    step->address_reads = step->read_count;
    for (int i = 0; i < detail->op_count; i++) {
        const cs_arm64_op *operand = &detail->operands[i];
        if (operand->type != ARM64_OP_REG)
            continue;
        const int number = register_number(operand->reg);
        if ((operand->access & CS_AC_WRITE) != 0)
            step_writes(step, number);
        if ((operand->access & CS_AC_READ) != 0 || operand->access == 0)
            step_reads(step, number);
    }
    const bool sets_flags = detail->update_flags || strcmp(instruction->mnemonic, "cmp") == 0;
    if (sets_flags)
        step_writes(step, FLAGS);
    if (starts_with(instruction->mnemonic, "b.") || strcmp(instruction->mnemonic, "csel") == 0)
        step_reads(step, FLAGS);
}

uint64_t branch_target_a64(const cs_insn *instruction)
{
    const cs_arm64 *detail = &instruction->detail->arm64;
    const char *mnemonic = instruction->mnemonic;
    if (mnemonic[0] != 'b' && strncmp(mnemonic, "cb", 2) != 0 && strncmp(mnemonic, "tb", 2) != 0)
        return 0;
    for (int i = 0; i < detail->op_count; i++) {
        if (detail->operands[i].type == ARM64_OP_IMM && i == detail->op_count - 1)
            return (uint64_t)detail->operands[i].imm;
    }
    return 0;
}
