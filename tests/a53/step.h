// SPDX-License-Identifier: MIT
// An instruction as the pipeline of pipeline.h sees it, made from what capstone says: decode_a64.c
// for AArch64, decode_a32.c for 32-bit ARM and Thumb.
#ifndef BITROOF_TESTS_A53_STEP_H
#define BITROOF_TESTS_A53_STEP_H

#include <capstone/capstone.h>
#include <stdbool.h>

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

// Registers: vector registers (AArch64) or their halves (32-bit ARM) 0..31, integer ones 32..63.
enum { REGISTERS = 32 + 32 + 2, INTEGERS = 32, FLAGS = 64, OTHER = 65 };
enum { MAX_READS = 12, MAX_WRITES = 6 };

struct step {
    enum kind kind;
    bool is_fmla, is_branch;
    int products;     // multiply-adds of fmla and int8 multiplications, bits of a count
    bool accumulates; // into writes[0], forwarded to the next of its kind
    int latency, accumulator_latency, second_latency, address_reads;
    int reads[MAX_READS], read_count; // the first address_reads of them are addresses
    int writes[MAX_WRITES], write_count;
};

static inline void step_reads(struct step *step, int number)
{
    if (number != OTHER && step->read_count < MAX_READS)
        step->reads[step->read_count++] = number;
}

static inline void step_writes(struct step *step, int number)
{
    if (step->write_count < MAX_WRITES)
        step->writes[step->write_count++] = number;
}

// The kind is KIND_UNKNOWN when an instruction is not in the rules.
void decode_a64(const cs_insn *instruction, struct step *step);
void decode_a32(const cs_insn *instruction, struct step *step);

// Where a branch goes, 0 when it is none; whether nothing comes behind it.
uint64_t branch_target_a64(const cs_insn *instruction);
uint64_t branch_target_a32(const cs_insn *instruction);

#endif
