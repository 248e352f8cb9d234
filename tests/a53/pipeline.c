// SPDX-License-Identifier: MIT
#include "pipeline.h"

#include <string.h>

enum kind {
    KIND_WIDE,        // 128-bit vector arithmetic
    KIND_WIDE_TWICE,  // sadalp, uadalp
    KIND_NARROW,      // ins and 64-bit vector arithmetic
    KIND_LOAD_NARROW, // ldr d, ldr s
    KIND_LOAD_WIDE,   // ldr q
    KIND_LOAD_PAIR,   // ldp q
    KIND_STORE_VECTOR,
    KIND_LOAD,     // integer load, prefetch
    KIND_LOAD_TWO, // ldp x
    KIND_STORE,
    KIND_INTEGER,
    KIND_BRANCH,
    KIND_UNKNOWN,
};

// Cycles that an instruction holds the issue stage, as the first of its cycle.
static const int DURATION[] = {
    [KIND_WIDE] = 1,      [KIND_WIDE_TWICE] = 2, [KIND_NARROW] = 1,       [KIND_LOAD_NARROW] = 1,
    [KIND_LOAD_WIDE] = 2, [KIND_LOAD_PAIR] = 4,  [KIND_STORE_VECTOR] = 1, [KIND_LOAD] = 1,
    [KIND_LOAD_TWO] = 2,  [KIND_STORE] = 1,      [KIND_INTEGER] = 1,      [KIND_BRANCH] = 1,
};

static bool pairs(enum kind first, enum kind second)
{
    const bool second_is_integer = second == KIND_LOAD || second == KIND_STORE ||
                                   second == KIND_INTEGER || second == KIND_BRANCH;
    switch (first) {
    case KIND_WIDE:
    case KIND_WIDE_TWICE:
        return second_is_integer; // rule 2
    case KIND_LOAD_NARROW:
        return second == KIND_NARROW || second == KIND_INTEGER || second == KIND_BRANCH; // 3, 7
    case KIND_NARROW:
        return second == KIND_NARROW || second == KIND_LOAD_NARROW || second == KIND_INTEGER ||
               second == KIND_BRANCH; // 3, 6
    case KIND_LOAD:
    case KIND_STORE:
        return second == KIND_INTEGER || second == KIND_BRANCH; // 7
    case KIND_INTEGER:
        return second_is_integer;
    default:
        return false; // 4, 8
    }
}

enum { REGISTERS = 32 + 32 + 2, FLAGS = 64, OTHER = 65, MAX_READS = 8, MAX_LOOP = 1024 };

// Vector registers 0..31, integer registers 32..63.
static int register_number(unsigned int reg)
{
    if (reg >= ARM64_REG_Q0 && reg <= ARM64_REG_Q31)
        return (int)(reg - ARM64_REG_Q0);
    if (reg >= ARM64_REG_D0 && reg <= ARM64_REG_D31)
        return (int)(reg - ARM64_REG_D0);
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

struct step {
    enum kind kind;
    bool is_fmla, is_branch;
    bool accumulates; // into register 0 of `writes`, forwarded to the next of its kind
    int latency, accumulator_latency, second_latency, address_reads;
    int reads[MAX_READS], read_count; // the first address_reads of them are addresses
    int writes[2], write_count;
};

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

static void classify(const cs_insn *instruction, struct step *step)
{
    static const char *const INTEGER[] = {"add", "sub",  "and",  "orr",  "eor", "cmp",
                                          "mov", "movz", "movn", "csel", "lsl", "lsr",
                                          "asr", "sxtw", "adds", "subs", "nop", NULL};
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
    } else if (starts_with(mnemonic, "b.") || strcmp(mnemonic, "b") == 0 ||
               starts_with(mnemonic, "cb") || starts_with(mnemonic, "tb")) {
        step->kind = KIND_BRANCH;
        step->is_branch = true;
    } else if (is_vector(detail, 0)) {
        step->kind = shape == ARM64_VAS_8B || shape == ARM64_VAS_4H || shape == ARM64_VAS_2S
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

static void add_read(struct step *step, int number)
{
    if (number != OTHER && step->read_count < MAX_READS)
        step->reads[step->read_count++] = number;
}

static void decode(const cs_insn *instruction, struct step *step)
{
    const cs_arm64 *detail = &instruction->detail->arm64;
    memset(step, 0, sizeof *step);
    classify(instruction, step);
    for (int i = 0; i < detail->op_count; i++) {
        if (detail->operands[i].type == ARM64_OP_MEM) {
            add_read(step, register_number(detail->operands[i].mem.base));
            if (detail->operands[i].mem.index != ARM64_REG_INVALID)
                add_read(step, register_number(detail->operands[i].mem.index));
        }
    }
    step->address_reads = step->read_count;
    for (int i = 0; i < detail->op_count; i++) {
        const cs_arm64_op *operand = &detail->operands[i];
        if (operand->type != ARM64_OP_REG)
            continue;
        const int number = register_number(operand->reg);
        if ((operand->access & CS_AC_WRITE) != 0 && step->write_count < 2)
            step->writes[step->write_count++] = number;
        if ((operand->access & CS_AC_READ) != 0 || operand->access == 0)
            add_read(step, number);
    }
    const bool sets_flags = detail->update_flags || strcmp(instruction->mnemonic, "cmp") == 0;
    if (sets_flags && step->write_count < 2)
        step->writes[step->write_count++] = FLAGS;
    if (starts_with(instruction->mnemonic, "b.") || strcmp(instruction->mnemonic, "csel") == 0)
        add_read(step, FLAGS);
}

struct machine {
    long ready[REGISTERS];         // cycle in which a value may be used
    long ready_forward[REGISTERS]; // as the accumulator of a like instruction
    int producer_kind[REGISTERS];  // 0 none, 1 integer, 2 fmla, 3 other accumulating
    long fmla_at[8];               // the last cycles with an fmla, ring
    int fmla_next;
    long group_cycle; // the cycle of the last first instruction
    enum kind group_first;
    bool group_full;
};

static long operands_ready(const struct machine *machine, const struct step *step)
{
    long at = 0;
    for (int i = 0; i < step->read_count; i++) {
        const int number = step->reads[i];
        long ready = machine->ready[number];
        const int like = step->is_fmla ? 2 : 3;
        if (step->accumulates && step->write_count > 0 && number == step->writes[0] &&
            machine->producer_kind[number] == like)
            ready = machine->ready_forward[number];
        if (i < step->address_reads && machine->producer_kind[number] == 1)
            ready += 2; // rule of addresses: 3 instead of 1
        at = ready > at ? ready : at;
    }
    return at;
}

static bool fmla_four_before(const struct machine *machine, long cycle)
{
    for (int i = 0; i < 8; i++) {
        if (machine->fmla_at[i] == cycle - 4)
            return true;
    }
    return false;
}

static bool is_vector_load(enum kind kind)
{
    return kind == KIND_LOAD_NARROW || kind == KIND_LOAD_WIDE || kind == KIND_LOAD_PAIR;
}

static void issue(struct machine *machine, const struct step *step, bool with_latencies)
{
    const long ready = with_latencies ? operands_ready(machine, step) : 0;
    long cycle = machine->group_cycle;
    const bool joins = !machine->group_full && pairs(machine->group_first, step->kind) &&
                       ready <= cycle &&
                       !(is_vector_load(step->kind) && fmla_four_before(machine, cycle));
    if (!joins) {
        cycle += DURATION[machine->group_first];
        cycle = ready > cycle ? ready : cycle;
        while (is_vector_load(step->kind) && fmla_four_before(machine, cycle))
            cycle++;
        machine->group_cycle = cycle;
        machine->group_first = step->kind;
    }
    machine->group_full = joins || step->is_branch;
    if (step->is_fmla) {
        machine->fmla_at[machine->fmla_next] = cycle;
        machine->fmla_next = (machine->fmla_next + 1) % 8;
    }
    for (int i = 0; i < step->write_count; i++) {
        const int number = step->writes[i];
        machine->ready[number] =
            cycle + (i == 1 && step->second_latency != 0 ? step->second_latency : step->latency);
        machine->ready_forward[number] = cycle + step->accumulator_latency;
        machine->producer_kind[number] = step->kind == KIND_INTEGER ? 1
                                         : step->is_fmla            ? 2
                                         : step->accumulates        ? 3
                                                                    : 0;
    }
}

static double steady_cycles(const struct step *steps, size_t count, bool with_latencies, long *at)
{
    enum { WARM = 16, MEASURED = 64 };
    struct machine machine = {.group_cycle = 1000, .group_first = KIND_INTEGER, .group_full = true};
    long start = 0;
    for (int iteration = 0; iteration < WARM + MEASURED; iteration++) {
        if (iteration == WARM)
            start = machine.group_cycle;
        const long begin = machine.group_cycle;
        for (size_t i = 0; i < count; i++) {
            issue(&machine, &steps[i], with_latencies);
            if (at != NULL)
                at[i] = machine.group_cycle - begin;
        }
    }
    return (double)(machine.group_cycle - start) / MEASURED;
}

bool pipeline_simulate(const cs_insn *loop, size_t count, struct pipeline_cost *cost, long *at,
                       const cs_insn **unknown)
{
    static struct step steps[MAX_LOOP];
    memset(cost, 0, sizeof *cost);
    for (size_t i = 0; i < count; i++) {
        if (count <= MAX_LOOP)
            decode(&loop[i], &steps[i]);
        if (count > MAX_LOOP || steps[i].kind == KIND_UNKNOWN) {
            *unknown = &loop[i];
            return false;
        }
        cost->fmla += steps[i].is_fmla;
        cost->multiply +=
            starts_with(loop[i].mnemonic, "smull") || starts_with(loop[i].mnemonic, "smlal");
        cost->dot += strcmp(loop[i].mnemonic, "sdot") == 0;
        cost->pairs +=
            (strcmp(loop[i].mnemonic, "mul") == 0 || strcmp(loop[i].mnemonic, "mla") == 0) &&
            loop[i].detail->arm64.operands[0].vas == ARM64_VAS_8H;
        cost->count += strcmp(loop[i].mnemonic, "cnt") == 0 &&
                       loop[i].detail->arm64.operands[0].vas == ARM64_VAS_16B;
    }
    cost->instructions = (int)count;
    cost->slots = steady_cycles(steps, count, false, NULL);
    cost->cycles = steady_cycles(steps, count, true, at);
    return true;
}
