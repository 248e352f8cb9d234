// SPDX-License-Identifier: MIT
// Code that executes a known number of instructions, branches, loads and stores, for the self-test
// of counters. Private to harness/sense and its tests.
#ifndef BITROOF_HARNESS_SENSE_KNOWN_LOOP_H
#define BITROOF_HARNESS_SENSE_KNOWN_LOOP_H

#include <stdbool.h>
#include <stdint.h>

// Of one iteration, on every architecture: four dependent additions, two loads, one store, the
// decrement and the branch.
enum {
    KNOWN_LOOP_CHAIN = 4,
    KNOWN_LOOP_LOADS = 2,
    KNOWN_LOOP_STORES = 1,
    KNOWN_LOOP_BRANCHES = 1,
    KNOWN_LOOP_INSTRUCTIONS = 9,
    KNOWN_SWEEP_BYTES = 16 << 20, // far beyond every L2
};

void known_loop(uint64_t iterations); // iterations >= 1

// Loads one word of every 64-byte line of KNOWN_SWEEP_BYTES once, in order. The memory is had and
// written at the first call; false when there is none.
bool known_sweep(void);

// The loop's body, known_loop_<arch>.c; cell is read twice and written once an iteration.
void known_loop_body(uint64_t iterations, uint64_t *cell);

// What was executed so far: for simulated sources, which cannot count.
uint64_t known_loop_done(void);   // iterations
uint64_t known_sweeps_done(void); // sweeps

#endif
