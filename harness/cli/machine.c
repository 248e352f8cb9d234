// SPDX-License-Identifier: MIT
// `bitroof machine`: what this machine is, what it can count, is it fit to measure.
#include "harness/cli/cli.h"
#include "harness/sense/counters.h"
#include "harness/sense/machine.h"

#include <stdio.h>
#include <stdlib.h>

// Whether our own counts, published as software-defined events, come back through PAPI, beside the
// first hardware event that can be trusted.
static void add_published(struct record_machine *record)
{
    const char *hardware = NULL;
    for (size_t i = 0; i < record->counters_count && hardware == NULL; i++) {
        if (record->counters[i].usable)
            hardware = record->counters[i].event;
    }
    struct counter_verdict *verdict = &record->counters[record->counters_count++];
    *verdict = (struct counter_verdict){.scale = 1};
    snprintf(verdict->event, sizeof verdict->event, "sde:::bitroof");
    verdict->usable = published_check(hardware, verdict->reason, sizeof verdict->reason);
}

enum status command_machine(int argc, char **argv, struct error *error)
{
    bool as_json = false, is_strict = false;
    struct options options = options_begin(argc, argv);
    const char *word;
    while (options_next(&options, &word)) {
        if (options_is(&options, "--json"))
            as_json = true;
        else if (options_is(&options, "--strict"))
            is_strict = true;
        else
            return options_unknown(&options, error);
    }
    struct machine machine;
    enum status status = machine_sense(NULL, &machine, error);
    if (status != STATUS_OK)
        return status;
    // A captured tree cannot count.
    struct record_machine *record = &machine.record;
    if (machine.facts.root[0] == '\0') {
        record->counters = calloc(COUNTERS_MAXIMUM + 1, sizeof *record->counters);
        if (record->counters == NULL) {
            machine_free(&machine);
            return error_set(error, STATUS_FAILED, "machine: no memory");
        }
        record->counters_count = counters_self_test(counters_source(), record->counters);
        add_published(record);
    }
    if (as_json)
        status = machine_print_json(stdout, &machine, error);
    else
        machine_print(stdout, &machine);
    if (status == STATUS_OK && is_strict && !machine.facts.fit)
        status = error_set(error, STATUS_UNFIT, "this machine is not fit to measure: %s",
                           machine.facts.unfit);
    machine_free(&machine);
    return status;
}
