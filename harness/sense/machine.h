// SPDX-License-Identifier: MIT
// What this machine is and whether it is fit to measure.
//
// Read from the processor itself (libcpuid, hwloc, where the build has them) and from sysfs and
// procfs. All of the latter goes through a root directory, so that the captured trees of other
// people's machines can be replayed: tests/machines/, made by tools/gather_machine.
#ifndef BITROOF_HARNESS_SENSE_MACHINE_H
#define BITROOF_HARNESS_SENSE_MACHINE_H

#include "analysis/record/record.h"
#include "base/error.h"
#include "bench/target.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

// The state of the voltage and temperature guard of a Raspberry Pi.
struct throttle {
    bool known;
    uint32_t bits;   // as the firmware's get_throttled gives them: 0-3 now, 16-19 since the start
    char source[64]; // which file or command said so
};

// What the record has no field for.
struct machine_facts {
    char root[256];       // "" for this machine, else the captured tree that was replayed
    char board[128];      // device tree or DMI name of the board; "" when there is none
    char hypervisor[64];  // "KVM", ...; "" on bare metal
    char container[64];   // "docker", "lxc", ...; ""
    char emulated[128];   // why the clock means nothing (BITROOF_EMULATED); "" on real hardware
    int threads_per_core; // 0 when unknown
    double steal;         // share of CPU time that the hypervisor gave to others since boot; NaN
    struct throttle throttle;
    bool fit;                // may times from this machine be believed?
    char unfit[RECORD_TEXT]; // why not, in one line; "" when fit
};

struct machine {
    struct record_machine record; // complete but for `counters` (see counters.h); may be moved out
    struct target target;         // threads is 1; isa_mask is what the machine has
    struct machine_facts facts;
};

// Fills *machine. `root` is the prefix of /sys, /proc, /dev and /etc; NULL takes the environment
// variable BITROOF_ROOT, else "". With a root the tree is all that counts: neither CPUID nor hwloc
// nor the clock is asked, and record.clock_hz is NaN with the reason. STATUS_USAGE when the root is
// not a directory; a machine that says little is no error. BITROOF_EMULATED in the environment (set
// by whoever starts an emulator) makes the clock, and so every time, worthless: facts.emulated has
// its text. Without a root, measuring the clock takes about 60 ms.
enum status machine_sense(const char *root, struct machine *machine, struct error *error);
void machine_free(struct machine *machine);

// The page `bitroof machine` prints: identity, caches, memory, counters, warnings, verdict.
void machine_print(FILE *stream, const struct machine *machine);
// The same as JSON: the record's "machine" object and what struct machine_facts adds.
enum status machine_print_json(FILE *stream, const struct machine *machine, struct error *error);

// ---- throttling --------------------------------------------------------------------------------

// Asks, first that answers: sysfs soc:firmware/get_throttled, the rpi_volt hwmon alarm (bit 0 and
// 16 only), vcgencmd (not with a root).
struct throttle throttle_read(const char *root);
// Plain words for the bits, "no" when there are none set; into text.
void throttle_describe(const struct throttle *state, char *text, size_t size);
// What happened between two readings, among the sticky bits 16-19 and the present ones of `after`:
// true, and plain words, when a measurement in between was disturbed. An event that is older than
// `before` and over is not counted.
bool throttle_disturbed(const struct throttle *before, const struct throttle *after, char *text,
                        size_t size);

#endif
