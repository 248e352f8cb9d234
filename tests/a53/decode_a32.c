// SPDX-License-Identifier: MIT
// Instructions of 32-bit ARM and Thumb as steps of the pipeline. A vector register of 128 bits is
// two numbers, its halves.
#include "step.h"

#include <string.h>

static bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool is_quad(int reg)
{
    return reg >= ARM_REG_Q0 && reg <= ARM_REG_Q15;
}

static bool is_half(int reg)
{
    return reg >= ARM_REG_D0 && reg <= ARM_REG_D31;
}

// The first number of a register.
static int register_number(int reg)
{
    if (is_quad(reg))
        return 2 * (reg - ARM_REG_Q0);
    if (is_half(reg))
        return (reg - ARM_REG_D0);
    if (reg >= ARM_REG_S0 && reg <= ARM_REG_S31)
        return (reg - ARM_REG_S0) / 2;
    if (reg >= ARM_REG_R0 && reg <= ARM_REG_R12)
        return INTEGERS + (reg - ARM_REG_R0);
    return reg == ARM_REG_LR ? INTEGERS + 14 : OTHER; // sp is never waited for
}

static bool is_vector(const cs_arm_op *operand)
{
    return operand->type == ARM_OP_REG && register_number(operand->reg) < INTEGERS;
}

static void classify_vector_memory(const cs_insn *instruction, struct step *step)
{
    const cs_arm *detail = &instruction->detail->arm;
    int halves = 0;
    for (int i = 0; i < detail->op_count; i++)
        halves += is_vector(&detail->operands[i]) ? 1 : 0;
    if (starts_with(instruction->mnemonic, "vst"))
        step->kind = halves <= 2 ? KIND_STORE_VECTOR : KIND_UNKNOWN;
    else if (halves == 1 || strchr(instruction->op_str, '[') != strrchr(instruction->op_str, '['))
        step->kind = KIND_LOAD_NARROW; // one half, or a lane, or all lanes
    else
        step->kind = halves == 2 ? KIND_LOAD_WIDE : halves == 4 ? KIND_LOAD_PAIR : KIND_UNKNOWN;
    step->latency = step->kind == KIND_LOAD_NARROW ? 3 : 4;
}

static void classify_vector(const cs_insn *instruction, struct step *step)
{
    const cs_arm *detail = &instruction->detail->arm;
    const char *mnemonic = instruction->mnemonic;
    const cs_arm_op *first = &detail->operands[0];
    if (starts_with(mnemonic, "vld") || starts_with(mnemonic, "vst")) {
        classify_vector_memory(instruction, step);
        return;
    }
    if (detail->op_count == 0 || !is_vector(first))
        return; // to integer registers: no rule
    const bool quad = is_quad(first->reg);
    step->kind = quad ? KIND_WIDE : KIND_NARROW;
    step->latency = 4;
    step->accumulator_latency = 1;
    step->is_fmla = starts_with(mnemonic, "vmla.f") || starts_with(mnemonic, "vfma.f");
    if (starts_with(mnemonic, "vpadal")) {
        step->kind = KIND_WIDE_TWICE;
    } else if (step->is_fmla) {
        step->accumulates = true;
        step->latency = 8;
        step->accumulator_latency = 4;
        step->products = quad ? 4 : 2;
    } else if (starts_with(mnemonic, "vmull.s") || starts_with(mnemonic, "vmlal.s")) {
        step->accumulates = true;
        step->products = strstr(mnemonic, ".s8") != NULL ? 8 : 4;
    } else if (starts_with(mnemonic, "vcnt")) {
        step->products = quad ? 128 : 64;
    }
}

static bool is_one_of(const char *mnemonic, const char *const *list)
{
    for (; *list != NULL; list++) {
        const size_t length = strlen(*list);
        // What may follow: the flags' s, a condition (of two letters), a width.
        if (strncmp(mnemonic, *list, length) == 0 && strlen(mnemonic + length) <= 5)
            return true;
    }
    return false;
}

static void classify(const cs_insn *instruction, struct step *step)
{
    static const char *const INTEGER[] = {"add", "sub", "rsb",  "and", "orr", "eor", "bic", "cmp",
                                          "tst", "mov", "mvn",  "lsl", "lsr", "asr", "mul", "mla",
                                          "nop", "it",  "ubfx", "sxt", "uxt", NULL};
    const char *mnemonic = instruction->mnemonic;
    step->kind = KIND_UNKNOWN;
    step->latency = 1;
    if (mnemonic[0] == 'v') {
        classify_vector(instruction, step);
    } else if (branch_target_a32(instruction) != 0) {
        step->kind = KIND_BRANCH;
        step->is_branch = true;
    } else if (starts_with(mnemonic, "pld")) {
        step->kind = KIND_LOAD;
    } else if (starts_with(mnemonic, "ldr") || starts_with(mnemonic, "str")) {
        const bool is_two = mnemonic[3] == 'd', is_load = mnemonic[0] == 'l';
        step->kind = is_load ? is_two ? KIND_LOAD_TWO : KIND_LOAD : KIND_STORE;
        step->latency = 3;
        step->second_latency = is_two ? 4 : 0;
    } else if (is_one_of(mnemonic, INTEGER)) {
        step->kind = KIND_INTEGER;
    }
}

static void add_operand(const cs_arm_op *operand, struct step *step)
{
    const int number = register_number(operand->reg);
    if (number == OTHER)
        return;
    for (int half = 0; half <= (is_quad(operand->reg) ? 1 : 0); half++) {
        if ((operand->access & CS_AC_WRITE) != 0)
            step_writes(step, number + half);
        if ((operand->access & CS_AC_READ) != 0 || operand->access == 0)
            step_reads(step, number + half);
    }
}

void decode_a32(const cs_insn *instruction, struct step *step)
{
    const cs_arm *detail = &instruction->detail->arm;
    memset(step, 0, sizeof *step);
    classify(instruction, step);
    for (int i = 0; i < detail->op_count; i++) {
        if (detail->operands[i].type == ARM_OP_MEM) {
            step_reads(step, register_number((int)detail->operands[i].mem.base));
            if (detail->operands[i].mem.index != ARM_REG_INVALID)
                step_reads(step, register_number((int)detail->operands[i].mem.index));
        }
    }
    step->address_reads = step->read_count;
    for (int i = 0; i < detail->op_count; i++) {
        if (detail->operands[i].type == ARM_OP_REG)
            add_operand(&detail->operands[i], step);
    }
    // An address that moves on is there after a cycle, as integers are; what is loaded comes later,
    // so this errs on the side of waiting.
    for (int i = 0; i < step->address_reads && detail->writeback; i++)
        step_writes(step, step->reads[i]);
    if (detail->update_flags || starts_with(instruction->mnemonic, "cmp"))
        step_writes(step, FLAGS);
    if (step->is_branch && detail->cc != ARM_CC_AL && detail->cc != ARM_CC_INVALID)
        step_reads(step, FLAGS);
}

uint64_t branch_target_a32(const cs_insn *instruction)
{
    const cs_arm *detail = &instruction->detail->arm;
    const char *mnemonic = instruction->mnemonic;
    const bool is_branch = (mnemonic[0] == 'b' && !starts_with(mnemonic, "bic") &&
                            !starts_with(mnemonic, "bf") && !starts_with(mnemonic, "bkpt")) ||
                           starts_with(mnemonic, "cb");
    if (!is_branch || detail->op_count == 0)
        return 0;
    const cs_arm_op *target = &detail->operands[detail->op_count - 1];
    return target->type == ARM_OP_IMM ? (uint64_t)(uint32_t)target->imm : 0;
}
