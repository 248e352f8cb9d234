// SPDX-License-Identifier: MIT
// The clock, what it costs to read, and how fast the core really runs.
#ifndef BITROOF_HARNESS_SENSE_CLOCK_H
#define BITROOF_HARNESS_SENSE_CLOCK_H

#include <stdint.h>

// Nanoseconds of CLOCK_MONOTONIC_RAW: no adjustment by NTP, unaffected by the date. 0 when the
// kernel lacks that clock (nothing can be measured then).
uint64_t clock_now_ns(void);

// The smallest step other than 0 that two readings showed, in ns (52 on a Raspberry Pi 3, whose
// counter ticks at 19.2 MHz). Takes below 10 ms. NaN when the clock does not move.
double clock_step_ns(void);

// What one reading costs, in ns: the least mean of several rows of readings.
double clock_read_cost_ns(void);

// Frequency of the core that the caller runs on, in Hz, from a chain of dependent register
// additions (one cycle each on every core that bitroof knows). `seconds` (0.001 to 10) is spent in
// slices, the best of which counts: an interruption only makes a slice slower. NaN when the clock
// does not move.
double clock_core_hz(double seconds);

// Runs blocks * CLOCK_CHAIN_ADDITIONS dependent additions. clock_chain_<arch>.c.
enum { CLOCK_CHAIN_ADDITIONS = 64 };
void clock_chain(uint64_t blocks);

#endif
