// SPDX-License-Identifier: MIT
// The Cortex-A53 as this project schedules for it: an in-order core that issues up to two
// instructions a cycle, and the rules that decide which two. Public models are wrong where it
// matters (llvm-mca 14 and 19 let sadalp and ldr q issue every cycle), so the rules are ours, each
// with its source:
//
//  [doc]   ncnn, docs/developer-guide/arm-a53-a55-dual-issue.md
//  [bench] insn_bench_aarch64, results/raspberry-pi-3_cortex-a53.md: measured on a Raspberry Pi 3
//  [rpi]   insn-bench-rpi, README: measured on the Cortex-A53 of a Raspberry Pi 3 in AArch32
//  [kria]  qsdr, instruction benchmarks: measured on the Cortex-A53 of an AMD Kria
//  [gcc]   GCC, config/arm/cortex-a53.md, the pipeline description contributed by Arm
//
//  1. A 128-bit arithmetic instruction takes both halves of the vector unit for one cycle [bench:
//     fmla, smull, smlal2, mla, eor, cnt, saddlv 1 a cycle], sadalp and uadalp for two [bench: 0.5
//     a cycle]; 64-bit ones of one half go by twos, as rule 6 says [rpi: vadd, vpadd].
//  2. It must be the first of a pair; behind it an integer instruction, an integer load or store,
//  or
//     a branch issues in the same cycle [kria: fadd + ldr x one cycle, ldr x + fadd two; doc].
//  3. A 64-bit vector load (ldr d, ldr s) takes one cycle and does not pair with rule 1's [doc,
//     kria], but with ins, in either order [kria, doc].
//  4. A 128-bit vector load takes two cycles in which nothing else issues, ldp q four [bench, doc].
//  5. No vector load issues in the fourth cycle after an fmla: it waits [doc].
//  6. ins, dup and other moves into half a vector register pair with each other [kria] and with 3,
//     not with 1 (they need one half of the vector unit, 1 needs both).
//  7. One load or store a cycle [gcc]; ldp x takes two cycles [bench].
//  8. A branch that is taken ends the cycle and costs nothing more when predicted [kria].
//
//
// In 32-bit state it is the same core [rpi: one 128-bit or two 64-bit arithmetic instructions a
// cycle, vpadal two cycles]: vld1 of two halves is rule 4's, of one half, one lane or a byte to all
// lanes (ld1r: 1 a cycle [bench]) rule 3's, vmov into a half rule 6's.
//
// Latencies (cycles until a dependent instruction may issue): fmla 8, into the accumulator of
// another fmla 4 [bench]; smull, smlal, mla 4, into an accumulator 1 [bench]; sadalp 4 [bench];
// other vector arithmetic 4; ins 2 [kria]; ldr d 3, ldr q 4, of ldp q 4 and 6 [kria]; ldr x 3
// [bench]; integer 1 [bench], into the address of a load 3 [gcc].
#ifndef BITROOF_TESTS_A53_PIPELINE_H
#define BITROOF_TESTS_A53_PIPELINE_H

#include <capstone/capstone.h>
#include <stdbool.h>
#include <stddef.h>

struct pipeline_cost {
    double slots;  // cycles an iteration takes when every result is there at once: rules 1 to 8
    double cycles; // with the latencies
    int fmla;      // fmla .4s in the loop
    int products;  // multiply-adds of the instructions that multiply, operations on bits of cnt
    int instructions;
};

// From an instruction of one architecture to what the pipeline sees: see step.h.
struct step;
typedef void pipeline_decoder(const cs_insn *instruction, struct step *step);

// Simulates the loop of `count` instructions, whose last one branches to the first, until it is
// steady. at (or NULL): the cycle in which each issues, with latencies. False when an instruction
// is not in the rules; *unknown then points at it.
bool pipeline_simulate(const cs_insn *loop, size_t count, pipeline_decoder *decode,
                       struct pipeline_cost *cost, long *at, const cs_insn **unknown);

#endif
