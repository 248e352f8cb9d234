// SPDX-License-Identifier: MIT
// Which CPUs a measurement runs on.
#ifndef BITROOF_HARNESS_LAUNCH_PIN_H
#define BITROOF_HARNESS_LAUNCH_PIN_H

#include <stdbool.h>
#include <stddef.h>

// Picks `threads` CPUs that this process may use, on as many physical cores, highest numbers first
// (interrupts tend to go to CPU 0); SMT siblings only when there are fewer cores than threads.
// Returns how many were found, at most `threads`.
size_t pin_choose(int *cpus, size_t threads);

// Pins thread i of the OpenMP team, and this thread as its first, to cpus[i]. False when refused.
bool pin_threads(const int *cpus, size_t count);

#endif
