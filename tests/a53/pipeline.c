// SPDX-License-Identifier: MIT
#include "pipeline.h"

#include "step.h"

#include <string.h>

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

enum { MAX_LOOP = 1024 };

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

bool pipeline_simulate(const cs_insn *loop, size_t count, pipeline_decoder *decode,
                       struct pipeline_cost *cost, long *at, const cs_insn **unknown)
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
        cost->products += steps[i].products;
    }
    cost->instructions = (int)count;
    cost->slots = steady_cycles(steps, count, false, NULL);
    cost->cycles = steady_cycles(steps, count, true, at);
    return true;
}
