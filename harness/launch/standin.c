// SPDX-License-Identifier: MIT
// Weak definitions that serve until the machine description and the roofline are there.
#include "analysis/roofline/roofline.h"
#include "bench/isa.h"
#include "harness/sense/counters.h"
#include "harness/sense/machine.h"

#include <math.h>
#include <string.h>

__attribute__((weak)) enum status machine_sense(const char *root, struct machine *machine,
                                                struct error *error)
{
    (void)root;
    (void)error;
    *machine = (struct machine){0};
    machine->record.clock_hz.value = NAN;
    machine->record.load = NAN;
    machine->record.cores = 2;
    machine->target = target_default();
    machine->target.isa_mask = isa_detect();
    machine->target.threads = 1;
    machine->facts.fit = true;
    return STATUS_OK;
}

__attribute__((weak)) void machine_free(struct machine *machine)
{
    memset(machine, 0, sizeof *machine);
}

__attribute__((weak)) void roofline_derive(const struct record *record,
                                           struct measurement *measurement)
{
    (void)record;
    (void)measurement;
}

__attribute__((weak)) void roofline_name_levels(struct record *record)
{
    (void)record;
}

__attribute__((weak)) const struct counter_source *counters_source(void)
{
    static const struct counter_source NONE = {.name = "none"};
    return &NONE;
}

__attribute__((weak)) size_t counters_self_test(const struct counter_source *source,
                                                struct counter_verdict verdicts[COUNTERS_MAXIMUM])
{
    (void)source;
    (void)verdicts;
    return 0;
}
