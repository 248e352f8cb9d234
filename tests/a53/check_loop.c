// SPDX-License-Identifier: MIT
// check_loop OBJECT FUNCTION QUANTITY LIMIT [PERIOD]: disassembles a micro-kernel, finds its inner
// loop, puts it through the rules of pipeline.h and prints what it costs. With a PERIOD, one way
// around the loop and back into it (what is done with the sums every so often) is added to so many
// of its iterations.
//   QUANTITY  slots: at most LIMIT issue slots per fmla;
//             macs:  at least LIMIT int8 multiply-adds (of bit planes: operations on bits) per
//             cycle; lanes: the same where 16-bit lanes of mla have one product each instead of
//             two; show:  no limit, every instruction with the cycle in which it issues.
// Both counts must keep it: the one by issue rules alone and the one with latencies. Exit 1 if not.
#include "object.h"
#include "pipeline.h"
#include "step.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What differs between the two states of the core.
static pipeline_decoder *decode;
static uint64_t (*branch_target)(const cs_insn *instruction);

static int multiplications(const cs_insn *first, size_t count)
{
    int sum = 0;
    for (size_t i = 0; i < count; i++) {
        struct step step;
        decode(&first[i], &step);
        sum += step.products > 0;
    }
    return sum;
}

// The instruction at an address; `count` when there is none.
static size_t index_of(const cs_insn *code, size_t count, uint64_t address)
{
    size_t i = 0;
    while (i < count && code[i].address != address)
        i++;
    return i;
}

// The stretch from a branch's target to the branch that holds the most multiplications and no other
// backward branch.
static bool find_loop(const cs_insn *code, size_t count, size_t *first, size_t *length)
{
    int best = 0;
    for (size_t i = 0; i < count; i++) {
        const uint64_t target = branch_target(&code[i]);
        if (target == 0 || target > code[i].address || target < code[0].address)
            continue;
        const size_t start = index_of(code, i, target);
        bool is_inner = start < i;
        for (size_t j = start; j < i; j++) {
            const uint64_t other = branch_target(&code[j]);
            if (other != 0)
                is_inner = false;
        }
        const int inside = is_inner ? multiplications(&code[start], i + 1 - start) : 0;
        if (inside > best) {
            best = inside;
            *first = start;
            *length = i + 1 - start;
        }
    }
    return best > 0;
}

enum { MAX_AROUND = 1024 };

// The instructions from behind the loop back to its start: branches forwards are not taken,
// jumps and branches backwards are. 0 when there is no such way.
static size_t walk_around(const cs_insn *code, size_t count, size_t first, size_t length,
                          cs_insn *around)
{
    size_t at = first + length, taken = 0;
    while (at != first) {
        if (at >= count || taken == MAX_AROUND || strcmp(code[at].mnemonic, "ret") == 0)
            return 0;
        around[taken++] = code[at];
        const uint64_t target = branch_target(&code[at]);
        const bool jumps = strcmp(code[at].mnemonic, "b") == 0 || target <= code[first].address;
        at = target != 0 && jumps ? index_of(code, count, target) : at + 1;
    }
    return taken;
}

static int judge(const struct pipeline_cost *cost, const char *quantity, double limit)
{
    if (strcmp(quantity, "slots") == 0 && cost->fmla > 0) {
        printf("%d fmla, %.2f slots (%.4f a fmla), with latencies %.4f a fmla, limit %.2f\n",
               cost->fmla, cost->slots, cost->slots / cost->fmla, cost->cycles / cost->fmla, limit);
        return cost->slots <= limit * cost->fmla && cost->cycles <= limit * cost->fmla ? 0 : 1;
    }
    const bool is_single = strcmp(quantity, "lanes") == 0;
    const double macs = is_single ? cost->products / 2.0 : cost->products;
    printf("%.0f MAC, %d instructions, %.2f slots (%.3f MAC a cycle), with latencies %.3f, limit "
           "%.2f\n",
           macs, cost->instructions, cost->slots, macs / cost->slots, macs / cost->cycles, limit);
    if (is_single || strcmp(quantity, "macs") == 0)
        return macs >= limit * cost->slots && macs >= limit * cost->cycles ? 0 : 1;
    return strcmp(quantity, "show") == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc != 5 && argc != 6) {
        fprintf(stderr, "usage: check_loop OBJECT FUNCTION slots|macs|lanes|show LIMIT [PERIOD]\n");
        return 2;
    }
    struct object_function function;
    if (!object_find_function(argv[1], argv[2], &function))
        return 2;
    csh handle;
    decode = function.is_arm32 ? decode_a32 : decode_a64;
    branch_target = function.is_arm32 ? branch_target_a32 : branch_target_a64;
    if (cs_open(function.is_arm32 ? CS_ARCH_ARM : CS_ARCH_ARM64,
                function.is_thumb ? CS_MODE_THUMB : CS_MODE_ARM, &handle) != CS_ERR_OK ||
        cs_option(handle, CS_OPT_DETAIL, CS_OPT_ON) != CS_ERR_OK) {
        fprintf(stderr, "capstone does not know ARM\n");
        return 2;
    }
    cs_insn *code;
    const size_t count =
        cs_disasm(handle, function.code, function.bytes, function.address, 0, &code);
    size_t first = 0, length = 0;
    if (count == 0 || !find_loop(code, count, &first, &length)) {
        fprintf(stderr, "%s: %s has no inner loop that multiplies (%zu instructions)\n", argv[1],
                argv[2], count);
        return 2;
    }
    struct pipeline_cost cost;
    const cs_insn *unknown = NULL;
    long *at = calloc(length, sizeof *at);
    if (at == NULL || !pipeline_simulate(&code[first], length, decode, &cost, at, &unknown)) {
        fprintf(stderr, "no rule for: %s %s\n", unknown != NULL ? unknown->mnemonic : "?",
                unknown != NULL ? unknown->op_str : "");
        return 2;
    }
    for (size_t i = 0; i < length && strcmp(argv[3], "show") == 0; i++)
        printf("%4ld  %-8s %s\n", at[i], code[first + i].mnemonic, code[first + i].op_str);
    if (argc == 6) {
        static cs_insn around[MAX_AROUND];
        struct pipeline_cost once;
        const int period = atoi(argv[5]);
        const size_t steps = walk_around(code, count, first, length, around);
        if (steps == 0 || period < 1 ||
            !pipeline_simulate(around, steps, decode, &once, NULL, &unknown)) {
            fprintf(stderr, "no way around the loop: %s\n",
                    unknown != NULL ? unknown->mnemonic : "");
            return 2;
        }
        printf("%.0f slots every %d times, ", once.slots, period);
        cost.slots += once.slots / period;
        cost.cycles += once.cycles / period;
    }
    const int code_exit = judge(&cost, argv[3], strtod(argv[4], NULL));
    free(at);
    cs_free(code, count);
    cs_close(&handle);
    return code_exit;
}
